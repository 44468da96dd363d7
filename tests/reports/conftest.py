"""Audits of samples, made once for all tests of this folder."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from audit.model.audit import PlanAudit
from audit.pipeline import audit_plan
from audit.redaction import Pseudonyms, redacted
from audit.reports import Setting, find_report
from tests.conftest import ROOT

SAMPLES = ROOT / "samples"
POOR = SAMPLES / "14-case-system-poor-primary-mld-adhd.docx"
GOOD = SAMPLES / "01-national-grid-primary-slcn.docx"
IN_PDF = SAMPLES / "14-case-system-poor-primary-mld-adhd.pdf"
NO_PLAN = SAMPLES / "15-not-a-plan-annual-review.docx"

AS_OF = date(2026, 11, 20)

AuditOf = Callable[[Path], PlanAudit]


@cache
def audited(path: Path) -> PlanAudit:
    return audit_plan(path, as_of=AS_OF)


@pytest.fixture(scope="session")
def poor() -> PlanAudit:
    return audited(POOR)


@pytest.fixture(scope="session")
def good() -> PlanAudit:
    return audited(GOOD)


@pytest.fixture(scope="session")
def in_pdf() -> PlanAudit:
    return audited(IN_PDF)


@pytest.fixture(scope="session")
def hidden(poor: PlanAudit) -> PlanAudit:
    """The poor plan without who it is about."""
    return redacted(poor, Pseudonyms(b"k" * 32))


def written(name: str, *audits: PlanAudit) -> io.BytesIO:
    """What a format writes, as bytes."""
    report = find_report(name)
    setting = Setting(single=len(audits) == 1)
    if report.binary:
        out = io.BytesIO()
        report(audits, out, setting)
    else:
        text = io.StringIO()
        report(audits, text, setting)
        out = io.BytesIO(text.getvalue().encode())
    out.seek(0)
    return out
