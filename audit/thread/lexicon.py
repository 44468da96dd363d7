"""The lexicon of the field: what each kind of need is usually met with (`checklists/lexicon*.toml`).

It is data, so that an authority can add its own names of services and schemes in a file of its own
(`lexicon-<authority>.toml` beside the first, merged with it).
"""

from __future__ import annotations

import math
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import lru_cache
from importlib.resources import files
from typing import Any, Literal, cast, get_args

import numpy as np

from audit.language.similarity import Matrix
from audit.language.similarity_words import split_words, stem
from audit.model.plan import Area

Side = Literal["hope", "need", "provision", "outcome"]
SIDES: tuple[Side, ...] = get_args(Side)

_CONCEPT_KEYS = {"area", "near", *SIDES}
_GROUPS = {"version", "abbreviations", "generic", "concept"}

#: Passed over in terms and not counted when nearness is measured.
_SMALL = frozenset(
    "a an the of to in on at for and or but is are was were be been will has have had with by from as that "
    "this it its his her their he she him them they who when where so if than into".split()
)

#: Words that may stand between the words of a term, besides small ones.
_GAP = 3

#: What one finding of a term is worth: a single word is more often there by chance than two together.
_SINGLE, _SEVERAL = 0.7, 1.2

#: A concept counts this much for what a nearby concept is met with.
_NEAR = 0.35


class LexiconError(ValueError):
    """A lexicon file is wrong; the message names the file, the key and what is allowed."""


@dataclass(frozen=True, slots=True)
class Term:
    """One term as it is looked for: stems, "abc*" for words that go on, "=OT" for capitals.

    `phrase` is set where a term has one word that is not small ("by himself", "hand in"): then all its
    words, in their order and next to each other. `words` begins with the one that is looked for first.
    """

    words: tuple[str, ...]
    concept: int
    side: Side
    phrase: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """A term found in a text, with the words it was found in."""

    concept: int
    side: Side
    words: tuple[str, ...]
    weight: float


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text: as written, its stem, and its number when small words are not counted."""

    written: str
    stem: str
    number: int


@dataclass(frozen=True)
class Lexicon:
    """All concepts and terms, indexed by the first letters of their rarest word."""

    concepts: tuple[str, ...]
    areas: tuple[Area | None, ...]
    near: tuple[tuple[int, ...], ...]
    abbreviations: Mapping[str, tuple[str, ...]]
    by_stem: Mapping[str, tuple[tuple[Term, float], ...]]
    by_start: Mapping[str, tuple[tuple[Term, float], ...]]
    generic_by_stem: Mapping[str, tuple[tuple[Term, float], ...]]
    generic_by_start: Mapping[str, tuple[tuple[Term, float], ...]]
    spread: Matrix = field(repr=False)

    def tokens(self, text: str) -> list[Token]:
        """The words of a text, abbreviations followed by what they stand for."""
        found: list[Token] = []
        number = 0
        for word in split_words(text):
            found.append(Token(word, stem(word.lower().removesuffix("'s").removesuffix("’s")), number))
            found += [Token(word, stem(meant), number) for meant in self.abbreviations.get(word, ())]
            if word.lower() not in _SMALL:
                number += 1
        return found

    def find(self, text: str) -> list[Found]:
        """Every term of every concept that is in a text, each once."""
        return list(_find(self.tokens(text), self.by_stem, self.by_start))

    def find_generic(self, text: str) -> list[Found]:
        """The generic terms in a text: what every school does, or what names no matter at all."""
        return list(_find(self.tokens(text), self.generic_by_stem, self.generic_by_start))

    def activations(self, texts: Sequence[str]) -> dict[Side, Matrix]:
        """For each side, how strongly each text (row) speaks of each concept (column), 0 to 1."""
        return self.activations_of([self.find(text) for text in texts])

    def activations_of(self, found: Sequence[Sequence[Found]]) -> dict[Side, Matrix]:
        """The same from terms already found."""
        sums = {side: np.zeros((len(found), len(self.concepts)), dtype=np.float32) for side in SIDES}
        for row, terms in enumerate(found):
            for one in terms:
                sums[one.side][row, one.concept] += one.weight
        return {side: (1 - np.exp(-total)).astype(np.float32) for side, total in sums.items()}


def _find(
    tokens: Sequence[Token],
    by_stem: Mapping[str, tuple[tuple[Term, float], ...]],
    by_start: Mapping[str, tuple[tuple[Term, float], ...]],
) -> Iterator[Found]:
    places: dict[str, list[int]] = defaultdict(list)
    for position, token in enumerate(tokens):
        places[token.stem].append(position)
        if token.written.isupper() or token.written[1:2].isupper():
            places["=" + token.written].append(position)
    seen: set[Term] = set()
    for word in list(places):
        candidates = [*by_stem.get(word, ()), *by_start.get(word[:3], ())]
        for term, weight in candidates:
            if term in seen:
                continue
            where = _where(term, tokens, places)
            if where is not None:
                seen.add(term)
                written = tuple(dict.fromkeys(tokens[position].written for position in sorted(where)))
                yield Found(term.concept, term.side, written, weight)


def _positions(word: str, places: Mapping[str, list[int]]) -> list[int]:
    if word.endswith("*"):
        start = word[:-1]
        return [position for one, found in places.items() if one.startswith(start) for position in found]
    return places.get(word, [])


def _where(term: Term, tokens: Sequence[Token], places: Mapping[str, list[int]]) -> list[int] | None:
    """The positions of a term's words where all of them stand near each other."""
    anchors = _positions(term.words[0], places)
    if term.phrase:
        return _where_phrase(term, tokens, anchors)
    if not anchors or len(term.words) == 1:
        return anchors[:1] or None
    others = [_positions(word, places) for word in term.words[1:]]
    if not all(others):
        return None
    reach = len(term.words) - 1 + _GAP
    for anchor in anchors:
        number = tokens[anchor].number
        chosen = [anchor]
        for positions in others:
            nearest = min(positions, key=lambda one: abs(tokens[one].number - number))
            if abs(tokens[nearest].number - number) > reach:
                break
            chosen.append(nearest)
        else:
            return chosen
    return None


