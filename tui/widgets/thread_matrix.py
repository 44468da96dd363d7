"""The golden thread as a matrix: four columns, one cursor that goes from cell to cell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message

from audit.model.audit import PlanAudit
from tui.content import plan_line
from tui.weave import Cell, Line, Pair, neighbours
from tui.widgets.rows import Rows
from tui.widgets.thread_block import Block
from tui.widgets.thread_row import Looks, MatrixRow, column_widths

_MOST_LINES = 5  # of one text: more is read below, side by side with the other
_TALL, _VERY_TALL, _WIDE = 40, 50, 160  # lines and cells from which on a screen is so


class ThreadMatrix(Rows):
    """The matrix. What belongs to where the cursor is lights up, by a dot as well as by its colour."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "across(-1)", "Left", show=False),
        Binding("right", "across(1)", "Right", show=False),
    ]
    HELP = (
        "Arrows go from cell to cell: up and down in a column, left and right along the thread. What is "
        "linked to where you are has a dot. Before each cell stands what its link rests on."
    )

    class CellMoved(Message):
        """The cursor is on another cell."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - as Textual calls it
        super().__init__(id=id)
        self._audit: PlanAudit | None = None
        self._woven: Sequence[Line] = ()
        self._column = 1
        self._place = 0
        self._cell_lines = 1

    # --- what is shown ---

    def show_thread(self, audit: PlanAudit, lines: Sequence[Line]) -> None:
        """Show a plan's thread, the cursor where it was as near as can be."""
        here = self.cell
        self._audit, self._woven = audit, lines
        if here is not None and not self._find(here.owner, here.gap is not None):
            self._find(here.owner, None)
        self._place = max(0, min(self._place, len(lines) - 1))
        if lines and lines[self._place].cells[self._column] is None:
            self._column = next(n for n, cell in enumerate(lines[self._place].cells) if cell is not None)
        self._fit()
        self._draw()

    @property
    def cell(self) -> Cell | None:
        """The cell where the cursor is."""
        if not 0 <= self._place < len(self._woven):
            return None
        return self._woven[self._place].cells[self._column]

    @property
    def head(self) -> Cell | None:
        """The need of the block where the cursor is."""
        for place in range(self._place, -1, -1):
            line = self._woven[place]
            if line.cells[1] is not None:
                return line.cells[1]
            if line.first:
                return None
        return None

    def go_to_next(self) -> bool:
        """To the next gap, round to the first; False if there is none."""
        gaps = [
            (place, column)
            for place, line in enumerate(self._woven)
            for column, cell in enumerate(line.cells)
            if cell is not None and cell.gap is not None
        ]
        if not gaps:
            return False
        here = (self._place, self._column)
        ahead = [one for one in gaps if one > here]
        self._put(*(ahead or gaps)[0])
        return True

    def go_to_item(self, name: str) -> bool:
        """To the first cell of an item."""
        if self._find(name, False):
            self._put(self._place, self._column)
            return True
        return False

    # --- moving ---

    def action_move(self, step: int) -> None:
        """Up or down in the column, to the next cell that is not empty."""
        place = self._place + step
        while 0 <= place < len(self._woven):
            if self._woven[place].cells[self._column] is not None:
                self._put(place, self._column)
                return
            place += step

    def action_page(self, step: int) -> None:
        """Some lines at once."""
        for _ in range(max(1, self.size.height // 2)):
            self.action_move(step)

    def action_edge(self, step: int) -> None:
        """The first or last cell of the column."""
        places = [place for place, line in enumerate(self._woven) if line.cells[self._column] is not None]
        if places:
            self._put(places[0 if step < 0 else -1], self._column)

    def action_across(self, step: int) -> None:
        """Along the thread: the next column with a cell in this line, else in this block."""
        column = self._column + step
        while 0 <= column <= 3:
            place = self._nearest(column)
            if place is not None:
                self._put(place, column)
                return
            column += step

    def on_click(self, event: events.Click) -> None:
        """Move to the cell that was clicked."""
        place = self.row_at(event.y + self.scroll_offset.y)
        if place is None:
            return
        left = 2
        for column, width in enumerate(column_widths(self.room)):
            if left <= event.x < left + width + 1 and self._woven[place].cells[column] is not None:
                self._put(place, column)
            left += width + 1

    def _nearest(self, column: int) -> int | None:
        """In which line of the block, nearest to the cursor's, a column has a cell."""
        start = self._place
        while start > 0 and not self._woven[start].first:
            start -= 1
        end = self._place + 1
        while end < len(self._woven) and not self._woven[end].first:
            end += 1
        places = [place for place in range(start, end) if self._woven[place].cells[column] is not None]
        return min(places, key=lambda place: (abs(place - self._place), place > self._place), default=None)

    def _find(self, owner: str, gap: bool | None) -> bool:
        for place, line in enumerate(self._woven):
            for column, cell in enumerate(line.cells):
                if cell is not None and cell.owner == owner and gap in (None, cell.gap is not None):
                    self._place, self._column = place, column
                    return True
        return False

    def _put(self, place: int, column: int) -> None:
        self._place, self._column = place, column
        self._draw()
        self.post_message(self.CellMoved())

    def _draw(self) -> None:
        key = self._woven[self._place].key if self._woven else None
        self.show_rows(list(self._rows_of(self._looks(self._cell_lines))), key)

    def _looks(self, cell_lines: int) -> Looks:
        audit, cell = self._audit, self.cell
        if audit is None:
            return Looks({}, {}, frozenset(), cell_lines)
        return Looks(
            items={item.id: item for item in audit.items},
            links={Pair(link.kind, link.source, link.target): link for link in audit.links},
            lit=frozenset(neighbours(audit, cell.owner)) if cell is not None else frozenset(),
            cell_lines=cell_lines,
            told=_told(self._woven),
            child=plan_line(audit.details.name or "").partition(" ")[0] if cell_lines == 1 else "",
        )

    def _rows_of(self, looks: Looks) -> Iterator[MatrixRow]:
        """Every line, block by block."""
        starts = [place for place, line in enumerate(self._woven) if line.first]
        for start, end in zip_longest(starts, starts[1:], fillvalue=len(self._woven)):
            lines = self._woven[start:end]
            here = self._place - start
            block = Block(lines, looks, (here, self._column) if 0 <= here < len(lines) else None)
            yield from (MatrixRow(line, block, number) for number, line in enumerate(lines))

    def _fit(self) -> None:
        """How many lines of each text to show: those usual on such a screen, more where all would fit."""
        width, height = self.app.size
        usual = 3 if height >= _VERY_TALL and width >= _WIDE else 2 if height >= _TALL else 1
        self._cell_lines = usual
        for more in range(_MOST_LINES, usual, -1):
            rows = self._rows_of(self._looks(more))
            if sum(len(row.lines(self.room)) for row in rows) <= self.size.height:
                self._cell_lines = more
                return

    def on_resize(self) -> None:
        """Other sizes show other amounts of text."""
        super().on_resize()
        self._fit()
        self._draw()


def _told(lines: Iterable[Line]) -> frozenset[tuple[str, int]]:
    """The cells whose item stands in the same column higher up: its text need not be read again."""
    seen: set[tuple[str, int]] = set()
    told: set[tuple[str, int]] = set()
    for line in lines:
        for column, cell in enumerate(line.cells):
            if cell is not None and cell.item:
                if (cell.item, column) in seen:
                    told.add((line.key, column))
                seen.add((cell.item, column))
    return frozenset(told)
