"""Rafferty, eleven, Tourette syndrome and ADHD, Year 7: the prose of his plan."""

from __future__ import annotations

from tests.defects.teasel.page import Parts

# fmt: off
HISTORY = [
    "Rafferty is eleven. He was born at full term after an uncomplicated pregnancy and walked at eleven months. Eye blinking and throat clearing began in Year 1; by Year 3 he had shoulder jerks and a yelp. Tourette syndrome and attention deficit hyperactivity disorder (ADHD) were diagnosed at Sallow Lane Child Development Centre in November 2022. He attended Fenmarket Primary School and moved to Hollesby High School in September 2026.",
    "He lives with his mother, Bryony Oakes, his stepfather, Tom Kerrison, and his sister Posy, who is six. Posy is a confident talker and often explains his tics to other children before he can.",
]
VIEWS: list[Parts] = [
    "Rafferty talked to the educational psychologist, Dr N. Aldous, on 30 June 2026 at school and chose to dictate his answers to her; what follows in quotation marks is what he said, read back to him and agreed. He talks readily one to one. In a group he prefers to hold up his red card and be asked later, and he wants letters about him to be read to him before they are sent.",
    "“My tics are like hiccups with an audience. Please don't tell me to stop, that makes them come. I hate it when supply teachers send me out.”",
    "“When I drum, nobody notices the rest of me.”",
]
LIKES = [
    "“Drums, definitely. Swimming, because I hardly tic underwater. Posy's rabbit. Pasta with nothing on.”"
]
STRONG = [
    "Rafferty is funny, generous and quick. He keeps time better than most adults and plays drum grade 3 pieces from memory. His spoken vocabulary is above average and he explains scientific ideas clearly. He is gentle with younger children and is the first to notice that somebody is left out."
]
PARENTS: list[Parts] = [
    "Ms Oakes and Mr Kerrison wrote these views themselves in July 2026 and checked them with the co-ordinator by telephone on 2 September 2026.",
    "We are proud of how he carries this. He is worn out by four o'clock and what the school never sees, we see at home.",
]
ASPIRE: list[Parts] = [
    [("a1", "Rafferty wants to work in a recording studio.")],
    [
        (
            "a2",
            "He would like to be able to invite two friends round without worrying that a tic will spoil it.",
        )
    ],
    [
        (
            "a3",
            "His parents hope that he will come out of secondary school with qualifications that show how able he is.",
        )
    ],
    [
        (
            "a4",
            "They hope that he will one day walk into a room and explain his Tourette's for himself, without shame.",
        )
    ],
]

