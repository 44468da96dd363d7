"""Rows of a table that draw no columns of their own: white between shaded ones, or under a header that does.

Case systems shade the cells of every second row, and print the rows between with no more than the text. The
columns of such a row are those of its neighbours, where its text keeps to them.
"""

from __future__ import annotations

import itertools
from bisect import bisect

from audit.reading.pdf.cells import Grid, GridCell
from audit.reading.pdf.shapes import Line, Rule

#: Edges this close to each other (in points) are of the same column.
_SAME = 2.5
#: Between two shaded rows of one table stands one white row, or a few, and no more than this share of a page.
_HIGHEST = 0.3
#: Of the lines of a column, this share begins at its margin.
_ALIGNED = 0.8
#: A table has as many columns.
_FEWEST_COLUMNS = 2


def with_open_rows(grids: list[Grid], rules: list[Rule], lines: list[Line], height: float) -> list[Grid]:
    """The grids, those of one striped table joined, and rows without columns divided like their header."""
    level = [rule for rule in rules if not rule.upright]
    joined: list[Grid] = []
    waiting = sorted(grids, key=lambda grid: grid.ys[0])
    while waiting:
        grid = waiting.pop(0)
        while (place := _following(grid, waiting, lines, height)) is not None:
            grid = _joined(grid, waiting.pop(place), level, lines)
        joined.append(_under_header(_with_last_rows(grid, waiting, level, lines), lines))
    return joined


def _following(grid: Grid, others: list[Grid], lines: list[Line], height: float) -> int | None:
    """Which of the grids below is the next stripe of a table: of the same columns, with text between."""
    if len(grid.xs) <= _FEWEST_COLUMNS:
        return None
    for place, other in enumerate(others):
        apart = other.ys[0] - grid.ys[-1]
        across = other.xs[0] < grid.xs[-1] and grid.xs[0] < other.xs[-1]
        if not across or apart < -_SAME:
            continue
        same = len(other.xs) == len(grid.xs) and all(
            abs(one - two) <= _SAME for one, two in zip(grid.xs, other.xs, strict=True)
        )
        between = _between(lines, grid, grid.ys[-1], other.ys[0])
        if not same or not between or apart > _HIGHEST * height or not _is_row(between, grid, lines):
            return None
        return place
    return None


def _is_row(text: list[Line], grid: Grid, lines: list[Line]) -> bool:
    """Whether text under a grid stands in its columns, each where the rows of the grid begin theirs."""
    last = len(grid.ys) - 2
    own = [cell for cell in grid.cells if cell.last_row == last + 1]
    return len(own) == len(grid.xs) - 1 and _keeps_to(text, grid.xs) and _begins_as(text, own, lines)


def _between(lines: list[Line], grid: Grid, top: float, bottom: float) -> list[Line]:
    """The lines within a grid's width between two heights."""
    return [
        line
        for line in lines
        if top < (line.top + line.bottom) / 2 < bottom
        and line.x0 > grid.xs[0] - _SAME
        and line.x1 < grid.xs[-1] + _SAME
    ]


def _keeps_to(lines: list[Line], xs: list[float]) -> bool:
    """Whether text stands in columns, and in more than one.

    No word runs across an edge, and those behind an edge begin at one place, line after line: the last word
    of one column may all but touch the next.
    """
    words = [word for line in lines for word in line.fragments]
    if len({bisect(xs, word.middle[0]) for word in words}) < _FEWEST_COLUMNS:
        return False
    for left, right in itertools.pairwise(xs[1:]):
        if any(word.x0 < left - 1 and word.x1 > left + 1 for word in words):
            return False
        starts = [
            min(inside)
            for line in lines
            if (inside := [word.x0 for word in line.fragments if left <= word.middle[0] < right])
        ]
        if starts and sum(abs(start - min(starts)) <= _SAME for start in starts) < _ALIGNED * len(starts):
            return False
    return True


def _joined(grid: Grid, other: Grid, level: list[Rule], lines: list[Line]) -> Grid:
    """Two stripes as one grid, with the rows between them."""
    edges = [
        rule.at
        for rule in level
        if grid.ys[-1] + _SAME < rule.at < other.ys[0] - _SAME and _is_as_wide(rule, grid)
    ]
    below = [*sorted(edges), other.ys[0]]
    return _append(_with_rows(grid, below, lines), other)


def _is_as_wide(rule: Rule, grid: Grid) -> bool:
    return rule.start <= grid.xs[0] + _SAME and rule.end >= grid.xs[-1] - _SAME


