"""Joins what a page break tore apart: paragraphs, tables, and rows of tables."""

from __future__ import annotations

from audit.reading.labels import plain
from audit.reading.pdf.drafts import CellDraft, PageDraft, Paragraph, Stretch, TableDraft
from audit.reading.pdf.lines import line_text, main_style
from audit.reading.pdf.paragraphs import GLYPHS, ends_sentence, reaches, starts_low

#: Borders this close to each other (in points) are the same border on two pages.
_SAME_BORDER = 4.5

#: A header that repeats has at most this many rows.
_MOST_HEADER_ROWS = 4

Part = Stretch | TableDraft


class Joiner:
    """Walks the pages and joins each page's first part to the last part before it, where they are one."""

    def __init__(self) -> None:
        self.content: list[Part] = []
        #: Header rows that a table repeats on a later page, with that page.
        self.repeated: list[tuple[str, int]] = []

    def add(self, page: PageDraft) -> None:
        """Takes the next page's parts."""
        for part in page.parts:
            last = self.content[-1] if self.content else None
            if isinstance(last, Stretch) and isinstance(part, Stretch):
                join_stretches(last, part)
                if part.paragraphs:
                    self.content.append(part)
            elif (
                isinstance(last, TableDraft)
                and isinstance(part, TableDraft)
                and self._join_tables(last, part)
            ):
                continue
            else:
                self.content.append(part)

    def _join_tables(self, table: TableDraft, after: TableDraft) -> bool:
        return join_tables(table, after, self.repeated)


def join_tables(table: TableDraft, after: TableDraft, repeated: list[tuple[str, int]]) -> bool:
    """Adds a table to the one before it, if it goes on from it over a page's end."""
    if after.page != table.last_page + 1 or table.ruled != after.ruled or not _same_sides(table, after):
        return False
    if not (_among(after.xs, table.xs) or _among(table.xs, after.xs)):
        return False
    above, header = _repeated_rows(table, after)
    if not header and _begins_anew(table, after):
        return False
    if header:
        table.header_rows = max(table.header_rows, above + header)
    for row in range(header):
        text = "\t".join(_cell_text(cell) for cell in after.row(row))
        repeated += [(text, after.page)]
    _append(table, after, header, repeated)
    return True


def join_stretches(before: Stretch, after: Stretch) -> None:
    """Moves the first paragraph of a stretch to the last one of the stretch before, if it goes on from it."""
    if not before.paragraphs or not after.paragraphs:
        return
    last, first = before.paragraphs[-1], after.paragraphs[0]
    if goes_on(last, first):
        last.lines += first.lines
        del after.paragraphs[0]


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


def _same_sides(table: TableDraft, after: TableDraft) -> bool:
    return (
        abs(table.xs[0] - after.xs[0]) <= _SAME_BORDER
        and abs(table.xs[-1] - after.xs[-1]) <= _SAME_BORDER * 2
    )


def _among(few: list[float], many: list[float]) -> bool:
    """Whether each border is also one of the other table's."""
    return all(any(abs(x - other) <= _SAME_BORDER for other in many) for x in few[:-1])


def _cell_text(cell: CellDraft) -> str:
    return plain(" ".join(line_text(line) for stretch in cell.stretches() for line in stretch.lines))


def _row_text(table: TableDraft, row: int) -> list[tuple[int, str]]:
    return [(cell.column_span, _cell_text(cell)) for cell in table.row(row)]


def _repeated_rows(table: TableDraft, after: TableDraft) -> tuple[int, int]:
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


def _begins_anew(table: TableDraft, after: TableDraft) -> bool:
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
    if not _is_bold(after, 0):
        return False
    # One that starts as the other did, when what lies between is set otherwise.
    return _is_bold(table, 0) and (table.rows == 1 or not _is_bold(table, table.rows - 1))


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


