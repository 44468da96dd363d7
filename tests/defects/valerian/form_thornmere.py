"""Thornmere's form: portrait, one column, SECTION A to K."""

from collections.abc import Callable

from tests.defects.valerian.model import CI, CL, SE, SP, Plan
from tests.defects.valerian.page import CENTRE, Page

Drawer = Callable[[Plan, Page], None]
GREEN = "1F4E3D"
AREAS = (
    (CI, "Communication and interaction"),
    (CL, "Cognition and learning"),
    (SE, "Social, emotional and mental health"),
    (SP, "Sensory and physical"),
)
TITLES = {
    "A": "The views, interests and aspirations of Reuben and his parents",
    "B": "Reuben's special educational needs",
    "C": "Reuben's health needs which relate to his special educational needs",
    "D": "Reuben's social care needs which relate to his special educational needs or to a disability",
    "E": "The outcomes sought for Reuben",
    "F": "The special educational provision required by Reuben",
    "G": "Any health provision reasonably required by the learning difficulties or disabilities which result in "
    "Reuben having special educational needs",
    "H1": "Any social care provision which must be made for Reuben as a result of section 2 of the Chronically Sick "
    "and Disabled Persons Act 1970",
    "H2": "Any other social care provision reasonably required by Reuben",
    "I": "The name and type of school",
    "J": "Personal budget and direct payments",
    "K": "The advice and information gathered",
}
ABOUT = (
    ("A.how", "How this section was made"),
    ("A.history", "His story so far"),
    ("A.talk", "Talking with Reuben"),
    ("A.child", "In his own words"),
    ("A.parent", "What his family say"),
)


def draw(plan: Plan, accept: bool = False) -> Page:
    """Draw the plan."""
    page = Page("Georgia", 11, margin=2.3, accept=accept)
    page.head("Thornmere County Council   |   Official: sensitive")
    page.foot("Education, health and care plan: Reuben Okafor")
    page.line("THORNMERE COUNTY COUNCIL", bold=True, size=11, colour=GREEN, align=CENTRE, before=20)
    page.line("Education, Health and Care Plan", bold=True, size=24, colour=GREEN, align=CENTRE, before=8)
    page.line(
        "made under section 37 of the Children and Families Act 2014", italic=True, align=CENTRE, after=24
    )
    grid = page.table([6.5, 9.8])
    for name, value in plan.front.items():
        grid.row(name, value, fill=["EEF3F0", None])
    page.turn()
    for letter, title in TITLES.items():
        if plan.has(letter):
            page.line(
                f"SECTION {letter}: {title}", style="Heading 1", size=14, colour=GREEN, before=16, after=8
            )
            SECTION[letter](plan, page)
    _sign(plan, page)
    return page


def _a(plan: Plan, page: Page) -> None:
    """Draw Section A."""
    for name, title in ABOUT:
        if plan.words[name]:
            page.line(title, bold=True, colour=GREEN, before=6)
            page.says("A", plan.words[name])
    if plan.of("A"):
        page.line("Hopes for the future", bold=True, colour=GREEN, before=6)
    for one in plan.of("A"):
        page.line(one.text, "A", style="List Bullet")


def _b(plan: Plan, page: Page) -> None:
    """Draw Section B by area."""
    page.says("B", plan.words["B.strong"])
    for area, title in AREAS:
        page.line(title, style="Heading 2", colour="444444", before=8)
        for one in plan.of("B", area):
            page.line(one.text, "B", lead=one.key, after=8)
        if area == SP:
            page.says("B", plan.words["B.SP"])


def _list(letter: str, style: str | None = None) -> Drawer:
    """Return a drawer of a section's statements, after its passages."""

    def drawer(plan: Plan, page: Page) -> None:
        page.says(letter, plan.words.get(letter, []))
        page.says(letter, plan.words.get(letter + ".lead", []))
        for one in plan.of(letter):
            page.line(
                one.text, letter, lead="" if style else one.key.replace("H2.", "H2-"), style=style, after=7
            )

    return drawer


def _f(plan: Plan, page: Page) -> None:
    """Draw Section F as bullets by area."""
    page.says("F", plan.words["F.lead"])
    for area, title in AREAS:
        if plan.of("F", area):
            page.line(title, style="Heading 2", colour="444444", before=8)
        for one in plan.of("F", area):
            page.line(one.text, "F", lead=f"({one.key})", style="List Bullet", after=6)


def _k(plan: Plan, page: Page) -> None:
    """Draw the list of advice."""
    grid = page.table([1.2, 6.2, 6.2, 2.8])
    grid.row("", "Advice", "Sent by", "Date", bold=True, fill="DDE8E2", repeat=True)
    for text in plan.words["K"]:
        label, *cells = text.split(" | ")
        grid.row(label, *[[("K", cell, "")] for cell in cells])


def _sign(plan: Plan, page: Page) -> None:
    """Draw the sign-off."""
    page.line("Signed for the council", bold=True, colour=GREEN, before=24)
    unsigned = "unsigned" in plan.flags
    page.line("Name: " + ("" if unsigned else "Judith Prowse"))
    page.line("Post: " + ("" if unsigned else "Head of Special Educational Needs"))
    page.line("Date: " + ("" if unsigned else "27 April 2026"))


SECTION: dict[str, Drawer] = {
    "A": _a,
    "B": _b,
    "C": _list("C"),
    "D": _list("D"),
    "E": _list("E"),
    "F": _f,
    "G": _list("G"),
    "H1": _list("H1"),
    "H2": _list("H2"),
    "I": _list("I"),
    "J": _list("J"),
    "K": _k,
}
