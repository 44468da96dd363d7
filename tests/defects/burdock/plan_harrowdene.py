"""Plan 01, Harrowdene: needs first, then outcomes and provision by area; a secondary SENCO in a hurry."""

from tests.defects.burdock.page import Style
from tests.defects.burdock.plan import Plan

SOURCE = """
!title Harrowdene County Council

!title Education, Health and Care Plan (Final)

= Name :: Keziah Brandreth
= Likes to be called :: Kez (she/her)
= Date of birth :: 17/02/2012
= Year group :: Year 10
= School :: Copperbeck School
= UPN :: K931204512007
= NHS number :: 943 555 2817
= Parents :: Dawn and Leroy Brandreth
= Looked after :: No
= Greatest area of need :: Autism
= Plan status :: Final - first plan
= Request for assessment received :: 05/05/2026
= Draft sent :: 21/08/2026
= Date of final plan :: 18/09/2026
= To be reviewed by :: 17/09/2027
= EHC officer :: Priti Hallworth

# A :: SECTIONA: Views, interests and aspirations of Kez and her parents

Kez talked to me (Mrs Ainscough, SENCO) over two lunchtimes in June 2026. She won't do forms so we used a
pack of picture prompts and I wrote down what she said. Mum and Dad came in on 24 June and their part was
noted at that meeting and read back to them.

## My story

Kez lives with Mum, Dad and her little brother Micah. She was late to talk and had two years in a nurture
class at primary. Autism was diagnosed in May 2022. Year 7 went OK. Things slid in Year 8 when her one
friend moved to Leeds, and by the spring of Year 9 she was missing two days most weeks.

## What Kez says

"I like animals more than people, no offence. I've got two rats, Biscuit and Gravy. I like drawing them and
I like the crime podcasts Dad puts on. I hate the canteen. I hate it when teachers say one thing and mean
another. I want people to stop asking if I'm alright in front of everyone."

## How Kez communicates and has her say

Kez speaks well when it is calm and about something she knows. When stressed she goes quiet and will text
instead, even across a room. Give her the questions the day before a meeting and she will bring her answers
on her phone. She came to the first twenty minutes of her planning meeting.

## What Dawn and Leroy say

Kez is funny and very kind to her brother. Mornings are the worst part of the day and both of them have lost
work over it. They felt nobody listened until she stopped coming in. They would like one person at school to
ring, not five.

## Hopes for the future

- {A1 -} Kez: "I want to be a vet nurse or work at a rescue."
- {A2 -} Kez: "I'd like to get the bus into town without Mum following in the car."
- {A3 -} Kez: "I want to do my GCSEs like everyone else, not in a cupboard."
- {A4 -} Dawn and Leroy hope she will be back in school all week and not frightened of it.
- {A5 -} Dawn and Leroy also hope that she finds a couple of friends to go about with.

# B :: SECTIONB: Kez's special educational needs

## Communication and interaction

|w 4,6
|h What is working | What is not working so well
| Good vocabulary. Will talk for ages about animals. Honest. Texts clearly. | {B1 ci} Kez takes words at
face value. Sarcasm, hints and exam phrases such as "comment on" go past her, and if an instruction has more
than two parts she does the first and stops. She does not ask, so in lessons she often does the wrong task
and finds out at the end.
| Gets on with younger pupils and with adults who share an interest. | {B2 ci} She finds it hard to join or
keep up a conversation with people her own age. In group work she either says nothing or tells others they
are wrong. She was on her own at eight out of ten breaks when we looked in June.

## Cognition and learning

|w 4,6
|h What is working | What is not working so well
| Sound general knowledge and average non-verbal reasoning. Understands most things read out to her. | {B3
cl} Kez is dyslexic. She reads at 62 words a minute (reading accuracy standard score 74, spelling 71) and
loses the sense of anything over half a page, so she cannot get through a GCSE question paper in the time.
| Keeps her rats to a strict routine, and likes lists. | {B4 cl} Holding things in mind is hard (working
memory, 5th percentile). Homework is not written down, kit gets left, and she handed in 3 of 14 pieces on
time in the summer term.

## Social, emotional and mental health

|w 4,6
|h What is working | What is not working so well
| Trusts a few people a lot. Knows when she is about to "go". | {B5 semh} Kez gets very anxious about
school. She feels sick before it, shakes, and has run out of lessons 11 times this year. Attendance for Year
9 was 61%, which means big gaps, mostly in maths and science.

## Sensory and physical

|w 4,6
|h What is working | What is not working so well
| Good long-distance vision; hearing normal. Fine in quiet rooms. | {B6 sp} Busy, noisy places hurt. In the
canteen, corridors at changeover and wet break she covers her ears, cannot take in speech and arrives at the
next lesson too wound up to start.
| Draws beautifully in short bursts. | {B7 sp} Her finger joints bend too far. Handwriting slows after ten
minutes, becomes unreadable at fifteen, and she rates the ache 6 out of 10.

## Preparing for adulthood

|w 4,6
|h What is working | What is not working so well
| Knows the animals she wants to work with and why. | {B8 pfa} Kez does not know what courses or jobs ask
for and has never spoken to an employer. With strangers she freezes, and could not manage a two-minute
practice phone call.
| Can read a map on her phone. | {B9 pfa} She cannot yet travel alone. She steps out behind parked cars when
upset and does not know what to do if a bus is late or full.

# C :: SECTIONC: Kez's health needs which relate to her special educational needs

- {C1 h} Kez lies awake until 1 or 2 a.m. on most school nights. By day she is pale and slow and has twice
fallen asleep in period 5.
- {C2 h} Her ankles are loose and ache after about ten minutes' walking; she turned one four times last year
and missed PE.

# D :: SECTIOND: Kez's social care needs which relate to her special educational needs

Cora Whitmore (social worker, Children with Disabilities Team) visited and assessed the family in July 2026.

- {D1 sc} Kez spends nearly all her free time in her bedroom and sees nobody her own age at weekends. She
has never been to a club without a parent, and Dawn has no time with Micah.

# E :: SECTIONS E and F: Outcomes, and the special educational provision to reach them

In each area the outcomes (E) come first and the provision (F) follows. Every programme in the F tables is
checked by the SENCO with the person running it in the last week of each half term. Smaller steps are set
each term by the SENCO, Kez and her parents at a 40-minute meeting, kept on one page and looked at again at
the next.

# E :: SECTIONE: Outcomes - Communication and interaction

{E1 ci} By the end of Year 11 Kez will ask a teacher or classmate what something means when she isn't sure,
in 4 out of 5 lessons observed, so that she starts the right task.

{E2 ci} By the end of Year 10 Kez will spend 30 minutes a week with at least two others her age on something
they all like, with the adult sitting back.

# F :: SECTIONF: Provision - Communication and interaction

|w 6,4
|h Provision required to achieve the outcome | Provided by who and by when
| {F1 ci} 1:1 speech and language therapy for 40 minutes every fortnight in term time, working on inference,
exam command words and how to ask for help. | Speech and language therapist with experience of autistic
teenagers. From September 2026.
| {F2 ci} In every lesson spoken tasks are given in steps of no more than two, with a written copy on Kez's
desk, and the teacher sees her within five minutes of the start to ask what she is going to do. | Subject
teachers. From September 2026.
| {F3 ci} Animal club: a group of four pupils, 45 minutes every Wednesday lunchtime, run to the therapist's
plan for turn taking and repair of conversations. | Teaching assistant trained by the therapist (one adult
to the group). From October 2026.

# E :: SECTIONE: Outcomes - Cognition and learning

{E3 cl} By the end of Year 11 Kez will get through a full GCSE reading paper in the time allowed with her
reader pen, with at least 8 in 10 questions attempted.

{E4 cl} By July 2027 Kez will hand in 8 out of every 10 pieces of homework on the day, using her planner app
without being chased.

# F :: SECTIONF: Provision - Cognition and learning

|w 6,4
|h Provision required to achieve the outcome | Provided by who and by when
| {F4 cl} 1:1 structured, multisensory reading and spelling teaching, 3 lessons of 45 minutes each week. |
Specialist teacher holding a Level 7 dyslexia qualification. From September 2026.
| {F5 cl} A reader pen, in every lesson, in tests and mocks, and to take home. | School buys; the SENCO
keeps a spare. In place by 1 October 2026.
| {F6 cl} Planner check, 1:1, 15 minutes at the start and 10 minutes at the end of every school day: what is
due, what to pack, what to do first. | Teaching assistant, Level 3, trained in memory strategies by the
educational psychologist. From September 2026.

# E :: SECTIONE: Outcome - Social, emotional and mental health

{E5 semh} By July 2027 Kez will be in school for at least 90% of sessions, going out with her exit card and
coming back by herself when she needs to.

# F :: SECTIONF: Provision - Social, emotional and mental health

|w 6,4
|h Provision required to achieve the outcome | Provided by who and by when
| {F7 semh} 1:1 anxiety programme (body signs, five-point scale, graded steps back into lessons), 45 minutes
weekly. | Emotional literacy support assistant, with an hour's supervision from the educational psychologist
each half term. From September 2026.
| {F8 semh} In English, maths and science (12 hours a week) a teaching assistant works with Kez and one
other pupil, going over work missed, quietly noticing her five-point scale and agreeing an exit before it is
needed. | Teaching assistant, Level 3, with the autism training described under Sensory and physical. From
September 2026.

# E :: SECTIONE: Outcomes - Sensory and physical

{E6 sp} By the end of the spring term 2027 Kez will move between all five lessons of a day and settle to
work within five minutes in 4 out of 5 of them.

{E7 sp} By the end of Year 10 Kez will write or type for 40 minutes with the ache at 3 out of 10 or less.

# F :: SECTIONF: Provision - Sensory and physical

|w 6,4
|h Provision required to achieve the outcome | Provided by who and by when
| {F9 sp} Kez leaves each lesson five minutes early, wears her own ear defenders, and eats in the library at
break and lunch every day with up to three others she has picked. | Pass signed by the SENCO; the library is
supervised by the librarian. Now.
| {F10 sp} Training in autism and sensory overload for all who teach or support Kez: two hours each
September, and for new staff within three weeks of starting. | County specialist teacher for autism.
| {F11 sp} A laptop with touch-typing software in every written lesson. | School buys; IT technician sets up
by 1 October 2026.
| {F12 sp} Hand programme, 1:1, 15 minutes three times a week, set by the occupational therapist, who sees
Kez for 45 minutes each term to check and change it. | Teaching assistant shown how by the occupational
therapist. From October 2026.

# E :: SECTIONE: Outcomes - Preparing for adulthood

{E8 pfa} By the end of Year 11 Kez will, with ten days' work experience with animals behind her, hold an
offer of a place on a Level 2 animal care course.

{E9 pfa} By the end of Year 11 Kez will travel to town and back on the number 14 bus with nobody following,
on 8 trips out of 10.

# F :: SECTIONF: Provision - Preparing for adulthood

|w 6,4
|h Provision required to achieve the outcome | Provided by who and by when
| {F13 pfa} 1:1 careers guidance, 45 minutes each half term, including two college visits in the year, a
practice interview and written help with the application in the autumn of Year 11. | Careers adviser (Level
6) who comes with Kez on the visits. From October 2026.
| {F14 pfa} Work experience at an animal rescue, one day a week for ten weeks in the summer term 2027, with
one adult to Kez all day for the first three weeks and then at the start and end of each day for 30 minutes. |
Job coach from the county employment team.
| {F15 pfa} 1:1 travel training, one hour a week for 20 weeks: roads, late buses, full buses, who to ring. |
County travel trainer. January to July 2027.

# - :: SECTIONS C and G: Health

# E :: SECTIONE: Health outcomes

{E10 h} By July 2027 Kez will be asleep by 11 p.m. on five school nights out of seven days, going by her
sleep diary.

{E11 h} By the end of Year 10 Kez will walk for 25 minutes at her own pace without having to stop because of
her ankles.

# G :: SECTIONG: Health provision

|w 6,4
|h Provision required to achieve the outcome | Provided by who and by when
| {G1 h} Sleep clinic: 1:1 appointment of 45 minutes every six weeks until July 2027, looking at routine,
light and melatonin, with the diary gone over each time. | Community paediatric sleep nurse.
| {G2 h} Ankle strengthening: 1:1 physiotherapy, 30 minutes every four weeks for six months, then a check of
the home exercises in July 2027. | Paediatric physiotherapist, Harrowdene Community Health.

# - :: SECTIONS D and H: Social care

# E :: SECTIONE: Social care outcome

{E12 sc} By September 2027 Kez will go to a youth group on three Saturdays out of four without a parent
staying.

# H1 :: SECTIONH1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act
1970

The July 2026 assessment found that nothing is required under this section.

# H2 :: SECTIONH2: Any other social care provision

|w 6,4
|h Provision required to achieve the outcome | Provided by who and by when
| {H2.1 sc} A place at the Saturday Burrow youth group for autistic teenagers, 3 hours every Saturday in
term time (two workers to eight young people), with a worker meeting Kez at the door for the first six
weeks. | Two youth workers trained in autism. The social worker reviews it every six months. From October
2026.

# I :: SECTIONI: Placement

Copperbeck School, a mainstream secondary academy.

# J :: SECTIONJ: Personal budget

The family were told about personal budgets at the draft stage and have not asked for one.

# K :: SECTIONK: Advice and information

|w 5,4,2
|h Advice | From | Date
| Views of Kez and of her parents | Kez Brandreth; Dawn and Leroy Brandreth | 24/06/2026
| School advice | Mrs J Ainscough, SENCO, Copperbeck School | 10/06/2026
| Educational psychology advice | Dr Owen Pask, educational psychologist | 18/06/2026
| Medical advice | Dr Shirin Vakil, community paediatrician, with the sleep nurse | 15/06/2026
| Physiotherapy advice | Ben Toller, paediatric physiotherapist | 12/06/2026
| Speech and language therapy advice | Marta Kowal, speech and language therapist | 11/06/2026
| Occupational therapy advice | Grace Idowu, occupational therapist | 16/06/2026
| Social care assessment | Cora Whitmore, social worker | 03/07/2026
| Advice on preparing for adulthood | Liam Frost, careers adviser, and county travel team | 17/06/2026

# - :: Signed for Harrowdene County Council

= Officer :: Priti Hallworth, EHC officer
= Signed :: P. Hallworth
= Date signed :: 18/09/2026
"""

