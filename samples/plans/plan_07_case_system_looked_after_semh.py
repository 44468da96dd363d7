"""Layout 7, what a case system prints: a looked-after boy in Year 9 with needs that come from trauma.

A poor plan in a tidy template: a table explains every section before any content, merge fields were left
unfilled, rows and cells sit in content controls, another boy's name stands in one provision.
"""

from __future__ import annotations

from pathlib import Path

from docx.document import Document
from docx.table import _Cell

from samples.drawing import word as w
from samples.drawing.controls import choice_control, row_controls
from samples.drawing.labels import Labels

STEM = "07-case-system-looked-after-semh"

TEAL = "00626B"
PALE = "DCEEF0"
GREY = "F2F2F2"
WIDE = 18.0

AREA = {
    "Communication and Interaction": "communication-interaction",
    "Cognition and Learning": "cognition-learning",
    "Social, Emotional and Mental Health": "semh",
    "Sensory and/or Physical": "sensory-physical",
    "Preparation for Adulthood": "preparing-for-adulthood",
    "Health": "health",
    "Social care": "social-care",
}


def _banner(document: Document, text: str) -> None:
    w.heading(document, text, 1, shade=TEAL, colour="FFFFFF")


def _merge_field(name: str) -> w.Fill:
    """Cell content: a merge field that nothing filled."""
    return lambda cell: w.field(w.paragraph(cell), f"MERGEFIELD {name}", f"«{name}»")


def _control(text: str, title: str, *, placeholder: bool = False) -> w.Fill:
    """Cell content: a block content control."""

    def draw(cell: _Cell) -> None:
        w.content_control(cell, text, title=title, placeholder=placeholder)

    return draw


def _choice(chosen: str, choices: list[str], title: str) -> w.Fill:
    def draw(cell: _Cell) -> None:
        choice_control(w.paragraph(cell), chosen, choices, title=title)

    return draw


def _fields(document: Document, rows: list[list[w.TableCell]], *, labels_wide: float = 5.6) -> None:
    w.table(
        document,
        rows,
        [labels_wide, WIDE - labels_wide],
        header_rows=0,
        shade_first_column=PALE,
        bold_first_column=True,
        size=10,
    )


