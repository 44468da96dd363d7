"""Tables drawn with level rules or shaded bands only: rows are drawn, columns are where text leaves room.

Plans from case systems look so: a dark band with the column headings, then every second row shaded, or a
thin rule below each row.
"""

from __future__ import annotations

import itertools
from bisect import bisect
from statistics import median

from audit.reading.pdf.band_rows import LARGER, BandRow, rows_between, shaded_areas, under_headings
from audit.reading.pdf.cells import Grid, GridCell
from audit.reading.pdf.grids import join_rules
from audit.reading.pdf.gutters import crosses, find_gutters
from audit.reading.pdf.lines import lines_of
from audit.reading.pdf.shapes import Box, Fragment, Line, Page, Rule

#: Rules that begin and end this close to each other (in points) belong to one table.
_SAME_END = 3.0

#: Rows higher than this share of the page are no rows.
_HIGHEST = 0.4

#: More levels than this are ruled paper.
_MOST_LEVELS = 200

#: So many bands above a table may be headings of their own.
_MOST_HEADINGS = 8

#: The share of rows in which a cell may run across columns: in a table, and in a shaded card.
_ACROSS, _ACROSS_A_CARD = 1 / 6, 0.4

#: Lines of one row are at most this far apart (in ems).
_CLOSE = 0.9


def find_banded(page: Page, rules: list[Rule], grids: list[Grid]) -> list[Grid]:
    """The page's banded tables as grids; rules inside `grids` that are tables already are not used."""
    drawn = [grid.box for grid in grids if not grid.filled or (len(grid.xs) > 2 and len(grid.ys) > 2)]
    level = [rule for rule in rules if not rule.upright and not _inside(rule, drawn)]
    if len(level) < 2:
        return []
    found: list[Grid] = []
    for stack in _stacks(level, page):
        x0, x1, first, last = stack[0].start, stack[0].end, stack[0].at, stack[-1].at
        if any(x0 < box[2] and box[0] < x1 and first < box[1] and box[3] < last for box in drawn):
            continue
        free = [
            fragment
            for fragment in page.fragments
            if x0 - 3 < fragment.middle[0] < x1 + 3 and not _within(fragment, drawn)
        ]
        found += _grids(page, stack, free)
    return found


def _inside(rule: Rule, boxes: list[Box]) -> bool:
    """Whether a rule lies in a table that is known already."""
    return any(
        top - 2 <= rule.at <= bottom + 2 and rule.start >= x0 - 4 and rule.end <= x1 + 4
        for x0, top, x1, bottom in boxes
    )


def _stacks(rules: list[Rule], page: Page) -> list[list[Rule]]:
    """Rules of one width below each other."""
    stacks: list[list[Rule]] = []
    for rule in sorted(join_rules(rules), key=lambda each: each.at):
        if rule.end - rule.start < 0.25 * page.width or rule.end - rule.start > 0.97 * page.width:
            continue
        for stack in stacks:
            last = stack[-1]
            if (
                abs(last.start - rule.start) <= _SAME_END
                and abs(last.end - rule.end) <= _SAME_END
                and rule.at - last.at < _HIGHEST * page.height
            ):
                stack.append(rule)
                break
        else:
            stacks.append([rule])
    return [stack for stack in stacks if 1 < len(stack) <= _MOST_LEVELS]


def _within(fragment: Fragment, boxes: list[Box]) -> bool:
    """Whether a fragment stands in a table that is known already."""
    x, y = fragment.middle
    return any(x0 < x < x1 and top < y < bottom for x0, top, x1, bottom in boxes)


def _grids(page: Page, stack: list[Rule], fragments: list[Fragment]) -> list[Grid]:
    """A stack of levels as a grid, if the text between them stands in columns, or as several."""
    lines = lines_of(fragments, page.number)
    rows = rows_between(page, stack, lines)
    whole = _grid(rows, lines, stack)
    one = [] if whole is None else [whole]
    if all(rule.filled for rule in stack):
        apart = [_grid(group, _between(lines, group), stack, _ACROSS_A_CARD) for group in shaded_areas(rows)]
    else:
        apart = [_grid(group, lines, stack) for group in under_headings(rows)]
        if len(apart) > 1 and None not in apart:
            one = []  # each heading has a table under it
    several = [grid for grid in apart if grid is not None]
    return max(one, several, key=lambda grids: sum(_told_beside(grid, lines) for grid in grids))


def _told_beside(grid: Grid, lines: list[Line]) -> int:
    """How often a grid's rows have text beside text: what its columns are good for."""
    beside = 0
    for top, bottom in itertools.pairwise(grid.ys):
        here = [line for line in lines if top < (line.top + line.bottom) / 2 < bottom]
        columns = {bisect(grid.xs, fragment.middle[0]) for line in here for fragment in line.fragments}
        beside += max(0, len(columns) - 1)
    return beside


