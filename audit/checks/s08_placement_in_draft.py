"""S08: a first draft names the school or the type of school."""

from collections.abc import Iterator

from audit.checks import STATUTORY, Context, check
from audit.checks.placement_named import placement_named
from audit.checks.plan_stage import is_first_draft
from audit.model.findings import Finding
from audit.model.plan import Plan


@check(
    "S08",
    "placement-in-draft",
    severity=STATUTORY,
    sections="I",
    agency="sen",
    source="Children and Families Act 2014 s.38(5); SEND Code of Practice 9.77",
    passing={"details": {"status": "draft"}, "I": "To be named in the final plan."},
    failing={"details": {"status": "draft"}, "I": "Saltmarsh Primary School, a mainstream school."},
)
def placement_in_draft(plan: Plan, context: Context) -> Iterator[Finding]:
    """Section I of a first draft names a school or a type of school.

    What it tests
        Section I of the first draft names no school or other institution and no type of one. Words
        that leave it open ("to be decided", "to be named in the final plan"), the parents' wishes
        and where the child is now do not name one. Proposed amendments to an earlier plan may.

    Why it matters
        The draft must leave the place open, so that the family can ask for a school of their choice
        before anything is decided.

    What to do
        Leave Section I blank in the draft. Name the placement in the final plan, after the family
        has answered and schools have been consulted.
    """
    if not is_first_draft(plan.details) or plan.sections["I"].state != "present":
        return
    named = placement_named(plan)
    if named is None:
        return
    what = "a type of school or college" if named.is_type else "a school or college"
    yield context.finding(
        f"Section I of this first draft names {what}.",
        section="I",
        quote=named.quote,
        page=plan.sections["I"].page,
        place=plan.sections["I"].place,
        suggestion="Leave Section I blank until the family has said which school they prefer.",
        confidence=0.95 if plan.details.first_plan else 0.8,
    )
