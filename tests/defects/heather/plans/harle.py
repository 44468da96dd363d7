"""Harle Valley: needs first, then outcomes and provision by area (layout 4); a draft for a deaf girl in Reception."""

from __future__ import annotations

from tests.defects.heather.plans.harle_words import ADVICE, CARE, FRONT, GOALS, HEALTH, NEEDS, SUPPORT, VIEWS
from tests.defects.heather.sheet import Edit, Mark, Sheet

LOOK = {"font": "Verdana", "size": 9.5, "colour": "7A1F4B", "shade": "F4E1EB"}

GUARDS = [
    ("her brother Jonah (9)", "A", "M01, M04: a brother's name and age"),
    ("cochlear implants when she was sixteen months old", "A", "M04, M05: history"),
    ("give buccal midazolam as required", "G", "P06: 'as required' in emergency medication"),
    ("will have access to a remote microphone", "F", "P06: 'access to' with the rest said"),
    ("may choose", "F", "P10: what the child may choose, not the verb of delivery"),
    ("Alternate Thursdays, 9.30 to 10.15", "F", "P03, P04: days and times in place of 'a fortnight'"),
    ("one adult between two", "F", "P05: ratio in words"),
]


def draw(sheet: Sheet) -> None:
    """Draw the plan and record its labels."""
    sheet.furniture("DRAFT - Wren Okafor-Lisle", "Harle Valley Council, SEND Assessment Team")
    sheet.heading("Harle Valley Council", size=18, band=False)
    sheet.heading("EDUCATION, HEALTH AND CARE PLAN: DRAFT", size=14, band=False)
    rows = [[sheet.words(label), sheet.words(value)] for label, value in FRONT]
    sheet.table([row for row in rows if row[1] is not None], [6, 11], head=False, side=True)
    sheet.labels.details(
        name="Wren Okafor-Lisle", date_of_birth="2021-12-14", status="draft", plan_date="2026-11-06",
        review_date="2027-10-29", year_group=0, local_authority="Harle Valley Council",
        setting="Brookside Infant School", primary_need="Hearing impairment", first_plan=True,
        officer="Neve Attwater", nhs_number="999 000 4417", pronouns="she",
    )  # fmt: skip
    sheet.labels.dates(request="2026-07-10", draft="2026-11-06")
    sheet.heading("SECTIONA: The views, interests and aspirations of Wren and her parents")
    for key, text in VIEWS:
        if text.startswith("#"):
            sheet.para(sheet.words(text[1:]), bold=True)
        elif key:
            sheet.para(sheet.item("A", key, text)[0], style="List Bullet")
        else:
            sheet.para(sheet.says("A", text))
    sheet.heading("SECTIONB: Wren's special educational needs")
    for title, area, working, needs in NEEDS:
        _columns(sheet, "B", title, area, working, needs)
    sheet.heading("SECTIONC: Wren's health needs which relate to her special educational needs")
    _columns(sheet, "C", "Health", "health", *HEALTH)
    sheet.heading("SECTIOND: Wren's social care needs which relate to her special educational needs")
    _columns(sheet, "D", "Social care", "social-care", *CARE)
    sheet.para(sheet.added("D"))
    sheet.heading("SECTIONS E and F: Outcomes, and the special educational provision to achieve them")
    sheet.para(sheet.says("E", "Ms Dacre, the SENCO, and the teacher of the deaf write short targets towards each outcome at the start of every half term, look at them with Wren's parents at its end, and check then whether what is set out here was given."))  # fmt: skip
    for area, goals, lines in GOALS:
        _goal(sheet, area, goals, lines)
    for letter, heading, items in SUPPORT:
        sheet.heading(heading)
        for key, text, served in items:
            area = "health" if letter == "G" else "social-care"
            sheet.para(sheet.item(letter, key, text, area=area)[0], style="List Bullet")
            for source in served.split():
                sheet.labels.link(source, key)
    sheet.heading("SECTIONI: Placement")
    out = sheet.added("I")
    sheet.para(out)
    sheet.labels.state("I", "blank")
    sheet.heading("SECTIONJ: Personal budget, including direct payments")
    sheet.para(
        sheet.says(
            "J",
            "The plan officer explained personal budgets at the meeting of 2 November 2026. Wren's parents have not asked for one.",
        )
    )
    sheet.heading("SECTIONK: Advice and information")
    rows = [["Advice given by", "Name", "Date of advice"]]
    for row in ADVICE:
        cells = [sheet.words(cell) for cell in row]
        if None not in cells:
            for cell in cells:
                sheet.labels.says("K", cell or "")
            rows.append(cells)
    sheet.table(rows, [8, 5.5, 3.5])
    sheet.para(
        sheet.words(
            "Draft prepared by Neve Attwater, Plan Officer, on 6 November 2026. Comments are asked for by 25 November 2026."
        )
    )


