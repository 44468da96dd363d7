"""Cases that are made from labelled ones: with gaps in them, and with items that no reader found.

For a gap, what answers an item is taken out, and all else is left as it stood. Gaps come about like that in
plans: the neighbours are answered, and one need is not. Plans with labelled gaps are few, and every labelled
plan gives many such copies. What is taken out is chosen so that few other items lose their last partner.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from audit.model.findings import LinkKind
from tests.thread.labelled import Case, alone_in

#: The gaps that are made, and how often each is tried: the kind of link, and at which end the item stands
#: whose partners are taken out.
_TRIED: tuple[tuple[LinkKind, int, float], ...] = (
    ("need-provision", 0, 3.0),
    ("need-outcome", 0, 3.0),
    ("outcome-provision", 0, 2.0),
    ("need-outcome", 1, 1.5),
    ("need-provision", 1, 2.0),
    ("aspiration-outcome", 0, 2.0),
)

#: An item with more partners is not one whose answer somebody forgot.
_MOST_PARTNERS = 3

#: One gap for so many items, and at most four: a plan with more is of another kind.
_ITEMS_FOR_A_GAP, _MOST_GAPS = 10, 4

#: The share of items that are not read in a plan by a writer whom nobody has seen: one link in ten is lost.
_UNREAD = 0.045


def unread_of(case: Case, seed: int) -> Case | None:
    """A case of which some items were not read: whom they answered is answered all the same."""
    dice = random.Random(f"{case.name} {case.view} unread {seed}")
    kept = {item.id for item in case.items if dice.random() >= _UNREAD}
    if len(kept) == len(case.items):
        return None
    alone = {key: ids & kept for key, ids in case.alone.items()}
    return replace(_without(case, kept), view="unread", alone=alone)


def gapped_of(case: Case, seed: int) -> Case | None:
    """A copy of a case in which some items have lost all their partners; None where none could be made."""
    dice = random.Random(f"{case.name} {case.view} gapped {seed}")
    wanted = dice.randint(1, min(_MOST_GAPS, max(1, len(case.items) // _ITEMS_FOR_A_GAP)))
    gone: set[str] = set()
    for _ in range(3 * wanted):
        kind, end, _ = dice.choices(_TRIED, [often for *_, often in _TRIED])[0]
        partners = _partners(case, kind, end, gone)
        if lonely := _lonely(partners, dice):
            gone |= partners[lonely]
            wanted -= 1
        if not wanted:
            break
    items = tuple(item for item in case.items if item.id not in gone)
    return _without(case, {item.id for item in items}) if gone else None


def _partners(case: Case, kind: LinkKind, end: int, gone: set[str]) -> dict[str, set[str]]:
    """What the items at one end of a kind of link are linked to, among what is still there."""
    partners = defaultdict(set)
    for pair in sorted(case.links[kind]):
        if gone.isdisjoint(pair):
            partners[pair[end]].add(pair[1 - end])
    return partners


def _lonely(partners: Mapping[str, set[str]], dice: random.Random) -> str | None:
    """An item whose partners can go with little harm to others."""
    harm = {
        item: sum(theirs <= own for theirs in partners.values()) - 1
        for item, own in partners.items()
        if len(own) <= _MOST_PARTNERS
    }
    least = min(harm.values(), default=0)
    return dice.choice([item for item, others in harm.items() if others <= least + 1]) if harm else None


def _without(case: Case, kept: set[str]) -> Case:
    """A case with the items that are kept, and who of them is alone now.

    An item whose only partner the reader did not find has one still.
    """
    items = tuple(item for item in case.items if item.id in kept)
    links = {
        kind: {pair for pair in pairs if pair[0] in kept and pair[1] in kept}
        for kind, pairs in case.links.items()
    }
    known = case.known & kept
    now = alone_in(tuple(item for item in items if item.id in known), links)
    alone = {}
    for (kind, end), before in case.alone.items():
        had = {pair[0 if end == "source" else 1] for pair in case.links[kind]}
        alone[kind, end] = frozenset((before & kept) | (now[kind, end] & had))
    return replace(
        case,
        view="gapped",
        items=items,
        links={kind: frozenset(pairs) for kind, pairs in links.items()},
        known=known,
        alone=alone,
    )
