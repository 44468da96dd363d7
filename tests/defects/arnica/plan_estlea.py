"""Estlea: outcome-led with provision plans, by a trainee who copies phrases from reports."""

from __future__ import annotations

from tests.defects.arnica.words import Plan

SOURCE = """
% ESTLEA COUNTY COUNCIL
% Education, Health and Care Plan
This plan is:
( ) a draft plan sent for comment under section 38 of the Children and Families Act 2014
(X) a final plan made under section 37 of the Children and Families Act 2014
( ) a plan amended following a review under section 44 of the Children and Families Act 2014
+ w=3,4,3,4
~ !Surname || Amponsah-Reed || !First name || Kofi
~ !Date of birth || 05/11/2015 || !Year group || Year 6
~ !Date of final plan || 30 September 2026 || !To be reviewed by || 29 September 2027
~ !Request for assessment || 14 May 2026 || !Status || Final
~ !Placement during assessment || Larkhill Primary School || !Primary need || Autism
~ !Parents || Abena Amponsah and Simon Reed || !Looked after || No
~ !UPN || F611402215038 || !Casework officer || Jordan Pym
= K | Section K: Advice and information used to write this plan
+ w=1,5,6,3 secs=-,K,K,K
^ Ref || Advice || Author || Date
~ 1 || Views of the child and of the parents || Kofi, Abena Amponsah and Simon Reed || 9 June 2026
~ 2 || Education || Mrs Judith Keel, SENCO, Larkhill Primary School || 15 June 2026
~ 3 || Educational psychology || Dr Tomasz Wray, educational psychologist || 29 June 2026
~ 4 || Medical || Dr Farah Iqbal, community paediatrician || 1 July 2026
~ 5 || Speech and language therapy || Ms Nell Harcourt, speech and language therapist || 24 June 2026
~ 6 || Occupational therapy || Mr Ben Sayle, occupational therapist || 26 June 2026
~ 7 || Social care || Ms Ruth Adeyemi, social worker, Early Help and Assessment || 30 June 2026
= A | Section A: The views, interests and aspirations of Kofi and his parents
== How the views were obtained
Kofi's views were obtained by the educational psychologist on 9 June 2026 by means of a scaling activity and the drawing
  of an ideal school. His parents completed the family form on the same date and were telephoned by the casework officer
  on 7 September 2026 to confirm the content.
== Communication and participation
Kofi communicates verbally in full sentences. He finds it easier to give his opinion by typing or by drawing
  than face to
  face. It was observed that he contributes well to decisions when questions are sent to him the day before.
== History
Kofi was born in Estlea. He was noted to be an early talker. He attended Sunny Bank Playgroup and has been on
  roll at Larkhill
  Primary School since Reception. A diagnosis of autism was given in February 2023 and of attention deficit
  hyperactivity disorder (ADHD) in May 2025.
== Kofi's views
Kofi typed: "Maps are the best thing. I hate it when the plan changes and nobody says. My writing hand hurts. I am ok in
  Mr Osei's class because he tells me the timetable. Big school has 1,200 people, I looked it up." On the scale he
  rated lunchtimes 2 out of 10 and geography 10 out of 10.
== Kofi's interests and strengths
Kofi has an encyclopaedic knowledge of maps, transport networks and flags. He was described as honest, gentle
  with animals
  and a strong reader, with word reading at an age-equivalent of 12 years.
== Parents' views
Ms Amponsah and Mr Reed report that Kofi comes home exhausted and that evenings are hard. They feel that he is
  blamed for
  things that he has not understood. They value the teaching he gets from Mr Osei and are anxious about Year 7.
== Aspirations
* [A1] Kofi would like to design maps for his job.
* [A2] Kofi wants to have someone to sit with at lunch at the big school.
* [A3] His parents hope that he will be able to get to places by himself and feel calm there.
= B | Section B: Kofi's special educational needs, in order of priority
[B1 ci|Need 1.] Kofi presents with difficulty in reading social situations. He takes language literally, talks
  at length on his own
  topic and does not notice when a listener has lost interest. In observation he was alone for 28 minutes of a
  35-minute lunchtime.
[B2 ci|Need 2.] Kofi has difficulty with inference. On assessment his understanding of implied meaning fell at
  the 5th centile,
  in contrast to his word reading. In class he answers factual questions about a text and leaves the "why"
  questions blank.
[B3 semh|Need 3.] Kofi experiences high levels of anxiety around unplanned change. When the timetable alters
  without warning he
  shouts, leaves the room or pulls his hair; the school log records 19 such incidents in the spring term, each of
  which cost him around half an hour of learning.
[B4 semh|Need 4.] Kofi becomes preoccupied with the move to secondary school. He has asked about it daily since
  Easter, his sleep is
  broken, and he has told his mother that he will not go.
[B5 cl|Need 5.] Kofi finds it hard to sustain attention and to organise himself. He was on task for 40 per cent
  of a literacy
  lesson, compared with 85 per cent for a peer, and loses or forgets what he needs on most days, so that work
  is seldom finished.
[B6 cl|Need 6.] Kofi has difficulty in planning and recording written work. He writes at eight words a minute and
  produces two or three sentences where his classmates produce a page, although he can tell the whole story aloud.
[B7 sp|Need 7.] Kofi is over-responsive to noise and touch. In the hall and corridors he covers his ears and cannot
  hear what is said to him; he eats nothing in the dining hall and is hungry and irritable in the afternoon.
= C | Section C: Kofi's health needs which relate to his special educational needs
[C1 health] Kofi takes more than two hours to fall asleep on most nights and wakes early. He is tired in
  morning lessons and his
  attention is poorest before break.
= D | Section D: Kofi's social care needs which relate to his special educational needs
A social worker visited the family on 30 June 2026 and assessed Kofi's needs and those of his parents as
  carers. No social
  care needs were identified.
= E | Section E: The outcomes sought for Kofi
== By the end of Key Stage 2 (July 2027)
[E1|Outcome 1.] By July 2027 Kofi will use his exit card or type a message when the timetable changes, and remain
  in or return to the lesson within five minutes, in nine changes out of ten.
[E2|Outcome 2.] By July 2027 Kofi will travel to his new school by himself, and rate each visit at 6 or more out of 10.
== By the end of Key Stage 3 (July 2030)
[E3|Outcome 3.] By July 2030 Kofi will begin and hold a two-way conversation with another pupil for five minutes at
  three lunchtimes a week, so that he has company at lunch.
[E4|Outcome 4.] By July 2030 Kofi will answer 7 out of 10 "why" and "how do you know" questions on a text or a map
  for his age.
[E5|Outcome 5.] By July 2030 Kofi will start a task within two minutes and finish four tasks in five by the end of the
  lesson, using his own checklist.
[E6|Outcome 6.] By July 2030 Kofi will plan and type a piece of 300 words, or a labelled map with a key and a written
  report, in a 50-minute lesson.
[E7|Outcome 7.] By July 2030 Kofi will pass through corridors and the dining hall without stopping to cover his
  ears on 19 days out
  of 20, so that he is able to eat lunch every day.
[E8|Outcome 8.] By July 2027 Kofi will be asleep within 45 minutes of lights out on five nights in seven.
== Shorter-term targets
The class teacher and the SENCO (special educational needs co-ordinator) set targets towards each outcome every term
  with Kofi and his parents, and the SENCO records the result of each.
= F | Section F: The special educational provision required by Kofi
+ w=6,4,4,2,3
^^ Provision plan for Outcome 1
^ Provision || Delivered by || How often and for how long || Ratio || Reviewed
~ [F1 semh] Preview of the day's timetable, with any change shown in red, and rehearsal of what Kofi will do if
  something
  changes || Teaching assistant with autism training at Level 2 || 10 minutes at the start of each school day,
  and 2 minutes
  before any change || 1:1 || Half-termly, by the SENCO
~ [F2 semh] Programme of cognitive behavioural work on anxiety, in which change is introduced in small graded
  steps || Assistant educational psychologist, supervised by Dr Wray's service || 45 minutes weekly for 20 weeks from
  November 2026 || 1:1 || At weeks 10 and 20, by the educational psychologist
+ w=6,4,4,2,3
^^ Provision plan for Outcome 2
^ Provision || Delivered by || How often and for how long || Ratio || Reviewed
~ [F3 semh] Transition programme: six visits to the secondary school, a photograph map of the site made by
  Kofi, and practice
  of the bus and walking route || Larkhill teaching assistant and the secondary school's transition lead || Six
  visits of 2
  hours between March and July 2027 || 1:1 || After each visit, by the two SENCOs
+ w=6,4,4,2,3
^^ Provision plan for Outcome 3
^ Provision || Delivered by || How often and for how long || Ratio || Reviewed
~ [F4 ci] Social communication group using comic strip conversations and video of the pupils' own talk ||
  Speech and language
  therapist for six sessions each term; otherwise a teaching assistant whom the therapist has trained || 40
  minutes weekly in
  term time || Group of 4 || Termly, by the therapist
~ [F5 ci] Lunchtime map and transport club, at which an adult pairs Kofi with another pupil and prompts
  turn-taking || Teaching
  assistant who attends the social communication group || 30 minutes on three lunchtimes a week || Group of 6
  || Termly, by the SENCO
+ w=6,4,4,2,3
^^ Provision plan for Outcome 4
^ Provision || Delivered by || How often and for how long || Ratio || Reviewed
~ [F6 ci] Inference teaching by question frames and picture clues, moving from maps and pictures to text ||
  Class teacher, or
  English teacher from Year 7 || 20 minutes twice a week || Pair || Termly, by the speech and language therapist
+ w=6,4,4,2,3
^^ Provision plan for Outcome 5
^ Provision || Delivered by || How often and for how long || Ratio || Reviewed
~ [F7 cl] In-class adult prompting: breaking the task into a written checklist, a two-minute start and a
  movement break of 3
  minutes half way || Teaching assistant with training in ADHD from the educational psychologist || Every
  English, mathematics
  and science lesson, 12 hours a week || 1:2 || Half-termly, by the SENCO
+ w=6,4,4,2,3
^^ Provision plan for Outcome 6
^ Provision || Delivered by || How often and for how long || Ratio || Reviewed
~ [F8 cl] Touch-typing course and teaching in the use of mind-mapping software || Specialist teacher with a
  Level 5 qualification
  in specific learning difficulties || 30 minutes three times a week until July 2027, then weekly to July 2028
  || 1:1 || Termly, by the
  specialist teacher
~ [F9 cl] Laptop with mind-mapping software, a writing slope and a broad-grip pen || School, supplied by the
  county equipment
  store || In every lesson with more than one paragraph of writing || Not applicable || Yearly
+ w=6,4,4,2,3
^^ Provision plan for Outcome 7
^ Provision || Delivered by || How often and for how long || Ratio || Reviewed
~ [F10 sp] Lunch in the library with two friends of Kofi's choosing, moving by steps of one table at a time into the
  dining hall || Teaching assistant, following steps set by the occupational therapist || 30 minutes daily ||
  Group of 3 ||
  Termly, by the occupational therapist
~ [F11 sp] Ear defenders, and leave to move between lessons three minutes early with a friend || Class teacher
  or form tutor || At
  every change of room and in every assembly || Not applicable || Termly, by the SENCO
= G | Section G: Any health provision reasonably required by Kofi
[G1 health] The community paediatric sleep nurse will see Kofi and his parents for 45 minutes once a month for
  six months to
  set up a bedtime programme, and the paediatrician will review it, with his melatonin, every six months.
= H1 | Section H1: Any social care provision which must be made under section 2 of the Chronically Sick and
  Disabled Persons Act
  1970
None required, following the assessment of 30 June 2026.
= H2 | Section H2: Any other social care provision reasonably required
None required, following the assessment of 30 June 2026.
= I | Section I: Placement
Larkhill Primary School, a mainstream maintained primary school, until July 2027. From September 2027: a mainstream
  secondary school, to be named by 15 February 2027.
= J | Section J: Personal budget
A personal budget was offered and declined.
= | Authorisation
+ w=4,8
~ !Signed || J. Pym
~ !Name and position || Jordan Pym, casework officer, for Estlea County Council
~ !Date || 30 September 2026
"""

