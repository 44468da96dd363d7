"""The words and signs in which the screens say what the models hold as codes.

Each sign says the same as the colour beside it, so that nothing is told by colour alone.
"""

from __future__ import annotations

from datetime import date

from audit.cycle.values import PlanState
from audit.model import words as shared
from audit.model.findings import Agency, AnswerValue, GradeWord, LinkBasis, LinkKind, Severity
from audit.model.plan import Area, SlotState

count_words = shared.count_words
year_words = shared.year_words

GRADES = shared.GRADE_WORDS
SHORT_GRADES: dict[GradeWord, str] = {
    "outstanding": "Outst.",
    "good": "Good",
    "requires-improvement": "RI",
    "inadequate": "Inad.",
}

STATES: dict[PlanState, str] = {
    "waiting": "waiting",
    "unreadable": "unreadable",
    "not-ehcp": "not a plan",
    "not-started": "not started",
    "in-progress": "in progress",
    "done": "done",
    "to-moderate": "to moderate",
    "moderated": "moderated",
}
STATE_SIGNS: dict[PlanState, str] = {
    "waiting": "…",
    "unreadable": "✗",
    "not-ehcp": "–",
    "not-started": "○",
    "in-progress": "◐",
    "done": "●",
    "to-moderate": "≠",
    "moderated": "◆",
}

ANSWERS: dict[AnswerValue, str] = {
    "met": "met",
    "partly-met": "partly met",
    "not-met": "not met",
    "not-applicable": "n/a",
    "needs-judgement": "left to you",
}
ANSWER_SIGNS: dict[AnswerValue, str] = {
    "met": "✓",
    "partly-met": "◐",
    "not-met": "✗",
    "not-applicable": "–",
    "needs-judgement": "?",
}

SEVERITIES: dict[Severity, str] = {
    "statutory": "statutory",
    "quality": "quality",
    "good-practice": "good practice",
}
SEVERITY_SIGNS: dict[Severity, str] = {"statutory": "▲", "quality": "◆", "good-practice": "·"}

SECTIONS = shared.SECTION_TITLES
SECTION_STATES = shared.SECTION_STATE_WORDS | {"present": ""}

AREAS: dict[Area, str] = {
    "communication-interaction": "Communication and interaction",
    "cognition-learning": "Cognition and learning",
    "semh": "Social, emotional and mental health",
    "sensory-physical": "Sensory and physical",
    "preparing-for-adulthood": "Preparing for adulthood",
    "health": "Health",
    "social-care": "Social care",
    "other": "Other",
}

SLOTS: dict[str, str] = {
    "what": "what",
    "who": "who",
    "expertise": "expertise",
    "ratio": "ratio",
    "how_often": "how often",
    "how_long": "how long",
    "where": "where",
    "review": "review",
    "by_when": "by when",
    "change": "what changes",
    "criterion": "seen how",
    "context": "in what setting",
    "benefit": "benefit",
    "difficulty": "difficulty",
    "seen": "how it shows",
    "level": "level",
    "impact": "effect",
}
SLOT_SIGNS: dict[SlotState, str] = {
    "stated": "✓",
    "vague": "◐",
    "missing": "✗",
    "not-needed": "–",
    "inherited": "✓",
}

AGENCIES: dict[Agency, str] = {
    "education": "education",
    "health": "health",
    "social-care": "social care",
    "educational-psychology": "educational psychology",
    "parents": "parents",
    "sen": "SEN officers",
}

BASES: dict[LinkBasis, str] = {
    "same-row": "same row of the plan",
    "reference": "the plan names it",
    "area": "same area",
    "terms": "same words",
    "meaning": "meaning",
    "auditor": "an auditor",
}

LINKS: dict[LinkKind, str] = {
    "aspiration-outcome": "aspiration to outcome",
    "need-outcome": "need to outcome",
    "need-provision": "need to provision",
    "outcome-provision": "outcome to provision",
}

#: The name of a finding that no check made.
ADDED = "added-by-auditor"

PHASES: dict[str, str] = {
    "early-years": "early y.",
    "primary": "primary",
    "secondary": "secondary",
    "post-16": "post-16",
    "post-19": "post-19",
}


def check_words(name: str) -> str:
    """What a check or a finding is called, in words: "Need without provision"."""
    return "Added by an auditor" if name == ADDED else name.replace("-", " ").capitalize()


def finding_title(check: str, name: str) -> str:
    """The same with the check's number, where there is a check behind it."""
    return check_words(name) if name == ADDED else f"{check} {check_words(name)}"


def day_words(day: date | None) -> str:
    """A date as it is said in short: "12 Sep 2026"."""
    return f"{day.day} {day:%b %Y}" if day else ""
