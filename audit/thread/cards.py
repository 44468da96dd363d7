"""Cards: blocks in which a plan tells one matter after the other, each with need, outcomes and provision."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from audit.model.plan import Item, ItemKind

#: What a card tells, each in a part of its own.
_PARTS: frozenset[ItemKind] = frozenset(("need", "outcome", "provision"))
#: One such block may be all that a plan has; where there are more, it is how the plan is set out.
_FEWEST_CARDS = 2
_TABLE = re.compile(r"(?P<table>table \d+), rows? \d+")
#: A title has words: "1." and "Need 2" may number needs and provision alike.
_WORDS = re.compile(r"[^\W\d_]{2,}")
_FEWEST_WORDS = 2


def cards_of_one_need(items: Sequence[Item]) -> dict[str, str]:
    """The card of each item that stands in one with a single need: all else in it is for that need.

    A card is known by the title over all its parts, or by its table.
    """
    by_title = _cards(items, [_title(item) for item in items])
    by_table = _cards(items, [_table(item) for item in items])
    return {
        item.id: card
        for cards in (by_table, by_title)
        for card, told in cards.items()
        if sum(item.kind == "need" for item in told) == 1
        for item in told
    }


def _cards(items: Sequence[Item], places: Sequence[str | None]) -> Mapping[str, Sequence[Item]]:
    """The items of each place that holds a whole card and nothing between its parts, if there are enough."""
    held: dict[str, list[int]] = defaultdict(list)
    for number, place in enumerate(places):
        if place is not None and items[number].kind in _PARTS:
            held[place].append(number)
    cards = {
        place: [items[number] for number in numbers]
        for place, numbers in held.items()
        if all(after - before == 1 for before, after in pairwise(numbers))
    }
    cards = {place: told for place, told in cards.items() if _tells_all_parts(told)}
    return cards if len(cards) >= _FEWEST_CARDS else {}


def _tells_all_parts(items: Sequence[Item]) -> bool:
    """Whether items are a need, an outcome and provision at least, and each row is of one of these alone."""
    kinds: dict[str, set[ItemKind]] = defaultdict(set)
    for item in items:
        if item.row:
            kinds[item.row].add(item.kind)
    return {item.kind for item in items} == _PARTS and all(len(told) == 1 for told in kinds.values())


def _title(item: Item) -> str | None:
    label = item.label or ""
    return label if len(_WORDS.findall(label)) >= _FEWEST_WORDS else None


def _table(item: Item) -> str | None:
    found = _TABLE.match(item.row or "")
    return found["table"] if found else None
