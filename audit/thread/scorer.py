"""From features to probabilities: two small logistic models for each kind of link.

The first judges each pair by itself. The second looks again, with what the first said of the rivals
of both items and of the way round by a third item (a need is likelier to be answered by a provision
if an outcome stands between them). A third model tells, for each item, whether it is linked at all.
The weights are data (`weights.json`, made by `tests/thread/train.py`; card: `weights.md`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from audit.language.similarity import Matrix
from audit.model.findings import LinkKind
from audit.thread.features import FEATURES, PairFeatures
from audit.thread.ties import Ties

Values = NDArray[np.float64]

#: The side of a link that an item stands on: the first named in the link's kind, or the second.
End = Literal["source", "target"]

SECOND = (
    "first model",
    "way round",
    "way round, root",
    "best rival across",
    "best rival down",
    "lead across",
    "lead down",
    "others across",
    "others down",
    "best of its row and column",
)

ITEM = (
    "best",
    "best, log odds",
    "second best",
    "all together",
    "best words",
    "best meaning",
    "candidates",
    "own tie",
    "tied neighbours",
    "untied among tied",
    "short",
    "best concept",
    "best vector",
    "best in area",
    "none in area",
    "best is generic",
    "lead of best",
    "likely links",
)

#: A tie that holds one item on either side, and the least such a pair is given.
_FIRM, _LEAST_FOR_FIRM = 0.99, 0.55

#: Probabilities are never 0 or 1: no plan's wording makes an auditor's view certain.
_EDGE = 1e-4


@dataclass(frozen=True)
class Model:
    """A logistic model: what each feature is centred and scaled by, and what it weighs."""

    centre: Values
    scale: Values
    weights: Values
    constant: float

    def probability(self, values: NDArray[Any]) -> Values:
        """The probability for each row of features (the last axis)."""
        odds = ((values - self.centre) / self.scale) @ self.weights + self.constant
        result: Values = 1 / (1 + np.exp(-np.clip(odds, -30, 30)))
        return result


@dataclass(frozen=True)
class Weights:
    """Everything that was learnt."""

    first: Mapping[LinkKind, Model]
    second: Mapping[LinkKind, Model]
    alone: Mapping[tuple[LinkKind, End], Model]
    decided: Mapping[tuple[LinkKind, End], float]


def first_values(features: PairFeatures) -> Values:
    """What the first model sees: the features, and again where the plan itself ties neither item."""
    values = features.values.astype(np.float64)
    tied = np.clip(values[..., [FEATURES.index("tied otherwise")]], 0, 1)
    return np.concatenate([values, values * (1 - tied)], axis=-1)


def second_values(kind: LinkKind, first: Mapping[LinkKind, Values], seen: Values) -> Values:
    """What the second model sees: what the first saw, and what it said of this pair and others."""
    p = first[kind]
    clipped = np.clip(p, _EDGE, 1 - _EDGE)
    way = way_round(kind, first)
    across, down = _best_rival(p, 1), _best_rival(p, 0)
    said = np.stack(
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
    return np.concatenate([seen, said], axis=-1)


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
    best: Values = (one[:, :, None] * other[None, :, :]).max(axis=1)
    return best


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
    seen = {kind: first_values(one) for kind, one in features.items() if one.values.size}
    first = {kind: learnt.first[kind].probability(values) for kind, values in seen.items()}
    return {
        kind: with_firm_ties(
            learnt.second[kind].probability(second_values(kind, first, values)), features[kind].ties
        )
        for kind, values in seen.items()
    }


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


# --- the weights as data --------------------------------------------------------------------------


def to_json(weights: Weights) -> str:
    """The weights as they are kept: numbers to six places, so that a new training can be compared."""

    def model(one: Model, names: Sequence[str]) -> dict[str, Any]:
        return {
            "constant": round(one.constant, 6),
            "features": {
                name: [round(float(value), 6) for value in (centre, scale, weight)]
                for name, centre, scale, weight in zip(names, one.centre, one.scale, one.weights, strict=True)
            },
        }

    first_names = [*FEATURES, *(f"{name} (untied)" for name in FEATURES)]
    return json.dumps(
        {
            "schema": "ehcp-thread-weights/1",
            "columns": ["centre", "scale", "weight"],
            "first": {kind: model(one, first_names) for kind, one in weights.first.items()},
            "second": {kind: model(one, [*first_names, *SECOND]) for kind, one in weights.second.items()},
            "alone": {f"{kind}, {end}": model(one, ITEM) for (kind, end), one in weights.alone.items()},
            "decided": {f"{kind}, {end}": round(least, 3) for (kind, end), least in weights.decided.items()},
        },
        indent=1,
    )


def from_json(text: str) -> Weights:
    """Weights from what `to_json` wrote; raises `ValueError` where the features are not this version's."""
    said = json.loads(text)
    first_names = [*FEATURES, *(f"{name} (untied)" for name in FEATURES)]

    def model(one: dict[str, Any], names: Sequence[str]) -> Model:
        if list(one["features"]) != list(names):
            raise ValueError("the weights were learnt for other features: run tests/thread/train.py")
        table = np.array(list(one["features"].values()), dtype=np.float64)
        return Model(table[:, 0], table[:, 1], table[:, 2], float(one["constant"]))

    def pair(key: str) -> tuple[LinkKind, End]:
        kind, end = key.split(", ")
        return kind, end  # type: ignore[return-value]

    return Weights(
        first={kind: model(one, first_names) for kind, one in said["first"].items()},
        second={kind: model(one, [*first_names, *SECOND]) for kind, one in said["second"].items()},
        alone={pair(key): model(one, ITEM) for key, one in said["alone"].items()},
        decided={pair(key): float(least) for key, least in said["decided"].items()},
    )


@lru_cache(maxsize=1)
def load_weights() -> Weights:
    """The weights in the package, read once."""
    return from_json(files("audit.thread").joinpath("weights.json").read_text(encoding="utf-8"))
