"""Vectors of words that install with the program: WordLlama's, read from its own folder.

The package `wordllama` is never imported: what it does when a file is missing is to download it.
Only its two data files are opened (a table of 32,000 vectors of 256 numbers, and the tokenizer that
goes with it), so that no code which could reach a network ever runs. Without the package the
program works on, with less to tell texts apart by; `vectors_installed` says which.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from audit.language.similarity import Matrix, as_matrix
from audit.language.similarity_words import STOP_WORDS, stem

_WEIGHTS = "weights/l2_supercat_256.safetensors"
_TOKENIZER = "tokenizers/l2_supercat_tokenizer_config.json"


def _folder() -> Path | None:
    try:
        found = find_spec("wordllama")
    except (ImportError, ValueError):
        return None
    if found is None or found.origin is None:
        return None
    folder = Path(found.origin).parent
    return folder if (folder / _WEIGHTS).is_file() and (folder / _TOKENIZER).is_file() else None


def vectors_installed() -> bool:
    """Whether the vectors are there."""
    return _folder() is not None and find_spec("tokenizers") is not None


class PieceVectors:
    """The vectors of all pieces of words, stored in half precision and widened as they are asked for.

    A plan uses a tenth of them, and widening all takes longer than opening the file.
    """

    def __init__(self, stored: NDArray[np.float16]) -> None:
        self.width = stored.shape[1]
        self._stored = stored
        self._wide = np.empty(stored.shape, dtype=np.float32)
        self._widened = np.zeros(len(stored), dtype=np.bool_)

    def __len__(self) -> int:
        return len(self._stored)

    def __getitem__(self, ids: NDArray[np.int64]) -> Matrix:
        """A row for each of some pieces."""
        widened = self._widened[ids]
        if not widened.all():
            new = ids[~widened]
            self._wide[new] = self._stored[new]
            self._widened[new] = True
        rows: Matrix = self._wide[ids]
        return rows


@dataclass(frozen=True, eq=False)  # one of its kind: compared, and told apart in a cache, by identity
class WordVectors:
    """The table and its tokenizer, loaded once."""

    table: PieceVectors
    tokenizer: Any

    def token_ids(self, texts: Sequence[str]) -> list[NDArray[np.int64]]:
        """The numbers of the pieces of words of each text."""
        encoded = self.tokenizer.encode_batch(list(texts), add_special_tokens=False)
        return [np.clip(np.array(one.ids, dtype=np.int64), 0, len(self.table) - 1) for one in encoded]

    def of(self, texts: Sequence[str]) -> Matrix:
        """A vector of length one for each text: the average over its pieces; zero for no text."""
        rows = np.zeros((len(texts), self.table.width), dtype=np.float32)
        for number, ids in enumerate(self.token_ids(texts)):
            if len(ids):
                rows[number] = self.table[ids].mean(axis=0)
        return _unit(rows)

    def weighted(self, texts: Sequence[str], rarity: Mapping[str, float]) -> Matrix:
        """The same from whole words, each counting as much as it is rare; small words left out."""
        split = [[word for word in text.lower().split() if word not in STOP_WORDS] for text in texts]
        words = sorted({word for text in split for word in text})
        place = {word: number for number, word in enumerate(words)}
        known = np.zeros((len(words), self.table.width), dtype=np.float32)
        for number, word in enumerate(words):
            known[number] = _of_word(self, word)
        known *= np.array([rarity.get(stem(word), 1.0) for word in words], dtype=np.float32)[:, None]
        rows = np.zeros((len(texts), self.table.width), dtype=np.float32)
        for number, text in enumerate(split):
            if text:
                rows[number] = known[[place[word] for word in text]].sum(axis=0)
        return _unit(rows)


@lru_cache(maxsize=8192)  # 8 MB; a plan has some 3,000 different words, a cycle many plans with the same
def _of_word(vectors: WordVectors, word: str) -> NDArray[np.float32]:
    """The average over the pieces of one word, zero for a word without any."""
    (ids,) = vectors.token_ids([word])
    if not len(ids):
        return np.zeros(vectors.table.width, dtype=np.float32)
    mean: NDArray[np.float32] = vectors.table[ids].mean(axis=0)
    return mean


def _unit(rows: Matrix) -> Matrix:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return as_matrix(rows / np.where(lengths > 0, lengths, 1))


@lru_cache(maxsize=1)
def word_vectors() -> WordVectors | None:
    """The vectors, or None where they are not installed."""
    folder = _folder()
    if folder is None:
        return None
    try:
        from safetensors import safe_open
        from tokenizers import Tokenizer
    except ImportError:
        return None
    tokenizer = Tokenizer.from_file(str(folder / _TOKENIZER))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    with safe_open(folder / _WEIGHTS, framework="np") as weights:
        stored = weights.get_tensor("embedding.weight")
    return WordVectors(PieceVectors(stored), tokenizer)


def vector_cosines(
    left: Sequence[str],
    right: Sequence[str] | None = None,
    rarity: Mapping[str, float] | None = None,
) -> Matrix | None:
    """The cosine of every left text with every right one (with every left one, if none is given).

    With `rarity` (how much each word is worth) the mean of two: all pieces alike, and words weighed.
    None where the vectors are not installed.
    """
    vectors = word_vectors()
    if vectors is None:
        return None
    one = vectors.of(left)
    scores = one @ (one if right is None else vectors.of(right)).T
    if rarity is not None:
        weighed = vectors.weighted(left, rarity)
        scores = (scores + weighed @ (weighed if right is None else vectors.weighted(right, rarity)).T) / 2
    bounded: Matrix = np.clip(scores, -1.0, 1.0)
    return bounded
