"""Callum-Jay, nine, in foster care, in Year 5. A thin plan with a few strong rows, filled in fast."""

from __future__ import annotations

from tests.plans.cedar.blocks import Part, Parts

ABOUT: Parts = [
    "Callum-Jay has been looked after by Quayborough since March 2022 (full care order). This is his fourth foster home; he has been with Denise and Ray since August 2024 and has his own room with the fish tank in it. He sees his mum once a month at the contact centre and his Nana every other Saturday. Fay from the Virtual School talked to him on 21 and 28 October 2025 with the Three Houses sheets, this is what he said:",
    "“I like Minecraft, my fish, Nana’s dog and Mr Okafor-Dunn’s shed. I don’t like supply teachers, being looked at, or when they say we’ll talk about it later. If I’ve gone under the table don’t pull me.”",
    [
        ("a1", "“When I’m big I’m going to have Nana’s market stall and I will do the till.”"),
        ("a2", "“I want to go to a normal high school, like Kyle.”"),
    ],
]
CARERS: list[Part] = [
    "Denise and Ray: a lovely lad, sharp, notices everything, brilliant with animals and with little ones. Mornings are hard. We never know what has been said at school until the phone goes.",
    (
        "a3",
        "We would like him to be able to go to a club like other lads without one of us sat in the car park.",
    ),
]
MUM = "Mum (by phone, via the social worker): he rings off when he has had enough and that is fine, and can somebody get his hair cut before the photos."

# title, area, going well, getting in the way
NEEDS: list[tuple[str, str, Parts, Parts]] = [
    (
        "Social, emotional and mental health",
        "semh",
        [
            "Kind to younger children; runs the lunchtime Lego table.",
            "With the two adults he trusts he can now sit near the door instead of beyond it.",
        ],
        [
            (
                "b1",
                "When a voice is raised, or the day changes without warning, Callum-Jay is out of the room before anyone knows why. 31 times in the autumn term, twice over the gate. The Virtual School psychologist links this to frightening things that happened when he was very small.",
            ),
            (
                "b2",
                "He cannot get on with anything if his adult is out of sight. He calls out, asks if you are cross with him, holds on to your lanyard.",
            ),
            (
                "b3",
                "Other children know how to set him off. He lashes out, then hides and says he hates himself. Suspended four times since the last review.",
            ),
        ],
    ),
    (
        "Cognition and learning",
        "cognition-learning",
        [
            "Reads for pleasure if it is about animals. Good general knowledge.",
            "Quick at anything with a screen.",
        ],
        [
            (
                "b4",
                "ADHD (diagnosed May 2024). He keeps at a task that he did not choose for six to eight minutes and then is up and gone, whether or not it is finished.",
            ),
            (
                "b5",
                "He was out of school for most of Years 1 and 2. Number work is at about the level of Year 2: he counts on in ones, has no times tables and does not trust his own answers.",
            ),
            ("b6", "Some difficulties with memory."),
        ],
    ),
    (
        "Communication and interaction",
        "communication-interaction",
        ["Chatty one to one, with a dry sense of humour."],
        [
            (
                "b7",
                "For feelings he has three words: fine, bored and angry. He cannot tell you what happened until hours afterwards and then the bits come out in the wrong order, which gets read as lying.",
            )
        ],
    ),
    (
        "Sensory and/or physical",
        "sensory-physical",
        [],
        ["No identified special educational needs in this area."],
    ),
]
HEALTH: tuple[Parts, Parts] = (
    ["Generally fit. Vaccinations up to date."],
    [
        (
            "c1",
            "Sleep: awake from about 4 a.m. four or five nights a week. By ten in the morning he can be asleep on the beanbag.",
        ),
        (
            "c2",
            "The ADHD tablets take his appetite. Lunch is mostly untouched and he has dropped from the 9th to below the 2nd centile for weight in a year.",
        ),
    ],
)
CARE: list[tuple[Part, Parts]] = [
    (
        (
            "d1",
            "Contact with mum is hit and miss. When it is cancelled he does not sleep and is at sixes and sevens for two days.",
        ),
        [
            (
                "h1",
                "Social worker to visit every six weeks and to ring Denise and the school the same day if contact is cancelled.",
            )
        ],
    ),
    (
        (
            "d2",
            "He has moved four times and nobody has told him in words he understands why, or how long he is staying this time.",
        ),
        [
            (
                "h2",
                "Life story work: the therapeutic social worker, one to one with Denise in the room, 50 minutes a week for 12 weeks from 20 April 2026.",
            )
        ],
    ),
]

