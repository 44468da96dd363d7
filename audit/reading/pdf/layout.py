"""A page's fragments and grids in reading order: text, tables, columns."""

from __future__ import annotations

from audit.reading.pdf.aligned import split_aligned
from audit.reading.pdf.cells import Grid
from audit.reading.pdf.columns import split_columns
from audit.reading.pdf.drafts import PageDraft, Stretch, TableDraft
from audit.reading.pdf.lines import lines_of
from audit.reading.pdf.shapes import Fragment, Line, Page
from audit.reading.pdf.tables import fill_tables

#: A band this share of the page wide stands across its columns.
_ACROSS = 0.6


def lay_out(page: Page, fragments: list[Fragment], grids: list[Grid]) -> PageDraft:
    """A page's content; `fragments` are those that are content."""
    tables, rest = fill_tables(grids, fragments, page.number)
    draft = PageDraft(page.number, page.width, page.height, page.turns)
    waiting = lines_of(rest, page.number)
    bands = [grid.ys[0] for grid in grids if _is_band(grid, page)]
    for table in tables:
        before = [line for line in waiting if (line.top + line.bottom) / 2 < table.top]
        waiting = [line for line in waiting if (line.top + line.bottom) / 2 >= table.top]
        draft.parts += _text(before, page.number, bands)
        draft.parts.append(table)
    draft.parts += _text(waiting, page.number, bands)
    return draft


def _is_band(grid: Grid, page: Page) -> bool:
    """Whether a grid is a shaded band across the page: what a heading stands on."""
    return len(grid.cells) == 1 and grid.filled and grid.xs[-1] - grid.xs[0] > _ACROSS * page.width


def _text(lines: list[Line], page: int, bands: list[float]) -> list[Stretch | TableDraft]:
    """Lines between tables, column by column; columns end at a band across them."""
    runs = split_columns(lines)
    if len(runs) > 1 and bands:
        parts: list[list[Line]] = [[] for _ in range(len(bands) + 1)]
        for line in lines:
            parts[sum(top < (line.top + line.bottom) / 2 for top in bands)].append(line)
        runs = [run for part in parts for run in split_columns(part)]
    found: list[Stretch | TableDraft] = []
    for run in runs:
        right = max(line.x1 for line in run) if len(runs) > 1 else None
        found += split_aligned(run, page, right)
    return found
