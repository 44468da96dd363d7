"""A sheet that a plan is written on without knowing who prints it.

A plan told to a `Sheet` can be drawn as a Word file by `WordSheet` and as a PDF of another producer by
`sheet_pdf.PdfSheet`: the same words in the same order, so that one set of labels fits both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from docx.table import _Cell

from samples.drawing import word

Look = Literal["plain", "bold", "italic", "grey", "bullet"]


@dataclass(frozen=True)
class Words:
    """One paragraph: its words, how they look and a label set in bold before them."""

    text: str
    look: Look = "plain"
    lead: str = ""


Content = str | Words | Sequence[str | Words]


@dataclass(frozen=True)
class Theme:
    """What makes one council's template look unlike another's."""

    font: str = "Arial"
    size: float = 11
    colour: str = "1F3864"
    head_fill: str = "D9E2F3"
    margin_cm: float = 2.0
    header: str = ""
    footer: str = ""
    heading_sizes: tuple[float, float, float] = (15, 12.5, 11)


class Sheet(Protocol):
    """What a plan needs of whatever it is written on. Widths are shares of the line."""

    def heading(self, text: str, level: int = 1) -> None:
        """A heading of one of three levels."""

    def write(self, text: str, look: Look = "plain", lead: str = "") -> None:
        """A paragraph."""

    def bullets(self, texts: Sequence[str]) -> None:
        """A bulleted list."""

    def table(self, rows: Sequence[Sequence[Content]], widths: Sequence[float], heads: int = 1) -> None:
        """A bordered table; its first `heads` rows repeat on each page."""

    def form(self, rows: Sequence[tuple[str, Content]], widths: Sequence[float] = (1, 2)) -> None:
        """A table of labels and values, without a header."""

    def new_page(self) -> None:
        """Go on at the top of the next page."""


def words_of(content: Content) -> list[Words]:
    """The paragraphs of a cell, however it was given."""
    lines = [content] if isinstance(content, str | Words) else list(content)
    return [line if isinstance(line, Words) else Words(line) for line in lines]


class WordSheet:
    """Writes on a Word document; `document` is there for what only Word can do."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.document = word.new_document(
            font=theme.font,
            size=theme.size,
            margin_cm=theme.margin_cm,
            heading_colour=theme.colour,
            heading_sizes=theme.heading_sizes,
        )
        word.header_footer(self.document, header=theme.header, footer=theme.footer, header_align="left")

    def heading(self, text: str, level: int = 1) -> None:
        """A heading in Word's own style."""
        word.heading(self.document, text, level)

    def write(self, text: str, look: Look = "plain", lead: str = "") -> None:
        """A paragraph."""
        self._draw(self.document, [Words(text, look, lead)])

    def bullets(self, texts: Sequence[str]) -> None:
        """A list with Word's own bullets."""
        word.bullets(self.document, texts)

    def table(self, rows: Sequence[Sequence[Content]], widths: Sequence[float], heads: int = 1) -> None:
        """A bordered table."""
        drawn = [[self._cell(cell, bold=at < heads) for cell in row] for at, row in enumerate(rows)]
        word.table(
            self.document,
            drawn,
            self._shares(widths),
            header_rows=heads,
            shade_header=self.theme.head_fill,
            size=self.theme.size - 1,
        )

    def form(self, rows: Sequence[tuple[str, Content]], widths: Sequence[float] = (1, 2)) -> None:
        """A table whose first column is shaded."""
        word.table(
            self.document,
            [[label, self._cell(value)] for label, value in rows],
            self._shares(widths),
            header_rows=0,
            shade_first_column=self.theme.head_fill,
            bold_first_column=True,
            size=self.theme.size - 1,
        )

    def new_page(self) -> None:
        """A page break."""
        word.page_break(self.document)

    def save(self, path: Path) -> None:
        """The document, with a date that does not move."""
        word.save(self.document, path)

    def _shares(self, widths: Sequence[float]) -> list[float]:
        line = 21.0 - 2 * self.theme.margin_cm
        return [round(line * width / sum(widths), 2) for width in widths]

    def _cell(self, content: Content, *, bold: bool = False) -> word.Fill:
        lines = words_of(content)
        return lambda cell: self._draw(cell, lines, bold=bold, small=True)

    def _draw(
        self, container: word.Container, lines: list[Words], *, bold: bool = False, small: bool = False
    ) -> None:
        for line in lines:
            if line.look == "bullet":
                word.bullets(container, [line.text], size=self.theme.size - small)
                continue
            words: list[str | word.Run] = [word.bold(f"{line.lead} ")] if line.lead else []
            words.append(word.grey(line.text) if line.look == "grey" else line.text)
            word.paragraph(
                container,
                words,
                bold=True if bold or line.look == "bold" else None,
                italic=True if line.look == "italic" else None,
                size=self.theme.size - small,
                space_after=3 if isinstance(container, _Cell) else None,
            )
