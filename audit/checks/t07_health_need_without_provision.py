"""T07: a health need that neither G nor F answers."""

import re
from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.thread_gaps import gap_finding, gaps
from audit.model.findings import Finding
from audit.model.plan import Plan

#: The section says that others already see to it: nothing more is reasonably required.
_ARRANGED = re.compile(
    r"\b(?:universal|routine|existing|usual|mainstream|ordinar\w+)\b[^.]{0,60}\b(?:service|health|care|arrangement|check|appointment)"
    r"|\b(?:met|managed|monitored|covered|provided)\b[^.]{0,40}\b(?:by|through)\b[^.]{0,40}"
    r"\b(?:GP|universal|family|parents?|routine|existing)",
    re.IGNORECASE,
)

#: A diagnosis by itself says nothing that could be provided for.
_FEWEST_WORDS = 6


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
    words = " ".join(plan.sections[letter].text for letter in ("F", "G"))
    if _ARRANGED.search(words):
        return
    for item, gap in gaps(plan, "provision", ("C",), ("F", "G")):
        if len(item.text.split()) < _FEWEST_WORDS or _ARRANGED.search(item.text):
            continue
        yield gap_finding(
            plan,
            context,
            item,
            gap,
            ("need-provision", "source"),
            "No provision was found that answers this health need.",
            "Ask what is reasonably required; or write which existing arrangements meet it.",
        )
