"""Layout 10, a case system's print: Rafferty, Year 6, looked after, a draft plan, Cawdmoor."""

from __future__ import annotations

from collections.abc import Sequence

from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import parse_xml
from docx.shared import Mm
from docx.table import Table

from tests.defects.clover.cawdmoor_defects import A, B
from tests.defects.clover.cawdmoor_words import COLUMNS, GUARDS, LINKS, ROWS, WORDS
from tests.defects.clover.sheet import Plan, Sheet, style_run, tint

NEEDS = (
    ("Communication and interaction", "communication-interaction", (1, 2, 3)),
    ("Cognition and learning", "cognition-learning", (4, 5, 6, 7)),
    ("Social, emotional and mental health", "semh", (8, 9, 10, 11, 12)),
    ("Sensory and/or physical", "sensory-physical", (13, 14)),
)
FIRST_OF = (
    (1, "communication-interaction"),
    (4, "cognition-learning"),
    (9, "semh"),
    (17, "sensory-physical"),
)
BLUE = "003B5C"
STRIPE = "EAF2F7"
WATERMARK = (
    '<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:o="urn:schemas-microsoft-com:office:office"><w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">'
    '<v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/></v:shapetype><v:shape id="mark" type="#_x0000_t136" '
    'style="position:absolute;width:380pt;height:130pt;rotation:315;z-index:-2;mso-position-horizontal:center;'
    'mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" '
    'fillcolor="#dddddd" stroked="f"><v:textpath on="t" style="font-family:Arial;font-size:1pt" string="DRAFT"/></v:shape></w:pict></w:r></w:p>'
)

PLAN = Plan(
    stem="clover-05-cawdmoor",
    layout=10,
    words=WORDS,
    links=LINKS,
    details={
        "name": "Rafferty Osei",
        "preferred_name": "Raff",
        "date_of_birth": "2016-05-30",
        "status": "draft",
        "plan_date": "2026-11-02",
        "review_date": "2027-10-29",
        "year_group": 6,
        "local_authority": "Cawdmoor City Council",
        "setting": "Larch Hill Primary School",
        "primary_need": "Social, emotional and mental health",
        "first_plan": True,
        "looked_after": True,
        "officer": "Petra Mallin",
    },
    dates={"request": "2026-07-06", "draft": "2026-11-02"},
    states={"I": "blank", "J": "nil"},
    guards=GUARDS,
    copies={"a": A, "b": B},
)


