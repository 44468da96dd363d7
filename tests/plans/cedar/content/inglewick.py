"""Niamh, twenty-one, Down syndrome, at college: her own words, with somebody else's put between them."""

from __future__ import annotations

from tests.plans.cedar.blocks import Part, Parts

BOX = [
    "Talk to me, not to my mum. I am an adult.",
    "Short sentences. Wait. I will answer.",
    "I can read simple words and I like pictures with them.",
    "If I go quiet and sit on the floor I am not being stubborn, I have had enough.",
]
STORY = [
    "I live with my mum Orla, my stepdad Pete and our cat, Biscuit. My brother Cormac is at university and we talk on Sundays. I have Down syndrome. I went to Beech Bank School until I was nineteen and I have been at Lockgate College for two and a bit years. I do Supported Internship there now, at the garden centre café.",
    "I said these things with my talking mats, on 2 and 9 October, with Shauna from the advocacy group. Shauna wrote it down. We took photos of the mats.",
]
DREAMS = [
    ("a1", "I want a real job with money, in a café, and a badge."),
    ("a2", "I want to live in a flat with Jade and choose my own dinner."),
    ("a3", "I want a boyfriend and to go dancing on a Friday."),
]
FAMILY: Parts = [
    "Mum and Pete say: Niamh is great company and she misses nothing. She was reading menus long before anybody thought to teach her. We worry that people see the smile and think that everything is fine.",
    [("a4", "We want her to be safe without us, one day, and not lonely.")],
]

# heading, area, what I am good at, what I find hard
NEEDS: list[tuple[str, str, str, Parts]] = [
    (
        "Talking and understanding",
        "communication-interaction",
        "I sign about 200 signs and I talk in sentences. I am good at faces and I remember people’s names.",
        [
            (
                "b1",
                "People who do not know me understand about half of what I say. In the café I say it again and again and then I stop trying.",
            ),
            (
                "b2",
                "I follow two things at a time if they are said slowly. When the manager says three jobs quickly I do the last one and look as if I have got it all.",
            ),
        ],
    ),
    (
        "Learning and thinking",
        "cognition-learning",
        "I can write my name and address and send voice notes. I know my way round the bus map by the colours.",
        [
            (
                "b3",
                "I count to 20 but money does not make sense to me. I hand over a note for everything and I do not know if the change is right.",
            ),
            (
                "b4",
                "It takes me a lot of goes to learn a new job, about thirty, and if I miss two weeks it has gone. (Psychologist: moderate to severe learning difficulties, new learning is secure when it is practised in the place where it is used.)",
            ),
        ],
    ),
    (
        "My feelings and friends",
        "semh",
        "I am kind and I like a party. I can say sorry.",
        [
            (
                "b5",
                "I trust people straight away. A man I did not know asked for my phone code at the bus stop and I told him. I have sent photos to people on the internet who said that they were my friends.",
            ),
            (
                "b6",
                "When Nana died I went very quiet for a long time. I still get days when I cry and do not know how to say why, and then I do not go to college.",
            ),
        ],
    ),
    (
        "My senses and my body",
        "sensory-physical",
        "I swim. I am strong at carrying.",
        [
            (
                "b7",
                "I wear glasses and I do not see steps or kerbs well if they are all one colour. I stop dead at the top of stairs and at the edge of the road.",
            )
        ],
    ),
    (
        "Looking after myself",
        "other",
        "I can get dressed, make a sandwich and load the dishwasher.",
        [
            (
                "b8",
                "I do not use the hob or the kettle. I forget to wash my hair unless someone says, and I get sore under my arms.",
            ),
            (
                "b9",
                "At the end of the month I do not know that I have my period coming, and I am embarrassed at work.",
            ),
        ],
    ),
]
HEALTH_NEEDS: Parts = [
    (
        "c1",
        "My thyroid does not work properly. If I miss my tablets I am slow and cold and I fall asleep at work.",
    ),
    ("c2", "I put on weight easily, and my doctor says that my blood sugar is going up."),
    "I had a heart operation when I was a baby and I do not need to go to that clinic any more.",
]
HEALTH_HELP = [
    (
        "g1",
        "The learning disability nurse at my surgery does my annual health check every March: bloods for thyroid and sugar, weight, ears, eyes, teeth. It takes an hour and she uses the easy read form.",
    ),
    (
        "g2",
        "My mum and the nurse set up a pill box with an alarm. The nurse rings on the first Monday of every month to see how it is going.",
    ),
]
CARE_NEEDS = [
    ("d1", "I cannot be at home by myself for more than an hour. If the door goes, I open it."),
    ("d2", "I do not know how to look for a flat, pay rent or say when a thing is broken."),
]
CARE_HELP = [
    (
        "h1",
        "A personal assistant, chosen by me, six hours a week (Friday evening, four hours; Sunday, two hours), for going out and for being at home without mum. Paid by direct payment from adult social care, £118.80 a week.",
    ),
    (
        "h2",
        "An adult social worker sees me and Jade together four times in the next year about supported living, the first time in February 2026.",
    ),
]