def _columns(
    sheet: Sheet, letter: str, title: str, area: str, working: str, needs: list[tuple[str, str]]
) -> None:
    """What is working in one column, what is not in the other."""
    name = sheet.words(title)
    if name is None:
        return
    rows: list[list[object]] = [[name], ["What is working", "What is not working so well"]]
    good = sheet.says(letter, working)
    listed: list[object] = [sheet.item(letter, key, text, area=area)[0] for key, text in needs]
    listed.append(sheet.added(f"{letter} {title}"))
    if any(listed):
        rows.append([good or " ", listed])
        sheet.table(rows, [6, 11])


def _goal(
    sheet: Sheet, area: str, goals: list[tuple[str, str, str]], rows: list[tuple[str, str, str, str]]
) -> None:
    """An outcome box, and the table of its provision under it."""
    boxes: list[list[object]] = []
    for key, text, served in goals:
        label = f"Outcome {len(sheet.numbers) + 1}"
        out = sheet.item("E", key, text, area=area, label=label)[0]
        if out is None:
            continue
        sheet.numbers.append(out)
        boxes.append([f"{label}: {out}"])
        for source in served.split():
            sheet.labels.link(source, key)
    sheet.table(boxes, [17], head=False)
    lines: list[list[object]] = [["Provision required to achieve the outcome", "Provided by who and by when"]]
    for key, text, who, served in rows:
        lines.append(list(sheet.item("F", key, text, area=area, cells={"Provided by who and by when": who})))
        for source in served.split():
            sheet.labels.link(source, key)
    lines.append([sheet.added(f"F {goals[0][0]}"), sheet.added(f"who {goals[0][0]}")])
    if len([line for line in lines if line[0]]) > 1:
        sheet.table(lines, [11, 6])


A: list[Edit | Mark] = [
    Edit(
        "+I",
        "Brookside Infant School, a maintained mainstream infant school.",
        "S08",
        "I",
        "a school named in a first draft",
    ),
    Edit(
        "Qualified teacher of the deaf",
        None,
        "S12",
        "K",
        "no advice listed from a qualified teacher of the deaf",
        "",
    ),
    Edit("Mr Lisle and Ms Okafor told us", None, "", "A"),
    Edit("What Wren's parents say", None, "V02", "A", "nothing from the parents", ""),
    Edit("They hope she will", None, "", "A"),
    Edit("They would love her", None, "", "A"),
    Edit("Her mother would like", None, "", "A"),
    Edit(
        "Listening wears Wren out: after about twelve minutes of it she lies on the floor, and by 1.30 most days she sleeps or screams. She misses some six hours of teaching a week.",
        "Wren's emotions can be an issue for her, particularly later on.",
        "N03",
        "B",
        "nothing seen, how often or with what effect",
    ),
    Edit(
        "By July 2027 Wren will carry out a spoken and signed request with three key words, without a gesture to help her, eight times out of ten across a week, so that she can do what the other children are doing.",
        "By July 2027 the class team will be using sign confidently and will have worked through the language targets with her.",
        "O07",
        "E",
        "about the team, not Wren",
    ),
    Edit(
        "trained to Level 2 in British Sign Language, with deaf awareness training from the teacher of the deaf each September",
        "who will be sent on training",
        "P15",
        "F",
        "which training, by whom, how often renewed?",
        "A communication support worker",
    ),
    Edit("Wren walks and climbs", "He walks and climbs", "M02", "B", "'he' for Wren"),
    Edit(
        "+F e5",
        "Coloured overlays and a reading ruler for visual stress, checked monthly.",
        "T05",
        "F",
        "nothing in B speaks of her sight or of visual stress",
    ),
    Edit("+who e5", "Teaching assistant, 1:1, in every reading session"),
    Edit(
        "Weekly on Friday afternoons, 2 to 2.20, for the year; the EP looks at how it is going in January and June",
        "[insert day/time once agreed with school] XXX",
        "S04 P03 P04 P14",
        "F",
        "a blank of the template; so nobody knows how often, how long or who looks at it",
        "A feelings programme",
    ),
    Edit(
        "at home every other Wednesday, 4 to 5pm, until July 2027",
        "at home when the diary allows",
        "P08 P03 P04",
        "H2",
        "no promise of any visit",
    ),
]

