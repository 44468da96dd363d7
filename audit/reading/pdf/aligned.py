"""Tables without rules: rows whose parts begin at the same places, line after line.

Recognised with care, since ordinary text has gaps too: several rows must agree, and a table of contents
or a lone tab is left as text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from audit.reading.labels import plain, split_label
from audit.reading.pdf.drafts import CellDraft, Stretch, TableDraft
from audit.reading.pdf.lines import line_from, segments
from audit.reading.pdf.manner import first_word_width, reaches, starts_low
from audit.reading.pdf.shapes import Fragment, Line, union

#: Parts of a row are at least this far apart, in ems.
_GAP = 1.2

#: Parts that begin this close to each other (in points) begin at the same place.
_SAME_START = 3.0

#: Rows further apart than this many ems belong to different tables.
_ROW_DISTANCE = 4.0

#: Rows with two or more parts that a table of two columns needs; wider ones need fewer.
_FEWEST_ROWS = 3
_FEWEST_WIDE_ROWS = 2

#: This share of the rows makes a place a column that the first row does not have.
_OFTEN = 0.4

#: Rows looked at for columns that the first row does not have.
_LOOK_AHEAD = 80

#: A label has at most this many words.
_MOST_LABEL_WORDS = 6

#: Lines of one paragraph stand no further apart than this many ems.
_LEADING = 1.45

_BOX = frozenset("☐☒☑✓✗")

#: "Outcome 1", "App. 2": what counts a list's items in words and numbers.
_COUNTED = re.compile(r"[A-Z][A-Za-z]{1,14}\.? \d{1,2}(?:\.\d{1,2})?[.:)]?")
_LEADERS = re.compile(r"[.…_]{4,}")


@dataclass(slots=True)
class _Row:
    """A line with its parts."""

    line: Line
    parts: list[list[Fragment]]
    #: How far lines reach where it stands.
    edge: float

    def starts(self) -> list[float]:
        return [part[0].x0 for part in self.parts]


def split_aligned(lines: list[Line], page: int, right: float | None = None) -> list[Stretch | TableDraft]:
    """Lines of one column as stretches of text with the tables among them."""
    edge = max((line.x1 for line in lines), default=0.0)
    rows = [_Row(line, _parts(line), edge) for line in lines]
    found: list[Stretch | TableDraft] = []
    text: list[Line] = []
    index = 0
    while index < len(rows):
        end, starts = _reach(rows, index)
        if end > index:
            if text:
                found.append(_stretch(text, right))
                text = []
            found.append(_table(rows[index:end], starts, page))
            index = end
        else:
            text.append(rows[index].line)
            index += 1
    if text:
        found.append(_stretch(text, right))
    return found


def _stretch(lines: list[Line], right: float | None) -> Stretch:
    return Stretch(lines, min(line.x0 for line in lines), right)


def _parts(line: Line) -> list[list[Fragment]]:
    """A line's parts; a list label belongs to what follows it."""
    parts = segments(line, _GAP)
    if len(parts) > 1 and len(parts[0]) <= 2:
        label = plain(" ".join(fragment.text for fragment in parts[0]))
        listed = bool(split_label(f"{label}\tWords")[0])
        counted = any(character.isalnum() for character in label)
        # "K1" before a title, an author and a date is a column; before one text it numbers a paragraph.
        if label in _BOX or (listed and not counted):
            joined = True
        else:
            joined = len(parts) == 2 and (listed or bool(_COUNTED.fullmatch(label)))
        if joined:
            parts[1] = parts[0] + parts[1]
            del parts[0]
    return parts


def _reach(rows: list[_Row], first: int) -> tuple[int, list[float]]:
    """Where a table that begins with this row ends (or `first` if none does), and its columns' starts."""
    nothing: tuple[int, list[float]] = (first, [])
    if len(rows[first].parts) < 2 or _is_contents(rows[first]):
        return nothing
    starts = _starts(rows, first)
    if _fit(rows[first], starts) is None:
        return nothing
    end, full, last = first + 1, 1, first
    for index in range(first + 1, len(rows)):
        row = rows[index]
        if _is_apart(rows, index) or _fit(row, starts) is None:
            break
        opens = abs(row.line.x0 - starts[0]) <= _SAME_START
        if len(row.parts) > 1:
            full, last = full + opens, index
        elif opens and not (
            _wraps(rows, index, starts) or _ran_over(rows, index) or _is_label(row, rows[first])
        ):
            break
        end = index + 1
    # Lines after the last full row belong to the table only as the rest of its cells.
    rest = last + 1
    while rest < end and (
        abs(rows[rest].line.x0 - starts[0]) > _SAME_START or _fills_column(rows, rest, starts)
    ):
        rest += 1
    end = rest
    needed = _FEWEST_WIDE_ROWS if len(starts) > 2 else _FEWEST_ROWS
    numbers = sum(_ends_in_number(row) for row in rows[first:end])
    if full < needed or numbers * 2 > full or (len(starts) == 2 and not _labelled(rows[first:end], starts)):
        return nothing
    if all(fragment.style.bold for row in rows[first:end] for fragment in row.line.fragments):
        return nothing  # headings with a wide gap after their letter
    return end, starts


