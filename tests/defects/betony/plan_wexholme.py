"""Wexholme: the national grid, by a terse former teacher."""

from tests.defects.betony.page import Style

LAYOUT = 1
STYLE = Style(
    font="Arial",
    size=10,
    landscape=True,
    heading="cells",
    colour="000000",
    fill="E7E6E6",
    header="Education, Health and Care Plan",
    footer="Wexholme Council    OFFICIAL SENSITIVE",
    spacing=4,
)

WORDS = """
title | Education, Health and Care Plan
centre | Wexholme Council
m | Personal details
d | Name of child or young person || Joel Addleshaw || Known as || Joel
d | Date of birth || 14/03/2019 || Gender || Male
d | Pronouns || he, him || Unique pupil number || K935204419027
d | NHS number || 943 611 2087 || Home language || English
d | Address || 8 Ropery Steps, Wexholme WX4 2BT || Year group || Year 3
d | School attended || Dunnock Lane Primary School || Looked after || No
d | Parent || Carys Addleshaw || Relationship || Mother
d | Email || c.addleshaw@mail.example || Telephone || 01632 960417
d | Other adult with care || Gwyn Addleshaw || Relationship || Grandfather
d | Email || none || Telephone || 01632 960433
d | Area of greatest need || Speech, language and communication || Interpreter needed || No
gap |
m | Services involved with Joel
t -,-,-,- 1,1,1,1 | Service || Name || Telephone || Since
r | Speech and language therapy || Imogen Tarrow || 01632 960501 || 2022
r | Occupational therapy || Declan Osgood || 01632 960502 || 2025
r | Educational psychology || Dr Nuala Feeny || 01632 960503 || 2026
r | Children's asthma nursing || Patrice Loame || 01632 960504 || 2024
r | Early help || Sunniva Crake || 01632 960505 || 2025
= A | A1 || Summary of the child or young person's history
p | Joel is seven. He lives with his mum and his baby sister Mabli in a flat above a shop. His grandfather Gwyn has
    him on Sundays.
p | He was late to talk: first words at two and a half, two words together at nearly four. His hearing was tested in
    2022 and again in 2025. Both tests were clear. He started at Dunnock Lane in the nursery and has stayed there.
p | In Year 1 he went to a language group after lunch. He liked it but fell further behind his class. The school
    asked for an assessment in May 2026, at the end of a hard year in which he spent a lot of lessons under the
    table.
p | Developmental language disorder was diagnosed in February 2025. Developmental co-ordination disorder was
    diagnosed in January 2026.
= A | A2 || Summary of the views, interests and aspirations of the child and their parents
v | How we asked || Mrs Orla Fenby, the school's special educational needs co-ordinator (SENCO), sat with Joel twice
    in June 2026. She used photographs of school and three faces to point at. She wrote down what he said. Words in
    quotation marks are Joel's own. The plan co-ordinator met Ms Addleshaw at home on 19 June 2026 and read her part
    back to her.
v | How Joel communicates and joins in decisions || Joel talks in short phrases and points. He needs time: count to
    ten in your head before asking again. Pictures help him choose. He was shown two ways the plan could help with
    playtimes and picked the building group.
v | Joel's views || "I don't like carpet. Too much talking." // "Mrs Pell is good. She draws it." // Joel put the
    sad face on writing, playtime and assembly. He put the happy face on PE, lunch and the fish tank. // "I go
    under. It's quiet."
v | His mum's views || Ms Addleshaw says Joel is kind and funny at home and that nobody at school sees it. He is
    good with the baby. She finds mornings hard: getting him dressed takes forty minutes and ends in a row. // She
    worries that he will be told off all his life for not hearing, when he did hear and did not follow.
v | Interests || Lorries, fish, football stickers, water, his grandfather's allotment.
v | Strengths || Joel remembers places and routes. He is gentle with small children. He builds from a picture plan
    without help. He runs fast and never gives up on a job with his hands.
v | Joel's aspirations || [A1] "I want to read my stickers on my own." // [A2] "I want someone to come to my house.
    To play."
v | His mum's aspirations || [A3] She hopes he will be able to say what is wrong, to anyone, without hiding. // [A4]
    She hopes he will be able to get himself up and out in the morning like other boys of his age.
gap |
m | Special Educational Needs and Provision (B-F-E): Communication and interaction
s B | Strengths: Joel listens well to one adult in a quiet place. He learns from pictures and from being shown. He
    enjoys a joke. He looks at the speaker.
t B,F,E 3,4,3 | B – Special Educational Needs || F – Special Educational Provision || E – Outcomes
r | [B1 communication-interaction] Joel does not follow what is said to the class. He understands one short
    instruction at a time. With two parts he does the last one or copies a neighbour. His understanding of spoken
    language scored 68 (average is 85 to 115). In lessons he misses what the task is and gives up within minutes. ||
    [F1] Imogen Tarrow's service: a speech and language therapist works with Joel 1:1 on understanding and on
    sentences, 30 minutes once a fortnight in term, at school. The therapist reviews the targets with the SENCO each
    term. // [F2] A teaching assistant trained by the therapist sits with Joel 1:1 for the first 10 minutes of every
    English and maths lesson. The assistant says each instruction in one part, draws it on his task board, and asks
    him to show what he has to do. The SENCO watches one lesson each half term and reports at the termly review. ||
    [E1] By the end of Year 4 Joel will carry out a two-part spoken instruction, given once to the class, in four
    lessons out of five, so that he starts work when the others do.
r | [B2 communication-interaction] Joel cannot put what he wants to say into words that others follow. He uses
    phrases of three or four words and leaves out the doing word. He hunts for names of things he knows. People who
    do not know him guess, and about half of what he means is lost. || [F3] A teaching assistant trained by the
    therapist runs the therapist's sentence-building programme with Joel 1:1, 20 minutes a day, four days a week, in
    the small library. The therapist checks and moves on the programme at each visit. // [F4] New words for each
    topic are taught to Joel before the topic starts: a teaching assistant teaches eight words with pictures, 1:1,
    15 minutes, each Monday. The class teacher tests them on Friday fortnightly and tells the SENCO which have
    stuck. || [E2] By the end of Year 4 Joel will tell an adult outside his family what happened, in three joined
    sentences with a who, a where and a doing word, on four tries out of five, so that he is understood the first
    time.
m | Special Educational Needs and Provision (B-F-E): Cognition and learning
s B | Strengths: Joel's reasoning with shapes and pictures is in the average range (Dr Feeny, June 2026). He counts
    real things well. He likes books about machines and turns the pages with care.
t B,F,E 3,4,3 | B – Special Educational Needs || F – Special Educational Provision || E – Outcomes
r | [B3 cognition-learning] Joel is not yet reading. He knows 15 letter sounds of the first 40 and cannot blend
    three into a word. His single word reading is below the first centile. He cannot read his own task sheet, so he
    waits for someone or walks off. || [F5] A teaching assistant with the scheme's two-day training teaches Joel the
    Stepstone Phonics course 1:1, 20 minutes every school day, before break. The SENCO tests his sounds each half
    term and sets the next step with the assistant. || [E3] By July 2028 Joel will read on his own a four-word
    sentence made from the first 100 Stepstone words, on nine tries out of ten, so that he reads a task sheet or a
    sticker without help.
r | [B4 cognition-learning] Joel holds two numbers or words in mind and loses the third. He counts to 20 but cannot
    add past 10 without starting again from one. He works at the level of the end of Reception in maths, two years
    behind his class. || [F6] A teaching assistant teaches Joel number with bead strings and ten-frames, in a pair
    with one other child, 25 minutes four times a week in place of the class maths starter. The maths lead, a
    qualified teacher, plans it and checks his learning every half term. || [E4] By July 2028 Joel will add and take
    away within 20 in his head or with a ten-frame, getting 16 right out of 20, so that he can pay for one thing in
    a shop and know if he gets change.
m | Special Educational Needs and Provision (B-F-E): Social, emotional and mental health
s B | Strengths: Joel is affectionate. He recovers when left with a quiet job. He owns up. He has a strong bond with
    Mrs Pell, the class teaching assistant.
t B,F,E 3,4,3 | B – Special Educational Needs || F – Special Educational Provision || E – Outcomes
r | [B5 semh] When Joel loses the thread he hides under a table or leaves the room, three or four times a week. He
    stays there for about 20 minutes and says nothing. He misses around an hour and a half of teaching a week. ||
    [F7] A teaching assistant who holds the emotional literacy support assistant qualification works with Joel 1:1
    for 30 minutes every Tuesday on spotting a muddle and asking for help with a red card. The educational
    psychology service supervises her every half term. The SENCO reviews it each term. // [F8] The red help card is
    on Joel's table in every lesson. Whoever is teaching answers it within one minute. || [E5] By the end of Year 4
    Joel will show his card or say "I'm stuck" and stay in the room, on nine out of ten occasions in a half term, so
    that he misses no more than 10 minutes of teaching a week.
r | [B6 semh] Joel plays alone. He watches games and does not know how to join. When children talk fast he pushes or
    walks away. No child chose him on the class friendship map in June 2026. || [F9] A teaching assistant trained in
    building-brick therapy leads a group of three, Joel and two others, for 40 minutes every Wednesday. Each has a
    job: describing, finding or building. The SENCO looks at the group's record at half term and changes the
    children if need be. || [E6] By the end of Year 4 Joel will join a game with two children at playtime and keep
    in it for 10 minutes, three times a week, so that he has a friend he can ask home.
m | Special Educational Needs and Provision (B-F-E): Sensory and physical
s B | Strengths: Joel runs, climbs and swims a width. His sight and hearing are good.
t B,F,E 3,4,3 | B – Special Educational Needs || F – Special Educational Provision || E – Outcomes
r | [B7 sensory-physical] Joel's hands tire. He grips the pencil in a fist and writes five letters before stopping.
    His letters are not sized. He scored at the second centile for hand control. He does not record what he knows.
    || [F10] A teaching assistant shown how by the occupational therapist runs a hand-strength and letter programme
    with Joel 1:1, 15 minutes each morning. Declan Osgood's service, an occupational therapist, sees Joel in school
    for 45 minutes each term to set and review it. // [F11] A slope board and a thick grip pencil are on Joel's
    table for all written work. || [E7] By the end of Year 4 Joel will write a sentence of six words that his
    teacher can read without asking, four times in a week, so that his own ideas are on the page.
r | [B8 sensory-physical] Joel cannot fasten buttons or zips and puts clothes on back to front. He needs an adult to
    finish. Changing for PE takes him 20 minutes, so he misses half of the lesson he likes best. || [F12] A teaching
    assistant teaches Joel dressing in small steps, last step first, 1:1, for 15 minutes before both PE lessons each
    week. The occupational therapist sets the steps and reviews them at the termly visit. A picture strip of the
    steps goes home. || [E8] By the end of Year 4 Joel will dress himself, zip and buttons too, in 10 minutes with
    only the picture strip, on four school days out of five, so that mornings and PE start on time.
m | How shorter-term targets are set (E)
s E | The SENCO, class teacher and Ms Addleshaw set termly targets under each outcome in September, January and
    April, and the SENCO checks them at the end of each term. The therapists send their targets a week before.
m | Provision for staff and for Joel's whole day (F)
s F | [F13] Imogen Tarrow trains the class teacher and both teaching assistants in developmental language disorder
    and in the task board: two hours each September, and again within four weeks if a new adult starts. // [F14] A
    task board with pictures, in the order of the day, is used with Joel by the class teacher in every lesson. One
    picture is taken off as each job is done. The SENCO checks it is in use each half term.
gap |
m | Health needs, provision and outcomes (C-G-E)
t C,G,E 3,4,3 | C – Health needs related to special educational needs || G – Health provision || E – Outcomes
r | [C1 health] Joel has asthma, set off by cold air and running. He does not tell anyone that his chest is tight,
    because he cannot find the words. Twice last winter he was found wheezing and went to hospital. || [G1] Patrice
    Loame, children's asthma nurse, trains the class teacher, Mrs Pell and the lunchtime staff to spot Joel's signs
    and give his blue inhaler: one hour each September. She sees Joel at clinic for 20 minutes every six months and
    reviews his asthma plan there. // [G2] The nurse teaches Joel 1:1 to use a "tight chest" picture, in two school
    visits of 30 minutes in the autumn term, and checks it at the clinic. || [E9] By July 2027 Joel will show the
    "tight chest" picture to an adult within five minutes of feeling it, each time that it happens in a half term,
    so that he does not go to hospital from school.
gap |
m | Social care needs, provision and outcomes (D-H1-H2-E)
t D,H1,H2,E 3,3,3,3 | D – Social care needs related to special educational needs || H1 – Provision under section 2
    of the Chronically Sick and Disabled Persons Act 1970 || H2 – Other social care provision || E – Outcomes
r | [D1 social-care] Joel has no sense of danger near roads. He runs after anything that interests him, and his
    mother cannot hold both him and the pram. He goes nowhere after school and at weekends except to his
    grandfather. || [H1.1] Wexholme Short Breaks: a support worker with road safety training takes Joel out 1:1 for
    three hours every Saturday in term, to the swimming pool or a club, practising crossings on the way. The early
    help worker reviews it every six months. || [H2.1] Sunniva Crake, early help worker, visits Ms Addleshaw for one
    hour every fortnight until March 2027 to work on mornings and on walking out with two children. She reviews the
    work with the family in March 2027. || [E10] By July 2028 Joel will stop at the kerb, look and wait for the word
    at six crossings out of six with an adult he knows, so that he can go out to a club each week.
gap |
= I | I || Placement
p | Dunnock Lane Primary School, Wexholme. Type of school: mainstream maintained primary school.
= J | J || Personal budget
p | Ms Addleshaw was told about personal budgets on 19 June 2026. She has not asked for one.
= K | K || Advice and information
t .,.,.,. 4,2,3,2 | Advice and information requested || Date received || Who from || Appended
r | Parent's advice and Joel's views || 19/06/2026 || Carys Addleshaw; Joel, with Orla Fenby || K1
r | Educational advice || 24/06/2026 || Hugh Rathe, headteacher, and Orla Fenby, SENCO, Dunnock Lane Primary School
    || K2
r | Educational psychologist's advice || 30/06/2026 || Dr Nuala Feeny, Wexholme Educational Psychology Service || K3
r | Speech and language therapy advice || 22/06/2026 || Imogen Tarrow, Wexholme Community Health || K4
r | Occupational therapy advice || 25/06/2026 || Declan Osgood, Wexholme Community Health || K5
r | Medical advice || 29/06/2026 || Dr Ruth Ambrey, community paediatrician, with Patrice Loame, asthma nurse || K6
r | Social care advice || 26/06/2026 || Sunniva Crake, early help || K7
= - | Sign-off
d | Signed for Wexholme Council || Bernard Toller || Position || Plan co-ordinator, duly authorised officer
d | Date of final plan || 25/09/2026 || Request received || 15/05/2026
"""

