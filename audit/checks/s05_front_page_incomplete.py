"""S05: the front page does not give the details that every plan needs."""

from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.plan_stage import is_final
from audit.model.findings import Finding
from audit.model.plan import Plan, Warning

_ASKED = {
    "name": "name",
    "date_of_birth": "date of birth",
    "status": "status (draft, final or amended)",
    "plan_date": "date of the plan",
    "review_date": "date of the next review",
}

#: What no plan can do without, whatever its template; the other two the DfE's template does not ask for.
_OF_EVERY_PLAN = frozenset(("name", "date_of_birth", "plan_date"))


@check(
    "S05",
    "front-page-incomplete",
    severity=QUALITY,
    agency="sen",
    source="SEND Code of Practice 9.61, 9.69; SEND Regulations 2014 reg 12(1)",
    passing={"details": {"status": "draft", "plan_date": "2026-01-12"}},
    failing={"details": {"date_of_birth": None, "review_date": None}},
)
def front_page_incomplete(plan: Plan, context: Context) -> Iterator[Finding | Warning]:
    """The front page lacks the name, date of birth, status, plan date or review date.

    What it tests
        The child's or young person's name and date of birth, whether the plan is a draft, final or
        amended, its date and the date by which it must be reviewed can be found. Name, date of birth
        and the plan's date belong in every plan. A template that asks for neither the status nor the
        review date, as the DfE's does not, is a remark on the document and no finding: the plan's
        writer had nowhere to put them.

    Why it matters
        These say whose plan it is, which version is in force and when it must be looked at again.
        Many other checks need them: without a date nothing can be said to be late.

    What to do
        Fill in the field. Where the template has no field for it, ask whoever keeps the template.
    """
    details = plan.details
    lacking = [
        field
        for field in _ASKED
        if getattr(details, field) is None or (field == "status" and details.status == "unknown")
    ]
    # With no label seen at all there is no front page, which no template is without.
    no_field = [field for field in lacking if plan.fields_seen and not is_asked(field, plan)]
    not_filled_in = [field for field in lacking if field not in no_field]
    if not_filled_in:
        yield context.finding(
            f"The front page does not give: {_list(not_filled_in)}.",
            looked_in="the front page and the sign-off",
            suggestion="Fill in what is missing.",
        )
    if no_field:
        yield Warning(
            code="template-lacks-field",
            message=f"The template has no field for: {_list(no_field)}. "
            "Checks that need this could not be made.",
        )


def is_asked(field: str, plan: Plan) -> bool:
    """Whether a detail has its place in the plan: a final plan that gives its status gives its review too."""
    if field in _OF_EVERY_PLAN:
        return True
    # A plan is nowhere called amended but in a line for its status, whatever the form calls that.
    told = "status" in plan.fields_seen or plan.details.status == "amended"
    if field == "review_date" and told and is_final(plan.details):
        return True
    return field in plan.fields_seen


def _list(fields: list[str]) -> str:
    return ", ".join(_ASKED[field] for field in fields)
