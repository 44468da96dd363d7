"""Carrowdale: needs first, outcomes and provision by area; a girl in Year 10 with cerebral palsy and low vision."""

from __future__ import annotations

from tests.defects.mallow.page import Look, Page, Part, it, say

LAYOUT = 4
LOOK = Look(font="Cambria", size=10.5, colour="7D6608", shade="FCF3CF")
CI, CL, SEMH, SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"
PFA = "preparing-for-adulthood"
_WORKS = ["What is working", "What is not working so well"]
_HOW = ["Provision required to achieve the outcome", "Provided by who and by when"]


def build(p: Page) -> None:
    """The plan, in the order of its page."""
    p.running("Imani Featherstone: Education, Health and Care Plan", "Carrowdale County Council - restricted")
    p.head("CARROWDALE COUNTY COUNCIL", 2)
    p.head("Education, Health and Care Plan", 0)
    p.form(
        [
            ("First name(s)", "front.first", "Imani"),
            ("Surname", "front.last", "Featherstone"),
            ("Date of birth", "front.dob", "9 May 2012"),
            ("Plan status", "front.status", "Final plan"),
            ("Request for assessment received", "front.request", "7 May 2026"),
            ("Date the plan was finalised", "front.date", "18 September 2026"),
            ("Review to be held by", "front.review", "17 September 2027"),
            ("Year group", "front.year", "Year 10"),
            ("School", "front.school", "Carrow Vale High School"),
            ("Main need", "front.primary", "Physical disability"),
            ("Parents", "front.parents", "Annelies and Robert Featherstone"),
            ("Home languages", "front.lang", "English and Dutch"),
        ]
    )
    p.details(
        {"request": "2026-05-07", "final": "2026-09-18"},
        name="Imani Featherstone",
        date_of_birth="2012-05-09",
        status="final",
        plan_date="2026-09-18",
        review_date="2027-09-17",
        year_group=10,
        local_authority="Carrowdale County Council",
        setting="Carrow Vale High School",
        named_placement="Carrow Vale High School",
        primary_need="Physical disability",
        first_plan=True,
        pronouns="she",
        officer="Hilary Nuttall",
        signed=True,
    )
    _views(p)
    _needs(p)
    _outcomes_and_provision(p)
    _rest(p)


def _views(p: Page) -> None:
    p.head("SECTIONA: The views, interests and aspirations of Imani and her parents")
    p.para(
        say(
            "A.how",
            "Imani typed her own part over two tutor times in June 2026 and talked it through with Jess Okoro, the SENCO. Her "
            "parents spoke with Hilary Nuttall at home on 11 June 2026.",
        )
    )
    p.head("Imani's views", 3)
    p.para(
        say(
            "A.child",
            '"I like radio drama, swimming and arguing. I hate being wheeled off in the middle of a conversation. Ask me, I am '
            'not my chair. Reading makes my eyes ache and then I look lazy."',
        ),
        it("A1", '"I am going to make radio programmes."'),
        it("A2", '"I want my own flat one day, with help that I am the boss of."'),
        it("A3", '"I\'d like to meet my friends in town on a Saturday like everyone else."'),
    )
    p.head("Her parents' views", 3)
    p.para(
        say(
            "A.parents",
            "Annelies and Robert say that Imani is quick, stubborn and generous. They see how tired she is by Wednesday, and that "
            "she says she is fine when she is not. Her brother Kwame (12) goes to the same school.",
        ),
        it(
            "A4",
            "They would like Imani to be the one who decides about her body and her care by the time she is grown up.",
        ),
    )
    p.head("Communication and taking part", 3)
    p.para(
        say(
            "A.comm",
            "Imani speaks clearly and takes part in every meeting about her. She reads papers beforehand in 24 point type or "
            "listens to them.",
        )
    )
    p.head("Background", 3, "A.h5")
    p.para(
        say(
            "A.history",
            "Imani was born in Rotterdam at 29 weeks and was found to have spastic diplegia at eighteen months. She had a hip operation in 2021 "
            "and went to a mainstream school there. The family came to Carrowdale in January 2026.",
        )
    )


