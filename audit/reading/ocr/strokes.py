"""Ruled lines in a picture: long thin runs of ink, as rules like those that a PDF draws."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from audit.reading.ocr.pictures import Grey, Ink
from audit.reading.pdf.shapes import Rule

#: The shortest rules looked for, in points: a cell is wider, and a line of text lower, than letters are.
_SHORTEST_LEVEL = 24.0
_SHORTEST_UPRIGHT = 9.0

#: Uprights shorter than this may be letters: they count if they go from one level rule to another.
_LETTERS = 14.0
_MEETS = 2.2

#: A rule may be broken by so much of a window this long (in points): grain, and the last of a slant.
_WINDOW = 8.5
_HOLES = 0.1

#: A line is darker, by so many levels of grey, than what lies so far (in points) on both sides of it.
_PALEST = 14
_BESIDE = 2.5

#: Letters that stand on a line hide it over so much (in points); below them it is about as dark.
_BRIDGED = 120.0
_AS_DARK = 40

#: The edge of a shaded area: so many levels of grey, from so far (in points) before it to as far after.
_STEP = 70
_EDGE = 0.8

#: The shortest edges of shaded areas, in points: bands behind headings, and their sides.
_SHORTEST_BAND = 100.0
_SHORTEST_SIDE = 30.0

#: Thicker than this (in points) it is no rule but the edge of a picture or a shaded band.
_THICKEST = 3.5

#: Parts of a rule that wander by so many dots from row to row are still one.
_WANDER = 2

#: More runs than this are a photograph.
_MOST_RUNS = 20_000


Levels = NDArray[np.int16]
"""A picture's grey values, to be subtracted from each other."""


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
    window = max(int(_WINDOW * scale), 8)
    for upright in (False, True):
        levels = (picture.T if upright else picture).astype(np.int16)
        shortest = int((_SHORTEST_UPRIGHT if upright else _SHORTEST_LEVEL) * scale)
        runs = _bridged(
            _runs(long_runs(_drawn(levels, scale), window), shortest), levels, int(_BRIDGED * scale)
        )
        drawn = [run for run in runs if run.last - run.first < _THICKEST * scale]
        shortest = int((_SHORTEST_SIDE if upright else _SHORTEST_BAND) * scale)
        edges = [
            run
            for mask in _edges(levels, max(round(_EDGE * scale), 2))
            for run in _runs(long_runs(mask, window), shortest)
            if run.last - run.first < _THICKEST * scale
        ]
        for run, filled in [*((run, False) for run in drawn), *((run, True) for run in edges)]:
            at = (run.first + run.last + 1) / 2 / scale
            found.append(Rule(upright, at, run.start / scale, run.end / scale, filled))
    return [rule for rule in found if not rule.upright or _stands(rule, found)]


def _stands(rule: Rule, rules: list[Rule]) -> bool:
    """Whether an upright is long enough for no letter, or stands between two level rules."""
    if rule.end - rule.start >= _LETTERS:
        return True
    crossing = [
        each.at for each in rules if not each.upright and each.start - _MEETS <= rule.at <= each.end + _MEETS
    ]
    return all(any(abs(at - end) <= _MEETS for at in crossing) for end in (rule.start, rule.end))


def _drawn(levels: Levels, scale: float) -> Ink:
    """Where a picture is darker than what lies over and under it: pale lines on shaded cells count too."""
    ink = np.zeros(levels.shape, dtype=np.bool_)
    reach = max(int(_BESIDE * scale), 2)
    around = np.minimum(levels[: -2 * reach], levels[2 * reach :])
    ink[reach:-reach] = levels[reach:-reach] < around - _PALEST
    return ink


def _bridged(runs: list[_Run], levels: Levels, widest: int) -> list[_Run]:
    """Runs in one line joined where it goes on between them, under letters that stand on it."""
    joined: list[_Run] = []
    for run in sorted(runs, key=lambda run: (run.first, run.start)):
        for other in joined:
            if (
                other.first <= run.last + 1
                and run.first <= other.last + 1
                and _goes_on(other, run, levels, widest)
            ):
                other.start, other.end = min(other.start, run.start), max(other.end, run.end)
                break
        else:
            joined.append(run)
    return joined


def _goes_on(one: _Run, other: _Run, levels: Levels, widest: int) -> bool:
    """Whether what lies between two runs is as dark as they are."""
    start, end = sorted((one.start, one.end, other.start, other.end))[1:3]
    if end - start > widest or max(one.start, other.start) < min(one.end, other.end):
        return False
    row = (one.first + one.last) // 2
    own = float(np.median(levels[row, one.start : one.end]))
    gap = levels[max(row - 1, 0) : row + 2, start:end].min(axis=0)
    return gap.size == 0 or float((gap < own + _AS_DARK).mean()) > 1 - _HOLES


def _edges(levels: Levels, reach: int) -> tuple[Ink, Ink]:
    """Where a dark area begins, and where one ends, going down: a band behind a heading has no lines."""
    darker = np.zeros(levels.shape, dtype=np.bool_)
    lighter = darker.copy()
    step = levels[2 * reach :] - levels[: -2 * reach]
    darker[reach:-reach] = step < -_STEP
    lighter[reach:-reach] = step > _STEP
    return darker, lighter


def long_runs(ink: Ink, window: int) -> Ink:
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
