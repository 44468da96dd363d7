"""Hafsa, ten, spinal muscular atrophy, on the way to secondary school. A marked-up copy: `<s>` is struck by hand."""

from __future__ import annotations

from tests.plans.cedar.blocks import Parts

ABOUT: Parts = [
    "Hafsa dictated this to her friend Polly, who is the fastest typist in Year 6. <ins>She went through it again before the review on 6 October 2025 and changed the last part.</ins>",
    "I’m Hafsa, I’m ten <del>nine</del> and three quarters <s>and I am in Year 5</s>. I’ve got SMA which means that my muscles are rubbish and my brain is not. I like baking programmes, arguing, Eid at my Nani’s, and going too fast on Turbo (my chair). I hate it when grown-ups park me. Ask first! I hate missing things when I’m in hospital and then everyone’s got a joke that I don’t get.",
    [
        ("a1", "<ins>When I grow up I am going to be a barrister or a cake judge.</ins>"),
        (
            "a2",
            "I want to go to the same big school as Polly and get there before the bell like everyone else.",
        ),
    ],
    "Shazia and Dean (mum and dad): Hafsa has an opinion on everything and we would not have it any other way. <u>We have lost count of the days she sat at home because only one trained adult was in.</u> Winter frightens us. She has a little brother, Zayn, six.",
    [
        (
            "a3",
            "<b>We want Hafsa to run her own life: to be the one who tells people how she is looked after.</b>",
        )
    ],
]

# title, area, strengths, rows of needs and outcomes: reference, words, and by when for an outcome
Needs = list[tuple[str, str, str]]
Outcomes = list[tuple[str, str, str, str]]
GRID: list[tuple[str, str, str, list[tuple[Needs, Outcomes]]]] = [
    (
        "Physical and sensory",
        "sensory-physical",
        "Drives a powered chair with skill. Excellent sight and hearing.",
        [
            (
                [
                    (
                        "b1",
                        "N1",
                        "Hafsa cannot stand, walk or bear weight. She is moved by hoist and sling with two adults, about seven times in a school day, for toilet, physiotherapy and rest.",
                    ),
                    (
                        "b2",
                        "N2",
                        "The muscles of her back do not hold her upright. She slumps to the left after twenty minutes and then cannot use her right hand well; the curve in her spine measured <del>18</del><ins>27</ins> degrees in <del>May 2024</del><ins>July 2025</ins>.",
                    ),
                ],
                [
                    (
                        "e1",
                        "O1",
                        "Hafsa will tell adults how and when she is to be moved, and direct three transfers a day herself from start to finish.",
                        "End of Year 7",
                    )
                ],
            ),
            (
                [
                    (
                        "b3",
                        "N3",
                        "Hand and arm: she writes for <b>five minutes</b> <s>ten minutes</s>, cannot lift her arm to put it up or to turn pages of a heavy book, and tires as the day goes on.",
                    )
                ],
                [
                    (
                        "e2",
                        "O2",
                        "Hafsa will record a whole lesson’s work in any subject without an adult writing for her.",
                        "July 2027",
                    )
                ],
            ),
            (
                [
                    (
                        "b4",
                        "N4",
                        "<ins>The secondary school has three floors and 1,100 pupils. In a crowd Hafsa is at the height of everyone’s bags; she was knocked on both visits, and two lifts out of three have doors too narrow for Turbo.</ins>",
                    )
                ],
                [
                    (
                        "e3",
                        "O3",
                        "<ins>Hafsa will drive herself to every lesson in her new school and be there when the others are.</ins>",
                        "December 2026",
                    )
                ],
            ),
        ],
    ),
    (
        "Communication and interaction",
        "communication-interaction",
        "Articulate, quick, persuasive.",
        [
            (
                [
                    (
                        "b5",
                        "N5",
                        "Hafsa’s voice is quiet because her breath is short. By the afternoon she cannot be heard across a table and stops joining in.",
                    )
                ],
                [],
            )
        ],
    ),
    (
        "Cognition and learning",
        "cognition-learning",
        "Working at greater depth in English. Quick to see what a question is really asking.",
        [
            (
                [
                    (
                        "b6",
                        "N6",
                        "She was away for <del>19</del><ins>34</ins> days last year with chest infections. There are gaps in fractions, ratio and the science of forces, and no one has yet gone back to them.",
                    )
                ],
                [
                    (
                        "e4",
                        "O4",
                        "Within two weeks of coming back from any absence of more than three days, Hafsa will be working on the same task as her class in mathematics and science.",
                        "From January 2026 to the end of Key Stage 3",
                    )
                ],
            )
        ],
    ),
    (
        "Social, emotional and mental health",
        "semh",
        "Loyal, funny. Chair of the school council.",
        [
            (
                [
                    (
                        "b7",
                        "N7",
                        "An adult is always within two metres. Children talk to the adult; secrets, quarrels and jokes happen elsewhere. Hafsa told the psychologist: “I have never been told off by a friend.”",
                    )
                ],
                [
                    (
                        "e5",
                        "O5",
                        "Hafsa will spend two lunchtimes a week with friends, no adult in earshot, and be able to call one when she wants.",
                        "Easter 2026",
                    )
                ],
            ),
            (
                [
                    (
                        "b8",
                        "N8",
                        "<u>She wakes at night worrying that she will stop breathing at school and that nobody will notice.</u>",
                    )
                ],
                [],
            ),
        ],
    ),
]
GONE = "<s>O6  Hafsa will walk with her splints in PE. (agreed 6/10/25: take out)</s>"

