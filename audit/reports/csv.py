"""Findings as a table, one a row: for a spreadsheet, a data warehouse or Power BI."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import date
from typing import TextIO

from audit.model.audit import PlanAudit
from audit.model.cycle import Value
from audit.reports import Setting
from audit.reports._remembered import Remembered
from audit.reports._tidy import FINDINGS, names, plan_name, values
from audit.safety import safe_cell


def write(audits: Iterable[PlanAudit], out: TextIO, setting: Setting) -> None:  # noqa: ARG001
    """Write the findings of each audit. A plan without any has a row too: nothing is dropped."""
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(["plan", *names(FINDINGS), "error"])
    for audit in audits:
        plan = plan_name(audit)
        for finding in audit.findings:
            writer.writerow(cells([plan, *values(FINDINGS, finding), None]))
        if not audit.findings:
            error = audit.error.code if audit.error else None
            writer.writerow(cells([plan, *([None] * len(FINDINGS)), error]))


def cells(row: Iterable[Value]) -> list[Value]:
    """A row as CSV holds it: no cell runs as a formula, dates are ISO 8601, yes and no are true and false."""
    return [
        _safe[value] if value.__class__ is str else value if value.__class__ in _AS_IT_IS else _plain(value)
        for value in row
    ]


_safe = Remembered(safe_cell)
_AS_IT_IS = frozenset((type(None), int, float))


def _plain(value: Value) -> Value:
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return safe_cell(value)
        case date():
            return value.isoformat()
        case _:
            return value
