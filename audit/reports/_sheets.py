"""What Excel reports are built of: sheets of tidy rows that filter, freeze and never run a formula.

Text is written as text by name: a cell that begins with "=" or "-" is what the plan says, no formula.
Rows go to disk as they come, so that twenty thousand plans take no more memory than one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, BinaryIO

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from audit.reports import _colours
from audit.reports._tidy import Value
from audit.safety import xml_text

_LONGEST_CELL = 32_767  # characters: Excel's limit
MOST_ROWS = 1_048_576  # of a sheet, with its header: Excel's limit

_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_date_format": "yyyy-mm-dd",
}


def new_workbook(out: BinaryIO, title: str) -> Workbook:
    """An empty workbook, written to a stream when it is closed."""
    workbook = xlsxwriter.Workbook(out, _OPTIONS)
    workbook.set_properties({"title": xml_text(title), "author": "EHC plan audit", "comments": ""})
    return workbook


class Sheet:
    """A sheet of rows under a header that stays in sight and filters."""

    def __init__(self, workbook: Workbook, name: str, columns: Sequence[tuple[str, int]]) -> None:
        self.name = name
        self.sheet: Worksheet = workbook.add_worksheet(name)
        self._columns = len(columns)
        self._row = 0
        self._date: Format = workbook.add_format({"num_format": "yyyy-mm-dd"})
        header = workbook.add_format(
            {"bold": True, "font_color": "#FFFFFF", "bg_color": f"#{_colours.ACCENT}", "valign": "vcenter"}
        )
        for column, (_, width) in enumerate(columns):
            self.sheet.set_column(column, column, width)
        self.sheet.set_row(0, 20)
        for column, (heading, _) in enumerate(columns):
            self.sheet.write_string(0, column, heading, header)
        self.sheet.freeze_panes(1, 0)

    @property
    def rows(self) -> int:
        """How many rows there are under the header."""
        return self._row

    @property
    def full(self) -> bool:
        """Whether Excel takes no further row."""
        return self._row + 1 >= MOST_ROWS

    def add(self, row: Iterable[Value]) -> None:
        """Add a row; beyond what Excel can hold nothing is added."""
        if self.full:
            return
        self._row += 1
        for column, value in enumerate(row):
            put(self.sheet, self._row, column, value, self._date)

    def finish(self) -> None:
        """Let the rows be filtered."""
        self.sheet.autofilter(0, 0, max(1, self._row), self._columns - 1)


def put(sheet: Worksheet, row: int, column: int, value: Value, form: Any = None) -> None:
    """Write one value as what it is; text is never anything but text. `form` shows numbers and dates."""
    match value:
        case None | "":
            pass
        case str():
            sheet.write_string(row, column, xml_text(value)[:_LONGEST_CELL])
        case bool():
            sheet.write_boolean(row, column, value)
        case date():
            sheet.write_datetime(row, column, value, form)
        case _:
            sheet.write_number(row, column, value)
