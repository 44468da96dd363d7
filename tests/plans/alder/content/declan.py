"""Declan, 14, Year 10: profoundly deaf, Irish Traveller family. Stanegarth Council. 2016, in place of a Statement."""

from tests.plans.alder.parts import It, Paragraphs

CONTRIBUTORS = [
    ("Mr and Mrs Farrelly", "Parents", "Attended"),
    ("Declan", "Young person", "Attended, with interpreter"),
    ("Head of Deaf Resource Base", "Qualified Teacher of the Deaf", "Attended"),
    ("Educational Psychologist", "Stanegarth Council", "Report"),
    ("Community Paediatrician", "NHS", "Report"),
    ("Traveller Education Service", "Stanegarth Council", "Apologies"),
]
PARENTS_VIEWS: Paragraphs = [
    [
        "Mr and Mrs Farrelly gave their views to the Traveller Education officer at the site on 3 October 2016; she wrote "
        "them down and read them back.",
        "Declan is a steady lad and good with the horses. He has missed school at fair time and when the family had to "
        "move on in 2014.",
        It(
            "a1", "His father wants him to come into the business and be able to price a job and sign for it."
        ),
        It("a2", "His mother hopes his little cousins will learn to sign so he is not left out at home."),
    ],
]
DECLAN_VIEWS: Paragraphs = [
    [
        "Declan signed his views to the Base's deaf instructor, who put them into English (5 October 2016).",
        "“I like horses, boxing and Mr Sefton's metalwork. English is the worst, all those small words.",
        It("a3", "I want a tattoo, a van and my own farrier's round.”"),
    ]
]
BACKGROUND: Paragraphs = [
    "Declan was born deaf; this was found at fourteen months. He was given a cochlear implant at four, at a hospital in "
    "another county, and stopped wearing it at eleven. A Statement was made on 6 May 2009."
]
NEEDS: list[tuple[str, str, list[It]]] = [
    (
        "cognition-learning",
        "Learning and attainments",
        [
            It(
                "b1",
                "Declan's reading age is 7 years 2 months. He does not follow the grammar of written English: tense, "
                "articles and the order of clauses are lost, and his own sentences follow the order of sign.",
                ref="1.1",
            ),
            It(
                "b2",
                "In mathematics he calculates at National Curriculum level 5 but cannot get into a problem set in words.",
                ref="1.2",
            ),
        ],
    ),
    (
        "communication-interaction",
        "Language and communication",
        [
            It(
                "b3",
                "British Sign Language is his first language, learned late. It is fluent for daily life and thin for "
                "school subjects: he has no signs for about half of the Key Stage 4 science vocabulary.",
                ref="2.1",
            ),
            It(
                "b4",
                "Hearing people who don't sign understand little of his speech. With them he smiles and lets the matter "
                "drop.",
                ref="2.2",
            ),
        ],
    ),
    (
        "semh",
        "Emotional and social development",
        [
            It(
                "b5",
                "Since his two deaf friends left in July, Declan has eaten alone and has twice been in fights after "
                "misreading what boys were laughing at.",
                ref="3.1",
            )
        ],
    ),
    (
        "sensory-physical",
        "Hearing and other physical factors",
        [
            It(
                "b6",
                "Profound bilateral sensori-neural loss. Unaided, he hears no speech; with the implant, when worn, he is "
                "aware of loud voices and of his name.",
                ref="4.1",
            ),
            It(
                "b7",
                "Watching an interpreter for a whole lesson tires his eyes: after forty minutes he takes in about half.",
                ref="4.2",
            ),
        ],
    ),
    (
        "preparing-for-adulthood",
        "Self-help and independence",
        [
            It(
                "b8",
                "He has not used a relay service, booked an interpreter or filled in a form, and relies on his sister "
                "for all of these.",
                ref="5.1",
            )
        ],
    ),
]
ABLE = "Declan's non-verbal reasoning is above average. He is practical, punctual and never shirks."
OUTCOMES = [
    It(
        "e1",
        "At the end of Key Stage 4 Declan will read and act on a one-page letter, form or job sheet written in plain "
        "English, and write a reply that a stranger can follow.",
        ref="(i)",
    ),
    It(
        "e2",
        "At the end of Key Stage 4 he will hold passes in Functional Skills mathematics and in one vocational subject.",
        ref="(ii)",
    ),
    It(
        "e3",
        "By July 2017 Declan will be able to explain, in sign, ten key ideas in each of his three science units.",
        ref="(iii)",
    ),
    It(
        "e4",
        "By July 2018 he will order goods, make an appointment and put right a mistake with hearing people, by text, by "
        "relay and face to face.",
        ref="(iv)",
    ),
    It("e5", "To improve Declan's social skills and confidence.", ref="(v)"),
]
PROVISION = [
    It(
        "f1",
        "English taught by a Qualified Teacher of the Deaf in a group of no more than four, five lessons of 50 minutes a "
        "week, comparing the grammar of sign with that of English.",
        ref="(a)",
    ),
    It(
        "f2",
        "A communication support worker holding BSL Level 3 or above in every mainstream lesson, 20 hours a week. She "
        "changes place with a colleague, or there is a pause of five minutes, after each twenty minutes of signing.",
        ref="(b)",
    ),
    It(
        "f3",
        "Before each science unit, and each set of worded problems in mathematics, the Teacher of the Deaf and the deaf "
        "instructor teach Declan the signs and ideas: 40 minutes, 1:1, weekly.",
        ref="(c)",
    ),
    It(
        "f4",
        "Speech and language therapy, by a therapist able to sign to Level 2 or above, 45 minutes each fortnight, on "
        "getting a message across to people who do not sign.",
        ref="(d)",
    ),
    It(
        "f5",
        "A deaf adult mentor meets Declan weekly for one hour, and takes him to the county deaf youth club on the first "
        "Friday of the month.",
        ref="(e)",
    ),
    It(
        "f6",
        "Appropriate support with social skills, as the school sees fit.",
        ref="(f)",
    ),
    It(
        "f7",
        "One day a week at a forge or a metalwork course at college from January 2017, with a communication support worker "
        "throughout.",
        ref="(g)",
    ),
    It(
        "f8",
        "An hour a fortnight with the deaf instructor on living in a hearing world: relay calls, Access to Work, forms, "
        "rights.",
        ref="(h)",
    ),
    It(
        "f9",
        "The classroom has a carpet, blinds and an acoustic ceiling, and Declan chooses his seat.",
        ref="(i)",
    ),
]
MONITOR = "The Teacher of the Deaf sets targets with Declan each term and reports on them to his parents, in person, at the site."
PLACE = "Stanegarth High School: a maintained secondary school with a resource base for deaf pupils"
HEALTH = [
    It(
        "c1",
        "The implant site is sore in cold weather, and Declan has missed his last three tuning appointments.",
    ),
]
CARE = [
    It(
        "d1",
        "Declan has no deaf company outside school hours and spends weekends without using his language.",
    )
]
HEALTH_PROVISION = [
    It("g1", "Implant Centre appointment each January, with an interpreter and travel booked by the Centre."),
]
CARE_PROVISION = [
    It("h1a", "A flashing smoke alarm and a vibrating clock for the trailer, fitted by 31 January 2017."),
]
H2 = "None at present."
J = "Mr and Mrs Farrelly do not wish for one."
ADVICE = [
    ("K1", "Parental advice", "3 October 2016"),
    ("K2", "Declan's own advice", "5 October 2016"),
    ("K3", "Educational advice (Stanegarth High School, Deaf Resource Base)", "23 September 2016"),
    ("K4", "Psychological advice", "11 October 2016"),
    ("K5", "Medical advice", "6 October 2016"),
    ("K6", "Social care advice (Sensory Team)", "14 October 2016"),
    ("K7", "Speech and language therapy advice", "30 September 2016"),
]
BOUND_IN = [
    (
        "Section A of this report: background",
        "Declan was seen at the Deaf Resource Base on 20 September 2016 and worked through a signed interpreter for an "
        "hour and a quarter.",
    ),
    (
        "Section B of this report: findings",
        "On the BSL Receptive Skills Test he scored at the level usual for a nine-year-old. In English he understood 11 "
        "of 40 sentences in print.",
    ),
    (
        "Section C of this report: what would help",
        "School may wish to consider a signed dictionary of science. I shall offer therapy once a fortnight.",
    ),
]
LINKS = """
a1 > e1 e2
a3 > e2
b1 > e1 f1
b2 > e2 f3
b3 > e3 f3 f2
b4 > e4 f4
b5 > e5 f5 f6
b6 > f2 f9
b7 > f2
b8 > e4 f8 e1
c1 > g1
d1 > f5
e1 > f1
e2 > f7 f3
e3 > f3
e4 > f4 f8
e5 > f5 f6
"""