def _needs(p: Page) -> None:
    p.head("SECTIONB: Imani's special educational needs")

    def area(title: str, works: Part, *needs: Part) -> None:
        p.head(title, 3)
        p.grid(_WORKS, [[works, needs]], [6, 11])

    area(
        "Communication and interaction",
        say(
            "B.s1",
            "Imani is a fluent, witty speaker of English and Dutch and a natural chair of a discussion.",
        ),
        it(
            "B1",
            "Imani cannot see faces or gestures beyond two metres, so that in a group or a corridor she misses who is speaking to "
            "whom. She answers the wrong person or says nothing, and has been thought rude.",
            CI,
        ),
    )
    area(
        "Cognition and learning",
        say(
            "B.s2",
            "Her verbal reasoning is in the high average range. She remembers what she hears after one hearing.",
        ),
        it(
            "B2",
            "Imani reads print of 24 point at 60 words a minute, about a third of her classmates' speed, and loses her line. She does not "
            "finish set reading or examination papers in the time given.",
            CL,
        ),
        it(
            "B3",
            "Maps, graphs and diagrams make no sense to her as wholes because of her cerebral visual impairment (CVI). She scored 3 of "
            "20 on such questions in the June mathematics test and 17 of 20 on the others.",
            CL,
        ),
        it(
            "B4",
            "She has missed the first year of three GCSE courses taught here, and knows none of the set texts or the coursework so far.",
            CL,
        ),
    )
    area(
        "Social, emotional and mental health",
        say("B.s3", "She has high standards, a dry sense of humour and two friends from drama club."),
        it(
            "B5",
            "Imani hides tiredness and pain until she breaks down in tears, on eight occasions in the summer term, and then stays at home for the "
            "next day.",
            SEMH,
        ),
        it(
            "B6",
            "She has lunch alone in the library most days: the others have gone by the time that she is through the doors, and "
            "she does not ask them to wait.",
            SEMH,
        ),
    )
    area(
        "Sensory and/or physical",
        say(
            "B.s4",
            "Imani drives her powered chair with skill indoors and swims 100 metres.",
        ),
        it(
            "B7",
            "She has tight muscles in both legs, cannot walk more than five steps and sits unevenly. After forty minutes in one position "
            "she is in pain (6 of 10 by her own scale) and no longer listens.",
            SP,
        ),
        it(
            "B8",
            "Her hands are slow and stiff. She types 12 words a minute, writes only her name by hand, and cannot set up apparatus in science.",
            SP,
        ),
        it(
            "B9",
            "With visual acuity of 6/36 and no lower field she cannot read the board, does not see steps, kerbs or bags on the floor, and runs into people "
            "in crowds.",
            SP,
        ),
    )
    area(
        "Preparing for adulthood",
        say(
            "B.s5",
            "Imani manages her own money on her telephone and has looked up three college courses in sound and radio.",
        ),
        it(
            "B10",
            "She cannot make herself a drink or a snack, as she has neither the reach nor the sight for hot things, and everything in her day is "
            "arranged for her by others.",
            PFA,
        ),
        it(
            "B11",
            "Imani has not been outside on her own, as she does not see drop kerbs or traffic, and so depends on her parents to go into "
            "town.",
            PFA,
        ),
        it(
            "B12",
            "She does not know what a workplace or a college would have to provide for her, nor how to ask, and has not yet been inside "
            "either.",
            PFA,
        ),
    )
    p.head("SECTIONC: Imani's health needs which are related to her special educational needs")
    p.grid(
        _WORKS,
        [
            [
                say("C.s", "She takes her tablets by herself."),
                [
                    it(
                        "C1",
                        "Imani's leg muscles go into spasm two or three times a day for some minutes, with pain that takes her out of the lesson.",
                        "health",
                    ),
                    it(
                        "C2",
                        "She needs to be hoisted for the toilet and drinks too little so as not to have to go; she has had three urine infections since "
                        "January and missed nine days.",
                        "health",
                    ),
                ],
            ]
        ],
        [6, 11],
    )
    p.head(
        "SECTIOND: Imani's social care needs which are related to her special educational needs or to a disability"
    )
    p.grid(
        _WORKS,
        [
            [
                say("D.s", "The family is close and her grandmother visits from the Netherlands each month."),
                [
                    it(
                        "D1",
                        "Imani needs another person to wash, dress and go to bed. Her mother has a bad back and does all of this, and cannot go on doing the "
                        "lifting (carer's assessment, July 2026).",
                        "social-care",
                    ),
                    it(
                        "D2",
                        "She has not been out without her parents or brother since she came to Carrowdale, and knows nobody of her age near home.",
                        "social-care",
                    ),
                ],
            ]
        ],
        [6, 11],
    )


