"""How a plan's own layout ties items together: rows of a grid, references, blocks, order."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np

from audit.language.similarity import Matrix, weighted_counts
from audit.language.similarity_words import stem, terms
from audit.model.plan import Area, Item
from audit.thread.references import Pointer, Register, own_number, pointed_at

_ROW = re.compile(r"table (\d+), rows? (\d+)(?: to (\d+))?")

#: Sections whose items answer each other, whatever area a heading gives them.
_DOMAINS = {
    "C": "health",
    "G": "health",
    "D": "care",
    "H1": "care",
    "H2": "care",
    "B": "education",
    "F": "education",
}

#: Codes ("CI1", "O-03") are references, not quotations; nor do the names of kinds name an item.
_CODE = re.compile(r"\b[A-Z]{1,4}[-–]?[A-Z]?\d{1,3}\b")
_KIND_WORDS = frozenset(map(stem, ("need", "outcome", "provision", "aspiration", "aim", "none")))

#: More terms than this are a text of its own.
_LONGEST_QUOTE = 40

_HEADING_ASKS = re.compile(r"need|outcome|difficult|aspiration|links?\b|meets?\b|for\b|helps?", re.I)


@dataclass(frozen=True)
class Ties:
    """What ties each item on the left (rows) to each on the right (columns), from 0 to 1."""

    row: Matrix
    reference: Matrix
    quote: Matrix
    block: Matrix
    number: Matrix
    order: Matrix
    same_area: Matrix
    other_area: Matrix
    same_domain: Matrix
    other_domain: Matrix

    @property
    def firm(self) -> Matrix:
        """The ties that the plan itself draws: a row of a grid or a reference."""
        firm: Matrix = np.maximum(self.row, self.reference)
        return firm


class Layout:
    """A plan's items with all that its layout says of them."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.items = items
        self.register = Register(items)
        self.pointers: Mapping[str, list[Pointer]] = pointed_at(items, self.register)
        self._position = {item.id: number for number, item in enumerate(items)}
        self._rows = {item.id: _row(item) for item in items}
        self._blocks = _blocks(items)
        self._ranks = _ranks(items)

    def ties(self, left: Sequence[Item], right: Sequence[Item]) -> Ties:
        """The ties between two lists of items."""
        return Ties(
            row=self._row_ties(left, right),
            reference=self._reference_ties(left, right),
            quote=self._quote_ties(left, right),
            block=self._block_ties(left, right),
            number=self._number_ties(left, right),
            order=self._order_ties(left, right),
            same_area=_where(left, right, lambda one, other: _same(one.area, other.area)),
            other_area=_where(left, right, lambda one, other: _differ(one.area, other.area)),
            same_domain=_where(left, right, lambda one, other: _same(_domain(one), _domain(other))),
            other_domain=_where(left, right, lambda one, other: _differ(_domain(one), _domain(other))),
        )

    def _row_ties(self, left: Sequence[Item], right: Sequence[Item]) -> Matrix:
        """One for a row that holds one item on either side; less where it holds several on both."""
        found = np.zeros((len(left), len(right)), dtype=np.float32)
        for number, one in enumerate(left):
            mine = self._rows[one.id]
            if mine is None:
                continue
            for column, other in enumerate(right):
                theirs = self._rows[other.id]
                if theirs and mine[0] == theirs[0] and mine[1] <= theirs[2] and theirs[1] <= mine[2]:
                    found[number, column] = 1
        across, down = found.sum(axis=1, keepdims=True), found.sum(axis=0, keepdims=True)
        tied: Matrix = found / np.maximum(np.minimum(across, down), 1)
        return self._for_twins(tied, left, right)

    def _for_twins(self, tied: Matrix, left: Sequence[Item], right: Sequence[Item]) -> Matrix:
        """What ties a statement ties it wherever it is repeated (a grid may give one outcome twice)."""
        for axis, items in ((0, left), (1, right)):
            places: dict[str, list[int]] = defaultdict(list)
            for number, item in enumerate(items):
                places[" ".join(item.text.lower().split())].append(number)
            for twins in places.values():
                if len(twins) > 1 and axis == 0:
                    tied[twins, :] = tied[twins, :].max(axis=0)
                elif len(twins) > 1:
                    tied[:, twins] = tied[:, twins].max(axis=1, keepdims=True)
        return tied

    def _reference_ties(self, left: Sequence[Item], right: Sequence[Item]) -> Matrix:
        found = np.zeros((len(left), len(right)), dtype=np.float32)
        rows = {item.id: number for number, item in enumerate(left)}
        columns = {item.id: number for number, item in enumerate(right)}
        for number, one in enumerate(left):
            for pointer in self.pointers[one.id]:
                for target in pointer.items:
                    if target in columns:
                        found[number, columns[target]] = max(
                            found[number, columns[target]], 1 / len(pointer.items)
                        )
        for column, other in enumerate(right):
            for pointer in self.pointers[other.id]:
                for target in pointer.items:
                    if target in rows:
                        found[rows[target], column] = max(found[rows[target], column], 1 / len(pointer.items))
        return self._for_twins(found, left, right)

    def _quote_ties(self, left: Sequence[Item], right: Sequence[Item]) -> Matrix:
        """How much of what one item says of the other ("meets: understanding language") is found there."""
        found = np.zeros((len(left), len(right)), dtype=np.float32)
        texts = [terms(" ".join((item.label or "", item.text))) for item in (*left, *right)]
        rarity = _rarity(texts)
        for number, one in enumerate(left):
            for said in _said_of_others(one):
                for column in range(len(right)):
                    found[number, column] = max(
                        found[number, column], _contained(said, texts[len(left) + column], rarity)
                    )
        for column, other in enumerate(right):
            for said in _said_of_others(other):
                for number in range(len(left)):
                    found[number, column] = max(
                        found[number, column], _contained(said, texts[number], rarity)
                    )
        return found

    def _block_ties(self, left: Sequence[Item], right: Sequence[Item]) -> Matrix:
        """Items that stand together where a plan takes its kinds in turn (an outcome, its provision)."""
        found = np.zeros((len(left), len(right)), dtype=np.float32)
        for number, one in enumerate(left):
            for column, other in enumerate(right):
                if self._blocks.get((one.kind, one.id), -1) == self._blocks.get((one.kind, other.id), -2):
                    found[number, column] = 1
        across, down = found.sum(axis=1, keepdims=True), found.sum(axis=0, keepdims=True)
        tied: Matrix = found / np.maximum(np.minimum(across, down), 1)
        return tied

    def _number_ties(self, left: Sequence[Item], right: Sequence[Item]) -> Matrix:
        """Items that bear the same number in one area ("Need 1", "Provision 1"), shared by how many."""
        names = {item.id: (own_number(item), item.area) for item in (*left, *right)}
        found = _where(
            left, right, lambda one, other: names[one.id][0] is not None and names[one.id] == names[other.id]
        )
        across, down = found.sum(axis=1, keepdims=True), found.sum(axis=0, keepdims=True)
        tied: Matrix = found / np.maximum(np.maximum(across, down), 1)
        return tied

    def _order_ties(self, left: Sequence[Item], right: Sequence[Item]) -> Matrix:
        """How near two items stand in the order of their area (of their sections, without areas)."""
        found = np.zeros((len(left), len(right)), dtype=np.float32)
        for number, one in enumerate(left):
            for column, other in enumerate(right):
                by_area = one.area is not None and one.area == other.area
                mine = self._ranks[one.id][by_area]
                theirs = self._ranks[other.id][by_area]
                found[number, column] = 1 - abs(mine - theirs)
        return found


