"""Terms of the lexicon, and how they are found in a text: near each other, in any order and inflection."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal, NamedTuple, get_args

import numpy as np

from audit.language.similarity import Matrix
from audit.language.similarity_words import split_words, stem
from audit.model.plan import Area

Side = Literal["hope", "need", "provision", "outcome"]
SIDES: tuple[Side, ...] = get_args(Side)

#: Passed over in terms and not counted when nearness is measured.
SMALL = frozenset(
    "a an the of to in on at for and or but is are was were be been will has have had with by from as that "
    "this it its his her their he she him them they who when where so if than into".split()
)

#: Words that may stand between the words of a term, besides small ones.
_GAP = 3


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


class Found(NamedTuple):
    """A term found in a text, with the words it was found in."""

    concept: int
    side: Side
    words: tuple[str, ...]
    weight: float


class Token(NamedTuple):
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
            bare, counts = _as_looked_for(word)
            found.append(Token(word, bare, number))
            if word in self.abbreviations:
                found += [Token(word, stem(meant), number) for meant in self.abbreviations[word]]
            number += counts
        return found

    def find(self, text: str) -> list[Found]:
        """Every term of every concept that is in a text, each once."""
        return list(_find(self.tokens(text), self.by_stem, self.by_start))

    def find_generic(self, text: str) -> list[Found]:
        """The generic terms in a text: what every school does, or what names no matter at all."""
        return list(_find(self.tokens(text), self.generic_by_stem, self.generic_by_start))

    def activations_of(self, found: Sequence[Sequence[Found]]) -> dict[Side, Matrix]:
        """For each side, how strongly each text (row) speaks of each concept (column), 0 to 1."""
        sums = {side: np.zeros((len(found), len(self.concepts)), dtype=np.float32) for side in SIDES}
        for row, terms in enumerate(found):
            for one in terms:
                sums[one.side][row, one.concept] += one.weight
        return {side: (1 - np.exp(-total)).astype(np.float32) for side, total in sums.items()}


@lru_cache(maxsize=16384)  # a plan has some 3,000 different words, a cycle many plans with the same
def _as_looked_for(word: str) -> tuple[str, bool]:
    """The stem of a word without its possessive ending, and whether nearness counts the word."""
    low = word.lower()
    return stem(low.removesuffix("'s").removesuffix("’s")), low not in SMALL


class _Places:
    """Where each stem of a text stands; capitals stand under "=" and the word as well."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.of_stem: dict[str, list[int]] = defaultdict(list)
        for position, (written, bare, _) in enumerate(tokens):
            self.of_stem[bare].append(position)
            if written.isupper() or written[1:2].isupper():
                self.of_stem["=" + written].append(position)
        self._of_start: dict[str, list[int]] = {}
        self._starts: dict[str, list[str]] = defaultdict(list)
        for one in self.of_stem:
            self._starts[one[:3]].append(one)

    def of(self, word: str) -> list[int]:
        """The positions of a word of a term, none if the text has it not."""
        if not word.endswith("*"):
            return self.of_stem.get(word, [])
        found = self._of_start.get(word)
        if found is None:
            start = word[:-1]
            stems: Iterable[str] = self._starts.get(start[:3], ()) if len(start) >= 3 else self.of_stem
            found = [at for one in stems if one.startswith(start) for at in self.of_stem[one]]
            self._of_start[word] = found
        return found


def _find(
    tokens: Sequence[Token],
    by_stem: Mapping[str, tuple[tuple[Term, float], ...]],
    by_start: Mapping[str, tuple[tuple[Term, float], ...]],
) -> Iterator[Found]:
    places = _Places(tokens)
    stems = places.of_stem
    starts: set[str] = set()
    for word in stems:
        terms = by_stem.get(word, ())
        if word[:3] not in starts:  # what goes on from a start is looked for once, whichever word has it
            starts.add(word[:3])
            terms = (*terms, *by_start.get(word[:3], ()))
        for term, weight in terms:
            if len(term.words) > 1:
                second = term.words[1]
                if second not in stems and second[-1] != "*":
                    continue  # most terms are given up here, at their second word
            elif not term.phrase:
                if anchors := places.of(term.words[0]):
                    yield Found(term.concept, term.side, (tokens[anchors[0]].written,), weight)
                continue
            where = _where(term, tokens, places)
            if where is not None:
                written = tuple(dict.fromkeys([tokens[position].written for position in sorted(where)]))
                yield Found(term.concept, term.side, written, weight)


def _where(term: Term, tokens: Sequence[Token], places: _Places) -> list[int] | None:
    """The positions of the words of a phrase, or of several that stand near each other."""
    anchors = places.of(term.words[0])
    if term.phrase:
        return _where_phrase(term, tokens, anchors)
    if not anchors:
        return None
    others: list[list[int]] = []
    for word in term.words[1:]:
        if not (found := places.of(word)):
            return None
        others.append(found)
    reach = len(term.words) - 1 + _GAP
    for anchor in anchors:
        number = tokens[anchor].number
        chosen = [anchor]
        for positions in others:
            nearest = positions[0]
            if len(positions) > 1:
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