# what, for, who, how often
PROVISION = [
    (
        "f1",
        "Two adults trained in hoist, sling and Hafsa’s own handling plan <s>as and when required</s> for every transfer. <u>A third is trained, so that there is always a pair.</u>",
        "N1, O1",
        "Teaching assistants; moving and handling trainer (one day, then yearly)",
        "<b>Whole school day, every day (32.5 hours)</b>",
        "sensory-physical",
    ),
    (
        "f2",
        "Hafsa’s “How to move me” film and card: made with her, shown to each new adult before they start; adults wait for her word at every step.",
        "O1",
        "SENCO with the physiotherapist",
        "<ins>First made by February 2026, looked at again each term, 30 minutes</ins>",
        "sensory-physical",
    ),
    (
        "f3",
        "Physiotherapy and standing programme, one to one, at school.",
        "N2",
        "Assistant shown by the paediatric physiotherapist, who visits each half term",
        "Daily, 30 minutes <del>when possible</del>",
        "sensory-physical",
    ),
    (
        "f4",
        "Moulded seat, adjustable desk and an arm support in each teaching room that she uses.",
        "N2, N3",
        "Occupational therapist measures twice a year",
        "All lessons",
        "sensory-physical",
    ),
    (
        "f5",
        "Tablet with word prediction and voice typing, mounted on the chair; books and papers as files.",
        "N3, O2",
        "Provided by the authority",
        "All lessons and at home",
        "sensory-physical",
    ),
    (
        "f6",
        "Teaching in the use of it, one to one.",
        "O2",
        "Specialist teacher, physical disability team",
        "Weekly, 45 minutes for a term, then half-termly",
        "sensory-physical",
    ),
    (
        "f7",
        "<ins>Access survey of the secondary school, with ramps, a third lift door, and a hygiene room with ceiling hoist in place before she starts.</ins>",
        "<ins>N4, O3</ins>",
        "<ins>Authority’s surveyor and occupational therapist</ins>",
        "<ins>Survey by 28 February, works by 31 July 2026</ins>",
        "sensory-physical",
    ),
    (
        "f8",
        "<ins>Six driving lessons round the new site when it is empty, then full; leaves each lesson three minutes early with a friend of her choice.</ins>",
        "<ins>N4, O3</ins>",
        "<ins>Specialist teacher; then Hafsa and a friend</ins>",
        "<ins>Six × 60 minutes, May to September 2026; then daily</ins>",
        "sensory-physical",
    ),
    (
        "f9",
        "A voice amplifier, and a place at the middle of the table.",
        "N5",
        "Class teacher",
        "All lessons, assembly",
        "communication-interaction",
    ),
    (
        "f10",
        "Catch-up teaching, one to one, at home or in school, from the class’s own plans.",
        "N6, O4",
        "Qualified teacher, hospital and home tuition service",
        "Two hours for each three days lost, within ten school days",
        "cognition-learning",
    ),
    (
        "f11",
        "Call button; the adults stay in the next room.",
        "N7, O5",
        "Teaching assistants",
        "Lunch, <del>some days</del> <ins>Tuesday and Friday</ins>, 40 minutes",
        "semh",
    ),
    ("f12", "Emotional support as appropriate.", "N7", "School", "Ongoing", "semh"),
]

