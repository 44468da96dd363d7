"""Six councils' forms: the national grid, stacked tables, linear prose, needs first, outcome-led, my plan."""

from __future__ import annotations

from collections.abc import Sequence

from tests.plans.birch.pen import Pen
from tests.plans.birch.sheet import (
    Cell,
    PageBreak,
    Para,
    Sheet,
    Style,
    Table,
    TextBox,
    cell,
    heads,
    para,
)

Area = tuple[str, str, str]  # the block's name in the content, the heading printed, the area labelled


def stacked(*parts: Sequence[Para]) -> list[Para]:
    """Paragraphs from several blocks, one after another."""
    return [p for part in parts for p in part]


def form(rows: Sequence[Sequence[str]], widths: list[float], fill: str, pairs: int = 1) -> Table:
    """A front-page form: label and value, `pairs` of them to a row."""
    made: list[list[Cell]] = []
    for start in range(0, len(rows), pairs):
        line = [c for row in rows[start : start + pairs] for c in _pair(row, fill)]
        made.append(line + [cell("")] * (2 * pairs - len(line)))
    return Table(made, widths)


def _pair(row: Sequence[str], fill: str) -> list[Cell]:
    return [cell(row[0], fill, style="label"), cell(row[1] if len(row) > 1 else "")]


def listed(pen: Pen, letter: str, block: str, titles: Sequence[str], widths: list[float], fill: str) -> Table:
    """A block as a plain table of unkeyed rows, such as the advice in K."""
    rows = [heads(list(titles), fill)] if titles else []
    for entry_row in pen.content.rows[block]:
        made = []
        for text in entry_row:
            runs = pen.recorded(letter, text)
            made.append(cell([Para(runs)]))
        rows.append(made)
    return Table(rows, widths, head=1 if titles else 0)


def provision(
    pen: Pen,
    letter: str,
    block: str,
    titles: Sequence[str],
    widths: list[float],
    fill: str,
    *,
    order: Sequence[int] = (),
    area: str | None = None,
    control: str = "",
) -> Table:
    """A block of keyed rows as a table with one column for each cell."""
    rows = [heads(list(titles), fill)]
    for entry in pen.block(block):
        cells = pen.row(letter, entry, titles, order=order, area=area, control=control)
        rows.append([cell(list(made)) for made in cells])
    return Table(rows, widths, head=1)


def signature(sheet: Sheet, role: str, name: str, date: str, fill: str, widths: list[float]) -> None:
    """The officer's sign-off."""
    sheet.add(Table([_pair([role, name], fill) + _pair(["Date", date], fill)], widths))


