"""Mercestone County Council's present template: landscape grids of needs, outcomes and provision."""

from __future__ import annotations

from typing import Any

from samples.drawing.word import bold, grey
from tests.plans.dogwood.sheet import AREAS, Block, Box, Cell, Para, Sheet

GREEN, PALE = "2F5D50", "DCE9E3"
TITLES = {
    "ci": "Communication and Interaction",
    "cl": "Cognition and Learning",
    "semh": "Social, Emotional and Mental Health",
    "sp": "Sensory and/or Physical",
}


def look(sheet: Sheet) -> dict[str, Any]:
    """Landscape, green title cells."""
    return {
        "page": {"landscape": True, "font": "Arial", "size": 10, "margin_cm": 1.7, "heading_colour": GREEN},
        "head": {
            "header": f"{sheet['name']}  DOB {sheet['dob']}",
            "footer": "Mercestone County Council - SEND Assessment",
        },
        "grid": {"shade_header": PALE, "size": 10},
    }


def draw(sheet: Sheet) -> None:
    """The whole plan."""
    sheet.head("Mercestone County Council", 2)
    sheet.head("Education, Health and Care Plan (Final)", 1)
    _front(sheet)
    _views(sheet)
    for area in TITLES:
        _area(sheet, area)
    _grid(
        sheet, "health", "C – E – G", "Health",
        [("C", "C – Health care needs related to SEN", 8), ("E", "E – Outcomes", 7),
         ("G", "G – Health provision reasonably required", 11)],
    )  # fmt: skip
    _grid(
        sheet, "care", "D – E – H", "Social care",
        [("D", "D – Social care needs related to SEN", 7), ("E", "E – Outcomes", 6),
         ("H1", "H1 – Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970", 6.5),
         ("H2", "H2 – Any other social care provision", 6.5)],
    )  # fmt: skip
    sheet.grid([[Box("I", shade=PALE, bold=True), Box("Placement", shade=PALE, bold=True)], ["", sheet.box("I", "I")]],
               [1.5, 24.5], header_rows=0)  # fmt: skip
    budget = sheet.nil("J", sheet["budget"])
    sheet.grid(
        [[Box("J", shade=PALE, bold=True), Box("Personal budget, including any direct payments", shade=PALE, bold=True)],
         ["", budget]], [1.5, 24.5], header_rows=0,
    )  # fmt: skip
    heads = ["Advice and information requested", "From", "Date received", "Appended"]
    rows = sheet.plain_rows("K", "K", heads)
    sheet.grid([[Box("K – Advice and information", shade=GREEN, colour="FFFFFF", bold=True), None, None, None],
                [Box(head, shade=PALE, bold=True) for head in heads], *rows[1:]],
               [9, 9, 4.5, 3.5], header_rows=2)  # fmt: skip
    sheet.grid(
        [["Signed on behalf of the authority", "Name", "Position", "Date"],
         [grey("electronically signed"), sheet["officer"], "SEND Assessment Manager", sheet["signed"]]],
        [8, 7, 6.5, 4.5],
    )  # fmt: skip


def _front(sheet: Sheet) -> None:
    def label(text: str) -> Box:
        return Box(text, shade=PALE, bold=True)

    sheet.grid(
        [
            [Box("Personal details", shade=GREEN, colour="FFFFFF", bold=True), None, None, None],
            [label("Surname"), sheet["surname"], label("Other names"), sheet["forenames"]],
            [label("Date of birth"), sheet["dob"], label("Gender"), sheet["gender"]],
            [label("Home language"), sheet["language"], label("NCY / setting"), sheet["ncy"]],
            [label("Address"), sheet["address"], label("UPN"), sheet["upn"]],
            [label("Parent or carer"), sheet["parent"], label("Relationship"), sheet["relation"]],
            [label("Telephone"), "01632 960144", label("Email"), "finchfamily@example.org"],
            [label("Date plan issued"), sheet["issued"], label("Next annual review due by"), sheet["review"]],
            [label("Request received"), sheet["request"], label("Draft issued"), sheet["draft"]],
        ],
        [4.5, 8.5, 4.5, 8.5],
        header_rows=0,
    )
    sheet.grid(
        [["Services involved", "Name", "Contact"],
         ["Educational psychology", "Dr Odile Marchbanks", "01632 960151"],
         ["Speech and language therapy", "Perpetua Lowe", "01632 960152"],
         ["Community paediatrics", "Dr Sunil Ashdown", "01632 960153"]],
        [9, 9, 8],
    )  # fmt: skip


def _views(sheet: Sheet) -> None:
    title = "The views, interests and aspirations of the child and their parents or the young person"
    rows: list[list[Cell]] = [[Box("A", shade=PALE, bold=True), Box(title, shade=PALE, bold=True)]]
    for name, heading in [
        ("A.history", "History"),
        ("A.child", "Views and interests"),
        ("A.communicate", "How I communicate and take part in decisions"),
        ("A.parent", "Parent's views"),
        ("A.hopes", "Aspirations"),
    ]:
        rows.append([Box(heading, bold=True, size=9), sheet.box("A", name)])
    sheet.grid(rows, [4, 22], header_rows=1, repeat_header=False)


def _area(sheet: Sheet, area: str) -> None:
    columns = [
        ("B", "B – Special educational needs", 9),
        ("E", "E – Outcomes", 6.5),
        ("F", "F – Special educational provision", 10.5),
    ]
    _grid(sheet, area, "B – E – F", TITLES[area], columns)


def _grid(sheet: Sheet, area: str, letters: str, title: str, columns: list[tuple[str, str, float]]) -> None:
    rest: list[Cell] = [None] * (len(columns) - 1)
    helper = grey("  Each row shows a need, what we want to change and what will be done about it.", size=9)
    rows: list[list[Cell]] = [[Box([bold(f"{letters}    {title}"), helper], shade=PALE), *rest]]
    if sheet.has(f"B.{area}.strengths"):
        strengths: list[Block] = [Para([bold("Strengths")]), *sheet.flow("B", f"B.{area}.strengths")]
        rows.append([Box(strengths), *rest])
    rows.append([Box(heading, shade="F1F5F3", bold=True) for _, heading, _ in columns])
    rows.extend(
        [_cell(sheet, letter, keys, area) for (letter, _, _), keys in zip(columns, line.parts, strict=True)]
        for line in sheet.lines(f"rows.{area}")
    )
    sheet.grid(rows, [width for _, _, width in columns], header_rows=1)


def _cell(sheet: Sheet, letter: str, keys: str, area: str) -> Cell:
    if keys.startswith("~"):
        return sheet.nil(letter, keys[1:].strip())
    blocks: list[Block] = []
    for key in keys.replace("-", "").split():
        key, _, copy = key.partition("=")
        kind = AREAS.get(area) or {"health": "health", "care": "social-care"}[area]
        if copy:
            text = sheet.again(letter, key, copy, f"{letter}.{_home(sheet, letter, key)}", area=kind)
        else:
            text = sheet.one(letter, key, f"{letter}.{area}", area=kind)
        blocks.append(Para(text))
    return Box(blocks) if blocks else ""


def _home(sheet: Sheet, letter: str, key: str) -> str:
    for name, lines in sheet.content.blocks.items():
        if name.startswith(f"{letter}.") and any(line.key == key for line in lines):
            return name.partition(".")[2]
    raise KeyError(key)
