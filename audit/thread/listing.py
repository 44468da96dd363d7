"""From probabilities to listed links and to items that are left alone, in keeping with each other."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from audit.model.findings import LinkKind
from audit.thread.ties import FIRM, Ties
from audit.thread.weights import End, Values, Weights, load_weights

#: The score from which a pair is listed as a link: more likely than not.
LISTED = 0.5

#: A candidate from here up is listed, and makes a gap doubtful, whatever else speaks for one. Below it what
#: speaks of the item as a whole tells more than the score of its likeliest pair: of the pairs that an item
#: judged to be left alone had between the two, half were links (cross-validation), while a tenth more of
#: the needs without provision, and of the outcomes, were found.
DOUBTFUL = 0.7

Alone = Mapping[tuple[LinkKind, End], NDArray[np.bool_]]


def left_alone(
    scores: Mapping[LinkKind, Values],
    alone: Mapping[tuple[LinkKind, End], Values],
    ties: Mapping[LinkKind, Ties],
    weights: Weights | None = None,
) -> dict[tuple[LinkKind, End], NDArray[np.bool_]]:
    """Which items at an end of a kind of link nothing answers, by the best evidence.

    `alone` are the probabilities that nothing is linked to them.
    """
    decided = (weights or load_weights()).decided
    found = {}
    for (kind, end), nothing in alone.items():
        # What the plan itself ties is a link, however little the words say.
        near = np.where(ties[kind].drawn >= FIRM, 1.0, scores[kind]).max(axis=1 if end == "source" else 0)
        found[kind, end] = (nothing >= decided[kind, end]) & (near < DOUBTFUL)
    return found


def listed(scores: Mapping[LinkKind, Values], left: Alone) -> dict[LinkKind, NDArray[np.bool_]]:
    """Which pairs are links: those that are likely and whose items are not left alone."""
    found = {kind: p >= LISTED for kind, p in scores.items()}
    for (kind, end), items in left.items():
        found[kind][items if end == "source" else (slice(None), items)] = False
    return found
