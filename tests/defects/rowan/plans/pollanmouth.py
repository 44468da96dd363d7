"""rowan-03: Pollanmouth, a coastal council that writes in the family's voice; a person-centred "My plan"."""

# A row of the plan stays a row here.
# fmt: off
from __future__ import annotations

from tests.defects.rowan.draw import Plan
from tests.defects.rowan.page import Break, H, L, P, T
from tests.defects.rowan.plans.pollanmouth_edits import COPIES

BLOCKS = [
    P("Pollanmouth Borough Council", {"size": 13, "colour": "1B6C75", "bold": True}),
    P("My Education, Health and Care Plan", {"size": 24, "bold": True, "colour": "1B6C75"}),
    P("Nell Tregarthen-Osei", {"size": 18, "bold": True}),
    P("This plan is written in the words of Nell's family. “We” and “us” are Demelza and Kofi, her mum and dad. What Nell tells us with her eyes, face and body is written down as hers.", box=True),
    T(
        [
            ["#My date of birth", "30 November 2021"],
            ["#I live with", "Demelza Tregarthen, Kofi Osei and my big brother Jory"],
            ["#My address", "Saltings, 4 Net Loft Row, Pollanmouth. Telephone 01632 960558"],
            ["#My school", "Gannet Point Primary School (Reception)"],
            ["#My NHS number", "999 046 2715"],
            ["#Date we asked for an assessment", "12 June 2026"],
            ["#Status of this plan", "Final"],
            ["#Date of this plan", "23 October 2026"],
            ["#We will look at it again by", "22 October 2027"],
        ],
        [6.5, 10.5],
    ),
    Break(),
    P("What is in my plan", {"bold": True, "size": 14}),
    T(
        [
            ["A", "All about me and my family"],
            ["B", "My special educational needs"],
            ["C", "My health needs"],
            ["D", "My social care needs"],
            ["E", "My outcomes"],
            ["F", "My special educational provision"],
            ["G", "My health provision"],
            ["H1, H2", "My social care provision"],
            ["I", "My school"],
            ["J", "My personal budget"],
            ["K", "Who helped to write my plan"],
        ],
        [3, 14],
        {"borders": False},
    ),
    Break(),
    H("A – All about me and my family"),
    H("My story", 2),
    P(
        "A >> Nell was born nine weeks early in the winter storms and spent seven weeks in hospital. She has cerebral palsy that affects all four limbs, and was diagnosed when she was fourteen months old. She has been fed through a tube into her tummy since March 2024. She went to Little Limpets Nursery from January 2025 and started at Gannet Point in September 2026, in the same class as her cousin Wenna."
    ),
    H("How I tell people things", 2),
    P(
        "A >> Nell talks with her eyes. She looks at you, then at what she wants, and smiles for yes. She looks down and to the left for no. She needs to be given about twenty seconds, face to face and in a quiet place. She chose the pictures in this plan by looking at one of two, and came to the meeting for the songs and the vote on her photograph."
    ),
    H("How we found out what I think", 2),
    P("A >> We filmed Nell at home and at school over two weeks in June 2026. Her speech and language therapist, Anneke Poole, watched the films with us on 1 July and showed Nell pairs of photographs to find out what she likes. We wrote our own part on 5 July and changed it after seeing the draft on 2 October."),
    H("What Nell tells us", 2),
    P("A >> Nell chose the sea, Jory's drum, being outside in the wind and story songs. She turned away from the feeding pump, the hoist and the hand drier. She looked longest at pictures of other children.", box=True),
    H("What we think", 2),
    P("A >> She is cheeky, brave and the first to laugh. She understands far more than people expect. We are proud and we are tired. We are frightened of her choking with someone who does not know her, and we hate it when people talk to the chair and not to Nell."),
    H("Our hopes for the future", 2),
    L(
        [
            "A.1 ci >> Nell always looks at the talking button that her friend at nursery had: we believe she hopes to talk with a machine of her own.",
            "A.2 se >> We hope that Nell will have real friends who choose her and invite her to parties.",
            "A.3 sp >> We dream that she will drive her own powered chair along the harbour one day.",
            "A.4 sc >> We hope that all four of us can go to the beach together and that Jory gets some time with us.",
        ]
    ),
    H("B – My special educational needs"),
    H("Talking and understanding (communication and interaction)", 2),
    P("What I am good at: ", {"bold": True}),
    P("B >> Nell understands every word of her day at home and laughs at the right place in a story. She makes eight different sounds."),
    L(
        [
            "B.1 ci >> Nell has no words. Her eye pointing takes between ten and twenty seconds, and most people have moved on before she has answered. At nursery she got an answer in on three of the fifteen times she was asked something.",
            "B.2 ci >> She knows twelve pictures on the eye-gaze computer that the hospital lent. She has no way to say that she hurts, wants to stop or has something new to tell, so she cries, and people guess.",
            "B.3 ci >> When there is noise or more than one person talking she follows only one key word at a time. On the carpet she loses what the teacher has asked the class to do.",
        ]
    ),
    H("Learning and playing (cognition and learning)", 2),
    P("What I am good at: ", {"bold": True}),
    P("B >> Nell remembers where things are hidden and waits for the funny bit. She has just begun to press a switch on purpose."),
    L(
        [
            "B.4 cl >> Nell cannot reach, hold or let go of a toy, so she explores only what somebody puts against her hand. Left alone with toys she looks at one for about a minute and then falls asleep.",
            "B.5 cl >> She looks at “one” or “lots” correctly about six times in ten and does not yet match pictures that are the same. Her early number and sorting are like those of a child of about two and a half.",
            "B.6 cl >> She cannot turn a page, hold a crayon or make a mark. She has not been able to show which letters or rhymes she knows.",
        ]
    ),
    H("Feelings and friends (social, emotional and mental health)", 2),
    P("What I am good at: ", {"bold": True}),
    P("B >> Nell's giggle makes others laugh. She cheers up with music."),
    L(
        [
            "B.7 se >> Nell cries for up to 25 minutes when we leave and stiffens if someone new moves or feeds her. On those days she is too worn out to join in before lunch.",
            "B.8 se >> Children pat her head and talk to her helper. She watches them and shouts, but in a week of watching at nursery no child started a game with her.",
        ]
    ),
    H("My body and senses (sensory and physical)", 2),
    P("What I am good at: ", {"bold": True}),
    P("B >> Nell can hold her head up for three minutes and turn it to both sides. Her eyes and ears were tested in May 2026 and both are fine."),
    L(
        [
            "B.9 sp >> Without her moulded chair Nell slides sideways within a minute and uses all her effort to stay up. She then cannot look, listen or use a switch.",
            "B.10 sp >> Her legs scissor and her left hip is moving out of its socket. If she is in one position for more than 45 minutes she gets painful spasms and stops whatever she is doing.",
            "B.11 sp >> She cannot move from place to place. She goes where someone pushes her and has never chosen where to go at playtime.",
            "B.12 sp >> Sudden sounds make her whole body jerk, and it takes her five minutes to settle. It happened nine times in one morning at nursery.",
        ]
    ),
    H("Looking after myself (self-care and independence)", 2),
    P("What I am good at: ", {"bold": True}),
    P("B >> Nell opens her mouth for a taste of yoghurt. She goes quiet before she wees."),
    L(
        [
            "B.13 ot >> Nell can swallow safely only five small tastes of smooth food, sitting upright. She gags at the table, turns away from spoons and misses the fun of snack time with the others.",
            "B.14 ot >> She wears pads and cannot move her body to help. She has begun to show us she is wet, but nobody at school reads the sign yet and she sits wet and sore.",
        ]
    ),
    H("C – My health needs"),
    H("C1 About my health", 2),
    P("C >> Nell sees the children's team at Pollanmouth General. She takes medicine for stiff muscles and for reflux. She has no allergies."),
    H("C2 My health needs which are related to my special educational needs", 2),
    L(
        [
            "C.1 he >> All Nell's milk and most of her water go through her gastrostomy, with two feeds in the school day. If a feed runs too fast or she is lying down she is sick, and may breathe it in.",
            "C.2 he >> She cannot cough well. She had four chest infections last winter and missed 31 days of nursery.",
            "C.3 he >> Her muscles tighten by the afternoon as her medicine wears off, and her hips hurt. She cries when she is changed.",
        ]
    ),
    H("D – My social care needs"),
    H("D1 About my family life", 2),
    P("D >> A social worker from the Disabled Children's Team, Merryn Hale, did an assessment with us in July and August 2026."),
    H("D2 My social care needs which are related to my special educational needs or disability", 2),
    L(
        [
            "D.1 sc >> We lift Nell twelve times a day. She is 15 kilograms and growing; Demelza has hurt her back, and the bathroom has no room for the chair, so Nell is washed on the floor.",
            "D.2 sc >> One of us is up with her four times every night. We have not had an evening off since 2024, and Jory has given up football because nobody can take him.",
        ]
    ),
    H("E – My outcomes"),
    P("E >> Nell's teacher, Miss Alder, her therapists and the two of us set smaller steps for these outcomes every half term at a meeting of half an hour. The special educational needs co-ordinator (SENCO) writes them down and we all look at how they went at the next one."),
    L(
        [
            "E.1 ci >> By the end of Year 1 (July 2028) Nell will use 50 pictures on her eye-gaze computer to tell four different people what she wants, what hurts, when she is wet and what is new, every day.",
            "E.2 ci >> By the end of Reception (July 2027) Nell will answer a question at carpet time with her eyes in four out of five turns.",
            "E.3 cl >> By the end of Reception (July 2027) Nell will make a toy, a story or a picture go with her switch and choose the next one by looking, for ten minutes without anyone touching her hands.",
            "E.4 cl >> By the end of Year 1 (July 2028) Nell will match, sort and count to five by looking, right eight times in ten.",
            "E.5 se >> By Easter 2027 Nell will be settled, smiling or busy, within five minutes of our leaving on nine mornings out of ten.",
            "E.6 se >> By the end of Reception (July 2027) Nell will play a turn-taking game with a child who has chosen her, three times a week.",
            "E.7 sp >> By the end of Year 1 (July 2028) Nell will drive a powered chair across the playground to the person or game that she has chosen, four playtimes out of five.",
            "E.8 sp >> By the end of Reception (July 2027) Nell will work and play for 30 minutes at a time, comfortable in one of three positions, four times a day.",
            "E.9 ot >> By the end of Year 1 (July 2028) Nell will take ten tastes that she has chosen, sitting with her friends at snack, every day.",
            "E.10 he >> By July 2027 Nell will be well enough to come to school on nine days out of ten through the winter, with no feed brought up.",
            "E.11 sc >> By October 2027 Nell will be bathed and moved at home with nobody lifting her by hand, every day.",
            "E.12 sc >> By October 2027 Nell will be out with all three of us together once a week.",
        ],
        "Outcome %1:",
    ),
    H("F – My special educational provision"),
    P("F >> Whatever is in this section starts by 2 November 2026. The SENCO and the therapist named look at each programme with us every term."),
    H("To help me talk and understand", 2),
    L(
        [
            "F.1 ci >> A speech and language therapist with specialist training in augmentative communication will work with Nell 1:1 for 45 minutes, once a week in term time, on her eye-gaze computer: new pictures, saying “stop” and “it hurts”, and telling news.",
            "F.2 ci >> An eye-gaze computer with a chair mount, for Nell only, switched on in every lesson, at play and at snack. The council's technology team mends or replaces it within three school days.",
            "F.3 ci >> Nell's teaching assistant, shown how by the speech and language therapist every half term, will play through the week's pictures with her 1:1 for 15 minutes, twice a day.",
            "F.4 ci >> At carpet time the teacher will ask Nell one question with two objects to choose from, wait for twenty seconds, and give the class instruction again to her in two words with a picture. Every carpet time, four times a day.",
        ]
    ),
    H("To help me learn and play", 2),
    L(
        [
            "F.5 cl >> A qualified teacher who is experienced in complex physical needs will teach Nell 1:1 for 40 minutes twice a week: switches, looking to match, sort and count, and sounds. She writes the plan for the other days and reviews it every half term.",
            "F.6 cl >> Nell's teaching assistant will carry out that plan 1:1 for 20 minutes, three times a day.",
            "F.7 cl >> Two switches, switch toys, a page-turning story program and a drawing program that works with eye gaze, ready in every lesson and at choosing time.",
        ]
    ),
    H("To help me with feelings and friends", 2),
    L(
        [
            "F.8 se >> The same teaching assistant will meet us at the classroom door every morning, sing Nell's hello song and show her the day in photographs, for ten minutes, 1:1. A second person learns it too and does it every Friday, so that she knows two.",
            "F.9 se >> An early years specialist teacher will run a friendship group for Nell and three children, for 20 minutes, three times a week. Children learn how to wait for her eyes; Nell chooses the game. Reviewed each term.",
        ]
    ),
    H("To help me with my body and senses", 2),
    L(
        [
            "F.10 sp >> A children's physiotherapist will work with Nell 1:1 for 45 minutes, once a fortnight, on head and trunk control and standing, and teach and check her helpers at the same visit.",
            "F.11 sp >> Nell's teaching assistant and a second adult will do the physiotherapist's stretches and positions: 30 minutes in the standing frame, 20 minutes on the wedge and ten minutes of stretches, every school day.",
            "F.12 sp >> One teaching assistant, with training in moving and handling, gastrostomy and eye gaze, will be with Nell 1:1 for all 32.5 hours of the school week to position her, keep her safe and help her take part. A second trained adult helps for one hour a day with lifting and changing.",
            "F.13 sp >> A moulded classroom chair, standing frame, wedge, ceiling hoist and changing bed, at school at all times. The occupational therapist measures and adjusts the chair at a visit of an hour once a term.",
            "F.14 sp >> Powered chair lessons by the occupational therapist with a joystick and head switch: 1:1, 40 minutes, once a week for three terms; then the teaching assistant practises with her for 15 minutes at every morning playtime. Reviewed by the occupational therapist each term.",
            "F.15 sp >> A place away from doors and the hand drier, a warning word before a bell or a bang, and soft ear covers, in every lesson and in the hall.",
            "F.16 sp >> Training for all who work with Nell on safe moving, her chair and her eye gaze: half a day by the physiotherapist, the occupational therapist and the speech and language therapist each September, and before anyone new begins.",
        ]
    ),
    H("To help me look after myself", 2),
    L(
        [
            "F.17 ot >> A speech and language therapist trained in eating and drinking will sit with Nell at snack 1:1 for 30 minutes once every half term, write her tasting plan and sign off each helper.",
            "F.18 ot >> Every day at snack, at the table with her friends, her teaching assistant will offer tastes by that plan, 1:1, for 15 minutes.",
            "F.19 ot >> Toileting routine: Nell is asked with a symbol, and changed by two trained adults, at 9.30, 11.30, 1.30 and whenever she looks at the symbol. The SENCO and the school nurse review the chart each half term.",
        ]
    ),
    H("G – My health provision"),
    L(
        [
            "G.1 he >> A children's community nurse will train and sign off three named adults in school on Nell's gastrostomy, pump and emergency plan before they feed her, again every September, and will visit for 30 minutes each half term. The adults give her feeds at 10.15 am and 1 pm, sitting up, over 40 minutes.",
            "G.2 he >> If the tube comes out, school will ring us and the nurses at once and cover the place; a nurse will come or advise within the hour, as required by her emergency plan.",
            "G.3 he >> A respiratory physiotherapist will see Nell at home for 45 minutes every four weeks from October to March and teach us and her helpers chest clearance, which her trained teaching assistant will do for ten minutes each morning.",
            "G.4 he >> A consultant paediatrician with a hip surgeon will see Nell every six months to review her muscle medicine, pain and hip X-ray.",
        ]
    ),
    H("H1 – Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"),
    L(
        [
            "H1.1 sc >> The council's housing team will fit a level-access shower, ceiling track hoist and changing bench in our bathroom by 31 March 2027. Until then a care worker will help to bathe Nell for 45 minutes each weekday evening.",
            "H1.2 sc >> A carer trained in gastrostomy feeding will look after Nell 1:1 at home for six hours every week and for one night every month.",
        ]
    ),
    H("H2 – Any other social care provision"),
    L(["H2.1 sc >> A young carers worker will take Jory out for two hours every fortnight, and a beach wheelchair is booked for our family every Sunday from April to October. The social worker reviews both with us every six months."]),
    H("I – My school"),
    P("I >> Gannet Point Primary School, a mainstream primary school."),
    H("J – My personal budget"),
    P("J >> We have a direct payment of £92.40 a week from social care for the six hours in Section H1. We have not asked for a direct payment for anything in Section F."),
    H("K – Who helped to write my plan"),
    T(
        [
            ["#Who", "#What", "#When"],
            ["K >> Demelza Tregarthen and Kofi Osei, Mum and Dad", "K >> Family views, films of Nell", "K >> 5 July 2026"],
            ["K >> Little Limpets Nursery, with Gannet Point Primary School", "K >> Education advice", "K >> 9 July 2026"],
            ["K >> Dr Ilse Fordyce", "K >> Educational psychology advice", "K >> 22 July 2026"],
            ["K >> Dr Samir Quill, consultant paediatrician", "K >> Medical advice", "K >> 14 July 2026"],
            ["K >> Anneke Poole", "K >> Speech and language therapy advice, with eating and drinking", "K >> 16 July 2026"],
            ["K >> Bryn Castell", "K >> Physiotherapy advice", "K >> 20 July 2026"],
            ["K >> Tamsin Oke", "K >> Occupational therapy advice", "K >> 21 July 2026"],
            ["K >> Merryn Hale, Disabled Children's Team", "K >> Social care assessment", "K >> 12 August 2026"],
        ],
        [7, 6.5, 3.5],
    ),
    T([["#Signed for Pollanmouth Borough Council", "Lowen Marrack, EHC co-ordinator"], ["#Date", "23 October 2026"]], [7, 10]),
]