def _front(document: Document, lab: Labels) -> None:
    w.paragraph(document, "Northmarch Metropolitan District Council", bold=True, colour=TEAL, size=12)
    w.paragraph(document, "Children's Services - SEND Assessment and Review", colour=TEAL, size=10)
    w.paragraph(document, "EDUCATION, HEALTH AND CARE PLAN", bold=True, size=22, colour=TEAL, align="centre")
    w.paragraph(
        document, "made under section 37 of the Children and Families Act 2014", align="centre", size=10
    )
    _fields(
        document,
        [
            ["Surname", _control("ORRELL", "Child_Surname")],
            ["Other names", _control("Kaiden Luke", "Child_Forenames")],
            ["Known as", _merge_field("Preferred_Name")],
            ["Date of birth", _control("03/12/2011", "Child_DOB")],
            ["Year group", _choice("9", [str(year) for year in range(1, 15)], "NCY")],
            ["UPN", "Z891204011007"],
            ["NHS number", "999 000 4417"],
            ["Current education setting", "Eastholme Academy"],
            [
                "Primary need",
                _choice("Social, Emotional and Mental Health", ["ASD", "SLCN", "MLD"], "Primary_Need"),
            ],
            ["Secondary need", _merge_field("Secondary_Need")],
            ["Looked after child", "Yes - full care order, Northmarch MDC"],
            ["Home language", "English"],
        ],
    )
    w.table(
        document,
        [
            ["Case ID", "Version", "Plan status", "First plan?", "SEND officer"],
            ["100482-E", "3.2", "FINAL", "Yes", "Judith Abernethy-Osei"],
        ],
        [3.0, 2.2, 3.2, 3.0, WIDE - 11.4],
        shade_header=TEAL,
        header_colour="FFFFFF",
        size=10,
    )
    w.table(
        document,
        [
            ["Request received", "Draft plan issued", "Final plan issued", "Annual review due by"],
            ["12/05/2025", "05/09/2025", "24/10/2025", "23/10/2026"],
        ],
        [4.5, 4.5, 4.5, WIDE - 13.5],
        shade_header=TEAL,
        header_colour="FFFFFF",
        size=10,
    )
    w.table(
        document,
        [
            ["Person", "Relationship", "Parental responsibility", "Contact"],
            ["Northmarch MDC (social worker: Temperance Yardley)", "Corporate parent", "Yes", "01632 960377"],
            ["Glenda and Rufus Applegarth", "Foster carers", "No", "01632 960142"],
            ["Kerry-Ann Orrell", "Mother", "Yes (shared)", "via social worker"],
            ["«PR_Holder_3»", "«PR_Relationship_3»", "Choose an item.", "Click here to enter text."],
        ],
        [6.2, 3.6, 3.6, WIDE - 13.4],
        shade_header=TEAL,
        header_colour="FFFFFF",
        size=9,
    )
    lab.details(
        name="Kaiden Luke Orrell",
        date_of_birth="2011-12-03",
        status="final",
        plan_date="2025-10-24",
        review_date="2026-10-23",
        year_group=9,
        local_authority="Northmarch Metropolitan District Council",
        setting="Eastholme Academy",
        named_placement="Eastholme Academy",
        primary_need="Social, Emotional and Mental Health",
        first_plan=True,
        looked_after=True,
        officer="Judith Abernethy-Osei",
        signed=False,
        upn="Z891204011007",
        nhs_number="999 000 4417",
    )
    lab.dates(request="2025-05-12", draft="2025-09-05", final="2025-10-24")


def _explainer(document: Document) -> None:
    w.page_break(document)
    w.paragraph(document, "What each section of this plan is for", bold=True, size=14, colour=TEAL)
    w.paragraph(
        document,
        "The law says what every Education, Health and Care plan must contain. The table below explains what you will find and where.",
        size=10,
    )
    w.table(
        document,
        [
            ["Section", "Title", "What it tells you"],
            [
                "A",
                "Views, interests and aspirations",
                "What the child or young person and their parents think, enjoy and hope for. It is written with the family.",
            ],
            [
                "B",
                "Special educational needs",
                "All of the special educational needs that were found in the assessment. Each one has a reference (N-).",
            ],
            [
                "C",
                "Health needs",
                "Health needs that are related to the special educational needs.",
            ],
            [
                "D",
                "Social care needs",
                "Social care needs that are related to the special educational needs or to a disability.",
            ],
            [
                "E",
                "Outcomes",
                "The difference that we want the provision to make, and by when. Each one has a reference (O-).",
            ],
            [
                "F",
                "Special educational provision",
                "The provision for each and every need in Section B. It must be detailed and specific. Each one has a reference (P-).",
            ],
            ["G", "Health provision", "Health provision reasonably required."],
            [
                "H1",
                "Social care provision (section 2 CSDPA 1970)",
                "Social care provision which must be made for a child or young person under 18.",
            ],
            ["H2", "Other social care provision", "Any other social care provision reasonably required."],
            ["I", "Placement", "The name and type of the school or other institution."],
            [
                "J",
                "Personal budget",
                "How a personal budget will be used to support particular outcomes.",
            ],
            ["K", "Advice and information", "The advice received during the assessment."],
        ],
        [1.8, 5.4, WIDE - 7.2],
        shade_header=TEAL,
        header_colour="FFFFFF",
        shade_first_column=PALE,
        bold_first_column=True,
        size=9.5,
    )
    w.paragraph(
        document,
        "If you disagree with Section B, F or I you may appeal to the First-tier Tribunal (SEND) within two months of the date of the letter sent with the final plan.",
        size=10,
    )