DETAILS = {
    "name": "Keziah Brandreth",
    "preferred_name": "Kez",
    "date_of_birth": "2012-02-17",
    "status": "final",
    "plan_date": "2026-09-18",
    "review_date": "2027-09-17",
    "year_group": 10,
    "local_authority": "Harrowdene County Council",
    "setting": "Copperbeck School",
    "named_placement": "Copperbeck School",
    "primary_need": "Autism",
    "first_plan": True,
    "pronouns": "she/her",
    "looked_after": False,
    "officer": "Priti Hallworth",
    "signed": True,
    "upn": "K931204512007",
    "nhs_number": "943 555 2817",
    "dates": {
        "request": "2026-05-05",
        "draft": "2026-08-21",
        "first_issued": "2026-09-18",
        "final": "2026-09-18",
        "amended": None,
        "review_meeting": None,
    },
}

LINKS = """A1-E8 A2-E9 A3-E3 A3-E7 A4-E5 A5-E2 A5-E12
B1-E1 B2-E2 B3-E3 B4-E4 B5-E5 B6-E6 B7-E7 B8-E8 B9-E9 C1-E10 C2-E11 D1-E12
B1-F1 B1-F2 B2-F3 B3-F4 B3-F5 B4-F6 B5-F7 B5-F8 B6-F9 B6-F10 B7-F11 B7-F12 B8-F13 B8-F14 B9-F15 C1-G1 C2-G2 D1-H2.1
E1-F1 E1-F2 E2-F3 E3-F4 E3-F5 E4-F6 E5-F7 E5-F8 E6-F9 E6-F10 E7-F11 E7-F12 E8-F13 E8-F14 E9-F15 E10-G1 E11-G2
E12-H2.1"""

