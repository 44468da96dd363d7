"""What a plan is made of, and how a copy of it is edited."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass
class Item:
    """One statement: an aspiration, need, outcome or provision; `to` names the keys it belongs to."""

    key: str
    text: str
    to: str = ""
    cells: dict[str, str] = field(default_factory=dict)
    area: str | None = None

    @property
    def sec(self) -> str:
        """The section the key names."""
        return section_of(self.key)


@dataclass
class Words:
    """A passage that is no item; `label` is drawn before it in bold and is not its own words."""

    sec: str | None
    text: str
    label: str = ""


@dataclass
class Head:
    """A heading; level 1 opens a section, level 2 stands within one."""

    text: str
    sec: str | None = None
    level: int = 1
    new_page: bool = False


Piece = Item | Words | Head


@dataclass
class Table:
    """A table; an Item as a row fills the columns from its text and cells, a list is a row of cells."""

    sec: str | None
    cols: list[str]
    rows: list[Item | list[list[Piece]]]
    title: str = ""
    widths: list[float] = field(default_factory=list)


@dataclass
class Front:
    """Labels and values side by side, `across` pairs to a row."""

    pairs: list[list[str]]
    across: int = 1


Block = Item | Words | Head | Table | Front


@dataclass
class Style:
    """How a council's form looks."""

    font: str
    size: float
    colour: str
    shade: str
    look: str
    landscape: bool = False
    label: dict[str, str] = field(default_factory=dict)
    ref: dict[str, str] = field(default_factory=dict)
    refcols: dict[str, str] = field(default_factory=dict)
    controls: bool = False
    running: str = ""


@dataclass
class Plan:
    """A clean plan."""

    stem: str
    layout: int
    title: list[str]
    style: Style
    body: list[Block]
    details: dict[str, object]
    guards: list[tuple[str, str]]
    states: dict[str, str] = field(default_factory=dict)


def section_of(key: str) -> str:
    """H1 of H1.2, B of B3."""
    return key.split(".", maxsplit=1)[0] if "." in key else key.rstrip("0123456789")


def pieces(body: list[Block]) -> Iterator[Piece]:
    """Every heading, passage and statement in reading order."""
    for block in body:
        if isinstance(block, Table):
            for row in block.rows:
                if isinstance(row, Item):
                    yield row
                else:
                    for cell in row:
                        yield from cell
        elif not isinstance(block, Front):
            yield block


def items_of(body: list[Block]) -> dict[str, Item]:
    """The statements by key."""
    return {p.key: p for p in pieces(body) if isinstance(p, Item)}


@dataclass
class Label:
    """A seeded defect, told by key or by words."""

    code: str
    section: str | None
    text: str | None
    note: str
    key: str = ""


class Copy:
    """A defective copy of a clean plan, made by editing its words."""

    def __init__(self, plan: Plan, letter: str) -> None:
        """Start from a deep copy."""
        self.plan = copy.deepcopy(plan)
        self.letter = letter
        self.labels: list[Label] = []

    @property
    def body(self) -> list[Block]:
        """The blocks of this copy."""
        return self.plan.body

    def item(self, key: str) -> Item:
        """The statement of that key."""
        return items_of(self.body)[key]

    def flag(self, codes: str, key: str, note: str) -> None:
        """Label a statement, with one or more codes."""
        for code in codes.split():
            self.labels.append(Label(code, section_of(key), None, note, key))

    def mark(self, codes: str, section: str | None, text: str | None, note: str) -> None:
        """Label a passage, or something missing."""
        for code in codes.split():
            self.labels.append(Label(code, section, text, note))

    def say(self, key: str, text: str, codes: str = "", note: str = "", **cells: str) -> None:
        """Rewrite a statement (cells by column, spaces written as _) and label it."""
        one = self.item(key)
        one.text = text
        for name, words in cells.items():
            self.cell(key, name.replace("_", " "), words)
        if codes:
            self.flag(codes, key, note)

    def cell(self, key: str, column: str, words: str) -> None:
        """Rewrite one cell of a statement's row."""
        cells = self.item(key).cells
        name = next(c for c in cells if c.lower().startswith(column.lower()))
        cells[name] = words

    def drop(self, *keys: str) -> None:
        """Take statements away; links to them go with them."""
        for key in keys:
            self.item(key)
        for block in list(self.body):
            if isinstance(block, Item) and block.key in keys:
                self.body.remove(block)
            elif isinstance(block, Table):
                block.rows = [r for r in block.rows if not (isinstance(r, Item) and r.key in keys)]
                for row in block.rows:
                    if isinstance(row, list):
                        for cell in row:
                            cell[:] = [p for p in cell if not (isinstance(p, Item) and p.key in keys)]
                block.rows = [r for r in block.rows if isinstance(r, Item) or any(r)]
                if not block.rows:
                    self.body.remove(block)

    def after(self, key: str, new: Item) -> None:
        """Put a new statement after another."""
        for block in list(self.body):
            if isinstance(block, Item) and block.key == key:
                self.body.insert(self.body.index(block) + 1, new)
                return
            if isinstance(block, Table):
                for at, row in enumerate(block.rows):
                    if isinstance(row, Item):
                        if row.key == key:
                            block.rows.insert(at + 1, new)
                            return
                        continue
                    for cell in row:
                        for spot, piece in enumerate(cell):
                            if isinstance(piece, Item) and piece.key == key:
                                cell.insert(spot + 1, new)
                                return
        raise KeyError(key)

    def unlink(self, key: str, *others: str) -> None:
        """Break ties that a rewritten statement no longer bears; without others, all."""
        for one in items_of(self.body).values():
            if one.key == key:
                one.to = " ".join(k for k in one.to.split() if others and k not in others)
            elif not others or one.key in others:
                one.to = " ".join(k for k in one.to.split() if k != key)

    def swap(self, old: str, new: str, times: int = 1) -> None:
        """Replace words wherever they stand, which must be in so many places."""
        found = 0
        for piece in pieces(self.body):
            if old in piece.text:
                piece.text = piece.text.replace(old, new)
                found += 1
            if isinstance(piece, Item):
                for name, words in piece.cells.items():
                    if old in words:
                        piece.cells[name] = words.replace(old, new)
                        found += 1
        for block in self.body:
            if isinstance(block, Front):
                for pair in block.pairs:
                    if old in pair[1]:
                        pair[1] = pair[1].replace(old, new)
                        found += 1
        if found != times:
            raise ValueError(f"{self.plan.stem}-{self.letter}: {old!r} stands in {found} places")

    def cut(self, start: str) -> str:
        """Take away the passages or headings that begin so (one), and give back the words."""
        for block in list(self.body):
            if isinstance(block, Words | Head) and block.text.startswith(start):
                self.body.remove(block)
                return block.text
            if isinstance(block, Table):
                for row in block.rows:
                    for cell in [] if isinstance(row, Item) else row:
                        for piece in cell:
                            if isinstance(piece, Words | Head) and piece.text.startswith(start):
                                cell.remove(piece)
                                if isinstance(row, list) and not any(row):
                                    block.rows.remove(row)
                                return piece.text
        raise KeyError(start)

    def rule_out(self, first: str) -> None:
        """Take away the table row or front line whose words begin so."""
        for block in self.body:
            if isinstance(block, Front):
                block.pairs = [p for p in block.pairs if not p[0].startswith(first)]
            elif isinstance(block, Table):
                block.rows = [
                    r
                    for r in block.rows
                    if isinstance(r, Item) or not (r[0] and r[0][0].text.startswith(first))
                ]