def _section_a(document: Document, lab: Labels) -> None:
    w.page_break(document)
    _banner(
        document,
        "(A) The views, interests and aspirations of the child and his or her parents or the young person",
    )
    w.table(
        document,
        [
            [
                "How were these views gathered?",
                _control(
                    lab.says(
                        "A",
                        "Kaiden met with his learning mentor on two occasions in June 2025. He did not want to write anything down. Mr and Mrs Applegarth completed the carers' form. Ms Orrell spoke to the social worker by telephone.",
                    ),
                    "A_Method",
                ),
            ],
            [
                "What Kaiden enjoys and is good at",
                _control(
                    lab.says(
                        "A",
                        "Kaiden enjoys anything with an engine. He can strip and rebuild the carburettor on Mr Applegarth's old scrambler and he watches repair videos for hours. He likes his sister Maisie, the foster family's two whippets, boxing and drill music. He says he is good at fixing things and at making people laugh.",
                    ),
                    "A_Interests",
                ),
            ],
            [
                "What Kaiden says about school",
                _control(
                    lab.says(
                        "A",
                        "Kaiden said: \"Teachers get in your face. If they just left me for a minute I'd be all right. I hate it when someone new comes in and nobody told me. The Hub's all right. I don't do writing in front of people.\"",
                    ),
                    "A_School",
                ),
            ],
            [
                "Background",
                _control(
                    lab.says(
                        "A",
                        "Kaiden lived with his mother and sister until he was six. There was violence in the home and he was often hungry. He has been in the care of the local authority since March 2018, and has had five foster homes. He has lived with Mr and Mrs Applegarth since February 2024.\nHe has attended four schools. He was permanently excluded from Holly Lane Academy in Year 8 and was at the Northmarch Key Centre for two terms before he started at Eastholme Academy in January 2025.",
                    ),
                    "A_History",
                ),
            ],
            [
                "What does Kaiden want for the future?",
                _control(
                    "\n".join(
                        [
                            lab.item(
                                "A",
                                "A1",
                                "Kaiden would like to be a motorbike mechanic and have his own garage.",
                            ),
                            lab.item(
                                "A",
                                "A2",
                                "He wants to live with his nan, or near her, when he is old enough to choose.",
                            ),
                            lab.item(
                                "A",
                                "A3",
                                "He would like to pass his driving test and his maths.",
                            ),
                        ]
                    ),
                    "A_Aspirations",
                ),
            ],
            [
                "Views of parents and carers",
                _control(
                    "\n".join(
                        [
                            lab.says(
                                "A",
                                "Mr and Mrs Applegarth say that Kaiden is kind to younger children and to animals. He is often still awake at two in the morning. They dread the telephone ringing in school time.",
                            ),
                            lab.item(
                                "A", "A4", "They hope that he will stay at one school until he is sixteen."
                            ),
                            lab.says(
                                "A",
                                "Ms Orrell feels that Kaiden has been let down by schools and would like to see him more.",
                            ),
                        ]
                    ),
                    "A_Parents",
                ),
            ],
            [
                "How Kaiden communicates and takes part in decisions",
                _control("Click here to enter text.", "A_Communication", placeholder=True),
            ],
        ],
        [4.4, WIDE - 4.4],
        header_rows=0,
        shade_first_column=PALE,
        bold_first_column=True,
        size=10,
    )


