"""A person-centred plan: a young man of 18 at college, autistic, with epilepsy."""

from __future__ import annotations

from tests.defects.campion.pen import Copy, Pen, T, item, plain, say

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
PROVISION = [
    (
        "Communication and people",
        [
            prov(
                "F1",
                CI,
                "Speech and language therapy to teach me to notice when I have not understood, to ask, and to start and end a talk with somebody new. My targets are reviewed with me each term.",
                "Speech and language therapist who works with autistic adults",
                "One to one, 45 minutes, every two weeks of term",
            ),
            prov(
                "F2",
                CI,
                "Practice of my asking script and phone script in the college shop and café.",
                "Learning support assistant trained by the therapist",
                "One to one, 20 minutes, on Mondays and Thursdays",
            ),
            prov(
                "F3",
                CI,
                "Instructions in one sentence at a time, written or drawn on my tablet, and checked by asking me to show the first step.",
                "All my tutors and my job coach",
                "Every lesson and every shift",
            ),
            prov(
                "F4",
                CI,
                "A conversation group on taking turns, space between people and what other people like to talk about (the PEERS programme). My mentor reviews it after the 16 weeks.",
                "PEERS-certified tutor and one assistant",
                "Group of six, one hour a week, for 16 weeks from January 2027",
            ),
        ],
    ),
    (
        "Thinking and learning",
        [
            prov(
                "F5",
                CL,
                "Functional reading from rotas, labels and messages with the That Reading Thing programme, re-tested each term.",
                "Tutor with a Level 5 award in literacy for adults",
                "One to one, 30 minutes, three days a week",
            ),
            prov(
                "F6",
                CL,
                "Money teaching in real shops: notes, contactless, and the balance in my bank's app.",
                "Functional skills tutor, with a learning support assistant",
                "Group of three, 90 minutes, every Wednesday",
            ),
            prov(
                "F7",
                CL,
                "A morning planner on my phone that counts back from the bus, set up and shortened with me as I learn it.",
                "Occupational therapist to set up; learning support assistant to check with me",
                "Therapist: one to one, one hour a half term. Assistant: one to one, 10 minutes each Friday",
            ),
            prov(
                "F8",
                CL,
                "Job coaching by systematic instruction: each job broken into steps, photographed, shown in the same order and faded.",
                "Job coach with a Training in Systematic Instruction certificate",
                "One to one, six hours a week at my placement, all year",
            ),
        ],
    ),
    (
        "Feelings and wellbeing",
        [
            prov(
                "F9",
                SEMH,
                "A meeting with my mentor on what will be different that day, with changes marked in red on my timetable.",
                "Bryn Oxley, college mentor (Level 4 mental health and autism training)",
                "One to one, from 8.50 until the bell at nine, each college day",
            ),
            prov(
                "F10",
                SEMH,
                "Cognitive behaviour therapy adapted for autism, on what I think when people laugh.",
                "College counsellor accredited by the British Association for Counselling and Psychotherapy, with autism training",
                "One to one, 50 minutes a week, 20 weeks from November 2026; reviewed with me in the tenth week",
            ),
            prov(
                "F11",
                SEMH,
                "The Feeling Safe course: scams, friends and people who pretend, online and in the street.",
                "Safeguarding tutor",
                "Group of five, one hour a week, spring term 2027",
            ),
            prov(
                "F12",
                SEMH,
                "A quiet room that I can use whenever I show my card, with a timer.",
                "Learning support assistant, who stays outside the door",
                "All college hours",
            ),
            prov(
                "F13",
                SEMH,
                "Training in autism, change and the way I show distress for my tutors, job coach and work supervisor.",
                "Educational psychologist",
                "Two hours each September",
            ),
        ],
    ),
    (
        "Senses and body",
        [
            prov(
                "F14",
                SP,
                "Noise-reducing headphones and a lunch place in the horticulture room.",
                "College",
                "Every day, at lunch, on the bus and at work",
            ),
            prov(
                "F15",
                SP,
                "Tools with thick grips, weighted cuffs and a speech-to-text app, chosen after a workplace assessment and checked each year.",
                "Occupational therapist",
                "At college and at work, in every session",
            ),
        ],
    ),
    (
        "Independence, and my move into work and adult life",
        [
            prov(
                "F16",
                PFA,
                "Cooking taught in the training flat and repeated at home from the same photo cards, with safe use of the hob, dates on food and what to do if something breaks.",
                "Independent living tutor",
                "Group of two, two hours, every Tuesday",
            ),
            prov(
                "F17",
                PFA,
                "Travel training on two bus routes, with what to do when the bus does not come, by the shadowing method.",
                "Wrenmouth travel trainer",
                "One to one, three journeys a week, for 24 weeks from January 2027",
            ),
            prov(
                "F18",
                PFA,
                "Planning my supported internship: four visits, a vocational profile and a meeting with employers.",
                "Supported employment officer, with me and Bryn",
                "One to one, one hour, every month until July 2027",
            ),
            prov(
                "F19",
                PFA,
                "A learning support assistant in my course lessons to break down the task, check that I have understood and record my steps.",
                "Learning support assistant at Level 3 with autism training",
                "One assistant to two students, 14 hours a week",
            ),
        ],
    ),
]
G = [
    item(
        "G1",
        "The adult epilepsy nurse, to whom the children's clinic handed me over in June 2026, will see me at the hospital for 30 minutes every four months, go over my tablets and seizure diary, teach me to use my phone alarm and write my seizure card with me.",
        H,
    ),
    item(
        "G2",
        "A first aider trained each year by the epilepsy nurse will be on site whenever I am at college or work, and will give buccal midazolam as required, as my care plan says, if a seizure lasts more than five minutes. Afterwards I have a bed and one adult with me until I am collected.",
        H,
    ),
]
H2 = [
    item(
        "H2.1",
        "A personal assistant, trained by the learning disability team in epilepsy first aid, will go out with me and somebody of my own age for four hours every other Saturday and three hours on one evening a week, to the rugby and other places I choose.",
        SC,
    ),
    item(
        "H2.2",
        "An enablement worker from the adult learning disability team will come to our home for two hours a week for 26 weeks from November 2026, one to one, to teach me answering the door, emergencies and being at home by myself, and will review it with me and my social worker in the last week.",
        SC,
    ),
]
ADVICE = [
    ("My own views", "Huw Caradine with Bryn Oxley", "2 July 2026"),
    ("Parents' views", "Ceri and Mark Caradine", "29 June 2026"),
    ("College", "Ms L. Abernethy, learning support manager, Tidefall College", "3 July 2026"),
    ("Health (medical)", "Dr V. Prakash, consultant neurologist, and epilepsy nurse", "11 June 2026"),
    ("Educational psychology", "Ms T. Quaye, educational psychologist", "18 June 2026"),
    ("Speech and language therapy", "Mr D. Feeney, speech and language therapist", "22 June 2026"),
    ("Occupational therapy", "Ms A. Rowntree, occupational therapist", "24 June 2026"),
    ("Social care", "Mr J. Bexley, social worker, adult learning disability team", "26 June 2026"),
    ("Preparing for adulthood", "Ms S. Oduya, supported employment officer", "30 June 2026"),
]

