"""Penhallow: person-centred "My plan", filled in by a very brief officer."""

from __future__ import annotations

from tests.defects.tormentil.model import Block, Front, Head, Item, Piece, Plan, Style, Table, Words

CI, CL, SE, SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"
PFA = "preparing-for-adulthood"
COLS = ["What", "Who", "Ratio", "How often", "How long", "For need", "For outcome"]
WIDE = [6.2, 4.6, 2.0, 3.6, 3.0, 2.6, 2.6]
NEEDS = ["What is hard", "What it means for Davit"]


def row(key: str, text: str, to: str, *cells: str, area: str | None = None) -> Item:
    """Who, ratio, how often, how long."""
    return Item(key, text, to, dict(zip(COLS[1:], [*cells, "", ""], strict=True)), area)


def need(key: str, text: str, effect: str, to: str, area: str | None = None) -> Item:
    """A need and its effect, one row."""
    return Item(key, text, to, {NEEDS[1]: effect}, area)


def about(label: str, *pieces: Item | Words) -> list[list[Piece]]:
    """A row of the page about me."""
    return [[Head(label)], list(pieces)]


BODY: list[Block] = [
    Front(
        [
            ["My name", "Davit Kerrow-Sims"],
            ["I like to be called", "Davit"],
            ["Date of birth", "08/02/2007"],
            ["Age", "19"],
            ["Status", "Amended final"],
            ["Plan date", "22/07/2026"],
            ["Next review by", "12/05/2027"],
            ["First plan", "11/11/2014"],
            ["Review meeting", "13/05/2026"],
            ["College", "Lanner College"],
            ["Course year", "Year 14"],
            ["Greatest need", "Severe learning difficulties"],
            ["Parent", "Tamar Kerrow-Sims"],
            ["Officer", "P. Nance"],
        ],
        2,
    ),
    Table(
        None,
        ["Section", "Title"],
        [
            [[Words(None, a)], [Words(None, b)]]
            for a, b in (
                ("A", "All about me"),
                ("B", "My special educational needs"),
                ("C", "My health needs"),
                ("D", "My social care needs"),
                ("E", "My outcomes"),
                ("F", "My special educational provision"),
                ("G", "My health provision"),
                ("H1", "Care under the 1970 Act"),
                ("H2", "Other care"),
                ("I", "My placement"),
                ("J", "My personal budget"),
                ("K", "Advice"),
            )
        ],
        "What is in my plan",
        [3, 16],
    ),
    Head("Section A: All about me", "A"),
    Table(
        "A",
        [],
        [
            about(
                "How we asked",
                Words(
                    "A",
                    "Davit's tutor, Jo Trewin, asked with photos and switch. 6 May 2026, at "
                    'college. "I" lines: his choices, put into words by Jo, checked by mum.',
                ),
            ),
            about(
                "My story",
                Words(
                    "A",
                    "Born in Tbilisi. Adopted aged two. Special school to 18. Lanner College since "
                    "September 2025, living-skills course.",
                ),
            ),
            about(
                "How I communicate and decide",
                Words(
                    "A",
                    "Single words, photos, Georgian and English. Yes is a "
                    "thumb. No is a head turn. Two choices at most. He chose this plan's photos and came to his review.",
                ),
            ),
            about(
                "What I like",
                Words("A", "Buses. Drums. Hot chocolate. Mum's cooking. Jo. Not crowds, not dogs."),
            ),
            about(
                "What I hope for",
                Item("A1", "I want to work on the buses, washing them.", "E5"),
                Item("A2", "I want my own front door and a mate next door.", "E4 E6"),
                Item("A3", "I want to order my own hot chocolate.", "E1"),
            ),
            about(
                "What my mum thinks",
                Words(
                    "A",
                    "Proud of his drumming. Tired. Worried about dogs, roads and who looks after him next.",
                ),
            ),
            about(
                "What my mum hopes for",
                Item("A4", "Tamar wants Davit safe and happy with carers who know him.", "E3 E7 E8"),
            ),
        ],
        "",
        [5, 20],
    ),
    Head("Section B: My special educational needs", "B", new_page=True),
    Words("B", "Good at: rhythm, routes, faces, waiting his turn, tidying up."),
    Head("Communication and interaction", level=2),
    Table(
        "B",
        NEEDS,
        [
            need(
                "B1",
                "Uses about thirty spoken words, unclear to strangers.",
                "Cannot order, greet or ask. Grabs what he wants instead.",
                "E1",
                CI,
            ),
            need(
                "B2",
                "Understands one key word at a time.",
                "Stops when told two things. Looks lost, sits down.",
                "E2",
                CI,
            ),
        ],
        "",
        [12, 13],
    ),
    Head("Cognition and learning", level=2),
    Table(
        "B",
        NEEDS,
        [
            need(
                "B3",
                "Cannot match coins or count past three.",
                "Hands over all his money. Never checks.",
                "E2",
                CL,
            ),
            need(
                "B4",
                "Forgets the order of a known task.",
                "Three-step job stalls at step two, daily.",
                "E4",
                CL,
            ),
        ],
        "",
        [12, 13],
    ),
    Head("My feelings and behaviour", level=2),
    Table(
        "B",
        NEEDS,
        [
            need(
                "B5",
                "Terrified of dogs; bolts into roads.",
                "Two near misses since September. Refuses to walk to town.",
                "E3",
                SE,
            ),
            need(
                "B6",
                "Bites his hand when rooms are crowded.",
                "Weekly. Broken skin. Misses the rest of the lesson.",
                "E7",
                SE,
            ),
        ],
        "",
        [12, 13],
    ),
    Head("Sensory and physical", level=2),
    Table(
        "B",
        NEEDS,
        [
            need(
                "B7",
                "Weak left hand, no pincer grip.",
                "Cannot open packets, taps or zips. Adults do it.",
                "E4",
                SP,
            ),
        ],
        "",
        [12, 13],
    ),
    Head("Self-care and adult life", level=2),
    Table(
        "B",
        NEEDS,
        [
            need(
                "B8",
                "No idea of a working day.",
                "One hour's task, then leaves. No placement yet.",
                "E5",
                PFA,
            ),
            need(
                "B9",
                "Does not know near neighbours or dangers at a door.",
                "Opens to anyone. Never alone at home.",
                "E6",
                PFA,
            ),
        ],
        "",
        [12, 13],
    ),
    Head("Section C: My health needs", "C"),
    Table(
        "C",
        NEEDS,
        [
            need(
                "C1",
                "Epilepsy: seizures, mostly at dawn, twice a month.",
                "Sleeps till noon afterwards. Misses that day.",
                "E8",
            )
        ],
        "",
        [12, 13],
    ),
    Head("Section D: My social care needs", "D"),
    Table(
        "D",
        NEEDS,
        [
            need(
                "D1",
                "Care Act assessment, April 2026: cannot wash, cook or go out alone.",
                "Mum does all care, seven days, no break.",
                "E6 E3",
            )
        ],
        "",
        [12, 13],
    ),
    Head("Section E: My outcomes", "E", new_page=True),
    Words("E", "Termly steps: Jo Trewin sets them with Davit and mum, checks half-termly."),
    Table(
        "E",
        [],
        [
            [[one]]
            for one in (
                Item(
                    "E1",
                    "By July 2027 Davit orders a drink by photo or word in a café, eight tries in ten.",
                    area=CI,
                ),
                Item(
                    "E2",
                    "By July 2027 Davit pays with the right card after one key word, nine times in ten.",
                    area=CL,
                ),
                Item(
                    "E3",
                    "By July 2027 Davit walks past a dog on a lead, staying on the pavement, five outings running.",
                    area=SE,
                ),
                Item(
                    "E4",
                    "By July 2028 Davit makes his breakfast, four steps, no prompts, five days a week.",
                    area=SP,
                ),
                Item(
                    "E5",
                    "By July 2028 Davit washes buses at Kerrow Depot for three hours weekly, staying the whole "
                    "shift.",
                    area=PFA,
                ),
                Item(
                    "E6",
                    "By July 2028 Davit spends two nights a month in a shared flat, checking the door camera before "
                    "he opens.",
                    area=PFA,
                ),
                Item(
                    "E7",
                    'By July 2027 Davit shows his "out" photo before biting; bites under one a month.',
                    area=SE,
                ),
                Item("E8", "By July 2027 Davit attends college 170 days a year, up from 140.", area=PFA),
            )
        ],
        "What I will be able to do",
        [25],
    ),
    Words(
        "E",
        "Leaving college: July 2028. Adult services join the May 2027 review; supported living visited "
        "autumn 2027.",
        "Next step:",
    ),
    Head("Section F: My special educational provision", "F", new_page=True),
    Words("F", "All term weeks. Reviewed termly by Jo Trewin with each person named."),
    Table(
        "F",
        COLS,
        [
            row(
                "F1",
                "Photo exchange and word practice, then cafés",
                "B1 E1",
                "Speech and language therapist",
                "1:1",
                "Weekly",
                "45 minutes",
                area=CI,
            ),
            row(
                "F2",
                "Same photo book carried into lessons",
                "B1 B2 E1",
                "Learning support assistant, therapist-trained",
                "1:1",
                "Every lesson",
                "18 hours weekly",
                area=CI,
            ),
            row(
                "F3",
                "One-word instructions with object cue",
                "B2 E2",
                "All tutors, therapist-trained each September",
                "Class of 7",
                "Every instruction",
                "All lessons",
                area=CI,
            ),
            row(
                "F4",
                "Real-shop card payment teaching",
                "B3 E2",
                "Living-skills tutor, SEN qualified",
                "1:2",
                "Twice weekly",
                "1 hour",
                area=CL,
            ),
            row(
                "F5",
                "Backward-chained breakfast routine, photo strip",
                "B4 E4",
                "Living-skills tutor, SEN qualified",
                "1:1",
                "Daily",
                "30 minutes",
                area=CL,
            ),
            row(
                "F6",
                "Graded dog exposure, film to park",
                "B5 E3",
                "Educational psychologist, plus assistant",
                "1:1",
                "Weekly, two terms",
                "40 minutes",
                area=SE,
            ),
            row(
                "F7",
                '"Out" photo, quiet room, corner seat',
                "B6 E7",
                "Learning support assistant, positive-behaviour trained",
                "1:1",
                "Every lesson",
                "Until calm",
                area=SE,
            ),
            row(
                "F8",
                "Drumming for self-regulation",
                "B6 E7",
                "Music therapist",
                "1:1",
                "Weekly",
                "30 minutes",
                area=SE,
            ),
            row(
                "F9",
                "Left-hand splint exercises, adapted openers",
                "B7 E4",
                "Occupational therapist sets; assistant daily",
                "1:1",
                "Therapist monthly, assistant daily",
                "45 and 10 minutes",
                area=SP,
            ),
            row(
                "F10",
                "Bus depot work, with job coach",
                "B8 E5",
                "Job coach, systematic-instruction trained",
                "1:1",
                "Weekly",
                "3 hours",
                area=PFA,
            ),
            row(
                "F11",
                "Flat training: doors, neighbours, night",
                "B9 E6",
                "Transition tutor",
                "1:2",
                "Weekly, college flat",
                "4 hours",
                area=PFA,
            ),
            row(
                "F12",
                "Seizure training for college team",
                "C1 E8",
                "Epilepsy nurse",
                "Whole team of 6",
                "Each September",
                "2 hours",
                area=PFA,
            ),
        ],
        "",
        WIDE,
    ),
    Head("Section G: My health provision", "G"),
    Table(
        "G",
        COLS,
        [
            row(
                "G1",
                "Seizure clinic and medicine review",
                "C1 E8",
                "Adult learning disability epilepsy nurse",
                "1:1",
                "Every 3 months",
                "30 minutes",
            )
        ],
        "",
        WIDE,
    ),
    Head("Section H1: Care under section 2 of the 1970 Act", "H1"),
    Words("H1", "Not applicable. Davit is over 18."),
    Head("Section H2: Other care", "H2"),
    Table(
        "H2",
        COLS,
        [
            row(
                "H2.1",
                "Shared-flat short break, overnight",
                "D1 E6",
                "Care Act support team",
                "1:1",
                "Two nights monthly",
                "5pm to 10am",
            ),
            row(
                "H2.2",
                "Evening support: wash, cook, walk",
                "D1 E6 E3",
                "Personal assistant, dog-fear briefed",
                "1:1",
                "Tuesdays, Thursdays",
                "3 hours",
            ),
        ],
        "",
        WIDE,
    ),
    Head("Section I: My placement", "I"),
    Words("I", "Lanner College, a general further education college."),
    Head("Section J: My personal budget", "J"),
    Words("J", "No direct payment for special educational provision. None asked for."),
    Head("Section K: Advice", "K"),
    Table(
        "K",
        ["Advice", "From", "Date"],
        [
            [[Words("K", a)], [Words("K", b)], [Words("K", c)]]
            for a, b, c in (
                ("Davit's views", "Davit, with Jo Trewin", "6 May 2026"),
                ("Parent's views", "Tamar Kerrow-Sims", "7 May 2026"),
                ("Education", "Jo Trewin, tutor", "8 May 2026"),
                ("Educational psychology", "Dr F. Boase", "29 April 2026"),
                ("Health", "Dr U. Prisk, neurologist", "30 April 2026"),
                ("Speech and language therapy", "C. Penrose", "1 May 2026"),
                ("Occupational therapy", "D. Rouse", "5 May 2026"),
                ("Social care: Care Act assessment", "M. Tregear, social worker", "21 April 2026"),
                ("Preparing for adulthood", "Careers Cornmoor, B. Hext", "8 May 2026"),
            )
        ],
        "",
        [9, 10, 6],
    ),
    Front(
        [
            ["Signed", "P. Nance"],
            ["Name", "Piran Nance, SEND officer, Penhallow Council"],
            ["Date", "22/07/2026"],
        ]
    ),
]