NEEDS: list[tuple[str, str, list[tuple[str, str]]]] = [
    (
        "Communication and Interaction",
        "Kaiden is talkative and quick-witted with people he knows. He uses a wide vocabulary about engines.",
        [
            (
                "N-001",
                "Kaiden understands much less spoken language than his talk suggests. His receptive language was at the 5th centile in March 2025. He misses inference, sarcasm and idiom, so an ordinary correction from a teacher sounds to him like an accusation.",
            ),
            ("N-002", "Kaiden has some difficulties with social communication."),
        ],
    ),
    (
        "Cognition and Learning",
        "Non-verbal reasoning is in the average range. Kaiden learns quickly from practical demonstration.",
        [
            (
                "N-003",
                "Kaiden missed most of Years 3 and 4 and has gaps in literacy. His reading is at the level of a child of nine and his spelling lower than that. He seldom writes more than three lines, and he will not write where others can see.",
            ),
            (
                "N-004",
                "Kaiden's verbal working memory is at the 7th centile. He begins tasks with energy, but loses the thread after the second instruction and then distracts others so that nobody notices.",
            ),
        ],
    ),
    (
        "Social, Emotional and Mental Health",
        "Kaiden has a strong sense of fairness. He has kept every appointment with his learning mentor this term.",
        [
            (
                "N-005",
                "Kaiden is always on the look-out for danger. He sits where he can see the door, startles at raised voices and scraping chairs, and leaves the classroom about six times in a day.",
            ),
            (
                "N-006",
                "Kaiden finds it very hard to trust adults. When he begins to like someone he becomes rude to them and tries to make them give up on him. This is worst before holidays and when staff are absent.",
            ),
            (
                "N-007",
                "Kaiden cannot yet name what he feels and goes from calm to furious in seconds. There were 14 incidents of physical aggression in the autumn and spring terms and he was suspended for nine days.",
            ),
            (
                "N-008",
                "Kaiden feels deep shame about mistakes. He rips up or hides work that is less than perfect, calls himself thick, and would sooner be sent out than be seen to fail.",
            ),
            (
                "N-009",
                "Kaiden seeks out older boys and will do what they ask in order to be liked. He has been missing from home overnight twice since January and has come back with money and a new phone.",
            ),
        ],
    ),
]


def _section_b(document: Document, lab: Labels) -> None:
    w.page_break(document)
    _banner(document, "(B) The child or young person's special educational needs")
    w.content_control(
        document,
        lab.says(
            "B",
            "Kaiden is a 13 year old boy who is looked after by the local authority. His needs arise from early neglect and from witnessing violence. An assessment for ADHD has been requested.",
        ),
        title="B_Summary",
    )
    for area, strengths, needs in NEEDS:
        w.heading(document, area, 2)
        w.paragraph(document, "Strengths", bold=True, size=10, space_after=2)
        w.content_control(document, lab.says("B", strengths), title="B_Strengths")
        rows: list[list[w.TableCell]] = [["Ref", "Description of need"]]
        rows.extend(
            [ref, _control(lab.item("B", ref, text, area=AREA[area], label=ref), f"Need {ref}")]
            for ref, text in needs
        )
        drawn = w.table(document, rows, [2.0, WIDE - 2.0], shade_header=PALE, size=10)
        row_controls(drawn, title=f"{area} need")
        if area == "Cognition and Learning":
            w.paragraph(
                document,
                lab.says("B", "Kaiden requires 1:1 support from a teaching assistant in core lessons."),
            )
    w.heading(document, "Sensory and/or Physical", 2)
    w.content_control(
        document, lab.says("B", "No needs identified in this area at this time."), title="B_Sensory"
    )
    w.heading(document, "Preparation for Adulthood (Year 9 onwards)", 2)
    w.content_control(document, "Click here to enter text.", title="B_PfA", placeholder=True)


