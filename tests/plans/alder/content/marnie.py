"""Marnie, 9, Year 4: language disorder, literacy, bereavement. Calderwick Council. First plan, winter 2026."""

from tests.plans.alder.parts import It, Paragraphs

CHILD: Paragraphs = [
    [
        "Marnie drew her week with the SENCO on 4 November 2025 and talked about each picture; her words were "
        "written down as she said them.",
        "“I like hockey and my guinea pig, Biscuit. I don't like it when everyone talks at once. Writing hurts "
        "my head.”",
    ],
    [
        It("a1", "“I want to read the Biscuit and Friends books by myself in bed.”"),
        It("a2", "“When I'm big I am going to be a vet nurse.”"),
    ],
]
FAMILY: Paragraphs = [
    [
        "Her dad, Lee, and her gran, Pauline, filled in the council's form together (12 November 2025).",
        "“She is kind, stubborn and funny, and she comes home shattered.",
        It("a3", "We would like her to leave primary with two or three proper friends.”"),
    ]
]
STORY: Paragraphs = [
    "A quiet baby, late to talk. Speech therapy from the age of three. Marnie's mum died in the summer of 2022, "
    "just before Year 1. Gran moved in the same month and does the school run."
]
AREAS: list[dict[str, list[It] | list[str]]] = [
    {
        "strengths": [
            "Tells a story well when she has pictures to hold on to. (Adv. 3)",
            "Polite; keen to help the younger ones. (Adv. 1)",
        ],
        "needs": [
            It(
                "b1",
                "Marnie has Developmental Language Disorder. She takes in about the first half of a spoken "
                "sentence, and after a long explanation copies her neighbour. (Adv. 3)",
                ref="B1",
            ),
            It(
                "b2",
                "Finding the word she wants is slow: she says “thing” or stops, and others finish for her. (Adv. 3)",
                ref="B2",
            ),
            It(
                "b3",
                "She misreads jokes and the rules of games, so is left out of them on most days. (Adv. 1)",
                ref="B3",
            ),
        ],
        "long": [
            It(
                "e1",
                "Marnie will tell a partner what she has learned in a lesson, in three or more linked sentences, "
                "with no prompt.",
            )
        ],
        "medium": [
            It(
                "e2",
                "In four lessons out of five Marnie will ask for an instruction to be repeated or shown when it has "
                "not made sense to her.",
            ),
            It(
                "e3",
                "Marnie will join in a game at break three days a week and see it through, as noted by the lunchtime "
                "supervisor.",
            ),
        ],
        "provision": [
            It(
                "f1",
                "Pre-teaching of eight topic words each week with word maps.",
                who="Teaching assistant trained to ELKLAN level 3, planned with the therapist",
                when="1:1, 20 minutes, Mon, Wed and Fri",
                meets="B2",
            ),
            It(
                "f2",
                "Direct therapy on understanding sentences and on telling events in order.",
                who="Speech and language therapist",
                when="1:1, 45 minutes, each fortnight of term (19 a year)",
                meets="B1, B2",
            ),
            It(
                "f3",
                "Spoken instructions are cut into single sentences, each with a sketch or key word on the board; "
                "Marnie says them back.",
                who="Whoever is teaching her",
                when="Every lesson",
                meets="B1",
            ),
            It("f4", "Access to a social skills group.", who="School staff", when="Regularly", meets="B3"),
        ],
    },
    {
        "strengths": ["Science, drawing, anything with animals in it. (Adv. 1)"],
        "needs": [
            It(
                "b4",
                "She reads 24 of the first 100 common words and guesses the rest from the opening letter; accuracy is "
                "at the 2nd percentile. (Adv. 2)",
                ref="B4",
            ),
            It(
                "b5",
                "She loses the idea she wants to write while working out how to spell it. A finished page is usually "
                "two lines. (Adv. 2)",
                ref="B5",
            ),
            It(
                "b6",
                "Number bonds to ten are not secure: Marnie counts on her fingers and loses her place. (Adv. 1)",
                ref="B6",
            ),
        ],
        "long": [
            It(
                "e4",
                "Marnie will read alone a chapter book meant for nine-year-olds, 95 words in 100 correct.",
            ),
        ],
        "medium": [
            It("e5", "Marnie will read 90 of the first 100 words at sight and spell 60 of them."),
            It("e6", "Marnie will get half a page of her own ideas down in one lesson, by voice or by hand."),
        ],
        "provision": [
            It(
                "f5",
                "Structured, cumulative phonics teaching for learners with dyslexia.",
                who="Specialist teacher (Level 7) on Tuesdays; teaching assistant coached by her on the other days",
                when="1:1, 30 minutes, daily",
                meets="B4",
            ),
            It(
                "f6",
                "Laptop that types what she says, and a reading pen, both for Marnie alone.",
                who="Bought by school; specialist teacher shows her how (two hours in the first half term)",
                when="Each lesson in which the class writes",
                meets="B4, B5",
            ),
            It(
                "f7",
                "A picture planner is filled in with her before she starts to write.",
                who="Class teacher",
                when="Each piece of more than three sentences; five minutes",
                meets="B5",
            ),
        ],
    },
    {
        "strengths": ["Can name happy, cross and worried in herself and in story characters. (Adv. 5)"],
        "needs": [
            It(
                "b7",
                "She hides what she cannot do. Headaches, trips to the toilet and tears come before literacy on most "
                "days. (Adv. 1)",
                ref="B7",
            ),
            It(
                "b8",
                "When Lee is ten minutes late Marnie believes that he too has died, and cannot be settled that "
                "evening. (Adv. 5, Adv. 6)",
                ref="B8",
            ),
        ],
        "long": [
            It("e7", "Marnie will talk about her mum with someone she trusts and carry on with her day."),
        ],
        "medium": [
            It(
                "e8",
                "Before leaving the room Marnie will tell an adult, in words or with her card, that she is worried: "
                "four times out of five.",
            )
        ],
        "provision": [
            It(
                "f8",
                "Bereavement counselling.",
                who="Counsellor from the Harebell Service (BACP registered)",
                when="1:1, 40 minutes, weekly for 12 weeks from 20 April 2026",
                meets="B8",
            ),
            It(
                "f9",
                "Arrival check-in: how today looks, which lesson may be hard, which card to use.",
                who="Emotional literacy support assistant",
                when="1:1, 10 minutes, each morning",
                meets="B7",
            ),
        ],
    },
]
NO_BODY = "Sight, hearing, movement and self-care are as expected for a nine-year-old."
NO_HEALTH = "No health needs related to Marnie's learning have been reported."
NO_TREATMENT = "None required."
CARE: Paragraphs = [
    "An early help assessment was completed on 9 January 2026. Marnie is loved and safe at home.",
    It(
        "d1",
        "Lee works nights and there is nobody to be with Marnie when Pauline has hospital treatment. She has missed "
        "six days of school for this reason and frets beforehand. (Adv. 6)",
    ),
]
CARE_PROVISION = It(
    "h2a",
    "A family support worker draws up a rota with two neighbours and takes Marnie to school herself on treatment days.",
    who="Early Help, Calderwick North",
    when="Weekly visit of one hour until July 2026; two mornings a month",
)
ADVICE = [
    ("Adv. 1", "School report and costed support plan", "SENCO, Tenter Field Primary", "14 Oct 2025"),
    ("Adv. 2", "Psychological advice", "Educational psychologist", "25 Nov 2025"),
    ("Adv. 3", "Speech and language therapy advice", "Speech and language therapist", "19 Nov 2025"),
    ("Adv. 4", "Medical advice", "Community paediatrician", "2 Dec 2025"),
    ("Adv. 5", "Harebell Service letter", "Bereavement counsellor", "28 Nov 2025"),
    ("Adv. 6", "Early help assessment", "Family support worker", "9 Jan 2026"),
    ("Adv. 7", "Views of Marnie, Lee and Pauline", "Family", "12 Nov 2025"),
]
LINKS = """
a1 > e4 e5
a3 > e3
b1 > e2 e1 f2 f3
b2 > e1 f1 f2
b3 > e3 f4
b4 > e4 e5 f5 f6
b5 > e6 f6 f7
b7 > e8 f9
b8 > e7 f8
d1 > h2a
e1 > f1 f2
e2 > f3
e3 > f4
e4 > f5
e5 > f5
e6 > f6 f7
e7 > f8
e8 > f9
"""
