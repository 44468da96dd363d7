"""What the county's officer wrote: the words of plan 1, apart from their page."""

from __future__ import annotations

STORY = [
    "Freya is five years old and is in Year 1 at Thistledown Primary School. She lives in Ravensholt with her parents, Marianne and Tobias Lockwood, and her brother Casper, who is nine. Casper has no additional needs; he walks with her to school and he has taught her the names of his football cards.",
    "Freya was born at 37 weeks. Her parents were told on the day of her birth that she has Down syndrome (trisomy 21). She had an operation on her heart at four months of age, in May 2021, from which she recovered well. Portage visited the family at home every week from September 2021 to July 2023. Freya then attended Thistledown Nursery for five mornings a week and entered the Reception class in September 2025.",
    "Freya communicates with single spoken words, with about 90 Makaton signs and by leading an adult by the hand. She understands more than she can say. She decides best when she is shown two photographs or two objects and is given ten seconds in which to choose.",
    "Freya’s views were gathered by her teaching assistant, Mrs Oduya, on 8 and 10 June 2026, by means of a photograph walk round the school and a Talking Mat of 14 pictures, which the special educational needs co-ordinator recorded. Her parents’ views were given to the assessment co-ordinator at a home visit on 16 June 2026, and they checked this section on 14 September 2026.",
]
VIEWS = {
    "Views": (
        "On her Talking Mat Freya placed the slide, Mrs Oduya, swimming, stories and her friend Poppy under the smiling face. She placed lining up, the hand dryer and the big hall under the sad face. Asked about talking, she signed “more friend”.",
        "Mr and Mrs Lockwood say that Freya is happy at school and that the other children are kind to her. They worry that she is being mothered by them and not played with. They find it hard that few people outside the family can tell what she says, and both of them are tired, because she sleeps badly and has to be watched in every moment out of doors.",
    ),
    "Interests": (
        "Freya chose photographs of water, music, the class guinea pigs, and books with flaps.",
        "At home Freya loves dancing to her father’s records, bath time and helping to lay the table.",
    ),
    "Strengths": (
        "Freya pointed to herself in the photographs of singing assembly and of the book corner, and smiled.",
        "Her parents describe her as funny, warm and determined: “She will try anything if Casper has gone first.”",
    ),
}
HOPES = (
    [("a1", "Freya would like more friends to play with: “more friend”.")],
    [
        ("a2", "Her parents hope that Freya will be able to tell people what she wants, and be understood."),
        (
            "a3",
            "They hope that she will learn to read and count well enough to follow a recipe and use money one day.",
        ),
        (
            "a4",
            "In the longer term they hope that she will live in a home of her own, with help, and do as much as possible for herself.",
        ),
    ],
)

CI, CL, SE, SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"

