"""Ruled lines in a picture: long thin runs of ink, as rules like those that a PDF draws."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from audit.reading.ocr.pictures import Grey, Ink
from audit.reading.pdf.shapes import Rule

#: The shortest rules looked for, in points: a cell is wider, and a line of text lower, than letters are.
_SHORTEST_LEVEL = 24.0
_SHORTEST_UPRIGHT = 13.0

#: A rule may be broken by so much of a window this long (in points): grain, and the last of a slant.
_WINDOW = 10.0
_HOLES = 0.1

#: A line is darker, by so many levels of grey, than what lies so far (in points) on both sides of it.
_PALEST = 14
_BESIDE = 2.5

#: Thicker than this (in points) it is no rule but the edge of a picture or a shaded band.
_THICKEST = 3.5

#: Parts of a rule that wander by so many dots from row to row are still one.
_WANDER = 2

#: More runs than this are a photograph.
_MOST_RUNS = 20_000


@dataclass(slots=True)
class _Run:
    """Rows of ink that touch each other."""

    first: int
    last: int
    start: int
    end: int


def rules_in(picture: Grey, scale: float) -> list[Rule]:
    """The rules of a picture of so many pixels to a point, in points."""
    found = []
    for upright, part, shortest in ((False, picture, _SHORTEST_LEVEL), (True, picture.T, _SHORTEST_UPRIGHT)):
        ink = _drawn(part, max(int(_BESIDE * scale), 2))
        for run in _runs(_long(ink, max(int(_WINDOW * scale), 8)), int(shortest * scale)):
            if run.last - run.first < _THICKEST * scale:
                at = (run.first + run.last + 1) / 2 / scale
                found.append(Rule(upright, at, run.start / scale, run.end / scale))
    return found


def _drawn(picture: Grey, reach: int) -> Ink:
    """Where a picture is darker than what lies over and under it: pale lines on shaded cells count too."""
    levels = picture.astype(np.int16)
    ink = np.zeros(picture.shape, dtype=np.bool_)
    around = np.minimum(levels[: -2 * reach], levels[2 * reach :])
    ink[reach:-reach] = levels[reach:-reach] < around - _PALEST
    return ink


def _long(ink: Ink, window: int) -> Ink:
    """The dots in a window of their row that is (nearly) all ink; rows beside each other count as one."""
    thick = ink.copy()
    thick[1:] |= ink[:-1]
    thick[:-1] |= ink[1:]
    sums = np.zeros((ink.shape[0], ink.shape[1] + 1), dtype=np.int32)
    np.cumsum(thick, axis=1, out=sums[:, 1:])
    if ink.shape[1] < window:
        return np.zeros_like(ink)
    full = sums[:, window:] - sums[:, :-window] >= (1 - _HOLES) * window
    ends = np.zeros((ink.shape[0], ink.shape[1] + 1), dtype=np.int32)
    ends[:, : full.shape[1]] += full
    ends[:, window : window + full.shape[1]] -= full
    return thick & (np.cumsum(ends, axis=1)[:, :-1] > 0)


def _runs(mask: Ink, shortest: int) -> list[_Run]:
    """Runs along rows at least so long, those that touch from row to row taken together."""
    padded = np.zeros((mask.shape[0], mask.shape[1] + 2), dtype=np.int8)
    padded[:, 1:-1] = mask
    change = np.diff(padded, axis=1)
    rows, starts = np.nonzero(change == 1)
    _, ends = np.nonzero(change == -1)
    # A rule that wanders from row to row is short in each: it is judged when it is whole.
    kept = ends - starts >= shortest // 4
    rows, starts, ends = rows[kept], starts[kept], ends[kept]
    if len(rows) > _MOST_RUNS:
        return []
    open_runs: list[_Run] = []
    done: list[_Run] = []
    for row, start, end in zip(rows.tolist(), starts.tolist(), ends.tolist(), strict=True):
        for run in [run for run in open_runs if run.last < row - 1]:
            open_runs.remove(run)
            done.append(run)
        touching = [run for run in open_runs if run.start <= end + _WANDER and run.end >= start - _WANDER]
        if not touching:
            open_runs.append(_Run(row, row, start, end))
            continue
        run = touching[0]
        for other in touching[1:]:
            open_runs.remove(other)
        group = [*touching, _Run(row, row, start, end)]
        run.first, run.last = min(each.first for each in group), row
        run.start, run.end = min(each.start for each in group), max(each.end for each in group)
    return [run for run in (*done, *open_runs) if run.end - run.start >= shortest]
