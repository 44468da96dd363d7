"""Hana, 10, Year 6: albinism and low vision. Brackendale Council. Proposed amendments before secondary transfer, 2026."""

from tests.plans.alder.parts import It, Paragraphs

HISTORY: Paragraphs = [
    "Hana lives with her mum, Claire, her dad, Kenji, and her brother Ren. Oculocutaneous albinism was identified at six "
    "weeks. A teacher of vision impaired children has known her since she was two."
]
HANA: Paragraphs = [
    [
        "Hana spoke to her Qualified Teacher of Vision Impairment (QTVI) on 2 December 2025 while they made a pot "
        "together; the QTVI wrote it up that day and Hana checked it in large print.",
        "“I'm good at clay and I know a lot of jokes. Assemblies are boring when you can't see who is talking.",
        It("a1", "I might be a potter or an illustrator."),
        It("a2", "I want to find my own way round big school without a grown-up holding my bag.”"),
    ]
]
PARENTS: Paragraphs = [
    [
        "Claire and Kenji (telephone call, 4 December 2025) are proud of how much she does unasked.",
        It("a3", "They hope that she will come to ask for what she needs without feeling rude."),
    ]
]
# heading, area, strengths, needs
AREAS: list[tuple[str, str, list[str], list[It] | str]] = [
    (
        "Social communication and language",
        "communication-interaction",
        [],
        "Hana has no identified difficulties under this heading.",
    ),
    (
        "Attainment and thinking",
        "cognition-learning",
        ["Hana's spoken answers and her stories are those of a strong Year 6 pupil."],
        [
            It(
                "b1",
                "She is two years behind her class in shape, measurement and graphs, because the detail on the page "
                "has never been clear to her.",
                ref="B1",
            )
        ],
    ),
    (
        "Mental health and relationships",
        "semh",
        ["A loyal friend and a good mimic."],
        [
            It(
                "b2",
                "Hana leaves her magnifier in her bag and will not ask for enlarged work. On a rating scale she agreed "
                "with 14 of 20 statements about being stared at.",
                ref="B2",
            )
        ],
    ),
    (
        "Vision and movement",
        "sensory-physical",
        ["She listens closely and remembers what she hears."],
        [
            It(
                "b3",
                "Visual acuity is 6/48 with both eyes and the nystagmus makes print swim. She reads N24 at 58 words a "
                "minute, half the pace of the class, and needs to stop after a quarter of an hour; nothing on the "
                "board can be read from any seat.",
                ref="B3",
            ),
            It(
                "b4",
                "Daylight dazzles her. At playtime she stands by the wall with her eyes shut.",
                ref="B4",
            ),
            It(
                "b5",
                "Kerbs, steps and moving crowds are seen too late: two falls this term. She has no route that she can "
                "walk by herself.",
                ref="B5",
            ),
            It("b6", "She cannot read back her own handwriting, and types nine words a minute.", ref="B6"),
        ],
    ),
]
HEALTH = [
    It(
        "c1",
        "Hana's skin has no pigment. It burns in under ten minutes of sun, including through a window.",
        ref="C1",
    )
]
CARE = "Children's social care assessed on 1 December 2025 and identified no social care needs."
OUTCOMES = [
    It("e1", "By December 2026 Hana will touch-type at 25 words a minute.", ref="E1"),
    It(
        "e2",
        "By the end of Year 7 Hana will, in nine lessons out of ten, start with the right size of print in front of her "
        "because she has asked for it or brought it herself.",
        ref="E2",
    ),
    It(
        "e3",
        "By the February half term of Year 7 she will walk alone between any two of her classrooms, the dining hall and "
        "the gate.",
        ref="E3",
    ),
    It(
        "e4",
        "By the end of Year 7 Hana will draw and interpret bar charts, line graphs and angles at the level expected "
        "for Year 6.",
        ref="E4",
    ),
    It("e5", "Hana will have access to modified resources in all lessons.", ref="E5"),
]
PROVISION = [
    It(
        "f1",
        "Touch-typing and use of magnifier, tablet camera and reading stand",
        who="QTVI",
        when="1:1, 60 minutes weekly, all year",
        meets="E1, E2",
        ref="F1",
    ),
    It(
        "f2",
        "Worksheets, books and tests put into N24 bold on cream before the lesson, and board work sent to her tablet",
        who="Teaching assistant who has taken the QTVI's five-day course",
        when="15 hours weekly, 5 of them away from pupils",
        meets="E2, E5",
        ref="F2",
    ),
    It(
        "f3",
        "Indoor and outdoor route training with a long cane, first at her new school when it is empty",
        who="Habilitation specialist (registered)",
        when="10 sessions of 1 hour, May to August 2026; 6 in autumn 2026",
        meets="E3",
        ref="F3",
    ),
    It(
        "f4",
        "Raised-line graphs and solid shapes to handle; the gaps in geometry taught again from Year 4",
        who="Maths teacher, with the QTVI's materials",
        when="Group of 2, 30 minutes, twice weekly for two terms",
        meets="E4",
        ref="F4",
    ),
    It(
        "f5",
        "Tinted wrap-around glasses and a brimmed cap, and a seat away from windows",
        who="Low vision clinic; class teachers",
        when="Outdoors and in each room",
        meets="E3",
        ref="F5",
    ),
    It(
        "f6",
        "Opportunities to meet other young people with vision impairment",
        who="Sensory service",
        when="From time to time",
        meets="E2",
        ref="F6",
    ),
]
HEALTH_PROVISION = [
    It("g1", "Ophthalmology and low vision clinic, yearly, with a copy of the result to the QTVI", ref="G1"),
]
ADVICE = [
    ("Parents", "Claire and Kenji Sato", "04/12/2025"),
    ("School", "Ellerslack Primary School, annual review", "05/12/2025"),
    ("Sensory service", "QTVI report", "03/12/2025"),
    ("Sensory service", "Habilitation report", "20/11/2025"),
    ("Psychology", "Educational psychologist, statutory advice", "14/06/2021"),
    ("Health", "Consultant ophthalmologist", "22/10/2025"),
    ("Social care", "Assessment team", "01/12/2025"),
]
LINKS = """
a2 > e3
a3 > e2
b1 > e4 f4
b2 > e2 f1 f6
b3 > e2 e5 f1 f2
b4 > f5
b5 > e3 f3
b6 > e1 f1
c1 > f5
e1 > f1
e2 > f1 f2 f6
e3 > f3 f5
e4 > f4
e5 > f2
"""
EXPLAINED = [
    ("A", "What the child and parents say"),
    ("B", "Special educational needs"),
    ("C", "Related health needs"),
    ("D", "Related social care needs"),
    ("E", "Outcomes, including for adult life"),
    ("F", "Special educational provision: enforceable"),
    ("G", "Health provision"),
    ("H1", "Social care provision under the 1970 Act"),
    ("H2", "Social care provision under other Acts"),
    ("I", "Placement. Left empty until consultation has closed"),
    ("J", "Personal budget"),
    ("K", "Advice, appended to the plan"),
]
