"""A plan of stacked area tables: a girl in Reception with Down syndrome and a hearing loss."""

from __future__ import annotations

from tests.defects.campion.pen import Copy, Pen, T, item, plain, say

WHO, FREQ, MEETS = "By whom", "How often, how long, with how many", "Which need does this meet?"


def prov(key: str, area: str, text: str, who: str, often: str, meets: str) -> T:
    """A row of a provision grid."""
    return T(key, text, "item", area, None, {WHO: who, FREQ: often, MEETS: meets})


CI, CL, SEMH, SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"
H, SC = "health", "social-care"

STORY = [
    say(
        "A:h1",
        "Bee is the first child of Temi and Joanna. She was born at 37 weeks, had her heart repaired at five months and spent much of her first year in hospital. She went to Acorn Nursery from January 2024, with a one-to-one worker paid for by the inclusion fund, and started in Reception at Larchfield Primary School in September 2026. Her brother, Kit, is 18 months old. (K1, K3)",
    ),
]
SHOWS = [
    say(
        "A:v1",
        "Bee loves music, water, the slide, the hoover and anyone who will dance with her. She does not like hand dryers, hats or being hurried. (K1, K2)",
    ),
    say(
        "A:v2",
        "Bee is too young to tell us in words what she wants. Mrs Pell, who knew her best at nursery, watched what she chose over two weeks in June 2026, offered her photographs to sort into “like” and “don't like” and filmed the answers; what stands here is an adult's account of what she showed. Bee was at the first ten minutes of her meeting and chose the song. (K2)",
    ),
    say(
        "A:c1",
        "She tells people things with her face, by leading them by the hand, with Makaton signs and with a few words. Offer her two things to choose from, with the sign, and wait for ten seconds. (K1, K4)",
    ),
]
PARENTS = [
    say(
        "A:p1",
        "Written by Temi and Joanna in June 2026: we are proud of how hard Bee works and of how she makes a room laugh. What wears us out is never being able to look away. (K1)",
    ),
    item("A1", "We hope that Bee will be able to tell people what she wants without us there to translate."),
    item("A2", "We would like her to have a friend of her own, one who comes to tea."),
    item("A3", "One day we want to hear her read Kit a story, even a very short one."),
    item(
        "A4",
        "And we hope she will look after herself more: eating, drinking and going to the toilet like the other children.",
    ),
]
ST_CI = say(
    "B:s1",
    "Bee looks at people, smiles, copies actions and songs and takes her turn in peek-a-boo. She learns a new sign in about a week. (K2, K4)",
)
N_CI = [
    item(
        "B1",
        "Bee understands about 60 words and everyday phrases when they come with a sign or an object. Without these she stands still or goes to do something else, so she does not know what her class has been told to do. (K4)",
        CI,
        "CI1",
    ),
    item(
        "B2",
        "She uses 40 signs and eight spoken words, one at a time. People who do not sign cannot tell what she wants, and she pulls at them or cries. (K4)",
        CI,
        "CI2",
    ),
    item(
        "B3",
        "She keeps to an activity that an adult has chosen for about three minutes, then slides off her chair or turns her back. (K2, K5)",
        CI,
        "CI3",
    ),
    item(
        "B4",
        "Bee plays beside other children and takes what they hold. She cannot yet wait for a turn, and they move away from her. (K2)",
        CI,
        "CI4",
    ),
]
E_CI = [
    item(
        "E1",
        "By July 2027 Bee will follow ten different two-word instructions, signed and spoken (“coat on”), without being shown, four times out of five.",
        CI,
        "Outcome 1",
    ),
    item(
        "E2",
        "By July 2027 Bee will put two signs or words together to ask for or tell something, at least ten times a day, with three different adults and one child.",
        CI,
        "Outcome 2",
    ),
    item(
        "E3",
        "By July 2027 Bee will stay with an activity led by an adult in a group of three for eight minutes, once each day.",
        CI,
        "Outcome 3",
    ),
    item(
        "E4",
        "By July 2028 Bee will take turns with one other child in a game of five minutes, three times a week, at school and at her Saturday play session.",
        CI,
        "Outcome 4",
    ),
]
F_CI = [
    prov(
        "F1",
        CI,
        "Direct speech and language therapy: teaching signs and words in pairs, and understanding of two-word phrases, with a programme for school that is re-written every half term.",
        "Speech and language therapist with experience of Down syndrome",
        "One to one, 40 minutes, every week in term time",
        "CI1, CI2",
    ),
    prov(
        "F2",
        CI,
        "Practice of the therapist's programme in play, with a record of the signs and words that Bee uses.",
        "Teaching assistant trained by the therapist",
        "One to one, 10 minutes, twice each school day",
        "CI1, CI2",
    ),
    prov(
        "F3",
        CI,
        "Every instruction to Bee, and every song and story, is signed in Makaton; objects of reference for the six main times of the day.",
        "Class teacher and both teaching assistants, all with Makaton level 2",
        "In all lessons and routines, all day",
        "CI1, CI2",
    ),
    prov(
        "F4",
        CI,
        "Attention Autism stages 1 to 3, used as an attention group.",
        "Teaching assistant who has done the two-day course",
        "Group of three, 15 minutes, every morning after snack",
        "CI3",
    ),
    prov(
        "F5",
        CI,
        "Turn-taking games with a chosen partner, with the adult's part made smaller each week.",
        "Teaching assistant trained by the therapist",
        "Bee and one child, 15 minutes, Monday, Wednesday and Friday",
        "CI4",
    ),
    prov(
        "F6",
        CI,
        "Makaton level 2 training for all who work in Reception, lunchtime staff among them.",
        "Registered Makaton tutor",
        "Two days in November 2026, then one day each September",
        "CI1, CI2",
    ),
]
ST_CL = say(
    "B:s2",
    "She remembers pictures and routines well, finishes inset puzzles and finds the right song on the tablet. (K2, K5)",
)
N_CL = [
    item(
        "B5",
        "Bee learns at about the level of a child of two and a half. A new skill takes some twenty short goes over a fortnight, and is lost over a holiday if nobody practises it. (K5)",
        CL,
        "CL1",
    ),
    item(
        "B6",
        "She says “one, two” as a chant but does not count objects: asked for two, she gives a handful. (K5)",
        CL,
        "CL2",
    ),
    item(
        "B7",
        "Bee enjoys books for the flaps but does not yet know her name in print or link a printed word with a thing. (K2, K5)",
        CL,
        "CL3",
    ),
]
E_CL = [
    item(
        "E5",
        "By July 2028 Bee will count out up to five plates, cups or pieces of fruit for her table, correctly on four days out of five.",
        CL,
        "Outcome 5",
    ),
    item(
        "E6",
        "By July 2028 Bee will find her name among five, and match and then read ten words in books made about her family.",
        CL,
        "Outcome 6",
    ),
]
F_CL = [
    prov(
        "F7",
        CL,
        "Small-step teaching of number: matching, one-to-one counting and giving “one”, “two” and on to five, with Numicon and real things.",
        "Class teacher, who plans it; teaching assistant with the two-day Down syndrome learning course",
        "One to one, 10 minutes, daily",
        "CL1, CL2",
    ),
    prov(
        "F8",
        CL,
        "See and Learn reading programme: matching, choosing and naming whole words, with home-made books.",
        "Teaching assistant with the two-day Down syndrome learning course",
        "One to one, 10 minutes, daily",
        "CL1, CL3",
    ),
    prov(
        "F9",
        CL,
        "Visit to watch Bee learn, re-set the small steps and show the staff the next ones; a practice pack for each holiday.",
        "Area special educational needs teacher with a Down syndrome specialism",
        "Two hours, once every half term",
        "CL1, CL2, CL3",
    ),
]
ST_SE = say("B:s3", "Bee is affectionate, funny and quick to forgive. She comforts a child who cries. (K2)")
N_SE = [
    item(
        "B8",
        "When one activity ends and another begins Bee sits down on the floor and will not get up: five or six times a day, for about ten minutes each. (K2, K5)",
        SEMH,
        "SE1",
    ),
    item(
        "B9",
        "She has no sense of danger and runs: out of the door, to the gate, towards water. This happened on four days out of five in her last half term at nursery. (K1, K2)",
        SEMH,
        "SE2",
    ),
]
E_SE = [
    item(
        "E7",
        "By July 2027 Bee will go on to the next activity within two minutes of being shown its object or picture, eight times out of ten.",
        SEMH,
        "Outcome 7",
    ),
    item(
        "E8",
        "By July 2027 Bee will stop when an adult signs and says “stop”, in the playground, at the gate and on the pavement, nine times out of ten.",
        SEMH,
        "Outcome 8",
    ),
]
F_SE = [
    prov(
        "F10",
        SEMH,
        "A picture strip of now and next, a sand timer and a transition song, used before each change of activity.",
        "Class teacher and teaching assistants",
        "Before every change, all day",
        "SE1",
    ),
    prov(
        "F11",
        SEMH,
        "Adult to keep Bee safe and take part in learning: within arm's reach outdoors, within three metres indoors, to sign, to show the next step and to fade help as she succeeds.",
        "Teaching assistant at Level 3 with paediatric first aid",
        "One adult to Bee, 30 hours a week, lunchtime and playtimes included",
        "SE2, CI3, SP2",
    ),
    prov(
        "F12",
        SEMH,
        "Stop-and-go games taught first in the hall, then in the playground, then at the gate.",
        "Teaching assistant at Level 3",
        "Bee and two children, 10 minutes, Tuesday and Thursday mornings before register",
        "SE2",
    ),
]
ST_SP = say(
    "B:s4",
    "Bee walks, climbs on to the slide and dances. With glasses she sees well at all distances. (K3, K6)",
)
N_SP = [
    item(
        "B10",
        "Bee has a moderate conductive hearing loss in both ears, worse with colds, and wears bone-conduction aids on a headband. She takes it off about five times in a morning and without it misses quiet speech and anything said behind her. (K7)",
        SP,
        "SP1",
    ),
    item(
        "B11",
        "Her muscles are floppy and her joints loose. She sits upright on a chair for five minutes before she slumps, goes up stairs on her bottom and lies down on a long walk. (K6)",
        SP,
        "SP2",
    ),
    item(
        "B12",
        "Her grasp is weak and her fingers short: she cannot open a packet, turn one page or keep food on a spoon for more than three mouthfuls. (K6, K8)",
        SP,
        "SP3",
    ),
    item(
        "B13",
        "Bee wears pads. She does not yet show that she is wet and is afraid of the flush. (K1, K8)",
        SP,
        "SP4",
    ),
]
E_SP = [
    item(
        "E9",
        "By July 2027 Bee will wear her hearing aids for the whole school day, and turn when her name is said behind her four times out of five.",
        SP,
        "Outcome 9",
    ),
    item(
        "E10",
        "By July 2028 Bee will walk up and down one flight of stairs with the rail, and sit at the table for 15 minutes without slumping.",
        SP,
        "Outcome 10",
    ),
    item(
        "E11",
        "By July 2028 Bee will eat a lunch of soft food with a spoon in 25 minutes, and drink from an open cup, without coughing.",
        SP,
        "Outcome 11",
    ),
    item(
        "E12",
        "By July 2028 Bee will sign that she wants the toilet, and use it, three times out of four at school and at home.",
        SP,
        "Outcome 12",
    ),
]
F_SP = [
    prov(
        "F13",
        SP,
        "Teaching in listening and in keeping the aids on; checks of aids and radio aid; advice to the class teacher on where Bee sits.",
        "Qualified teacher of deaf children",
        "One to one, one hour, every two weeks in term time",
        "SP1",
    ),
    prov(
        "F14",
        SP,
        "Listening check of both aids and the radio aid, and aids put back on with the same song whenever they come off.",
        "Teaching assistant trained by the teacher of deaf children each September",
        "5 minutes at 8.50, at 10.30 and after lunch every day, and at all times in between",
        "SP1",
    ),
    prov(
        "F15", SP, "A radio aid and sound-treated reading corner.", "Sensory service", "In all lessons", "SP1"
    ),
    prov(
        "F16",
        SP,
        "A chair with foot rest and arms, fitted to Bee, and a second one for the dining hall.",
        "Occupational therapist to measure each September; school to buy",
        "In every lesson at a table and at lunch",
        "SP2, SP3",
    ),
    prov(
        "F17",
        SP,
        "Physiotherapy programme for trunk strength, balance and stairs, shown to staff and changed as Bee grows.",
        "Physiotherapist; carried out by the teaching assistant whom she has trained",
        "Physiotherapist: one to one, 45 minutes every half term. Teaching assistant: one to one, 15 minutes daily",
        "SP2",
    ),
    prov(
        "F18",
        SP,
        "Hand strength, spoon and packet practice at real snacks and meals.",
        "Teaching assistant trained by the occupational therapist, who visits for one hour each term to review it",
        "One to one, 15 minutes at snack and 25 minutes at lunch, every day",
        "SP3",
    ),
    prov(
        "F19",
        SP,
        "Toilet plan: picture sequence, visits by the clock, and a quiet toilet with no dryer.",
        "Teaching assistant, shown by the continence nurse each term",
        "One adult to Bee, five visits of 10 minutes each day",
        "SP4",
    ),
]
C = [
    item(
        "C1",
        "After her heart operation Bee has a leaking valve. She is breathless after running for a minute and worn out by two o'clock on most days. (K3)",
        H,
        "HN1",
    ),
    item(
        "C2",
        "Bee coughs on thin drinks and lumps of food and has had three chest infections in a year; her swallow was filmed in May 2026. (K3, K4)",
        H,
        "HN2",
    ),
]
G = [
    prov(
        "G1",
        H,
        "Heart clinic, with a letter to the school on what she can do, and rest on a mat in the book corner for 20 minutes after lunch each day.",
        "Consultant paediatric cardiologist; teaching assistant for the rest",
        "Clinic every six months; rest daily",
        "HN1",
    ),
    prov(
        "G2",
        H,
        "Swallow review, an eating and drinking plan with textures and thickness, and teaching of those who feed her.",
        "Speech and language therapist with a dysphagia qualification",
        "One hour, once a term, at school",
        "HN2",
    ),
]
D = [
    item(
        "D1",
        "Bee must be watched every minute at home and out. With a baby as well her parents cannot shop, cook or take both children to the park unless both are there. (K9)",
        SC,
        "SC1",
    ),
    item(
        "D2",
        "She goes to no club or group: staff at the two that the family tried could not keep her safe, and she sees no other child at weekends. (K1, K9)",
        SC,
        "SC2",
    ),
]
H1 = [
    prov(
        "H1.1",
        SC,
        "A short breaks worker, trained in Makaton, to take Bee to the park, the shops and swimming and to practise “stop” with her there.",
        "Disabled children's team, Tillingbury Council",
        "One to one, four hours every week, all year",
        "SC1",
    )
]
H2 = [
    prov(
        "H2.1",
        SC,
        "A place at the Saturday play session for disabled children and their brothers and sisters.",
        "Rainbow Barn, commissioned by Tillingbury Council",
        "One adult between two children, three hours, alternate weeks",
        "SC2",
    )
]

