"""What the scorer learnt, as numbers and as a file (`weights.json`, made by `tests/thread/train.py`)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from audit.model.findings import LinkKind
from audit.thread.features import FEATURES

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
    "length",
    "best concept",
    "best vector",
    "best text",
    "best in area",
    "none in area",
    "best is generic",
    "lead of best",
    "likely links",
    "best standing",
    "best standing from either side",
    "farthest beyond the usual",
    "standing of best",
    "beyond usual of best",
    "items for each candidate",
    "best of others",
    "best of others, median",
    "others linked",
    "rival for best",
    "others' claim on best",
    "best as first claimant",
    "all as first claimant",
    "all by share",
    "way round",
    "third is tied",
    "best third",
    "worse answered than others",
    "worse answered than others of its area",
    "above the others of its area",
    "above the others of its section",
    "items for each candidate of its area",
    "of health",
    "of social care",
)


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
