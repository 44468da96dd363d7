"""T05: provision that answers no need."""

from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.thread_gaps import gap_finding, gaps
from audit.language.next_phase import plans_next_phase
from audit.model.findings import Finding
from audit.model.plan import Plan


@check(
    "T05",
    "provision-without-need",
    severity=QUALITY,
    sections="F G H1 H2",
    agency="education",
    source="SEND Code of Practice 9.69",
    passing={},
    failing={
        "F": [
            "A teaching assistant practises instructions with Robin, 20 minutes three times a week.",
            "An ELSA leads a group in which Robin practises asking another child to play.",
            "A riding instructor shows Robin how to lead, feed and groom a horse, 30 minutes every Friday.",
            "A habilitation officer teaches Robin to use a long cane on stairs, one hour a week.",
        ]
    },
    advisory=True,  # right too seldom, on whole plans, to be graded by itself
)
def provision_without_need(plan: Plan, context: Context) -> Iterator[Finding]:
    """Provision that answers no need.

    What it tests
        Each provision in F, G, H1 and H2 is followed back to the needs in B, C and D. It is
        reported only where no need comes near it in place, number, words or meaning. What plans
        the next school, course or work is owed to every child and needs none.

    Why it matters
        Provision without a need behind it cannot be judged or reviewed, and often points at a
        need that the advice found and the plan left out, or at text from another plan.

    What to do
        Ask which need the provision is for. Write the need down where it is missing.
    """
    for item, gap in gaps(plan, "need", ("F", "G", "H1", "H2"), ("B", "C", "D")):
        if plans_next_phase(item.text):
            continue
        yield gap_finding(
            plan,
            context,
            item,
            gap,
            ("need-provision", "target"),
            "No need was found that this provision answers.",
            "Ask which need it is for, and describe that need in Section B, C or D.",
        )
