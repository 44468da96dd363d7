"""Words for comparing texts: split, lower case, stemmed, without the ones that say nothing."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

# Letters with accents count; digits are words of their own ("Outcome2", "sha256Sum"); the
# underscore of snake_case and the humps of camelCase part words.
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+")
_HUMPS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[^\W\d_A-Za-z]+")
_PARTED = re.compile(r"[a-z][A-Z]|[A-Z]{2}[a-z]")
_SEVERAL = re.compile(r"([A-Z]{2,})s")  # "TAs", "SENCOs": no hump, but more than one TA

#: Words that stand in every text and tell none apart. The names of days and of adults in school are
#: not here: how often they stand in a plan decides what they are worth.
STOP_WORDS = frozenset(
    """
    a about above after again against all also although am an and any are as at be because been before
    being below between both but by can cannot could did do does doing done down during each either else
    etc even ever every few for from further get gets getting had has have having he her here hers herself
    him himself his how i if in into is it its itself just least less like made make makes may me might
    more most much must my myself no nor not now of off on once one only or other our ours out over own per
    quite rather same shall she should since so some still such than that the their theirs them themselves
    then there these they this those though through to too under until up upon us very was we were what
    when where whether which while who whom whose why will with within without would yet you your yours
    don doesn didn isn wasn won ll re ve
    """.split()
)


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    import snowballstemmer  # type: ignore[import-untyped]  # only when first needed: reading a plan does not need it

    return snowballstemmer.stemmer("english")


@lru_cache(maxsize=65536)  # a plan has some 3,000 different words, a cycle many plans with the same
def stem(word: str) -> str:
    """A word without its endings ("therapies" and "therapy" are one), lower case."""
    result: str = _stemmer().stemWord(word.lower())
    return result


@lru_cache(maxsize=1024)  # a plan's statements are split by each kind of likeness
def split_words(text: str) -> tuple[str, ...]:
    """Every word of a text as it stands; identifiers are taken apart ("getUserName", "user_name")."""
    found: list[str] = _WORD.findall(text)
    if not _PARTED.search(text):  # in most texts there is nothing to part, nor an "s" behind capitals
        return tuple(found)
    words: list[str] = []
    for word in found:
        if several := _SEVERAL.fullmatch(word):
            words.append(several[1])
        elif _PARTED.search(word):
            words.extend(_HUMPS.findall(word))
        else:
            words.append(word)
    return tuple(words)


def terms(text: str) -> list[str]:
    """The stems of the words of a text that say something, in their order."""
    return [term for word in split_words(text) if (term := _term(word)) is not None]


@lru_cache(maxsize=65536)
def _term(word: str) -> str | None:
    """The stem of a word that says something."""
    low = word.lower().replace("’", "'").removesuffix("'s")
    return stem(low) if len(low) > 1 and low not in STOP_WORDS else None


@lru_cache(maxsize=65536)
def pieces(word: str, shortest: int = 3, longest: int = 5) -> tuple[str, ...]:
    """The runs of letters of a word, its ends marked: they tie "hyperacusis" to "hyperacusic"."""
    marked = f" {word} "
    return tuple(
        marked[start : start + length]
        for length in range(shortest, longest + 1)
        for start in range(max(1, len(marked) - length + 1))
    )
