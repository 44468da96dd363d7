"""P09: what is to be provided is left to a programme or report still to be written."""

from collections.abc import Iterator

from audit.checks import QUALITY, ByWording, Context, check
from audit.checks.provision_gaps import gaps, kind
from audit.language.delegation import find_delegation
from audit.model.findings import Finding
from audit.model.plan import Item, Plan


@check(
    "P09",
    "content-delegated",
    severity=QUALITY,
    sections="F G H1 H2",
    agency="educational-psychology",
    source="SEND Code of Practice 9.69; SEND Tribunal decisions on delegation",
    by_wording=ByWording(
        "What is to be provided seems to be left to somebody else, or to later.",
        "Ask the author of the advice: what is it to contain, how often and for how long?",
        alone=True,
    ),
    passing={
        "F": [
            "A teaching assistant practises the speech sounds from the therapist's programme with Robin, one "
            "to one, for 15 minutes every day."
        ]
    },
    failing={"F": ["A speech and language programme to be devised by the therapist."]},
)
def content_delegated(item: Item, plan: Plan, context: Context) -> Iterator[Finding]:
    """What is to be provided is left to a programme, report or decision that is still to come.

    What it tests
        The plan itself says what will be provided. "As advised by the therapist", "a programme to be
        devised" and "following assessment" leave it to others. Where the item says who does it, how
        often and for how long, a programme that a therapist has written is the ordinary way of
        working, and is left alone; one that is still to be written is not.

    Why it matters
        The authority decides what is in Section F. What it leaves to somebody else, later, no family
        can see and no tribunal can order.

    What to do
        Ask the author of the advice what the programme is to contain, and how much of it.
    """
    found = find_delegation(item.text)
    if found is None or kind(item, plan) == "training":
        return
    open_slots = gaps(item, plan).keys() & {"what", "how_often", "how_long", "who"}
    if not open_slots and not found.to_come:
        return
    yield context.finding(
        f'"{found.words}" leaves what is to be provided to somebody else.',
        item=item,
        quote=found.words,
        suggestion="Ask the author of the advice: what is it to contain, how often and for how long?",
        confidence=0.85 if found.to_come else 0.75,
        cause="unknown",
    )
