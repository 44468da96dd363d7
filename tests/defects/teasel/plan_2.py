"""Edie's plan as a Yorkshire metropolitan council issues it: needs first, then outcomes with provision (layout 4)."""

from __future__ import annotations

from collections.abc import Sequence

from tests.defects.teasel import plan_2_words as words
from tests.defects.teasel.edits import Edit
from tests.defects.teasel.page import Page
from tests.defects.teasel.said import rows, said

NAME, LAYOUT, PDF_OF = "teasel-02-hebblesden", 4, "b"
LINKS = words.LINKS
GUARDS = [
    (words.STORY[0] if text == "STORYGUARD" else text, letter, why) for text, letter, why in words.GUARDS
]


def section_a(page: Page) -> None:
    """All about me."""
    page.heading("SECTIONA: All about me – my views, interests and aspirations, and those of my parents")
    page.heading("My story so far", 3)
    page.bullets("A", words.STORY)
    page.heading("How we found out", 3)
    page.bullets("A", [words.HOW])
    page.heading("What Edie told us", 3)
    page.bullets("A", words.CHILD)
    page.heading("How Edie communicates", 3)
    page.bullets("A", words.TALK)
    page.heading("What Mum and Dad told us", 3)
    page.bullets("A", words.PARENT)


def two_columns(page: Page, letter: str, good: str, needs: list, area: str) -> None:
    """What is working beside what is not."""
    if page.dropped(good, *(part[1] for part in needs)):
        return
    grid = page.table(5, 9)
    page.head(grid, "What is working", "What is not working so well", fill="E2EFD9")
    cells = grid.add_row().cells
    page.bullets(letter, [good], area, cells[0])
    page.bullets(letter, needs, area, cells[1])
    for cell in cells:
        first = cell.paragraphs[0]._p
        if len(cell.paragraphs) > 1:
            first.getparent().remove(first)
    page.fit(grid)


def box(page: Page, outcome: str, provision: str, letters: tuple[str, ...], area: str) -> None:
    """One outcome in a box, and under it its provision table; each row's letter is its key's first."""
    key, text = said(outcome)[0]
    if page.dropped(text):
        return
    grid = page.table(1)
    cell = grid.add_row().cells[0]
    page.shade(cell, "FFF2CC")
    page.put(cell, f"Outcome {key[1:]}", bold=True)
    page.fill(cell, "E", [(key, text)], area=area)
    table = page.table(8, 7)
    page.head(table, *words.HEADS, fill="E2EFD9")
    for what, who in rows(provision):
        page.cells(table, letters[0], said(what)[0], words.HEADS, [who], area=area)
    page.fit(table)


def draw(edits: Sequence[Edit]) -> Page:
    """The whole plan."""
    page = Page(NAME, LAYOUT, edits, font="Calibri", size=11)
    page.colour = "385623"
    page.running(
        "Hebblesden Metropolitan District Council", "Education, Health and Care Plan for Edie Sugden"
    )
    page.heading("Education, Health and Care Plan", 0)
    page.form(words.FRONT, 2, 5, fill="E2EFD9")
    section_a(page)
    page.heading("SECTIONB: My special educational needs")
    for title, area, good, needs in words.NEEDS:
        page.heading(title, 3)
        two_columns(page, "B", good, needs, area)
    page.heading("SECTIONC: My health needs which are related to my special educational needs")
    two_columns(page, "C", *words.HEALTH, "health")
    page.heading("SECTIOND: My social care needs which are related to my special educational needs")
    two_columns(page, "D", *words.CARE, "social-care")
    page.heading(
        "SECTIONE and SECTIONF: The outcomes we want, and the special educational provision I must have"
    )
    for title, area, boxes in words.PLAN:
        page.heading(title, 3)
        for outcome, provision in boxes:
            box(page, outcome, provision, ("F",), area)
    page.heading("SECTIONF: More special educational provision", 3)
    page.bullets("F", words.MORE)
    page.heading("SECTIONE: How we check", 3)
    page.bullets("E", [words.SHORT])
    page.heading("SECTIONE and SECTIONG: Health outcome and health provision")
    box(page, *words.HEALTH_PLAN, ("G",), "health")
    page.heading(
        "SECTIONE and SECTIONH1: Social care outcome, and provision under section 2 of the Chronically Sick and Disabled Persons Act 1970"
    )
    for outcome, provision in words.CARE_PLAN:
        box(page, outcome, provision, ("H1",), "social-care")
    page.heading("SECTIONH2: Any other social care provision")
    page.bullets("H2", [words.H2])
    page.heading("SECTIONI: The school")
    page.bullets(
        "I",
        ["Cragg Bottom Primary School, Nab Lane, Hebblesden.", "Type: mainstream community primary school."],
    )
    page.heading("SECTIONJ: Personal budget")
    page.bullets("J", ["Nathan and Leanne do not want a personal budget this year."])
    page.heading("SECTIONK: Advice and information")
    grid = page.table(5, 7, 3)
    page.head(grid, "What", "Who from", "Date", fill="E2EFD9")
    for row in words.ADVICE:
        if page.t(row[0]):
            for cell, text in zip(grid.add_row().cells, row, strict=True):
                page.fill(cell, "K", [text])
    page.fit(grid)
    page.heading("Signed for the council", 3)
    page.form(
        [
            ("Name", "Graham Tordoff", "Date", "25 September 2026"),
            ("Job", "SEND Team Manager", "Signed", "G Tordoff"),
        ],
        1,
        3,
        1,
        3,
        fill="E2EFD9",
    )
    labels = page.labels
    labels.details(
        name="Edie Sugden",
        date_of_birth="2020-12-03",
        status="final",
        plan_date="2026-09-25",
        review_date="2027-09-24",
        year_group=1,
        local_authority="Hebblesden Metropolitan District Council",
        setting="Cragg Bottom Primary School",
        named_placement="Cragg Bottom Primary School",
        primary_need="Speech, language and communication needs",
        looked_after=False,
        officer="Graham Tordoff",
        signed=True,
    )
    labels.dates(request="2026-05-15", draft="2026-07-31", final="2026-09-25")
    labels.state("H2", "nil")
    return page
