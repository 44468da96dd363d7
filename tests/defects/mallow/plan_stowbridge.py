"""Stowbridge: a case system's export, a looked-after boy in Year 9 who is autistic and often cannot go to school."""

from __future__ import annotations

from tests.defects.mallow.page import Look, Page, Part, it, say

LAYOUT = 7
LOOK = Look(font="Verdana", size=9.5, colour="7B241C", shade="F2D7D5")
CI, CL, SEMH, SP = "communication-interaction", "cognition-learning", "semh", "sensory-physical"
PFA = "preparing-for-adulthood"
_EXPLAINED = {
    "A": "What Kaelan and those who care for him think and hope",
    "B": "Special educational needs",
    "C": "Health needs related to SEN",
    "D": "Social care needs related to SEN",
    "E": "Outcomes",
    "F": "Special educational provision",
    "G": "Health provision",
    "H1": "Social care provision under the Chronically Sick and Disabled Persons Act 1970",
    "H2": "Other social care provision",
    "I": "Placement",
    "J": "Personal budget",
    "K": "Advice and information",
}


def build(p: Page) -> None:
    """The plan, in the order of its page."""
    p.controls = True
    p.running(
        "EHC PLAN: Kaelan ASHDOWN   Case ref SB/20417   v4.0", "Stowbridge City Council SEND case system"
    )
    p.head("Stowbridge City Council: Education, Health and Care Plan", 0)
    p.form(
        [
            ("Full name", "front.name", "Kaelan Ashdown"),
            ("DOB", "front.dob", "11/11/2012"),
            ("Case reference", "front.ref", "SB/20417"),
            ("Version", "front.version", "4.0"),
            ("Plan status", "front.status", "Amended final"),
            ("Plan first issued", "front.first", "17/10/2023"),
            ("Date of this plan", "front.date", "30/10/2026"),
            ("Next review due by", "front.review", "29/10/2027"),
            ("Current year group", "front.year", "9"),
            ("Current setting", "front.setting", "Fenwater Academy"),
            ("Primary need", "front.primary", "Autism"),
            ("Looked after child", "front.lac", "Yes (care order, Stowbridge City Council)"),
            ("Foster carers", "front.carers", "Moira and Deshawn Clarke"),
            ("Mother", "front.mother", "Kirsty Ashdown (shares parental responsibility)"),
        ]
    )
    p.details(
        {"first_issued": "2023-10-17", "amended": "2026-10-30"},
        name="Kaelan Ashdown",
        date_of_birth="2012-11-11",
        status="amended",
        plan_date="2026-10-30",
        review_date="2027-10-29",
        year_group=9,
        local_authority="Stowbridge City Council",
        setting="Fenwater Academy",
        named_placement="Fenwater Academy",
        primary_need="Autism",
        first_plan=False,
        pronouns="he",
        looked_after=True,
        officer="Gareth Imrie",
        signed=True,
    )
    p.plain("What each section of the plan is for", bold=True)
    p.form([(f"({letter})", f"x.{letter}", words) for letter, words in _EXPLAINED.items()], split=2)
    _views(p)
    _needs(p)
    _outcomes(p)
    _provision(p)
    _rest(p)


def _views(p: Page) -> None:
    p.head("(A) Views, interests and aspirations")
    p.head("How the views were obtained", 3, "A.h1")
    p.para(
        say(
            "A.how",
            "Kaelan would not come to a meeting. He answered by text messages to Mr Boateng, his tutor, over the week of "
            "14 September 2026, and read and corrected this page. Moira and Deshawn Clarke and Kirsty Ashdown each "
            "spoke with the independent reviewing officer at the review on 24 September 2026.",
        )
    )
    p.head("Kaelan", 3, "A.h2")
    p.para(
        say(
            "A.child",
            "\"School is loud and it smells. I get there and my legs just stop. Maps I can do all day. I don't want people "
            'to ask me how I feel, I want them to tell me what is going to happen."',
        ),
        it("A1", '"I want to drive trains or be the one who plans the timetables."'),
        it("A2", '"I want to see Bea more and live near her when I\'m grown up."'),
    )
    p.head("His carers and his mother", 3, "A.h3")
    p.para(
        say(
            "A.carers",
            "Moira and Deshawn say that Kaelan is gentle, exact and very funny on paper. Mornings are the worst of the day for "
            "the whole house.",
        ),
        it(
            "A3", "Moira and Deshawn hope that he will be in school for whole weeks again and take his GCSEs."
        ),
        it(
            "A4",
            "Kirsty would like Kaelan to have one real friend and to be able to go about town by himself.",
        ),
    )
    p.head("How Kaelan communicates", 3, "A.h4")
    p.para(
        say(
            "A.comm",
            "Kaelan speaks fluently to three or four people and writes to everyone else. He makes up his mind when he has had a "
            "question in writing for a day.",
        )
    )
    p.head("History", 3)
    p.para(
        say(
            "A.history",
            "Kaelan came into care in May 2021 and has lived with Moira and Deshawn since August 2021. His sister Bea (10) "
            "lives with another foster family. He started at Fenwater Academy in September 2024. In Year 8 he was at school on "
            "41 of every 100 days.",
        )
    )


