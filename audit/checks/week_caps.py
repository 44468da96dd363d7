"""How many hours a week there are at all: of a place, of a timetable, of one adult's work."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from audit.checks.week_loads import FOR_A_TIME
from audit.language.numbers import NUMBER, number_value
from audit.language.sentences import sentences
from audit.model.plan import Item

_SETTING = (
    r"(?:school|college|nursery|pre-?school|playgroup|kindergarten|setting|academy|sixth form|"
    r"reception|class)"
)
_AMOUNT = (
    rf"(?P<n>{NUMBER})[ -]?(?P<unit>hours?|hrs?|days?|mornings?|afternoons?|half[- ]days?)\b"
    r"(?:,? (?:a|per|each|every|in the) (?:\w+ )?week|,? weekly| pw|[- ]week)?"
)
#: A place is for so many hours: "attends nursery for 15 hours", "a timetable of 12 hours".
_OF_A_PLACE = re.compile(
    r"\b(?:(?:attends?|goes to|comes to|is (?:at|in)|has a place (?:at|in)|is on roll at) "
    r"(?:(?!(?:hub|farm|club|base|unit|group|room|pool)\b)[\w’'-]+ ){0,5}?"
    rf"(?:{_SETTING}|(?-i:[A-Z][\w’'-]+))|"
    r"(?:timetable|(?:school|college|nursery|teaching|taught|working) week|study programme|course|package|"
    r"(?:nursery|early years|funded|part-time|preschool) (?:place|hours|entitlement)|"
    r"tuition hours|attendance) "
    r"(?:[\w’'-]+ ){0,4}?(?:of|is|are|comes to|has|lasts|for|runs? to)|"
    rf"{_SETTING} is open) (?:for )?(?:only )?(?:a total of )?{_AMOUNT}",
    re.IGNORECASE,
)
_OF_AN_ADULT = re.compile(
    r"\b(?:is (?:employed|contracted|paid|in (?:school|college|nursery)|on site)|"
    rf"(?:has|with) a contract (?:of|for)|works at the {_SETTING}|comes (?:in|to {_SETTING})) "
    rf"(?:[\w’'-]+ ){{0,4}}?{_AMOUNT}",
    re.IGNORECASE,
)
_HOURS_OF = {"d": 7.0, "m": 4.0, "a": 4.0}
_HOURS_OF_HALF = 4.0


@dataclass(frozen=True, slots=True)
class Cap:
    """So many hours there are in a week, as one item says; `own`: only for what the same item says."""

    item: Item
    text: str
    hours: float
    own: bool


def caps_of(item: Item) -> Iterator[Cap]:
    """The hours of a place, a timetable or an adult's work that an item states."""
    for sentence in [item.text] if item.cells else sentences(item.text):
        if FOR_A_TIME.search(sentence):
            continue
        for pattern, own in ((_OF_A_PLACE, False), (_OF_AN_ADULT, True)):
            for match in pattern.finditer(sentence):
                if hours := _hours(match):
                    yield Cap(item, sentence, hours, own)


def _hours(match: re.Match[str]) -> float:
    number, unit = number_value(match["n"]) or 0.0, match["unit"]
    if unit.lower().startswith("half"):
        return number * _HOURS_OF_HALF
    return number * _HOURS_OF.get(unit[0].lower(), 1.0)
