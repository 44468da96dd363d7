"""How many times in all: a number of sessions, visits or nights with no period."""

from __future__ import annotations

from collections.abc import Iterator

from audit.language.numbers import NUMBER
from audit.language.periods import DAY_IN_FULL
from audit.language.quantity import AMOUNT, Quantity, compiled

#: A number of sessions, with no period: "twelve sessions", "six Mondays", "eight half-hours".
_TIMES = compiled(
    rf"(?<![\w.:])(?P<n>{AMOUNT})\s*(?:x|×)\s*(?=(?:{NUMBER}|weekly|daily|per|a\b|fortnightly|half))|"
    r"\b(?:once|twice|thrice)[- ](?:weekly|daily|termly|monthly|yearly|fortnightly)\b|"
    rf"(?<![\w.:])(?:{NUMBER}) times\b(?! (?:table|as|the|more|his|her|out))|"
    r"\bonce(?=,| (?:only|by|before|in|at|on)\b)"
)
_OCCURRENCE = (
    rf"(?:sessions?|visits?|appointments?|lessons?|meetings?|contacts?|nights?|weeks|days|weekends|"
    rf"blocks?|breaks|half-days|half-hours|talks|occasions|slots|sittings|journeys|trips|turns|"
    rf"consultations|mornings|afternoons|evenings|lunchtimes|"
    rf"reviews|tutorials|workshops|bursts|rounds|goes|{DAY_IN_FULL})"
)
_SESSIONS = compiled(
    rf"(?<![\w.:])(?<!to-)(?<!to )(?P<n>{NUMBER})(?!-to-)(?:\s*(?:x|×))?"
    r"(?:[\s-]++(?!of\b|or\b|and\b|in\b|to\b|at\b|for\b|minutes?\b|hours?\b|year\b)[\w:.]+"
    rf"(?:-+(?!{_OCCURRENCE}\b)[\w:.]+){{0,8}}+){{0,3}}?[\s-]+{_OCCURRENCE}\b(?![- ](?:old|ago))"
)
TIMES_SAID = ("x", "×", "times", "once", "twice", "thrice")


def find_counts(text: str) -> Iterator[Quantity]:
    """Numbers of sessions, in the order in which the patterns find them."""
    lower = text.lower()
    for pattern in (_TIMES, _SESSIONS) if any(word in lower for word in TIMES_SAID) else (_SESSIONS,):
        for match in pattern.finditer(text):
            words = match.group().rstrip()
            yield Quantity("count", words, match.start(), match.start() + len(words))
