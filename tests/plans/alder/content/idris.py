"""Idris, 4, Reception: Down syndrome, hearing loss. Thornbeck Council. First plan, spring 2025."""

from tests.plans.alder.parts import It, Paragraphs

STORY: Paragraphs = [
    "Idris was born five weeks early and spent his first month in hospital, where Down syndrome was confirmed "
    "and a hole in his heart was repaired. He came home to his mum, his dad and his big sister Temi; his "
    "grandmother lives next door and speaks some Yoruba with him.",
    "Portage visited weekly from eighteen months. He went to Sykeside nursery class for three mornings a week "
    "from September 2023 and moved up to Reception with the same children a year later.",
]
TELLS: Paragraphs = [
    "Between 13 and 24 January 2025 Idris's key worker sat with him six times, with photographs and signs, "
    "and noted what he reached for and what he pushed away. He reached for the water tray, the trampoline "
    "and a picture of Temi. He pushed away the dining hall, twice."
]
HOME: Paragraphs = [
    [
        "Folake and Martin talked with the plan co-ordinator at home on 20 January 2025. The hardest parts of "
        "their day are meals and getting the hearing band on.",
        It(
            "a1",
            "They hope Idris will stay with the children he knows now and have friends who knock for him.",
        ),
    ],
]
TALKING_WITH: Paragraphs = [
    "Sign first, then say it. Stand in front of him, use one key word, then count to ten in your head. "
    "Two photographs held up side by side is how he makes a choice."
]
GOOD_AT: Paragraphs = [
    "Copying, dancing, matching, making a room laugh.",
    "He knows where every toy in the classroom is kept and puts it back there.",
]
HOPES: Paragraphs = [
    It(
        "a2",
        "His mum and dad want him to be able to tell people what he wants when those people do not sign.",
    ),
    It("a3", "Temi says: “I want him to ride a bike next to me.”"),
]

