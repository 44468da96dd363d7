"""Ostlemere's form: boxed letters, what goes well beside what is difficult, tracked changes."""

from tests.defects.valerian.model import CI, CL, SE, Plan
from tests.defects.valerian.page import Page, Say

TEAL, MIST = "0B5563", "E3F1F2"
TITLES = {
    "A": "The views, interests and aspirations of the child and the parents",
    "B": "The special educational needs",
    "C": "The health needs related to them",
    "D": "The social care needs related to them or to a disability",
    "E": "The outcomes",
    "F": "The special educational provision",
    "G": "The health provision",
    "H1": "The social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    "H2": "Other social care provision",
    "I": "The school",
    "J": "The personal budget",
    "K": "The advice",
}
AREAS = (
    (CI, "Communication and interaction", "B.CI.good"),
    (CL, "Cognition and learning", "B.CL.good"),
    (SE, "Social, emotional and mental health", "B.SE.good"),
)
ABOUT = (
    ("A.how", "How the views were collected"),
    ("A.history", "The road until now"),
    ("A.talk", "How one speaks with Anoushka"),
    ("A.child", "What Anoushka says"),
    ("A.parent", "What the parents say"),
)


def draw(plan: Plan, accept: bool = False) -> Page:
    """Draw the plan."""
    page = Page("Verdana", 11, margin=2.2, accept=accept)
    page.head("Ostlemere Council   Confidential   Changes since the last plan are tracked in the Word file")
    page.foot("Education, health and care plan   Anoushka Perrin")
    page.line("Ostlemere Council", bold=True, size=12, colour=TEAL, after=0)
    page.line("Education, Health and Care Plan", bold=True, size=20, colour=TEAL, after=10)
    grid = page.table([6.2, 10.4])
    for name, value in plan.front.items():
        grid.row(name, value, fill=[MIST, None])
    page.turn()
    for letter, title in TITLES.items():
        if not plan.has(letter):
            continue
        page.line("", after=4).paragraph_format.keep_with_next = True
        bar = page.table([2.0, 14.6])
        bar.row(letter, title, fill=MIST, bold=True, colour=TEAL, size=12)
        page.line("", after=2, size=4).paragraph_format.keep_with_next = True
        _body(plan, page, letter)
    page.line("Given for the council by: Ilse Vandermeer, special needs officer", before=24)
    page.line("On the day: 6 July 2026")
    return page


def _body(plan: Plan, page: Page, letter: str) -> None:
    """Draw what stands under a letter."""
    if letter == "A":
        for name, title in ABOUT:
            if plan.words[name]:
                page.line(title, bold=True, colour=TEAL, before=6)
                page.says("A", plan.words[name])
        page.line("Hopes", bold=True, colour=TEAL, before=6)
        for one in plan.of("A"):
            page.line(one.text, "A", style="List Bullet")
    elif letter == "B":
        _needs(plan, page)
    elif letter == "K":
        grid = page.table([1.0, 6.0, 6.4, 3.2])
        grid.row("", "Advice", "From", "Of", bold=True, fill=MIST, repeat=True)
        for text in plan.words["K"]:
            label, *cells = text.split(" | ")
            grid.row(label, *[[("K", cell, "")] for cell in cells])
    else:
        page.says(letter, plan.words.get(letter, []))
        page.says(letter, plan.words.get(letter + ".lead", []))
        for one in plan.of(letter):
            page.line(one.text, letter, lead=one.key.replace(".", "/"), after=8)


def _needs(plan: Plan, page: Page) -> None:
    """Draw Section B: for each area what goes well beside what is difficult."""
    for area, title, good in AREAS:
        grid = page.table([5.4, 11.2])
        grid.row(title, fill=MIST, bold=True, merge=True)
        grid.row("What goes well", "What is difficult", bold=True, size=9)
        left: list[Say] = [("B", text, "") for text in plan.words[good]]
        right: list[Say] = [("B", one.text, one.key) for one in plan.of("B", area)]
        grid.row(left, right)
        page.line("", after=4)
    if plan.words["B.SP"]:
        grid = page.table([16.6])
        grid.row("Sensory and physical", fill=MIST, bold=True)
        grid.row([("B", text, "") for text in plan.words["B.SP"]])
