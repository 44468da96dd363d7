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
from audit.thread.standing import item_values, rival_of, way_round
from audit.thread.ties import FIRM, Ties
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

#: The least that a pair is given which the plan itself ties.
_LEAST_FOR_FIRM = 0.55

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
    across, down = rival_of(p, 1), rival_of(p, 0)
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
    ten (tune part, cross-validation): that is the least they get. Of the pairs of a card of one need
    they had linked 42 in 43.
    """
    raised: Values = np.where(ties.drawn >= FIRM, np.maximum(p, _LEAST_FOR_FIRM), p)
    return raised


def score_alone(
    features: Mapping[LinkKind, PairFeatures],
    said: Mapping[LinkKind, Values],
    kind: LinkKind,
    end: End,
    weights: Weights | None = None,
) -> Values:
    """For each item at one end, the probability that nothing in the plan is linked to it."""
    learnt = weights or load_weights()
    return learnt.alone[kind, end].probability(item_values(features, said, kind, end))
