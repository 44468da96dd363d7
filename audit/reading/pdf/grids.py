"""Ruled tables as geometry: rules that cross make a grid, and areas without a rule between them a cell.

Snapping and joining follow pdfplumber's table finder; cells are then found by
flooding the grid instead of searching rectangles, which keeps merged cells whole, forgives a missing
outer border, and takes time in proportion to the grid.
"""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, field

from audit.reading.pdf.shapes import Box, Rule

#: Rules closer than this are one rule: a border and the edge of the shading behind it.
SNAP = 1.0

#: A row or column thinner than this holds no text: it is a double border, or the gap between two tables.
_SLIVER = 4.5

#: Rules that miss each other by this much still meet.
_JOIN = 3.0

#: Uprights in line this close to each other are one: between tables set close there is more room.
_JOIN_UPRIGHTS = 1.5

#: A box around more than this share of the page's width and height is a page border.
_FRAME = 0.88

#: More rules than this in one page after joining is a drawing, not tables.
_MOST_RULES = 3_000

#: A grid with more squares than this is a chart or squared paper.
_MOST_SQUARES = 40_000


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


def find_grids(rules: list[Rule], width: float, height: float) -> list[Grid]:
    """Every ruled table of a page, single boxes included, top to bottom."""
    joined = join_rules(rules)
    if len(joined) > _MOST_RULES:
        return []
    grids = []
    for group in (part for found in _groups(joined) for part in _apart(found)):
        grid = _grid(group)
        if grid is None or not grid.cells:
            continue
        x0, top, x1, bottom = grid.box
        if len(grid.cells) == 1 and x1 - x0 > _FRAME * width and bottom - top > _FRAME * height:
            continue
        grids.append(grid)
    grids.sort(key=lambda grid: (grid.ys[0], grid.xs[0]))
    return grids


def join_rules(rules: list[Rule]) -> list[Rule]:
    """Rules on (nearly) the same line moved to their mean place, and joined where they touch."""
    joined: list[Rule] = []
    for upright in (False, True):
        ordered = sorted((rule for rule in rules if rule.upright == upright), key=lambda rule: rule.at)
        cluster: list[Rule] = []
        for rule in ordered:
            if cluster and rule.at - cluster[-1].at > SNAP:
                joined += _joined(cluster)
                cluster = []
            cluster.append(rule)
        if cluster:
            joined += _joined(cluster)
    return joined


def _joined(cluster: list[Rule]) -> list[Rule]:
    """One cluster's rules, on their mean place (drawn lines weigh more than the edges of fills)."""
    drawn = [rule.at for rule in cluster if not rule.filled] or [rule.at for rule in cluster]
    at = sum(drawn) / len(drawn)
    found: list[Rule] = []
    for rule in sorted(cluster, key=lambda rule: rule.start):
        if found and rule.start <= found[-1].end + (_JOIN_UPRIGHTS if rule.upright else _JOIN):
            last = found[-1]
            found[-1] = Rule(
                last.upright, at, last.start, max(last.end, rule.end), last.filled and rule.filled
            )
        else:
            found.append(Rule(rule.upright, at, rule.start, rule.end, rule.filled))
    return found


