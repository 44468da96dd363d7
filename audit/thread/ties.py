"""How a plan's own layout ties items together: rows of a grid, references, blocks, order."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np

from audit.language.similarity import Matrix, as_matrix
from audit.language.similarity_words import terms
from audit.model.plan import Area, Item
from audit.thread.cards import cards_of_one_need
from audit.thread.comparing import elsewhere
from audit.thread.names import own_number
from audit.thread.quoting import (
    contained,
    plain_terms,
    plainly,
    rarity_of_terms,
    repeated,
    repeats,
    said_in_cells,
    said_in_lead,
)
from audit.thread.references import Pointer, Register, pointed_at

_ROW = re.compile(r"table (\d+), rows? (\d+)(?: to (\d+))?")

#: So many are told one by one where a plan does so, and so large a share of all.
_FEWEST_TURNS, _MOSTLY = 3, 0.7
#: Sections whose items answer each other, whatever area a heading gives them.
DOMAINS = {
    "C": "health",
    "G": "health",
    "D": "care",
    "H1": "care",
    "H2": "care",
    "B": "education",
    "F": "education",
}


#: A tie that holds one item on either side.
FIRM = 0.99


@dataclass(frozen=True)
class Ties:
    """What ties each item on the left (rows) to each on the right (columns), from 0 to 1."""

    row: Matrix
    reference: Matrix
    quote: Matrix
    block: Matrix
    turn: Matrix
    number: Matrix
    order: Matrix
    same_area: Matrix
    other_area: Matrix
    same_domain: Matrix
    other_domain: Matrix
    card: Matrix

    @property
    def firm(self) -> Matrix:
        """The ties that the plan itself draws: a row of a grid or a reference."""
        firm: Matrix = np.maximum(self.row, self.reference)
        return firm

    @property
    def drawn(self) -> Matrix:
        """The firm ties, and those of a card, unless either item is tied to another firmly."""
        drawn: Matrix = np.maximum(self.firm, self.card * (elsewhere(self.firm) < FIRM))
        return drawn


class Layout:
    """A plan's items with all that its layout says of them."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.items = items
        self.register = Register(items)
        self.pointers: Mapping[str, list[Pointer]] = pointed_at(items, self.register)
        self._position = {item.id: number for number, item in enumerate(items)}
        self._rows = {item.id: _row(item) for item in items}
        self._twins = _twins(items)
        self._blocks = _blocks(items)
        self._texts = {item.id: terms(" ".join((item.label or "", item.text))) for item in items}
        self._plain_terms = {name: plain_terms(text) for name, text in self._texts.items()}
        self._rarity = rarity_of_terms(list(self._texts.values()))
        self._said = {item.id: said_in_cells(item) for item in items}
        self._led = {item.id: said_in_lead(item) for item in items}
        self._repeated = {item.id: repeated(item) for item in items}
        self._ranks = _ranks(items)
        self._cards = cards_of_one_need(items)

    def ties(self, left: Sequence[Item], right: Sequence[Item]) -> Ties:
        """The ties between two lists of items."""
        quote = self._quote_ties(left, right, self._said)
        same_area, other_area = _compared([item.area for item in left], [item.area for item in right])
        same_domain, other_domain = _compared([*map(_domain, left)], [*map(_domain, right)])
        return Ties(
            row=self._row_ties(left, right),
            reference=np.maximum(self._reference_ties(left, right), plainly(quote)),
            quote=np.maximum(quote, self._quote_ties(left, right, self._led)),
            block=self._block_ties(left, right),
            turn=self._turn_ties(left, right),
            number=self._number_ties(left, right),
            order=self._order_ties(left, right),
            same_area=same_area,
            other_area=other_area,
            same_domain=same_domain,
            other_domain=other_domain,
            card=self._card_ties(left, right),
        )

    def firm(self, left: Sequence[Item], right: Sequence[Item]) -> Matrix:
        """The ties that the plan itself draws between two lists of items: rows, references, one by one."""
        named = plainly(self._quote_ties(left, right, self._said))
        references: Matrix = np.maximum(self._reference_ties(left, right), named)
        both: Matrix = np.maximum(self._row_ties(left, right), references)
        drawn: Matrix = np.maximum(both, self._turn_ties(left, right))
        return drawn

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
            for same in self._twins:
                twins = [number for number, item in enumerate(items) if item.id in same]
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
        return self._for_twins(np.maximum(found, self._repetitions(left, right)), left, right)

    def _repetitions(self, left: Sequence[Item], right: Sequence[Item]) -> Matrix:
        """Where what stands over or beside an item is the other's own words over again."""
        across, down = self._repeating(left, right), self._repeating(right, left)
        found: Matrix = np.maximum(across, down.T)
        return found

    def _repeating(self, items: Sequence[Item], others: Sequence[Item]) -> Matrix:
        """For each item, which others are repeated in what stands over or beside it."""
        found = np.zeros((len(items), len(others)), dtype=np.float32)
        words = [self._plain_terms[other.id] for other in others]
        for number, item in enumerate(items):
            for said in self._repeated[item.id]:
                for column, other in enumerate(words):
                    if repeats(said, other):
                        found[number, column] = 1
        return found

    def _quote_ties(
        self, left: Sequence[Item], right: Sequence[Item], said: Mapping[str, list[list[str]]]
    ) -> Matrix:
        """How much of what one item says of the other ("meets: understanding language") is found there."""
        across, down = self._quoted(left, right, said), self._quoted(right, left, said)
        quoted: Matrix = np.maximum(across, down.T)
        return quoted

    def _quoted(
        self, items: Sequence[Item], others: Sequence[Item], said: Mapping[str, list[list[str]]]
    ) -> Matrix:
        """For each item, how much of what it says of others is found in each of them."""
        found = np.zeros((len(items), len(others)), dtype=np.float32)
        for number, item in enumerate(items):
            for words in said[item.id]:
                for column, other in enumerate(others):
                    share = contained(words, self._texts[other.id], self._rarity)
                    found[number, column] = max(found[number, column], share)
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

    def _card_ties(self, left: Sequence[Item], right: Sequence[Item]) -> Matrix:
        """Where a card tells of one need: what it says will change, and what will be done."""
        same, _ = _compared(
            [self._cards.get(one.id) for one in left], [self._cards.get(one.id) for one in right]
        )
        return same

    def _turn_ties(self, left: Sequence[Item], right: Sequence[Item]) -> Matrix:
        """Where a plan tells the left one by one, each with its own: what stands under each of them.

        One or two that stand together among many that stand alone do not undo the others' turns.
        """
        found = np.zeros((len(left), len(right)), dtype=np.float32)
        if not left:
            return found
        kind = left[0].kind
        blocks = [self._blocks.get((kind, one.id), -1) for one in left]
        times = Counter(blocks)
        alone = [block >= 0 and times[block] == 1 for block in blocks]
        if sum(alone) < max(_FEWEST_TURNS, _MOSTLY * len(blocks)):
            return found
        for number, block in enumerate(blocks):
            for column, other in enumerate(right):
                found[number, column] = alone[number] and self._blocks.get((kind, other.id), -2) == block
        return found

    def _number_ties(self, left: Sequence[Item], right: Sequence[Item]) -> Matrix:
        """Items that bear the same number in one area ("Need 1", "Provision 1"), shared by how many."""
        found, _ = _compared([*map(_numbered, left)], [*map(_numbered, right)])
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


