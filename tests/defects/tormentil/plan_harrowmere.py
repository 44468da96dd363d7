"""Harrowmere: stacked area tables, written by a speech and language therapist seconded to the SEN team."""

from __future__ import annotations

from tests.defects.tormentil.model import Block, Front, Head, Item, Plan, Style, Table, Words

WHO, WHEN, WHICH = "By Whom", "Frequency", "Which Need Does This Provision Meet"
FOUR = ["Section F: Special Educational Provision", WHO, WHEN, WHICH]
WIDE = [6.6, 4.2, 3.4, 2.8]
CI, CL, SE, SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"


def row(key: str, text: str, to: str, who: str, when: str, area: str | None = None) -> Item:
    """A line of a provision grid."""
    return Item(key, text, to, {WHO: who, WHEN: when, WHICH: ""}, area)


def area(
    title: str, strengths: str, needs: list[Item], outcomes: list[Item], grid: list[Item]
) -> list[Block]:
    """The stacked tables of one area of need."""
    for one in grid:
        one.area = needs[0].area
    return [
        Table(
            "B",
            [],
            [
                [[Head("Strengths")], [Words("B", strengths)]],
                [[Head("Section B: Needs")], list(needs)],
                [[Head("Section E: Outcomes")], list(outcomes)],
            ],
            title,
            [3.6, 13.4],
        ),
        Table("F", FOUR, list(grid), "", WIDE),
    ]


A: list[Block] = [
    Head("Section A: The views, interests and aspirations of the child and his parents", "A", new_page=True),
    Words(
        "A",
        "Caspar's views were gathered by his class teacher, Mrs Dunmore, over two sittings in February 2026 "
        "with Talking Mats and photographs of school. Where Caspar's own words are quoted they are in speech marks. "
        "Mr and Mrs Ferrow gave their views at a home visit by the SEN officer on 3 March 2026.",
        "How the views were gathered:",
    ),
    Words(
        "A",
        "Caspar was born at term after an uneventful pregnancy. First words came at two and a half, and two "
        "words together at nearly four. He went to Bramble Lane Nursery from the age of three and joined Tidewell "
        "Primary in September 2024. He lives with his mother, father and baby sister Odette.",
        "Caspar's story so far:",
    ),
    Words(
        "A",
        '"I like diggers. I like Finn." He put PE, the sandpit and lunch on the happy side of the mat, and '
        "story time and the carpet on the sad side. He laughed when he was shown the photograph of the school "
        "guinea pig.",
        "What Caspar told us:",
    ),
    Words(
        "A",
        "Caspar speaks in short phrases, points, fetches things to show you, and uses about twenty signs. To "
        "have his say he is best shown two photographs and given ten seconds; his answers were checked by asking "
        "again on another day. He saw his plan as a picture strip before it was sent out.",
        "How Caspar communicates and takes part in decisions:",
    ),
    Words(
        "A",
        "Mr and Mrs Ferrow describe a cheerful, determined boy who will take a toy tractor to bits and "
        "rebuild it. They are proud of how gentle he is with Odette. Their worry is that people outside the family "
        "take him for a much younger child, since they cannot make out what he says.",
        "What Caspar's parents told us:",
    ),
    Head("Caspar's aspirations", level=2),
    Item("A1", '"Me read digger book to Odette": he hopes to do it all by himself.', "E4"),
    Item("A2", '"Play with Finn, Finn house": Caspar would like to be asked to a friend\'s home.', "E6 E7"),
    Head("His parents' aspirations", level=2),
    Item(
        "A3",
        "Mr and Mrs Ferrow hope that one day their son will be able to tell a stranger what he wants and be "
        "understood first time.",
        "E1 E2",
    ),
]

