"""Rowan, twenty: moderate learning difficulties and epilepsy, at college; his plan grew out of a statement."""

from tests.plans.elder.content.plan import Area, Group, Item, Plan

PLAN = Plan(
    stem="elder-08-rowan",
    layout=8,
    details={
        "name": "Rowan Michael Elford",
        "date_of_birth": "2005-06-14",
        "status": "amended",
        "plan_date": "2026-02-27",
        "review_date": "2027-02-26",
        "local_authority": "Ottermarsh County Council",
        "setting": "Port Ansley College of Land and Sea",
        "named_placement": "Port Ansley College of Land and Sea",
        "first_plan": False,
        "officer": "Cordelia Maddox-Swann",
        "signed": True,
    },
    dates={"first_issued": "2016-05-16", "amended": "2026-02-27", "review_meeting": "2026-01-08"},
    front=[
        ("Full name", "Rowan Michael Elford"),
        ("Date of birth", "14th June 2005"),
        ("Address", "2 Sluice Row, Fendyke, Ottermarsh"),
        ("College", "Port Ansley College of Land and Sea (Year 2 of the Foundation Land course)"),
        ("Next of kin", "Mrs Maureen Elford, grandmother, tel. 01632 960188"),
    ],
    views=[
        (
            "Past history",
            [
                "Rowan was brought up by his grandmother from the age of two. He had a Statement of Special Educational "
                "Needs from 2010, attended Fendyke Primary School and then Heron Hill Special School, and started at "
                "College in September 2023. His first seizure was at the age of nine."
            ],
        ),
        (
            "Rowan's views and hopes",
            [
                "Rowan met the College transition tutor on 5th January 2026, with pictures of choices, and signed the notes. He "
                "has decided that his grandmother may be told everything that is written here.",
                "He enjoys the heavy horses, darts and quiz programmes. He finds it embarrassing to be asked to read out "
                "and does not like a worker waiting outside the toilet.",
                [
                    Item("a1", "He wants to work with horses and be paid for it."),
                    Item("a2", "He would like a girlfriend."),
                    Item(
                        "a3", "When his Nan gets old he wants to have a flat of his own nearby, with a dog."
                    ),
                ],
            ],
        ),
        (
            "His grandmother's views",
            [
                "Mrs Elford is 74 and says that Rowan is a grand help. Her fear is that he would have a fit in the bath with "
                "nobody in the house, and that he gives his money away."
            ],
        ),
        (
            "How Rowan likes to communicate",
            ["He talks readily, in short sentences, and prefers a picture or a demonstration to a letter."],
        ),
    ],
    areas=[
        Area(
            "Reasoning and learning skills",
            "cognition-learning",
            [
                "Rowan is practical and persevering. He remembers what he has done with his hands, knows the feed of "
                "eleven horses by heart and is rarely late."
            ],
            [
                Group(
                    [
                        Item(
                            "b1",
                            "Rowan has moderate learning difficulties. He reads at about the level of a seven-year-old, can "
                            "pick out a name on a stable door or a bus, and cannot follow a page of safety rules.",
                        ),
                        Item(
                            "b2",
                            "He counts to a hundred but cannot tell which of two prices is more, so he hands over a note and "
                            "hopes. He has twice lent his week's money and not had it back.",
                        ),
                    ],
                    [],
                    [],
                )
            ],
        ),
        Area(
            "Language and communication",
            "communication-interaction",
            ["Rowan greets everybody and tells a good joke."],
            [
                Group(
                    [
                        Item(
                            "b3",
                            "Rowan says “yes” to questions that he has not understood, particularly from people in authority. "
                            "Long explanations are lost, and he then does what he guesses was meant.",
                        )
                    ],
                    [],
                    [],
                )
            ],
        ),
        Area(
            "Social behaviour and emotional development",
            "semh",
            [],
            [
                Group(
                    [
                        Item(
                            "b4",
                            "He trusts strangers quickly. In the autumn he gave his address and his door key to a man whom "
                            "he had met on the internet.",
                        )
                    ],
                    [],
                    [],
                )
            ],
        ),
        Area(
            "Physical and sensory abilities",
            "sensory-physical",
            ["No special educational needs in this area."],
            [],
        ),
        Area(
            "Growing up and independence",
            "preparing-for-adulthood",
            [],
            [
                Group(
                    [
                        Item(
                            "b5",
                            "Rowan can make toast and tea. He has not cooked a hot meal by himself and does not know what to do "
                            "about a letter, a bill or a broken heater.",
                        ),
                        Item(
                            "b6",
                            "He works well beside somebody but stops when the task changes and waits to be told, sometimes for "
                            "an hour, which an employer would not accept.",
                        ),
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
                "Rowan has epilepsy with about two tonic-clonic seizures a month, most of them within an hour of "
                "waking. He is confused and sleepy for up to forty minutes afterwards and has been hurt in falls.",
            ),
            Item(
                "c2",
                "He forgets his evening tablets about twice a week when not reminded, and most of his seizures follow a "
                "missed dose.",
            ),
        ],
        [],
        [
            Item(
                "g1",
                "Review of Rowan's epilepsy every four months by the epilepsy specialist nurse, and every year by "
                "the consultant neurologist.",
            ),
            Item(
                "g2",
                "Training of two hours in first aid for seizures and in giving his rescue medicine, for six college "
                "staff, renewed each September by the epilepsy nurse.",
            ),
        ],
    ),
    care=Group(
        [
            Item(
                "d1",
                "Rowan cannot safely be alone in the house in the mornings or in the bath because of his seizures, and "
                "his grandmother, who is with him at those times, is waiting for a hip operation.",
            ),
        ],
        [],
        [],
    ),
    other_care=[
        Item(
            "h1",
            "A support worker from the Adult Learning Disability Team will be at home with Rowan from 7 to 9 a.m. on "
            "each day of the week for eight weeks after his grandmother's operation.",
        ),
        Item(
            "h2",
            "A bed sensor and a bath alarm linked to the county's telecare service, fitted by 30th April 2026.",
        ),
    ],
    placement=["Port Ansley College of Land and Sea, a general further education college."],
    budget=["No personal budget has been sought."],
    advice=[
        ("Appendix A", "Rowan Elford", "His own views, 5.1.26"),
        ("Appendix B", "Mrs M. Elford", "Family's views, 8.1.26"),
        (
            "Appendix C",
            "Port Ansley College",
            "Educational advice, with preparation for adult life, 12.12.25",
        ),
        ("Appendix D", "Miss Theodora Quill, Educational Psychologist", "Psychological advice, 3.2.23"),
        ("Appendix E", "Sister Blessing Nkemelu, epilepsy nurse", "Medical advice, 17.12.25"),
        ("Appendix F", "Adult Learning Disability Team", "Care Act assessment, 19.1.26"),
    ],
    links="""
    a1 > e1; a3 > e2;
    b1 > f1; b3 > f2 f3; b4 > e3 f3; b5 > e2 f4; b6 > e1 f5 f6;
    e1 > f5 f6; e2 > f4; e3 > f3;
    c1 > g1 g2; c2 > e4 g1; d1 > h1 h2; e4 > g1
    """,
    states={"H1": ("absent", "H2"), "J": "nil"},
    more={
        "objectives": [
            Item(
                "e1",
                "By July 2027 Rowan will hold a paid or apprenticed post of at least twelve hours a week in a yard, moving "
                "from one job to the next on his list without being told.",
                area="preparing-for-adulthood",
            ),
            Item(
                "e2",
                "By the end of his course Rowan will cook three hot meals for himself and his grandmother, safely and with "
                "nobody in the kitchen.",
                area="preparing-for-adulthood",
            ),
            Item(
                "e3",
                "Rowan will be able to keep himself safe from people who would take advantage of him.",
                area="semh",
            ),
            Item(
                "e4",
                "By December 2026 Rowan will take both daily doses from his own pill box on 28 days out of 30, with the alarm "
                "on his telephone and no other prompt.",
                area="health",
            ),
        ],
        "provision": [
            Item(
                "f1",
                "Written safety rules, rotas and work sheets will be given to Rowan as photographs with no more than "
                "five words each, made by the course tutor before each new unit.",
                area="cognition-learning",
            ),
            Item(
                "f2",
                "Every member of the course team will check what Rowan has understood by asking him to show or say it back, "
                "in every session.",
                area="communication-interaction",
            ),
            Item(
                "f3",
                "A course on safe friendships, on-line and off, and on saying no, taught by a tutor for learners with "
                "learning difficulties to a group of five for one and a half hours each week in the summer and autumn terms of "
                "2026.",
                area="semh",
            ),
            Item(
                "f4",
                "Two hours a week of cookery in the training flat, at a ratio of one tutor to three learners, following "
                "photograph recipes of Rowan's choice, and practice of one of them at home each weekend.",
                area="preparing-for-adulthood",
            ),
            Item(
                "f5",
                "A supported internship of two days a week (ten hours) at a heavy horse centre from September 2026, with a "
                "qualified job coach beside him for the first six weeks and then fading to one visit of an hour a week.",
                area="preparing-for-adulthood",
            ),
            Item(
                "f6",
                "A waterproof list of the day's jobs on hooks, turned over as each is done, in use each day on the college "
                "yard.",
                area="preparing-for-adulthood",
            ),
            Item("f7", "Rowan would benefit from swimming.", area="sensory-physical"),
        ],
        "monitoring": "The College will set termly targets with Rowan and send them to the Authority. The tutor, Rowan and his "
        "grandmother will look at them every twelve weeks.",
    },
)
