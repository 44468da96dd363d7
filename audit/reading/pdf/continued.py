"""Joins what a page break tore apart: paragraphs, tables, and rows of tables."""

from __future__ import annotations

from audit.reading.pdf.drafts import CellDraft, PageDraft, Stretch, TableDraft
from audit.reading.pdf.torn import (
    among,
    begins_anew,
    cell_text,
    first_paragraph,
    goes_on,
    last_paragraph,
    last_row,
    mid_sentence,
    repeated_rows,
    row_goes_on,
    same_left,
    same_right,
)

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
    if after.page != table.last_page + 1 or table.ruled != after.ruled or not same_left(table, after):
        return False
    if not (among(after.xs, table.xs) or among(table.xs, after.xs)):
        return False
    above, header = repeated_rows(table, after)
    if not same_right(table, after) and (table.ruled or not header):
        return False  # without rules a table ends with its longest line, which tells little under its header
    if not header and begins_anew(table, after):
        return False
    if header >= after.rows:
        return (
            False  # a title that a list of contents began with, and no header, since no row stands below it
        )
    if header:
        table.header_rows = max(table.header_rows, above + header)
    for row in range(header):
        text = "\t".join(cell_text(cell) for cell in after.row(row))
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


def _append(table: TableDraft, after: TableDraft, header: int, repeated: list[tuple[str, int]]) -> None:
    """Adds a table's rows below another's, from a row on."""
    xs = table.xs if among(after.xs, table.xs) else after.xs
    for part in (table, after):
        if part.xs is not xs:
            _recolumn(part, xs)
    table.xs = xs
    rows = [cell for cell in after.cells if cell.row >= header]
    shift = table.rows - header
    if rows and row_goes_on(table, after, header):
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


def _rejoin(table: TableDraft, rest: CellDraft, row: int, repeated: list[tuple[str, int]]) -> None:
    """Adds the rest of a broken cell to the cell it belongs to."""
    for cell in last_row(table):
        if cell.column != rest.column:
            continue
        first, last = first_paragraph(rest), last_paragraph(cell)
        if first is not None and last is not None and (goes_on(last, first) or mid_sentence(last, first)):
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
