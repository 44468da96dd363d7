"""References that point at something there is, but plainly at the wrong thing.

"(Outcome 2)" behind provision for reading, where Outcome 2 is about friends and Outcome 3 about reading:
what the words alone say is held against what the number says. Said only where the words leave no doubt.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np

from audit.model.findings import LinkKind
from audit.model.plan import Item
from audit.thread.features import FEATURES, KINDS, PairFeatures
from audit.thread.following import Following
from audit.thread.names import own_codes, own_letter, own_number
from audit.thread.references import Pointer
from audit.thread.scorer import score_features
from audit.thread.weights import Values

#: By the words alone: what the number names is no likelier than this, another no less likely than that,
#: and so far ahead in log odds (of 852 right references of the tune part two are doubted so).
_UNLIKELY, _LIKELY, _LEAD = 0.12, 0.7, 5.0

#: What the plan itself ties, and what follows from where things stand: put aside to hear the words.
_TIES = frozenset(
    """row|row elsewhere|reference|reference elsewhere|through|quote|quote best|same number|block
    |block elsewhere|turn|turn elsewhere|order|order in area|tied otherwise""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)


@dataclass(frozen=True, slots=True)
class Misdirected:
    """An item whose reference names one thing while its words fit another."""

    item: Item
    pointer: Pointer
    named: Item
    fits: Item
    likelihood: float


def misdirected(following: Following) -> Iterator[Misdirected]:
    """Every reference to one item that the words contradict, with the item that they fit."""
    pointers = following.reading.layout.pointers
    if not any(len(pointer.items) == 1 for one in pointers.values() for pointer in one):
        return
    by_words = _by_words(following.features)
    items = {item.id: item for item in following.items}
    for item in following.items:
        named_already = {one for pointer in pointers[item.id] for one in pointer.items}
        for pointer in pointers[item.id]:
            if len(pointer.items) != 1:
                continue
            named = items[pointer.items[0]]
            others = _others(item, named, following.features, by_words)
            if not _numbered(named) or others.get(named.id, 1.0) > _UNLIKELY:
                continue
            fits = max(others, key=lambda one: others[one])
            lead = _log_odds(others[fits]) - _log_odds(others[named.id])
            if others[fits] >= _LIKELY and lead >= _LEAD and fits not in named_already:
                yield Misdirected(item, pointer, named, items[fits], others[fits])


def _log_odds(probability: float) -> float:
    held = min(max(probability, 1e-6), 1 - 1e-6)
    return math.log(held / (1 - held))


def _numbered(item: Item) -> bool:
    """Whether an item bears a name of its own; one that was only counted may be another than was meant."""
    return bool(own_number(item) or own_codes(item) or own_letter(item))


def _others(
    item: Item,
    named: Item,
    features: Mapping[LinkKind, PairFeatures],
    by_words: Mapping[LinkKind, Values],
) -> dict[str, float]:
    """How well an item fits, by its words, each item of the kind that it names."""
    for kind, (left, right) in KINDS.items():
        if kind not in by_words or {item.kind, named.kind} != {left, right}:
            continue
        pairs = features[kind]
        turned = item.kind == left
        mine, theirs = (pairs.left, pairs.right) if turned else (pairs.right, pairs.left)
        scores = by_words[kind] if turned else by_words[kind].T
        row = [one.id for one in mine].index(item.id)
        return {one.id: float(score) for one, score in zip(theirs, scores[row], strict=True)}
    return {}


def _by_words(features: Mapping[LinkKind, PairFeatures]) -> dict[LinkKind, Values]:
    """The probability of every pair if the plan itself tied nothing."""
    kept = np.array([name not in _TIES for name in FEATURES])
    untied = {}
    for kind, pairs in features.items():
        nothing = np.zeros_like(pairs.ties.row)
        untied[kind] = replace(
            pairs, values=pairs.values * kept, ties=replace(pairs.ties, row=nothing, reference=nothing)
        )
    return score_features(untied)
