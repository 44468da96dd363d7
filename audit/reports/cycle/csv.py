"""Every finding of the cycle as a tidy row, with its plan's grade and details, for Power BI and the like."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from typing import TextIO

from audit.model.cycle import CycleFigures, Table
from audit.reports.csv import cells

NEEDS_TABLES = True


def write(figures: CycleFigures, tables: Sequence[Table], out: TextIO) -> None:  # noqa: ARG001
    """Write the findings' table (or the only one that there is)."""
    table = next((one for one in tables if one.name == "Findings"), tables[0])
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows(cells(row) for row in table.rows)
