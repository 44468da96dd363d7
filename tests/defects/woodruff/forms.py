"""Three councils' forms: statement-era, stacked area tables, and 'My plan'."""

from tests.defects.woodruff.page import Page, Row
from tests.defects.woodruff.words import Piece, Plan, plain

ORDER = ("ci", "cl", "semh", "sp", "pfa")


def head(plan: Plan, section: str) -> str:
    """The heading of a section, or nothing where a copy has lost it."""
    return plan.cell("heads", section)


def said(section: str, piece: Piece) -> list[tuple[str, str]]:
    """The words of a row, cell by cell."""
    return [(section, plain(piece.text)), *((section, plain(cell)) for cell in piece.cells.values())]


def pairs(plan: Plan, key: str, across: int) -> list[Row]:
    """Rows of labels and entries, so many pairs across."""
    found = [[("", label), ("-", entry)] for label, entry in plan.pieces[key].cells.items()]
    rows: list[Row] = []
    for at in range(0, len(found), across):
        rows.append([cell for pair in found[at : at + across] for cell in pair])
        rows[-1] += [("-", "")] * (2 * across - len(rows[-1]))
    return rows


def table(plan: Plan, section: str, columns: list[str], area: str = "", under: str = "") -> list[Row]:
    """Column heads and the rows of a section, with their references."""
    rows = [[("", piece.key), *said(section, piece)] for piece in plan.rows(section, area, under)]
    heads: list[Row] = [[("", "")] + [("", column) for column in columns]]
    return heads + rows if rows else []


def thornmere(plan: Plan) -> Page:
    """Statement-era: a recital, contributors first, numbered banners beside the letters."""
    page = Page("Liberation Serif", 12.5, "1F2A44", margin=2.4)
    page.running("Thornmere County Council: in confidence", "EHC Plan: I. Callaway: page")
    page.note("THORNMERE COUNTY COUNCIL", 16, bold=True)
    page.note("EDUCATION, HEALTH AND CARE PLAN", 13, bold=True)
    page.note(
        "In place of a Statement of Special Educational Needs, and in accordance with section 37 of the "
        "Children and "
        "Families Act 2014, the following plan is made by Thornmere County Council ('the Authority') in "
        "respect of the "
        "child whose particulars are set out below.",
        11,
        italic=True,
    )
    page.grid(pairs(plan, "front", 1), [3, 5], "ECEFF5")
    names = {
        "cl": "Learning and thinking",
        "ci": "Language and social understanding",
        "semh": "Feelings, behaviour and relationships",
        "sp": "Senses, movement and physical development",
    }
    parts = [
        part for part in ("K", "A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J") if head(plan, part)
    ]
    for number, part in enumerate(parts, 1):
        page.bar(f"{part}.  {head(plan, part)}", "1F2A44", left=f"Section {number}")
        if part == "K":
            page.grid(table(plan, "K", ["Advice", "From", "Date"]), [1, 4, 6, 3], "ECEFF5")
        elif part == "A":
            for key in ("A.how", "A.story", "A.self", "A.hopes", "A.parent", "A.voice"):
                page.para("A", plan.text(key))
        elif part in ("B", "F"):
            page.para(part, plan.text("B.strength") if part == "B" else plan.text("F.text"))
            for area, name in names.items():
                rows = plan.rows(part, area)
                if rows or part == "B":
                    page.head(name, 2)
                page.para(part, plan.text(f"{part}.{area}"))
                for row in rows:
                    page.para(part, plain(row.text), row.key + ".")
        else:
            page.para(part, plan.text(f"{part}.lead"))
            page.para(part, plan.text(f"{part}.text"))
            for row in plan.rows(part):
                page.para(part, plain(row.text), row.key + ".")
            page.para(part, plan.text(f"{part}.how"))
    page.gap(14)
    page.grid(pairs(plan, "sign", 1), [3, 5])
    return page


