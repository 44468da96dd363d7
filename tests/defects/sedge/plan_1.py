"""Larkbeare: the national grid, for a deaf girl in Year 4."""

from __future__ import annotations

from typing import Any

from tests.defects.sedge.content_1 import DATA, LINKS
from tests.defects.sedge.edits import Data
from tests.defects.sedge.pen import Pen

__all__ = ["DATA", "LAYOUT", "LINKS", "STEM", "draw"]

STEM, LAYOUT = "sedge-01-larkbeare", 1
GREEN, PALE = "1F5F4A", "DDEDE6"


def draw(stem: str, data: Data) -> Pen:
    """The plan as Larkbeare issues it."""
    pen = Pen(stem, LAYOUT, font="Calibri", size=10, accent=GREEN, wide=True)
    front = data["front"]
    pen.running("Larkbeare Council   OFFICIAL - SENSITIVE", f"{front[0][3]} {front[0][1]}   Page #")
    pen.heading("Education, Health and Care Plan", 1, size=20)
    pen.par("Larkbeare Council, made under section 37 of the Children and Families Act 2014", italic=True)
    _details(pen, data)
    _about(pen, data)
    for area in data["areas"]:
        _area(pen, area)
    table = pen.table([26.1])
    cell = pen.row(table)[0]
    pen.cell(cell, "F – Review of this provision", bold=True, fill=PALE)
    for text in data["review"]:
        pen.says("F", cell, text)
    cell = pen.row(table)[0]
    pen.cell(cell, "E – Shorter-term targets", bold=True, fill=PALE)
    for text in data["targets"]:
        pen.says("E", cell, text)
    pen.gap()
    _health(pen, data)
    _care(pen, data)
    for letter, title in (
        ("I", "Placement"),
        ("J", "Personal Budget (including arrangements for direct payments)"),
    ):
        if letter in data:
            _box(pen, letter, title, data[letter])
    _advice(pen, data)
    _details_recorded(pen)
    return pen


def _title(pen: Pen, letter: str, title: str) -> Any:
    table = pen.table([2, 24.1])
    left, right = pen.row(table)
    pen.cell(left, letter, bold=True, fill=PALE)
    pen.cell(right, title, bold=True, fill=PALE)
    return table


def _box(pen: Pen, letter: str, title: str, words: list[str]) -> None:
    table = _title(pen, letter, title)
    cell = pen.row(table, merged=True)[0]
    for text in words:
        pen.says(letter, cell, text)
    pen.gap()


def _details(pen: Pen, data: Data) -> None:
    table = pen.table([4, 9.05, 4, 9.05])
    pen.cell(pen.row(table, merged=True)[0], "Personal details", bold=True, fill=PALE)
    for words in data["front"]:
        for place, (cell, text) in enumerate(zip(pen.row(table), words, strict=True)):
            pen.cell(cell, text, bold=place % 2 == 0)
    pen.gap()
    table = pen.table([9, 9, 8.1], ["Services involved", "Where", "Telephone"], fill=PALE)
    for words in data["services"]:
        for cell, text in zip(pen.row(table), words, strict=True):
            pen.cell(cell, text)
    pen.gap()


def _about(pen: Pen, data: Data) -> None:
    name = data["front"][0][3].split()[0]
    table = _title(pen, "A1", f"Summary of {name}'s history")
    cell = pen.row(table, merged=True)[0]
    for text in data["history"]:
        pen.says("A", cell, text)
    pen.gap()
    table = _title(pen, "A2", f"Summary of the views, interests and aspirations of {name} and her parents")
    for label, part in (
        ("Views", "views"),
        ("Interests", "interests"),
        ("Strengths", "strengths"),
        ("Aspirations", "aspirations"),
    ):
        if not data[part]:
            continue
        left, right = pen.row(table)
        pen.cell(left, label, bold=True)
        for thing in data[part]:
            if isinstance(thing, dict):
                pen.item("A", right, thing)
            else:
                pen.says("A", right, thing)
    pen.gap()


def _area(pen: Pen, area: dict[str, Any]) -> None:
    pen.heading(f"Special Educational Needs and Provision (B-F-E): {area['title']}", 2, size=12)
    table = pen.table([8.2, 10.6, 7.3])
    if area["good"]:
        cell = pen.row(table, merged=True)[0]
        pen.cell(cell, "Strengths", bold=True, fill="F2F2F2")
        for text in area["good"]:
            pen.says("B", cell, text)
    heads = ["B – Special Educational Needs", "F – Special Educational Provision", "E – Outcomes"]
    _rows(pen, table, heads, "BFE", area["rows"], area["area"])
    pen.gap()


def _rows(
    pen: Pen, table: Any, heads: list[str], letters: str, rows: list[dict[str, Any]], area: str
) -> None:
    for cell, text in zip(pen.row(table), heads, strict=True):
        pen.cell(cell, text, bold=True, fill=PALE)
    for row in rows:
        for cell, letter, part in zip(pen.row(table), letters, "BFE", strict=True):
            for item in row[part]:
                pen.item(letter, cell, item, area=area)


def _health(pen: Pen, data: Data) -> None:
    pen.heading("Health Needs and Provision (C-G-E)", 2, size=12)
    table = pen.table([8.2, 10.6, 7.3])
    heads = ["C – Health Needs", "G – Health Provision", "E – Outcomes"]
    _rows(pen, table, heads, "CGE", data["health"], "health")
    pen.gap()


def _care(pen: Pen, data: Data) -> None:
    pen.heading("Social Care Needs and Provision (D-H1-H2)", 2, size=12)
    table = pen.table(
        [8.7, 8.7, 8.7],
        [
            "D – Social Care Needs",
            "H1 – Provision under the Chronically Sick and Disabled Persons Act 1970",
            "H2 – Other Social Care Provision",
        ],
        fill=PALE,
    )
    for cell, letter in zip(pen.row(table), ("D", "H1", "H2"), strict=True):
        for text in data[letter]:
            pen.says(letter, cell, text)
        if letter != "D":
            pen.labels.state(letter, "nil")
    pen.labels.state("D", "nil")
    pen.gap()


def _advice(pen: Pen, data: Data) -> None:
    pen.heading("K – Advice and Information", 2, size=12)
    table = pen.table(
        [9, 5, 9.1, 3],
        ["Advice and information requested", "Date received", "Who from", "Appended"],
        fill=PALE,
    )
    for words in data["K"]:
        for cell, text in zip(pen.row(table), words, strict=True):
            pen.says("K", cell, text)
    pen.gap()
    table = pen.table([9, 17.1])
    for words in data["sign"]:
        for place, (cell, text) in enumerate(zip(pen.row(table), words, strict=True)):
            pen.cell(cell, text, bold=place == 0)


def _details_recorded(pen: Pen) -> None:
    pen.labels.details(
        name="Bryony Jean Haskett",
        preferred_name="Bryony",
        date_of_birth="2018-02-14",
        status="amended",
        plan_date="2026-10-09",
        review_date="2027-07-01",
        year_group=4,
        local_authority="Larkbeare Council",
        setting="Gannet Lane Primary School, Larkbeare",
        named_placement="Gannet Lane Primary School, Larkbeare",
        primary_need="Hearing impairment",
        first_plan=False,
        pronouns="she",
        officer="Maud Treloar",
        signed=True,
    )
    pen.labels.dates(amended="2026-10-09")
