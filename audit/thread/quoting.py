"""Quotations: the words by which an item's cells or heading speak of another item."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import numpy as np

from audit.language.similarity import Matrix, as_matrix, weighted_counts
from audit.language.similarity_words import stem, terms
from audit.model.plan import Item

#: Codes ("CI1", "O-03") are references, not quotations; nor do the names of kinds name an item.
_CODE = re.compile(r"\b[A-Z]{1,4}[-–]?[A-Z]?\d{1,3}\b")
_KIND_WORDS = frozenset(map(stem, ("need", "outcome", "provision", "aspiration", "aim", "none")))

#: More terms than this are a text of its own.
_LONGEST_QUOTE = 40

_HEADING_ASKS = re.compile(
    r"\b(?:needs?|outcomes?|difficult\w+|aspirations?|link(?:s|ed)?|meets?|addresses|helps? with|is for)\b",
    re.I,
)

#: A text with fewer terms repeats nothing; so many terms must be the same for one to repeat another.
_FEWEST_REPEATED, _REPEATED = 5, 0.75

#: So much of a quotation must be in one item, and so much less in any other, for it to name that one.
_WHOLE, _CLEAR_LEAD = 0.6, 0.25


def said_in_cells(item: Item) -> list[list[str]]:
    """The words by which an item's cells speak of another item."""
    said = [text for heading, text in item.cells.items() if _HEADING_ASKS.search(heading)]
    return [found for text in said if 1 <= len(found := _quotable(text)) <= _LONGEST_QUOTE]


def said_in_lead(item: Item) -> list[list[str]]:
    """The words of the heading, the sentence or the title rows that an item stands under."""
    lines = [_quotable(line) for line in (item.lead or "").split("\n")]
    return [found for found in lines if 1 <= len(found) <= _LONGEST_QUOTE]


def repeated(item: Item) -> list[frozenset[str]]:
    """The terms of each text about an item in which another may be repeated: its leads and cells."""
    texts = [*(item.lead or "").split("\n"), *item.cells.values()]
    found = [frozenset(_quotable(text)) for text in texts]
    return [terms for terms in found if len(terms) >= _FEWEST_REPEATED]


def plain_terms(text: Sequence[str]) -> frozenset[str]:
    """The terms of an item without numbers and the names of kinds."""
    return frozenset(term for term in text if not term.isdigit() and term not in _KIND_WORDS)


def repeats(said: frozenset[str], words: frozenset[str]) -> bool:
    """Whether a text about one item is another item over again ("Outcome to be achieved: By July ...")."""
    if min(len(said), len(words)) < _REPEATED * max(len(said), len(words)):
        return False
    return len(said & words) >= _REPEATED * max(len(said), len(words))


def _quotable(text: str) -> list[str]:
    """The terms of a text that could name something: no codes, no numbers."""
    return [term for term in terms(_CODE.sub(" ", text)) if not term.isdigit() and term not in _KIND_WORDS]


def rarity_of_terms(texts: Sequence[list[str]]) -> dict[str, float]:
    weighted = weighted_counts([dict.fromkeys(text, 1.0) for text in texts])
    rarity: dict[str, float] = {}
    for text in weighted:
        rarity.update(text)
    return rarity


def contained(said: Sequence[str], text: Sequence[str], rarity: Mapping[str, float]) -> float:
    words = set(said)
    whole = sum(rarity.get(word, 1.0) for word in words)
    shared = sum(rarity.get(word, 1.0) for word in words & set(text))
    return shared / whole if whole else 0.0


def plainly(quote: Matrix) -> Matrix:
    """A quotation that is found nearly whole in one item, and in no other, names it."""
    if min(quote.shape) == 0:
        return quote
    named = np.zeros_like(quote)
    for axis in (0, 1):
        ordered = np.sort(quote, axis=axis)
        best = np.take(ordered, [-1], axis=axis)
        second = np.take(ordered, [-2], axis=axis) if quote.shape[axis] > 1 else np.zeros_like(best)
        named = np.maximum(named, (quote >= best) & (best >= _WHOLE) & (best - second >= _CLEAR_LEAD))
    return as_matrix(named)
