"""Rafferty, eleven, Tourette syndrome and ADHD, Year 7: an eastern county's strict four-column grid (layout 1)."""

from __future__ import annotations

from collections.abc import Sequence

from tests.defects.teasel.edits import Edit
from tests.defects.teasel.page import Page
from tests.defects.teasel.plan_1_words import (
    ADVICE,
    ASPIRE,
    GRID,
    GUARDS,
    HISTORY,
    LIKES,
    LINKS,
    PARENTS,
    STRONG,
    VIEWS,
)

NAME = "teasel-01-wendlesham"
LAYOUT = 1
PDF_OF = "a"
__all__ = ["GUARDS", "LINKS", "draw"]


def front(page: Page) -> None:
    """The national form's first page."""
    page.running(
        "Wendlesham County Council – EHC Plan – Rafferty Oakes – OFFICIAL: SENSITIVE", "WCC EHCP v4.2"
    )
    page.heading("Education, Health and Care Plan", 0)
    page.form(
        [
            ("Surname", "Oakes", "Other names", "Rafferty James"),
            ("Likes to be known as", "Rafferty", "Date of birth", "14/02/2015"),
            ("Sex", "Male", "Home language", "English"),
            ("Year group", "Year 7", "Current setting", "Hollesby High School"),
            ("Status of plan", "Final", "Date of final plan", "16/10/2026"),
            ("Date request received", "02/06/2026", "To be reviewed by", "15/10/2027"),
            ("UPN", "Z935411026007", "NHS number", "999 041 2267"),
            ("Main area of need", "Social, emotional and mental health", "Looked after?", "No"),
            ("Parent 1", "Bryony Oakes", "Relationship", "Mother"),
            ("Telephone", "01632 960341", "Email", "b.oakes@example.org"),
            ("Parent 2", "Tom Kerrison", "Relationship", "Stepfather"),
            ("Telephone", "01632 960342", "Email", "t.kerrison@example.org"),
        ],
        2,
        3,
        2,
        3,
    )
    page.heading("Services involved", 2)
    page.form(
        [
            ("Paediatrics", "Sallow Lane Child Development Centre", "Tic clinic", "East Fen Hospital"),
            ("Specialist teaching", "Wendlesham County Council", "Early help", "Fenmarket Family Hub"),
        ],
        2,
        3,
        2,
        3,
    )


def section_a(page: Page) -> None:
    """A1 and A2, each with its letter in a cell of its own."""
    grid = page.table(2, 13)
    for letter, title, rows in (
        ("A1", "Summary of the child's history", [("", HISTORY)]),
        (
            "A2",
            "Summary of the views, interests and aspirations of the child and their parents",
            [
                ("Rafferty's views", VIEWS),
                ("Interests", LIKES),
                ("Strengths", STRONG),
                ("Parents' views", PARENTS),
                ("Aspirations", ASPIRE),
            ],
        ),
    ):
        page.head(grid, letter, title)
        for name, lines in rows:
            cells = grid.add_row().cells
            page.put(cells[0], name, bold=True)
            page.fill(cells[1], "A", lines)
    page.fit(grid)


def area_grid(page: Page, title: str, area: str, good: str, rows: list) -> None:
    """One of four grids: need, provision, outcome and review in a row."""
    page.heading(f"Special Educational Needs and Provision (B-F-E): {title}", 2)
    page.line(None, "Needs are numbered within the area. Each row is read across.", grey=True)
    grid = page.table(6, 8, 5, 3)
    merged = grid.add_row().cells
    merged = merged[0].merge(merged[3])
    page.put(merged, "Strengths", bold=True)
    page.fill(merged, "B", [good], area=area)
    page.head(
        grid,
        "B – Special Educational Needs",
        "F – Special Educational Provision",
        "E – Outcomes",
        "F – How and when reviewed",
    )
    for need, provision, outcome, review in rows:
        cells = grid.add_row().cells
        page.fill(cells[0], "B", [need], area=area)
        page.fill(cells[1], "F", provision, area=area)
        page.fill(cells[2], "E", [outcome], area=area)
        if cells[1].text:
            page.fill(cells[3], "F", [review])
            for item in page.labels._items[-9:]:
                if item["key"] in {key for key, _ in provision}:
                    item["cells"]["F – How and when reviewed"] = page.t(review)
    page.fit(grid)


def small(page: Page, title: str, heads: Sequence[str], rows: list) -> None:
    """A grid of other sections, one cell of lines for each letter."""
    page.heading(title, 2)
    grid = page.table(*[1] * len(heads))
    page.head(grid, *heads)
    for row in rows:
        for cell, (letter, lines, area) in zip(grid.add_row().cells, row, strict=True):
            page.fill(cell, letter, lines, area=area)
    page.fit(grid)


