"""Drafts become the document's values: numbered blocks and tables, each with its place and look."""

from __future__ import annotations

import re
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


#: What Word's automatic numbering may put before a number; typed, it is part of the text.
_NUMBERED = re.compile(
    r"((?:Need|Outcome|Provision|Aim|Target|Objective|Step|Goal|Aspiration|Strength) \d{1,2}[.:)]?)\s+(?=\S)"
)


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
        return Table(number, draft.rows, draft.columns, tuple(cells), draft.header_rows)

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
    numbered = _NUMBERED.match(whole)
    if numbered and _set_off(paragraph, len(numbered[1].split())):
        return numbered[1], whole[numbered.end() :].strip()
    fragments = paragraph.lines[0].fragments
    first = fragments[0].text
    if first in GLYPHS and first not in "☐☒☑✓✔✗✘□" and whole.startswith(plain(first)):
        rest = whole[len(plain(first)) :].strip()
        if rest:
            return bullet(first), rest
    return split_label(whole)


def _set_off(paragraph: Paragraph, words: int) -> bool:
    """Whether a line's first words are set off from the rest as a list number is, by more than a space."""
    line = paragraph.lines[0]
    fragments = line.fragments
    return len(fragments) > words and fragments[words].x0 - fragments[words - 1].x1 > 0.5 * line.size


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
    found = _after_label(found, len(whole) - len(text))
    sizes: Counter[float] = Counter()
    total = bold = italic = underline = struck = grey = 0
    for piece, style, fragment in found:
        if fragment is None:
            continue
        weight = len(piece)
        total += weight
        sizes[style.size] += weight
        bold += weight * style.bold
        italic += weight * style.italic
        underline += weight * fragment.underline
        struck += weight * fragment.struck
        grey += weight * style.grey
    enough = _NEARLY_ALL * (total or 1)
    return Look(
        bold=bold >= enough,
        italic=italic >= enough,
        underline=underline >= enough,
        struck=struck >= enough,
        grey=grey >= enough,
        size=sizes.most_common(1)[0][0] if sizes else None,
        bold_lead=0 if bold >= enough else _bold_lead(found),
    )


def _after_label(found: list[Piece], length: int) -> list[Piece]:
    """Pieces without the first characters, which are a label."""
    if not length:
        return [piece for piece in found if piece[0]]
    rest: list[Piece] = []
    for piece, style, fragment in found:
        cut = min(length, len(piece))
        length -= cut
        if cut < len(piece):
            rest.append((piece[cut:], style, fragment))
    return rest


def _bold_lead(found: list[Piece]) -> int:
    """How many of the text's first characters are bold."""
    lead = ""
    for piece, style, _ in found:
        if not style.bold and piece.strip():
            break
        lead += piece
    return len(plain(lead))
