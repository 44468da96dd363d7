"""A file as it was read: blocks of text in reading order, each with its place.

Readers (`audit.reading`) make these values and nothing after them changes them. They are plain
frozen dataclasses, since a long plan has thousands of them and they never leave the process.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

FileFormat = Literal["docx", "pdf"]

#: Why a piece of text is not in `Document.content`. Every one is kept in `Document.left_out`.
LeftOutReason = Literal[
    "running-header",
    "running-footer",
    "watermark",
    "repeated-table-header",
    "deleted",
    "hidden",
    "comment",
    "footnote",
    "alternate-copy",
    "field-code",
    "over-limit",
]

ErrorCode = Literal[
    "empty",
    "truncated",
    "encrypted",
    "not-docx-or-pdf",
    "legacy-word",
    "no-text",
    "not-found",
    "no-permission",
    "over-limit",
    "timeout",
    "crashed",
]


class UnreadableFile(Exception):
    """A file that cannot be audited, in words for the person who chose it.

    `message` says what is wrong, `help` what to do about it; neither holds any of the file's text.
    """

    def __init__(self, code: ErrorCode, message: str, help: str) -> None:
        super().__init__(code, message, help)
        self.code: ErrorCode = code
        self.message = message
        self.help = help


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands. All numbers count from 1; null means "not there" or "not known".

    `table` numbers the document's tables in reading order, nested ones included; `row` and
    `column` are grid positions (a merged cell has its first). `box` is x0, top, x1, bottom in PDF
    points from the page's top left corner as displayed; Word has none.
    """

    paragraph: int
    page: int | None = None
    table: int | None = None
    row: int | None = None
    column: int | None = None
    text_box: bool = False
    box: tuple[float, float, float, float] | None = None

    def words(self) -> str:
        """The place in words an auditor can follow: "table 3, row 2, column 1"."""
        if self.table is not None:
            return f"table {self.table}, row {self.row}, column {self.column}"
        return f"{'text box, ' if self.text_box else ''}paragraph {self.paragraph}"


@dataclass(frozen=True, slots=True)
class Look:
    """How a block is set. A mark is true when it holds for (nearly) all of the block's letters.

    `bold_lead` counts the leading characters that are bold when not all are, so that a run-in
    label ("**Need 1:** She ...") can be told from its statement. `size` is in points.
    """

    bold: bool = False
    italic: bool = False
    underline: bool = False
    struck: bool = False
    grey: bool = False
    size: float | None = None
    bold_lead: int = 0


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of text.

    `label` is its list label, computed or typed ("B1.", "2)", "•"), and is not repeated in `text`;
    `depth` is the list's nesting (0 outermost). `level` is a heading's outline level (1 highest)
    where the file says so, by style or tag. Soft line breaks are "\\n" in `text`.
    """

    text: str
    place: Place
    style: str = ""
    level: int | None = None
    label: str = ""
    depth: int = 0
    look: Look = Look()


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table: `content` is what stands in it, empty for an empty cell."""

    row: int
    column: int
    row_span: int = 1
    column_span: int = 1
    content: tuple[Block | Table, ...] = ()
    #: Its text, a line a block.
    text: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Asked for again and again while the rows are told apart: put together once.
        object.__setattr__(self, "text", "\n".join(block.text for block in self.blocks()))

    def blocks(self) -> Iterator[Block]:
        """Every block in the cell, nested tables included, in reading order."""
        return iter_blocks(self.content)


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its cells row by row, each merged cell once, empty cells included.

    `header_rows` counts the leading rows that the file itself marks as header (0 if it does not).
    `number` is negative where rows are laid out with tabs, and the file has no table.
    """

    number: int
    rows: int
    columns: int
    cells: tuple[Cell, ...]
    header_rows: int = 0

    def row(self, number: int) -> list[Cell]:
        """The cells that begin in a row, left to right."""
        return [cell for cell in self.cells if cell.row == number]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Text of the file that is not part of the plan's content, and why."""

    text: str
    reason: LeftOutReason
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """Something an auditor should know about a document: a stable code and a plain sentence."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Document:
    """A file's whole text: content in reading order, and what was left out of it with reasons.

    `pages` is null when a Word file does not record page breaks. `scanned_pages` are pages with a
    picture and no text layer.
    """

    path: Path
    sha256: str
    format: FileFormat
    content: tuple[Block | Table, ...]
    pages: int | None = None
    left_out: tuple[LeftOut, ...] = ()
    notices: tuple[Notice, ...] = ()
    scanned_pages: tuple[int, ...] = ()
    ocr: bool = False
    title: str = field(default="")

    def blocks(self) -> Iterator[Block]:
        """Every block in reading order, tables' cells row by row."""
        return iter_blocks(self.content)


def iter_blocks(content: tuple[Block | Table, ...]) -> Iterator[Block]:
    """Every block of a content tuple in reading order, going into tables."""
    for part in content:
        if isinstance(part, Block):
            yield part
        else:
            for cell in part.cells:
                yield from iter_blocks(cell.content)
