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

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from audit.language.similarity import Matrix, as_matrix, as_unit
from audit.language.similarity_vectors import word_vectors
from audit.language.similarity_words import stem
from audit.model.plan import ItemKind

_FILE = "affinity.npz"
#: Words compared with all others at a time: 40 MB for a plan of twenty thousand different ones.
_WORDS_AT_ONCE = 512

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

    def of(self, texts: Sequence[Sequence[str]]) -> Told:
        """What some texts (their telling words) say; nothing goes with anything without general vectors.

        How well two go together is the mean of three: the texts as wholes, and the words of either, each
        with the nearest of the other.
        """
        place = {word: number for number, word in enumerate(sorted({w.lower() for t in texts for w in t}))}
        general = _general(list(place))
        wholes = np.zeros((len(texts), self.turn.shape[1]), dtype=np.float32)
        if general is None:
            return Told(as_matrix(wholes @ wholes.T), wholes)
        own, rows = self._own_of(list(place))
        worth = np.where(rows >= 0, self.worth[rows], self.unknown_worth).astype(np.float32)
        held = [
            np.unique(np.array([place[word.lower()] for word in text], dtype=np.int64), return_counts=True)
            for text in texts
        ]
        for number, (words, counts) in enumerate(held):
            if len(words):
                weights = as_matrix(counts * worth[words])
                turned = (as_unit(weights @ general[words]) - self.centre) @ self.turn
                wholes[number] = turned + as_unit(weights * (rows[words] >= 0)) @ own[words]
        wholes = as_unit(wholes)
        one_way = _nearest_words(as_unit(general @ self.turn + own), worth, [words for words, _ in held])
        return Told(as_matrix((wholes @ wholes.T + one_way + one_way.T) / 3), wholes)

    def beside_the_usual(self, one: Matrix, other: Matrix, kind: ItemKind) -> tuple[Matrix, Matrix]:
        """How each pair of texts (vectors) compares with the usual statements of the other's kind.

        The log of the share of them that are nearer to the one, and how much nearer the other is than the
        nearest of them are.
        """
        near, usual = one @ other.T, one @ self.usual[kind].T
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
        general = _general([word.lower() for word in (*one, *other)])
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


def _general(words: Sequence[str]) -> Matrix | None:
    """The general vectors of words, each of length one; None where they are not installed."""
    vectors = word_vectors()
    return None if vectors is None else vectors.of_words(words)


def _nearest_words(vectors: Matrix, worth: Matrix, held: Sequence[NDArray[np.int64]]) -> Matrix:
    """How near the words of each text (row) come to the nearest of each other (column), each by its worth.

    Some texts at a time: all words with all words fill the memory for a plan of ten thousand.
    """
    near = np.zeros((len(held), len(held)), dtype=np.float32)
    texts = [number for number, words in enumerate(held) if len(words)]
    if not texts:
        return near
    said = np.concatenate([held[number] for number in texts])
    starts = np.cumsum([0, *(len(held[number]) for number in texts[:-1])])
    whole = np.add.reduceat(worth[said], starts)
    for some in _strips(texts, held):
        words = np.concatenate([held[number] for number in some])
        firsts = np.cumsum([0, *(len(held[number]) for number in some[:-1])])
        nearest = np.maximum.reduceat(vectors @ vectors[words].T, firsts, axis=1) * worth[:, None]
        near[np.ix_(texts, some)] = np.add.reduceat(nearest[said], starts, axis=0) / whole[:, None]
    return near


def _strips(texts: Sequence[int], held: Sequence[NDArray[np.int64]]) -> Iterator[list[int]]:
    """The texts by turns, so many at a time as have some hundred words."""
    some: list[int] = []
    count = 0
    for number in texts:
        if some and count + len(held[number]) > _WORDS_AT_ONCE:
            yield some
            some, count = [], 0
        some.append(number)
        count += len(held[number])
    if some:
        yield some


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
