"""Arrays of likeness compared within a plan: ranks, shares, and what speaks for other pairs."""

from __future__ import annotations

import numpy as np

from audit.language.similarity import Matrix, as_matrix, standardised, without_hubs

#: How alike any two items are, and how far that spreads once hubs are put right: measured over the
#: tune part. In a plan of few items they keep chance likeness from looking like much.
_USUAL = {
    "terms": (0.025, 0.08),
    "pieces": (0.04, 0.085),
    "vectors": (0.095, 0.165),
    "lexicon": (0.15, 0.24),
    "sense": (0.30, 0.17),
    "affinity": (0.20, 0.17),
}


def ranked(scores: Matrix, name: str) -> Matrix:
    """Scores without their hubs, in units of how that kind of likeness spreads."""
    usual, spread = _USUAL[name]
    return standardised(without_hubs(scores, usual), spread)


def elsewhere(tie: Matrix) -> Matrix:
    """How firmly either item is tied to others of the kind, where it is not tied to this one."""
    firmest = strongest(tie)
    return as_matrix(firmest * (1 - np.minimum(tie / np.maximum(firmest, 1e-6), 1)))


def strongest(tie: Matrix) -> Matrix:
    """For each pair the firmest tie that either of its items has."""
    return as_matrix(np.maximum(tie.max(axis=1, keepdims=True), tie.max(axis=0, keepdims=True)))


def best_where(scores: Matrix, least: float) -> Matrix:
    """One where a score is the best across or down, and enough."""
    best = (scores >= scores.max(axis=1, keepdims=True)) | (scores >= scores.max(axis=0, keepdims=True))
    return as_matrix(best & (scores >= least))


def rank(scores: Matrix) -> Matrix:
    """The rank of each score in its row, the best 1; equal scores share the better rank."""
    return as_matrix(1 + (scores[:, None, :] > scores[:, :, None]).sum(axis=2))


def share(scores: Matrix) -> Matrix:
    """Each score's share of its row, the best ones taking most."""
    powers = np.exp(np.clip(scores - scores.max(axis=1, keepdims=True), -30, 0))
    return as_matrix(powers / powers.sum(axis=1, keepdims=True))
