"""Manny, eight, deaf in both ears, in Year 4. A fair plan: quantified in places, with two needs left alone."""

from __future__ import annotations

from tests.plans.cedar.blocks import Parts

STORY = [
    "Emmanuel, who is Manny to everybody except his grandmother, is eight and lives with his mother Folasade, his father Kunle and two older sisters. English and Yoruba are spoken at home. He passed his newborn hearing screen, so his deafness was not found until he was three and a half, when his nursery noticed that he only came when he could see your face. He has had two hearing aids since February 2021.",
    "Manny started at Canal Street in Reception. The Sensory Service has visited since then, once a term at first. School asked for an EHC needs assessment on 2 September 2025 because the gap in his reading was getting wider.",
    "How Manny was involved: Mrs Bright, his teaching assistant, went through picture cards with him over two mornings (16 and 17 October 2025) and wrote down what he said. He read it back and crossed one line out. His parents filled in the family form and talked to the plan writer on the phone, 3 November.",
]

# row label, Manny's words, his family's
VOICES: list[tuple[str, Parts, Parts]] = [
    (
        "Interests",
        [
            "Football (Manny is the captain), drawing robots, his sister’s keyboard with the sound turned right up."
        ],
        [
            "He could tell you every goal scored in the last World Cup. He takes things apart. He does not always put them back."
        ],
    ),
    (
        "Views",
        [
            "“Everybody talks at once at dinner. I just eat.”",
            "“I don’t like when the teacher walks about and talks. I like Mrs Bright, she stops and waits.”",
            "“The robot things on my ears whistle and then people look.”",
        ],
        [
            "We feel we have had to push for everything. He comes home so tired that weekday evenings are not family time any more. Please do not let people say that he is not listening."
        ],
    ),
    (
        "What is good about me",
        ["I am fast. I am good at sums. I can do keepy-uppies, 41."],
        ["He is warm, stubborn in the best way, and never gives up on a game."],
    ),
    (
        "Hopes for the future",
        [("a1", "“I want to be a football coach for kids, deaf kids and hearing kids together.”")],
        [
            (
                "a2",
                "We want him to read for pleasure before he goes to secondary school, the way the girls do.",
            ),
            ("a3", "One day we would like him to be proud of being deaf and to know other people who are."),
        ],
    ),
]

# title, area, strengths, rows of needs, outcomes and provision
AREAS = [
    (
        "Communication and interaction",
        "communication-interaction",
        "Manny is chatty and funny and will strike up a conversation with any grown-up he knows. He lip-reads better than people realise.",
        [
            (
                [
                    (
                        "b1",
                        "Manny’s understanding of spoken language is at the 4th centile (October 2025). In class he picks up the first part of an instruction and copies the child next to him for the rest.",
                    ),
                    (
                        "b2",
                        "He misses the quiet bits of words: plurals, “-ed”, “the” and “of”. They are missing from what he says and from what he writes.",
                    ),
                ],
                [
                    (
                        "e1",
                        "By the end of Year 5 Manny will carry out a three-part spoken instruction, given once to the whole class, without looking to see what the others do, 4 times out of 5.",
                    ),
                    (
                        "e2",
                        "By the end of Year 5 Manny will use plurals and the past tense correctly in at least 8 sentences out of 10 when he retells a story.",
                    ),
                ],
                [
                    (
                        "f1",
                        "A speech and language therapist with experience of deaf children works with Manny 1:1 in school for 45 minutes each fortnight, 18 sessions in the school year.",
                    ),
                    (
                        "f2",
                        "A teaching assistant shown how by that therapist goes over the same targets with him 1:1 for 15 minutes on four days a week.",
                    ),
                    (
                        "f3",
                        "Before each new topic: 20 minutes on a Monday in a group of three, with the teaching assistant, on six to eight new words and pictures.",
                    ),
                ],
            ),
            (
                [
                    (
                        "b3",
                        "Where several people talk, in the dinner hall or on the yard, he loses the thread. He then takes over with a joke or walks off. Staff have written “in his own world”; the Teacher of the Deaf is clear that he cannot hear.",
                    )
                ],
                [
                    (
                        "e3",
                        "By July 2027 Manny will use two ways of his own to put a conversation right (“say it again”, “come over here”) with other children, unprompted, at least once each lunchtime.",
                    )
                ],
                [
                    (
                        "f4",
                        "A group of four (Manny and three friends he picks), 30 minutes once a week, led by the Teacher of the Deaf and the trained teaching assistant in alternate weeks, on what to do when you have not heard.",
                    )
                ],
            ),
        ],
    ),
    (
        "Cognition and learning",
        "cognition-learning",
        "Number is a strength: he is secure at the standard for Year 4 in calculation and likes anything with a pattern.",
        [
            (
                [
                    (
                        "b4",
                        "Reading comprehension is at 6 years 3 months at the age of 8 years 11 months, although he sounds words out at 7 years 10 months. If a thing is not said outright, he guesses.",
                    )
                ],
                [
                    (
                        "e4",
                        "By the end of Key Stage 2 Manny will say why a character acted as they did and point to the line that tells him, in books written for Year 4.",
                    )
                ],
                [
                    (
                        "f5",
                        "Inference Training: 40 minutes twice a week in a group of four, taught by the class teacher or by an assistant who has done the two-day course.",
                    ),
                    (
                        "f6",
                        "A picture sheet of the coming topic’s words goes home a week ahead, every half term, from the class teacher.",
                    ),
                ],
            ),
            (
                [
                    (
                        "b5",
                        "He can hold three digits in mind (9th centile). Long explanations, sums told as stories and copying from the board all fall apart half way.",
                    )
                ],
                [],
                [],
            ),
        ],
    ),
    (
        "Social, emotional and mental health",
        "semh",
        "Well liked. Fair: the others ask him to settle arguments about goals.",
        [
            (
                [
                    (
                        "b6",
                        "By two o’clock listening has worn him out. His head goes down on the table, he snaps at friends, and at home he sleeps or shouts for the first hour.",
                    ),
                    (
                        "b7",
                        "Manny hides his hearing aids. They were out on 11 of the 19 days on which staff kept a note.",
                    ),
                ],
                [
                    (
                        "e5",
                        "By July 2026 Manny will wear both aids for the whole school day on 9 days out of 10.",
                    ),
                    ("e6", "Manny will have the opportunity to meet other deaf children."),
                ],
                [
                    (
                        "f7",
                        "Two listening breaks a day, ten minutes each, 10.50 and 2.00, in the reading den with aids out if he likes. Mrs Bright or the class teacher goes with him.",
                    ),
                    ("f8", "Support with self-esteem as and when required."),
                    (
                        "f9",
                        "The Sensory Service’s Deaf Friends morning once a term; the service books the taxi.",
                    ),
                ],
            )
        ],
    ),
    (
        "Sensory and/or physical",
        "sensory-physical",
        "Fit and well co-ordinated. Swims 50 metres. Keeps his desk tidy, his bag less so.",
        [
            (
                [
                    (
                        "b8",
                        "A moderate sensorineural loss in both ears (averages 52 dB right, 56 dB left). At three metres in a quiet room he gets half of what is said without a radio aid; with chatter behind him, about a quarter.",
                    )
                ],
                [
                    (
                        "e7",
                        "By Easter 2027 Manny will look after his own equipment: change a battery, pass the microphone round a group, and tell someone in the same lesson when it is not working.",
                    ),
                    (
                        "e3b",
                        "By July 2027 Manny will use two ways of his own to put a conversation right (“say it again”, “come over here”) with other children, unprompted, at least once each lunchtime.",
                    ),
                ],
                [
                    (
                        "f10",
                        "A radio aid (two receivers, a transmitter and a table microphone) from the Sensory Service, used in every lesson, in assembly and on trips. The Teacher of the Deaf puts it through the test box each half term.",
                    ),
                    (
                        "f11",
                        "A Qualified Teacher of the Deaf for one hour a week in 38 weeks of the year: half an hour’s teaching with Manny, half an hour with the staff.",
                    ),
                    (
                        "f12",
                        "Carpet, ceiling panels and rubber feet on chairs in his present and next classrooms before September 2026.",
                    ),
                    (
                        "f13",
                        "Deaf awareness for everyone who teaches or looks after him: 90 minutes from the Teacher of the Deaf each September, and within four weeks of starting for anyone new.",
                    ),
                ],
            ),
            (
                [
                    (
                        "b9",
                        "He cannot tell where a sound comes from, so he does not turn to a shout or to a reversing van in the shared yard.",
                    )
                ],
                [],
                [
                    (
                        "f14",
                        "An adult from the lunchtime team, told of this in writing by the SENCO each term, stands between the delivery gate and the pitch at both breaks (15 and 45 minutes), daily.",
                    )
                ],
            ),
        ],
    ),
]

