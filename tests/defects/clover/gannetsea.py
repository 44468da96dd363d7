"""Layout 1, the national grid: Tobiah, Reception, Down syndrome, Gannetsea."""

from __future__ import annotations

from docx.shared import Mm

from tests.defects.clover.gannetsea_defects import A, B
from tests.defects.clover.gannetsea_words import WORDS
from tests.defects.clover.sheet import Plan, Sheet, style_run, tint

AREAS = (
    ("ci", "communication-interaction", "Communication and Interaction"),
    ("cl", "cognition-learning", "Cognition and Learning"),
    ("se", "semh", "Social, Emotional and Mental Health"),
    ("sp", "sensory-physical", "Sensory and/or Physical"),
)
GRID: dict[str, tuple[tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]], ...]] = {
    "ci": (((1, 2), (1, 2, 3, 4), (1,)), ((3,), (5, 6), (2,))),
    "cl": (((4, 5), (7, 8, 9), (3,)), ((6,), (10, 11), (4,))),
    "se": (((7, 8), (12, 13, 14), (5,)), ((9,), (15, 16), (6,))),
    "sp": (
        ((10,), (17, 18, 19), (7,)),
        ((11,), (20, 21), (8,)),
        ((12,), (22, 23), (9,)),
        ((13,), (24, 25), (10,)),
    ),
}

LINKS = """
A_1 > E_1 E_3
A_2 > E_6 E_12
A_3 > E_7
B_1 > E_1 F_1 F_2 F_3 F_4
B_2 > E_1 F_1 F_2 F_3 F_4
B_3 > E_2 F_5 F_6
B_4 > E_3 F_7 F_9
B_5 > E_3 F_8 F_9
B_6 > E_4 F_10 F_11
B_7 > E_5 F_12 F_13
B_8 > E_5 F_12 F_14
B_9 > E_6 F_15 F_16
B_10 > E_7 F_17 F_18 F_19
B_11 > E_8 F_20 F_21
B_12 > E_9 F_22 F_23
B_13 > E_10 F_24 F_25
C_1 > E_11 G_1 G_2
C_2 > E_11 G_3
D_1 > E_12 H1_1 H2_1
D_2 > E_12 H1_2
E_1 > F_1 F_2 F_3 F_4
E_2 > F_5 F_6
E_3 > F_7 F_8 F_9
E_4 > F_10 F_11
E_5 > F_12 F_13 F_14
E_6 > F_15 F_16
E_7 > F_17 F_18 F_19
E_8 > F_20 F_21
E_9 > F_22 F_23
E_10 > F_24 F_25
E_11 > G_1 G_2 G_3
E_12 > H1_1 H1_2
"""

GUARDS = [
    ("A_3", "M01: Nell is his sister"),
    ("A_history", "M05, M04: nursery is history; the boy is called by his stated short name"),
    ("F_16", "P10: 'may' is what the child may do, not delivery"),
    ("F_20", "P03: so many times between two dates, then each half-term"),
    ("F_1", "P05: a therapist 1:1, with the year's total"),
    ("G_2", "P06: 'as needed' in an emergency, spelt out"),
    ("B_7", "N05: a plain description of what he does"),
]

PLAN = Plan(
    stem="clover-02-gannetsea",
    layout=1,
    words=WORDS,
    links=LINKS,
    details={
        "name": "Tobiah Wicksteed",
        "preferred_name": "Toby",
        "date_of_birth": "2022-03-03",
        "status": "final",
        "plan_date": "2026-09-14",
        "year_group": 0,
        "local_authority": "Gannetsea County Council",
        "setting": "Bramling Infant School",
        "named_placement": "Bramling Infant School",
        "officer": "Anselm Prior",
        "signed": True,
        "nhs_number": "9990004821",
    },
    dates={"final": "2026-09-14"},
    states={},
    guards=GUARDS,
    copies={"a": A, "b": B},
)