def _compared(left: Sequence[str | None], right: Sequence[str | None]) -> tuple[Matrix, Matrix]:
    """Where two names are the same, and where both are known and differ."""
    one = np.array([name or "" for name in left], dtype=object)[:, None]
    other = np.array([name or "" for name in right], dtype=object)[None, :]
    known = (one != "") & (other != "")
    return as_matrix((one == other) & known), as_matrix((one != other) & known)


def _numbered(item: Item) -> str | None:
    """The number that an item bears, with the area in which it does."""
    number = own_number(item)
    return None if number is None else f"{item.area} {number}"


def _domain(item: Item) -> str | None:
    """Education, health or care; an outcome has the one that its area names, if any."""
    if item.section in DOMAINS:
        return DOMAINS[item.section]
    area: Area | None = item.area
    if area is None or item.kind == "aspiration":
        return None
    return {"health": "health", "social-care": "care"}.get(area, "education")


def _twins(items: Sequence[Item]) -> list[frozenset[str]]:
    """The items whose words are the same, by their ids."""
    same: dict[str, list[str]] = defaultdict(list)
    for item in items:
        same[" ".join(item.text.lower().split())].append(item.id)
    return [frozenset(ids) for ids in same.values() if len(ids) > 1]


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
    by_section: dict[str, list[Item]] = defaultdict(list)
    by_area: dict[tuple[str, str | None], list[Item]] = defaultdict(list)
    for item in items:
        by_section[item.kind].append(item)
        by_area[item.kind, item.area].append(item)
    in_section = [place for items_of in by_section.values() for place in _places(items_of)]
    in_area = dict(place for items_of in by_area.values() for place in _places(items_of))
    return {item: (rank, in_area[item]) for item, rank in in_section}


def _places(items: Sequence[Item]) -> Iterator[tuple[str, float]]:
    """The place of each among some items, from 0 (first) to 1 (last); an only one stands in the middle."""
    for number, item in enumerate(items):
        yield item.id, number / (len(items) - 1) if len(items) > 1 else 0.5
