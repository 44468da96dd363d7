"""Thornvale: a case-system export by a formal, translator-like writer fond of passives and long subjects."""

from __future__ import annotations

from tests.defects.tormentil.model import Block, Front, Head, Item, Plan, Style, Table, Words

CI, CL, SE, SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"
MADE, LINKS, OUT = "Provision to be made", "Need reference", "Outcome reference"
COLS, WIDE = [MADE, LINKS, OUT], [11.4, 2.8, 2.8]


def prov(key: str, text: str, to: str, area: str | None = None) -> Item:
    """A row of provision with its references."""
    return Item(key, text, to, {LINKS: "", OUT: ""}, area)


BEGIN: list[Block] = [
    Front(
        [
            ["Child's name", "Ilse Vantongeren"],
            ["Date of birth", "2022-01-17"],
            ["Plan status", "Final"],
            ["Version", "1.0 (first plan)"],
            ["Date of final plan", "25 September 2026"],
            ["Annual review due", "24 September 2027"],
            ["Request date", "11 May 2026"],
            ["Draft issued", "17 August 2026"],
            ["Year group", "Reception"],
            ["Setting", "Alder Row Infant and Nursery School"],
            ["Primary need", "Physical disability"],
            ["UPN", "K841209326015"],
            ["NHS number", "943 476 5919"],
            ["Case officer", "Wilhelmina Starck"],
            ["Parents", "Pieter and Annelies Vantongeren"],
            ["Case reference", "TV/EHC/26/0417"],
        ],
        2,
    ),
    Table(
        None,
        ["Section", "Purpose of the section"],
        [
            [[Words(None, a)], [Words(None, b)]]
            for a, b in (
                ("(A)", "What the child and the family wish"),
                ("(B)", "Special educational needs"),
                ("(C)", "Related health needs"),
                ("(D)", "Related social care needs"),
                ("(E)", "What is to be achieved"),
                ("(F)", "Special educational provision"),
                ("(G)", "Health provision"),
                ("(H1)", "Provision under section 2 of the 1970 Act"),
                ("(H2)", "Other social care provision"),
                ("(I)", "Placement"),
                ("(J)", "Personal budget"),
                ("(K)", "Advice and information"),
            )
        ],
        "How this document is to be read",
        [3, 14],
    ),
    Head("(A) The views, interests and aspirations of the child and her parents", "A", new_page=True),
    Words(
        "A",
        "The wishes of Ilse were established by observation of her play by the nursery teacher, Ms Halloran, "
        "on four mornings in June 2026, and by the choices that she made between objects. The views of her parents "
        "were given by them in a conversation with the case officer on 19 June 2026, of which a note was agreed.",
        "Manner in which views were obtained.",
    ),
    Words(
        "A",
        "Ilse was born at 29 weeks and remained in hospital until the age of three months. Cerebral palsy "
        "was identified at fourteen months and a cortical visual impairment at two years. She attended the nursery "
        "class from January 2025 and entered Reception in September 2026.",
        "History.",
    ),
    Words(
        "A",
        "By Ilse, meaning is conveyed through looking, through vocal sounds, through some fifteen spoken "
        "words and through the touching of objects of reference. A choice between two objects held apart against a "
        "black cloth is the manner in which her opinion is best sought. The photographs in this plan were chosen by "
        "her in that way.",
        "Communication and participation.",
    ),
    Words(
        "A",
        "Water, bells, the colour red and the company of her cousin Sander are loved by Ilse. Loud "
        'hand-dryers are disliked. When the sand tray was closed she looked to the door and said "more".',
        "Views and interests of Ilse.",
    ),
    Words(
        "A",
        "By Mr and Mrs Vantongeren their daughter is described as patient, observant and full of mischief. "
        "The lifting of her at home has become hard for Mrs Vantongeren, whose back has been injured.",
        "Views of the parents.",
    ),
    Head("Aspirations", level=2),
    Item(
        "A1",
        "It is hoped by her parents that the playground will one day be crossed by Ilse without anybody "
        "holding her.",
        "E5 E6",
    ),
    Item(
        "A2",
        "For her to be known by the other children by name, and invited, is wished by both parents.",
        "E2",
    ),
    Item("A3", "That she may come to read, whether by print or by touch, is the hope of her father.", "E3"),
    Item("A4", '"More Sander": more days with her cousin are what Ilse asks for.', "E9"),
    Head("(B) Special educational needs", "B", new_page=True),
    Words(
        "B",
        "By Ilse a song of four verses is remembered after two hearings, cause and effect toys are mastered "
        "quickly, and a joke is shared with a look. Her hearing is normal.",
    ),
    Head("Communication and interaction", level=2),
    Item(
        "B1",
        "The production of speech is made effortful by weakness of the lips and tongue. Fifteen words are "
        "used, of which six are recognised by people outside the family, and a request that is not understood is "
        "abandoned after a single attempt.",
        "E1",
        area=CI,
    ),
    Item(
        "B2",
        "The greeting of other children is not initiated by Ilse. Her head is turned away when two or more "
        "come near, and her play in a group lasts for less than two minutes before she looks to an adult.",
        "E2",
        area=CI,
    ),
    Head("Cognition and learning", level=2),
    Item(
        "B3",
        "Pictures and print that are crowded cannot be interpreted. One object against a plain ground is "
        "named by her, whereas on a page with four items none is found; letters are not yet distinguished from "
        "shapes.",
        "E3",
        area=CL,
    ),
    Head("Social, emotional and mental health", level=2),
    Item(
        "B4",
        "Separation from her mother is accompanied by crying of up to forty minutes, on three mornings in "
        "five, during which no learning takes place and food is refused.",
        "E4",
        area=SE,
    ),
    Head("Sensory and physical", level=2),
    Item(
        "B5",
        "Owing to spastic diplegia, walking is possible only with a frame and for ten metres. Falls occur "
        "two or three times a week, and the floor, on which her class sits, cannot be reached or left by her.",
        "E5",
        area=SP,
    ),
    Item(
        "B6",
        "A cortical visual impairment is present: the lower field is not seen, moving people are lost, and a "
        "glass door or a step is walked into. By midday her looking is markedly shorter.",
        "E6",
        area=SP,
    ),
    Item(
        "B7",
        "The right hand is held in a fist. Buttons, a spoon and a crayon are managed by the left hand for "
        "less than a minute, and toileting and dressing are done for her entirely.",
        "E7",
        area=SP,
    ),
    Head("(C) Health needs related to the special educational needs", "C"),
    Item(
        "C1",
        "Tightness of the calf muscles is increasing and painful. Sleep is broken by cramps on four nights "
        "in the week, and she is tearful when she is first stood each morning.",
        "E8",
    ),
    Head("(D) Social care needs related to the special educational needs", "D"),
    Item(
        "D1",
        "On assessment by the disabled children's team in July 2026, it was found that bathing and lifting "
        "at home are unsafe for Ilse and for her mother, the bathroom being on the upper floor, and that she does "
        "not leave home at weekends.",
        "E9",
    ),
]
OUTCOMES: list[Block] = [
    Head("(E) Outcomes sought", "E", new_page=True),
    Item(
        "E1",
        "By the end of Reception, five different requests will be made by Ilse through her communication "
        "device or by word, each day, and will be understood at the first attempt by an adult who does not know "
        "her.",
        area=CI,
    ),
    Item(
        "E2",
        "By the end of Key Stage 1, play with two other children will be maintained by Ilse for fifteen "
        "minutes, three times a week, with the adult two metres away.",
        area=CI,
    ),
    Item(
        "E3",
        "By the end of Key Stage 1, twenty letters will be named by Ilse in print of 36 point or by touch, "
        "without error on three days in succession.",
        area=CL,
    ),
    Item(
        "E4",
        "By July 2027, Ilse will be settled at an activity within five minutes of leaving her mother, on "
        "nine mornings in ten.",
        area=SE,
    ),
    Item(
        "E5",
        "By the end of Key Stage 1, forty metres of the playground will be crossed by Ilse with her frame, "
        "without a fall, on each day of a week.",
        area=SP,
    ),
    Item(
        "E6",
        "By July 2027, a step, a door and a person crossing her path will be detected and avoided by Ilse on "
        "the route from the classroom to the hall, nine times in ten.",
        area=SP,
    ),
    Item(
        "E7",
        "By the end of Key Stage 1, the whole of a meal will be eaten by Ilse with a shaped spoon, with one "
        "prompt, on four days in five.",
        area=SP,
    ),
    Item(
        "E8",
        "By July 2027, Ilse will sleep through six nights in the week without cramp, as marked on her sleep "
        "chart.",
        area="health",
    ),
    Item(
        "E9",
        "By July 2027, Ilse will spend one day of each weekend away from home with Sander or with other "
        "children, in play of her own choice.",
        area="social-care",
    ),
    Words(
        "E",
        "Short-term targets will be set each half term by the class teacher and the special educational "
        "needs co-ordinator together with the parents, and their attainment will be recorded in the sixth week.",
    ),
]
PROVISION: list[Block] = [
    Head("(F) Special educational provision", "F", new_page=True),
    Words(
        "F",
        "The whole of the provision set out below is reviewed by the special educational needs co-ordinator "
        "with each person named, and with the parents, once in every term.",
    ),
    Table(
        "F",
        COLS,
        [
            prov(
                "F1",
                "Speech and language therapy is delivered to Ilse individually by a therapist specialised in "
                "motor speech disorder, for 45 minutes in every second week, for the shaping of words and the learning "
                "of the communication device.",
                "B1 E1",
                CI,
            ),
            prov(
                "F2",
                "Practice with the communication device, at snack, at play and at story, is led by the teaching "
                "assistant trained by that therapist, one to one, for 20 minutes each day.",
                "B1 E1",
                CI,
            ),
            prov(
                "F3",
                "A play circle of Ilse and two classmates, in which greeting and passing are practised with "
                "bells and water, is conducted by a teaching assistant trained in intensive interaction, three times a "
                "week for 20 minutes.",
                "B2 E2",
                CI,
            ),
            prov(
                "F4",
                "The learning of letters, at first as red tactile shapes and then in 36-point print, is taught "
                "one to one by a teaching assistant following the weekly sheet of the qualified teacher of the vision "
                "impaired, daily for 15 minutes.",
                "B3 E3",
                CL,
            ),
            prov(
                "F5",
                "All books, labels and number cards are presented to Ilse one object at a time on a black board "
                "at the slope of 30 degrees, in every lesson.",
                "B3 B6 E3",
                CL,
            ),
            prov(
                "F6",
                "Ilse is met at the gate each morning by the same teaching assistant, one to one, and for 15 "
                "minutes a bell song and a goodbye object are used before the class is entered.",
                "B4 E4",
                SE,
            ),
            prov(
                "F7",
                "By the physiotherapist, one to one, a stretching, standing and walking session of 45 minutes is "
                "given every week in term; it is repeated daily for 20 minutes by a teaching assistant whom she has "
                "trained.",
                "B5 C1 E5 E8",
                SP,
            ),
            prov(
                "F8",
                "One teaching assistant is assigned to Ilse alone for 18 hours a week, for moving about the "
                "building, floor time, toileting, and lunch.",
                "B5 B7 E5 E7",
                SP,
            ),
            prov(
                "F9",
                "A walking frame, a supportive chair with a tray, and a changing plinth with hoist are kept in "
                "the classroom and its bathroom for use all day.",
                "B5 B7 E5 E7",
                SP,
            ),
            prov(
                "F10",
                "A qualified teacher of the vision impaired works with Ilse one to one for one hour every week "
                "on looking, scanning and the recognition of steps and doors.",
                "B6 B3 E6 E3",
                SP,
            ),
            prov(
                "F11",
                "Training in cortical visual impairment is given to all adults of the class by the qualified "
                "teacher of the vision impaired, for two hours in September and again whenever a new adult begins.",
                "B6 E6 B3 E3",
                SP,
            ),
            prov(
                "F12",
                "By the occupational therapist, one to one for 40 minutes each month, the shaped spoon and the "
                "order of dressing are taught, with a chart that is followed by the teaching assistant for 10 minutes "
                "daily at lunch and at coat time.",
                "B7 E7",
                SP,
            ),
        ],
        "",
        WIDE,
    ),
    Head("(G) Health provision", "G"),
    Table(
        "G",
        COLS,
        [
            prov(
                "G1",
                "Injections for the easing of tightness, with a review of the ankle splints, are given at the "
                "orthopaedic clinic by the consultant every six months.",
                "C1 E8",
            ),
        ],
        "",
        WIDE,
    ),
    Head(
        "(H1) Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        "H1",
    ),
    Table(
        "H1",
        COLS,
        [
            prov(
                "H1.1",
                "A through-floor lift and a level shower with hoist are installed in the home by the Council "
                "by 31 January 2027.",
                "D1 E9",
            ),
        ],
        "",
        WIDE,
    ),
    Head("(H2) Other social care provision", "H2"),
    Table(
        "H2",
        COLS,
        [
            prov(
                "H2.1",
                "A day of short break is provided to Ilse by a trained family support worker, one to one, for "
                "six hours every Saturday of the term, together with her cousin where she chooses it.",
                "D1 E9",
            ),
        ],
        "",
        WIDE,
    ),
    Head("(I) Placement", "I"),
    Words(
        "I",
        "Alder Row Infant and Nursery School, being a maintained mainstream infant school with nursery "
        "classes.",
    ),
    Head("(J) Personal budget", "J"),
    Words("J", "A personal budget has not been requested by the parents."),
    Head("(K) Advice and information", "K", new_page=True),
    Table(
        "K",
        ["Advice", "Author", "Date of report"],
        [
            [[Words("K", a)], [Words("K", b)], [Words("K", c)]]
            for a, b, c in (
                ("Parental advice", "Pieter and Annelies Vantongeren", "19 June 2026"),
                (
                    "Educational advice, brought up to date in Reception",
                    "Ms S Halloran, teacher",
                    "11 September 2026",
                ),
                ("Psychological advice", "Dr G Brabant, educational psychologist", "1 July 2026"),
                ("Medical advice", "Dr M Coyle, consultant paediatrician", "26 June 2026"),
                ("Advice of the qualified teacher of the vision impaired", "R Lindqvist", "29 June 2026"),
                ("Speech and language therapy advice", "H Osei-Tutu", "23 June 2026"),
                ("Physiotherapy advice", "A Rushworth", "22 June 2026"),
                ("Occupational therapy advice", "L Maitland", "25 June 2026"),
                ("Social care advice", "D Farrant, disabled children's team", "9 July 2026"),
            )
        ],
        "",
        [7, 6.5, 3.5],
    ),
    Front(
        [
            ["Plan issued by", "Wilhelmina Starck, Senior Casework Officer, Thornvale District Council"],
            ["Date of issue", "25 September 2026"],
            ["Signature", "W. Starck"],
        ]
    ),
]