FILL = "E2D4E8"
GREY = "7F7F7F"


def keys(letter: str, numbers: tuple[int, ...]) -> list[str]:
    """Keys of one section by number."""
    return [f"{letter}_{number}" for number in numbers]


def draw(sheet: Sheet) -> None:
    """Landscape tables: B, F and E side by side for each area, then C to E, D to E, I, J, K."""
    sheet.base("Arial", 9.5, landscape=True, margin=18)
    sheet.running("Education, Health and Care (EHC) Plan: Tobiah Wicksteed", "Gannetsea County Council")
    sheet.plain("Gannetsea County Council", 11, "5B2C6F", bold=True)
    sheet.plain("Education, Health and Care (EHC) Plan – Final", 20, "5B2C6F", bold=True)
    front(sheet)
    section_a(sheet)
    for short, area, title in AREAS:
        grid(sheet, short, area, title)
    health(sheet)
    care(sheet)
    for letter, title, key in (
        ("I", "Placement (the name and type of the setting)", "I_name"),
        ("J", "Personal Budget (including arrangements for direct payments)", "J_text"),
    ):
        table = sheet.doc.add_table(rows=2, cols=1)
        table.style = "Table Grid"
        style_run(table.cell(0, 0).paragraphs[0].add_run(f"{letter} – {title}"), 0, "000000", True)
        tint(table.cell(0, 0), FILL)
        sheet.fill(table.cell(1, 0), [key])
        sheet.doc.add_paragraph()
    sheet.plain("K – Advice and Information", 12, "5B2C6F", bold=True)
    columns = (
        ("Advice and information requested", ""),
        ("Date received", ".d"),
        ("Who from", ".w"),
        ("Appended", ".a"),
    )
    table = sheet.table([c[0] for c in columns], (90, 45, 96, 30), FILL)
    for key in sheet.keys("K_"):
        sheet.row(table, key, columns)
        for _, suffix in columns[1:]:
            sheet.record(key + suffix)
    sheet.doc.add_paragraph()
    sheet.pairs(
        [
            ("Plan signed on behalf of the local authority by", "sign_name"),
            ("Date final plan issued", "sign_date"),
        ],
        FILL,
        (110, 151),
    )


def front(sheet: Sheet) -> None:
    """The personal-details table, whose labels recur for each parent."""
    rows = (
        ("Name", "front_name", "Known as", "front_known"),
        ("Date of birth", "front_dob", "NHS number", "front_nhs"),
        ("Sex", "front_sex", "Home address", "front_address"),
        ("Year group", "front_year", "School attended", "front_school"),
        ("Parent 1", "front_p1", "Parent 2", "front_p2"),
        ("Relationship", "Mother", "Relationship", "Father"),
        ("Telephone", "01632 960417", "Telephone", "01632 960418"),
        ("Email", "rhona@example.org", "Email", "dale@example.org"),
    )
    table = sheet.doc.add_table(rows=0, cols=4)
    table.style = "Table Grid"
    for row in rows:
        cells = table.add_row().cells
        for number, word in enumerate(row):
            text = (sheet.get(word) or "") if word.startswith("front_") else word
            style_run(cells[number].paragraphs[0].add_run(text), 0, "000000", number % 2 == 0)
            if number % 2 == 0:
                tint(cells[number], FILL)
    sheet.doc.add_paragraph()