LINKS = """
B.10: F.12
A.1: E.1
A.2: E.6
A.3: E.7
A.4: E.12
B.1: E.2 E.1 F.1 F.3 F.4
B.2: E.1 F.1 F.2 F.3
B.3: E.2 F.4
B.4: E.3 F.5 F.6 F.7
B.5: E.4 F.5 F.6
B.6: E.3 F.7 F.5
B.7: E.5 F.8
B.8: E.6 F.9
B.9: E.8 F.13 F.12 F.10
B.10: E.8 F.10 F.11 F.13
B.11: E.7 F.14
B.12: E.8 F.15
B.13: E.9 F.17 F.18
B.14: E.1 F.19
C.1: E.10 G.1 G.2
C.2: E.10 G.3
C.3: E.8 G.4
D.1: E.11 H1.1
D.2: E.12 H1.2 H2.1
E.1: F.1 F.2 F.3 F.16 F.19
E.2: F.4
E.3: F.5 F.6 F.7
E.4: F.5 F.6 F.7
E.5: F.8
E.6: F.9
E.7: F.14
E.8: F.10 F.11 F.12 F.13 F.15 F.16 G.4
E.9: F.17 F.18
E.10: G.1 G.2 G.3
E.11: H1.1
E.12: H1.2 H2.1
B.9: F.16
"""

