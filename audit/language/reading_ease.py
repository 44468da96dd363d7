"""How hard a text is to read: the length of its sentences and of its words.

The reading age is the Flesch-Kincaid grade (Kincaid and others, 1975) plus five years, for United States
grades begin at six: 0.39 x words a sentence + 11.8 x syllables a word - 15.59 + 5. Syllables are counted by
groups of vowels, which is within a few in a hundred of a dictionary's count over a page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from audit.language.sentences import sentences

_WORD = re.compile(r"[A-Za-zÀ-ÿ]+(?:['’][A-Za-z]+)?")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?:[^laeiouy]e|[^aeioutd]ed|[^aeiouscxzg]es)$")


@dataclass(frozen=True, slots=True)
class ReadingEase:
    """Figures of a text: `age` in years, `longest` its longest sentence in words."""

    words: int
    sentences: int
    age: float
    longest: str
    longest_words: int
    long_sentences: int


def reading_ease(text: str, long: int) -> ReadingEase | None:
    """How hard a text is to read, its sentences of more than `long` words counted; None without a sentence.

    Only sentences count: lines without a full stop are headings, cells and lists.
    """
    found = [
        one
        for line in text.split("\n")
        for one in sentences(line)
        if one.rstrip('"”’)').endswith((".", "!", "?"))
    ]
    counted = [(len(_WORD.findall(one)), one) for one in found]
    counted = [(number, one) for number, one in counted if number]
    if not counted:
        return None
    words = sum(number for number, _ in counted)
    syllables = sum(_syllables(word) for _, one in counted for word in _WORD.findall(one))
    age = 0.39 * words / len(counted) + 11.8 * syllables / words - 15.59 + 5
    most, longest = max(counted)
    return ReadingEase(
        words, len(counted), round(age, 1), longest, most, sum(number > long for number, _ in counted)
    )


@lru_cache(maxsize=16384)  # a plan has some 3,000 different words, a cycle many plans with the same
def _syllables(word: str) -> int:
    lower = word.lower()
    count = len(_VOWELS.findall(lower)) - bool(_SILENT.search(lower))
    return max(1, count)
