"""Learns which statements belong together: from invented matters and from the labelled threads.

`tests/thread/train.py` calls it. Each statement should lie nearer to those of its own matter than to the
other statements of its plan: the mean log of its share (softmax of cosines) is raised by Adam's steps.
What is random (the order of plans, the words left out at each step) is fixed by a seed.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import get_args

import numpy as np

from audit.language.similarity import all_terms, as_unit
from audit.language.similarity_vectors import word_vectors
from audit.language.similarity_words import split_words, stem
from audit.model.findings import LinkKind
from audit.model.plan import ItemKind
from audit.thread.affinity import Affinity
from audit.thread.features import KINDS
from audit.thread.wording import spoken, telling
from tests.thread.labelled import Case

MATTERS = Path(__file__).parent / "matters"

_KIND_OF: dict[str, ItemKind] = {"A": "aspiration", "B": "need", "E": "outcome", "F": "provision"}

#: Chosen on plans of writers that were not learnt from: numbers for a word, plans in a step, how often all
#: are gone through, how far words are left out, how sharply the nearest counts, and how far is gone.
_WIDTH, _TOGETHER, _ROUNDS, _LEFT_OUT, _SHARPNESS, _PACE = 128, 2, 8, 0.4, 0.2, 3e-3
_HELD = 1e-4  # how strongly what is learnt is held near nothing
_USUAL = 1000  # statements of each kind that are kept to tell what is near
_FEWEST = 2  # statements that a word stands in to have a vector of its own


@dataclass(frozen=True)
class Statements:
    """The statements of one plan, and which of them belong together."""

    kinds: tuple[ItemKind, ...]
    words: tuple[tuple[str, ...], ...]
    pairs: dict[LinkKind, tuple[np.ndarray, np.ndarray, np.ndarray]]

    @cached_property
    def stems(self) -> tuple[tuple[str, ...], ...]:
        """The stems of each statement's words."""
        return tuple(tuple(map(stem, words)) for words in self.words)


def read_matters(folder: Path = MATTERS) -> Iterator[Statements]:
    """Every group of matters: one imagined child's, each told as hope, needs, outcomes and provision."""
    for file in sorted(folder.glob("*.txt")):
        for group in file.read_text(encoding="utf-8").split("\n= "):
            said = [
                (line[0], number, line[3:])
                for number, matter in enumerate(group.split("\n# ")[1:])
                for line in matter.split("\n")
                if line[:1] in _KIND_OF and line[1:3] == ": "
            ]
            kinds = [_KIND_OF[letter] for letter, _, _ in said]
            of = np.array([number for _, number, _ in said])
            yield _told([text for _, _, text in said], kinds, of[:, None] == of[None, :])


def told_by(case: Case) -> Statements:
    """A labelled plan's statements."""
    ids = {item.id: number for number, item in enumerate(case.items)}
    together = np.zeros((len(ids), len(ids)), dtype=bool)
    for pairs in case.links.values():
        for one, other in pairs:
            together[ids[one], ids[other]] = True
    return _told([spoken(item) for item in case.items], [item.kind for item in case.items], together)


def _told(texts: Sequence[str], kinds: Sequence[ItemKind], together: np.ndarray) -> Statements:
    words = [
        tuple(word for word in split_words(text) if stem(word) in stems)
        for text, stems in zip(texts, map(set, telling(all_terms(texts))), strict=True)
    ]
    pairs = {}
    for kind, ends in KINDS.items():
        one, other = (np.array([n for n, own in enumerate(kinds) if own == end], dtype=int) for end in ends)
        pairs[kind] = (one, other, together[np.ix_(one, other)])
    return Statements(tuple(kinds), tuple(words), pairs)


@dataclass
class _Sheet:
    """A plan in numbers: general vectors of whole statements, and the weights of words with their own."""

    general: np.ndarray
    rows: np.ndarray
    weights: np.ndarray
    pairs: dict[LinkKind, tuple[np.ndarray, np.ndarray, np.ndarray]]


