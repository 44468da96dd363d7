"""Tarnside: a case-system export (layout 7); an autistic girl in Year 8 educated otherwise than at school."""

from __future__ import annotations

from tests.defects.heather.plans.tarnside_words import (
    ADVICE,
    BUDGET,
    CARE,
    CARE_PROVISION,
    COLUMNS,
    FRONT,
    GUIDE,
    HEALTH,
    HEALTH_PROVISION,
    NEEDS,
    OUTCOMES,
    PLACEMENT,
    PROVISION,
    VIEWS,
)
from tests.defects.heather.sheet import Edit, Mark, Sheet

LOOK = {"font": "Liberation Sans", "size": 10, "colour": "3B2F6B", "shade": "E4E0F2"}

GUARDS = [
    ("Call me Kia", "A", "M01, M03: the stated preferred name"),
    ("aged eight", "A", "M04: an age that is history"),
    (
        "sumatriptan 10 mg nasal spray when needed",
        "G",
        "P06: 'when needed' in rescue medication, dose and limit said",
    ),
    ("three tasks to choose from", "F", "P09, P10: her choice inside fixed hours"),
    ("No school or other institution is named", "I", "S09: education otherwise than at school"),
    ("A direct payment of £164.50", "J", "S11: what it meets is set out"),
    ("Two of the eight hours above", "F", "P03, P04, P19: hours told by another row"),
    ("One afternoon in three weeks", "F", "P03: an unusual frequency, clear"),
]


def draw(sheet: Sheet) -> None:
    """Draw the plan and record its labels."""
    sheet.furniture(
        "Saskia Dunmore (born 19/01/2014)   Case ref TS-EHC-20417   v4.0", "Tarnside Borough Council"
    )
    sheet.heading("Tarnside Borough Council", size=12, band=False)
    sheet.heading("Education, Health and Care Plan", size=18, band=False)
    sheet.table(
        [[sheet.words(label), sheet.words(value)] for label, value in FRONT], [6, 11], head=False, side=True
    )
    sheet.para("How this plan is set out", bold=True)
    sheet.table(
        [["Section", "What it is for"], *[[sheet.words(f"({letter})"), text] for letter, text in GUIDE]],
        [2, 15],
    )
    sheet.labels.details(
        name="Saskia Elin Dunmore", preferred_name="Kia", date_of_birth="2014-01-19", status="amended",
        plan_date="2026-09-11", review_date="2027-06-11", year_group=8,
        local_authority="Tarnside Borough Council", setting="Education otherwise than at school",
        primary_need="Autism", first_plan=False, officer="Bryony Fell", signed=True, upn="K960114526073",
        pronouns="she",
    )  # fmt: skip
    sheet.labels.dates(first_issued="2023-02-17", review_meeting="2026-06-26", amended="2026-09-11")
    sheet.heading("(A) The views, interests and aspirations of the child and her parents")
    for title, key, text in VIEWS:
        out = sheet.item("A", key, text)[0] if key else sheet.says("A", text)
        if out is None:
            continue
        if title:
            sheet.para(sheet.words(title), bold=True)
        sheet.control(sheet.para(out), title or "Text")
    sheet.heading("(B) The child's special educational needs")
    for title, area, strengths, needs in NEEDS:
        name = sheet.words(f"{title} - needs")
        if name is None:
            continue
        sheet.para(name, bold=True)
        sheet.control(sheet.para(sheet.says("B", strengths)), "Strengths")
        for key, text in needs:
            sheet.control(sheet.para(sheet.item("B", key, text, area=area)[0]), "Need")
        sheet.control(sheet.para(sheet.added(f"B {area}")), "Need")
    for letter, heading, area, items in (
        ("C", "(C) Health needs which relate to the child's special educational needs", "health", HEALTH),
        (
            "D",
            "(D) Social care needs which relate to the child's special educational needs",
            "social-care",
            CARE,
        ),
    ):
        sheet.heading(heading)
        for key, text in items:
            sheet.control(sheet.para(sheet.item(letter, key, text, area=area)[0]), "Need")
    _outcomes(sheet)
    _provision(sheet)
    _last(sheet)


def _outcomes(sheet: Sheet) -> None:
    sheet.heading("(E) The outcomes sought for the child")
    sheet.para(sheet.says("E", "The tutor sets shorter targets with Saskia every half term and sends them, with the last ones marked, to her parents and the plan coordinator."))  # fmt: skip
    rows: list[list[object]] = [["No.", "Outcome"]]
    for key, text, served in OUTCOMES:
        out = sheet.item("E", key, text, label=str(len(rows)))[0]
        if out is None:
            continue
        rows.append([str(len(rows)), out])
        for source in served.split():
            sheet.labels.link(source, key)
    more = sheet.added("E")
    if more:
        rows.append([str(len(rows)), more])
    sheet.table(rows, [1.5, 15.5])


