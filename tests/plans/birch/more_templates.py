"""Five more forms: case-system export, Statement-era, marked-up plan, software PDF, annual review report."""

from __future__ import annotations

from tests.plans.birch.content import Piece, pieces
from tests.plans.birch.pen import Pen
from tests.plans.birch.sheet import (
    Block,
    Para,
    Run,
    Sheet,
    Style,
    Table,
    Turn,
    cell,
    heads,
    para,
)
from tests.plans.birch.templates import form, listed, provision, signature

_H1 = "Chronically Sick and Disabled Persons Act 1970"


def case_system(pen: Pen, sheet: Sheet) -> None:
    """Layout 7: an explainer table of all letters first, content controls, merge fields, "(A)" headings."""
    slate, pale = "44546A", "E7EAEF"
    sheet.styles["opening"] = Style(size=12, bold=True, colour=slate, before=10, after=4, keep=True)
    sheet.say("Chalkstream Unitary Authority", "small")
    sheet.say("Education, Health and Care Plan", "title")
    rows = []
    for label, value in pen.content.rows["front"]:
        merge = value.startswith("«")
        control = "" if merge else label
        shown = Para([Run(value, field=merge)], control=control, unfilled=value.startswith("Click"))
        rows.append([cell(label, pale, style="label"), cell([shown])])
    sheet.add(Table(rows, [5.4, 11.6]))
    sheet.say("What each part of the plan is for", "label")
    explain = [
        [cell(f"({a})", pale, style="label"), cell(b, style="small")] for a, b in pen.content.rows["explain"]
    ]
    sheet.add(Table(explain, [1.6, 15.4]))
    areas = [
        ("ci", "Communication and interaction", "communication-interaction"),
        ("cl", "Cognition and learning", "cognition-learning"),
        ("se", "Social, emotional and mental health", "semh"),
        ("sp", "Sensory and/or physical", "sensory-physical"),
    ]
    sheet.say("(A) Yusuf's views, interests and aspirations and those of his family", "opening")
    sheet.add(*pen.paras("A", "A", control="txtSectionA"))
    sheet.say("(B) Special educational needs", "opening")
    for name, title, area in areas:
        sheet.say(title, "sub")
        sheet.add(*pen.paras("B", name, area=area, control=f"rtfNeeds_{name}"))
    sheet.say("(C) Health needs", "opening")
    sheet.add(*pen.paras("C", "C", area="health", control="rtfHealth"))
    sheet.say("(D) Social care needs", "opening")
    sheet.add(*pen.paras("D", "D", area="social-care", control="rtfCare"))
    sheet.say("(E) Outcomes", "opening")
    outcomes = [heads(["Area", "What will be different for Yusuf, and by when"], pale)]
    for name, title, area in areas:
        if f"{name} E" in pen.content.blocks:
            made = pen.paras("E", f"{name} E", area=area, prefix="{n}. ", control="rtfOutcome")
            outcomes.append([cell(title, style="label"), cell(made)])
    sheet.add(Table(outcomes, [4.4, 12.6], head=1))
    sheet.say("(F) Special educational provision", "opening")
    titles = ["When and how much", "Provision", "By whom"]
    for name, title, area in areas:
        if f"{name} F" in pen.content.blocks:
            sheet.say(title, "sub")
            sheet.add(
                provision(
                    pen,
                    "F",
                    f"{name} F",
                    titles,
                    [4.0, 7.6, 5.4],
                    pale,
                    order=(2, 0, 1),
                    area=area,
                    control="rtfProvision",
                )
            )
    sheet.say("(G) Health provision", "opening")
    titles = ["Provision", "How often", "Responsible service or person"]
    sheet.add(provision(pen, "G", "G", titles, [8.0, 4.0, 5.0], pale, area="health"))
    sheet.say(f"(H1) Social care provision under section 2 of the {_H1}", "opening")
    sheet.add(
        provision(
            pen, "H1", "H1", ["Provision", "By whom", "How often"], [9.0, 5.0, 3.0], pale, area="social-care"
        )
    )
    sheet.say("(H2) Other social care provision", "opening")
    sheet.add(*pen.paras("H2", "H2", control="rtfOtherCare"))
    sheet.say("(I) Placement", "opening")
    sheet.add(Para([Run("Click or tap here to enter text.")], "prompt", "txtPlacement", unfilled=True))
    sheet.say("(J) Personal budget", "opening")
    sheet.add(Para([Run("«PersonalBudgetDetails»", field=True)], "prompt"))
    sheet.say("(K) Advice and information", "opening")
    titles = ["Kind of advice", "From", "Date", "Where"]
    sheet.add(listed(pen, "K", "K", titles, [4.6, 6.8, 2.8, 2.8], pale))
    signature(sheet, "Case officer's signature", "", "", pale, [4.6, 6.4, 2.0, 4.0])


