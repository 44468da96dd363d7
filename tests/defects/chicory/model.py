"""The words of a plan before they are drawn: lines, tables, turns of the page, and edits of them."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

KEYED = re.compile(r"^([A-Z]\d*(?:-\d+)?|[a-z][a-z0-9-]*)\| (.*)$", re.S)
REFERENCE = re.compile(r"\{([A-Z]\d*(?:-\d+)?)\}")


@dataclass
class Line:
    """One paragraph, bullet or line of a cell, and the section whose words it is."""

    text: str
    section: str | None = None
    key: str | None = None
    area: str | None = None
    style: str = "p"

    @property
    def is_item(self) -> bool:
        """Whether the line is an aspiration, need, outcome or provision."""
        return self.key is not None and self.key[0].isupper()


@dataclass
class Row:
    """One row of a table; the last cell takes what columns are left."""

    cells: list[list[Line]]
    head: bool = False


@dataclass
class Table:
    """Rows under column widths in centimetres."""

    widths: tuple[float, ...]
    rows: list[Row]
    look: str = "grid"


@dataclass
class Turn:
    """A new page, upright or on its side."""

    landscape: bool = False


Block = Line | Table | Turn
Edit = tuple[str, ...]
Label = tuple[str, ...]


@dataclass
class Look:
    """How a council's template is drawn."""

    font: str = "Calibri"
    size: float = 10.5
    colour: str = "1F4E5F"
    shade: str = "D9E8EC"
    banner: str = "plain"
    running: str = ""
    foot: str = ""
    watermark: str = ""
    labels: dict[str, str] = field(default_factory=dict)
    controls: bool = False
    stripes: bool = False
    curly: bool = False
    landscape: bool = False


@dataclass
class Copy:
    """One defective copy: what is edited, and what that rightly causes."""

    edits: list[Edit]
    labels: list[tuple[str, str | None, str, str | None]]


@dataclass
class Plan:
    """One clean plan and its truth."""

    stem: str
    layout: int
    look: Look
    blocks: list[Block]
    details: dict[str, object]
    states: dict[str, str]
    links: str
    guards: list[tuple[str, str]]
    copies: dict[str, Copy] = field(default_factory=dict)


def section_of(key: str) -> str:
    """The section a key belongs to: B1 is of B, H2-1 of H2."""
    return key.split("-", maxsplit=1)[0] if "-" in key else key[0]


def line(spec: str, section: str | None, style: str = "p") -> Line:
    """A line from 'KEY| text' or plain text."""
    found = KEYED.match(spec)
    if not found:
        return Line(spec, section, style=style)
    key = found.group(1)
    return Line(found.group(2), section_of(key) if key[0].isupper() else section, key, style=style)


def lines(section: str | None, *specs: str, area: str | None = None, style: str = "p") -> list[Block]:
    """Paragraphs or bullets of one section."""
    made = [line(spec, section, style) for spec in specs]
    for one in made:
        one.area = area if one.is_item else None
    return list(made)


def head(text: str, style: str = "h1") -> list[Block]:
    """A heading, which is nobody's words."""
    return [Line(text, style=style)]


def hd(*cells: str) -> Row:
    """A row of column heads or a title row."""
    return Row([[line(cell, None, "head")] for cell in cells], head=True)


def r(section: str | tuple[str | None, ...] | None, *cells: str, style: str = "p") -> Row:
    """A row of words; section for all cells or for each; lines of a cell are divided by newlines."""
    each = section if isinstance(section, tuple) else (section,) * len(cells)
    return Row(
        [
            [line(one, owner, style) for one in cell.split("\n")] if cell else []
            for cell, owner in zip(cells, each, strict=True)
        ]
    )


def table(widths: tuple[float, ...], *rows: Row, area: str | None = None, look: str = "grid") -> list[Block]:
    """A table; the area is that of all its items."""
    for one in rows:
        for cell in one.cells:
            for each in cell:
                each.area = area if each.is_item else None
    return [Table(widths, list(rows), look)]


