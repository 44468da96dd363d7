"""Farrowdale: an amended plan with its changes tracked, written by a hospital-school liaison officer."""

from tests.defects.saxifrage.page import Look
from tests.defects.saxifrage.rest_farrowdale import REST

LAYOUT = 9
LOOK = Look(
    font="Liberation Sans",
    size=11,
    colour="0B3D5C",
    shade="DCE9F2",
    banner="bold",
    margin=1.9,
    head="FARROWDALE COUNCIL   EHCP amended – changes since 2025 tracked   T. Lindqvist-Rao",
    foot="Restricted: personal data. Case ref FD/7716",
)
NIL = {"J"}
DETAILS = {
    "name": "Tobias Lindqvist-Rao",
    "preferred_name": "Toby",
    "date_of_birth": "2014-11-23",
    "status": "amended",
    "plan_date": "2026-11-02",
    "review_date": "2027-09-09",
    "year_group": 7,
    "local_authority": "Farrowdale Council",
    "setting": "Marlpit Community Academy",
    "named_placement": "Marlpit Community Academy",
    "primary_need": "Physical disability",
    "first_plan": False,
    "pronouns": "he",
    "looked_after": False,
    "officer": "Jacinta Ojukwu",
    "signed": "2026-11-02",
    "upn": "F882200119007",
    "nhs_number": "000 000 8823",
    "dates": {
        "request": None,
        "draft": None,
        "first_issued": "2022-05-04",
        "final": None,
        "amended": "2026-11-02",
        "review_meeting": "2026-09-10",
    },
}
LINKS = """A1: E2; A2: E5; A3: E3 E6; A4: E1; B1: E3 F3 F5; B2: E2 F4 F8; B3: E1 F1 F2 F10; B4: E4 F6; B5: E5 F7 F10;
C1: E6 G2 F9; C2: E6 G1 F9; C3: E3 G3 F5; C4: E6 G4; D1: E7 H1_1 H1_2; D2: E7 H2_1; E1: F1 F2 F10; E2: F4 F8;
E3: F3 F5 G3; E4: F6; E5: F7 F10; E6: F9 G1 G2 G4; E7: H1_1 H1_2 H2_1"""
GUARDS = """
F1 F | P18: hours, timetable, provider and place are all given
F6 F | P12: speech and language therapy, and it stands in F
F5 F | P12: physiotherapy that teaches a programme in school stands in F
F9 F | P15: training with subject, trainer and renewal
F8 F | P07: a rest of a fixed length at fixed times
G3 G | P12: splints and clinic reviews belong in G
B4 B | N02: names the seizures, and says what is hard
He attended Sparrow Lane Primary until July 2026. A | M04: history, not the present school
D2 D | N04: says that his parents manage alone, not what will be provided
"""
FIRST = """
# EDUCATION, HEALTH AND CARE PLAN
. Amended after the annual review of 10 September 2026. Words put in are underlined and words taken out are struck
  through, so that the family can see each change.
[ 24 26 24 26
% - - - -
> Full name | Tobias Lindqvist-Rao | Known as | Toby
> Date of birth | 23 November 2014 | Year group | Year [-6-][+7+]
> NHS number | 000 000 8823 | UPN (unique pupil number) | F882200119007
> Parents | Annika Lindqvist and Sanjay Rao | Looked after | No
> School | [-Sparrow Lane Primary School-][+Marlpit Community Academy+] | Primary need | Physical disability
> Status | Amended | First issued | 4 May 2022
> Review meeting | 10 September 2026 | Date of amended plan | 2 November 2026
> Next review due | 9 September 2027 | Officer | Jacinta Ojukwu
]
# A: Views, interests and aspirations of Toby and his parents
@ A
## How and when we asked
. Jacinta Ojukwu saw Toby on Ward 6 at 10.30 on [+8 September 2026+] for 40 minutes, with his hospital teacher, Mr
  Brandt. Toby spoke and Mr Brandt wrote. His parents spoke to Jacinta by telephone on [+9 September 2026+] and both
  came to the review meeting, as did Toby for the last half hour.
## History
. Toby is 11 and lives in Farrowdale with his parents and twin sisters aged 6. He was found to have Duchenne muscular
  dystrophy at 4 years 2 months, and epilepsy at 7. [+He attended Sparrow Lane Primary until July 2026.+] He has been
  in hospital nine times since September 2025, for 61 nights in all.
## Communication and involvement
. Toby speaks clearly and likes to be asked first, before his parents. After a seizure he needs about an hour before
  he can answer. He took part in this review by choosing from written options on a tablet, and he asked that his
  wheelchair should be called by its name, the Rocket.
## Toby's views and interests
. Toby said: "I like coding, Formula 1 and Mr Brandt's jokes. I am good at strategy. I hate it when I come back and
  everyone has done something I missed. Don't push the Rocket without asking."
- {A1} Toby would like to design racing games.
- {A2} Toby wants to stay mates with Dev and Callum, and to play powerchair football with other kids.
## His parents' views
. Annika and Sanjay say that Toby is quick, kind to his sisters and braver than he lets on. They feel that he gets one
  school or the other and never quite both. They are tired, and are on call every night.
- {A3} They hope that Toby will grow up able to direct the people who help him, rather than being handled by them.
- {A4} They hope he will keep up with his year and take the same examinations as everyone else.
# B: Toby's special educational needs
## Physical and sensory
@ B sp
. Toby drives his powered wheelchair with precision. His sight and hearing are normal.
. {B1!B1} Toby can stand with two people for less than ten seconds and [-walks 15 metres-][+no longer walks+]. He
  cannot move from chair to toilet, floor or desk by himself, and he does not yet tell helpers how he likes to be
  moved: he goes quiet and is left in a poor position, and has pain by 11.00 on most days.
. {B2!B2} His hands and arms tire. He writes legibly for four minutes, then his letters break up. By 13.45 he puts his
  head on the desk, and in the week of 14 September 2026 he finished two of eleven written tasks.
## Cognition and learning
@ B cl
. Toby reasons well (75th percentile, June 2026) and remembers stories in detail.
. {B3!B3} Through illness he attended 58% of sessions last year. He has gaps in fractions, long division, ratio and
  extended writing, and works about two years behind his age in mathematics. He loses the thread of topics that are
  begun in one place and ended in another.
## Communication and interaction
@ B ci
. Toby's vocabulary is wide and he enjoys wordplay.
. {B4!B4} Since his absence seizures increased in spring 2026, Toby loses words that he knows and takes up to twenty
  seconds to begin a reply. In class the talk has moved on before he answers, and he was heard to answer one question
  in a whole morning.
## Social, emotional and mental health
@ B semh
. Toby has two firm friends and is well liked by adults.
. {B5!B5} Toby worries before every admission, sleeps badly for a week afterwards and has said "what's the point".
  When he is away he loses touch: in June he heard from nobody in his class for 23 days, and he would not go into the
  room on the morning of his return.
# C: Toby's health needs related to his special educational needs
[ 10 90
* Ref | Need
% - C
@ C health
> C1
| {C1} Absence seizures, six to ten a day, after each of which Toby misses what is said for a minute or two; and a
  convulsive seizure about once in six weeks, from which he sleeps for two hours.
> C2
| {C2} [+Toby cannot swallow enough to keep his weight. He is fed through a gastrostomy (a tube into the stomach), and
  coughs and is uncomfortable if he is fed lying back.+]
> C3
| {C3} The muscles at his ankles, hips and elbows are shortening. He is stiff and sore when he has sat for more than
  45 minutes.
> C4
| {C4} His breathing is shallow at night. He wakes with headaches two or three mornings in a week and cannot clear a
  chest cold by coughing.
]
# D: Toby's social care needs related to his special educational needs
[ 10 90
* Ref | Need
% - D
@ D care
> D1
| {D1} Toby cannot get upstairs at home or use the bath. He is washed in the dining room, has no privacy from his
  sisters, and can see friends at home only when they will sit in the kitchen.
> D2
| {D2} His parents turn him three times a night and do all his care. They have not had a night off since March 2026,
  and Toby has not been out without one of them since then.
]
# E: Outcomes sought for Toby
@ E
. Mr Brandt and the form tutor set targets for six weeks at a time with Toby, drawn from this section. The special
  educational needs coordinator (SENCO) at Marlpit checks them at 15.30 on the last Thursday of each half term, with
  Toby's parents on the telephone.
[ 8 92
* Ref | Outcome
% - E
> E1
| {E1} By the end of Key Stage 3 (July 2029) Toby will work within one year of his age in mathematics, and write three
  linked paragraphs on a topic that he has begun in one place and finished in the other.
> E2
| {E2} By July 2028 Toby will finish eight out of ten written or coded tasks within the lesson, using his voice, a
  joystick or a scanned keyboard, and will have made one racing game that others can play.
> E3
| {E3} By July 2027 Toby will tell helpers each step of how he is to be moved, at every transfer, and will report pain
  of 2 or less out of 10 at 11.00 and at 14.30 on four days out of five.
> E4
| {E4} By July 2028 Toby will answer or ask at least three times in each lesson, using a word-finding strategy or a
  "wait for me" card.
> E5
| {E5} By July 2027 Toby will be in touch with Dev, Callum or another friend on five days in each week, in or out of
  hospital, will train monthly with a powerchair football team, and will go into class within ten minutes on his first
  day back.
> E6
| {E6} By July 2028 Toby will explain his seizure, feeding and breathing plans to a new helper, using his own slides,
  and will lose no more than 12 school days in a year to ill health that could have been prevented.
> E7
| {E7} By December 2027 Toby will wash in private, have a friend in his own room every fortnight, and go out twice a
  month without his parents.
]
# F: Special educational provision
. Toby's education is shared. In a usual week he is at Marlpit from Monday to Wednesday and all Friday, and is taught
  by the hospital school on Thursdays, when he attends clinics.
[ 7 37 25 31
* Ref | What will be provided | By whom, for how many | When and for how long
% - F F F
@ F cl
> F1
| {F1} Hospital school teaching in English, mathematics and computing, following Marlpit's scheme of work. When Toby
  is an in-patient it takes place at his bedside or in the Ward 6 schoolroom; when he is at home and unfit for school,
  at his home.
| Farrowdale Hospital School: a qualified teacher, 1:1
| Thursday 09.30–12.00 in the Ward 6 schoolroom. When in-patient or at home: Monday to Friday, 10.00–12.00 and
  14.00–15.00 (15 hours a week). Reviewed by Mr Brandt and the SENCO every six weeks.
> F2
| {F2} Catch-up in fractions, division and ratio, using the Number Ladder programme.
| Marlpit mathematics teacher trained in Number Ladder; Toby and two other pupils
| Tuesday and Friday, 11.15–11.45, 38 weeks. Retested by the teacher each December and June.
@ F sp
> F3
| {F3} Help with transfers, toilet, positioning and equipment, at Toby's own direction. A helper will ask, wait for
  his instruction, and repeat it back.
| Two teaching assistants with the council's moving and handling certificate; 2:1
| Every transfer, Monday, Tuesday, Wednesday and Friday; one stays with him, 1:1, 08.40–15.20 (26 hours 40 minutes a
  week). Reviewed by the SENCO each half term.
> F4
| {F4} Eye-level monitor, joystick mouse, voice dictation and a scanned keyboard, and lessons in their use.
| [-Class teacher-][+Occupational therapist with a specialism in assistive technology, 1:1+]
| Equipment in every lesson in both schools. Lessons Wednesday 14.15–14.55, 30 weeks. Reviewed by the therapist in
  March and July.
> F5
| {F5} Stretching and standing-frame programme which teaches Toby to direct his own stretches.
| Physiotherapist, 1:1, for teaching; the two teaching assistants for daily practice
| Physiotherapist: Monday 09.00–09.45, 36 weeks. Practice: 20 minutes daily at 12.50. Physiotherapist rewrites it
  each
  term.
@ F ci
> F6
| {F6} [+Speech and language therapy for word finding and for rejoining talk after a seizure.+]
| [+Speech and language therapist, 1:1+]
| [+Friday 09.15–09.55, 30 weeks a year. Measured and reviewed by the therapist in February and July.+]
@ F semh
> F7
| {F7} Hospital Passport: cognitive behaviour sessions about worry, admissions and coming back.
| Hospital psychologist with experience of life-limiting conditions, 1:1
| Thursday 13.30–14.20, 24 weeks; and on the day before each planned admission. Reviewed with Toby and parents at
  weeks 12 and 24.
@ F sp
> F8
| {F8} Rest, lying flat in the therapy room, with audio books in place of written work.
| One of the two teaching assistants, 1:1
| 10.40–11.00 and 13.45–14.05, each day at Marlpit. The physiotherapist reviews the times each term.
> F9
| {F9} Training in seizures, gastrostomy feeding and choking, for the two teaching assistants, their relief and the
  form tutor.
| Children's community nurse
| 4 hours each September, renewed yearly; a new member of staff before the first day with Toby.
@ F semh
> F10
| {F10} Telepresence robot in Toby's form room, worked by Toby from his bed, so that he can join lessons and lunch
  with Dev and Callum.
| Set up by Marlpit's network manager; Mr Brandt with Toby, 1:1
| Every day that Toby is in hospital or at home: 09.10–09.50 in a lesson and 12.30–13.00 at lunch.
]
"""
SOURCE = FIRST + REST