def _sections_c_d(document: Document, lab: Labels) -> None:
    _banner(document, "(C) The child or young person's health needs which are related to their SEN")
    rows: list[list[w.TableCell]] = [["Ref", "Description of need"]]
    for ref, text in (
        (
            "HN-01",
            "Kaiden has nightmares most weeks and is frightened to fall asleep. He sleeps for about five hours and comes to school exhausted, and incidents are twice as likely on those days.",
        ),
        (
            "HN-02",
            "Kaiden wets the bed about once a week. He hides it, and he has refused two school residentials because of it.",
        ),
    ):
        rows.append([ref, lab.item("C", ref, text, area="health", label=ref)])
    row_controls(w.table(document, rows, [2.0, WIDE - 2.0], shade_header=PALE, size=10), title="Health need")
    w.content_control(
        document,
        lab.says("C", "Referred to CAMHS in April 2025. Kaiden is on the waiting list."),
        title="C_Notes",
    )
    _banner(
        document,
        "(D) The child or young person's social care needs which are related to their SEN or to a disability",
    )
    w.content_control(
        document,
        lab.says("D", "Kaiden is subject to a full care order and is a looked after child."),
        title="D_Status",
    )
    rows = [["Ref", "Description of need"]]
    for ref, text in (
        (
            "SN-01",
            "Five homes in seven years have left Kaiden expecting to be moved on. When things are difficult at the Applegarths' he packs a bag, and he has twice walked eleven miles to his nan's address.",
        ),
        (
            "SN-02",
            "Kaiden is unsettled for several days when time with his mother or with Maisie is cancelled.",
        ),
    ):
        rows.append([ref, lab.item("D", ref, text, area="social-care", label=ref)])
    row_controls(
        w.table(document, rows, [2.0, WIDE - 2.0], shade_header=PALE, size=10), title="Social care need"
    )


OUTCOMES: list[tuple[str, str, str, str, str]] = [
    (
        "O-01",
        "Cognition and Learning",
        "Kaiden will make progress in reading and writing in line with his potential.",
        "End of Key Stage 3",
        "N-003",
    ),
    (
        "O-02",
        "Social, Emotional and Mental Health",
        "Kaiden will tell an adult that he is getting angry, in words or by putting his card on the desk, before he leaves the room or lashes out, on seven occasions out of ten.",
        "End of Year 10 (July 2027)",
        "N-005, N-007",
    ),
    (
        "O-03",
        "Social, Emotional and Mental Health",
        "Kaiden will have access to a key adult and a safe space.",
        "Ongoing",
        "N-006",
    ),
    (
        "O-04",
        "Social, Emotional and Mental Health",
        "Kaiden will be in his lessons for at least nine tenths of his timetable.",
        "July 2026",
        "N-004, N-005",
    ),
    (
        "O-05",
        "Communication and Interaction",
        "Kaiden will improve his social skills and develop positive relationships with his peers.",
        "12 months",
        "N-002",
    ),
    (
        "O-06",
        "Preparation for Adulthood",
        "Kaiden will be a motorbike mechanic.",
        "Post 16",
        "«Linked_Needs»",
    ),
    (
        "O-07",
        "Health",
        "Kaiden will sleep for seven hours or more on five nights in the week.",
        "Easter 2026",
        "HN-01",
    ),
    (
        "O-08",
        "Health",
        "CAMHS will complete their assessment of Kaiden and share the outcome with school.",
        "December 2025",
        "HN-01",
    ),
]


def _section_e(document: Document, lab: Labels) -> None:
    w.page_break(document)
    _banner(document, "(E) The outcomes sought for the child or the young person")
    for ref, area, outcome, by_when, needs in OUTCOMES:
        cells = {"Timescale": by_when}
        if not needs.startswith("«"):
            cells["Linked needs"] = needs
        drawn_area = AREA[area]
        w.table(
            document,
            [
                [
                    w.Cell("Outcome ref", bold=True, shade=PALE),
                    w.Cell(ref, bold=True, shade=PALE),
                    w.Cell("Area", bold=True, shade=PALE),
                    w.Cell(area, shade=PALE),
                ],
                [
                    w.Cell("Outcome", bold=True),
                    _control(
                        lab.item("E", ref, outcome, area=drawn_area, label=ref, cells=cells), f"Outcome {ref}"
                    ),
                    None,
                    None,
                ],
                [
                    w.Cell("Timescale", bold=True),
                    by_when,
                    w.Cell("Linked needs", bold=True),
                    _merge_field("Linked_Needs") if needs.startswith("«") else needs,
                ],
            ],
            [2.8, 6.4, 2.8, WIDE - 12.0],
            header_rows=0,
            size=10,
            keep_rows=True,
        )
    w.paragraph(
        document,
        lab.says(
            "E",
            "Short term targets will be set by the school and reviewed through the Personal Education Plan.",
        ),
    )


