"""The words and signs in which the screens say what the models hold as codes.

Each sign says the same as the colour beside it, so that nothing is told by colour alone.
"""

from __future__ import annotations

from datetime import date

from audit.cycle.values import PlanState
from audit.model.findings import Agency, AnswerValue, GradeWord, LinkBasis, LinkKind, Severity
from audit.model.plan import Area, Letter, SectionState, SlotState

GRADES: dict[GradeWord, str] = {
    "outstanding": "Outstanding",
    "good": "Good",
    "requires-improvement": "Requires Improvement",
    "inadequate": "Inadequate",
}
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

SECTIONS: dict[Letter, str] = {
    "A": "Views, interests and aspirations",
    "B": "Special educational needs",
    "C": "Health needs",
    "D": "Social care needs",
    "E": "Outcomes",
    "F": "Special educational provision",
    "G": "Health provision",
    "H1": "Social care provision under the 1970 Act",
    "H2": "Other social care provision",
    "I": "Placement",
    "J": "Personal budget",
    "K": "Advice and information",
}
SECTION_STATES: dict[SectionState, str] = {
    "present": "",
    "nil": "says there is nothing",
    "blank": "blank",
    "placeholder": "only template text",
    "absent": "not labelled",
}

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

PHASES: dict[str, str] = {
    "early-years": "early y.",
    "primary": "primary",
    "secondary": "secondary",
    "post-16": "post-16",
    "post-19": "post-19",
}


def day_words(day: date | None) -> str:
    """A date as it is said in short: "12 Sep 2026"."""
    return f"{day.day} {day:%b %Y}" if day else ""


def year_words(year: int | None) -> str:
    """A school year as it is said."""
    return "" if year is None else {-1: "Nursery", 0: "Reception"}.get(year, f"Year {year}")


def count_words(number: int, one: str, many: str = "") -> str:
    """A number with its noun: "1 gap", "3 gaps"."""
    return f"{number} {one if number == 1 else many or one + 's'}"
