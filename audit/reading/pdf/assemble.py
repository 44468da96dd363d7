"""Drafts become the document's values: numbered blocks and tables, each with its place and look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from audit.model.document import Block, Cell, Look, Place, Table
from audit.reading.labels import bullet, plain, split_label
from audit.reading.pdf.drafts import CellDraft, Paragraph, Stretch, TableDraft
from audit.reading.pdf.paragraphs import GLYPHS
from audit.reading.pdf.shapes import Box, union
from audit.reading.pdf.words import Piece, Vocabulary, paragraph_pieces

#: A mark holds for a block when it holds for this share of its letters.
_NEARLY_ALL = 0.95

#: List labels this close to each other (in points) are on one level.
_SAME_INDENT = 5.0


@dataclass(slots=True)
class _Where:
    """Where the next block goes."""

    table: int | None = None
    row: int | None = None
    column: int | None = None
    count: int = 0
    #: Where the labels of the list in hand begin, outermost first.
    indents: list[float] = field(default_factory=list)


class Assembler:
    """Makes blocks and tables, and keeps the count of both."""

    def __init__(self, vocabulary: Vocabulary, back: Callable[[int, Box], Box]) -> None:
        self._vocabulary = vocabulary
        #: A box on a page (by its number) as the page is displayed.
        self._back = back
        self._tables = 0
        #: Letters and digits that went into content.
        self.letters = 0

    def content(self, parts: Iterable[Stretch | TableDraft]) -> tuple[Block | Table, ...]:
        """The document's content."""
        return tuple(self._content(parts, _Where()))

    def _content(self, parts: Iterable[Stretch | TableDraft], where: _Where) -> list[Block | Table]:
        found: list[Block | Table] = []
        for part in parts:
            if isinstance(part, TableDraft):
                found.append(self._table(part))
                where.indents.clear()
            else:
                for paragraph in part.paragraphs:
                    block = self._block(paragraph, where)
                    if block is not None:
                        found.append(block)
        return found

    def _table(self, draft: TableDraft) -> Table:
        self._tables += 1
        number = self._tables
        cells = [
            self._cell(cell, number) for cell in sorted(draft.cells, key=lambda each: (each.row, each.column))
        ]
        return Table(number, draft.rows, draft.columns, tuple(cells))

    def _cell(self, draft: CellDraft, table: int) -> Cell:
        row, column = draft.row + 1, draft.column + 1
        content = self._content(draft.parts, _Where(table, row, column))
        return Cell(row, column, draft.row_span, draft.column_span, tuple(content))

    def _block(self, paragraph: Paragraph, where: _Where) -> Block | None:
        found = paragraph_pieces(paragraph, self._vocabulary)
        whole = plain("".join(text for text, _, _ in found))
        if not whole:
            return None
        self.letters += sum(map(str.isalnum, whole))
        label, text = _split(whole, paragraph)
        first = paragraph.lines[0]
        where.count += 1
        same_page = [line.box for line in paragraph.lines if line.page == first.page]
        levels = {style.level for _, style, fragment in found if fragment is not None}
        place = Place(
            paragraph=where.count,
            page=first.page,
            table=where.table,
            row=where.row,
            column=where.column,
            box=self._back(first.page, union(same_page)),
        )
        return Block(
            text=text,
            place=place,
            level=levels.pop() if len(levels) == 1 else None,
            label=label,
            depth=_depth(first.fragments[0].x0, bool(label), where),
            look=_look(found, whole, text),
        )


def _split(whole: str, paragraph: Paragraph) -> tuple[str, str]:
    """A paragraph's label and text."""
    fragments = paragraph.lines[0].fragments
    first = fragments[0].text
    if first in GLYPHS and first not in "☐☒☑✓✔✗✘□" and whole.startswith(plain(first)):
        rest = whole[len(plain(first)) :].strip()
        if rest:
            return bullet(first), rest
    return split_label(whole)


def _depth(x: float, listed: bool, where: _Where) -> int:
    """How deep a list item is nested, by where its label begins."""
    indents = where.indents
    if not listed:
        if indents and x < indents[0] + _SAME_INDENT:
            indents.clear()
        return 0
    while indents and x < indents[-1] - _SAME_INDENT:
        indents.pop()
    if not indents or x > indents[-1] + _SAME_INDENT:
        indents.append(x)
    return len(indents) - 1


def _look(found: list[Piece], whole: str, text: str) -> Look:
    """How a block is set; `whole` is its text with the label."""
    label_length = len(whole) - len(text)
    weighed = []
    for piece, style, fragment in found:
        if fragment is None:
            continue
        used = min(label_length, len(piece))
        label_length -= used
        if len(piece) > used:
            weighed.append((len(piece) - used, style, fragment))
    if not weighed:
        weighed = [(len(piece), style, fragment) for piece, style, fragment in found if fragment is not None]
    total = sum(weight for weight, _, _ in weighed) or 1

    def share(marked: Iterable[int]) -> bool:
        return sum(marked) >= _NEARLY_ALL * total

    sizes: Counter[float] = Counter()
    for weight, style, _ in weighed:
        sizes[style.size] += weight
    bold = share(weight for weight, style, _ in weighed if style.bold)
    return Look(
        bold=bold,
        italic=share(weight for weight, style, _ in weighed if style.italic),
        underline=share(weight for weight, _, fragment in weighed if fragment.underline),
        struck=share(weight for weight, _, fragment in weighed if fragment.struck),
        grey=share(weight for weight, style, _ in weighed if style.grey),
        size=sizes.most_common(1)[0][0],
        bold_lead=0 if bold else _bold_lead(found, whole, text),
    )


def _bold_lead(found: list[Piece], whole: str, text: str) -> int:
    """How many of the text's first characters are bold."""
    lead = ""
    for piece, style, _ in found:
        if not style.bold and piece.strip():
            break
        lead += piece
    return max(len(plain(lead)) - (len(whole) - len(text)), 0)
