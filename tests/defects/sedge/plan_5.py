"""Dunnock Hills: an amended plan issued with its changes tracked, for a looked-after boy in Year 5."""

from __future__ import annotations

from typing import Any

from tests.defects.sedge.content_5 import DATA, LINKS
from tests.defects.sedge.edits import Data, plain
from tests.defects.sedge.pen import Pen

__all__ = ["DATA", "LAYOUT", "LINKS", "STEM", "draw"]

STEM, LAYOUT = "sedge-05-dunnockhills", 9
PLUM = "4B2E63"


def draw(stem: str, data: Data) -> Pen:
    """The plan as Dunnock Hills issues it, with its changes tracked."""
    pen = Pen(stem, LAYOUT, font="Times New Roman", size=11.5, accent=PLUM)
    pen.running("DUNNOCK HILLS COUNCIL - PROTECT", f"{plain(data['front'][0][1])}: EHC plan, page #")
    pen.par("EDUCATION, HEALTH AND CARE PLAN", bold=True, size=17, centre=True)
    pen.par("Dunnock Hills Council", size=12, centre=True)
    pen.par(data["key"], italic=True)
    for label, value in data["front"]:
        par = pen.par(f"{label}: ", bold=True)
        pen.write(par, value)
    _views(pen, data)
    _needs(pen, data)
    _outcomes(pen, data)
    _provision(pen, data)
    _rest(pen, data)
    pen.labels.details(
        name="Ellis Jude Thackery",
        preferred_name="Ellis",
        date_of_birth="2016-12-02",
        status="amended",
        plan_date="2026-09-18",
        review_date="2027-06-29",
        year_group=5,
        local_authority="Dunnock Hills Council",
        setting="Millrace Primary School",
        named_placement="Millrace Primary School",
        first_plan=False,
        pronouns="he",
        looked_after=True,
        officer="Oswin Marsh",
        signed=True,
    )
    pen.labels.dates(amended="2026-09-18", review_meeting="2026-06-30")
    return pen


def _say(pen: Pen, letter: str, thing: Any, **look: Any) -> None:
    if isinstance(thing, dict):
        pen.item(letter, None, thing, **look)
    elif not plain(thing):
        pen.par(thing)
    else:
        pen.says(letter, None, thing)


def _views(pen: Pen, data: Data) -> None:
    pen.heading("SECTION A", 1, size=13)
    pen.par("The views, interests and aspirations of Ellis and of those who care for him", bold=True)
    for title, parts in zip(
        data["titles"], (("history",), ("child", "child_hopes"), ("carers", "carer_hopes")), strict=True
    ):
        things = [thing for part in parts for thing in data[part]]
        if things:
            pen.heading(title, 2, size=11.5)
        for thing in things:
            _say(pen, "A", thing)


def _needs(pen: Pen, data: Data) -> None:
    pen.heading("SECTION B", 1, size=13)
    pen.par("Ellis's special educational needs", bold=True)
    for text in data["strengths"]:
        _say(pen, "B", text)
    for area, title, needs in data["areas"]:
        pen.heading(title, 2, size=11.5)
        for need in needs:
            _say(pen, "B", need, area=area)
    for letter, title, area in (
        ("C", "Health needs related to his special educational needs", "health"),
        ("D", "Social care needs related to his special educational needs", "social-care"),
    ):
        pen.heading(f"SECTION {letter}", 1, size=13)
        pen.par(title, bold=True)
        for thing in data[letter]:
            _say(pen, letter, thing, **({"area": area} if isinstance(thing, dict) else {}))


def _outcomes(pen: Pen, data: Data) -> None:
    pen.heading("SECTION E", 1, size=13)
    pen.par("The outcomes sought for Ellis", bold=True)
    number = 0
    for area, outcomes in data["E"]:
        for outcome in outcomes:
            number += 1
            pen.item("E", None, outcome, area=area, label=f"E{number}", show=f"E{number}  ")
    if data["targets"]:
        pen.says("E", None, data["targets"])


def _provision(pen: Pen, data: Data) -> None:
    pen.heading("SECTION F", 1, size=13)
    pen.par("The special educational provision that Ellis requires", bold=True)
    for area, title, items in data["F"]:
        pen.heading(title, 2, size=11.5)
        for item in items:
            pen.item("F", None, item, area=area, style="List Bullet")
    if data["review"]:
        pen.says("F", None, data["review"])


def _rest(pen: Pen, data: Data) -> None:
    titles = {
        "G": "Health provision",
        "H1": "Social care provision that must be made under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        "H2": "Any other social care provision",
        "H": "Social care provision",
        "I": "The school named",
        "J": "Personal budget",
    }
    for letter, title in titles.items():
        if letter not in data:
            continue
        pen.heading(f"SECTION {letter}", 1, size=13)
        pen.par(title, bold=True)
        for thing in data[letter]:
            home = "H2" if letter == "H" else letter
            area = "health" if letter == "G" else "social-care"
            _say(
                pen,
                home,
                thing,
                **({"area": area, "style": "List Bullet"} if isinstance(thing, dict) else {}),
            )
    pen.heading("SECTION K", 1, size=13)
    pen.par("Advice and information", bold=True)
    table = pen.table([6, 7.5, 3.5], ["From", "What", "Date"], fill="E8E3EE")
    for words in data["K"]:
        for cell, text in zip(pen.row(table), words, strict=True):
            pen.says("K", cell, text)
    pen.gap()
    for label, value in data["sign"]:
        par = pen.par(f"{label}: ", bold=True)
        pen.write(par, value)
