"""T08: a social care need that neither H1 nor H2 answers."""

from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.thread_gaps import gap_finding, unarranged_gaps, unlisted_needs
from audit.model.findings import Finding
from audit.model.plan import Plan


@check(
    "T08",
    "care-need-without-provision",
    severity=QUALITY,
    sections="D",
    agency="social-care",
    source="SEND Regulations 2014 reg 12(1); SEND Code of Practice 9.69 (H1, H2)",
    passing={
        "D": ["Robin cannot be left alone at home, and his parents have had no evening out for two years."],
        "H2": ["A short break of four hours every Saturday with a support worker."],
    },
    failing={
        "D": ["Robin has hit his sister at home, and she is afraid to share a room with him."],
        "H2": ["A taxi takes Robin to the youth choir on Fridays."],
    },
)
def care_need_without_provision(plan: Plan, context: Context) -> Iterator[Finding]:
    """A social care need that neither H1 nor H2 answers.

    What it tests
        Each need in Section D is followed to the provision. Where H1 and H2 arrange more than
        there are needs, that a need's matter is not named is not enough: the thread itself must
        show the gap. Nothing is reported for a bare diagnosis, or where the plan says that
        universal services, the family or existing arrangements see to it, since only what is
        reasonably required must be provided.

    Why it matters
        A social care need that hinders learning or daily life, and that nobody answers, is left
        to chance.

    What to do
        Ask the social care professional who knows the child what is reasonably required, or
        write that existing arrangements meet the need and which they are.
    """
    for item, gap in unarranged_gaps(plan, ("D",), ("H1", "H2")):
        yield gap_finding(
            plan,
            context,
            item,
            gap,
            ("need-provision", "source"),
            "No provision was found that answers this social care need.",
            "Ask what is reasonably required; or write which existing arrangements meet it.",
        )
    for sentence in unlisted_needs(plan, "D", ("H1", "H2")):
        yield context.finding(
            "No provision was found that answers this social care need.",
            section="D",
            quote=sentence,
            suggestion="Ask what is reasonably required; or write which existing arrangements meet it.",
            confidence=0.7,
        )
