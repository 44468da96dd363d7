"""Idris, 4, Pellbrook: the national grid, filled by an officer at a drop-down system."""

from tests.defects.mugwort.body_pellbrook import BODY
from tests.defects.mugwort.words import Look, Plan, grid, head, note

FRONT = [
    head("Education, Health and Care Plan"),
    note(
        "Pellbrook Borough Council, Children's Services, Mill Gate House. This form is completed by the SEN "
        "officer."
    ),
    grid(
        [5.0, 7.8, 5.0, 7.9],
        ["", "#Name", "Idris Fennimore", "#Date of birth", "14 March 2022"],
        ["", "#Known as", "Idris", "#Sex", "Male (he / him)"],
        ["", "#Home language", "English", "#Looked after by an authority", "No"],
        ["", "#Setting attended", "Larkspur Lane Primary School", "#Year group", "Reception"],
        ["", "#NHS number", "000 417 2263", "#UPN", "Z999204126011"],
        ["", "#Parent 1", "Sunniva Fennimore", "#Relationship", "Mother"],
        ["", "#Telephone", "01632 960114", "#Email", "s.fennimore@mail.example"],
        ["", "#Parent 2", "Garth Fennimore", "#Relationship", "Father"],
        ["", "#Telephone", "01632 960115", "#Email", "g.fennimore@mail.example"],
        ["", "#Primary need", "Speech, language and communication", "#Request received", "10 July 2026"],
    ),
    grid(
        [8.0, 8.0, 9.7],
        ["", "#Service", "#Name", "#Contact"],
        ["", "Community paediatrics", "Dr Leonie Arbuthnot", "Pellbrook Child Development Centre"],
        ["", "Speech and language therapy", "Maxim Oyelaran", "Pellbrook Community Health"],
        ["", "Early years SEN team", "Bryony Catterick", "Mill Gate House"],
    ),
]

ABOUT = [
    grid(
        [2.2, 23.5],
        ["", "#A1", "#Summary of the child's history"],
        [
            "A",
            "",
            [
                "Idris was born at 35 weeks and spent nine days in special care. He sat at 14 months and walked at 27 "
                "months. "
                "The health visitor referred him to the Child Development Centre after his two year check. He went to "
                "Tadpoles Nursery for 15 hours a week from January 2025 and joined the Reception class at Larkspur "
                "Lane in "
                "September 2026. He lives with his mum, his dad and his baby sister Wren.",
                "He began to have absence seizures in the spring of 2026.",
            ],
        ],
    ),
    grid(
        [4.2, 21.5],
        ["", "#A2", "#Summary of the views, interests and aspirations"],
        [
            "A",
            "#How views were gathered",
            "Bryony Catterick visited Idris at home on 3 September 2026 and in school on 22 September 2026. She "
            "watched him "
            "play and put out photographs of his day so that he could push away or keep each one. His parents wrote "
            "their own page on 8 September 2026 and it is used below.",
        ],
        [
            "A",
            "#Views of Idris",
            [
                "Idris kept the photographs of the water tray, the trike and his mum. He pushed away the hall and the "
                "lunch table, and he put the picture of the carpet under his chair. He laughed when the bubbles were "
                "brought out.",
                "Idris shows what he likes with his eyes, with a pull on the sleeve and with three signs (more, gone, "
                "help). "
                "He is given a choice of two real things so that he can take part in deciding.",
            ],
        ],
        [
            "A",
            "#Views of his parents",
            "Mum and Dad say Idris is a sunny boy who tries hard to be understood. They worry that at school he "
            "will be "
            "left at the edge because he does not make a fuss, and that he gets hurt because he does not see danger.",
        ],
        [
            "A",
            "#Interests",
            "Water, wheels, bubbles, the washing machine, and the theme tune of the weather forecast.",
        ],
        [
            "A",
            "#Strengths",
            "Idris remembers where things are kept. He can complete an inset puzzle of six pieces. He enjoys the "
            "company of "
            "adults he knows and will bring them a book.",
        ],
        [
            "A",
            "#Aspirations",
            [
                "His parents have these hopes for him:",
                "{A1}* We would love him to be able to tell us what he wants, and to tell us when something hurts.",
                "{A2}* We hope he will have a friend who asks him to their party.",
                "{A3}* One day we want him to sit with Grandad and share a story right through.",
            ],
        ],
    ),
]

PLAN = Plan(
    stem="mugwort-01-pellbrook",
    layout=1,
    look=Look(
        size=11,
        colour="1B4D3E",
        fill="DDEBE3",
        landscape=True,
        footer="Pellbrook Borough Council – Confidential",
    ),
    blocks=[*FRONT, *ABOUT, *BODY],
    details={
        "name": "Idris Fennimore",
        "preferred_name": "Idris",
        "date_of_birth": "2022-03-14",
        "status": "draft",
        "plan_date": "2026-11-06",
        "review_date": "2027-11-05",
        "year_group": 0,
        "local_authority": "Pellbrook Borough Council",
        "setting": "Larkspur Lane Primary School",
        "primary_need": "Speech, language and communication",
        "first_plan": True,
        "pronouns": "he",
        "looked_after": False,
        "officer": "Delphine Marsh",
        "signed": False,
        "upn": "Z999204126011",
        "nhs_number": "000 417 2263",
        "dates": {"request": "2026-07-10", "draft": "2026-11-06"},
    },
    states={"H2": "nil", "I": "nil"},
    areas="ci B1 B2 E1 E2 F1 F2 F3; cl B3 B4 E3 E4 F4 F5; se B5 B6 E5 E6 F6 F7; sp B7 B8 E7 E8 F8 F9 F10; "
    "he C1 G1 G2 E9; sc D1 H1.1 E10",
    links="A1-E1 A2-E6 A3-E3 B1-E1,F1,F2 B2-E2,F3,F4 B3-E3,F4 B4-E4,F5 B5-E5,F6 B6-E6,F7 B7-E7,F8,F9 B8-E8,F10 "
    "C1-E9,G1,G2 D1-E10,H1.1 E1-F1,F2 E2-F3 E3-F4 E4-F5 E5-F6 E6-F7 E7-F8,F9 E8-F10 E9-G1,G2 E10-H1.1",
    guards=[
        (
            "@E3",
            "E",
            "O05: 'led by an adult' and 'activity', yet the boy's own staying power is what is counted",
        ),
        ("@F9", "F", "P03 P04: equipment in every lesson needs neither sessions nor minutes"),
        ("@F4", "F", "P01: 'attention sessions of the bucket type' names the approach"),
        ("@B4", "B", "N04: tells of thirty tries before, which is how the need is seen and not provision"),
        (
            "This section is left blank in the draft. Parents may ask for a particular school by 23 November 2026.",
            "I",
            "S02 S09: a draft's placement is blank by law",
        ),
        (
            "A personal budget was explained to Mr and Mrs Fennimore on 3 September 2026. They do not want one at "
            "present.",
            "J",
            "S11: explained and declined",
        ),
        (
            "The assessment found nothing further to be needed under this heading.",
            "H2",
            "S02 T08: a nil statement",
        ),
        ("@G1", "G", "P15: subject, trainer and renewal are all there"),
    ],
)
