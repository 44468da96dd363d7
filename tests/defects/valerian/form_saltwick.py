"""Saltwick's form: a case system's export, with an explainer table and content controls."""

from docx.shared import Cm

from tests.defects.valerian.model import CI, CL, PA, SE, SP, Item, Plan
from tests.defects.valerian.page import RIGHT, Page

BLUE, PALE = "1B3A6B", "D9E2F0"
TITLES = {
    "A": "Views, interests and aspirations",
    "B": "Special educational needs",
    "C": "Health needs related to SEN",
    "D": "Social care needs related to SEN",
    "E": "Outcomes sought",
    "F": "Special educational provision",
    "G": "Health provision",
    "H1": "Social care provision, Chronically Sick and Disabled Persons Act 1970 s.2",
    "H2": "Other social care provision",
    "I": "Placement",
    "J": "Personal budget",
    "K": "Advice and information",
}
PURPOSE = {
    "A": "What the child and parents think, like and hope for",
    "B": "All special educational needs",
    "C": "Health needs linked to SEN",
    "D": "Social care needs linked to SEN",
    "E": "What we want to change",
    "F": "Education provision, by law",
    "G": "Health provision",
    "H1": "Social care for disabled under-18s",
    "H2": "Any other social care",
    "I": "School, or type of school",
    "J": "Budget and direct payments",
    "K": "Who gave advice and when",
}
AREAS = (
    (CI, "Communication and interaction"),
    (CL, "Cognition and learning"),
    (SE, "Social, emotional and mental health"),
    (SP, "Sensory and/or physical"),
    (PA, "Preparing for adulthood"),
)
ABOUT = (
    ("A.how", "How views were gathered"),
    ("A.history", "History"),
    ("A.talk", "Communication and involvement"),
    ("A.child", "Child/young person's views"),
    ("A.parent", "Parents' views"),
)
SHORT = (
    "Abbreviations: EP educational psychologist. OT occupational therapist. SLT speech and language therapist. LA "
    "local authority. SEN special educational needs. Y8, Y10 school years. GCSE General Certificate of Secondary "
    "Education."
)


def draw(plan: Plan, accept: bool = False) -> Page:
    """Draw the plan."""
    page = Page("Calibri", 10, margin=1.7, accept=accept)
    page.head("BRANNIGAN, Niamh   DOB 21/03/2012   Ref SW-EHC-20931   OFFICIAL-SENSITIVE", align=RIGHT)
    page.foot("Saltwick City Council   EHCP v1.0   Exported by CaseLink")
    page.line("Saltwick City Council", bold=True, size=12, colour=BLUE, after=0)
    page.line("EDUCATION, HEALTH AND CARE PLAN", bold=True, size=18, colour=BLUE, after=8)
    fields = list(plan.front.items())
    grid = page.table([4.4, 13.2])
    for name, value in fields:
        grid.row(name, [(None, value, "")], fill=[PALE, None], control=True)
    page.line("What each part of this plan is for", bold=True, colour=BLUE, before=12)
    grid = page.table([2.4, 7.4, 7.8])
    grid.row("Section", "Title", "What it is for", bold=True, fill=PALE)
    for letter, title in TITLES.items():
        if plan.has(letter):
            grid.row(f"({letter})", title, PURPOSE[letter], size=9)
    page.line(SHORT, size=8, italic=True, before=8)
    page.turn()
    for letter, title in TITLES.items():
        if not plan.has(letter):
            continue
        bar = page.table([17.6])
        bar.row(f"({letter}) {title}", fill=BLUE, bold=True, colour="FFFFFF")
        page.line("", after=0, size=4)
        _body(plan, page, letter)
        page.line("", after=2, size=6)
    _sign(page, "unsigned" in plan.flags)
    return page


def _body(plan: Plan, page: Page, letter: str) -> None:
    """Draw what stands under a section's bar."""
    page.says(letter, plan.words.get(letter + ".lead", []), control=True)
    if letter == "A":
        _about(plan, page)
    elif letter == "B":
        page.says("B", plan.words["B.strong"], control=True)
        for area, title in AREAS:
            page.line(title, bold=True, colour=BLUE, before=4)
            for one in plan.of("B", area):
                page.line(one.text, "B", lead=one.key, control=True)
    elif letter in ("F", "G", "H2"):
        _table(plan.of(letter), page, letter)
    elif letter == "K":
        grid = page.table([1.2, 7.4, 6.2, 2.8])
        grid.row("Ref", "Advice", "From", "Date", bold=True, fill=PALE, repeat=True)
        for text in plan.words["K"]:
            label, *cells = text.split(" | ")
            grid.row(label, *[[("K", cell, "")] for cell in cells])
    else:
        page.says(letter, plan.words.get(letter, []), control=True)
        for one in plan.of(letter):
            page.line(one.text, letter, lead=one.key, control=True)


def _about(plan: Plan, page: Page) -> None:
    """Draw Section A."""
    grid = page.table([4.0, 13.6])
    for name, title in ABOUT:
        if plan.words[name]:
            if "one-voice" in plan.flags and name == "A.child":
                title = "Views"
            grid.row(title, [("A", text, "") for text in plan.words[name]], fill=[PALE, None], control=True)
    if plan.of("A"):
        grid.row(
            "Aspirations",
            [("A", one.text, "") for one in plan.of("A")],
            fill=[PALE, None],
            style="List Bullet",
        )


def _table(items: list[Item], page: Page, letter: str) -> None:
    """Draw a table of provision."""
    if not items:
        return
    heads = list(items[0].cells)
    grid = page.table([1.2, 6.6, 3.6, 3.8, 2.4])
    grid.row("Ref", "Provision", *heads, bold=True, fill=PALE, repeat=True)
    for one in items:
        words = [[(letter, cell, "")] for cell in (one.text, *one.cells.values())]
        grid.row(one.key.replace(".", "/"), *words, size=9)


def _sign(page: Page, unsigned: bool) -> None:
    """Draw the sign-off box."""
    grid = page.table([4.4, 13.2])
    grid.row(
        "Authorised by", "" if unsigned else "Trevor Onslow, for Saltwick City Council", fill=[PALE, None]
    )
    grid.row("Date authorised", "" if unsigned else "18/09/2026", fill=[PALE, None])
    page.doc.sections[0].header_distance = Cm(0.8)
