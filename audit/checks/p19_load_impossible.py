"""P19: the stated hours are more than a school week, or contradict each other."""

import itertools
import re
from collections.abc import Iterator

from audit.checks import GOOD_PRACTICE, Context, check
from audit.language.guarded import Guarded
from audit.language.quantities import find_quantities
from audit.language.quantity import Quantity
from audit.language.slots import slotted
from audit.model.findings import Finding
from audit.model.plan import Item, Plan

SCHOOL_WEEK = 32.5  # hours, 8.45 to 3.15 on five days: what the DfE expects of schools
_LONGEST_SCHOOL_WEEK = 35.0  # hours: more than any day school is open for lessons and breaks

_SUPPORT = 22.0  # hours a week: nobody has one session for so long, it is adult support

_ALL_DAY = Guarded(
    r"\b(?:all day|(?:throughout|for|across) (?:the|every|each) (?:whole |full |entire )?"
    r"(?:school |college |nursery )?day|at all times|full[- ]time|(?:in|for|during) (?:all|every|each) "
    r"(?:of (?:his|her|their|the) )?(?:whole[- ]class |taught |class )?lessons?|"
    r"for all of (?:his|her|their) (?:time|lessons)|the whole (?:of the )?(?:school )?day|"
    r"all of (?:each|every|the) (?:morning|afternoon|session|school day|day)|every minute)\b",
    re.IGNORECASE,
)
_A_FEW = 2  # children: from three on nobody is one to one with any of them
_LONGEST_DAY = 8.0  # hours: no school keeps a child for longer
_BLOCK = 10.0  # hours a week: two such are most of one
#: "September to December 2027", "until Easter": hours of a part of the year stand beside no others.
_FOR_A_TIME = re.compile(
    r"\b(?:until|from|between|by|before|after|in|to)\b[^.;,\n]{0,30}\b(?:20\d\d|"
    r"Easter|Christmas|(?:spring|summer|autumn) term)",
    re.IGNORECASE,
)
_DAY = re.compile(r"\b(mon|tues|wednes|thurs|fri)days?\b")
_HOURS = re.compile(r"\bhours? (?:a|per|each|every) week\b|\bhours? weekly\b", re.IGNORECASE)
_SHARED = re.compile(r"\bshared\b", re.IGNORECASE)
_NO_OTHER = re.compile(r"\b(?:no|not any) other (?:child|pupil|student)\b|\bnobody else\b", re.IGNORECASE)
_OTHERS_TOO = re.compile(
    r"\b(?:two|three|four|five|six|\d|several|some|the) other (?:children|pupils|students)\b", re.IGNORECASE
)
#: "In every lesson, and will eat with ten others".
_NEXT_CLAUSE = re.compile(r"[.;]\s|\band (?:will|then|has|have|is|are|eats?|goes|joins?)\b", re.IGNORECASE)
_BOARDING = Guarded(r"\b(?:residential|boarding|waking day|52 weeks|24[- ]hour)\b", re.IGNORECASE)


@check(
    "P19",
    "load-impossible",
    severity=GOOD_PRACTICE,
    sections="F",
    agency="education",
    source="SEND Code of Practice 9.61; DfE guidance on the length of the school week",
    passing={"F": ["A teaching assistant supports Robin one to one for 25 hours a week, in all lessons."]},
    failing={"F": ["A teaching assistant supports Robin one to one for 45 hours a week, in all lessons."]},
)
def load_impossible(plan: Plan, context: Context) -> Iterator[Finding]:
    """The weekly hours add up to more than a school week, or two items contradict each other.

    What it tests
        The lengths and numbers of all sessions in Section F are added up, and each statement of hours
        of support is looked at by itself: none may come to more than a school week, and neither may large
        parts of the week alone with an adult and in groups together. One adult to the child all day and
        a group all day cannot both be. Hours of a part of the year and residential schools are left out.

    Why it matters
        Hours that do not fit into a week will not be provided, and the school chooses which to drop.

    What to do
        Ask which of the hours stand beside each other and which are part of each other.
    """
    items = plan.items_of("F")
    if any(_BOARDING.search(item.text) for item in items) or _BOARDING.search(plan.sections["I"].text):
        return
    total = 0.0
    longest: Item | None = None
    alone: Item | None = None
    grouped: Item | None = None
    spans: list[tuple[Item, frozenset[str], float]] = []
    blocks: list[tuple[Item, float]] = []
    for item in items:
        hours = _hours(item)
        if hours > min(_LONGEST_SCHOOL_WEEK, _days(item) * _LONGEST_DAY):
            yield _too_much(item, hours, context)
            continue
        if _against_itself(item):
            yield _two_ratios(item, context)
            continue
        spans.append((item, _all_of(item), _pupils(item)))
        if hours >= _BLOCK and not _FOR_A_TIME.search(_words(item)):
            blocks.append((item, hours))
        if (
            slotted(item, plan).type == "session"
            and hours < _SUPPORT
            and not _FOR_A_TIME.search(_words(item))
        ):
            total += hours
            longest = item if longest is None or hours > _hours(longest) else longest
        for ratio in _ratios_all_day(item, hours):
            alone = alone or (item if ratio.pupils == 1 else None)
            grouped = grouped or (item if (ratio.pupils or 0) > _A_FEW and ratio.adults is None else None)
    if total > SCHOOL_WEEK and longest is not None:
        yield context.finding(
            f"The sessions in Section F come to {total:.0f} hours a week, more than a school week.",
            section="F",
            quote=longest.text,
            suggestion="Ask the writer which of these take place within each other.",
            confidence=0.7,
        )
    for first, second in itertools.combinations(spans, 2):
        hours = _hours(first[0])
        same = hours == _hours(second[0]) > 0 and (first[1] & second[1] or hours >= _SUPPORT)
        if same and min(first[2], second[2]) == 1 and max(first[2], second[2]) > _A_FEW and grouped is None:
            alone, grouped = (one[0] for one in sorted((first, second), key=lambda one: one[2]))
    if alone is not None and grouped is not None and alone is not grouped:
        for item in (alone, grouped):
            yield context.finding(
                f"{alone.id} says one to one all day, {grouped.id} in a group all day.",
                item=item,
                quote=item.text,
                group=alone.id,
                suggestion="Ask the writer which of the two holds when.",
                confidence=0.7,
            )
    else:
        yield from _more_than_fits(blocks, context)


