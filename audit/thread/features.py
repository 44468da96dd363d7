"""What the scorer is told of each pair: what the layout says, and how alike the words are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from audit.language.similarity import (
    Matrix,
    all_terms,
    as_matrix,
    piece_cosines,
    rarity_of,
    standardised,
    term_cosines,
    without_hubs,
)
from audit.language.similarity_vectors import vector_cosines
from audit.language.similarity_words import split_words, stem
from audit.model.findings import LinkKind
from audit.model.plan import Item, ItemKind
from audit.thread.lexicon import SIDES, Found, Side, lexicon
from audit.thread.ties import Layout, Ties

KINDS: dict[LinkKind, tuple[ItemKind, ItemKind]] = {
    "aspiration-outcome": ("aspiration", "outcome"),
    "need-outcome": ("need", "outcome"),
    "need-provision": ("need", "provision"),
    "outcome-provision": ("outcome", "provision"),
}

#: How far the terms of each side of the lexicon count for an item of each kind: a provision that
#: names the difficulty it is for counts nearly as much as one that names what is usual for it.
_COUNTS: dict[ItemKind, dict[Side, float]] = {
    "aspiration": {"hope": 1.0, "need": 0.5, "outcome": 0.8, "provision": 0.2},
    "need": {"hope": 0.1, "need": 1.0, "outcome": 0.5, "provision": 0.15},
    "outcome": {"hope": 0.4, "need": 0.7, "outcome": 1.0, "provision": 0.4},
    "provision": {"hope": 0.1, "need": 0.6, "outcome": 0.5, "provision": 1.0},
}

#: How alike any two items are, and how far that spreads once hubs are put right: measured over the
#: tune part. In a plan of few items they keep chance likeness from looking like much.
_USUAL = {
    "terms": (0.025, 0.08),
    "pieces": (0.04, 0.085),
    "vectors": (0.095, 0.165),
    "lexicon": (0.15, 0.24),
}

#: Columns that say when, how often or who reviews: true of every item, so they tell none apart.
_TIMING = re.compile(
    r"\b(?:when|frequency|how often|how long|how much|date|review|monitor|timescale|duration|amount|start)",
    re.I,
)
_POINTING = re.compile(r"\b(?:which|links?|linked|meets?|ref|outcome|need)\b", re.I)

#: "By the end of Key Stage 2 Amira will": when, and who, but not what.
_OPENING = re.compile(
    r"^(?:by|before|in|within|at|from|after|during|for)\b[^.;]{0,90}?\b(?:will|to)\b(?:\s+be able to\b)?"
    r"|^[^.;]{0,30}?\bwill\b(?:\s+be able to\b)?",
    re.I,
)

#: An item that leans on the one before it, and how far it then speaks of the same matter.
_SAME_AGAIN = re.compile(
    r"\bthe same (?:\w+ )?(?:skills?|targets?|programme|work|sounds?|words?|routines?|exercises?|visit)"
    r"|\b(?:these|those|this|that) (?:sessions?|therap\w+|programme|targets?|skills|work|sounds|group)"
    r"|therapist[’']s (?:targets?|programme|work|sentences|exercises)"
    r"|(?:shown how|trained|supervised|set) by (?:the|that|the said|this) (?:\w+ )?therapist"
    r"|in the use of (?:it|these|them)\b",
    re.I,
)
_SEEN_AT_ONCE = 240
_CARRIED = 0.6

#: Stems of the words by which plans say when, how often and in how many; true of every item.
_FRAME = frozenset(
    map(
        stem,
        """
        one two three four five six seven eight nine ten twelve fifteen twenty thirty forty half
        quarter time times minute hour day daily week weekly fortnight month monthly term termly
        year yearly annual morning afternoon monday tuesday wednesday thursday friday january
        february march april may june july august september october november december end stage key
        phase least most more than every each session review reviewed will able occasion child pupil
        student school staff adult
        """.split(),
    )
)

#: A term in more than this share of the items (and in more than so many) is the child's name or no better.
_SHARE_FOR_NAME, _FEWEST_FOR_NAME = 0.35, 5

#: Longer than this, a statement has said something of its own.
_GENERIC_WORDS = 25

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


def spoken(item: Item) -> str:
    """The words of an item that say what it is about, those of its row's cells among them."""
    cells = [
        text
        for heading, text in item.cells.items()
        if not _TIMING.search(heading) and not _POINTING.search(heading)
    ]
    text = item.text
    if item.kind == "outcome" and (opening := _OPENING.match(text)) and len(text) - opening.end() > 20:
        text = text[opening.end() :]
    return " ".join((text, *cells))


