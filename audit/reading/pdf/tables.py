"""Ruled tables with their text: each fragment in the smallest cell around it, nested tables in theirs."""

from __future__ import annotations

from audit.reading.pdf.cells import Grid, GridCell
from audit.reading.pdf.columns import split_columns
from audit.reading.pdf.drafts import CellDraft, Stretch, TableDraft
from audit.reading.pdf.lines import lines_of
from audit.reading.pdf.shapes import Fragment, Line

#: The usual margin inside a cell, if none can be measured.
_PADDING = 5.0

#: An empty column narrower than this (in points) was never meant for text.
_NARROW = 16.0

#: A box with text beside so many of its lines holds labels.
_FEWEST_LABELS = 2

#: Only a cell this wide can hold text set in columns.
_WIDE_CELL = 300.0


def fill_tables(
    grids: list[Grid], fragments: list[Fragment], page: int
) -> tuple[list[TableDraft], list[Fragment]]:
    """The page's tables, and the fragments that stand in none."""
    grids = sorted(grids, key=lambda grid: (grid.xs[-1] - grid.xs[0]) * (grid.ys[-1] - grid.ys[0]))
    held: list[dict[int, list[Fragment]]] = [{} for _ in grids]
    rest = [fragment for fragment in fragments if not _settle(fragment, grids, held, 0)]
    parents = _parents(grids)
    tables: list[TableDraft] = []
    inner: dict[int, list[tuple[int, TableDraft]]] = {}
    for index, grid in enumerate(grids):
        nested = inner.get(index, [])
        if not _is_table(grid, held[index], rest, bool(nested)):
            for found in held[index].values():
                rest += [fragment for fragment in found if not _settle(fragment, grids, held, index + 1)]
            for _, table in nested:
                _hand_up(table, parents[index], inner, tables)
            continue
        _hand_up(_table(grid, held[index], nested, page), parents[index], inner, tables)
    tables.sort(key=lambda table: (table.top, table.xs[0]))
    return tables, rest


def _settle(fragment: Fragment, grids: list[Grid], held: list[dict[int, list[Fragment]]], first: int) -> bool:
    """Puts a fragment into the smallest cell around its centre, from a grid on."""
    x, y = fragment.middle
    for index in range(first, len(grids)):
        grid = grids[index]
        x0, top, x1, bottom = grid.box
        if x0 <= x < x1 and top <= y < bottom:
            cell = grid.at(x, y)
            if cell is not None:
                held[index].setdefault(id(cell), []).append(fragment)
                return True
    return False


def _parents(grids: list[Grid]) -> list[tuple[int, GridCell] | None]:
    """For each grid the smallest larger grid with a cell around it."""
    parents: list[tuple[int, GridCell] | None] = []
    for index, grid in enumerate(grids):
        x0, top, x1, bottom = grid.box
        parent = None
        for other in range(index + 1, len(grids)):
            cell = grids[other].at((x0 + x1) / 2, (top + bottom) / 2)
            if cell is not None and _inside(grid, cell):
                parent = (other, cell)
                break
        parents.append(parent)
    return parents


def _inside(grid: Grid, cell: GridCell) -> bool:
    x0, top, x1, bottom = cell.box
    return (
        x0 - 1 <= grid.xs[0] and top - 1 <= grid.ys[0] and grid.xs[-1] <= x1 + 1 and grid.ys[-1] <= bottom + 1
    )


def _hand_up(
    table: TableDraft,
    parent: tuple[int, GridCell] | None,
    inner: dict[int, list[tuple[int, TableDraft]]],
    tables: list[TableDraft],
) -> None:
    """Gives a finished table to the cell around it, or to the page."""
    if parent is None:
        tables.append(table)
    else:
        inner.setdefault(parent[0], []).append((id(parent[1]), table))


def _is_table(grid: Grid, held: dict[int, list[Fragment]], rest: list[Fragment], nests: bool) -> bool:
    """Whether a grid is a table and not a shaded band, a box around one line, or an empty drawing."""
    if nests:
        return True
    if not held:
        return False
    if grid.filled and (len(grid.xs) < 3 or len(grid.ys) < 3):
        return False
    if len(grid.cells) == 1:
        _x0, top, _x1, bottom = grid.box
        if not grid.cells[0].closed:
            return False
        inside = next(iter(held.values()))
        size = max(fragment.style.size for fragment in inside)
        beside = [fragment for fragment in rest if top < fragment.middle[1] < bottom]
        return not beside or (bottom - top >= 3 * size and not _label(inside, beside))
    return True