SPEECH = area(
    "Communication and Interaction",
    "Caspar looks at the person speaking, wants to share things and will try again two or three times when he is "
    "not understood. He copies signs readily after seeing them twice. (K3)",
    [
        Item(
            "B1",
            "Caspar has a phonological disorder: he leaves off the ends of words and makes k, g, f and s as "
            't or d, so "fork" and "talk" come out alike. Out of context an unfamiliar listener understands '
            "about three words in ten, and he gives up or walks away when asked to say it again. (K3)",
            "E1",
            area=CI,
        ),
        Item(
            "B2",
            "On formal assessment Caspar's sentences scored at the 2nd centile. He joins two or three words "
            'with no verb endings or small words ("Daddy digger road"), so he cannot retell what happened at '
            "playtime or explain that he has been hurt. (K3, K4)",
            "E2",
            area=CI,
        ),
        Item(
            "B3",
            "He follows instructions that have one or two key words. In a longer instruction to the whole "
            "class he carries out the last part only, or watches the others and copies, and so starts most tasks "
            "late. (K2, K3)",
            "E3",
            area=CI,
        ),
    ],
    [
        Item(
            "E1",
            "By the end of Key Stage 1 Caspar will say k, g, f and s at the ends of single words well enough "
            "for an adult who does not know him to understand 7 of 10 words, so that he can make himself understood "
            "at the shop.",
            area=CI,
        ),
        Item(
            "E2",
            "By the end of Key Stage 1 Caspar will tell an adult about something that has happened, in three "
            "linked sentences of at least five words each, on four days out of five.",
            area=CI,
        ),
        Item(
            "E3",
            "By July 2027 Caspar will carry out a two-part instruction given to the whole class, without "
            "copying, in four lessons out of five, and so start his work with the others.",
            area=CI,
        ),
    ],
    [
        row(
            "F1",
            "Individual speech sound therapy in a minimal pairs approach: listening for the two sounds, then "
            "single words, then words in phrases, with a game sent home.",
            "B1 E1",
            "Speech and language therapist (registered with the Health and Care Professions Council), 1:1, with the "
            "teaching assistant watching",
            "Fortnightly, 40 minutes",
        ),
        row(
            "F2",
            "Speech sound practice from the therapist's card sets, 30 productions a sitting, scored on the "
            "chart.",
            "B1 E1",
            "Teaching assistant shown the method by the therapist, 1:1",
            "4 times a week, 10 minutes",
        ),
        row(
            "F3",
            "Colourful Semantics to build who, what doing, what and where into spoken sentences, then "
            "retelling from four pictures of his own day.",
            "B2 E2",
            "Teaching assistant trained to Elklan Level 3, group of three",
            "3 times a week, 20 minutes",
        ),
        row(
            "F4",
            "Key words of each class instruction are signed in Makaton and drawn on a whiteboard strip, in "
            "chunks of two, and he is asked to show what he must do first.",
            "B3 E3",
            "Class teacher and class teaching assistant, both at Makaton Level 2",
            "In every lesson, each time an instruction is given to the class",
        ),
    ],
)
THINKING = area(
    "Cognition and Learning",
    "Non-verbal reasoning is within the average range (45th centile). He completes inset puzzles and copies brick "
    "models faster than most of his class. (K4)",
    [
        Item(
            "B4",
            "Caspar cannot yet hear which sound a word begins with, knows 6 of 40 letter sounds and reads no "
            "words by blending; he guesses from the picture and slides under the table when the reading books come "
            "out. (K2, K4)",
            "E4",
            area=CL,
        ),
        Item(
            "B5",
            "He holds two pieces of spoken information in mind where classmates hold four. He loses count "
            "past five objects and forgets the rule of a number game from one turn to the next. (K4)",
            "E5",
            area=CL,
        ),
    ],
    [
        Item(
            "E4",
            "By July 2027 Caspar will read 20 three-letter words by blending the sounds, without a picture "
            "to help him.",
            area=CL,
        ),
        Item(
            "E5",
            "By the end of Key Stage 1 Caspar will keep to the rules of a counting game with up to 20 "
            "counters for ten minutes without a reminder.",
            area=CL,
        ),
    ],
    [
        row(
            "F5",
            "Phonological awareness and letter-sound teaching with cued articulation hand shapes, starting "
            "from initial sounds in pictures.",
            "B4 E4",
            "Teaching assistant trained by the specialist teacher (literacy), 1:1",
            "Daily, 15 minutes",
        ),
        row(
            "F6",
            "Number work with Numicon, ten-frames and real objects, each step repeated until it is right "
            "three days running.",
            "B5 E5",
            "Class teacher, group of four",
            "4 times a week, 20 minutes",
        ),
        row(
            "F7",
            "Memory games with pictures (shopping list, Kim's game), one item added when he manages three "
            "rounds in a row.",
            "B5 E5",
            "Teaching assistant, with cards and a score sheet from the educational psychologist, group of "
            "two",
            "Twice a week, 10 minutes",
        ),
    ],
)
FEELING = area(
    "Social, Emotional and Mental Health",
    "Caspar shows kindness to smaller children and recovers quickly with a familiar song. He has a particular "
    "friend, Finn. (K1, K2)",
    [
        Item(
            "B6",
            "Three or four times a week, when others do not understand him, Caspar pushes or snatches, and "
            "then cries and hides behind the coats for ten minutes or so. (K2)",
            "E6",
            area=SE,
        ),
        Item(
            "B7",
            "In the playground he runs alongside the others without joining in, for he cannot ask to play or "
            "follow a pretend game that is made up in talk. He spends most playtimes with the adult on duty. (K1, "
            "K2)",
            "E7",
            area=SE,
        ),
    ],
    [
        Item(
            "E6",
            'By July 2027 Caspar will show a sign, picture or word for "help" or "stop" in place of '
            "pushing, so that incidents fall from four a week to one or none over a half term.",
            area=SE,
        ),
        Item(
            "E7",
            "By the end of Key Stage 1 Caspar will ask to join a game and stay in it with two other children "
            "for ten minutes, at three playtimes a week.",
            area=SE,
        ),
    ],
    [
        row(
            "F8",
            "Teaching of feeling and repair signs (help, stop, say again, cross) with a key ring of symbols "
            "worn at his belt, rehearsed in role play.",
            "B6 E6",
            "Teaching assistant at Makaton Level 2, 1:1",
            "Daily, 10 minutes before playtime",
        ),
        row(
            "F9",
            "Lego-based play group with the roles of builder, supplier and engineer, in which turns and "
            "asking are practised.",
            "B7 E7",
            "Teaching assistant who has done the two-day Lego therapy course, group of three",
            "Weekly, 30 minutes",
        ),
        row(
            "F10",
            "An adult starts a game with rules at playtime, brings Caspar and two others into it and then "
            "steps back.",
            "B7 E7",
            "Midday supervisor briefed by the SEN co-ordinator, 1 adult to 3 children",
            "3 lunchtimes a week, 15 minutes",
        ),
    ],
)
BODY = area(
    "Sensory and/or Physical",
    "Caspar runs, climbs and pedals well for his age. Hearing was tested in January 2026 and is normal in both "
    "ears. (K5)",
    [
        Item(
            "B8",
            "He grips a pencil in his fist and tires after a minute, and his name is not readable. He cannot "
            "do up buttons or a zip, so he is last out to play. (K2, K6)",
            "E8 E9",
            area=SP,
        ),
    ],
    [
        Item(
            "E8",
            "By July 2027 Caspar will write his first name so that his teacher can read it, on four days out "
            "of five.",
            area=SP,
        ),
        Item(
            "E9",
            "By July 2027 Caspar will fasten his own coat in under two minutes, and so go out to play with "
            "his class.",
            area=SP,
        ),
    ],
    [
        row(
            "F11",
            "Fine motor programme of theraputty, threading and pencil control, then buttons and zips on a "
            "dressing board.",
            "B8 E8 E9",
            "Teaching assistant shown how by the occupational therapist, who sees Caspar 1:1 once a "
            "term for 45 minutes and alters the programme",
            "4 times a week, 15 minutes",
        ),
        row(
            "F12",
            "A moulded pencil grip and a sloping board.",
            "B8 E8",
            "SEN co-ordinator",
            "On his table in every lesson",
        ),
    ],
)

