"""Layouts 5, 7 and 10."""

from __future__ import annotations

from tests.defects.sanicle.layouts import _annex, flow, front, grid, header, signing
from tests.defects.sanicle.model import Piece, Plan
from tests.defects.sanicle.page import Cell, Page, plain, title

RECITALS = (
    ("\u2610", "This plan is made for the first time after an Education, Health and Care needs assessment."),
    ("\u2612", "This plan is amended after a review, and takes the place of the plan named below."),
    ("\u2610", "This plan is amended after a reassessment of needs."),
)
PROVISION_LED = {
    "A": "VIEWS, INTERESTS AND ASPIRATIONS OF THE CHILD AND HIS PARENTS",
    "B": "SPECIAL EDUCATIONAL NEEDS (in order of priority)",
    "C": "HEALTH NEEDS",
    "D": "SOCIAL CARE NEEDS",
    "E": "OUTCOMES",
    "F": "SPECIAL EDUCATIONAL PROVISION - PROVISION PLANS",
    "G": "HEALTH PROVISION",
    "H1": "SOCIAL CARE PROVISION UNDER THE CHRONICALLY SICK AND DISABLED PERSONS ACT 1970",
    "H2": "OTHER SOCIAL CARE PROVISION",
    "I": "PLACEMENT",
    "J": "PERSONAL BUDGET",
}


def _rows(page: Page, plan: Plan, section: str, pieces: list[Piece], widths: list[float], fill: str) -> None:
    """Write provision as tables under their headings, words of no table between them."""
    table = None
    for piece in pieces:
        if piece.role == "head":
            page.heading(piece.text, 3)
            table = None
        elif piece.role == "prose":
            page.say(section, piece.text)
            table = None
        else:
            if table is None:
                table = page.table(widths)
                header(page, table, plan.columns[section], fill)
            grid(page, table, section, [piece])


def outcome_led(plan: Plan) -> Page:
    """Layout 5: recitals and advice first, then a provision plan for each outcome."""
    page = Page(font="Times New Roman", size=11.5, foot=f"{plan.council}   RESTRICTED")
    page.centre(plan.council.upper(), 13, "000000")
    page.centre(plan.title, 16, "000000")
    for tick, text in RECITALS:
        page.say(None, text, tick)
    front(page, plan, [3.8, 4.8, 3.8, 4.8], "EDEDED")
    if "K" not in plan.omit:
        page.heading("SECTION K: ADVICE AND INFORMATION USED FOR THIS PLAN", 2, "000000")
        table = page.table([7.2, 7.0, 3.0])
        header(page, table, plan.columns["K"], "EDEDED")
        grid(page, table, "K", plan.sections["K"])
    for section, name in PROVISION_LED.items():
        if section in plan.omit:
            continue
        page.heading(f"SECTION {section} - {name}", 2, "000000")
        pieces = plan.sections[section]
        if section in ("F", "G", "H1", "H2"):
            _rows(page, plan, section, pieces, [7.2, 5.0, 5.0], "EDEDED")
        elif section in ("B", "C", "D"):
            flow(page, section, pieces, letter="" if section != "B" else "Priority ")
        elif section == "E":
            flow(page, section, pieces, letter="Outcome ")
        else:
            flow(page, section, pieces, "List Bullet")
    _annex(page, plan)
    signing(page, plan, [4.0, 8.0], "EDEDED")
    return page


EXPLAIN = {
    "A": ("Views, interests and aspirations", "What the young person and the family say"),
    "B": ("Special educational needs", "What is hard, and what goes well"),
    "C": ("Health needs", "Health needs to do with the special educational needs"),
    "D": ("Social care needs", "Care needs to do with the special educational needs"),
    "E": ("Outcomes", "What should change, and by when"),
    "F": ("Special educational provision", "What will be done in education"),
    "G": ("Health provision", "What the health service will do"),
    "H1": ("Social care provision (Act of 1970)", "What must be provided for someone under 18"),
    "H2": ("Other social care provision", "Anything else that social care will do"),
    "I": ("Placement", "The school or other place"),
    "J": ("Personal budget", "Any direct payment and what it is for"),
    "K": ("Advice and information", "The reports behind the plan"),
}


