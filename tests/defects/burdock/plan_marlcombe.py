"""Plan 02, Marlcombe: national grid, landscape; a children's therapist turned officer."""

from tests.defects.burdock.page import Style
from tests.defects.burdock.plan import Plan

SOURCE = """
!title Education, Health and Care Plan

= Child's full name :: Idris Pallister
= Date of birth :: 03.12.2018
= Year group :: 3
= Current setting :: Withy Lane Primary School
= UPN :: M208417719023
= NHS number :: 712 004 9986
= Primary area of need :: Physical disability
= Looked after by the authority :: No
= Parent 1 :: Carys Pallister
= Parent 2 :: Dewi Pallister
= Status of this plan :: Final (first plan)
= Request received :: 01.06.2026
= Draft plan issued :: 11.09.2026
= Date of this plan :: 16.10.2026
= Annual review due on or before :: 15.10.2027
= Authority :: Marlcombe Borough Council

# A :: A1 Summary of Idris's history

Idris was born at 29 weeks and spent nine weeks in hospital. Cerebral palsy affecting both legs was
confirmed at 18 months and a moderate hearing loss in both ears at two and a half, when he was given hearing
aids. He came to Withy Lane in Reception and moved up with his friends into Year 3 this September. He lives
with his mum, dad and older brother Macsen.

# A :: A2 Summary of the views, interests and aspirations of Idris and his parents

% How were these views gathered, and how does the child take part in decisions?

|w 2,9
|h Whose | What they told us
| ^How we asked | Idris's teaching assistant, Mrs Tranter, sat with him on 22 June 2026 with photographs of
his day and three faces to point at, and wrote his words down. His parents wrote their own page and talked
it through with the plan coordinator on 6 July.
| ^How Idris communicates | Idris talks, signs about forty Makaton signs when his words are not understood
and points to photographs. He needs you to face him, to be close, and to give him time. Yes is a nod and a
grin; no is a turned head. Offered two real objects or pictures he will choose reliably, and he chose who
came to his meeting.
| ^Idris: views, interests and strengths | "I like goals. I like Macsen. I don't like stairs. People say
what, what, what and I go away." He loves football stickers, anything with wheels and being in charge of the
register. He is patient with younger children and remembers everybody's name.
| ^Idris: aspirations | {A1 -} "Play in a real team with Macsen." // {A2 -} "Read Dog Man all by my own."
| ^Parents: views | Carys and Dewi are proud of how hard Idris tries. They see how tired he is by Thursday.
They worry that children who were happy to play with him at four are now too quick for him, and they would
like to hear good news as well as accidents.
| ^Parents: aspirations | {A3 -} That people who have never met Idris will understand what he says. // {A4 -}
That he will be able to see to himself in the toilet and at the table without a grown-up. // {A5 -} That he
will have friends who ask for him.

# B :: Special educational needs and provision (B-F-E)

Smaller termly targets are set by the class teacher and Mrs Tranter with Idris's parents in the first
fortnight of each term and gone over at the end of it. The special educational needs coordinator watches
each programme in column F being delivered once a term and reviews it with whoever set it.

|w 4,5,4;B,F,E
|t Communication and interaction
|h B - Special educational needs | F - Special educational provision | E - Outcomes
| {B1 ci} Idris's speech is slurred because the muscles of his mouth tire. He leaves off the ends of words.
His family follow nearly all of it; an adult who does not know him understands about half, and less by the
afternoon. Children stop listening and he gives up. | {F1 ci} Speech and language therapist with a
post-registration course in motor speech disorder: 1:1, 30 minutes weekly for two blocks of 10 weeks in the
school year, on breath, rate and word endings. // {F2 ci} Mrs Tranter, or another teaching assistant whom
the therapist has coached, practises the same targets 1:1 for 10 minutes on the other four days. | {E1 ci}
By the end of Year 4 Idris will make himself understood to an unfamiliar adult in 8 out of 10 sentences
about a known subject, so that he can order, ask and join in.
| {B2 ci} He understands sentences carrying three key words (expected: five or more) and has the vocabulary
of a child of five and a half. Topic words pass him by, and he copies what others do instead of following
the instruction. | {F3 ci} Word group: Idris and two others with a teaching assistant trained by the speech
and language therapist, 20 minutes, three times a week, teaching the six key words of next week's topic with
objects and Makaton. // {F4 ci} The class teacher signs and shows a picture with every whole-class
instruction, in all lessons. | {E2 ci} By July 2027 Idris will carry out instructions of four key words,
given once, on 8 of 10 tries in class.
|w 4,5,4;B,F,E
|t Cognition and learning
|h B - Special educational needs | F - Special educational provision | E - Outcomes
| {B3 cl} Idris reads like a child two years younger. He does not hear s, f, th and word-final sounds, so
blending breaks down, and he knows 31 of the 44 letter sounds. | {F5 cl} Visual phonics (a sign and
mouth-shape for each sound), 1:1, 20 minutes daily in a quiet room, by a teaching assistant whom the teacher
of the deaf has trained in it. | {E3 cl} By the end of Year 4 Idris will read a comic or short chapter book
of his choosing at 90% accuracy, and retell it.
| {B4 cl} Counting is secure to 20. He cannot hold a number in his head while doing something with it, and
the effort of writing figures uses him up, so he completes two or three sums where the class does fifteen. |
{F6 cl} Number sessions with Numicon and a tablet number-keyboard in place of pencil: Idris and one other
pupil with a teaching assistant (Level 3, Numicon-trained), 25 minutes, four times a week. | {E4 cl} By July
2027 Idris will add and take away within 20, using his tablet, getting 9 out of 10 right.
|w 4,5,4;B,F,E
|t Social, emotional and mental health
|h B - Special educational needs | F - Special educational provision | E - Outcomes
| {B5 semh} When he is not understood or cannot keep up, Idris goes and sits by the fence. He did so at 13
of 20 playtimes we watched. He seldom asks to join a game and has begun to say he is rubbish. | {F7 semh}
Playground football circle: Idris and five classmates, 25 minutes, two lunchtimes a week, led by a sports
coach from the county disability football programme, with frames for all who play. // {F8 semh} Emotional
literacy support assistant: 1:1, 30 minutes weekly for two terms, on asking to join and what to do when it
goes wrong. | {E5 semh} By the end of Year 3 Idris will play with other children for at least 15 minutes at
4 playtimes out of 5, asking to join in by word or sign.
|w 4,5,4;B,F,E
|t Sensory and/or physical
|h B - Special educational needs | F - Special educational provision | E - Outcomes
| {B6 sp} Idris has a moderate hearing loss on both sides and wears two aids. Across a classroom, in echo,
or if several people talk, he loses most of what is said; he does not notice when an aid has stopped. | {F9
sp} Qualified teacher of the deaf: 1:1, one hour a fortnight, teaching Idris to look after his aids and say
when he has not heard, and checking the radio aid. // {F10 sp} A radio aid, worn by whoever is teaching, in
every lesson and assembly; the teaching assistant tests it and both aids each morning with the listening
kit. | {E6 sp} By the end of Year 4 Idris will tell an adult within five minutes when his aids or radio aid
fail, every time it is tried on purpose.
| {B7 sp} He walks with a frame for about 40 metres, falls two or three times a day in crowds, and cannot
climb stairs without a rail and a hand. By afternoon he lies across the desk. | {F11 sp} Movement programme
in the hall, 1:1, 20 minutes daily, by a teaching assistant shown each exercise by the paediatric
physiotherapist, who comes into school for 45 minutes every half term to work with Idris and change the
exercises. // {F12 sp} Adult beside Idris (1:1) on all stairs, at every changeover, in physical education
and at both breaks, 11 hours a week in all: a teaching assistant with moving and handling training, renewed
yearly by the physiotherapy service. | {E7 sp} By the end of Year 4 Idris will stay on his feet, with two
sticks, through a 15-minute game of football.
| {B8 sp} Small, two-handed jobs defeat him. He cannot do trousers, zips or a knife and fork, and needs an
adult for all of toileting, which he hates. | {F13 sp} Self-care teaching set by the occupational therapist,
who works 1:1 with Idris for 40 minutes each half term: one step at a time, 15 minutes before lunch every
day, 1:1 with a teaching assistant whom the therapist has trained. // {F14 sp} Grab rails, a foot-block and
a low basin in the Year 3 toilet, and angled cutlery at lunch every day. | {E8 sp} By the end of Key Stage 2
Idris will use the toilet, manage his clothes and wash without an adult in the room, every day for a term.

# C :: Health needs and provision (C-G-E)

|w 4,5,4;C,G,E
|h C - Health needs | G - Health provision | E - Outcomes
| {C1 h} The muscles behind Idris's knees are getting tighter as he grows. It hurts him to stretch and he
will not keep his splints on beyond an hour. | {G1 h} Orthotics clinic: splints checked and re-made, 30
minutes every three months, by an orthotist. // {G2 h} Community paediatrician's tone clinic, 40 minutes
every six months, including a decision on botulinum injections. | {E9 h} By October 2027 Idris will wear his
splints for six hours of the day on six days in seven.
| {C2 h} Hard or mixed food makes him cough. He has had two chest infections in a year, and a lunch takes 50
minutes. | {G3 h} Feeding and swallowing review by the hospital's dysphagia therapist, 1:1, 45 minutes every
term, who writes and signs his mealtime plan. | {E10 h} By July 2027 Idris will finish a fork-mashed lunch
in 30 minutes with no coughing on 9 days out of 10.

# D :: Social care needs and provision (D-H1-H2-E)

|w 4,4,4,4;D,H1,H2,E
|h D - Social care needs | H1 - Provision under section 2, Chronically Sick and Disabled Persons Act 1970 |
H2 - Any other social care provision | E - Outcomes
| {D1 sc} Idris cannot get in or out of the bath. His parents lift him, and Carys has hurt her back. | {H1.1
sc} A level-access shower and fixed shower seat at home, put in by the council's adaptations team by 31
March 2027, with one visit of two hours by the social care occupational therapist to teach the family. | |
{E11 sc} By summer 2027 Idris will get in and out of the shower himself, with an adult only looking on.
| {D2 sc} He has nowhere to go in the holidays: two local schemes turned him away because of his frame and
toileting, so he spends them indoors with adults. | | {H2.1 sc} Eighteen days a year at the Saltings
inclusive holiday scheme, six hours a day, with one care worker to Idris throughout, trained in moving and
handling; the social worker reviews it every April. | {E12 sc} By the end of August 2027 Idris will spend at
least 12 holiday days playing with other children away from home.

# I :: I Placement

Withy Lane Primary School, a mainstream community primary school.

# J :: J Personal budget

A personal budget was explained to Mr and Mrs Pallister on 6 July 2026. No direct payment has been asked
for.

# K :: K Advice and information

|w 5,2,5,2
|h Advice and information requested | Date received | Who from | Appended
| Parents' and child's contribution | 06.07.2026 | Carys and Dewi Pallister; Idris with Mrs Tranter | Yes
| Education | 29.06.2026 | Ffion Garland, head teacher, Withy Lane Primary School | Yes
| Teacher of the deaf | 30.06.2026 | Rosalind Yeo, qualified teacher of the deaf | Yes
| Educational psychology | 09.07.2026 | Dr Amit Solanki, educational psychologist | Yes
| Medical | 08.07.2026 | Dr Helen Crewdson, community paediatrician (with orthotics) | Yes
| Physiotherapy | 02.07.2026 | Tomos Beddard, paediatric physiotherapist | Yes
| Occupational therapy | 03.07.2026 | Njeri Waweru, occupational therapist | Yes
| Speech and language therapy, with eating and drinking | 07.07.2026 | Sunniva Holt, speech and language
therapist, and the hospital dysphagia therapist | Yes
| Social care | 10.07.2026 | Bex Lomax, social worker, Disabled Children's Team | Yes

# - :: Sign-off

= Name of officer :: Gareth Ruddock, EHC plan coordinator
= Signature and date :: G. Ruddock, 16.10.2026
"""

