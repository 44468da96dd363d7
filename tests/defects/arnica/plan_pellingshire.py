"""Pellingshire: an amended plan with tracked changes, by a busy officer who mixes bullets and prose."""

from __future__ import annotations

from tests.defects.arnica.words import Plan

SOURCE = """
% Pellingshire Council
% Education, Health and Care Plan: amended
+ w=3,4,3,4
~ !Name || Elias Thorncroft || !Date of birth || 2 December 2010
~ !School year || Year {-9-}{+10+} || !Status || Amended
~ !First issued || 11 July 2022 || !Review meeting || 9 March 2026
~ !Amended plan date || {-2 June 2025-}{+22 May 2026+} || !Next review by || {-9 March 2026-}{+8 March 2027+}
~ !Primary SEN || Social, emotional and mental health || !Looked after || Yes, Pellingshire (care order)
~ !Lives with || Foster carers Maxine and Leroy Burgess || !Mother || Tessa Thorncroft
~ !Setting || {-Ashgrove Academy-}{+Education otherwise than at school+} || !Case officer || Vikram Soames
& Changes since the last plan are shown as tracked changes. Struck text has gone; underlined text is new.
= A | Section A: The views, interests and aspirations of the child and of his parents
{-Elias's form tutor asked him for his views in May 2025.-} {+Elias talked to his social worker, Jade Farley,
  on walks on 20
  and 27 February 2026, and sent her voice notes after; she typed them and he OK'd them. His mother was
  visited on 24 February and his foster carers on 25 February 2026.+}
How he communicates: Elias talks freely with people he knows, and uses voice notes with those he doesn't. He
  would rather look at
  a decision on his phone, in large print, before a meeting than be asked in one. He joins his reviews by video.
Background: came into care at nine. Three primary schools. Albinism and nystagmus were found when he was a
  baby. At Ashgrove from
  September 2022; {+stopped going in October 2025.+}
What Elias says: "I'm not thick. I just can't do corridors. {+The library's all right, Dev doesn't hassle me.+}
  I miss Mum but I like it at
  Maxine's. I want people to stop asking me to try harder to see."
What his mother says: Elias is gentle and clever; she wants him to get his exams and to see her each month.
  What his carers
  say: he sleeps badly before a school day, he is great with their younger ones, he is happiest in the workshop.
Likes and strengths: taking bikes apart, podcasts, cooking jollof with Leroy. He reasons well: verbal ability
  at the 70th centile.
Hopes:
* [A1] Elias wants to be a bike mechanic with his own stand at the market.
* [A2] He'd like to sit with a group of mates and not feel watched.
* [A3] {+He wants to get about on his own, to his mum's and to the skate park.+}
* [A4] His mother hopes that he will get English and maths.
= B | Section B: Special educational needs
== Social, emotional and mental health
[B1 semh] Elias is very anxious about school buildings with many people in them. {-He attends about 60% of the
  time.-} {+He has not
  entered a classroom since October 2025: he gets to the gate, shakes and is sick, and has missed two terms of
  teaching.+}
* [B2 semh] He expects adults to leave. He tests new people by swearing or walking off and it takes him about
  eight weeks to speak
  to somebody new, so changes of staff stop his learning.
* [B3 semh] {+He has lost touch with people his own age. He has not met a friend since the autumn and says he'd
  not know what
  to say.+}
== Sensory and physical
[B4 sp] Vision: 6/36 in the better eye with glasses, nystagmus, dislike of glare. He can read N18 print at 20
  cm, not the board, not
  faces across a room. He loses his place and his eyes tire after 20 minutes of close work.
* [B5 sp] He misses kerbs and moving traffic on his unseen left side and does not read bus numbers, so he does
  not go out alone in
  places that he does not know.
== Cognition and learning
* [B6 cl] Two years of broken schooling have left gaps. In maths he works at about Year 6 level: fractions,
  ratio and algebra are
  missing. {-He needs to catch up.-}
* [B7 cl] Elias writes no more than a few lines because he can't read back what he wrote. His spoken answers
  are at his age, the written
  ones four years behind.
== Communication and interaction
Elias has no special educational needs in this area.
== Preparing for adulthood
* [B8 pfa] {+He has no picture of what comes after Year 11. He has never filled in a form, been to an interview
  or visited a college,
  and shuts down when it is raised.+}
= C | Section C: Health needs
* [C1 health] {+Panic attacks two or three times a week, with vomiting; he eats little on the days before and
  has lost 5 kg since
  October.+}
{-Elias has no health needs other than his vision.-}
= D | Section D: Social care needs
[D1 social] Elias is looked after. He worries about whether his placement will last and about his mother; after
  family time he doesn't sleep
  for two nights and misses what is planned the next day.
= E | Section E: Outcomes
* [E1] By July 2027 Elias will go into a building with up to 50 other people in it, stay for two hours and rate his
  worry at 4 or less out of 10, on four days a week.
* [E2] {+By December 2026 he will start each session with a tutor or mentor he knows within five minutes of
  arrival and stay to the end, nine times out of ten.+}
* [E3] By July 2027 Elias meets two or more young people of his age every week, once a month by his own arrangement.
* [E4] By the end of Key Stage 4 he will use his tablet, magnifier and text-to-speech to read a GCSE paper or a
  manual for
  40 minutes with a break, with no adult reading to him.
* [E5] By July 2027 Elias will travel alone on three routes, one to his mother's, one to the skate park and one
  to college.
* [E6] {-Elias will make progress in maths.-} {+By the end of Key Stage 4 he will gain Level 2 functional
  skills or GCSE grade 4 in
  maths.+}
* [E10] By the end of Key Stage 4 he will write, by typing or dictation, a 400-word piece at GCSE grade 4
  standard in English.
* [E7] {+By March 2027 he will choose a mechanics course for September 2027 from two colleges that he has visited, and
  apply for it himself.+}
* [E8] {+By December 2026 Elias will have no more than one panic attack with vomiting a week, so that he is
  back to the weight that he was
  in September 2025.+}
* [E9] By March 2027 Elias will sleep six hours on the nights after family time, three times in four, so that
  he can do what is
  planned the next day.
{+Shorter targets are set at his personal education plan meeting every term by the virtual school head, tutor,
  carers and Elias, and
  the virtual school records how he's done.+}
= F | Section F: Special educational provision
{-Provision is made at Ashgrove Academy.-} {+It's inappropriate for provision to be made in any school at
  present. Elias is educated
  otherwise than at school, 15 hours a week in 39 weeks: library Monday to Thursday 10 am to 1 pm, workshop on
  Friday 10 am to
  1 pm. The virtual school reviews the whole of F with him every half term.+}
== Social, emotional and mental health
* [F1] {+A qualified teacher from Northgate Tutors (same person, Dev Rathore, to July 2027) teaches Elias 1:1
  in the study room at
  Kiln Street Library, 3 hours a day on four days a week: English, maths and science.+}
* [F2] An educational psychologist draws up graded steps into busier buildings and meets Elias 1:1 for 1 hour
  once a fortnight, 20
  sessions from June 2026; the tutor walks one step with him for 30 minutes each Tuesday.
* [F3] {+A mentor from Spoke & Chain with a Level 3 youth work qualification sees Elias 1:1 for 2 hours each
  Saturday, and for 1
  hour a month with three other young people doing up bikes.+} {-Mentoring will be made available.-}
* [F4] {+The tutor and the mentor have two hours of training in trauma and attachment from the educational
  psychologist before they
  start, and again each September.+}
== Sensory and physical
* [F5] A qualified teacher of children with vision impairment (QTVI) works with Elias 1:1 for {-30-}{+60+}
  minutes every week on
  screen reading, magnification and eye-rest, and adapts the tutor's materials a week ahead.
* [F6] Tablet with text-to-speech, a 5x dome magnifier, a task lamp and print in N24, in every session. Blinds
  down on the window side.
* [F7] A registered habilitation specialist teaches long routes, bus use and road crossing, 1:1, {+90 minutes a
  week for 30 weeks+}{-as
  required-}.
== Cognition and learning
Within the tutor's hours:
* [F8] Maths taught from a gap analysis that the tutor makes in June 2026: fractions, ratio, then algebra, 1:1,
  one hour a day on
  four days a week.
* [F9] Touch-typing and dictation software taught 1:1 by the QTVI for 20 minutes twice a week until he types 30
  words a minute; used for all
  longer writing.
== Preparing for adulthood
* [F10] {+Friday workshop at Spoke & Chain, 3 hours each week: cycle mechanics Level 1 taught by a qualified
  instructor to Elias
  and two others.+}
* [F11] {+A careers adviser (Level 6) meets Elias 1:1 for 45 minutes once a month: visits to Pelling College
  and Castle College by
  December 2026, application form, practice interview, and a handover meeting with the college by June 2027.+}
= G | Section G: Health provision
* [G1] {+A CAMHS (child and adolescent mental health service) clinician gives Elias anxiety treatment 1:1 for
  50 minutes weekly,
  16 sessions from June 2026, at home or at the library, and reviews it with him at session 8.+}
* [G2] {+A dietitian sees Elias 1:1 for 30 minutes each month to weigh him and go through his meals; Dr Tariq
  reviews this each
  term.+}
= H1 | Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970
None identified.
= H2 | Section H2: Other social care provision
* [H2.1] The social worker sees Elias 1:1 for an hour every fortnight, including the day after each monthly
  family time, and goes over where
  things stand with placement and contact. Looked-after review every six months.
= I | Section I: Placement
{-Ashgrove Academy, mainstream secondary school.-} {+No school is named. Elias's education is otherwise than at
  school, as set out in
  Section F.+}
= J | Section J: Personal budget
{+A direct payment of £78 a week for 39 weeks is made to Maxine Burgess for the mentor in Section F (Spoke &
  Chain, Saturday
  sessions). It meets Elias's need for company of his own age and his wariness of new adults, and it goes towards the
  outcomes on meeting young people weekly and on starting sessions. It is reviewed after three months.+}
{-No personal budget.-}
= K | Section K: Advice and information
+ w=6,6,3
^ Advice || From || Date
~ Views of Elias, his mother and his carers || As recorded by Jade Farley || {+27 February 2026+}{-May 2025-}
~ Education || {+Mr Alun Frome, virtual school+} || {+2 March 2026+}
~ Educational psychology || {+Dr Beatrix Lowe+} || {+24 February 2026+}
~ Medical || {+Dr Usman Tariq, looked-after children's doctor+} || {+26 February 2026+}
~ CAMHS || {+Sally Ogden, clinical nurse specialist+} || {+3 March 2026+}
~ Vision || Penny Garside, qualified teacher of children with vision impairment || {+19 February 2026+}
~ Habilitation || Ross Keeble, habilitation specialist || {+18 February 2026+}
~ Social care || {+Jade Farley, social worker+} || {+27 February 2026+}
~ Preparing for adulthood || {+Moira Tench, careers adviser+} || {+5 March 2026+}
@ -
+ w=4,8
^^ Signed for Pellingshire Council
~ !Officer || Vikram Soames, SEND casework officer
~ !Signature || V. Soames
~ !Date || {-2 June 2025-}{+22 May 2026+}
"""