def _provision(sheet: Sheet) -> None:
    sheet.heading("(F) The special educational provision required by the child")
    for title, area, items in PROVISION:
        name = sheet.words(f"{title} - provision")
        rows: list[list[object]] = [["Provision", *COLUMNS]]
        for key, text, who, hours, review, served in items:
            cells = dict(zip(COLUMNS, [who, hours, review], strict=True))
            out = sheet.item("F", key, text, area=area, cells=cells) if name else [None]
            rows.append(list(out))
            for source in served.split():
                sheet.labels.link(source, key)
        if name and any(row[0] for row in rows[1:]):
            sheet.para(name, bold=True)
            sheet.table(rows, [6.5, 4.5, 3.5, 2.5])
    sheet.heading("(G) Health provision reasonably required")
    for key, text, served in HEALTH_PROVISION:
        sheet.control(sheet.para(sheet.item("G", key, text, area="health")[0]), "Provision")
        for source in served.split():
            sheet.labels.link(source, key)
    titles = {
        "H1": "(H1) Social care provision which must be made under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        "H2": "(H2) Any other social care provision reasonably required",
    }
    for letter, key, text, served in CARE_PROVISION:
        sheet.heading(titles[letter])
        sheet.control(sheet.para(sheet.item(letter, key, text, area="social-care")[0]), "Provision")
        for source in served.split():
            sheet.labels.link(source, key)


def _last(sheet: Sheet) -> None:
    sheet.heading("(I) Placement")
    sheet.control(sheet.para(sheet.says("I", PLACEMENT)), "Placement")
    sheet.heading("(J) Personal budget")
    sheet.control(sheet.para(sheet.says("J", BUDGET)), "Budget")
    sheet.heading("(K) Advice and information")
    rows: list[list[object]] = [["Kind of advice", "From", "Date"]]
    for row in ADVICE:
        cells = [sheet.words(cell) for cell in row]
        for cell in cells:
            sheet.labels.says("K", cell or "")
        rows.append(list(cells))
    sheet.table(rows, [7, 6.5, 3.5])
    sheet.para(sheet.words("Authorised: Bryony Fell, Plan Coordinator, 11 September 2026"))


