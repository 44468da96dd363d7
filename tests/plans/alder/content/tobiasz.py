"""Tobiasz, 16, Year 11: cerebral palsy, moving to college. Ravensike Borough Council. Amended, March 2026."""

from tests.plans.alder.parts import It, Paragraphs

ADVICE = [
    ("a", "Tobiasz Wilk", "Own statement, typed", "10.12.2025"),
    ("b", "Agnieszka Wilk", "Mother's statement, through an interpreter", "15.12.2025"),
    ("c", "Ravensike High School", "Year 11 review report and moving-on plan", "27.11.2025"),
    ("d", "Hawes Lane Sixth Form College", "Response to consultation", "06.02.2026"),
    ("e", "Educational psychologist", "Advice", "03.10.2023"),
    ("f", "Speech and language therapist (AAC)", "Report", "18.11.2025"),
    ("g", "Physiotherapist and occupational therapist", "Joint report", "20.11.2025"),
    ("h", "Consultant paediatrician", "Letter", "05.11.2025"),
    ("i", "Disabled Children's Service", "Care assessment under s.17", "12.01.2026"),
]
VOICE: Paragraphs = [
    [
        "Tobiasz typed this himself over two days (9 and 10 December 2025) and asked that nothing be changed.",
        "“I support Ravensike Rovers, I code, I think I am quite sarcastic.",
        It("a1", "I want to do computing at Hawes Lane and then work in games, testing or sound."),
        It("a2", "I want to order my own food without somebody talking over my head."),
        "Talk to me not to my chair. If you did not get it, say so and I will type it.”",
    ],
    [
        "Agnieszka told the case officer, through an interpreter, that her son has always been the one who explains "
        "England to her.",
        It(
            "a3",
            "Her dream is that he will live in his own flat, near her, with helpers whom he picks himself.",
        ),
    ],
    [
        "The family came from Gdynia in 2013. Tobiasz's cerebral palsy was recognised at eleven months; he has been at "
        "Ravensike High School since Year 7 and expects five GCSEs."
    ],
]
NEEDS = [
    (
        "sensory-physical",
        It(
            "b1",
            "Four-limb cerebral palsy (GMFCS level IV). Tobiasz drives a powered chair but cannot move from it to a "
            "toilet, a bench or the floor, so cannot join a lesson or leave a building on his own.",
            ref="Priority 1",
        ),
    ),
    (
        "sensory-physical",
        It(
            "b2",
            "He cannot write by hand. One finger on a keyboard gives four words a minute and he is worn out after "
            "twenty; unfinished answers, not wrong ones, lose him his marks.",
            ref="Priority 2",
        ),
    ),
    (
        "communication-interaction",
        It(
            "b3",
            "His speech is slurred. His family follow nearly all of it, strangers about a third, and in a noisy room "
            "he gives up.",
            ref="Priority 3",
        ),
    ),
    (
        "sensory-physical",
        It(
            "b4",
            "Fatigue and pain: by half past one he works at half his morning pace.",
            ref="Priority 4",
        ),
    ),
    (
        "semh",
        It(
            "b5",
            "Friends now go out in the evenings and Tobiasz is left at home. A screening in October 2025 put his low "
            "mood in the moderate range.",
            ref="Priority 5",
        ),
    ),
    (
        "cognition-learning",
        It(
            "b6",
            "He loses his place on a crowded page, and misreads columns, diagrams and maps.",
            ref="Priority 6",
        ),
    ),
]
STRENGTHS = "Tobiasz reasons at a high level (verbal reasoning, 84th percentile), speaks two languages and is patient with people."
HEALTH = [
    It("c1", "Hip pain and tight hamstrings, worse after ninety minutes in one position."),
    It("c2", "Constipation, managed with daily medicine, which at times keeps him from school until eleven."),
]
CARE = [
    It("d1", "Agnieszka lifts her son alone, morning and night, and has injured her back."),
    It("d2", "Tobiasz cannot go anywhere in the evening unless she drives him."),
]
NOW = [
    It(
        "e1",
        "Tobiasz will complete mock and final papers in five subjects in his own words, inside his allowed time.",
        ref="Outcome 1",
    )
]
THEN = [
    It(
        "e2",
        "Someone who has never met him will understand Tobiasz at the first attempt in four exchanges out of five, by "
        "speech or by device.",
        ref="Outcome 2",
    ),
    It(
        "e3",
        "Tobiasz will direct two assistants new to him through a safe transfer, with no prompting from college staff.",
        ref="Outcome 3",
    ),
    It(
        "e4",
        "He will meet friends away from college once a week, having booked the transport himself.",
        ref="Outcome 4",
    ),
    It(
        "e5",
        "He will have worked for two weeks in a digital business and have its reference.",
        ref="Outcome 5",
    ),
    It("e6", "Tobiasz will live independently.", ref="Outcome 6"),
]
SCHEDULES: list[tuple[str, list[It]]] = [
    (
        "Outcome 1: complete papers in five subjects",
        [
            It(
                "f1",
                "An assistant sets up equipment, turns pages, scribes symbols and diagrams at his dictation.",
                who="Level 3 assistant, trained in exam rules by the exams officer",
                when="1:1, 25 hours a week to 30 June 2026",
                check="SENCO, half-termly",
            ),
            It(
                "f2",
                "Teaching in dictation software and word prediction, in Polish and English, on the laptop that he "
                "will use in the exam.",
                who="Assistive technology teacher, Sensory and Physical Service",
                when="1:1, 50 minutes, twice a week",
                check="Words a minute, monthly",
            ),
            It(
                "f3",
                "Papers are sat before noon, with a rest of fifteen minutes in each hour that does not count as exam "
                "time.",
                who="Exams officer",
                when="Each mock and final paper",
                check="SENCO, after the mocks",
            ),
        ],
    ),
    (
        "Outcome 2: understood by people he does not know",
        [
            It(
                "f4",
                "Therapy on repair strategies and on the vocabulary in his device, half of it out in shops and cafés.",
                who="Speech and language therapist with AAC experience",
                when="1:1, 60 minutes, fortnightly in term (19 a year)",
                check="Therapist's log, termly",
            ),
            It(
                "f5",
                "Lecturers and classmates are shown how to listen to Tobiasz.",
                who="Same therapist, with Tobiasz",
                when="Two hours each September; 30 minutes for cover staff",
                check="Course lead",
            ),
        ],
    ),
    (
        "Outcome 3: direct his own transfers",
        [
            It(
                "f6",
                "Two assistants for transfers and toileting, taught by Tobiasz under supervision.",
                who="College assistants holding a moving and handling certificate, renewed each year by the "
                "occupational therapist",
                when="Four times in a college day, 20 minutes",
                check="Physiotherapist, January and June",
            ),
            It(
                "f7",
                "Standing, stretching and a change of position.",
                who="College assistants to the physiotherapist's programme",
                when="Every 90 minutes; 40 minutes in standing frame, three days a week",
                check="Physiotherapist, termly visit",
            ),
        ],
    ),
    (
        "Outcome 4: meet friends once a week",
        [
            It(
                "f8",
                "Practice in booking and using accessible buses and taxis.",
                who="Travel mentor",
                when="1:1, ten sessions of two hours, September to December 2026",
                check="Mentor's report",
            ),
            It(
                "f9",
                "Opportunities to take part in enrichment activities as appropriate.",
                who="College",
                when="",
                check="",
            ),
        ],
    ),
    (
        "Outcome 5: work in a digital business",
        [
            It(
                "f10",
                "Placement found, employer visited for access, tasks agreed with Tobiasz.",
                who="Supported employment officer",
                when="12 hours in autumn 2027; daily call during the placement",
                check="Employer and Tobiasz, at the end",
            )
        ],
    ),
]
F_POINTER = "The provision is in Schedules 1 to 5, bound in as Annex 1, which is part of this plan."
HEALTH_PROVISION = [
    It(
        "g1",
        "Orthopaedic and spasticity clinic every six months; botulinum toxin when the consultant advises it.",
    ),
    It(
        "g2",
        "Wheelchair Service: seating review each spring and within ten working days of a report of pain.",
    ),
]
H1 = [
    It(
        "h1a",
        "Ceiling track hoist in bedroom and bathroom, fitted by 30 April 2026 (assessed 12 January 2026).",
    ),
    It("h1b", "Home care: seven hours a week, two carers for half an hour on waking and going to bed."),
]
LINKS = """
a1 > e5 e1
a2 > e2
a3 > e6 e3
b1 > e3 f6
b2 > e1 f1 f2
b3 > e2 f4 f5
b4 > f3 f7
b5 > e4 f8
c1 > g1 g2 f7
d1 > h1a h1b
d2 > e4 f8
e1 > f1 f2 f3
e2 > f4 f5
e3 > f6
e4 > f8 f9
e5 > f10
"""
