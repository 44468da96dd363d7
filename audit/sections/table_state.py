"""The state of reading one table: its columns so far and where the reader stood before it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from audit.model.document import Block, Cell, Table
from audit.model.plan import Letter
from audit.sections.column_heads import Column
from audit.sections.passages import Role, Row
from audit.sections.sense import Sense
from audit.sections.state import Walk
from audit.sections.traceable import CALLED_NEED

#: A heading cell with more words than this is content.
MOST_HEADING_WORDS = 45
MOST_LABEL_WORDS = 14
#: Rows of a table go by sections where at least so many sections are named down its side.
_FEWEST_LETTERED = 2

#: "B  Because", "F: Who does what": never A or I, which are words.
LETTER_AND_WORDS = re.compile(r"^\W*(?P<letter>[B-H][12]?)[\s.:·–—-]+\S")
#: A cell that holds only a code or number: "B1", "N-002", "NEED-0107", "iii.", "Need A".
NUMBER_CELL = re.compile(
    r"^\W*(?:(?:need|outcome|provision|objective|aim|goal|priority|no\.?)\s*)?"
    r"(?:[A-Z]{0,3}[-.]?\s?\d{1,3}(?:\.\d+)?[a-z]?|[ivx]{1,5}|\([a-z]\)|[a-z][.)]|(?<=[a-z] )[A-Z]|"
    r"(?-i:[A-Z]{2,8}-\d{1,6}|H[12]/\d{1,2}))\W*$",
    re.I,
)

#: Reads some content where the reader stands; given to the table, since tables hold tables.
ReadContent = Callable[..., None]


class TableReader:
    """One table being read, row by row."""

    def __init__(
        self, walk: Walk, table: Table, rows: dict[int, list[Cell]], read_content: ReadContent
    ) -> None:
        self._read_content = read_content
        self.walk = walk
        self.table = table
        self.rows = rows
        self.columns: dict[int, Column] = {}
        self.before = replace(walk.standing)
        self.opened = walk.headed
        self.label_until = 0
        self.ended_on_label = False
        self.left = False
        self.started = False
        self.naming: str | None = None
        self.named = False
        self.questions = False
        self._lettered: bool | None = None
        self.by_letters: bool | None = None
        self.first_passage = len(walk.passages)
        self.serving: list[str] = []

    def read(
        self,
        content: Sequence[Block | Table],
        *,
        banner: bool = False,
        container: tuple[int, ...] = (),
        row: Row | None = None,
    ) -> None:
        """Read what stands in a cell."""
        self._read_content(self.walk, content, banner=banner, container=container, row=row)

    def read_cells(self, cells: Sequence[Cell]) -> None:
        """Read some cells of a row, each in its place."""
        for cell in cells:
            self.read(cell.content, container=self.container(cell), row=self.row(cell))

    @property
    def lettered_down(self) -> bool:
        """Whether the first cells of the table's rows name sections ("What I find hard (B)"), row by row."""
        if self._lettered is None:
            named = {
                found.letters[0]
                for cells in self.rows.values()
                if len(cells) == 2 and len(cells[0].text.split()) <= MOST_LABEL_WORDS
                if (found := self.walk.sense(cells[0].text)).letters and found.titled
                if not self.walk.sense(cells[1].text).letters
            }
            self._lettered = len(named) >= _FEWEST_LETTERED
        return self._lettered

    def has_statements(self) -> bool:
        """Whether the table has given a need, an outcome or a provision so far."""
        return any(
            one.role in ("need", "outcome", "provision") for one in self.walk.passages[self.first_passage :]
        )

    def forget_opened(self) -> None:
        """Take the sections opened so far for asides, after which the reader stands where it stood."""
        self.opened = self.walk.headed

    def opened_section(self) -> bool:
        return self.walk.headed > self.opened

    def texts_under(self, place: int, row: int) -> list[str]:
        """What the cells of a column say below a row."""
        return [cell.text for cell in self.cells_under(place, row)]

    def cells_under(self, place: int, row: int) -> Iterator[Cell]:
        """The cells that begin in a column below a row, as far as the next title across the table."""
        for number in self.rows_under(row):
            yield from (cell for cell in self.rows[number] if cell.column == place)

    def rows_under(self, row: int) -> Iterator[int]:
        """The rows of the same part of the table: a title across the table begins another part."""
        for number in sorted(self.rows):
            if number > row:
                if number > row + 1 and self._is_title(self.rows[number]):
                    return
                yield number

    def _is_title(self, cells: list[Cell]) -> bool:
        if len(cells) != 1 or cells[0].column_span < self.table.columns:
            return False
        return self.walk.prominent(first_block(cells[0])) and len(cells[0].text.split()) <= MOST_LABEL_WORDS

    def column_of(self, cell: Cell) -> Column:
        if cell.column in self.columns:
            return self.columns[cell.column]
        before = [place for place in self.columns if place < cell.column]
        return self.columns[max(before)] if before else Column(None, "attribute", "", "attribute")

    def statement_letter(self, cell: Cell) -> Letter | None:
        """The section of the statement that a cell stands beside: the nearest to its left, else right."""
        statements = {
            place: column.letter for place, column in self.columns.items() if column.kind == "statement"
        }
        left = [place for place in statements if place < cell.column]
        right = [place for place in statements if place > cell.column]
        return statements[max(left)] if left else statements[min(right)] if right else None

    def emit_title(self, cell: Cell) -> None:
        """Take a cell as a section's title; "B Need" says as well what stands beside it."""
        self.emit_all(cell, "heading")
        standing = self.walk.standing
        if CALLED_NEED.match(cell.text):
            standing.label = " ".join(cell.text.split()).strip(" :")
        elif CALLED_NEED.match(standing.label or ""):
            standing.label = None

    def emit_all(self, cell: Cell, role: Role) -> None:
        for block in cell.blocks():
            self.walk.emit(block, role, container=self.container(cell), row=self.row(cell))

    def container(self, cell: Cell) -> tuple[int, ...]:
        return (self.table.number, cell.row, cell.column)

    def row(self, cell: Cell) -> Row:
        return Row(self.table.number, cell.row, cell.row + cell.row_span - 1)


def names_column(found: Sense) -> bool:
    return found.role is not None and found.coverage >= 0.7


def holds_table(*cells: Cell) -> bool:
    """Whether a table stands within a cell: what it says is no heading."""
    return any(isinstance(part, Table) for cell in cells for part in cell.content)


def first_block(cell: Cell) -> Block:
    return next(iter(cell.blocks()))
