"""The London Borough of Wexhill's export from its case system: explainer first, then filled-in fields."""

from __future__ import annotations

from typing import Any

from samples.drawing.word import bold
from tests.plans.dogwood.sheet import Block, Box, Cell, Control, Para, Sheet

SLATE, MIST = "44546A", "E7EBF0"
SECTIONS = {
    "A": ("Views, interests and aspirations", "What the child and those who care for him say and hope for."),
    "B": ("Special educational needs", "All of the child's special educational needs, by area."),
    "C": ("Health needs", "Health needs which are related to the special educational needs."),
    "D": (
        "Social care needs",
        "Social care needs which are related to the special educational needs or to a disability.",
    ),
    "E": ("Outcomes", "The difference that we want to see, and by when."),
    "F": (
        "Special educational provision",
        "What must be provided for each need. This part is legally binding.",
    ),
    "G": ("Health provision", "What health services will provide."),
    "H1": (
        "Social care provision: section 2 of the CSDPA 1970",
        "Provision that must be made for a disabled child under 18.",
    ),
    "H2": ("Other social care provision", "Any other provision reasonably required."),
    "I": ("Placement", "The name and type of the school. Blank in a draft."),
    "J": ("Personal budget", "Details of any direct payments."),
    "K": ("Advice and information", "What was gathered during the assessment."),
}


def look(sheet: Sheet) -> dict[str, Any]:
    """Small type, a title bar above each table."""
    return {
        "page": {"font": "Liberation Sans", "size": 10, "margin_cm": 1.6, "heading_colour": SLATE},
        "head": {"header": f"{sheet['Child']} - Ref {sheet['Case reference']} - v{sheet['Version']}",
                 "footer": "Exported from CaseLine. Uncontrolled when printed.", "header_align": "left"},
        "grid": {"shade_header": MIST, "size": 9.5},
    }  # fmt: skip


def draw(sheet: Sheet) -> None:
    """The whole plan."""
    sheet.head("London Borough of Wexhill: Education, Health and Care Plan", 1)
    pairs = [("Child", "Date of birth"), ("Case reference", "UPN"), ("Status", "Version"), ("Plan date", "Review due"),
             ("First issued", "Year group"), ("Current setting", "Primary SEN"), ("Looked after", "Responsible authority"),
             ("Carers", "Social worker"), ("Case officer", "Preferred name")]  # fmt: skip
    rows: list[list[Cell]] = [
        [Box(one, bold=True, shade=MIST), sheet[one], Box(two, bold=True, shade=MIST), sheet[two]]
        for one, two in pairs
    ]
    sheet.grid(rows, [3.4, 5.5, 3.4, 5.5], header_rows=0, size=9.5)
    sheet.grid(
        [[Box("What each part of this plan is for", shade=SLATE, colour="FFFFFF"), None],
         *([f"({letter}) {title}", helper] for letter, (title, helper) in SECTIONS.items())],
        [6.4, 11.4], size=9,
    )  # fmt: skip
    _field(sheet, "A", [("Child's views", "A.child"), ("Views of carers and family", "A.carers"),
                        ("Aspirations", "A.hopes")])  # fmt: skip
    _bar(sheet, "B")
    sheet.grid(sheet.rows("B", "B.all", [("Ref", -1), ("Need", 0), ("Source", 1)], pattern="B{n}"), [1.4, 13.4, 3],
               controlled="Need", repeat_header=False)  # fmt: skip
    _field(sheet, "C", [("Need", "C.health")])
    _field(sheet, "D", [("Need", "D.care")])
    _bar(sheet, "E")
    columns = [("Ref", -1), ("Target date", 1), ("Outcome", 0), ("Needs", 2)]
    sheet.grid(sheet.rows("E", "E.all", columns, pattern="E{n}"), [1.4, 3, 11, 2.4], controlled="Outcome")
    _bar(sheet, "F")
    columns = [("Ref", -1), ("Outcome", 4), ("Description of provision", 0), ("Ratio", 3), ("Frequency and duration", 2),
               ("Delivered by", 1)]  # fmt: skip
    sheet.grid(
        sheet.rows("F", "F.all", columns, pattern="F{n}"),
        [1.1, 2.1, 6, 1.5, 3.5, 3.6],
        controlled="Provision",
    )
    _field(sheet, "G", [("Provision", "G.health")])
    _bar(sheet, "H1")
    sheet.grid([[sheet.nil("H1", "No provision required under this heading.")]], [17.8], header_rows=0)
    _field(sheet, "H2", [("Provision", "H2.care")])
    _field(sheet, "I", [("Name and type", "I")])
    _bar(sheet, "J")
    sheet.labels.state("J", "placeholder")
    sheet.grid(
        [[Box([Control("Click or tap here to enter text.", "Personal budget", placeholder=True)])]],
        [17.8],
        header_rows=0,
    )
    _bar(sheet, "K")
    sheet.grid(
        sheet.plain_rows("K", "K", ["Type of advice", "Provided by", "Received"]),
        [6, 8.4, 3.4],
        controlled="Advice",
    )
    sheet.grid([[[bold("Authorised by: "), sheet["Case officer"]], [bold("Signed: "), sheet["signature"]], [bold("Date: "), sheet["Plan date"]]]],
               [7, 6, 4.8], header_rows=0)  # fmt: skip


def _bar(sheet: Sheet, letter: str) -> None:
    sheet.grid([[Box(f"({letter}) {SECTIONS[letter][0]}", shade=SLATE, colour="FFFFFF", bold=True, size=11)]], [17.8],
               header_rows=0, space_after=False)  # fmt: skip


def _field(sheet: Sheet, letter: str, fields: list[tuple[str, str]]) -> None:
    rows: list[list[Cell]] = []
    for title, name in fields:
        blocks: list[Block] = [
            Control(block.text, title) if isinstance(block, Para) and isinstance(block.text, str) else block
            for block in sheet.flow(letter, name)
        ]
        rows.append([Box(title, bold=True, shade=MIST), Box(blocks)])
    _bar(sheet, letter)
    sheet.grid(rows, [3.4, 14.4], header_rows=0)
