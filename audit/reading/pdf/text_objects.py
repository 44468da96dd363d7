"""Text objects of a page: the style, size and direction that their glyphs share, as pdfium tells them."""

from __future__ import annotations

import ctypes
import math
from dataclasses import dataclass, field
from typing import Any

from audit.reading.pdf.pdfium import raw
from audit.reading.pdf.shapes import Style
from audit.reading.pdf.tags import Tag

#: Sizes beyond these (in points) are a damaged file's.
_SMALLEST = 0.5
_LARGEST = 5_000.0

#: Between these brightnesses, equal in red, green and blue, text is grey (as the Word reader has it).
_GREY = range(0x60, 0xE1)
_GREY_SPREAD = 12

Glyph = tuple[str, float, float, float, float, bool]
"""Text, then left, bottom, right and top in the file's coordinates, then "a space stands before it"."""


@dataclass(slots=True)
class Run:
    """Glyphs of one text object, in the file's order."""

    style: Style
    #: Angle in quarter turns anticlockwise as the file has it; None if it is not at a right angle.
    quarter: int | None
    size: float
    origin: tuple[float, float]
    glyphs: list[Glyph] = field(default_factory=list)


class Styles:
    """Reads the style of text objects, each font and each distinct style once."""

    def __init__(self, text_page: Any, tags: dict[int, Tag]) -> None:
        self._text_page = text_page
        self._tags = tags
        self._fonts: dict[int, tuple[str, bool, bool]] = {}
        self._styles: dict[Style, Style] = {}
        self._matrix = raw.FS_MATRIX()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._colour = [ctypes.c_uint() for _ in range(4)]
        self._name = ctypes.create_string_buffer(256)

    def run(self, index: int, handle: Any) -> Run:
        """An empty run for the text object that a character belongs to."""
        matrix = self._matrix
        raw.FPDFText_GetMatrix(self._text_page, index, matrix)
        raw.FPDFText_GetCharOrigin(self._text_page, index, self._x, self._y)
        a, b, c, d = matrix.a, matrix.b, matrix.c, matrix.d
        quarter = _quarter(a, b)
        size = abs(raw.FPDFText_GetFontSize(self._text_page, index) * (math.hypot(c, d) or 1.0))
        size = size if _SMALLEST < size < _LARGEST else _SMALLEST
        font, bold, italic = self._font(handle)
        grey, pale = self._shade(handle)
        bold = bold or raw.FPDFTextObj_GetTextRenderMode(handle) == raw.FPDF_TEXTRENDERMODE_FILL_STROKE
        tag = self._tags.get(raw.FPDFPageObj_GetMarkedContentID(handle)) if self._tags else None
        style = Style(
            font=font,
            size=round(size, 1),
            bold=bold,
            italic=italic or (quarter == 0 and abs(c) > 0.15 * abs(d)),
            grey=grey,
            pale=pale,
            element=tag.element if tag else None,
            level=tag.level if tag else None,
            artifact=self._artifact(handle),
            tilted=quarter is None,
        )
        style = self._styles.setdefault(style, style)
        x, y = self._x.value, self._y.value
        return Run(style, quarter, size, (x, y) if math.isfinite(x + y) else (0.0, 0.0))

    def _font(self, handle: Any) -> tuple[str, bool, bool]:
        """A text object's font: its name without the subset mark, whether bold, whether italic."""
        font = raw.FPDFTextObj_GetFont(handle)
        if not font:
            return "", False, False
        address = ctypes.addressof(font.contents)
        known = self._fonts.get(address)
        if known is None:
            length = raw.FPDFFont_GetBaseFontName(font, self._name, 256)
            name = self._name.raw[: max(min(length, 256) - 1, 0)].decode("utf-8", errors="replace")
            if len(name) > 7 and name[6] == "+":
                name = name[7:]
            lower = name.lower()
            flags = max(raw.FPDFFont_GetFlags(font), 0)
            angle = ctypes.c_int()
            slanted = raw.FPDFFont_GetItalicAngle(font, angle) and angle.value != 0
            bold = any(word in lower for word in ("bold", "black", "heavy", "demi")) or bool(flags & 1 << 18)
            italic = "italic" in lower or "oblique" in lower or bool(flags & 1 << 6) or bool(slanted)
            known = self._fonts[address] = (name, bold, italic)
        return known

    def _shade(self, handle: Any) -> tuple[bool, bool]:
        """Whether a text object is grey, and whether it is pale enough for a watermark."""
        red, green, blue, alpha = self._colour
        if not raw.FPDFPageObj_GetFillColor(handle, red, green, blue, alpha):
            return False, False
        channels = (red.value, green.value, blue.value)
        level = sum(channels) / 3
        grey = max(channels) - min(channels) <= _GREY_SPREAD and int(level) in _GREY
        return grey, 150 <= level < 250 or alpha.value < 200

    @staticmethod
    def _artifact(handle: Any) -> bool:
        """Whether a text object is marked as an artifact."""
        for index in range(min(raw.FPDFPageObj_CountMarks(handle), 8)):
            mark = raw.FPDFPageObj_GetMark(handle, index)
            buffer, length = ctypes.create_string_buffer(40), ctypes.c_ulong()
            if (
                mark
                and raw.FPDFPageObjMark_GetName(
                    mark, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), 40, length
                )
                and buffer.raw[:16].decode("utf-16-le", errors="ignore") == "Artifact"
            ):
                return True
        return False


def _quarter(a: float, b: float) -> int | None:
    """The direction of writing in quarter turns anticlockwise; None if it is tilted."""
    turns = math.atan2(b, a) / (math.pi / 2)
    nearest = round(turns)
    return nearest % 4 if abs(turns - nearest) < 0.02 else None
