"""Views, needs and outcomes of the Wrenmouth plan."""

from __future__ import annotations

from tests.defects.campion.pen import T, item, say

WHO, WHEN = "Who will do this", "How often and for how long"

CI, CL, SEMH, SP, PFA = (
    "communication-interaction",
    "cognition-learning",
    "semh",
    "sensory-physical",
    "preparing-for-adulthood",
)

H, SC = "health", "social-care"


def prov(key: str, area: str, text: str, who: str, when: str) -> T:
    """A row of a provision grid."""
    return T(key, text, "item", area, None, {WHO: who, WHEN: when})


PAST = [
    say(
        "A:h1",
        "I was born in Wrenmouth. I did not talk until I was four. I had my first seizure when I was nine, at Beacon Hill School. I went to Coppice Lane Special School from 2019 to July 2025 and I started at Tidefall College in September 2025. This year I am in my second year of the Steps to Work course.",
    ),
    say(
        "A:h2",
        "I live with my mum and dad, Ceri and Mark, and our dog Biscuit. My big sister Hannah is a nurse in Leeds.",
    ),
]

LIKE = [
    say(
        "A:v1",
        "I like plants, buses, Welsh rugby and the garden centre café when it is quiet. I know the Latin names of 200 plants. I do not like people being loud or laughing near me, because I think it is at me. College is good when I know what is happening. I want to be asked and not just told.",
    ),
]

TALK = [
    say(
        "A:c1",
        "I talk well about things I know. Please use short sentences, say what you mean and give me ten seconds. Write it down or draw it if it matters. I can decide things if I can see two or three choices on paper and sleep on it. I chaired the start of my review on 16 July 2026 and I will be asked to agree my next plan myself.",
    ),
    say(
        "A:c2",
        "The words written as “I” in this plan are mine, or were put into words for me by Bryn Oxley, my college mentor, who met me three times in June 2026, used my photo book and read it back until I said it was right. I signed this page on 2 July 2026.",
    ),
]

HOPES = [
    item("A1", "I want a paid job with plants, outside."),
    item("A2", "I want to go on the bus by myself to any place I like."),
    item("A3", "I would like to live in a flat near Mum and Dad one day, and do my own dinner."),
    item("A4", "I want mates to go to the rugby with."),
]

PARENTS = [
    say(
        "A:p1",
        "Ceri and Mark wrote: Huw is honest, gentle and works until the job is done. He should have the say about his life. Seizures frighten us less than the thought of someone taking advantage of him.",
    ),
    item("A5", "We hope he will be safe with money and with people when we are not there."),
]

GOOD = [
    say(
        "B:s1",
        "I am reliable: when I know a job I do it the same way each time and I am never late if I know the bus. I remember facts and numbers. I can grow things from seed. I can read short words that I have seen before and use my phone for photos, maps and videos.",
    ),
]

NEEDS = [
    (
        "How I communicate and get on with people",
        [
            item(
                "B1",
                "I take what people say exactly as they say it. When my supervisor said “keep an eye on the till” I stood and looked at it for an hour. I do not say that I have not understood.",
                CI,
            ),
            item(
                "B2",
                "If someone speaks for more than two sentences I lose the first one. I nod, and then I do not know what to do.",
                CI,
            ),
            item(
                "B3",
                "I do not speak to people I do not know. In a shop or on the phone I hand over to Mum.",
                CI,
            ),
            item(
                "B4",
                "I talk about plants for a long time and stand very close. I cannot tell when people have had enough, so they stop sitting with me.",
                CI,
            ),
        ],
    ),
    (
        "How I think and learn",
        [
            item(
                "B5",
                "My reading is like that of a child of seven and a half. I read labels but not forms, rotas or a message of more than one line, and I guess.",
                CL,
            ),
            item(
                "B6",
                "I do not understand the value of money. I hand over the biggest note that I have and cannot tell whether the change is right, or what is left on my card.",
                CL,
            ),
            item(
                "B7",
                "I cannot work out how long things take. If the bus is at 8.10 I do not know when to leave, so Mum tells me every step of the morning.",
                CL,
            ),
            item(
                "B8",
                "I learn by doing. A new job needs to be shown to me about ten times, in the same order, and I stop if one step is missing.",
                CL,
            ),
        ],
    ),
    (
        "My feelings and my wellbeing",
        [
            item(
                "B9",
                "When a plan changes and nobody told me, I freeze, or I walk out and go home. I missed eleven days of college last year because of this.",
                SEMH,
            ),
            item(
                "B10",
                "I often think that people are laughing at me. Then I feel low and stay in my bedroom for the whole weekend.",
                SEMH,
            ),
            item(
                "B11",
                "I believe what people tell me. Last winter I sent £300 to someone on the internet who said he was my friend.",
                SEMH,
            ),
        ],
    ),
    (
        "My senses and my body",
        [
            item(
                "B12",
                "The canteen and the bus station hurt my ears. I hold my hands over them, do not eat and cannot work in the afternoon.",
                SP,
            ),
            item(
                "B13",
                "My hands shake from my tablets. I drop small pots, cut slowly with tools and my writing cannot be read.",
                SP,
            ),
        ],
    ),
    (
        "Looking after myself and my independence",
        [
            item(
                "B14",
                "I can only use the microwave. I forget that the ring is on, and I do not know when food has gone off.",
                PFA,
            ),
            item(
                "B15",
                "I know one bus route, and Mum sits behind me. If the bus is late or goes another way I do not know what to do.",
                PFA,
            ),
            item(
                "B16",
                "I have only worked in the college garden. I cannot tell an employer what I can do, and I do not know what other jobs with plants there are.",
                PFA,
            ),
        ],
    ),
]