PROVISION: list[tuple[str, str, str, str, str, str]] = [
    (
        "P-01",
        "Social, Emotional and Mental Health",
        "Kaiden will have access to a key adult with whom he can build a trusting relationship.",
        "School staff",
        "Regular",
        "O-03",
    ),
    (
        "P-02",
        "Social, Emotional and Mental Health",
        "A check-in in the Hub at the start and end of the day to go through the timetable, to say which staff are away and who will take their place, and to end on something that went well.",
        "Learning mentor trained in attachment and trauma, 1:1",
        "Daily: 15 minutes at 8.40am and 10 minutes at 3.00pm",
        "O-02, O-04",
    ),
    (
        "P-03",
        "Cognition and Learning",
        "Support with literacy.",
        "Teaching assistant",
        "Several times a week",
        "O-01",
    ),
    (
        "P-04",
        "Social, Emotional and Mental Health",
        "Mason will be given opportunities for movement breaks and time out as appropriate.",
        "All staff",
        "As required",
        "O-02",
    ),
    (
        "P-05",
        "Social, Emotional and Mental Health",
        "A therapeutic intervention such as art therapy to help Kaiden process his early experiences.",
        "Suitably qualified therapist",
        "Weekly where possible, subject to funding",
        "O-02",
    ),
    (
        "P-06",
        "Communication and Interaction",
        "A language programme as advised by the speech and language therapist.",
        "Teaching assistant",
        "As advised",
        "O-05",
    ),
    (
        "P-07",
        "Cognition and Learning",
        "Tasks are given one step at a time on a card that stays on Kaiden's desk, and he ticks off each step before he is told the next.",
        "Every subject teacher",
        "Every lesson in which there is more than one task",
        "O-04",
    ),
    (
        "P-08",
        "Communication and Interaction",
        "Social skills group.",
        "ELSA, up to four pupils",
        "45 minutes a week for six weeks",
        "O-05",
    ),
    (
        "P-09",
        "Preparation for Adulthood",
        "A day at a motor vehicle workshop, working towards a Level 1 award, with the instructor briefed on Kaiden's plan before he starts.",
        "Torque Skills Centre, group of six; school provides transport",
        "One day a week (five hours) from November 2025 to July 2026",
        "O-09",
    ),
    (
        "P-10",
        "Social, Emotional and Mental Health",
        "Training on developmental trauma: what being on the alert looks like, how to speak to Kaiden when he is frightened, and how to repair things afterwards.",
        "Educational psychologist, for all staff who teach him and the Hub team",
        "Half a day each September, with a one-hour refresher in February",
        "O-03",
    ),
    (
        "P-11",
        "Social, Emotional and Mental Health",
        "Staff will use emotion coaching and a feelings scale to encourage Kaiden to talk about how he feels.",
        "All staff",
        "Throughout the day",
        "O-02",
    ),
]


