"""Kwabena, nine: ADHD and early trauma, looked after by the county; a weak plan from the case system."""

from tests.plans.elder.content.plan import Area, Group, Item, Plan

PLAN = Plan(
    stem="elder-07-kwabena",
    layout=7,
    details={
        "name": "Kwabena Osei-Hart",
        "date_of_birth": "2016-06-08",
        "status": "final",
        "plan_date": "2025-10-10",
        "review_date": "2026-10-09",
        "year_group": 5,
        "local_authority": "Ottermarsh County Council",
        "setting": "Gadwall Street Community Primary School",
        "named_placement": "Gadwall Street Community Primary School",
        "primary_need": "Social, Emotional and Mental Health",
        "looked_after": True,
        "pronouns": "He/him",
        "officer": "Priscilla Undercliffe",
        "signed": True,
        "upn": "H301900216074",
        "nhs_number": "999 041 7735",
    },
    dates={"request": "2025-05-23", "final": "2025-10-10"},
    front=[
        ("Name", "Kwabena Osei-Hart"),
        ("Date of birth", "08-Jun-2016"),
        ("Pronouns", "He/him"),
        ("UPN", "H301900216074"),
        ("NHS number", "999 041 7735"),
        ("Case reference", "OTT/SEN/0048812"),
        ("Plan status", "Final"),
        ("Version", "3.0"),
        ("Request received", "23-May-2025"),
        ("Date of final plan", "10-Oct-2025"),
        ("Next review due by", "09-Oct-2026"),
        ("Current setting", "Gadwall Street Community Primary School"),
        ("National Curriculum year", "5"),
        ("Primary SEN", "Social, Emotional and Mental Health"),
        ("Looked after", "Yes: Ottermarsh County Council (s.31 care order)"),
        ("Ethnicity", "«PersonEthnicity»"),
    ],
    views=[
        (
            "History",
            [
                "Kwabena has lived with his foster carers, Mr and Mrs Threlkeld, for two years. It is his fourth home. "
                "Before he was six he saw violence and was often hungry. He has been excluded from one school.",
            ],
        ),
        (
            "Child's views, interests and aspirations",
            [
                "Kwabena drew his answers with the Virtual School teacher, Ms Adaeze Lund, on 12 June 2025, and she wrote "
                "down what he told her.",
                "He likes football, drumming and being told when things will happen. He says that he gets into trouble when "
                "“my legs go before my brain”. He does not want anyone to talk about his mum in class.",
                Item("a1", "He wants to play for the school team and not be sent off."),
                Item("a2", "Kwabena hopes to stay at Gadwall Street until he is eleven."),
            ],
        ),
        (
            "Views and aspirations of parents / those with parental responsibility",
            [
                "Kwabena's social worker reports that his mother, Ms Osei, was written to and did not reply.",
                [
                    "His carers say he is funny and loyal.",
                    Item("a3", "They would like him to be able to sleep at a friend's house."),
                ],
            ],
        ),
        ("How the child was helped to take part", ["Drawings, a short visit, no written questions."]),
    ],
    areas=[
        Area(
            "Communication and interaction",
            "communication-interaction",
            ["Kwabena speaks clearly and listens to stories about footballers."],
            [
                Group(
                    [
                        Item(
                            "b1",
                            "Kwabena interrupts and cannot wait while somebody else finishes. He misreads a glance or a joke "
                            "as a threat, and this leads to fights about once a week.",
                        )
                    ],
                    [],
                    [],
                )
            ],
        ),
        Area(
            "Cognition and learning",
            "cognition-learning",
            ["He is at the expected standard in mathematics."],
            [
                Group(
                    [
                        Item(
                            "b2",
                            "Attention lasts three to five minutes unless there is movement in the task. He rarely finishes "
                            "a piece of work and loses his place when copying.",
                        ),
                        Item("b3", "Some difficulties with spelling and handwriting."),
                    ],
                    [],
                    [],
                )
            ],
        ),
        Area(
            "Social, emotional and mental health",
            "semh",
            ["Kwabena can be tender with the nursery children, for whom he is a reading helper."],
            [
                Group(
                    [
                        Item(
                            "b4",
                            "When an adult leaves or a routine changes, Kwabena runs from the room, climbs or throws "
                            "furniture. There were 23 such incidents in the summer term and he had to be held in two.",
                        ),
                        Item(
                            "b5",
                            "He believes that he is bad. He tears up work that is praised and tells others to hate him.",
                        ),
                        Item("b6", "ADHD (combined type). Attachment difficulties."),
                    ],
                    [],
                    [],
                )
            ],
        ),
    ],
    health=Group(
        [
            Item(
                "c1",
                "Kwabena takes methylphenidate each morning. His appetite is poor on it and his weight has fallen from "
                "the 50th to the 25th centile.",
            ),
            Item(
                "c2",
                "He wakes with nightmares three or four nights a week and is exhausted on the days after.",
            ),
        ],
        [],
        [],
    ),
    care=Group(
        [
            "Kwabena is a looked-after child. Care planning is set out in his care plan.",
            Item(
                "d1",
                "Time with his mother, when it does happen, is followed by two or three days of distress and "
                "running off.",
            ),
        ],
        [],
        ["Not applicable"],
    ),
    other_care=[],
    placement=["Gadwall Street Community Primary School", "Mainstream"],
    budget=[],
    advice=[
        ("Carers and social worker", "Mr and Mrs Threlkeld; Ms Fatou Brandreth", "19-Jun-2025"),
        ("Child", "By Ms Adaeze Lund", "12-Jun-2025"),
        ("School", "Mrs Gudrun Ives", "27-Jun-2025"),
        ("Educational psychologist", "Dr Leopold Nash-Okoro", "18-Jul-2025"),
        ("Health", "Dr Sunniva Brock, community paediatrics", "04-Jul-2025"),
        ("Social care", "Ms Fatou Brandreth", "30-Jun-2025"),
    ],
    links="""
    a1 > e1;
    b1 > e1 f1; b2 > e2 f2; b3 > f3; b4 > e3 f4 f5; b5 > f6; b6 > e2 e4 f2;
    e1 > f1; e2 > f2; e3 > f4 f5;
    d1 > h1
    """,
    states={"G": "blank", "H1": "nil", "J": "placeholder"},
    more={
        "lead": "By the end of Key Stage 2, Kwabena will:",
        "outcomes": [
            Item(
                "e1",
                "Play a whole match or break time without hitting out, on nine days in ten.",
                ("Agrees a signal with the sports coach.", "B1"),
                "communication-interaction",
            ),
            Item(
                "e2",
                "Improve his concentration.",
                ("Works for five minutes with a timer.", "B2"),
                "cognition-learning",
            ),
            Item(
                "e3",
                "Tell an adult, by word or by card, that he needs to leave, and come back within ten minutes, so that "
                "furniture is not thrown and nobody has to hold him.",
                ("Uses card with prompt. Knows where to go.", "B4"),
                "semh",
            ),
            Item("e4", "Staff will receive training in attachment.", ("Training booked.", "B5"), "semh"),
        ],
        "provision": [
            Item(
                "f1",
                "Lego-based group to practise waiting, reading faces and sorting out quarrels.",
                ("Teaching assistant (trained by EP), 3 pupils", "Once a week for 40 minutes", "E1"),
                "communication-interaction",
            ),
            Item(
                "f2",
                "Tasks in five-minute parts with a movement break between them.",
                ("Class teacher", "Every lesson", "E2"),
                "cognition-learning",
            ),
            Item(
                "f3",
                "Access to a laptop and additional support with writing where appropriate.",
                ("Staff", "Regularly", "E2"),
                "cognition-learning",
            ),
            Item(
                "f4",
                "Daily meet and greet, and a picture of who will be where that day. Any absence of an adult is told to "
                "him first, before he comes into class.",
                ("Key adult", "8.45 am and 1 pm, 10 minutes", "E3"),
                "semh",
            ),
            Item(
                "f5",
                "1:1 adult who keeps in sight, helps him use the card and goes with him to the den.",
                ("Teaching assistant trained in de-escalation", "25 hours a week", "E3"),
                "semh",
            ),
            Item(
                "f6",
                "Therapeutic input from a play therapist as advised.",
                ("Play therapist", "TBC", "E6"),
                "semh",
            ),
        ],
        "h2": Item(
            "h1",
            "The social worker will tell school at least two days before each contact with his mother, and a "
            "family support worker will see Kwabena at home for one hour on the day after it.",
        ),
    },
)
