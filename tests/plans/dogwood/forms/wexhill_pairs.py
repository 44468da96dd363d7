"""The London Borough of Wexhill's newer plan: needs first, then each outcome with its provision."""

from __future__ import annotations

from typing import Any

from samples.drawing.word import bold
from tests.plans.dogwood.sheet import Box, Cell, Sheet

PLUM, LILAC = "5B2A6E", "E9DFEE"
AREAS = {
    "semh": "Social, emotional and mental health",
    "ci": "Communication and interaction",
    "cl": "Cognition and learning",
    "sp": "Sensory and physical",
}
WORKING = ("What is working well", "What is not working so well")


def look(sheet: Sheet) -> dict[str, Any]:
    """Plum bars over white tables."""
    return {
        "page": {"font": "Arial", "size": 10.5, "margin_cm": 2.0, "heading_colour": PLUM, "heading_sizes": (15, 12, 11)},
        "head": {"header": f"{sheet['Name']} | {sheet['Plan status']} EHC plan | {sheet['Date of this plan']}",
                 "footer": "Confidential", "header_align": "left"},
        "grid": {"shade_header": LILAC, "size": 10},
    }  # fmt: skip


def draw(sheet: Sheet) -> None:
    """The whole plan."""
    sheet.note("London Borough of Wexhill", size=14, bold=True, colour=PLUM)
    sheet.head("Education, Health and Care Plan", 1, size=22)
    for label in ("Name", "Date of birth", "Year group", "Plan status", "Date of this plan", "Plan to be reviewed by",
                  "School attended", "Primary need", "Parental responsibility", "Address", "Social worker",
                  "SEND officer"):  # fmt: skip
        sheet.note([bold(f"{label}:  "), sheet[label]], space_after=3)
    _bar(sheet, "Section A: The views, interests and aspirations of the child and their parents")
    for name, title in [("A.child", "What Keziah wants us to know"), ("A.parents", "What her family wants us to know"),
                        ("A.hopes", "Looking ahead")]:  # fmt: skip
        sheet.head(title, 2)
        sheet.put("A", name)
    _bar(sheet, "Section B: The child's special educational needs")
    for area, title in AREAS.items():
        sheet.head(title, 2)
        if sheet.has(f"B.{area}.well"):
            _working(sheet, "B", area)
        else:
            sheet.put("B", f"B.{area}")
    _bar(sheet, "Section C: Health needs which are related to the child's SEN")
    _working(sheet, "C", "health")
    _bar(sheet, "Section D: Social care needs which are related to the child's SEN")
    _working(sheet, "D", "care")
    _bar(sheet, "Sections E and F: The outcomes sought and the special educational provision required")
    for area, title in AREAS.items():
        if sheet.has(f"E.{area}"):
            sheet.head(title, 2)
            _outcomes(sheet, area)
    _bar(sheet, "Section G: Health provision reasonably required")
    sheet.put("G", "G.health")
    _bar(
        sheet,
        "Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    )
    sheet.note(sheet.nil("H1", "Not applicable"))
    _bar(sheet, "Section H2: Any other social care provision")
    sheet.put("H2", "H2.care")
    _bar(sheet, "Section I: Placement")
    sheet.put("I", "I")
    _bar(sheet, "Section J: Personal budget")
    sheet.note(sheet.nil("J", "None"))
    _bar(sheet, "Section K: Advice and information")
    sheet.grid(sheet.plain_rows("K", "K", ["Date", "Advice from", "Role"]), [3.5, 6, 7.5])
    sheet.note(
        "This plan has been agreed and signed for the London Borough of Wexhill by:", keep_with_next=True
    )
    sheet.grid([["Name", sheet["SEND officer"]], ["Signature", sheet["signature"]], ["Date", sheet["Date of this plan"]]],
               [4, 13], header_rows=0, shade_first_column=LILAC)  # fmt: skip


def _bar(sheet: Sheet, text: str) -> None:
    sheet.head(text, 1, colour="FFFFFF", shade=PLUM, size=12.5)


def _working(sheet: Sheet, letter: str, area: str) -> None:
    row: list[Cell] = [sheet.box(letter, f"{letter}.{area}.well"), sheet.box(letter, f"{letter}.{area}")]
    sheet.grid([list(WORKING), row], [7, 10])


def _outcomes(sheet: Sheet, area: str) -> None:
    for line in sheet.lines(f"E.{area}"):
        sheet.counts["outcome"] += 1
        number = sheet.counts["outcome"]
        assert line.key
        by_when, known = line.parts[1], line.parts[2]
        cells = {"By when": by_when, "How we will know": known}
        text = sheet.item("E", line.key, line.text, f"E.{area}", None, f"Outcome {number}", cells)
        sheet.grid(
            [[Box(f"Outcome {number}", bold=True, shade=LILAC), None, None], ["By when", "Outcome", "How we will know"],
             [by_when, text, known]],
            [3, 8, 6], header_rows=2, space_after=False,
        )  # fmt: skip
        name = f"F.{line.key}.{area}"
        if sheet.has(name):
            columns = [
                ("Provided by who", 1),
                ("Provision required to achieve the outcome", 0),
                ("How often", 2),
            ]
            sheet.grid(sheet.rows("F", name, columns), [4, 9, 4], shade_header="F4F4F4")
        else:
            sheet.note("")