def _section_f(document: Document, lab: Labels) -> None:
    w.page_break(document)
    _banner(document, "(F) The special educational provision required by the child or the young person")
    headings = ["Ref", "Provision", "Delivered by", "Frequency and duration", "Outcome ref"]
    rows: list[list[w.TableCell]] = [list(headings)]
    for ref, area, text, who, often, outcome in PROVISION:
        cells = dict(zip(headings[2:], (who, often, outcome), strict=True))
        rows.append(
            [
                ref,
                _control(
                    lab.item("F", ref, text, area=AREA[area], label=ref, cells=cells), f"Provision {ref}"
                ),
                who,
                often,
                outcome,
            ]
        )
    drawn = w.table(document, rows, [1.5, 7.0, 3.7, 3.4, WIDE - 15.6], shade_header=PALE, size=9.5)
    row_controls(drawn, title="Provision")
    w.content_control(
        document,
        lab.says(
            "F", "The above provision will be delivered from within the resources available to the school."
        ),
        title="F_Notes",
    )


def _sections_g_h(document: Document, lab: Labels) -> None:
    _banner(
        document,
        "(G) Any health provision reasonably required by the learning difficulties or disabilities which result in the child or young person having SEN",
    )
    rows: list[list[w.TableCell]] = [["Provision", "Delivered by", "Frequency and duration"]]
    for key, text, who, often in (
        (
            "G1",
            "Consultation to the carers and to the Hub team about sleep, nightmares and a bedtime plan.",
            "CAMHS looked after children's team",
            "One 60 minute consultation each half term",
        ),
        ("G2", "School nurse drop-in is available to Kaiden.", "School nursing service", "As needed"),
    ):
        cells = {"Delivered by": who, "Frequency and duration": often}
        rows.append([lab.item("G", key, text, area="health", cells=cells), who, often])
    row_controls(
        w.table(document, rows, [9.0, 4.5, WIDE - 13.5], shade_header=PALE, size=10), title="Health provision"
    )
    _banner(
        document,
        "(H1) Any social care provision which must be made for a child or young person under 18 resulting from section 2 of the Chronically Sick and Disabled Persons Act 1970",
    )
    w.content_control(document, lab.says("H1", "Not applicable."), title="H1_Provision")
    lab.state("H1", "nil")
    _banner(
        document,
        "(H2) Any other social care provision reasonably required by the learning difficulties or disabilities which result in the child or young person having SEN",
    )
    rows = [["Provision", "Delivered by", "Frequency and duration"]]
    for key, text, who, often in (
        (
            "H2-1",
            "Visits to Kaiden at home, and a return interview with an independent worker within 72 hours whenever he has been missing.",
            "Social worker; return interviews by Safe Steps project",
            "Visits every six weeks",
        ),
        (
            "H2-2",
            "Supervised time with his mother and with his sister, with a call to the carers and the Hub on the same day if it is cancelled.",
            "Family time team",
            "Fortnightly, two hours",
        ),
    ):
        cells = {"Delivered by": who, "Frequency and duration": often}
        rows.append([lab.item("H2", key, text, area="social-care", cells=cells), who, often])
    row_controls(
        w.table(document, rows, [9.0, 4.5, WIDE - 13.5], shade_header=PALE, size=10),
        title="Social care provision",
    )


def _sections_i_j_k(document: Document, lab: Labels) -> None:
    _banner(
        document,
        "(I) The name and type of the school, maintained nursery school, post-16 institution or other institution",
    )
    _fields(
        document,
        [
            ["Name of institution", lab.says("I", "Eastholme Academy")],
            ["Type of institution", lab.says("I", "Mainstream secondary academy")],
            ["Start date", "«Placement_Start»"],
        ],
    )
    _banner(document, "(J) Personal Budget (including arrangements for direct payments)")
    w.content_control(document, "Click here to enter text.", title="J_Budget", placeholder=True)
    lab.state("J", "placeholder")
    _banner(document, "(K) Advice and information gathered during the EHC needs assessment")
    headings = ["Advice and information", "Provided by", "Date"]
    rows: list[list[w.TableCell]] = [list(headings)]
    for advice, who, date in (
        ("Views of the child", "Kaiden Orrell, with learning mentor", "17/06/2025"),
        ("Carers' contribution", "Glenda and Rufus Applegarth", "19/06/2025"),
        ("Educational advice", "Eastholme Academy", "24/06/2025"),
        ("Educational psychology advice", "Dr Winifred Ayodele, educational psychologist", "30/06/2025"),
        ("Speech and language therapy advice", "Cosmo Pettifer, speech and language therapist", "14/03/2025"),
        (
            "Health advice (initial health assessment)",
            "Dr Marguerite Sone, community paediatrician",
            "02/07/2025",
        ),
        ("Social care advice", "Temperance Yardley, social worker", "08/07/2025"),
        ("Personal Education Plan", "Northmarch Virtual School", "Click to enter a date."),
    ):
        rows.append(
            [
                lab.says("K", advice),
                lab.says("K", who),
                w.Cell(w.grey(date)) if date.startswith("Click") else lab.says("K", date),
            ]
        )
    row_controls(w.table(document, rows, [6.4, 8.0, WIDE - 14.4], shade_header=PALE, size=10), title="Advice")


