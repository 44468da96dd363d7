"""Kayden, 7, Year 2: early trauma, in care. Low Fells Council. First plan, November 2024."""

from tests.plans.alder.parts import It, Paragraphs

KAYDEN_SAYS: Paragraphs = [
    "On 3 September 2024 a link teacher from the Virtual School used Talking Mats with Kayden in the caravan at the "
    "bottom of the field, where he is happiest.",
    [
        "“I am good at football and I can make Denise laugh. Mr Orrin doesn't shout so I like him. I don't like "
        "the carpet.",
        It("a1", "I want to see Jaxon every week."),
        It("a2", "I want to be in the football team.”"),
    ],
]
CARERS_SAY: Paragraphs = [
    [
        "Denise and Paul have cared for Kayden since March 2023. They say he checks the doors every night and that a "
        "good day is one when nobody leaves.",
        It("a3", "They hope he will believe that school wants him, and manage whole days by the summer."),
    ]
]
MUM_SAYS: Paragraphs = [
    [
        "Kelly saw his social worker on 10 September and asks that Kayden be told that she is proud of him.",
        It("a4", "She would love him to read her a book when they meet."),
    ]
]
HISTORY: Paragraphs = [
    "Kayden lived with three sets of relatives before a care order was made. His brother Jaxon, who is ten, lives with "
    "another carer eleven miles away. He missed most of Reception."
]
NEEDS: list[tuple[str, str, list[str], list[It]]] = [
    (
        "communication-interaction",
        "How I talk and listen",
        ["He chats to adults he knows and has a wide vocabulary for sport."],
        [
            It(
                "b1",
                "When he is upset his language shrinks to single words or swearing. Asked what happened he goes "
                "silent. Understanding of spoken paragraphs: standard score 74.",
            )
        ],
    ),
    (
        "cognition-learning",
        "How I learn",
        ["Quick at sums in his head; knows every result since August."],
        [
            It("b2", "Kayden knows fourteen letter sounds and cannot yet blend them into a word."),
            It(
                "b3",
                "He works at a table for three or four minutes. In half an hour in June he got up eleven times.",
            ),
        ],
    ),
    (
        "semh",
        "How I feel and how I get on",
        ["With a calm adult he comes round, and says sorry in his own way, often with a drawing."],
        [
            It(
                "b4",
                "Loss and neglect early in life have left him watchful. A raised voice, a closed door or a change of "
                "adult sets off running, hiding or throwing: 23 times last half term, five with injury to staff.",
            ),
            It(
                "b5",
                "He does not trust that people come back. On Mondays, and after seeing his mum, he clings to his key "
                "adult or hits out as she goes.",
            ),
            It(
                "b6",
                "Children are scared of him. He has not been asked to play at anyone's house for a year.",
            ),
        ],
    ),
    (
        "sensory-physical",
        "How I move and use my senses",
        ["Fast, well balanced, brave on the climbing wall."],
        [
            It(
                "b7",
                "He chews collars, crashes into furniture and cannot sit still for long enough to finish a meal.",
            )
        ],
    ),
]
HEALTH_WELL = ["A healthy weight; immunisations up to date."]
HEALTH_HARD = [
    It("c1", "Bad dreams wake him two or three times a night and he comes to school tired."),
    It("c2", "He is wet about twice a week in the daytime and hides it."),
]
CARE_WELL = ["His home with Denise and Paul is settled and meant to last."]
CARE_HARD = [
    It("d1", "Kayden has no account of his life before he was four, and asks whether he was “sent back”."),
    It("d2", "Meetings with Jaxon fall through: four of the last seven were cancelled."),
]
# area, outcome, its provisions
PAIRS: list[tuple[str, It, list[It]]] = [
    (
        "semh",
        It(
            "e1",
            "By July 2025 Kayden will be in school all day, every day, and with a known adult beside him will calm "
            "within ten minutes; nobody will be hurt for a whole half term.",
            ref="Outcome 1",
        ),
        [
            It(
                "f1",
                "Two key adults share Kayden's day so that one is always in his sight. Both take the Virtual School's "
                "two-day course on attachment and trauma, and renew it yearly.",
                who="School. 32.5 hours a week, in post by 6 January 2025.",
            ),
            It(
                "f2",
                "Theraplay with his carer in the room.",
                who="Play therapist (BAPT registered): 45 minutes, weekly, 30 weeks from January. Reviewed with the "
                "educational psychologist after 15.",
            ),
            It(
                "f3",
                "Hellos and goodbyes: whoever is with him tells him when she is going, leaves a photograph and a "
                "thing of hers to mind, and says when she will be back.",
                who="Key adults, every time, from now.",
            ),
            It(
                "f4",
                "A den with a weighted blanket, a chew and a rocker, for Kayden's use before and after each task.",
                who="Class teacher, in each lesson; occupational therapist checks it in January and June.",
            ),
        ],
    ),
    (
        "communication-interaction",
        It(
            "e2",
            "By July 2025 Kayden will tell the story of a quarrel to an adult with the help of comic-strip drawings, "
            "in four sentences or more.",
            ref="Outcome 2",
        ),
        [
            It(
                "f5",
                "Each incident is drawn as a comic strip and talked through the same day.",
                who="Key adult, 1:1, 15 minutes. Speech and language therapist teaches her (two hours, November) and "
                "looks at three strips each half term.",
            )
        ],
    ),
    (
        "cognition-learning",
        It(
            "e3",
            "By the end of Year 2 Kayden will read and write a simple sentence with any of the single letter sounds.",
            ref="Outcome 3",
        ),
        [
            It(
                "f6",
                "Catch-up phonics from the school's own scheme, pitched at the sounds he lacks.",
                who="Teaching assistant trained in the scheme: 1:1, 20 minutes, daily, from 18 November.",
            ),
            It(
                "f7",
                "No seated task is longer than four minutes; each is followed by two minutes of lifting, pushing or "
                "climbing.",
                who="Class teacher, every lesson; list of movements from the occupational therapist.",
            ),
        ],
    ),
    (
        "semh",
        It(
            "e4",
            "By Easter 2026 Kayden will train with the Year 3 squad each week and have one friend home to play each "
            "half term.",
            ref="Outcome 4",
        ),
        [
            It(
                "f8",
                "Football club: his key adult stands with him, then on the touchline, then stays indoors.",
                who="School, Wednesdays, one hour, from January 2025; the coach and key adult decide each half term.",
            )
        ],
    ),
    (
        "semh",
        It("e5", "Kayden will have better self-esteem.", ref="Outcome 5"),
        [It("f9", "Nurture opportunities as and when needed.", who="All staff, ongoing.")],
    ),
]
HEALTH_PROVISION = [
    It(
        "g1",
        "The specialist nurse for children in care visits Denise and Paul about sleep each month for six months from "
        "December 2024.",
    ),
    It("g2", "Toileting plan by the school nurse, reviewed with his carers every term."),
]
CARE_PROVISION = [
    It(
        "h2a",
        "Life story work: twelve sessions of one hour, fortnightly from January 2025, led by his social worker with a "
        "therapeutic practitioner; Denise takes part.",
    ),
    It(
        "h2b",
        "Jaxon and Kayden meet for three hours on the first and third Saturday of each month; a family support worker "
        "drives and stays.",
    ),
]
ADVICE = [
    ("09.07.24", "Moss Gate Community Primary School", "Education"),
    ("16.09.24", "Educational psychologist", "Psychology"),
    ("12.09.24", "Speech and language therapist", "Health"),
    ("20.09.24", "Community paediatrician (with nurse for children in care)", "Health"),
    ("24.09.24", "Occupational therapist", "Health"),
    ("27.09.24", "Social worker, Children in Care Team 2", "Social care"),
    ("03.09.24", "Virtual School, with Kayden's views and PEP", "Education"),
    ("10.09.24", "Denise and Paul; Kelly", "Carers and parent"),
]
LINKS = """
a2 > e4
a3 > e1
a4 > e3
b1 > e2 f5
b2 > e3 f6
b3 > f7 e3
b4 > e1 f1 f2 f4
b5 > e1 f3 f1
b6 > e4 f8
b7 > f4 f7
c1 > g1
c2 > g2
d1 > h2a
d2 > h2b
e1 > f1 f2 f3 f4
e2 > f5
e3 > f6 f7
e4 > f8
e5 > f9
"""
