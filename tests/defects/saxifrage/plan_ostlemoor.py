"""Ostlemoor: the national grid, filled in by a new graduate who keeps to the writing guide."""

from tests.defects.saxifrage.page import Look

LAYOUT = 1
LOOK = Look(
    font="Arial",
    size=11.5,
    landscape=True,
    colour="4A148C",
    shade="E1D5EC",
    banner="bold",
    margin=1.6,
    head="Education, Health and Care Plan      Name: Rowan Tindall-Achebe",
    foot="Ostlemoor City Council",
)
NIL = {"J"}
DETAILS = {
    "name": "Rowan Tindall-Achebe",
    "preferred_name": "Rowan",
    "date_of_birth": "2012-01-19",
    "status": "final",
    "plan_date": "2026-10-02",
    "review_date": "2027-10-01",
    "year_group": 10,
    "local_authority": "Ostlemoor City Council",
    "setting": "Brackwater Academy",
    "named_placement": "Brackwater Academy",
    "primary_need": "Autism",
    "first_plan": True,
    "pronouns": "he",
    "looked_after": False,
    "officer": "Chidi Warburton",
    "signed": "2026-10-02",
    "upn": "Z900100226014",
    "nhs_number": None,
    "dates": {
        "request": "2026-05-19",
        "draft": "2026-08-28",
        "first_issued": None,
        "final": "2026-10-02",
        "amended": None,
        "review_meeting": None,
    },
}
LINKS = """A1: E6; A2: E1 E8; A3: E5; A4: E2 E3; B1: E1 F1; B2: E1 F1; B3: E2 F2; B4: E3 F3; B5: E4 F4 F5; B6: E4 F6;
B7: E5 F7; B8: E6 F8; C1: E7 G1; D1: E8 H1_1; E1: F1; E2: F2; E3: F3; E4: F4 F5 F6; E5: F7; E6: F8; E7: G1;
E8: H1_1"""
GUARDS = """
F6 F | P04: a place open at all times, with no session to measure
F3 F | P06: 'check-in' that has who, how often and how long
E6 E | O05: a placement is spoken of, but what Rowan will do is the outcome
A1 A | V05: first person, and the box says that Rowan is quoted
D1 D | N06: near to the need about travel, but about being with people
F5 F | P07: 'at least' with a number
H1_1 H1 | T05: answers the social care need
My school says I am doing okay but inside I am not okay. A | N03: a wish and feeling, not a need
"""
SOURCE = """
# Education, Health and Care (EHC) Plan
[ 20 30 20 30
* Personal details
% - - - -
> Name | Rowan Tindall-Achebe | Preferred name | Rowan
> Date of birth | 19/01/2012 | Sex | Male
> Unique Pupil Number (UPN) | Z900100226014 | Year group | Year 10
> Home address | 31 Quarry Bank, Ostlemoor | Home language | English
> Education setting | Brackwater Academy | Primary need | Autism
> Looked after child | No | Status of plan | Final
> Date assessment requested | 19/05/2026 | Date of draft plan | 28/08/2026
> Date of final plan | 02/10/2026 | Date for review | 01/10/2027
* Parent or carer 1 | Parent or carer 2
> Name | Denise Tindall | Name | Kofi Achebe
> Relationship | Mother | Relationship | Father
> Telephone | 01632 960 417 | Telephone | 01632 960 417
]
[ 30 35 35
* Service | Name of professional | Contact
% - - -
> Educational psychology | Dr Priya Lomax | Ostlemoor Educational Psychology Service
> Speech and language therapy | Huw Penhale | Ostlemoor Community NHS Trust
> Child and adolescent mental health services (CAMHS) | Leonie Marsh | Ostlemoor Community NHS Trust
> Children with disabilities team | Gareth Oyelaran | Ostlemoor City Council
]
--
[ 8 92
* A1 | Summary of the child or young person's history
% A A
@ A
> Rowan is 14 years old. He lives with his parents and his sister, Esme (17). He was diagnosed with autism in November
  2023. He attended Hollin Primary School, where he coped well in a class of 22, and transferred to Brackwater Academy
  in September 2023. His attendance fell from 96% in Year 7 to 71% in Year 9. His parents requested an assessment in
  May 2026.
]
[ 24 76
* A2 | Summary of the views, interests and aspirations of Rowan and his parents
% - A
@ A
> How views were gathered
| The plan writer met Rowan at home on 15 June 2026 for one hour, with his dog present. Rowan typed his answers on a
  laptop and they are quoted below without changes. His parents completed the All About Our Child form on 17 June
  2026.
> Communication and participation
| Rowan speaks in full sentences and prefers typing when he is anxious. He likes to be sent questions the day before,
  to have ten seconds to answer, and not to be asked to look at people. He joined his planning meeting on 9 July 2026
  by text chat with his camera off.
> Views (Rowan's own words)
| "I like lessons where the teacher says what to do and then stops talking. I do not like corridors, supply teachers
  or group work. My school says I am doing okay but inside I am not okay."
> Interests (Rowan's own words) | "Recording and mixing sound, synths, tabletop role play games, my dog Fader."
> Strengths
| Rowan has an excellent memory for detail, is honest and kind to animals, and has taught himself to use professional
  sound editing software. His reading is above average for his age.
> Aspirations (Rowan's own words)
| {A1} "I want to be a sound engineer and work in a radio studio."
+ {A2} "I want one or two friends who play the same games as me."
+ {A4} "I want to pass English and Maths so college will let me in."
> Views of parents
| Denise and Kofi said that Rowan is gentle and very funny when relaxed. They have found the last two years exhausting
  and they want school to understand that what happens at home at 4pm is caused by the school day.
> Aspirations of parents
| {A3} We hope that by 18 Rowan will get himself around Ostlemoor without one of us driving him.
]
--
[ 36 38 26
* Special Educational Needs and Provision (B-F-E): Communication and interaction
* B – Special Educational Needs | F – Special Educational Provision | E – Outcomes
% B F E
@ B ci
> {B1} Rowan understands words exactly as they are said. He scored on the 5th percentile for inference (July 2026). In
  class he misses what is implied, such as sarcasm or an unspoken rule, and answers a different question from the one
  which was meant.
+ {B2} Rowan finds it difficult to begin a conversation, to change topic and to repair it when he has been
  misunderstood. He eats alone and spoke to no pupil in two days of observation.
| {F1} Talk Circuit social communication programme: a speech and language therapist will teach Rowan inference and
  conversation repair, with two other pupils chosen by Rowan, using a role play game. 45 minutes weekly for 30 weeks
  per year. The therapist will review the programme termly with Rowan and the special educational needs coordinator
  (SENCO).
| {E1} By the end of Key Stage 4 (July 2028), Rowan will hold a conversation of five minutes with a pupil of his age
  about a shared interest, asking at least two questions and checking once when he has not understood, on three days
  each week.
]
[ 36 38 26
* Special Educational Needs and Provision (B-F-E): Cognition and learning
* B – Special Educational Needs | F – Special Educational Provision | E – Outcomes
% B F E
@ B cl
> {B3} Rowan handwrites nine words per minute (1st percentile) and his ideas are lost before they are on paper. In his
  last English assessment he wrote four lines in an hour and scored 2 marks of 40.
| {F2} A specialist teacher holding a Level 7 qualification in literacy difficulties will teach Rowan touch typing and
  how to plan and dictate long answers, 1:1, for 50 minutes weekly for 38 weeks. A laptop with speech-to-text software
  will be provided for use in every lesson and examination. The specialist teacher will review progress half-termly.
| {E2} By the end of Key Stage 4 (July 2028), Rowan will plan and type an answer of 400 words in 45 minutes in
  English, unaided, in four assessments out of five.
> {B4} Rowan cannot organise multi-step tasks. He does not know where to start, mislays equipment and hands in about
  one homework in six, which has led to 23 detentions since January 2026.
| {F3} A learning mentor trained in executive function coaching will have a check-in with Rowan, 1:1, for 15 minutes
  every morning at 8.40, to break tasks into steps on his planner app and to check equipment. The SENCO will review
  the coaching each half term.
| {E3} By July 2027, Rowan will start an independent task within five minutes by using his planner app, and will hand
  in three homeworks out of four.
]
[ 36 38 26
* Special Educational Needs and Provision (B-F-E): Social, emotional and mental health
* B – Special Educational Needs | F – Special Educational Provision | E – Outcomes
% B F E
@ B semh
> {B5} Rowan is highly anxious about unplanned change and about being watched. He leaves five or six lessons a week,
  usually without telling anyone, and missed 54 school days in Year 9. At home he does not speak for up to two hours
  after school.
| {F4} A CAMHS-trained emotional wellbeing practitioner will deliver Steady State, an anxiety programme adapted for
  autistic young people, in school, 1:1, for 50 minutes weekly for 20 weeks from November 2026. The practitioner will
  review it with Rowan and his parents at weeks 10 and 20.
+ {F5} A teaching assistant (TA) with the Autism Education Trust Level 2 training will support Rowan, 1:1, for at
  least 14 hours per week, in science, humanities, Physical Education and all lessons taken by a cover teacher. The TA
  will preview changes, agree an exit signal and write a plan for his return.
| {E4} By July 2027, Rowan will attend 90% of school sessions and will stay in, or return within ten minutes to, 23 of
  his 25 weekly lessons.
]
[ 36 38 26
* Special Educational Needs and Provision (B-F-E): Sensory and physical
* B – Special Educational Needs | F – Special Educational Provision | E – Outcomes
% B F E
@ B sp
> {B6} Rowan is hypersensitive to noise and to being touched. In corridors at changeover he freezes or walks out of
  the building; this happened on 11 days in June 2026.
| {F6} A quiet workroom with a door that closes will be kept for Rowan and two other pupils and will be open to him at
  all times of the school day. Rowan will leave each lesson five minutes early with a pass and will wear
  noise-reducing ear plugs between lessons.
| {=E4}
]
[ 36 38 26
* Special Educational Needs and Provision (B-F-E): Preparing for adulthood (Year 9 and above)
* B – Special Educational Needs | F – Special Educational Provision | E – Outcomes
% B F E
@ B pfa
> {B7} Rowan does not travel anywhere alone. He cannot read a timetable under pressure, does not know what to do if a
  bus fails to come, and panics when a stranger speaks to him.
| {F7} A travel trainer employed by Ostlemoor City Council will teach Rowan the route from home to Brackwater Academy
  and then to Ostlemoor College, 1:1, in two journeys of 60 minutes each week for 24 weeks from January 2027. The
  travel trainer will report to the SENCO every six weeks.
| {E5} By July 2028, Rowan will travel alone by bus to one school and one college site, and will use a script to ask
  for help, on ten journeys in a row.
> {B8} Rowan knows what job he wants but not the steps to it. He has never visited a workplace or a college, and he
  cannot yet speak to an unfamiliar adult about what he can do or what he needs.
| {F8} A careers adviser qualified to Level 6 will meet Rowan, 1:1, for 40 minutes monthly to plan his post-16 course,
  practise interviews and arrange ten half-day visits in Years 10 and 11 to Ostlemoor Community Radio and two
  colleges. The TA will go with him. The careers adviser will review the plan with Rowan and his parents in July 2027
  and January 2028.
| {E6} By the end of Year 11 (July 2028), Rowan will complete ten half-days at a radio station, will explain to a
  college interviewer two strengths and two things that he needs, and will apply for a sound course.
]
[ 30 38 32
* C – Health needs related to special educational needs | G – Health provision | E – Outcomes
% C G E
@ C health
> {C1} Rowan lies awake until 1am or later on most school nights because of worry and sensory discomfort. He is hard
  to wake and is too tired to learn before 11am.
| {G1} A CAMHS sleep practitioner will provide six appointments of 45 minutes, fortnightly from November 2026, to
  Rowan and his parents, and will review his melatonin with the community paediatrician every six months.
| {E7} By July 2027, Rowan will be asleep by 11pm on five school nights out of five, recorded in his sleep app, and
  will be on time for registration.
]
[ 25 25 25 25
* D – Social care needs | H1 – Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970 |
  H2 –
  Other social care provision | E – Outcomes
% D H1 H2 E
@ D care
> {D1} Outside school Rowan leaves the house about once a fortnight. He has had nobody of his own age to visit since
  Year 6, and his parents take turns to stay with him, so the family is not out together.
| {H1_1} A short breaks support worker trained in autism will accompany Rowan, 1:1, to the Thursday Dice and Dragons
  club at Ostlemoor Library, for 3 hours weekly for 46 weeks. The social worker will review this every six months.
| No other social care provision is required.
| {E8} By July 2027, Rowan will go to a club with other young people on three weeks out of four and will arrange one
  meeting with someone from it.
]
[ 12
* Arrangements for setting shorter-term targets (E)
% E
@ E
> The form tutor, Rowan and his parents will set shorter-term targets from Section E every term. The SENCO will
  monitor them half-termly on the school's target sheet.
]
[ 24 76
* I | Placement
% - I
@ I
> Name of setting | Brackwater Academy
> Type of setting | Mainstream secondary academy
]
[ 24 76
* J | Personal Budget (including arrangements for direct payments)
% - J
@ J
> Personal budget | No personal budget was requested.
]
[ 36 16 34 14
* K: Advice and information
* Advice and information requested | Date received | Who from | Appended
% K K K K
@ K
> Views of the young person | 15/06/2026 | Rowan Tindall-Achebe | Yes
> Views of the parents | 17/06/2026 | Denise Tindall and Kofi Achebe | Yes
> Educational advice | 26/06/2026 | Bronagh Tully, SENCO, Brackwater Academy | Yes
> Medical advice | 01/07/2026 | Dr Femi Castell, community paediatrician | Yes
> Advice from CAMHS | 03/07/2026 | Leonie Marsh, CAMHS practitioner | Yes
> Psychological advice | 13/07/2026 | Dr Priya Lomax, educational psychologist | Yes
> Speech and language therapy advice | 08/07/2026 | Huw Penhale, speech and language therapist | Yes
> Social care advice | 06/07/2026 | Gareth Oyelaran, social worker | Yes
> Advice on preparation for adulthood and independent living | 10/07/2026 | Marta Silk, careers adviser | Yes
]
[ 24 76
* Sign-off | On behalf of Ostlemoor City Council
% - -
@ -
> Name and role | Chidi Warburton, EHC Plan Writer
> Signature | C Warburton
> Date | 02/10/2026
]
"""
