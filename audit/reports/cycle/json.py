"""The whole cycle for other programs: its figures, and its plans, findings and judgements as rows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any, TextIO

from audit.model.cycle import CycleFigures, GradeCounts, Table, Value
from audit.reports._remembered import Remembered
from audit.safety import escape_controls

NEEDS_TABLES = True
SCHEMA = "ehcp-audit-cycle/1"


def write(figures: CycleFigures, tables: Sequence[Table], out: TextIO) -> None:
    """Write one object. Rows stream: a list of columns, then one list a row."""
    head = {"schema": SCHEMA, "figures": _with_shares(figures)}
    out.write(_json(head, indent=1).removesuffix("\n}"))
    for table in tables:
        out.write(f',\n "{table.name.lower()}": {{\n  "columns": {_json(list(table.columns))},\n  "rows": [')
        for number, row in enumerate(table.rows):
            out.write(f"{',' if number else ''}\n   [{_cells(row)}]")
        out.write("]}")
    out.write("\n}\n")


def _with_shares(figures: CycleFigures) -> dict[str, Any]:
    """The figures with the shares that are worked out from them."""
    data = asdict(figures)
    for name in ("overall", "machine", "compliance", "quality"):
        counts: GradeCounts = getattr(figures, name)
        data[name]["good_or_better"] = counts.good_or_better
    for place, section in enumerate(figures.sections):
        data["sections"][place]["grades"]["good_or_better"] = section.grades.good_or_better
    for place, breakdown in enumerate(figures.breakdowns):
        for row, group in enumerate(breakdown.groups):
            shares = data["breakdowns"][place]["groups"][row]["grades"]
            shares["good_or_better"] = group.grades.good_or_better
    for place, point in enumerate(figures.trend):
        data["trend"][place]["grades"]["good_or_better"] = point.grades.good_or_better
    return data


def _cells(row: Sequence[Value]) -> str:
    return ", ".join(
        [
            _texts[value] if value.__class__ is str else "null" if value is None else _other(value)
            for value in row
        ]
    )


def _other(value: Value) -> str:
    """A cell that is no text; numbers, of which there are millions, the short way."""
    return repr(value) if value.__class__ is float or value.__class__ is int else _json(value)


def _json(value: Any, indent: int | None = None) -> str:
    return escape_controls(json.dumps(value, ensure_ascii=False, indent=indent, default=_plain))


_texts = Remembered(_json)


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} is no JSON")
