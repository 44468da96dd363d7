"""How alike texts are: terms, runs of letters, and vectors of words, each with its hubs put right.

Everything here works on two lists of texts and gives an array with a row for each text on the left
and a column for each on the right. Nothing is learnt and nothing is fetched.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import mul
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


def cosines(left: Sequence[Mapping[str, float]], right: Sequence[Mapping[str, float]]) -> Matrix:
    """The cosine of every left text with every right one, from their weighted words."""
    scores = np.zeros((len(left), len(right)), dtype=np.float32)
    if not left or not right:
        return scores
    words = set().union(*left)
    shared = words if left is right else words & set().union(*right)
    columns = {word: number for number, word in enumerate(sorted(shared))}
    one = _Words.of(left, columns)
    other = one if left is right else _Words.of(right, columns)
    for start in range(0, len(columns), _CHUNK):
        width = min(_CHUNK, len(columns) - start)
        table = one.table(start, width)
        scores += table @ (table if other is one else other.table(start, width)).T
    return np.clip(scores, 0.0, 1.0)


@dataclass(frozen=True)
class _Words:
    """The weighted words of some texts as numbers: in which text, at which column, of what weight."""

    texts: int
    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    values: NDArray[np.float32]

    @classmethod
    def of(cls, texts: Sequence[Mapping[str, float]], columns: Mapping[str, int]) -> _Words:
        """The words that have a column, each text brought to length one."""
        sizes = [len(text) for text in texts]
        total = sum(sizes)
        rows = np.repeat(np.arange(len(texts)), sizes)
        places = np.fromiter((columns.get(word, -1) for text in texts for word in text), np.int64, total)
        values = np.fromiter(chain.from_iterable(text.values() for text in texts), np.float64, total)
        lengths = [math.sqrt(sum(map(mul, text.values(), text.values()))) or 1.0 for text in texts]
        values /= np.repeat(lengths, sizes)
        kept = places >= 0
        return cls(len(texts), rows[kept], places[kept], values[kept].astype(np.float32))

    def table(self, start: int, width: int) -> Matrix:
        """A row for each text, and so many columns from `start`."""
        kept = (self.columns >= start) & (self.columns < start + width)
        table = np.zeros((self.texts, width), dtype=np.float32)
        table[self.rows[kept], self.columns[kept] - start] = self.values[kept]
        return table


def term_cosines(left: Sequence[Sequence[str]], right: Sequence[Sequence[str]] | None = None) -> Matrix:
    """TF-IDF cosine of texts that are given as lists of terms; of all with all where no right is given."""
    return _counted_cosines([Counter(text) for text in (*left, *(right or ()))], len(left), right is None)


def piece_cosines(left: Sequence[Sequence[str]], right: Sequence[Sequence[str]] | None = None) -> Matrix:
    """The same over runs of three to five letters within words."""
    return _counted_cosines(
        [_count_pieces(text) for text in (*left, *(right or ()))], len(left), right is None
    )


def _counted_cosines(counts: Sequence[Mapping[str, float]], first: int, with_itself: bool) -> Matrix:
    weighted = weighted_counts(counts)
    return cosines(weighted, weighted) if with_itself else cosines(weighted[:first], weighted[first:])


def _count_pieces(words: Iterable[str]) -> Counter[str]:
    counted = Counter(words).items()
    return Counter(chain.from_iterable(pieces(word) * number for word, number in counted))


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