def _telling(texts: Sequence[list[str]]) -> list[list[str]]:
    """The terms that can tell items apart: not when and how often, not the child's name.

    The name is known by standing in very many items, as nothing else does that means something.
    """
    counts = Counter(term for text in texts for term in set(text))
    limit = max(_FEWEST_FOR_NAME, _SHARE_FOR_NAME * len(texts))
    return [
        [term for term in text if term not in _FRAME and not term.isdigit() and counts[term] <= limit]
        for text in texts
    ]


class Reading:
    """A plan's items read once: their words, vectors, concepts, and what the layout says."""

    def __init__(self, items: Sequence[Item], known: Callable[[Found], bool] | None = None) -> None:
        """`known` leaves out terms of the lexicon: what is learnt must not lean on knowing every word."""
        self.items = tuple(items)
        self.layout = Layout(self.items)
        self._place = {item.id: number for number, item in enumerate(self.items)}
        self.texts = [spoken(item) for item in self.items]
        words = _telling(all_terms(self.texts))
        self._terms, self._pieces = term_cosines(words), piece_cosines(words)
        plain = [" ".join(split_words(text)) for text in self.texts]
        vectors = vector_cosines(plain, rarity=rarity_of(words))
        self._vectors = np.zeros_like(self._terms) if vectors is None else vectors
        self.found: list[list[Found]] = [lexicon().find(text) for text in self.texts]
        if known is not None:
            self.found = [[one for one in found if known(one)] for found in self.found]
        self.concepts = self._carried(self._weigh_concepts())
        self.generic = np.array(
            [_is_generic(item, found) for item, found in zip(self.items, self.found, strict=True)],
            dtype=np.float32,
        )

    def of_kind(self, kind: ItemKind) -> tuple[Item, ...]:
        """The items of one kind, in reading order."""
        return tuple(item for item in self.items if item.kind == kind)

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

    def _index(self, items: Sequence[Item]) -> NDArray[np.int64]:
        return np.array([self._place[item.id] for item in items], dtype=np.int64)

    def features(self, kind: LinkKind) -> PairFeatures:
        """The features of every pair of one kind of link."""
        left, right = (self.of_kind(one) for one in KINDS[kind])
        rows, columns = self._index(left), self._index(right)
        ties = self.layout.ties(left, right)
        if not left or not right:
            empty = np.zeros((len(left), len(right)), dtype=np.float32)
            return PairFeatures(
                kind, left, right, np.zeros((*empty.shape, len(FEATURES)), np.float32), ties, empty, empty
            )
        cut = np.ix_(rows, columns)
        terms, pieces, vectors = self._terms[cut], self._pieces[cut], self._vectors[cut]
        concepts, best = self._concept_likeness(rows, columns)
        text = (_ranked(terms, "terms") + _ranked(pieces, "pieces") + _ranked(vectors, "vectors")) / 3
        known = _ranked(concepts, "lexicon")
        meaning = (text + known).astype(np.float32)
        columns_of = {
            "row": ties.row,
            "row elsewhere": _elsewhere(ties.row),
            "reference": ties.reference,
            "reference elsewhere": _elsewhere(ties.reference),
            "through": self._through(kind, left, right),
            "quote": ties.quote,
            "quote best": _best_where(ties.quote, 0.25),
            "same number": ties.number,
            "block": ties.block,
            "block elsewhere": _elsewhere(ties.block),
            "same area": ties.same_area,
            "other area": ties.other_area,
            "likely area": self._likely_area(rows, columns, ties),
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
            "meaning": meaning,
            "first across": 1 / _rank(meaning),
            "first down": 1 / _rank(meaning.T).T,
            "share across": _share(meaning),
            "share down": _share(meaning.T).T,
            "first in area across": ties.same_area / _rank(np.where(ties.same_area > 0, meaning, -99)),
            "first in area down": ties.same_area / _rank(np.where(ties.same_area > 0, meaning, -99).T).T,
            "generic": np.maximum(self.generic[rows][:, None], self.generic[columns][None, :]),
            "short": np.tile(
                np.array([len(item.text.split()) < 9 for item in right], np.float32), (len(left), 1)
            ),
            "tied otherwise": _strongest(ties.firm),
        }
        values = np.stack([columns_of[name] for name in FEATURES], axis=-1).astype(np.float32)
        return PairFeatures(kind, left, right, values, ties, terms, meaning)

    def _concept_likeness(self, rows: NDArray[np.int64], columns: NDArray[np.int64]) -> tuple[Matrix, Matrix]:
        spread = lexicon().spread
        one, other = self.concepts[rows] @ spread, self.concepts[columns]
        unit_one = one / np.maximum(np.linalg.norm(one, axis=1, keepdims=True), 1e-6)
        unit_other = other / np.maximum(np.linalg.norm(other, axis=1, keepdims=True), 1e-6)
        strongest = (self.concepts[rows][:, None, :] * other[None, :, :]).max(axis=2)
        return as_matrix(unit_one @ unit_other.T), as_matrix(np.sqrt(strongest))

    def _likely_area(self, rows: NDArray[np.int64], columns: NDArray[np.int64], ties: Ties) -> Matrix:
        """Where an area is not known on one side: how likely the two are of one, by what they speak of."""
        shares = np.stack([self._area_share(number) for number in (*rows, *columns)])
        likely = shares[: len(rows)] @ shares[len(rows) :].T
        return as_matrix(likely * (1 - ties.same_area) * (1 - ties.other_area))

    def _area_share(self, number: int) -> NDArray[np.float32]:
        areas = lexicon().areas
        names = sorted({area for area in areas if area is not None})
        own = self.items[number].area
        if own in names:
            return np.array([float(name == own) for name in names], dtype=np.float32)
        shares = np.array(
            [self.concepts[number][[area == name for area in areas]].sum() for name in names],
            dtype=np.float32,
        )
        length = float(np.linalg.norm(shares))
        return shares / length if length > 0 else shares

    def _through(self, kind: LinkKind, left: Sequence[Item], right: Sequence[Item]) -> Matrix:
        """Whether both are tied firmly to one and the same third item (an outcome that both name)."""
        third = {"need-provision": "outcome", "need-outcome": "provision", "outcome-provision": "need"}.get(
            kind
        )
        if third is None:
            return np.zeros((len(left), len(right)), dtype=np.float32)
        between = self.of_kind(third)  # type: ignore[arg-type]
        if not between:
            return np.zeros((len(left), len(right)), dtype=np.float32)
        one, other = self.layout.firm(left, between), self.layout.firm(between, right)
        return as_matrix((one[:, :, None] * other[None, :, :]).max(axis=1))