C = [
    item(
        "C1",
        "I have epilepsy with tonic-clonic seizures, about one in two months and more when I have not slept. Afterwards I am muddled, sleep for three hours and lose that day's learning.",
        H,
    ),
    item(
        "C2",
        "I forget my tablets unless Mum hands them to me: on my own I missed six of thirty in May 2026. I do not tell new people what to do if I have a seizure.",
        H,
    ),
]

D = [
    item(
        "D1",
        "I have not been at home on my own for more than an hour. I open the door to anyone and would not know what to do if a pipe burst or the lights went out.",
        SC,
    ),
    item(
        "D2",
        "I see nobody of my own age outside college. I have not gone out in the evening without my parents since I left school.",
        SC,
    ),
]

OUTCOMES = [
    (
        "Employment",
        [
            item(
                "E1",
                "By July 2028 I will have worked for a school year, three days a week, as a supported intern at a nursery or garden centre, and have a paid contract of at least eight hours a week.",
                PFA,
                "1",
            ),
            item(
                "E2",
                "By July 2027 I will do a new job of ten steps at my work placement, on my own with my photo strip, on five days running, handling pots and tools without dropping them.",
                PFA,
                "2",
            ),
            item(
                "E3",
                "By July 2027 I will tell my supervisor, in words or with my card, when I have not understood, four times out of five.",
                CI,
                "3",
            ),
            item(
                "E4",
                "By July 2027 I will read my rota and a message of two lines and do what they say, nine times out of ten.",
                CL,
                "4",
            ),
        ],
    ),
    (
        "Independent living",
        [
            item(
                "E5",
                "By July 2027 I will pay for shopping of under £20 in four different shops, by card or cash, and check what is left, right eight times out of ten.",
                CL,
                "5",
            ),
            item(
                "E6",
                "By December 2027 I will go from home to work on two buses by myself, leaving on time, for ten working days running, and phone if a bus does not come.",
                PFA,
                "6",
            ),
            item(
                "E7",
                "By July 2027 I will cook three different dinners at home each week, with the kitchen safe at the end, and stay there alone for three hours.",
                PFA,
                "7",
            ),
        ],
    ),
    (
        "Friends and community",
        [
            item(
                "E8",
                "By April 2027 I will go out with a friend of my own age twice a month, and let them choose what we talk about for half of the time.",
                PFA,
                "8",
            ),
            item(
                "E9",
                "By July 2027 I will check with my mentor or my parents before I send money or my details to anyone, so that I lose none in six months.",
                PFA,
                "9",
            ),
        ],
    ),
    (
        "Good health",
        [
            item(
                "E10",
                "By July 2027, when a plan changes or it is too loud, I will show my card, use the quiet room and be back within 15 minutes, and will miss no more than three days in a year because of it.",
                SEMH,
                "10",
            ),
            item(
                "E11",
                "By July 2027 I will take my tablets by my phone alarm on 29 days out of 30, and show anyone I work with my seizure card on my first day.",
                H,
                "11",
            ),
        ],
    ),
]
