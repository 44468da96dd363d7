"""Which concepts of the lexicon a text speaks of by what its words mean, where it has none of their terms.

The lexicon knows words; plans use others. What each word means (its vector) was compared with the
vectors of the lexicon's terms, and of sentences about each concept, by a multinomial logistic model:
its weights are data (`senses.npz`, made by `tests/thread/train.py`). A text speaks of a concept as far
as its words do, each for itself and all together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from audit.language.similarity import Matrix, as_matrix, as_unit
from audit.language.similarity_vectors import WordVectors, word_vectors
from audit.language.similarity_words import stem

_FILE = "senses.npz"


@dataclass(frozen=True)
class Senses:
    """What was learnt: the middle of all vectors, and the weights and constant of each concept."""

    concepts: tuple[str, ...]
    centre: NDArray[np.float32]
    weights: NDArray[np.float32]
    constants: NDArray[np.float32]

    def of(self, texts: Sequence[Sequence[str]], rarity: Mapping[str, float]) -> Matrix | None:
        """For each text (its telling words), how it is shared among the concepts: rows of length one.

        `rarity` says what each stem is worth. None where the vectors are not installed.
        """
        vectors = word_vectors()
        if vectors is None:
            return None
        joined = [" ".join(words).lower() for words in texts]
        whole = self.probabilities(vectors.weighted(joined, rarity))
        roots = np.sqrt(whole + self._by_words(vectors, texts, rarity))
        said = np.array([bool(words) for words in texts], dtype=np.float32)[:, None]
        return as_matrix(said * as_unit(roots))

    def probabilities(self, rows: Matrix) -> Matrix:
        """For each vector, the probability of each concept."""
        odds = as_unit(rows - self.centre) @ self.weights + self.constants
        powers = np.exp(odds - odds.max(axis=1, keepdims=True))
        return as_matrix(powers / powers.sum(axis=1, keepdims=True))

    def _by_words(
        self, vectors: WordVectors, texts: Sequence[Sequence[str]], rarity: Mapping[str, float]
    ) -> Matrix:
        shares = np.zeros((len(texts), len(self.concepts)), dtype=np.float32)
        known = sorted({word.lower() for words in texts for word in words})
        if not known:
            return shares
        place = {word: number for number, word in enumerate(known)}
        each = self.probabilities(vectors.of_words(known))
        for number, words in enumerate(texts):
            if words:
                worth = np.array([rarity.get(stem(word), 1.0) for word in words], dtype=np.float32)
                shares[number] = worth @ each[[place[word.lower()] for word in words]] / worth.sum()
        return shares


@lru_cache(maxsize=1)
def load_senses() -> Senses:
    """What the package holds, read once."""
    with files("audit.thread").joinpath(_FILE).open("rb") as stream, np.load(stream) as held:
        return Senses(
            concepts=tuple(str(name) for name in held["concepts"]),
            centre=held["centre"].astype(np.float32),
            weights=held["weights"].astype(np.float32),
            constants=held["constants"].astype(np.float32),
        )
