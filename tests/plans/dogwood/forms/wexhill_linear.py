"""The London Borough of Wexhill's plain plan: the statutory words as headings, and no letters anywhere."""

from __future__ import annotations

from typing import Any

from samples.drawing.word import bold
from tests.plans.dogwood.sheet import Sheet

AREAS = {
    "cl": "Cognition and learning",
    "ci": "Communication and interaction",
    "semh": "Social, emotional and mental health difficulties",
    "sp": "Sensory and/or physical needs",
}


def look(sheet: Sheet) -> dict[str, Any]:
    """Serif, black and white, one column."""
    return {
        "page": {
            "font": "Times New Roman", "size": 11.5, "margin_cm": 2.4, "heading_colour": "000000",
            "heading_sizes": (14, 12, 11.5),
        },
        "head": {"header": f"{sheet['name']}, EHC plan", "footer": "London Borough of Wexhill",
                 "page_numbers": "page {page} of {pages}"},
        "face": "serif",
        "grid": {"shade_header": "E5E5E5"},
    }  # fmt: skip


def draw(sheet: Sheet) -> None:
    """The whole plan."""
    sheet.note("London Borough of Wexhill", size=13, bold=True)
    sheet.note("EDUCATION, HEALTH AND CARE PLAN", size=17, bold=True)
    sheet.note(sheet["recital"])
    sheet.note(sheet["recital2"])
    sheet.head("The views, interests and aspirations of the child and his parents")
    for name in ("A.child", "A.parents", "A.hopes"):
        sheet.put("A", name)
    sheet.head("The child's special educational needs")
    for area, title in AREAS.items():
        sheet.head(title, 2)
        sheet.put("B", f"B.{area}")
    sheet.head("The child's health care needs which relate to his special educational needs")
    sheet.put("C", "C.health")
    sheet.head(
        "The child's social care needs which relate to his special educational needs or to a disability"
    )
    sheet.put("D", "D.care")
    sheet.head("The outcomes sought for the child")
    sheet.put("E", "E.lead")
    sheet.put("E", "E.all", pattern="{n}.", auto=True)
    sheet.put("E", "E.end")
    sheet.head("The special educational provision required by the child")
    sheet.put("F", "F.lead")
    for area, title in AREAS.items():
        if sheet.has(f"F.{area}"):
            sheet.head(title, 2)
            sheet.put("F", f"F.{area}")
    sheet.head("Provision to prepare for adulthood and independent living", 2)
    sheet.put("F", "F.pfa")
    sheet.head(
        "Any health care provision reasonably required by the learning difficulties or disabilities which result in "
        "the child having special educational needs"
    )
    sheet.put("G", "G.health")
    sheet.head(
        "Any social care provision which must be made for a child or young person under 18 resulting from section 2 "
        "of the Chronically Sick and Disabled Persons Act 1970"
    )
    sheet.note(sheet.nil("H1", "None."))
    sheet.head(
        "Any other social care provision reasonably required by the learning difficulties or disabilities which "
        "result in the child having special educational needs"
    )
    sheet.put("H2", "H2.care")
    sheet.head("The name and type of the school to be attended by the child")
    sheet.put("I", "I")
    sheet.head("Personal budget")
    sheet.note(sheet.nil("J", "There is no personal budget."))
    sheet.head("The advice and information gathered")
    sheet.put("K", "K")
    sheet.note("")
    for label in ("Signed", "Name", "Date"):
        sheet.note([bold(f"{label}  "), sheet[f"sign_{label.lower()}"]], space_after=2)
    sheet.note("A duly authorised officer of the council", italic=True)
