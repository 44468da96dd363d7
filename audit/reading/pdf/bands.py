"""Tables drawn with level rules or shaded bands only: rows are drawn, columns are where text leaves room.

Plans from case systems look so: a dark band with the column headings, then every second row shaded, or a
thin rule below each row.
"""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import dataclass
from statistics import median

from audit.reading.labels import plain, split_label
from audit.reading.pdf.cells import Grid, GridCell
from audit.reading.pdf.grids import join_rules
from audit.reading.pdf.lines import lines_of, segments
from audit.reading.pdf.shapes import Box, Fragment, Line, Page, Rule

#: Rules that begin and end this close to each other (in points) belong to one table.
_SAME_END = 3.0

#: Rows higher than this share of the page are no rows.
_HIGHEST = 0.4

#: Columns are at least this far apart (in ems) in every row.
_ROOM = 0.55

#: More levels than this are ruled paper.
_MOST_LEVELS = 200

#: So many bands above a table may be headings of their own.
_MOST_HEADINGS = 8

#: This share of a column's cells begin at one place.
_ALIGNED = 0.6

#: So much wider (in ems) are the gaps between rows than between the lines of a cell, where there are so many.
_PARTED = 0.4
_FEWEST_GAPS = 3

#: The share of rows in which a cell may run across columns: in a table, and in a shaded card.
_ACROSS, _ACROSS_A_CARD = 1 / 6, 0.4

#: Rows that must have text in two columns.
_FEWEST_ROWS = 2

#: Lines of one row are at most this far apart (in ems).
_CLOSE = 0.9


@dataclass(slots=True)
class _Row:
    """The lines between two levels."""

    top: float
    bottom: float
    lines: list[Line]
    shaded: bool = False


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
    rows = _rows(page, stack, lines)
    if (grid := _grid(rows, lines, stack)) is not None:
        return [grid]
    if not all(rule.filled for rule in stack):
        return []
    # Shaded areas of one width down a page, with headings and text between them.
    groups: list[list[_Row]] = [[]]
    for row in rows:
        if groups[-1] and row.top > groups[-1][-1].bottom + 1:
            groups.append([])
        if row.shaded or any(len(segments(line, _ROOM)) > 1 for line in row.lines):
            groups[-1].append(row)
        else:
            groups.append([])
    found = (
        _grid(group, _between(lines, group), stack, _ACROSS_A_CARD) for group in groups if len(group) > 1
    )
    return [grid for grid in found if grid is not None]


def _between(lines: list[Line], rows: list[_Row]) -> list[Line]:
    """The lines that stand beside some rows."""
    return [line for line in lines if rows[0].top <= (line.top + line.bottom) / 2 <= rows[-1].bottom]


def _rows(page: Page, stack: list[Rule], lines: list[Line]) -> list[_Row]:
    """What stands between the levels of a stack, row by row."""
    x0 = stack[0].start
    rows = [
        _Row(
            over.at,
            under.at,
            [line for line in lines if over.at < (line.top + line.bottom) / 2 < under.at],
            any(fill[1] < over.at + 3 and under.at - 3 < fill[3] and fill[0] < x0 + 3 for fill in page.fills),
        )
        for over, under in itertools.pairwise(stack)
    ]
    return [part for row in rows if row.lines for part in (_parted(row) if row.shaded else [row])]


def _grid(rows: list[_Row], lines: list[Line], stack: list[Rule], across: float = _ACROSS) -> Grid | None:
    """Rows as a grid, if their text stands in columns."""
    x0, x1 = stack[0].start, stack[0].end
    rows = list(rows)
    gutters: list[float] = []
    for _ in range(min(len(rows), _MOST_HEADINGS)):
        above, below = _neighbours(lines, rows, all(rule.filled for rule in stack))
        gutters = _gutters([row for row in (above, *rows, below) if row], x0, x1, across)
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