def _needs(p: Page) -> None:
    p.head("(B) Special educational needs")
    p.para(
        say(
            "B.s1",
            "Kaelan reads maps, timetables and diagrams better than most adults. His vocabulary is above average and he is "
            "truthful and loyal.",
        )
    )
    p.head("Communication and interaction", 2)
    p.each(
        it(
            "B1",
            "Kaelan takes words at face value and cannot tell from tone or face that somebody is joking, cross or being "
            "kind. He has been in a quarrel over a joke in most weeks that he attended.",
            CI,
            "Need 1.",
        ),
        it(
            "B2",
            "He does not speak to adults or pupils whom he does not know well, even to say that he is ill or lost, and stood "
            "in a corridor for forty minutes in March 2026 for that reason.",
            CI,
            "Need 2.",
        ),
        it(
            "B3",
            "Any change that he has not been told of, such as a cover teacher or a different room, stops him from working for the "
            "rest of that lesson and often the next.",
            CI,
            "Need 3.",
        ),
    )
    p.head("Cognition and learning", 2)
    p.each(
        it(
            "B4",
            "He has missed more than half of the teaching of Year 8, with nothing learnt of algebra, ratio or any French, and is "
            "about a year behind his set in mathematics and English.",
            CL,
            "Need 4.",
        ),
        it(
            "B5",
            "Kaelan cannot begin or order a piece of work that has several parts. Faced with an open task he writes nothing "
            "(9 of 11 extended tasks blank, summer 2026).",
            CL,
            "Need 5.",
        ),
    )
    p.head("Social, emotional and mental health", 2)
    p.each(
        it(
            "B6",
            "On about three school mornings in five his dread of school is such that he is sick, shakes and cannot leave the "
            "house or the car.",
            SEMH,
            "Need 6.",
        ),
        it(
            "B7",
            "Kaelan does not notice that he is getting anxious until he has to run; he left the building four times in Year 8, "
            "once as far as the ring road.",
            SEMH,
            "Need 7.",
        ),
        it(
            "B8",
            "After early neglect he expects adults to leave. A change of carer, social worker or tutor is followed by weeks in "
            "which he will not talk and tears up work he was proud of.",
            SEMH,
            "Need 8.",
        ),
    )
    p.head("Sensory and/or physical", 2)
    p.each(
        it(
            "B9",
            "He cannot bear crowds, bells, strip light or the smell of the canteen: he covers his ears, gags, and does not eat "
            "or drink between 8 and 4 o'clock.",
            SP,
            "Need 9.",
        )
    )
    p.head("Preparing for adulthood", 2)
    p.each(
        it(
            "B10",
            "Kaelan has never gone anywhere by bus, train or on foot alone. He will not speak to a driver or cross a busy road, "
            "and is driven everywhere.",
            PFA,
            "Need 10.",
        ),
        it(
            "B11",
            "He knows of two jobs only, has never met anyone who does them and does not see what lessons have to do with them, "
            "so he has put nothing on his options form.",
            PFA,
            "Need 11.",
        ),
    )
    p.head("(C) Health needs related to SEN")
    p.each(
        it(
            "C1",
            "Kaelan lies awake until two or three in the morning on four or five nights a week and is too tired to get up or "
            "to think before eleven.",
            "health",
        )
    )
    p.head("(D) Social care needs related to SEN")
    p.each(
        it(
            "D1",
            "Kaelan is looked after under a care order. He cannot arrange or hold a telephone call, so that between visits he is "
            "out of touch with Bea, and he broods on it for days.",
            "social-care",
        )
    )


def _outcomes(p: Page) -> None:
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


def _provision(p: Page) -> None:
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


def _rest(p: Page) -> None:
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


LINKS = """
A1>E10
A2>E9
A3>E6 E4
A4>E1 E9
B1>E1 F1
B2>E2 F2
B3>E3 F3 F11
B4>E4 F4
B5>E5 F5 F10
B6>E6 F6
B7>E7 F7 F10
B8>E3 E7 F8 F11
B9>E8 F9
B10>E9 F12
B11>E10 F13
C1>E6 G1 G2
D1>E9 H2.1
E1>F1
E2>F2
E3>F3 F8 F11
E4>F4
E5>F5
E6>F6 G1 G2
E7>F7 F10
E8>F9
E9>F12 H2.1
E10>F13
"""

GUARDS = [
    ("@A2", "A", "M01: the sister's name"),
    ("@A.history", "A", "M05: old dates that are history; figures of Year 8"),
    (
        "@F9",
        "F",
        "P07: 'no more than four pupils' limits the group; P03: both breaks and each change of lesson",
    ),
    ("@F4", "F", "P11/P16: ordinary subjects, yet 1:1 catching up with hours"),
    ("@F8", "F", "P02/P06: one named tutor, with times of the clock"),
    ("@E2", "E", "P07: 'at least once'; O05: asking for help is his to do"),
    ("@H1.nil", "H1", "S02: says that nothing is required"),
    ("@G1", "G", "P04: a clinic review needs no minutes"),
]