def _append(table: TableDraft, after: TableDraft, header: int, repeated: list[tuple[str, int]]) -> None:
    """Adds a table's rows below another's, from a row on."""
    xs = table.xs if _among(after.xs, table.xs) else after.xs
    for part in (table, after):
        if part.xs is not xs:
            _recolumn(part, xs)
    table.xs = xs
    rows = [cell for cell in after.cells if cell.row >= header]
    shift = table.rows - header
    if rows and _row_goes_on(table, after, header):
        shift -= 1
        for cell in [cell for cell in rows if cell.row == header]:
            rows.remove(cell)
            _rejoin(table, cell, shift + header, repeated)
    for cell in rows:
        cell.row += shift
        table.cells.append(cell)
    table.rows = after.rows + shift
    table.cells.sort(key=lambda cell: (cell.row, cell.column))
    table.bottom, table.last_page = after.bottom, after.last_page


def _recolumn(table: TableDraft, xs: list[float]) -> None:
    """Counts a table's columns by another set of borders."""
    places = [min(range(len(xs)), key=lambda index: abs(xs[index] - x)) for x in table.xs]
    for cell in table.cells:
        start, end = places[cell.column], places[cell.column + cell.column_span]
        cell.column, cell.column_span = start, max(end - start, 1)


def _last_row(table: TableDraft) -> list[CellDraft]:
    """The cells that reach into a table's last row."""
    return [cell for cell in table.cells if cell.row + cell.row_span >= table.rows]


def _row_goes_on(table: TableDraft, after: TableDraft, row: int) -> bool:
    """Whether a table's last row was broken by the page's end and goes on in this row."""
    old = {(cell.column, cell.column_span): cell for cell in _last_row(table)}
    new = {(cell.column, cell.column_span): cell for cell in after.row(row)}
    if set(old) != set(new):
        return False
    filled = [key for key, cell in new.items() if not cell.empty]
    if not filled or all(cell.empty for cell in old.values()):
        # Nothing of the row fitted on one of the two pages; unless it is one of many rows left blank.
        return not _has_blank_rows(table)
    for key in filled:
        first, last = _first_paragraph(new[key]), _last_paragraph(old[key])
        if first is not None and last is not None and _mid_sentence(last, first):
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
    pairs = [
        (_last_paragraph(old[key]), _first_paragraph(cell)) for key, cell in new.items() if not cell.empty
    ]
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


def _mid_sentence(before: Paragraph, after: Paragraph) -> bool:
    """Whether a cell's text stops without an end and the next goes on with a small letter."""
    return (
        not after.label
        and starts_low(after.lines[0].fragments[0].text)
        and not ends_sentence(line_text(before.lines[-1]))
    )


def _first_paragraph(cell: CellDraft) -> Paragraph | None:
    part = cell.parts[0] if cell.parts else None
    return part.paragraphs[0] if isinstance(part, Stretch) and part.paragraphs else None


def _last_paragraph(cell: CellDraft) -> Paragraph | None:
    part = cell.parts[-1] if cell.parts else None
    return part.paragraphs[-1] if isinstance(part, Stretch) and part.paragraphs else None


def _rejoin(table: TableDraft, rest: CellDraft, row: int, repeated: list[tuple[str, int]]) -> None:
    """Adds the rest of a broken cell to the cell it belongs to."""
    for cell in _last_row(table):
        if cell.column != rest.column:
            continue
        first, last = _first_paragraph(rest), _last_paragraph(cell)
        if first is not None and last is not None and (goes_on(last, first) or _mid_sentence(last, first)):
            last.lines += first.lines
            part = rest.parts[0]
            if isinstance(part, Stretch):
                del part.paragraphs[0]
        upper, lower = cell.parts[-1:], rest.parts[:1]
        if (
            upper
            and lower
            and isinstance(upper[0], TableDraft)
            and isinstance(lower[0], TableDraft)
            and join_tables(upper[0], lower[0], repeated)
        ):
            del rest.parts[0]
        cell.parts += [part for part in rest.parts if not isinstance(part, Stretch) or part.paragraphs]
        cell.row_span = max(cell.row_span, row + rest.row_span - cell.row)
        return
