"""T04: an outcome that answers no need."""

from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.thread_gaps import gap_finding, gaps
from audit.language.next_phase import plans_next_phase
from audit.model.findings import Finding
from audit.model.plan import Plan


@check(
    "T04",
    "outcome-without-need",
    severity=QUALITY,
    sections="E",
    agency="education",
    source="SEND Code of Practice 9.69",
    passing={},
    failing={
        "E": [
            "By July 2027 Robin will follow a spoken instruction of three steps in four lessons out of five.",
            "By July 2027 Robin will ask another child to play on three days out of five.",
            "By July 2027 Robin will lead and feed a horse by himself, three times in a row.",
            "By July 2027 Robin will read aloud a page of 100 words with no more than five mistakes.",
        ]
    },
    advisory=True,  # right too seldom, on whole plans, to be graded by itself
)
def outcome_without_need(plan: Plan, context: Context) -> Iterator[Finding]:
    """An outcome that answers no need.

    What it tests
        Each outcome is followed back to the needs in B, C and D. It is reported only where no
        need comes near. Whether it also carries an aspiration is not asked here. What plans the
        next school, course or work is owed to every child and needs none.

    Why it matters
        An outcome without a need behind it may come from another plan, or show a need that was
        never written down.

    What to do
        Ask which difficulty this outcome is about. Write the need down where it is missing;
        take the outcome out where there is none.
    """
    for item, gap in gaps(plan, "need", ("E",), ("B", "C", "D")):
        if plans_next_phase(item.text):
            continue
        yield gap_finding(
            plan,
            context,
            item,
            gap,
            ("need-outcome", "target"),
            "No need was found that this outcome answers.",
            "Ask which need it is for, and describe that need in Section B, C or D.",
        )
