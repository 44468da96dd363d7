"""O02: an outcome has no date or stage by which it is to be achieved."""

from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.outcome_wording import wording
from audit.checks.provision_gaps import quote_of
from audit.language.slots import slotted
from audit.model.findings import Finding
from audit.model.plan import Item, Plan


@check(
    "O02",
    "not-time-bound",
    severity=QUALITY,
    sections="E",
    agency="education",
    source="SEND Code of Practice 9.66, 9.69",
    passing={
        "E": ["By July 2027 Robin will read a page of 100 words aloud with no more than five mistakes."]
    },
    failing={"E": ["Robin will read a page of 100 words aloud with no more than five mistakes."]},
)
def not_time_bound(item: Item, plan: Plan, context: Context) -> Iterator[Finding]:
    """No date, year, key stage or phase says by when an outcome is to be achieved.

    What it tests
        Each outcome says by when, in its own words, in a cell of its row or in the lead above it:
        a date, the end of a year or key stage, an age, a move, "in 12 months". "Ongoing" and "long
        term" say no time. The long-term aim above a group of dated outcomes is left alone.

    Why it matters
        Without a time nobody can say that an outcome was missed, and so nobody asks why.

    What to do
        Give the date or stage: usually the end of a key stage or phase.
    """
    slot = slotted(item, plan).slots["by_when"]
    if slot.state in ("stated", "inherited") or len(item.text.split()) < 2:
        return
    said = wording(item, plan)
    if said.aim or said.is_arrangement:
        return
    vague = slot.text if slot.state == "vague" else None
    yield context.finding(
        f'"{vague}" is no time by which this is achieved.' if vague else "It does not say by when.",
        item=item,
        quote=quote_of(item, vague),
        group=item.id,
        suggestion="Ask the writer: by which date, year or key stage?",
        confidence=0.9,
        cause="unknown",
    )