DETAILS = {
    "name": "Idris Pallister",
    "preferred_name": None,
    "date_of_birth": "2018-12-03",
    "status": "final",
    "plan_date": "2026-10-16",
    "review_date": "2027-10-15",
    "year_group": 3,
    "local_authority": "Marlcombe Borough Council",
    "setting": "Withy Lane Primary School",
    "named_placement": "Withy Lane Primary School",
    "primary_need": "Physical disability",
    "first_plan": True,
    "pronouns": "he/him",
    "looked_after": False,
    "officer": "Gareth Ruddock",
    "signed": True,
    "upn": "M208417719023",
    "nhs_number": "712 004 9986",
    "dates": {
        "request": "2026-06-01",
        "draft": "2026-09-11",
        "first_issued": "2026-10-16",
        "final": "2026-10-16",
        "amended": None,
        "review_meeting": None,
    },
}

LINKS = """A1-E7 A1-E5 A2-E3 A3-E1 A4-E8 A5-E5 A5-E12
B1-E1 B2-E2 B3-E3 B4-E4 B5-E5 B6-E6 B7-E7 B8-E8 C1-E9 C2-E10 D1-E11 D2-E12
B1-F1 B1-F2 B2-F3 B2-F4 B3-F5 B4-F6 B5-F7 B5-F8 B6-F9 B6-F10 B7-F11 B7-F12 B8-F13 B8-F14
C1-G1 C1-G2 C2-G3 D1-H1.1 D2-H2.1
E1-F1 E1-F2 E2-F3 E2-F4 E3-F5 E4-F6 E5-F7 E5-F8 E6-F9 E6-F10 E7-F11 E7-F12 E8-F13 E8-F14
E9-G1 E9-G2 E10-G3 E11-H1.1 E12-H2.1"""

PLAN = Plan(
    "burdock-02-marlcombe",
    1,
    Style(
        font="Verdana",
        size=10.5,
        colour="14505C",
        shade="D9EBEE",
        landscape=True,
        head="banner",
        pair_columns=2,
        running="Marlcombe Borough Council - Education, Health and Care Plan - Idris Pallister",
    ),
    SOURCE,
    DETAILS,
    LINKS,
    {},
    [
        ("P12", "G3", "a clinic's swallowing review; speech therapy itself is F1"),
        ("P12", "G1", "orthotics belongs in G"),
        ("O02", "E12", "'by the end of August 2027' is a date"),
        ("P02", "F4", "the class teacher, in all lessons: an approach"),
        ("P08", "F2", "'or another assistant whom the therapist has coached' is not a condition"),
        ("N06", "B6", "hearing is named in B3 too, for reading; a different need"),
        ("O03", "E5", "counts playtimes and minutes"),
        (
            "V08",
            "He needs you to face him, to be close, and to give him time.",
            "how he communicates, not provision",
        ),
        ("N05", "B8", "'which he hates' tells his feelings; plain, not judging"),
    ],
)