B: list[Edit | Mark] = [
    Edit(
        "SECTIONH1: Social care provision under section 2",
        "SECTIONH: Social care provision",
        "S03",
        "H1",
        "one H",
        "",
    ),
    Edit("SECTIONH2: Any other", None, "", "H2"),
    Edit("14 December 2021", None, "S05", None, "no date of birth", ""),
    Edit(
        "Wren signs before she speaks", None, "V07", "A", "nothing on how she communicates or has a say", ""
    ),
    Edit("How Wren communicates", None, "", "A"),
    Edit("Ms Okafor is the only one at home who signs", None, "", "D"),
    Edit("Wren knows no other deaf child", None, "", "D"),
    Edit("She is loved, and at ease", None, "", "D"),
    Edit("+D", "Wren is not known to social care.", "N07", "D", "nobody looked"),
    Mark("T05", "H1", "deaf children's play session", "its need in D is gone"),
    Mark("T05", "H2", "A deaf family sign tutor", "its need in D is gone"),
    Edit("By September 2027 Wren will hold a signed conversation", None, "", "E"),
    Edit(
        "By July 2027 Wren will walk the length of a bench and back, without a hand to hold, four times out of five, so that she can join in PE and go along the poolside at swimming lessons.",
        "By July 2027 Wren will catch a large ball four times out of five, put on her own coat, wait her turn on the climbing frame and know the names of her classmates.",
        "O08",
        "E",
        "four outcomes in one",
    ),
    Edit(
        "By Easter 2027 Wren will show",
        "By Easter 2026 Wren will show",
        "O11",
        "E",
        "before the plan was written",
    ),
    Edit(
        "A quiet den beside the classroom is kept for Wren",
        "It is recommended that consideration be given to a quiet den beside the classroom for Wren",
        "P10",
        "F",
        "a recommendation, not a promise",
    ),
    Edit(
        "Number words taught with things Wren can move, in sign and speech at once, three new words a fortnight, from the list that the teacher of the deaf keeps and checks monthly.",
        "Wren will take part in the daily maths meeting with all the class, where the teacher uses practical equipment, clear explanations and questions at different levels.",
        "P11",
        "F",
        "what every Reception class does",
    ),
    Edit(
        "Support worker, one to one, fifteen minutes on Mondays, Wednesdays and Fridays",
        "Class teacher, every morning, 9.30 to 9.50",
    ),
    Edit(
        "speech and sign are put together in short steps",
        "notwithstanding the considerable progress that has been reported by those who have worked with her since the activation of the devices, and having regard both to the outcomes of the formal assessment undertaken in the summer and to the less formal observations which have been made since her admission to the reception class, speech and sign are to be understood as constituting complementary rather than competing modalities, which are put together in short steps",
        "R02",
        "F",
        "a sentence nobody can follow",
    ),
    Edit("Wren cannot yet tell", "Wrenn cannot yet tell", "M03", "B", "her name misspelt"),
    Edit("The Harle Cochlear Implant Centre will see", None, "", "G"),
    Mark("T07", "C", "Her implants drift out of tune", "the centre's reviews are gone from G"),
]
