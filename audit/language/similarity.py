"""How alike texts are: terms, runs of letters, and vectors of words, each with its hubs put right.

Everything here works on two lists of texts and gives an array with a row for each text on the left
and a column for each on the right. Nothing is learnt and nothing is fetched.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from audit.language.similarity_words import pieces, terms

Matrix = NDArray[np.float32]

#: Columns multiplied at a time, so that two lists of long documents need no more than some 50 MB.
_CHUNK = 8192

#: Neighbours that tell whether a text resembles everything. Fewer make the correction jumpy.
_NEIGHBOURS = 10


def as_matrix(numbers: NDArray[Any]) -> Matrix:
    """Numbers of any kind as the 32-bit ones that are enough here."""
    matrix: Matrix = numbers.astype(np.float32)
    return matrix


def as_unit(vectors: NDArray[Any]) -> Matrix:
    """Vectors (the last axis) of length one; nothing stays nothing."""
    return as_matrix(vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-9))


def weighted_counts(counts: Sequence[Mapping[str, float]]) -> list[dict[str, float]]:
    """TF-IDF with a dampened count: the tenth mention of a word says little more than the second."""
    documents = Counter(chain.from_iterable(counts))
    rarity = {word: math.log((1 + len(counts)) / (1 + number)) + 1 for word, number in documents.items()}
    dampened = {n: 1 + math.log(n) for n in set(chain.from_iterable(count.values() for count in counts))}
    return [{word: dampened[n] * rarity[word] for word, n in count.items()} for count in counts]


def rarity_of(texts: Sequence[Sequence[str]]) -> dict[str, float]:
    """How much each term tells, by how few of the texts have it."""
    documents = Counter(word for text in texts for word in set(text))
    return {word: math.log((1 + len(texts)) / (1 + number)) + 1 for word, number in documents.items()}


def term_cosines(left: Sequence[Sequence[str]], right: Sequence[Sequence[str]] | None = None) -> Matrix:
    """TF-IDF cosine of texts that are given as lists of terms; of all with all where no right is given."""
    return _counted_cosines(left, right, lambda term: (term,))


def piece_cosines(left: Sequence[Sequence[str]], right: Sequence[Sequence[str]] | None = None) -> Matrix:
    """The same over runs of three to five letters within words."""
    return _counted_cosines(left, right, pieces)


def _counted_cosines(
    left: Sequence[Sequence[str]],
    right: Sequence[Sequence[str]] | None,
    parts_of: Callable[[str], Sequence[str]],
) -> Matrix:
    """The cosine of every left text with every right one, by the weighted parts of their words."""
    texts = [*left, *(right or ())]
    scores = np.zeros((len(left), len(left if right is None else right)), dtype=np.float32)
    parts = _Parts.of(texts, parts_of)
    for start in range(0, parts.width, _CHUNK):
        table = parts.table(start, min(_CHUNK, parts.width - start))
        scores += table[: len(left)] @ (table if right is None else table[len(left) :]).T
    return np.clip(scores, 0.0, 1.0)


@dataclass(frozen=True)
class _Parts:
    """The weighted parts of some texts as numbers: in which text, at which column, of what weight."""

    texts: int
    width: int
    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    values: NDArray[np.float32]

    @classmethod
    def of(cls, texts: Sequence[Sequence[str]], parts_of: Callable[[str], Sequence[str]]) -> _Parts:
        """TF-IDF with a dampened count (see `weighted_counts`), each text brought to length one."""
        words = {word: parts_of(word) for text in texts for word in text}
        place = {part: column for column, part in enumerate(sorted(set().union(*words.values())))}
        columns_of = {word: [place[part] for part in parts] for word, parts in words.items()}
        said = [list(chain.from_iterable(map(columns_of.__getitem__, text))) for text in texts]
        all_rows = np.repeat(np.arange(len(texts)), [len(columns) for columns in said])
        all_columns = np.fromiter(chain.from_iterable(said), np.int64, len(all_rows))
        width = max(len(place), 1)
        cells, times = np.unique(all_rows * width + all_columns, return_counts=True)
        rows, columns = np.divmod(cells, width)
        rarity = np.log((1 + len(texts)) / (1 + np.bincount(columns, minlength=width))) + 1
        values = (1 + np.log(times)) * rarity[columns]
        lengths = np.sqrt(np.bincount(rows, values * values, minlength=len(texts)))
        return cls(len(texts), len(place), rows, columns, (values / lengths[rows]).astype(np.float32))

    def table(self, start: int, width: int) -> Matrix:
        """A row for each text, and so many columns from `start`."""
        kept = (self.columns >= start) & (self.columns < start + width)
        table = np.zeros((self.texts, width), dtype=np.float32)
        table[self.rows[kept], self.columns[kept] - start] = self.values[kept]
        return table


def without_hubs(scores: Matrix, usual: float | None = None, neighbours: int = _NEIGHBOURS) -> Matrix:
    """Scores less what each text has in common with its nearest on the other side (CSLS).

    A text that resembles everything ("support from staff throughout the day") comes near to nothing
    in particular. The result ranks; it does not say whether two texts are alike at all. Where a list
    has fewer texts than `neighbours`, the rest are taken to be as alike as is `usual`, if given: in a
    list of one the only text would else be corrected by itself.
    """
    if scores.size == 0:
        return scores
    rows, columns = scores.shape
    nearest_right = np.sort(scores, axis=1)[:, -min(neighbours, columns) :].mean(axis=1)
    nearest_left = np.sort(scores, axis=0)[-min(neighbours, rows) :, :].mean(axis=0)
    if usual is not None:
        share_right, share_left = min(1.0, columns / neighbours), min(1.0, rows / neighbours)
        nearest_right = share_right * nearest_right + (1 - share_right) * usual
        nearest_left = share_left * nearest_left + (1 - share_left) * usual
    corrected: Matrix = 2 * scores - nearest_right[:, None] - nearest_left[None, :]
    return corrected


def standardised(scores: Matrix, usual_spread: float | None = None, weight: float = 40.0) -> Matrix:
    """Scores in units of their own spread, so that kinds of likeness can be added up.

    With `usual_spread`, that spread (about nothing) counts as much as `weight` pairs: a handful of
    pairs has a spread by chance.
    """
    if not scores.size:
        return scores
    if usual_spread is None:
        spread = float(scores.std())
        return (scores - scores.mean()) / spread if spread > 1e-6 else scores * 0
    share = scores.size / (scores.size + weight)
    mean = share * float(scores.mean())
    spread = math.sqrt(share * float(((scores - mean) ** 2).mean()) + (1 - share) * usual_spread**2)
    return (scores - mean) / spread


def all_terms(texts: Iterable[str]) -> list[list[str]]:
    """The terms of each text."""
    return [terms(text) for text in texts]
