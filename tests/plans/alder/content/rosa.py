"""Rosa, 19, college: epilepsy and learning disability. Esk and Tarn Council. Amended, October 2025."""

from tests.plans.alder.parts import It, Paragraphs

STORY: Paragraphs = [
    [
        "I grew up in Tarnside with my mum and moved in with Aunty Bev when I was twelve, when Mum became too ill. I went "
        "to a special school until I was eighteen. I have had a plan since I was nine.",
    ],
    [
        "On Sundays I sing in the choir at church. I know all the words.",
        It("a1", "I'd like to go to choir practice on Thursdays by myself."),
    ],
    [
        "I love hair. I do Aunty Bev's and I do it well.",
        It("a2", "I want a paid job in a salon, or in a shop where people know me."),
        It("a3", "One day I want my own front door, with Aunty Bev round the corner."),
    ],
    [
        "I told my tutor all this over three Tuesdays in June 2025. She wrote it on the computer and read it back, and "
        "I changed two things.",
    ],
]
AUNT = [
    "Rosa's aunt, Beverley, adds: “She will say yes to be kind. Watch her face. She is braver than people think, "
    "and so tired after a fit that she shouldn't be asked anything for the rest of that day.”"
]
BOX = [
    "Say my name first, then one thing at a time.",
    "Show me. Pictures on my phone are best.",
    "Give me a minute. Don't answer for me.",
]
NEEDS: list[tuple[str, str, list[It]]] = [
    (
        "communication-interaction",
        "Talking and listening",
        [
            It(
                "b1",
                "If you give me a list of jobs I nod, but only the last one stays with me. I don't like to say when I am "
                "lost.",
            ),
            It(
                "b2",
                "“Why” and “what if” questions stop me. My understanding of spoken language is like that of a "
                "child of eight (therapist's assessment, May 2025).",
            ),
        ],
    ),
    (
        "cognition-learning",
        "Learning and remembering",
        [
            It(
                "b3",
                "My reading is at Entry Level 2 and my maths at Entry Level 1. I can't work out change from £5 or how "
                "long it is until the bus.",
            ),
            It("b4", "After a big seizure I lose what I was taught that week."),
        ],
    ),
    (
        "semh",
        "Feelings and other people",
        [
            It(
                "b5",
                "I believe what people tell me online. Two people borrowed money from me and never paid it back.",
            ),
            It("b6", "When I am told off I go quiet and then go home. It has cost me one work placement."),
        ],
    ),
    (
        "sensory-physical",
        "My body",
        [
            It(
                "b7",
                "My hands shake in the mornings because of my tablets, so scissors, buttons and hot tools are hard for "
                "me.",
            )
        ],
    ),
    (
        "preparing-for-adulthood",
        "Looking after myself",
        [
            It(
                "b8",
                "I can make toast and a cold drink. I've not used the hob since I burned my arm in a seizure, and I "
                "don't know how to shop for a week.",
            )
        ],
    ),
]
CAN = "I am on time, I am kind to old people, I never forget a face and I can plait, blow-dry and sweep up."
HEALTH = [
    It(
        "c1",
        "I have epilepsy: blank spells most weeks and a big seizure about every two months, mostly as I wake up.",
    ),
    It("c2", "My tablets have made me put on two stone and feel flat."),
]
CARE = [
    It(
        "d1",
        "I can't be on my own overnight. Aunty Bev is the only person who stays with me; she works, and has arthritis.",
    ),
    It("d2", "I don't know how you get a flat or pay for one."),
]
OUTCOMES = [
    It(
        "e1",
        "By July 2026 I will do a three-step job from my picture list with no one beside me, on four shifts out of five.",
        ref="Change 1",
    ),
    It(
        "e2",
        "By July 2026, when I have not followed, I'll say “show me again”; at work my coach will hear it every day.",
        ref="Change 2",
    ),
    It(
        "e3",
        "By July 2027 I will pay for shopping up to £10 and check the change in three different shops.",
        ref="Change 3",
    ),
    It(
        "e4",
        "By Easter 2027 I will cook two hot meals a week for me and Aunty Bev with the slow cooker and the microwave.",
        ref="Change 4",
    ),
    It(
        "e5",
        "By July 2026 I will show someone I trust every request for money before I answer it.",
        ref="Change 5",
    ),
    It("e6", "By July 2027 I'll be working for pay, 16 hours a week.", ref="Change 6"),
]
PROVISION = [
    It(
        "f1",
        "A job coach trained in systematic instruction works beside me, 1:1, at the salon for 9 hours a week from November "
        "2025. Every six weeks she and my tutor decide whether it can be less; it will not go below 3.",
        ref="1",
    ),
    It(
        "f2",
        "My tutor teaches me English and maths for 5 hours a week, 36 weeks a year, in a group of six or fewer, with "
        "real money and real timetables.",
        ref="2",
    ),
    It(
        "f3",
        "A speech and language therapist sees me for eight half-hours this year about asking for help and reading "
        "people. She teaches my coach the same signals (half a day, November).",
        ref="3",
    ),
    It(
        "f4",
        "Everyone who teaches me gives one instruction at a time with a picture, in every session.",
        ref="4",
    ),
    It(
        "f5",
        "A learning mentor takes me through the Keep Safe course about phones, money and friends: Mondays and "
        "Thursdays, 30 minutes, 1:1, for 20 weeks.",
        ref="5",
    ),
    It(
        "f6",
        "After a big seizure my tutor goes over that week's work with me, 1:1, for an hour within three college days.",
        ref="6",
    ),
    It(
        "f7",
        "Kitchen lessons, two hours a week, four students with a tutor and an assistant who both know what to do if I "
        "have a seizure.",
        ref="7",
    ),
    It("f8", "I may get some help with confidence at work.", ref="8"),
]
HEALTH_PROVISION = [
    It(
        "g1",
        "The epilepsy nurse sees me every three months and writes my seizure plan afresh each September.",
    ),
    It("g2", "She trains two people at college and two at the salon to give my rescue medicine, every year."),
]
CARE_PROVISION = [
    It(
        "h2a", "A bed alarm that rings Aunty Bev and the council's call centre, checked in April and October."
    ),
    It("h2b", "Two nights a month at Larch House so that Aunty Bev can sleep."),
    It("h2c", "An enabler, 4 hours a week, to look at flats with me and to practise bills."),
]
PLACE = "Ings Lane College, a general further education college: supported internship, three days a week."
MONEY = [
    "I have a direct payment of £5,824 a year for my enabler (4 hours a week, 52 weeks, £28 an hour). Aunty Bev looks "
    "after it and the council checks it every January."
]
ADVICE = [
    ("Me", "Three talks with my tutor", "June 2025"),
    ("Aunty Bev", "Letter", "1 July 2025"),
    ("Ings Lane College", "Report, with moving into adult life", "4 July 2025"),
    ("Educational psychologist", "Advice", "March 2024"),
    ("Speech and language therapist", "Report", "May 2025"),
    ("Epilepsy nurse", "Letter and seizure plan", "9 September 2025"),
    ("Adult social care", "Care Act assessment", "22 August 2025"),
]
LINKS = """
a2 > e1 e6
a3 > e3 e4
b1 > e1 e2 f4 f1
b2 > e2 f3
b3 > e3 f2
b4 > f6
b5 > e5 f5
b6 > e2 f3 f8
b8 > e4 f7
c1 > g1 g2
d1 > h2a h2b
d2 > h2c
e1 > f1 f4
e2 > f3
e3 > f2
e4 > f7
e5 > f5
e6 > f1 f8
"""
