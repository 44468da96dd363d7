"""Wealdhamshire's form: stacked area tables of one and four columns."""

from __future__ import annotations

from typing import Any

from docx.shared import Cm, Pt

from tests.defects.melilot.page import Page, shade
from tests.defects.melilot.words import Entry

HEADS = ("By Whom", "Frequency", "Which Need Does This Provision Meet")
TITLES = ("Special Educational Provision", "By Whom", "Frequency", "Which Need Does This Provision Meet")
WIDTHS = (11.2, 5.5, 5.5, 3.5)
AREAS = {
    "ci": "Communication and Interaction",
    "cl": "Cognition and Learning",
    "semh": "Social, Emotional and Mental Health",
    "sp": "Physical and Sensory",
    "pfa": "Preparation for Adulthood",
}


def wide(p: Page, table: Any, text: str = "", colour: str | None = None) -> Any:
    """A merged row across the table, with a title if there is one."""
    cells = table.add_row().cells
    spot = cells[0].merge(cells[-1])
    if text:
        spot.paragraphs[0].add_run(text).bold = True
    if colour:
        shade(spot, colour)
    return spot


def listed(p: Page, table: Any, title: str, entries: list[Entry], mark: str) -> None:
    """A title row and one row with a bullet for each entry."""
    if entries:
        wide(p, table, title, "FAEEED")
        p.draw(wide(p, table), entries, mark)


def provision(p: Page, table: Any, first: str, entries: list[Entry]) -> None:
    """Four columns: provision, by whom, frequency, need."""
    if not entries:
        return
    row = table.add_row().cells
    for spot, title, width in zip(row, (first, *TITLES[1:]), WIDTHS, strict=True):
        spot.paragraphs[0].add_run(title).bold = True
        spot.width = Cm(width)
        shade(spot, "FAEEED")
    for entry in entries:
        p.row(table, ("", *HEADS), WIDTHS, entry, "bullet")


def opened(p: Page, title: str) -> Any:
    """A new four-column table with its banner."""
    table = p.doc.add_table(rows=0, cols=4)
    table.style, table.autofit = p.style.grid, False
    for column, width in zip(table.columns, WIDTHS, strict=True):
        column.width = Cm(width)
    wide(p, table, title, p.style.band)
    return table


def stacked(p: Page) -> None:
    """Layout 2: one table for each area, with rows of one and of four columns."""
    w = p.words
    p.running("Wealdhamshire County Council EHC plan – D Lowther", "Protect: personal information")
    p.title("Education, Health and Care (EHC) Plan", 18)
    p.facts(w.of("front"), columns=2)
    p.section("A", "Section A  Views, interests and aspirations of Dafydd and his mother")
    p.flow(w.of("A"), "bullet")
    p.section(
        "B", "Sections B, E and F  Special educational needs, outcomes and special educational provision"
    )
    p.note("One table for each area of need.")
    p.flow(w.rest("E") + w.rest("F"))
    for area, name in AREAS.items():
        table = opened(p, name)
        listed(p, table, "B – Strengths", w.rest("B", area), "")
        listed(p, table, "B – Needs", w.items("B", area), "Need ")
        listed(p, table, "E – Medium Term Outcomes", w.items("E", area), "bullet")
        provision(p, table, "F – Special Educational Provision", w.items("F", area))
        p.doc.add_paragraph().paragraph_format.space_after = Pt(2)
    p.section("C", "Sections C and G  Health needs and health provision")
    table = opened(p, "Health")
    listed(p, table, "C – Health Needs", w.of("C"), "bullet")
    listed(p, table, "E – Medium Term Outcomes", w.items("E", "h"), "bullet")
    provision(p, table, "G – Health Provision", w.items("G"))
    listed(p, table, "G – Health Provision", w.rest("G"), "")
    p.section("D", "Sections D, H1 and H2  Social care needs and provision")
    table = opened(p, "Social care")
    listed(p, table, "D – Social Care Needs", w.of("D"), "bullet")
    listed(p, table, "E – Medium Term Outcomes", w.items("E", "sc"), "bullet")
    for letter, name in (
        ("H1", "H1 – Provision under section 2 of the 1970 Act"),
        ("H2", "H2 – Other Provision"),
    ):
        provision(p, table, name, w.items(letter))
        listed(p, table, name, w.rest(letter), "")
        if not w.of(letter):
            wide(p, table, name, "FAEEED")
            wide(p, table)
    p.section("I", "Section I  Placement")
    p.flow(w.of("I"))
    p.section("J", "Section J  Personal Budget")
    p.flow(w.of("J"))
    p.section("K", "Section K  Advice and information")
    p.grid(("Reference and advice", "Name and role", "Date"), (8, 13, 4.7), w.of("K"))
    p.facts(w.of("sign"))