def national_grid(pen: Pen, sheet: Sheet) -> None:
    """Layout 1: landscape grids, letters in cells, B, E and F side by side, E six times over."""
    teal, pale = "1F5C63", "DDEBEC"
    sheet.styles["band"] = Style(size=11, bold=True, colour="FFFFFF", after=2)
    sheet.say("Hamblemere County Council", "small")
    sheet.say("Education, Health and Care Plan", "title")
    sheet.add(form(pen.content.rows["front"], [4.6, 8.6, 4.6, 8.6], pale, pairs=2))
    sheet.say("Services that know the family", "sub")
    names = heads(["Service", "Who they are to Tam", "Telephone"], pale)
    sheet.add(
        Table([names, *([cell(t) for t in r] for r in pen.content.rows["services"])], [7.4, 13.0, 6.0], 1)
    )
    two = [2.0, 24.4]

    def lettered(letter: str, title: str, helper: str, *more: list[Cell]) -> None:
        top = [cell(letter, teal, style="band"), cell(title, teal, style="band")]
        hint = [cell([para(helper, "helper")], across=2)] if helper else []
        sheet.add(Table([top, *([hint] if hint else []), *more], two))

    lettered(
        "A1",
        "How things came to be: Tam's history so far",
        "A short account, agreed with the family, of what has happened up to now.",
        [cell(pen.paras("A", "A1"), across=2)],
    )
    rows = [("Views: Tam's", "A views"), ("Views: her parents'", "A parents"), ("Interests", "A interests")]
    made = [[cell(t, pale, style="label"), cell(pen.paras("A", b))] for t, b in rows]
    made.append([cell("Aspirations", pale, style="label"), cell(pen.paras("A", "A aspirations"))])
    title = [
        cell("A2", teal, style="band"),
        cell("What Tam and her family feel, like and hope for", teal, style="band"),
    ]
    sheet.add(Table([title, *made], [4.4, 22.0]))
    areas: list[Area] = [
        ("talk", "Talking, listening and being with others", "communication-interaction"),
        ("think", "Thinking and learning", "cognition-learning"),
        ("feel", "Feelings, friendships and managing the day", "semh"),
        ("body", "Hearing, seeing, moving", "sensory-physical"),
    ]
    columns = ["B - Special educational needs", "E - Outcomes", "F - Special educational provision"]
    for name, title_text, area in areas:
        top = "Special Educational Needs, Outcomes and Provision (B-E-F)"
        head: list[list[Cell]] = [
            [cell([para(f"{top}: {title_text}", "band")], teal, across=3)],
            [
                cell(
                    [
                        para(
                            "Set each need out in a row of its own, with what answers it beside it.", "helper"
                        )
                    ],
                    across=3,
                )
            ],
            [cell("Strengths", pale, style="label"), cell(pen.paras("B", f"{name} strengths"), across=2)],
            heads(columns, pale),
        ]
        sheet.add(Table(head + _across(pen, name, ["B", "E", "F"], area), [8.6, 7.6, 10.2]))
    health = _across(pen, "C", ["C", "E", "G"], "health")
    titles = ["C - Health needs", "E - Outcomes", "G - Health provision"]
    sheet.add(
        Table(
            [[cell("Health (C-E-G)", teal, style="band", across=3)], heads(titles, pale), *health],
            [9.4, 8.0, 9.0],
        )
    )
    care = _across(pen, "D", ["D", "E", "H1", "H2"], "social-care")
    care[0][2] = cell(pen.paras("H1", "H1"))
    titles = [
        "D - Social care needs",
        "E - Outcomes",
        "H1 - Provision under the 1970 Act, section 2",
        "H2 - Other provision",
    ]
    band = [cell("Social care (D-E-H)", teal, style="band", across=4)]
    sheet.add(Table([band, heads(titles, pale), *care], [8.6, 5.4, 5.4, 7.0]))
    lettered("I", "Placement", "Leave empty in a draft.", [cell(pen.paras("I", "I"), across=2)])
    lettered("J", "Personal budget, with any direct payments", "", [cell(pen.paras("J", "J"), across=2)])
    titles = ["K - Advice and information requested", "Date received", "Who from", "Appended"]
    sheet.add(listed(pen, "K", "K", titles, [9.0, 4.0, 10.4, 3.0], pale))
    signature(
        sheet,
        "Signed on behalf of the council",
        "Philippa Garrow-Dean",
        "14.03.25",
        pale,
        [6.0, 10.4, 3.0, 7.0],
    )


def _across(pen: Pen, name: str, letters: list[str], area: str) -> list[list[Cell]]:
    """The rows of one grid: each numbered block holds the items of one row, a column to a letter."""
    rows = []
    number = 1
    while f"{name} {number}" in pen.content.blocks:
        columns: dict[str, list[Para]] = {letter: [] for letter in letters}
        for entry in pen.block(f"{name} {number}"):
            key = str(entry.key)
            letter = key.split("_", maxsplit=1)[0].upper() if "_" in key else key[0].upper()
            columns[letter] += pen.entry(letter, entry, area=area)
        rows.append([cell(columns[letter]) for letter in letters])
        number += 1
    rows.append([cell("") for _ in letters])  # the spare row that the form leaves
    return rows


