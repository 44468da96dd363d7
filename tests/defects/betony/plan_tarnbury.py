"""Tarnbury: needs first, then outcomes and provision by area, by a young graduate in short bullets."""

from tests.defects.betony.page import Style

LAYOUT = 4
STYLE = Style(
    font="Calibri",
    size=11,
    heading="band",
    colour="7030A0",
    fill="E5DFEC",
    header="Tarnbury City Council EHC plan: Zofia Malinska (draft)",
    footer="Private and confidential",
    cell_bullets=True,
)

WORDS = """
title | My Education, Health and Care Plan
centre | Tarnbury City Council
d | Name || Zofia Malinska || Known as || Zosia
d | Date of birth || 21/05/2022 || Age || 4
d | Year group || Reception || School attended now || St Brannoc's Infant School
d | Pronouns || she/her || Languages at home || Polish and English
d | NHS number || 608 227 4519 || UPN || T330218826004
d | Main area of need || Autism, communication and interaction || Looked-after child || No
d | Parents || Agata and Tomasz Malinski || Plan co-ordinator || Priya Nethercott
d | Status || Draft || First plan || Yes
d | Date assessment was requested || 03/08/2026 || Date of this draft || 09/11/2026
d | Review date || 08/11/2027 || Final plan due || 21/12/2026
= A | SECTIONA: || Views, interests and aspirations of Zosia and her parents
sub | Zosia's story
p | Zosia is 4. She lives with her mum, dad and big brother Kuba, who is 8. Grandma visits from Poland every summer.
p | She sat and walked on time. She said "mama" and "ba" at 14 months, then stopped talking at about 18 months. Her
    health visitor referred her at the two-year check. She was diagnosed with autism in April 2026.
p | She went to Little Acorns playgroup for two terms. She started at St Brannoc's in September 2026, mornings only
    at first. She has been full time since 5 October.
sub | How we found out what Zosia thinks
* | Priya Nethercott watched Zosia at school on 12 October 2026 for a morning, with her class teacher Miss Dunmore.
* | Mum and dad talked to Priya at home on 14 October 2026. A Polish interpreter was there.
* | Zosia was shown photos of six places in school. She kept the ones she wanted and pushed the others away.
sub | How Zosia communicates
* | She takes your hand and puts it on the thing she wants.
* | She has about 12 words, some in Polish and some in English. "Am" means food. "Bam" means something fell.
* | She cries or lies down for no. She smiles and flaps for yes.
* | To help her decide, show her two real things, one in each hand, and wait.
sub | Zosia's views
* | She kept the photos of the water tray, the trampette and the book corner.
* | She pushed away the hall and the dinner room.
* | She went to Miss Dunmore for a cuddle four times in one morning.
sub | What mum and dad say
* | Zosia is a sunny, busy little girl who loves her brother.
* | They can see how hard she works to get through a school day.
* | They are tired. She wakes most nights and she tries to get out of the front door.
sub | Interests
* | Water, spinning tops, songs with actions, Kuba's trains, shiny paper.
sub | Hopes for the future
* | [A1] Mum hopes Zosia will be able to ask for what she wants, in any way that works.
* | [A2] Dad hopes that one day she will come to family parties and enjoy them.
* | [A3] Mum hopes she will have a friend of her own, not just Kuba's.
* | [A4] Mum and dad both hope she will be out of nappies like her cousins.
= B | SECTIONB: || Zosia's special educational needs
sub | Communication and interaction
t .,. 2,3 | What is working || What is not working so well
r | She looks at people she likes. // She joins in the actions of three songs. // She brings things to show her dad.
    || [B1 communication-interaction] Zosia has about 12 words and uses most of them only at home. At school she
    gets her message across about twice a day. The rest of the time she gives up or cries. // [B2
    communication-interaction] She understands single words if she can see the thing. She does not follow "get your
    coat" unless the coat is held up. She misses what the class is told to do. // [B3 communication-interaction] She
    plays next to other children but not with them. She takes toys and moves off. No child has played with her for
    more than a minute.
sub | Cognition and learning
t .,. 2,3 | What is working || What is not working so well
r | She fits a 12-piece inset puzzle. // She matches colours. // She remembers where things live. || [B4
    cognition-learning] Zosia stays with a task chosen by an adult for about one minute. She stays with her own for
    ten. She leaves the carpet before the register ends. // [B5 cognition-learning] Her early learning is at the
    level of a child of 20 to 24 months. She does not count, sort by size or know a picture stands for a thing. She
    cannot use the Reception activities as they are set out.
sub | Social, emotional and mental health
t .,. 2,3 | What is working || What is not working so well
r | She calms with deep squeezes. // She trusts Miss Dunmore. // She laughs a lot. || [B6 semh] When something stops
    or changes without warning Zosia screams and bites her hand. It happens around five times a day and lasts about
    15 minutes. Her hand is marked and she misses what comes next.
sub | Sensory and physical
t .,. 2,3 | What is working || What is not working so well
r | She climbs and jumps well. // She uses a spoon. // Her sight and hearing are fine. || [B7 sensory-physical]
    Zosia cannot bear noisy, echoing rooms. She covers her ears and runs out of the hall and the dinner room. She
    has not yet stayed in for a whole lunch. // [B8 sensory-physical] She puts small things in her mouth all day:
    sand, beads, bark. She has choked once. An adult has to watch her hands. // [B9 sensory-physical] Zosia is in
    nappies. She shows no sign of knowing that she is wet. She fights being changed, so it takes two adults.
= C | SECTIONC: || Health needs linked to Zosia's special educational needs
t .,. 2,3 | What is working || What is not working so well
r | Her jabs are up to date. // She drinks water well. || [C1 health] Zosia eats six foods, all dry and pale. Her
    weight has dropped from the 25th to the 9th centile in a year. She has low iron and is tired by lunchtime.
= D | SECTIOND: || Social care needs linked to Zosia's special educational needs
t .,. 2,3 | What is working || What is not working so well
r | Mum and dad work as a team. // Kuba is gentle with her. || [D1 social-care] Zosia runs off and does not know
    what is dangerous. She has got out of the front door three times this year. One parent has to be within reach of
    her whenever she is awake. // [D2 social-care] Mum and dad get no break. They have not been out together or had
    a day with just Kuba since she was born.
= E | SECTIONE and SECTIONF: || Outcomes sought, and the special educational provision needed for them
p | All the outcomes are for the end of Key Stage 1 (July 2029) unless another date is given.
p | Miss Dunmore and the SENCO (special educational needs co-ordinator), Joanne Pask, set smaller targets with mum
    and dad every half term. Joanne checks at the end of the half term which ones Zosia has met.
= F |
p | Joanne Pask looks at all of this provision with mum, dad and Miss Dunmore once a term.
sub | Communication and interaction
m | Outcome
s E | [E1 =1.] By July 2027 Zosia will ask for what she wants with a picture or a word 20 times in a school day,
    with three different adults, so she does not have to cry for it.
t F,F 3,2 | Provision required to achieve the outcome || Provided by who and by when
r | [F1] Picture exchange programme to teach Zosia to ask, 20 minutes, 1:1, twice every school day, at snack and in
    play. || Teaching assistant with the two-day picture exchange course. From the first week of the plan.
r | [F2] Speech and language therapy with Zosia, 1:1, 45 minutes every two weeks in school. Each visit sets the next
    step of the picture programme. || Speech and language therapist with autism experience. From January 2027.
m | Outcome
s E | [E2 =2.] Zosia will follow an instruction of two words, like "coat on", without being shown the thing, eight
    times out of ten in class, so she can do what the others are doing.
t F,F 3,2 | Provision required to achieve the outcome || Provided by who and by when
r | [F3] Real objects and then photos shown to Zosia before each instruction and each change of place, all day. ||
    Miss Dunmore (class teacher) and the class teaching assistant. From the first day of the plan.
r | [F4] Understanding words games in English, with the same words in Polish sent home, 15 minutes, 1:1, every
    school day. || Teaching assistant trained by the speech and language therapist. From January 2027.
m | Outcome
s E | [E3 =3.] Zosia will take turns in a game with one other child for five minutes, three times a week, so she
    starts to have a friend.
t F,F 3,2 | Provision required to achieve the outcome || Provided by who and by when
r | [F5] Play group of Zosia and two children with good play skills, 20 minutes, three times a week. The adult
    models turns, then steps back. || Teaching assistant trained in play skills by the speech and language
    therapist. From January 2027.
sub | Cognition and learning
m | Outcome
s E | [E4 =4.] By July 2028 Zosia will stay with an activity an adult has picked for eight minutes, in a group of
    four, once every morning for two weeks, so she can be taught with others.
t F,F 3,2 | Provision required to achieve the outcome || Provided by who and by when
r | [F6] Attention-building sessions with a bucket of exciting toys, in a group of four, 15 minutes every morning.
    || Class teacher trained in the approach by the educational psychologist. From January 2027.
m | Outcome
s E | [E5 =5.] Zosia will finish four out of five trays of early number and matching work by herself, right first
    time, so she can use the first maths and reading activities in Year 2.
t F,F 3,2 | Provision required to achieve the outcome || Provided by who and by when
r | [F7] Early learning tasks in trays, one idea at a time, 1:1, 20 minutes, twice every school day. || Teaching
    assistant trained in structured teaching by the specialist autism teacher. From January 2027.
r | [F8] New trays planned from what Zosia did last time, one hour every two weeks, with the teaching assistant
    watching one tray being taught. || Specialist teacher of autism, Tarnbury Inclusion Service. From January 2027.
sub | Social, emotional and mental health
m | Outcome
s E | [E6 =6.] By July 2028 Zosia will move from one thing to the next with a picture and a countdown, without
    hurting herself, nine times out of ten in a week, so she is safe and ready to carry on.
t F,F 3,2 | Provision required to achieve the outcome || Provided by who and by when
r | [F9] Now-and-next board and a five-count strip used with Zosia at every change, all day. || Miss Dunmore (class
    teacher) and the class teaching assistant. From the first day of the plan.
r | [F10] Adult beside Zosia through the whole school day, lunch and play as well, 1:1, 32.5 hours a week. The adult
    gives deep squeezes, keeps her from biting and teaches her to stay with the group. || Teaching assistant trained
    in autism and in safe holding. From the first day of the plan.
sub | Sensory and physical
m | Outcome
s E | [E7 =7.] By July 2028 Zosia will stay in the dinner room for a whole lunch with her ear defenders on, four
    days a week for a half term, so she can eat with the other children.
t F,F 3,2 | Provision required to achieve the outcome || Provided by who and by when
r | [F11] Ear defenders for Zosia, kept on a hook at her height. || School buys them. By the first day of the plan.
r | [F12] Steps into the dinner room: empty room, then five children, then more. 1:1, 15 minutes, at the start of
    every lunch. The plan for the steps is checked in a visit each term. || Teaching assistant, shown how by the
    occupational therapist, who makes the visit. From January 2027.
m | Outcome
s E | [E8 =8.] By July 2027 Zosia will put only her chew or her food in her mouth during a whole session of sand or
    craft play, four times out of five, so she is safe without an adult holding her hands.
t F,F 3,2 | Provision required to achieve the outcome || Provided by who and by when
r | [F13] Chew necklace worn all day, and crunchy food or a chew given every 30 minutes before she looks for one. ||
    Teaching assistant, following the occupational therapist's chart, which she goes over in a one-hour visit each
    term. From January 2027.
m | Outcome
s E | [E9 =9.] By July 2028 Zosia will use the toilet at school four times out of five when taken, so she can be
    clean and dry like her cousins.
t F,F 3,2 | Provision required to achieve the outcome || Provided by who and by when
r | [F14] Toilet teaching with a picture strip, 10 minutes, 1:1, five set times every school day. A chart goes home
    on Fridays. || Teaching assistant trained by the children's continence nurse. From January 2027.
sub | Staff training
t F,F 3,2 | Provision || Provided by who and by when
r | [F15] Training in autism, picture exchange and Zosia's safety for all four adults in her class, three hours
    every September and one hour each January. || Specialist teacher of autism, Tarnbury Inclusion Service. First
    one in January 2027.
= G | SECTIONG: || Health provision, with its outcome
m | Outcome
s E | [E10 =10.] By July 2028 Zosia will eat 15 foods, two of them with iron in, as shown in her food diary, so her
    weight is back on the 25th centile and she has energy all day.
t G,G 3,2 | Provision required to achieve the outcome || Provided by who and by when
r | [G1] Food clinic for Zosia with mum and dad, 40 minutes every two months. Weight and iron checked and the food
    diary gone through each time. || Children's dietitian, Tarnbury Hospital. From December 2026.
= H1 | SECTIONH1: || Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970,
    with its outcome
m | Outcome
s E | [E11 =11.] By July 2028 Zosia will stop within two steps when she hears "stop", at home and out, nine times
    out of ten, so she is safe and her family can relax.
t H1,H1 3,2 | Provision required to achieve the outcome || Provided by who and by when
r | [H1.1] Door alarm and a high lock for the front and back doors. || Occupational therapist, disabled children's
    team, fits and checks them. By 18 December 2026.
r | [H1.2] Support worker at home and on walks with Zosia, 1:1, four hours every Saturday in 50 weeks of the year.
    The worker plays the stop game with her on each walk. The social worker reviews it every six months. || Support
    worker trained in autism, Tarnbury Short Breaks. From January 2027.
= H2 | SECTIONH2: || Other social care provision, with its outcome
m | Outcome
s E | [E12 =12.] By July 2027 Zosia will settle within ten minutes with a carer who is not her family, four visits
    out of five, so that her parents and Kuba have a day together each month.
t H2,H2 3,2 | Provision required to achieve the outcome || Provided by who and by when
r | [H2.1] A day with a link carer for Zosia, 1:1, six hours, once a month. The social worker reviews it every six
    months. || Approved link family, Tarnbury Short Breaks. From March 2027.
= I | SECTIONI: || Placement
= J | SECTIONJ: || Personal budget
p | Mum and dad were told about personal budgets on 14 October 2026. They have not asked for one.
= K | SECTIONK: || Advice and information
t .,.,. 4,4,2 | What || Who from || Date
r | Parents' advice, and Zosia's views || Agata and Tomasz Malinski, with Priya Nethercott || 14/10/2026
r | Education advice || Clare Dunmore, class teacher, and Joanne Pask, SENCO, St Brannoc's Infant School ||
    16/10/2026
r | Specialist teacher advice || Femi Oyelade, Tarnbury Inclusion Service || 19/10/2026
r | Educational psychology advice || Dr Saul Winterbourne, educational psychologist || 22/10/2026
r | Medical advice || Dr Meera Tolland, community paediatrician || 15/10/2026
r | Speech and language therapy advice || Gwen Parrish, Tarnbury Children's Therapies || 20/10/2026
r | Occupational therapy advice || Ross Keddie, Tarnbury Children's Therapies || 21/10/2026
r | Social care advice || Nadine Achterberg, disabled children's team || 23/10/2026
"""

