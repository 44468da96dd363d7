"""O06: an outcome is a hope for life with no step towards it."""

from collections.abc import Iterator

from audit.checks import QUALITY, ByWording, Context, check
from audit.checks.outcome_wording import wording
from audit.checks.provision_gaps import quote_of
from audit.model.findings import Finding
from audit.model.plan import Item, Plan


@check(
    "O06",
    "outcome-is-aspiration",
    severity=QUALITY,
    sections="E",
    agency="education",
    source="SEND Code of Practice 9.66, 9.69 (E)",
    by_wording=ByWording(
        "This is a hope for life, with no step towards it.",
        "Ask the writer: which step towards it can be taken by the end of this phase?",
    ),
    passing={
        "E": ["By July 2027 Robin will have spent ten days at the stables and fed six horses by himself."]
    },
    failing={"E": ["Robin will be a vet and live independently in his own home."]},
)
def outcome_is_aspiration(item: Item, plan: Plan, context: Context) -> Iterator[Finding]:
    """An outcome is a hope for a whole life, with no step that could be taken in the plan's time.

    What it tests
        An outcome does not name only a job, a home, a family, university or happiness. Once it says
        a step (so many hours of work, a course, a level) it is an outcome. A long-term aim above a
        group of dated outcomes is left alone.

    Why it matters
        Hopes belong to Section A. An authority cannot answer for them, and nobody can tell at a
        review whether the child is on the way.

    What to do
        Keep the hope in Section A, and ask for the step towards it that can be taken by the end of
        this phase.
    """
    said = wording(item, plan)
    if said.sense.sort != "aspiration" or said.aim:
        return
    yield context.finding(
        "This is a hope for life, with no step towards it.",
        item=item,
        quote=quote_of(item, said.sense.words),
        group=item.id,
        suggestion="Ask the writer: which step towards it can be taken by the end of this phase?",
        confidence=0.8,
        cause=None,
    )
