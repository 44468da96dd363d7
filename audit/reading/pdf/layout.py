"""A page's fragments and grids in reading order: text, tables, columns."""

from __future__ import annotations

from audit.reading.pdf.aligned import split_aligned
from audit.reading.pdf.cells import Grid
from audit.reading.pdf.columns import split_columns
from audit.reading.pdf.drafts import PageDraft, Stretch, TableDraft
from audit.reading.pdf.lines import lines_of
from audit.reading.pdf.shapes import Fragment, Line, Page
from audit.reading.pdf.tables import fill_tables


def lay_out(page: Page, fragments: list[Fragment], grids: list[Grid]) -> PageDraft:
    """A page's content; `fragments` are those that are content."""
    tables, rest = fill_tables(grids, fragments, page.number)
    draft = PageDraft(page.number, page.width, page.height, page.turns)
    waiting = lines_of(rest, page.number)
    for table in tables:
        before = [line for line in waiting if (line.top + line.bottom) / 2 < table.top]
        waiting = [line for line in waiting if (line.top + line.bottom) / 2 >= table.top]
        draft.parts += _text(before, page.number)
        draft.parts.append(table)
    draft.parts += _text(waiting, page.number)
    return draft


def _text(lines: list[Line], page: int) -> list[Stretch | TableDraft]:
    """Lines between tables, column by column."""
    runs = split_columns(lines)
    found: list[Stretch | TableDraft] = []
    for run in runs:
        right = max(line.x1 for line in run) if len(runs) > 1 else None
        found += split_aligned(run, page, right)
    return found