def _label(inside: list[Fragment], beside: list[Fragment]) -> bool:
    """Whether a shaded box holds the labels of a form, line by line, and their values stand beside it."""
    heights = {round(fragment.middle[1]) for fragment in beside}
    lines = {round(fragment.middle[1]) for fragment in inside}
    labels = sum(any(abs(line - height) <= 1 for height in heights) for line in lines)
    return labels >= _FEWEST_LABELS and labels * 2 > len(lines)


def _table(
    grid: Grid, held: dict[int, list[Fragment]], nested: list[tuple[int, TableDraft]], page: int
) -> TableDraft:
    """A grid with what stands in its cells."""
    lines = {key: lines_of(fragments, page) for key, fragments in held.items()}
    padding = _padding(grid, lines)
    reach = _reach(grid, lines) if grid.soft else {}
    cells: list[CellDraft] = []
    for cell in grid.cells:
        key = id(cell)
        if not cell.closed and key not in lines and _outside(cell, grid):
            continue
        draft = CellDraft(
            cell.row, cell.column, cell.last_row - cell.row, cell.last_column - cell.column, cell.box
        )
        tables = sorted((table for owner, table in nested if owner == key), key=lambda table: table.top)
        draft.parts = _parts(lines.get(key, []), tables, cell, padding, reach.get(cell.last_column))
        cells.append(draft)
    table = TableDraft(page, list(grid.xs), cells, len(grid.ys) - 1, grid.ys[0], grid.ys[-1], True, page)
    _drop_slivers(table)
    return table


def _drop_slivers(table: TableDraft) -> None:
    """Takes out narrow columns in which nothing ever stands: gaps between a table and one nested in it."""
    for column in range(table.columns - 1, -1, -1):
        alone = [cell for cell in table.cells if cell.column == column and cell.column_span == 1]
        if (
            table.xs[column + 1] - table.xs[column] > _NARROW
            or table.columns < 3
            or not all(cell.empty for cell in alone)
        ):
            continue
        gone = {id(cell) for cell in alone}
        table.cells = [cell for cell in table.cells if id(cell) not in gone]
        for cell in table.cells:
            if cell.column > column:
                cell.column -= 1
            elif cell.column + cell.column_span > column:
                cell.column_span -= 1
        del table.xs[column + 1 if column == 0 else column]


def _outside(cell: GridCell, grid: Grid) -> bool:
    """Whether an empty area lies beyond the table's uneven side rather than in it."""
    return cell.column == 0 or cell.last_column == len(grid.xs) - 1 or cell.row == 0


def _padding(grid: Grid, lines: dict[int, list[Line]]) -> float:
    """The table's margin between border and text."""
    gaps = [
        line.x0 - cell.box[0]
        for cell in grid.cells
        for line in lines.get(id(cell), ())
        if line.x0 > cell.box[0]
    ]
    return min(*gaps, 10.0) if gaps else _PADDING


def _reach(grid: Grid, lines: dict[int, list[Line]]) -> dict[int, float]:
    """How far the text of columns without a border reaches, by the border they would end at."""
    found: dict[int, float] = {}
    for cell in grid.cells:
        for line in lines.get(id(cell), ()):
            found[cell.last_column] = max(found.get(cell.last_column, 0.0), line.x1)
    return found


def _parts(
    lines: list[Line], tables: list[TableDraft], cell: GridCell, padding: float, reach: float | None
) -> list[Stretch | TableDraft]:
    """A cell's text with its nested tables between."""
    parts: list[Stretch | TableDraft] = []
    left, right = cell.box[0] + padding, reach or cell.box[2] - padding
    waiting = list(lines)
    for table in tables:
        before = [line for line in waiting if (line.top + line.bottom) / 2 < table.top]
        waiting = waiting[len(before) :]
        parts += _stretches(before, left, right)
        parts.append(table)
    parts += _stretches(waiting, left, right)
    return parts


def _stretches(lines: list[Line], left: float, right: float) -> list[Stretch]:
    if not lines:
        return []
    if right - left < _WIDE_CELL:
        return [Stretch(lines, left, right, in_cell=True)]
    runs = split_columns(lines)
    if len(runs) == 1:
        return [Stretch(lines, left, right, in_cell=True)]
    return [
        Stretch(run, min(line.x0 for line in run), max(line.x1 for line in run), in_cell=True) for run in runs
    ]