PLAN = Plan(
    "tormentil-05-thornvale",
    7,
    [
        "Education, Health and Care Plan",
        "Thornvale District Council, Special Educational Needs Casework System",
    ],
    Style(
        "Georgia",
        11,
        "3B3B6D",
        "E9E9F4",
        "styled",
        controls=True,
        running="Vantongeren, Ilse: TV/EHC/26/0417: Version 1.0: OFFICIAL",
        label={"B": "(B{n})", "C": "(C{n})", "D": "(D{n})", "E": "(E{n})"},
        ref={"B": "(B{n})", "C": "(C{n})", "D": "(D{n})", "E": "(E{n})"},
        refcols={LINKS: "B C D", OUT: "E"},
    ),
    [*BEGIN, *OUTCOMES, *PROVISION],
    {
        "name": "Ilse Vantongeren",
        "preferred_name": None,
        "date_of_birth": "2022-01-17",
        "status": "final",
        "plan_date": "2026-09-25",
        "review_date": "2027-09-24",
        "year_group": 0,
        "local_authority": "Thornvale District Council",
        "setting": "Alder Row Infant and Nursery School",
        "named_placement": "Alder Row Infant and Nursery School",
        "primary_need": "Physical disability",
        "first_plan": True,
        "pronouns": "she/her",
        "looked_after": None,
        "officer": "Wilhelmina Starck",
        "signed": True,
        "upn": "K841209326015",
        "nhs_number": "943 476 5919",
        "dates": {
            "request": "2026-05-11",
            "draft": "2026-08-17",
            "first_issued": None,
            "final": "2026-09-25",
            "amended": None,
            "review_meeting": None,
        },
    },
    [
        ("F9", "P03: kept there for use all day"),
        ("F7", "P12: physiotherapy stands in F"),
        ("F8", "P19: these hours and the sessions fit within a school week"),
        ("F11", "P15 P07: 'whenever a new adult begins' is a renewal"),
        ("B5", "N02: spastic diplegia with effect"),
        ("E9", "O01: nine outcomes, and this one is social care's"),
        ("B4", "P07: 'up to forty minutes' tells a need"),
        ("H1.1", "P03: an adaptation, with a date"),
        ("H2.1", "P08: 'where she chooses it' is her choice"),
    ],
    {"J": "nil"},
)