def _where_phrase(term: Term, tokens: Sequence[Token], anchors: Sequence[int]) -> list[int] | None:
    """The positions of a phrase's words, one after the other."""
    offset = term.phrase.index(term.words[0])
    for anchor in anchors:
        start = anchor - offset
        run = tokens[max(0, start) : start + len(term.phrase)]
        if start >= 0 and len(run) == len(term.phrase) and all(map(_is, run, term.phrase)):
            return list(range(start, start + len(term.phrase)))
    return None


def _is(token: Token, word: str) -> bool:
    return token.stem.startswith(word[:-1]) if word.endswith("*") else token.stem == word


# --- reading the files ----------------------------------------------------------------------------


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
        abbreviations={short: tuple(split_words(meant)) for short, meant in raw["abbreviations"].items()},
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
        bare = word.strip("'’.,")
        small = bare.lower() in _SMALL
        if bare.endswith("*"):
            looked_for = bare.lower()
        elif len(bare) > 1 and bare.isupper():
            looked_for = "=" + bare
        else:
            looked_for = stem(bare.lower().removesuffix("'s").removesuffix("’s"))
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
        {word: tuple(found) for word, found in by_stem.items()},
        {word: tuple(found) for word, found in by_start.items()},
    )


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The lexicon of every lexicon file that is installed, read once."""
    raw: dict[str, Any] = {"concept": {}, "abbreviations": {}, "generic": []}
    for entry in sorted(files("checklists").iterdir(), key=lambda entry: entry.name):
        if entry.name.startswith("lexicon") and entry.name.endswith(".toml"):
            merge_lexicon(raw, tomllib.loads(entry.read_text(encoding="utf-8")), entry.name)
    return make_lexicon(raw)
