"""The workbook: a dashboard with native charts, and plans, findings and judgements as rows to pivot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

from audit.model.cycle import CycleFigures, Table
from audit.reports._sheets import Book
from audit.reports.cycle._dashboard import add_dashboard
from audit.reports.cycle._figure_sheets import add_figures

NEEDS_TABLES = True

_WIDTHS = {
    "plan": 26,
    "name": 28,
    "quote": 60,
    "message": 60,
    "reason": 40,
    "comment": 40,
    "primary_need": 30,
    "setting": 28,
    "target": 26,
    "local_authority": 28,
}
_USUAL = 13  # characters


def write_bytes(figures: CycleFigures, tables: Sequence[Table], out: BinaryIO) -> None:
    """Write the workbook."""
    book = Book(f"Audit cycle: {figures.name}")
    add_dashboard(book, figures)
    add_figures(book, figures)
    for table in tables:
        columns = [(name, _WIDTHS.get(name, max(_USUAL, len(name) + 3))) for name in table.columns]
        book.add_sheet(table.name, columns).add_all(table.rows)
    book.save(out)