def learn_affinity(plans: Sequence[Statements]) -> Affinity:
    """What goes with what, learnt from some plans."""
    statements = [set(stems) for plan in plans for stems in plan.stems]
    found = Counter(one for stems in statements for one in stems)
    most = math.log(1 + len(statements)) + 1
    stems = sorted(one for one, count in found.items() if count >= _FEWEST)
    worth = np.array([most - math.log(1 + found[one]) for one in stems], dtype=np.float32)
    place = {one: number for number, one in enumerate(stems)}
    sheets = [_sheet(plan, place, worth, most) for plan in plans]
    centre = np.concatenate([sheet.general for sheet in sheets]).mean(axis=0)
    for sheet in sheets:
        sheet.general -= centre
    turn, own = _descend(sheets, len(stems))
    learnt = Affinity(tuple(stems), worth, own, turn, centre, most, {})
    return replace(learnt, usual=_usual(learnt, plans))


def _usual(affinity: Affinity, plans: Sequence[Statements]) -> dict[ItemKind, np.ndarray]:
    """The vectors of some of the statements of each kind, from all plans alike."""
    usual = {}
    for kind in get_args(ItemKind):
        texts = [
            words for plan in plans for own, words in zip(plan.kinds, plan.words, strict=True) if own == kind
        ]
        usual[kind] = affinity.of(texts[:: max(1, len(texts) // _USUAL)]).wholes
    return usual


def write_affinity(affinity: Affinity, file: Path) -> None:
    """Keep the weights as 16-bit numbers."""
    np.savez_compressed(
        file,
        stems=np.array(affinity.stems),
        worth=affinity.worth.astype(np.float16),
        own=affinity.own.astype(np.float16),
        turn=affinity.turn.astype(np.float16),
        centre=affinity.centre.astype(np.float16),
        unknown_worth=np.float32(affinity.unknown_worth),
        **{f"usual {kind}": vectors.astype(np.float16) for kind, vectors in affinity.usual.items()},
    )


def _sheet(plan: Statements, place: dict[str, int], worth: np.ndarray, most: float) -> _Sheet:
    vectors = word_vectors()
    if vectors is None:
        raise RuntimeError("WordLlama's vectors must be installed to learn")
    words = sorted({word.lower() for text in plan.words for word in text})
    column = {word: number for number, word in enumerate(words)}
    rows = np.array([place.get(stem(word), -1) for word in words], dtype=int)
    each = np.where(rows >= 0, worth[rows], most) if len(worth) else np.full(len(words), most)
    weighed = np.zeros((len(plan.words), len(words)), dtype=np.float32)
    for number, text in enumerate(plan.words):
        for word in text:
            weighed[number, column[word.lower()]] += each[column[word.lower()]]
    kept = rows >= 0
    return _Sheet(
        general=as_unit(weighed @ vectors.of_words(words)),
        rows=rows[kept],
        weights=as_unit(weighed[:, kept]),
        pairs=plan.pairs,
    )


def _descend(sheets: Sequence[_Sheet], words: int) -> tuple[np.ndarray, np.ndarray]:
    """The turn of general vectors, and the words' own vectors."""
    rng = np.random.RandomState(0)
    general = np.concatenate([sheet.general for sheet in sheets])
    start = np.linalg.eigh(general.T @ general)[1][:, ::-1][:, :_WIDTH].astype(np.float32)
    turn, own = start.copy(), np.zeros((words, _WIDTH), dtype=np.float32)
    steps = [_Adam(turn), _Adam(own)]
    last = _ROUNDS * math.ceil(len(sheets) / _TOGETHER)
    number = 0
    for _ in range(_ROUNDS):
        order = rng.permutation(len(sheets))
        for first in range(0, len(order), _TOGETHER):
            number += 1
            some = order[first : first + _TOGETHER]
            pace = _PACE * (1 - 0.9 * number / last)
            slopes = _slopes([sheets[one] for one in some], turn, own, rng)
            for step, slope in zip(steps, slopes, strict=True):
                step.go(slope, pace)
            turn -= pace * _HELD * (turn - start)
            own *= 1 - pace * _HELD
    return turn, own


class _Adam:
    """Steps down a slope, each number at the pace that its own slopes allow."""

    def __init__(self, values: np.ndarray) -> None:
        self.values, self.count = values, 0
        self.mean, self.square = np.zeros_like(values), np.zeros_like(values)

    def go(self, slope: np.ndarray, pace: float) -> None:
        """One step, in place."""
        self.count += 1
        self.mean += 0.1 * (slope - self.mean)
        self.square += 0.01 * (slope * slope - self.square)
        mean, square = self.mean / (1 - 0.9**self.count), self.square / (1 - 0.99**self.count)
        self.values -= pace * mean / (np.sqrt(square) + 1e-8)


def _slopes(
    sheets: Sequence[_Sheet], turn: np.ndarray, own: np.ndarray, rng: np.random.RandomState
) -> tuple[np.ndarray, np.ndarray]:
    """The slopes of the loss over some plans together: each one's statements are strangers to the others'."""
    of_turn, of_own, told = np.zeros_like(turn), np.zeros_like(own), 0
    for kind in KINDS:
        here = [sheet for sheet in sheets if sheet.pairs[kind][2].size]
        linked = _beside([sheet.pairs[kind][2] for sheet in here])
        if not linked.any():
            continue
        ends = [[_some(sheet, sheet.pairs[kind][end], rng) for sheet in here] for end in (0, 1)]
        raw = [np.concatenate([x @ turn + w @ own[sheet.rows] for sheet, x, w in end]) for end in ends]
        units = [as_unit(one) for one in raw]
        slope, count = _of_shares(units[0] @ units[1].T / _SHARPNESS, linked)
        told += count
        for end, towards in ((0, slope @ units[1]), (1, slope.T @ units[0])):
            length = np.maximum(np.linalg.norm(raw[end], axis=1, keepdims=True), 1e-6)
            along = (towards * units[end]).sum(axis=1, keepdims=True)
            back = (towards - units[end] * along) / (length * _SHARPNESS)
            at = 0
            for sheet, x, w in ends[end]:
                mine = back[at : at + len(x)]
                at += len(x)
                of_turn += x.T @ mine
                of_own[sheet.rows] += w.T @ mine
    return of_turn / max(1, told), of_own / max(1, told)


def _some(
    sheet: _Sheet, statements: np.ndarray, rng: np.random.RandomState
) -> tuple[_Sheet, np.ndarray, np.ndarray]:
    """Some statements of a plan, with words and numbers left out by chance."""
    general, weights = sheet.general[statements], sheet.weights[statements]
    general = general * (rng.random_sample(general.shape) >= _LEFT_OUT / 2)
    return sheet, general, weights * (rng.random_sample(weights.shape) >= _LEFT_OUT)


def _beside(tables: Iterable[np.ndarray]) -> np.ndarray:
    """Tables set corner to corner, with nothing between them."""
    held = list(tables)
    joined = np.zeros((sum(one.shape[0] for one in held), sum(one.shape[1] for one in held)), dtype=bool)
    row = column = 0
    for one in held:
        joined[row : row + one.shape[0], column : column + one.shape[1]] = one
        row, column = row + one.shape[0], column + one.shape[1]
    return joined


def _of_shares(scores: np.ndarray, linked: np.ndarray) -> tuple[np.ndarray, int]:
    """The slope of minus the log share that each statement gives to its own, both ways; of how many."""
    slope, count = np.zeros_like(scores), 0
    for axis in (1, 0):
        powers = np.exp(scores - scores.max(axis=axis, keepdims=True))
        share = powers / powers.sum(axis=axis, keepdims=True)
        own = linked.sum(axis=axis, keepdims=True)
        slope += np.where(own > 0, share - linked / np.maximum(own, 1), 0)
        count += int((own > 0).sum())
    return slope, count
