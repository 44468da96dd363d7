"""How the Tarnbrook template is laid out: the national grid, landscape."""

from __future__ import annotations

from tests.defects.lovage.page import AREAS, Book, Plan, shade
from tests.defects.lovage.shapes import advice, numbered


def _title(book: Book, letter: str | None, text: str) -> None:
    """A one-row table with a section's letter in one cell and its title in the next."""
    if letter:
        table = book.table(2, [1.6, 24])
        book.row(table, [letter, text], shaded=True)


def grid(plan: Plan, accept: bool = False) -> Book:
    """Layout 1: needs, provision and outcomes side by side, a table for each area."""
    book = Book(plan, "Arial", 12, wide=True, accept=accept)
    book.colour = "FFF2CC"
    book.running("OFFICIAL-SENSITIVE", "Tarnbrook County Council    EHC plan")
    book.head(plan.title, 0, "7F6000")
    book.note("Tarnbrook County Council", bold=True)
    table = book.table(4, [4.4, 8.4, 4.4, 8.4])
    for left, right in zip(plan.front[::2], plan.front[1::2], strict=False):
        cells = book.row(table, [*left, *right])
        shade(cells[0], book.colour)
        shade(cells[2], book.colour)
    book.doc.add_paragraph()
    table = book.table(3, [8.6, 8.5, 8.5])
    book.row(table, ["Service", "Name", "Contact"], shaded=True)
    for row in (
        ["GP", "Weirside Surgery", "01632 960177"],
        ["Social care", "Calvin Roper", "01632 960132"],
        ["School nurse", "Not involved", ""],
    ):
        book.row(table, row)
    book.doc.add_paragraph()
    if plan.heads["A"]:
        _title(book, "A1", "Summary of the child or young person's history")
        table = book.table(1, [25.6])
        for piece in plan.of("A", "history"):
            book.row(table, [[piece]])
        book.doc.add_paragraph()
        _title(book, "A2", "Summary of the views, interests and aspirations of the child and parents")
        table = book.table(2, [4.6, 21])
        for label, tag in (
            ("Views", "views"),
            ("Interests", "interests"),
            ("Strengths", "strengths"),
            ("Communication and taking part", "comm"),
            ("Aspirations", "aspiration"),
        ):
            cells = book.row(table, [label, list(plan.of("A", tag)) or ""])
            shade(cells[0], book.colour)
        book.doc.add_paragraph()
    for short in ("ci", "cl", "semh", "sp"):
        area = AREAS[short]
        table = book.table(3, [8, 10.6, 7])
        book.banner(table, f"{plan.heads['BFE']}   {plan.heads[short]}", "FFE599")
        book.banner(table, "Each need is set beside the provision for it and the outcome sought.")
        book.row(table, [plan.heads["B"], plan.heads["F"], plan.heads["E"]], shaded=True)
        tags = sorted({tag for p in plan.of("B", area) for tag in p.tags})
        for tag in tags:
            book.row(
                table, [numbered(plan, plan.of(s, area, tag), s + "{}  ") or "" for s in ("B", "F", "E")]
            )
        book.doc.add_paragraph()
    health, care = AREAS["health"], AREAS["care"]
    table = book.table(3, [8, 10.6, 7])
    book.row(table, [plan.heads["C"], plan.heads["G"], plan.heads["E"]], shaded=True)
    book.row(
        table,
        [
            numbered(plan, found, s + "{}  ") or ""
            for s, found in (("C", plan.of("C")), ("G", plan.of("G")), ("E", plan.of("E", health)))
        ],
    )
    book.doc.add_paragraph()
    shown = [s for s in ("D", "H1", "H2", "E") if plan.heads[s]]
    table = book.table(len(shown), [25.6 / len(shown)] * len(shown))
    book.row(table, [plan.heads[s] for s in shown], shaded=True)
    forms = {"D": "D{}  ", "E": "E{}  "}
    book.row(
        table,
        [numbered(plan, plan.of(s, care) if s == "E" else plan.of(s), forms.get(s, "")) or "" for s in shown],
    )
    book.doc.add_paragraph()
    _title(book, plan.heads["E"] and "E", "How shorter-term targets are set and checked")
    for piece in plan.of("E"):
        if not piece.is_item:
            book.say(piece)
    for letter, text in (("I", "Name and type of placement"), ("J", "Personal Budget and direct payments")):
        _title(book, plan.heads[letter], text)
        for piece in plan.of(letter):
            book.say(piece)
    _title(book, plan.heads["K"], "Advice and information")
    advice(book, [1.4, 8, 4, 9.4, 2.8], "Advice and information requested")
    book.doc.add_paragraph()
    book.note("Sign-off", bold=True)
    book.pairs(plan.sign, [6, 12])
    return book
