"""What each statement of provision takes of the week: how many hours, on which days, where, with whom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audit.checks.weekly_hours import of_several
from audit.language.numbers import NUMBER, number_value
from audit.language.quantities import find_quantities
from audit.language.roles import find_roles
from audit.language.sentences import sentences
from audit.model.plan import Item

_DAYS = ("mon", "tues", "wednes", "thurs", "fri")
_A_WEEK = 5  # days

#: Hours that are told with their week or day, or in a text that speaks of a week.
_HOURS = re.compile(
    rf"(?<![\w.:£])(?P<n>{NUMBER})[ -]?(?P<unit>hours?|hrs?|minutes?|mins?)\b(?! (?:old|away|drive|walk))"
    r"(?: of (?:[\w’'-]+ ){1,4}?(?=a |per |each |every |daily|weekly))?"
    r"(?P<rate>,? ?(?:(?:a|per|each|every|in the|in a) (?:\w+ )?(?P<period>day|week|fortnight|month|term|"
    r"half[- ]?term|year|lesson|session|morning|afternoon|night|visit)|(?P<ly>daily|weekly|fortnightly|"
    r"monthly|termly|yearly|annually)|p\.?w\.?\b|/ ?(?:week|wk)))?",
    re.IGNORECASE,
)
_WEEKLY = re.compile(
    r"\b(?:weekly|(?:a|per|each|every|his|her|their|my|your|the|['’]s) week)\b", re.IGNORECASE
)
#: Hours that are a part of others, or beside the child's own week.
_NO_PART_OF_ITS_OWN = re.compile(
    r"\b(?:of (?:these|this|which|those|that|them|it|the (?:\d|\w+ hours))|within|includ\w+|part of|"
    r"(?:during|in|inside|from|out of) (?:these|this|those|that|which)|out of|in place of|instead of|"
    r"replac\w+|the rest|remain\w+|rather than|"
    r"(?:after|before) (?:school|college|nursery)|at weekends?|evenings?|holidays?|overnight|nights?|"
    r"prepar\w+|planning|training|reports?|meetings?|advice|alongside|together with|"
    r"joins?|joined|accompan\w+|or|up to|reduc\w+|increas\w+|was|were|had|if|when|unless|less)\b",
    re.IGNORECASE,
)
FOR_A_TIME = re.compile(
    r"\b(?:until|from|between|by|before|after|in|to)\b[^.;,\n]{0,30}\b(?:20\d\d|"
    r"Easter|Christmas|(?:spring|summer|autumn) (?:half[- ])?term)|"
    r"\b(?:for|during|in) (?:the|his|her|their|its|my|your) (?:first|last|next|final|second|third|opening) "
    r"(?:[\w-]+ ){0,2}?(?:days?|weeks?|months?|terms?|half[- ]terms?|year)\b|"
    r"\bfor (?:one|two|three|four|six|\d+) (?:weeks?|months?|terms?|half[- ]terms?)\b|"
    r"\b(?:after that|after which|from then(?: on)?|then becomes|becomes?|thereafter|afterwards|later|"
    r"will (?:be )?(?:fall|drop|reduced?|fade|rise|change|move)\w*)\b",
    re.IGNORECASE,
)
#: Where a child can be: what stands at the end of "in the sensory room", "at Brook Farm".
_PLACE = re.compile(
    r"\b(?:in|at|to|from|attends?|on|into) (?:(?:the|a|an|his|her|their|our|its|my|your) )?"
    r"(?P<place>(?:[\w’'-]+ ){0,3}?(?:room|base|unit|farm|stables?|pool|college|centre|hub|library|garage|"
    r"station|workshop|garden|hall|kitchen|studio|gym|class(?:es|room)?|home|woods?|woodland|allotment|"
    r"nursery|preschool|pre-school|playgroup|café|cafe|shop|salon|placement|provision|provider|studios|"
    r"annexe?|nest|den|house|hospital|theatre|yard|site|campus|lessons|"
    r"(?:forest|special|mainstream|hospital|primary|secondary|riding|virtual) school))\b",
    re.IGNORECASE,
)
_MAINSTREAM = re.compile(r"\b(?:class(?:es|room)?|lessons|mainstream \w+)$", re.IGNORECASE)
_SEVERAL_PLACES = re.compile(r"\b(?:everywhere|anywhere|across|both|all (?:parts|areas))\b", re.IGNORECASE)
_ALONE = re.compile(
    r"\b(?:one|1)[- ]?(?:to|:)[- ]?(?:one|1)\b|\b1 ?: ?1\b|\bindividual(?:ly)?\b|\balone with\b|"
    r"\bby (?:him|her)self with\b",
    re.IGNORECASE,
)
_SECOND = re.compile(r"\b(?:second|another|different|further|other|third) (?:[\w-]+ ){0,3}?", re.IGNORECASE)
_TELLS_TIME = re.compile(r"\d|\b(?:noon|midday|days?|mornings?|afternoons?|per ?cent)\b", re.IGNORECASE)
_CUT = re.compile(r"[.;,:]\s|\sand\s|\bplus\b|\n")
_CLOCK_TIME = re.compile(r"(\d{1,2})(?:[:.](\d\d))?\s?(am|pm|a\.m\.|p\.m\.)?|(noon|midday)", re.IGNORECASE)
_WEEKDAY = re.compile(r"\b(mon|tues|wednes|thurs|fri)days?\b", re.IGNORECASE)
_RANGE = re.compile(
    r"\b(mon|tues|wednes|thurs|fri)days? (?:to|until|till|–|-) (mon|tues|wednes|thurs|fri)day", re.IGNORECASE
)
_EVERY_DAY = re.compile(
    r"\b(?:each|every) (?:\w+ )?(?:day|morning|afternoon)\b|\bdaily\b|\bweekdays\b|"
    r"\b(?:all )?five (?:days|mornings|afternoons)\b",
    re.IGNORECASE,
)
#: "Spends each morning", "four days a week at college": being somewhere for a part of the day.
_PARTS = re.compile(
    rf"\b(?P<n>each|every|all|{NUMBER}) (?:school |full |whole |of (?:his|her|their) )?"
    r"(?P<part>days?|mornings?|afternoons?)\b(?! (?:before|after|later|old|ago|out of))|"
    r"(?P<percent>\d{1,3}) ?(?:%|per ?cent) of (?:the|his|her|their|my|your|each|every) "
    r"(?:\w+ )?(?:week|time|timetable|lessons|day)\b",
    re.IGNORECASE,
)
_IS_THERE = re.compile(
    r"\b(?:spends?|attends?|goes|(?:is|are|be) (?:at|in|taught|educated|based)|taught|educated|stays?|"
    r"has (?:all|his|her|their) lessons|learns|works|will be|placement)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Load:
    """A statement of an item, and what it takes of the child's week; hours are 0 where it names none."""

    item: Item
    text: str
    hours: float
    places: frozenset[str]
    people: frozenset[str]
    alone: bool
    days: frozenset[str]
    spans: tuple[tuple[int, int], ...] = ()
    mornings: float = 0.0
    afternoons: float = 0.0


