"""The lines of a table without rules: their parts, the columns these stand in, and which lines go on."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from audit.reading.labels import plain, split_label
from audit.reading.pdf.lines import segments
from audit.reading.pdf.manner import first_word_width, reaches, starts_low
from audit.reading.pdf.shapes import Fragment, Line

#: Parts of a row are at least this far apart, in ems.
_GAP = 1.2

#: Where a column is known to begin, a cell that fills the one before it leaves at least this much room.
_NARROW_GAP = 0.5

#: Parts that begin this close to each other (in points) begin at the same place.
SAME_START = 3.0

#: Lines of one paragraph stand no further apart than this many ems.
_LEADING = 1.45

#: Lines no further apart than this many times the closest two are as close; rows may stand further apart.
_AS_CLOSE = 1.08

#: A label has at most this many words.
MOST_LABEL_WORDS = 6

_BOX = frozenset("☐☒☑✓✗")

#: "Outcome 1", "App. 2": what counts a list's items in words and numbers.
_COUNTED = re.compile(r"[A-Z][A-Za-z]{1,14}\.? \d{1,2}(?:\.\d{1,2})?[.:)]?")
_LEADERS = re.compile(r"[.…_]{4,}")


@dataclass(slots=True)
class AlignedRow:
    """A line with its parts."""

    line: Line
    parts: list[list[Fragment]]
    #: How far lines reach where it stands.
    edge: float

    def starts(self) -> list[float]:
        """Where its parts begin."""
        return [part[0].x0 for part in self.parts]

    def opens(self, starts: Sequence[float]) -> bool:
        """Whether it begins where a table's first column does."""
        return abs(self.line.x0 - starts[0]) <= SAME_START

    @property
    def bold(self) -> bool:
        """Whether all of it is bold, as a header is."""
        return all(fragment.style.bold for fragment in self.line.fragments)

    @property
    def is_contents(self) -> bool:
        """Whether it is a line of a table of contents with dots to its page number."""
        return bool(_LEADERS.search("".join(fragment.text for fragment in self.line.fragments)))


def rows_of(lines: Sequence[Line]) -> list[AlignedRow]:
    """Lines with their parts."""
    edge = max((line.x1 for line in lines), default=0.0)
    return [AlignedRow(line, _parts(line), edge) for line in lines]


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


def cut_at(row: AlignedRow, starts: Sequence[float]) -> AlignedRow:
    """A row with its parts cut where a column begins, though the cell before it leaves little room."""
    cut: list[list[Fragment]] = []
    for part in row.parts:
        cut.append(part[:1])
        for before, after in itertools.pairwise(part):
            apart = after.x0 - before.x1 >= _NARROW_GAP * after.style.size
            if apart and any(abs(after.x0 - start) <= SAME_START / 2 for start in starts[1:]):
                cut.append([])
            cut[-1].append(after)
    return row if len(cut) == len(row.parts) else replace(row, parts=cut)


def columns_of(row: AlignedRow, starts: Sequence[float]) -> list[int] | None:
    """The column of each of a row's parts; None if the row is no row of a table with these columns."""
    columns: list[int] = []
    for number, part in enumerate(row.parts):
        begin, end = part[0].x0, part[-1].x1
        near = [column for column, start in enumerate(starts) if abs(start - begin) <= SAME_START]
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


def wraps(rows: Sequence[AlignedRow], index: int, starts: Sequence[float]) -> bool:
    """Whether a line with only a first part goes on from the row above rather than being a heading."""
    row, before = rows[index], rows[index - 1]
    follows = row.line.base - before.line.base < 1.6 * row.line.size
    return follows and (starts_low(row.parts[0][0].text) or fills_column(rows, index, starts))


def fills_column(rows: Sequence[AlignedRow], index: int, starts: Sequence[float]) -> bool:
    """Whether a line's only part, in the first column, is the rest of the line over it, which was full.

    "45 minutes each week" under "A therapy session of": its first word had no room there.
    """
    return len(rows[index].parts) == 1 and _had_no_room(rows, index, starts)


def _had_no_room(rows: Sequence[AlignedRow], index: int, starts: Sequence[float]) -> bool:
    """Whether the first word of a line's first part would not have fitted on the line above."""
    row, before = rows[index], rows[index - 1]
    if row.line.base - before.line.base > _LEADING * row.line.size:
        return False
    own, over = row.parts[0], before.parts[0]
    if own[0].style.bold != over[-1].style.bold or own[-1].x1 > starts[1] or over[-1].x1 > starts[1]:
        return False
    reach = max(one.parts[0][-1].x1 for one in rows if one.parts[0][-1].x1 <= starts[1])
    return over[-1].x1 + first_word_width(row.line) + 0.25 * row.line.size > reach


def ran_over(rows: Sequence[AlignedRow], index: int) -> bool:
    """Whether a line is the rest of the last part of the row above, which reached the margin."""
    row, before = rows[index], rows[index - 1]
    return not row.parts[0][0].text[:1].isupper() and reaches(before.line, row.line, row.edge)


def begins_later(row: AlignedRow, starts: Sequence[float]) -> bool:
    """Whether a line begins where a column behind the first does, and goes on with its cell."""
    return any(abs(row.line.x0 - start) <= SAME_START for start in starts[1:])


def closeness(rows: Sequence[AlignedRow], starts: Sequence[float]) -> float:
    """How far apart the lines of one row stand, where rows stand further apart; 0 where none does."""
    gaps = [after.line.base - before.line.base for before, after in itertools.pairwise(rows)]
    close = _AS_CLOSE * min(gaps, default=0.0)
    parted = any(gap > close for gap, row in zip(gaps, rows[1:], strict=True) if row.opens(starts))
    return close if parted else 0.0


def goes_on_beside(
    rows: Sequence[AlignedRow], index: int, starts: Sequence[float], close: float, opening: Line
) -> bool:
    """Whether a line with words in several columns, the first among them, is the rest of the row above.

    Several of its cells wrap: "in two short bursts of play | both trained in it | every day". `opening` is
    the line that the row's first cell begins with: where small letters begin rows, one says nothing.
    """
    row, before = rows[index], rows[index - 1]
    over = columns_of(before, starts) or []
    if 0 not in over or not set(columns_of(row, starts) or [0]) <= set(over):
        return False
    low = starts_low(row.parts[0][0].text) and not starts_low(opening.fragments[0].text)
    full = _had_no_room(rows, index, starts)
    if row.line.base - before.line.base <= close:
        # The longest label of a form fills its column too, and another label stands under it.
        return low or (full and len(before.parts[0]) > MOST_LABEL_WORDS)
    return low and full and not close
