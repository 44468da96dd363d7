"""The golden thread as lines of four columns: what is wanted, needed, meant to change, and done about it.

A need stands with its outcomes and their provision in a block of lines; what hangs loose is a block of
its own. Nothing here knows how it is drawn.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Literal, NamedTuple

from audit.model.audit import PlanAudit
from audit.model.findings import Gap, Link, LinkKind
from audit.model.plan import Item

ASPIRATION, NEED, OUTCOME, PROVISION = range(4)


#: By which kind of link a gap would be filled, and whether the item alone is at its beginning.
_FILLED_BY: dict[tuple[str, str], tuple[LinkKind, bool]] = {
    ("aspiration", "outcome"): ("aspiration-outcome", True),
    ("need", "outcome"): ("need-outcome", True),
    ("need", "provision"): ("need-provision", True),
    ("outcome", "need"): ("need-outcome", False),
    ("outcome", "provision"): ("outcome-provision", True),
    ("provision", "need"): ("need-provision", False),
}


class Pair(NamedTuple):
    """Two items that are linked, or could be."""

    kind: LinkKind
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: an item with the links that end in it here, or a gap with the likeliest to fill it.

    `again`: the item stands higher up in the same block already.
    """

    item: str | None = None
    gap: Gap | None = None
    pairs: tuple[Pair, ...] = ()
    again: bool = False

    @property
    def owner(self) -> str:
        """The item that the cell speaks of."""
        return self.item or (self.gap.item if self.gap else "")


Cells = tuple[Cell | None, Cell | None, Cell | None, Cell | None]
Block = list[Cells]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the matrix; `first` of its block."""

    key: str
    cells: Cells
    first: bool

    def has_gap(self) -> bool:
        """Whether something hangs loose here."""
        return any(cell is not None and cell.gap is not None for cell in self.cells)


class _Loom:
    """The links and gaps of one audit, ready to be asked."""

    def __init__(self, audit: PlanAudit) -> None:
        self.items = {item.id: item for item in audit.items}
        self.links = {Pair(link.kind, link.source, link.target): link for link in audit.links}
        self.gaps: dict[tuple[str, str], Gap] = {
            (gap.item, gap.missing): gap for gap in (audit.thread.gaps if audit.thread else ())
        }
        self.order = {item.id: number for number, item in enumerate(audit.items)}

    def linked(self, kind: LinkKind, item: str, end: Literal["source", "target"]) -> list[str]:
        """What is linked to an item, in the plan's order; rejected ones too, after the others."""
        found = [
            (link.state == "rejected", self.order[other], other)
            for pair, link in self.links.items()
            if pair.kind == kind and item == (pair.source if end == "source" else pair.target)
            for other in [pair.target if end == "source" else pair.source]
            if other in self.order
        ]
        return [other for _, _, other in sorted(found)]

    def is_listed(self, pair: Pair) -> bool:
        return pair in self.links

    def gap(self, item: Item, missing: str) -> Cell | None:
        """The gap of an item, as a cell."""
        gap = self.gaps.get((item.id, missing))
        if gap is None:
            return None
        filled = _FILLED_BY.get((item.kind, missing))
        if gap.best is None or filled is None:
            return Cell(gap=gap)
        kind, at_source = filled
        ends = (item.id, gap.best.item) if at_source else (gap.best.item, item.id)
        return Cell(gap=gap, pairs=(Pair(kind, *ends),))

    def need(self, need: Item) -> Block:
        """A need with what is meant to change and what will be done."""
        block: Block = []
        direct = self.linked("need-provision", need.id, "source")
        under: set[str] = set()
        outcomes = self.linked("need-outcome", need.id, "source")
        for outcome in outcomes:
            made = self.outcome(self.items[outcome], (Pair("need-outcome", need.id, outcome),), need.id)
            under |= {cell.item or "" for _, _, _, cell in made if cell is not None}
            block += made
        if missing := self.gap(need, "outcome"):
            block.append((None, None, missing, None))
        for provision in direct:
            if provision not in under:
                cell = Cell(provision, pairs=(Pair("need-provision", need.id, provision),))
                block.append((None, None, None, cell))
        if missing := self.gap(need, "provision"):
            block.append((None, None, None, missing))
        return _headed(block, Cell(need.id))

    def outcome(self, outcome: Item, pairs: tuple[Pair, ...], need: str | None) -> Block:
        """An outcome with who wants it and what will be done for it; `need`: in whose block it stands."""
        provisions = self.linked("outcome-provision", outcome.id, "source")
        cells = []
        for provision in provisions:
            own = [Pair("outcome-provision", outcome.id, provision)]
            if need is not None and self.is_listed(Pair("need-provision", need, provision)):
                own.insert(0, Pair("need-provision", need, provision))
            cells.append(Cell(provision, pairs=tuple(own)))
        if missing := self.gap(outcome, "provision"):
            cells.append(missing)
        wanted = [
            Cell(one, pairs=(Pair("aspiration-outcome", one, outcome.id),))
            for one in self.linked("aspiration-outcome", outcome.id, "target")
        ]
        first = Cell(outcome.id, pairs=pairs)
        lines = zip_longest(wanted, [first], cells)
        return [(aspiration, None, own, provision) for aspiration, own, provision in lines]


