"""Tables without rules: rows whose parts begin at the same places, line after line.

Recognised with care, since ordinary text has gaps too: several rows must agree, and a table of contents
or a lone tab is left as text.
"""

from __future__ import annotations

from collections.abc import Sequence

from audit.reading.pdf.aligned_rows import (
    MOST_LABEL_WORDS,
    SAME_START,
    AlignedRow,
    begins_later,
    closeness,
    columns_of,
    cut_at,
    fills_column,
    goes_on_beside,
    ran_over,
    rows_of,
    wraps,
)
from audit.reading.pdf.drafts import CellDraft, Stretch, TableDraft
from audit.reading.pdf.lines import line_from
from audit.reading.pdf.shapes import Line, union

#: Rows further apart than this many ems belong to different tables.
_ROW_DISTANCE = 4.0

#: Rows with two or more parts that a table of two columns needs; wider ones and headed ones need fewer.
_FEWEST_ROWS = 3
_FEWEST_WIDE_ROWS = 2

#: This share of the rows makes a place a column that the first row does not have.
_OFTEN = 0.4

#: Rows looked at for columns that the first row does not have.
_LOOK_AHEAD = 80

#: A header whose first column has no name has at most this many lines, and stands at most so many ems above.
_MOST_HEADER_LINES = 3
_HEADER_DISTANCE = 2.5


def split_aligned(lines: list[Line], page: int, right: float | None = None) -> list[Stretch | TableDraft]:
    """Lines of one column as stretches of text with the tables among them."""
    rows = rows_of(lines)
    found: list[Stretch | TableDraft] = []
    text: list[AlignedRow] = []
    index = 0
    while index < len(rows):
        table, starts = _reach(rows, index)
        if table:
            index += len(table)
            header = _header_over(text, table, starts)
            del text[len(text) - len(header) :]
            if text:
                found.append(_stretch(text, right))
                text = []
            found.append(_table([*header, *table], starts, page))
        else:
            text.append(rows[index])
            index += 1
    if text:
        found.append(_stretch(text, right))
    return found


def _stretch(rows: Sequence[AlignedRow], right: float | None) -> Stretch:
    lines = [row.line for row in rows]
    return Stretch(lines, min(line.x0 for line in lines), right)


def _reach(rows: list[AlignedRow], first: int) -> tuple[list[AlignedRow], list[float]]:
    """The rows of a table that begins with this row (none if none does), and its columns' starts."""
    nothing: tuple[list[AlignedRow], list[float]] = ([], [])
    if len(rows[first].parts) < 2 or rows[first].is_contents:
        return nothing
    starts = _starts(rows, first)
    if columns_of(rows[first], starts) is None:
        return nothing
    table, full, last = [rows[first]], 1, 0
    for index in range(first + 1, len(rows)):
        row = cut_at(rows[index], starts)
        if _is_apart(rows, index) or columns_of(row, starts) is None:
            break
        table.append(row)
        place, opens = len(table) - 1, row.opens(starts)
        if len(row.parts) > 1:
            full, last = full + opens, place
        elif opens and not (
            wraps(table, place, starts) or ran_over(table, place) or _is_label(row, rows[first])
        ):
            table.pop()
            break
    # Lines after the last full row belong to the table only as the rest of its cells.
    rest = last + 1
    while rest < len(table) and (not table[rest].opens(starts) or fills_column(table, rest, starts)):
        rest += 1
    return (table[:rest], starts) if _is_table(table[:rest], starts, full) else nothing


def _is_table(rows: list[AlignedRow], starts: list[float], full: int) -> bool:
    """Whether rows, so many of them from the first column on, are a table and not text that has gaps."""
    numbers = sum(_ends_in_number(row) for row in rows)
    if numbers * 2 > full or all(row.bold for row in rows):
        return False  # a list of contents; headings with a wide gap after their letter
    if len(starts) > 2:
        return full >= _FEWEST_WIDE_ROWS
    headed = rows[0].bold and not any(row.bold for row in rows[1:])
    least = _FEWEST_WIDE_ROWS if headed else _FEWEST_ROWS
    return full >= least and _labelled(rows, starts, headed and closeness(rows, starts) > 0)


def _header_over(above: list[AlignedRow], table: list[AlignedRow], starts: list[float]) -> list[AlignedRow]:
    """The header of a table whose first column has no name, since it holds numbers: above, in bold."""
    header: list[AlignedRow] = []
    below = table[0]
    for row in reversed(above[-_MOST_HEADER_LINES:]):
        far = below.line.base - row.line.base > _HEADER_DISTANCE * below.line.size
        if far or not row.bold or not begins_later(row, starts) or columns_of(row, starts) is None:
            break
        header.insert(0, row)
        below = row
    named = any(len(row.parts) > 1 for row in header)
    return header if named and not table[0].bold else []


def _is_apart(rows: list[AlignedRow], index: int) -> bool:
    """Whether a row stands too far below the one before it, or is of another kind, to be of its table."""
    row, before = rows[index], rows[index - 1]
    return row.line.base - before.line.base > _ROW_DISTANCE * before.line.size or row.is_contents


