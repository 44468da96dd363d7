"""Stowbridge: what should change and what will be done."""

from __future__ import annotations

from tests.defects.mallow.page import CI, CL, PFA, SEMH, SP, Page, Part, it, say


def outcomes(p: Page) -> None:
    """Section E."""
    p.head("(E) Outcomes")
    p.para(
        say(
            "E.lead",
            "Steps towards each outcome are agreed at the personal education plan (PEP) meeting every term by Kaelan, his tutor, his carers and "
            "the virtual school, and checked at the next.",
        )
    )
    p.grid(
        ["No.", "Outcome", "Needs"],
        [
            [
                "1",
                it(
                    "E1",
                    "By July 2027 Kaelan will check with an adult, by card or in writing, what somebody meant before he answers back, in "
                    "four of five disagreements.",
                    CI,
                    Needs="1",
                ),
            ],
            [
                "2",
                it(
                    "E2",
                    "By the end of Year 9 Kaelan will ask for help from any member of the base staff in a way of his own choosing, at "
                    "least once in every day that he is in school.",
                    CI,
                    Needs="2",
                ),
            ],
            [
                "3",
                it(
                    "E3",
                    "By the end of Year 9 Kaelan will carry on with his work within ten minutes of a change of room or teacher, in "
                    "eight of ten cases.",
                    CI,
                    Needs="3, 8",
                ),
            ],
            [
                "4",
                it(
                    "E4",
                    "By the end of Key Stage 4 Kaelan will pass GCSE mathematics and English at grade 4 or above.",
                    CL,
                    Needs="4",
                ),
            ],
            [
                "5",
                it(
                    "E5",
                    "By July 2028 Kaelan will plan and finish a piece of written work of four paragraphs in his own time, using a planner "
                    "that he has filled in himself.",
                    CL,
                    Needs="5",
                ),
            ],
            [
                "6",
                it(
                    "E6",
                    "By the end of the summer term 2027 Kaelan will be in school on four days of every five, so that he is taught with "
                    "his class again.",
                    SEMH,
                    Needs="6, health need",
                ),
            ],
            [
                "7",
                it(
                    "E7",
                    "By July 2028 Kaelan will see for himself that he is at orange on his own scale and go to the base, without leaving "
                    "the building, on each occasion over a half term.",
                    SEMH,
                    Needs="7, 8",
                ),
            ],
            [
                "8",
                it(
                    "E8",
                    "By the end of Year 9 Kaelan will eat and drink something at midday on every day in school.",
                    SP,
                    Needs="9",
                ),
            ],
            [
                "9",
                it(
                    "E9",
                    "By the end of Year 10 Kaelan will go by bus to the town library and to Bea's house and come back, with nobody beside "
                    "him, so that he can see her when he wishes.",
                    PFA,
                    Needs="10, social care need",
                ),
            ],
            [
                "10",
                it(
                    "E10",
                    "By the end of Year 11 Kaelan will have done ten days of work experience in a railway or mapping office and will have "
                    "an application in for a college course that leads there.",
                    PFA,
                    Needs="11",
                ),
            ],
        ],
        [1.2, 12.3, 3.5],
    )