# title, area, strengths, rows of (needs, provision, outcomes)
AREAS = [
    (
        "Communication and interaction",
        CI,
        "Freya is a sociable girl who looks for other people’s attention with her eyes and her smile. She knows about 90 Makaton signs, joins in with the actions of every song, and understands the routines of her class.",
        [
            (
                [
                    (
                        "b1",
                        "Freya’s spoken language is at the level of a child of 20 to 24 months (Pre-school Language Scales, July 2026). She uses about 60 spoken words, one at a time, and joins a word to a sign only when it is modelled for her. She cannot therefore tell an adult what has happened to her or ask for what is out of sight.",
                    ),
                    (
                        "b2",
                        "Freya leaves off the ends of words and cannot make the sounds s, f, k or g. Unfamiliar adults understood two of her words in ten when the speech and language therapist visited in July 2026, and Freya now turns away when she is asked to say something again.",
                    ),
                ],
                [
                    (
                        "f1",
                        "A speech and language therapist who has experience of children with Down syndrome will work with Freya 1:1 for 40 minutes once a fortnight in term time (19 sessions a year) on joining words with signs and on the early sounds in turn. The therapist will review the programme with the class teacher in January, May and September.",
                    ),
                    (
                        "f2",
                        "A teaching assistant trained by the therapist will carry out the therapist’s programme with Freya 1:1 for 15 minutes each morning, five days a week, and will note which words and sounds were used without a model.",
                    ),
                    (
                        "f3",
                        "The class teacher and the teaching assistants will sign each key word as they say it (Makaton, key-word level) in every lesson, assembly and playtime.",
                    ),
                    (
                        "f4",
                        "A registered Makaton tutor will train the class teacher, the two teaching assistants and two midday supervisors in signing at key-word level in two sessions of three hours by 30 November 2026, and will repeat one session each September for adults who are new to Freya.",
                    ),
                ],
                [
                    (
                        "e1",
                        "By July 2028 Freya will put three words or signs together to ask, refuse or tell in eight out of ten exchanges noted in a school week, so that adults who do not know her understand what she means.",
                    )
                ],
            ),
            (
                [
                    (
                        "b3",
                        "Freya follows an instruction with two key words when it comes with a gesture, and an instruction with three key words on one occasion in five. She misses what is said to the whole class, and waits to copy the child beside her.",
                    )
                ],
                [
                    (
                        "f5",
                        "The teaching assistant will repeat each class instruction to Freya in no more than three key words, with a sign and a picture, within one minute of its being given, in every lesson.",
                    )
                ],
                [
                    (
                        "e2",
                        "By July 2028 Freya will carry out an instruction with three key words, given once and without a gesture, on four occasions out of five in class, so that she can start when the others start.",
                    )
                ],
            ),
        ],
    ),
    (
        "Cognition and learning",
        CL,
        "Freya learns well by looking. She matches pictures and words with confidence, remembers where things are kept, and recognises the first names of eleven classmates in print.",
        [
            (
                [
                    (
                        "b4",
                        "Freya reads 11 names and 6 other words by sight but cannot hear the separate sounds in a word, so that the school’s phonics scheme has not taught her to read (educational psychologist’s assessment, July 2026). Her classmates read simple sentences.",
                    ),
                    (
                        "b5",
                        "Freya holds two spoken items in mind, where most children of five hold four. She forgets what she set out to fetch before she has crossed the room, and a new word has to be met about 30 times before she keeps it.",
                    ),
                ],
                [
                    (
                        "f6",
                        "A teaching assistant trained in the See and Learn programme will teach Freya to read whole words and two-word phrases, 1:1, for 20 minutes each day. The advisory teacher for Down syndrome will review the word list with the assistant every half term.",
                    ),
                    (
                        "f7",
                        "The class teacher will put each task of more than one step on a strip of three photographs, which Freya takes off as she does them, in every lesson.",
                    ),
                ],
                [
                    (
                        "e3",
                        "By July 2028 Freya will read to an adult, without help, a book of six pages about her own week, made from the 60 words that she is to learn by sight.",
                    )
                ],
            ),
            (
                [
                    (
                        "b6",
                        "Freya recites numbers to five and touches objects as she does so, but gives a handful when she is asked for two. Her number skills are at the level of 30 to 36 months and she cannot take part in the class’s work on addition.",
                    )
                ],
                [
                    (
                        "f8",
                        "A teaching assistant trained in Numicon will teach Freya to count out, to match amounts to numerals and to combine two sets, 1:1, for 15 minutes every day in place of part of the class mathematics lesson. The class teacher will plan the steps each Friday and will review them with the special educational needs co-ordinator (SENCO) every half term.",
                    )
                ],
                [
                    (
                        "e4",
                        "By July 2028 Freya will count out any number of objects to ten when asked, in nine trials out of ten, so that she can help to cook and lay the table at home.",
                    )
                ],
            ),
            (
                [
                    (
                        "b7",
                        "Freya attends to a task that an adult has chosen for about three minutes, after which she slides from her chair or pushes the materials away. Without an adult beside her she finished none of six tasks that were observed in June 2026.",
                    )
                ],
                [
                    (
                        "f9",
                        "A teaching assistant with at least two years’ experience of children with Down syndrome will support Freya 1:1 for 25 hours a week in all lessons and at lunchtime: to keep her at the task, to adapt it, to sign, and to step back as she manages without.",
                    ),
                    (
                        "f10",
                        "The teaching assistant will use a work-box routine with Freya (three short tasks, then five minutes of a chosen activity) in each lesson.",
                    ),
                    (
                        "f11",
                        "The advisory teacher for Down syndrome, who holds a postgraduate qualification in the education of such pupils, will visit for two hours each half term to observe Freya, to advise the class teacher on the curriculum and to plan the next half term with him.",
                    ),
                ],
                [
                    (
                        "e5",
                        "By July 2028 Freya will work for ten minutes at a task set by her teacher, with the adult at least two metres away, in four lessons out of five.",
                    )
                ],
            ),
        ],
    ),
    (
        "Social, emotional and mental health",
        SE,
        "Freya is affectionate and forgiving. She notices when another child is sad and fetches a tissue.",
        [
            (
                [
                    (
                        "b8",
                        "When she is asked to leave an activity or to walk into the hall Freya drops to the floor and stays there, six to eight times a day, for between two and fifteen minutes. She misses the beginning of most lessons because of it.",
                    )
                ],
                [
                    (
                        "f12",
                        "The teaching assistant will show Freya a now-and-next board with an object to carry to the new place, two minutes before every change of activity or room.",
                    ),
                    (
                        "f13",
                        "The educational psychologist will meet the class teacher and the teaching assistants for one hour each term to look at the record of changes that went well or badly and to agree with them what to alter.",
                    ),
                ],
                [
                    (
                        "e6",
                        "By July 2027 Freya will move to the next activity or room within two minutes of being shown her board, on her feet, in nine changes out of ten.",
                    )
                ],
            ),
            (
                [
                    (
                        "b9",
                        "Freya plays beside other children and is carried about or dressed up by them. She does not yet take turns without an adult’s hand on hers, and grabs or throws the toy after one turn. She spends two playtimes in three with an adult.",
                    )
                ],
                [
                    (
                        "f14",
                        "A teaching assistant trained in Identiplay will teach Freya and two classmates a scripted game, in a group of three, for 20 minutes three times a week, and will take the same game outdoors with them at the next playtime. The SENCO will review the games played without help each half term.",
                    )
                ],
                [
                    (
                        "e7",
                        "By July 2028 Freya will play a turn-taking game with two classmates for ten minutes, without an adult’s help, at three playtimes a week.",
                    )
                ],
            ),
        ],
    ),
    (
        "Sensory and/or physical",
        SP,
        "Freya enjoys moving, is at ease in water and will attempt any piece of apparatus that she is shown.",
        [
            (
                [
                    (
                        "b10",
                        "Freya has a mild to moderate conductive hearing loss in both ears (35 to 45 decibels, June 2026) from fluid which comes and goes. She takes her bone-conduction aid off four or five times a day, and in the classroom she hears about half of what is said behind her or from more than three metres away.",
                    )
                ],
                [
                    (
                        "f15",
                        "A qualified teacher of the deaf will visit for one hour every half term to check Freya’s listening in class, to advise the class teacher on seating and noise, and to work with Freya 1:1 for 20 minutes of that hour on saying that she has not heard.",
                    ),
                    (
                        "f16",
                        "Freya will have a soundfield system in her classroom and a radio aid, supplied by the sensory service, in use in every lesson and assembly. The teaching assistant will check both and the batteries of her aid each day at 8.50 a.m.",
                    ),
                ],
                [
                    (
                        "e8",
                        "By July 2027 Freya will keep her hearing aid on for five hours of each school day, on four days out of five, so that she hears her friends as well as her teachers.",
                    )
                ],
            ),
            (
                [
                    (
                        "b11",
                        "Freya’s low muscle tone and flexible joints make it hard for her to sit upright: after ten minutes on a classroom chair she leans on the table or lies across it. She takes one stair at a time with a hand held and falls three or four times a week in the playground.",
                    )
                ],
                [
                    (
                        "f17",
                        "The physiotherapist will see Freya at school for 45 minutes once every half term, and a teaching assistant trained by her will carry out the exercises for balance, stairs and trunk strength that she has set, 1:1, for 20 minutes three times a week in the hall. The physiotherapist will re-assess Freya in June 2027.",
                    ),
                    (
                        "f18",
                        "Freya will have a height-adjustable chair with a foot box and arms, chosen by the occupational therapist, for all work at a table and at lunch.",
                    ),
                ],
                [
                    (
                        "e9",
                        "By July 2028 Freya will go up and down the twelve stairs to the library with one hand on the rail, unaided, on four days out of five.",
                    )
                ],
            ),
            (
                [
                    (
                        "b13",
                        "Freya wears pads and shows by standing still that she is wet. She can pull down elastic trousers but needs an adult’s hands for every other step of the toilet, for her coat and for her shoes. She misses ten to fifteen minutes of learning each time.",
                    ),
                ],
                [
                    (
                        "f21",
                        "The teaching assistant will take Freya to the toilet at four set times a day, for ten minutes each time, following the backward-chaining steps on the toilet wall, and will teach one step of putting on her coat or shoes at each playtime. The school nurse will review the toilet chart with Mrs Lockwood each half term.",
                    ),
                ],
                [
                    (
                        "e11",
                        "By July 2028 Freya will manage every step of the toilet with spoken prompts only, on four school days out of five.",
                    ),
                ],
            ),
            (
                [
                    (
                        "b14",
                        "Freya is awake for two to three hours in most nights and is visibly tired by 11 a.m.: she rubs her eyes, stops signing and cannot do in the afternoon what she did in the morning.",
                    )
                ],
                [
                    (
                        "f22",
                        "Freya will rest on a mat in the book corner, with the lights down and one teaching assistant beside her, for 20 minutes every day at 11.10 a.m. and again at 1.40 p.m. whenever she has shown two signs of tiredness on her chart.",
                    )
                ],
                [],
            ),
        ],
    ),
]

