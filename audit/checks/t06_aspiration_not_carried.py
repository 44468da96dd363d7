"""T06: an aspiration that no outcome moves towards."""

from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.thread_gaps import gap_finding, gaps
from audit.model.findings import Finding
from audit.model.plan import Plan


@check(
    "T06",
    "aspiration-not-carried",
    severity=QUALITY,
    sections="A",
    agency="sen",
    source="SEND Code of Practice 9.69 (A, E)",
    passing={},
    failing={
        "A": [
            "Robin hopes to sail around the world one day.",
            "Robin's parents hope that he will have friends whom he can visit by himself.",
        ]
    },
    advisory=True,  # right too seldom, on whole plans, to be graded by itself
)
def aspiration_not_carried(plan: Plan, context: Context) -> Iterator[Finding]:
    """An aspiration in Section A that no outcome moves towards.

    What it tests
        Each hope for the future in Section A is followed to the outcomes. An outcome need not
        reach it: a step on the way is enough. The authority is not answerable for the
        aspiration itself.

    Why it matters
        The golden thread begins with what the child wants. Where outcomes have nothing to do
        with it, the plan is about somebody else's wishes.

    What to do
        Ask what first step towards this hope an outcome could name, or let an outcome that is
        one already say so.
    """
    for item, gap in gaps(plan, "outcome", ("A",), ("E",)):
        yield gap_finding(
            plan,
            context,
            item,
            gap,
            ("aspiration-outcome", "source"),
            "No outcome was found that moves towards this aspiration.",
            "Ask what first step towards it an outcome could name.",
        )
