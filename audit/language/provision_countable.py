"""Whether anything in a statement of provision could be counted: without that, help is only promised.

What vague statements say has no end ("Maths help will be put in for Ana", "she will go on being taught out of
school"), but nearly all that are good hold a number, a day or an "each": of what is given to a child in the
plans and statements to tune on, of nine writers, 114 statements without were vague and five were not.
Things, signs and arrangements of rooms need no amount; so only what somebody gives to the child is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from audit.language.provision_statement import Statement

_COUNTED = frozenset(
    "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty "
    "sixty ninety half halves quarter quarters once twice both pair pairs couple dozen daily nightly "
    "weekly fortnight fortnightly monthly termly yearly annual annually each every alone throughout hour "
    "hours hourly minute minutes min mins second seconds week weeks term terms month months morning "
    "mornings afternoon afternoons evening evenings night nights weekend weekends monday mondays tuesday "
    "tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays "
    "january february march april june july august september october november december autumn spring "
    "summer winter christmas easter immediately".split()
)
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*|\d", re.IGNORECASE)
#: Numbers that count nothing: of outcomes and needs, of school years, of years and dates.
_REFERENCE = re.compile(
    r"\[[^\[\]]*\]|\b(?:outcomes?|needs?|provision|sections?|appendix|targets?|key stage|years?|stage|level|"
    r"plans?)\s*(?:\d+|[A-K]\d*\b|one\b|two\b|three\b|four\b|five\b|six\b)"
    r"(?:\s*(?:,|;|and|&|to)\s*(?:\d+|[A-K]\d+))*|\b[A-K]\d{1,2}\b|\b(?:19|20)\d\d\b|"
    r"\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*",
    re.IGNORECASE,
)
#: What somebody gives to the child; a thing, a sign or a room needs no amount.
_GIVEN = re.compile(
    r"\b(?:help(?:ed|s)?|support(?:ed|s|ive)?|assistance|guid(?:ed|ance)|input|interventions?|packages?|"
    r"opportunit(?:y|ies)|chances?|taught|teaching|tuition|tutoring|educat(?:ed|ion)|learning|"
    r"therap(?:y|ies)|therapeutic|counselling|mentoring|coaching|pastoral|nurtur\w+|keep(?:s|ing)? an eye|"
    r"step(?:s|ping)? in|look(?:s|ing)? out for|mix with|sociali[sz]e|sociable|friendships?|well-?being|"
    r"activit(?:y|ies)|groups?|clubs?|classes|workshops?|programmes?|boosters?|mentors?|befriend\w+|respite|"
    r"sessions?|practis\w+|practice|exercises|transition|included|inclusion|check-ins?|someone|somebody|"
    r"whoever|whichever)\b",
    re.IGNORECASE,
)
#: "I do not need any other social care provision": nothing is given.
_NOTHING = re.compile(
    r"\b(?:not?|nor|none|never)\b[^.;]{0,40}\b(?:need|require|provision|support|services?)\w*\b",
    re.IGNORECASE,
)
#: What the child is to do is a way of working; nobody's time is given to it.
_TOLD_TO = re.compile(r"\b(?:encouraged|reminded|prompted|allowed|invited) to\b", re.IGNORECASE)
_ABOUT_OTHER = frozenset({"review", "other"})


def is_uncounted_help(statements: Iterable[Statement]) -> bool:
    """Whether an item is something given to the child, and neither its words, row nor lead count anything."""
    own, *others = statements
    if _GIVEN.search(own.text) is None or counts(own.text):
        return False
    if _NOTHING.search(own.text) or _TOLD_TO.search(own.text):
        return False
    return not any(counts(one.text) for one in others if one.source.about not in _ABOUT_OTHER)


def counts(text: str) -> bool:
    """Whether a text holds an amount, a time or a part of the day, apart from numbers that refer."""
    plain = without_references(text)
    return any(word.isdigit() or word.lower() in _COUNTED for word in _WORD.findall(plain))


@lru_cache(maxsize=64)  # the second reader asks for a statement's marks, and then whether anything is counted
def without_references(text: str) -> str:
    """A text without the numbers that count nothing: of outcomes and needs, of school years, of dates."""
    return _REFERENCE.sub(" ", text)
