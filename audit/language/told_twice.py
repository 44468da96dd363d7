"""The same thing told twice in other words: how much of one sentence stands in another statement.

Words count by how few of the plan's statements have them, so that "lesson" and "adult" tie nothing, and
"asleep" and "corridor" do.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audit.language.sentences import sentence_spans
from audit.language.similarity_words import stem, terms

_SHARE = 0.55  # of the weight of a sentence's words: what is told anew has its own words
_FEWEST = 4  # words in common: fewer may be the subject alone
_AMONG = 10  # statements: with fewer, how rare a word is cannot be told
_UNLIKE = 0.5  # a word in half of the statements tells nothing

#: Forms that no ending leads back to their word.
_FORMS = {
    stem(form): stem(word)
    for form, word in (
        ("told", "tell"), ("spoke", "speak"), ("spoken", "speak"), ("felt", "feel"),
        ("fell", "fall"), ("ran", "run"), ("ate", "eat"), ("slept", "sleep"), ("woke", "wake"),
        ("kept", "keep"), ("lost", "lose"), ("took", "take"), ("went", "go"), ("heard", "hear"),
        ("children", "child"), ("frightened", "anxious"), ("scared", "anxious"), ("worried", "anxious"),
        ("anxiety", "anxious"), ("anxieties", "anxious"), ("upset", "distress"), ("difficult", "hard"),
        ("difficulty", "hard"), ("struggle", "hard"), ("mathematics", "maths"),
    )
}  # fmt: skip
#: Statements alike but for one of these are two.
_CONTRASTS = tuple(
    frozenset(map(stem, words.split()))
    for words in (
        "left right",
        "reading writing spelling maths number",
        "receptive expressive",
        "fine gross",
        "day night",
        "hearing sight vision",
        "eating drinking",
        "morning evening",
    )
)
#: Two statements of one month have no more in common than that.
_OF_TIME = frozenset(
    map(
        stem,
        "january february march april may june july august september october november december day week "
        "month year term".split(),
    )
) | frozenset(map(str, range(2000, 2100)))


@dataclass(frozen=True, slots=True)
class Retold:
    """A statement, by its place among the texts, and the sentence of a later one that tells it again."""

    first: int
    again: int
    sentence: str


def find_retold(texts: Sequence[str], names: frozenset[str] = frozenset()) -> Iterator[Retold]:
    """Each text that tells again what an earlier one told, with the sentence that does, once a pair.

    `names` (lower case) are the child's, which stand everywhere.
    """
    own = frozenset(map(stem, names))
    units = [[(text[a:b], _words(text[a:b]) - own) for a, b in sentence_spans(text)] for text in texts]
    wholes = [frozenset().union(*(words for _, words in unit)) for unit in units]
    spread = Counter(word for whole in wholes for word in whole)
    most = max(3.0, _UNLIKE * len(texts))
    among = max(len(texts), _AMONG)
    weight = {word: math.log((among + 1) / (number + 0.5)) for word, number in spread.items()}
    telling = {word for word, number in spread.items() if number <= most} - _OF_TIME
    for again in range(1, len(texts)):
        for first in range(again):
            found = _again(units[first], wholes[first], units[again], wholes[again], weight, telling)
            if found is not None:
                yield Retold(first, again, found)


def are_contrasted(one: str, other: str) -> bool:
    """Whether two texts are told apart by a side, a sense or a subject ("left", "right")."""
    left, right = _words(one), _words(other)
    return any(left & pair and right & pair and not left & right & pair for pair in _CONTRASTS)


def _again(
    one: list[tuple[str, frozenset[str]]],
    one_whole: frozenset[str],
    other: list[tuple[str, frozenset[str]]],
    other_whole: frozenset[str],
    weight: dict[str, float],
    telling: set[str],
) -> str | None:
    """The sentence of the other that repeats one, or that one's sentence is repeated in."""
    for sentence, words in other:
        if _stands_in(words, one_whole, weight, telling):
            return sentence
    for _, words in one:
        if _stands_in(words, other_whole, weight, telling):
            return max(other, key=lambda unit: len(unit[1] & words))[0]
    return None


def _stands_in(
    words: frozenset[str], whole: frozenset[str], weight: dict[str, float], telling: set[str]
) -> bool:
    shared = words & whole
    if len(shared & telling) < _FEWEST or _contrast(words, whole):
        return False
    total = sum(weight[word] for word in words)
    return total > 0 and sum(weight[word] for word in shared) >= _SHARE * total


def _contrast(words: frozenset[str], whole: frozenset[str]) -> bool:
    numbers = [{word for word in one if word.isdigit()} for one in (words, whole)]
    if all(numbers) and not numbers[0] & numbers[1]:
        return True
    return any(words & pair and whole & pair and not words & whole & pair for pair in _CONTRASTS)


def _words(text: str) -> frozenset[str]:
    single_digits = re.findall(r"\b\d\b", text)
    return frozenset((*(_FORMS.get(word, word) for word in terms(text)), *single_digits))
