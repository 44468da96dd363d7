"""Whose advice some words speak of: a parent's, a school's, a psychologist's, a nurse's.

The words are data, in `checklists/words-advice.toml`; what is required is regulation 6 of the SEND
Regulations 2014.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from audit.language.words import Phrases, keys_of, tokens_of

_KEYS = frozenset(("name", "answers", "words", "cited", "group"))

#: The sources that an entry may answer; "therapy" is asked of nobody and may be health advice.
SOURCES = frozenset(
    "family education medical psychology social-care hearing vision adulthood therapy".split()
)


@dataclass(frozen=True, slots=True)
class AdviceKind:
    """One kind of adviser: the sources that its advice `answers`, and whether plans cite its reports.

    Entries of one of the kinds in `group`, in more general words, may stand for this kind too.
    """

    id: str
    name: str
    answers: frozenset[str]
    cited: bool
    group: frozenset[str]


@dataclass(frozen=True, slots=True)
class Adviser:
    """Words that name an adviser, where they stand in a text, and of which kind (or kinds) that is."""

    text: str
    start: int
    end: int
    kinds: tuple[AdviceKind, ...]


def advisers_in(text: str) -> Iterator[Adviser]:
    """Every adviser that a text names, in order."""
    phrases, kinds_of = _lexicon()
    for found in phrases.find(tokens_of(text), text):
        words = text[found.start : found.end]
        if found.phrase != found.phrase.lower() and words.islower():  # "ep" and "me" as other words
            continue
        yield Adviser(words, found.start, found.end, kinds_of[found.phrase])


def kinds_in(text: str) -> frozenset[AdviceKind]:
    """The kinds of adviser that a text names."""
    return frozenset(kind for adviser in advisers_in(text) for kind in adviser.kinds)


@cache
def _lexicon() -> tuple[Phrases, Mapping[str, tuple[AdviceKind, ...]]]:
    text = resources.files("checklists").joinpath("words-advice.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text)["kind"]
    by_words: dict[tuple[str, ...], list[AdviceKind]] = {}
    phrase_of: dict[tuple[str, ...], str] = {}
    for name, entry in table.items():
        kind = _kind(name, entry, frozenset(table))
        for phrase in entry["words"]:
            keys = keys_of(phrase)
            by_words.setdefault(keys, []).append(kind)
            phrase_of.setdefault(keys, phrase)
    kinds_of = {phrase_of[keys]: tuple(dict.fromkeys(kinds)) for keys, kinds in by_words.items()}
    return Phrases(kinds_of), kinds_of


def _kind(name: str, entry: Mapping[str, Any], known: frozenset[str]) -> AdviceKind:
    answers, group = frozenset(entry["answers"]), frozenset(entry.get("group", ()))
    for wrong in (*(entry.keys() - _KEYS), *(answers - SOURCES), *(group - known)):
        raise ValueError(f"words-advice.toml: {name} cannot say {wrong!r}")
    return AdviceKind(name, entry["name"], answers, bool(entry.get("cited")), group)