DETAILS = {
    "name": "Joel Addleshaw",
    "preferred_name": "Joel",
    "date_of_birth": "2019-03-14",
    "status": "final",
    "plan_date": "2026-09-25",
    "review_date": None,
    "year_group": 3,
    "local_authority": "Wexholme Council",
    "setting": "Dunnock Lane Primary School",
    "named_placement": "Dunnock Lane Primary School",
    "primary_need": "Speech, language and communication",
    "first_plan": None,
    "pronouns": "he",
    "looked_after": False,
    "officer": "Bernard Toller",
    "signed": True,
    "upn": "K935204419027",
    "nhs_number": "943 611 2087",
    "dates": {
        "request": "2026-05-15",
        "draft": None,
        "first_issued": None,
        "final": "2026-09-25",
        "amended": None,
        "review_meeting": None,
    },
}

LINKS = """
A1>E3; A2>E6; A3>E2 E5; A4>E8
B1>E1 F1 F2 F13 F14; B2>E2 F1 F3 F4 F13; B3>E3 F5; B4>E4 F6; B5>E5 F7 F8 F14; B6>E6 F9; B7>E7 F10 F11; B8>E8 F12
C1>E9 G1 G2; D1>E10 H1.1 H2.1
E1>F1 F2 F13 F14; E2>F1 F3 F4 F13; E3>F5; E4>F6; E5>F7 F8 F14; E6>F9; E7>F10 F11; E8>F12 H2.1
E9>G1 G2; E10>H1.1 H2.1
"""

GUARDS = """
F11 | F | P02, P03: equipment on the table for all written work needs no ratio or minutes
F8 | F | P03, P04: an approach used in every lesson, answered within a minute
"It's quiet." | A | V05: quoted words, and the plan says that Mrs Fenby wrote down what Joel said
H2.1 | H2 | P07: until March 2027 is an end date, not a range
G1 | G | P12: training and clinic review are health provision and stand rightly in G
E5 | E | O03: no more than 10 minutes a week is a measure, though capped in form
"Developmental language disorder was diagnosed in February 2025." | A | N02: history in A, not a need
F9 | F | P08: "if need be" is about changing the other children, the group itself is certain
"""
