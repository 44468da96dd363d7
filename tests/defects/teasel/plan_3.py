"""Kobi's plan on an inner-London borough's older form: provision plans by outcome, therapists' targets pasted in (layout 5)."""

from __future__ import annotations

from collections.abc import Sequence

from tests.defects.teasel import plan_3_words as words
from tests.defects.teasel.edits import Edit
from tests.defects.teasel.page import Page
from tests.defects.teasel.said import rows, said

NAME, LAYOUT, PDF_OF, LINKS = "teasel-03-kettleford", 5, "a", words.LINKS
GUARDS = [
    (words.HISTORY[0] if text == "HISTORYGUARD" else text, letter, why) for text, letter, why in words.GUARDS
]


def front(page: Page) -> None:
    """Recitals with one ticked, details, and the advice on the first page."""
    page.running("London Borough of Kettleford", "EHCP – Kobina Asante – confidential")
    page.heading("LONDON BOROUGH OF KETTLEFORD", 0)
    page.line(None, "Education, Health and Care Plan", bold=True)
    grid = page.table(1, 16)
    for mark, recital in words.RECITALS:
        cells = grid.add_row().cells
        page.put(cells[0], mark)
        page.put(cells[1], page.t(recital))
    page.fit(grid)
    page.form(words.FRONT, 4, 5, 3, 4, fill="DDEBF7")
    page.heading("SECTION K: The advice and information attached to this plan", 2)
    grid = page.table(6, 7, 3)
    page.head(grid, "Advice", "Author", "Dated")
    for row in words.ADVICE:
        if not page.dropped(*row):
            for cell, text in zip(grid.add_row().cells, row, strict=True):
                page.fill(cell, "K", [text])
    page.fit(grid)


def provision_plan(page: Page, title: str, letter: str, provision: str, area: str | None) -> None:
    """One table of provision."""
    page.heading(title, 3)
    table = page.table(6, 5, 5, 3, 4)
    page.head(table, *words.HEADS, fill="BDD7EE", repeat=True)
    for what, *others in rows(provision):
        page.cells(table, letter, said(what)[0], words.HEADS, others, area=area)
    page.fit(table)


def letters_a_to_d(page: Page) -> None:
    """What Kobi and his mother want, and what is hard."""
    page.heading("SECTION A: The views, interests and aspirations of the young person and his family", 2)
    for title, lines in (
        ("Background", words.HISTORY),
        ("Kobi: how he tells us and what he tells us", words.VIEWS),
        ("Hopes for the future", words.HOPES),
    ):
        page.heading(title, 3)
        for part in lines:
            page.line("A", part)
    page.heading("SECTION B: Special educational needs, in order of priority", 2)
    page.line("B", words.STRENGTHS)
    for place, part in enumerate(words.NEEDS, 1):
        page.line("B", part, label=f"{place}.", area=words.AREAS[part[0]])
    for letter, title, lines, area in (
        ("C", "Health needs related to his special educational needs", words.HEALTH, "health"),
        (
            "D",
            "Social care needs related to his special educational needs or to a disability",
            words.CARE,
            "social-care",
        ),
    ):
        page.heading(f"SECTION {letter}: {title}", 2)
        for part in lines:
            page.line(letter, part, area=area)


def draw(edits: Sequence[Edit]) -> Page:
    """The whole plan."""
    page = Page(NAME, LAYOUT, edits, font="Verdana", size=9)
    page.colour = "1F4E79"
    front(page)
    letters_a_to_d(page)
    page.heading("SECTION E: The outcomes sought for the young person, including outcomes for adult life", 2)
    page.heading("Phase: last year of further education and start of adult life", 3)
    outcomes = [plan[1] for plan in words.PLANS] + [words.HEALTH_E[0], words.CARE_E[0]]
    for place, text in enumerate(outcomes, 1):
        page.line("E", said(text)[0], label=f"Outcome {place}:")
    page.line("E", words.SHORT)
    page.heading("SECTION F: Special educational provision", 2)
    for place, (name, _, provision, target) in enumerate(words.PLANS, 1):
        if page.dropped(name):
            continue
        provision_plan(page, f"Provision Plan {place}: {name} (Outcome {place})", "F", provision, None)
        if target:
            page.line("F", target, style="Quote")
    page.heading("SECTION G: Health provision", 2)
    provision_plan(page, "Provision Plan 8: Health (Outcome 8)", "G", words.HEALTH_E[1], "health")
    page.heading(
        "SECTION H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970 (under 18)",
        2,
    )
    page.line("H1", "Not applicable, as Kobi is over 18.")
    page.heading(
        "SECTION H2: Any other social care provision, including provision under the Care Act 2014", 2
    )
    provision_plan(page, "Provision Plan 9: Care (Outcome 9)", "H2", words.CARE_E[1], "social-care")
    page.heading("SECTION I: Placement", 2)
    page.line("I", "Lockgate College, Basin Street, a special post-16 institution.")
    page.heading("SECTION J: Personal budget", 2)
    page.line("J", words.J)
    page.heading("Authorised", 2)
    page.form(
        [
            (
                "Officer",
                "Yvonne Delacourt, SEN Service Manager",
                "Signature and date",
                "Y. Delacourt 10 July 2026",
            )
        ],
        2,
        5,
        3,
        5,
    )
    page.labels.details(
        name="Kobina Asante",
        preferred_name="Kobi",
        date_of_birth="2004-03-19",
        status="amended",
        plan_date="2026-07-10",
        review_date="2027-04-22",
        local_authority="London Borough of Kettleford",
        setting="Lockgate College",
        named_placement="Lockgate College",
        primary_need="Profound and multiple learning difficulty",
        first_plan=False,
        officer="Yvonne Delacourt",
        signed=True,
        nhs_number="999 207 5518",
    )
    page.labels.dates(first_issued="2016-05-12", amended="2026-07-10", review_meeting="2026-04-23")
    page.labels.state("H1", "nil")
    return page
