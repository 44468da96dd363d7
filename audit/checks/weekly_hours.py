"""How many hours a week an item of provision gives to one child, and on how many days."""

import re

from audit.language.quantities import find_quantities
from audit.language.sentences import sentences
from audit.model.plan import Item

_DAY = re.compile(r"\b(mon|tues|wednes|thurs|fri)days?\b")
_HOURS = re.compile(r"\bhours? (?:a|per|each|every) week\b|\bhours? weekly\b", re.IGNORECASE)
#: Hours of several adults, or of a whole class or school, are not hours of one child's week.
_OF_SEVERAL = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|[2-9]) (?:[\w-]+ ){0,3}?(?:adults|assistants|staff|TAs|LSAs|"
    r"HLTAs|practitioners|teachers|mentors|workers|carers|members of staff|people)\b|"
    r"\b(?:the|its|our|each|every) (?:[\w-]+ ){0,2}?(?:class|base|unit|school|setting|team|department|"
    r"nursery|college|hub)\b[^.;,]{0,20}?\b(?:has|have|holds?|is (?:staffed|funded|allocated|given)|employs|"
    r"shares?|is open|opens)\b|\b(?:across|between|among|for) (?:its|all|the) (?:[\w-]+ ){0,2}?(?:pupils|"
    r"children|students|adults|staff|team)\b|\b(?:between|among) them\b|\b2\s?:\s?1\b|\btwo[- ]to[- ]one\b|"
    r"\bopening hours\b",
    re.IGNORECASE,
)


def days_of(item: Item) -> float:
    """On how many days a week an item says that its hours are: all five where it names none beside them."""
    named = [len(set(_DAY.findall(text.casefold()))) for text in _statements(item) if _HOURS.search(text)]
    return float(max(named, default=0) or 5)


def of_several(text: str) -> bool:
    """Whether a statement speaks of hours of several adults or of a whole class or school."""
    return _OF_SEVERAL.search(text) is not None


def _statements(item: Item) -> list[str]:
    """The sentences of an item and its cells, each of which speaks of hours by itself."""
    return [one for text in (item.text, *item.cells.values()) for one in sentences(text)]


def hours_of(item: Item) -> float:
    """The hours a week that one item comes to; 0 where it does not say both length and number."""
    own = [text for text in _statements(item) if not _OF_SEVERAL.search(text)]
    quantities = [one for text in own for one in find_quantities(text)]
    totals = [
        one.minutes * one.per_week / 60
        for one in quantities
        if one.kind == "total" and one.minutes and one.per_week
    ]
    if totals:
        return max(totals)
    lengths = [one.minutes for one in quantities if one.kind == "duration" and one.minutes]
    rates = [one.per_week for one in quantities if one.kind == "frequency" and one.per_week]
    if len(lengths) == 1 and len(rates) == 1:
        return lengths[0] * rates[0] / 60
    return 0.0
