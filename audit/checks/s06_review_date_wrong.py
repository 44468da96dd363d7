"""S06: the date by which the plan must be reviewed is missing, too late or gone by."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from audit.checks import GOOD_PRACTICE, QUALITY, Context, check
from audit.checks.days import a_year_after, in_words
from audit.checks.plan_stage import is_first_draft
from audit.checks.s05_front_page_incomplete import front_page_incomplete, is_asked
from audit.model.findings import Finding
from audit.model.plan import Plan, Warning

_WHERE = "the front page and the sign-off"
_UNTIL_FINAL = timedelta(weeks=14)  # from a first draft to the final plan, where that comes late
_TO_FINAL = timedelta(weeks=20)  # from the request to the final plan, by law
_AT_LEAST = timedelta(weeks=8)  # from a draft to the final plan: 15 days for the family, and a school asked


@check(
    "S06",
    "review-date-wrong",
    severity=QUALITY,
    agency="sen",
    source="Children and Families Act 2014 s.44(1); SEND Code of Practice 9.166",
    passing={"details": {"plan_date": "2026-03-02", "review_date": "2027-03-02"}},
    failing={"details": {"plan_date": "2026-03-02", "review_date": "2027-04-02"}},
)
def review_date_wrong(plan: Plan, context: Context) -> Iterator[Finding | Warning]:
    """The date of the next review is not given, is more than 12 months off, or has gone by.

    What it tests
        The plan gives the date by which it must be reviewed, and that is no more than 12 months after
        the plan's own date. A date that is past on the day of the audit is a matter of good practice
        only: a plan left unchanged after its review keeps its old date. A template that asks for
        neither status nor review is a remark on the document and no finding. A first draft is not
        asked for the date; its twelve months begin with the final plan, some weeks later.

    Why it matters
        The authority must review a plan within 12 months. A wrong date is how reviews are missed,
        and families plan by it.

    What to do
        Put in the day by which the review must be complete, counted from the final plan or from the
        last review.
    """
    due, made = plan.details.review_date, plan.details.plan_date
    if due is None:
        yield from _missing(plan, context)
    elif made is not None and due > _latest(plan, made):
        yield context.finding(
            f"The review is due on {in_words(due)}, more than 12 months after the plan ({in_words(made)}).",
            looked_in=_WHERE,
            suggestion=f"Ask: should the review be due by {in_words(a_year_after(made))} or before?",
        )
    elif due < context.as_of:
        yield context.finding(
            f"The date of the next review, {in_words(due)}, has gone by.",
            looked_in=_WHERE,
            severity=GOOD_PRACTICE,
            suggestion="Ask: was the review held, and was the plan left as it is? Say when the next is due.",
        )


def _latest(plan: Plan, made: date) -> date:
    """The last day for the review: of a first draft the year begins with the final plan, which is to come."""
    from_the_plan = a_year_after(made)
    if not is_first_draft(plan.details):
        return from_the_plan
    requested = plan.details.dates.request
    if requested is None:
        return from_the_plan + _UNTIL_FINAL
    return a_year_after(max(requested + _TO_FINAL, made + _AT_LEAST))


def _missing(plan: Plan, context: Context) -> Iterator[Finding | Warning]:
    if plan.fields_seen and not is_asked("review_date", plan):
        # S05's own remark: alike word for word, the two are shown once.
        yield from (one for one in front_page_incomplete(plan, context) if isinstance(one, Warning))
    elif not is_first_draft(plan.details):
        yield context.finding(
            "The plan does not say by when it must be reviewed.",
            looked_in=_WHERE,
            suggestion="Put in the day by which the review must be complete, within 12 months.",
        )