def export(plan: Plan) -> Page:
    """Layout 7: a case system's export, with an explainer table and content controls."""
    page = Page(
        font="Segoe UI",
        size=10,
        running=plan.extra.get("running", "Seren Whitlock | Education, Health and Care plan | Version 1.0"),
    )
    page.heading(plan.council, 1, "44307A")
    page.heading(plan.title, 2, "44307A")
    front(page, plan, [4.0, 4.6, 4.0, 4.6], "E6E0F2")
    page.heading("How this plan is set out", 3)
    table = page.table([2.0, 6.6, 8.6])
    header(page, table, ("Part", "Name", "What it is for"), "E6E0F2")
    for letter, (name, use) in EXPLAIN.items():
        if letter not in plan.omit:
            page.row(table, [plain(f"({letter})"), plain(name), plain(use)])
    page.doc.add_page_break()
    for section, (name, _) in EXPLAIN.items():
        if section in plan.omit:
            continue
        page.heading(f"({section}) {name}", 2, "44307A")
        pieces = plan.sections[section]
        if section == "E":
            table = page.table([1.4, 11.6, 4.2])
            header(page, table, ("No.", *plan.columns["E"]), "E6E0F2")
            for number, piece in enumerate(plan.items("E"), 1):
                page.row(
                    table,
                    [title(f"E{number}", fill=""), *[plain(t, "E") for t in (piece.text, *piece.cells)]],
                )
            for piece in plan.of_area("E", ""):
                page.say("E", piece.text)
        elif section in ("F", "G", "H1", "H2"):
            _rows(page, plan, section, pieces, [5.8, 4.6, 4.2, 2.6], "E6E0F2")
        elif section == "K":
            table = page.table([6.0, 7.6, 3.6])
            header(page, table, plan.columns["K"], "E6E0F2")
            grid(page, table, "K", pieces)
        else:
            count = 0
            for piece in pieces:
                if piece.role == "head":
                    page.heading(piece.text, 3)
                    continue
                count += piece.role == "item"
                label = f"{section}{count}" if piece.role == "item" and section != "A" else ""
                page.control(section, piece.text, label)
    _annex(page, plan)
    signing(page, plan, [4.0, 8.0], "E6E0F2")
    return page


BANDS = (
    ("A", "Views, interests, aspirations"),
    ("B", "Special educational needs"),
    ("E", "Outcomes"),
    ("F", "Special educational provision"),
    ("I", "Placement"),
    ("C", "Health needs"),
    ("D", "Social care needs"),
    ("G", "Health provision"),
    ("H1", "Social care provision under the Chronically Sick and Disabled Persons Act 1970"),
    ("H2", "Other social care provision"),
    ("J", "Personal budget"),
    ("K", "Advice and information"),
)
STRIPES = ("FFFFFF", "E8F1F8")
GLYPH = "\uf0b7"


def software(plan: Plan) -> Page:
    """Layout 10: cover band, striped tables, private-use bullets, A B E F I before the rest."""
    page = Page(
        landscape=True,
        font="Verdana",
        size=10.5,
        running="PLAN COPY  -  PLAN COPY  -  PLAN COPY",
        foot="Printed from PlanDesk 4",
    )
    cover = page.table([26.0])
    page.row(cover, [Cell([("", plan.council), ("", plan.title)], None, 1, True, "1B4965", "FFFFFF")])
    page.gap()
    front(page, plan, [5.0, 8.0, 5.0, 8.0], "CAE2F0")
    for section, name in BANDS:
        if section in plan.omit:
            continue
        band = page.table([26.0])
        page.row(band, [Cell([("", f"Section {section}. {name}")], None, 1, True, "1B4965", "FFFFFF")])
        page.gap(keep=True)
        pieces = plan.sections[section]
        if section in ("F", "G", "H2", "K") and any(p.cells for p in pieces):
            for piece in pieces:
                if piece.role == "prose":
                    page.say(section, piece.text)
            wide = [10.0, 10.0, 6.0] if section == "K" else [9.0, 7.5, 6.0, 3.5]
            table = page.table(wide)
            header(page, table, plan.columns[section], "CAE2F0")
            grid(page, table, section, [p for p in pieces if p.role == "item"], STRIPES)
        elif section in ("B", "C", "D", "E"):
            _striped(page, section, pieces)
        else:
            for piece in pieces:
                if piece.role == "head":
                    page.heading(piece.text, 3)
                else:
                    page.say(section, piece.text, GLYPH if piece.role == "item" else "")
        page.gap()
    _annex(page, plan)
    signing(page, plan, [5.0, 8.0], "CAE2F0")
    return page


def _striped(page: Page, section: str, pieces: list[Piece]) -> None:
    """Write needs or outcomes as numbered rows of a striped table."""
    head_name = {"B": "Need", "C": "Health need", "D": "Care need", "E": "Outcome"}[section]
    table = page.table([2.0, 24.0])
    header(page, table, ("No.", head_name), "CAE2F0")
    count = 0
    for piece in pieces:
        if piece.role == "head":
            page.row(table, [title(piece.text, 2, "DDE7EE")])
        elif piece.role == "prose":
            page.row(table, [plain("", None), plain(piece.text, section)])
        else:
            count += 1
            page.row(table, [plain(f"{section}{count}"), plain(piece.text, section, fill=STRIPES[count % 2])])
