"""Eastmarch: a case system's export with content controls, for a college student of 19 with Down syndrome."""

from __future__ import annotations

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from tests.defects.sedge.content_4 import DATA, LINKS
from tests.defects.sedge.edits import Data
from tests.defects.sedge.pen import Pen

__all__ = ["DATA", "LAYOUT", "LINKS", "STEM", "draw"]

STEM, LAYOUT = "sedge-04-eastmarch", 7
EXPLAINED = [
    ("A", "What the young person and their family say"),
    ("B", "Special educational needs"),
    ("C", "Health needs related to special educational needs"),
    ("D", "Social care needs related to special educational needs"),
    ("E", "Outcomes"),
    ("F", "Special educational provision"),
    ("G", "Health provision"),
    (
        "H1",
        "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970 (under 18 only)",
    ),
    ("H2", "Any other social care provision"),
    ("I", "Placement"),
    ("J", "Personal budget"),
    ("K", "Advice and information"),
]
TEAL, PALE = "0B5563", "E1F0F2"


def draw(stem: str, data: Data) -> Pen:
    """The plan as Eastmarch's case system exports it."""
    pen = Pen(stem, LAYOUT, font="Verdana", size=9.5, accent=TEAL)
    front = dict(data["front"])
    pen.running(
        f"EHCP | {front['Full name']} | v{front['Version']}",
        "Eastmarch Borough Council | OFFICIAL SENSITIVE | #",
    )
    pen.heading("Education, Health and Care Plan", 1, size=18)
    table = pen.table([6, 11])
    for label, value in data["front"]:
        left, right = pen.row(table)
        pen.cell(left, label, bold=True, fill=PALE)
        pen.cell(right, value)
        _control(right.paragraphs[0], label)
    pen.gap()
    table = pen.table([2.5, 14.5], ["Section", "What it is for"], fill=PALE)
    for letter, text in EXPLAINED:
        for cell, words in zip(pen.row(table), (letter, text), strict=True):
            pen.cell(cell, words)
    pen.gap()
    _sections(pen, data)
    table = pen.table([6, 11])
    for label, value in data["sign"]:
        left, right = pen.row(table)
        pen.cell(left, label, bold=True, fill=PALE)
        pen.cell(right, value)
    pen.labels.details(
        name="Gwen Abara",
        date_of_birth="2007-05-11",
        status="amended",
        plan_date="2026-07-17",
        review_date="2027-05-20",
        local_authority="Eastmarch Borough Council",
        setting="Eastmarch College",
        named_placement="Eastmarch College",
        primary_need="Moderate learning difficulty",
        first_plan=False,
        pronouns="she",
        officer="Denholm Pryce",
        signed=True,
    )
    pen.labels.dates(first_issued="2016-02-03", review_meeting="2026-05-21", amended="2026-07-17")
    return pen


def _control(par: Any, title: str) -> None:
    """A paragraph's runs are put inside a content control, as the case system writes them."""
    control, properties, content = (OxmlElement(tag) for tag in ("w:sdt", "w:sdtPr", "w:sdtContent"))
    alias = OxmlElement("w:alias")
    alias.set(qn("w:val"), title)
    properties.append(alias)
    control.extend([properties, content])
    for run in par._p.findall(qn("w:r")):
        content.append(run)
    par._p.append(control)


def _title(pen: Pen, letter: str) -> None:
    pen.heading(f"({letter}) {dict(EXPLAINED)[letter]}", 1, size=12, band=True)


def _words(pen: Pen, letter: str, text: str) -> None:
    pen.says(letter, None, text)
    _control(pen.doc.paragraphs[-1], f"Section{letter}Text")


def _sections(pen: Pen, data: Data) -> None:
    _title(pen, "A")
    for text in data["A"]:
        _words(pen, "A", text)
    for hope in data["hopes"]:
        pen.item("A", None, hope, style="List Bullet")
    _title(pen, "B")
    for text in data["strengths"]:
        _words(pen, "B", text)
    place = 0
    for area, title, needs in data["areas"]:
        pen.heading(title, 2, size=10.5)
        for need in needs:
            place += 1
            pen.item("B", None, need, area=area, label=f"N{place}", show=f"N{place}: ")
    for letter, area in (("C", "health"), ("D", "social-care")):
        _title(pen, letter)
        _plain(pen, letter, data[letter], area)
    _title(pen, "E")
    for number, outcome in enumerate(data["E"], 1):
        pen.item("E", None, outcome, label=f"O{number}", show=f"O{number}: ")
    if data["targets"]:
        _words(pen, "E", data["targets"])
    _title(pen, "F")
    _words(pen, "F", data["review"])
    for title, items in data["F"]:
        pen.heading(title, 2, size=10.5)
        _grid(pen, "F", items)
    _title(pen, "G")
    _grid(pen, "G", data["G"])
    for letter in ("H1", "H2", "I", "J"):
        _title(pen, letter)
        things = data[letter]
        if things and isinstance(things[0], dict):
            _grid(pen, letter, things)
        else:
            _plain(pen, letter, things, "social-care")
    pen.labels.state("H1", "nil")
    _title(pen, "K")
    table = pen.table([7, 7, 3], ["Source", "Advice", "Date"], fill=PALE)
    for words in data["K"]:
        for cell, text in zip(pen.row(table), words, strict=True):
            pen.says("K", cell, text)
    pen.gap()


def _plain(pen: Pen, letter: str, things: list[Any], area: str) -> None:
    for thing in things:
        if isinstance(thing, dict):
            pen.item(letter, None, thing, area=area)
        else:
            _words(pen, letter, thing)


def _grid(pen: Pen, letter: str, items: list[dict[str, Any]]) -> None:
    table = pen.table([14.6, 2.4], ["Provision", "Outcome"], fill=PALE)
    for item in items:
        what, outcome = pen.row(table)
        pen.item(letter, what, item)
        pen.cell(outcome, item["c"]["Outcome"])
    pen.gap()
