"""Tarnbeck: a first draft on an interleaved form, written by a speech and language therapist turned writer."""

from tests.defects.saxifrage.page import Look

LAYOUT = 4
LOOK = Look(
    font="Calibri",
    size=11,
    colour="00695C",
    shade="D5EFEA",
    banner="heading",
    margin=1.9,
    head="Tarnbeck County Council | SEND Service | EHC plan for Jonah Adeyemi-Croft | DRAFT",
    foot="OFFICIAL – SENSITIVE. Template TB-EHCP version 6",
)
NIL = {"D", "H1", "H2", "J"}
DETAILS = {
    "name": "Jonah Adeyemi-Croft",
    "preferred_name": None,
    "date_of_birth": "2022-02-02",
    "status": "draft",
    "plan_date": "2026-11-02",
    "review_date": "2027-10-29",
    "year_group": 0,
    "local_authority": "Tarnbeck County Council",
    "setting": "Pippin Lane Infant School",
    "named_placement": None,
    "primary_need": "Speech, language and communication needs",
    "first_plan": True,
    "pronouns": "he",
    "looked_after": False,
    "officer": "Marguerite Solis",
    "signed": None,
    "upn": None,
    "nhs_number": "000 000 4471",
    "dates": {
        "request": "2026-07-20",
        "draft": "2026-11-02",
        "first_issued": None,
        "final": None,
        "amended": None,
        "review_meeting": None,
    },
}
LINKS = """A1: E5; A2: E2 E3; A3: E6; A4: E1 E4; B1: E1 F1 F2 F4 F10; B2: E2 F1 F2 F10; B3: E3 F3; B4: E4 F5; B5: E4
  F6;
B6: E5 F4 F7 F8; B7: E6 F9; C1: E6 G1; E1: F1 F2 F4 F10; E2: F1 F2 F10; E3: F3; E4: F5 F6; E5: F4 F7 F8;
E6: F9 G1"""
GUARDS = """
F2 F | P19: two TA blocks that do not overlap with others
F4 F | P04: an approach used all day needs no minutes
F7 F | P07 P05: 'two or three other children' is the size of a group
F8 F | P06: 'calm corner' approach says when and by whom
E4 E | O08: two parts of one achievement, listening and learning concept words
B1 B | N06: shares words with the next need and is about understanding only
The Early Help assessment of 21 August 2026 found no social care needs arising from Jonah's special educational needs.
  D | N07: assessed, and none found
Therapy sessions will begin in the week of 11 January 2027. F | M05: still to come at the plan's date
"""
SOURCE = """
# Education, Health and Care Plan
[ 38 62
% - -
> Child's full name | Jonah Adeyemi-Croft
> Date of birth | 02/02/2022
> NHS number | 000 000 4471
> Year group | Reception
> Status of plan | DRAFT (first plan)
> Date of request for assessment | 20/07/2026
> Date of draft plan | 02/11/2026
> Review date | 29/10/2027
> Nursery or school attended | Pippin Lane Infant School
> Parents | Folasade Adeyemi and Michael Croft
> Primary need | Speech, language and communication needs
> Languages at home | English; some Yoruba with his grandmother
> Looked after | No
> Plan coordinator | Marguerite Solis
]
. You have 15 days, to 17 November 2026, to send your views on this draft and to ask for a school to be named.
# Section A: The views, interests and aspirations of Jonah and his parents
@ A
## How we gathered these views
. Jonah's views were gathered by his nursery key person, Becca Loft, on 9 and 10 July 2026. She used Talking Mats
  (picture symbols which Jonah placed under a smiling, a neutral or a sad face) and watched him at play for forty
  minutes. His parents' views were taken down by the plan coordinator on a home visit on 4 August 2026, and they
  checked the wording.
## My story so far
. Jonah is 4 and lives in Tarnbeck with both parents and his baby sister, Ife. He was born at term. He babbled little,
  said his first word at 2 years 5 months and was referred to speech and language therapy by the health visitor soon
  after. He went to Pippin Lane Nursery from January 2025, for 15 hours a week, and moved into the Reception class in
  September 2026.
## How Jonah communicates
. Jonah communicates with two-word phrases, pointing, leading an adult by the hand, and eleven key-word signs. He
  answers best when he is offered two real objects or two pictures to choose between. A photo story was used to show
  him what this plan is for, and he chose the picture of trains for its cover.
## Jonah's views (from his Talking Mat)
. Jonah put trains, water play, his sister and Becca under the smiling face. He put the dinner hall, hand dryers and
  "sit carpet" under the sad face. He put story time in the middle.
. {A1} When shown pictures of playing alone and playing with other children, Jonah pushed away the first, gave Becca
  the second and said "Jonah friend". He wants children to play with him.
## His parents' views
. Folasade and Michael say that Jonah is affectionate, funny and never forgets a route. Being misunderstood is what
  upsets him most, and it upsets them to see it.
- {A2} They hope that he will be able to tell them, in sentences that other people can follow too, what he did at
  school that day.
- {A3} They would love him to sit and eat a school lunch with his class and, one day, to manage a family meal in a
  café.
- {A4} They hope that he will go into Year 1 ready to learn alongside the children he knows.
# Section B: Jonah's special educational needs
## Communication and interaction
[ 42 58
* What is going well | What is not going so well
% B B
@ B ci
> Jonah wants to communicate. He uses eye contact, points to share interest and repeats himself patiently when he is
  not understood.
| {B1!B1} Jonah understands spoken language at the level of a child of 2 years 3 months (July 2026). He follows
  instructions with two key words ("give teddy the cup"), not three. Without a sign or an object to help him he picks
  out one word and guesses the rest, so he is often doing something different from his class.
+ {B2!B2} He speaks in phrases of two words, mostly names of things, with few action words and no grammatical endings.
  He cannot yet tell an adult about anything that is not in front of him, so he cannot report that he is hurt or what
  happened at play.
+ {B3!B3} He says t and d in place of k, g, f, s and sh, and drops most final sounds. His parents understand about
  three quarters of what he says, his teacher about a third and other children less. He stops talking when he is asked
  to repeat himself twice.
]
## Cognition and learning
[ 42 58
* What is going well | What is not going so well
% B B
@ B cl
> Jonah completes 24-piece puzzles and remembers routes and sequences that he has seen. His non-verbal reasoning is in
  the average range.
| {B4!B4} Jonah attends to an activity of an adult's choosing for about three minutes. In a whole-class carpet session
  he looks away or leaves within two minutes and misses the teaching.
+ {B5!B5} He matches and sorts, but does not know the words for size, position or number beyond "two". He cannot
  therefore show what he knows in early mathematics.
]
## Social, emotional and mental health
[ 42 58
* What is going well | What is not going so well
% B B
@ B semh
> Jonah separates happily from his parents and goes to adults he knows for comfort.
| {B6!B6} Jonah moves in on other children's play by taking a toy, because he has no words to join in. When this goes
  wrong he pushes or throws, three or four times a day in the records for September 2026, and recovery takes about ten
  minutes. Two children now avoid him.
]
## Sensory and physical
[ 42 58
* What is going well | What is not going so well
% B B
@ B sp
> Jonah's hearing was found to be normal in June 2026 and his eyesight in May 2026. He runs, climbs and pedals
  confidently and holds a pencil well for his age.
| {B7!B7} Jonah is distressed by sudden and echoing noise. In the dinner hall he covers his ears and cries within a
  minute or so, and since September he has eaten his lunch in the office on all but two days.
]
# Section C: Jonah's health needs related to his special educational needs
[ 42 58
* What is going well | What is not going so well
% C C
@ C health
> Jonah is growing along the 40th centile and sleeps well.
| {C1!C1} Jonah eats six foods, all dry and beige, and gags at the smell of others. His iron level was low in June
  2026 and he tires by early afternoon.
]
# Section D: Jonah's social care needs related to his special educational needs
@ D care
. The Early Help assessment of 21 August 2026 found no social care needs arising from Jonah's special educational
  needs. Jonah has a wide family near by, goes to toddler swimming on Saturdays and sleeps at his grandmother's once a
  month.
--
# Sections E and F: Outcomes and special educational provision
@ E
. All outcomes are for the end of the Early Years Foundation Stage (July 2027) unless a later date is given.
. Each half term the class teacher, the speech and language therapist and Jonah's parents will break every outcome
  below into one small step, written on a single page. The school's special educational needs coordinator will check
  the steps at the end of the half term and set the next.
@ F
. Therapy sessions will begin in the week of 11 January 2027. In what follows TA means teaching assistant and SENCO
  means special educational needs coordinator.
## Communication and interaction
[ 12
@ E ci
* E – Outcomes sought
% E
> {E1!E1} By July 2027 Jonah will follow instructions with three key words, without signs, in the classroom in 8 out
  of 10 trials, so that he can join in what his class is doing.
+ {E2!E2} By July 2027 Jonah will tell an adult about one thing that has happened that day in a phrase of four or more
  words, with an action word, on 4 days out of 5.
+ {E3!E3} By July 2028 (the end of Year 1) Jonah will use k, g, f and s in words so that his teacher understands at
  least 75% of a two-minute recording of his talk.
]
[ 46 22 32
@ F ci
* F – Provision required to achieve the outcome | Provided by | When, how long and review
% F F F
> {F1!F1} Individual direct speech and language therapy in understanding and building sentences, using the Sentence
  Bricks colour-coding approach.
| Speech and language therapist (registered with the HCPC, the Health and Care Professions Council), 1:1
| 40 minutes once a week, 36 weeks a year. The therapist re-measures E1 and E2 in April and July.
> {F2!F2} Rehearsal of the therapist's language targets in play and at story time, modelling phrases one word longer
  than Jonah's own.
| TA trained by the therapist, 1:1
| Two blocks of 15 minutes each school day, at 9.15 and 1.30. Therapist reviews with the TA every fourth week.
> {F3!F3} Individual direct therapy for speech sounds (k and g first), with a weekly practice book for home.
| Speech and language therapist, 1:1
| 30 minutes once a week in two blocks of 12 weeks a year; re-assessed by the therapist at the end of each block.
> {F4!F4} Key-word signing and a visual timetable with photographs. Adults will sign the key words of every
  instruction and will show Jonah what comes now and next.
| Class teacher and TA, both trained to Level 1 in key-word signing
| In every lesson, at play, at lunch and whenever the activity changes. SENCO reviews termly by observation.
> {F10!F10} Training for the class teacher, TA and lunchtime supervisor in key-word signing and in adjusting how much
  they say.
| Speech and language therapist
| One half day (3 hours) in January 2027, renewed each September.
]
## Cognition and learning
[ 12
@ E cl
* E – Outcomes sought
% E
> {E4!E4} By July 2027 Jonah will stay with an adult-led small task for 10 minutes on 4 days out of 5, and in it will
  show that he understands 12 new words for size, position and number.
]
[ 46 22 32
@ F cl
* F – Provision required to achieve the outcome | Provided by | When, how long and review
% F F F
> {F5!F5} Attention Buckets programme, stages 1 to 3, in a screened corner of the classroom.
| TA who has completed the two-day Attention Buckets course; Jonah and two other children
| 15 minutes each school day before carpet time. SENCO reviews the stage reached every half term.
> {F6!F6} Direct teaching of concept words in mathematics with real objects, four words at a time.
| Class teacher, 1:1
| 10 minutes, three times a week. Class teacher and therapist review the word list every half term.
]
## Social, emotional and mental health
[ 12
@ E semh
* E – Outcomes sought
% E
> {E5!E5} By July 2027 Jonah will join another child's play with a phrase or a sign on 3 occasions a day, with no more
  than one push or throw in a week.
]
[ 46 22 32
@ F semh
* F – Provision required to achieve the outcome | Provided by | When, how long and review
% F F F
> {F7!F7} Play Partners group: Jonah and two or three other children are taught phrases and signs for joining in, with
  trains and water play.
| TA trained by the educational psychologist in Play Partners
| 20 minutes, four times a week. Reviewed by the SENCO and the parents at the end of each term.
> {F8!F8} Calm corner with a feelings board. At the first sign of upset an adult will name the feeling, sign it and go
  with Jonah to the corner until he is calm, then return with him to the play.
| Class teacher or TA, 1:1, trained as in F10
| Whenever Jonah is upset, in class and at playtimes. Class teacher counts incidents weekly and reviews with parents
  each half term.
]
## Sensory and physical
[ 12
@ E sp
* E – Outcomes sought
% E
> {E6!E6} By December 2027 Jonah will eat his lunch in the dinner hall with his class on 4 days out of 5, and will eat
  at least ten different foods.
]
[ 46 22 32
@ F sp
* F – Provision required to achieve the outcome | Provided by | When, how long and review
% F F F
> {F9!F9} Graded noise programme: Jonah enters the dinner hall first wearing ear defenders, sits at the end table with
  one friend, and stays for a time that is lengthened by two minutes a week.
| Written, taught to the TA and reviewed by the occupational therapist; carried out by the TA, 1:1
| Every school lunchtime, from 10 minutes rising to 30. The occupational therapist visits for one hour each half term
  to review it.
]
# Section G: Health provision
[ 46 22 32
@ G health
* G – Provision reasonably required | Provided by | When, how long and review
% G G G
> {G1!G1} Feeding clinic with food chaining advice for Jonah's parents and for school, and an iron check.
| Paediatric dietitian, Tarnbeck Community Health
| 45 minutes every eight weeks; blood test every six months; reviewed by the dietitian in July 2027.
]
# Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970
@ H1 care
. No provision required.
# Section H2: Any other social care provision
@ H2 care
. No provision required.
# Section I: Placement
@ I
# Section J: Personal budget
@ J
. Not requested by Jonah's parents at the time of this draft.
# Section K: Advice and information
[ 8 40 32 20
* Ref | Advice | From | Dated
% - K K K
> K1 | Parents' views and Jonah's Talking Mat | Folasade Adeyemi, Michael Croft; Becca Loft for Jonah | 04/08/2026
> K2 | Educational advice | Harriet Coyle, SENCO, Pippin Lane | 17/09/2026
> K3 | Medical advice | Dr Ravi Anand, community paediatrician | 27/08/2026
> K4 | Educational psychologist's advice | Dr Noelle Farrant | 24/09/2026
> K5 | Speech and language therapy advice | Siobhan Reece | 03/09/2026
> K6 | Occupational therapy advice | Pavel Hruska | 10/09/2026
> K7 | Dietetic advice | Oona Bright | 02/09/2026
> K8 | Social care advice (Early Help assessment) | Kerry-Ann Dill, Early Help social worker | 21/08/2026
]
@ -
^ Draft prepared by
. Marguerite Solis, Plan Coordinator, SEND Service, Tarnbeck County Council
"""