TARGETS = "Shorter-term targets: the class teacher, the SENCO and Freya’s parents will meet in the first fortnight of every term to set three or four targets towards these outcomes, and the SENCO will record every half term how far each has been reached."
TURN = (
    "f23",
    "In June and July 2027 Freya will make six visits of 20 minutes to her Year 2 classroom with her teaching assistant, and will take home a photograph book of the room and its adults. Her Year 1 teacher will hand over in one meeting of an hour with the Year 2 teacher by 9 July 2027.",
)

HEALTH = (
    [
        (
            "c1",
            "Freya stops breathing for some seconds many times a night (obstructive sleep apnoea; sleep study of March 2026) and takes her breathing mask off after about two hours. She therefore sleeps lightly and her learning suffers on the next day.",
        ),
        (
            "c2",
            "Freya’s thyroid gland is underactive. When her dose of thyroxine is out of step with her growth she becomes cold, slow and sleepy by the middle of the day, as happened in the spring of 2025.",
        ),
    ],
    [
        (
            "g1",
            "The children’s sleep nurse at Ravensholt Infirmary will telephone Mrs Lockwood for 20 minutes every fortnight until Freya has worn the mask for five nights running, and will visit the home for one hour in November 2026 and February 2027 to desensitise her to it and to refit it.",
        ),
        (
            "g2",
            "The community paediatrician will examine Freya and check her thyroid blood test every six months (next: February 2027), and will write to her parents and the school nurse within ten working days.",
        ),
        (
            "g3",
            "If Freya goes blue or cannot be roused from a rest, the teaching assistant will follow her emergency health plan and give oxygen as required while a colleague calls 999. The school nurse will train four named adults in this each September.",
        ),
    ],
    [
        (
            "e12",
            "By July 2027 Freya will wear her breathing mask for at least six hours on five nights out of seven, so that she can take part in lessons in the afternoon without falling asleep.",
        )
    ],
)
CARE = (
    [
        (
            "d1",
            "Freya runs from adults out of doors and has no sense of roads or water; she left a fenced park in August 2026. She cannot take part in clubs for her age without an adult of her own, and goes to none.",
        ),
        (
            "d2",
            "Mr and Mrs Lockwood have had no more than four hours’ unbroken sleep a night for two years and no evening or weekend without care (disabled children’s team, child and family assessment, July 2026).",
        ),
    ],
    [
        (
            "h1",
            "A support worker from the short-breaks service, trained in Makaton, will take Freya to the Saturday swimming and play club at Ravensholt Leisure Centre, 1:1, for three hours on 42 Saturdays a year.",
        ),
        (
            "h2",
            "A sitter from the same service will care for Freya at home for four hours on one evening a fortnight.",
        ),
    ],
    [
        (
            "h3",
            "A family support worker from the disabled children’s team will visit Mr and Mrs Lockwood for one hour every fortnight until 31 March 2027, to agree with them a night-time rota and safe ways of walking out, and will review the package with them every six months thereafter.",
        )
    ],
    [
        (
            "e13",
            "By July 2027 Freya will stay for a whole session of a club for children of her age, holding hands or walking beside her worker from the car to the door, on three Saturdays out of four.",
        )
    ],
)

