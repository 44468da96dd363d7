"""From features to probabilities: two small logistic models for each kind of link.

The first judges each pair by itself. The second looks again, with what the first said of the rivals
of both items and of the way round by a third item (a need is likelier to be answered by a provision
if an outcome stands between them). A third model tells, for each item, whether it is linked at all.
The weights are data (`weights.json`, made by `tests/thread/train.py`; card: `weights.md`).
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from audit.language.similarity import Matrix
from audit.model.findings import LinkKind
from audit.thread.features import FEATURES, PairFeatures
from audit.thread.ties import Ties
from audit.thread.weights import ITEM, SECOND, End, Model, Values, Weights, from_json, load_weights, to_json

__all__ = [
    "ITEM",
    "SECOND",
    "End",
    "Model",
    "Values",
    "Weights",
    "first_values",
    "from_json",
    "item_values",
    "load_weights",
    "score_alone",
    "score_features",
    "second_values",
    "to_json",
    "with_firm_ties",
]

#: A tie that holds one item on either side, and the least such a pair is given.
_FIRM, _LEAST_FOR_FIRM = 0.99, 0.55

#: Pairs scored at a time: 10 MB of what the models see. A usual plan has some 1,500 of a kind.
_PAIRS_AT_ONCE = 16_384

#: Probabilities are never 0 or 1: no plan's wording makes an auditor's view certain.
_EDGE = 1e-4


def first_values(features: PairFeatures) -> Values:
    """What the first model sees: the features, and again where the plan itself ties neither item."""
    return _also_untied(features.values)


def _also_untied(features: Matrix) -> Values:
    values = features.astype(np.float64)
    tied = np.clip(values[..., [FEATURES.index("tied otherwise")]], 0, 1)
    return np.concatenate([values, values * (1 - tied)], axis=-1)


def second_values(kind: LinkKind, first: Mapping[LinkKind, Values], seen: Values) -> Values:
    """What the second model sees: what the first saw, and what it said of this pair and others."""
    return np.concatenate([seen, _said(kind, first)], axis=-1)


def _said(kind: LinkKind, first: Mapping[LinkKind, Values]) -> Values:
    """What the first model said of each pair, of its rivals, and of the way round by a third item."""
    p = first[kind]
    clipped = np.clip(p, _EDGE, 1 - _EDGE)
    way = way_round(kind, first)
    across, down = _best_rival(p, 1), _best_rival(p, 0)
    return np.stack(
        [
            np.log(clipped / (1 - clipped)),
            way,
            np.sqrt(way),
            across,
            down,
            p - across,
            p - down,
            np.maximum(0, p.sum(axis=1, keepdims=True) - p),
            np.maximum(0, p.sum(axis=0, keepdims=True) - p),
            1.0 * (p >= p.max(axis=1, keepdims=True)) + (p >= p.max(axis=0, keepdims=True)),
        ],
        axis=-1,
    )


def way_round(kind: LinkKind, first: Mapping[LinkKind, Values]) -> Values:
    """How likely the way from one to the other by a third item is: the best of them."""
    need_outcome = first.get("need-outcome")
    need_provision = first.get("need-provision")
    outcome_provision = first.get("outcome-provision")
    legs: tuple[Values | None, Values | None] = (None, None)
    if kind == "need-provision":
        legs = (need_outcome, outcome_provision)
    elif kind == "need-outcome":
        legs = (need_provision, None if outcome_provision is None else outcome_provision.T)
    elif kind == "outcome-provision":
        legs = (None if need_outcome is None else need_outcome.T, need_provision)
    one, other = legs
    if one is None or other is None or one.shape[1] == 0:
        return np.zeros_like(first[kind])
    # Row by row: the products of all ways at once fill the memory for a plan of many hundred items.
    return np.array([(row[:, None] * other).max(axis=0) for row in one])


def _best_rival(p: Values, axis: int) -> Values:
    """For each pair the best of the others in its row (axis 1) or column (axis 0)."""
    if p.shape[axis] < 2:
        return np.zeros_like(p)
    ordered = np.sort(p, axis=axis)
    best, second = np.take(ordered, [-1], axis=axis), np.take(ordered, [-2], axis=axis)
    rival: Values = np.where(p >= best, second + 0 * p, best + 0 * p)
    return rival


def item_values(features: PairFeatures, p: Values, end: End) -> Values:
    """What tells whether each item at one end is linked at all."""
    turned = p if end == "source" else p.T
    words: Matrix = features.terms if end == "source" else features.terms.T
    meaning: Matrix = features.meaning if end == "source" else features.meaning.T
    firm: Matrix = features.ties.firm if end == "source" else features.ties.firm.T
    items = features.left if end == "source" else features.right
    best = turned.max(axis=1)
    clipped = np.clip(best, _EDGE, 1 - _EDGE)
    second = np.sort(turned, axis=1)[:, -2] if turned.shape[1] > 1 else np.zeros_like(best)
    own = firm.max(axis=1)
    cube = features.values if end == "source" else features.values.transpose(1, 0, 2)
    concepts, vectors, same, generic = (
        cube[..., FEATURES.index(name)] for name in ("lexicon", "vectors", "same area", "generic")
    )
    neighbours = np.array(
        [np.delete(own, number).mean() if len(own) > 1 else 0.0 for number in range(len(own))]
    )
    return np.stack(
        [
            best,
            np.log(clipped / (1 - clipped)),
            second,
            1 - np.prod(1 - turned, axis=1),
            np.sqrt(words.max(axis=1)),
            meaning.max(axis=1),
            np.full_like(best, np.log(turned.shape[1])),
            own,
            neighbours,
            neighbours * (1 - own),
            np.array([len(item.text.split()) < 9 for item in items], dtype=np.float64),
            concepts.max(axis=1),
            vectors.max(axis=1),
            (turned * same).max(axis=1),
            1.0 * (same.max(axis=1) == 0),
            np.take_along_axis(generic, turned.argmax(axis=1)[:, None], axis=1)[:, 0],
            best - second,
            1.0 * (turned >= 0.5).sum(axis=1),
        ],
        axis=-1,
    )


def score_features(
    features: Mapping[LinkKind, PairFeatures], weights: Weights | None = None
) -> dict[LinkKind, Values]:
    """The probability of every pair of every kind that has items at both ends."""
    learnt = weights or load_weights()
    cubes = {kind: one.values for kind, one in features.items() if one.values.size}
    first = {
        kind: np.concatenate(
            [learnt.first[kind].probability(_also_untied(cube[strip])) for strip in _strips(cube)]
        )
        for kind, cube in cubes.items()
    }
    return {
        kind: with_firm_ties(_second(learnt.second[kind], cube, _said(kind, first)), features[kind].ties)
        for kind, cube in cubes.items()
    }


def _second(model: Model, cube: Matrix, said: Values) -> Values:
    """The second model's probabilities, from the features and from what the first model said."""
    return np.concatenate(
        [
            model.probability(np.concatenate([_also_untied(cube[strip]), said[strip]], axis=-1))
            for strip in _strips(cube)
        ]
    )


def _strips(cube: Matrix) -> list[slice]:
    """Rows that are scored at a time: what the models see is many times the size of the features."""
    height = max(1, _PAIRS_AT_ONCE // cube.shape[1])
    return [slice(start, start + height) for start in range(0, len(cube), height)]


def with_firm_ties(p: Values, ties: Ties) -> Values:
    """What the plan itself ties is listed, however little the words say.

    Of the pairs of a row or a reference that the models thought unlikely, auditors had linked six in
    ten (tune part, cross-validation): that is the least they get.
    """
    raised: Values = np.where(ties.firm >= _FIRM, np.maximum(p, _LEAST_FOR_FIRM), p)
    return raised


def score_alone(features: PairFeatures, p: Values, end: End, weights: Weights | None = None) -> Values:
    """For each item at one end, the probability that nothing in the plan is linked to it."""
    learnt = weights or load_weights()
    return learnt.alone[features.kind, end].probability(item_values(features, p, end))
