"""Registers: a table (CSV or Excel) that names plans' files and says what the council knows of each.

The column `path` is needed; a relative path is looked for beside the register. Every other column
(district, writer, request_date ...) may be used to stratify a sample and to group a report.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from audit.cycle.problems import StoreProblem, did_you_mean

_MOST_ROWS = 200_000  # ten times the largest council's plans
_SAMPLE = 4096  # characters in which the separator is looked for


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One plan of a register: its path as written, where that is, and the other columns."""

    written: str
    path: Path
    columns: Mapping[str, str]


def read_register(file: Path) -> list[RegisterRow]:
    """The rows of a register in their order; raises `StoreProblem` where it cannot be used."""
    suffix = file.suffix.lower()
    if suffix == ".csv":
        rows = _csv_rows(file)
    elif suffix == ".xlsx":
        rows = _excel_rows(file)
    else:
        raise StoreProblem(f"{file.name} is no register: save it as CSV (.csv) or Excel (.xlsx).")
    return list(_read(rows, file))


def _read(rows: Iterable[Sequence[str]], file: Path) -> Iterator[RegisterRow]:
    table = iter(rows)
    heads = [_column(head) for head in next(table, ())]
    if "path" not in heads:
        there_are = ", ".join(filter(None, heads)) or "none"
        raise StoreProblem(
            f'{file.name} has no column "path"{did_you_mean("path", heads)} Its columns are: {there_are}.'
        )
    twice = {head for head in heads if head and heads.count(head) > 1}
    if twice:
        raise StoreProblem(f'{file.name} has two columns "{min(twice)}": rename one.')
    for number, row in enumerate(table, start=2):
        if number > _MOST_ROWS:
            raise StoreProblem(f"{file.name} has more than {_MOST_ROWS} rows.")
        values = {head: value.strip() for head, value in zip(heads, row, strict=False) if head}
        written = values.pop("path", "")
        if not written:
            if any(values.values()):
                raise StoreProblem(f"{file.name}, row {number}: there is no path.")
            continue
        path = Path(written.replace("\\", "/") if "/" not in written else written)
        yield RegisterRow(written, path if path.is_absolute() else file.parent / path, values)


def _column(head: str) -> str:
    """A column's name as options name it: "Primary need" is `primary_need`."""
    return "_".join(head.strip().lower().replace("-", " ").split())


def _csv_rows(file: Path) -> Iterator[list[str]]:
    text = _text(file)
    try:
        separator = csv.Sniffer().sniff(text[:_SAMPLE].split("\n", 1)[0], delimiters=",;\t").delimiter
    except csv.Error:  # one column only
        separator = ","
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    except csv.Error as problem:
        raise StoreProblem(f"{file.name} is not a table in CSV: {problem}.") from None


def _text(file: Path) -> str:
    """A text as Excel writes it: UTF-8 or, from older versions, Windows' own letters."""
    try:
        content = file.read_bytes()
    except OSError as problem:
        raise _unreadable(file, problem) from None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _excel_rows(file: Path) -> Iterator[list[str]]:
    from openpyxl import load_workbook

    try:
        book = load_workbook(file, read_only=True, data_only=True)
    except OSError as problem:
        raise _unreadable(file, problem) from None
    except Exception:  # whatever a broken workbook makes of its reader
        raise StoreProblem(f"{file.name} is not an Excel workbook that can be read.") from None
    try:
        sheet = book.worksheets[0]
        for row in sheet.iter_rows(values_only=True):
            yield [_cell(value) for value in row]
    finally:
        book.close()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _unreadable(file: Path, problem: OSError) -> StoreProblem:
    return StoreProblem(f"{file.name} cannot be read: {(problem.strerror or 'it cannot be opened').lower()}.")
