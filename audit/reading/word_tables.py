"""Tables of a Word file: one cell for each that is seen, with its place in the grid and its spans."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from audit.model.document import Block, Cell, Table
from audit.reading.package import Element
from audit.reading.word_controls import choose, read_control
from audit.reading.word_names import (
    ALTERNATE,
    DEL,
    INS,
    MOVE_FROM,
    MOVE_TO,
    PROPERTIES,
    SDT,
    TC,
    TR,
    VAL,
    is_on,
    number,
    w,
)
from audit.reading.word_state import State

#: Reads what stands in a cell: the cell, its table's number, its row and its column.
CellReader = Callable[[Element, int, int, int], tuple["Block | Table", ...]]

_ROW_PROPERTIES, _CELL_PROPERTIES = w("trPr"), w("tcPr")
_CONTINUES = "continue"


@dataclass(slots=True)
class _Draft:
    """A cell whose spans may still grow."""

    row: int
    column: int
    column_span: int
    content: tuple[Block | Table, ...]
    row_span: int = 1


def read_table(element: Element, state: State, read_cell: CellReader, depth: int) -> Table | None:
    """A table with its cells row by row; null if no row of it is left."""
    state.tables += 1
    table = _TableReader(state, read_cell, state.tables)
    for row in _inside(element, TR, state, depth):
        table.add_row(row, depth)
    if not table.rows:
        state.tables -= 1
        return None
    return table.finish()


class _TableReader:
    """Gathers one table."""

    def __init__(self, state: State, read_cell: CellReader, number: int) -> None:
        self._state = state
        self._read_cell = read_cell
        self._number = number
        self._drafts: list[_Draft] = []
        #: Cells that reach down into the next row, by the column they begin in.
        self._open: dict[int, _Draft] = {}
        self._columns = 0
        self._header_rows = 0
        self.rows = 0

    def finish(self) -> Table:
        """The table as it stands after its last row."""
        cells = tuple(
            Cell(draft.row, draft.column, draft.row_span, draft.column_span, draft.content)
            for draft in self._drafts
        )
        return Table(self._number, self.rows, self._columns, cells, self._header_rows)

    def add_row(self, row: Element, depth: int) -> None:
        """Adds one row, unless it was deleted or is hidden."""
        state = self._state
        properties = row.find(_ROW_PROPERTIES)
        before = 0
        if properties is not None:
            if _stands(properties, "del"):
                state.seen["change"] += 1
                state.leave_all(row, "deleted")
                return
            state.seen["change"] += _stands(properties, "ins")
            if is_on(properties.find(w("hidden"))):
                state.leave_all(row, "hidden")
                return
            before = min(max(number(properties.find(w("gridBefore")), 0) or 0, 0), state.limits.columns)
        self.rows += 1
        if self._header_rows == self.rows - 1 and properties is not None:
            self._header_rows += is_on(properties.find(w("tblHeader")))
        above, self._open = self._open, {}
        column = 1 + before
        state.pages.begin_row()
        last: _Draft | None = None
        for cell in _inside(row, TC, state, depth):
            column, last = self._add_cell(cell, column, above, last)
        state.pages.end_row()
        self._columns = max(self._columns, column - 1)

    def _add_cell(
        self, cell: Element, column: int, above: dict[int, _Draft], last: _Draft | None
    ) -> tuple[int, _Draft | None]:
        """Adds one cell, or lets another grow over it; gives the next column and the last cell drawn."""
        state = self._state
        state.count_cell()
        properties = cell.find(_CELL_PROPERTIES)
        span, vertical, horizontal = _merging(properties, state.limits.columns)
        if properties is not None and _stands(properties, "cellDel"):
            state.seen["change"] += 1
            state.leave_all(cell, "deleted")
            return column, last
        if vertical == _CONTINUES and column in above:
            # Word shows nothing of what stands in such a cell.
            state.leave_all(cell, "hidden")
            draft = self._open[column] = above[column]
            draft.row_span += 1
            return column + span, draft
        state.pages.begin_cell()
        content = self._read_cell(cell, self._number, self.rows, column)
        state.pages.end_cell()
        if horizontal == _CONTINUES and last is not None:
            last.column_span += span
            last.content += content
            return column + span, last
        draft = _Draft(self.rows, column, span, content)
        self._drafts.append(draft)
        if vertical is not None:
            self._open[column] = draft
        return column + span, draft


def _merging(properties: Element | None, most: int) -> tuple[int, str | None, str | None]:
    """A cell's span over columns, and how it is merged downwards and (in old files) sideways."""
    if properties is None:
        return 1, None, None
    span = number(properties.find(w("gridSpan")), 1) or 1
    vertical, horizontal = properties.find(w("vMerge")), properties.find(w("hMerge"))
    return (
        min(max(span, 1), most),
        (vertical.get(VAL) or _CONTINUES) if vertical is not None else None,
        (horizontal.get(VAL) or _CONTINUES) if horizontal is not None else None,
    )


def _stands(properties: Element, name: str) -> bool:
    return properties.find(w(name)) is not None


def _inside(parent: Element, wanted: str, state: State, depth: int) -> Iterator[Element]:
    """The rows of a table or cells of a row, out of whatever they are wrapped in."""
    state.check_depth(depth)
    for child in parent:
        tag = child.tag
        if tag == wanted:
            yield child
        elif tag == SDT:
            control = read_control(child)
            if control.content is not None:
                outer, state.checkbox = state.checkbox, control.checkbox or state.checkbox
                state.placeholders += control.placeholder
                yield from _inside(control.content, wanted, state, depth + 1)
                state.placeholders -= control.placeholder
                state.checkbox = outer
        elif tag == ALTERNATE:
            chosen, others = choose(child)
            if chosen is not None:
                yield from _inside(chosen, wanted, state, depth + 1)
            for other in others:
                state.leave_all(other, "alternate-copy")
        elif tag in (DEL, MOVE_FROM):
            state.seen["change"] += 1
            state.leave_all(child, "deleted")
        elif tag not in PROPERTIES and len(child):
            state.seen["change"] += tag in (INS, MOVE_TO)
            yield from _inside(child, wanted, state, depth + 1)
