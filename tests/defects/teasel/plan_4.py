"""Merryn's plan as a south-west council's case system prints it, outcomes before needs (layout 7)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from tests.defects.teasel import plan_4_words as words
from tests.defects.teasel.edits import Edit
from tests.defects.teasel.page import Page
from tests.defects.teasel.said import rows, said

NAME, LAYOUT, PDF_OF, LINKS = "teasel-04-lydmoor", 7, "b", words.LINKS
GUARDS = [
    (words.STORY[0] if text == "STORYGUARD" else text, letter, why) for text, letter, why in words.GUARDS
]


def control(line: Any, tag: str) -> None:
    """A paragraph's runs put into a content control, as the case system's merge does."""
    box, about, name, inside = (OxmlElement(f"w:{kind}") for kind in ("sdt", "sdtPr", "tag", "sdtContent"))
    name.set(qn("w:val"), tag)
    about.append(name)
    box.extend([about, inside])
    for run in line.runs:
        inside.append(run._r)
    line._p.append(box)


def front(page: Page) -> None:
    """Cover details in controls, and what each letter is for."""
    page.running(
        "EHC Plan: Merryn Grace Hockaday   LYD/EHC/20877   OFFICIAL – SENSITIVE",
        "Lydmoor Council · printed from Casebook",
    )
    page.heading("Lydmoor Council – Education, Health and Care Plan (Final)", 1)
    page.form(words.FRONT, 3, 5, 3, 4, fill="E4DFEC")
    for cell in page.doc.tables[0]._cells[1::2]:
        control(cell.paragraphs[0], "field")
    page.heading("What is in this plan", 3)
    grid = page.table(2, 14)
    for letter, meaning in words.EXPLAIN:
        cells = grid.add_row().cells
        page.put(cells[0], page.t(letter), bold=True)
        page.put(cells[1], page.t(meaning))
    page.fit(grid)
    page.doc.add_page_break()


def ref(key: str) -> str:
    """`b3` as the plan prints it."""
    return key.upper()


def grid_of(page: Page, letter: str, lines: str, area: str | None) -> None:
    """Provision with the needs and outcomes it is for."""
    grid = page.table(1.3, 10, 2, 2.4)
    page.head(grid, "Ref", *words.F_HEADS, fill="E4DFEC", repeat=True)
    for what, *others in rows(lines):
        part = said(what)[0]
        page.cells(
            grid, letter, part, words.F_HEADS, others, area=area, label=ref(part[0]), front=ref(part[0])
        )
    page.fit(grid)


def needs(page: Page, letter: str, lines: list, area: str | None) -> None:
    """A two-column list of needs in content controls."""
    grid = page.table(1.3, 14)
    for part in lines:
        text = page.told(letter, part, area, ref(part[0]) if isinstance(part, tuple) else None)
        if text:
            cells = grid.add_row().cells
            page.put(cells[0], ref(part[0]) if isinstance(part, tuple) else "", bold=True)
            page.put(cells[1], text)
            control(cells[1].paragraphs[0], "need")
    page.fit(grid)


def section_a(page: Page) -> None:
    """History, her views and her parents'."""
    page.heading("(A) Who I am, what I and my family think and what we hope for", 2)
    for title, lines in (
        ("My history", words.STORY),
        ("What Merryn says", words.CHILD),
        ("What Dilys and Martin say", words.PARENTS),
    ):
        page.heading(title, 3)
        for part in lines:
            page.line("A", part)


def outcomes(page: Page) -> None:
    """Outcomes first."""
    page.heading("(E) Outcomes: what will be different for me", 2)
    grid = page.table(1.3, 8, 3, 5)
    page.head(grid, "Ref", *words.E_HEADS, fill="E4DFEC", repeat=True)
    for text, *others in words.OUTCOMES:
        part = said(text)[0]
        page.cells(grid, "E", part, words.E_HEADS, others, label=ref(part[0]), front=ref(part[0]))
    page.fit(grid)
    page.line("E", words.SHORT)


def the_rest(page: Page) -> None:
    """Health, care, placement, budget and advice."""
    page.heading("(C) My health needs", 2)
    needs(page, "C", said(words.HEALTH), "health")
    page.heading("(G) Health provision", 2)
    grid_of(page, "G", words.HEALTH_F, "health")
    page.heading("(D) My social care needs", 2)
    needs(page, "D", words.CARE, "social-care")
    page.heading("(H1) Social care provision under s.2 Chronically Sick and Disabled Persons Act 1970", 2)
    grid_of(page, "H1", words.H1, "social-care")
    page.heading("(H2) Other social care provision", 2)
    grid_of(page, "H2", words.H2, "social-care")
    page.heading("(I) School or other setting", 2)
    page.line(
        "I", "Polgarrow Primary School, Chapel Terrace, Polgarrow: a mainstream academy primary school."
    )
    page.heading("(J) Personal budget", 2)
    page.line(
        "J", "Dilys and Martin were told about personal budgets on 20 August 2026 and did not ask for one."
    )
    page.heading("(K) Advice and information", 2)
    grid = page.table(6, 7, 3)
    page.head(grid, "Advice", "From", "Dated", fill="E4DFEC")
    for row in words.ADVICE:
        if not page.dropped(*row):
            for cell, text in zip(grid.add_row().cells, row, strict=True):
                page.fill(cell, "K", [text])
    page.fit(grid)
    page.heading("Sign-off", 3)
    page.form(
        [
            ("Officer", "Corin Retallack", "Role", "EHC Plan Co-ordinator"),
            ("Signed", "C Retallack", "Date", "18/09/2026"),
        ],
        1,
        3,
        1,
        3,
        fill="E4DFEC",
    )


def draw(edits: Sequence[Edit]) -> Page:
    """The whole plan."""
    page = Page(NAME, LAYOUT, edits, font="Tahoma", size=9.5)
    page.colour = "5F497A"
    front(page)
    section_a(page)
    outcomes(page)
    page.heading("(B) My special educational needs", 2)
    page.line("B", words.GOOD)
    for title, area, lines, _ in words.AREAS:
        page.heading(title, 3)
        needs(page, "B", said(lines), area)
    page.heading("(F) Special educational provision", 2)
    for title, area, _, lines in words.AREAS:
        page.heading(title, 3)
        grid_of(page, "F", lines, area)
    page.heading(words.MOVE[0], 3)
    grid_of(page, "F", words.MOVE[1], None)
    the_rest(page)
    page.labels.details(
        name="Merryn Grace Hockaday",
        date_of_birth="2017-01-22",
        status="final",
        plan_date="2026-09-18",
        review_date="2027-09-17",
        year_group=5,
        local_authority="Lydmoor Council",
        setting="Polgarrow Primary School",
        named_placement="Polgarrow Primary School",
        primary_need="Social, emotional and mental health",
        looked_after=False,
        officer="Corin Retallack",
        signed=True,
    )
    page.labels.dates(request="2026-05-05", draft="2026-08-10", final="2026-09-18")
    return page
