"""A first final plan in stacked area tables: Year 4, cerebral palsy, speech, reading and worry about falling."""

from __future__ import annotations

from tests.defects.jasmine.page import H, Look, P, T, Tag
from tests.defects.jasmine.tamberley_edits import COPIES, GUARDS

__all__ = ["BLOCKS", "COPIES", "GUARDS"]

LAYOUT = 2
COUNCIL = "Tamberley County Council"
TITLE = "Education, Health and Care Plan"
LOOK = Look(
    font="Calibri",
    size=11,
    colour="5B2A6E",
    header="Nerys Olawale-Finch   EHC Plan   OFFICIAL: SENSITIVE",
    footer="Tamberley County Council, SEND Assessment and Planning",
)
DETAILS = {
    "name": "Nerys Olawale-Finch",
    "date_of_birth": "2018-02-14",
    "status": "final",
    "plan_date": "2026-10-12",
    "review_date": "2027-10-08",
    "year_group": 4,
    "local_authority": COUNCIL,
    "setting": "Sallow Lane Primary School",
    "named_placement": "Sallow Lane Primary School",
    "primary_need": "Physical disability",
    "first_plan": True,
    "officer": "Constance Aldwych",
    "signed": True,
}
DATES = {"request": "2026-05-29", "draft": "2026-09-14", "final": "2026-10-12"}
STATES = {"J": "nil"}

_SHADE = "E6DCEB"
_W = [17.2]
_PROVISION = ["Special Educational Provision", "By Whom", "How often and how long", "Need and outcome"]
_FW = [7.2, 4.2, 3.5, 2.3]


def _f(area: str, rows: list[list[object]]) -> T:
    return T(
        rows, _FW, _PROVISION, "F", area, banner="Section F: Special Educational Provision", shade=_SHADE
    )


def _b(area: str, name: str, strengths: list[str], needs: list[tuple[str, str, str]]) -> T:
    rows = [[Tag("Strengths")], [strengths], [Tag("Special educational needs")], [needs]]
    return T(rows, _W, None, "B", area, banner=f"Section B: {name}", shade=_SHADE)


def _e(area: str, outcomes: list[tuple[str, str, str]]) -> T:
    return T([[outcomes]], _W, None, "E", area, banner="Section E: Outcomes", shade=_SHADE)


_CI, _CL, _SE, _SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"

