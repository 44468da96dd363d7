"""The words in which reports on cycles say figures."""

from __future__ import annotations

from audit.model.findings import Agency
from audit.model.words import count_words

AGENCY_WORDS: dict[Agency, str] = {
    "education": "Education",
    "health": "Health",
    "social-care": "Social care",
    "educational-psychology": "Educational psychology",
    "parents": "Parents",
    "sen": "SEN officers",
}

REDACTED = (
    "Children, families, professionals and schools stand here under pseudonyms that are the same throughout "
    "this cycle."
)
CAREFUL = (
    "These are likely gaps that a program found and auditors may have judged, with the evidence for each. A "
    "figure rests on what was read and decided so far, and on this checklist; it is no finding about any "
    "one plan or writer."
)


def percent(share: float | None) -> str:
    """A share as it is said: "62%"."""
    # Halves up, as Excel shows them: the reports on one cycle must not differ by a per cent.
    return "-" if share is None else f"{int(share * 100 + 0.5)}%"


def number(value: float) -> str:
    """A number with its thousands apart."""
    return f"{value:,}" if isinstance(value, int) else f"{value:,.1f}"


def kind_words(name: str) -> str:
    """The name of a kind of gap in words: "Provision not specific"."""
    return name.replace("-", " ").capitalize()


def plans_words(plans: int) -> str:
    """How many plans: "1,204 plans"."""
    return count_words(plans, "plan").replace(str(plans), number(plans), 1)