LINKS = """
A1: E1 E2
A2: E6
A3: E7
A4: E8
A5: E9 E5
B1: E3 F1 F2 F3
B2: E2 E3 F3 F19
B3: E3 F1 F2
B4: E8 F4
B5: E4 F5
B6: E5 F6
B7: E6 F7
B8: E2 E1 F8 F19
B9: E10 F9 F12 F13
B10: E8 F10
B11: E9 F11
B12: E10 F12 F14
B13: E2 F15
B14: E7 F16
B15: E6 F17
B16: E1 F18
C1: E11 G1 G2
C2: E11 G1
D1: E7 H2.2
D2: E8 H2.1
E1: F8 F18
E2: F3 F8 F15 F19
E3: F1 F2 F3
E4: F5
E5: F6
E6: F7 F17
E7: F16 H2.2
E8: F4 F10 H2.1
E9: F11
E10: F9 F12 F13 F14
E11: G1 G2
"""

GUARDS = [
    ("A:c2", "A", None, "V05: first person, and says who speaks for whom"),
    ("A:h2", "A", None, "M01: the family's names, and a dog's"),
    (
        "A:h1",
        "A",
        "I went to Coppice Lane Special School from 2019 to July 2025",
        "M04, M05: an old school, and dates that are history",
    ),
    ("F9", "F", None, "P04: 'from 8.50 until the bell at nine' in its cell"),
    ("G2", "G", None, "P06: 'as required' in emergency medication"),
    ("H1:1", "H1", None, "S10: says that H1 does not apply to an adult"),
    ("J:1", "J", None, "S11: a direct payment set out in J"),
    ("E5", "E", None, "O08: card or cash, one achievement"),
]
CONTENTS = [
    ("A", "This is me: my views, my story and my hopes"),
    ("B", "My special educational needs"),
    ("C", "My health needs"),
    ("D", "My social care needs"),
    ("E", "My outcomes"),
    ("F", "My special educational provision"),
    ("G", "My health provision"),
    ("H1", "Social care if I am under 18"),
    ("H2", "My other social care provision"),
    ("I", "Where I learn"),
    ("J", "My personal budget"),
    ("K", "Who gave advice"),
]