def provision(p: Page) -> None:
    """Sections F and after."""
    p.head("(F) Special educational provision")
    heads = ["Provision", "Delivered by", "Frequency and duration", "Outcome"]

    def row(key: str, area: str, what: str, who: str, often: str, outcome: str) -> list[Part]:
        return [it(key, what, area, Delivered_by=who, Frequency_and_duration=often, Outcome=outcome)]

    p.grid(
        heads,
        [
            row(
                "F1",
                CI,
                "1:1 teaching of what tone, face and banter mean, using Comic Strip Conversations about that week's "
                "quarrels. The therapist reviews the targets in January and June.",
                "Speech and language therapist experienced in autism",
                "40 minutes a fortnight in term time",
                "1",
            ),
            row(
                "F2",
                CI,
                "A set of message cards and a school phone, on which Kaelan can tell base staff that he is ill, lost or stuck.",
                "Autism base manager",
                "Carried in every lesson and at every break",
                "2",
            ),
            row(
                "F3",
                CI,
                "Next day's timetable with rooms, teachers and changes sent to Kaelan's phone; he and the tutor talk it through "
                "1:1 before he goes in.",
                "Tutor in the autism base (qualified teacher)",
                "Sent by 6 pm on school days; ten minutes each morning at 8.40",
                "3",
            ),
            row(
                "F4",
                CL,
                "1:1 teaching of the mathematics and English missed in Year 8, from a gap test done in September.",
                "Qualified teachers of mathematics and of English",
                "Two hours of each subject a week until July 2027; gap test again every half term",
                "4",
            ),
            row(
                "F5",
                CL,
                "Each longer task split into numbered steps on a planner; taught 1:1 to fill it in for himself, with one step less "
                "done for him each half term.",
                "Base teaching assistant (Level 3), shown how by the educational psychologist",
                "Three lessons a week, 15 minutes of each",
                "5",
            ),
            row(
                "F6",
                SEMH,
                "A stepped return to school written with Kaelan: base only, then one lesson, then three, then whole days. No step is taken "
                "until the last has been kept for five days.",
                "Base manager with the educational psychologist",
                "Reviewed on alternate Fridays for half an hour until he attends four days in five",
                "6",
            ),
            row(
                "F7",
                SEMH,
                "1:1 cognitive behavioural sessions adapted for autism, on body signs and a scale of his own.",
                "Educational psychologist in training, supervised by Dr Lorna Teague",
                "Twelve weekly sessions of 45 minutes from November 2026, then monthly to July 2027",
                "7",
            ),
            row(
                "F8",
                SEMH,
                "One named tutor and one named deputy for the whole of Key Stage 4, and six weeks' overlap with any who follows them; "
                "Kaelan is told of a change in writing.",
                "Tutor in the autism base",
                "Every day, 8.40 to 9.00 and 3.10 to 3.20",
                "3",
            ),
            row(
                "F9",
                SP,
                "Lunch in the base for no more than four pupils, without strip light; food from home; ear defenders and leave to move "
                "between lessons five minutes before the bell.",
                "Base teaching assistant",
                "Daily, at both breaks and each change of lesson",
                "8",
            ),
            row(
                "F10",
                SEMH,
                "A teaching assistant (Level 3, autism training) with Kaelan, 1:1, to explain, check and leave with him if "
                "he is at orange.",
                "Base teaching assistant",
                "20 hours a week, in all lessons outside the base",
                "7",
            ),
            row(
                "F11",
                CI,
                "Training of all who teach Kaelan in autism, attachment and his own plan.",
                "Educational psychologist and base manager",
                "Two hours each September, and within two weeks for new staff",
                "3",
            ),
            row(
                "F12",
                PFA,
                "Travel training by small steps on the number 9 bus, 1:1, stopping further from him each month.",
                "Council travel trainer",
                "One hour every Wednesday afternoon until July 2027, then reviewed",
                "9",
            ),
            row(
                "F13",
                PFA,
                "1:1 careers guidance, with a visit to the signalling centre and one to a college rail course, and a written plan for his "
                "options and for after Year 11.",
                "Careers adviser (Level 6)",
                "45 minutes each half term; visits in February and May 2027",
                "10",
            ),
        ],
        [7.2, 3.7, 3.9, 2.2],
    )
    p.para(
        say(
            "F.review",
            "The base manager goes through every row with Kaelan's carers and social worker at each PEP meeting (November, March and June).",
        )
    )


def rest(p: Page) -> None:
    """The sections that come last, and the signature."""
    p.head("(G) Health provision")
    p.each(
        it(
            "G1",
            "The community paediatrician will see Kaelan every four months to review his melatonin (3 mg, given by Moira or "
            "Deshawn an hour before bed).",
            "health",
        ),
        it(
            "G2",
            "A sleep practitioner from the children in care health team will visit Kaelan and his carers at home, six "
            "fortnightly visits of an hour from November 2026, to set a routine for nights, and will telephone every month after "
            "that to July 2027.",
            "health",
        ),
    )
    p.head(
        "(H1) Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        1,
        "H1.head",
    )
    p.para(say("H1.nil", "None is required (social worker's assessment, September 2026)."))
    p.head("(H2) Other social care provision", 1, "H2.head")
    p.each(
        it(
            "H2.1",
            "Kaelan's social worker will arrange a day with Bea on the first Sunday of each month and a video call every Thursday at 5 "
            "o'clock, which Deshawn sets up and sits in on. The looked-after review looks at this every six months.",
            "social-care",
        )
    )
    p.head("(I) Placement")
    p.para(
        say(
            "I.1",
            "Fenwater Academy, a mainstream secondary school with a resourced base for autistic pupils.",
        )
    )
    p.head("(J) Personal budget")
    p.para(say("J.1", "Discussed at the review on 24 September 2026. None has been asked for."))
    p.head("(K) Advice and information")
    p.advice(
        ["Ref", "Type of advice", "Name and role", "Date"],
        [
            (
                "Views of Kaelan, carers and mother",
                "Kaelan; Moira and Deshawn Clarke; Kirsty Ashdown",
                "24/09/2026",
            ),
            ("Education", "Kofi Boateng, tutor, and Ruth Sallis, SENCO, Fenwater Academy", "18/09/2026"),
            ("Educational psychology", "Dr Lorna Teague, educational psychologist", "10/09/2026"),
            ("Health", "Dr Emeka Rudd, community paediatrician", "03/09/2026"),
            ("Speech and language therapy", "Alice Thring, speech and language therapist", "08/09/2026"),
            ("Social care", "Nadia Corrie, social worker, Children in Care Team", "22/09/2026"),
            ("Preparing for adulthood", "Bill Yarrow, careers adviser; virtual school PEP", "16/09/2026"),
        ],
        [1.4, 5, 7.8, 2.8],
    )
    p.plain("Authorised by", bold=True)
    p.form(
        [
            ("Officer", "sign.name", "Gareth Imrie, EHC Co-ordinator"),
            ("Date signed", "sign.date", "30/10/2026"),
        ]
    )
