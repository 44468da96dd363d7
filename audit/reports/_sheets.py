"""What Excel reports are built of: sheets of tidy rows that filter, freeze and never run a formula.

XlsxWriter makes the workbook: its look, its charts, the sheets that are read. The rows of the tidy sheets,
of which there may be a million, are written here as they come and put into its file: cell by cell it
needs three minutes for what takes ten seconds so. Text is written as text in either way: a cell that begins
with "=" or "-" is what the plan says, and no formula.
"""

from __future__ import annotations

import io
import re
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import islice
from typing import IO, BinaryIO
from xml.sax.saxutils import escape

import xlsxwriter
from xlsxwriter.utility import xl_range, xl_range_abs
from xlsxwriter.worksheet import Worksheet

from audit.model.cycle import Value
from audit.reports import _colours
from audit.reports._remembered import Remembered
from audit.safety import xml_text

_LONGEST_CELL = 32_767  # characters: Excel's limit
_MOST_ROWS = 1_048_575  # under a header: Excel's limit
_IN_MEMORY = 16 * 2**20  # bytes of rows kept in memory before they go to disk
_AT_ONCE = 1000  # rows
_COMPRESSION = 1  # three times as fast as usual, and rows repeat themselves enough
_DATES = ("date", "as_of", "_at")  # how the names of columns of dates end
_DAY_ONE = date(1899, 12, 30).toordinal()  # Excel counts days from here

_OPTIONS = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


class Sheet:
    """A sheet of rows under a header that stays in sight and filters."""

    def __init__(self, worksheet: Worksheet, number: int, columns: int) -> None:
        self.worksheet = worksheet
        self.number = number
        self.columns = columns
        self.rows = 0
        self.written: IO[bytes] = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115  # until saved

    def add(self, row: Iterable[Value]) -> None:
        """Add a row."""
        self.add_all((row,))

    def add_all(self, rows: Iterable[Iterable[Value]]) -> None:
        """Add many rows; beyond what Excel can hold nothing is added."""
        remaining = islice(rows, _MOST_ROWS - self.rows)
        while some := list(islice(remaining, _AT_ONCE)):
            self.rows += len(some)
            written = "".join([f"<row>{_cells(row)}</row>" for row in some])
            self.written.write(written.encode())

    @property
    def range(self) -> str:
        """The cells of header and rows."""
        return str(xl_range(0, 0, max(1, self.rows), self.columns - 1))

    @property
    def absolute_range(self) -> str:
        """The same as a name in the workbook has it."""
        return str(xl_range_abs(0, 0, max(1, self.rows), self.columns - 1))


class Book:
    """A workbook. `workbook` is XlsxWriter's own, for what is more than rows."""

    def __init__(self, title: str) -> None:
        self._file = io.BytesIO()
        self.workbook = xlsxwriter.Workbook(self._file, _OPTIONS)
        self.workbook.set_properties({"title": xml_text(title), "author": "EHC plan audit"})
        self._sheets: list[Sheet] = []
        self._header = self.workbook.add_format(
            {"bold": True, "font_color": "#FFFFFF", "bg_color": f"#{_colours.ACCENT}", "valign": "vcenter"}
        )
        self._date = self.workbook.add_format({"num_format": "yyyy-mm-dd"})

    def add_sheet(self, name: str, columns: Sequence[tuple[str, int]]) -> Sheet:
        """A sheet of tidy rows: each column with its name and width (in characters)."""
        worksheet = self.workbook.add_worksheet(name)
        for column, (heading, width) in enumerate(columns):
            worksheet.set_column(column, column, width, self._date if heading.endswith(_DATES) else None)
            worksheet.write_string(0, column, xml_text(heading), self._header)
        worksheet.set_row(0, 20)
        worksheet.freeze_panes(1, 0)
        # The smallest range that Excel takes; the true one is known once all rows are there.
        worksheet.autofilter(0, 0, 1, len(columns) - 1)
        sheet = Sheet(worksheet, len(self.workbook.worksheets()), len(columns))
        self._sheets.append(sheet)
        return sheet

    def save(self, out: BinaryIO) -> None:
        """Write the workbook with all rows in it."""
        self.workbook.close()
        self._file.seek(0)
        files = {f"xl/worksheets/sheet{sheet.number}.xml": sheet for sheet in self._sheets}
        deflated = zipfile.ZIP_DEFLATED
        with (
            zipfile.ZipFile(self._file) as made,
            zipfile.ZipFile(out, "w", deflated, compresslevel=_COMPRESSION) as whole,
        ):
            for entry in made.infolist():
                content = made.read(entry)
                sheet = files.get(entry.filename)
                if entry.filename == "xl/workbook.xml":
                    content = self._with_ranges(content)
                if sheet is None:
                    whole.writestr(entry.filename, content)
                else:
                    _write_rows(whole, entry.filename, content, sheet)

    def _with_ranges(self, workbook: bytes) -> bytes:
        """Names of filtered ranges, as far as the rows go."""
        for sheet in self._sheets:
            name = re.escape(f"{sheet.worksheet.get_name()}!".encode())
            quoted = re.escape(f"'{sheet.worksheet.get_name()}'!".encode())
            pattern = rb"((?:%b|%b))\$A\$1:\$[A-Z]+\$2(?=<)" % (name, quoted)
            workbook = re.sub(pattern, rb"\g<1>" + sheet.absolute_range.encode(), workbook)
        return workbook


