"""Mateusz, fifteen: autism, anxiety about school, a strong wish to mend boats."""

from tests.plans.elder.content.plan import Area, Group, Item, Plan

PLAN = Plan(
    stem="elder-03-mateusz",
    layout=3,
    details={
        "name": "Mateusz Wieczorek",
        "date_of_birth": "2010-11-02",
        "status": "amended",
        "plan_date": "2026-02-06",
        "review_date": "2027-01-15",
        "year_group": 10,
        "local_authority": "Ottermarsh County Council",
        "setting": "Withy Bridge Academy",
        "named_placement": "Withy Bridge Academy",
        "primary_need": "Autism",
        "first_plan": False,
        "looked_after": False,
        "officer": "Dunstan Mbeki-Rowe",
        "signed": True,
    },
    dates={
        "first_issued": "2021-03-19",
        "review_meeting": "2025-12-04",
        "amended": "2026-02-06",
    },
    front=[
        ("Name:", "Mateusz Wieczorek"),
        ("Born:", "2 November 2010"),
        ("Present school:", "Withy Bridge Academy, Year 10"),
        ("Greatest area of need:", "Autism"),
        ("Lives with:", "Mrs Danuta Wieczorek (mother) and his grandmother"),
        ("Languages:", "Polish at home, English at school; an interpreter is booked for meetings"),
        ("Child in care:", "No"),
        ("Plan first issued:", "19 March 2021"),
        ("Last annual review meeting:", "4 December 2025"),
        ("Status of this plan:", "Final plan, amended after annual review"),
        ("Amended plan dated:", "6 February 2026"),
        ("To be reviewed on or before:", "15 January 2027"),
    ],
    views=[
        (
            "My story",
            [
                "Mateusz was born in Gdynia and came to Ottermarsh when he was four. He was diagnosed with autism in "
                "2019, aged eight. He moved from Withy Bridge Primary to the Academy in 2022 and attended well until the "
                "spring of Year 8, when a fire drill during an examination was followed by five weeks at home.",
            ],
        ),
        (
            "What Mateusz says",
            [
                "Mateusz wrote the following by e-mail to the SENCO on 24 November 2025, because he prefers typing.",
                "“I know more about outboard motors than the teacher. The corridors are the worst part. If people "
                "explain why a rule is there I will do it. I do not want a person sat next to me.”",
                [
                    Item(
                        "a1",
                        "“I am going to be a marine engineer at the boatyard, or anywhere with a slipway.”",
                    ),
                    Item("a2", "“One day I want to go to Gdynia on my own to see my cousins.”"),
                ],
            ],
        ),
        (
            "What his family says",
            [
                "Mrs Wieczorek spoke with the SENCO through an interpreter on 4 December 2025. She is proud of his exact "
                "mind and worried that he eats nothing from the time he leaves home until four o'clock.",
                Item(
                    "a3", "She would like him to leave school with qualifications in English and mathematics."
                ),
                Item("a4", "His grandmother hopes that he will have one true friend."),
            ],
        ),
        (
            "How Mateusz communicates and takes part in decisions",
            [
                "In writing, with the agenda sent two days before. He will attend the first ten minutes of a meeting and "
                "reads the notes afterwards."
            ],
        ),
    ],
    areas=[
        Area(
            "Communication and interaction",
            "communication-interaction",
            [
                "His spoken English and Polish are both fluent and his vocabulary on mechanical matters is exceptional. "
                "He is truthful and keeps his word."
            ],
            [
                Group(
                    [
                        Item(
                            "b1",
                            "Mateusz takes words at their face value. Irony, hints and questions such as “would you like to "
                            "start?” are answered literally, and staff who do not know him take it for rudeness. He had "
                            "nine behaviour points last term for this alone.",
                        ),
                        Item(
                            "b2",
                            "In pairs or groups he does not see when a partner is bored or cross. He carries on talking or "
                            "takes over the task, and partners ask to be moved.",
                        ),
                        Item(
                            "b3",
                            "A change of room, teacher or order of the day without notice stops him from working for the "
                            "rest of the lesson.",
                        ),
                    ],
                    [],
                    [],
                )
            ],
        ),
        Area(
            "Cognition and learning",
            "cognition-learning",
            [
                "Mateusz's reasoning is in the high average range and he is predicted grade 7 in physics. His memory for "
                "diagrams is excellent."
            ],
            [
                Group(
                    [
                        Item(
                            "b4",
                            "Planning extended writing is the chief barrier to his examinations. He writes accurate "
                            "single sentences but in an English mock paper he left three of four long answers blank.",
                        ),
                        Item(
                            "b5",
                            "He does not start homework unless he can see its use, and handed in four pieces out of "
                            "twenty-two.",
                        ),
                    ],
                    [],
                    [],
                )
            ],
        ),
        Area(
            "Social, emotional and mental health",
            "semh",
            ["He knows that walking by water calms him and he has never hurt another person."],
            [
                Group(
                    [
                        Item(
                            "b6",
                            "Anxiety about crowds, bells and being watched leads Mateusz to leave lessons. He missed 61 of "
                            "310 lessons in the autumn term, most after a change of lesson in the main corridor.",
                        ),
                        Item(
                            "b7",
                            "He seldom recognises that he is becoming anxious until he is already shaking, and cannot then "
                            "say what has happened or ask to go.",
                        ),
                    ],
                    [],
                    [],
                )
            ],
        ),
        Area(
            "Sensory and physical",
            "sensory-physical",
            [],
            [
                Group(
                    [
                        Item(
                            "b8",
                            "The noise and smell of the dining hall are painful to him. He goes without food and drink all "
                            "day and by period five he has headaches.",
                        )
                    ],
                    [],
                    [],
                )
            ],
        ),
        Area(
            "Preparing for adulthood",
            "preparing-for-adulthood",
            [],
            [
                Group(
                    [
                        Item(
                            "b9",
                            "Mateusz has never travelled by bus alone. He avoids asking a driver for a ticket and would not "
                            "know what to do if a bus were late, which rules out the college at Port Ansley.",
                        )
                    ],
                    [],
                    [],
                )
            ],
        ),
    ],
    health=Group(
        ["Mateusz has no identified health needs which relate to his special educational needs."],
        [],
        ["No health provision is specified."],
    ),
    care=Group(
        [
            "Social care considered the request for advice on 12 November 2025. An assessment was offered and Mrs "
            "Wieczorek did not wish for one. No social care needs have been identified."
        ],
        [],
        ["None."],
    ),
    other_care=["None."],
    placement=["Withy Bridge Academy", "Mainstream secondary academy"],
    budget=["The family has not asked for a personal budget."],
    advice=[
        ("A", "Mrs D Wieczorek, parental advice, 4 December 2025"),
        ("B", "Mateusz, e-mail to the SENCO, 24 November 2025"),
        (
            "C",
            "Withy Bridge Academy, report to annual review, including preparation for adulthood, 27 November 2025",
        ),
        ("D", "Dr Hollis Vantongeren, educational psychologist, 3 October 2025"),
        ("E", "Ottermarsh speech and language therapy service, report of Ines Calloway, 21 October 2025"),
        ("F", "Dr Ruaridh Penhale, paediatrician, 11 January 2021"),
        ("G", "Ottermarsh Children's Social Care, 12 November 2025"),
    ],
    links="""
    a1 > e5; a2 > e4; a3 > e1;
    b1 > f1 f3; b2 > e2 f2; b3 > f4; b4 > e1 f5; b6 > e3 f6 f7 f8; b7 > e3 f8; b8 > f9; b9 > e4 f10;
    e1 > f5; e2 > f2; e3 > f6 f7 f8; e4 > f10
    """,
    states={"C": "nil", "G": "nil", "H1": "nil", "H2": "nil", "J": "nil"},
    more={
        "lead": "By the end of Key Stage 4 (July 2027), unless another date is given:",
        "outcomes": [
            Item(
                "e1",
                "Mateusz will plan and complete all the long answers of an English Language paper within the time "
                "allowed.",
                area="cognition-learning",
            ),
            Item(
                "e2",
                "He will take an agreed part in a task with two other pupils from start to finish in at least three lessons a "
                "week, as noted by the teacher.",
                area="communication-interaction",
            ),
            Item(
                "e3",
                "He will notice that he is getting anxious, use his card and return within ten minutes, so that he is "
                "present for at least 95% of his lessons.",
                area="semh",
            ),
            Item(
                "e4",
                "By July 2026 Mateusz will travel by bus from home to Port Ansley and back by himself, and say what he "
                "would do if the bus did not come.",
                area="preparing-for-adulthood",
            ),
            Item("e5", "Mateusz will have access to a careers adviser.", area="preparing-for-adulthood"),
        ],
        "provision": [
            (
                "Communication and interaction",
                "communication-interaction",
                [
                    Item(
                        "f1",
                        "All staff who teach Mateusz, cover supervisors included, will say directly what is to be done and "
                        "why, in statements and not in questions, in every lesson. A one-page guide is kept by the SENCO.",
                    ),
                    Item(
                        "f2",
                        "A group of four pupils, led by a specialist teacher of autism, building a working engine "
                        "together with agreed roles and a review of how each took part: 50 minutes, once a week, for two terms "
                        "of each year.",
                    ),
                    Item(
                        "f3",
                        "Training of 90 minutes on literal understanding and autism, given to his teachers each September "
                        "by a speech and language therapist.",
                    ),
                    Item(
                        "f4",
                        "The form tutor e-mails any known change of room or teacher to Mateusz by 8 am each day.",
                    ),
                ],
            ),
            (
                "Cognition and learning",
                "cognition-learning",
                [
                    Item(
                        "f5",
                        "Two 30 minute sessions a week, one to one, with a teacher who holds a specific learning "
                        "difficulties qualification, in mapping long answers on a diagram and typing from it; the same "
                        "diagram sheet is put out by subject teachers for each piece over 150 words.",
                    )
                ],
            ),
            (
                "Social, emotional and mental health",
                "semh",
                [
                    Item(
                        "f6",
                        "Leaves each lesson five minutes early, by the riverside door.",
                        ("Every lesson", "All teachers"),
                    ),
                    Item(
                        "f7",
                        "Cognitive behavioural work on crowds and being watched, adapted for autistic young people.",
                        (
                            "50 minutes, one to one, weekly for 16 weeks from February 2026",
                            "Education mental health practitioner, supervised by a clinical psychologist",
                        ),
                    ),
                    Item(
                        "f8",
                        "A body-signs diary and an exit card; the diary is gone through together.",
                        ("15 minutes, every Monday and Thursday", "Learning mentor trained in the approach"),
                    ),
                ],
            ),
            (
                "Sensory and physical",
                "sensory-physical",
                [
                    Item(
                        "f9",
                        "Mateusz eats in the technology office with one friend of his choice and one member of "
                        "staff, every lunchtime for 30 minutes, and may drink water in all lessons.",
                    )
                ],
            ),
            (
                "Preparing for adulthood",
                "preparing-for-adulthood",
                [
                    Item(
                        "f10",
                        "Independent travel training by the county's travel trainer, one to one, 12 sessions of two hours in "
                        "the summer term of 2026, with a written plan for delays.",
                    ),
                ],
            ),
        ],
        "review": "The SENCO reviews all of this provision with Mateusz each term.",
        "annex": [
            "Step 1: Mateusz maps one long answer with the teacher beside him (by Easter 2026).",
            "Step 2: Mateusz maps one long answer alone and checks it with the teacher (by Whitsun 2026).",
            "Step 3: Mateusz catches the bus to Withy Bridge with the trainer two seats behind (by May half term).",
        ],
    },
)
