"""How the Harrowmere template is laid out: stacked area tables. Parts that other templates share."""

from __future__ import annotations

from typing import Any

from tests.defects.lovage.page import AREAS, Book, Piece, Plan


def numbered(plan: Plan, pieces: list[Piece], form: str = "{}. ") -> list[Any]:
    """Items with their printed numbers, prose without one."""
    return [(form.format(plan.number(p.key)) if p.is_item else "", p) for p in pieces]


def advice(book: Book, widths: list[float], first: str) -> None:
    """The table of advice in K."""
    plan = book.plan
    rows = plan.of("K")
    if not rows:
        return
    columns = list(rows[0].cells)
    table = book.table(len(columns) + 2, widths)
    book.row(table, ["", first, *columns], shaded=True)
    for n, piece in enumerate(rows, 1):
        cells = book.row(table, [f"K{n}", [piece]])
        for cell, column in zip(cells[2:], columns, strict=False):
            value = piece.cells.get(column, "")
            book.runs(cell.paragraphs[0], value)
            book.record("K", value)


def _provision(book: Book, table: Any, piece: Piece, columns: list[str]) -> None:
    """A row of provision: the statement in the first cell, its columns after it."""
    cells = book.row(table, [[piece]])
    for cell, column in zip(cells[1:], columns, strict=False):
        value = piece.cells.get(column, "")
        if value:
            book.runs(cell.paragraphs[0], value)
            book.record(piece.section, value)


def stacked(plan: Plan, accept: bool = False) -> Book:
    """Layout 2: one table for each area with rows of one, two and four columns."""
    book = Book(plan, "Arial", 10.5, accept=accept)
    book.colour = "E2EFD9"
    book.running(
        "Harrowmere Borough Council: Children's Services", "CONFIDENTIAL: contains a child's information"
    )
    book.note("Harrowmere Borough Council")
    book.head(plan.title, 0)
    book.pairs(plan.front, [6, 11])
    book.head(plan.heads["A"])
    for title, tag in (
        ("Ellis's story so far", "history"),
        ("How we found out what Ellis and his parents think", "how"),
        ("Views", "both"),
        ("What Ellis showed us and told us", "child"),
        ("What Mum and Dad say", "parents"),
        ("How Ellis communicates and is included in decisions", "comm"),
        ("Hopes for the future", "aspiration"),
    ):
        found = plan.of("A", tag)
        if found:
            book.head(title, 2)
        for piece in found:
            book.say(piece, "List Bullet" if piece.is_item else None)
    book.head(plan.heads["BEF"])
    four = ["By Whom", "Frequency", "Which Need Does This Provision Meet"]
    for short in ("ci", "cl", "semh", "sp"):
        if not plan.heads[short]:
            continue
        area = AREAS[short]
        table = book.table(4, [6.6, 3.8, 2.8, 3.8])
        book.banner(table, plan.heads[short] or "", "A8D08D")
        for label, pieces in (
            ("Strengths", plan.of("B", area, "strength")),
            (plan.heads["B"], [p for p in plan.of("B", area) if p.is_item]),
            (f"{plan.heads['E']}, Long Term / Life Outcomes", plan.of("E", area, "long")),
            (f"{plan.heads['E']}, Medium Term Outcomes", plan.of("E", area, "medium")),
        ):
            if pieces:
                book.banner(table, label or "")
                book.across(table, numbered(plan, pieces))
        provision = plan.of("F", area)
        if provision:
            book.banner(table, plan.heads["F"] or "")
            book.row(table, ["Special Educational Provision", *four], shaded=True)
        for piece in provision:
            _provision(book, table, piece, four)
        book.doc.add_paragraph()
    for piece in plan.of("E"):
        if piece.key == "E/targets":
            book.note("Section E: how shorter-term targets are set", bold=True)
            book.say(piece)
    _care(book, "CEG", "C", ["G"])
    _care(book, "DEH", "D", ["H1", "H2"])
    for section in ("I", "J"):
        book.head(plan.heads[section])
        for piece in plan.of(section):
            book.say(piece)
    book.head(plan.heads["K"])
    advice(book, [1.2, 5.8, 7, 3], "Advice from")
    if plan.sign:
        book.head("Signature", 2)
        book.pairs(plan.sign, [6, 11])
    return book


def _care(book: Book, title: str, need: str, grids: list[str]) -> None:
    """The health or the social care table."""
    plan = book.plan
    book.head(plan.heads[title])
    table = book.table(3, [9, 4.5, 3.5])
    area = AREAS["health" if need == "C" else "care"]
    for section, pieces in ((need, plan.of(need)), ("E", plan.of("E", area))):
        if pieces or plan.get(f"{section}/blank") or section == need:
            book.banner(table, plan.heads[section] or "")
            book.across(table, numbered(plan, pieces))
    for section in grids:
        if not plan.heads[section]:
            continue
        book.banner(table, plan.heads[section] or "")
        if plan.of(section):
            book.row(table, ["Provision", "By Whom", "Frequency"], shaded=True)
        else:
            table.add_row()
        for piece in plan.of(section):
            _provision(book, table, piece, ["By Whom", "Frequency"])
    book.doc.add_paragraph()