def _groups(rules: list[Rule]) -> list[list[Rule]]:
    """Rules that cross or meet, directly or through others."""
    parent = list(range(len(rules)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    level = [(index, rule) for index, rule in enumerate(rules) if not rule.upright]
    places = [rule.at for _, rule in level]  # in order: join_rules sorts them
    for index, rule in enumerate(rules):
        if not rule.upright:
            continue
        first = bisect_right(places, rule.start - _JOIN)
        for other, crossing in level[first:]:
            if crossing.at > rule.end + _JOIN:
                break
            if crossing.start - _JOIN <= rule.at <= crossing.end + _JOIN:
                parent[root(other)] = root(index)
    grouped: dict[int, list[Rule]] = defaultdict(list)
    for index, rule in enumerate(rules):
        grouped[root(index)].append(rule)
    return [group for group in grouped.values() if len(group) >= 3]


def _apart(rules: list[Rule]) -> list[list[Rule]]:
    """Tables set so close to each other that they seem to touch, apart; double borders made single."""
    for upright in (False, True):
        places = sorted({rule.at for rule in rules if rule.upright == upright})
        for near, far in itertools.pairwise(places):
            if far - near >= _SLIVER:
                continue
            bridged = any(
                rule.upright != upright and rule.start < near + 0.3 and rule.end > far - 0.3 for rule in rules
            )
            if not bridged and not upright:
                over = [rule for rule in rules if _middle(rule) <= near]
                kept = {id(rule) for rule in over}
                under = [rule for rule in rules if id(rule) not in kept]
                return [*_apart(over), *_apart(under)]
            merged = [
                rule._replace(at=near) if rule.upright == upright and rule.at == far else rule
                for rule in rules
            ]
            return _apart(merged)
    return [rules]


def _middle(rule: Rule) -> float:
    """How far down a rule's middle is."""
    return (rule.start + rule.end) / 2 if rule.upright else rule.at


def _grid(rules: list[Rule]) -> Grid | None:
    """A group of rules as a grid of cells; None if it bounds no area."""
    xs = sorted({rule.at for rule in rules if rule.upright})
    ys = sorted({rule.at for rule in rules if not rule.upright})
    if not xs or len(ys) < 2:
        return None
    # Rules that go on past the first or last upright: a table drawn without its sides.
    left = min(rule.start for rule in rules if not rule.upright)
    right = max(rule.end for rule in rules if not rule.upright)
    if left < xs[0] - 2 * SNAP and right > xs[-1] + 2 * SNAP:
        xs = [left, *xs, right]
    if len(xs) < 2 or len(xs) * len(ys) > _MOST_SQUARES:
        return None
    columns, rows = len(xs) - 1, len(ys) - 1
    # wall_right[row][column]: a rule stands between this square and the next one to its right.
    wall_right = [[False] * (columns + 1) for _ in range(rows)]
    wall_below = [[False] * columns for _ in range(rows + 1)]
    x_of, y_of = {x: index for index, x in enumerate(xs)}, {y: index for index, y in enumerate(ys)}
    for rule in rules:
        if rule.upright:
            column = x_of[rule.at]
            for row in range(rows):
                if rule.start <= ys[row] + _JOIN and rule.end >= ys[row + 1] - _JOIN:
                    wall_right[row][column] = True
        else:
            row = y_of[rule.at]
            for column in range(columns):
                if rule.start <= xs[column] + _JOIN and rule.end >= xs[column + 1] - _JOIN:
                    wall_below[row][column] = True
    grid = Grid(xs, ys, [], [[None] * columns for _ in range(rows)], all(rule.filled for rule in rules))
    _flood(grid, wall_right, wall_below)
    return grid


def _flood(grid: Grid, wall_right: list[list[bool]], wall_below: list[list[bool]]) -> None:
    """Gathers squares without a wall between them into cells."""
    rows, columns = len(grid.squares), len(grid.squares[0])
    seen = [[False] * columns for _ in range(rows)]
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
            for cell in _rectangles(area, grid, closed):
                grid.cells.append(cell)
                for r in range(cell.row, cell.last_row):
                    grid.squares[r][cell.column : cell.last_column] = [cell] * (
                        cell.last_column - cell.column
                    )
    grid.cells.sort(key=lambda cell: (cell.row, cell.column))


def _rectangles(area: list[tuple[int, int]], grid: Grid, closed: bool) -> list[GridCell]:
    """An area as cells: one if it is a rectangle, else one for each row's stretch."""
    rows, columns = [row for row, _ in area], [column for _, column in area]
    row, last_row, column, last_column = min(rows), max(rows) + 1, min(columns), max(columns) + 1
    if len(area) == (last_row - row) * (last_column - column):
        return [_cell(grid, row, column, last_row, last_column, closed)]
    cells = []
    for row in sorted(set(rows)):
        across = sorted(c for r, c in area if r == row)
        start = across[0]
        for here, after in zip(across, [*across[1:], -1], strict=True):
            if after != here + 1:
                cells.append(_cell(grid, row, start, row + 1, here + 1, closed))
                start = after
    return cells


def _cell(grid: Grid, row: int, column: int, last_row: int, last_column: int, closed: bool) -> GridCell:
    box = (grid.xs[column], grid.ys[row], grid.xs[last_column], grid.ys[last_row])
    return GridCell(row, column, last_row, last_column, box, closed)