GUARDS = [
    (
        "Nell was born nine weeks early in the winter storms and spent seven weeks in hospital. She has cerebral palsy that affects all four limbs, and was diagnosed when she was fourteen months old. She has been fed through a tube into her tummy since March 2024. She went to Little Limpets Nursery from January 2025 and started at Gannet Point in September 2026, in the same class as her cousin Wenna.",
        "A",
        "M01 cousin's name; M04 an earlier setting; M05 the past",
    ),
    ("If the tube comes out, school will ring us and the nurses at once and cover the place; a nurse will come or advise within the hour, as required by her emergency plan.", "G", "P06 'as required': an emergency plan with a time"),
    ("We have a direct payment of £92.40 a week from social care for the six hours in Section H1. We have not asked for a direct payment for anything in Section F.", "J", "S11: a short-break payment, none for special educational provision"),
    ("A speech and language therapist trained in eating and drinking will sit with Nell at snack 1:1 for 30 minutes once every half term, write her tasting plan and sign off each helper.", "F", "P09 'write her plan': the visit itself is what is provided; P12 it stands in F"),
    ("Toileting routine: Nell is asked with a symbol, and changed by two trained adults, at 9.30, 11.30, 1.30 and whenever she looks at the symbol. The SENCO and the school nurse review the chart each half term.", "F", "P06 'whenever': times are fixed, the rest is hers"),
    ("Her eye pointing takes between ten and twenty seconds", "B", "P07: a range that describes a need"),
    ("Nell cries for up to 25 minutes when we leave and stiffens if someone new moves or feeds her. On those days she is too worn out to join in before lunch.", "B", "P07 'up to' describes a need"),
    ("Nell chose the sea, Jory's drum, being outside in the wind and story songs. She turned away from the feeding pump, the hoist and the hand drier. She looked longest at pictures of other children.", "A", "V01: a child without words has given her views"),
]

PLAN = Plan(
    name="rowan-03-pollanmouth",
    layout=6,
    blocks=BLOCKS,
    details={
        "name": "Nell Tregarthen-Osei",
        "date_of_birth": "2021-11-30",
        "status": "final",
        "plan_date": "2026-10-23",
        "review_date": "2027-10-22",
        "year_group": 0,
        "local_authority": "Pollanmouth Borough Council",
        "setting": "Gannet Point Primary School",
        "named_placement": "Gannet Point Primary School",
        "officer": "Lowen Marrack",
        "signed": True,
        "nhs_number": "9990462715",
    },
    dates={"request": "2026-06-12", "final": "2026-10-23"},
    links=LINKS,
    guards=GUARDS,
    copies=COPIES,
    document={"font": "Trebuchet MS", "size": 11, "heading_colour": "1B6C75", "heading_sizes": (16, 12.5, 11)},
    running={"header": "Nell's plan", "footer": "Pollanmouth: by the sea, for everyone", "page_numbers": "page {page}", "footer_align": "right"},
    table={"size": 10.5},
    title_shade="D6ECEC",
    pdf_of="b",
)
