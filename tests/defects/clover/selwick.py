"""Layout 5, outcome-led with Provision Plans: Safiya, Year 10, autistic, educated otherwise than at school, Selwick Fen."""

from __future__ import annotations

from tests.defects.clover.selwick_defects import A, B
from tests.defects.clover.selwick_words import GUARDS, LINKS, ROWS, WORDS
from tests.defects.clover.sheet import Plan, Sheet

BY_NEED = {
    1: "semh",
    2: "sensory-physical",
    3: "communication-interaction",
    4: "communication-interaction",
    5: "semh",
    6: "semh",
    7: "cognition-learning",
    8: "cognition-learning",
    9: "sensory-physical",
    10: "semh",
    11: "preparing-for-adulthood",
    12: "preparing-for-adulthood",
}
GREEN = "1F5C4A"
FILL = "D9EAE3"

PLAN = Plan(
    stem="clover-03-selwick",
    layout=5,
    words=WORDS,
    links=LINKS,
    details={
        "name": "Safiya Marchbank",
        "date_of_birth": "2011-11-09",
        "status": "amended",
        "plan_date": "2026-09-18",
        "review_date": "2027-07-01",
        "year_group": 10,
        "local_authority": "Selwick Fen Council",
        "first_plan": False,
        "officer": "Bettina Crowe",
        "signed": True,
    },
    dates={
        "request": "2023-11-06",
        "first_issued": "2024-03-14",
        "review_meeting": "2026-07-02",
        "amended": "2026-09-18",
    },
    states={},
    guards=GUARDS,
    copies={"a": A, "b": B},
)


def draw(sheet: Sheet) -> None:
    """Recitals and advice first, needs by priority, outcomes by key stage, a Provision Plan for each outcome."""
    sheet.base("Georgia", 10.5)
    sheet.running("EHC Plan – Safiya Marchbank", "Selwick Fen Council, Education, Health and Care Team")
    sheet.plain("SELWICK FEN COUNCIL", 13, GREEN, bold=True)
    sheet.plain("Education, Health and Care Plan", 20, GREEN, bold=True)
    for tick, text in (
        (
            "☐",
            "This plan is made following an assessment under section 36 of the Children and Families Act 2014.",
        ),
        ("☐", "This plan replaces a plan made by another local authority."),
        ("☒", "This plan is amended following an annual review and replaces the plan issued before it."),
    ):
        sheet.plain(f"{tick} {text}", 9)
    sheet.pairs(
        [
            ("Name", "front_name"),
            ("Date of birth", "front_dob"),
            ("Status of plan", "front_status"),
            ("Year group", "front_year"),
            ("Request for assessment received", "front_request"),
            ("Plan first issued", "front_first"),
            ("Review meeting held", "front_meeting"),
            ("Amended with effect from", "front_date"),
            ("Next review on or before", "front_review"),
            ("Education", "front_setting"),
            ("Parents", "front_parents"),
        ],
        FILL,
    )
    head(sheet, "Section K. Advice and information used in this plan")
    for key in sheet.keys("K_"):
        sheet.para(key, style="List Number")
    section_a(sheet)
    head(sheet, "Section B. Special educational needs, in order of priority")
    sheet.para("B_lead")
    for number, area in BY_NEED.items():
        sheet.para(f"B_{number}", area, f"{number}.")
    head(sheet, "Section C. Health needs related to special educational needs")
    for key in ("C_1", "C_2"):
        sheet.para(key, "health")
    head(sheet, "Section D. Social care needs related to special educational needs")
    sheet.para("D_lead")
    sheet.para("D_1", "social-care")
    section_e(sheet)
    section_f(sheet)
    head(sheet, "Section G. Health provision")
    for key in ("G_1", "G_2"):
        sheet.para(key, "health", style="List Bullet")
    head(
        sheet,
        "Section H1. Social care provision which must be made under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    )
    sheet.para("H1_1", "social-care")
    head(sheet, "Section H2. Any other social care provision")
    sheet.para("H2_1", "social-care")
    head(sheet, "Section I. Placement")
    sheet.para("I_text")
    head(sheet, "Section J. Personal Budget")
    sheet.para("J_text")
    sheet.doc.add_paragraph()
    sheet.pairs([("Signed on behalf of the Council", "sign_name"), ("Date", "sign_date")], FILL)


def section_a(sheet: Sheet) -> None:
    """Views with their own small headings, which a copy may have lost."""
    head(sheet, "Section A. The views, interests and aspirations of Safiya and her parents")
    sheet.para("A_how")
    sheet.title("h_child", 11, GREEN)
    for key in ("A_child", "A_1", "A_2"):
        sheet.para(key)
    sheet.plain("Talking and deciding together", 11, GREEN, bold=True)
    sheet.para("A_comm")
    sheet.title("h_parents", 11, GREEN)
    for key in ("A_parents", "A_3"):
        sheet.para(key)
    sheet.plain("History", 11, GREEN, bold=True)
    sheet.para("A_history")


def section_e(sheet: Sheet) -> None:
    """Outcomes by key stage."""
    head(sheet, "Section E. Outcomes")
    sheet.para("E_lead")
    sheet.plain("Key Stage 4", 11, GREEN, bold=True)
    for number in (1, 2, 3, 4, 5, 6, 7, 9, 10):
        sheet.para(f"E_{number}", None, f"Outcome {number}")
    if sheet.get("E_8"):
        sheet.plain("After Key Stage 4", 11, GREEN, bold=True)
        sheet.para("E_8", None, "Outcome 8")
    sheet.para("E_targets")


def section_f(sheet: Sheet) -> None:
    """A table for each outcome; what the outcome is, is told by its number."""
    head(sheet, "Section F. Special educational provision")
    sheet.para("F_lead")
    columns = (
        ("Provision", ""),
        ("Provided by", ".who"),
        ("Ratio", ".ratio"),
        ("How often and how long", ".when"),
    )
    areas = {
        1: "semh",
        2: "communication-interaction",
        3: "semh",
        4: "cognition-learning",
        5: "cognition-learning",
    }
    areas |= {6: "semh", 7: "preparing-for-adulthood", 8: "preparing-for-adulthood"}
    for outcome, rows in ROWS.items():
        words = [f"F_{outcome}{number}" for number in range(len(rows))]
        if not [key for key in words if sheet.get(key)]:
            continue
        sheet.plain(f"Provision Plan for Outcome {outcome}", 11, GREEN, bold=True)
        table = sheet.table([heading for heading, _ in columns], (66, 42, 22, 40), FILL)
        for key in words:
            sheet.row(table, key, columns, areas[outcome])


def head(sheet: Sheet, text: str) -> None:
    """A section's heading."""
    sheet.plain(text, 13, "FFFFFF", GREEN, bold=True)
