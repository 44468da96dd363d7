"""Harrowmoor: stacked tables for each area, for an autistic boy in Year 10 taught otherwise than at school."""

from __future__ import annotations

from typing import Any

from tests.defects.sedge.content_2 import DATA, LINKS
from tests.defects.sedge.edits import Data
from tests.defects.sedge.pen import Pen

__all__ = ["DATA", "LAYOUT", "LINKS", "STEM", "draw"]

STEM, LAYOUT = "sedge-02-harrowmoor", 2
BLUE, PALE = "274472", "E3EAF4"


def draw(stem: str, data: Data) -> Pen:
    """The plan as Harrowmoor issues it."""
    pen = Pen(stem, LAYOUT, font="Arial", size=10.5, accent=BLUE)
    name = data["front"][0][1]
    pen.running(f"EHC plan: {name}", "Harrowmoor County Council - Official Sensitive - page #")
    pen.par("Harrowmoor County Council", bold=True, size=12, colour=BLUE)
    pen.heading("Education, Health and Care Plan", 1, size=22)
    table = pen.table([6, 11])
    for label, value in data["front"]:
        left, right = pen.row(table)
        pen.cell(left, label, bold=True, fill=PALE)
        pen.cell(right, value)
    pen.gap()
    _views(pen, data)
    pen.heading(
        "Sections B, E and F: special educational needs, outcomes and special educational provision",
        1,
        size=13,
        band=True,
    )
    count = [0]
    for area in data["areas"]:
        _area(pen, area, count)
    if data["targets"]:
        pen.par("Section E – shorter-term targets", bold=True)
        pen.says("E", None, data["targets"])
    pen.par("Section F – review of the provision", bold=True)
    pen.says("F", None, data["review"])
    _other(pen, data)
    _closing(pen, data)
    pen.labels.details(
        name="Idris Penhallow",
        date_of_birth="2012-01-20",
        status="final",
        plan_date="2026-09-24",
        review_date="2027-09-23",
        year_group=10,
        local_authority="Harrowmoor County Council",
        primary_need="Autism",
        first_plan=True,
        pronouns="he",
        officer="Petra Lomax",
        signed=True,
    )
    pen.labels.dates(request="2026-05-11", draft="2026-08-31", final="2026-09-24")
    return pen


def _band(pen: Pen, table: Any, title: str) -> None:
    pen.cell(pen.row(table, merged=True)[0], title, bold=True, fill=PALE)


def _block(pen: Pen, table: Any, title: str, letter: str, things: list[Any], **look: Any) -> None:
    if not things:
        return
    _band(pen, table, title)
    cell = pen.row(table, merged=True)[0]
    for thing in things:
        if isinstance(thing, dict):
            pen.item(letter, cell, thing, style="List Bullet", **look)
        else:
            pen.says(letter, cell, thing)


def _views(pen: Pen, data: Data) -> None:
    pen.heading(
        "Section A: the views, interests and aspirations of the young person and his parent",
        1,
        size=13,
        band=True,
    )
    table = pen.table([17])
    _block(pen, table, "My story so far", "A", data["history"])
    _block(pen, table, "What Idris says", "A", data["child"])
    _block(pen, table, "Idris's hopes for the future", "A", data["hopes"])
    _block(pen, table, "What his mother says", "A", [*data["parent"], *data["parent_hopes"]])
    pen.gap()


def _area(pen: Pen, area: dict[str, Any], count: list[int]) -> None:
    kind = area["area"]
    pen.heading(area["title"], 2, size=12)
    table = pen.table([17])
    _block(pen, table, "Section B – Strengths", "B", area["strengths"])
    if area.get("nil"):
        _block(pen, table, "Section B – Needs", "B", [area["nil"]])
    if area["needs"]:
        _band(pen, table, "Section B – Needs")
        cell = pen.row(table, merged=True)[0]
        for need in area["needs"]:
            count[0] += 1
            pen.item("B", cell, need, area=kind, label=f"Need {count[0]}", show=f"Need {count[0]}. ")
    _block(pen, table, "Section E – Long Term / Life Outcomes", "E", area["long"], area=kind)
    _block(pen, table, "Section E – Medium Term Outcomes", "E", area["medium"], area=kind)
    if area["F"]:
        heads = [
            "Special Educational Provision",
            "By Whom",
            "Frequency",
            "Which Need Does This Provision Meet",
        ]
        _band(pen, table, "Section F")
        pen.gap()
        table = pen.table([7.4, 4, 3.4, 2.2], heads, fill=PALE)
        for item in area["F"]:
            what, *rest = pen.row(table)
            pen.item("F", what, item, area=kind)
            for cell, text in zip(rest, item["c"].values(), strict=True):
                pen.cell(cell, text)
    pen.gap()


def _other(pen: Pen, data: Data) -> None:
    for title, parts in (
        (
            "Health",
            (
                ("C", "Section C – Health needs", "C"),
                ("E", "Section E – Outcomes", "E_health"),
                ("G", "Section G – Health provision", "G"),
            ),
        ),
        (
            "Social care",
            (
                ("D", "Section D – Social care needs", "D"),
                ("E", "Section E – Outcomes", "E_care"),
                (
                    "H1",
                    "Section H1 – Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
                    "H1",
                ),
                ("H2", "Section H2 – Any other social care provision", "H2"),
            ),
        ),
    ):
        pen.heading(title, 1, size=13, band=True)
        table = pen.table([17])
        for letter, label, part in parts:
            _block(
                pen, table, label, letter, data[part], area="health" if title == "Health" else "social-care"
            )
        pen.gap()


def _closing(pen: Pen, data: Data) -> None:
    for letter, title in (
        ("I", "Section I: Placement"),
        ("J", "Section J: Personal Budget, including direct payments"),
    ):
        pen.heading(title, 1, size=13, band=True)
        for text in data[letter]:
            pen.says(letter, None, text)
    pen.heading("Section K: Advice and information", 1, size=13, band=True)
    table = pen.table([1.5, 6.5, 6, 3], ["", "From", "Advice", "Date"], fill=PALE)
    for words in data["K"]:
        for cell, text in zip(pen.row(table), words, strict=True):
            pen.says("K", cell, text)
    pen.gap()
    table = pen.table([7, 10])
    for words in data["sign"]:
        for cell, text in zip(pen.row(table), words, strict=True):
            pen.cell(cell, text)
