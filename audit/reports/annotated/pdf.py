"""The annotated copy of a PDF: highlights with their notes, added to the end of the file.

pdfium writes them: it is what reads PDFs here already, it finds the words again by their very boxes, and
it saves by addition, so that every byte of the original stays as it was. (`pypdf` would be one library
more, rewrites the file, and cannot say where on the page a word stands.)
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from audit.model.audit import PlanAudit
from audit.model.findings import Severity
from audit.reports._cards import cards
from audit.reports.annotated.locating import Locator, Span, fold
from audit.reports.annotated.notes import AUTHOR, card_lines, overview_lines

_COLOURS: dict[Severity, tuple[int, int, int]] = {
    "statutory": (255, 176, 148),
    "quality": (255, 226, 122),
    "good-practice": (176, 218, 255),
}
_PRINT = 4  # of an annotation's flags: it is printed with the page
_ICON = 20.0  # points: the side of a note's icon
_SAME_LINE = 0.5  # of a character's height: how far the next may stand up or down and be on its line


@dataclass(frozen=True, slots=True)
class _Box:
    """Where a character stands on a page, in points from its lower left corner."""

    page: int
    left: float
    bottom: float
    right: float
    top: float


def annotate_pdf(audit: PlanAudit, original: Path, out: BinaryIO) -> None:
    """Write a copy of a PDF with a highlight and its note for each card."""
    with pdfium.PdfDocument(original) as document:
        text, boxes = _read(document)
        locator = Locator(text, audit)
        icons = _Icons()
        _note(document, icons.next_to(document, None), overview_lines(audit))
        for card in cards(audit):
            lines = card_lines(card)
            lit = _lines(boxes, locator.spans(card))
            if lit:
                _highlight(document, lit, lines, _COLOURS[card.severity])
            else:
                heading = locator.heading(card.section)
                beside = boxes[heading.start] if heading is not None else None
                _note(document, icons.next_to(document, beside), lines)
        document.save(out, flags=raw.FPDF_INCREMENTAL)


def _read(document: pdfium.PdfDocument) -> tuple[str, list[_Box]]:
    """The folded text of all pages, and where each of its characters stands."""
    text: list[str] = []
    boxes: list[_Box] = []
    for number, page in enumerate(document):
        words = page.get_textpage()
        try:
            for index in range(words.count_chars()):
                folded = fold(chr(raw.FPDFText_GetUnicode(words, index)))
                if folded and folded != "\x02":  # pdfium's own hyphen at the end of a line
                    text.append(folded)
                    boxes += [_Box(number, *words.get_charbox(index, loose=True))] * len(folded)
        finally:
            words.close()
            page.close()
    return "".join(text), boxes


def _lines(boxes: Sequence[_Box], spans: Iterable[Span]) -> list[_Box]:
    """One box for each line of some spans."""
    made: list[_Box] = []
    for span in spans:
        for box in boxes[span.start : span.end]:
            if made and _continues(made[-1], box):
                last = made[-1]
                made[-1] = _Box(
                    last.page,
                    last.left,
                    min(last.bottom, box.bottom),
                    max(last.right, box.right),
                    max(last.top, box.top),
                )
            else:
                made.append(box)
    return made


def _continues(line: _Box, box: _Box) -> bool:
    height = line.top - line.bottom
    return (
        box.page == line.page
        and abs(box.bottom - line.bottom) <= _SAME_LINE * height
        and line.left <= box.left <= line.right + 3 * height
    )


def _highlight(
    document: pdfium.PdfDocument, lines: Sequence[_Box], note: Sequence[str], colour: tuple[int, int, int]
) -> None:
    """Highlight some lines, with the note on the first page that they are on."""
    for number in sorted({line.page for line in lines}):
        here = [line for line in lines if line.page == number]
        around = _Box(
            number,
            min(line.left for line in here),
            min(line.bottom for line in here),
            max(line.right for line in here),
            max(line.top for line in here),
        )
        first = number == lines[0].page
        with _annotation(document, around, raw.FPDF_ANNOT_HIGHLIGHT) as made:
            raw.FPDFAnnot_SetColor(made, raw.FPDFANNOT_COLORTYPE_Color, *colour, 255)
            for line in here:
                quad = raw.FS_QUADPOINTSF(
                    line.left, line.top, line.right, line.top, line.left, line.bottom, line.right, line.bottom
                )
                raw.FPDFAnnot_AppendAttachmentPoints(made, quad)
            _write(made, "Contents", "\n".join(note) if first else f"{note[0]} (from the page before)")


def _note(document: pdfium.PdfDocument, box: _Box, note: Sequence[str]) -> None:
    """A note's icon, for what has no words to highlight."""
    with _annotation(document, box, raw.FPDF_ANNOT_TEXT) as made:
        raw.FPDFAnnot_SetColor(made, raw.FPDFANNOT_COLORTYPE_Color, *_COLOURS["quality"], 255)
        _write(made, "Contents", "\n".join(note))


@contextmanager
def _annotation(document: pdfium.PdfDocument, box: _Box, kind: int) -> Iterator[Any]:
    page = document[box.page]
    made = raw.FPDFPage_CreateAnnot(page, kind)
    if not made:
        raise OSError("the PDF takes no annotations")
    try:
        raw.FPDFAnnot_SetRect(made, raw.FS_RECTF(box.left, box.top, box.right, box.bottom))
        raw.FPDFAnnot_SetFlags(made, _PRINT)
        _write(made, "T", AUTHOR)
        yield made
    finally:
        raw.FPDFPage_CloseAnnot(made)
        page.close()


def _write(annotation: Any, key: str, text: str) -> None:
    encoded = (text + "\x00").encode("utf-16-le")
    wide = ctypes.cast(ctypes.create_string_buffer(encoded), raw.FPDF_WIDESTRING)
    raw.FPDFAnnot_SetStringValue(annotation, key.encode(), wide)


class _Icons:
    """Sets icons in the margin, one under the other."""

    def __init__(self) -> None:
        self._taken: dict[tuple[int, int], int] = {}

    def next_to(self, document: pdfium.PdfDocument, box: _Box | None) -> _Box:
        """A free place in the margin beside a line, or at the top of the first page."""
        number = box.page if box else 0
        page = document[number]
        left, _, _, top = page.get_cropbox()
        page.close()
        height = box.top if box else top - _ICON / 2
        row = round(height / _ICON)
        while (number, row) in self._taken:
            row -= 1
        self._taken[number, row] = 1
        upper = min(height, row * _ICON + _ICON / 2)
        return _Box(number, left + 4, upper - _ICON, left + 4 + _ICON, upper)
