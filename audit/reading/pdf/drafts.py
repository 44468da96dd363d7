"""The document while it is being put together: stretches of lines, paragraphs, tables with cells.

Unlike the values of `audit.model`, these change: lines are gathered into paragraphs, and what a page
break tore apart is joined again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from audit.reading.pdf.shapes import Box, Line


@dataclass(slots=True)
class Paragraph:
    """Lines that are one paragraph. `right` is how far its lines could have reached."""

    lines: list[Line]
    right: float
    #: Its list label and where that begins, once known.
    label: str = ""
    label_x: float = 0.0


@dataclass(slots=True)
class Stretch:
    """Lines below each other in one column or cell, before or after they are paragraphs."""

    lines: list[Line]
    left: float
    #: How far a line could reach; None until the document's margins are known.
    right: float | None
    in_cell: bool = False
    paragraphs: list[Paragraph] = field(default_factory=list)


@dataclass(slots=True)
class CellDraft:
    """A cell: row and column counted from 0."""

    row: int
    column: int
    row_span: int
    column_span: int
    box: Box
    parts: list[Stretch | TableDraft] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        """Whether nothing stands in it."""
        return not self.parts

    def stretches(self) -> Iterator[Stretch]:
        """Its text, nested tables included."""
        for part in self.parts:
            if isinstance(part, Stretch):
                yield part
            else:
                yield from part.stretches()


@dataclass(slots=True)
class TableDraft:
    """A table as far as it is known."""

    page: int
    xs: list[float]
    cells: list[CellDraft]
    rows: int
    #: Where it stands on its (last) page.
    top: float
    bottom: float
    #: Drawn with lines; false where only the alignment of its text says that it is a table.
    ruled: bool = True
    #: The page its last row stands on.
    last_page: int = 0
    #: Leading rows that the file repeats on a later page: so its own header, with a title above it.
    header_rows: int = 0

    @property
    def columns(self) -> int:
        """How many columns its grid has."""
        return len(self.xs) - 1

    def row(self, number: int) -> list[CellDraft]:
        """The cells that begin in a row."""
        return [cell for cell in self.cells if cell.row == number]

    def stretches(self) -> Iterator[Stretch]:
        """All its text."""
        for cell in self.cells:
            yield from cell.stretches()


@dataclass(slots=True)
class PageDraft:
    """A page's content in reading order."""

    number: int
    width: float
    height: float
    turns: int
    parts: list[Stretch | TableDraft] = field(default_factory=list)

    def stretches(self) -> Iterator[Stretch]:
        """All its text, tables included."""
        for part in self.parts:
            if isinstance(part, Stretch):
                yield part
            else:
                yield from part.stretches()

    def cells(self) -> Iterator[CellDraft]:
        """The cells of its tables, nested ones not counted."""
        for part in self.parts:
            if isinstance(part, TableDraft):
                yield from part.cells
