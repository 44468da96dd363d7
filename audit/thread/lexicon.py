"""The lexicon of the field: what each kind of need is usually met with (`checklists/lexicon*.toml`).

It is data, so that an authority can add its own names of services and schemes in a file of its own
(`lexicon-<authority>.toml` beside the first, merged with it).
"""

from __future__ import annotations

import math
import tomllib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from functools import lru_cache
from importlib.resources import files
from typing import Any, cast, get_args

import numpy as np

from audit.language.similarity_words import split_words, stem
from audit.model.plan import Area
from audit.thread.lexicon_terms import SIDES, SMALL, Found, Lexicon, Side, Term

__all__ = [
    "SIDES",
    "Found",
    "Lexicon",
    "LexiconError",
    "Side",
    "lexicon",
    "make_lexicon",
    "merge_lexicon",
    "read_lexicons",
]

_CONCEPT_KEYS = {"area", "near", *SIDES}
_GROUPS = {"version", "abbreviations", "generic", "concept"}

#: What one finding of a term is worth: a single word is more often there by chance than two together.
_SINGLE, _SEVERAL = 0.7, 1.2

#: A concept counts this much for what a nearby concept is met with.
_NEAR = 0.35


class LexiconError(ValueError):
    """A lexicon file is wrong; the message names the file, the key and what is allowed."""


def _known(keys: set[str], allowed: set[str], where: str) -> None:
    for key in sorted(keys - allowed):
        close = get_close_matches(key, sorted(allowed), n=1)
        hint = f"did you mean {close[0]!r}?" if close else f"use {', '.join(sorted(allowed))}"
        raise LexiconError(f"{where}: unknown key {key!r}; {hint}")


def _strings(value: Any, where: str) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(one, str) and one.strip() for one in value):
        raise LexiconError(f"{where}: must be a list of texts, none of them empty")
    return cast(list[str], value)


def merge_lexicon(into: dict[str, Any], source: Mapping[str, Any], file: str) -> None:
    """Add one file's concepts to what has been read so far; raises `LexiconError`."""
    _known(set(source), _GROUPS, file)
    _known(set(source.get("generic", {})), {"terms"}, f"{file}: [generic]")
    into["generic"] += _strings(source.get("generic", {}).get("terms", []), f"{file}: [generic] terms")
    for short, meant in source.get("abbreviations", {}).items():
        if not isinstance(meant, str):
            raise LexiconError(f"{file}: [abbreviations] {short} must be a text")
        into["abbreviations"][short] = meant
    for name, entry in source.get("concept", {}).items():
        where = f"{file}: [concept.{name}]"
        _known(set(entry), _CONCEPT_KEYS, where)
        if "area" in entry and entry["area"] not in get_args(Area):
            raise LexiconError(f"{where}: area {entry['area']!r} is none of {', '.join(get_args(Area))}")
        known = into["concept"].setdefault(
            name, {"area": None, "near": [], **dict[str, Any]({side: [] for side in SIDES})}
        )
        known["area"] = entry.get("area", known["area"])
        for key in ("near", *SIDES):
            known[key] += _strings(entry.get(key, []), f"{where} {key}")


def make_lexicon(raw: Mapping[str, Any]) -> Lexicon:
    """The lexicon from merged files; raises `LexiconError` where a concept points at none."""
    concepts = tuple(raw["concept"])
    numbers = {name: number for number, name in enumerate(concepts)}
    near = []
    for name in concepts:
        for other in raw["concept"][name]["near"]:
            if other not in numbers:
                close = get_close_matches(other, concepts, n=1)
                raise LexiconError(f"[concept.{name}] near: no concept {other!r}{_hint(close)}")
        near.append(tuple(numbers[other] for other in raw["concept"][name]["near"]))
    terms = [
        (_term(words, number, side), words)
        for number, name in enumerate(concepts)
        for side in SIDES
        for words in dict.fromkeys(raw["concept"][name][side])
    ]
    sharing = Counter((term.side, term.words, term.phrase) for term, _ in terms)
    weighted = [
        (
            term,
            (_SEVERAL if len(term.words) > 1 or term.phrase else _SINGLE)
            / math.sqrt(sharing[term.side, term.words, term.phrase]),
        )
        for term, _ in terms
    ]
    by_stem, by_start = _index(weighted)
    generic_by_stem, generic_by_start = _index(
        [(_term(words, 0, "provision"), 1.0) for words in dict.fromkeys(raw["generic"])]
    )
    spread = np.eye(len(concepts), dtype=np.float32)
    for number, others in enumerate(near):
        for other in others:
            spread[number, other] = spread[other, number] = _NEAR
    return Lexicon(
        concepts=concepts,
        areas=tuple(raw["concept"][name]["area"] for name in concepts),
        near=tuple(near),
        abbreviations={short: split_words(meant) for short, meant in raw["abbreviations"].items()},
        by_stem=by_stem,
        by_start=by_start,
        generic_by_stem=generic_by_stem,
        generic_by_start=generic_by_start,
        spread=spread,
    )


def _hint(close: list[str]) -> str:
    return f"; did you mean {close[0]!r}?" if close else ""


def _term(text: str, concept: int, side: Side) -> Term:
    words, everything = [], []
    for word in text.replace("-", " ").replace("/", " ").split():
        looked_for, small = _looked_for(word)
        everything.append(looked_for)
        if not small:
            words.append(looked_for)
    if not words:
        raise LexiconError(f"the term {text!r} has nothing but small words")
    if len(words) == 1 and len(everything) > 1 and not words[0].startswith("="):
        return Term((words[0],), concept, side, tuple(everything))
    # The longest word is usually the rarest: looked for first, it rules most terms out at once.
    words.sort(key=lambda word: (-len(word), word))
    return Term(tuple(words), concept, side)


@lru_cache(maxsize=8192)  # some 3,000 words make up 6,000 terms
def _looked_for(word: str) -> tuple[str, bool]:
    """How a word of a term is looked for, and whether it is a small one."""
    bare = word.strip("'’.,")
    low = bare.lower()
    if bare.endswith("*"):
        return low, low in SMALL
    if len(bare) > 1 and bare.isupper():
        return "=" + bare, low in SMALL
    return stem(low.removesuffix("'s").removesuffix("’s")), low in SMALL


def _index(
    weighted: Sequence[tuple[Term, float]],
) -> tuple[dict[str, tuple[tuple[Term, float], ...]], dict[str, tuple[tuple[Term, float], ...]]]:
    by_stem: dict[str, list[tuple[Term, float]]] = defaultdict(list)
    by_start: dict[str, list[tuple[Term, float]]] = defaultdict(list)
    for term, weight in weighted:
        first = term.words[0]
        if first.endswith("*"):
            by_start[first[:3]].append((term, weight))
        else:
            by_stem[first].append((term, weight))
    return (
        {word: tuple(dict.fromkeys(found)) for word, found in by_stem.items()},
        {word: tuple(dict.fromkeys(found)) for word, found in by_start.items()},
    )


def read_lexicons() -> dict[str, Any]:
    """Every lexicon file that is installed, merged; raises `LexiconError` where one is wrong."""
    raw: dict[str, Any] = {"concept": {}, "abbreviations": {}, "generic": []}
    for entry in sorted(files("checklists").iterdir(), key=lambda entry: entry.name.removesuffix(".toml")):
        if entry.name.startswith("lexicon") and entry.name.endswith(".toml"):
            merge_lexicon(raw, tomllib.loads(entry.read_text(encoding="utf-8")), entry.name)
    return raw


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The lexicon of every lexicon file that is installed, read once."""
    return make_lexicon(read_lexicons())
