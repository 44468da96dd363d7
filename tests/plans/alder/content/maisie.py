"""Maisie-Rae, 12, Year 8: anxiety, autism, taught away from school. Kirkhollow Council. Marked-up amendments, 2025.

`[+...+]` was put in and `[-...-]` struck out after the review meeting.
"""

from tests.plans.alder.parts import It, Paragraphs

STORY: Paragraphs = [
    [
        "Maisie-Rae lives with her mum, Carly, her nan and two whippets. She went to Burnside Primary and for one term to "
        "Kirkhollow Academy.",
        "[-She attends school for two mornings a week.-][+She has not been inside a school since 8 January 2024.+]",
    ],
]
CHILD: Paragraphs = [
    [
        "Maisie-Rae will not talk about school face to face. She sent voice notes to her tutor between 2 and 13 December "
        "2024 and agreed what could be typed.",
        "“Dogs are better than people because you can tell what they mean. If you say I have to, I can't.",
        It("a1", "[+I want my own grooming parlour with a proper bath.+]"),
        It("a2", "I'd like one friend, not a group.”"),
    ],
]
PARENT: Paragraphs = [
    [
        "Carly (meeting, 9 December 2024): “She was gone for a year and now I'm getting bits of her back.",
        It("a3", "I hope she'll get some GCSEs, [-back in school-][+it doesn't matter where+].”"),
    ]
]
NEEDS: list[tuple[str, str, list[It]]] = [
    (
        "communication-interaction",
        "Interaction",
        [
            It(
                "b1",
                "Maisie-Rae is autistic. A direct question, a demand or praise in front of others makes her fall silent or "
                "leave; what is meant kindly she often hears as an order.",
                ref="i.",
            ),
            It(
                "b2",
                "She has had no contact with anyone of her own age [-since the summer holidays-][+for fourteen months+] "
                "except online.",
                ref="ii.",
            ),
        ],
    ),
    (
        "cognition-learning",
        "Learning",
        [
            It(
                "b3",
                "Her reasoning is [-average-][+above average (EP, November 2024)+] but she has missed most of Year 7 and all "
                "of Year 8 so far: in mathematics she is secure in the Year 5 curriculum.",
                ref="iii.",
            ),
            It(
                "b4",
                "[+She gives up a task at the first mistake, and tears up work that someone has marked.+]",
                ref="iv.",
            ),
        ],
    ),
    (
        "semh",
        "Mental health",
        [
            It(
                "b5",
                "Anxiety at a level that stops her from going through the door of a school or of any busy building. In a bad "
                "week she does not leave her bedroom.",
                ref="v.",
            )
        ],
    ),
    (
        "sensory-physical",
        "Sensory matters",
        [
            It(
                "b6",
                "Smells of cooking and cleaning fluid make her retch; [-wears ear defenders.-][+she will wear only two sets "
                "of clothes.+]",
                ref="vi.",
            )
        ],
    ),
]
STRENGTH = (
    "She reads people and animals finely, writes dry, funny dialogue and can work at a dog's pace for hours."
)
HEALTH = [
    It("c1", "Maisie-Rae weighs [-41 kg-][+36 kg+] and eats from a list of five foods."),
    It("c2", "[+Sleep has turned round: she is awake until four and up at noon.+]"),
]
CARE = [
    It(
        "d1",
        "Carly gave up work to be at home and has had no break; when she and Nan go out Maisie-Rae panics.",
    ),
]
OUTCOMES = [
    It(
        "e1",
        "[-Maisie-Rae will attend Kirkhollow Academy full time.-] [+By July 2025 Maisie-Rae will begin and end a lesson of 45 "
        "minutes with her tutor on four days a week, at a place that she has picked.+]",
        ref="1",
    ),
    It(
        "e2",
        "By the end of Key Stage 3 she will be secure in the Year 7 curriculum in English and mathematics [+and will have "
        "handed in three pieces that she has gone back to and changed+].",
        ref="2",
    ),
    It(
        "e3",
        "By [-Christmas 2024-][+December 2025+] she will spend an hour a week in the company of one person of her age, doing "
        "something that both enjoy.",
        ref="3",
    ),
    It(
        "e4",
        "[+By July 2026 Maisie-Rae will go into one small shop and one other building with an adult and stay for twenty "
        "minutes.+]",
        ref="4",
    ),
    It("e5", "To promote resilience.", ref="5"),
]
PROVISION = [
    It(
        "f1",
        "[-Reduced timetable at school.-] [+Teaching at home, at the kennels or at the library annexe in place of school.+]",
        who="[-School-][+Tutor with qualified teacher status and experience of autism, Fellside Tuition+]",
        when="[-5 hours-][+1:1, 12 hours a week, 39 weeks: 45-minute lessons, Monday to Thursday, not before 12.30+]",
        meets="1, 2",
        ref="F1",
    ),
    It(
        "f2",
        "[+Requests are put as choices, notes or wonderings, never as orders or public praise; unmarked drafts are kept, and "
        "mistakes made on purpose by the adult are mended together.+]",
        who="[+Each adult who works with her, shown how by the educational psychologist+]",
        when="[+At all times; two-hour briefing in February and each September+]",
        meets="[+1, 2+]",
        ref="F2",
    ),
    It(
        "f3",
        "Animal-assisted learning: care, grooming and training of dogs.",
        who="Instructor, Hollow Beck Kennels (Level 3, animal care)",
        when="1:1, [-1 hour-][+3 hours on Fridays+], 39 weeks",
        meets="1, 4",
        ref="F3",
    ),
    It(
        "f4",
        "[+One other young person is asked to the kennels, then both choose what to do.+]",
        who="[+Mentor, Kirkhollow Youth Service+]",
        when="[+One hour a week from April 2025+]",
        meets="[+3+]",
        ref="F4",
    ),
    It(
        "f5",
        "Psychological therapy on anxiety, by small steps towards a door, a shop, a room.",
        who="[-CAMHS-][+Clinical psychologist commissioned by the council+]",
        when="[-When available-][+1:1, 50 minutes weekly, 30 sessions, at home or on a walk+]",
        meets="[+4+]",
        ref="F5",
    ),
    It("f6", "Social stories as required.", who="Staff", when="Ongoing", meets="5", ref="F6"),
]
STRUCK = "[-A teaching assistant will support Maisie-Rae in lessons.-]"
HEALTH_PROVISION = [
    It(
        "g1",
        "[+Eating: dietitian and community paediatrician see her at home every eight weeks until weight is on the 9th centile.+]",
    ),
]
CARE_PROVISION = [
    It(
        "h2a",
        "[+Carly's break: a support worker whom Maisie-Rae has met six times is with her for three hours each Saturday.+]",
    ),
]
PLACE = "[-Kirkhollow Academy-] [+Education otherwise than in a school, arranged by Kirkhollow Council under section 61+]"
BUDGET = [
    "[+A direct payment of £3,900 a year is made to Carly for the kennels (F3): 117 hours at about £33. It serves outcomes 1 and "
    "4 and is looked at each term by the plan coordinator.+]"
]
ADVICE = [
    "Carly Thwaite, and Maisie-Rae's voice notes [-(May 2023)-][+(December 2024)+]",
    "[-Kirkhollow Academy-][+Fellside Tuition+], progress report [+6 December 2024+]",
    "Educational psychologist, [-15 May 2023-][+21 November 2024+]",
    "Community paediatrician, [+3 December 2024+]",
    "[+Clinical psychologist, 28 November 2024+]",
    "Social care: child and family assessment, [+10 January 2025+]",
]
LINKS = """
a1 > e4 e1
a2 > e3
a3 > e2
b1 > e1 f2
b2 > e3 f4
b3 > e2 f1
b4 > e2 f2
b5 > e1 e4 f1 f5
c1 > g1
d1 > h2a
e1 > f1 f2 f3
e2 > f1 f2
e3 > f4
e4 > f3 f5
e5 > f6
"""
