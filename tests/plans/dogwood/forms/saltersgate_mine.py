"""Saltersgate Council's "My plan" for young people: letters in the contents list and nowhere else."""

from __future__ import annotations

from typing import Any

from samples.drawing.word import bold
from tests.plans.dogwood.sheet import Box, Break, Sheet

TEAL, MINT = "0B6E75", "DDF0F0"
TITLES = {
    "A": "My views, my interests and what I want from life",
    "B": "My special educational needs",
    "C": "My health needs",
    "D": "My social care needs",
    "E": "My outcomes",
    "F": "My special educational provision",
    "G": "My health provision",
    "H1": "Social care I must have under the Chronically Sick and Disabled Persons Act 1970",
    "H2": "Other social care I need",
    "I": "My college",
    "J": "My personal budget",
    "K": "The advice and information used to write my plan",
}
AREAS = {
    "ci": "Talking, listening and getting on with people",
    "cl": "Learning and thinking",
    "semh": "My feelings",
    "sp": "My body and my senses",
    "pfa": "Looking after myself and being independent",
}


def look(sheet: Sheet) -> dict[str, Any]:
    """Teal, large type."""
    return {
        "page": {
            "font": "Carlito",
            "size": 12,
            "margin_cm": 2.0,
            "heading_colour": TEAL,
            "heading_sizes": (18, 14, 12),
        },
        "head": {
            "header": "My EHC plan: Freya Bunting",
            "footer": "Saltersgate Council",
            "header_align": "centre",
        },
        "grid": {"shade_header": TEAL, "header_colour": "FFFFFF", "size": 11},
    }


def draw(sheet: Sheet) -> None:
    """The whole plan."""
    sheet.head("My Education, Health and Care Plan", 1, size=26)
    for name in ("me1", "me2", "me3"):
        sheet.note(sheet[name])
    sheet.note([bold("What is in my plan")], size=14, colour=TEAL)
    pages = ["2", "2", "3", "3", "3", "4", "4", "4", "5", "5", "5", "5"]
    rows: Any = [[letter, title, page] for (letter, title), page in zip(TITLES.items(), pages, strict=True)]
    sheet.grid([["Section", "What it is called", "Page"], *rows], [2, 12.8, 2.2])
    sheet.blocks.append(Break())
    _head(sheet, "A")
    for name, title in [("A.how", "How I gave my views"), ("A.like", "What I like and what I am good at"),
                        ("A.want", "What I want"), ("A.family", "What my family say")]:  # fmt: skip
        sheet.head(title, 2)
        sheet.put("A", name)
    _head(sheet, "B")
    for area, title in AREAS.items():
        sheet.head(title, 2)
        sheet.put("B", f"B.{area}")
    _head(sheet, "C")
    sheet.put("C", "C.health")
    _head(sheet, "D")
    sheet.put("D", "D.care")
    _head(sheet, "E")
    columns = [("What I will do", 0), ("How we will know", 2), ("By when", 1)]
    sheet.grid(sheet.rows("E", "E.all", columns, pattern="Outcome {n}:"), [8, 5.6, 3.4])
    _head(sheet, "F")
    for area, title in AREAS.items():
        if sheet.has(f"F.{area}"):
            sheet.head(title, 2)
            sheet.put("F", f"F.{area}")
    _head(sheet, "G")
    sheet.put("G", "G.health")
    _head(sheet, "H1")
    sheet.note(sheet.nil("H1", "Not applicable, because I am over 18."))
    _head(sheet, "H2")
    sheet.put("H2", "H2.care")
    _head(sheet, "I")
    sheet.put("I", "I")
    _head(sheet, "J")
    sheet.note(sheet.nil("J", "I do not have a personal budget."))
    _head(sheet, "K")
    sheet.grid(sheet.plain_rows("K", "K", ["Who", "What they wrote", "When"]), [6, 7.4, 3.6])
    sheet.head("Signing my plan", 2)
    sheet.grid([[Box("For the council", shade=MINT), sheet["officer"]], [Box("Signature", shade=MINT), sheet["signature"]],
                [Box("Date", shade=MINT), sheet["signed"]]], [5, 12], header_rows=0)  # fmt: skip


def _head(sheet: Sheet, letter: str) -> None:
    sheet.head(TITLES[letter])
