"""A plan's thread with all that was seen on the way: scores of every pair, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from audit.model.findings import BestCandidate, Link, LinkBasis, LinkKind
from audit.model.plan import Item
from audit.thread.evidence import Evidence, basis_of, evidence_of
from audit.thread.features import KINDS, PairFeatures, pair_features
from audit.thread.fingerprints import fingerprint
from audit.thread.listing import left_alone, listed
from audit.thread.reading import Reading
from audit.thread.references import Pointer
from audit.thread.scorer import End, Values, score_alone, score_features

Missing = Literal["aspiration", "need", "outcome", "provision"]

#: The gaps that are looked for: of which kind of link, at which end, and what is then missing.
GAPS: tuple[tuple[LinkKind, End, Missing], ...] = (
    ("aspiration-outcome", "source", "outcome"),
    ("need-outcome", "source", "outcome"),
    ("need-provision", "source", "provision"),
    ("need-outcome", "target", "need"),
    ("outcome-provision", "source", "provision"),
    ("need-provision", "target", "need"),
)


@dataclass(frozen=True)
class Following:
    """A plan's thread with all that was seen on the way."""

    items: tuple[Item, ...]
    reading: Reading
    features: Mapping[LinkKind, PairFeatures]
    scores: Mapping[LinkKind, Values]
    alone: Mapping[tuple[LinkKind, End], Values]

    @cached_property
    def left(self) -> Mapping[tuple[LinkKind, End], NDArray[np.bool_]]:
        """Which items nothing answers, by the best evidence."""
        return left_alone(self.scores, self.alone, {kind: one.ties for kind, one in self.features.items()})

    def links(self) -> tuple[Link, ...]:
        """Every pair that is likely, by kind, in the plan's order (`listing.py`)."""
        found = []
        likely = listed(self.scores, self.left)
        for kind, scores in self.scores.items():
            one = self.features[kind]
            for row, column in np.argwhere(likely[kind]):
                source, target = one.left[row], one.right[column]
                found.append(
                    Link(
                        kind=kind,
                        source=source.id,
                        target=target.id,
                        score=round(float(scores[row, column]), 3),
                        basis=self.basis(kind, int(row), int(column)),
                        fingerprint=fingerprint(source.text, target.text),
                    )
                )
        return tuple(found)

    def basis(self, kind: LinkKind, row: int, column: int) -> tuple[LinkBasis, ...]:
        """The reasons for a pair in the contract's words."""
        return basis_of(self.features[kind], row, column)

    def score(self, kind: LinkKind, source: str, target: str) -> float | None:
        """The probability of one pair; None where it is not a pair of that kind."""
        place = self._place(kind, source, target)
        return None if place is None else float(self.scores[kind][place])

    def candidates(self, kind: LinkKind, end: End, item: str) -> list[BestCandidate]:
        """All items at the other end for one item, the likeliest first."""
        return [BestCandidate(item=other, score=score) for other, score in self.ranking(kind, end, item)]

    def ranking(self, kind: LinkKind, end: End, item: str) -> list[tuple[str, float]]:
        """The same as pairs of an item's id and its score."""
        if kind not in self.scores:
            return []
        one = self.features[kind]
        mine, theirs = (one.left, one.right) if end == "source" else (one.right, one.left)
        scores = self.scores[kind] if end == "source" else self.scores[kind].T
        row = [other.id for other in mine].index(item)
        found = [
            (other.id, round(score, 3)) for other, score in zip(theirs, scores[row].tolist(), strict=True)
        ]
        return sorted(found, key=lambda pair: -pair[1])

    def certainty(self, kind: LinkKind, end: End, item: str) -> float | None:
        """The probability that nothing is linked to an item at one end; None where nothing could be."""
        if (kind, end) not in self.alone:
            return None
        return float(self.alone[kind, end][self._number(kind, end, item)])

    def is_left_alone(self, kind: LinkKind, end: End, item: str) -> bool:
        """Whether nothing answers an item at one end, by the best evidence; not where nothing could."""
        return (kind, end) in self.left and bool(self.left[kind, end][self._number(kind, end, item)])

    def _number(self, kind: LinkKind, end: End, item: str) -> int:
        one = self.features[kind]
        return [other.id for other in (one.left if end == "source" else one.right)].index(item)

    def is_generic(self, item: str) -> bool:
        """Whether a provision says only what every school does: it answers no need by itself."""
        return any(
            bool(generic) and one.id == item
            for one, generic in zip(self.reading.items, self.reading.generic, strict=True)
        )

    def broken_references(self) -> Iterator[tuple[Item, Pointer]]:
        """What items name that is not there ("links to Outcome 7" of six)."""
        for item in self.items:
            for pointer in self.reading.layout.pointers[item.id]:
                if pointer.broken:
                    yield item, pointer

    def evidence(self, kind: LinkKind, source: str, target: str) -> Evidence | None:
        """Why one pair has the score it has; None where it is not a pair of that kind."""
        place = self._place(kind, source, target)
        if place is None:
            return None
        return evidence_of(self.reading, self.features[kind], float(self.scores[kind][place]), *place)

    def _place(self, kind: LinkKind, source: str, target: str) -> tuple[int, int] | None:
        if kind not in self.scores:
            return None
        one = self.features[kind]
        rows = [item.id for item in one.left]
        columns = [item.id for item in one.right]
        if source not in rows or target not in columns:
            return None
        return rows.index(source), columns.index(target)


def follow_items(items: Sequence[Item]) -> Following:
    """The thread through some items."""
    reading = Reading(items)
    features = {kind: pair_features(reading, kind) for kind in KINDS}
    scores = score_features(features)
    alone = {(kind, end): score_alone(features, scores, kind, end) for kind, end, _ in GAPS if kind in scores}
    return Following(tuple(items), reading, features, scores, alone)
