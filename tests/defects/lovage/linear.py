"""How the Wexcombe template is laid out: one column, A to K, with changes tracked."""

from __future__ import annotations

from tests.defects.lovage.page import AREAS, Book, Plan
from tests.defects.lovage.shapes import advice

TITLES = {
    "ci": "Communication and interaction",
    "cl": "Cognition and learning",
    "semh": "Social, emotional and mental health",
    "sp": "Sensory and/or physical",
    "pfa": "Preparing for adulthood",
}


def linear(plan: Plan, accept: bool = False) -> Book:
    """Layout 9: a linear plan whose amendments are tracked insertions and deletions."""
    book = Book(plan, "Arial", 11.5, accept=accept)
    book.running("Wexcombe County Council", "Idris Shaw    PROTECT")
    book.note("Wexcombe County Council", bold=True)
    book.head(plan.title, 0, "000000")
    book.pairs(plan.front, [6.5, 10.5])
    book.note(
        "Wording added at the annual review is shown as inserted and wording taken out as deleted.",
        italic=True,
    )
    book.head(plan.heads["A"], 1, "000000")
    for title, tag in (
        ("History", "history"),
        ("How the views were gathered", "how"),
        ("Views", "child"),
        ("", "parents"),
        ("Communication and taking part in decisions", "comm"),
        ("Aspirations", "aspiration"),
    ):
        found = plan.of("A", tag)
        if found:
            book.head(title, 2, "444444")
        for piece in found:
            book.say(piece, "List Bullet" if piece.is_item else None)
    for section in ("B", "C", "D", "E", "F", "G", "H1", "H2"):
        book.head(plan.heads[section], 1, "000000")
        for piece in plan.of(section):
            if not piece.area:
                book.say(piece)
        if section in ("B", "F"):
            for short, title in TITLES.items():
                found = plan.of(section, AREAS[short])
                if found:
                    book.head(title, 2, "444444")
                for piece in found:
                    book.say(piece, label=f"{section}{plan.number(piece.key)}.  " if piece.is_item else "")
            continue
        for piece in plan.of(section):
            if piece.area:
                book.say(piece, label=f"{plan.number(piece.key)}.  " if piece.is_item else "")
    for section in ("I", "J"):
        book.head(plan.heads[section], 1, "000000")
        for piece in plan.of(section):
            book.say(piece)
    book.head(plan.heads["K"], 1, "000000")
    advice(book, [1.2, 6, 6.8, 3], "Advice")
    book.doc.add_paragraph()
    book.pairs(plan.sign, [6.5, 10.5])
    book.head(plan.heads["annex"], 1, "000000")
    for piece in plan.of("annex"):
        book.say(piece)
    return book
