"""T02: a need that no outcome answers."""

from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.thread_gaps import gap_finding, gaps
from audit.model.findings import Finding
from audit.model.plan import Plan


@check(
    "T02",
    "need-without-outcome",
    severity=QUALITY,
    sections="B C D",
    agency="education",
    source="SEND Code of Practice 9.69",
    passing={},
    failing={
        "B": [
            "Robin follows instructions of one step; with two steps he loses the second.",
            "Robin does not know how to ask another child to play, and stands alone on most playtimes.",
            "Robin is frightened of horses and other large animals, and freezes beside them.",
            "Robin has a severe hearing loss, and misses what is said behind him.",
        ]
    },
    advisory=True,  # right too seldom, on whole plans, to be graded by itself
)
def need_without_outcome(plan: Plan, context: Context) -> Iterator[Finding]:
    """A need that no outcome answers, even in part.

    What it tests
        Each need is followed to the outcomes. One outcome may serve several needs, and six
        outcomes for fifteen needs is usual: a need is reported only where no outcome comes near
        it in place, number, words or meaning. Where no need at all of Section C, or of D, has
        an outcome, O10 says so of the section; here each need is shown by itself.

    Why it matters
        Without an outcome nobody asks at the review whether this difficulty has become less.

    What to do
        Read the need and the outcomes side by side. Add what should change for the child in
        this, or say in an outcome that is there already that it is meant for this need too.
    """
    for item, gap in gaps(plan, "outcome", ("B", "C", "D"), ("E",)):
        yield gap_finding(
            plan,
            context,
            item,
            gap,
            ("need-outcome", "source"),
            "No outcome was found that answers this need.",
            "Ask what should be different for the child in this, and by when; or say which outcome is meant.",
        )
