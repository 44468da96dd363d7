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


# title, area, strengths, rows of (needs, provision, outcomes)

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
