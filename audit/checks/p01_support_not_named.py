"""P01: provision names no intervention, approach, equipment or action."""

from collections.abc import Iterator

from audit.checks import QUALITY, STATUTORY, ByWording, Context, check
from audit.checks.provision_gaps import gap_found
from audit.model.findings import Finding
from audit.model.plan import Item, Plan


@check(
    "P01",
    "support-not-named",
    severity={"F": STATUTORY, "G H1 H2": QUALITY},
    sections="F G H1 H2",
    agency="education",
    source="SEND Code of Practice 9.69; L v Clarke and Somerset [1998]",
    by_wording=ByWording(
        "It does not say what exactly will be done or used.",
        "Ask the writer: what exactly will be done or used?",
    ),
    passing={
        "F": [
            "Precision teaching of ten words, one to one with a teaching assistant, for ten minutes each day."
        ]
    },
    failing={"F": ["Robin will receive support and strategies to help him with his learning."]},
)
def support_not_named(item: Item, plan: Plan, context: Context) -> Iterator[Finding]:
    """Provision names no intervention, approach, equipment or action: only "support" or "strategies".

    What it tests
        Each item of provision says what will be done or used: a programme, an approach that can be
        seen, a thing, or what the adult does. "Support", "strategies", "help" and "intervention"
        alone say none of these, whatever they are meant to support.

    Why it matters
        Two schools could both say that they give "support" and do quite different things, or
        nothing. What cannot be named cannot be checked, and cannot be enforced.

    What to do
        Name what the advice names. Where the advice says no more than "support", ask its author.
    """
    yield from gap_found(item, plan, context, "what", "It does not say what will be done or used{phrase}.")
