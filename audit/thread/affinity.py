"""Which statements belong together by what the field knows, though they share no word and no concept.

"Listeners outside the family catch about half" and "minimal-pair cards, practised daily" have nothing in
common but what they are about. What goes with what was learnt from invented matters, each told as a hope,
as needs, as outcomes and as provision in different words (`tests/thread/matters/`), and from the labelled
threads: a vector for each word that is common there, and for any other word a turn of its general vector.
How near is near is told by the usual: some hundred statements of each kind, about all manner of things. An
outcome that is nearer to a need than nearly all of them is about the same matter; where a plan has nothing
nearer than many strangers are, the need stands alone.

The weights are data (`affinity.npz`, made by `tests/thread/train.py`; card: `weights.md`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from audit.language.similarity import Matrix, as_matrix
from audit.language.similarity_vectors import word_vectors
from audit.language.similarity_words import stem
from audit.model.plan import ItemKind

_FILE = "affinity.npz"
_LEAST = 1e-6


#: Of the usual statements, so many of the nearest say how near the usual comes.
_NEAREST_USUAL = 20


@dataclass(frozen=True)
class Told:
    """What some texts say: how well each goes with each other, and for each a vector of length one."""

    likeness: Matrix
    wholes: Matrix


@dataclass(frozen=True)
class Affinity:
    """What was learnt: how much each stem tells, its own vector if it has one, and the turn of all others.

    `usual` are the vectors of statements of each kind that are of nobody's plan.
    """

    stems: tuple[str, ...]
    worth: NDArray[np.float32]
    own: NDArray[np.float32]
    turn: NDArray[np.float32]
    centre: NDArray[np.float32]
    unknown_worth: float
    usual: Mapping[ItemKind, Matrix]

    @cached_property
    def place(self) -> Mapping[str, int]:
        """The row of each stem that has a vector of its own."""
        return {one: number for number, one in enumerate(self.stems)}

    def of(self, texts: Sequence[Sequence[str]]) -> Told | None:
        """What some texts (their telling words) say; None without general vectors.

        How well two go together is the mean of three: the texts as wholes, and the words of either, each
        with the nearest of the other.
        """
        words, counts = _counted(texts)
        general = self.general(words)
        if general is None:
            return None
        if not words:
            nothing = np.zeros((len(texts), len(self.turn[0])), dtype=np.float32)
            return Told(as_matrix(nothing @ nothing.T), nothing)
        own, rows = self._own_of(words)
        worth = np.where(rows >= 0, self.worth[rows], self.unknown_worth).astype(np.float32)
        weighed = counts * worth
        whole = as_unit(self._turned(weighed, general) + as_unit_of(weighed, rows) @ own)
        nearest = _nearest(as_unit(general @ self.turn + own), counts)
        said = (counts > 0) * worth
        one_way = said @ nearest / np.maximum(said.sum(axis=1, keepdims=True), _LEAST)
        return Told(as_matrix((whole @ whole.T + one_way + one_way.T) / 3), whole)

    def beside_the_usual(self, one: Matrix, other: Matrix, kind: ItemKind) -> tuple[Matrix, Matrix]:
        """How each pair of texts (vectors) compares with the usual statements of the other's kind.

        The log of the share of them that are nearer to the one, and how much nearer the other is than the
        nearest of them are.
        """
        near, usual = one @ other.T, one @ self.usual[kind].T
        if not usual.shape[1]:
            return np.zeros_like(near), near
        ordered = np.sort(usual, axis=1)
        nearer = usual.shape[1] - np.array(
            [np.searchsorted(row, own) for row, own in zip(ordered, near, strict=True)]
        ).reshape(near.shape)
        most = min(_NEAREST_USUAL, usual.shape[1])
        nearest = ordered[:, -most:].mean(axis=1)
        share = np.log((nearer + 1) / usual.shape[1])
        return as_matrix(share), as_matrix(near - nearest[:, None])

    def nearest_words(self, one: Sequence[str], other: Sequence[str]) -> list[tuple[str, str, float]]:
        """The words of two texts that go together best, each with its nearest, the nearest first."""
        general = self.general([word.lower() for word in (*one, *other)])
        if general is None or not one or not other:
            return []
        vectors = as_unit(general @ self.turn + self._own_of([*one, *other])[0])
        near = vectors[: len(one)] @ vectors[len(one) :].T
        best = near.argmax(axis=1)
        found = [(word, other[best[n]], float(near[n, best[n]])) for n, word in enumerate(one)]
        return sorted(found, key=lambda pair: -pair[2])

    def _own_of(self, words: Sequence[str]) -> tuple[Matrix, NDArray[np.int64]]:
        """The words' own vectors, nothing for a word without one, and their rows (-1)."""
        rows = np.array([self.place.get(stem(word), -1) for word in words], dtype=np.int64)
        return as_matrix(np.where(rows[:, None] >= 0, self.own[rows], 0)), rows

    def general(self, words: Sequence[str]) -> Matrix | None:
        """The general vectors of words, each of length one."""
        vectors = word_vectors()
        return None if vectors is None else vectors.of_words(words)

    def _turned(self, weighed: Matrix, general: Matrix) -> Matrix:
        """The general vectors of whole texts, turned as was learnt; nothing for a text without words."""
        said = (weighed.sum(axis=1, keepdims=True) > 0).astype(np.float32)
        return as_matrix(said * (as_unit(weighed @ general) - self.centre) @ self.turn)


def as_unit(rows: Matrix) -> Matrix:
    """Rows of length one; nothing stays nothing."""
    return as_matrix(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), _LEAST))


def as_unit_of(weighed: Matrix, rows: NDArray[np.int64]) -> Matrix:
    """The weights of the words that have a vector of their own, those of each text of length one."""
    return as_unit(as_matrix(weighed * (rows >= 0)))


def _counted(texts: Sequence[Sequence[str]]) -> tuple[list[str], Matrix]:
    """All words of some texts, and how often each stands in each."""
    words = sorted({word.lower() for text in texts for word in text})
    place = {word: number for number, word in enumerate(words)}
    counts = np.zeros((len(texts), len(words)), dtype=np.float32)
    for number, text in enumerate(texts):
        for word in text:
            counts[number, place[word.lower()]] += 1
    return words, counts


def _nearest(vectors: Matrix, counts: Matrix) -> Matrix:
    """For each word (row) how near the nearest word of each text (column) comes; nothing for no text."""
    near = vectors @ vectors.T
    nearest = np.zeros((len(vectors), len(counts)), dtype=np.float32)
    for text, count in enumerate(counts):
        own = np.flatnonzero(count)
        if len(own):
            nearest[:, text] = near[:, own].max(axis=1)
    return nearest


@lru_cache(maxsize=1)
def load_affinity() -> Affinity:
    """What the package holds, read once."""
    with files("audit.thread").joinpath(_FILE).open("rb") as stream, np.load(stream) as held:
        return Affinity(
            stems=tuple(str(one) for one in held["stems"]),
            worth=held["worth"].astype(np.float32),
            own=held["own"].astype(np.float32),
            turn=held["turn"].astype(np.float32),
            centre=held["centre"].astype(np.float32),
            unknown_worth=float(held["unknown_worth"]),
            usual={kind: held[f"usual {kind}"].astype(np.float32) for kind in get_args(ItemKind)},
        )
