"""Small documents for tests: lines and tables as Word files would be read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from audit.model.document import Block, Cell, Document, Look, Place, Table

Content = list["str | Block | Table"]


def line(
    text: str, *, bold: bool = False, level: int | None = None, label: str = "", grey: bool = False
) -> Block:
    """One paragraph: plain, bold, a heading of a level, or a list item with its label."""
    return Block(
        text=text,
        place=Place(paragraph=1),
        level=level,
        label=label,
        look=Look(bold=bold or level is not None, italic=grey, grey=grey, size=11.0),
    )


def heading(text: str) -> Block:
    """A heading of the first level."""
    return line(text, level=1)


def bullet(text: str) -> Block:
    """An item of a bulleted list."""
    return line(text, label="•")


def grid(*rows: Sequence[str | Sequence[str]], header: bool = True, number: int = 1) -> Table:
    """A table of rows of cells; a cell is a text or a list of paragraphs; the first row may be bold."""
    cells = []
    for row, texts in enumerate(rows, start=1):
        spans = len(rows[-1]) if len(texts) == 1 else 1
        for column, text in enumerate(texts, start=1):
            parts = [text] if isinstance(text, str) else list(text)
            blocks = tuple(
                Block(
                    text=part,
                    place=Place(paragraph=1, table=number, row=row, column=column),
                    look=Look(bold=header and row == 1, size=11.0),
                )
                for part in parts
                if part
            )
            cells.append(Cell(row=row, column=column, column_span=spans, content=blocks))
    return Table(number=number, rows=len(rows), columns=max(len(row) for row in rows), cells=tuple(cells))


TITLE = "Education, Health and Care Plan"


def document(*content: str | Block | Table, title: str = TITLE) -> Document:
    """A document of some content under its title; strings are plain paragraphs."""
    parts = tuple(
        line(part) if isinstance(part, str) else part for part in (line(title, bold=True), *content)
    )
    return Document(path=Path("plan.docx"), sha256="0" * 64, format="docx", content=parts)