def draw(stem: str, layout: int, copy: Copy | None) -> Pen:
    """The plan as Wrenmouth's person-centred template has it."""
    pen = Pen(stem, layout, copy, font="Verdana", size=10, colour="6A3D7C", shade="EFE3F5")
    pen.running("My plan: Huw Caradine", "Wrenmouth County Council: private and confidential")
    titles = dict(CONTENTS)
    pen.p("Wrenmouth County Council", bold=True, size=13, centre=True)
    pen.h("My Education, Health and Care Plan", 0)
    pen.table(
        [
            ["My name", plain("front:name", "Huw Caradine")],
            ["I was born on", plain("front:dob", "10 March 2008")],
            ["I learn at", plain("front:setting", "Tidefall College")],
            ["I live at", "27 Harbour Steps, Wrenmouth; telephone 01632 960381"],
            ["My main need", "Autism"],
            ["This plan is", "Amended Final"],
            ["My first plan was made on", "23 February 2018"],
            ["Review meeting held on", "16 July 2026"],
            ["Date of this amended plan", plain("front:date", "2 October 2026")],
            ["My plan must be reviewed by", "15 July 2027"],
        ],
        [6, 11],
        left=True,
    )
    pen.labels.details(
        name="Huw Caradine",
        date_of_birth="2008-03-10",
        status="amended",
        setting="Tidefall College",
        named_placement="Tidefall College",
        plan_date="2026-10-02",
        review_date="2027-07-15",
        primary_need="Autism",
        local_authority="Wrenmouth County Council",
        officer="Philippa Staunton",
        signed=True,
        first_plan=False,
    )
    pen.labels.dates(first_issued="2018-02-23", amended="2026-10-02", review_meeting="2026-07-16")
    pen.p("What is in my plan", bold=True)
    pen.table(
        [["Section", "What it is about"], *([letter, title] for letter, title in CONTENTS)], [3, 14], head=1
    )

    def head(letter: str) -> None:
        pen.h(f"Section {letter}: {titles[letter]}", bar=True)

    head("A")
    for title, texts in [
        ("My story", PAST),
        ("What I like and what matters to me", LIKE),
        ("How to talk with me and decide things with me", TALK),
        ("My hopes for the future", HOPES),
        ("What my parents would like to add", PARENTS),
    ]:
        pen.h(title, 2)
        pen.ps(texts)
    head("B")
    pen.h(plain("head:good", "What I am good at"), 2)
    pen.ps(GOOD)
    for title, texts in NEEDS:
        pen.h(title, 2)
        pen.bullets(texts)
    head("C")
    pen.bullets(C)
    head("D")
    pen.bullets(D)
    head("E")
    for title, texts in OUTCOMES:
        pen.h(title, 2)
        for text in texts:
            pen.p(text, mark=str(text.label))
    head("F")
    for title, texts in PROVISION:
        pen.h(title, 2)
        pen.grid(["What I must have", WHO, WHEN], texts, [9, 4.5, 4.5])
    pen.p(
        say(
            "F:t",
            "Bryn and I set my short-term targets with my tutors at the start of each term, and look at them together at the end of it.",
        )
    )
    head("G")
    pen.bullets(G)
    head("H1")
    pen.p(say("H1:1", "I am 18, so this section does not apply to me."))
    pen.labels.state("H1", "nil")
    head("H2")
    pen.bullets(H2)
    head("I")
    pen.p(say("I:1", "Tidefall College, a general further education college."))
    head("J")
    pen.p(
        say(
            "J:1",
            "A direct payment of £118.40 a week is made to an account which my mum manages for me. It pays for the personal assistant in Section H2, for my need to see people of my own age (Section D) and Outcome 8. There is no direct payment for special educational provision.",
        )
    )
    head("K")
    pen.table(
        [["Advice", "Given by", "Date"]]
        + [[say(f"K:{n}{i}", t) for i, t in enumerate(row)] for n, row in enumerate(ADVICE)],
        [4, 10, 3],
        head=1,
    )
    pen.p("Signed for Wrenmouth County Council", bold=True)
    pen.p(plain("sign:name", "Philippa Staunton, Post-16 Plan Coordinator"))
    pen.p(plain("sign:date", "2 October 2026"))
    if copy is None:
        pen.links(LINKS)
    return pen