def eastwold(plan: Plan) -> Page:
    """Stacked area tables with a line of four columns for provision."""
    page = Page("Liberation Sans", 11.5, "7A1F4B", wide=True, margin=1.8)
    page.running(
        "Eastwold Borough Council                    OFFICIAL: SENSITIVE", "EHCP Nell Adeyinka-Frost  p."
    )
    page.note("Eastwold Borough Council: Education, Health and Care Plan", 17, bold=True)
    page.grid(pairs(plan, "front", 2), [2, 4, 2, 4], "F6E3EC")
    labels = {
        "how": "How we found out",
        "story": "Story so far",
        "likes": "What Nell likes and is good at",
        "hopes": "What Nell wants for the future",
        "parents": "What parents say",
        "voice": "How Nell communicates and joins in decisions",
    }
    page.bar(head(plan, "A"), "7A1F4B")
    page.grid(
        [
            [("", label), ("A", plan.text(f"A.{key}"))]
            for key, label in labels.items()
            if f"A.{key}" in plan.pieces
        ],
        [1, 4],
        "F6E3EC",
    )
    widths = [1.7, 11, 7, 7, 3.2]
    names = {
        "ci": "Communication and interaction",
        "cl": "Cognition and learning",
        "semh": "Social, emotional and mental health",
        "sp": "Sensory and physical",
    }
    columns: Row = [
        ("", ""),
        ("", head(plan, "F")),
        ("", "By Whom"),
        ("", "Frequency"),
        ("", "Which Need Does This Provision Meet"),
    ]
    page.note("Key: (K1) and so on show where a statement comes from, in Section K.", 9, italic=True)
    for area, name in names.items():
        page.bar(name, "7A1F4B")
        rows: list[Row] = [
            [("", "Strengths")],
            [("B", plan.cell(f"B.{area}", "Strengths"))],
            [("", head(plan, "B"))],
        ]
        rows += [[("", piece.key), ("B", plain(piece.text))] for piece in plan.rows("B", area)]
        rows += [[("B", plan.text(f"B.{area}"))]] if plan.text(f"B.{area}") else []
        rows += [[("", f"{head(plan, 'E')} (medium term)")], [("E", plan.text("E.lead"))]]
        rows += [[("", piece.key), ("E", plain(piece.text))] for piece in plan.rows("E", area)]
        rows += [columns]
        rows += [[("", piece.key), *said("F", piece)] for piece in plan.rows("F", area)]
        page.grid(rows, widths, "F6E3EC")
    page.note("Short-term targets", 10, bold=True)
    page.para("E", plan.text("E.how"))
    for need, area, kinds in (("C", "health", ("G",)), ("D", "care", ("H1", "H2"))):
        page.bar(f"{names.get(area, '')}{'Health' if need == 'C' else 'Social care'}", "7A1F4B")
        rows = [[("", head(plan, need))]]
        rows += [[("", piece.key), (need, plain(piece.text))] for piece in plan.rows(need)]
        rows += [[(need, plan.text(f"{need}.text"))]] if plan.text(f"{need}.text") else []
        rows += [[("", head(plan, "E"))], [("E", plan.text("E.lead"))]]
        rows += [[("", piece.key), ("E", plain(piece.text))] for piece in plan.rows("E", area)]
        for kind in kinds:
            if head(plan, kind):
                rows += [[("", ""), ("", head(plan, kind)), *columns[2:]]]
            rows += [[("", piece.key), *said(kind, piece)] for piece in plan.rows(kind)]
            rows += [[("-", ""), (kind, plan.text(f"{kind}.text"))]] if f"{kind}.text" in plan.pieces else []
        page.grid(rows, widths, "F6E3EC")
    for part in ("I", "J"):
        if head(plan, part):
            page.bar(head(plan, part), "7A1F4B")
            page.para(part, plan.text(f"{part}.text"))
    page.bar(head(plan, "K"), "7A1F4B")
    page.grid(table(plan, "K", ["What", "From whom", "Date"]), [1, 6, 8, 4], "F6E3EC")
    page.grid(pairs(plan, "sign", 1), [1, 3], "F6E3EC")
    return page


def lowmarsh(plan: Plan) -> Page:
    """'My plan': a cover, a contents list with letters apart, first-person headings."""
    page = Page("DejaVu Sans", 11, "0B6E4F", margin=2.2)
    page.running("Romy's plan", "Lowmarsh Council, page")
    page.note("My plan", 34, bold=True)
    page.note("My Education, Health and Care Plan, made with Lowmarsh Council", 13)
    page.grid(pairs(plan, "front", 1), [2, 3], "E2F3EC")
    page.note("What is in my plan", 13, bold=True)
    parts = [
        part for part in ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K") if head(plan, part)
    ]
    page.grid([[("-", part), ("-", head(plan, part))] for part in parts], [1, 9])
    page.leaf()
    names = {
        "ci": "How I communicate and get on with people",
        "cl": "How I think and learn",
        "semh": "My feelings and friendships",
        "sp": "My sight, my body and my senses",
        "pfa": "Looking after myself and being independent",
    }
    titles = {
        "how": "How this part was made",
        "story": "My story so far",
        "good": "What I am good at and what I like",
        "wishes": "How things are for me now",
        "hopes": "My hopes",
        "voice": "How I communicate and have my say",
        "parents": "What my parents say",
    }
    for part in parts:
        page.bar(head(plan, part), "0B6E4F", size=13, left=f"Section {part}" if part[0] != "H" else part)
        page.para(part, plan.text(f"{part}.lead"))
        page.para(part, plan.text(f"{part}.text"))
        if part == "A":
            for key, title in titles.items():
                if f"A.{key}" in plan.pieces:
                    page.head(title, 3)
                    page.para("A", plan.text(f"A.{key}"))
        elif part in ("B", "F"):
            if plan.text("B.good") and part == "B":
                page.head("What goes well", 3)
                page.para("B", plan.text("B.good"))
            for area, name in names.items():
                if plan.rows(part, area) or part == "B":
                    page.head(name, 2)
                page.para(part, plan.text(f"{part}.{area}"))
                if part == "B":
                    page.grid(
                        [[("", row.key), ("B", plain(row.text))] for row in plan.rows("B", area)], [1.3, 12]
                    )
                else:
                    page.grid(
                        table(plan, "F", ["What will happen", "Who", "When"], area), [1.4, 6, 4, 4], "E2F3EC"
                    )
        elif part in ("G", "H1", "H2"):
            page.grid(table(plan, part, ["What will happen", "Who", "When"]), [1.4, 6, 4, 4], "E2F3EC")
        elif part == "K":
            page.grid(table(plan, "K", ["What", "Who gave it", "Date"]), [1, 6, 6, 3], "E2F3EC")
        else:
            page.grid([[("", row.key), (part, plain(row.text))] for row in plan.rows(part)], [1.3, 12])
        page.para(part, plan.text("E.how") if part == "E" else "")
    page.gap(12)
    page.grid(pairs(plan, "sign", 1), [1, 3], "E2F3EC")
    return page
