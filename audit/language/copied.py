"""A passage that stands in two places: its sentences word for word, or with a word or two changed.

Figures and number words must be the same: "wakes three times" and "wakes twice" tell two things.
"""

from __future__ import annotations

from difflib import SequenceMatcher

from audit.language.numbers import number_value
from audit.language.sentences import sentence_spans

FEWEST_WORDS = 10  # shorter passages are formulas: "No needs were identified in the assessment"
_FEWEST_NEAR = 12  # words of a sentence that counts as copied though a word was changed
_NEAR = 0.88  # of the words, in order: one changed among ten, two among twenty


def plain_words(text: str) -> list[str]:
    """The words of a text without capitals and punctuation."""
    return "".join(c if c.isalnum() else " " for c in text.casefold()).split()


def sentences_of(text: str) -> list[tuple[str, list[str]]]:
    """The sentences of a text that are long enough to be nobody's formula, as written and in plain words."""
    found = ((text[start:end], plain_words(text[start:end])) for start, end in sentence_spans(text))
    return [(sentence, words) for sentence, words in found if len(words) >= FEWEST_WORDS]


def is_copied(one: list[str], other: list[str]) -> bool:
    """Whether two sentences are the same, but for a word or two in a long one."""
    if one == other:
        return True
    short, long = sorted((len(one), len(other)))
    if short < _FEWEST_NEAR or short < _NEAR * long or _numbers(one) != _numbers(other):
        return False
    if len(set(one) & set(other)) < _NEAR * len(set(one)) - 1:
        return False  # cheap, and seldom wrong: words in any order
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _NEAR


def _numbers(words: list[str]) -> list[str]:
    return [word for word in words if word.isdigit() or number_value(word) is not None]