def _with_rows(grid: Grid, bottoms: list[float], lines: list[Line]) -> Grid:
    """A grid with rows below it that have its columns, down to each of some heights with text above it."""
    for bottom in bottoms:
        if not _between(lines, grid, grid.ys[-1], bottom):
            continue
        row = len(grid.ys) - 1
        top = grid.ys[-1]
        cells = [
            GridCell(row, column, row + 1, column + 1, (left, top, right, bottom))
            for column, (left, right) in enumerate(itertools.pairwise(grid.xs))
        ]
        grid = Grid(
            grid.xs,
            [*grid.ys, bottom],
            [*grid.cells, *cells],
            [*grid.squares, list(cells)],
            grid.filled,
            grid.soft,
        )
    return grid


def _append(grid: Grid, other: Grid) -> Grid:
    """Two grids of the same columns, one right under the other, as one."""
    rows = len(grid.ys) - 1
    moved = {
        id(cell): GridCell(
            cell.row + rows, cell.column, cell.last_row + rows, cell.last_column, cell.box, cell.closed
        )
        for cell in other.cells
    }
    squares = [[None if cell is None else moved[id(cell)] for cell in row] for row in other.squares]
    return Grid(
        grid.xs,
        [*grid.ys[:-1], other.ys[0], *other.ys[1:]],
        [*grid.cells, *moved.values()],
        [*grid.squares, *squares],
        grid.filled and other.filled,
        grid.soft,
    )


def _with_last_rows(grid: Grid, others: list[Grid], level: list[Rule], lines: list[Line]) -> Grid:
    """A grid with the rows under its last stripe, each closed by a rule as wide as the table."""
    if len(grid.xs) <= _FEWEST_COLUMNS:
        return grid
    below = sorted({rule.at for rule in level if rule.at > grid.ys[-1] + _SAME and _is_as_wide(rule, grid)})
    for bottom in below:
        if not any(rule.at == bottom and _ends_as(rule, grid) for rule in level):
            break
        if any(grid.ys[-1] - 1 < other.ys[0] <= bottom + 1 for other in others):
            break  # a heading's band, or the next table
        text = _between(lines, grid, grid.ys[-1], bottom)
        if not text or not _is_row(text, grid, lines):
            break
        grid = _with_rows(grid, [bottom], lines)
    return grid


def _ends_as(rule: Rule, grid: Grid) -> bool:
    return abs(rule.start - grid.xs[0]) <= _SAME and abs(rule.end - grid.xs[-1]) <= _SAME


def _under_header(grid: Grid, lines: list[Line]) -> Grid:
    """A grid with its rows of one cell divided like the header over them, where their text keeps to that."""
    whole = len(grid.xs) - 1
    heads: list[GridCell] = []
    cells: list[GridCell] = []
    by_row: dict[int, list[GridCell]] = {}
    for cell in grid.cells:
        by_row.setdefault(cell.row, []).append(cell)
    for row in range(len(grid.ys) - 1):
        found = by_row.get(row, [])
        if len(found) >= _FEWEST_COLUMNS and all(cell.last_row == row + 1 for cell in found):
            heads = found
        elif len(found) == 1 and heads and _is_open(found[0], row, whole):
            edges = [heads[0].box[0], *(cell.box[2] for cell in heads)]
            text = _between(lines, grid, grid.ys[row], grid.ys[row + 1])
            if _keeps_to(text, edges) and _begins_as(text, heads, lines):
                found = [
                    GridCell(
                        row,
                        head.column,
                        row + 1,
                        head.last_column,
                        (head.box[0], grid.ys[row], head.box[2], grid.ys[row + 1]),
                    )
                    for head in heads
                ]
        else:
            heads = []
        cells += found
    if len(cells) == len(grid.cells):
        return grid
    squares: list[list[GridCell | None]] = [[None] * whole for _ in range(len(grid.ys) - 1)]
    for cell in cells:
        for row in range(cell.row, cell.last_row):
            squares[row][cell.column : cell.last_column] = [cell] * (cell.last_column - cell.column)
    return Grid(grid.xs, grid.ys, cells, squares, grid.filled, grid.soft)


def _begins_as(text: list[Line], heads: list[GridCell], lines: list[Line]) -> bool:
    """Whether a row's words behind each edge begin where those of the cell over it begin."""
    for head in heads[1:]:
        left, top, right, bottom = head.box
        over = [
            word for line in lines if top < (line.top + line.bottom) / 2 < bottom for word in line.fragments
        ]
        margin = min((word.x0 for word in over if left <= word.middle[0] < right), default=None)
        here = [word.x0 for line in text for word in line.fragments if left <= word.middle[0] < right]
        if margin is not None and here and abs(min(here) - margin) > _SAME:
            return False
    return True


def _is_open(cell: GridCell, row: int, columns: int) -> bool:
    """Whether a cell is all of one row."""
    return cell.column == 0 and cell.last_column == columns and cell.last_row == row + 1