PLAN = Plan(
    "tormentil-04-penhallow",
    6,
    ["My EHC Plan", "Penhallow Council"],
    Style(
        "Arial",
        12,
        "2E6B34",
        "E4F1DF",
        "styled",
        landscape=True,
        running="Davit Kerrow-Sims: My EHC Plan",
        label={"B": "B{n}", "E": "E{n}", "C": "C{n}", "D": "D{n}"},
        ref={"B": "B{n}", "C": "C{n}", "D": "D{n}", "E": "E{n}"},
        refcols={"For need": "B C D", "For outcome": "E"},
    ),
    BODY,
    {
        "name": "Davit Kerrow-Sims",
        "preferred_name": "Davit",
        "date_of_birth": "2007-02-08",
        "status": "amended",
        "plan_date": "2026-07-22",
        "review_date": "2027-05-12",
        "year_group": 14,
        "local_authority": "Penhallow Council",
        "setting": "Lanner College",
        "named_placement": "Lanner College",
        "primary_need": "Severe learning difficulties",
        "first_plan": False,
        "pronouns": "he/him",
        "looked_after": None,
        "officer": "Piran Nance",
        "signed": True,
        "upn": None,
        "nhs_number": None,
        "dates": {
            "request": None,
            "draft": None,
            "first_issued": "2014-11-11",
            "final": None,
            "amended": "2026-07-22",
            "review_meeting": "2026-05-13",
        },
    },
    [
        ("F7", "P04: 'until calm' for a calm-room approach in every lesson"),
        ("F3", "P06: whole class, but named cue and time"),
        ("B9", "N03: brief, but its row tells what is seen"),
        ("B2", "N03: brief, level is stated"),
        ("A3", "O08: a small hope, in its place"),
        ("E8", "O05: 'attends' counts days in college, a difference made"),
        ("F12", "P15: subject, trainer and renewal in the row"),
        ("H1|Not applicable. Davit is over 18.", "S10: no content after 18"),
        ("B4", "N02: brief, but no diagnosis"),
    ],
    {"H1": "nil", "J": "nil"},
)