# title, area, then outcomes, each with rows of what, who, when
THREADS = [
    (
        "Social, emotional and mental health",
        "semh",
        [
            (
                (
                    "e1",
                    "By the end of Year 6 Callum-Jay will show an adult that he has to get out (card, word or hand sign) and go to the agreed place, instead of running, 8 times out of 10.",
                ),
                [
                    (
                        "f1",
                        "Emotion coaching: the same short script at the first sign of upset, low voice, no audience. The Blue Room is kept free for him.",
                        "Every adult in Year 5 and the dinner staff, trained by the Virtual School psychologist (half a day, again each September)",
                        "Whenever he is in school",
                    ),
                    (
                        "f2",
                        "Meet and greet, and a handover at the end of the day, with a picture strip of anything that will be different.",
                        "Mr Okafor-Dunn (HLTA); Miss Prior if he is away",
                        "Daily, 8.40 for 15 minutes and 3.00 for 10 minutes",
                    ),
                    (
                        "f3",
                        "ELSA sessions, one to one, on what the body feels like before it blows.",
                        "ELSA-trained TA, supervised by the EP each half term",
                        "Twice a week, 30 minutes",
                    ),
                ],
            ),
            (
                ("e2", "Callum-Jay will improve his friendships."),
                [
                    ("f4", "Access to nurture group.", "School staff", "As appropriate"),
                    (
                        "f5",
                        "A putting-it-right chat with the other child after any falling-out.",
                        "Class teacher or Mr Okafor-Dunn",
                        "Same day, 10 minutes",
                    ),
                ],
            ),
        ],
    ),
    (
        "Cognition and learning",
        "cognition-learning",
        [
            (
                (
                    "e3",
                    "By July 2027 Callum-Jay will know the 2, 3, 4, 5 and 10 times tables by heart and use them in written sums at the level of Year 4.",
                ),
                [
                    (
                        "f6",
                        "Precision teaching of number facts, one to one.",
                        "TA trained by the specialist teacher",
                        "Daily, 10 minutes",
                    ),
                    ("f7", "Small group maths.", "TA", "Regular"),
                ],
            ),
            (
                (
                    "e4",
                    "By the end of Key Stage 2 he will stay with a set task for 15 minutes with one reminder.",
                ),
                [
                    (
                        "f8",
                        "Work cut into steps of six minutes or less with a sand timer, a movement job between steps.",
                        "Class teacher and TA",
                        "In each lesson",
                    ),
                    ("f9", "25 hours’ adult support.", "TA", "Weekly"),
                ],
            ),
        ],
    ),
    (
        "Communication and interaction",
        "communication-interaction",
        [
            (
                ("e5", "Callum-Jay will receive speech and language therapy."),
                [
                    ("f10", "Assessment and programme as advised.", "SLT", "TBC"),
                    (
                        "f11",
                        "Comic strip drawing of what happened, who said what, before anyone else is asked for their side.",
                        "Mr Okafor-Dunn",
                        "Within an hour of calming, about 15 minutes",
                    ),
                ],
            )
        ],
    ),
    (
        "Moving on to secondary school",
        "other",
        [
            (
                (
                    "e6",
                    "By September 2027 he will know his new school well enough to find four rooms on his own and name two adults he would go to.",
                ),
                [
                    (
                        "f12",
                        "Extra visits with a familiar adult, photographs taken each time for a book he keeps.",
                        "SENCO and Virtual School",
                        "Six half days from January 2027",
                    )
                ],
            )
        ],
    ),
]
HEALTH_THREAD = (
    (
        "e7",
        "By July 2026 Callum-Jay will eat at least half of his lunch on four days a week and be back on the 9th centile for weight.",
    ),
    [
        (
            "g1",
            "Breakfast before the tablet and a high-calorie snack when it wears off, to the dietitian’s sheet.",
            "Denise at home; Mr Okafor-Dunn in school",
            "Daily, 7.30 and 2.45",
        ),
        (
            "g2",
            "Weight, height, blood pressure and a look at the medication.",
            "Community paediatrician",
            "Every three months",
        ),
    ],
)
ADVICE = [
    "Callum-Jay’s own views, Virtual School, 28/10/25",
    "Foster carers, at the review, 04/11/25; mother by telephone, 29/10/25",
    "Harbour Road Junior School, review report, 22/10/25",
    "Educational psychologist, Virtual School, 09/09/25",
    "Community paediatrician, 30/06/25",
    "Looked After Children nurse, health assessment, 14/07/25",
    "Children’s social care, social worker’s report, 20/10/25",
]
LINKS = """
a2 > e6
b1 > e1 f1 f2 f3
b2 > f2
b3 > e2 f5 f4 f3
b4 > e4 f8 f9
b5 > e3 f6 f7
b7 > e5 f11 f10 f3
e1 > f1 f2 f3
e2 > f4 f5 f11
e3 > f6 f7
e4 > f8 f9
e5 > f10
e6 > f12
c2 > e7 g1 g2
e7 > g1 g2
d1 > h1
d2 > h2
"""