HEALTH: list[tuple[Parts, Parts]] = [
    (
        [
            (
                "c1",
                "Weak breathing muscles. Hafsa cannot clear her own chest; colds become pneumonia within a day or two (three hospital stays since last review). She has a machine for breathing at night and a cough machine.",
            )
        ],
        [
            (
                "g1",
                "Community children’s nurse trains and signs off four school staff in cough assist and suction: half a day, every twelve months; spare machine kept at school.",
            ),
            (
                "g2",
                "Respiratory team: clinic every three months, and same-day telephone advice to school, 8 to 6, Monday to Friday.",
            ),
        ],
    ),
    (
        [
            ("c2", "Her spine is curving faster. Surgery is likely within two years."),
            ("c3", "Swallowing is slow; she takes 50 minutes over lunch and leaves a third."),
        ],
        [("g3", "Spinal clinic every six months, with an X-ray.")],
    ),
]
CARE: tuple[Parts, Parts, Parts] = (
    [
        (
            "d1",
            "Hafsa needs lifting, washing, dressing and turning at night, four times on most nights. Her father has been signed off with his back.",
        ),
        (
            "d2",
            "There is no club near home with a hoist. She has not been to a birthday party since she was seven.",
        ),
    ],
    [
        (
            "h1",
            "Ceiling hoist from bedroom to bathroom and a level shower (fitted June 2025, serviced yearly); home care, two carers, one hour each morning, seven days a week.",
        )
    ],
    [
        (
            "h2",
            "<ins>Eight hours a month of short breaks with a worker trained by the nurse, used as Hafsa and her parents choose.</ins>",
        )
    ],
)
BUDGET = "Information was sent to Hafsa’s parents on 3 October 2025. They are thinking about a direct payment for the short breaks in H2. None has been agreed."
ADVICE = [
    ("Hafsa, her views", "Sept 2025"),
    ("Shazia Iqbal and Dean Stott, parents’ form", "22.9.25"),
    ("Millrace Primary School, annual review report (Mrs C. Tolland)", "24.9.25"),
    ("Dr E. Varga, educational psychologist", "<del>11.2.21</del><ins>30.9.25</ins>"),
    ("Dr R. Sandhu-Mills, community paediatrician", "July 2025"),
    ("J. Fenwick-Oduya, physiotherapist; M. Lally, occupational therapist", "Sept 2025"),
    ("Children with disabilities team, S. Broadbent", "19.9.25"),
]
LINKS = """
a2 > e3
a3 > e1
b1 > e1 f1 f2
b2 > f3 f4
b3 > e2 f5 f6 f4
b4 > e3 f7 f8
b5 > f9
b6 > e4 f10
b7 > e5 f11 f12
b8 > g1
e1 > f1 f2
e2 > f5 f6
e3 > f7 f8
e4 > f10
e5 > f11
c1 > g1 g2
c2 > g3
d1 > h1
d2 > h2
"""