GRID = [
    (
        "Communication and interaction",
        "communication-interaction",
        "Rafferty has a wide spoken vocabulary and a good sense of humour.",
        [
            (
                (
                    "b1",
                    "Vocal tics (a yelp, a whistle and repeated words, about 30 an hour in observed lessons) break into what Rafferty is saying. He loses his thread after most of them and, in a ten-minute group talk on 30 June 2026, gave up on four of his six turns.",
                ),
                [
                    (
                        "f1",
                        "A speech and language therapist will see Rafferty 1:1 for 40 minutes once a fortnight in term time (18 sessions a year) to teach him to pause, re-start and signal after a tic.",
                    ),
                    (
                        "f2",
                        "His form tutor, who is trained by that therapist, will run a talk group of four pupils for 25 minutes every Wednesday in which he practises holding his turn.",
                    ),
                ],
                (
                    "e1",
                    "By July 2028 Rafferty will finish four out of five of his turns in a ten-minute group discussion, re-starting by himself after a tic, so that others hear his ideas.",
                ),
                "Speech and language therapist, in writing, each term",
            ),
            (
                (
                    "b2",
                    "Rafferty holds two spoken steps in mind. Given three or more he starts the last one and waits; in an observed science practical he missed five of seven steps and was told off twice for not listening.",
                ),
                [
                    (
                        "f3",
                        "Every teacher, in every lesson, will give him instructions of two steps at a time and leave the whole list on a card on his desk; the SENCO will check the cards in one lesson a week.",
                    )
                ],
                (
                    "e2",
                    "By July 2027 Rafferty will carry out a five-step practical task from a card, with no more than one spoken reminder, in science and in design and technology.",
                ),
                "SENCO, each half term",
            ),
        ],
    ),
    (
        "Cognition and learning",
        "cognition-learning",
        "His verbal reasoning is at the 84th percentile (educational psychology assessment, June 2026).",
        [
            (
                (
                    "b3",
                    "Rafferty stays with a desk task for about four minutes before he leaves it, half of the time that his classmates manage. He completed a third of the work set in five observed lessons.",
                ),
                [
                    (
                        "f4",
                        "A teaching assistant with ADHD training from the county's specialist teaching team will work beside Rafferty 1:1 for 12 hours a week, in English, mathematics, science and humanities, to break tasks into five-minute parts and to bring him back to them.",
                    ),
                    (
                        "f5",
                        "He will take a movement break of five minutes after every twenty minutes of seated work, on a route agreed with him and with the teaching assistant in sight.",
                    ),
                ],
                (
                    "e3",
                    "By the end of Key Stage 3 Rafferty will work for 15 minutes without leaving his task in four lessons out of five, so that he finishes the work that he is able to do.",
                ),
                "SENCO and class teachers, each half term",
            ),
            (
                (
                    "b4",
                    "Arm tics make writing painful and slow: seven words a minute on a timed test (3rd percentile), and 24 legible words in a 20-minute history task. His written marks are two bands below his spoken answers.",
                ),
                [
                    (
                        "f6",
                        "Rafferty will have a laptop with speech-to-text software and noise-cancelling microphone, available in every lesson and for homework.",
                    ),
                    (
                        "f7",
                        "A specialist teacher of assistive technology will teach him to dictate and edit, 1:1, for 45 minutes a week over 24 weeks, starting in November 2026.",
                    ),
                ],
                (
                    "e4",
                    "By July 2028 Rafferty will dictate and edit a 300-word answer in 30 minutes, without pain, in English and history, so that his marks reflect what he knows.",
                ),
                "Specialist teacher, each term",
            ),
            (
                (
                    "b5",
                    "Head jerks and eye-rolling tics make Rafferty lose his line. He reads single words as an average twelve-year-old does, but in a passage he skips a line in every six and answered three of ten questions on it correctly.",
                ),
                [
                    (
                        "f8",
                        "The same teaching assistant will read with him 1:1 for 15 minutes on four days a week using a line window and enlarged text, and will ask five questions on what he has read.",
                    )
                ],
                (
                    "e5",
                    "By July 2027 Rafferty will read a page of a Year 7 text and answer eight questions out of ten on it correctly.",
                ),
                "English teacher, each half term",
            ),
            (
                (
                    "b6",
                    "He arrives without what he needs. In September 2026 he was late to eleven lessons, lost two blazers and handed in one piece of homework out of nine.",
                ),
                [
                    (
                        "f9",
                        "A pastoral support worker, trained in executive-function coaching by the educational psychologist, will meet Rafferty 1:1 for ten minutes at the start and the end of every day to pack his bag and plan homework on his phone.",
                    )
                ],
                (
                    "e6",
                    "By July 2027 Rafferty will arrive on time with the right equipment for nine lessons out of ten, homework among it.",
                ),
                "Pastoral support worker, each Friday; SENCO, each half term",
            ),
        ],
    ),
    (
        "Social, emotional and mental health",
        "semh",
        "Rafferty is open about his feelings with adults he trusts.",
        [
            (
                (
                    "b7",
                    "Rafferty holds his tics in during lessons and then lets them go in the toilets, three or four times a week, for up to twenty minutes. He says that he is disgusting. He has asked to stay at home on nine days since September 2026.",
                ),
                [
                    (
                        "f10",
                        "A clinical psychologist will deliver ten 1:1 sessions of 50 minutes of Comprehensive Behavioural Intervention for Tics, weekly at school from January 2027, to teach him to answer the urge with a competing movement.",
                    ),
                    (
                        "f11",
                        "The school nurse will train all who teach him, for one hour each September and in each January for new staff, in what tics are and why nobody is to comment on them.",
                    ),
                    (
                        "f12",
                        "Rafferty will have a time-out pass to the music practice room, to be used when he chooses in every lesson, with no questions asked.",
                    ),
                ],
                (
                    "e7",
                    "By July 2028 Rafferty will tic openly in lessons, using a competing movement when he wishes to, and will leave no more than one lesson a week because of his tics.",
                ),
                "Clinical psychologist, after the fifth and tenth sessions; SENCO, each term",
            ),
            (
                (
                    "b8",
                    "After a day of holding on Rafferty explodes. At school he has overturned furniture on four occasions this term and at home there are rages on five evenings in seven. He has no warning of them and is distraught afterwards.",
                ),
                [
                    (
                        "f13",
                        "An emotional literacy support assistant (ELSA), supervised by the educational psychologist each half term, will work with Rafferty 1:1 for 45 minutes every Thursday on reading his body's signals with a five-point scale.",
                    ),
                    (
                        "f14",
                        "The pastoral support worker will give him 20 minutes of drumming in the practice room at 1.10pm daily, to let the day's tension go.",
                    ),
                ],
                (
                    "e8",
                    "By July 2027, at school and at home, Rafferty will name his point on the five-point scale and leave to drum before he loses control, on four occasions out of five, so that nobody is hurt.",
                ),
                "ELSA, each half term",
            ),
            (
                (
                    "b9",
                    "Two boys copy his tics and Rafferty eats alone on most days. He was not asked to any birthday in Year 6, and he begins arguments with the few who sit with him.",
                ),
                [
                    (
                        "f15",
                        "The ELSA will run a lunch club of six pupils, two of them chosen by Rafferty, for 35 minutes each Tuesday, built round music technology, and will coach him before it for five minutes on joining and losing well.",
                    )
                ],
                (
                    "e9",
                    "By July 2027 Rafferty will spend three lunchtimes a week with at least two other pupils by choice, so that he has friends whom he can ask home.",
                ),
                "ELSA, each half term",
            ),
        ],
    ),
    (
        "Sensory and/or physical",
        "sensory-physical",
        "He swims 400 metres and his gross motor skills are good.",
        [
            (
                (
                    "b10",
                    "Forceful neck and shoulder tics leave Rafferty with pain that he scores at six out of ten by lunchtime. He cannot hold his head still to look up at a board and down at a page.",
                ),
                [
                    (
                        "f16",
                        "A physiotherapist will teach him a stretching programme in two 1:1 sessions of 45 minutes in the autumn term 2026 and one session in each later term, and the teaching assistant will do it with him for ten minutes at 11am daily.",
                    ),
                    (
                        "f17",
                        "He will sit at a desk with a raised, sloped surface and a high-backed chair, at the side of the room, in every classroom.",
                    ),
                ],
                (
                    "e10",
                    "By July 2027 Rafferty will score his neck pain at three out of ten or less at lunchtime on four days in five.",
                ),
                "Physiotherapist, each term",
            ),
            (
                (
                    "b11",
                    "The noise of the dining hall and corridors (he covers his ears at once) brings on more and harder tics: 70 an hour after lesson change, against 30 before it.",
                ),
                [
                    (
                        "f18",
                        "Rafferty will leave each lesson five minutes early with the teaching assistant or a friend and will have access to the quiet dining room every lunchtime with five other pupils, supervised by one midday assistant.",
                    )
                ],
                (
                    "e8x",
                    "By July 2027, at school and at home, Rafferty will name his point on the five-point scale and leave to drum before he loses control, on four occasions out of five, so that nobody is hurt.",
                ),
                "SENCO, each half term",
            ),
            (
                (
                    "b12",
                    "A sudden arm tic makes sharp and hot things dangerous to him. He burned his wrist on a glue gun in Year 6 and since then has stayed out of practical work altogether.",
                ),
                [
                    (
                        "f19",
                        "A technician who has read his risk assessment will work beside Rafferty 1:1 throughout the two hours of design and technology, and the one science practical, that he has each week, holding or fixing the work.",
                    )
                ],
                (
                    "e2x",
                    "By July 2027 Rafferty will carry out a five-step practical task from a card, with no more than one spoken reminder, in science and in design and technology.",
                ),
                "Head of design and technology, each term",
            ),
        ],
    ),
]
ADVICE = [
    ("Views of Rafferty, recorded in conversation", "30 June 2026", "Dr N. Aldous with Rafferty Oakes", "1"),
    ("Parents' views and information", "8 July 2026", "Bryony Oakes and Tom Kerrison", "2"),
    ("Educational advice", "10 July 2026", "P. Lusher, SENCO, Fenmarket Primary School", "3"),
    ("Educational psychology advice", "17 July 2026", "Dr N. Aldous, educational psychologist", "4"),
    (
        "Medical advice, with physiotherapy",
        "15 July 2026",
        "Dr S. Quantrill, consultant paediatrician; J. Beckett, physiotherapist",
        "5",
    ),
    (
        "Speech and language therapy advice",
        "20 July 2026",
        "M. Tuddenham, speech and language therapist",
        "6",
    ),
    ("Clinical psychology report", "21 July 2026", "Dr I. Farrant, tic clinic", "7"),
    ("Social care advice (early help assessment)", "24 July 2026", "C. Dade, family support worker", "8"),
    ("Specialist teaching advice", "22 July 2026", "R. Minns, specialist teacher", "9"),
]
# fmt: on