def _block(p: Page, title: str, outcomes: list[Part], rows: list[Part]) -> None:
    p.head(title, 3)
    p.grid([], [["Outcome" if len(outcomes) == 1 else "Outcomes", outcomes]], [3, 14])
    p.grid(_HOW, [[row] for row in rows], [11, 6])


def _outcomes_and_provision(p: Page) -> None:
    p.head(
        "SECTIONE and SECTIONF: The outcomes sought for Imani and the special educational provision she requires"
    )
    p.para(
        say(
            "E.lead",
            "Imani and her tutor will set steps towards each outcome in the first fortnight of every term and the SENCO will check "
            "them with her in the last.",
        )
    )

    def row(key: str, area: str, what: str, who: str) -> Part:
        return it(key, what, area, Provided_by_who_and_by_when=who)

    _block(
        p,
        "Communication and interaction",
        [
            it(
                "E1",
                "By July 2027 Imani will find out who is in a group and lead a discussion of five people to its end, once in each half term.",
                CI,
                "1.",
            )
        ],
        [
            row(
                "F1",
                CI,
                "In every lesson and tutor time those who speak will say their name first, and group work will be at a round table within two metres "
                "of Imani.",
                "All of her subject teachers, from September 2026",
            ),
            row(
                "F2",
                CI,
                "A one-hour session for her tutor group and teachers on what Imani sees, which Imani and the specialist teacher lead together.",
                "Qualified teacher of children with vision "
                "impairment (QTVI), October 2026 and each September after",
            ),
        ],
    )
    _block(
        p,
        "Cognition and learning",
        [
            it(
                "E2",
                "By the end of Year 10 Imani will read with her ears and her screen reader at 150 words a minute and finish the set reading of each week.",
                CL,
                "2.",
            ),
            it(
                "E3",
                "By the end of Key Stage 4 Imani will answer questions about raised or described diagrams in mathematics and geography as well as she answers the "
                "rest, that is within one grade.",
                CL,
                "3.",
            ),
            it(
                "E4",
                "By the end of Key Stage 4 Imani will gain seven GCSEs at grade 5 or better, English, music and drama among them.",
                CL,
                "4.",
            ),
        ],
        [
            row(
                "F3",
                CL,
                "1:1 teaching of the JAWS screen reader, audio books and touch typing, with a speed test at each half term.",
                "QTVI, one hour a week until July 2027",
            ),
            row(
                "F4",
                CL,
                "All texts and papers for Imani's lessons in an accessible file, and diagrams raised on swell paper or described in words.",
                "Specialist technician of the sensory service, two days before each lesson",
            ),
            row(
                "F5",
                CL,
                "1:1 teaching of how to explore and describe a raised diagram, with those of that week's lessons.",
                "QTVI, 40 minutes a week until the end of Year 11",
            ),
            row(
                "F6",
                CL,
                "Catching up of the Year 9 texts and coursework in English, music and drama, in a group of two.",
                "Subject teachers, one hour of each subject a week, from September 2026 to Easter 2027",
            ),
            row(
                "F7",
                CL,
                "Teaching assistant (Level 3, trained by the QTVI) beside Imani, 1:1, to read out, describe, scribe and handle apparatus as she directs.",
                "Teaching assistant, 22 hours a week: all lessons but drama and music",
            ),
        ],
    )
    _block(
        p,
        "Social, emotional and mental health",
        [
            it(
                "E5",
                "By July 2027 Imani will tell someone when her pain or tiredness reaches 4 on her scale, on nine of ten days, and take the rest that she "
                "chooses.",
                SEMH,
                "5.",
            ),
            it(
                "E6",
                "By Easter 2027 Imani will have lunch with others three days a week, at a table that she has picked.",
                SEMH,
                "6.",
            ),
        ],
        [
            row(
                "F8",
                SEMH,
                "1:1 sessions on saying how one is and asking for what one needs, based on acceptance and commitment therapy (ACT).",
                "School counsellor (registered), 45 minutes each Tuesday, reviewed with Imani at Christmas and Easter",
            ),
            row(
                "F9",
                SEMH,
                "Leave from the lesson before lunch ten minutes early with a friend of her choice, and a table kept by the lift.",
                "Head of Year 10, daily from September 2026",
            ),
        ],
    )
    _block(
        p,
        "Sensory and/or physical",
        [
            it(
                "E7",
                "By July 2027 Imani will stay in lessons for the whole of the school day, changing her position by herself, with pain of no more than 3 out of 10 on "
                "four days of five.",
                SP,
                "7.",
            ),
            it(
                "E8",
                "By the end of Year 11 Imani will write 30 words a minute by voice or key and give in her own work in every subject.",
                SP,
                "8.",
            ),
            it(
                "E12",
                "By July 2027 Imani will drink a litre in the school day and have had no more than one urine infection since Christmas.",
                "health",
                "9.",
            ),
        ],
        [
            row(
                "F10",
                SP,
                "Programme of stretches, standing frame and changes of position, taught to Imani and two assistants so that she can direct it.",
                "Physiotherapist, one hour each half term; assistants, one adult to Imani, 30 minutes each day before register",
            ),
            row(
                "F11",
                SP,
                "Seating and workstation: tilt chair, raised table in five rooms, arm support and switch.",
                "Occupational therapist fits them by 30 September 2026 and checks them every term; available in every lesson",
            ),
            row(
                "F12",
                SP,
                "1:1 teaching of dictation software and an on-screen keyboard.",
                "Assistive technology tutor, 45 minutes a week for two terms, then monthly to July 2027",
            ),
            row(
                "F13",
                SP,
                "Mobility and orientation lessons, 1:1, first in school, then round the neighbourhood and the bus station.",
                "Qualified habilitation specialist, one hour a week from September 2026 to July 2027, reviewed each term",
            ),
        ],
    )
    _block(
        p,
        "Preparing for adulthood",
        [
            it(
                "E9",
                "By the end of Year 11 Imani will direct her own helpers, in her morning routine at home and in making a light lunch in an adapted "
                "kitchen, without a parent in the room.",
                PFA,
                "10.",
            ),
            it(
                "E10",
                "By the end of Year 10 Imani will go into town and back on a Saturday with a friend or her personal assistant and no parent, twice a month.",
                PFA,
                "11.",
            ),
            it(
                "E11",
                "By January 2028 Imani will have done a week at a radio station and have applied, with her own list of adjustments, to a college course in sound or media.",
                PFA,
                "12.",
            ),
        ],
        [
            row(
                "F14",
                PFA,
                "Independent living lessons, 1:1, in the adapted kitchen of Moor House.",
                "Habilitation specialist, 90 minutes on alternate Thursdays throughout Years 10 and 11, reviewed each term",
            ),
            row(
                "F15",
                PFA,
                "Careers guidance, 1:1, with a visit to two colleges and the planning of a work placement at a radio station; then a transition plan agreed with the college.",
                "Careers adviser (Level 6), 45 minutes each half term; college visits by May 2027; transition plan by March 2028",
            ),
        ],
    )
    p.para(
        say(
            "F.review",
            "The SENCO will go over all of this provision with Imani, her parents and the therapists at a meeting each term.",
        )
    )


