"""Running text set in two or more columns: found by the empty strip between them, and read one by one.

Forms (label and value) and tables without rules have such strips too. Columns differ in that their
lines fill their width and run on from one to the next.
"""

from __future__ import annotations

import itertools
from statistics import mean

from audit.reading.labels import plain, split_label
from audit.reading.pdf.lines import line_from, segments
from audit.reading.pdf.manner import starts_low
from audit.reading.pdf.shapes import Fragment, Line

#: The strip between columns is at least this wide, in ems.
_STRIP = 1.0

#: Places closer than this (in points) are one strip, and no more than so many are tried.
_SAME_STRIP = 15.0
_MOST_STRIPS = 6

#: Columns have at least this many lines each; short ones must flow all the more.
_FEWEST_LINES = 2
_FEW_LINES = 5

#: Lines of running text fill this share of their column on average.
_FILL = 0.6

#: And this share of them goes on with a small letter.
_FLOW = 0.3

#: And have this many words on average.
_WORDS = 3.0

#: Columns of so many lines may also be told by where their paragraphs begin, if so many do ...
_LONG = 12
_FEWEST_BREAKS = 4

#: ... below a gap so many times as wide as within a paragraph, and this share of them no closer than so many
#: points to one of the other column.
_WIDER = 1.25
_AT_ONE_HEIGHT = 0.5
_SAME_HEIGHT = 2.5

#: Cells of rows begin level: so many at least, and this share of those with a wider gap over them.
_FEWEST_ROWS = 2
_NEARLY_ALL = 0.8
_APART = 1.1


def split_columns(lines: list[Line], depth: int = 0) -> list[list[Line]]:
    """Lines in reading order, cut into runs of one column each."""
    if depth > 3 or len(lines) < _FEWEST_LINES:
        return [lines] if lines else []
    for strip in _strips(lines):
        runs = _split_at(lines, strip, depth)
        if len(runs) > 1:
            return runs
    return [lines]


def _split_at(lines: list[Line], strip: float, depth: int) -> list[list[Line]]:
    """Lines cut into runs by one strip: text across it, then the column before it, then the one after."""
    runs: list[list[Line]] = []
    single: list[Line] = []
    for band, crossed in _bands(lines, strip):
        sides = None if crossed else _sides(band, strip)
        if sides is None:
            single += band
            continue
        if single:
            runs.append(single)
            single = []
        left, right = sides
        runs += split_columns(left, depth + 1)
        runs += split_columns(right, depth + 1)
    if single:
        runs.append(single)
    return runs


def _strips(lines: list[Line]) -> list[float]:
    """Places that gaps between the lines' segments have in common, the commonest first."""
    gaps: list[tuple[float, float]] = []
    for line in lines:
        parts = segments(line, _STRIP)
        gaps += [(before[-1].x1, after[0].x0) for before, after in itertools.pairwise(parts)]
    counts = {
        float(place): sum(start < place < end for start, end in gaps)
        for place in sorted({round(end - 1) for _, end in gaps})
    }
    found: list[float] = []
    for place in sorted(counts, key=lambda place: -counts[place]):
        if counts[place] >= _FEWEST_LINES and all(abs(place - other) > _SAME_STRIP for other in found):
            found.append(place)
    return found[:_MOST_STRIPS]


def _bands(lines: list[Line], strip: float) -> list[tuple[list[Line], bool]]:
    """Lines in order, grouped by whether they cross the strip."""
    bands: list[tuple[list[Line], bool]] = []
    for line in lines:
        crossed = any(fragment.x0 < strip - 1 and fragment.x1 > strip + 1 for fragment in line.fragments)
        if not crossed and line.x0 < strip < line.x1:
            left = max(
                (fragment.x1 for fragment in line.fragments if fragment.x1 <= strip + 1), default=strip
            )
            right = min(
                (fragment.x0 for fragment in line.fragments if fragment.x0 >= strip - 1), default=strip
            )
            crossed = right - left < 0.6 * line.size
        if bands and bands[-1][1] == crossed:
            bands[-1][0].append(line)
        else:
            bands.append(([line], crossed))
    return bands


def _sides(band: list[Line], strip: float) -> tuple[list[Line], list[Line]] | None:
    """The two columns of a band, if they are columns of running text."""
    left, right = _half(band, strip, False), _half(band, strip, True)
    if len(left) < _FEWEST_LINES or len(right) < _FEWEST_LINES:
        return None
    if _is_prose(left) and _is_prose(right) and not _stand_in_rows(left, right):
        return left, right
    return (left, right) if _run_apart(left, right) else None


def _run_apart(left: list[Line], right: list[Line]) -> bool:
    """Whether two long halves are columns of short statements: their paragraphs break at different heights.

    The cells of a row begin at the same height, whatever they hold.
    """
    if min(len(left), len(right)) < _LONG or not all(_is_filled(half) for half in (left, right)):
        return False
    breaks = [_breaks(half) for half in (left, right)]
    if min(map(len, breaks)) < _FEWEST_BREAKS:
        return False
    together = sum(any(abs(one - other) < _SAME_HEIGHT for other in breaks[1]) for one in breaks[0])
    return together <= _AT_ONE_HEIGHT * min(map(len, breaks))


def _stand_in_rows(left: list[Line], right: list[Line]) -> bool:
    """Whether two halves are cells of rows, whose text may wrap as prose does: nearly all begin level.

    What stands above or below the shorter half, as a heading over a table does, is not looked at.
    """
    top, bottom = max(left[0].base, right[0].base), min(left[-1].base, right[-1].base)
    breaks = [
        [base for base in _breaks(half, _APART) if top - 1 < base < bottom + 1] for half in (left, right)
    ]
    if sum(_is_listed(line) for line in right if line.base in breaks[1]) > len(breaks[1]) / 2:
        return False  # "1. ..." beside "4. ...": a list goes on in the other column
    few, many = sorted(breaks, key=len)
    together = sum(any(abs(one - other) < _SAME_HEIGHT for other in many) for one in few)
    return together >= max(_FEWEST_ROWS, _NEARLY_ALL * len(few))


def _is_listed(line: Line) -> bool:
    """Whether a line begins with a bullet or a number of its own."""
    return bool(split_label(plain(line.fragments[0].text) + "\tWords")[0])


def _breaks(lines: list[Line], wider: float = _WIDER) -> list[float]:
    """The heights at which a paragraph begins: below a wider gap than between the lines of one."""
    gaps = sorted(after.base - before.base for before, after in itertools.pairwise(lines))
    leading = gaps[len(gaps) // 4]
    return [
        after.base
        for before, after in itertools.pairwise(lines)
        if after.base - before.base > wider * leading
    ]


def _half(band: list[Line], strip: float, right: bool) -> list[Line]:
    halves: list[Line] = []
    for line in band:
        fragments: list[Fragment] = [each for each in line.fragments if (each.middle[0] > strip) == right]
        if fragments:
            halves.append(line_from(fragments, line.page))
    return halves


def _is_filled(lines: list[Line]) -> bool:
    """Whether lines fill their column, on average, and have words enough for running text."""
    x0, x1 = min(line.x0 for line in lines), max(line.x1 for line in lines)
    fill = mean((line.x1 - line.x0) / max(x1 - x0, 1.0) for line in lines)
    return fill >= _FILL and mean(len(line.fragments) for line in lines) >= _WORDS


def _is_prose(lines: list[Line]) -> bool:
    flow = mean(starts_low(line.fragments[0].text) for line in lines[1:])
    least = _FLOW if len(lines) >= _FEW_LINES else 2 * _FLOW
    return flow >= least and _is_filled(lines)