BLOCKS = [
    H("Education, Health and Care Plan: FINAL"),
    T(
        [
            ["Name", "Nerys Olawale-Finch", "Date of birth", "14 February 2018"],
            ["Year group", "Year 4", "School", "Sallow Lane Primary School"],
            ["Home language", "English and some Yoruba", "Main area of need", "Physical disability"],
            ["Parents", "Folake Olawale and Gareth Finch", "Telephone", "01632 960114"],
            ["Request received", "29 May 2026", "Draft sent", "14 September 2026"],
            ["Date of final plan", "12 October 2026", "To be reviewed by", "8 October 2027"],
        ],
        [3.6, 5.4, 3.4, 4.8],
        first=False,
    ),
    P(
        "<g>Letters and numbers in brackets, such as (K3), show which advice in Section K a statement comes from.</g>"
    ),
    H("Section A: The views, interests and aspirations of Nerys and her parents", 2),
    T(
        [
            [Tag("How these views were gathered")],
            [
                "Nerys talked with Miss Oduya, the teaching assistant who knows her best, on 18 and 25 June 2026, using photographs of her day and a talking mat with three faces. What she said was written down as she said it and read back to her. Her parents wrote their part and went through it with the plan writer by telephone on 2 July 2026. (K1, K2)"
            ],
            [Tag("Nerys's story so far")],
            [
                "Nerys was born at 29 weeks with her twin brother Tobi and spent eleven weeks in hospital. Spastic diplegia, a form of cerebral palsy that affects her legs most, was diagnosed in August 2019. She walked with a frame at three and started at Sallow Lane in September 2022. She had botulinum toxin injections in both calves in March 2024 and again in May 2026. Her first seizure was in January 2023."
            ],
            [Tag("What Nerys says")],
            [
                [
                    "“I like being a wheelie-bin in our games because I go fast in my walker. I like Tobi and cats and the drums in Mr Pryce's room.”",
                    "“I don't like when everybody runs out to play. They knock me. So I stay and do the pencils.”",
                    (
                        "a1",
                        "“When I am big I want to read the stories at the library, the lady that sits on the rug.”",
                    ),
                    ("a2", "“I want to do playtime with Eirlys and Maddie without a grown-up.”"),
                ]
            ],
            [Tag("How Nerys tells people things")],
            [
                "Nerys speaks in sentences. People who do not know her need to see her face and give her time; she will say a thing again once if asked and then shrug. For choices about her day she likes three photographs to pick from, and for her review she wants Miss Oduya to hold the list while she ticks. (K2)"
            ],
            [Tag("What Nerys's parents say")],
            [
                [
                    "Nerys is funny, stubborn and a great mimic. We are proud that she has never once said she cannot do something because of her legs.",
                    "We worry that grown-ups do things for her because it is quicker. At home she waits for us to put her shoes on.",
                    (
                        "a3",
                        "We hope that by secondary school she will get herself ready for the day and round the building on her own.",
                    ),
                    (
                        "a4",
                        "We would love her to have one thing outside school that is hers and not her brother's.",
                    ),
                ]
            ],
        ],
        _W,
        None,
        "A",
        shade=_SHADE,
    ),
    H("Communication and interaction", 2),
    _b(
        _CI,
        "Communication and interaction",
        [
            "Nerys listens well one to one and enjoys telling a joke. She takes turns in talk and looks to see whether she has been understood. (K2, K5)"
        ],
        [
            (
                "n1",
                "CI1.",
                "Nerys's speech is slow and slurred because the muscles of her mouth are weak. People she knows follow about nine sentences in ten, strangers about five; sounds at the ends of words and “s” blends are the hardest. In class she has stopped putting her hand up. (K2, K5)",
            ),
            (
                "n2",
                "CI2.",
                "Nerys understands what is said outright, but not what is meant. In June 2026 she could answer one in six questions of the “how do you know?” kind about a story read to her, and she knew 14 of 40 topic words that most of her class knew. Lessons that rest on discussion pass her by. (K5)",
            ),
        ],
    ),
    _e(
        _CI,
        [
            (
                "e1",
                "Outcome 1",
                "By the end of Year 5 Nerys will say three sentences to the class or to a visitor so that a listener who does not know her can repeat at least eight words in ten, so that she puts up her hand in class again.",
            ),
            (
                "e2",
                "Outcome 2",
                "By the end of Year 5 Nerys will answer four out of six “how do you know?” questions about a story that has been read to her, using at least one of the new topic words in each answer.",
            ),
        ],
    ),
    _f(
        _CI,
        [
            [
                (
                    "f1",
                    "Direct speech and language therapy on breath, pace and word endings. The therapist measures how much a stranger understands in December, April and July and sets the next term's sounds from it. (K5)",
                ),
                "Speech and language therapist with experience of dysarthria, 1:1",
                "Ten sessions of 30 minutes in each school term",
                "CI1; Outcome 1",
            ],
            [
                (
                    "f2",
                    "Sound practice: the words and sentences on the sheet that the therapist leaves, said to a partner and then recorded on a tablet. The therapist hears the recordings each half term. (K5)",
                ),
                "Teaching assistant shown how by the therapist, 1:1",
                "Tuesday, Wednesday and Thursday mornings before register, a quarter of an hour",
                "CI1; Outcome 1",
            ],
            [
                (
                    "f3",
                    "Story detective group: a picture book read aloud, two clue questions, four words taught with gesture and picture. The SENCO (special educational needs co-ordinator) looks at the scores every half term. (K5)",
                ),
                "Teaching assistant trained in the programme by the therapist; a group of up to four",
                "Twice a week, 25 minutes",
                "CI2; Outcome 2",
            ],
        ],
    ),
    H("Cognition and learning", 2),
    _b(
        _CL,
        "Cognition and learning",
        [
            "Nerys remembers songs, rhythms and what people said for weeks. She can count to 100 and likes shape puzzles on the tablet. (K2, K4)"
        ],
        [
            (
                "n3",
                "CL1.",
                "Nerys reads at the level expected towards the end of Year 1 (standard score 79, June 2026). She knows single sounds but not most two-letter ones, and builds each word from its start, so that she has forgotten the sentence by its end. (K2, K4)",
            ),
            (
                "n4",
                "CL2.",
                "She adds and takes away within 20 with counters. She does not yet see 34 as three tens and four ones, which keeps her from the calculations of her year group. (K2)",
            ),
            (
                "n5",
                "CL3.",
                "Nerys holds two pieces of spoken information in mind; the third drops out (working memory at the 7th percentile). Given the usual run of instructions she does the first and watches what others do. (K4)",
            ),
            (
                "n6",
                "CL4.",
                "She loses her place on a full page and misreads what stands close together. On a worksheet with more than six lines she misses out about a third of the questions. (K4, K7)",
            ),
        ],
    ),
    _e(
        _CL,
        [
            (
                "e3",
                "Outcome 3",
                "By the end of Year 5 Nerys will read aloud a page of about 80 words from a book for seven-year-olds, with no more than five mistakes, and tell a listener what happened in it.",
            ),
            (
                "e4",
                "Outcome 4",
                "By the end of Year 5 Nerys will make, name and compare any two-digit number with tens and ones, and add two of them without bridging ten, getting eight out of ten right.",
            ),
            (
                "e5",
                "Outcome 5",
                "By July 2027 Nerys will carry out a task of four steps from her own picture list without being reminded, in four lessons out of five.",
            ),
        ],
    ),
    _f(
        _CL,
        [
            [
                (
                    "f4",
                    "A systematic synthetic phonics programme taken up from two-letter sounds, with books matched to the sounds taught. The class teacher tests the sounds every six weeks and the SENCO decides with her what comes next. (K2, K4)",
                ),
                "Teaching assistant trained in the school's phonics programme, 1:1",
                "20 minutes a day, five days a week",
                "CL1; Outcome 3",
            ],
            [
                (
                    "f5",
                    "Tens and ones work with base-ten blocks and a hundred square, a step ahead of the class lesson. The class teacher reviews the record of it each half term. (K2)",
                ),
                "Class teacher, group of three",
                "Three times a week for 15 minutes",
                "CL2; Outcome 4",
            ],
            [
                (
                    "f6",
                    "A picture list of the steps of the task, made before the lesson, which Nerys ticks off. (K4)",
                ),
                "Teaching assistant makes it, class teacher uses it",
                "Every English, mathematics and science lesson",
                "CL3; Outcome 5",
            ],
            [
                (
                    "f7",
                    "Worksheets and reading pages enlarged to 18 point with no more than five lines on a page, and a reading window to move down it. (K4, K7)",
                ),
                "Class teacher",
                "Every lesson with written material",
                "CL4; Outcomes 3 and 5",
            ],
        ],
    ),
    H("Social, emotional and mental health", 2),
    _b(
        _SE,
        "Social, emotional and mental health",
        [
            "Nerys is cheerful with adults she knows, kind to younger children and quick to laugh at herself. She sticks at the drums for half an hour. (K1, K2)"
        ],
        [
            (
                "n7",
                "SE1.",
                "Nerys is frightened of being knocked over. Before each playtime she says her tummy hurts; in the summer term she stayed indoors on 31 days out of 60 and cried on nine of them. (K2, K4)",
            ),
            (
                "n8",
                "SE2.",
                "She waits for an adult to start a task for her and says “you do it” when it looks new. Without a prompt she began two of ten tasks in June 2026. (K2, K4)",
            ),
            (
                "n9",
                "SE3.",
                "Nerys spends play and dinner times beside adults. She has two friends in class and does not yet ask to join a game; the games she knows are those she plays with her brother. (K1, K2)",
            ),
        ],
    ),
    _e(
        _SE,
        [
            (
                "e6",
                "Outcome 6",
                "By July 2027 Nerys will spend at least three playtimes a week outside in a game with one or more children of her choice, with no adult within arm's reach, and will rate her worry at two or less out of five beforehand.",
            ),
            (
                "e7",
                "Outcome 7",
                "By the end of Year 5 Nerys will begin seven out of ten new tasks within two minutes without anybody prompting her, so that the work in her books is her own.",
            ),
        ],
    ),
    _f(
        _SE,
        [
            [
                (
                    "f8",
                    "A worry ladder: eight small steps from the edge of the playground to the middle, each done until she rates it two out of five, with a feelings card at the start and end. The educational psychologist reviews the ladder with the ELSA (emotional literacy support assistant) once a term. (K4)",
                ),
                "ELSA trained and supervised by the educational psychologist, 1:1",
                "Monday and Thursday, 20 minutes",
                "SE1; Outcome 6",
            ],
            [
                (
                    "f9",
                    "Early out to play: Nerys and two friends of her choice leave class before the others and come in last, by the ramp. (K2)",
                ),
                "Midday supervisor or teaching assistant, one adult to the three children",
                "Every playtime, from five minutes before the bell",
                "SE1, SE3; Outcome 6",
            ],
            [
                (
                    "f10",
                    "Playground games group which teaches four games that work from a walker and how to ask to join in. (K2, K4)",
                ),
                "Teaching assistant trained by the ELSA, group of four; reviewed by the SENCO each half term",
                "Alternate weeks from January 2027, 30 minutes",
                "SE3; Outcome 6",
            ],
            [
                (
                    "f11",
                    "“My turn first”: a sand timer of two minutes in which adults keep their hands down and voices quiet, then one question and not an answer. (K4)",
                ),
                "Class teacher and teaching assistant",
                "The start of each new task, in every lesson",
                "SE2; Outcome 7",
            ],
        ],
    ),
    H("Sensory and physical", 2),
    _b(
        _SP,
        "Sensory and physical",
        [
            "Hearing and eyesight were tested in spring 2026 and are as they should be. Nerys steers her walker round tight corners and can get up from the floor by a chair. (K3, K6)"
        ],
        [
            (
                "n10",
                "SP1.",
                "Nerys walks up to 150 metres with a rear walker before she must sit, and falls about twice a week, most often in doorways and on grass. She cannot manage stairs without a rail and an adult behind her. (K6)",
            ),
            (
                "n11",
                "SP2.",
                "Her calves and hamstrings tighten through the day; by two o'clock she stands on her toes and complains that her legs ache. If they are not stretched daily her range of movement goes down within a fortnight. (K6)",
            ),
            (
                "n12",
                "SP3.",
                "Nerys slides forward on a standard chair after ten minutes and props herself on one arm, which leaves one hand to work with. (K7)",
            ),
            (
                "n13",
                "SP4.",
                "Writing by hand is slow and tiring: 11 words in ten minutes where her class writes about 60. Her letters cannot be read back a day later. (K2, K7)",
            ),
            (
                "n14",
                "SP5.",
                "At school she cannot yet do up her trousers, put on her splints and shoes or carry a tray. Changing for physical education takes her 25 minutes, half the lesson. (K1, K7)",
            ),
        ],
    ),
    _e(
        _SP,
        [
            (
                "e8",
                "Outcome 8",
                "By the end of Year 5 Nerys will walk 300 metres with her walker without sitting down, and will fall no more than once a fortnight.",
            ),
            (
                "e9",
                "Outcome 9",
                "By the end of Year 5 Nerys will type a piece of at least 60 words in half an hour and read it back the next day.",
            ),
            (
                "e10",
                "Outcome 10",
                "By the end of Year 5 Nerys will get herself ready for physical education, splints and shoes included, within twelve minutes with no more than one spoken reminder.",
            ),
        ],
    ),
    _f(
        _SP,
        [
            [
                (
                    "f12",
                    "Stretching and strengthening programme set by the physiotherapist, done on a mat in the quiet room. The physiotherapist measures ankle and hip range every half term and changes the programme then. (K6)",
                ),
                "Teaching assistant trained by the physiotherapist, 1:1",
                "25 minutes a day at 1.15 pm",
                "SP1, SP2; Outcome 8",
            ],
            [
                (
                    "f13",
                    "Physiotherapy session in school to check gait, walker and stairs, and to show staff the next exercises. (K6)",
                ),
                "Children's physiotherapist, 1:1",
                "One hour each half term",
                "SP1, SP2; Outcome 8",
            ],
            [
                (
                    "f14",
                    "Adult at her side on stairs, on grass and between buildings, holding back unless she asks or stumbles. (K6)",
                ),
                "Teaching assistant trained in safe guiding, 1:1",
                "Six changes of place a day, five minutes each (2.5 hours a week)",
                "SP1; Outcome 8",
            ],
            [
                (
                    "f15",
                    "Height-adjustable chair with side supports and foot plate, and a table with a cut-out, one set in the classroom and one in the hall. Access to the standing frame for 30 minutes each day, in the afternoon story. (K7)",
                ),
                "Occupational therapist fits them each September and February",
                "In every seated lesson",
                "SP3, SP2; Outcomes 8 and 9",
            ],
            [
                (
                    "f16",
                    "Touch-typing course with a key guard and a tablet stand; the occupational therapist looks at speed and accuracy each term and adjusts the set-up. (K7)",
                ),
                "Teaching assistant trained by the occupational therapist, one adult between two",
                "Four times a week, 15 minutes",
                "SP4; Outcome 9",
            ],
            [
                (
                    "f17",
                    "A laptop with word prediction on her table. (K7)",
                ),
                "Provided by the school from this plan's funding",
                "Every lesson in which the class writes more than a sentence",
                "SP4; Outcome 9",
            ],
            [
                (
                    "f18",
                    "Dressing practice by backward chaining: the adult does all but the last step, then all but the last two. Steps are charted; the occupational therapist and the teaching assistant review the chart each half term. (K7)",
                ),
                "Teaching assistant trained by the occupational therapist, 1:1",
                "Before and after each physical education lesson (twice a week), 15 minutes each time",
                "SP5; Outcome 10",
            ],
            [
                (
                    "f19",
                    "Training in posture, safe guiding and letting Nerys do it herself, for the teacher, both teaching assistants and two midday supervisors. (K6, K7)",
                ),
                "Physiotherapist and occupational therapist together",
                "Half a day in the autumn term, renewed every September",
                "SP1 to SP5; Outcomes 8 and 10",
            ],
        ],
    ),
    T(
        [
            [
                "Shorter-term targets under each outcome are set at the start of every term by Nerys's class teacher, the SENCO and her parents, with Nerys choosing one of them; the SENCO checks them in the last week of term and sends the sheet home."
            ]
        ],
        _W,
        None,
        "E",
        banner="Section E: How shorter-term targets are set and checked",
        shade=_SHADE,
    ),
    H("Health", 2),
    T(
        [
            [Tag("Section C: Health needs which relate to Nerys's special educational needs")],
            [
                [
                    (
                        "c1",
                        "Nerys has focal seizures, about one a month, in which she stares and smacks her lips for a minute or two and is sleepy for an hour. Twice, in 2023 and 2025, one went on beyond five minutes. (K3)",
                    ),
                    (
                        "c2",
                        "She wears ankle splints, which she outgrows about every eight months. When they rub she gets sores that kept her off her feet for six school days last year. (K3, K6)",
                    ),
                ]
            ],
        ],
        _W,
        None,
        "C",
        shade=_SHADE,
    ),
    T(
        [
            [
                [
                    (
                        "e11",
                        "Outcome 11",
                        "By July 2027 Nerys will have lost no more than three days of school in two terms to seizures or sore feet, so that she keeps up with her class.",
                    )
                ]
            ],
        ],
        _W,
        None,
        "E",
        "health",
        banner="Section E: Outcome for health",
        shade=_SHADE,
    ),
    T(
        [
            [
                (
                    "g1",
                    "Rescue medication (buccal midazolam), given as required: when a seizure has gone on for five minutes, once, and an ambulance called. Her seizure plan is kept with it. (K3)",
                ),
                "Two named members of staff trained by the children's epilepsy nurse, who renews the training every year",
            ],
            [
                (
                    "g2",
                    "Review of seizures and medicine in clinic, with a copy of the letter to school. (K3)",
                ),
                "Community paediatrician, every six months",
            ],
            [
                (
                    "g3",
                    "Splints measured, made and fitted, and checked for rubbing. (K6)",
                ),
                "Orthotist, every four months and within ten working days of a call from parents or school",
            ],
        ],
        [10.2, 7.0],
        ["Section G: Health provision", "By whom and how often"],
        "G",
        shade=_SHADE,
    ),
    H("Social care", 2),
    T(
        [
            [Tag("Section D: Social care needs")],
            [
                [
                    (
                        "d1",
                        "The disabled children's social worker assessed Nerys on 3 July 2026. She has no activity of her own outside school: the two clubs the family tried had steps and no helper, and she watches her brother's football from the car. (K8)",
                    ),
                ]
            ],
        ],
        _W,
        None,
        "D",
        shade=_SHADE,
    ),
    T(
        [
            [
                (
                    "e12",
                    "Outcome 12",
                    "By July 2027 Nerys will go every week in term to a drumming or drama club that she has chosen, and will name one friend from it.",
                )
            ]
        ],
        _W,
        None,
        "E",
        "social-care",
        banner="Section E: Outcome for social care",
        shade=_SHADE,
    ),
    T(
        [
            [
                Tag(
                    "Section H1: social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"
                )
            ],
            [
                (
                    "h1",
                    "A support worker from the disabled children's team takes Nerys to a club and stays with her there, 1:1, two hours every Saturday in term. (K8)",
                )
            ],
        ],
        _W,
        None,
        "H1",
        shade=_SHADE,
    ),
    T(
        [
            [Tag("Section H2: any other social care provision reasonably required")],
            [
                (
                    "h2",
                    "The family support worker meets Nerys's parents once a term, for an hour at home, to go over how the club is going and what else they may ask for. (K8)",
                )
            ],
        ],
        _W,
        None,
        "H2",
        shade=_SHADE,
    ),
    H("Section I: Placement", 2),
    T(
        [
            [Tag("Name of school"), "Sallow Lane Primary School, Sallow Lane, Tamberley"],
            [Tag("Type of school"), "Maintained mainstream primary school"],
        ],
        [5.2, 12.0],
        None,
        "I",
    ),
    H("Section J: Personal budget", 2),
    P("There is no personal budget in this plan.", "J"),
    H("Section K: Advice and information", 2),
    T(
        [
            ["K1", "Parents' views", "Folake Olawale and Gareth Finch", "2 July 2026"],
            [
                "K2",
                "Educational advice, with Nerys's own views",
                "Ruth Penhallow, SENCO, Sallow Lane",
                "30 June 2026",
            ],
            ["K3", "Medical advice", "Dr Anselm Okafor, community paediatrician", "8 July 2026"],
            ["K4", "Psychological advice", "Isla Brandreth, educational psychologist", "10 July 2026"],
            ["K5", "Speech and language therapy advice", "Petra Lindqvist", "1 July 2026"],
            ["K6", "Physiotherapy advice", "Declan Moy", "6 July 2026"],
            ["K7", "Occupational therapy advice", "Hester Quill", "9 July 2026"],
            ["K8", "Social care advice", "Bronagh Tate, disabled children's team", "13 July 2026"],
        ],
        [1.4, 6.2, 6.4, 3.2],
        ["No.", "Advice", "From", "Dated"],
        [None, "K", "K", "K"],
        shade=_SHADE,
    ),
    H("Signed for the local authority", 2),
    T(
        [["Name", "Constance Aldwych"], ["Post", "SEND Casework Manager"], ["Date", "12 October 2026"]],
        [4, 13.2],
    ),
]

LINKS = """
a1 > e3 e2
a2 > e6
a3 > e10 e8
a4 > e12
n1 > e1 f1 f2
n2 > e2 f3
n3 > e3 f4
n4 > e4 f5
n5 > e5 f6
n6 > e3 e5 f7
n7 > e6 f8 f9
n8 > e7 f11 f19
n9 > e6 f9 f10
n10 > e8 f12 f13 f14 f19
n11 > e8 f12 f13 f15
n12 > e9 f15
n13 > e9 f16 f17
n14 > e10 f18 f19
c1 > e11 g1 g2
c2 > e11 g3
d1 > e12 h1 h2
e1 > f1 f2
e2 > f3
e3 > f4 f7
e4 > f5
e5 > f6 f7
e6 > f8 f9 f10
e7 > f11 f19
e8 > f12 f13 f14 f15 f19
e9 > f15 f16 f17
e10 > f18 f19
e11 > g1 g2 g3
e12 > h1 h2
"""