def _rest(p: Page) -> None:
    p.head("SECTION G: Any health provision reasonably required")
    p.grid(
        ["Health provision", "Provided by who and by when"],
        [
            [
                it(
                    "G1",
                    "Clinic for muscle tone: examination and botulinum toxin injections; X-ray of the hips.",
                    "health",
                    Provided_by_who_and_by_when="Consultant paediatrician, every six months; X-ray each year",
                )
            ],
            [
                it(
                    "G2",
                    "Baclofen for spasms, taken by Imani at 8, 1 and 6 o'clock, and diazepam 2 mg as needed, for a spasm that has not stopped within ten minutes.",
                    "health",
                    Provided_by_who_and_by_when="School first-aider (one of two trained by the community nurse each September)",
                )
            ],
            [
                it(
                    "G3",
                    "Continence plan, with drinks and hoisted toilet visits at 10.40, 12.45 and 2.30.",
                    "health",
                    Provided_by_who_and_by_when="Continence nurse writes it by 30 September 2026 and looks at it every term; two trained assistants carry it out daily",
                )
            ],
        ],
        [10, 7],
    )
    p.head(
        "SECTION H1: Any social care provision which must be made under section 2 of the Chronically Sick and Disabled Persons Act 1970"
    )
    p.grid(
        ["Social care provision", "Provided by who and by when"],
        [
            [
                it(
                    "H1.1",
                    "Personal care at home, two carers with a hoist, to get up and to go to bed.",
                    "social-care",
                    Provided_by_who_and_by_when="Carrowdale Home Care, 45 minutes every morning and every evening from 28 September 2026",
                )
            ],
            [
                it(
                    "H1.2",
                    "A personal assistant to go out with Imani, 1:1, as she directs.",
                    "social-care",
                    Provided_by_who_and_by_when="Disabled children's team, four hours every Saturday, reviewed by the social worker in March and September",
                )
            ],
        ],
        [10, 7],
    )
    p.head("SECTION H2: Any other social care provision")
    p.para(
        say(
            "H2.nil",
            "No other provision is required at present (assessment by the disabled children's team, July 2026).",
        )
    )
    p.head("SECTION I: Placement")
    p.para(say("I.1", "Carrow Vale High School (mainstream secondary school)."))
    p.head("SECTION J: Personal budget")
    p.para(
        say(
            "J.1",
            "Personal budgets were explained to Imani and her parents in June 2026. They have not asked for one.",
        )
    )
    p.head("SECTION K: Advice and information")
    p.advice(
        ["", "Advice", "From", "Date"],
        [
            ("Views of Imani and her parents", "Imani, Annelies and Robert Featherstone", "11 June 2026"),
            ("Education", "Jess Okoro, SENCO, Carrow Vale High School", "18 June 2026"),
            ("Educational psychology", "Fergus Hay, educational psychologist", "24 June 2026"),
            ("Medical", "Dr Helena Prowse, consultant paediatrician", "22 June 2026"),
            ("Vision", "Samir Gill, QTVI and habilitation service", "15 June 2026"),
            ("Physiotherapy", "Una Treacy, physiotherapist", "17 June 2026"),
            ("Occupational therapy", "Piers Vaughan, occupational therapist", "19 June 2026"),
            ("Social care", "Bronagh Sweet, social worker, disabled children's team", "8 July 2026"),
            ("Preparing for adulthood", "Leo Marsh, careers adviser", "23 June 2026"),
        ],
        [1.2, 5.3, 7.7, 2.8],
    )
    p.plain("For Carrowdale County Council", bold=True)
    p.form(
        [
            ("Signed", "sign.name", "Hilary Nuttall, Plan Co-ordinator"),
            ("Date", "sign.date", "18 September 2026"),
        ]
    )