DETAILS = {
    "name": "Zofia Malinska",
    "preferred_name": "Zosia",
    "date_of_birth": "2022-05-21",
    "status": "draft",
    "plan_date": "2026-11-09",
    "review_date": "2027-11-08",
    "year_group": 0,
    "local_authority": "Tarnbury City Council",
    "setting": "St Brannoc's Infant School",
    "named_placement": None,
    "primary_need": "Autism, communication and interaction",
    "first_plan": True,
    "pronouns": "she",
    "looked_after": False,
    "officer": "Priya Nethercott",
    "signed": False,
    "upn": "T330218826004",
    "nhs_number": "608 227 4519",
    "dates": {
        "request": "2026-08-03",
        "draft": "2026-11-09",
        "first_issued": None,
        "final": None,
        "amended": None,
        "review_meeting": None,
    },
}

LINKS = """
A1>E1; A2>E6 E7; A3>E3; A4>E9
B1>E1 F1 F2; B2>E2 F3 F4; B3>E3 F5; B4>E4 F6; B5>E5 F7 F8; B6>E6 F9 F10 F15; B7>E7 F11 F12; B8>E8 F13; B9>E9 F14
C1>E10 G1; D1>E11 H1.1 H1.2; D2>E12 H1.2 H2.1
E1>F1 F2 F15; E2>F3 F4; E3>F5; E4>F6 F10; E5>F7 F8; E6>F9 F10 F15; E7>F11 F12; E8>F13; E9>F14
E10>G1; E11>H1.1 H1.2; E12>H2.1
"""

GUARDS = """
F11 | F | P03, P04: a piece of equipment needs no times
F10 | F | P06, P19: 1:1 and hours are given and the adult is with her in every other session, "through the whole
    school day" is exact
F3 | F | P04: an approach used all day needs no minutes
H1.1 | H1 | P03: a lock and an alarm are fitted once
B5 | B | P07: 20 to 24 months is a level, not a range of provision
"They are tired. She wakes most nights and she tries to get out of the front door." | A | V08: parents' view, not
    findings
"She has been full time since 5 October." | A | M05: a past date in the story
E12 | E | O07: Zofia is the subject, the family's benefit comes after
"21/12/2026" | - | S07, S09: the plan is a first draft, so Section I is rightly blank and no one has signed
"""