def statement_era(pen: Pen, sheet: Sheet) -> None:
    """Layout 8: a recital, contributors first, numbered banners beside letters, older names for the areas."""
    grey = "D9D9D9"
    sheet.styles["banner"] = Style(size=11, bold=True, after=2)
    sheet.say("HURSTMARSH COUNTY COUNCIL", "small")
    sheet.say("EDUCATION, HEALTH AND CARE PLAN", "title")
    sheet.add(*pen.paras(None, "recital"))
    sheet.add(form(pen.content.rows["front"], [4.4, 12.6], grey))
    number = 0

    def banner(part: str, title: str) -> None:
        nonlocal number
        number += 1
        left, right = (
            cell(f"SECTION {number}", grey, style="banner"),
            cell(f"{part}   {title}", grey, style="banner"),
        )
        sheet.add(Table([[left, right]], [3.6, 13.4]))

    banner("K", "Those whose advice was taken")
    sheet.add(listed(pen, "K", "K", ["Advice from", "Dated"], [12.6, 4.4], grey))
    banner("A", "The views, interests and aspirations of Jethro and his parents")
    sheet.add(*pen.paras("A", "A"))
    banner("B", "Special educational needs")
    areas = [
        ("B cog", "Cognitive skills", "cognition-learning"),
        ("B lang", "Language and interaction", "communication-interaction"),
        ("B motor", "Motor and physical skills", "sensory-physical"),
        ("B emot", "Emotional and behavioural development", "semh"),
    ]
    for block, title, area in areas:
        sheet.say(title, "sub")
        sheet.add(*pen.paras("B", block, area=area))
    banner("C", "Health care needs")
    sheet.add(*pen.paras("C", "C", area="health"))
    banner("D", "Social care needs")
    sheet.add(*pen.paras("D", "D", area="social-care"))
    banner("E", "Objectives and outcomes")
    sheet.add(*pen.paras("E", "E", prefix="({n}) "))
    banner("F", "Educational provision to meet needs and objectives")
    sheet.say("The Council will arrange that the following provision is made.", "helper")
    sheet.add(*pen.paras("F", "F", prefix="{n}. "))
    banner("G", "Health care provision")
    sheet.add(*pen.paras("G", "G", area="health"))
    banner("H", "Social care provision")
    sheet.add(*pen.paras("H2", "H", area="social-care"))
    banner("I", "Placement")
    sheet.add(*pen.paras("I", "I"))
    banner("J", "Personal budget")
    sheet.add(*pen.paras("J", "J"))
    sheet.say("Monitoring", "sub")
    for entry in pen.block("monitor"):
        sheet.add(para(pen.labels.aside(entry.cells[0])))
    signature(sheet, "Duly authorised officer", "C. Ballantyne", "4 May 2017", grey, [4.4, 6.6, 1.8, 4.2])


