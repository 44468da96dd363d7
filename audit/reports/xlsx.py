"""An Excel workbook: plans, findings, statements, questions and links, each on a sheet of tidy rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, BinaryIO

from audit.model.audit import PlanAudit
from audit.reports import Setting
from audit.reports._sheets import Book, Sheet
from audit.reports._tidy import FINDINGS, LINKS, PLANS, QUESTIONS, STATEMENTS, Column, plan_name, values


def write_bytes(audits: Iterable[PlanAudit], out: BinaryIO, setting: Setting) -> None:  # noqa: ARG001
    """Write the audits as one workbook."""
    book = Book("EHC plan audit")
    findings = _sheet(book, "Findings", FINDINGS)
    statements = _sheet(book, "Statements", STATEMENTS)
    questions = _sheet(book, "Questions", QUESTIONS)
    links = _sheet(book, "Links", LINKS)
    plans = book.add_sheet("Plans", [(column.name, column.width) for column in PLANS])
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
    book.save(out)


def _sheet(book: Book, name: str, columns: tuple[Column[Any], ...]) -> Sheet:
    return book.add_sheet(name, [("plan", 30), *((column.name, column.width) for column in columns)])