def stacked_tables(pen: Pen, sheet: Sheet) -> None:
    """Layout 2: a table of strengths, needs, outcomes and provision for each area, source tags at the end."""
    plum, pale = "5B2C5A", "F0E6EF"
    sheet.styles["band"] = Style(size=12, bold=True, colour="FFFFFF", after=2)
    sheet.say("Saltings and Weald Council", "small")
    sheet.say("Education, Health and Care Plan: Idris", "title")
    sheet.add(form(pen.content.rows["front"], [5.0, 12.4], pale))
    sheet.add(form(pen.content.rows["dates"], [5.0, 3.7, 5.0, 3.7], pale, pairs=2))

    def band(text: str, across: int) -> list[Cell]:
        return [cell(text, plum, style="band", across=across)]

    story = [[cell([p])] for p in pen.paras("A", "A")]
    sheet.add(
        Table(
            [band("Section A: Idris, his family and what they hope for", 1), *story], [17.4], border="C9B3C8"
        )
    )
    areas: list[Area] = [
        ("one", "Area one: feelings, behaviour and getting on with people", "semh"),
        ("two", "Area two: learning and concentrating", "cognition-learning"),
        ("three", "Area three: talking and understanding", "communication-interaction"),
        ("four", "Area four: the senses and the body", "sensory-physical"),
    ]
    titles = [
        "Who does it",
        "What Idris must be given (Section F)",
        "How often and how long",
        "Which need it meets",
    ]
    widths = [3.9, 6.9, 4.0, 2.6]
    for name, title, area in areas:
        parts = [
            ("What Idris does well", "B", f"{name} strengths", ""),
            ("What Idris finds hard (Section B)", "B", f"{name} needs", "Need {n}: "),
            ("Looking a long way ahead (Section E, life outcome)", "E", f"{name} long", ""),
            (
                "What will be different by the date given (Section E, medium term)",
                "E",
                f"{name} outcomes",
                "",
            ),
        ]
        rows = [band(title, 4)]
        for label, letter, block, prefix in parts:
            if block in pen.content.blocks:
                rows.append([cell(label, pale, style="label", across=4)])
                rows.append([cell(pen.paras(letter, block, area=area, prefix=prefix), across=4)])
        if f"{name} F" in pen.content.blocks:
            rows.append(heads(titles, pale))
            for entry in pen.block(f"{name} F"):
                made = pen.row("F", entry, titles, order=(1, 0, 2, 3), area=area)
                rows.append([cell(list(ps)) for ps in made])
        sheet.add(Table(rows, widths))
    sheet.add(
        Table(
            [
                band("Section C: health needs that touch Idris's learning", 4),
                [cell(pen.paras("C", "C", area="health", prefix="Health need {n}: "), across=4)],
                band("Section G: health provision", 4),
            ],
            widths,
        )
    )
    titles = ["Provision", "Given by", "How often", "Which need it meets"]
    sheet.add(provision(pen, "G", "G", titles, [7.4, 4.0, 3.4, 2.6], pale, area="health"))
    care = [band("Section D: social care needs", 4)]
    care.append([cell(pen.paras("D", "D", area="social-care", prefix="Social care need {n}: "), across=4)])
    care.append(
        band("Section H1: provision under section 2 of the Chronically Sick and Disabled Persons Act 1970", 4)
    )
    care.append([cell(pen.paras("H1", "H1"), across=4)])
    care.append(band("Section H2: any other social care provision", 4))
    care.append(heads(titles, pale))
    given = [pen.row("H2", entry, titles, area="social-care") for entry in pen.block("H2")]
    care.extend([cell(list(ps)) for ps in made] for made in given)
    sheet.add(Table(care, [7.4, 4.0, 3.4, 2.6]))
    sheet.add(Table([band("Section I: where Idris goes to school", 1), [cell(pen.paras("I", "I"))]], [17.4]))
    sheet.add(Table([band("Section J: personal budget", 1), [cell("")]], [17.4]))
    sheet.add(Table([band("Section K: the advice this plan was written from", 1)], [17.4]))
    sheet.add(listed(pen, "K", "K", ["Tag", "Advice", "Received"], [1.6, 12.4, 3.4], pale))
    signature(sheet, "For the council", "T. Abernethy-Shaw", "2025-11-06", pale, [3.6, 7.2, 2.2, 4.4])