def marked_up(pen: Pen, sheet: Sheet) -> None:
    """Layout 9: tracked changes, letters in a column apart from their titles, tables inside cells."""
    rust, pale = "7B2D26", "F6E9E7"
    sheet.styles["big"] = Style(size=20, bold=True, colour=rust, align="center", after=2)
    sheet.styles["named"] = Style(size=12, bold=True, colour=rust, after=4)
    sheet.say("Marlhaven County Council", "small")
    sheet.say("Education, Health and Care Plan: proposed amendments", "title")
    rows = [
        [cell([Para([_tracked_run(p) for p in pieces(t)])]) for t in row] for row in pen.content.rows["front"]
    ]
    sheet.add(Table(rows, [8.6, 8.4]))

    def part(letter: str, title: str, *inside: Para | Table) -> None:
        content: list[Block] = [para(title, "named"), *inside]
        if isinstance(inside[-1], Table):
            content.append(para("", "small"))
        sheet.add(
            Table([[cell(letter, pale, style="big"), cell(list(content))]], [1.7, 15.3], border="C9A19C")
        )

    part("A", "In Aoife's words, and her mother's", *pen.paras("A", "A"))
    needs = [*pen.paras("B", "B lead"), *pen.paras("B", "B", prefix="Need {n}. ")]
    needs[3].runs[-1].comment = "Changed at the review: please check the dates with Deirdre."
    part("B", "What makes learning hard", *needs)
    part("C", "Health", *pen.paras("C", "C"))
    part("D", "Care and family life", *pen.paras("D", "D", area="social-care"))
    part("E", "What should come of it", *pen.paras("E", "E", prefix="Outcome {n}. "))
    titles = ["What is to be provided", "By whom", "How much"]
    table = provision(pen, "F", "F", titles, [6.6, 4.2, 4.0], pale)
    table.deleted, table.inserted = {1}, {2, 6}  # f1 and f5 are new, the timetable is gone
    part("F", "What is to be provided in education", table)
    part("G", "Health provision", *pen.paras("G", "G", area="health"))
    part("H1", f"Social care provision under the {_H1}", *pen.paras("H1", "H1"))
    part("H2", "Other social care provision", *pen.paras("H2", "H2", area="social-care"))
    part("I", "Where Aoife is to be educated", *pen.paras("I", "I"))
    part("J", "Personal budget", *pen.paras("J", "J"))
    titles = ["What", "Who", "When"]
    part("K", "The advice that was read", listed(pen, "K", "K", titles, [6.2, 5.4, 3.2], pale))
    signature(sheet, "Officer's signature (on the final only)", "", "", pale, [5.4, 6.2, 1.8, 3.6])


def _tracked_run(piece: Piece) -> Run:
    return Run(piece.text, piece.bold, piece.change)


