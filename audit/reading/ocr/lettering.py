"""How recognised words are set: where their baseline is, how large they are, whether they are bold.

Engines give boxes with room around the words, never the same twice. The ink in them tells more: most of
it lies between the baseline and the height of a small "x".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from audit.reading.ocr.engines import Word
from audit.reading.ocr.pictures import Grey, Ink

#: Heights in ems, meant over the usual fonts: of a small x, of capitals and figures, of a box around a line.
_SMALL = 0.51
_CAPITAL = 0.71
_BOX = 1.25
_DESCENT = 0.21

#: Letters that reach higher than a small x, and lower than the baseline.
_RISING = re.compile(r"[A-Z0-9bdfhklt]")
_SINKING = re.compile(r"[gjpqy,;()]")

#: A row of a line is part of its letters' bodies when it holds this share of the ink of its fullest rows.
_BODY = 0.45

#: Grey levels this close to each other hold no letters.
_FLAT = 24


@dataclass(frozen=True, slots=True)
class Lettering:
    """In pixels: where the letters stand, how large they are, and how thick each word's strokes are."""

    base: float
    #: Estimates of one em, each by other means: lines of few letters mislead some of them.
    sizes: tuple[float, ...]
    strokes: list[float]


def lettering_of(picture: Grey, line: list[Word]) -> Lettering:
    """How a line of words is set."""
    top, bottom = min(word.top for word in line), max(word.bottom for word in line)
    ink = _letters(picture, min(word.x0 for word in line), top, max(word.x1 for word in line), bottom)
    first, last = _body(ink)
    text = "".join(word.text for word in line)
    height = _CAPITAL if not any(letter.islower() for letter in text) else _SMALL
    by_box = (bottom - top) / _BOX
    by_body = (last - first) / height
    base = float(int(top) + last)
    if not 0.5 <= by_body / max(by_box, 1.0) <= 2.0:  # the ink misleads: an underline, a stain
        by_body, base = by_box, bottom - 0.25 * (bottom - top)
    strokes = [_stroke(_letters(picture, word.x0, top, word.x1, bottom)) for word in line]
    return Lettering(base, (by_body, _by_extent(ink, text), by_box), strokes)


def _letters(picture: Grey, x0: float, top: float, x1: float, bottom: float) -> Ink:
    """The ink in a box; white letters on a dark band count as ink, and the band does not."""
    part = picture[max(int(top), 0) : max(int(bottom) + 1, 1), max(int(x0), 0) : max(int(x1) + 1, 1)]
    if part.size == 0:
        return np.zeros((1, 1), dtype=np.bool_)
    dark, light = (float(value) for value in np.percentile(part, (3, 97)))
    if light - dark < _FLAT:
        return np.zeros(part.shape, dtype=np.bool_)
    ink: Ink = part < (dark + light) / 2
    return ~ink if ink.mean() > 0.5 else ink


def _body(ink: Ink) -> tuple[int, int]:
    """The rows from the height of a small x to the baseline."""
    rows: NDArray[np.int64] = ink.sum(axis=1)
    full = rows >= max(_BODY * float(np.percentile(rows, 90)), 1)
    best, start = (0, 0), None
    for number, is_full in enumerate([*full.tolist(), False]):
        if is_full and start is None:
            start = number
        elif not is_full and start is not None:
            best = max(best, (start, number), key=lambda span: span[1] - span[0])
            start = None
    return best


def _by_extent(ink: Ink, text: str) -> float:
    """One em by how far the ink reaches up and down, which depends on the letters that are there."""
    rows = np.flatnonzero(ink.sum(axis=1) > 1)
    if not len(rows):
        return 0.0
    up = _CAPITAL if _RISING.search(text) else _SMALL
    return float(rows[-1] - rows[0] + 1) / (up + (_DESCENT if _SINKING.search(text) else 0.0))


def _stroke(ink: Ink) -> float:
    """How thick strokes are: an area of ink beside its outline."""
    area = int(ink.sum())
    padded = np.pad(ink, 1)
    outline = int((padded[1:] ^ padded[:-1]).sum() + (padded[:, 1:] ^ padded[:, :-1]).sum())
    return 2 * area / outline if outline else 0.0
