"""Kestrelshire's form: recitals, advice first, outcomes by stage, a Provision Plan for each outcome."""

from tests.defects.valerian.model import Item, Plan
from tests.defects.valerian.page import CENTRE, Page

GREY = "E4E4E4"
TITLES = {
    "A": "The views, interests and aspirations of Haroon and of his parents",
    "B": "Haroon's special educational needs",
    "C": "Haroon's health needs which relate to his special educational needs",
    "D": "Haroon's social care needs which relate to his special educational needs or to a disability",
    "E": "The outcomes sought for Haroon, including outcomes for adult life",
    "F": "The special educational provision required by Haroon",
    "G": "Health provision",
    "H1": "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    "H2": "Other social care provision",
    "I": "Institution",
    "J": "Personal budget",
}
LATE = ("E8", "E9", "E10")


def draw(plan: Plan, accept: bool = False) -> Page:
    """Draw the plan."""
    page = Page("Times New Roman", 11.5, margin=2.4, accept=accept)
    page.foot("H. Mirza: Education, Health and Care Plan")
    page.line("KESTRELSHIRE COUNTY COUNCIL", bold=True, size=14, align=CENTRE)
    page.line("EDUCATION, HEALTH AND CARE PLAN", bold=True, size=16, align=CENTRE)
    page.line("Children and Families Act 2014, Part 3", italic=True, align=CENTRE, after=10)
    page.line("Whereas (the statement that applies is ticked):")
    for text in plan.words["recital"]:
        page.line(text, after=2)
    grid = page.table([5.2, 11.0])
    for name, value in plan.front.items():
        grid.row(name, value, fill=[GREY, None])
    _heading(page, "K", "The advice and information on which this plan rests")
    grid = page.table([1.0, 5.8, 6.2, 3.2])
    grid.row("No.", "Advice", "Given by", "Date", bold=True, fill=GREY, repeat=True)
    for text in plan.words["K"]:
        label, *cells = text.split(" | ")
        grid.row(label, *[[("K", cell, "")] for cell in cells])
    for letter, title in TITLES.items():
        if plan.has(letter):
            _heading(page, letter, title)
            _body(plan, page, letter)
    unsigned = "unsigned" in plan.flags
    page.line("Signed:" + ("" if unsigned else " Philippa Dacre, plan officer, duly authorised"), before=24)
    page.line("Dated:" + ("" if unsigned else " 16 March 2026"))
    if plan.words["annex"]:
        page.line("Annex: Further arrangements", style="Heading 2", colour="000000", before=18)
        for text in plan.words["annex"]:
            page.line(text)
    return page


def _heading(page: Page, letter: str, title: str) -> None:
    """Draw a section's heading on two lines."""
    page.line(f"SECTION {letter}", bold=True, size=12, align=CENTRE, before=16, after=0)
    page.line(title, bold=True, size=12, align=CENTRE, after=8)


def _body(plan: Plan, page: Page, letter: str) -> None:
    """Draw what stands under a heading."""
    if letter == "A":
        for name in ("A.how", "A.history", "A.talk", "A.child", "A.parent"):
            page.says("A", plan.words[name], after=6)
        for number, one in enumerate(plan.of("A"), 1):
            page.line(one.text, "A", lead=f"Aspiration {number}.")
    elif letter == "B":
        page.says("B", plan.words["B.lead"])
        for one in plan.of("B"):
            page.line(one.text, "B", lead=f"Need {one.key[1:]}.", after=7)
    elif letter == "E":
        _outcomes(plan, page)
    elif letter == "F":
        _plans(plan, page)
    elif letter in ("G", "H2"):
        _grid(plan.of(letter), page)
    else:
        page.says(letter, plan.words.get(letter, []))
        word = {"C": "Health need", "D": "Care need"}.get(letter, "")
        for one in plan.of(letter):
            page.line(one.text, letter, lead=f"{word} {one.key[1:]}.", after=7)


def _outcomes(plan: Plan, page: Page) -> None:
    """Draw Section E by stage."""
    for name, late in (("E.one", False), ("E.two", True)):
        found = [one for one in plan.of("E") if (one.key in LATE) == late]
        page.says("E", plan.words[name] if found else [])
        for one in found:
            page.line(one.text, "E", lead=f"Outcome {one.key[1:]}.")
    page.says("E", plan.words["E.set"])


def _plans(plan: Plan, page: Page) -> None:
    """Draw one Provision Plan for each outcome."""
    page.says("F", plan.words["F.terms"], after=6)
    for row in plan.rows:
        found = [plan.items[key] for key in row if key.startswith("F")]
        if not found:
            continue
        title = f"Provision Plan for Outcome {row[0][1:]}" if row[0].startswith("E") else "Provision Plan"
        page.line(title, bold=True, before=10, after=3)
        _grid(found, page)


def _grid(items: list[Item], page: Page) -> None:
    """Draw a table of provision."""
    if not items:
        return
    grid = page.table([6.6, 3.8, 3.6, 2.2])
    grid.row("Provision required", *items[0].cells, bold=True, fill=GREY, repeat=True)
    for one in items:
        grid.row(*[[(one.section, cell, "")] for cell in (one.text, *one.cells.values())], size=10)
