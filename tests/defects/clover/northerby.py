"""Layout 8, of the days of Statements: Corin, nineteen, cerebral palsy, at college, Northerby."""

from __future__ import annotations

from docx.shared import Mm

from tests.defects.clover.northerby_defects import A, B
from tests.defects.clover.northerby_words import GUARDS, LINKS, WORDS
from tests.defects.clover.sheet import Plan, Sheet, style_run, tint

AREAS = (
    ("Speech, language and communication", "communication-interaction", (1, 2, 3), (1, 2, 3, 4, 5)),
    ("Learning and thinking", "cognition-learning", (4, 5, 6, 7), (6, 7, 8, 9, 10, 11)),
    ("Emotional well-being and behaviour", "semh", (8, 9), (12, 13, 14)),
    ("Physical, medical and sensory", "sensory-physical", (10, 11, 12), (15, 16, 17, 18, 19)),
    ("Getting ready for adult life", "preparing-for-adulthood", (13, 14), (20, 21, 22, 23)),
)
FILL = "D0CECE"

PLAN = Plan(
    stem="clover-04-northerby",
    layout=8,
    words=WORDS,
    links=LINKS,
    details={
        "name": "Corin Blaylock",
        "date_of_birth": "2007-02-22",
        "status": "amended",
        "plan_date": "2026-06-26",
        "review_date": "2027-05-04",
        "local_authority": "Northerby Metropolitan Borough Council",
        "setting": "Kelder College",
        "named_placement": "Kelder College, Northerby",
        "primary_need": "Physical disability",
        "first_plan": False,
        "officer": "Hubert Lyle",
        "signed": True,
    },
    dates={"first_issued": "2017-03-02", "review_meeting": "2026-05-06", "amended": "2026-06-26"},
    states={"H1": "nil"},
    guards=GUARDS,
    copies={"a": A, "b": B},
)


def draw(sheet: Sheet) -> None:
    """Recital and contributors first, then numbered banners with the letters beside them."""
    sheet.base("Times New Roman", 11.5, margin=22)
    sheet.running("CONFIDENTIAL", "Northerby MBC – Education, Health and Care Plan – Corin Blaylock –")
    sheet.plain("Northerby Metropolitan Borough Council", 14, bold=True)
    sheet.plain("EDUCATION, HEALTH AND CARE PLAN", 16, bold=True)
    sheet.plain(
        "This plan is made under section 37 of the Children and Families Act 2014, in place of a Statement of Special Educational Needs formerly maintained "
        "under section 324 of the Education Act 1996.",
        10,
    )
    sheet.pairs(
        [
            ("Surname and other names", "front_name"),
            ("Date of birth", "front_dob"),
            ("Status", "front_status"),
            ("Date plan first issued", "front_first"),
            ("Date of review meeting", "front_meeting"),
            ("Date of this amended plan", "front_date"),
            ("Date by which to be reviewed", "front_review"),
            ("Place of education", "front_setting"),
            ("Primary SEN", "front_need"),
        ],
        FILL,
    )
    banner(sheet, "Contributors", "K: Advice and information received")
    columns = (("Advice", ""), ("From", ".w"), ("Dated", ".d"))
    table = sheet.table([heading for heading, _ in columns], (66, 66, 34), FILL)
    for key in sheet.keys("K_"):
        sheet.row(table, key, columns)
        for _, suffix in columns[1:]:
            sheet.record(key + suffix)
    sheet.doc.add_paragraph()
    banner(sheet, "Section 1", f"A: {sheet.get('h_A')}")
    for key in ("A_how", "A_child", "A_1", "A_2", "A_3", "A_comm", "A_history", "A_mother"):
        sheet.para(key)
    banner(sheet, "Section 2", "B: Special educational needs")
    sheet.para("B_strengths")
    for title, area, needs, _ in AREAS:
        sub(sheet, title)
        for number in needs:
            sheet.para(f"B_{number}", area, f"2.{number}")
    banner(sheet, "Section 2 (i)", "C: Health needs related to special educational needs")
    for key in ("C_1", "C_2"):
        sheet.para(key, "health")
    banner(
        sheet,
        "Section 2 (ii)",
        "D: Social care needs related to special educational needs or to a disability",
    )
    for key in ("D_1", "D_2", "D_3"):
        sheet.para(key, "social-care")
    banner(sheet, "Section 3", "E: Outcomes sought (objectives)")
    for number in range(1, 14):
        sheet.para(f"E_{number}", None, f"({number})")
    sheet.para("E_targets")
    banner(sheet, "Section 3 (i)", "F: Special educational provision to meet the needs and objectives")
    sheet.para("F_lead")
    for title, area, _, provision in AREAS:
        sub(sheet, title)
        for number in provision:
            sheet.para(f"F_{number}", area, f"3.{number}")
    banner(sheet, "Section 5", "G: Health provision reasonably required")
    for key in ("G_1", "G_2", "G_3"):
        sheet.para(key, "health")
    banner(
        sheet,
        "Section 6",
        "H1: Social care provision which must be made for a child or young person under 18 resulting from section 2 of the Chronically "
        "Sick and Disabled Persons Act 1970",
    )
    for key in ("H1_nil", "H1_1"):
        sheet.para(key, "social-care")
    banner(sheet, "Section 6 (i)", "H2: Any other social care provision reasonably required")
    for key in ("H2_1", "H2_2", "H2_3"):
        sheet.para(key, "social-care")
    banner(sheet, "Section 4", "I: Placement")
    sheet.para("I_text")
    title = sheet.get("h_J")
    if title:
        banner(sheet, "Section 7", f"J: {title}")
        sheet.para("J_text")
    sheet.doc.add_paragraph()
    sheet.pairs([("Signed for the authority", "sign_name"), ("Date", "sign_date")], FILL)


def banner(sheet: Sheet, number: str, title: str) -> None:
    """A grey band: the old number in one cell, the letter and title in the next."""
    table = sheet.doc.add_table(rows=1, cols=2)
    table.style = "Table Grid"
    table.autofit = False
    for cell, column, text, width in zip(
        table.rows[0].cells, table.columns, (number, title), (36, 130), strict=True
    ):
        column.width = cell.width = Mm(width)
        style_run(cell.paragraphs[0].add_run(text), 12, "000000", True)
        tint(cell, FILL)
    sheet.doc.add_paragraph().paragraph_format.space_after = Mm(0)


def sub(sheet: Sheet, title: str) -> None:
    """An area's heading, underlined as typists did."""
    paragraph = sheet.plain("", 11, bold=True)
    run = paragraph.add_run(title)
    run.bold = run.underline = True
