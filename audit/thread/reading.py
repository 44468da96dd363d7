"""A plan's items read once: their words, vectors and concepts, and what the layout says of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from audit.language.guarded import Guarded
from audit.language.similarity import (
    Matrix,
    all_terms,
    as_matrix,
    as_unit,
    piece_cosines,
    rarity_of,
    term_cosines,
)
from audit.language.similarity_vectors import vector_cosines
from audit.language.similarity_words import split_words, stem
from audit.model.plan import Area, Item, ItemKind
from audit.thread.affinity import Affinity, load_affinity
from audit.thread.lexicon import SIDES, Found, Side, lexicon
from audit.thread.senses import Senses, load_senses
from audit.thread.ties import Layout
from audit.thread.wording import is_generic, spoken, telling

#: How far the terms of each side of the lexicon count for an item of each kind: a provision that
#: names the difficulty it is for counts nearly as much as one that names what is usual for it.
_COUNTS: dict[ItemKind, dict[Side, float]] = {
    "aspiration": {"hope": 1.0, "need": 0.5, "outcome": 0.8, "provision": 0.2},
    "need": {"hope": 0.1, "need": 1.0, "outcome": 0.5, "provision": 0.15},
    "outcome": {"hope": 0.4, "need": 0.7, "outcome": 1.0, "provision": 0.4},
    "provision": {"hope": 0.1, "need": 0.6, "outcome": 0.5, "provision": 1.0},
}

#: An item that leans on the one before it, and how far it then speaks of the same matter.
_SAME_AGAIN = Guarded(
    r"\bthe same (?:\w+ )?(?:skills?|targets?|programme|work|sounds?|words?|routines?|exercises?|visit)"
    r"|\b(?:these|those|this|that) (?:sessions?|therap\w+|programme|targets?|skills|work|sounds|group)"
    r"|therapist[’']s (?:targets?|programme|work|sentences|exercises)"
    r"|(?:shown how|trained|supervised|set) by (?:the|that|the said|this) (?:\w+ )?therapist"
    r"|in the use of (?:it|these|them)\b",
    re.I,
)
_SEEN_AT_ONCE = 240
_CARRIED = 0.6


class Reading:
    """A plan's items read once; each array has a row for each item, likeness one of all with all."""

    def __init__(
        self,
        items: Sequence[Item],
        known: Callable[[Found], bool] | None = None,
        senses: Senses | None = None,
        affinity: Affinity | None = None,
    ) -> None:
        """`known` leaves out terms of the lexicon: what is learnt must not lean on knowing every word.

        `senses` and `affinity` take the place of the package's own, for the same reason.
        """
        self.items = tuple(items)
        self.layout = Layout(self.items)
        self._concepts_of = _concepts_by_area()
        self._place = {item.id: number for number, item in enumerate(self.items)}
        texts = [spoken(item) for item in self.items]
        words = telling(all_terms(texts))
        rarity = rarity_of(words)
        self.telling = [frozenset(stems) for stems in words]
        split = [split_words(text) for text in texts]
        self.terms, self.pieces = term_cosines(words), piece_cosines(words)
        vectors = vector_cosines([" ".join(words) for words in split], rarity=rarity)
        self.vectors = np.zeros_like(self.terms) if vectors is None else vectors
        self.found: list[list[Found]] = [lexicon().find(text) for text in texts]
        if known is not None:
            self.found = [[one for one in found if known(one)] for found in self.found]
        self.concepts = self._carried(self._weigh_concepts())
        told = [
            [word for word in written if stem(word) in stems]
            for written, stems in zip(split, self.telling, strict=True)
        ]
        shares = (senses or load_senses()).of(told, rarity)
        self.senses = np.zeros((len(texts), 1), dtype=np.float32) if shares is None else self._carried(shares)
        self.learnt = affinity or load_affinity()
        goes_with = self.learnt.of(told)
        self.affinity, self.wholes = goes_with.likeness, goes_with.wholes
        self.generic = np.array(
            [is_generic(item, found) for item, found in zip(self.items, self.found, strict=True)],
            dtype=np.float32,
        )

    def of_kind(self, kind: ItemKind) -> tuple[Item, ...]:
        """The items of one kind, in reading order."""
        return tuple(item for item in self.items if item.kind == kind)

    def places(self, items: Sequence[Item]) -> NDArray[np.int64]:
        """The rows of some items."""
        return np.array([self._place[item.id] for item in items], dtype=np.int64)

    def concept_likeness(self, rows: NDArray[np.int64], columns: NDArray[np.int64]) -> tuple[Matrix, Matrix]:
        """How alike the concepts of items are, all together and the strongest that both speak of."""
        one, other = self.concepts[rows] @ lexicon().spread, self.concepts[columns]
        strongest = (self.concepts[rows][:, None, :] * other[None, :, :]).max(axis=2)
        return as_matrix(as_unit(one) @ as_unit(other).T), as_matrix(np.sqrt(strongest))

    def _weigh_concepts(self) -> Matrix:
        """For each item, how strongly it speaks of each concept, those that all speak of put down."""
        words = lexicon()
        if not self.items:
            return np.zeros((0, len(words.concepts)), dtype=np.float32)
        sides = words.activations_of(self.found)
        counts = {
            side: np.array([_COUNTS[item.kind][side] for item in self.items], dtype=np.float32)
            for side in SIDES
        }
        speaks = np.maximum.reduce([sides[side] * counts[side][:, None] for side in SIDES])
        common = (speaks > 0.3).sum(axis=0)
        rarity = np.log((1 + len(self.items)) / (1 + common)) + 0.5
        return as_matrix(speaks * rarity)

    def _carried(self, concepts: Matrix) -> Matrix:
        """Let an item that speaks of "the same targets" speak of what the item before it does."""
        for number, item in enumerate(self.items[1:], start=1):
            before = self.items[number - 1]
            if before.section == item.section and _SAME_AGAIN.search(item.text[:_SEEN_AT_ONCE]):
                concepts[number] = np.maximum(concepts[number], _CARRIED * concepts[number - 1])
        return concepts

    def area_share(self, number: int) -> NDArray[np.float32]:
        """How an item is shared among the areas: its own, or those of the concepts that it speaks of."""
        own = self.items[number].area
        if own in self._concepts_of:
            return np.array([float(name == own) for name in self._concepts_of], dtype=np.float32)
        shares = np.array(
            [self.concepts[number][its].sum() for its in self._concepts_of.values()], dtype=np.float32
        )
        length = float(np.linalg.norm(shares))
        return shares / length if length > 0 else shares


def _concepts_by_area() -> dict[Area, NDArray[np.int64]]:
    """The numbers of the lexicon's concepts in each area, the areas in the order of their names."""
    areas = lexicon().areas
    named = sorted({area for area in areas if area is not None})
    return {
        name: np.array([number for number, area in enumerate(areas) if area == name], dtype=np.int64)
        for name in named
    }
