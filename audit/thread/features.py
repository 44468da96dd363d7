"""What the scorer is told of each pair: what the layout says, and how alike the words are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from audit.language.similarity import Matrix, as_matrix
from audit.model.findings import LinkKind
from audit.model.plan import Item, ItemKind
from audit.thread.comparing import best_where, elsewhere, rank, ranked, share, strongest
from audit.thread.reading import Reading
from audit.thread.ties import Ties

KINDS: dict[LinkKind, tuple[ItemKind, ItemKind]] = {
    "aspiration-outcome": ("aspiration", "outcome"),
    "need-outcome": ("need", "outcome"),
    "need-provision": ("need", "provision"),
    "outcome-provision": ("outcome", "provision"),
}

FEATURES = (
    "row",
    "row elsewhere",
    "reference",
    "reference elsewhere",
    "through",
    "quote",
    "quote best",
    "same number",
    "block",
    "block elsewhere",
    "turn",
    "turn elsewhere",
    "same area",
    "other area",
    "likely area",
    "same domain",
    "other domain",
    "order",
    "order in area",
    "alone in area",
    "choice across",
    "choice down",
    "terms",
    "pieces",
    "vectors",
    "lexicon",
    "lexicon best",
    "text ranked",
    "lexicon ranked",
    "sense",
    "sense ranked",
    "affinity",
    "affinity ranked",
    "standing across",
    "standing down",
    "standing best",
    "beyond usual across",
    "beyond usual down",
    "meaning",
    "first across",
    "first down",
    "share across",
    "share down",
    "first in area across",
    "first in area down",
    "generic",
    "short",
    "tied otherwise",
)

_STANDING = ("standing across", "standing down", "standing best", "beyond usual across", "beyond usual down")

#: What was learnt of what goes with what tells more than any other likeness: chosen on plans of writers
#: that were not learnt from.
_KNOWN_BEST = 2


@dataclass(frozen=True)
class PairFeatures:
    """All features of all pairs of one kind: an array of (left, right, feature), and the ties."""

    kind: LinkKind
    left: tuple[Item, ...]
    right: tuple[Item, ...]
    values: NDArray[np.float32]
    ties: Ties
    terms: Matrix
    meaning: Matrix


def pair_features(reading: Reading, kind: LinkKind) -> PairFeatures:
    """The features of every pair of one kind of link."""
    left, right = (reading.of_kind(one) for one in KINDS[kind])
    rows, columns = reading.places(left), reading.places(right)
    ties = reading.layout.ties(left, right)
    if not left or not right:
        empty = np.zeros((len(left), len(right)), dtype=np.float32)
        return PairFeatures(
            kind, left, right, np.zeros((*empty.shape, len(FEATURES)), np.float32), ties, empty, empty
        )
    cut = np.ix_(rows, columns)
    terms, pieces, vectors = reading.terms[cut], reading.pieces[cut], reading.vectors[cut]
    concepts, best = reading.concept_likeness(rows, columns)
    text = (ranked(terms, "terms") + ranked(pieces, "pieces") + ranked(vectors, "vectors")) / 3
    known = ranked(concepts, "lexicon")
    senses = as_matrix(reading.senses[rows] @ reading.senses[columns].T)
    affinity = reading.affinity[cut]
    together = ranked(affinity, "affinity")
    meaning = (text + known + ranked(senses, "sense") + _KNOWN_BEST * together).astype(np.float32)
    columns_of = {
        "row": ties.row,
        "row elsewhere": elsewhere(ties.row),
        "reference": ties.reference,
        "reference elsewhere": elsewhere(ties.reference),
        "through": _through(reading, kind, left, right),
        "quote": ties.quote,
        "quote best": best_where(ties.quote, 0.25),
        "same number": ties.number,
        "block": ties.block,
        "block elsewhere": elsewhere(ties.block),
        "turn": ties.turn,
        "turn elsewhere": elsewhere(ties.turn),
        "same area": ties.same_area,
        "other area": ties.other_area,
        "likely area": _likely_area(reading, rows, columns, ties),
        "same domain": ties.same_domain,
        "other domain": ties.other_domain,
        "order": ties.order,
        "order in area": ties.order * ties.same_area,
        "alone in area": ties.same_area
        / np.maximum(
            1, np.minimum(ties.same_area.sum(1, keepdims=True), ties.same_area.sum(0, keepdims=True))
        ),
        "choice across": np.full_like(terms, np.log(len(right))),
        "choice down": np.full_like(terms, np.log(len(left))),
        "terms": np.sqrt(terms),
        "pieces": np.sqrt(pieces),
        "vectors": vectors,
        "lexicon": concepts,
        "lexicon best": best,
        "text ranked": text,
        "lexicon ranked": known,
        "sense": senses,
        "sense ranked": ranked(senses, "sense"),
        "affinity": affinity,
        "affinity ranked": together,
        **_beside_the_usual(reading, kind, rows, columns),
        "meaning": meaning,
        "first across": 1 / rank(meaning),
        "first down": 1 / rank(meaning.T).T,
        "share across": share(meaning),
        "share down": share(meaning.T).T,
        "first in area across": ties.same_area / rank(np.where(ties.same_area > 0, meaning, -99)),
        "first in area down": ties.same_area / rank(np.where(ties.same_area > 0, meaning, -99).T).T,
        "generic": np.maximum(reading.generic[rows][:, None], reading.generic[columns][None, :]),
        "short": np.tile(
            np.array([len(item.text.split()) < 9 for item in right], np.float32), (len(left), 1)
        ),
        "tied otherwise": strongest(ties.firm),
    }
    values = np.stack([columns_of[name] for name in FEATURES], axis=-1).astype(np.float32)
    return PairFeatures(kind, left, right, values, ties, terms, meaning)


def _beside_the_usual(
    reading: Reading, kind: LinkKind, rows: NDArray[np.int64], columns: NDArray[np.int64]
) -> dict[str, Matrix]:
    """How near two items are among all manner of statements: from either side."""
    one, other = reading.wholes[rows], reading.wholes[columns]
    ends = KINDS[kind]
    across, beyond_across = reading.learnt.beside_the_usual(one, other, ends[1])
    down, beyond_down = reading.learnt.beside_the_usual(other, one, ends[0])
    values = (across, down.T, np.minimum(across, down.T), beyond_across, beyond_down.T)
    return dict(zip(_STANDING, values, strict=True))


def _likely_area(reading: Reading, rows: NDArray[np.int64], columns: NDArray[np.int64], ties: Ties) -> Matrix:
    """Where an area is not known on one side: how likely the two are of one, by what they speak of."""
    shares = np.stack([reading.area_share(number) for number in (*rows, *columns)])
    likely = shares[: len(rows)] @ shares[len(rows) :].T
    return as_matrix(likely * (1 - ties.same_area) * (1 - ties.other_area))


def _through(reading: Reading, kind: LinkKind, left: Sequence[Item], right: Sequence[Item]) -> Matrix:
    """Whether both are tied firmly to one and the same third item (an outcome that both name)."""
    third = {"need-provision": "outcome", "need-outcome": "provision", "outcome-provision": "need"}.get(kind)
    if third is None:
        return np.zeros((len(left), len(right)), dtype=np.float32)
    between = reading.of_kind(third)  # type: ignore[arg-type]
    if not between:
        return np.zeros((len(left), len(right)), dtype=np.float32)
    one, other = reading.layout.firm(left, between), reading.layout.firm(between, right)
    return np.array([(row[:, None] * other).max(axis=0) for row in one], dtype=np.float32)