def _ranked(scores: Matrix, name: str) -> Matrix:
    usual, spread = _USUAL[name]
    return standardised(without_hubs(scores, usual), spread)


def _elsewhere(tie: Matrix) -> Matrix:
    """How firmly either item is tied to others of the kind, where it is not tied to this one."""
    strongest = _strongest(tie)
    return as_matrix(strongest * (1 - np.minimum(tie / np.maximum(strongest, 1e-6), 1)))


def _strongest(tie: Matrix) -> Matrix:
    """For each pair the firmest tie that either of its items has."""
    return as_matrix(np.maximum(tie.max(axis=1, keepdims=True), tie.max(axis=0, keepdims=True)))


def _best_where(scores: Matrix, least: float) -> Matrix:
    """One where a score is the best across or down, and enough."""
    best = (scores >= scores.max(axis=1, keepdims=True)) | (scores >= scores.max(axis=0, keepdims=True))
    return as_matrix(best & (scores >= least))


def _rank(scores: Matrix) -> Matrix:
    """The rank of each score in its row, the best 1; equal scores share the better rank."""
    return as_matrix(1 + (scores[:, None, :] > scores[:, :, None]).sum(axis=2))


def _share(scores: Matrix) -> Matrix:
    """Each score's share of its row, the best ones taking most."""
    powers = np.exp(np.clip(scores - scores.max(axis=1, keepdims=True), -30, 0))
    return as_matrix(powers / powers.sum(axis=1, keepdims=True))


def _is_generic(item: Item, found: Sequence[Found]) -> bool:
    """Whether a provision says nothing but what every school does, or names no matter at all."""
    if item.kind != "provision" or len(item.text.split()) > _GENERIC_WORDS:
        return False
    said = {word for one in lexicon().find_generic(item.text) for word in one.words}
    if not said:
        return False
    # One word by itself ("balanced", "positive") names no provision; nor do the generic words again.
    return not any(
        one.side in ("provision", "need") and len(one.words) > 1 and not set(one.words) <= said
        for one in found
    )
