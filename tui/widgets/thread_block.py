"""A need with all that belongs to it, drawn as one: a long text runs on below, where its column is free."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from textual.content import Content

from tui.weave import Line
from tui.widgets.thread_row import MARK, Looks, column_widths, cut, mark_of, words_of

_COLUMNS = range(4)
_HANG = 1  # cells by which a text's further lines stand in, so that the numbers can be found


def _room(width: int) -> int:
    """How wide a text can be in a column."""
    return max(4, width - MARK - _HANG)


class Block:
    """Some lines of the thread; `cursor`: the line and the column in which the cursor is, if it is here."""

    def __init__(self, lines: Sequence[Line], looks: Looks, cursor: tuple[int, int] | None) -> None:
        self._lines = lines
        self._looks = looks
        self._cursor = cursor
        self.drawn = cache(self._draw)

    def _draw(self, width: int) -> list[list[Content]]:
        """For each line of the thread its lines of the screen."""
        widths = column_widths(width)
        cells = {
            (place, column): self._texts(place, column, widths[column])
            for place, line in enumerate(self._lines)
            for column in _COLUMNS
            if line.cells[column] is not None
        }
        heights = self._heights(cells)
        drawn = [[[Content("")] * 4 for _ in range(height)] for height in heights]
        for (place, column), texts in cells.items():
            room = [(n, at) for n in self._span(place, column) for at in range(heights[n])]
            most = 1 if self._is_told(place, column) else len(room)
            shown = self._cell(place, column, cut(texts, _room(widths[column]), most))
            for (n, at), text in zip(room, shown, strict=False):
                drawn[n][at][column] = text
        made = [
            [
                Content(" ").join(
                    one.truncate(room, pad=True) for one, room in zip(pieces, widths, strict=True)
                )
                for pieces in line
            ]
            for line in drawn
        ]
        if self._looks.cell_lines > 1:
            made[0].insert(0, Content(""))
        return made

    def _span(self, place: int, column: int) -> range:
        """The lines that a cell has to itself in its column: its own, and those below that are empty."""
        end = place + 1
        while end < len(self._lines) and self._lines[end].cells[column] is None:
            end += 1
        return range(place, end)

    def _heights(self, cells: dict[tuple[int, int], list[Content]]) -> list[int]:
        """How high each line must be for every cell to show as much as it should."""
        heights = [1] * len(self._lines)
        for (place, column), texts in sorted(cells.items(), key=lambda one: len(self._span(*one[0]))):
            span = self._span(place, column)
            wanted = 1 if self._is_told(place, column) else min(len(texts), self._looks.cell_lines)
            heights[span[-1]] += max(0, wanted - sum(heights[n] for n in span))
        return heights

    def _is_told(self, place: int, column: int) -> bool:
        return (self._lines[place].key, column) in self._looks.told

    def _texts(self, place: int, column: int, width: int) -> list[Content]:
        cell = self._lines[place].cells[column]
        return words_of(cell, self._looks).wrap(_room(width)) if cell is not None else []

    def _cell(self, place: int, column: int, texts: list[Content]) -> list[Content]:
        """A cell's lines with its sign before the first; the cursor's stand out."""
        cell = self._lines[place].cells[column]
        if cell is None:
            return []
        mark, hang = mark_of(cell, self._looks), Content(" " * (MARK + _HANG))
        made = [(hang if number else mark) + text for number, text in enumerate(texts)]
        if self._cursor == (place, column):
            return [Content.styled(one.plain, "bold reverse") for one in made]
        return made
