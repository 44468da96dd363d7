"""Withybourne: led by outcomes, a provision plan for each; the first draft for a boy in Reception."""

from __future__ import annotations

from typing import Any

from tests.defects.sedge.content_3 import DATA, LINKS
from tests.defects.sedge.edits import Data
from tests.defects.sedge.pen import Pen

__all__ = ["DATA", "LAYOUT", "LINKS", "STEM", "draw"]

STEM, LAYOUT = "sedge-03-withybourne", 5
RED, PALE = "7A2E3A", "F3E6E8"
AREAS = [
    "sensory-physical",
    "communication-interaction",
    "communication-interaction",
    "sensory-physical",
    "sensory-physical",
    "cognition-learning",
    "semh",
    "semh",
    "sensory-physical",
]


def draw(stem: str, data: Data) -> Pen:
    """The plan as Withybourne issues it."""
    pen = Pen(stem, LAYOUT, font="Georgia", size=10.5, accent=RED)
    pen.running(
        "Withybourne Council: Education, Health and Care Plan (draft)",
        f"{data['front'][0][1]} - page # - confidential",
    )
    pen.heading("EDUCATION, HEALTH AND CARE PLAN", 1, size=18)
    for text in data["recital"]:
        pen.par(text)
    table = pen.table([5.5, 11.5])
    for label, value in data["front"]:
        left, right = pen.row(table)
        pen.cell(left, label, bold=True, fill=PALE)
        pen.cell(right, value)
    pen.heading("Section K: advice and information gathered for the assessment", 1, size=13)
    table = pen.table([6, 4, 7], ["Advice", "Dated", "Given by"], fill=PALE)
    for words in data["K"]:
        for cell, text in zip(pen.row(table), words, strict=True):
            pen.says("K", cell, text)
    _views(pen, data)
    _needs(pen, data)
    _outcomes(pen, data)
    _provision(pen, data)
    _closing(pen, data)
    pen.labels.details(
        name="Rafi Sulaiman",
        date_of_birth="2022-03-08",
        status="draft",
        plan_date="2026-10-19",
        review_date="2027-10-18",
        year_group=0,
        local_authority="Withybourne Council",
        setting="Elm Bank Primary School",
        primary_need="Physical disability",
        first_plan=True,
        pronouns="he",
        officer="Wilfred Ames",
        signed=True,
    )
    pen.labels.dates(request="2026-06-22", draft="2026-10-19")
    return pen


def _views(pen: Pen, data: Data) -> None:
    pen.heading("Section A: the views, interests and aspirations of the child and his parents", 1, size=13)
    for title, parts in (
        ("What Rafi shows and tells us", ("views", "communication")),
        ("His story so far", ("history",)),
        ("What his parents say", ("parents", "hopes")),
    ):
        things = [thing for part in parts for thing in data[part]]
        if not things:
            continue
        pen.heading(title, 2, size=11)
        for thing in things:
            if isinstance(thing, dict):
                pen.item("A", None, thing)
            else:
                pen.says("A", None, thing)


def _needs(pen: Pen, data: Data) -> None:
    pen.heading("Section B: the child's special educational needs", 1, size=13)
    if data["strengths"]:
        pen.heading("What Rafi does well", 2, size=11)
        for text in data["strengths"]:
            pen.says("B", None, text)
    pen.heading("His needs, in order of priority", 2, size=11)
    for place, need in enumerate(data["B"], 1):
        area = AREAS[int(need["k"][1:]) - 1] if need["k"][1:].isdigit() else None
        pen.item("B", None, need, area=area, label=f"Need {place}", show=f"Need {place}: ")
    for letter, title in (
        ("C", "Section C: health needs related to his special educational needs"),
        ("D", "Section D: social care needs related to his special educational needs"),
    ):
        pen.heading(title, 1, size=13)
        _list(pen, letter, data[letter], "health" if letter == "C" else "social-care")
    pen.labels.state("D", "nil")


def _list(pen: Pen, letter: str, things: list[Any], area: str) -> None:
    for thing in things:
        if isinstance(thing, dict):
            pen.item(letter, None, thing, area=area, style="List Bullet")
        else:
            pen.says(letter, None, thing)


def _outcomes(pen: Pen, data: Data) -> None:
    pen.heading("Section E: the outcomes sought for Rafi", 1, size=13)
    for place, outcome in enumerate([*data["E"], *data["E_health"]], 1):
        area = "health" if outcome in data["E_health"] else None
        pen.item("E", None, outcome, area=area, label=f"Outcome {place}", show=f"Outcome {place}. ")
    if data["targets"]:
        pen.says("E", None, data["targets"])


def _provision(pen: Pen, data: Data) -> None:
    pen.heading("Section F: the special educational provision required by the child", 1, size=13)
    for place, (needs, items) in enumerate(data["plans"], 1):
        pen.par(f"Provision Plan for Outcome {place} ({needs})", bold=True, colour=RED)
        heads = [
            "What will be provided",
            "Who will do it",
            "Adult to child",
            "How often and how long",
            "Checked by and when",
        ]
        table = pen.table([4.8, 3.5, 2.1, 3.4, 3.2], heads, fill=PALE)
        for item in items:
            what, *rest = pen.row(table)
            pen.item("F", what, item, size=9)
            for cell, text in zip(rest, item["c"].values(), strict=True):
                if text:
                    pen.cell(cell, text, size=9)
        pen.gap()


def _closing(pen: Pen, data: Data) -> None:
    for letter, title in (
        ("G", "Section G: health provision reasonably required"),
        (
            "H1",
            "Section H1: social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        ),
        ("H2", "Section H2: any other social care provision"),
        ("I", "Section I: placement"),
        ("J", "Section J: personal budget"),
    ):
        pen.heading(title, 1, size=13)
        _list(pen, letter, data[letter], "health" if letter == "G" else "social-care")
    for letter in ("H1", "H2"):
        pen.labels.state(letter, "nil")
    pen.labels.state("I", "blank")
    pen.gap()
    table = pen.table([5, 12])
    for words in data["sign"]:
        for cell, text in zip(pen.row(table), words, strict=True):
            pen.cell(cell, text)