def _parted(row: _Row) -> list[_Row]:
    """A shaded area as the rows in it, where wider gaps than between the lines of a cell part them."""
    gaps = [after.top - before.bottom for before, after in itertools.pairwise(row.lines)]
    if len(gaps) < _FEWEST_GAPS:
        return [row]
    close = sorted(gaps)[len(gaps) // 4]
    parts: list[list[Line]] = [[row.lines[0]]]
    for gap, line in zip(gaps, row.lines[1:], strict=True):
        if gap > close + _PARTED * line.size:
            parts.append([])
        parts[-1].append(line)
    edges = [(one[-1].bottom + other[0].top) / 2 for one, other in itertools.pairwise(parts)]
    return [
        _Row(top, bottom, lines, shaded=True)
        for top, bottom, lines in zip((row.top, *edges), (*edges, row.bottom), parts, strict=True)
    ]


def _is_heading(row: _Row) -> bool:
    """Whether a row is a shaded band of bold text, as a heading is, or the header of a table."""
    return row.shaded and all(fragment.style.bold for line in row.lines for fragment in line.fragments)


def _trimmed(rows: list[_Row], gutters: list[float]) -> list[_Row]:
    """Rows without those before and after the table: text across the columns that is not shaded."""
    loose = [
        number
        for number, row in enumerate(rows)
        if not row.shaded and any(_crosses(row.lines, place) for place in gutters)
    ]
    middle = len(rows) / 2
    first = max((number + 1 for number in loose if number < middle), default=0)
    last = min((number for number in loose if number >= middle), default=len(rows))
    return rows[first:last] or rows


def _neighbours(lines: list[Line], rows: list[_Row], shaded: bool) -> tuple[_Row | None, _Row | None]:
    """The lines just above the first level and just below the last: perhaps rows without one of their own."""
    first, last = rows[0].top, rows[-1].bottom
    over = 3 + median(row.bottom - row.lines[-1].bottom for row in rows)
    under = 3 + median(row.lines[0].top - row.top for row in rows)
    above: list[Line] = []
    for line in reversed([line for line in lines if (line.top + line.bottom) / 2 < first]):
        if (above[-1].top if above else first) - line.bottom > (_CLOSE * line.size if above else over):
            break
        above.append(line)
    below: list[Line] = []
    for line in (line for line in lines if (line.top + line.bottom) / 2 > last):
        if line.top - (below[-1].bottom if below else last) > (_CLOSE * line.size if below else under):
            break
        below.append(line)
    # A shaded table begins with its shaded header.
    top = _Row(min(line.top for line in above) - 1, first, above[::-1]) if above and not shaded else None
    bottom = _Row(last, max(line.bottom for line in below) + 1, below) if below else None
    return top, bottom


def _gutters(rows: list[_Row], x0: float, x1: float, across: float) -> list[float]:
    """Where columns after the first begin: empty strips down nearly all rows, text aligned after them.

    `across` is the share of rows that a cell of several columns may run across.
    """
    spans = [
        (part[0].x0, max(fragment.x1 for fragment in part), number)
        for number, row in enumerate(rows)
        for line in row.lines
        for part in segments(line, _ROOM)
    ]
    starts = Counter(round(start) for start, _, _ in spans)
    allowed = max(1, round(across * len(rows))) if len(rows) > 2 else 0
    gutters: list[float] = []
    for start in sorted(starts):
        place = start - 1.5
        if not x0 + 8 < place < x1 - 8 or (gutters and place - gutters[-1] < 12):
            continue
        crossing = {number for left, right, number in spans if left < place - 1 and right > place - 1}
        begins = [(left, number) for left, _, number in spans if abs(left - start) <= 2.5]
        if len(crossing) > allowed or len({number for _, number in begins}) < _FEWEST_ROWS:
            continue
        gutters.append(place)
    return _sound(gutters, rows, x0)


def _sound(gutters: list[float], rows: list[_Row], x0: float) -> list[float]:
    """Gutters that part cells from cells: not bullets from their text, nor words that happen to align."""
    kept: list[float] = []
    for place in gutters:
        left = kept[-1] if kept else x0 - 3
        cells = aligned = both = 0
        labels = True
        for row in rows:
            after = [f for line in row.lines for f in line.fragments if f.x0 >= place - 1]
            before = [f for line in row.lines for f in line.fragments if left <= f.middle[0] < place]
            if not after or _crosses(row.lines, place):
                continue
            first = min(after, key=lambda f: f.x0)
            cells += 1
            aligned += abs(first.x0 - place - 1.5) <= 3
            both += bool(before)
            for line in row.lines:
                labels = labels and _is_labels(line, left, place)
        if both >= _FEWEST_ROWS and aligned >= _ALIGNED * cells and not labels:
            kept.append(place)
    return kept


def _is_labels(line: Line, left: float, place: float) -> bool:
    """Whether nothing but a list label stands on a line between two places."""
    before = [fragment.text for fragment in line.fragments if left <= fragment.middle[0] < place]
    return not before or bool(split_label(plain(" ".join(before) + "\tWords"))[0])


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


def _as_grid(rows: list[_Row], xs: list[float]) -> Grid:
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
            while last < columns and _crosses(row.lines, xs[last]):
                last += 1
            cell = GridCell(
                number, column, number + 1, last, (xs[column], ys[number], xs[last], ys[number + 1])
            )
            grid.cells.append(cell)
            squares += [cell] * (last - column)
            column = last
        grid.squares.append(squares)
    return grid


def _crosses(lines: list[Line], place: float) -> bool:
    for line in lines:
        for part in segments(line, _ROOM):
            end = max(fragment.x1 for fragment in part)
            if part[0].x0 < place - 2 and end > place + 2:
                return True
    return False
