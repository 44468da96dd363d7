"""What a page is made of. A form makes a list of these; Word, reportlab and fpdf2 each draw the list.

Text may hold `<b> <i> <u> <s>` (struck by hand), `<g>` (grey helper words), `<ins> <del>` (tracked changes),
`<sdt>` (a filled content control), `<ph>` (an unfilled one), a newline (soft line break) and a tab.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

TAGS = re.compile(r"(</?(?:b|i|u|s|g|ins|del|sdt|ph)>)")
_GONE = re.compile(r"<(del|s|ph|g)>.*?</\1>", re.S)


def accepted(text: str) -> str:
    """Text once the tracked changes are accepted."""
    return re.sub(r"</?ins>", "", re.sub(r"<del>.*?</del>", "", text, flags=re.S))


def bare(text: str) -> str:
    """The words that count, as labels hold them: no marking, nothing struck out, no helper words."""
    words = TAGS.sub("", _GONE.sub("", text)).replace("\t", " ")
    return re.sub(r" *\n *", "\n", re.sub(r" {2,}", " ", words)).strip()


@dataclass(frozen=True)
class P:
    """A paragraph; a heading too, where it looks like one."""

    text: str = ""
    bold: bool = False
    italic: bool = False
    size: float | None = None
    colour: str | None = None
    shade: str | None = None
    rule: str | None = None
    align: Literal["left", "center", "right", "both"] = "left"
    indent: float = 0
    hang: float = 0
    before: float = 0
    after: float | None = None
    style: str | None = None
    keep: bool = False
    tabs: tuple[float, ...] = ()  # where they stop; less than nought: right-aligned


@dataclass(frozen=True)
class Ls:
    """A list. "auto": numbered by Word; "typed": mark and tab typed in; or the name of a Word list style."""

    items: Sequence[str]
    mark: str = "•"
    how: str = "auto"
    start: int = 1
    indent: float = 0.6
    size: float | None = None
    after: float = 3


@dataclass(frozen=True)
class Cell:
    """A table cell with a look of its own."""

    content: str | Sequence[Block] = ""
    shade: str | None = None
    span: int = 1
    bold: bool | None = None
    colour: str | None = None
    align: Literal["left", "center", "right", "both"] = "left"
    size: float | None = None
    turned: bool = False


UP = Cell("\x00")
"""This cell is one with the cell above it."""


@dataclass(frozen=True)
class T:
    """A table. Rows may break over pages unless `split` is off; the first `head` rows are its header."""

    rows: Sequence[Row]
    widths: Sequence[float]
    head: int = 1
    repeat: bool = True
    head_shade: str | None = None
    head_colour: str | None = None
    first_shade: str | None = None
    first_bold: bool = False
    stripe: str | None = None
    split: bool = True
    grid: str | None = "808080"
    size: float | None = None


@dataclass(frozen=True)
class Turn:
    """A new page, a turned page, or a change of columns."""

    to: Literal["page", "land", "port", "two", "one"] = "page"


@dataclass(frozen=True)
class Box:
    """A text box."""

    blocks: Sequence[Block]
    width: float = 16
    height: float = 3
    shade: str = "FFFFFF"


@dataclass(frozen=True)
class Control:
    """A content control round whole paragraphs or tables."""

    title: str
    blocks: Sequence[Block]


Block = P | Ls | T | Turn | Box | Control
Row = Sequence[str | Cell | Sequence[Block]]
"""A table's row."""
Part = str | tuple[str, str]
"""Words of a section, or a statement: its key and its words."""
Parts = Sequence[Part | list[Part]]
"""Paragraphs, bullets or cells; a list in it is one of several statements."""


@dataclass(frozen=True)
class Look:
    """A document's page and type. `header` and `footer` may hold `{page}`, `{pages}` and tabs."""

    title: str
    font: str = "Arial"
    size: float = 10.5
    margin: float = 2
    landscape: bool = False
    header: str = ""
    footer: str = "Page {page} of {pages}"
    watermark: str = ""
    band: str | None = None
    after: float = 5
    heading: str = "000000"
    small: float = 8


def columns(cell: str | Cell | Sequence[Block]) -> Cell:
    """Whatever stands in a row, as a cell."""
    return cell if isinstance(cell, Cell) else Cell(cell)


def inside(cell: Cell) -> Sequence[Block]:
    """A cell's content as blocks."""
    return [P(cell.content)] if isinstance(cell.content, str) else cell.content


def mark(block: Ls, number: int) -> str:
    """The bullet or number of a list's item, counted from 0."""
    return block.mark.replace("%1", str(block.start + number)).replace("%a", chr(96 + block.start + number))