def _sign_off(document: Document) -> None:
    w.heading(document, "Authorisation", 2)
    _fields(
        document,
        [
            ["Signed on behalf of the authority", _merge_field("Officer_Signature")],
            ["Name", _merge_field("Officer_Name")],
            ["Position", _merge_field("Officer_Position")],
            ["Date", "24/10/2025"],
        ],
    )


def _links(lab: Labels) -> None:
    for source, targets in {
        # hopes: A2 is not carried, and nothing in E moves towards the driving test or the maths of A3
        "A1": ["O-06"],
        "A4": ["O-04"],
        # needs to outcomes
        "N-002": ["O-05"],
        "N-003": ["O-01"],
        "N-004": ["O-04"],
        "N-005": ["O-02", "O-04"],
        "N-006": ["O-03"],
        "N-007": ["O-02"],
        "HN-01": ["O-07", "O-08"],
    }.items():
        lab.link(source, *targets)
    for source, targets in {
        # needs to provision: nothing answers N-008 (shame), HN-02 or SN-01
        "N-001": ["P-06"],
        "N-002": ["P-08"],
        "N-003": ["P-03"],
        "N-004": ["P-07"],
        "N-005": ["P-02", "P-04", "P-10"],
        "N-006": ["P-01", "P-02", "P-10"],
        "N-007": ["P-05", "P-11"],
        "N-009": ["H2-1"],
        "HN-01": ["G1"],
        "SN-02": ["H2-2"],
        # outcomes to provision
        "O-01": ["P-03"],
        "O-02": ["P-02", "P-04", "P-05", "P-11"],
        "O-03": ["P-01", "P-10"],
        "O-04": ["P-02", "P-07"],
        "O-05": ["P-06", "P-08"],
        "O-06": ["P-09"],
        "O-07": ["G1"],
    }.items():
        lab.link(source, *targets)


def draw(path_docx: Path) -> Labels:
    """Draw the Word file; the PDF is what a word processor makes of it."""
    lab = Labels(STEM, author="samples-b", layout=7, part="tune")
    document = w.new_document(
        font="Arial", size=10.5, margin_cm=1.5, heading_colour=TEAL, heading_sizes=(12, 11.5, 11)
    )
    w.header_footer(
        document,
        header="ORRELL, Kaiden Luke | DOB 03/12/2011 | Case 100482-E | Version 3.2 FINAL",
        footer="OFFICIAL-SENSITIVE [PERSONAL] - printed from the case system on 24/10/2025",
        page_numbers="Page {page} of {pages}",
    )
    _front(document, lab)
    _explainer(document)
    _section_a(document, lab)
    _section_b(document, lab)
    _sections_c_d(document, lab)
    _section_e(document, lab)
    _section_f(document, lab)
    _sections_g_h(document, lab)
    _sections_i_j_k(document, lab)
    _sign_off(document)
    _links(lab)
    w.save(document, path_docx, title="EHC Plan 100482-E v3.2", author="SEND case system")
    return lab