def all_lines(blocks: list[Block]) -> Iterator[Line]:
    """Every line in reading order."""
    for block in blocks:
        if isinstance(block, Line):
            yield block
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from cell


def find(blocks: list[Block], key: str) -> Line:
    """The one line with this key."""
    found = [one for one in all_lines(blocks) if one.key == key]
    if len(found) != 1:
        raise KeyError(f"{key}: {len(found)} lines")
    return found[0]


def remove(blocks: list[Block], gone: Line) -> None:
    """Take a line away, and the row that says nothing without it."""
    for at, block in enumerate(blocks):
        if block is gone:
            del blocks[at]
            return
        if not isinstance(block, Table):
            continue
        for number, row in enumerate(block.rows):
            for cell in row.cells:
                if any(one is gone for one in cell):
                    cell[:] = [one for one in cell if one is not gone]
                    rest = [one for other in row.cells for one in other if one.is_item]
                    if not cell and not rest:
                        del block.rows[number]
                    if not block.rows:
                        del blocks[at]
                    return
    raise KeyError(gone.text)


def add(blocks: list[Block], after: str, spec: str, cells: tuple[str, ...]) -> None:
    """Put a new line after a line; with cells, a new row after its row."""
    old = find(blocks, after)
    new = line(spec, old.section, old.style)
    new.area = old.area if new.is_item else None
    if old.style in ("h1", "h2", "title"):
        new.style = "p"
        new.section = new.section or after.split("-", maxsplit=1)[0].upper()
    for at, block in enumerate(blocks):
        if block is old:
            blocks.insert(at + 1, new)
            return
        if not isinstance(block, Table):
            continue
        for row in block.rows:
            for at_cell, cell in enumerate(row.cells):
                if not any(one is old for one in cell):
                    continue
                if cells:
                    others = [[Line(text, old.section)] if text else [] for text in cells]
                    others.insert(at_cell, [new])
                    block.rows.insert(block.rows.index(row) + 1, Row(others))
                else:
                    cell.insert(cell.index(old) + 1, new)
                return


def edited(blocks: list[Block], edits: list[Edit]) -> list[Block]:
    """A copy of the blocks with its words edited."""
    blocks = copy.deepcopy(blocks)
    for kind, *rest in edits:
        if kind == "set":
            find(blocks, rest[0]).text = rest[1]
        elif kind == "drop":
            for key in rest:
                remove(blocks, find(blocks, key))
        elif kind == "add":
            add(blocks, rest[0], rest[1], tuple(rest[2:]))
        elif kind in ("swap", "cut"):
            hits = [one for one in all_lines(blocks) if rest[0] in one.text]
            if len(hits) != 1:
                raise ValueError(f"{len(hits)} lines have: {rest[0]}")
            if kind == "cut":
                remove(blocks, hits[0])
            else:
                hits[0].text = hits[0].text.replace(rest[0], rest[1])
        elif kind == "cell":
            own = find(blocks, rest[0])
            row = next(
                row
                for block in blocks
                if isinstance(block, Table)
                for row in block.rows
                if any(one is own for cell in row.cells for one in cell)
            )
            row.cells[int(rest[1])] = [Line(rest[2], own.section)]
        else:
            raise ValueError(kind)
    return blocks


def settle(blocks: list[Block], curly: bool) -> dict[str, int]:
    """Put numbers for references, and the plan's own apostrophes; the numbers of the items."""
    numbers: dict[str, int] = {}
    counts: dict[str, int] = {}
    for one in all_lines(blocks):
        if one.is_item and one.key and one.section:
            counts[one.section] = counts.get(one.section, 0) + 1
            numbers[one.key] = counts[one.section]
    for one in all_lines(blocks):
        one.text = REFERENCE.sub(lambda found: str(numbers[found.group(1)]), one.text)
        one.text = one.text.replace("'", "’") if curly else one.text
    return numbers
