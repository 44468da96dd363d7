"""Cells of a ruled table: squares of a grid that no rule parts, and the tables nested in them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from audit.reading.pdf.shapes import Box


@dataclass(slots=True)
class GridCell:
    """A cell by its first row and column and one past its last, counted from 0."""

    row: int
    column: int
    last_row: int
    last_column: int
    box: Box
    #: Bounded by rules on every side.
    closed: bool = True


@dataclass(slots=True)
class Grid:
    """A ruled table's geometry."""

    xs: list[float]
    ys: list[float]
    cells: list[GridCell]
    #: Cell by row and column of the grid; None where there is none.
    squares: list[list[GridCell | None]] = field(default_factory=list)
    #: Made of filled areas only, with no drawn line.
    filled: bool = False
    #: Its columns are drawn by nothing but the text in them.
    soft: bool = False

    @property
    def box(self) -> Box:
        """The grid's extent."""
        return self.xs[0], self.ys[0], self.xs[-1], self.ys[-1]

    def at(self, x: float, y: float) -> GridCell | None:
        """The cell that a point falls into."""
        column, row = bisect_right(self.xs, x) - 1, bisect_right(self.ys, y) - 1
        if not (0 <= column < len(self.xs) - 1 and 0 <= row < len(self.ys) - 1):
            return None
        return self.squares[row][column]


@dataclass(slots=True)
class Area:
    """Squares (row, column) without a wall between them."""

    squares: set[tuple[int, int]]
    closed: bool
    #: Its first row and column, and one past its last.
    row: int = 0
    column: int = 0
    last_row: int = 0
    last_column: int = 0

    def __post_init__(self) -> None:
        self.row, self.last_row = min(r for r, _ in self.squares), max(r for r, _ in self.squares) + 1
        self.column, self.last_column = min(c for _, c in self.squares), max(c for _, c in self.squares) + 1

    def missing(self) -> set[tuple[int, int]]:
        """The squares of its outline that are not its own."""
        if len(self.squares) == (self.last_row - self.row) * (self.last_column - self.column):
            return set()
        outline = {
            (r, c) for r in range(self.row, self.last_row) for c in range(self.column, self.last_column)
        }
        return outline - self.squares


def areas_between(wall_right: list[list[bool]], wall_below: list[list[bool]]) -> list[Area]:
    """Gathers squares without a wall between them."""
    rows, columns = len(wall_right), len(wall_below[0])
    seen = [[False] * columns for _ in range(rows)]
    found: list[Area] = []
    for row in range(rows):
        for column in range(columns):
            if seen[row][column]:
                continue
            area, closed = [(row, column)], True
            seen[row][column] = True
            for r, c in area:  # grows while it is walked
                steps = (
                    (r, c - 1, wall_right[r][c]),
                    (r, c + 1, wall_right[r][c + 1]),
                    (r - 1, c, wall_below[r][c]),
                    (r + 1, c, wall_below[r + 1][c]),
                )
                for to_row, to_column, wall in steps:
                    if wall:
                        continue
                    if not (0 <= to_row < rows and 0 <= to_column < columns):
                        closed = False
                    elif not seen[to_row][to_column]:
                        seen[to_row][to_column] = True
                        area.append((to_row, to_column))
            found.append(Area(set(area), closed))
    return found


def grids_of(areas: list[Area], xs: list[float], ys: list[float], filled: bool) -> list[Grid]:
    """Areas as the cells of a grid; an area around a block of others is a cell with a table nested in it."""
    nested: list[Grid] = []
    cells: list[GridCell] = []
    taken: set[int] = set()
    for area in areas:
        hole = area.missing()
        if not hole or not area.closed:
            continue
        inner = Area(hole, True)
        inside = [other for other in areas if other.squares <= hole]
        if inner.missing() or len(inside) < 2 or sum(len(other.squares) for other in inside) != len(hole):
            continue
        taken.update(id(other) for other in (area, *inside))
        columns, rows = xs[inner.column : inner.last_column + 1], ys[inner.row : inner.last_row + 1]
        shifted = [
            Area({(r - inner.row, c - inner.column) for r, c in other.squares}, other.closed)
            for other in inside
        ]
        nested += grids_of(shifted, columns, rows, filled)
        cells.append(_cell(xs, ys, area.row, area.column, area.last_row, area.last_column, True))
    for area in areas:
        if id(area) not in taken:
            cells += _rectangles(area, xs, ys)
    if not cells:
        return nested
    cells.sort(key=lambda cell: (cell.row, cell.column))
    return [_as_grid(cells, xs, ys, filled), *nested]


def _as_grid(cells: list[GridCell], xs: list[float], ys: list[float], filled: bool) -> Grid:
    """Cells as a grid of just the rows and columns that they use."""
    columns = sorted({edge for cell in cells for edge in (cell.column, cell.last_column)})
    rows = sorted({edge for cell in cells for edge in (cell.row, cell.last_row)})
    for cell in cells:
        cell.column, cell.last_column = columns.index(cell.column), columns.index(cell.last_column)
        cell.row, cell.last_row = rows.index(cell.row), rows.index(cell.last_row)
    xs, ys = [xs[column] for column in columns], [ys[row] for row in rows]
    grid = Grid(xs, ys, cells, [[None] * (len(xs) - 1) for _ in range(len(ys) - 1)], filled)
    for cell in cells:
        for r in range(cell.row, cell.last_row):
            grid.squares[r][cell.column : cell.last_column] = [cell] * (cell.last_column - cell.column)
    return grid


def _rectangles(area: Area, xs: list[float], ys: list[float]) -> list[GridCell]:
    """An area as cells: one if it is a rectangle, else one for each row's stretch."""
    if not area.missing():
        return [_cell(xs, ys, area.row, area.column, area.last_row, area.last_column, area.closed)]
    cells = []
    for row in range(area.row, area.last_row):
        across = sorted(c for r, c in area.squares if r == row)
        start = across[0]
        for here, after in zip(across, [*across[1:], -1], strict=True):
            if after != here + 1:
                cells.append(_cell(xs, ys, row, start, row + 1, here + 1, area.closed))
                start = after
    return cells


def _cell(
    xs: list[float], ys: list[float], row: int, column: int, last_row: int, last_column: int, closed: bool
) -> GridCell:
    box = (xs[column], ys[row], xs[last_column], ys[last_row])
    return GridCell(row, column, last_row, last_column, box, closed)
