"""Draws small PDFs for the tests: positions count from the top left, in points, as the reader's do."""

from __future__ import annotations

import hashlib
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from audit.model.document import Block, Document, Table
from audit.reading.limits import DEFAULT, Limits
from audit.reading.pdf import read_pdf

PROSE = (
    "Orla learns best when an adult shows her what to do first and then lets her try it by herself. She "
    "likes to know what will happen next and settles more quickly when her timetable is in front of her. "
    "Loud rooms tire her, and after lunch she often asks to sit in the library with a book about birds. Her teacher has "
    "noticed that she speaks more in a small group and that she remembers stories almost word for word. "
)


class Sheet:
    """A PDF in the making."""

    def __init__(self, size: tuple[float, float] = A4, **options: Any) -> None:
        self._file = BytesIO()
        self.canvas = Canvas(self._file, pagesize=size, **options)
        self.size = size
        self._font = ("Helvetica", 11.0)

    def font(self, name: str = "Helvetica", size: float = 11.0) -> Sheet:
        """The font of what follows."""
        self._font = (name, size)
        return self

    def write(self, x: float, y: float, text: str) -> Sheet:
        """Text on a baseline."""
        self.canvas.setFont(*self._font)
        self.canvas.drawString(x, self.size[1] - y, text)
        return self

    def lines(self, x: float, y: float, texts: list[str], leading: float = 13.5) -> float:
        """Lines below each other; gives the next baseline."""
        for text in texts:
            self.write(x, y, text)
            y += leading
        return y

    def prose(self, x: float, y: float, text: str, width: float, leading: float = 13.5) -> float:
        """A paragraph wrapped to a width; gives the next baseline."""
        return self.lines(x, y, wrapped(text, width, *self._font), leading)

    def line(self, x0: float, y0: float, x1: float, y1: float) -> Sheet:
        """A thin line."""
        self.canvas.setLineWidth(0.5)
        self.canvas.line(x0, self.size[1] - y0, x1, self.size[1] - y1)
        return self

    def box(self, x0: float, y0: float, x1: float, y1: float, shade: float | None = None) -> Sheet:
        """A rectangle, drawn or (with a shade of grey) filled."""
        if shade is not None:
            self.canvas.setFillGray(shade)
        self.canvas.rect(
            x0, self.size[1] - y1, x1 - x0, y1 - y0, stroke=int(shade is None), fill=int(shade is not None)
        )
        self.canvas.setFillGray(0)
        return self

    def grid(self, xs: list[float], ys: list[float], cells: list[list[str]]) -> Sheet:
        """A ruled table with a line of text in each cell; None leaves a cell out."""
        for x in xs:
            self.line(x, ys[0], x, ys[-1])
        for y in ys:
            self.line(xs[0], y, xs[-1], y)
        for top, texts in zip(ys, cells, strict=False):
            for left, text in zip(xs, texts, strict=False):
                self.lines(left + 5, top + 13, text.split("\n") if text else [], 13.0)
        return self

    def page(self) -> Sheet:
        """Ends the page."""
        self.canvas.showPage()
        return self

    def bytes(self) -> bytes:
        """The finished file."""
        self.canvas.save()
        return self._file.getvalue()

    def read(self, limits: Limits = DEFAULT) -> Document:
        """The finished file, read."""
        return read(self.bytes(), limits)


def wrapped(text: str, width: float, font: str = "Helvetica", size: float = 11.0) -> list[str]:
    """Text broken into lines that fit a width, as a word processor does."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if stringWidth(longer, font, size) > width and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def read(data: bytes, limits: Limits = DEFAULT) -> Document:
    """Bytes read as the way in would."""
    return read_pdf(data, Path("plan.pdf"), hashlib.sha256(data).hexdigest(), limits)


def texts(document: Document) -> list[str]:
    """The text of every block, its label first."""
    return [f"{block.label} {block.text}".strip() for block in document.blocks()]


def tables(document: Document) -> list[Table]:
    """The tables that stand on the page itself."""
    return [part for part in document.content if isinstance(part, Table)]


def grid_of(table: Table) -> list[list[str]]:
    """A table's cells row by row; a merged cell's text stands in its first place."""
    rows = [[""] * table.columns for _ in range(table.rows)]
    for cell in table.cells:
        rows[cell.row - 1][cell.column - 1] = cell.text
    return rows


def left_out(document: Document) -> list[tuple[str, str]]:
    """What was left out: reason and text."""
    return [(left.reason, left.text) for left in document.left_out]


def notices(document: Document) -> list[str]:
    """The codes of a document's notices."""
    return [notice.code for notice in document.notices]


def paragraphs(document: Document) -> list[Block]:
    """The blocks that stand on the page itself."""
    return [part for part in document.content if isinstance(part, Block)]