def _between(lines: list[Line], rows: list[BandRow]) -> list[Line]:
    """The lines that stand beside some rows."""
    return [line for line in lines if rows[0].top <= (line.top + line.bottom) / 2 <= rows[-1].bottom]


def _grid(rows: list[BandRow], lines: list[Line], stack: list[Rule], across: float = _ACROSS) -> Grid | None:
    """Rows as a grid, if their text stands in columns."""
    x0, x1 = stack[0].start, stack[0].end
    rows = list(rows)
    gutters: list[float] = []
    for _ in range(min(len(rows), _MOST_HEADINGS)):
        above, below = _neighbours(lines, rows, all(rule.filled for rule in stack))
        gutters = find_gutters([row for row in (above, *rows, below) if row], x0, x1, across)
        if gutters:
            break
        del rows[0]  # a heading band above the table may be as wide as it
    if not gutters:
        return None
    rows = _trimmed(rows, gutters)
    if sum(_is_heading(row) for row in rows) > 1:
        return None  # shaded headings one below the other, each with a letter and a title
    above, below = _neighbours(lines, rows, all(rule.filled for rule in stack))
    if above and _fits(above.lines, gutters, x0):
        rows.insert(0, above)
    if below and _fits(below.lines, gutters, x0):
        rows.append(below)
    return _as_grid(rows, [x0, *gutters, x1]) if len(rows) > 1 else None


def _is_heading(row: BandRow) -> bool:
    """Whether a row is a shaded band of bold text, as a heading is, or the header of a table."""
    return row.shaded and all(fragment.style.bold for line in row.lines for fragment in line.fragments)


def _trimmed(rows: list[BandRow], gutters: list[float]) -> list[BandRow]:
    """Rows without those before and after the table: text across the columns that is not shaded."""
    loose = [
        number
        for number, row in enumerate(rows)
        if not row.shaded and any(crosses(row.lines, place) for place in gutters)
    ]
    middle = len(rows) / 2
    first = max((number + 1 for number in loose if number < middle), default=0)
    last = min((number for number in loose if number >= middle), default=len(rows))
    return rows[first:last] or rows


def _neighbours(
    lines: list[Line], rows: list[BandRow], shaded: bool
) -> tuple[BandRow | None, BandRow | None]:
    """The lines just above the first level and just below the last: perhaps rows without one of their own."""
    first, last = rows[0].top, rows[-1].bottom
    over = 3 + median(row.bottom - row.lines[-1].bottom for row in rows)
    under = 3 + median(row.lines[0].top - row.top for row in rows)
    above: list[Line] = []
    usual = median(line.size for row in rows for line in row.lines)
    for line in reversed([line for line in lines if (line.top + line.bottom) / 2 < first]):
        if line.size >= LARGER * usual:
            break  # the heading over the table
        if (above[-1].top if above else first) - line.bottom > (_CLOSE * line.size if above else over):
            break
        above.append(line)
    below: list[Line] = []
    for line in (line for line in lines if (line.top + line.bottom) / 2 > last):
        if line.top - (below[-1].bottom if below else last) > (_CLOSE * line.size if below else under):
            break
        below.append(line)
    # A shaded table begins with its shaded header.
    top = BandRow(min(line.top for line in above) - 1, first, above[::-1]) if above and not shaded else None
    bottom = BandRow(last, max(line.bottom for line in below) + 1, below) if below else None
    return top, bottom


def _fits(lines: list[Line], gutters: list[float], x0: float) -> bool:
    """Whether lines beside a table's levels are a row of it."""
    for line in lines:
        for fragment in line.fragments:
            if any(fragment.x0 < place - 1 and fragment.x1 > place + 1 for place in gutters):
                return False
    columns = {
        sum(fragment.x0 >= place - 1 for place in gutters) for line in lines for fragment in line.fragments
    }
    starts = [min(line.x0 for line in lines), *gutters]
    return len(columns) > 1 and starts[0] - x0 < 15


def _as_grid(rows: list[BandRow], xs: list[float]) -> Grid:
    """Rows and columns as a grid; text that crosses a gutter makes one cell of both sides."""
    ys = [rows[0].top]
    for row, after in itertools.pairwise(rows):
        ys.append(row.bottom if row.bottom >= after.top - 1 else after.top)
    ys.append(rows[-1].bottom)
    columns = len(xs) - 1
    grid = Grid(xs, ys, [], [], soft=True)
    for number, row in enumerate(rows):
        squares: list[GridCell | None] = []
        column = 0
        while column < columns:
            last = column + 1
            while last < columns and crosses(row.lines, xs[last]):
                last += 1
            cell = GridCell(
                number, column, number + 1, last, (xs[column], ys[number], xs[last], ys[number + 1])
            )
            grid.cells.append(cell)
            squares += [cell] * (last - column)
            column = last
        grid.squares.append(squares)
    return grid
