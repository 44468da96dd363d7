"""Statements that do not fit together into one week of one child."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from audit.checks.week_caps import caps_of
from audit.checks.week_loads import Load, apart, fitted, loads_of, overlap, place_apart
from audit.model.plan import Item

_LONGEST_SCHOOL_WEEK = 35.0  # hours: more than any day school is open for lessons and breaks
_BLOCK = 8.0  # hours a week: shorter ones may be a part of whatever else is said
_PART = 1.0  # hours: a part of a week that one item tells through
_ROUNDED = 1.0  # hours by which two accounts of one week may differ
_HALF_DAYS = 5.0  # mornings of a school week, and as many afternoons

Clash = tuple[str, list[tuple[Item, str]]]


def clash_of(items: Sequence[Item]) -> Clash | None:
    """The first statements that cannot all be, and why; none where everything fits into a week."""
    told = [(item, list(loads_of(item))) for item in items]
    loads = [load for _, some in told for load in some]
    return (
        _over_a_cap(items, loads)
        or _more_hours_than_a_week(told, loads)
        or _more_half_days_than_a_week(loads)
        or _at_one_time(loads)
    )


def _over_a_cap(items: Sequence[Item], loads: Sequence[Load]) -> Clash | None:
    """Hours of support in a place that the child attends for fewer."""
    caps = [cap for item in items for cap in caps_of(item)]
    for_all = [cap for cap in caps if not cap.own]
    for cap in caps:
        if not cap.own and len(for_all) > 1:
            continue  # two places, or two accounts of one: the hours may belong to either
        for load in loads:
            if cap.own and load.item.id != cap.item.id:
                continue
            if load.text not in cap.text and "home" not in load.places and load.hours > cap.hours + _ROUNDED:
                return (
                    f"This says {load.hours:.0f} hours a week, where there are {cap.hours:.0f}.",
                    _quoted([load]),
                )
    return None


def _more_hours_than_a_week(told: Sequence[tuple[Item, list[Load]]], loads: Sequence[Load]) -> Clash | None:
    of_one = [[load for load in some if load.hours >= _PART] for _, some in told]
    across = [load for load in loads if load.hours >= _BLOCK]
    for some in (*of_one, across):
        kept = fitted(some)
        hours = sum(load.hours for load in kept)
        if len(kept) > 1 and hours > _LONGEST_SCHOOL_WEEK:
            return f"These come to {hours:.0f} hours a week, more than a school week.", _quoted(kept)
    return None


def _more_half_days_than_a_week(loads: Sequence[Load]) -> Clash | None:
    there = [load for load in loads if load.mornings or load.afternoons]
    for first, second in itertools.combinations(there, 2):
        if place_apart(first, second) and (
            first.mornings + second.mornings > _HALF_DAYS or first.afternoons + second.afternoons > _HALF_DAYS
        ):
            return "These come to more days than a school week has.", _quoted((first, second))
    return None


def _at_one_time(loads: Sequence[Load]) -> Clash | None:
    for first, second in itertools.combinations(loads, 2):
        if overlap(first, second) and place_apart(first, second) and apart(first, second):
            return "These take place at the same time in two places.", _quoted((first, second))
    return None


def _quoted(loads: Sequence[Load]) -> list[tuple[Item, str]]:
    """Each item once, with what it says; a row is quoted by its first cell."""
    found: dict[str, tuple[Item, str]] = {}
    for load in loads:
        found.setdefault(
            load.item.id, (load.item, load.text if load.text in load.item.text else load.item.text)
        )
    return list(found.values())
