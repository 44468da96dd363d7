"""A passage that stands in two places: its sentences word for word, or with a word or two changed.

Figures and number words must be the same: "wakes three times" and "wakes twice" tell two things.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from audit.language.numbers import number_value
from audit.language.sentences import sentence_spans

FEWEST_WORDS = 10  # shorter passages are formulas: "No needs were identified in the assessment"
_FEWEST_NEAR = 12  # words of a sentence that counts as copied though a word was changed
_NEAR = 0.88  # of the words, in order: one changed among ten, two among twenty
_PLAIN_WORD = re.compile(r"[^\W_]+")


def plain_words(text: str) -> list[str]:
    """The words of a text without capitals and punctuation."""
    return _PLAIN_WORD.findall(text.casefold())


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as written, its plain words, and those of them that are numbers."""

    text: str
    words: tuple[str, ...]
    kinds: frozenset[str]
    numbers: tuple[str, ...]


@lru_cache(maxsize=1024)  # a paragraph is held against earlier ones, and later ones against it
def sentences_of(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text that are long enough to be nobody's formula."""
    found = ((text[start:end], tuple(plain_words(text[start:end]))) for start, end in sentence_spans(text))
    return tuple(
        Sentence(sentence, words, frozenset(words), tuple(filter(_is_number, words)))
        for sentence, words in found
        if len(words) >= FEWEST_WORDS
    )


def is_copied(one: Sentence, other: Sentence) -> bool:
    """Whether two sentences are the same, but for a word or two in a long one."""
    if one.numbers != other.numbers:
        return False
    if one.words == other.words:
        return True
    short, long = sorted((len(one.words), len(other.words)))
    if short < _FEWEST_NEAR or short < _NEAR * long:
        return False
    if len(one.kinds & other.kinds) < _NEAR * len(one.kinds) - 1:
        return False  # cheap, and seldom wrong: words in any order
    return SequenceMatcher(None, one.words, other.words, autojunk=False).ratio() >= _NEAR


@lru_cache(maxsize=16384)  # a plan has some 3,000 different words, a cycle many plans with the same
def _is_number(word: str) -> bool:
    return word.isdigit() or number_value(word) is not None
