"""Given names, and the English words that a capital makes look like one: data under `checklists/`."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache, lru_cache
from importlib import resources
from typing import Any

MONTHS_AND_DAYS = frozenset(
    "january february march april may june july august september october november december monday "
    "tuesday wednesday thursday friday saturday sunday".split()
)

#: A name as written: with hyphens and apostrophes inside it, the possessive ending left to the reader.
NAME = re.compile(r"(?<![\w'’-])[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:['’-][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’]s?$")


@lru_cache(maxsize=20_000)  # a plan names the same people again and again
def plain(name: str) -> str:
    """A name without case, accents, and a possessive ending: for comparing."""
    letters = _POSSESSIVE.sub("", name).replace("’", "'").casefold()
    if letters.isascii():  # most names: no accent to take off
        return letters
    letters = unicodedata.normalize("NFKD", letters)
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).replace("ł", "l")


def _packaged(name: str) -> str:
    return resources.files("checklists").joinpath(name).read_text(encoding="utf-8")


@cache
def _lists() -> dict[str, Any]:
    return tomllib.loads(_packaged("names.toml"))


@cache
def given_names() -> frozenset[str]:
    """Given names and their usual short forms, as `plain` writes them."""
    groups = _lists()["given"]
    return frozenset(plain(name) for names in groups.values() for name in names.split())


@cache
def english_words() -> frozenset[str]:
    """Words of everyday English and of plans, in lower case."""
    lines = _packaged("words-english.txt").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@cache
def _short_forms() -> frozenset[tuple[str, str]]:
    pairs = _lists()["short"]["forms"].split()
    return frozenset((plain(short), plain(full)) for short, full in (pair.split(":") for pair in pairs))


@cache
def never_names() -> frozenset[str]:
    """Languages, programmes, feasts and eponyms that a capital or a verb could make look like a child."""
    return frozenset(plain(word) for word in _lists()["never"]["words"].split())


def is_given_name(word: str) -> bool:
    """Whether a word is a known given name; both halves of a hyphened one count."""
    name = plain(word)
    return name in given_names() or ("-" in name and name.split("-")[0] in given_names())


def is_english(word: str) -> bool:
    """Whether a word is one of everyday English, whatever its case and ending."""
    word = plain(word)
    if word in english_words():
        return True
    stem = re.sub(r"(?:ing|ed|s|es|ly|er)$", "", word)
    if stem == word or len(stem) <= 2:
        return False
    doubled = stem[-1] == stem[-2] and word[len(stem)] in "ie" and stem[:-1] in english_words()
    return stem in english_words() or stem + "e" in english_words() or doubled


def is_also_a_word(name: str) -> bool:
    """Whether what may be a name may be something else as well: Grace, May, Kent."""
    known = plain(name) in given_names()  # "Oliver" is no form of "olive"
    word = plain(name) in english_words() if known else is_english(name)
    return word or is_month_or_day(name) or plain(name) in never_names()


def is_season(word: str) -> bool:
    """Whether a word is a time of the year: a season or a month."""
    return plain(word) in ("spring", "summer", "autumn", "winter") or is_month_or_day(word)


def is_month_or_day(word: str) -> bool:
    """Whether a word is a month, a day of the week, or several of them."""
    return plain(word) in MONTHS_AND_DAYS or plain(word).removesuffix("s") in MONTHS_AND_DAYS


def is_short_for(one: str, other: str) -> bool:
    """Whether one of two names can be the short form of the other: Ben and Benjamin, Polly and Mary."""
    one, other = sorted((plain(one), plain(other)), key=len)
    if (one, other) in _short_forms() or (other, one) in _short_forms():
        return True
    stem = one.rstrip("eiy") if len(one) > 3 else one
    return len(stem) >= 2 and len(other) - len(one) >= 2 and (other.startswith(stem) or other.endswith(one))


#: Spellings of one sound, in the order in which they are put right.
_SOUNDS = (
    (re.compile(r"(.)\1"), r"\1"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"ck|c(?=[aoulr]|$)|q(?:u(?=[ae]))?"), "k"),
    (re.compile(r"(?<=[a-z])h(?=[^aeiou]|$)|(?<=[kg])h"), ""),
    (re.compile(r"ai|ay|ei|ey(?=.)"), "a"),
    (re.compile(r"ie|ee|ea|ey$|y"), "i"),
    (re.compile(r"eu|ue|ew|oo|ou"), "u"),
    (re.compile(r"z"), "s"),
)


def sound_alike(one: str, other: str) -> bool:
    """Whether two names are the same by ear, though written with other letters: Dylan and Dillan."""
    return plain(one) != plain(other) and _sound(one) == _sound(other)


@lru_cache(maxsize=20_000)
def _sound(name: str) -> str:
    heard = plain(name)
    for spelling, sound in _SOUNDS:
        heard = spelling.sub(sound, heard)
    return heard


@lru_cache(maxsize=20_000)
def distance(one: str, other: str) -> int:
    """How many letters must be changed, added, left out or swapped with their neighbour."""
    one, other = plain(one), plain(other)
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, left in enumerate(one, start=1):
        before, last, row = row, before, [i]
        for j, right in enumerate(other, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (left != right))
            if i > 1 and j > 1 and left == other[j - 2] and one[i - 2] == right:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]