LINKS = """
A1 > E7; A2 > E3; A3 > E5; A4 > E6 E10
B1 > E1 F1 F2; B2 > E2 F1 F3 F4; B3 > E3 F3; B4 > E4 F5 F6; B5 > E5 F7; B6 > E6 F8 F1; B7 > E10 F9 F1; B8 > E7 F10 F11
C1 > E8 G1 G2; D1 > E9 H2.1
E1 > F2; E2 > F1 F3 F4; E3 > F3; E4 > F5 F6; E5 > F7; E6 > F1 F8; E10 > F1 F9; E7 > F10 F11; E8 > G1 G2; E9 > H2.1
"""

PLAN = Plan(
    stem="arnica-05-pellingshire",
    layout=9,
    source=SOURCE,
    links=LINKS,
    states={"H1": "nil"},
    details={
        "name": "Elias Thorncroft",
        "preferred_name": None,
        "date_of_birth": "2010-12-02",
        "status": "amended",
        "plan_date": "2026-05-22",
        "review_date": "2027-03-08",
        "year_group": 10,
        "local_authority": "Pellingshire Council",
        "setting": "Education otherwise than at school",
        "named_placement": None,
        "primary_need": "Social, emotional and mental health",
        "first_plan": False,
        "pronouns": "he",
        "looked_after": True,
        "officer": "Vikram Soames",
        "signed": True,
        "upn": None,
        "nhs_number": None,
        "dates": {
            "request": None,
            "draft": None,
            "first_issued": "2022-07-11",
            "final": None,
            "amended": "2026-05-22",
            "review_meeting": "2026-03-09",
        },
    },
    guards=[
        ("F7", "P06: 'as required' is struck out and an amount stands in its place"),
        ("E6", "O04: 'make progress' is struck out"),
        ("E1", "P07: 'up to 50' is the measure of the outcome"),
        ("F3", "P01 P06: 'will be made available' is struck out"),
        ("F6", "P03 P04: equipment, in every session"),
        ("F8", "P09: the gap analysis guides content that is stated, with hours"),
        ("B6", "N04: 'needs to catch up' is struck out"),
        ("G1", "P02 P04: a clinician with hours, sessions and a start"),
    ],
    style={
        "font": "Arial",
        "size": "12",
        "leading": "1.25",
        "space": "8",
        "colour": "2E4057",
        "shade": "E1E5EA",
        "head": "Pellingshire EHCP - E Thorncroft",
        "foot": "Protected.",
    },
)
