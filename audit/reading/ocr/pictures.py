"""Pages as pictures: rendered in grey, and made plain to read."""

from __future__ import annotations

import ctypes
import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from audit.reading.pdf.pdfium import raw

Grey = NDArray[np.uint8]
"""A picture: rows of grey values, 0 black and 255 white."""

Ink = NDArray[np.bool_]
"""Where a picture holds ink."""

#: Longer sides than this are a poster or an attack; the picture is made smaller.
_MOST_PIXELS = 4_000

#: Ink is darker than its surroundings by this share of them.
_DARKER = 0.15


@dataclass(frozen=True, slots=True)
class View:
    """How a page is looked at: quarter turns clockwise, then degrees anticlockwise against its slant."""

    turns: int = 0
    slant: float = 0.0


def render(page: Any, width: float, height: float, view: View, dpi: float) -> tuple[Grey, float]:
    """A page, so many points wide and high as displayed, in grey; also the pixels to a point."""
    across, down = (height, width) if view.turns % 2 else (width, height)
    scale = min(dpi / 72, _MOST_PIXELS / max(across, down, 1.0))
    columns, rows = max(int(across * scale), 1), max(int(down * scale), 1)
    bitmap = raw.FPDFBitmap_CreateEx(columns, rows, raw.FPDFBitmap_Gray, None, 0)
    if not bitmap:
        raise MemoryError
    try:
        raw.FPDFBitmap_FillRect(bitmap, 0, 0, columns, rows, 0xFFFFFFFF)
        clip = raw.FS_RECTF(0, 0, columns, rows)
        matrix = raw.FS_MATRIX(*_matrix(width, height, view, scale))
        raw.FPDF_RenderPageBitmapWithMatrix(bitmap, page, matrix, clip, raw.FPDF_GRAYSCALE | raw.FPDF_ANNOT)
        stride = raw.FPDFBitmap_GetStride(bitmap)
        buffer = ctypes.string_at(raw.FPDFBitmap_GetBuffer(bitmap), stride * rows)
    finally:
        raw.FPDFBitmap_Destroy(bitmap)
    pixels = np.frombuffer(buffer, dtype=np.uint8).reshape(rows, stride)
    return pixels[:, :columns].copy(), scale


def _matrix(width: float, height: float, view: View, scale: float) -> tuple[float, ...]:
    """From points of the page as displayed to pixels: x' = a x + c y + e, y' = b x + d y + f."""
    a, b, c, d, e, f = (
        (1.0, 0.0, 0.0, 1.0, 0.0, 0.0),
        (0.0, 1.0, -1.0, 0.0, height, 0.0),
        (-1.0, 0.0, 0.0, -1.0, width, height),
        (0.0, -1.0, 1.0, 0.0, 0.0, width),
    )[view.turns % 4]
    across, down = (height, width) if view.turns % 2 else (width, height)
    cos, sin = math.cos(math.radians(view.slant)), math.sin(math.radians(view.slant))
    x, y = across / 2, down / 2
    # Round the middle of the page, anticlockwise as seen, where y grows downwards.
    a, b = a * cos + b * sin, b * cos - a * sin
    c, d = c * cos + d * sin, d * cos - c * sin
    e, f = (e - x) * cos + (f - y) * sin + x, (f - y) * cos - (e - x) * sin + y
    return tuple(scale * value for value in (a, b, c, d, e, f))


def ink_of(picture: Grey) -> Ink:
    """Where a picture is darker than its surroundings, whatever the light and the paper."""
    reach = max(min(picture.shape) // 40, 8)
    return picture < (1 - _DARKER) * _blurred(picture, reach)


def _blurred(picture: Grey, reach: int) -> NDArray[np.float32]:
    """The mean of each dot's surroundings, `reach` dots each way."""
    rows, columns = picture.shape
    sums = np.zeros((rows + 1, columns + 1))
    np.cumsum(np.cumsum(picture, axis=0, dtype=np.float64), axis=1, out=sums[1:, 1:])
    top = np.clip(np.arange(rows) - reach, 0, rows)
    bottom = np.clip(np.arange(rows) + reach + 1, 0, rows)
    left = np.clip(np.arange(columns) - reach, 0, columns)
    right = np.clip(np.arange(columns) + reach + 1, 0, columns)
    total: NDArray[np.float64] = (
        sums[bottom][:, right] - sums[top][:, right] - sums[bottom][:, left] + sums[top][:, left]
    )
    area = (bottom - top)[:, None] * (right - left)[None, :]
    mean: NDArray[np.float32] = (total / area).astype(np.float32)
    return mean


def stretched(picture: Grey) -> Grey:
    """A picture with its palest grey made white and its darkest made black: poor copies become plain."""
    dark, light = np.percentile(picture, (0.5, 75))
    if light - dark < 20:  # nothing is on it
        return picture
    spread = (picture.astype(np.float32) - dark) * (255 / (light - dark))
    plain: Grey = np.clip(spread, 0, 255).astype(np.uint8)
    return plain