def _where(left: Sequence[Item], right: Sequence[Item], holds: Callable[[Item, Item], bool]) -> Matrix:
    """One for each pair for which something holds."""
    found = np.zeros((len(left), len(right)), dtype=np.float32)
    for number, one in enumerate(left):
        for column, other in enumerate(right):
            found[number, column] = holds(one, other)
    return found


def _same(one: str | None, other: str | None) -> bool:
    return one is not None and one == other


def _differ(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other


def _domain(item: Item) -> str | None:
    """Education, health or care; an outcome has the one that its area names, if any."""
    if item.section in _DOMAINS:
        return _DOMAINS[item.section]
    area: Area | None = item.area
    if area is None or item.kind == "aspiration":
        return None
    return {"health": "health", "social-care": "care"}.get(area, "education")


def _row(item: Item) -> tuple[int, int, int] | None:
    match = _ROW.match(item.row or "")
    if not match:
        return None
    first = int(match[2])
    return int(match[1]), first, int(match[3] or first)


def _blocks(items: Sequence[Item]) -> dict[tuple[str, str], int]:
    """For each kind that other kinds are set out after, the number of the run that an item follows.

    Only where the kinds really alternate: a plan that gives all outcomes and then all provision has
    one run of each, and standing after it says nothing.
    """
    runs = [(kind, list(group)) for kind, group in groupby(items, key=lambda item: item.kind)]
    times: dict[str, int] = defaultdict(int)
    for kind, _ in runs:
        times[kind] += 1
    found: dict[tuple[str, str], int] = {}
    for kind in ("need", "outcome"):
        if times[kind] < 3:
            continue
        current = -1
        for number, (run_kind, group) in enumerate(runs):
            if run_kind == kind:
                current = number
            if current >= 0:
                for item in group:
                    found[kind, item.id] = current
    return found


def _ranks(items: Sequence[Item]) -> dict[str, tuple[float, float]]:
    """The place of each item in its section, and in its area of it, from 0 (first) to 1 (last)."""
    ranks: dict[str, tuple[float, float]] = {}
    by_section: dict[str, list[Item]] = defaultdict(list)
    by_area: dict[tuple[str, str | None], list[Item]] = defaultdict(list)
    for item in items:
        by_section[item.kind].append(item)
        by_area[item.kind, item.area].append(item)
    for item in items:
        section, area = by_section[item.kind], by_area[item.kind, item.area]
        ranks[item.id] = (
            section.index(item) / max(1, len(section) - 1) if len(section) > 1 else 0.5,
            area.index(item) / max(1, len(area) - 1) if len(area) > 1 else 0.5,
        )
    return ranks


def _said_of_others(item: Item) -> list[list[str]]:
    """The words by which an item's cells and heading speak of another item."""
    said = [text for heading, text in item.cells.items() if _HEADING_ASKS.search(heading)]
    if item.lead:
        said.append(item.lead)
    return [found for text in said if 1 <= len(found := _quotable(text)) <= _LONGEST_QUOTE]


def _quotable(text: str) -> list[str]:
    """The terms of a text that could name something: no codes, no numbers."""
    return [term for term in terms(_CODE.sub(" ", text)) if not term.isdigit() and term not in _KIND_WORDS]


def _rarity(texts: Sequence[list[str]]) -> dict[str, float]:
    weighted = weighted_counts([dict.fromkeys(text, 1.0) for text in texts])
    rarity: dict[str, float] = {}
    for text in weighted:
        rarity.update(text)
    return rarity


def _contained(said: Sequence[str], text: Sequence[str], rarity: Mapping[str, float]) -> float:
    words = set(said)
    whole = sum(rarity.get(word, 1.0) for word in words)
    shared = sum(rarity.get(word, 1.0) for word in words & set(text))
    return shared / whole if whole else 0.0
