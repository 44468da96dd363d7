"""The five layouts: each lays a plan's data out as its own authority would."""

from __future__ import annotations

from typing import Any

from tests.defects.sanicle.model import Piece, Plan
from tests.defects.sanicle.page import Cell, Page, plain, title

NAMES = {
    "ci": "Communication and Interaction",
    "cl": "Cognition and Learning",
    "semh": "Social, Emotional and Mental Health",
    "sp": "Sensory and/or Physical Needs",
}


def front(page: Page, plan: Plan, widths: list[float], fill: str) -> None:
    """Draw the personal details, two pairs to a row."""
    table = page.table(widths)
    pairs = list(plan.front.items())
    for left, right in zip(pairs[::2], pairs[1::2] + [("", "")] * (len(pairs) % 2), strict=False):
        page.row(
            table, [title(left[0], fill=fill), plain(left[1]), title(right[0], fill=fill), plain(right[1])]
        )
    page.gap()


def flow(
    page: Page, section: str, pieces: list[Piece], style: str = "", letter: str = "", level: int = 3
) -> None:
    """Write a section's pieces one below the other; statements take the style or a running number."""
    count = 0
    for piece in pieces:
        if piece.role == "head":
            page.heading(piece.text, level)
        elif piece.role == "prose":
            page.say(section, piece.text)
        else:
            count += 1
            page.say(section, piece.text, f"{letter}{count}." if letter else "", style)


def grid(
    page: Page, table: Any, section: str, pieces: list[Piece], fills: tuple[str, str] = ("", "")
) -> None:
    """Write statements as rows, each with its other cells."""
    for number, piece in enumerate(pieces):
        fill = fills[number % 2]
        page.row(table, [plain(text, section, fill=fill) for text in (piece.text, *piece.cells)])


def header(page: Page, table: Any, names: tuple[str, ...], fill: str, ink: str = "") -> None:
    """Write a row of column heads that repeats on each page."""
    page.row(table, [title(name, fill=fill, ink=ink) for name in names], repeat=True)


def signing(page: Page, plan: Plan, widths: list[float], fill: str) -> None:
    """Draw the sign-off, where the plan has one."""
    if not plan.sign:
        return
    page.gap()
    table = page.table(widths)
    for label, value in plan.sign.items():
        page.row(table, [title(label, fill=fill), plain(value)])


def bullets(pieces: list[Piece]) -> list[tuple[str, str]]:
    """Give statements as bulleted lines of a cell."""
    return [("\u2022", piece.text) for piece in pieces]