ADVICE = [
    ("K1", "Parents", "Temi Okonjo and Joanna Hale", "15 June 2026"),
    (
        "K2",
        "Education",
        "Mrs A. Pell, key person, and Ms D. Frayne, special educational needs co-ordinator, Acorn Nursery",
        "22 June 2026",
    ),
    ("K3", "Medical", "Dr N. Usher, consultant community paediatrician", "29 June 2026"),
    ("K4", "Speech and language therapy", "Ms C. Wragg, speech and language therapist", "25 June 2026"),
    ("K5", "Educational psychology", "Mr E. Dunsford, educational psychologist", "6 July 2026"),
    ("K6", "Physiotherapy", "Ms O. Stacey, physiotherapist", "24 June 2026"),
    ("K7", "Hearing", "Mrs V. Kirkland, qualified teacher of deaf children", "30 June 2026"),
    ("K8", "Occupational therapy", "Mr P. Lund, occupational therapist", "1 July 2026"),
    ("K9", "Social care", "Ms I. Moyle, social worker, disabled children's team", "3 July 2026"),
]

LINKS = """
A1: E2
A2: E4
A3: E6
A4: E11 E12
B1: E1 F1 F2 F3 F6
B2: E2 F1 F2 F3 F6
B3: E3 F4 F11
B4: E4 F5
B5: E5 E6 F7 F8 F9
B6: E5 F7 F9
B7: E6 F8 F9
B8: E7 F10
B9: E8 F11 F12
B10: E9 F13 F14 F15
B11: E10 F16 F17 F11
B12: E11 F16 F18
B13: E12 F19
C1: E10 G1
C2: E11 G2
D1: E8 H1.1
D2: E4 H2.1
E1: F1 F2 F3 F6
E2: F1 F2 F3 F6
E3: F4 F11
E4: F5 H2.1
E5: F7 F9
E6: F8 F9
E7: F10
E8: F11 F12 H1.1
E9: F13 F14 F15
E10: F16 F17 G1
E11: F18 F16 G2
E12: F19
"""

