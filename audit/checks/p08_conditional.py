"""P08: provision hangs on a condition that somebody else decides."""

from collections.abc import Iterator

from audit.checks import QUALITY, ByWording, Context, check
from audit.language.conditions import find_condition
from audit.model.findings import Finding
from audit.model.plan import Item, Plan


@check(
    "P08",
    "conditional",
    severity=QUALITY,
    sections="F G H1 H2",
    agency="education",
    source="SEND Code of Practice 9.69; Children and Families Act 2014 s.42",
    by_wording=ByWording(
        "It seems to depend on a condition: nobody can tell whether it will happen.",
        "Ask the writer: is this needed or not, and if it is, when and by whose decision?",
        alone=True,
    ),
    passing={
        "F": ["If Robin shows his red card, a teaching assistant takes him to the library for ten minutes."]
    },
    failing={
        "F": [
            "Robin will work with a teaching assistant in the library for ten minutes, staffing permitting."
        ]
    },
)
def conditional(plan: Plan, context: Context) -> Iterator[Finding]:
    """Provision hangs on a condition that the provider decides: "where possible", "if the school feels".

    What it tests
        Provision is not made to depend on availability, money, staffing or somebody's opinion. A
        condition that lies with the child ("if Robin shows his card", "when she is tired") says when
        provision is given, and is no fault. "As required" is a matter of frequency (P03, P06).

    Why it matters
        The duty to secure what stands in Section F has no conditions. A condition turns "must" into
        "may".

    What to do
        Take the condition out, or say who decides, on what sign and what is done then.
    """
    for item in plan.items_of("F", "G", "H1", "H2"):
        yield from _of(item, context)


def _of(item: Item, context: Context) -> Iterator[Finding]:
    """At most one finding for an item: its own words first, then its cells."""
    for text in (item.text, *item.cells.values()):
        words = find_condition(text)
        if words is None:
            continue
        yield context.finding(
            f'"{words}" makes this depend on a condition.',
            item=item,
            quote=words,
            suggestion="Ask the writer: is this needed or not, and if it is, when and by whose decision?",
            confidence=0.9,
            cause="unknown",
        )
        return
