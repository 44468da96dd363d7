"""How far a scanned page is turned and slanted, told by the rows that its lines of text make."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from audit.reading.ocr.pictures import View, ink_of, render
from audit.reading.ocr.strokes import long_runs

#: Slants beyond this many degrees are no accident of a feeder.
_STEEPEST = 6.0

#: Slants are measured on a picture of this resolution, and on at most so many of its dots.
_ROUGH_DPI = 100
_MOST_DOTS = 150_000

#: Lines of text make the rows of an upright page differ this many times as much as its columns do.
_SIDEWAYS = 1.5

#: Fewer dots than this are an empty page.
_FEWEST_DOTS = 500

#: Ink in runs so long (in dots, at the rough resolution) is a ruled line, which is as sharp in any direction.
_RULED = 30


def look(page: Any, width: float, height: float) -> View:
    """How a page must be looked at for its lines of text to lie level; which way up is not told."""
    rough, _ = render(page, width, height, View(), _ROUGH_DPI)
    ink = ink_of(rough)
    ink &= ~(long_runs(ink, _RULED) | long_runs(ink.T, _RULED).T)
    rows, columns = np.nonzero(ink)
    if len(rows) > _MOST_DOTS:
        kept = np.linspace(0, len(rows) - 1, _MOST_DOTS).astype(int)
        rows, columns = rows[kept], columns[kept]
    if len(rows) < _FEWEST_DOTS:
        return View()
    slant, level = _steepest(rows, columns)
    other, upright = _steepest(ink.shape[1] - 1 - columns, rows)
    return View(1, other) if upright > _SIDEWAYS * level else View(0, slant)


def _steepest(rows: NDArray[np.int64], columns: NDArray[np.int64]) -> tuple[float, float]:
    """The slant in degrees at which dots fall into the sharpest rows, and how sharp they are then."""

    def sharpness(degrees: float) -> float:
        places = (rows - columns * math.tan(math.radians(degrees))).astype(np.int64)
        counts = np.bincount(places - places.min()).astype(float)
        return float((np.diff(counts) ** 2).sum())

    coarse = max(np.arange(-_STEEPEST, _STEEPEST + 0.1, 0.5), key=sharpness)
    middle = max(coarse + np.arange(-0.5, 0.51, 0.1), key=sharpness)
    best = max(middle + np.arange(-0.08, 0.081, 0.04), key=sharpness)
    return float(best), sharpness(best)