def software_pdf(pen: Pen, sheet: Sheet) -> None:
    """Layout 10: cover band and watermark, letter-spaced headings, striped tables on turned pages."""
    ink, pale = "303A52", "EEF1F6"
    sheet.styles["card"] = Style(
        size=12, bold=True, colour="FFFFFF", fill=ink, before=9, after=6, spaced=1.5, keep=True
    )
    sheet.say("EDUCATION HEALTH AND CARE PLAN", "title")
    sheet.add(form(pen.content.rows["front"], [3.4, 5.2, 3.4, 5.2], pale, pairs=2))
    sheet.say("A  Views, interests, aspirations", "card")
    sheet.add(*pen.paras("A", "A"))
    sheet.say("B  Special educational needs", "card")
    areas = [
        ("ci", "Communication and interaction", "communication-interaction"),
        ("cl", "Cognition and learning", "cognition-learning"),
        ("se", "Social, emotional and mental health", "semh"),
        ("sp", "Sensory and physical", "sensory-physical"),
    ]
    rows = [heads(["Area", "What was found"], pale)]
    for name, title, area in areas:
        found = pen.paras("B", f"B {name}", area=area, prefix="Need {n}  ")
        rows.extend([cell(title, style="small"), cell([p])] for p in found)
    sheet.add(Table(rows, [4.0, 13.2], head=1, stripe="F7F9FC"))
    sheet.add(Turn(True))
    sheet.say("E  Outcomes", "card")
    rows = [heads(["No", "Outcome sought"], pale)]
    for p, entry in zip(pen.paras("E", "E", label="{n}"), pen.block("E"), strict=True):
        rows.append([cell(str(entry.key)[1:]), cell([p])])
    sheet.add(Table(rows, [1.4, 24.6], head=1, stripe="F7F9FC"))
    sheet.say("F  Special educational provision", "card")
    titles = ["Provider", "Provision", "Frequency", "Ratio and length", "For outcome"]
    table = provision(pen, "F", "F", titles, [5.2, 8.6, 5.2, 4.6, 2.4], pale, order=(1, 0, 2, 3, 4))
    table.stripe = "F7F9FC"
    sheet.add(table, Turn(False))
    sheet.say("I  Placement", "card")
    sheet.add(*pen.paras("I", "I"))
    for letter, title in (
        ("C", "Health needs"),
        ("G", "Health provision"),
        ("D", "Social care needs"),
        ("H1", "Provision under the 1970 Act s2"),
        ("H2", "Social care provision other"),
        ("J", "Personal budget"),
    ):
        sheet.say(f"{letter}  {title}", "card")
        if letter in pen.content.blocks:
            sheet.add(*pen.paras(letter, letter, area="health" if letter in "CG" else None))
    sheet.say("K  Advice and information", "card")
    made = listed(pen, "K", "K", ["Ref", "Kind", "Author", "Date"], [1.6, 5.6, 7.0, 3.0], pale)
    made.stripe = "F7F9FC"
    sheet.add(made)
    signature(sheet, "Approved by", "Lettice Orme-Baptiste", "16/07/2025", pale, [3.4, 7.0, 1.8, 5.0])


def annual_review(pen: Pen, sheet: Sheet) -> None:
    """Layout 0, not a plan: an annual review report with lettered sections of its own."""
    fill = "DDDDDD"
    sheet.styles["opening"] = Style(size=12, bold=True, fill="DDE7DA", before=8, after=5, keep=True)
    sheet.say("Brackwater County Council", "small")
    sheet.say("Report of the annual review of an Education, Health and Care Plan", "title")
    for entry in pen.block("helper"):
        sheet.say(entry.cells[0], "helper")
    sheet.add(form(pen.content.rows["front"], [6.0, 11.0], fill))

    def grid(block: str, titles: list[str], widths: list[float]) -> Table:
        rows = [heads(titles, fill)]
        rows += [[cell(text) for text in row] for row in pen.content.rows[block]]
        return Table(rows, widths, head=1)

    def prose(title: str, block: str) -> None:
        sheet.say(title, "opening")
        sheet.add(*pen.paras(None, block))

    prose("Section A: All about me", "A")
    sheet.say("Section B: Who was asked, and who came", "opening")
    sheet.add(grid("present", ["Name", "Part played", "Came?"], [6.4, 5.6, 5.0]))
    sheet.say("Section C: How far the outcomes have been reached", "opening")
    titles = ["No.", "As the plan has it", "Where Lowenna is now", "What the meeting thought"]
    sheet.add(grid("progress", titles, [1.8, 5.6, 5.6, 4.0]))
    prose("Section D: Are the needs still as the plan describes them?", "needs")
    prose("Section E: The provision in the last twelve months", "provision")
    prose("Section F: What Lowenna's parents said", "parents")
    prose("Section G: What the meeting recommends", "recommend")
    signature(
        sheet,
        "Signed by the head teacher",
        "Mrs Ottoline Draycott",
        "12 Feb 2026",
        fill,
        [5.0, 6.2, 1.8, 4.0],
    )
