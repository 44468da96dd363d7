"""Saltersgate Council's early years and primary template: one stack of tables for each area of need."""

from __future__ import annotations

from typing import Any

from samples.drawing.word import bold
from tests.plans.dogwood.sheet import Box, Cell, Sheet

NAVY, BLUE = "17365D", "C6D9F1"
TITLES = {
    "cl": "Thinking and learning (cognition and learning)",
    "ci": "Talking, listening and relating to others (communication and interaction)",
    "sp": "Senses and body (sensory and physical)",
    "semh": "Feelings and behaviour (social, emotional and mental health)",
}
COLUMNS = [
    ("Need", 4),
    ("What will be provided", 0),
    ("Who by", 1),
    ("How often and for how long", 2),
    ("Reviewed", 3),
]


def look(sheet: Sheet) -> dict[str, Any]:
    """Portrait, Carlito where Calibri would be, blue bars."""
    return {
        "page": {
            "font": "Calibri",
            "size": 11,
            "margin_cm": 1.8,
            "heading_colour": NAVY,
            "heading_sizes": (17, 13, 12),
        },
        "head": {
            "header": f"EHC Plan: {sheet['name']}",
            "footer": "OFFICIAL - SENSITIVE",
            "page_numbers": "{page}",
        },
        "head1": {"shade": BLUE},
        "grid": {"shade_header": BLUE, "size": 10},
        "watermark": "DRAFT",
    }


def draw(sheet: Sheet) -> None:
    """The whole plan."""
    sheet.note("Saltersgate Metropolitan Borough Council", size=12, bold=True, colour=NAVY)
    sheet.note("Education, Health and Care Plan", size=24, bold=True, colour=NAVY)
    for label in ("Name", "Known as", "Date of birth", "Status of this plan", "Date of this draft", "Comments due by",
                  "Nursery", "Main area of need", "Parents", "Home address", "Languages at home", "NHS number",
                  "Plan writer"):  # fmt: skip
        sheet.note([bold(f"{label}: "), sheet[label]], space_after=2)
    sheet.note("")
    sheet.head("Section A   Views, interests and aspirations")
    for name, title in [
        ("A.child", "About {known}"),
        ("A.parent", "{known}'s family say"),
        ("A.hopes", "Hopes for the future"),
    ]:
        sheet.head(title, 3)
        sheet.put("A", name)
    sheet.head("Sections B, E and F   Special educational needs, outcomes and provision")
    sheet.note(
        "Needs are numbered so that the last table in each area can say which need it meets.",
        italic=True,
        size=9.5,
    )
    for area, title in TITLES.items():
        _area(sheet, area, title)
    sheet.head("Section C   Health care needs that relate to special educational needs")
    sheet.put("C", "C.health", pattern="HN{n}")
    sheet.head("Section G   Health provision")
    sheet.grid(
        sheet.rows("G", "G.health", [("What will be provided", 0), ("Who by", 1), ("How often and for how long", 2), ("Need", 3)]),
        [7, 4, 4.4, 2],
    )  # fmt: skip
    sheet.head("Section D   Social care needs that relate to special educational needs or a disability")
    sheet.put("D", "D.care", pattern="SC{n}")
    sheet.head("Section H1 and Section H2   Social care provision")
    title = "H1  Provision that must be made under section 2 of the Chronically Sick and Disabled Persons Act 1970"
    columns = [("Need", 3), ("Provision", 0), ("Who by", 1), ("How often", 2)]
    rows = sheet.rows("H1", "H1.care", columns)
    titles: list[Cell] = [Box(heading, bold=True) for heading, _ in columns]
    second: list[Cell] = [
        Box("H2  Any other social care provision reasonably required", shade=BLUE, bold=True),
        None,
        None,
        None,
    ]
    nothing: list[Cell] = [sheet.nil("H2", "No provision identified."), None, None, None]
    sheet.grid(
        [
            [Box(title, shade=BLUE, bold=True), None, None, None],
            titles,
            *rows[1:],
            second,
            nothing,
        ],
        [2, 8.4, 4, 3],
    )
    sheet.head("Section I   Placement")
    sheet.note("This section is left empty in a draft plan.", italic=True, colour="808080")
    sheet.labels.state("I", "blank")
    sheet.head("Section J   Personal budget")
    sheet.note(sheet.nil("J", "No personal budget has been requested at this stage."))
    sheet.head("Section K   Advice and information")
    sheet.grid(
        sheet.plain_rows("K", "K", ["", "What", "Who wrote it", "Date of report"], "K"), [1.3, 6, 6.5, 3.6]
    )
    sheet.grid([["Signed (for the council)", ""], ["Name", ""], ["Date", ""]], [6, 11.4], header_rows=0)


def _area(sheet: Sheet, area: str, title: str) -> None:
    width = 17.4
    sheet.head(title, 2)
    rows: list[list[Cell]] = []
    if sheet.has(f"B.{area}.strengths"):
        rows += [
            [Box(f"What {sheet['known']} can do", shade=BLUE, bold=True)],
            [sheet.box("B", f"B.{area}.strengths")],
        ]
    pattern = {"ci": "CI{n}", "cl": "CL{n}", "sp": "SP{n}", "semh": "SE{n}"}[area]
    rows += [
        [Box("Special educational needs", shade=BLUE, bold=True)],
        [sheet.box("B", f"B.{area}", pattern=pattern)],
    ]
    sheet.grid(rows, [width], header_rows=0, space_after=False)
    if sheet.has(f"E.{area}.long"):
        cells: list[list[Cell]] = [["Outcome by the end of Reception", "Steps by summer 2026"],
                 [sheet.box("E", f"E.{area}.long"), sheet.box("E", f"E.{area}.steps")]]  # fmt: skip
        sheet.grid(cells, [9.4, 8], space_after=False)
        sheet.grid(sheet.rows("F", f"F.{area}", COLUMNS), [1.5, 6.6, 3.4, 3.9, 2])