CARE: list[Block] = [
    Table(
        "C",
        [],
        [
            [
                [Head("Section C: Health needs related to his special educational needs")],
                [
                    Item(
                        "C1",
                        "Caspar has enlarged tonsils and disturbed sleep. He snores, wakes five or six times a night "
                        "and is pale and heavy-eyed by the afternoon, when he takes in least. (K5)",
                        "E10",
                    )
                ],
            ],
            [
                [Head("Outcome (Section E)")],
                [
                    Item(
                        "E10",
                        "By July 2027 Caspar will sleep for eight hours without waking on five nights a week, so "
                        "that he is awake for his afternoon lessons.",
                        area="health",
                    )
                ],
            ],
        ],
        "Health",
        [3.6, 13.4],
    ),
    Table(
        "G",
        ["Section G: Health provision", WHO, WHEN, WHICH],
        [
            row(
                "G1",
                "Ear, nose and throat review of tonsils and sleep, with overnight oximetry.",
                "C1 E10",
                "Consultant at Harrowmere Infirmary",
                "Every 6 months",
            ),
        ],
        "",
        WIDE,
    ),
    Table(
        "D",
        [],
        [
            [
                [Head("Section D: Social care needs")],
                [
                    Item(
                        "D1",
                        "An early help assessment (March 2026) found that Caspar darts into the road and does not "
                        'answer to "stop". With a baby as well, Mrs Ferrow cannot take him out alone, and he has been to '
                        "no club or park since autumn. (K7)",
                        "E11",
                    )
                ],
            ],
            [
                [Head("Outcome (Section E)")],
                [
                    Item(
                        "E11",
                        "By July 2027 Caspar will go to one activity outside the home each week, and on the way "
                        "there stop at the kerb when he is asked.",
                        area="social-care",
                    )
                ],
            ],
        ],
        "Social Care",
        [3.6, 13.4],
    ),
    Table(
        "H1",
        ["Social care provision", WHO, WHEN, WHICH],
        [
            [
                [
                    Head(
                        "Section H1: Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"
                    ),
                    Words("H1", "The following is provided under the 1970 Act."),
                ]
            ],
            row(
                "H1.1",
                "A support worker takes Caspar to Saturday play club and practises the kerb drill on the way.",
                "D1 E11",
                "Short breaks support worker, 1:1",
                "Weekly in term time, 3 hours",
            ),
            [
                [
                    Head("Section H2: Other social care provision"),
                    Words("H2", "No other social care provision is reasonably required."),
                ]
            ],
        ],
        "",
        WIDE,
    ),
]
END: list[Block] = [
    Head("How shorter-term targets are set and the plan is reviewed", level=2),
    Words(
        "E",
        "Mrs Dunmore, the SEN co-ordinator and Caspar's parents set three short-term targets each half term "
        "and look at his scores together in the last week of it. The speech and language therapist joins them once "
        "a term. All the programmes above are reviewed at these meetings, and the whole plan once a year.",
    ),
    Head("Section I: Placement", "I"),
    Words("I", "Tidewell Primary School, a maintained mainstream primary school."),
    Head("Section J: Personal Budget", "J"),
    Words("J", "Mr and Mrs Ferrow have not asked for a personal budget."),
    Head("Section K: Advice and information", "K"),
    Table(
        "K",
        ["No.", "Advice", "From", "Date"],
        [
            [[Words(None, n)], [Words("K", what)], [Words("K", who)], [Words("K", when)]]
            for n, what, who, when in (
                ("K1", "Parents' advice", "Mr and Mrs Ferrow", "3 March 2026"),
                ("K2", "Educational advice", "Mrs P Dunmore, Tidewell Primary School", "27 February 2026"),
                (
                    "K3",
                    "Speech and language therapy advice",
                    "Orla Venn, speech and language therapist",
                    "9 March 2026",
                ),
                ("K4", "Psychological advice", "Dr S Achterberg, educational psychologist", "12 March 2026"),
                ("K5", "Medical advice", "Dr R Oyelowo, community paediatrician", "6 March 2026"),
                ("K6", "Occupational therapy advice", "T Marsh, occupational therapist", "10 March 2026"),
                (
                    "K7",
                    "Social care advice: early help assessment",
                    "L Brandt, early help worker",
                    "11 March 2026",
                ),
            )
        ],
        "",
        [1.4, 6, 6.4, 3.2],
    ),
    Front(
        [
            ["Signed on behalf of the authority", "N. Quillfeather"],
            ["Name and post", "Nadia Quillfeather, SEN Officer"],
            ["Date signed", "29 May 2026"],
        ]
    ),
]