def put(worksheet: Worksheet, row: int, column: int, value: Value, form: object = None) -> None:
    """Write one value of a sheet that is read: text as text, whatever it begins with."""
    match value:
        case None:
            worksheet.write_blank(row, column, None, form)
        case str():
            worksheet.write_string(row, column, xml_text(value)[:_LONGEST_CELL], form)
        case bool():
            worksheet.write_boolean(row, column, value, form)
        case date():
            worksheet.write_datetime(row, column, datetime(value.year, value.month, value.day), form)
        case _:
            worksheet.write_number(row, column, value, form)


def _write_rows(whole: zipfile.ZipFile, name: str, content: bytes, sheet: Sheet) -> None:
    """A sheet's XML with its rows before the end of its data, and its ranges as far as they go."""
    head, end, tail = content.partition(b"</sheetData>")
    head = re.sub(rb'<dimension ref="[^"]*"/>', b'<dimension ref="%b"/>' % sheet.range.encode(), head)
    tail = re.sub(rb'<autoFilter ref="[^"]*"', b'<autoFilter ref="%b"' % sheet.range.encode(), tail)
    style = re.search(rb'<col [^>]*style="(\d+)"', head)
    dated = b's="%b"' % (style[1] if style else b"0")
    with whole.open(name, "w", force_zip64=True) as target:
        target.write(head)
        for rows in _pieces(sheet.written):
            target.write(rows.replace(_DATED, dated))
        target.write(end + tail)


_DATED = b's="D"'  # stands for the style of dates, whose number is known at the end


def _pieces(written: IO[bytes]) -> Iterator[bytes]:
    """What was written, in pieces that end where a row does."""
    written.seek(0)
    rest = b""
    while piece := written.read(2**20):
        rows, end, after = (rest + piece).rpartition(b"</row>")
        yield rows + end
        rest = after
    written.close()


def _text(text: str) -> str:
    shown = xml_text(text)[:_LONGEST_CELL]
    if not shown:
        return "<c/>"
    kept = "" if shown == shown.strip() else ' xml:space="preserve"'
    return f'<c t="inlineStr"><is><t{kept}>{escape(shown)}</t></is></c>'


_texts = Remembered(_text)


def _cells(row: Iterable[Value]) -> str:
    return "".join(
        [
            _texts[value] if value.__class__ is str else "<c/>" if value is None else _other(value)
            for value in row
        ]
    )


def _other(value: Value) -> str:
    """A cell that is no text."""
    if isinstance(value, bool):
        return f'<c t="b"><v>{value:d}</v></c>'
    if isinstance(value, date):
        return f'<c s="D"><v>{value.toordinal() - _DAY_ONE}</v></c>'
    return _text(value) if isinstance(value, str) else f"<c><v>{value}</v></c>"