def stacked(plan: Plan) -> Page:
    """Layout 2: one table for each area, rows of one, two and four columns."""
    page = Page(landscape=True, font="Arial", size=10, foot=f"{plan.council} - Official Sensitive")
    page.heading(f"{plan.council}", 1, "7B3F00")
    page.heading(plan.title, 2, "7B3F00")
    front(page, plan, [5.0, 8.0, 5.0, 8.0], "FBE5D6")
    if "A" not in plan.omit:
        page.heading("Section A: The views, interests and aspirations of the child and his parents", 2)
        flow(page, "A", plan.sections["A"], "List Bullet")
    page.heading(
        "Sections B, E and F: Special Educational Needs, Outcomes and Special Educational Provision", 2
    )
    widths = [10.0, 6.4, 5.4, 4.4]
    for area, name in NAMES.items():
        if f"area:{area}" in plan.omit:
            continue
        table = page.table(widths)
        page.row(table, [title(name, 4, "F4B183")])
        for piece in plan.of_area("B", area):
            page.row(table, [title("Section B: Strengths", 1, "FBE5D6"), plain(piece.text, "B", 3)])
        needs = plan.items("B", area)
        lines = [("\u2022", p.text) for p in needs] + [("", p.text) for p in plan.of_area("B", area, "nil")]
        page.row(table, [title("Section B: Needs", 4, "FBE5D6")])
        page.row(table, [Cell(lines, "B", 4)])
        page.row(table, [title("Section E: Medium Term Outcomes", 4, "FBE5D6")])
        page.row(table, [Cell(bullets(plan.items("E", area)), "E", 4)])
        page.row(
            table,
            [
                title("Section F: " + plan.columns["F"][0], fill="FBE5D6"),
                *[title(c, fill="FBE5D6") for c in plan.columns["F"][1:]],
            ],
        )
        grid(page, table, "F", plan.items("F", area))
        page.gap()
    table = page.table([7.0, 19.2])
    for section, name in (
        ("E", "Section E: Setting and checking shorter-term targets"),
        ("F", "Section F: Review of provision"),
    ):
        for piece in plan.of_area(section, ""):
            page.row(table, [title(name, fill="FBE5D6"), plain(piece.text, section)])
    page.heading("Section C: Health Needs. Section G: Health Provision", 2)
    table = page.table(widths)
    page.row(table, [title("Section C: Needs", 4, "FBE5D6")])
    page.row(
        table, [Cell(bullets(plan.sections["C"]) if plan.items("C") else _plain_lines(plan, "C"), "C", 4)]
    )
    for piece in plan.items("E", "h"):
        page.row(table, [title("Section E: Medium Term Outcome", 1, "FBE5D6"), plain(piece.text, "E", 3)])
    page.row(
        table,
        [
            title("Section G: " + plan.columns["G"][0], fill="FBE5D6"),
            *[title(c, fill="FBE5D6") for c in plan.columns["G"][1:]],
        ],
    )
    grid(page, table, "G", plan.items("G"))
    care = "Section H" if plan.extra.get("one_h") else "Sections H1 and H2"
    page.heading(f"Section D: Social Care Needs. {care}: Social Care Provision", 2)
    table = page.table(widths)
    page.row(table, [title("Section D: Needs", 4, "FBE5D6")])
    page.row(
        table, [Cell(bullets(plan.sections["D"]) if plan.items("D") else _plain_lines(plan, "D"), "D", 4)]
    )
    for piece in plan.items("E", "sc"):
        page.row(table, [title("Section E: Medium Term Outcome", 1, "FBE5D6"), plain(piece.text, "E", 3)])
    for section in ("H1", "H2"):
        if section in plan.omit:
            continue
        if section == "H1" or not plan.extra.get("one_h"):
            page.row(table, [title(c, fill="FBE5D6") for c in plan.columns[section]])
        grid(page, table, section, plan.items(section))
        for piece in plan.of_area(section, ""):
            page.row(table, [plain(piece.text, section, 4)])
    for section, name in (("I", "Placement"), ("J", "Personal Budget")):
        if section not in plan.omit:
            page.heading(f"Section {section}: {name}", 2)
            flow(page, section, plan.sections[section])
    if "K" not in plan.omit:
        page.heading("Section K: Advice and Information", 2)
        table = page.table([1.8, 10.0, 10.0, 4.4])
        header(page, table, ("Ref", *plan.columns["K"]), "FBE5D6")
        for piece in plan.sections["K"]:
            page.row(table, [title(piece.key, fill=""), *[plain(t, "K") for t in (piece.text, *piece.cells)]])
    _annex(page, plan)
    signing(page, plan, [7.0, 12.0], "FBE5D6")
    return page


def _plain_lines(plan: Plan, section: str) -> list[tuple[str, str]]:
    """Give a section's pieces as lines without bullets."""
    return [("", p.text) for p in plan.sections[section]]


def _annex(page: Page, plan: Plan) -> None:
    """Write what a copy puts outside the lettered sections."""
    for name, texts in plan.extra.get("annex", {}).items():
        page.heading(name, 2)
        for text in texts:
            page.say(None, text)


LINEAR = {
    "A": "The views, interests and aspirations of Elodie and her parents",
    "B": "Elodie's special educational needs",
    "C": "Elodie's health needs which relate to her special educational needs",
    "D": "Elodie's social care needs which relate to her special educational needs",
    "E": "The outcomes sought for Elodie",
    "F": "The special educational provision required by Elodie",
    "G": "Any health provision reasonably required by Elodie's learning difficulties and disabilities",
    "H1": (
        "Social care provision which must be made under section 2 of the Chronically Sick and Disabled Persons Act"
        " 1970"
    ),
    "H2": "Any other social care provision reasonably required",
    "I": "The name and type of the school",
    "J": "Personal budget",
    "K": "The advice and information gathered during the assessment",
}


def linear(plan: Plan) -> Page:
    """Layout 3: portrait, one column, A to K."""
    page = Page(font="Georgia", size=11, foot=f"{plan.council}  |  Confidential")
    page.centre(plan.council, 14, "1D5C63")
    page.centre(plan.title, 18, "1D5C63")
    for label, value in plan.front.items():
        page.say(None, value, f"{label}:")
    for section, name in LINEAR.items():
        if section in plan.omit:
            continue
        page.heading(f"SECTION {section}: {name}", 2, "1D5C63")
        pieces = plan.sections[section]
        if section == "K":
            table = page.table([6.2, 7.0, 4.0])
            header(page, table, plan.columns["K"], "D5EAEC")
            grid(page, table, "K", pieces)
        elif section in ("B", "C", "D", "E"):
            flow(page, section, pieces, letter="" if section in ("C", "D") else section)
        else:
            flow(page, section, pieces, "List Bullet")
    _annex(page, plan)
    signing(page, plan, [5.0, 9.0], "D5EAEC")
    return page
