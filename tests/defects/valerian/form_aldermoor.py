"""Aldermoor's form: the national grid, landscape, areas as tables of B, F and E."""

from collections.abc import Sequence

from tests.defects.valerian.model import CI, CL, SE, SP, Plan
from tests.defects.valerian.page import Page, Say

HEAD, SOFT = "5B2A66", "EADFF0"
AREAS = (
    (CI, "Communication and interaction"),
    (CL, "Cognition and learning"),
    (SE, "Social, emotional and mental health"),
    (SP, "Sensory and/or physical"),
)
ABOUT = (
    ("A.how", "How views were gathered"),
    ("A.talk", "How I communicate and take part"),
    ("A.child", "Views: Maisie"),
    ("A.parent", "Views: Maisie's parents"),
    ("A.like", "Interests"),
    ("A.strong", "Strengths"),
)
WIDE = 26.0


def draw(plan: Plan, accept: bool = False) -> Page:
    """Draw the plan."""
    page = Page("Arial", 11, wide=True, margin=1.9, accept=accept)
    page.foot("Education, Health and Care Plan: Maisie-Jo Pellow   AM/26/0417")
    page.line("Aldermoor Metropolitan Council", bold=True, colour=HEAD, after=0)
    page.line("Education, Health and Care Plan", bold=True, size=20, colour=HEAD, after=8)
    grid = page.table([5.0, 8.0, 5.0, 8.0])
    grid.row("Personal details", fill=HEAD, colour="FFFFFF", bold=True, merge=True)
    fields = [(name.strip(), value) for name, value in plan.front.items()]
    if len(fields) % 2:
        fields.append(("", ""))
    for left, right in zip(fields[::2], fields[1::2], strict=True):
        grid.row(left[0], left[1], right[0], right[1], fill=[SOFT, None, SOFT, None])
    page.turn()
    _about(plan, page)
    for area, title in AREAS:
        rows = [
            row for row in plan.rows if row and row[0].startswith("B") and plan.items[row[0]].area == area
        ]
        grid = page.table([8.0, 10.6, 7.4])
        grid.row(
            f"Special Educational Needs and Provision (B-F-E): {title}",
            fill=HEAD,
            colour="FFFFFF",
            bold=True,
            merge=True,
        )
        grid.row(
            "B – Special Educational Needs",
            "F – Special Educational Provision",
            "E – Outcomes",
            fill=SOFT,
            bold=True,
            repeat=True,
        )
        for row in rows:
            grid.row(_cell(plan, row, "B"), _cell(plan, row, "F"), _cell(plan, row, "E"))
        grid.row("", "", "")
        page.line("", after=4)
    grid = page.table([WIDE])
    for name, title in (
        ("E.how", "E – How shorter steps are set"),
        ("F.how", "F – How provision is reviewed"),
    ):
        if plan.words[name]:
            grid.row(title, fill=SOFT, bold=True)
            grid.row([(name[0], text, "") for text in plan.words[name]])
    page.line("", after=4)
    _health_and_care(plan, page)
    _rest(plan, page)
    return page


def _cell(plan: Plan, row: Sequence[str], *sections: str) -> list[Say] | str:
    """Return the words of a row's cell."""
    found = [plan.items[key] for key in row if plan.items[key].section in sections]
    return [(one.section, one.text, one.key) for one in found] or ""


def _about(plan: Plan, page: Page) -> None:
    """Draw Section A."""
    grid = page.table([5.0, 21.0])
    grid.row("A1", "Summary of the child's history", fill=HEAD, colour="FFFFFF", bold=True)
    grid.row("", [("A", text, "") for text in plan.words["A.history"]])
    grid.row(
        "A2",
        "Views, interests and aspirations of the child and her parents",
        fill=HEAD,
        colour="FFFFFF",
        bold=True,
    )
    for name, title in ABOUT:
        if plan.words[name]:
            grid.row(title, [("A", text, "") for text in plan.words[name]], fill=[SOFT, None])
    if plan.of("A"):
        grid.row("Aspirations", [("A", one.text, "") for one in plan.of("A")], fill=[SOFT, None])
    page.line("", after=4)


def _health_and_care(plan: Plan, page: Page) -> None:
    """Draw C, G and E, then D, H1, H2 and E."""
    grid = page.table([8.6, 9.4, 8.0])
    grid.row(
        "C – Health needs related to SEN",
        "G – Health provision",
        "E – Outcomes",
        fill=SOFT,
        bold=True,
        repeat=True,
    )
    for row in plan.rows:
        if any(key.startswith("C") for key in row):
            grid.row(_cell(plan, row, "C"), _cell(plan, row, "G"), _cell(plan, row, "E"))
    page.line("", after=4)
    single = "one-h" in plan.flags
    grid = page.table([7.0, 11.6, 7.4] if single else [7.0, 6.2, 6.2, 6.6])
    middle = (
        ["H – Social care provision"]
        if single
        else [
            "H1 – Provision under section 2 of the Chronically Sick and Disabled Persons Act 1970 (under 18)",
            "H2 – Any other social care provision",
        ]
    )
    grid.row(
        "D – Social care needs related to SEN or to a disability",
        *middle,
        "E – Outcomes",
        fill=SOFT,
        bold=True,
        repeat=True,
    )
    for text in plan.words["D.lead"]:
        grid.row([("D", text, "")], *[""] * (len(middle) + 1))
    for row in plan.rows:
        if any(key.startswith(("D", "H")) for key in row):
            cells = (
                [_cell(plan, row, "H1", "H2")] if single else [_cell(plan, row, "H1"), _cell(plan, row, "H2")]
            )
            grid.row(_cell(plan, row, "D"), *cells, _cell(plan, row, "E"))
    page.line("", after=4)


def _rest(plan: Plan, page: Page) -> None:
    """Draw I, J, K and the sign-off."""
    grid = page.table([WIDE])
    for letter, title in (
        ("I", "I – Placement: name and type of setting"),
        ("J", "J – Personal Budget, including arrangements for direct payments"),
    ):
        if plan.has(letter):
            grid.row(title, fill=HEAD, colour="FFFFFF", bold=True)
            grid.row([(letter, text, "") for text in plan.words[letter]] or "")
    page.line("", after=4)
    grid = page.table([9.0, 4.4, 9.0, 3.6])
    grid.row("K – Advice and information", fill=HEAD, colour="FFFFFF", bold=True, merge=True)
    grid.row(
        "Advice and information requested", "Date received", "Who from", "Appended", fill=SOFT, bold=True
    )
    for text in plan.words["K"]:
        grid.row(*[[("K", cell, "")] for cell in text.split(" | ")])
    page.line(
        "Signed on behalf of the council when the plan is made final. This is a draft.",
        italic=True,
        before=10,
    )