LINKS = """
a1 > e4 e3
a2 > e9 e1
a3 > e3 e4 e5 e6
a4 > e1 e7
b1 > e1 f1 f2
b2 > e2 f3
b3 > e3 f4 f5
b4 > e4 f6 f7
b5 > e5 f8
b6 > e6 f9
b7 > e7 f10 f11 f12
b8 > e8 e8x e8y f13 f14 f12
b9 > e9 f15
b10 > e10 f16 f17
b11 > e8x e8 e8y f18 f12
b12 > e2x e2 f19
c1 > e11 g1 g2
d1 > e12 h1
d2 > e8y e8 e8x h2
e1 > f1 f2
e2 > f3 f19
e3 > f4 f5
e4 > f6 f7
e5 > f8
e6 > f9
e7 > f10 f11 f12
e8 > f13 f14 f12 f18 h2
e8x > f18 f13 f12 f14 h2
e9 > f15
e10 > f16 f17
e11 > g2 g1
e12 > h1
e8y > h2 f13 f14 f12
e2x > f19 f3
"""
GUARDS = [
    ("f18", "F", "P06: 'will have access to', with place, times, group and supervision stated"),
    ("g2", "G", "P06, P08: 'as required' in the care of dizziness, under a dated health care plan"),
    ("f12", "F", "P06: 'when he chooses' is the point of a time-out pass"),
    ("d2", "D", "M01: Posy is his sister"),
    ("f14", "F", "P02-P05: a daily programme, with time, adult and place"),
    ("b7", "B", "P07: 'up to twenty minutes' describes the need; 'disgusting' is the child's own word (N05)"),
    ("e4", "E", "O05: dictating is the achievement, not a service"),
    (
        "diagnosed at Sallow Lane Child Development Centre in November 2022",
        "A",
        "M05, V08: an old date that is history",
    ),
]