GUARDS = [
    ("front:known", None, None, "M03: a stated preferred name, used throughout"),
    ("A3", "A", None, "M01: her brother's name"),
    (
        "A:h1",
        "A",
        "She went to Acorn Nursery from January 2024, with a one-to-one worker paid for by the inclusion fund",
        "V08, M05: provision and a date that are history",
    ),
    ("A:v2", "A", None, "V01, V05: an adult speaks for a child of four, and says so"),
    ("E5", "E", None, "P07: 'up to five' is a number to count to"),
    ("F12", "F", None, "P03: 'Tuesday and Thursday mornings before register' in its cell"),
    ("H2.1", "H2", None, "P05, P03: 'one adult between two children', 'alternate weeks'"),
]


def area(pen: Pen, name: str, strengths: T, needs: list[T], outcomes: list[T], provision: list[T]) -> None:
    """One area of need: three stacked rows, then the grid of provision."""
    pen.table(
        [
            [f"SECTIONS B, E AND F: {name}"],
            ["Section B: Strengths", strengths],
            ["Section B: Needs", needs],
            ["Section E: Outcomes", outcomes],
        ],
        [4, 21],
        head=1,
        left=True,
    )
    pen.grid(["Section F: Special educational provision", WHO, FREQ, MEETS], provision, [10, 6, 6, 3])