def draw(edits: Sequence[Edit]) -> Page:
    """The whole plan."""
    page = Page(NAME, LAYOUT, edits, font="Arial", size=9.5, wide=True)
    front(page)
    section_a(page)
    for title, area, good, rows in GRID:
        area_grid(page, title, area, good, rows)
    page.heading("E – How shorter-term targets are set", 2)
    page.line(
        "E",
        "Shorter-term targets towards these outcomes are set each half term by the SENCO with Rafferty and his parents, written in his support plan and checked at the end of the half term.",
    )
    small(
        page,
        "Health needs, provision and outcomes",
        ["C – Health Needs", "G – Health Provision", "E – Outcomes"],
        [
            (
                (
                    "C",
                    [
                        (
                            "c1",
                            "Guanfacine lowers Rafferty's blood pressure: he is dizzy on standing on two mornings a week and has fallen once in assembly (May 2026).",
                        )
                    ],
                    "health",
                ),
                (
                    "G",
                    [
                        (
                            "g1",
                            "The community paediatric nurse will measure Rafferty's blood pressure and weight every three months at the clinic and will send the readings to the paediatrician and to the school nurse.",
                        ),
                        (
                            "g2",
                            "He will be given water and salty crackers by the school nurse as required when he is dizzy, following his health care plan of September 2026, which she renews every September.",
                        ),
                    ],
                    "health",
                ),
                (
                    "E",
                    [
                        (
                            "e11",
                            "By July 2027 Rafferty will tell an adult and sit down as soon as he feels dizzy, so that he has no falls at school in a term.",
                        )
                    ],
                    "health",
                ),
            ),
        ],
    )
    small(
        page,
        "Social care needs, provision and outcomes",
        [
            "D – Social Care Needs",
            "H1 – Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
            "H2 – Any other social care provision",
            "E – Outcomes",
        ],
        [
            (
                (
                    "D",
                    [
                        (
                            "d1",
                            "Rafferty has nothing to do outside the home that he can manage alone: he left scouts and football in 2025 after other boys mocked him.",
                        )
                    ],
                    "social-care",
                ),
                (
                    "H1",
                    [
                        (
                            "h1",
                            "A support worker with Tourette awareness training will take Rafferty 1:1 to the Fenmarket drum workshop and to swimming for three hours every Saturday, 44 weeks a year.",
                        )
                    ],
                    "social-care",
                ),
                ("H2", [], None),
                (
                    "E",
                    [
                        (
                            "e12",
                            "By July 2027 Rafferty will attend two activities a week outside the home and stay to the end of nine sessions out of ten.",
                        )
                    ],
                    "social-care",
                ),
            ),
            (
                (
                    "D",
                    [
                        (
                            "d2",
                            "His evening rages frighten Posy, who has been hit twice, and neither parent has had an unbroken night since Easter 2026.",
                        )
                    ],
                    "social-care",
                ),
                ("H1", [], None),
                (
                    "H2",
                    [
                        (
                            "h2",
                            "A family support worker will visit the home for 90 minutes once a week for 16 weeks from November 2026 to agree a safety plan with both parents and Posy, and will review it with them in the last visit.",
                        )
                    ],
                    "social-care",
                ),
                (
                    "E",
                    [
                        (
                            "e8y",
                            "By July 2027, at school and at home, Rafferty will name his point on the five-point scale and leave to drum before he loses control, on four occasions out of five, so that nobody is hurt.",
                        )
                    ],
                    "social-care",
                ),
            ),
        ],
    )
    page.heading("I – Placement", 2)
    page.line("I", "Name of school: Hollesby High School, Mere Road, Hollesby.")
    page.line("I", "Type of school: mainstream secondary academy.")
    page.heading("J – Personal Budget", 2)
    page.line(
        "J",
        "A personal budget was explained to Rafferty's parents on 2 September 2026 and has not been requested.",
    )
    page.heading("K – Advice and information", 2)
    grid = page.table(5, 3, 6, 2)
    page.head(grid, "Advice and information requested", "Date received", "Who from", "Appended")
    for row in ADVICE:
        if page.t(row[0]):
            for cell, text in zip(grid.add_row().cells, row, strict=True):
                page.fill(cell, "K", [text])
    page.fit(grid)
    page.heading("Signed on behalf of the local authority", 2)
    page.form(
        [
            ("Name", "Deborah Catchpole", "Position", "SEND Area Manager"),
            ("Signature", "D. Catchpole", "Date", "16 October 2026"),
        ],
        2,
        3,
        2,
        3,
    )
    page.labels.details(
        name="Rafferty James Oakes",
        preferred_name="Rafferty",
        date_of_birth="2015-02-14",
        status="final",
        plan_date="2026-10-16",
        review_date="2027-10-15",
        year_group=7,
        local_authority="Wendlesham County Council",
        setting="Hollesby High School",
        named_placement="Hollesby High School",
        primary_need="Social, emotional and mental health",
        looked_after=False,
        officer="Deborah Catchpole",
        signed=True,
        upn="Z935411026007",
        nhs_number="999 041 2267",
    )
    page.labels.dates(request="2026-06-02", final="2026-10-16")
    page.labels.state("H2", "present")
    return page