PLACE = "Thistledown Primary School, Ravensholt: a mainstream community primary school."
BUDGET = "Mr and Mrs Lockwood were told on 14 September 2026 what a personal budget is. They have not asked for one and no direct payment is made."
ADVICE = [
    ["Freya’s views", "10 June 2026", "Mrs A. Oduya, teaching assistant", "K1"],
    ["Parents’ views", "16 June 2026", "Mr and Mrs Lockwood", "K2"],
    ["Educational advice", "24 June 2026", "Head teacher, Thistledown Primary School", "K3"],
    ["Psychological advice", "9 July 2026", "G. Anstruther, educational psychologist", "K4"],
    [
        "Medical advice",
        "30 June 2026",
        "Dr P. Villiers, community paediatrician, with the sleep study of March 2026",
        "K5",
    ],
    ["Speech and language therapy", "7 July 2026", "R. Haddow, speech and language therapist", "K6"],
    ["Physiotherapy", "2 July 2026", "C. Bellweather, physiotherapist", "K7"],
    ["Occupational therapy", "3 July 2026", "M. Quaile, occupational therapist", "K8"],
    ["Sensory service", "1 July 2026", "J. Farthing, qualified teacher of the deaf", "K9"],
    [
        "Social care advice",
        "8 July 2026",
        "D. Amankwah, disabled children’s team (child and family assessment)",
        "K10",
    ],
    ["Advisory teacher", "6 July 2026", "L. Strand, advisory teacher for Down syndrome", "K11"],
]

LINKS = """
a1 > e7
a2 > e1
a3 > e3 e4
a4 > e4 e11
b1 > e1 f1 f2 f3 f4
b2 > e1 f1 f2
b3 > e2 f5 f3
b4 > e3 f6
b5 > e3 e2 f7 f6 f5
b6 > e4 f8
b7 > e5 f9 f10 f11
b8 > e6 f12 f13 f23
b9 > e7 f14
b10 > e8 f15 f16
b11 > e9 f17 f18
b13 > e11 f21
b14 > e12 f22
c1 > e12 g1 g3
c2 > g2 e12
d1 > e13 h1 h3
d2 > h2 h3 e13
e1 > f1 f2 f3 f4
e2 > f5 f3 f7
e3 > f6
e4 > f8
e5 > f9 f10 f11
e6 > f12 f13 f23
e7 > f14
e8 > f15 f16
e9 > f17 f18
e11 > f21
e12 > g1 f22
e13 > h1 h3
"""
