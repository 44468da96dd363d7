"""The words in which reports, commands and screens say what the models hold as codes."""

from __future__ import annotations

from audit.model.findings import GradeWord
from audit.model.plan import Letter, SectionState

GRADE_WORDS: dict[GradeWord, str] = {
    "outstanding": "Outstanding",
    "good": "Good",
    "requires-improvement": "Requires Improvement",
    "inadequate": "Inadequate",
}

SECTION_TITLES: dict[Letter, str] = {
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

SECTION_STATE_WORDS: dict[SectionState, str] = {
    "present": "filled in",
    "nil": "says there is nothing",
    "blank": "blank",
    "placeholder": "only template text",
    "absent": "not labelled",
}


def year_words(year: int | None) -> str:
    """A school year as it is said; nothing where it is not known."""
    return "" if year is None else {-1: "Nursery", 0: "Reception"}.get(year, f"Year {year}")


def count_words(number: int, one: str, many: str = "") -> str:
    """A number with its noun: "1 need", "3 needs"."""
    return f"{number} {one if number == 1 else many or one + 's'}"
