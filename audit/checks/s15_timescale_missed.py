"""S15: more than 20 weeks passed from the request to the final plan."""

from collections.abc import Iterator
from datetime import date

from audit.checks import STATUTORY, Context, check
from audit.checks.days import in_words
from audit.checks.plan_stage import is_final, replaces_a_plan
from audit.model.findings import Finding
from audit.model.plan import Plan

_WEEKS = 20
_DAYS_A_WEEK = 7
#: Longer than this is rather a date of an earlier request, unless the plan says that it is the first.
_BELIEVABLE_WEEKS = 60


@check(
    "S15",
    "timescale-missed",
    severity=STATUTORY,
    agency="sen",
    source="SEND Regulations 2014 reg 13(2); SEND Code of Practice 9.40, 9.44",
    passing={"details": {"dates": {"request": "2025-10-13", "final": "2026-03-02"}}},
    failing={"details": {"dates": {"request": "2025-09-01", "final": "2026-03-02"}}},
)
def timescale_missed(plan: Plan, context: Context) -> Iterator[Finding]:
    """The plan's own dates show more than 20 weeks from the request to the final plan.

    What it tests
        A child's first plan is final within 20 weeks of the request for an assessment. A first draft
        that is itself dated later than that shows the same. Of an amended plan it is asked only where
        it gives the date of the request and the day on which the first plan was issued.

    Why it matters
        The family waits for help without a right to it or to appeal. The law allows few exceptions.

    What to do
        Check both dates. Where an exception in the Regulations applied, keep a note of which.
    """
    details = plan.details
    asked = details.dates.request
    if asked is None:
        return
    step, reached = _first_issued(plan) if replaces_a_plan(details) else _step_reached(plan)
    if reached is None or (reached - asked).days <= _WEEKS * _DAYS_A_WEEK:
        return
    weeks, days = divmod((reached - asked).days, _DAYS_A_WEEK)
    if weeks > _BELIEVABLE_WEEKS and not details.first_plan:
        return
    over = f"{weeks} weeks" + (f" and {days} day{'s' if days > 1 else ''}" if days else "")
    yield context.finding(
        f"From the request ({in_words(asked)}) to the {step} ({in_words(reached)}) it took {over}; "
        f"the limit for the final plan is {_WEEKS} weeks.",
        looked_in="the dates on the front page and in the sign-off",
        suggestion="Check both dates, and ask: did one of the exceptions in the Regulations apply?",
        confidence=0.9,
    )


def _first_issued(plan: Plan) -> tuple[str, date | None]:
    """The child's first plan, told by a later one beside the request that led to it."""
    return "first plan", plan.details.dates.first_issued


def _step_reached(plan: Plan) -> tuple[str, date | None]:
    """The final plan's date or, while there is none, the draft's."""
    details = plan.details
    if is_final(details):
        return "final plan", details.dates.final or details.plan_date
    return "draft", details.dates.draft or details.plan_date
