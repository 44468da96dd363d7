"""Why two items are thought to belong together, in the contract's words and in words to be shown."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from audit.language.similarity_words import split_words, stem
from audit.model.findings import LinkBasis
from audit.model.plan import Item
from audit.thread.features import FEATURES, PairFeatures
from audit.thread.lexicon import lexicon
from audit.thread.reading import Reading

#: From where likeness of terms, concepts or vectors is given as a reason.
_TERMS_SPEAK, _CONCEPTS_SPEAK, _VECTORS_SPEAK = 0.08, 0.2, 0.45

#: A row that holds several items on both sides ties none of them to any one.
_ROW_SPEAKS = 0.6

#: How strongly both must speak of a concept for it to be named, and how far behind the first.
_CONCEPT_SAYS, _BESIDE_THE_FIRST = 0.1, 0.3

#: From where the senses of two texts are given as a reason, and a concept of theirs is named.
_SENSES_SPEAK, _SENSE_NAMED = 0.6, 0.1

#: How near two words must come to be shown as going together, and how many are.
_WORDS_SPEAK, _WORDS_SHOWN = 0.6, 1

#: What the plan itself ties needs no words to bear it out.
_BY_THE_PLAN: frozenset[LinkBasis] = frozenset(("same-row", "reference"))

#: How much of what one item says of another must be found there to count as naming it.
_QUOTED = 0.6


@dataclass(frozen=True)
class Evidence:
    """Why two items are thought to belong together, in words to be shown."""

    score: float
    basis: tuple[LinkBasis, ...]
    reasons: tuple[str, ...]
    source_words: tuple[str, ...]
    target_words: tuple[str, ...]


def basis_of(pairs: PairFeatures, row: int, column: int) -> tuple[LinkBasis, ...]:
    """The reasons for a pair in the contract's words, the strongest kind first."""
    value = dict(zip(FEATURES, pairs.values[row, column], strict=True))
    found: list[LinkBasis] = []
    if value["row"] >= _ROW_SPEAKS:
        found.append("same-row")
    if value["reference"] > 0 or (value["quote"] >= _QUOTED and value["quote best"] > 0):
        found.append("reference")
    if value["same area"] > 0 or _set_out_together(pairs, row, column):
        found.append("area")
    if value["terms"] ** 2 >= _TERMS_SPEAK:
        found.append("terms")
    if (
        value["lexicon"] >= _CONCEPTS_SPEAK
        or value["vectors"] >= _VECTORS_SPEAK
        or value["sense"] >= _SENSES_SPEAK
    ):
        found.append("meaning")
    return tuple(found) or ("meaning",)


def _set_out_together(pairs: PairFeatures, row: int, column: int) -> bool:
    """Whether the plan sets a pair out in one block."""
    return bool(pairs.ties.block[row, column] > 0 or pairs.ties.card[row, column] > 0)


def evidence_of(reading: Reading, pairs: PairFeatures, score: float, row: int, column: int) -> Evidence:
    """Why the pair at a row and column has the score it has."""
    source, target = pairs.left[row], pairs.right[column]
    value = dict(zip(FEATURES, pairs.values[row, column], strict=True))
    basis = basis_of(pairs, row, column)
    reasons = []
    if "same-row" in basis:
        reasons.append("same row")
    if value["reference"] > 0:
        reasons.append("the plan names it")
    elif "reference" in basis:
        reasons.append("the plan quotes it")
    if value["through"] > 0:
        reasons.append("both tied to one third item")
    if _set_out_together(pairs, row, column):
        reasons.append("set out together")
    if value["same area"] > 0:
        reasons.append("same area")
    shared, theirs = _shared_words(reading, source, target)
    mine = shared
    concepts = _shared_concepts(reading, source, target)
    for name, ours, others in concepts:
        reasons.append(name.replace("-", " "))
        mine, theirs = (*mine, *ours), (*theirs, *others)
    if not concepts and (named := _shared_sense(reading, source, target)):
        reasons.append(f"both about {named}")
    if not concepts and not shared and _BY_THE_PLAN.isdisjoint(basis):
        for word, kindred in _words_that_go_together(reading, source, target):
            reasons.append(f"“{word}” goes with “{kindred}”")
            mine, theirs = (*mine, word), (*theirs, kindred)
    if value["generic"] > 0:
        reasons.append("generic: answers no need by itself")
    return Evidence(
        score=score,
        basis=basis,
        reasons=tuple(dict.fromkeys(reasons)),
        source_words=tuple(dict.fromkeys(mine)),
        target_words=tuple(dict.fromkeys(theirs)),
    )


def _shared_words(reading: Reading, source: Item, target: Item) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The telling words that both texts have, as each writes them."""
    mine, theirs = (_telling_words(reading, item) for item in (source, target))
    common = [one for one in mine if one in theirs]
    return tuple(mine[one] for one in common), tuple(theirs[one] for one in common)


def _telling_words(reading: Reading, item: Item) -> dict[str, str]:
    """Each telling stem of an item with the word that it first stands for; the child's name is none."""
    telling = reading.telling[reading.places([item])[0]]
    words: dict[str, str] = {}
    for word in split_words(item.text):
        if stem(word) in telling:
            words.setdefault(stem(word), word)
    return words


def _words_that_go_together(reading: Reading, source: Item, target: Item) -> list[tuple[str, str]]:
    """The words of two texts that share none and yet belong together by what was learnt, if any do."""
    one, other = (list(_telling_words(reading, item).values()) for item in (source, target))
    near = reading.learnt.nearest_words(one, other)
    return [(ours, theirs) for ours, theirs, nearness in near[:_WORDS_SHOWN] if nearness >= _WORDS_SPEAK]


def _shared_concepts(
    reading: Reading, source: Item, target: Item
) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """The kinds of need that both speak of most, with the words that say so."""
    rows = {item.id: number for number, item in enumerate(reading.items)}
    ours, others = rows[source.id], rows[target.id]
    both = reading.concepts[ours] * reading.concepts[others]
    found = []
    for concept in np.argsort(-both, kind="stable")[:2]:
        if both[concept] <= max(_CONCEPT_SAYS, _BESIDE_THE_FIRST * both.max()):
            continue
        words = [
            tuple(
                dict.fromkeys(
                    word for one in reading.found[row] if one.concept == concept for word in one.words
                )
            )
            for row in (ours, others)
        ]
        found.append((lexicon().concepts[concept], words[0], words[1]))
    return found


def _shared_sense(reading: Reading, source: Item, target: Item) -> str | None:
    """The concept that both are nearest to by the meaning of their words, where it is plain."""
    one, other = reading.senses[reading.places([source, target])]
    both = one * other
    if len(both) != len(lexicon().concepts) or both.max() < _SENSE_NAMED:
        return None
    return lexicon().concepts[int(both.argmax())].replace("-", " ")
