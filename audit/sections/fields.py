"""Labels and their values on the front page, in the sign-off and in small forms.

A field is found in a row of cells, under a column's heading, in a line ("Name: ..."), or in the line
below its label. Fields whose label is none of ours are kept too: what they are filled in with may
still tell (a date, a care order).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import groupby

from audit.language.dates import locate_dates
from audit.model.document import Block, Cell, Document, Table, iter_blocks
from audit.sections.field_labels import MOST_WORDS, detail_asked, details_asked
from audit.sections.field_lines import Field, LineReader

__all__ = ["Field", "detail_asked", "details_asked", "fields_of"]

#: A table with this many columns and rows may be a list of people or papers.
_LIST_COLUMNS = 3
_LIST_ROWS = 3
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:on|by|the)\b", re.I)


class _FormReader(LineReader):
    """Reads tables as forms, row by row."""

    __slots__ = ()

    def table(self, table: Table) -> None:
        rows: dict[int, list[Cell]] = {}
        for cell in table.cells:
            rows.setdefault(cell.row, []).append(cell)
        filled_rows = [cells for cells in rows.values() if any(cell.text.strip() for cell in cells)]
        if self._is_list(filled_rows):
            return
        paired = self._is_paired(filled_rows)
        read = 0
        for place, cells in enumerate(filled_rows):
            if place < read:
                continue
            first = next(cell for cell in cells if cell.text.strip())
            alone = all(cell is first or not cell.text.strip() for cell in cells)
            if alone and first is cells[0] and len(list(first.blocks())) == 1:
                self._lone_cell(first, whole_row=len(cells) == 1)
            elif not paired and (taken := self._header(cells, filled_rows[place + 1 :])):
                read = place + 1 + taken
            else:
                self._row(_unnumbered(cells), paired)
        for cell in table.cells:
            for part in cell.content:
                if isinstance(part, Table):
                    self.table(part)

    def _is_list(self, rows: Sequence[Sequence[Cell]]) -> bool:
        """Whether the table lists people or papers under a heading row ("Contributor | Capacity")."""
        wide = [cells for cells in rows if len(cells) >= _LIST_COLUMNS]
        if len(wide) <= _LIST_ROWS or len(wide) < len(rows) - 2:
            return False
        head, *body = wide
        labels = sum(bool(self.asked(cells[0].text)) or _all_bold(cells[:1]) for cells in body)
        return labels * 3 <= len(body) and (_all_bold(head) or bool(self.asked(head[0].text)))

    def _is_paired(self, rows: Sequence[Sequence[Cell]]) -> bool:
        """Whether the rows of a table go label, value, label, value, by what most of them say."""
        even = [cells for cells in map(_unnumbered, rows) if len(cells) % 2 == 0]
        pairs = 0
        for cells in even:
            labels = [cell.text for cell in cells[::2] if cell.text.strip()]
            values = [cell.text for cell in cells[1::2] if cell.text.strip()]
            pairs += bool(labels) and all(map(self.asked, labels)) and not any(map(self.asked, values))
        return pairs >= 2 and pairs * 5 >= len(even) * 2

    def _lone_cell(self, cell: Cell, whole_row: bool) -> None:
        """A row with words in its first cell only: a heading, or a label not filled in."""
        block = next(cell.blocks())
        if self.line(block.text.strip(), block):
            return
        if self.asked(block.text) and not whole_row:
            self.add(block.text, "", block)
        elif self.label_before(block.text) is not None:
            self.blocks([block])
        elif len(block.text.split()) <= 12:
            self.heading(block.text)

    def _header(self, cells: Sequence[Cell], below: Sequence[Sequence[Cell]]) -> int:
        """Read a row of labels with what stands under them; how many rows, 0 if it is no such row."""
        filled = [cell for cell in cells if cell.text.strip()]
        if not below or not self._is_row_of_labels(filled, below[0]):
            return 0
        first = self.asked(filled[0].text)
        asked_first = filled[0] is cells[0] and bool(first) and "other" not in first
        rows = 1 + self._rows_like_first({cell.column for cell in filled}, below[1:])
        for row in below[:rows]:
            by_column = {cell.column: cell for cell in row}
            whose = "" if asked_first else f"{filled[0].text} {row[0].text}"
            for cell in filled:
                if cell.column in by_column:
                    self.add(cell.text, by_column[cell.column].text, next(cell.blocks()), rows > 1, whose)
        return rows

    def _is_row_of_labels(self, filled: Sequence[Cell], below: Sequence[Cell]) -> bool:
        """Whether the filled cells of a row are labels, and those under them their values."""
        known = sum(bool(self.asked(cell.text)) for cell in filled)
        if known < max(2, len(filled) - 1) or any(self.holds_fields(cell.text) for cell in filled):
            return False
        under = {cell.column: cell for cell in below if cell.text.strip()}
        values = [under[cell.column] for cell in filled if cell.column in under]
        if not values or sum(bool(self.asked(cell.text)) for cell in values) * 2 >= len(values):
            return False
        if _all_bold(filled):
            return not _all_bold(values)
        # In rows of label and value only the labels are set in bold; a row of labels is set alike.
        return not any(map(_bold, filled)) and len(filled) > 2 and known == len(filled)

    def _rows_like_first(self, columns: set[int], below: Sequence[Sequence[Cell]]) -> int:
        """How many further rows stand under the same labels."""
        for number, row in enumerate(below):
            texts = [cell for cell in row if cell.text.strip()]
            if len(texts) < 2 or not columns.issuperset(cell.column for cell in texts):
                return number
            if _all_bold(texts) or self.asked(texts[0].text):
                return number
        return len(below)

    def _row(self, cells: Sequence[Cell], paired: bool) -> None:
        if self._stacked(cells):
            for cell in cells:
                self.blocks(list(cell.blocks()), in_cell=True)
            return
        if len(cells) == 2 and _is_date(cells[0].text) and not _is_date(cells[1].text):
            self.add(cells[1].text, cells[0].text, next(cells[0].blocks()))
            return
        if self._in_pairs(cells, paired):
            for asks, answers in zip(cells[::2], cells[1::2], strict=True):
                if asks.text.strip():
                    self.add(asks.text, answers.text, next(asks.blocks()))
            return
        position = 0
        while position < len(cells):
            cell = cells[position]
            text = cell.text.strip()
            position += 1
            if not text:
                continue
            following = cells[position] if position < len(cells) else None
            blocks = list(cell.blocks())
            if self.asked(text):
                answer = following.text if following is not None else ""
                if self.is_label(answer) or self.holds_fields(answer):
                    answer = ""
                else:
                    position += 1
                self.add(text, answer, blocks[0])
            elif following is not None and self._is_unknown_label(cell, following, len(cells)):
                self.add(text, following.text, blocks[0])
                position += 1
            else:
                self.blocks(blocks, in_cell=len(blocks) > 1)

    def _stacked(self, cells: Sequence[Cell]) -> bool:
        """Whether each cell has its label above its value."""
        filled = [[block.text for block in cell.blocks()] for cell in cells if cell.text.strip()]
        stacked = sum(len(texts) == 2 and bool(self.asked(texts[0])) for texts in filled)
        return stacked * 2 > len(filled)

    def _in_pairs(self, cells: Sequence[Cell], paired: bool) -> bool:
        """Whether a row goes label, value, label, value: by its words or by what is set in bold."""
        if len(cells) % 2:
            return False
        labels = [cell for cell in cells[::2] if cell.text.strip()]
        values = [cell for cell in cells[1::2] if cell.text.strip()]
        if not labels or any(self.holds_fields(cell.text) for cell in labels):
            return False
        known = sum(bool(self.asked(cell.text)) for cell in labels)
        if _all_bold(labels) and not any(map(_bold, values)):
            return all(len(cell.text.split()) <= MOST_WORDS for cell in labels)
        if known < len(labels):
            return False
        if paired:
            return True
        among_values = sum(bool(self.asked(cell.text)) for cell in values)
        return among_values < max(1, len(values)) or (len(cells) == 2 and not _all_bold(cells))

    def _is_unknown_label(self, cell: Cell, following: Cell, width: int) -> bool:
        text = cell.text.strip()
        if len(text.split()) > MOST_WORDS or width % 2 or ":" in text.rstrip(":") or len(text) <= 2:
            return False
        if self.holds_fields(text) or self.holds_fields(following.text) or self.is_label(following.text):
            return False
        return width == 2 or _bold(cell) or text.endswith((":", "?"))


def _unnumbered(cells: Sequence[Cell]) -> Sequence[Cell]:
    """A row without the number that it begins with ("7 | Languages in the family | English")."""
    return cells[1:] if len(cells) > 2 and cells[0].text.strip(" .)").isdigit() else cells


def _is_date(text: str) -> bool:
    found = locate_dates(text)
    if len(found) != 1:
        return False
    rest = text[: found[0].start] + text[found[0].end :]
    return not any(character.isalnum() for character in _WEEKDAY.sub("", rest))


def _bold(cell: Cell) -> bool:
    return any(block.look.bold for block in cell.blocks())


def _all_bold(cells: Sequence[Cell]) -> bool:
    return all(block.look.bold for cell in cells for block in cell.blocks())


def fields_of(
    document: Document, names: frozenset[str], regions: Mapping[int, str]
) -> list[tuple[str, Field]]:
    """The fields whose labels stand in some regions, each with its region's name, in reading order.

    `regions` names the region of a block by the block's `id`; `names` are the child's own, as labels
    may have them.
    """
    reader = _FormReader(names)
    for region, run in groupby(
        document.content, key=lambda part: "table" if isinstance(part, Table) else regions.get(id(part))
    ):
        if region == "table":
            for part in run:
                if isinstance(part, Table) and any(id(block) in regions for block in iter_blocks((part,))):
                    reader.table(part)
        elif region is not None:
            reader.blocks([part for part in run if isinstance(part, Block)])
    return [(regions[id(one.block)], one) for one in reader.found if id(one.block) in regions]