# heading, outcome, help
PLANS: list[tuple[str, Part, Parts]] = [
    (
        "My job",
        (
            "e1",
            "By July 2026 I will work three shifts a week at the café, doing the coffee machine, the till with pictures and the tables, with my job coach standing back for a whole shift.",
        ),
        [
            (
                "f1",
                "A job coach from the college with training in systematic instruction is next to me (1:1) for all three shifts, 15 hours a week, until Easter; then for one shift in three.",
            ),
            (
                "f2",
                "New jobs are taught in the café, one at a time, by the same steps with photos, at least thirty tries, and again after every holiday for the first two days.",
            ),
            (
                "f3",
                "The manager and staff have an hour with my job coach in September and January on saying one thing at a time and checking with “show me”.",
            ),
        ],
    ),
    (
        "Being understood",
        (
            "e2",
            "By December 2026 a new customer will get my message first or second time, in words, signs or on my tablet, nine times out of ten.",
        ),
        [
            (
                "f4",
                "A speech and language therapist sees me at work for 45 minutes every three weeks in term time (12 visits): clearer words for the café and what to do when it does not work.",
            ),
            ("f5", "My job coach does ten minutes of that practice with me at the start of every shift."),
            ("f6", "A tablet with a talking app, from the college, charged and with me every day."),
        ],
    ),
    (
        "Money and home",
        (
            "e3",
            "By July 2027 I will plan, buy and cook a hot tea for two in my own kitchen (or the college flat), spending no more than £10.",
        ),
        [
            (
                "f7",
                "Independent living class in the college flat, Wednesdays 1 to 4, with a tutor and one learning support assistant to four students: hob, kettle, washing machine, cleaning, shopping with a list of pictures.",
            ),
            (
                "f8",
                "Money in real shops every Wednesday, 30 minutes, 1:1 with the assistant, using pay-by-card limits and an app that shows what is left as a colour.",
            ),
            ("f9", "Support with personal care and hygiene where appropriate."),
        ],
    ),
    (
        "Staying safe and having friends",
        ("e4", "I will have access to a relationships course."),
        [
            (
                "f10",
                "“Friends, Partners, Strangers”: ten weeks, 90 minutes on Thursdays, group of six with two tutors trained by the community learning disability team, from January 2026.",
            ),
            (
                "f11",
                "My tutor goes through my phone settings with me on the first Tuesday of each half term (30 minutes).",
            ),
        ],
    ),
    (
        "Getting about",
        (
            "e5",
            "By Easter 2027 I will go from home to the café on the 14 bus and back by myself, five days running, crossing both roads at the lights.",
        ),
        [
            (
                "f12",
                "Travel training: a travel trainer, 1:1, two journeys a week for 20 weeks, then watching from behind until five are right. An orientation and mobility specialist walks the route first and marks the steps and kerbs.",
            )
        ],
    ),
]
PLACE = [
    "Lockgate College, Supported Internship, three days in the workplace and two in college (37 weeks).",
    "Type: general further education college.",
]
MONEY = "There is a direct payment for my personal assistant: see Part 4. It meets my need to be safe and to go out (outcome 4). No direct payment is made for education."
WHO = [
    ("Me", "Talking mats, with Shauna Petrie (advocate)", "October 2025"),
    ("Mum and Pete", "Meeting at college", "17 Oct 2025"),
    ("Lockgate College", "Report, D. Arkell (course leader)", "Sept 2025"),
    ("Educational psychologist", "Dr P. Yardley-Moss", "March 2024"),
    ("Speech and language therapist", "T. Ivory", "Sept 2025"),
    ("Learning disability nurse and GP", "Annual health check", "March 2025"),
    ("Adult social care", "Care Act assessment, B. Nwosu-Lane", "Aug 2025"),
]
LINKS = """
a1 > e1
a2 > e3
a3 > e4
a4 > e4 e3
b1 > e2 f4 f5 f6
b2 > e1 f3
b3 > e3 f8 f7
b4 > e1 f2 f1
b5 > e4 f10 f11
b7 > e5 f12
b8 > e3 f7 f9
b9 > f9
e1 > f1 f2 f3 f5
e2 > f4 f5 f6
e3 > f7 f8
e4 > f10 f11 h1
e5 > f12
c1 > g1 g2
c2 > g1
d1 > h1
d2 > h2 e3
e3 > h2
"""
