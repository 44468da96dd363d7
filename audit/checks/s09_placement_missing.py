"""S09: a final plan names neither a school nor a type of school."""

from collections.abc import Iterator

from audit.checks import STATUTORY, Context, check
from audit.checks.placement_named import educated_elsewhere, may_name_placement
from audit.checks.plan_stage import is_final
from audit.model.findings import Finding
from audit.model.plan import Plan


@check(
    "S09",
    "placement-missing",
    severity=STATUTORY,
    sections="I",
    agency="sen",
    source="SEND Regulations 2014 reg 12(1)(i)",
    passing={
        "details": {"named_placement": None},
        "I": "A mainstream secondary school.",
    },
    failing={"details": {"named_placement": None}, "I": "To be confirmed."},
)
def placement_missing(plan: Plan, context: Context) -> Iterator[Finding]:
    """Section I of a final plan names neither a school or other setting nor a type of one.

    What it tests
        In a final or amended plan Section I names the school, college or other institution, or at
        least its type. Where Section F or I says that education is otherwise than at school, or at
        home, nothing need be named. A Section I with nothing under its label is S02 as well, and counts
        with it as one; one without a label is S01.

    Why it matters
        A school that is named must admit the child, and a family that disagrees can appeal. With
        nothing named neither holds.

    What to do
        Name the school or college and its type, or the type alone where no school is named yet.
    """
    section = plan.sections["I"]
    if not is_final(plan.details) or section.state == "absent" or section.merged_with:
        return
    if section.state == "present" and may_name_placement(plan):
        return
    if educated_elsewhere(plan):
        return
    yield context.finding(
        "Section I of this final plan names neither a school or other setting nor a type of one.",
        section="I",
        looked_in="Sections F and I",
        page=section.page,
        place=section.place,
        group="I" if section.state == "blank" else None,
        suggestion="Ask: which school or college, or which type, was decided on? Name it here.",
        confidence=0.9,
    )