HEARING_OUTCOME = (
    "By December 2025 Idris will keep his hearing band on from registration to lunch, and will hand it to an "
    "adult when the battery fails."
)
TALK_STRENGTH = "Idris uses about forty signs and ten spoken words, and loves songs with a turn to take."
TALK = [
    (
        It(
            "b1",
            "Idris follows an instruction that holds one key word. When a second idea is added (“coat, then "
            "line up”) he acts on the last word alone and looks round to see what the others do.",
        ),
        It(
            "e1",
            "By July 2026 Idris will carry out an instruction with two key words, given without pointing, four "
            "times out of five in class.",
        ),
        [
            It(
                "f1",
                "Language group: Idris and two other children, 20 minutes, three times a week, led by a teaching "
                "assistant whom the speech and language therapist has trained. The therapist sets new steps "
                "each half term.",
            ),
            It(
                "f2",
                "Adults in his class sign the key words as they say them, in every activity. The therapist "
                "teaches them the signs: half a day each September, an hour each January.",
            ),
        ],
    ),
    (
        It(
            "b2",
            "His speech is made mostly of vowels. People outside his family and class pick out fewer than one "
            "word in ten, and he cries or walks off when he is not understood.",
        ),
        It(
            "e2",
            "By July 2026 Idris will ask for something he wants from a person outside his family and class "
            "team, by word, sign or picture book, at least once a day.",
        ),
        [
            It(
                "f3",
                "Thirty minutes a week, one to one, with a speech and language therapist in every week of term, "
                "on making sounds; one of the class team sits in and repeats the practice for ten minutes on "
                "each of the other four days.",
            ),
            It(
                "f4",
                "A picture book of things to ask for, within his reach in each room. The teaching assistant "
                "makes it and brings it up to date on the first Monday of the month.",
            ),
        ],
    ),
]
LEARN_STRENGTH = "He matches pictures, shapes and a few letters, and remembers where things belong."
LEARN = [
    (
        It(
            "b3",
            "Counting, colour names and mark-making are at the stage usual for a child of two. New learning is "
            "gone by the next day unless it has been rehearsed.",
        ),
        It(
            "e3",
            "By July 2026 Idris will put the right number of objects beside the numerals 1 to 5 and will pick "
            "out his own name card from six.",
        ),
        [
            It(
                "f5",
                "Ten minutes' rehearsal, one to one with a teaching assistant, twice a day, with the same five "
                "cards or objects until he has been right three days running. The class teacher chooses them "
                "each Friday.",
            )
        ],
    ),
    (
        It(
            "b4",
            "He stays for about two minutes with an activity that an adult has picked, then leaves the carpet.",
        ),
        It("e4", "Idris will develop his attention."),
        [It("f6", "Support from staff to help him focus, as appropriate.")],
    ),
]
NO_FEELINGS = (
    "The people who gave advice found nothing under this heading that needs more than school offers to all."
)
BODY_STRENGTH = "He is sociable, climbs gamely and dances in time."
BODY = [
    (
        It(
            "b5",
            "Hearing comes and goes in both ears (a moderate loss at the last test). Without his bone-conduction "
            "band he misses speech from more than a metre away; in the hall he does not turn to his name.",
        ),
        [
            It(
                "f7",
                "A Qualified Teacher of Deaf Children comes to school for one hour each half term to check his "
                "equipment, measure listening conditions in the room and coach the class team.",
            ),
            It(
                "f8",
                "A radio aid, supplied and insured by the council, is worn by the teacher in every session that "
                "an adult leads.",
            ),
        ],
    ),
    (
        It(
            "b6",
            "Low muscle tone tires him: after ten minutes he slides off an ordinary chair, and he goes upstairs on "
            "hands and knees.",
        ),
        [
            It(
                "f9",
                "A chair with arms and a foot block, in the classroom and in the dining hall, provided by the "
                "school to the physiotherapist's measurements.",
            )
        ],
    ),
]
HEALTH = [
    (
        It(
            "c1",
            "Ear infections: four in the past year. Each brings pain and about a week in which the band cannot be "
            "worn.",
        ),
        It("e5x", HEARING_OUTCOME),
        It(
            "g1",
            "Audiology clinic at the child development centre every three months; results go to the Teacher of "
            "Deaf Children within ten days.",
        ),
    ),
    (
        It("c2", "Idris chews poorly and coughs on thin drinks. He is at risk of choking on firm food."),
        It(
            "e6",
            "By Easter 2026 Idris will sit and eat a soft lunch with his class, with no coughing, on four days out "
            "of five.",
        ),
        It(
            "g2",
            "Feeding review by the community dysphagia therapist once a term, with a written mealtime plan. She "
            "shows it to the lunchtime staff in September and whenever it changes.",
        ),
    ),
]
CARE = It(
    "d1",
    "Idris has no sense of danger near roads and water, so he cannot be left with his sister for a moment. His "
    "parents have had no evening off together for a year.",
)
SITTER = It(
    "h2a",
    "A sitter who signs, from the Disabled Children's Team, comes to the family home for three hours every "
    "fortnight.",
)
ADVICE = [
    ("F. and M. Bell", "Parents", "20.01.25", "1"),
    ("L. Ingleby", "Class teacher and SENCO, Sykeside Infant School", "17.01.25", "2"),
    ("Dr S. Marrick", "Educational psychologist", "31.01.25", "3"),
    ("P. Garside", "Speech and language therapist", "28.01.25", "4"),
    ("Dr N. Ekwueme", "Community paediatrician", "03.02.25", "5"),
    ("K. Winster", "Qualified Teacher of Deaf Children", "24.01.25", "6"),
    ("A. Birtle", "Physiotherapist", "29.01.25", "7"),
    ("T. Rudd", "Social worker, Disabled Children's Team", "05.02.25", "8"),
]
LINKS = """
a1 > e2
a2 > e2
b1 > e1 f1 f2
b2 > e2 f3 f4
b3 > e3 f5
b4 > e4 f6
b5 > e5 e5x f7 f8
b6 > f9
c1 > e5x e5 g1
c2 > e6 g2
d1 > h2a
e1 > f1 f2
e2 > f2 f3 f4
e3 > f5
e4 > f6
e5 e5x > f7
e6 > g2
"""