def loads_of(item: Item) -> Iterator[Load]:
    """What the statements of an item take of the week, where they tell a time; without parts of others."""
    whole = "\n".join((item.text, *item.cells.values()))
    weekly = _WEEKLY.search(whole) is not None
    told = [whole] if item.cells else [part for one in sentences(item.text) for part in one.split("; ")]
    for sentence in told:
        if of_several(sentence) or FOR_A_TIME.search(sentence):
            continue
        clauses = list(_clauses(sentence, weekly=weekly))
        if len(clauses) < 2:  # what is told of one amount may stand anywhere in its sentence
            clauses = [(sentence, hours) for _, hours in clauses] or [(sentence, 0.0)]
        for clause, hours in clauses:
            part_of_others = bool(hours) and _NO_PART_OF_ITS_OWN.search(clause) is not None
            if part_of_others or not (hours or _TELLS_TIME.search(clause)):
                continue
            yield _load(item, clause, hours)


def place_apart(first: Load, second: Load) -> bool:
    """Whether two statements name places of which nobody can be in both at once."""
    return bool(first.places and second.places and not first.places & second.places)


def apart(first: Load, second: Load) -> bool:
    """Whether neither of two can be a part of the other: two places, or two adults one to one."""
    if place_apart(first, second):
        return True
    if not (first.alone and second.alone):
        return False
    others = first.people and second.people and not first.people & second.people
    return bool(others or _SECOND.match(_from_people(second)) or _SECOND.match(_from_people(first)))


def overlap(first: Load, second: Load) -> bool:
    """Whether two statements take half an hour or more by the clock on one day."""
    return bool(first.days & second.days) and any(
        min(one[1], other[1]) - max(one[0], other[0]) >= 30 for one in first.spans for other in second.spans
    )


