"""Abdi, twelve, losing his central sight, in Year 7. A draft exported from a case system, record by record."""

from __future__ import annotations

from tests.plans.cedar.blocks import Parts

CASE = [
    ("Case reference", "HX-SEN-041187", "Version", "0.3"),
    ("Status", "Draft", "Plan type", "First plan"),
    ("Name", "Abdirahman Yusuf Warsame", "Known as", "Abdi"),
    ("Date of birth", "2014-01-23", "Age band", "«AgeBandLookup»"),
    ("Current setting", "Gasworks Lane Academy", "Year group", "7"),
    ("Date of draft", "26/01/2026", "Review date", "«ReviewDate»"),
    ("Pronouns", "he/him", "Looked after", "No"),
    ("Primary need", "VI", "Secondary need", "Choose an item."),
    ("NHS number", "999 078 2204", "UPN", "X201890025117"),
    ("Case owner", "Dominic Faulkner-Ray", "Telephone", "01632 960622"),
]
EXPLAINED = [
    ("A", "What the child or young person and the parents say: views, interests, hopes."),
    ("B", "All of the special educational needs that the assessment found."),
    ("C", "Health needs which relate to them."),
    ("D", "Social care needs which relate to them."),
    ("E", "The outcomes sought."),
    ("F", "The special educational provision for every need in Section B."),
    ("G", "Health provision reasonably required."),
    ("H1", "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970."),
    ("H2", "Other social care provision."),
    ("I", "The school. Left blank in a draft."),
    ("J", "Personal budget."),
    ("K", "The advice and information, listed and attached."),
]
VIEWS: list[tuple[str, Parts]] = [
    (
        "History",
        [
            "Abdi is the third of Hodan Ali and Yusuf Warsame’s five children. He saw well until he was nine, when he began to lose his place in books and to miss the ball. Stargardt disease was found in June 2023. His mother asked for an assessment on 15 September 2025."
        ],
    ),
    (
        "Child’s views",
        [
            "Recorded by his form tutor, 4 November 2025, in a quiet room, over two lunches; Abdi asked for it not to be filmed.",
            "“It’s like someone put Vaseline on the middle of everything. I can see you if I look at your ear.” He likes geography, boxing training with his uncle, phones, and his little sister’s jokes. He does not like large sheets of paper, being given things in front of others, or teachers who say “as you can see”.",
        ],
    ),
    (
        "Child’s aspirations",
        [
            ("a1", "“I want to do cyber security. You can do that with a screen reader, I looked it up.”"),
            ("a2", "“I want to go to town with my mates without my brother.”"),
        ],
    ),
    (
        "Parents’ views",
        [
            "By telephone with a Somali interpreter, 12 November 2025. They are proud of how he studies and worry that he is up until eleven to do what others do in an hour. They would like things explained to them in Somali, and not by Abdi."
        ],
    ),
    (
        "Parents’ aspirations",
        [("a3", "They hope that he will go to university, and that he will not be ashamed.")],
    ),
]
# ref, area as printed, area, description, effect
NEEDS = [
    (
        "N-01",
        "b1",
        "Sensory and physical",
        "sensory-physical",
        "Abdi has no useful sight in the centre of either eye (6/60 right, 6/48 left, December 2025). He reads print of 36 point held at 12 cm with the side of his eye.",
        "Ordinary books, boards and screens are out of reach.",
    ),
    (
        "N-02",
        "b2",
        "Sensory and physical",
        "sensory-physical",
        "Bright light hurts, and he needs about four minutes to see again when he comes in from daylight.",
        "He stands still in doorways and is late.",
    ),
    (
        "N-03",
        "b3",
        "Sensory and physical",
        "sensory-physical",
        "He does not see kerbs, glass doors, bags on floors or who is coming. On stairs he feels for each step.",
        "He has fallen three times since September and does not go out without family.",
    ),
    (
        "N-04",
        "b4",
        "Cognition and learning",
        "cognition-learning",
        "Abdi is able (non-verbal and verbal scores between the 75th and 84th centiles) but reads at 32 words a minute and must stop every ten minutes.",
        "He covers under half of what the class covers.",
    ),
    (
        "N-05",
        "b5",
        "Cognition and learning",
        "cognition-learning",
        "What is drawn passes him by: graphs, maps, diagrams, colours of a solution, a method shown on the board.",
        "In science and mathematics he copies results.",
    ),
    (
        "N-06",
        "b6",
        "Communication and interaction",
        "communication-interaction",
        "He cannot see faces beyond an arm’s length, so that he misses nods, smiles and who is being spoken to.",
        "Other pupils think that he is cutting them.",
    ),
    (
        "N-07",
        "b7",
        "Social, emotional and mental health",
        "semh",
        "Abdi tells nobody. He hides his magnifier, says that he has left his glasses at home, and has twice walked out when given enlarged sheets. He told the psychologist that he lies awake working out what he will not be able to see next year.",
        "Help that is there is not used.",
    ),
    (
        "N-08",
        "b8",
        "Cognition and learning",
        "cognition-learning",
        "He types nine words a minute with two fingers and does not know any shortcuts or the screen reader’s commands.",
        "Some difficulties with ICT.",
    ),
]
# ref, outcome, target date, how known, linked to
OUTCOMES = [
    (
        "O-01",
        "e1",
        "Abdi will touch-type at 35 words a minute and use a screen reader to read a chapter and to fill in a web form without help.",
        "31/07/2027",
        "Timed test each term",
        "N-01, N-04, N-08",
    ),
    (
        "O-02",
        "e2",
        "Abdi will find his way between all of his lessons, and home from the tram, alone and without a fall, for a half term.",
        "31/12/2026",
        "His own log; mobility specialist’s walk",
        "N-02, N-03",
    ),
    (
        "O-03",
        "e3",
        "Abdi will tell each new teacher, in his own way, what he can see and what works, and will use his equipment in front of others in four lessons out of five.",
        "23/07/2026",
        "Staff slip, one week a month",
        "N-06, N-07",
    ),
    (
        "O-04",
        "e4",
        "Abdi will do the same number of tasks as his set in mathematics and science, working from tactile or spoken diagrams, with marks at or above his target.",
        "End of Key Stage 3",
        "Work sample each half term",
        "N-04, N-05",
    ),
    ("O-05", "e5", "Abdi will have access to a QTVI.", "Ongoing", "", "N-01"),
]
# ref, linked, description, provider, ratio, how often, how long; area
PROVISION = [
    (
        "P-01",
        "O-01",
        "Touch-typing and screen reader course.",
        "Qualified teacher of children with vision impairment (QTVI)",
        "1:1",
        "Twice a week",
        "45 minutes",
        "f1",
        "cognition-learning",
    ),
    (
        "P-02",
        "O-01, O-04",
        "Laptop with screen reader and magnifier, handheld video magnifier, all work as accessible files by the evening before.",
        "Sensory team; subject teachers",
        "",
        "Every lesson",
        "",
        "f2",
        "sensory-physical",
    ),
    (
        "P-03",
        "O-02",
        "Mobility lessons: symbol cane, stairs, crossings, tram; the whole site learned before each new timetable.",
        "Registered qualified habilitation specialist",
        "1:1",
        "Weekly for three terms",
        "60 minutes",
        "f3",
        "sensory-physical",
    ),
    (
        "P-04",
        "O-02",
        "Edges of steps, glass and posts marked in yellow; blinds; a cap and tinted lenses allowed indoors.",
        "Academy site manager",
        "",
        "By 13 April 2026",
        "",
        "f4",
        "sensory-physical",
    ),
    (
        "P-05",
        "O-03",
        "Sessions on telling people, using films of vision-impaired adults at work, with a peer group by video link.",
        "QTVI",
        "1:1; group of up to five",
        "Fortnightly; monthly",
        "40 minutes; 60 minutes",
        "f5",
        "semh",
    ),
    ("P-06", "O-03", "Counselling.", "External", "", "As needed", "", "f6", "semh"),
    (
        "P-07",
        "O-04",
        "Tactile and spoken diagrams, raised graphs, talking thermometer and balance.",
        "Specialist technician, 8 hours a week",
        "",
        "Every mathematics, science and geography lesson that has a diagram",
        "",
        "f7",
        "cognition-learning",
    ),
    (
        "P-08",
        "O-04",
        "Adult beside the bench to describe what changes, and not to do it for him.",
        "Teaching assistant trained by the QTVI (one day, each September)",
        "1:1",
        "All science, food and technology lessons",
        "7 hours a week",
        "f8",
        "cognition-learning",
    ),
    (
        "P-09",
        "O-04",
        "Reduced homework, agreed list of essential tasks; a rest from screens.",
        "Head of year; subject teachers",
        "",
        "Rest: mid-morning and mid-afternoon, daily",
        "15 minutes",
        "f9",
        "cognition-learning",
    ),
    (
        "P-10",
        "O-03",
        "Teachers use names before questions, say what they write, and have 2 hours’ training.",
        "QTVI",
        "",
        "Each September",
        "2 hours",
        "f10",
        "communication-interaction",
    ),
]
HEALTH = [("c1", "Headaches and sore eyes by two o’clock on three days a week.")]
HEALTH_HELP = [
    ("g1", "Low vision clinic at the eye hospital every six months, letter to the QTVI within three weeks."),
    ("g2", "Eye clinic liaison officer telephones the family, with an interpreter, every three months."),
]
ADVICE = [
    ("Child and parents", "Abdi; Hodan Ali and Yusuf Warsame", "12/11/2025"),
    ("Education", "Gasworks Lane Academy, K. Obuya-Stone", "24/10/2025"),
    ("QTVI", "Sensory team, F. Merriweather", "08/12/2025"),
    ("Habilitation", "Sensory team, L. Corrie", "10/12/2025"),
    ("Educational psychologist", "Dr A. Haldane", "28/11/2025"),
    ("Health", "Eye hospital, Mr S. Pradhan", "02/12/2025"),
    ("Social care", "Request sent 17/10/2025, no reply", ""),
]
LINKS = """
a1 > e1
a2 > e2
a3 > e3
b1 > e1 e5 f2 f1
b2 > e2 f4
b3 > e2 f3 f4
b4 > e4 e1 f2 f9
b5 > e4 f7 f8
b6 > e3 f10
b7 > e3 f5 f6
b8 > e1 f1
e1 > f1 f2
e2 > f3 f4
e3 > f5 f6
e4 > f7 f8 f9 f2
c1 > g1 f9
"""
