"""Carrowdale: what should change and what will be done."""

from __future__ import annotations

from tests.defects.mallow.page import CI, CL, PFA, SEMH, SP, Page, Part, it, say

_HOW = ["Provision required to achieve the outcome", "Provided by who and by when"]


def _block(p: Page, title: str, outcomes: list[Part], rows: list[Part]) -> None:
    p.head(title, 3)
    p.grid([], [["Outcome" if len(outcomes) == 1 else "Outcomes", outcomes]], [3, 14])
    p.grid(_HOW, [[row] for row in rows], [11, 6])


def outcomes_and_provision(p: Page) -> None:
    """Sections E and F, area by area."""
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


def rest(p: Page) -> None:
    """The sections that come last, and the signature."""
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
