"""Leila, twelve: spina bifida and hydrocephalus; amendments proposed after her Year 8 review, changes tracked."""

from tests.plans.elder.content.plan import Area, Group, Item, Plan

PLAN = Plan(
    stem="elder-09-leila",
    layout=9,
    details={
        "name": "Leila Haddad-Moore",
        "date_of_birth": "2013-09-30",
        "status": "draft",
        "plan_date": "2026-01-30",
        "year_group": 8,
        "local_authority": "Ottermarsh County Council",
        "setting": "Redshank Community College",
        "named_placement": "Redshank Community College",
        "primary_need": "Physical disability",
        "first_plan": False,
        "signed": False,
    },
    dates={"first_issued": "2018-02-08", "review_meeting": "2025-12-09", "draft": "2026-01-30"},
    front=[
        ("Child's name", "Leila Haddad-Moore"),
        ("Date of birth", "30.09.2013"),
        ("Year", "{-7-}{+8+}"),
        ("School now", "Redshank Community College"),
        ("Main category of need", "Physical disability"),
        ("Mother", "Dr Samar Haddad, 01632 960171"),
        ("Father", "Mr Giles Moore, 01632 960172 (lives apart; Leila is with him every second weekend)"),
        ("First plan issued", "8 February 2018"),
        ("Date of review meeting", "{-3 December 2024-}{+9 December 2025+}"),
        ("These amendments proposed on", "{+30 January 2026+}"),
    ],
    views=[
        (
            "A little of my history",
            [
                "Leila was born with spina bifida and had a shunt fitted for hydrocephalus in her first week. {+The shunt was "
                "replaced in March 2025 and she was out of school for seven weeks.+}",
                "She went to her village primary school and moved to Redshank in September 2024.",
            ],
        ),
        (
            "In Leila's words",
            [
                "Leila recorded these answers on her tablet at home {-in November 2024-}{+on 30 November 2025, and chose which "
                "to share+}.",
                "“I am in the choir and the {-Lego-}{+debating+} club. I hate it when people push my chair without asking. I am "
                "always the last one out and by then my friends have gone.”",
                [
                    Item(
                        "a1",
                        "{-“I want to be a vet.”-}{+“I want to be a barrister and argue with people for money.”+}",
                    ),
                    Item("a2", "“I'd like to go into town with my friends and without my mum.”"),
                ],
            ],
        ),
        (
            "In the words of her parents",
            [
                "Dr Haddad and Mr Moore wrote separately. Both say that Leila covers up what she has missed by chatting. Dr Haddad "
                "is concerned about pressure sores; Mr Moore about how little she sees of other children in the holidays.",
                Item("a3", "Both parents wish Leila to manage her own care by the time she is an adult."),
            ],
        ),
    ],
    areas=[
        Area(
            "Communication and interaction",
            "communication-interaction",
            ["Leila is fluent in English and Arabic, witty and at ease with adults."],
            [
                Group(
                    [
                        Item(
                            "b1",
                            "Her talk runs ahead of her understanding. In conversation she goes off the point, misses inferences "
                            "and gives an answer that sounds right, so gaps are overlooked.",
                        )
                    ],
                    [],
                    [
                        Item(
                            "f1",
                            "A weekly pre-teaching and checking session, in which Leila explains the main idea of three coming "
                            "lessons in her own words.",
                            ("B1", "Specialist teaching assistant", "1:1, 30 minutes, weekly"),
                        )
                    ],
                )
            ],
        ),
        Area(
            "Cognition and learning",
            "cognition-learning",
            [
                "Leila's verbal memory and reading accuracy are above average, and she sings in three languages."
            ],
            [
                Group(
                    [
                        Item(
                            "b2",
                            "Leila finds it hard to judge where things are in space. Columns in arithmetic, maps, graphs and finding "
                            "her way between blocks are all affected; {+she was lost on site six times last term.+}",
                        ),
                        Item(
                            "b3",
                            "She needs to be reminded to begin, and then which step is next. Without this she is still "
                            "getting ready when others are half way.",
                        ),
                    ],
                    [],
                    [
                        Item(
                            "f2",
                            "Squared paper, colour-marked columns and enlarged graphs prepared before each lesson in which they "
                            "are used.",
                            (
                                "B2",
                                "Specialist teaching assistant",
                                "All mathematics, science and geography lessons",
                            ),
                        ),
                        Item(
                            "f3",
                            "{-Help with organisation as required.-}{+A task list of not more than five steps on her tablet, ticked by "
                            "Leila, with a prompt from the adult only when five minutes have passed.+}",
                            ("B3", "Subject teacher", "{-Regularly-}{+At the start of every task+}"),
                        ),
                    ],
                )
            ],
        ),
        Area(
            "Social, emotional and mental health",
            "semh",
            ["She is brave in hospital and stands up for others."],
            [
                Group(
                    [
                        Item(
                            "b4",
                            "{+Leila is often lonely. She sees no one of her own age outside school and spends four break times out of "
                            "five in the library because the canteen terrace has steps.+}",
                        )
                    ],
                    [],
                    [],
                )
            ],
        ),
        Area(
            "Sensory and physical",
            "sensory-physical",
            ["Leila's arms are strong and she propels a light wheelchair on level ground."],
            [
                Group(
                    [
                        Item(
                            "b5",
                            "She has no movement or feeling below the knee. Slopes, heavy doors and distances over 200 metres "
                            "exhaust her, and she cannot transfer to a seat or toilet without help.",
                        ),
                        "{-Leila is learning to use a power wheelchair.-}",
                        Item(
                            "b6",
                            "Her hand movements are slow and weak: nine words a minute by pen, {-eleven-}{+fourteen+} by keyboard. "
                            "By afternoon her hands ache and she stops.",
                        ),
                    ],
                    [],
                    [
                        Item(
                            "f4",
                            "Hoist and transfer, toilet visits and a change of position out of the chair.",
                            (
                                "B5",
                                "Two assistants with moving and handling certificates renewed yearly",
                                "Four times a day, 20 minutes",
                            ),
                        ),
                        Item(
                            "f5",
                            "Exercises for shoulders, trunk and hips.",
                            (
                                "B5",
                                "Assistant; programme taught and reviewed by the physiotherapist every half term",
                                "1:1, {-15-}{+25+} minutes, three times a week",
                            ),
                        ),
                        Item(
                            "f6",
                            "{+Speech recognition software, with teaching to use it.+}",
                            (
                                "{+B6+}",
                                "{+Assistive technology teacher+}",
                                "{+1:1, 40 minutes a week for two terms, from April 2026+}",
                            ),
                        ),
                        Item(
                            "f7",
                            "All lessons within the ground floor and the east block, with a powered door at each end.",
                            ("B5", "College site manager", "Every school day"),
                        ),
                    ],
                )
            ],
        ),
    ],
    health=Group(
        [
            Item(
                "c1",
                "Headache, vomiting, drowsiness or a change in her sight may mean that Leila's shunt is blocked, which is an "
                "emergency.",
            ),
            Item(
                "c2",
                "Leila empties her bladder by catheter every three hours. {-A nurse does this.-}{+An adult does most of it, and "
                "she has had five infections this year.+}",
            ),
            Item(
                "c3",
                "{+She had a grade 2 pressure sore in July 2025 that kept her in bed for nineteen days.+}",
            ),
        ],
        [],
        [
            Item(
                "g1",
                "The children's community nurse writes, and each September goes through with staff, an emergency plan for the "
                "shunt.",
            ),
            Item(
                "g2",
                "{+Six visits of 45 minutes from the continence nurse between April and July 2026, to teach Leila to catheterise "
                "by herself.+}",
            ),
        ],
    ),
    care=Group(
        [
            Item(
                "d1",
                "Leila cannot get into her father's house or use its bathroom in her chair, and so she sleeps on a sofa bed downstairs "
                "and misses her bath when she stays there.",
            )
        ],
        [],
        [
            Item(
                "h1",
                "A portable ramp and a bath lift for Mr Moore's house, supplied by the children's occupational therapist by 31 March "
                "2026.",
            )
        ],
    ),
    other_care=["No other social care provision has been identified."],
    placement=[
        "Redshank Community College, a maintained mainstream secondary school with resourced places for physical disability."
    ],
    budget=[
        "A direct payment of £1,140 a year for special educational provision is made to Dr Haddad. It meets need B2 and Outcome 2: she "
        "employs a mobility tutor for 30 hours a year to teach Leila routes in college and in the town.",
    ],
    advice=[
        ("1", "Leila", "{-11/2024-}{+30/11/2025+}"),
        ("2", "Dr S Haddad; Mr G Moore", "{-11/2024-}{+02/12/2025 and 05/12/2025+}"),
        ("3", "Redshank Community College", "{+01/12/2025+}"),
        ("4", "Educational psychologist, Dr Yolanda Fairweather", "{-09/2023-}{+14/10/2025+}"),
        ("5", "Physiotherapist and occupational therapist", "{+21/11/2025+}"),
        ("6", "Community nurse, Mr Ellis Tregarthen", "{+18/11/2025+}"),
        ("7", "Children with Disabilities social worker", "{+27/11/2025+}"),
    ],
    links="""
    a2 > e2; a3 > e4;
    b1 > f1; b2 > e2 f2; b3 > e1 f3; b5 > f4 f5 f7; b6 > e3 f6;
    e1 > f3; e3 > f6;
    c1 > g1; c2 > e4 f4 g2; c3 > f4; d1 > h1; e4 > g2
    """,
    states={"H2": "nil"},
    more={
        "outcomes": [
            Item(
                "e1",
                "Leila will begin a set task within two minutes and finish it in the lesson without a spoken prompt, in four "
                "lessons out of five.",
                ("{-July 2025-}{+End of Year 9+}", "B3"),
                "cognition-learning",
            ),
            Item(
                "e2",
                "Leila will plan and follow six routes around the college {+and three in the town+} by herself.",
                ("End of Key Stage 3", "B2"),
                "cognition-learning",
            ),
            Item(
                "e3",
                "{-Leila will type faster.-}{+Leila will produce a page of A4 in thirty minutes by voice, correcting it herself.+}",
                ("{-July 2025-}{+July 2027+}", "B6"),
                "sensory-physical",
            ),
            Item(
                "e4",
                "{+Leila will manage her own catheter at school with nobody in the room.+}",
                ("{+December 2026+}", "{+C2+}"),
                "health",
            ),
        ],
        "gone": "{-Leila will enjoy school.-}",
    },
)
