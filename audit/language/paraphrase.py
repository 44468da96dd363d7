"""How much two statements of one plan say the same in other words.

Each telling word of one is held against the nearest in meaning of the other's; words count by how few of
the plan's statements have them. Two needs of one child share much of their vocabulary and score below
0.3; one need told twice scores above it, though hardly a word may be the same.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

import numpy as np

from audit.language.similarity import Matrix, as_matrix
from audit.language.similarity_vectors import word_vectors
from audit.language.similarity_words import STOP_WORDS, stem

_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?")
_SHORTEST = 3  # letters
_UNLIKE = 0.45  # cosine: words as near as this are of one language, and no more
_AMONG = 10  # statements: with fewer, how rare a word is cannot be told

#: Words that say how often, where or of whom, in every statement.
_TELL_NOTHING = STOP_WORDS | frozenset(
    """about after all also any before but can cannot could down each every few has had have how into least
    less many more most much nor not off one only out over same several some still such than that then there
    these they this those three through too two under until very what when where which while who why will
    with without would yet""".split()
)


def likeness(texts: Sequence[str], names: frozenset[str] = frozenset()) -> Matrix | None:
    """For every pair of texts how much they say the same, from 0 to 1, alike both ways.

    `names` (lower case) are the child's. None where the vectors of words are not installed.
    """
    vectors = word_vectors()
    if vectors is None:
        return None
    split = [_words(text, names) for text in texts]
    every = sorted({word for words in split for word in words})
    place = {word: number for number, word in enumerate(every)}
    means = vectors.of_words(every)
    near = np.maximum((means @ means.T - _UNLIKE) / (1 - _UNLIKE), 0.0)
    stems = [stem(word) for word in every]
    number_of = {one: number for number, one in enumerate(stems)}
    numbers = np.array([number_of[one] for one in stems], dtype=np.intp)
    near[numbers[:, None] == numbers[None, :]] = 1.0
    spread = Counter(one for words in split for one in {stem(word) for word in words})
    among = max(len(texts), _AMONG)
    weight = np.array([math.log((among + 1) / (spread[one] + 0.5)) for one in stems])
    rows = [np.array([place[word] for word in words], dtype=np.intp) for words in split]
    nearest = np.zeros((len(every), len(texts)))  # how near each word comes to any word of each text
    for number, words in enumerate(rows):
        if len(words):
            nearest[:, number] = near[:, words].max(axis=1)
    there = np.zeros((len(texts), len(texts)))
    for number, words in enumerate(rows):
        if len(words):
            there[number] = weight[words] @ nearest[words] / weight[words].sum()
    np.fill_diagonal(there, 0.0)
    return as_matrix((there + there.T) / 2)


def _words(text: str, names: frozenset[str]) -> list[str]:
    found = (word for word in _WORD.findall(text.lower()) if len(word) >= _SHORTEST)
    telling = (word for word in found if word not in _TELL_NOTHING and word[:-2] not in names)
    return [word for word in dict.fromkeys(telling) if word not in names]