def _headed(block: Block, head: Cell) -> Block:
    """A block with its need in the first line."""
    if not block:
        return [(None, head, None, None)]
    aspiration, _, outcome, provision = block[0]
    return [(aspiration, head, outcome, provision), *block[1:]]


def weave(audit: PlanAudit, gaps_only: bool = False) -> list[Line]:
    """All lines of a plan's thread: needs in the plan's order, then what hangs loose."""
    loom = _Loom(audit)
    blocks = [loom.need(item) for item in audit.items if item.kind == "need"]
    seen = _items_in(blocks)
    blocks += [
        _beside_gap(loom.outcome(item, (), None), loom.gap(item, "need"))
        for item in audit.items
        if item.kind == "outcome" and item.id not in seen
    ]
    seen = _items_in(blocks)
    blocks += [
        [(None, loom.gap(item, "need"), None, Cell(item.id))]
        for item in audit.items
        if item.kind == "provision" and (item.id not in seen or loom.gap(item, "need"))
    ]
    blocks += [
        [(Cell(item.id), None, missing, None)]
        for item in audit.items
        if item.kind == "aspiration" and (missing := loom.gap(item, "outcome"))
    ]
    return list(_lines(blocks, gaps_only))


def _items_in(blocks: Iterable[Block]) -> set[str | None]:
    return {cell.item for block in blocks for cells in block for cell in cells if cell is not None}


def _beside_gap(block: Block, missing: Cell | None) -> Block:
    if missing is None:
        return block
    aspiration, _, outcome, provision = block[0]
    return [(aspiration, missing, outcome, provision), *block[1:]]


def _lines(blocks: Iterable[Block], gaps_only: bool) -> Iterable[Line]:
    for number, block in enumerate(blocks):
        lines = [Line(f"{number}.{place}", cells, place == 0) for place, cells in enumerate(_once(block))]
        if not gaps_only or any(line.has_gap() for line in lines):
            yield from lines


def _once(block: Block) -> Iterable[Cells]:
    """A block with every item that stands in it twice marked from the second time on."""
    seen: set[str] = set()
    for cells in block:
        yield tuple(  # type: ignore[misc]
            replace(cell, again=True) if cell is not None and cell.item in seen else cell for cell in cells
        )
        seen |= {cell.item for cell in cells if cell is not None and cell.item}


def neighbours(audit: PlanAudit, item: str) -> set[str]:
    """What is linked to an item, whichever way, and itself: what lights up with it."""
    found = {item}
    for link in audit.links:
        if link.state != "rejected" and item in (link.source, link.target):
            found |= {link.source, link.target}
    return found


def link_of(audit: PlanAudit, pair: Pair) -> Link | None:
    """The link between two items, where there is one."""
    return next(
        (link for link in audit.links if (link.kind, link.source, link.target) == tuple(pair)),
        None,
    )


def kinds_from(item: Item) -> Sequence[tuple[LinkKind, bool, str]]:
    """Which links an item can have: their kind, whether it is at the beginning, the kind at the other end."""
    return {
        "aspiration": (("aspiration-outcome", True, "outcome"),),
        "need": (("need-outcome", True, "outcome"), ("need-provision", True, "provision")),
        "outcome": (
            ("outcome-provision", True, "provision"),
            ("need-outcome", False, "need"),
            ("aspiration-outcome", False, "aspiration"),
        ),
        "provision": (("need-provision", False, "need"), ("outcome-provision", False, "outcome")),
    }[item.kind]  # type: ignore[return-value]
