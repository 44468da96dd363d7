"""Which matters of health, or of care at home, a statement is about: seizures, sleep, rest, company.

Two statements share a matter when both hold a word of its list in `checklists/words-care.toml`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import resources
from typing import Literal

Side = Literal["need", "provision"]
Field = Literal["health", "care"]

_WORD = re.compile(r"[\w']+")
_NONE: frozenset[str] = frozenset()
_KEYS = frozenset(("both", "need", "provision"))


@lru_cache(maxsize=1024)  # each provision is asked for with every need
def matters_of(text: str, field: Field, side: Side) -> frozenset[str]:
    """The matters that a need, or a provision, is about; none where no list has its words."""
    beginnings, phrases = _words(field, side)
    words = _WORD.findall(text.casefold().replace("’", "'"))
    found: set[str] = set()
    for word in set(words):
        for length in range(2, len(word) + 1):
            found |= beginnings.get(word[:length], _NONE)
        found |= beginnings.get(f"{word} ", _NONE)
    said = f" {' '.join(words)} "
    for phrase, matters in phrases.items():
        if phrase in said:
            found |= matters
    return frozenset(found)


@cache
def _table() -> Mapping[str, Mapping[str, Mapping[str, list[str]]]]:
    words = resources.files("checklists").joinpath("words-care.toml").read_text(encoding="utf-8")
    table = tomllib.loads(words)
    fields = {name: entry for name, entry in table.items() if isinstance(entry, dict)}
    for matters in fields.values():
        for name, lists in matters.items():
            for wrong in lists.keys() - _KEYS:
                raise ValueError(f"words-care.toml: {name} cannot say {wrong!r}")
    return fields


@cache
def _words(field: Field, side: Side) -> tuple[Mapping[str, frozenset[str]], Mapping[str, frozenset[str]]]:
    """The matters of each beginning of a word (a whole word with the space behind it), and of each phrase."""
    singles: dict[str, set[str]] = {}
    phrases: dict[str, set[str]] = {}
    for matter, lists in _table()[field].items():
        for entry in (*lists.get("both", ()), *lists.get(side, ())):
            words = " ".join(_WORD.findall(entry.casefold())) + (" " if entry.endswith(" ") else "")
            if " " in words.strip():
                phrases.setdefault(f" {words}", set()).add(matter)
            else:
                singles.setdefault(words, set()).add(matter)
    return (
        {word: frozenset(matters) for word, matters in singles.items()},
        {phrase: frozenset(matters) for phrase, matters in phrases.items()},
    )
