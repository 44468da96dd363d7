"""T08: a social care need that neither H1 nor H2 answers."""

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
        Each need in Section D is followed to the provision. Nothing is reported for a bare
        diagnosis, or where the plan says that universal services, the family or existing
        arrangements see to it, since only what is reasonably required must be provided.

    Why it matters
        A social care need that hinders learning or daily life, and that nobody answers, is left
        to chance.

    What to do
        Ask the social care professional who knows the child what is reasonably required, or
        write that existing arrangements meet the need and which they are.
    """
    words = " ".join(plan.sections[letter].text for letter in ("H1", "H2"))
    if _ARRANGED.search(words):
        return
    for item, gap in gaps(plan, "provision", ("D",), ("H1", "H2")):
        if len(item.text.split()) < _FEWEST_WORDS or _ARRANGED.search(item.text):
            continue
        yield gap_finding(
            plan,
            context,
            item,
            gap,
            ("need-provision", "source"),
            "No provision was found that answers this social care need.",
            "Ask what is reasonably required; or write which existing arrangements meet it.",
        )