def linear(pen: Pen, sheet: Sheet) -> None:
    """Layout 3: one column of prose, letter and title on two lines, E a numbered list, the order not A-K."""
    sheet.styles["letter"] = Style(size=11, colour="7A4B1E", before=12, after=0, word="Heading 1", keep=True)
    sheet.styles["named"] = Style(size=15, bold=True, colour="3B2A1A", after=6, word="Heading 2", keep=True)
    sheet.say("Downsedge County Council", "small")
    sheet.say("Education, Health and Care Plan (Final)", "title")
    sheet.add(*pen.paras(None, "front"))

    def opens(letter: str, title: str, helper: str = "") -> None:
        sheet.add(para(f"SECTION {letter}", "letter"), para(title, "named"))
        if helper:
            sheet.say(helper, "helper")

    def prose(letter: str, block: str, area: str | None = None) -> None:
        sheet.add(*pen.paras(letter, block, area=area))

    opens("A", "The views, interests and aspirations of Maeve and of her parents")
    prose("A", "A")
    opens("B", "Maeve's special educational needs")
    needs: list[Area] = [
        ("B ci", "Speaking, listening and understanding others", "communication-interaction"),
        ("B cl", "Reading, writing, number and memory", "cognition-learning"),
        ("B se", "Confidence, worry and friendships", "semh"),
        ("B sp", "Co-ordination and the senses", "sensory-physical"),
    ]
    for block, title, area in needs:
        sheet.say(title, "sub")
        prose("B", block, area)
    opens(
        "E",
        "The outcomes sought for Maeve",
        "Outcomes describe the benefit to the young person, not the service.",
    )
    sheet.add(*pen.paras("E", "E", label="{n}", style="number"))
    opens("F", "The special educational provision that Maeve requires")
    prose("F", "F lead")
    gives: list[Area] = [
        ("F cl", "For reading, writing, number and memory", "cognition-learning"),
        ("F se", "For confidence, worry and friendships", "semh"),
        ("F sp", "For co-ordination and the senses", "sensory-physical"),
        ("F pa", "Towards adult life", "preparing-for-adulthood"),
    ]
    for block, title, area in gives:
        sheet.say(title, "sub")
        prose("F", block, area)
    opens("C", "Health needs that are related to her special educational needs")
    prose("C", "C", "health")
    opens("G", "Health provision reasonably required")
    prose("G", "G", "health")
    opens("D", "Social care needs")
    prose("D", "D")
    opens("H1", "Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
    prose("H1", "H1")
    opens("H2", "Any other social care provision")
    prose("H2", "H2")
    opens("I", "Placement")
    prose("I", "I")
    opens("J", "Personal budget and direct payments")
    opens("K", "Advice and information gathered in the assessment")
    sheet.add(listed(pen, "K", "K", [], [12.6, 4.2], "FFFFFF"))
    sheet.say("Signed for Downsedge County Council: Rowena Habgood-Tull, 19 January 2026")
    sheet.add(PageBreak())
    for entry in pen.block("report"):
        sheet.add(para(pen.labels.aside(entry.cells[0])))


def needs_first(pen: Pen, sheet: Sheet) -> None:
    """Layout 4: two columns of what works and what does not, then each outcome, its provision under it."""
    navy, pale = "17365D", "DCE6F1"
    sheet.styles["heading"] = Style(
        size=13, bold=True, colour="FFFFFF", fill=navy, before=8, after=5, keep=True
    )
    sheet.say("LANTERN HYTHE BOROUGH COUNCIL", "small")
    sheet.say("Education, Health and Care Plan", "title")
    sheet.add(form(pen.content.rows["front"], [5.0, 12.0], pale))
    sheet.say("SECTIONA: KOFI'S VIEWS, INTERESTS AND ASPIRATIONS AND THOSE OF HIS FAMILY", "heading")
    sheet.add(*pen.paras("A", "A"))
    areas: list[Area] = [
        ("ci", "Communication and interaction", "communication-interaction"),
        ("cl", "Cognition and learning", "cognition-learning"),
        ("se", "Social, emotional and mental health", "semh"),
        ("sp", "Sensory and physical", "sensory-physical"),
    ]
    columns = ["What is working", "What is not working so well"]

    def two_columns(letter: str, block: str, area: str) -> Table:
        left, right = pen.paras(letter, f"{block} works"), pen.paras(letter, f"{block} hard", area=area)
        return Table([heads(columns, pale), [cell(left), cell(right)]], [7.0, 10.0], head=1)

    sheet.say("SECTIONB: KOFI'S SPECIAL EDUCATIONAL NEEDS", "heading")
    for name, title, area in areas:
        sheet.say(title, "sub")
        sheet.add(two_columns("B", name, area))
    sheet.say("SECTIONC: HEALTH NEEDS", "heading")
    sheet.add(two_columns("C", "C", "health"))
    sheet.say("SECTIOND: SOCIAL CARE NEEDS", "heading")
    sheet.add(*pen.paras("D", "D"))
    sheet.say(
        "SECTIONS E AND F: OUTCOMES, EACH WITH THE SPECIAL EDUCATIONAL PROVISION THAT SERVES IT", "heading"
    )
    titles = ["What will be laid on so that Kofi gets there", "Who does this, and by when"]
    for name, title, area in areas:
        sheet.say(title, "sub")
        for suffix in ("", "2"):
            if f"{name} E{suffix}" not in pen.content.blocks:
                continue
            box = pen.paras("E", f"{name} E{suffix}", area=area, prefix="Outcome {n}: ")
            sheet.add(Table([[cell(box, "FFF7DF")]], [17.0], border=navy))
            sheet.add(provision(pen, "F", f"{name} F{suffix}", titles, [9.6, 7.4], pale, area=area))
    for letter, title in (
        ("G", "HEALTH PROVISION"),
        ("H1", "SOCIAL CARE PROVISION UNDER SECTION 2 OF THE 1970 ACT"),
        ("H2", "OTHER SOCIAL CARE PROVISION"),
        ("I", "PLACEMENT"),
    ):
        sheet.say(f"SECTION{letter}: {title}", "heading")
        if letter in pen.content.blocks:
            sheet.add(*pen.paras(letter, letter))
    sheet.say("SECTIONJ: PERSONAL BUDGET", "heading")
    sheet.say("Click here to enter text.", "prompt")
    sheet.say("SECTIONK: ADVICE AND INFORMATION", "heading")
    sheet.add(listed(pen, "K", "K", ["Advice", "Dated", "From"], [7.0, 3.0, 7.0], pale))
    signature(sheet, "Signed (SEN officer)", "Mr G. Lutterell", "20/10/2025", pale, [4.4, 6.6, 2.0, 4.0])
    sheet.say("Monitoring arrangements", "sub")
    for entry in pen.block("monitoring"):
        sheet.add(para(pen.labels.aside(entry.cells[0])))


def outcome_led(pen: Pen, sheet: Sheet) -> None:
    """Layout 5: three recitals and the list of advice first; a provision plan for each outcome."""
    green, pale = "2F5233", "E4EEE4"
    sheet.styles["opening"] = Style(
        size=13, bold=True, colour=green, before=11, after=4, word="Heading 2", keep=True
    )
    sheet.say("KINGSMARSH COUNTY COUNCIL", "small")
    sheet.say("Education, Health and Care Plan", "title")
    sheet.say("This plan is made under Part 3 of the Children and Families Act 2014. Tick one:", "helper")
    recitals = [
        ("\u2610", "It is the first plan made for this young person, following an assessment."),
        ("\u2610", "It takes the place of a Statement of special educational needs."),
        ("\u2612", "It amends an earlier plan, following the review meeting whose date is given below."),
    ]
    sheet.add(Table([[cell(mark), cell(text)] for mark, text in recitals], [1.2, 15.8]))
    sheet.add(*[para(row[0]) for row in pen.content.rows["front"]])
    sheet.say("K. The advice and information from which the plan was written", "opening")
    for text in pen.content.rows["K"]:
        sheet.add(Para(pen.recorded("K", text[0]), "small"))
    sheet.say("A. Rosie's views, interests and aspirations, and her parents'", "opening")
    sheet.add(*pen.paras("A", "A"))
    sheet.say("B. Rosie's special educational needs, the most pressing first", "opening")
    sheet.add(*pen.paras("B", "B", prefix="{n}. "))
    sheet.say("C. Health needs", "opening")
    sheet.add(*pen.paras("C", "C"))
    sheet.say("D. Social care needs", "opening")
    sheet.add(*pen.paras("D", "D", area="social-care"))
    sheet.say("E. The outcomes sought, by key stage", "opening")
    for block, title in (
        ("E ks4", "In what is left of Key Stage 4"),
        ("E ks5", "In Key Stage 5 and on to adult life"),
    ):
        sheet.say(title, "sub")
        sheet.add(*pen.paras("E", block, prefix="Outcome {n}. "))
    sheet.say("F. Special educational provision", "opening")
    sheet.say(
        "There is a Provision Plan for each outcome. The first column says who is answerable for it.",
        "helper",
    )
    titles = [
        "Who, and with what training",
        "What will be done",
        "How much and how often",
        "Ratio",
        "Looked at",
    ]
    for number in range(1, 6):
        sheet.say(f"Provision Plan {number} (Outcome {number})", "sub")
        widths = [3.9, 5.0, 3.2, 2.4, 2.5]
        sheet.add(provision(pen, "F", f"F e{number}", titles, widths, pale, order=(1, 0, 2, 3, 4)))
    sheet.say("G. Health provision", "opening")
    sheet.say(
        "H1. Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        "opening",
    )
    titles = ["Provision", "Who", "When", "Ratio"]
    sheet.add(provision(pen, "H1", "H1", titles, [8.0, 4.0, 3.2, 1.8], pale, area="social-care"))
    sheet.say("H2. Other social care provision", "opening")
    sheet.add(*pen.paras("H2", "H2", area="social-care"))
    sheet.say("I. Placement", "opening")
    sheet.add(*pen.paras("I", "I"))
    sheet.say("J. Personal budget", "opening")
    sheet.add(*pen.paras("J", "J"))
    signature(sheet, "Signed", "Harriet Dalloway-Finch", "3rd March 2025", pale, [2.4, 7.6, 1.8, 5.2])
    sheet.say("Annex 1: arrangements for monitoring", "opening")
    for entry in pen.block("annex"):
        sheet.add(para(pen.labels.aside(entry.cells[0])))


def my_plan(pen: Pen, sheet: Sheet) -> None:
    """Layout 6: first person, letters only in the contents list, text boxes, a fifth area, C1-C2, D1-D2."""
    blue, pale = "1D6FA5", "E3F1FA"
    sheet.styles["mine"] = Style(
        size=15, bold=True, colour=blue, before=12, after=5, word="Heading 1", keep=True
    )
    sheet.styles["part"] = Style(size=11.5, bold=True, colour="C0562B", before=6, after=3, keep=True)
    sheet.styles["said"] = Style(size=13, italic=True, colour="5B4A1F", after=3)
    sheet.say("Penhallow and Tamarside Council", "small")
    sheet.say("My Education, Health and Care Plan", "title")
    sheet.add(*[para(row[0]) for row in pen.content.rows["front"]])
    sheet.add(TextBox([para(row[0], "said") for row in pen.content.rows["me"]], 12.0, 2.0))
    contents = [
        ("A", "What I think, what I like and what I hope for"),
        ("B", "What I find hard when I am learning"),
        ("C1", "My health and my learning"),
        ("C2", "My health in other ways"),
        ("D1", "Help that my family needs"),
        ("D2", "Being with people"),
        ("E", "What I want to be able to do"),
        ("F", "What must be done so that I can"),
        ("G", "What the health service must do"),
        ("H2", "What social care will do"),
        ("I", "Where I will learn"),
        ("J", "My money"),
        ("K", "Who wrote about me"),
    ]
    sheet.say("What is in my plan", "part")
    sheet.add(
        Table([[cell(letter, pale, style="label"), cell(title)] for letter, title in contents], [2.0, 12.0])
    )
    names = dict(contents)
    sheet.add(PageBreak())
    sheet.say(names["A"], "mine")
    sheet.add(*pen.paras("A", "A"))
    areas: list[Area] = [
        ("talking", "Talking and understanding", "communication-interaction"),
        ("learning", "Learning new things", "cognition-learning"),
        ("feelings", "Feelings and behaviour", "semh"),
        ("body", "Moving, seeing and hearing", "sensory-physical"),
        ("self", "Looking after myself", "other"),
    ]
    for letter, prefix in (("B", ""), ("C", ""), ("D", ""), ("E", "{n}) "), ("F", "")):
        if letter in "CD":
            area = "health" if letter == "C" else "social-care"
            for part in (f"{letter}1", f"{letter}2"):
                sheet.say(names[part], "mine")
                sheet.add(*pen.paras(letter, part, area=area))
            continue
        sheet.say(names[letter], "mine")
        for name, title, area in areas:
            if f"{letter} {name}" in pen.content.blocks:
                sheet.say(title, "part")
                style = "bullet" if letter == "F" else ""
                sheet.add(*pen.paras(letter, f"{letter} {name}", area=area, prefix=prefix, style=style))
    sheet.say(names["G"], "mine")
    sheet.add(*pen.paras("G", "G", area="health"))
    sheet.say(names["H2"], "mine")
    sheet.add(*pen.paras("H2", "H2", area="social-care"))
    sheet.say(names["I"], "mine")
    sheet.say(names["J"], "mine")
    sheet.add(*pen.paras("J", "J"))
    sheet.say(names["K"], "mine")
    sheet.add(listed(pen, "K", "K", [], [11.0, 6.0], pale))
    signature(sheet, "Signed for the council", "", "", pale, [4.4, 6.6, 2.0, 4.0])
