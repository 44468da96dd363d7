"""Zayd's plan as a case-management system prints it: cover band, watermark, codes, striped tables (layout 10)."""

from __future__ import annotations

from collections.abc import Sequence

from docx.oxml import parse_xml
from docx.shared import Pt

from tests.defects.teasel import plan_5_words as words
from tests.defects.teasel.edits import Edit
from tests.defects.teasel.page import Page
from tests.defects.teasel.said import said

NAME, LAYOUT, PDF_OF, LINKS = "teasel-05-marchfield", 10, "b", words.LINKS
GUARDS = [
    (words.VIEWS[0][1] if text == "VIEWS:0" else text, letter, why) for text, letter, why in words.GUARDS
]
CODES = {"b": "SEN", "e": "OUT", "f": "PRV", "c": "HLT", "d": "SOC", "g": "HPR", "h": "SPR"}
MARK = (
    '<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:o="urn:schemas-microsoft-com:office:office"><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" '
    'path="m@7,l@8,m@5,21600l@6,21600e"><v:path textpathok="t"/><v:textpath on="t" fitshape="t"/></v:shapetype>'
    '<v:shape id="mark" type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:0;width:420pt;height:90pt;rotation:315;'
    "z-index:-251;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;"
    'mso-position-vertical-relative:margin" fillcolor="#e8e8e8" stroked="f"><v:textpath style="font-family:Arial" string="RESTRICTED"/>'
    "</v:shape></w:pict></w:r>"
)


def code(key: str) -> str:
    """`b3` as the system numbers it."""
    return f"{CODES[key[0]]}-{int(key[1:]):02}"


def band(page: Page, text: str, fill: str = "004D57") -> None:
    """A coloured bar with a title."""
    grid = page.table(1)
    cell = grid.add_row().cells[0]
    page.shade(cell, fill)
    page.put(cell, page.t(text), bold=True, white=True)
    gap = page.doc.add_paragraph().paragraph_format
    gap.space_after, gap.line_spacing = Pt(0), Pt(2)


def coded(
    page: Page,
    letter: str,
    heads: Sequence[str],
    lines: list,
    widths: Sequence[float],
    *,
    at: int = 0,
    area: str | None = None,
) -> None:
    """A striped table with a code in its first column."""
    grid = page.table(1.6, *widths)
    page.head(grid, "Code", *heads, fill="B7DEE2", repeat=True)
    for place, row in enumerate(lines):
        part = said(row[at])[0]
        others = [text for index, text in enumerate(row) if index != at]
        cells = page.cells(
            grid,
            letter,
            part,
            heads,
            others,
            at=at,
            area=area or words.AREA.get(row[0]),
            label=code(part[0]),
            front=code(part[0]),
        )
        for cell in cells or ():
            if place % 2:
                page.shade(cell, "EEF7F8")
    page.fit(grid)


def section_a(page: Page) -> None:
    """Label and value, striped."""
    band(page, "Section A  Views, interests and aspirations of the child and parents")
    grid = page.table(3, 13)
    for name, text in words.VIEWS:
        lines = [said(piece)[0] for piece in text.split("//")]
        if not page.dropped(lines[0] if isinstance(lines[0], str) else lines[0][1]):
            cells = grid.add_row().cells
            page.put(cells[0], page.t(name), bold=True)
            page.fill(cells[1], "A", lines)
    page.fit(grid)


def needs(page: Page, letter: str, title: str, area: str) -> None:
    """Health or care needs by code."""
    band(page, title)
    coded(
        page,
        letter,
        ("Description of need",),
        [(f"{key}: {text}",) for key, text in words.CARE[letter]],
        (14,),
        area=area,
    )


def provision(page: Page, letter: str, title: str, lines: list, area: str | None = None) -> None:
    """Six columns of provision after the code."""
    band(page, title)
    coded(page, letter, words.F_HEADS, lines, (6, 4.5, 4.5, 2.6, 3, 2.4), area=area)


def draw(edits: Sequence[Edit]) -> Page:
    """The whole plan."""
    page = Page(NAME, LAYOUT, edits, font="Arial", size=9, wide=True)
    page.running(
        "Zayd Rahmani | MF-0041877 | EHCP v6 Amended Final", "Generated 06-Nov-2026 09:14 by MarchCase"
    )
    page.doc.sections[0].header.paragraphs[0]._p.append(parse_xml(MARK))
    band(page, "MARCHFIELD COUNCIL     EDUCATION, HEALTH AND CARE PLAN")
    page.form(words.FRONT, 3, 5, 3, 5, fill="EEF7F8")
    section_a(page)
    band(page, "Section B  Special educational needs")
    coded(page, "B", words.B_HEADS, words.NEEDS, (3, 7, 6), at=1)
    needs(page, "C", "Section C  Health needs related to SEN", "health")
    needs(page, "D", "Section D  Social care needs related to SEN or to a disability", "social-care")
    band(page, "Section E  Outcomes sought")
    coded(page, "E", words.E_HEADS, words.OUTCOMES, (9, 2.6, 5))
    page.line("E", words.SHORT)
    provision(page, "F", "Section F  Special educational provision", words.PROVISION)
    provision(page, "G", "Section G  Health provision", words.G, "health")
    provision(
        page,
        "H1",
        "Section H1  Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
        words.H1,
        "social-care",
    )
    band(page, "Section H2  Any other social care provision")
    page.line("H2", words.H2)
    band(page, "Section I  Placement")
    page.line(
        "I",
        "Ferncliffe Academy, a mainstream secondary academy with a resource base for physical disability.",
    )
    band(page, "Section J  Personal budget")
    page.line("J", "None requested. Information was given at the review on 17-Sep-2026.")
    band(page, "Section K  Advice and information")
    grid = page.table(6, 7, 3)
    page.head(grid, "Advice", "From", "Date", fill="B7DEE2", repeat=True)
    for row in words.ADVICE:
        if not page.dropped(*row):
            for cell, text in zip(grid.add_row().cells, row, strict=True):
                page.fill(cell, "K", [text])
    page.fit(grid)
    page.form(
        [("AUTHORISED BY", "Helena Croxall, SEND Casework Manager", "DATE", "06-Nov-2026")],
        3,
        6,
        2,
        3,
        fill="EEF7F8",
    )
    page.labels.details(
        name="Zayd Rahmani",
        date_of_birth="2012-11-11",
        status="amended",
        plan_date="2026-11-06",
        review_date="2027-09-16",
        year_group=9,
        local_authority="Marchfield Council",
        setting="Ferncliffe Academy",
        named_placement="Ferncliffe Academy",
        primary_need="PD Physical Disability",
        first_plan=False,
        looked_after=False,
        officer="Helena Croxall",
        signed=True,
    )
    page.labels.dates(first_issued="2019-06-14", amended="2026-11-06", review_meeting="2026-09-17")
    page.labels.state("H2", "nil")
    return page