LINKS = """
A1>E11 E4
A2>E9
A3>E10
A4>E5 E9
B1>E1 F1 F2
B2>E2 F3 F4 F7
B3>E3 F4 F5
B4>E4 F6
B5>E5 F8
B6>E6 F9
B7>E7 F10 F11
B8>E8 F12 F7 F11
B9>E2 E10 F13 F4 F7
B10>E9 F14
B11>E10 F13
B12>E11 F15
C1>E7 G1 G2
C2>E12 G3
D1>E9 H1.1
D2>E10 H1.2
E1>F1 F2
E2>F3 F4
E3>F4 F5
E4>F6 F7
E5>F8
E6>F9
E7>F10 F11 G1 G2
E8>F12 F11
E9>F14 H1.1
E12>G3
E10>F13 H1.2
E11>F15
"""

GUARDS = [
    ("@G2", "G", "P06/P08: 'as needed' of rescue medication, with its trigger"),
    ("@F14", "F", "P03: alternate Thursdays; who and how long stand in the next cell"),
    ("@F1", "F", "P02: all subject teachers, in every lesson, an approach for the whole day"),
    ("@A.parents", "A", "M01: the brother's name"),
    ("@E9", "E", "O07: directing her helpers is hers to do"),
    ("@A.history", "A", "M05: dates that are history"),
    ("@E7", "E", "P07: 'no more than 3 out of 10' is a criterion"),
]
