"""Where the columns of a table without uprights begin: strips that its text leaves empty."""

from __future__ import annotations

from collections import Counter

from audit.reading.labels import plain, split_label
from audit.reading.pdf.band_rows import ROOM, BandRow
from audit.reading.pdf.lines import segments
from audit.reading.pdf.shapes import Line

#: Rows that must have text in two columns.
_FEWEST_ROWS = 2

#: This share of a column's cells begin at one place.
_ALIGNED = 0.6


def find_gutters(rows: list[BandRow], x0: float, x1: float, across: float) -> list[float]:
    """Where columns after the first begin: empty strips down nearly all rows, text aligned after them.

    `across` is the share of rows that a cell of several columns may run across.
    """
    spans = [
        (part[0].x0, max(fragment.x1 for fragment in part), number)
        for number, row in enumerate(rows)
        for line in row.lines
        for part in segments(line, ROOM)
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


def _sound(gutters: list[float], rows: list[BandRow], x0: float) -> list[float]:
    """Gutters that part cells from cells: not bullets from their text, nor words that happen to align."""
    kept: list[float] = []
    for place in gutters:
        left = kept[-1] if kept else x0 - 3
        cells = aligned = both = 0
        labels = True
        for row in rows:
            after = [f for line in row.lines for f in line.fragments if f.x0 >= place - 1]
            before = [f for line in row.lines for f in line.fragments if left <= f.middle[0] < place]
            if not after or crosses(row.lines, place):
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


def crosses(lines: list[Line], place: float) -> bool:
    for line in lines:
        for part in segments(line, ROOM):
            end = max(fragment.x1 for fragment in part)
            if part[0].x0 < place - 2 and end > place + 2:
                return True
    return False


def _is_labels(line: Line, left: float, place: float) -> bool:
    """Whether nothing but a list label stands on a line between two places."""
    before = [fragment.text for fragment in line.fragments if left <= fragment.middle[0] < place]
    return not before or bool(split_label(plain(" ".join(before) + "\tWords"))[0])