def _is_apart(rows: list[_Row], index: int) -> bool:
    """Whether a row stands too far below the one before it, or is of another kind, to be of its table."""
    row, before = rows[index], rows[index - 1]
    return row.line.base - before.line.base > _ROW_DISTANCE * before.line.size or _is_contents(row)


def _starts(rows: list[_Row], first: int) -> list[float]:
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
                x for x in rows[index].starts() if all(abs(x - start) > _SAME_START for start in starts)
            ]
    others.sort()
    while others:
        same = [x for x in others if x - others[0] <= _SAME_START]
        if len(same) >= max(2, _OFTEN * lines) and same[0] > starts[0]:
            starts.append(same[0])
        others = others[len(same) :]
    return sorted(starts)


def _fit(row: _Row, starts: list[float]) -> list[int] | None:
    """The column of each of a row's parts; None if the row is no row of a table with these columns."""
    columns: list[int] = []
    for number, part in enumerate(row.parts):
        begin, end = part[0].x0, part[-1].x1
        near = [column for column, start in enumerate(starts) if abs(start - begin) <= _SAME_START]
        if not near and number == 0 and begin > starts[0] and len(row.parts) == 1:
            # A wrapped line may be indented within its column.
            near = [c for c, start in enumerate(starts) if start < begin < start + 3 * row.line.size]
        if not near and number > 0:
            near = columns[-1:]  # more text in the same column, after a tab
        if not near:
            return None
        columns.append(near[0])
        following = near[0] + 1
        crosses = following < len(starts) and end > starts[following] - 2
        if crosses and (number == 0 or part is not row.parts[-1]):
            return None
    return columns


def _wraps(rows: list[_Row], index: int, starts: list[float]) -> bool:
    """Whether a line with only a first part goes on from the row above rather than being a heading."""
    row, before = rows[index], rows[index - 1]
    follows = row.line.base - before.line.base < 1.6 * row.line.size
    return follows and (starts_low(row.parts[0][0].text) or _fills_column(rows, index, starts))


def _fills_column(rows: list[_Row], index: int, starts: list[float]) -> bool:
    """Whether a line's only part, in the first column, is the rest of the line over it, which was full.

    "45 minutes each week" under "A therapy session of": its first word had no room there.
    """
    row, before = rows[index], rows[index - 1]
    if len(row.parts) > 1 or row.line.base - before.line.base > _LEADING * row.line.size:
        return False
    own, over = row.parts[0], before.parts[0]
    if own[0].style.bold != over[-1].style.bold or own[-1].x1 > starts[1] or over[-1].x1 > starts[1]:
        return False
    reach = max(one.parts[0][-1].x1 for one in rows if one.parts[0][-1].x1 <= starts[1])
    return over[-1].x1 + first_word_width(row.line) + 0.25 * row.line.size > reach


def _ran_over(rows: list[_Row], index: int) -> bool:
    """Whether a line is the rest of the last part of the row above, which reached the margin."""
    row, before = rows[index], rows[index - 1]
    return not row.parts[0][0].text[:1].isupper() and reaches(before.line, row.line, row.edge)


def _begins_later(row: _Row, starts: list[float]) -> bool:
    """Whether a line begins where a column behind the first does, and goes on with its cell."""
    return any(abs(row.line.x0 - start) <= _SAME_START for start in starts[1:])


def _is_label(row: _Row, first: _Row) -> bool:
    """Whether a line with only a first part is a label like the first row's, its value left blank."""
    own, other = row.parts[0][0].style, first.parts[0][0].style
    return len(row.parts[0]) <= _MOST_LABEL_WORDS and (own.bold, own.size) == (other.bold, other.size)


def _is_contents(row: _Row) -> bool:
    """Whether a row is a line of a table of contents with dots to its page number."""
    return bool(_LEADERS.search("".join(fragment.text for fragment in row.line.fragments)))


def _ends_in_number(row: _Row) -> bool:
    """Whether a row is a text and a number: in a table of contents most rows are."""
    last = "".join(fragment.text for fragment in row.parts[-1])
    return len(row.parts) == 2 and last.isdigit() and len(last) < 4


def _labelled(rows: list[_Row], starts: list[float]) -> bool:
    """Whether the first of two columns holds labels: short, and set apart from longer values."""
    widths = [part[-1].x1 - part[0].x0 for row in rows if len(row.parts) > 1 for part in row.parts[:1]]
    words = [len(row.parts[0]) for row in rows if len(row.parts) > 1]
    return max(words) <= 8 and sum(words) / len(words) <= 5 and max(widths) < starts[1] - starts[0]


def _table(rows: list[_Row], starts: list[float], page: int) -> TableDraft:
    """Rows as a table; a line that begins in the first column begins a row."""
    columns = len(starts)
    grid: list[list[list[Line]]] = []
    for number, row in enumerate(rows):
        opens = abs(row.parts[0][0].x0 - starts[0]) <= _SAME_START
        over = number > 0 and _ran_over(rows, number) and not _begins_later(row, starts)
        wraps = opens and len(row.parts) == 1 and number > 0 and (over or _wraps(rows, number, starts))
        if (opens and not wraps) or not grid:
            grid.append([[] for _ in range(columns)])
            over = False
        for part, column in zip(row.parts, _fit(row, starts) or [0] * len(row.parts), strict=True):
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