def fitted(loads: Sequence[Load]) -> list[Load]:
    """The longest statements of which none can be a part of another."""
    kept: list[Load] = []
    for load in sorted(loads, key=lambda one: -one.hours):
        if all(apart(load, other) for other in kept):
            kept.append(load)
    return kept


def _from_people(load: Load) -> str:
    found = _SECOND.search(load.text[:40])
    return load.text[found.start() :] if found else ""


def _clauses(sentence: str, *, weekly: bool) -> Iterator[tuple[str, float]]:
    found = [(match, hours) for match in _HOURS.finditer(sentence) if (hours := _weekly_hours(match, weekly))]
    begins = [
        max((cut.end() for cut in _CUT.finditer(sentence, 0, match.start())), default=0) for match, _ in found
    ]
    for (_, hours), begin, end in zip(found, begins, [*begins[1:], len(sentence)], strict=False):
        yield sentence[begin : max(begin, end)], hours


def _weekly_hours(match: re.Match[str], weekly: bool) -> float:
    number = number_value(match["n"]) or 0.0
    hours = number if match["unit"].lower().startswith("h") else number / 60
    period = (match["period"] or match["ly"] or "").lower()
    if period in ("day", "daily"):
        return hours * _A_WEEK
    if period in ("week", "weekly") or (match["rate"] and not period):
        return hours
    return hours if not period and weekly and match["unit"].lower().startswith("h") else 0.0


def _load(item: Item, text: str, hours: float) -> Load:
    spans = tuple(
        span
        for one in find_quantities(text)
        if one.kind == "duration" and one.minutes is None and (span := _span(one.text)) is not None
    )
    mornings, afternoons = _parts(text, spans)
    return Load(
        item=item,
        text=text,
        hours=hours,
        places=_places(text),
        people=frozenset(role.text.casefold().split()[-1] for role in find_roles(text) if role.delivers),
        alone=_ALONE.search(text) is not None,
        days=_named_days(text),
        spans=spans,
        mornings=mornings,
        afternoons=afternoons,
    )


def _places(text: str) -> frozenset[str]:
    if _SEVERAL_PLACES.search(text):
        return frozenset()
    named = [match["place"].casefold() for match in _PLACE.finditer(text)]
    return frozenset("class" if _MAINSTREAM.search(one) else one.split()[-1].rstrip("s") for one in named)


def _named_days(text: str) -> frozenset[str]:
    if span := _RANGE.search(text):
        first, last = (_DAYS.index(span[n].lower()) for n in (1, 2))
        return frozenset(_DAYS[first : last + 1])
    if named := {match[1].lower() for match in _WEEKDAY.finditer(text)}:
        return frozenset(named)
    return frozenset(_DAYS) if _EVERY_DAY.search(text) else frozenset()


def _span(words: str) -> tuple[int, int] | None:
    """The minutes of the day from which and to which some words of the clock reach."""
    times = [
        12 * 60 if match[4] else _minutes(int(match[1]), int(match[2] or 0), match[3] or "")
        for match in _CLOCK_TIME.finditer(words)
    ]
    return (times[0], times[1]) if len(times) == 2 and times[0] < times[1] else None


def _minutes(hour: int, minute: int, half: str) -> int:
    late = half.lower().startswith("p") or (not half and hour < 7)
    return (hour % 12 + (12 if late or (hour == 12 and not half) else 0)) * 60 + minute


def _parts(text: str, spans: Sequence[tuple[int, int]]) -> tuple[float, float]:
    """How many mornings and afternoons of the week a child is somewhere."""
    short = any(one.minutes and one.minutes < 90 for one in find_quantities(text) if one.kind == "duration")
    found = _PARTS.search(text)
    if found is None or short or not _IS_THERE.search(text) or any(end - begin < 90 for begin, end in spans):
        return 0.0, 0.0
    if found["percent"]:
        days = int(found["percent"]) / 100 * _A_WEEK
        return days, days
    words = found["n"].lower()
    days = float(_A_WEEK) if words in ("each", "every", "all") else number_value(words) or 0.0
    if days > _A_WEEK:
        return 0.0, 0.0
    part = found["part"].lower()
    if part.startswith("day"):
        numbered = words not in ("each", "every", "all")
        return (days, days) if numbered else (0.0, 0.0)
    return (days, 0.0) if part.startswith("morning") else (0.0, days)