def draw(sheet: Sheet) -> None:
    """Cover band, watermark, striped tables, Section F on a turned page."""
    sheet.base("Segoe UI", 10)
    sheet.running("Rafferty Osei | EHC plan | Draft", "Cawdmoor City Council | printed from CaseBook |")
    sheet.doc.sections[0].header._element.append(parse_xml(WATERMARK))
    cover(sheet)
    section_a(sheet)
    head(sheet, "B | Special educational needs")
    note(sheet, "Strengths")
    sheet.para("B_strengths")
    table = sheet.table(
        ["Ref", "Area", "What is hard for Raff, and what is seen"], (16, 40, 114), BLUE, "FFFFFF"
    )
    for title, area, numbers in NEEDS:
        for number in numbers:
            listed(sheet, table, f"B_{number}", f"N{number}", area, title)
    head(sheet, "C | Health needs related to special educational needs")
    bullets(sheet, ("C_1", "C_2", "C_3"), "health")
    head(sheet, "D | Social care needs related to special educational needs")
    sheet.para("D_lead")
    bullets(sheet, ("D_1", "D_2"), "social-care")
    head(sheet, "E | Outcomes")
    table = sheet.table(["Ref", "Outcome", "By when", "How we shall know"], (16, 72, 30, 52), BLUE, "FFFFFF")
    for number in range(1, 13):
        numbered(
            sheet,
            table,
            f"E_{number}",
            f"O{number}",
            (("when", "By when"), ("how", "How we shall know")),
            None,
        )
    sheet.doc.add_paragraph()
    sheet.para("E_targets")
    turn(sheet, landscape=True)
    section_f(sheet)
    turn(sheet, landscape=False)
    head(sheet, "G | Health provision")
    bullets(sheet, ("G_1", "G_2", "G_3"), "health")
    head(
        sheet,
        "H1 | Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    )
    bullets(sheet, ("H1_1",), "social-care")
    head(sheet, "H2 | Other social care provision")
    bullets(sheet, ("H2_1", "H2_2"), "social-care")
    head(sheet, "I | Placement")
    sheet.para("I_text")
    head(sheet, "J | Personal budget")
    sheet.para("J_text")
    head(sheet, "K | Advice and information")
    columns = (("Advice", ""), ("From", ".w"), ("Date", ".d"))
    table = sheet.table([heading for heading, _ in columns], (50, 80, 40), BLUE, "FFFFFF")
    for key in sheet.keys("K_"):
        sheet.row(table, key, columns)
        for _, suffix in columns[1:]:
            sheet.record(key + suffix)
    stripe(table)


def cover(sheet: Sheet) -> None:
    """A band of colour with the title, and the details under it."""
    band = sheet.doc.add_table(rows=1, cols=1)
    cell = band.cell(0, 0)
    tint(cell, BLUE)
    style_run(cell.paragraphs[0].add_run("Cawdmoor City Council"), 11, "FFFFFF", True)
    style_run(cell.add_paragraph().add_run("Education, Health and Care plan"), 24, "FFFFFF", True)
    sheet.doc.add_paragraph()
    sheet.pairs(
        [
            ("Name", "front_name"),
            ("Likes to be called", "front_known"),
            ("Date of birth", "front_dob"),
            ("Plan status", "front_status"),
            ("Assessment requested", "front_request"),
            ("Date of draft", "front_date"),
            ("Review date", "front_review"),
            ("Year group", "front_year"),
            ("Current school", "front_school"),
            ("Primary need", "front_need"),
            ("Care status", "front_care"),
            ("Carers", "front_carers"),
            ("Plan writer", "front_officer"),
        ],
        STRIPE,
    )


def section_a(sheet: Sheet) -> None:
    """The voices, each with its heading."""
    head(sheet, "A | Views, interests and aspirations")
    for title, keys in (
        ("How we heard them", ("A_how",)),
        ("Raff", ("A_child", "A_1", "A_2")),
        ("How Raff communicates and takes part", ("A_comm",)),
        ("Foster carers", ("A_carers",)),
        ("Mother", ("A_mother", "A_3")),
        ("Story so far", ("A_history",)),
    ):
        note(sheet, title)
        for key in keys:
            sheet.para(key)


def section_f(sheet: Sheet) -> None:
    """One wide table: what, who, ratio, how often, how long, for which need and outcome."""
    head(sheet, "F | Special educational provision")
    sheet.para("F_lead")
    headings = ["Ref", "Provision", *(heading for _, heading in COLUMNS)]
    table = sheet.table(headings, (14, 78, 48, 28, 42, 28, 22), BLUE, "FFFFFF")
    for number in range(1, len(ROWS) + 1):
        area = [name for first, name in FIRST_OF if first <= number][-1]
        if number >= 20:
            area = "semh"
        numbered(sheet, table, f"F_{number}", f"P{number}", COLUMNS, area)
    stripe(table)


def listed(sheet: Sheet, table: Table, key: str, ref: str, area: str, title: str) -> None:
    """A need's row: its number, its area, its words."""
    if not sheet.get(key):
        return
    cells = table.add_row().cells
    cells[0].paragraphs[0].add_run(ref)
    cells[1].paragraphs[0].add_run(title)
    cells[2].paragraphs[0].add_run(sheet.words[key] or "")
    sheet.record(key, area, ref)


def numbered(
    sheet: Sheet, table: Table, key: str, ref: str, columns: Sequence[tuple[str, str]], area: str | None
) -> None:
    """A row with its number first, then its own words, then its other cells."""
    if not sheet.get(key):
        return
    cells = table.add_row().cells
    cells[0].paragraphs[0].add_run(ref)
    cells[1].paragraphs[0].add_run(sheet.words[key] or "")
    others = {}
    for cell, (suffix, heading) in zip(cells[2:], columns, strict=True):
        text = sheet.get(f"{key}.{suffix}") or ""
        cell.paragraphs[0].add_run(text)
        if text:
            others[heading] = text
    sheet.record(key, area, ref, others)


def bullets(sheet: Sheet, keys: Sequence[str], area: str) -> None:
    """Paragraphs led by a symbol font's own bullet, as case systems print them."""
    for key in keys:
        if sheet.get(key) in {"None.", ""}:
            sheet.para(key)
        else:
            sheet.para(key, area, lead="\uf0b7 ")


def stripe(table: Table) -> None:
    """Every other row tinted."""
    for row in table.rows[2::2]:
        for cell in row.cells:
            tint(cell, STRIPE)


def turn(sheet: Sheet, landscape: bool) -> None:
    """A new page, turned or upright."""
    section = sheet.doc.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (Mm(297), Mm(210)) if landscape else (Mm(210), Mm(297))


def note(sheet: Sheet, text: str) -> None:
    """A small heading."""
    sheet.plain(text, 10.5, BLUE, bold=True)


def head(sheet: Sheet, text: str) -> None:
    """A section's heading on a band."""
    sheet.plain(text, 13, "FFFFFF", BLUE, bold=True)
