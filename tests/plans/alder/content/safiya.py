"""Safiya, 13, Year 9: autism. Wharram Council. Amended plan, January 2024."""

from tests.plans.alder.parts import It, Paragraphs

VIEWS: Paragraphs = [
    [
        "Safiya typed her part of this section with her form tutor on 8 November 2023; her own words are in "
        "quotation marks. The rest comes from an email that her parents, Nasreen and Graham, sent on 12 November."
    ],
    [
        "“I am thirteen. I like maps, train timetables and my cousin Hira. I don't like supply teachers or the "
        "corridor after period three. Ask me in writing and I will answer.",
        It("a1", "I want to design metro systems."),
        It("a2", "I would like to go into town with Hira without Mum walking behind us.”"),
    ],
    [
        "Safiya spoke early and read at four. She was found to be autistic at six, and the family moved to Wharram "
        "from another authority in 2019. After school she spends an hour alone in her room before she can talk.",
        It("a3", "Her parents hope she will sit her GCSEs in school, among people who like her company."),
        "Being stopped in the middle of something is what upsets her most, they say; ten minutes' notice helps.",
    ],
]
OUTCOMES_LEAD = "Unless another date is given, each is for the end of Key Stage 4 (July 2026)."
OUTCOMES = [
    It(
        "e1",
        "In any lesson where she is unsure what to do, and with a teacher she has not met before, Safiya will ask: "
        "aloud, by card or by message.",
        ref="Outcome 1",
    ),
    It(
        "e2",
        "Twice a week Safiya will work on a shared task with two or three classmates for twenty minutes and give an "
        "opinion of her own at least once.",
        ref="Outcome 2",
    ),
    It(
        "e3",
        "By July 2025 she will have handed in one long piece of writing in each of English, history and geography, "
        "within the time her class was given.",
        ref="Outcome 3",
    ),
    It(
        "e4",
        "Safiya will spot the first signs of overload and use one of her three ways of calming, so that she misses "
        "no more than one lesson a week.",
        ref="Outcome 4",
    ),
    It(
        "e5",
        "Safiya will go by bus to Wharram town centre and back with a friend, and cope with one change of route.",
        ref="Outcome 5",
    ),
    It(
        "e6",
        "After five days with an employer in transport, planning or design, Safiya will be able to say what she "
        "would need from any employer.",
        ref="Outcome 6",
    ),
    It("e7", "She will sleep eight hours on five nights out of seven by December 2024.", ref="Outcome 7"),
]
NEED_AREAS: list[tuple[str, str, str, list[It]]] = [
    (
        "communication-interaction",
        "Being understood and understanding others",
        "Safiya is fluent, exact and funny on her own subjects.",
        [
            It(
                "b1",
                "She takes words literally and does not realise that an instruction to the class includes her. With "
                "a teacher she doesn't know she sits with nothing done until someone notices.",
                ref="1.1",
            ),
            It(
                "b2",
                "In a group Safiya either directs or withdraws; sarcasm and changes of subject leave her behind. She "
                "has one friend in her year and has been called “weird” to her face.",
                ref="1.2",
            ),
        ],
    ),
    (
        "cognition-learning",
        "Thinking and organising",
        "Reading and mathematics are above average for her age (standard scores 118 and 124).",
        [
            It(
                "b3",
                "Planning is weak (7th percentile). Safiya cannot begin a page without a first sentence; four of the "
                "eleven assignments set this year have been handed in.",
                ref="2.1",
            ),
            It(
                "b4",
                "When rooms or times are altered she loses kit, homework and, twice, the class itself.",
                ref="2.2",
            ),
        ],
    ),
    (
        "semh",
        "Wellbeing",
        "Once calm she can say, very clearly, what went wrong.",
        [
            It(
                "b5",
                "Noise, crowds and sudden changes add up over the day, and she does not recognise that she is anxious "
                "until it is too late: on 31 days last term Safiya bit her wrist or walked out.",
                ref="3.1",
            )
        ],
    ),
    (
        "sensory-physical",
        "Senses and daily life",
        "She swims well and likes deep pressure.",
        [
            It(
                "b6",
                "Strip lights, the dining hall and the feel of her PE kit distress her. She skips lunch four days in "
                "five.",
                ref="4.1",
            ),
            It(
                "b7",
                "Deep in thought she steps off kerbs without looking, and an altered bus route or a wrong coin brings "
                "her to a halt.",
                ref="4.2",
            ),
        ],
    ),
]
PROVISION: list[list[It]] = [
    [
        It(
            "f1",
            "A speech and language therapist works with Safiya, 1:1, for six sessions of 45 minutes in each school "
            "year on hidden meanings and on asking for clarification, and spends one hour a term with her subject "
            "teachers agreeing the words they will use. (Outcome 1)",
        ),
        It(
            "f2",
            "The SENCO keeps a one-page guide to giving Safiya instructions, renews it each half term and hands it to "
            "every cover teacher before the lesson begins. (Outcome 1)",
        ),
        It(
            "f3",
            "Strategy-games group: four pupils, Tuesday and Thursday, 30 minutes, run by the lead teacher for autism, "
            "who teaches and rehearses turn-taking and disagreeing. (Outcome 2)",
        ),
    ],
    [
        It(
            "f4",
            "A higher-level teaching assistant is Safiya's mentor. They meet 1:1 for 20 minutes before registration to "
            "go over the day's rooms, changes and deadlines, and for 20 minutes on Friday to see what has been handed "
            "in. (Outcome 3)",
        ),
        It(
            "f5",
            "For any writing longer than a paragraph her subject teacher supplies a first sentence and a four-box "
            "plan. (Outcome 3)",
        ),
    ],
    [
        It(
            "f6",
            "The mentor teaches Safiya to read her body's signals: 30 minutes a week, 1:1, for two terms, after two "
            "half days of training by the educational psychologist, who reviews the work each term. (Outcome 4)",
        ),
        It(
            "f7",
            "Safiya leaves lessons five minutes before the bell and may go at any time to the Annexe, where one adult "
            "is on duty all day for no more than six pupils. (Outcome 4)",
        ),
    ],
    [
        It(
            "f8",
            "An occupational therapist will assess the school building and the school will follow the advice as "
            "appropriate.",
        ),
        It(
            "f9",
            "Travel training from April 2025: twelve weekly sessions of an hour, 1:1, with a council travel trainer. "
            "(Outcome 5)",
        ),
        It(
            "f10",
            "A Level 6 careers adviser sees Safiya for 45 minutes each term from now on, finds the placement in Year "
            "10 and briefs the employer. (Outcome 6)",
        ),
    ],
]
HEALTH = [
    It(
        "c1",
        "Falling asleep takes Safiya up to three hours. Melatonin has been prescribed since 2022 and she is still "
        "drowsy in lessons two or three mornings a week.",
    ),
    It(
        "c2",
        "Iron deficiency, found in September 2023, which the paediatrician puts down to missed lunches and a diet of "
        "six foods.",
    ),
]
HEALTH_PROVISION = It(
    "g1", "The community paediatrician reviews sleep and medication every six months. (Outcome 7)"
)
CARE = "Safiya is not known to social care."
H1 = "No provision is called for."
H2 = "None."
SCHOOL = "Stonegap Academy, a mainstream secondary academy"
ADVICE = [
    "Nasreen and Graham Rehman: email of 12 November 2023",
    "Safiya Rehman: typed views, 8 November 2023",
    "Stonegap Academy: annual review report, 17 November 2023",
    "Educational psychologist: advice of 2 May 2018 and consultation note of 4 December 2023",
    "Speech and language therapist: report of 21 November 2023",
    "Community paediatrician: clinic letter of 3 October 2023",
    "Children's social care: reply of 28 November 2023 that she is not known",
]
TARGETS = [
    "Use the help card once in each of three lessons a day (mentor, to February half term).",
    "Hand in the geography project by 9 February (Ms Arkle).",
]
LINKS = """
a1 > e6
a2 > e5
a3 > e2 e3
b1 > e1 f1 f2
b2 > e2 f3
b3 > e3 f5 f4
b4 > f4
b5 > e4 f6 f7
b6 > f8
b7 > e5 f9
c1 > e7 g1
e1 > f1 f2
e2 > f3
e3 > f4 f5
e4 > f6 f7
e5 > f9
e6 > f10
e7 > g1
"""
