"""Whether what stands at a page's top is the rest of what a page's end tore apart.

Paragraphs are told by their words and margins, tables by their borders, headers and type, rows by
sentences and lists that go on in their cells.
"""

from __future__ import annotations

from audit.reading.labels import plain
from audit.reading.pdf.drafts import CellDraft, Paragraph, Stretch, TableDraft
from audit.reading.pdf.lines import line_text, main_style
from audit.reading.pdf.manner import ends_sentence, reaches, starts_low
from audit.reading.pdf.paragraphs import GLYPHS

#: Borders this close to each other (in points) are the same border on two pages.
_SAME_BORDER = 4.5

#: A header that repeats has at most this many rows.
_MOST_HEADER_ROWS = 4


def goes_on(before: Paragraph, after: Paragraph) -> bool:
    """Whether a paragraph is the rest of the one before it."""
    last, first = before.lines[-1], after.lines[0]
    if after.label or first.fragments[0].style.typed or first.fragments[0].turned or last.fragments[0].turned:
        return False
    if abs(last.size - first.size) > 0.4:
        return False
    text = line_text(last)
    if ends_sentence(text):
        return False
    low, full = starts_low(first.fragments[0].text), reaches(last, first, before.right)
    if low:
        return full or last.x1 - last.x0 > 0.5 * (before.right - last.x0)
    old, new = main_style(last), main_style(first)
    same = (old.bold, old.italic) == (new.bold, new.italic) and not new.bold
    return full and same and text[-1:] not in ":;" and len(text) > 20


def same_left(table: TableDraft, after: TableDraft) -> bool:
    """Whether two tables begin at the same place across the page."""
    return abs(table.xs[0] - after.xs[0]) <= _SAME_BORDER


def same_right(table: TableDraft, after: TableDraft) -> bool:
    """Whether two tables end at the same place across the page."""
    return abs(table.xs[-1] - after.xs[-1]) <= _SAME_BORDER * 2


def among(few: list[float], many: list[float]) -> bool:
    """Whether each border is also one of the other table's."""
    return all(any(abs(x - other) <= _SAME_BORDER for other in many) for x in few[:-1])


def cell_text(cell: CellDraft) -> str:
    """A cell's words on one line."""
    return plain(" ".join(line_text(line) for stretch in cell.stretches() for line in stretch.lines))


def _row_text(table: TableDraft, row: int) -> list[tuple[int, str]]:
    return [(cell.column_span, cell_text(cell)) for cell in table.row(row)]


def repeated_rows(table: TableDraft, after: TableDraft) -> tuple[int, int]:
    """How many of a table's first rows a later table begins with again, and how many stand above them."""
    for above in range(min(2, table.rows)):
        count = 0
        for row in range(min(_MOST_HEADER_ROWS, table.rows - above, after.rows)):
            first = [text for _, text in _row_text(table, above + row)]
            if first != [text for _, text in _row_text(after, row)] or not any(first):
                break
            count = row + 1
        if count and (not above or _is_bold(after, 0)):
            return above, count
    return 0, 0


def begins_anew(table: TableDraft, after: TableDraft) -> bool:
    """Whether a table at a page's top, set like the one before, begins with a title or header of its own."""
    first = _row_text(after, 0)
    if not any(text for _, text in first):
        return False
    own = [[text for _, text in _row_text(table, row)] for row in range(min(3, table.rows))]
    for row in range(1, min(3, after.rows)):
        texts = [text for _, text in _row_text(after, row)]
        if sum(map(bool, texts)) > 1 and texts in own:
            return True  # the header stands below another title
    if table.rows == 1 and _is_whole_width(table, 0):
        return False  # a title left behind at the foot of the page
    if table.columns > 1 and _is_whole_width(after, 0) and not _has_rows_across(table):
        return True  # a title; unless rows across the table stand in its middle too
    if not _is_bold(after, 0) or _is_rest(table, after):
        return False
    # One that starts as the other did, when what lies between is set otherwise.
    return _is_bold(table, 0) and (table.rows == 1 or not _is_bold(table, table.rows - 1))


def _is_rest(table: TableDraft, after: TableDraft) -> bool:
    """Whether a table begins with no more than the rest of some cells of the last row before it."""
    row = after.row(0)
    return any(cell.empty for cell in row) and row_goes_on(table, after, 0)