PLAN = Plan(
    "burdock-01-harrowdene",
    4,
    Style(
        font="Calibri",
        size=11,
        colour="7B2C3B",
        shade="F2E3E6",
        head="two-lines",
        pair_columns=2,
        footer="Official - sensitive: personal. Keziah Brandreth",
    ),
    SOURCE,
    DETAILS,
    LINKS,
    {"H1": "nil"},
    [
        ("P07", "F9", "'up to three others' limits a group, not time"),
        ("P05", "F14", "'one adult to Kez' is a ratio"),
        ("N02", "B3", "names dyslexia, then gives level and effect"),
        ("P15", "F10", "training with subject, trainer and renewal"),
        ("O05", "E12", "'will go to a youth group' without a parent is the change itself, with a count"),
        (
            "V08",
            "Mornings are the worst part of the day and both of them have lost work over it.",
            "a parent's own view, not a finding",
        ),
        (
            "S02",
            "The July 2026 assessment found that nothing is required under this section.",
            "says nothing is required",
        ),
        ("P13", "F8", "refers to training in another table of F; all of it is in F"),
        (
            "N04",
            "Cora Whitmore (social worker, Children with Disabilities Team) visited and assessed the family in "
            "July 2026.",
            "an assessment, not provision",
        ),
    ],
)