def section_a(sheet: Sheet) -> None:
    """A1 and A2, the letter in one cell and the title in the next."""
    table = sheet.doc.add_table(rows=0, cols=2)
    table.style = "Table Grid"
    table.autofit = False
    rows = (
        ("h_A1", "Summary of the child or young person's history", []),
        ("", "", ["A_history"]),
        ("h_A2", "Summary of the views, interests and aspirations of the child and their parents", []),
        ("", "Views", ["A_how", "A_child", "A_parents"]),
        ("", "Interests", ["A_interests"]),
        ("", "Strengths", ["A_strengths"]),
        ("", "Aspirations", ["A_1", "A_2", "A_3"]),
    )
    for head, title, words in rows:
        left, right = table.add_row().cells
        left.width, right.width = Mm(30), Mm(231)
        if head:
            style_run(left.paragraphs[0].add_run(sheet.get(head) or ""), 0, "000000", True)
            style_run(right.paragraphs[0].add_run(title), 0, "000000", True)
            tint(left, FILL)
            tint(right, FILL)
        else:
            style_run(left.paragraphs[0].add_run(title), 0, "000000", True)
            sheet.fill(right, words)
    for column, width in zip(table.columns, (30, 231), strict=True):
        column.width = Mm(width)
    sheet.doc.add_paragraph()


def grid(sheet: Sheet, short: str, area: str, title: str) -> None:
    """One area: a merged title, the three headings, a row for each need or pair of needs."""
    present = [sheet.get(f"B_{number}") for needs, _, _ in GRID[short] for number in needs]
    review = sheet.get(f"F_rev_{short}")
    if not any(present):
        return
    table = sheet.doc.add_table(rows=2, cols=3)
    table.style = "Table Grid"
    table.autofit = False
    top = table.rows[0].cells[0].merge(table.rows[0].cells[2])
    style_run(
        top.paragraphs[0].add_run(f"Special Educational Needs and Provision (B-F-E): {title}"),
        11,
        "5B2C6F",
        True,
    )
    style_run(
        top.add_paragraph().add_run(
            "Each row sets out a need, what will be provided and what should change."
        ),
        8,
        GREY,
    )
    tint(top, FILL)
    heads = ("B – Special Educational Needs", "F – Special Educational Provision", "E – Outcomes")
    for cell, head in zip(table.rows[1].cells, heads, strict=True):
        style_run(cell.paragraphs[0].add_run(head), 0, "000000", True)
        tint(cell, "F3ECF5")
    for needs, provision, outcomes in GRID[short]:
        cells = table.add_row().cells
        sheet.fill(cells[0], keys("B", needs), area)
        sheet.fill(cells[1], keys("F", provision), area, bullet="•")
        sheet.fill(cells[2], keys("E", outcomes), area)
    if review:
        last = table.add_row().cells
        sheet.fill(last[1], [f"F_rev_{short}"])
    for row in table.rows[1:]:
        for cell, width in zip(row.cells, (80, 111, 70), strict=True):
            cell.width = Mm(width)
    sheet.doc.add_paragraph()


def health(sheet: Sheet) -> None:
    """C, G and E side by side."""
    table = sheet.table(
        ["C – Health Needs related to SEN", "G – Health Provision", "E – Outcomes"], (80, 111, 70), FILL
    )
    cells = table.add_row().cells
    sheet.fill(cells[0], ["C_1", "C_2"], "health")
    sheet.fill(cells[1], ["G_1", "G_2", "G_3"], "health", bullet="•")
    sheet.fill(cells[2], ["E_11"], "health")
    sheet.doc.add_paragraph()


def care(sheet: Sheet) -> None:
    """D, H1, H2 and E side by side; one H where a copy has run the two together."""
    columns = [
        ("D – Social Care Needs related to SEN", ["D_lead", "D_1", "D_2"]),
        (sheet.get("h_H1") or "", ["H1_none", "H1_1", "H1_2"]),
    ]
    other = sheet.get("h_H2")
    if other:
        columns.append((other, ["H2_1"]))
    else:
        sheet.get("H2_1")
    columns.append(("E – Outcomes", ["E_12"]))
    width = 261 // len(columns)
    table = sheet.table([head for head, _ in columns], [width] * len(columns), FILL)
    for cell, (_, words) in zip(table.add_row().cells, columns, strict=True):
        sheet.fill(cell, words, "social-care")
    sheet.doc.add_paragraph()