def draw(stem: str, layout: int, copy: Copy | None) -> Pen:
    """The plan as Tillingbury's template has it."""
    pen = Pen(stem, layout, copy, font="Arial", size=9.5, colour="3B6E57", shade="E2EFDA", landscape=True)
    pen.running("EHC plan for Bee Okonjo-Hale", "OFFICIAL-SENSITIVE   Tillingbury Borough Council")
    pen.h("Tillingbury Borough Council: Education, Health and Care Plan", 0)
    pen.table(
        [
            [
                "Child's name",
                plain("front:name", "Beatrix Okonjo-Hale"),
                "Known as",
                plain("front:known", "Bee"),
            ],
            ["Date of birth", "09/11/2021", "Year group", "Reception"],
            [
                "Parents",
                "Temi Okonjo and Joanna Hale, 8 Sallow Walk, Tillingbury",
                "Telephone",
                "01632 960273",
            ],
            ["Attends", "Larchfield Primary School", "Greatest area of need", "Cognition and learning"],
            ["Plan status", plain("front:status", "Final"), "Assessment requested", "01/06/2026"],
            [
                "Date of plan",
                plain("front:date", "16/10/2026"),
                "Review due by",
                plain("front:review", "15/10/2027"),
            ],
        ],
        [4, 9, 4, 8],
    )
    pen.labels.details(
        name="Beatrix Okonjo-Hale",
        preferred_name="Bee",
        date_of_birth="2021-11-09",
        year_group=0,
        status="final",
        setting="Larchfield Primary School",
        named_placement="Larchfield Primary School",
        plan_date="2026-10-16",
        primary_need="Cognition and learning",
        review_date="2027-10-15",
        pronouns="she",
        first_plan=True,
        local_authority="Tillingbury Borough Council",
        officer="Devika Rao",
        signed=True,
    )
    pen.labels.dates(request="2026-06-01", final="2026-10-16")
    pen.h("SECTION A: The views, interests and aspirations of the child and her parents")
    for key, title, texts in [
        ("st", "Bee's story", STORY),
        ("sh", "What Bee shows us, and how she communicates", SHOWS),
        ("pa", "What Bee's parents say", PARENTS),
    ]:
        pen.h(plain(f"head:{key}", title), 2)
        pen.ps(texts)
    area(pen, "Communication and interaction", ST_CI, N_CI, E_CI, F_CI)
    area(pen, "Cognition and learning", ST_CL, N_CL, E_CL, F_CL)
    if "drop:semh" not in pen.copy.edits:
        area(pen, "Social, emotional and mental health", ST_SE, N_SE, E_SE, F_SE)
    pen.used.add("drop:semh")
    area(pen, "Sensory and/or physical", ST_SP, N_SP, E_SP, F_SP)
    pen.h("Short-term targets", 2)
    pen.p(
        say(
            "F:t",
            "The class teacher and Bee's parents set short-term targets towards each outcome every half term and the special educational needs co-ordinator checks them at the end of it.",
        )
    )
    pen.table(
        [["SECTION C: Health needs related to Bee's special educational needs"], ["Section C: Needs", C]],
        [4, 21],
        head=1,
        left=True,
    )
    pen.grid(["Section G: Health provision", WHO, FREQ, MEETS], G, [10, 6, 6, 3])
    pen.table(
        [
            ["SECTION D: Social care needs related to Bee's special educational needs or disability"],
            ["Section D: Needs", D],
        ],
        [4, 21],
        head=1,
        left=True,
    )
    pen.grid(
        [
            "Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
            WHO,
            FREQ,
            MEETS,
        ],
        H1,
        [10, 6, 6, 3],
    )
    pen.grid(["Section H2: Other social care provision", WHO, FREQ, MEETS], H2, [10, 6, 6, 3])
    pen.h("SECTION I: Placement")
    pen.p(say("I:1", "Larchfield Primary School, a mainstream primary academy."))
    pen.h("SECTION J: Personal budget")
    pen.p(
        say(
            "J:1",
            "A personal budget was explained to Temi and Joanna on 3 July 2026. They have not asked for one.",
        )
    )
    pen.h("SECTION K: Advice and information")
    pen.table(
        [["Ref", "Advice", "From", "Date"]]
        + [[say(f"K:{n}{i}", t) for i, t in enumerate(row)] for n, row in enumerate(ADVICE)],
        [2, 6, 13, 4],
        head=1,
    )
    pen.table(
        [
            ["Signed for Tillingbury Borough Council", "Name", "Date"],
            [
                plain("sign:sig", "D. Rao"),
                plain("sign:name", "Devika Rao, Plan Manager"),
                plain("sign:date", "16/10/2026"),
            ],
        ],
        [9, 9, 7],
        head=1,
    )
    if copy is None:
        pen.links(LINKS)
    return pen
