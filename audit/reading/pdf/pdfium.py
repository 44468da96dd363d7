"""The gate to pdfium: the only module that imports it. Opens and closes documents and pages.

`raw` is pdfium's own C interface. It has no types, and its pointers outlive nothing: the modules that
read characters, edges, tags and forms use it between `open_document` and its end, and hand out plain values.
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from pypdfium2 import raw as _raw

from audit.model.document import UnreadableFile

raw: Any = _raw


def _by_address(function: Any, restype: Any, *argtypes: Any) -> Any:
    """A function of pdfium that takes and gives plain addresses instead of typed pointers.

    ctypes makes an object of every pointer it hands over: for what is asked of every character of a
    page that takes longer than the call itself.
    """
    plain = type(function)(ctypes.cast(function, ctypes.c_void_p).value)
    plain.restype, plain.argtypes = restype, argtypes
    return plain


#: The address of the text object that a character (by its index) of a text page belongs to, or None.
text_object_of: Any = _by_address(raw.FPDFText_GetTextObject, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
#: Writes a character's box (four floats: left, top, right, bottom) to an address; false if it has none.
write_box: Any = _by_address(
    raw.FPDFText_GetLooseCharBox, ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p
)

#: pdfium keeps global state and is not safe to use from two threads.
_LOCK = threading.RLock()

_DAMAGED = (
    "Open it in a PDF viewer; if that works, print or save it as a new PDF and use that. "
    "If not, ask for the file again: it may have been cut short when it was sent."
)

#: A page larger than this (in points, some 350 m) is a damaged file's; nothing can be placed on it.
_LARGEST_PAGE = 1e6
_A4 = (0.0, 0.0, 595.0, 842.0)

#: What PDF libraries call a document nobody named.
_NO_TITLES = ("(anonymous)", "untitled", "Untitled")


@dataclass(slots=True)
class OpenPage:
    """A loaded page and its text, with the numbers needed to turn its coordinates upright."""

    handle: Any
    text: Any
    #: Left, bottom, right, top in the file's own coordinates.
    bounds: tuple[float, float, float, float]
    #: Quarter turns clockwise that the file asks for.
    turns: int

    @property
    def characters(self) -> int:
        """How many characters its text has, pdfium's guesses at spaces included."""
        return max(int(raw.FPDFText_CountChars(self.text)), 0) if self.text else 0


class Frame:
    """Turns the file's coordinates into points from the top left of the page as displayed."""

    def __init__(self, bounds: tuple[float, float, float, float], turns: int) -> None:
        left, bottom, right, top = bounds
        self.turns = turns % 4
        upright = self.turns % 2 == 0
        self.width = right - left if upright else top - bottom
        self.height = top - bottom if upright else right - left
        # x' = a x + b y + c, y' = d x + e y + f
        self.matrix: tuple[float, float, float, float, float, float] = (
            (1, 0, -left, 0, -1, top),
            (0, 1, -bottom, 1, 0, -left),
            (-1, 0, right, 0, 1, -bottom),
            (0, -1, top, -1, 0, right),
        )[self.turns]

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A point as displayed."""
        a, b, c, d, e, f = self.matrix
        return a * x + b * y + c, d * x + e * y + f

    def back(self, x: float, y: float) -> tuple[float, float]:
        """A displayed point in the file's own coordinates."""
        a, b, c, d, e, f = self.matrix
        x, y = x - c, y - f
        return a * x + d * y, b * x + e * y  # a turn's inverse is its transpose

    def box(self, x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
        """A box, given by any two opposite corners, as x0, top, x1, bottom."""
        a, b, c, d, e, f = self.matrix
        ax, ay = a * x0 + b * y0 + c, d * x0 + e * y0 + f
        bx, by = a * x1 + b * y1 + c, d * x1 + e * y1 + f
        left, right = (bx, ax) if bx < ax else (ax, bx)
        top, bottom = (by, ay) if by < ay else (ay, by)
        return left, top, right, bottom


@contextmanager
def open_document(data: bytes) -> Iterator[Any]:
    """A pdfium document over bytes, closed whatever happens. Raises `UnreadableFile`."""
    with _LOCK:
        document = raw.FPDF_LoadMemDocument64(data, len(data), None)
        if not document:
            raise _refusal(raw.FPDF_GetLastError(), data)
        try:
            yield document
        finally:
            raw.FPDF_CloseDocument(document)


def _refusal(error: int, data: bytes) -> UnreadableFile:
    """Why pdfium would not open a file, in words."""
    if error in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
        return UnreadableFile(
            "encrypted",
            "This PDF is protected with a password.",
            "Open it with the password, save or print it as a new PDF without one, and use that.",
        )
    if b"%%EOF" not in data[-2048:]:
        return UnreadableFile("truncated", "This PDF stops before its end: part of it is missing.", _DAMAGED)
    return UnreadableFile("truncated", "This PDF is damaged and cannot be opened.", _DAMAGED)


def page_count(document: Any) -> int:
    """How many pages a document has."""
    return int(raw.FPDF_GetPageCount(document))


def no_pages() -> UnreadableFile:
    """The refusal of a document without a page that opens."""
    return UnreadableFile("truncated", "This PDF has no pages that can be opened.", _DAMAGED)


def repaired(document: Any) -> bool:
    """Whether pdfium had to rebuild the file's table of contents to open it."""
    return not raw.FPDF_DocumentHasValidCrossReferenceTable(document)


def title(document: Any) -> str:
    """The title in the document's properties."""
    length = raw.FPDF_GetMetaText(document, b"Title", None, 0)
    if not 2 < length < 4096:
        return ""
    buffer = ctypes.create_string_buffer(length)
    raw.FPDF_GetMetaText(document, b"Title", buffer, length)
    found = buffer.raw[: length - 2].decode("utf-16-le", errors="ignore")
    return "" if found in _NO_TITLES else found


@contextmanager
def open_page(document: Any, index: int) -> Iterator[OpenPage | None]:
    """A page with its text, closed whatever happens; None if it cannot be opened."""
    handle = raw.FPDF_LoadPage(document, index)
    if not handle:
        yield None
        return
    try:
        text = raw.FPDFText_LoadPage(handle)
        try:
            yield OpenPage(handle, text, _bounds(handle), int(raw.FPDFPage_GetRotation(handle)))
        finally:
            if text:
                raw.FPDFText_ClosePage(text)
    finally:
        raw.FPDF_ClosePage(handle)


def _bounds(handle: Any) -> tuple[float, float, float, float]:
    """The visible part of a page."""
    rectangle = raw.FS_RECTF()
    if raw.FPDF_GetPageBoundingBox(handle, ctypes.byref(rectangle)):
        box = rectangle.left, rectangle.bottom, rectangle.right, rectangle.top
        return box if all(abs(side) < _LARGEST_PAGE for side in box) else _A4
    width, height = raw.FPDF_GetPageWidthF(handle), raw.FPDF_GetPageHeightF(handle)
    if raw.FPDFPage_GetRotation(handle) % 2:
        width, height = height, width
    return 0.0, 0.0, float(width), float(height)
