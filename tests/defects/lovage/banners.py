"""How the Ashcombe Vale (outcome-led) and Penhallam (statement-era) templates are laid out."""

from __future__ import annotations

from typing import Any

from tests.defects.lovage.page import AREAS, Book, Piece, Plan
from tests.defects.lovage.shapes import advice

VIEWS = (
    ("History", "history"),
    ("How these views were gathered", "how"),
    ("Views", "child"),
    ("", "parents"),
    ("Communication and part in decisions", "comm"),
    ("Hopes and aspirations", "aspiration"),
)


def _views(book: Book, level: int = 2) -> None:
    """Section A, under plain headings."""
    for title, tag in VIEWS:
        found = book.plan.of("A", tag)
        if found:
            book.head(title, level)
        for piece in found:
            book.say(piece, "List Bullet" if piece.is_item else None)


def _list(book: Book, pieces: list[Piece], form: str = "{}.  ") -> None:
    """Items as numbered paragraphs, prose without a number."""
    for piece in pieces:
        book.say(piece, label=form.format(book.plan.number(piece.key)) if piece.is_item else "")


def _plan_table(book: Book, pieces: list[Piece], columns: list[str]) -> None:
    """A provision table: the statement, then its columns."""
    table = book.table(len(columns) + 1, [6.2, 4.2, 3.5, 3.1])
    book.row(table, ["Provision", *columns], shaded=True)
    for piece in pieces:
        cells = book.row(table, [[piece]])
        for cell, column in zip(cells[1:], columns, strict=False):
            value = piece.cells.get(column, "")
            if value:
                book.runs(cell.paragraphs[0], value)
                book.record(piece.section, value)
    book.doc.add_paragraph()


def outcome_led(plan: Plan, accept: bool = False) -> Book:
    """Layout 5: recitals with a tick, advice on page 1, a provision plan for each outcome."""
    book = Book(plan, "Arial", 11, accept=accept)
    book.colour = "DDEBF7"
    book.running("Ashcombe Vale Council", "Private and confidential: S. Dunmore")
    book.head(plan.title, 0)
    book.note("Ashcombe Vale Council makes this plan under section 37 of the Children and Families Act 2014:")
    for tick, words in (
        ("☒", "following an assessment of the child's education, health and care needs"),
        ("☐", "in place of an earlier plan, following a re-assessment"),
        ("☐", "as an amendment of an earlier plan, following its review"),
    ):
        book.note(f"{tick}  {words}")
    book.pairs(plan.front, [7, 10])
    book.head(plan.heads["K"])
    advice(book, [1.2, 5.8, 7, 3], "Advice")
    book.head(plan.heads["A"])
    _views(book)
    for section in ("B", "C", "D"):
        book.head(plan.heads[section])
        _list(book, plan.of(section), section + "{}.  ")
    book.head(plan.heads["E"])
    for stage in ("y10", "ks4"):
        book.head(plan.heads[stage], 2)
        _list(book, plan.of("E", stage), "Outcome {}.  ")
    _list(book, [p for p in plan.of("E") if not p.is_item])
    book.head(plan.heads["F"])
    _list(book, [p for p in plan.of("F") if not p.is_item])
    columns = ["Provided by", "How often and how long", "Monitored and reviewed"]
    for outcome in plan.of("E"):
        found = plan.of("F", outcome.key)
        if found:
            book.head(f"Provision Plan for Outcome {plan.number(outcome.key)}", 2)
            _plan_table(book, found, columns)
    keys = {p.key for p in plan.of("E")}
    loose = [p for p in plan.of("F") if p.is_item and not keys & set(p.tags)]
    if loose:
        book.head(plan.heads["loose"], 2)
        _plan_table(book, loose, columns)
    for section in ("G", "H1", "H2"):
        book.head(plan.heads[section])
        _list(book, [p for p in plan.of(section) if not p.is_item])
        rows = [p for p in plan.of(section) if p.is_item]
        if rows:
            _plan_table(book, rows, columns)
    for section in ("I", "J"):
        book.head(plan.heads[section])
        _list(book, plan.of(section))
    book.pairs(plan.sign, [5, 9])
    return book


def _banner(book: Book, number: str, title: str | None, letter: str) -> bool:
    """A statement-era banner: "Section 2", the title, the letter."""
    if not title:
        return False
    table: Any = book.table(3, [3, 11.5, 2.5])
    book.row(table, [number, title, f"({letter})"], shaded=True)
    book.doc.add_paragraph().paragraph_format.space_after = 0
    return True


def statement(plan: Plan, accept: bool = False) -> Book:
    """Layout 8: a recital in place of a Statement, contributors first, numbered banners beside letters."""
    book = Book(plan, "Liberation Serif", 12, accept=accept)
    book.colour = "D0CECE"
    book.running("PENHALLAM METROPOLITAN BOROUGH COUNCIL", "Orla Fenwick")
    book.head(plan.title, 0, "000000")
    book.note(
        "This plan is maintained by Penhallam Metropolitan Borough Council, in place of a Statement of Special "
        "Educational Needs, under the Children and Families Act 2014.",
        italic=True,
    )
    book.pairs(plan.front, [6, 11])
    if _banner(book, "", plan.heads["K"], "K"):
        advice(book, [1.2, 5, 7.3, 3.5], "Advice")
        book.doc.add_paragraph()
    if _banner(book, "Section 1", plan.heads["A"], "A"):
        _views(book, 3)
    numbers = {
        "B": "Section 2",
        "C": "Section 2a",
        "D": "Section 2b",
        "E": "Section 3",
        "F": "Section 3a",
        "G": "Section 5",
        "H1": "Section 6a",
        "H2": "Section 6b",
        "I": "Section 4",
        "J": "Section 7",
    }
    for section in ("B", "C", "D", "E", "F", "I", "G", "H1", "H2", "J"):
        if not _banner(book, numbers[section], plan.heads[section], section):
            continue
        _list(book, [p for p in plan.of(section) if not p.area])
        if section not in ("B", "F"):
            _list(book, [p for p in plan.of(section) if p.area])
            continue
        for short in ("ci", "cl", "semh", "sp", "pfa"):
            found = plan.of(section, AREAS[short])
            if found:
                book.head(plan.heads[short], 3, "000000")
            _list(book, found, section + "{}.  ")
    book.pairs(plan.sign, [6, 11])
    return book
