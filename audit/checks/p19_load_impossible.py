"""P19: the stated hours are more than a school week, or contradict each other."""

import itertools
import re
from collections.abc import Iterator, Sequence

from audit.checks import GOOD_PRACTICE, Context, check
from audit.checks.week_loads import FOR_A_TIME
from audit.checks.week_sums import clash_of
from audit.checks.weekly_hours import days_of, hours_of
from audit.language.guarded import Guarded
from audit.language.quantities import find_quantities
from audit.language.quantity import Quantity
from audit.language.roles import find_roles
from audit.language.sentences import sentences
from audit.language.slots import slotted
from audit.language.whole_day import ALL_DAY, no_other_adult, place_all_day, shuts_out_others
from audit.model.findings import Finding
from audit.model.plan import Item, Plan

SCHOOL_WEEK = 32.5  # hours, 8.45 to 3.15 on five days: what the DfE expects of schools
_LONGEST_SCHOOL_WEEK = 35.0  # hours: more than any day school is open for lessons and breaks

_SUPPORT = 22.0  # hours a week: nobody has one session for so long, it is adult support

_A_FEW = 2  # children: from three on nobody is one to one with any of them
_LONGEST_DAY = 8.0  # hours: no school keeps a child for longer
_BLOCK = 10.0  # hours a week: two such are most of one
_SHARED = re.compile(r"\bshared\b", re.IGNORECASE)
_NO_OTHER = re.compile(r"\b(?:no|not any) other (?:child|pupil|student)\b|\bnobody else\b", re.IGNORECASE)
_OTHERS_TOO = re.compile(
    r"\b(?:two|three|four|five|six|\d|several|some|the) other (?:children|pupils|students)\b", re.IGNORECASE
)
#: "In every lesson, and will eat with ten others".
_NEXT_CLAUSE = re.compile(r"[.;]\s|\band (?:will|then|has|have|is|are|eats?|goes|joins?)\b", re.IGNORECASE)
#: A class has room for an adult who is one child's own, unless it is said how many adults are there.
_CLASS = re.compile(r"\bclass(?:es)?\b", re.IGNORECASE)
_LED = re.compile(
    r"\b(?:with|by|to|led by|shar\w+) (?:(?:only |just )?(?:one|a single|1)|(?:that|this|the same)) "
    r"(?:[\w-]+ ){0,3}?(?:adult|assistant|teacher|TA|LSA|HLTA|practitioner|tutor|person|member of staff)\b",
    re.IGNORECASE,
)
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
        a group all day cannot both be; nor can lessons all day in two places, or a second adult where no
        other is to work with the child. Hours of a whole staff, of a part of the
        year and residential schools are left out.

    Why it matters
        Hours that do not fit into a week will not be provided, and the school chooses which to drop.

    What to do
        Ask which of the hours stand beside each other and which are part of each other.
    """
    items = plan.items_of("F")
    if any(_BOARDING.search(item.text) for item in items) or _BOARDING.search(plan.sections["I"].text):
        return
    total = 0.0
    longest: tuple[Item, float] | None = None
    alone: Item | None = None
    grouped: Item | None = None
    spans: list[tuple[Item, frozenset[str], float, float]] = []
    blocks: list[tuple[Item, float]] = []
    for item in items:
        hours = hours_of(item)
        if hours > min(_LONGEST_SCHOOL_WEEK, days_of(item) * _LONGEST_DAY):
            yield _too_much(item, hours, context)
            continue
        if _against_itself(item) or _alone_and_in_group(item):
            yield _two_ratios(item, context)
            continue
        spans.append((item, _all_of(item), _pupils(item), hours))
        if hours >= _BLOCK and not FOR_A_TIME.search(_words(item)):
            blocks.append((item, hours))
        if slotted(item, plan).type == "session" and hours < _SUPPORT and not FOR_A_TIME.search(_words(item)):
            total += hours
            longest = (item, hours) if longest is None or hours > longest[1] else longest
        for ratio in _ratios_all_day(item, hours):
            alone = alone or (item if ratio.pupils == 1 else None)
            grouped = grouped or (item if (ratio.pupils or 0) > _A_FEW and ratio.adults is None else None)
        if no_other_adult(item.text) and ALL_DAY.search(item.text) and _largest(item) > _A_FEW:
            grouped = grouped or item
    if total > SCHOOL_WEEK and longest is not None:
        yield context.finding(
            f"The sessions in Section F come to {total:.0f} hours a week, more than a school week.",
            section="F",
            quote=longest[0].text,
            suggestion="Ask the writer which of these take place within each other.",
            confidence=0.7,
        )
    for first, second in itertools.combinations(spans, 2):
        hours = first[3]
        same = hours == second[3] > 0 and (first[1] & second[1] or hours >= _SUPPORT)
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
    elif elsewhere := _two_places(items) or _shut_out(items, plan):
        for item, quote in elsewhere:
            yield context.finding(
                "Two statements each fill the whole of the day, and cannot both be.",
                item=item,
                quote=quote,
                group=elsewhere[0][0].id,
                suggestion="Ask the writer which of the two holds when.",
                confidence=0.7,
            )
    elif together := list(_more_than_fits(blocks, context)):
        yield from together
    elif total <= SCHOOL_WEEK and (clash := clash_of(items)):
        for item, quote in clash[1]:
            yield context.finding(
                clash[0],
                item=item,
                quote=quote,
                group=clash[1][0][0].id,
                suggestion="Ask the writer which of these take place within each other.",
                confidence=0.7,
            )


def _told(item: Item) -> list[str]:
    """What an item says: a row of a table is one statement, a paragraph holds one to each sentence."""
    return [_words(item)] if item.cells else sentences(item.text)


def _two_places(items: Sequence[Item]) -> list[tuple[Item, str]]:
    """Two statements of where the child is taught all day, in two kinds of place; none where there is one."""
    found: dict[str, tuple[Item, str]] = {}
    for item in items:
        for text in _told(item):
            if place := place_all_day(text):
                found.setdefault(place, (item, item.text if item.cells else text))
    return list(found.values())[:2] if len(found) > 1 else []


def _shut_out(items: Sequence[Item], plan: Plan) -> list[tuple[Item, str]]:
    """A statement that no other adult works with the child, and an item in which another does so alone."""
    only = next(((item, text) for item in items for text in _told(item) if shuts_out_others(text)), None)
    if only is None:
        return []
    known = {role.text.casefold() for role in find_roles(_words(only[0]))}
    for item in items:
        if item is only[0] or slotted(item, plan).type != "session" or _pupils(item) != 1:
            continue
        roles = [role.text.casefold() for role in find_roles(_words(item)) if role.standing != "vague"]
        if roles and roles[0] not in known:
            return [only, (item, item.text)]
    return []


def _alone_and_in_group(item: Item) -> bool:
    """Whether one sentence of an item has the child alone with an adult all day, another in a group."""
    told = [] if item.cells else [list(_ratios_of((text,), 0.0)) for text in _lasting(item.text)]
    alone = [any(one.pupils == 1 for one in ratios) for ratios in told]
    grouped = [any((one.pupils or 0) > _A_FEW and one.adults is None for one in ratios) for ratios in told]
    return any(alone) and any(group and not one for one, group in zip(alone, grouped, strict=True))


def _ratios_all_day(item: Item, hours: float) -> Iterator[Quantity]:
    """The ratios that an item gives for the whole of the day: in one clause with it, or in another cell."""
    lasting = item.cells or not FOR_A_TIME.search(item.text)
    own = item.text if lasting else " ".join(_lasting(item.text))
    yield from _ratios_of((own, *item.cells.values()), hours)


def _lasting(text: str) -> list[str]:
    """The sentences of a text that do not speak of a part of the year or of what comes after it."""
    return [one for one in sentences(text) if not FOR_A_TIME.search(one)]


def _ratios_of(texts: Sequence[str], hours: float) -> Iterator[Quantity]:
    times = [(text, whole) for text in texts if (whole := ALL_DAY.search(text))]
    for text in texts:
        for one in find_quantities(text):
            if (
                one.kind != "ratio"
                or one.pupils is None
                or (_CLASS.search(one.text) and not _LED.search(text))
            ):
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
    return frozenset(found.group().casefold() for text in texts for found in ALL_DAY.finditer(text))


def _largest(item: Item) -> float:
    """For how many children at most an item says that it is; 0 where it gives no number."""
    ratios = [one for one in find_quantities(item.text) if one.kind == "ratio"]
    return max((one.pupils for one in ratios if one.pupils), default=0)


def _pupils(item: Item) -> float:
    """For how many children at least an item says that it is; 0 where it gives no number."""
    texts = (item.text, *item.cells.values())
    ratios = [one for text in texts for one in find_quantities(text) if one.kind == "ratio"]
    return min((one.pupils for one in ratios if one.pupils), default=0)


def _against_itself(item: Item) -> bool:
    """Whether one adult is to the child alone and shared by several, both all day."""
    own = " ".join(_lasting(item.text))
    texts = (own, *item.cells.values())
    if not any(ALL_DAY.search(text) for text in texts):
        return False
    if _NO_OTHER.search(own) and _OTHERS_TOO.search(own) and len(list(ALL_DAY.finditer(own))) > 1:
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