def _starts(rows: list[AlignedRow], first: int) -> list[float]:
    """Where the columns of a table that begins with a row begin: there, or in many rows below it."""
    starts = rows[first].starts()
    others: list[float] = []
    lines = 1
    for index in range(first + 1, min(len(rows), first + _LOOK_AHEAD)):
        if _is_apart(rows, index):
            break
        if len(rows[index].parts) > 1:
            lines += 1
            others += [
                x for x in rows[index].starts() if all(abs(x - start) > SAME_START for start in starts)
            ]
    others.sort()
    while others:
        same = [x for x in others if x - others[0] <= SAME_START]
        if len(same) >= max(2, _OFTEN * lines) and same[0] > starts[0]:
            starts.append(same[0])
        others = others[len(same) :]
    return sorted(starts)


def _is_label(row: AlignedRow, first: AlignedRow) -> bool:
    """Whether a line with only a first part is a label like the first row's, its value left blank."""
    own, other = row.parts[0][0].style, first.parts[0][0].style
    return len(row.parts[0]) <= MOST_LABEL_WORDS and (own.bold, own.size) == (other.bold, other.size)


def _ends_in_number(row: AlignedRow) -> bool:
    """Whether a row is a text and a number: in a table of contents most rows are."""
    last = "".join(fragment.text for fragment in row.parts[-1])
    return len(row.parts) == 2 and last.isdigit() and len(last) < 4


def _labelled(rows: list[AlignedRow], starts: list[float], parted: bool) -> bool:
    """Whether the first of two columns holds labels: short, and set apart from longer values.

    Under a header, in rows that stand apart from each other (`parted`), it may hold words of any number.
    """
    full = [row for row in rows if len(row.parts) > 1]
    widths = [row.parts[0][-1].x1 - row.parts[0][0].x0 for row in full]
    words = [len(row.parts[0]) for row in full]
    short = max(words) <= 8 and sum(words) / len(words) <= 5
    return (short or parted) and max(widths) < starts[1] - starts[0]


def _ends_above(rows: list[AlignedRow], number: int, starts: list[float]) -> bool:
    """Whether a line is the end of the last cell of the row above, which ran over to the first column."""
    row = rows[number]
    if begins_later(row, starts) or (row.opens(starts) and len(row.parts) > 1):
        return False
    # Where the first of several columns was full too, the line is its own.
    own = len(starts) > 2 and fills_column(rows, number, starts)
    return ran_over(rows, number) and not own


def _begins_row(
    rows: list[AlignedRow], number: int, starts: list[float], close: float, first: list[Line], over: bool
) -> bool:
    """Whether a line begins a row below one whose first cell holds these lines so far."""
    row, before = rows[number], rows[number - 1]
    if not row.opens(starts):
        # The rest of a row that a page's end tore apart, under the header that is repeated there.
        under_header = before.bold and not row.bold and len(before.parts) > 1
        return under_header and 0 < close < row.line.base - before.line.base
    if len(row.parts) == 1:
        return not (over or wraps(rows, number, starts))
    return not (first and goes_on_beside(rows, number, starts, close, first[0]))


def _table(rows: list[AlignedRow], starts: list[float], page: int) -> TableDraft:
    """Rows as a table; a line that begins in the first column begins a row, unless a cell goes on in it."""
    columns = len(starts)
    grid: list[list[list[Line]]] = []
    close = closeness(rows, starts)
    for number, row in enumerate(rows):
        over = number > 0 and _ends_above(rows, number, starts)
        if not grid or _begins_row(rows, number, starts, close, grid[-1][0], over):
            grid.append([[] for _ in range(columns)])
            over = False
        for part, column in zip(row.parts, columns_of(row, starts) or [0] * len(row.parts), strict=True):
            if over and part is row.parts[0]:
                column = max(c for c in range(columns) if grid[-1][c])
            lines = grid[-1][column]
            if lines and lines[-1].base == row.line.base:
                lines[-1] = line_from([*lines[-1].fragments, *part], page)
            else:
                lines.append(line_from(part, page))
    x0, top, x1, bottom = union([row.line.box for row in rows])
    xs = [x0, *starts[1:], x1]
    cells: list[CellDraft] = []
    for r, across in enumerate(grid):
        height = [line.box for lines in across for line in lines]
        low, high = min(box[1] for box in height), max(box[3] for box in height)
        covered = 0
        for c, lines in enumerate(across):
            if c < covered:
                continue
            covered = c + 1
            while covered < columns and not across[covered] and any(line.x1 > xs[covered] for line in lines):
                covered += 1
            cell = CellDraft(r, c, 1, covered - c, (xs[c], low, xs[covered], high))
            if lines:
                reach = max(line.x1 for each in grid for line in each[c])
                cell.parts.append(Stretch(lines, xs[c], reach, in_cell=True))
            cells.append(cell)
    return TableDraft(page, xs, cells, len(grid), top, bottom, False, page)
