"""Vectors of words that install with the program: WordLlama's, read from its own folder.

The package `wordllama` is never imported: what it does when a file is missing is to download it.
Only its two data files are opened (a table of 32,000 vectors of 256 numbers, and the tokenizer that
goes with it), so that no code which could reach a network ever runs. Without the package the
program works on, with less to tell texts apart by; `vectors_installed` says which.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from audit.language.similarity import Matrix, as_unit
from audit.language.similarity_words import STOP_WORDS, stem

_WEIGHTS = "weights/l2_supercat_256.safetensors"
_TOKENIZER = "tokenizers/l2_supercat_tokenizer_config.json"

#: Words that are kept: 8 MB of vectors. A plan has some 3,000 different words, many as in other plans.
_KEPT = 8192
_NOTHING = np.zeros(0, dtype=np.int64)


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


class WordVectors:
    """The table and its tokenizer, loaded once; what was worked out for a word is kept for the next plan."""

    def __init__(self, table: NDArray[np.float16], tokenizer: Any) -> None:
        self.table = table
        self.width = table.shape[1]
        self.tokenizer = tokenizer
        self._pieces: dict[str, NDArray[np.int64]] = {}
        self._vectors: dict[str, NDArray[np.float32]] = {}

    def token_ids(self, texts: Sequence[str]) -> list[NDArray[np.int64]]:
        """The numbers of the pieces of words of each text.

        No piece reaches from one word into the next, so that each word is taken to pieces once.
        """
        split = [text.split() for text in texts]
        pieces = self._pieces_of({word for words in split for word in words})
        return [np.concatenate([pieces[word] for word in words]) if words else _NOTHING for words in split]

    def _pieces_of(self, words: Set[str]) -> Mapping[str, NDArray[np.int64]]:
        """The numbers of the pieces of each word, with those of earlier plans."""
        if len(self._pieces) + len(words) > _KEPT:
            self._pieces = {}
        new = sorted(words - self._pieces.keys())
        encoded = self.tokenizer.encode_batch(new, add_special_tokens=False) if new else ()
        for word, one in zip(new, encoded, strict=True):
            self._pieces[word] = np.clip(np.array(one.ids, dtype=np.int64), 0, len(self.table) - 1)
        return self._pieces

    def of(self, texts: Sequence[str]) -> Matrix:
        """A vector of length one for each text: the average over its pieces; zero for no text."""
        rows = np.zeros((len(texts), self.width), dtype=np.float32)
        for number, ids in enumerate(self.token_ids(texts)):
            if len(ids):
                rows[number] = self._mean(ids)
        return as_unit(rows)

    def of_words(self, words: Sequence[str]) -> Matrix:
        """A vector of length one for each word, zero for a small one."""
        rows = np.zeros((len(words), self.width), dtype=np.float32)
        self._vectors_of(words, rows)
        rows[[word in STOP_WORDS for word in words]] = 0
        return as_unit(rows)

    def weighted(self, texts: Sequence[str], rarity: Mapping[str, float]) -> Matrix:
        """A vector of length one for each text, from whole words that each count as much as they are rare."""
        split = [[word for word in text.lower().split() if word not in STOP_WORDS] for text in texts]
        words = sorted({word for text in split for word in text})
        place = {word: number for number, word in enumerate(words)}
        known = np.zeros((len(words), self.width), dtype=np.float32)
        self._vectors_of(words, known)
        known *= np.array([rarity.get(stem(word), 1.0) for word in words], dtype=np.float32)[:, None]
        rows = np.zeros((len(texts), self.width), dtype=np.float32)
        for number, text in enumerate(split):
            if text:
                rows[number] = known[[place[word] for word in text]].sum(axis=0)
        return as_unit(rows)

    def _vectors_of(self, words: Sequence[str], rows: Matrix) -> None:
        """Put the average over the pieces of each word into its row."""
        if len(self._vectors) + len(words) > _KEPT:
            self._vectors = {}
        kept = self._vectors
        pieces = self._pieces_of({word for word in words if word not in kept})
        for number, word in enumerate(words):
            vector = kept.get(word)
            if vector is None:
                vector = kept[word] = self._mean(pieces[word])
            rows[number] = vector

    def _mean(self, ids: NDArray[np.int64]) -> NDArray[np.float32]:
        mean: NDArray[np.float32] = self.table[ids].astype(np.float32).mean(axis=0)
        return mean


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
    return WordVectors(stored, tokenizer)


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
