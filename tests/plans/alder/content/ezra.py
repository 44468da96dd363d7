"""Ezra, 4, nursery: profound and multiple disabilities, epilepsy. Aldmoor City Council. First draft, February 2026."""

from tests.plans.alder.parts import It, Paragraphs

BACKGROUND: Paragraphs = [
    "Ezra lives with his mothers, Ruth and Dani, and his twin, Noah. The twins were born at twenty-six weeks. Ezra had a bleed "
    "on the brain and was in hospital for five months; he started at Nettlebank Nursery School in September 2025."
]
CHILD: Paragraphs = [
    [
        "Ezra cannot tell us in words, so his nursery teacher, Ruth and Dani watched and filmed him together over four weeks in "
        "November 2025 and agreed what they saw.",
        "A smile and a stilled body mean more; a turned head and a long breath out mean enough. He smiles at warm water, at "
        "low singing, at Noah's laugh and at the ceiling fan.",
    ]
]
FAMILY: Paragraphs = [
    [
        "Ruth and Dani wrote:",
        It("a1", "“We want Ezra to be able to say yes and no, in his way, to anyone."),
        It("a2", "We want him to be in the thick of it with Noah and not parked at the edge."),
        It("a3", "We want one good night's sleep a week.”"),
    ]
]
STRENGTHS = ["Ezra is sociable, musical and patient, and knows familiar voices at once."]
# reference, heading, area, need
NEEDS: list[tuple[str, str, str, It]] = [
    (
        "N1",
        "Expressing and understanding",
        "communication-interaction",
        It(
            "b1",
            "Ezra has no words, signs or pointing. He shows pleasure and dislike through breath, gaze and muscle tone, which "
            "strangers do not notice; he waits up to fifteen seconds before he responds.",
        ),
    ),
    (
        "N2",
        "Expressing and understanding",
        "communication-interaction",
        It("b2", "He does not yet know that what he does makes things happen."),
    ),
    (
        "N3",
        "Early learning",
        "cognition-learning",
        It(
            "b3",
            "Ezra is learning at the level of a baby of four to six months. He needs the same thing, in the same place, many times "
            "before he expects it.",
        ),
    ),
    (
        "N4",
        "Early learning",
        "cognition-learning",
        It("b4", "When there is more than one sound or person he shuts down and sleeps."),
    ),
    (
        "N5",
        "Moving, seeing, hearing",
        "sensory-physical",
        It(
            "b5",
            "Cerebral visual impairment: he looks at light and at one bright moving thing against black, within forty "
            "centimetres, to his left.",
        ),
    ),
    (
        "N6",
        "Moving, seeing, hearing",
        "sensory-physical",
        It(
            "b6",
            "Ezra cannot sit, roll or hold up his head for more than ten seconds. Left in one position for longer than half an hour "
            "he stiffens and cries.",
        ),
    ),
]
NO_SEMH = "No separate needs have been identified in emotional wellbeing."
OUTCOMES = [
    (
        "O1",
        "By July 2028, end of Year 1",
        It(
            "e1",
            "Ezra will show a clear yes and a clear no to two adults outside his family, eight times out of ten.",
        ),
    ),
    (
        "O2",
        "By July 2027, end of Reception",
        It(
            "e2",
            "Ezra will press a switch on purpose, three times in ten minutes, to bring back music, the fan or a voice.",
        ),
    ),
    (
        "O3",
        "By July 2027, end of Reception",
        It(
            "e3",
            "Ezra will look from one lit object to another on a black board, in four sessions out of five.",
        ),
    ),
    (
        "O4",
        "By July 2028, end of Year 1",
        It(
            "e4",
            "Ezra will share a game with Noah or another child for five minutes each day, awake and looking or listening "
            "throughout.",
        ),
    ),
    (
        "O5",
        "",
        It("e5", "Ezra will maintain his physical skills."),
    ),
]
PROVISION = [
    It(
        "f1",
        "One adult is with Ezra at all times at nursery and school: to position, feed, watch for seizures and answer what he "
        "shows.",
        who="Support assistant trained by each therapist (five days in the first term; two each year)",
        when="1:1, 32.5 hours a week; 2:1 for each hoist",
        meets="N1, N6",
        check="Termly, class teacher",
    ),
    It(
        "f2",
        "Intensive interaction.",
        who="Class teacher and support assistant, taught and filmed by the speech and language therapist",
        when="1:1, 15 minutes, three times a day",
        meets="N1",
        check="Film looked at each half term",
    ),
    It(
        "f3",
        "A dictionary of Ezra's signals, with photographs, so that anyone can read them.",
        who="Speech and language therapist writes it with Ruth and Dani",
        when="By May 2026, revised every six months; on his chair always",
        meets="N1",
        check="Therapist",
    ),
    It(
        "f4",
        "Switch work: one switch, one effect, same place.",
        who="Support assistant, to a plan by the specialist teacher for multi-sensory impairment",
        when="1:1, 10 minutes, twice a day",
        meets="N2, N3",
        check="Specialist teacher, half-termly",
    ),
    It(
        "f5",
        "Looking sessions in the dark tent, with light box and black board.",
        who="Qualified Teacher of Vision Impairment; support assistant repeats them",
        when="QTVI 45 minutes every fortnight; 10 minutes on other days",
        meets="N5",
        check="QTVI, termly",
    ),
    It(
        "f6",
        "A quiet bay, with one adult and one child.",
        who="Class team",
        when="First and last half hour of the day",
        meets="N4",
        check="Class teacher",
    ),
    It(
        "f7",
        "Physiotherapy programme: lying, side-lying, standing frame, water.",
        who="Support assistant; physiotherapist shows her and checks",
        when="Changes every 30 minutes; pool 30 minutes a week; physiotherapist monthly, 1 hour",
        meets="N6",
        check="Physiotherapist, termly",
    ),
    It(
        "f8",
        "Input from the music service.",
        who="Music service",
        when="As available",
        meets="N2",
        check="",
    ),
]
HEALTH = [
    (
        It("c1", "Epilepsy: clusters of jerks on waking and longer seizures about twice a month."),
        It(
            "g1",
            "Children's epilepsy nurse trains four nursery staff in buccal midazolam in March 2026 and yearly, and rewrites the "
            "seizure plan every six months.",
        ),
    ),
    (
        It("c2", "Unsafe swallow; fed by gastrostomy. Four chest infections last winter."),
        It(
            "g2",
            "Community nurse checks the gastrostomy each month and trains two staff each September; respiratory clinic in "
            "October and February.",
        ),
    ),
    (It("c3", "Ezra wakes five or six times a night."), None),
]
CARE = [
    (
        It(
            "d1",
            "Neither mother has slept through since the twins came home, and Noah gets little time with either.",
        ),
        It("h1", "Four nights a month at Lantern House from April 2026, with a nurse awake."),
    ),
    (
        It("d2", "The house has a step, a narrow stair and no room for a hoist."),
        It(
            "h2",
            "Occupational therapist's assessment for a disabled facilities grant, to be finished by 31 March 2026.",
        ),
    ),
]
BUDGET = "Not applicable"
ADVICE = [
    ("Ruth and Dani Pike", "Parents", "02/12/2025"),
    ("Nettlebank Nursery School", "Education", "11/12/2025"),
    ("Educational psychologist", "Psychology", "17/12/2025"),
    ("Specialist teachers: vision; multi-sensory impairment", "Sensory", "09/12/2025"),
    ("Consultant paediatrician", "Medical", "05/01/2026"),
    ("Speech and language; occupational; physiotherapy", "Therapy", "18/12/2025"),
    ("Disabled Children's Team", "Social care", "06/01/2026"),
]
LINKS = """
a1 > e1
a2 > e4
b1 > e1 f1 f2 f3
b2 > e2 f4 f8
b3 > e2 f4
b4 > e4 f6
b5 > e3 f5
b6 > e5 f7 f1
c1 > g1 f1
c2 > g2
d1 > h1
d2 > h2
e1 > f2 f3
e2 > f4 f8
e3 > f5
e4 > f6
e5 > f7
"""