LINKS = """
A1 > E4 E6; A2 > E3; A3 > E2 E1 E7
B1 > E3 F4 F5; B2 > E4 F6; B3 > E1 F1 F2; B4 > E2 F3; B5 > E5 F7; B6 > E6 F8 F9; B7 > E7 F10 F11
C1 > E8 G1
E1 > F1 F2; E2 > F3; E3 > F4 F5; E4 > F6; E5 > F7; E6 > F8 F9; E7 > F10 F11; E8 > G1
"""

PLAN = Plan(
    stem="arnica-03-estlea",
    layout=5,
    source=SOURCE,
    links=LINKS,
    states={"D": "nil", "H1": "nil", "H2": "nil", "J": "nil"},
    details={
        "name": "Kofi Amponsah-Reed",
        "preferred_name": None,
        "date_of_birth": "2015-11-05",
        "status": "final",
        "plan_date": "2026-09-30",
        "review_date": "2027-09-29",
        "year_group": 6,
        "local_authority": "Estlea County Council",
        "setting": "Larkhill Primary School",
        "named_placement": "Larkhill Primary School",
        "primary_need": "Autism",
        "first_plan": True,
        "pronouns": "he",
        "looked_after": False,
        "officer": "Jordan Pym",
        "signed": True,
        "upn": "F611402215038",
        "nhs_number": None,
        "dates": {
            "request": "2026-05-14",
            "draft": None,
            "first_issued": None,
            "final": "2026-09-30",
            "amended": None,
            "review_meeting": None,
        },
    },
    guards=[
        ("F9", "P03 P04 P05: equipment; the row says in which lessons"),
        ("F11", "P01 P02: who and when stand in the row's other cells"),
        ("F1", "P02 P03 P05: all slots stand in the other cells"),
        ("B3", "N05 N03: 'high levels of anxiety' is followed by what is seen and how often"),
        ("E2", "O08: one journey; the rating measures it"),
        ("B6", "N06: writing is not the same need as attention"),
        ("F8", "P07: two periods, each with its frequency"),
        ("F6", "P02: changes teacher with phase, both named by role"),
    ],
    style={
        "font": "Times New Roman",
        "size": "12",
        "colour": "1E5631",
        "shade": "E2EFDA",
        "foot": "Estlea County Council. Kofi Amponsah-Reed.",
    },
)