PLAN = Plan(
    "tormentil-01-harrowmere",
    2,
    ["Harrowmere Borough Council", "Education, Health and Care Plan (Final)"],
    Style(
        "Calibri",
        11,
        "1F4E79",
        "DCE6F1",
        "banner",
        label={"B": "Need {n}.", "E": "Outcome {n}.", "C": "Need C{n}.", "D": "Need D{n}."},
        ref={"B": "Need {n}", "C": "Need C{n}", "D": "Need D{n}", "E": "Outcome {n}"},
        refcols={WHICH: "B C D E"},
        running="EHC Plan: Caspar Ferrow    OFFICIAL - SENSITIVE",
    ),
    [
        Front(
            [
                ["Name", "Caspar Ferrow"],
                ["Date of birth", "14/10/2019"],
                ["Status", "Final"],
                ["Date of this plan", "29/05/2026"],
                ["Review due by", "28/05/2027"],
                ["Request received", "12/01/2026"],
                ["Draft sent", "05/05/2026"],
                ["Year group", "Year 1"],
                ["School attended", "Tidewell Primary School"],
                ["Primary need", "Speech, language and communication"],
                ["Parents", "Helen and Marcus Ferrow"],
                ["Home language", "English"],
            ],
            2,
        ),
        *A,
        Head(
            "Sections B, E and F: Special educational needs, outcomes and special educational provision",
            "B",
            new_page=True,
        ),
        *SPEECH,
        *THINKING,
        *FEELING,
        *BODY,
        Head("Sections C, D, G, H1 and H2: Health and social care", "C", new_page=True),
        *CARE,
        *END,
    ],
    {
        "name": "Caspar Ferrow",
        "preferred_name": None,
        "date_of_birth": "2019-10-14",
        "status": "final",
        "plan_date": "2026-05-29",
        "review_date": "2027-05-28",
        "year_group": 1,
        "local_authority": "Harrowmere Borough Council",
        "setting": "Tidewell Primary School",
        "named_placement": "Tidewell Primary School",
        "primary_need": "Speech, language and communication",
        "first_plan": True,
        "pronouns": "he/him",
        "looked_after": None,
        "officer": "Nadia Quillfeather",
        "signed": True,
        "upn": None,
        "nhs_number": None,
        "dates": {
            "request": "2026-01-12",
            "draft": "2026-05-05",
            "first_issued": None,
            "final": "2026-05-29",
            "amended": None,
            "review_meeting": None,
        },
    },
    [
        ("F12", "P03 P02: equipment with 'in every lesson' and a named holder is enough"),
        ("B1", "N02: names a disorder, but tells what is seen"),
        ("E11", "O08: one achievement, an activity out of the house, with a condition"),
        ("A1", "V05: first person, but quoted and explained"),
        ("F6", "P11: teaching by the class teacher, but special in method, group and time"),
        ("F11", "P12: occupational therapy stands in F"),
        ("B5", "N03: 'loses count' is observable and compared with classmates"),
        ("H2|No other social care provision is reasonably required.", "S02: nil is said"),
    ],
    {"H2": "nil", "J": "nil"},
)
