"""T07: a health need that neither G nor F answers."""

from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.thread_gaps import gap_finding, unarranged_gaps
from audit.model.findings import Finding
from audit.model.plan import Plan


@check(
    "T07",
    "health-need-without-provision",
    severity=QUALITY,
    sections="C",
    agency="health",
    source="SEND Regulations 2014 reg 12(1); SEND Code of Practice 9.69 (F, G)",
    passing={
        "C": ["Robin wakes four times a night with leg cramps, so that he falls asleep in lessons."],
        "G": ["A sleep practitioner visits Robin's family at home every six weeks for one hour."],
    },
    failing={
        "C": ["Robin wakes four times a night and is awake for two hours, so that he is tired all day."],
        "G": ["The orthoptist tests Robin's eyes and glasses every six months at the eye clinic."],
    },
)
def health_need_without_provision(plan: Plan, context: Context) -> Iterator[Finding]:
    """A health need that neither G nor F answers.

    What it tests
        Each need in Section C is followed to the provision. Nothing is reported for a bare
        diagnosis, or where the plan says that universal services, the family or existing
        arrangements see to it, since only what is reasonably required must be provided.

    Why it matters
        A health need that hinders learning or daily life, and that nobody answers, is left to
        chance.

    What to do
        Ask the health professional who knows the child what is reasonably required, or write
        that existing arrangements meet the need and which they are.
    """
    for item, gap in unarranged_gaps(plan, ("C",), ("F", "G")):
        yield gap_finding(
            plan,
            context,
            item,
            gap,
            ("need-provision", "source"),
            "No provision was found that answers this health need.",
            "Ask what is reasonably required; or write which existing arrangements meet it.",
        )
