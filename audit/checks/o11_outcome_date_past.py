"""O11: the date of an outcome lies before the plan's own date."""

import re
from collections.abc import Iterator
from datetime import timedelta

from audit.checks import QUALITY, Context, check
from audit.language.deadline_days import deadline_day
from audit.language.slots import slotted
from audit.model.findings import Finding
from audit.model.plan import Details, Item, Plan

_END_OF = re.compile(
    r"\bend of (?:his |her |their |my )?(?:year (?P<year>\d{1,2})|(?:key stage|KS) ?(?P<stage>[1-5]))\W*$",
    re.IGNORECASE,
)
_LAST_YEAR = {"1": 2, "2": 6, "3": 9, "4": 11, "5": 13}
_GRACE = timedelta(days=31)  # a plan is dated some weeks after its outcomes were agreed


@check(
    "O11",
    "outcome-date-past",
    severity=QUALITY,
    sections="E",
    agency="sen",
    source="SEND Code of Practice 9.69 (E), 9.166",
    passing={
        "E": ["By July 2026 Robin will follow an instruction of two steps in four lessons out of five."]
    },
    failing={
        "E": ["By July 2024 Robin will follow an instruction of two steps in four lessons out of five."]
    },
)
def outcome_date_past(item: Item, plan: Plan, context: Context) -> Iterator[Finding]:
    """The time by which an outcome was to be achieved lies before the plan's own date.

    What it tests
        The date, year group or key stage of each outcome, worked out from the date of birth or the
        year group at the plan's date, ends after the plan was made. A month of grace is given.

    Why it matters
        The outcome was carried over from an earlier plan: nobody asked whether it was achieved.

    What to do
        Say whether it was achieved, and set the next step with a new date.
    """
    made = plan.details.plan_date
    slot = slotted(item, plan).slots["by_when"]
    if made is None or slot.text is None or slot.state not in ("stated", "inherited"):
        return
    context_of = [text for text in (item.text, *item.cells.values(), item.lead or "") if slot.text in text]
    after = context_of[0][context_of[0].find(slot.text) :][: len(slot.text) + 20] if context_of else slot.text
    due = deadline_day(after if "(" in after else slot.text, plan.details)
    if _left_behind(slot.text, plan.details):
        yield context.finding(
            "The child is past the year or stage by whose end this was to be achieved.",
            item=item,
            quote=slot.text,
            suggestion="Ask whether it was achieved, and what the next step is.",
            confidence=0.9,
        )
        return
    if due is None or due + _GRACE >= made:
        return
    yield context.finding(
        f"This was to be achieved by {due:%B %Y}, before the plan's own date.",
        item=item,
        quote=slot.text,
        suggestion="Ask whether it was achieved, and what the next step is.",
        confidence=0.9,
    )


def _left_behind(by_when: str, details: Details) -> bool:
    """Whether the plan says that the child is already in a later year than an outcome's last."""
    said = _END_OF.search(by_when)
    if said is None or details.year_group is None:
        return False
    last = int(said["year"]) if said["year"] else _LAST_YEAR.get(said["stage"], details.year_group)
    return details.year_group > last
