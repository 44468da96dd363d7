"""What stands between the levels of a banded table, row by row, and where one shaded area ends."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from audit.reading.pdf.lines import segments
from audit.reading.pdf.shapes import Line, Page, Rule

#: Columns are at least this far apart (in ems) in every row.
ROOM = 0.55

#: So much wider (in ems) are the gaps between rows than between the lines of a cell, where there are so many.
_PARTED = 0.4
_FEWEST_GAPS = 3
#: A heading's type is so many times as large as a table's.
LARGER = 1.15


@dataclass(slots=True)
class BandRow:
    """The lines between two levels."""

    top: float
    bottom: float
    lines: list[Line]
    shaded: bool = False


def rows_between(page: Page, stack: list[Rule], lines: list[Line]) -> list[BandRow]:
    """What stands between the levels of a stack, row by row."""
    x0 = stack[0].start
    rows = [
        BandRow(
            over.at,
            under.at,
            [line for line in lines if over.at < (line.top + line.bottom) / 2 < under.at],
            any(fill[1] < over.at + 3 and under.at - 3 < fill[3] and fill[0] < x0 + 3 for fill in page.fills),
        )
        for over, under in itertools.pairwise(stack)
    ]
    return [part for row in rows if row.lines for part in (_parted(row) if row.shaded else [row])]


def _parted(row: BandRow) -> list[BandRow]:
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
        BandRow(top, bottom, lines, shaded=True)
        for top, bottom, lines in zip((row.top, *edges), (*edges, row.bottom), parts, strict=True)
    ]


def shaded_areas(rows: list[BandRow]) -> list[list[BandRow]]:
    """Shaded areas of one width down a page, each with its rows: headings and text stand between them."""
    areas: list[list[BandRow]] = [[]]
    for row in rows:
        if areas[-1] and row.top > areas[-1][-1].bottom + 1:
            areas.append([])
        if row.shaded or any(len(segments(line, ROOM)) > 1 for line in row.lines):
            areas[-1].append(row)
        else:
            areas.append([])
    return [area for area in areas if len(area) > 1]


def under_headings(rows: list[BandRow]) -> list[list[BandRow]]:
    """The rows of several tables between rules of one width: a heading in larger type parts them."""
    sizes = [line.size for row in rows for line in row.lines]
    usual = sorted(sizes)[len(sizes) // 2] if sizes else 0.0
    groups: list[list[BandRow]] = [[]]
    for row in rows:
        heads = [place for place, line in enumerate(row.lines) if line.size >= LARGER * usual]
        if not heads:
            groups[-1].append(row)
            continue
        before, after = row.lines[: heads[0]], row.lines[heads[-1] + 1 :]
        if before:
            groups[-1].append(BandRow(row.top, row.lines[heads[0]].top, before, row.shaded))
        groups.append([])
        if after:
            groups[-1].append(BandRow(row.lines[heads[-1]].bottom, row.bottom, after, row.shaded))
    return [group for group in groups if len(group) > 1]
