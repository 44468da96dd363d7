"""A page as a list of blocks, so that one template can be drawn by Word or by a PDF library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Look:
    """How a paragraph or cell looks; sizes in points, indent in centimetres, colours as RRGGBB."""

    bold: bool = False
    italic: bool = False
    size: float | None = None
    colour: str | None = None
    fill: str | None = None
    align: str = "left"
    indent: float = 0.0
    before: float = 0.0
    after: float = 4.0
    spaced: float = 0.0  # extra space between letters, points


@dataclass(frozen=True)
class Para:
    """One paragraph. `lead` is printed bold before it; `style` is a Word style."""

    text: str
    look: Look = Look()
    lead: str = ""
    style: str | None = None


@dataclass(frozen=True)
class Bullets:
    """A list. `glyph` "auto" is a true Word list; "%1"-patterns are numbered by Word; others are typed."""

    texts: Sequence[str]
    glyph: str = "auto"
    look: Look = Look(after=2)


@dataclass(frozen=True)
class Cell:
    """One cell: text or blocks, spanning columns or rows."""

    content: str | Sequence[Block] = ""
    span: int = 1
    rows: int = 1
    look: Look = Look(after=0)


@dataclass(frozen=True)
class Table:
    """Rows of cells; widths in centimetres; `head` rows repeat on each page."""

    rows: Sequence[Sequence[Cell | str]]
    widths: Sequence[float]
    head: int = 0
    head_look: Look = Look(bold=True, fill="D9E2EC", after=0)
    stripe: str | None = None
    lines: str | None = "808080"
    gap: float = 6.0


@dataclass(frozen=True)
class Control:
    """Word content controls around blocks; elsewhere just the blocks."""

    content: Sequence[Block]
    tag: str
    placeholder: bool = False


@dataclass(frozen=True)
class TextBox:
    """A floating box with a frame in Word; elsewhere a boxed passage."""

    content: Sequence[Para]
    width: float
    height: float
    fill: str = "FFF6DD"


@dataclass(frozen=True)
class Columns:
    """A passage set in newspaper columns."""

    content: Sequence[Block]
    count: int = 2


@dataclass(frozen=True)
class Turn:
    """A new page, upright or on its side."""

    landscape: bool


@dataclass(frozen=True)
class Break:
    """A new page."""


Block = Para | Bullets | Table | Control | TextBox | Columns | Turn | Break


@dataclass(frozen=True)
class Theme:
    """What is the same on every page of one authority's template."""

    council: str
    header: str
    footer: str
    font: str = "Carlito"
    size: float = 10.5
    landscape: bool = False
    margin: float = 2.0
    watermark: str = ""
    band: str = ""
    styles: dict[str, Look] = field(default_factory=dict)


def cell(value: Cell | str) -> Cell:
    """Plain text is a plain cell."""
    return value if isinstance(value, Cell) else Cell(value)


def row(*values: Cell | str) -> list[Cell | str]:
    """One row of a table."""
    return list(values)
