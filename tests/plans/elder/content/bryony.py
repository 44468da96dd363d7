"""Bryony, seven: developmental language disorder, with spelling and coordination behind it."""

from tests.plans.elder.content.plan import Area, Group, Item, Plan

PLAN = Plan(
    stem="elder-01-bryony",
    layout=1,
    details={
        "name": "Bryony Tuffin",
        "preferred_name": "Bee",
        "date_of_birth": "2018-04-17",
        "status": "final",
        "plan_date": "2026-01-23",
        "year_group": 3,
        "local_authority": "Ottermarsh County Council",
        "setting": "Saltley Drove Primary School",
        "named_placement": "Saltley Drove Primary School",
        "officer": "Rosalind Achterberg",
        "signed": True,
        "upn": "T301554118022",
    },
    dates={"final": "2026-01-23"},
    front=[],
    views=[
        (
            "A1",
            [
                "Bryony, whom everybody calls Bee, lives on a mixed farm outside the village of Saltley Drove with her "
                "mum, her stepdad and a great many hens. She was born at 41 weeks. Her mum noticed at about two that "
                "Bee pointed and tugged sleeves where her cousins were already chattering.",
                "She joined the school's nursery at three and has been there since. A private assessment was paid for "
                "by her grandmother in 2023; developmental language disorder was confirmed by the county's speech and "
                "language therapist in May 2025.",
            ],
        ),
        (
            "Views",
            [
                "Bee talked to her teaching assistant, Mr Lowdham, on 9 October 2025 while they fed the school "
                "guinea pigs. She said: “I like PE and when we do the pond. I don't like it when they say it all in one "
                "go. I put my hand up but then it's gone.”",
                "Her mum says that Bee comes home worn out and that it can take the whole journey in the tractor to "
                "find out that something went wrong at dinner time. She wants school to believe Bee when she says she "
                "doesn't know.",
            ],
        ),
        ("Interests", ["Hens, the pond, the county show, drawing maps of places that do not exist."]),
        (
            "How to talk with me",
            [
                "Get down to my level, show me, say a bit and wait. I need ten seconds. Don't finish my sentence for me."
            ],
        ),
        (
            "Aspirations",
            [
                [
                    Item("a1", "Bee wants to have a friend who comes to tea."),
                    Item(
                        "a2",
                        "When she is grown up she will run the farm shop and do the talking to customers.",
                    ),
                ],
                Item(
                    "a3",
                    "Mum and stepdad would like her to read the feed labels and her own storybooks by herself.",
                ),
                Item("a4", "They also hope she will learn to ride a bicycle along the drove."),
            ],
        ),
    ],
    areas=[
        Area(
            "Communication and interaction",
            "communication-interaction",
            [
                "Bee has a wide smile and a strong wish to be understood. She uses mime, drawing and sound effects "
                "cleverly and her speech is clear. She recalls places and pictures better than most of her class."
            ],
            [
                Group(
                    [
                        Item(
                            "b1",
                            "Bee follows an instruction with one key idea. When an adult gives two or more "
                            "steps she carries out the last and copies her neighbour for the rest, so she often starts "
                            "the wrong task. Her understanding of spoken sentences is at the 2nd centile.",
                        )
                    ],
                    [
                        Item(
                            "e1",
                            "By the end of Year 4 Bee will carry out a three-step spoken instruction in class, with "
                            "pictures to look at, on four occasions out of five.",
                        )
                    ],
                    [
                        Item(
                            "f1",
                            "Every instruction to Bee is cut into single steps, each shown with a drawing or an "
                            "object, and she is given ten seconds before it is repeated in the same words.",
                            ("Class teacher and teaching assistant, in all lessons",),
                        ),
                        Item(
                            "f2",
                            "Direct therapy on understanding longer sentences, with a home sheet after each visit.",
                            (
                                "Speech and language therapist (registered, paediatric), one to one, 30 minutes, "
                                "12 times in each school year",
                            ),
                        ),
                    ],
                ),
                Group(
                    [
                        Item(
                            "b2",
                            "She hunts for words she knows. “The thing, the thing with the… you know” is typical. "
                            "Listeners move on, and in group work her ideas are lost.",
                        ),
                        Item(
                            "b3",
                            "Telling what happened, in order, is hard. After a quarrel she cannot give her side, and she "
                            "is blamed for things that she did not do.",
                        ),
                    ],
                    [
                        Item(
                            "e2",
                            "By July 2027 Bee will retell an event from the same day with who, where, what happened "
                            "and how it ended, to an adult who was not there.",
                        )
                    ],
                    [
                        Item(
                            "f3",
                            "A story-telling group using coloured cue cards, for Bee and three other pupils.",
                            (
                                "Teaching assistant trained by the therapist, 20 minutes, three times a week, "
                                "in ten-week blocks in the autumn and spring terms",
                            ),
                        ),
                        Item(
                            "f4",
                            "New topic words taught before the lesson by sound, meaning and a drawing of her own, kept on "
                            "a ring at her table.",
                            ("Teaching assistant, one to one, 10 minutes each morning",),
                        ),
                    ],
                ),
            ],
        ),
        Area(
            "Cognition and learning",
            "cognition-learning",
            [
                "Non-verbal reasoning is in the average range (Dr Wetherall, 2025). Bee counts reliably, is quick "
                "with jigsaws and measures accurately."
            ],
            [
                Group(
                    [
                        Item(
                            "b4",
                            "Bee reads 14 of the first 100 common words and blends three-letter words slowly. She is "
                            "about two years behind her class and now says that she “can't do books”.",
                        )
                    ],
                    [
                        Item(
                            "e3",
                            "By the end of Key Stage 2 Bee will read a page she has not seen before, at the level of "
                            "an eight year old, and answer three questions about it.",
                        )
                    ],
                    [
                        Item(
                            "f5",
                            "A structured phonics programme with over-learning and a weekly check of what has stuck.",
                            (
                                "Higher level teaching assistant trained in the programme, one to one, 15 minutes, "
                                "four days a week",
                            ),
                        ),
                        Item(
                            "f6",
                            "Support with reading across the curriculum as appropriate.",
                            ("School staff",),
                        ),
                    ],
                ),
                Group(
                    [
                        Item(
                            "b5",
                            "Word problems defeat her although she can do the sum: out of ten set in words she "
                            "answered one, and out of the same ten set in pictures she answered eight.",
                        )
                    ],
                    [],
                    [
                        Item(
                            "f7",
                            "Mathematics tasks are given as bar drawings or with real things before any sentence is read.",
                            ("Class teacher, each mathematics lesson",),
                        )
                    ],
                ),
            ],
        ),
        Area(
            "Social, emotional and mental health",
            "semh",
            ["Gentle with younger children and with animals; she settles quickly after a hug."],
            [
                Group(
                    [
                        Item(
                            "b6",
                            "Bee plays beside the others but is seldom asked to join in. She gives up when the rules of a "
                            "game change and spends about three dinner times in five alone by the fence.",
                        )
                    ],
                    [
                        Item(
                            "e4",
                            "By the end of Year 4 she will join a game with two or more children at dinner time on three "
                            "days in each week, without an adult's prompt.",
                        )
                    ],
                    [
                        Item(
                            "f8",
                            "A pond and poultry club for Bee and two children she chooses, in which the rules of one new "
                            "playground game are also taught and drawn.",
                            ("Midday supervisor with the ELSA, 25 minutes, twice a week",),
                        )
                    ],
                )
            ],
        ),
        Area(
            "Sensory and/or physical",
            "sensory-physical",
            [
                "Bee has no identified special educational needs in this area. Hearing was tested in June 2025 and is normal."
            ],
            [],
        ),
    ],
    health=Group(
        [Item("c1", "Bee wets the bed most nights and worries about the Year 4 residential trip.")],
        [
            Item(
                "e5",
                "Before the residential trip in June 2027 Bee will stay dry on five nights out of seven.",
                area="health",
            )
        ],
        [
            Item(
                "g1",
                "An appointment at the continence clinic every three months with the school nurse's bladder and bowel "
                "colleague, who gives the family a written plan.",
            )
        ],
    ),
    care=Group([], [], []),
    other_care=[],
    placement=["Saltley Drove Primary School, a maintained mainstream primary school."],
    budget=[],
    advice=[
        ("Parents' advice", "11 October 2025", "Mrs Jessamy Tuffin-Coe and Mr Perran Coe", "1"),
        ("Child's views", "9 October 2025", "Bee, with Mr Lowdham", "2"),
        ("Educational advice", "14 October 2025", "Saltley Drove Primary School", "3"),
        ("Psychological advice", "20 November 2025", "Dr Isolde Wetherall, educational psychologist", "4"),
        ("Speech and language therapy", "18 November 2025", "Corin Maybury", "5"),
        ("Medical advice", "2 December 2025", "Dr Anjali Pereira-Dunne, community paediatrician", "6"),
        ("Social care advice", "27 October 2025", "Early Help duty desk", "7"),
    ],
    links="""
    a1 > e4; a2 > e2; a3 > e3;
    b1 > e1 f1 f2; b2 > f4; b3 > e2 f3; b4 > e3 f5 f6; b5 > f7; b6 > e4 f8;
    e1 > f1 f2; e2 > f3; e3 > f5 f6; e4 > f8;
    c1 > e5 g1; e5 > g1
    """,
    states={"H1": "nil", "H2": "nil", "D": "nil", "J": "blank"},
    more={
        "nil_d": "No social care needs were identified by the Early Help assessment of October 2025.",
        "nil_h1": "None required.",
        "nil_h2": "None required.",
    },
)