def _ratios_all_day(item: Item, hours: float) -> Iterator[Quantity]:
    """The ratios that an item gives for the whole of the day: in one clause with it, or in another cell."""
    texts = (item.text, *item.cells.values())
    times = [(text, whole) for text in texts if (whole := _ALL_DAY.search(text))]
    for text in texts:
        for one in find_quantities(text):
            if one.kind != "ratio" or one.pupils is None:
                continue
            if hours >= _SUPPORT or any(
                other is not text or _of_one_clause(text, whole, one) for other, whole in times
            ):
                yield one


def _of_one_clause(text: str, time: re.Match[str], ratio: Quantity) -> bool:
    """Whether a ratio and the time for which it holds stand in one clause."""
    between = text[time.end() : ratio.start] if ratio.start >= time.end() else text[ratio.end : time.start()]
    return _NEXT_CLAUSE.search(between) is None


def _more_than_fits(blocks: list[tuple[Item, float]], context: Context) -> Iterator[Finding]:
    """Hours with one adult and hours in a group, each a large part of the week and together more than one."""
    single = (item for item, _ in blocks if _pupils(item) == 1)
    alone = next((item for item in single if not _SHARED.search(_words(item))), None)
    hours = sum(hours for _, hours in blocks)
    if alone is None or hours <= _LONGEST_SCHOOL_WEEK or not any(_pupils(item) > 1 for item, _ in blocks):
        return
    for item, _ in blocks:
        yield context.finding(
            f"{', '.join(one.id for one, _ in blocks)} come to {hours:.0f} hours a week, "
            "one to one and in groups: more than a school week.",
            item=item,
            quote=item.text,
            group=alone.id,
            suggestion="Ask the writer which of these take place within each other.",
            confidence=0.7,
        )


def _words(item: Item) -> str:
    return "\n".join((item.text, *item.cells.values()))


def _all_of(item: Item) -> frozenset[str]:
    """The words for the whole of a time that an item takes up: "all of each morning"."""
    texts = (item.text, *item.cells.values())
    return frozenset(found.group().casefold() for text in texts for found in _ALL_DAY.finditer(text))


def _pupils(item: Item) -> float:
    """For how many children at least an item says that it is; 0 where it gives no number."""
    texts = (item.text, *item.cells.values())
    ratios = [one for text in texts for one in find_quantities(text) if one.kind == "ratio"]
    return min((one.pupils for one in ratios if one.pupils), default=0)


def _days(item: Item) -> float:
    """On how many days a week an item says that it is: all five where it names none."""
    named = [
        len(set(_DAY.findall(text.casefold())))
        for text in (item.text, *item.cells.values())
        if _HOURS.search(text)
    ]
    return float(max(named, default=0) or 5)


def _against_itself(item: Item) -> bool:
    """Whether one adult is to the child alone and shared by several, both all day."""
    texts = (item.text, *item.cells.values())
    if not any(_ALL_DAY.search(text) for text in texts):
        return False
    own = item.text
    if _NO_OTHER.search(own) and _OTHERS_TOO.search(own) and len(list(_ALL_DAY.finditer(own))) > 1:
        return True
    ratios = [one for text in texts for one in find_quantities(text) if one.kind == "ratio"]
    alone = any(one.pupils == 1 and "share" not in one.text for one in ratios)
    return alone and any((one.pupils or 0) > 1 and _SHARED.search(one.text) for one in ratios)


def _two_ratios(item: Item, context: Context) -> Finding:
    return context.finding(
        "This says one to one and shared with others, both all day.",
        item=item,
        quote=item.text,
        suggestion="Ask the writer which of the two holds when.",
        confidence=0.7,
    )


def _too_much(item: Item, hours: float, context: Context) -> Finding:
    return context.finding(
        f"This comes to {hours:.0f} hours a week, more than a school is open.",
        item=item,
        quote=item.text,
        suggestion="Ask the writer for the hours in a school week.",
        confidence=0.85,
    )


def _hours(item: Item) -> float:
    """The hours a week that one item comes to; 0 where it does not say both length and number."""
    quantities = [one for text in (item.text, *item.cells.values()) for one in find_quantities(text)]
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
