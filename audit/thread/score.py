"""The text-only part of the linker: how likely two texts speak of one matter, from words alone.

Three kinds of likeness are added up: shared terms (TF-IDF over stems), shared runs of letters, and
vectors of words. Each is corrected for texts that resemble everything, then put in units of its own
spread. There is no training in it and nothing about plans: it is measured on other people's texts.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from audit.language.sentence_model import model_cosines
from audit.language.similarity import (
    Matrix,
    all_terms,
    piece_cosines,
    rarity_of,
    standardised,
    term_cosines,
    without_hubs,
)
from audit.language.similarity_vectors import vector_cosines
from audit.language.similarity_words import split_words

#: What each kind of likeness counts for: terms lead, letters help where words are formed otherwise
#: or misspelt, vectors where other words are used.
_TERMS, _PIECES, _VECTORS = 1.0, 1.0, 1.0

#: A sentence model, where one is asked for, sees what words do not: as much as any of the others.
_MODEL = 1.0


def score_pairs(left: Sequence[str], right: Sequence[str]) -> Matrix:
    """How alike each text on the left is to each on the right: higher is more alike.

    The array has the shape (len(left), len(right)). Scores rank pairs within one call; they are not
    probabilities and do not compare between calls.
    """
    if not left or not right:
        return np.zeros((len(left), len(right)), dtype=np.float32)
    left_terms, right_terms = all_terms(left), all_terms(right)
    total = _TERMS * _ranked(term_cosines(left_terms, right_terms))
    total += _PIECES * _ranked(piece_cosines(left_terms, right_terms))
    vectors = vector_cosines(_plain(left), _plain(right), rarity_of([*left_terms, *right_terms]))
    if vectors is not None:
        total += _VECTORS * _ranked(vectors)
    model = model_cosines(left, right)
    if model is not None:
        total += _MODEL * _ranked(model)
    return total.astype(np.float32)


def _ranked(scores: Matrix) -> Matrix:
    return standardised(without_hubs(scores))


def _plain(texts: Sequence[str]) -> list[str]:
    """Texts with identifiers taken apart: the vectors know words, not camelCase."""
    return [" ".join(split_words(text)) for text in texts]
