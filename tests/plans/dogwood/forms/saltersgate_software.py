"""Saltersgate Council's newest plans, printed by its software: a cover band and striped tables."""

from __future__ import annotations

from typing import Any

from tests.plans.dogwood.sheet import Box, Cell, Sheet

ORANGE, DARK, STRIPE = "B5501B", "3B3B3B", "F7EFE9"
TITLES = {
    "A": "Views, interests and aspirations",
    "B": "Special educational needs",
    "C": "Health care needs related to SEN",
    "D": "Social care needs related to SEN or to a disability",
    "E": "Outcomes sought for the young person",
    "F": "Special educational provision",
    "G": "Health care provision",
    "H1": "Social care provision under s.2 Chronically Sick and Disabled Persons Act 1970",
    "H2": "Any other social care provision",
    "I": "Placement",
    "J": "Personal budget and direct payments",
    "K": "Advice and information",
}
NEEDS = [("Ref", -1), ("What is hard, and what it means day to day", 0)]
OUTCOMES = [("Ref", -1), ("Needs", 2), ("By", 1), ("Outcome", 0)]
PROVISION = [("Ref", -1), ("Outcome", 3), ("What will be provided", 0), ("When", 2), ("Who", 1)]


def look(sheet: Sheet) -> dict[str, Any]:
    """Sans, orange band."""
    return {
        "page": {"font": "Liberation Sans", "size": 10, "margin_cm": 1.8, "heading_colour": ORANGE, "heading_sizes": (14, 11, 10)},
        "head": {"header": f"{sheet['Full name']}   {sheet['Reference']}", "footer": "Printed by PlanWell 4.2 on 10/03/2026 at 08:41",
                 "page_numbers": "{page} / {pages}"},
        "grid": {"shade_header": DARK, "header_colour": "FFFFFF", "size": 9.5, "striped": STRIPE},
        "face": "sans",
        "band": (ORANGE, "Education, Health and Care Plan", "Saltersgate Metropolitan Borough Council"),
    }  # fmt: skip


def draw(sheet: Sheet) -> None:
    """The whole plan."""
    labels = ("Full name", "Date of birth", "Reference", "NHS number", "Plan type", "Plan date", "Date of annual review",
                  "Next review by", "Current placement", "Main need", "Family", "Home", "Lead officer")  # fmt: skip
    rows: list[list[Cell]] = [[Box(label, bold=True), sheet[label]] for label in labels]
    sheet.grid(rows, [5, 12.4], header_rows=0)
    _head(sheet, "A")
    for name, title in [("A.him", "Callum's views and interests"), ("A.talk", "How Callum communicates"),
                        ("A.family", "His family's views"), ("A.hopes", "Aspirations")]:  # fmt: skip
        sheet.head(title, 2, colour=DARK)
        sheet.put("A", name)
    _head(sheet, "B")
    sheet.put("B", "B.strengths")
    sheet.grid(sheet.rows("B", "B.all", NEEDS, pattern="N{n}", lead_shade="EBD9CC"), [1.6, 15.8])
    _head(sheet, "C")
    sheet.grid(sheet.rows("C", "C.health", NEEDS, pattern="N{n}"), [1.6, 15.8])
    _head(sheet, "D")
    sheet.grid(sheet.rows("D", "D.care", NEEDS, pattern="N{n}"), [1.6, 15.8])
    _head(sheet, "E")
    sheet.grid(sheet.rows("E", "E.all", OUTCOMES, pattern="O{n}"), [1.4, 2.2, 2.8, 11])
    _head(sheet, "F")
    sheet.grid(
        sheet.rows("F", "F.all", PROVISION, pattern="P{n}", lead_shade="EBD9CC"), [1.3, 2, 7.1, 3.4, 3.6]
    )
    _head(sheet, "G")
    sheet.grid(sheet.rows("G", "G.health", PROVISION, pattern="P{n}"), [1.3, 2, 7.1, 3.4, 3.6])
    _head(sheet, "H1")
    sheet.note(sheet.nil("H1", "Not applicable: Callum is over 18."))
    _head(sheet, "H2")
    sheet.grid(sheet.rows("H2", "H2.care", PROVISION, pattern="P{n}"), [1.3, 2, 7.1, 3.4, 3.6])
    _head(sheet, "I")
    sheet.put("I", "I")
    _head(sheet, "J")
    sheet.note(sheet.nil("J", "No personal budget is in place."))
    _head(sheet, "K")
    sheet.grid(sheet.plain_rows("K", "K", ["Ref", "Advice", "Author", "Date"], "A"), [1.3, 6, 7, 3.1])
    sheet.head("Authorisation", 1)
    sheet.grid([["Officer", "Role", "Signature", "Date"],
                [sheet["Lead officer"], "EHC Plans Manager", sheet["signature"], sheet["Plan date"]]], [5, 4.4, 5, 3])  # fmt: skip


def _head(sheet: Sheet, letter: str) -> None:
    sheet.head(f"Section {letter} - {TITLES[letter]}")
