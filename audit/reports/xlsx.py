"""An Excel workbook: plans, findings, statements, questions and links, each on a sheet of tidy rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, BinaryIO

from xlsxwriter.workbook import Workbook

from audit.model.audit import PlanAudit
from audit.reports import Setting
from audit.reports._sheets import Sheet, new_workbook
from audit.reports._tidy import FINDINGS, LINKS, PLANS, QUESTIONS, STATEMENTS, Column, plan_name, values


def write_bytes(audits: Iterable[PlanAudit], out: BinaryIO, setting: Setting) -> None:  # noqa: ARG001
    """Write the audits as one workbook."""
    workbook = new_workbook(out, "EHC plan audit")
    findings = _sheet(workbook, "Findings", FINDINGS)
    statements = _sheet(workbook, "Statements", STATEMENTS)
    questions = _sheet(workbook, "Questions", QUESTIONS)
    links = _sheet(workbook, "Links", LINKS)
    plans = Sheet(workbook, "Plans", [(column.name, column.width) for column in PLANS])
    for audit in audits:
        plan = plan_name(audit)
        plans.add(values(PLANS, audit))
        for finding in audit.findings:
            findings.add([plan, *values(FINDINGS, finding)])
        for item in audit.items:
            statements.add([plan, *values(STATEMENTS, item)])
        for answer in audit.questions:
            questions.add([plan, *values(QUESTIONS, answer)])
        for link in audit.links:
            links.add([plan, *values(LINKS, link)])
    for sheet in (findings, statements, questions, links, plans):
        sheet.finish()
    workbook.close()


def _sheet(workbook: Workbook, name: str, columns: tuple[Column[Any], ...]) -> Sheet:
    return Sheet(workbook, name, [("plan", 30), *((column.name, column.width) for column in columns)])