HEALTH = (
    [
        (
            "c1",
            "Ear moulds work loose about every ten weeks as he grows. They whistle, rub, and he goes without until the new ones come.",
        ),
        (
            "c2",
            "Outer ear infections, two or three each winter, with several days when nothing can be worn in that ear.",
        ),
    ],
    [
        (
            "e8",
            "By July 2026 Manny will not be without a working aid in either ear for more than three school days in a row.",
        )
    ],
    [
        (
            "g1",
            "Children’s Hearing Services take impressions every 12 weeks and post new moulds within five working days.",
        ),
        (
            "g2",
            "Clinic review with the audiologist every six months; the report is copied to school and the Teacher of the Deaf.",
        ),
    ],
)

CARE = (
    [("d1", "With his aids out at night Manny cannot hear a smoke alarm, the door or a parent calling.")],
    [
        (
            "h1",
            "A vibrating pillow alarm linked to flashing smoke detectors on both floors, fitted by the sensory team on 12.12.2025 and tested by them once a year.",
        )
    ],
    "None.",
    "Not applicable",
)

ADVICE = [
    ("Parents", "Folasade and Kunle Ekundayo, family form and telephone call", "03.11.2025", "1"),
    ("Educational advice", "Canal Street Primary School, SENCO Mrs D. Lomax", "07.10.2025", "2"),
    ("Qualified Teacher of the Deaf", "Sensory Service, R. Penhallow", "29.09.2025", "3"),
    ("Medical advice", "Dr S. Osgood, community paediatrician", "21.10.2025", "4"),
    ("Audiology", "Children’s Hearing Services, M. Tranter", "14.10.2025", "5"),
    ("Speech and language therapy", "L. Quennell", "10.10.2025", "6"),
    ("Psychological advice", "Dr H. Abiodun-Frost, educational psychologist", "24.10.2025", "7"),
    ("Social care", "Sensory social work team, J. Mabbutt", "16.10.2025", "8"),
]

LINKS = """
a2 > e4
a3 > e6 e5
b1 > e1 f1 f2 f3 f11
b2 > e2 f1 f2
b3 > e3 e3b f4
b4 > e4 f5 f6 f3
b6 > f7
b7 > e5 e6 f9 f8
b8 > e7 e1 f10 f11 f12 f13 e3b
b9 > f14
e1 > f1 f2 f10 f12 f13
e2 > f1 f2
e3 e3b > f4
e4 > f5 f6 f3
e5 > f8 f9
e6 > f9
e7 > f11 f10
c1 > e8 g1
c2 > e8
e8 > g1
d1 > h1
c1 > g2
"""