A: list[Edit | Mark] = [
    Edit(
        "Individual tuition in English, mathematics and humanities, built on Saskia's projects, with invitations in place of instructions and three tasks to choose from.",
        "A package of home tuition in the main subjects.",
        "P18 P02 P03 P04",
        "F",
        "educated out of school, and no hours, provider or place for its main part",
    ),
    Edit(
        "Qualified teacher with a National Award in autism (Hearth Learning); the garden room at home",
        "Tuition service, one to one",
    ),
    Edit(
        "Monday, Tuesday, Thursday and Friday 10.30am to 12.30pm (8 hours a week, 38 weeks), one to one",
        "Timetable agreed between provider and family",
    ),
    Edit(
        "Two of the eight hours above, on Tuesdays and Fridays",
        "An hour on Tuesdays and an hour on Fridays, one to one",
    ),
    Edit(
        BUDGET,
        "A direct payment is made to Mrs Dunmore towards part of Saskia's package. She has signed the council's agreement.",
        "S11",
        "J",
        "neither needs nor outcomes it meets",
    ),
    Edit(
        "Sensory and Physical - needs",
        None,
        "N01",
        "B",
        "one broad area neither described nor said to be without need",
        "",
    ),
    Edit("Sensory and Physical - provision", None),
    Edit("By April 2027 Saskia will type or dictate", None),
    Edit(
        "By April 2027 Saskia will rate her energy each morning and plan her day by it, so that she loses no more than one learning day in eight to exhaustion.",
        "By April 2027 Saskia will feel more on top of her energy.",
        "O03 O04",
        "E",
        "a feeling, with nothing to count",
    ),
    Edit(
        "By September 2027 Saskia will eat fifteen foods",
        None,
        "O10",
        "E",
        "no outcome answers Section C",
        "",
    ),
    Edit("By March 2027 Saskia will take her tablet", None),
    Mark("T02", "C", "Saskia eats nine foods", "its outcome is gone"),
    Mark("T02", "C", "Migraine, with vomiting", "its outcome is gone"),
    Edit(
        "+E",
        "By July 2027 Saskia will swim 25 metres on her front without stopping, on three visits running.",
        "T04 T03",
        "E",
        "no need speaks of swimming and no provision teaches it",
    ),
    Edit(
        "Freelance illustrator with safeguarding clearance, one to one; online and, once a month, at her studio",
        "A suitable person, one to one, online",
        "P02",
        "F",
        "who?",
        "Digital art with somebody",
    ),
    Edit(
        "with an illustrator who shows her own unfinished work and keeps a shared folder of drafts",
        "with somebody who shows unfinished work of their own and keeps a shared folder of drafts",
    ),
    Edit("Mentor and parents, end of each term", " ", "P14", "F", "nobody reviews it", "Tabletop game group"),
    Edit(
        "50 minutes on alternate Mondays at 1.30pm, school terms",
        "30 to 50 minutes on alternate Mondays at 1.30pm, school terms",
        "P07",
        "F",
        "a range",
        "Direct therapy on signalling needs",
    ),
    Edit("Illustrator and tutor, termly", "Tutor, termly"),
    Edit(
        "each rehearsed with pictures first.",
        "each rehearsed with pictures first, together with others who are at the same stage.",
    ),
    Edit(
        "Outreach mentor (Hearth Learning), one to one; from home",
        "Outreach mentor (Hearth Learning); from home",
        "P05",
        "F",
        "alone or with others?",
        "Graded steps out of the house",
    ),
    Edit(
        "Saskia eats nine foods, all dry and beige.",
        "Saskia eats nine foods, all dry and beige (query ARFID, under MEED since May).",
        "R01",
        "C",
        "two acronyms never spelt out",
    ),
]
B: list[Edit | Mark] = [
    Edit("(H2)", None, "S01", "H2", "H2 is nowhere labelled", ""),
    Edit("A volunteer befriender of eighteen", None),
    Edit("“Call me Kia. I draw dragons", None, "V01", "A", "no views of Saskia's own", ""),
    Edit("I'd like to be a concept artist", None),
    Edit("“I want friends I can see", None),
    Edit(
        "Saskia typed answers to Bryony Fell's questions in a shared document between 8 and 19 June 2026 with her mother in the room. Her own words are in quotation marks. Her parents filled in",
        "Saskia's parents filled in",
    ),
    Edit(
        "+E",
        "By July 2027 Saskia will drink a glass of water on the hour on nine tutored hours out of ten, without a reminder, so that she has fewer headaches.",
        "O01",
        "E",
        "thirteen outcomes",
        "",
    ),
    Edit(
        "(born 19/01/2014)", "(born 19/01/2015)", "M04", None, "another date of birth than the front page's"
    ),
    Edit(
        "+B semh",
        "Saskia needs a long pause before spoken words go in and takes figures of speech at face value. Asked twice, she has to go back to the start, and before long she has had enough.",
        "N06",
        "B",
        "said already under communication",
    ),
    Edit("(Outcome 6)", "(Outcome 16)", "T09", "J", "there is no Outcome 16"),
    Edit(
        "cannot take in what is said for a quarter of an hour afterwards.",
        "cannot take in what is said for a quarter of an hour afterwards. She is to have a scent-free room and ear defenders for each session.",
        "N04",
        "B",
        "provision in a need",
    ),
    Edit(
        "Practical science with a technician at Tarn Field Centre, one to one, in the closed-day slot.",
        "Regular trips out for practical science, one to one, whenever something suitable comes up.",
        "P06 P03 P04",
        "F",
        "'regular' in place of when and how long",
    ),
    Edit("One afternoon in three weeks, 2pm to 4pm", "Flexible"),
    Edit(
        "trained for two hours by the speech and language therapist each September",
        "who have all had training",
        "P15",
        "F",
        "in what, by whom, renewed when?",
        "Every adult writes questions down",
    ),
    Edit(
        "By July 2027 Saskia will carry a piece",
        "By July 2027 Sasika will carry a piece",
        "M03",
        "E",
        "her name misspelt",
    ),
    Edit("The headache nurse will teach Saskia", None),
    Mark("T07", "C", "Migraine, with vomiting", "its only health provision is gone"),
    Edit(
        "Planning for GCSEs: meetings",
        None,
        "O12",
        "F",
        "Year 8, and neither E nor F looks ahead to Key Stage 4",
        "",
    ),
    Edit(
        "By 31 March 2028, in Year 9, Saskia will have chosen her GCSE subjects, with art among them, and where to take them, having seen two places.",
        "By July 2027 Saskia will show with a colour card, within a minute, which sound or smell is hurting her, nine times out of ten.",
    ),
]