def _is_whole_width(table: TableDraft, row: int) -> bool:
    """Whether a row is one cell across the table."""
    cells = table.row(row)
    return len(cells) == 1 and cells[0].column_span == table.columns and cells[0].row_span == 1


def _has_rows_across(table: TableDraft) -> bool:
    """Whether a table has rows of one cell below its first."""
    return any(cell.column_span == table.columns and cell.row_span == 1 and cell.row for cell in table.cells)


def _is_bold(table: TableDraft, row: int) -> bool:
    """Whether all of a row's text is bold."""
    styles = [
        fragment.style
        for cell in table.row(row)
        for stretch in cell.stretches()
        for line in stretch.lines
        for fragment in line.fragments
    ]
    return bool(styles) and all(style.bold for style in styles)


def last_row(table: TableDraft) -> list[CellDraft]:
    """The cells that reach into a table's last row."""
    return [cell for cell in table.cells if cell.row + cell.row_span >= table.rows]


def row_goes_on(table: TableDraft, after: TableDraft, row: int) -> bool:
    """Whether a table's last row was broken by the page's end and goes on in this row."""
    old = {(cell.column, cell.column_span): cell for cell in last_row(table)}
    new = {(cell.column, cell.column_span): cell for cell in after.row(row)}
    if set(old) != set(new):
        return False
    filled = [key for key, cell in new.items() if not cell.empty]
    if not filled or all(cell.empty for cell in old.values()):
        # Nothing of the row fitted on one of the two pages; unless it is one of many rows left blank.
        return not _has_blank_rows(table)
    for key in filled:
        first, last = first_paragraph(new[key]), last_paragraph(old[key])
        if first is not None and last is not None and mid_sentence(last, first):
            return True
    if _lists_go_on(table, after, row, old, new):
        return True
    # Nothing but rests: the columns that always have words of their own are empty here.
    always = [
        key for key in old if key not in filled and not old[key].empty and _always_filled(table, key[0])
    ]
    if not always or any(old[key].empty for key in filled):
        return False
    return min(key[0] for key in old) in [key[0] for key in always]


def _lists_go_on(
    table: TableDraft,
    after: TableDraft,
    row: int,
    old: dict[tuple[int, int], CellDraft],
    new: dict[tuple[int, int], CellDraft],
) -> bool:
    """Whether each cell is the rest of a bulleted list, where that can be no row of its own.

    It can where every row has lists: so this asks for a row across the table, or a table of one row.
    """
    if len(old) > 1 and (after.rows - row > 1 or table.rows > 2):
        return False
    pairs = [(last_paragraph(old[key]), first_paragraph(cell)) for key, cell in new.items() if not cell.empty]
    return all(
        last is not None and first is not None and first.label in GLYPHS and last.label == first.label
        for last, first in pairs
    )


def _has_blank_rows(table: TableDraft) -> bool:
    """Whether nothing stands in some row before the last."""
    filled = {cell.row for cell in table.cells if not cell.empty}
    return len({cell.row for cell in table.cells if cell.row < table.rows - 1} - filled) > 0


def _always_filled(table: TableDraft, column: int) -> bool:
    """Whether no cell of a column is empty."""
    cells = [cell for cell in table.cells if cell.column == column]
    return not any(cell.empty for cell in cells)


def mid_sentence(before: Paragraph, after: Paragraph) -> bool:
    """Whether a cell's text stops without an end and the next goes on with a small letter."""
    return (
        not after.label
        and starts_low(after.lines[0].fragments[0].text)
        and not ends_sentence(line_text(before.lines[-1]))
    )


def first_paragraph(cell: CellDraft) -> Paragraph | None:
    """The paragraph that a cell begins with, if it does not begin with a table."""
    part = cell.parts[0] if cell.parts else None
    return part.paragraphs[0] if isinstance(part, Stretch) and part.paragraphs else None


def last_paragraph(cell: CellDraft) -> Paragraph | None:
    """The paragraph that a cell ends with, if it does not end with a table."""
    part = cell.parts[-1] if cell.parts else None
    return part.paragraphs[-1] if isinstance(part, Stretch) and part.paragraphs else None
