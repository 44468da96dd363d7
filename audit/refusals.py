"""Files that give no audit: broken, too slow, too large; each is an audit all the same, which says why."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from audit import __version__
from audit.checklists import Checklist
from audit.model.audit import AuditedDocument, AuditError, Circumstances, PlanAudit
from audit.model.document import UnreadableFile
from audit.model.plan import LETTERS, Details, Section
from audit.safety import path_text

_REPORT_IT = "Audit it by eye, and please report the problem (never with the plan itself)."


def unreadable(path: Path, refusal: UnreadableFile, checklist: Checklist, as_of: date) -> PlanAudit:
    """The audit of a file that could not be read: everything empty, and why."""
    return PlanAudit(
        document=AuditedDocument(path=path_text(path), sha256=None, format=None),
        error=AuditError(code=refusal.code, message=refusal.message, help=refusal.help),
        audit=circumstances(checklist, as_of),
        details=Details(),
        sections={letter: Section() for letter in LETTERS},
    )


def circumstances(checklist: Checklist, as_of: date, ran: tuple[str, ...] = ()) -> Circumstances:
    """What an audit rests on: the program, the checklist, the date it is made for, the checks that ran."""
    return Circumstances(
        program=__version__,
        checklist=checklist.name,
        checklist_version=checklist.version,
        legal_date=checklist.legal_date,
        as_of=as_of,
        checks_run=ran,
        checks_named=len(checklist.checks),
    )


def too_much_memory() -> UnreadableFile:
    """Reading took more memory than a document's process may have."""
    return UnreadableFile(
        "over-limit",
        "Reading it took more memory than any plan needs, so it was stopped.",
        "Check that this is the plan itself; save a fresh copy from Word or as a PDF and try that.",
    )


def too_slow(limit: float) -> UnreadableFile:
    """Reading took longer than `limit` seconds."""
    return UnreadableFile(
        "timeout",
        f"Reading it took longer than {limit:g} seconds, so it was stopped.",
        "Check that this is the plan itself; save a fresh copy from Word or as a PDF and try that.",
    )


def crashed(kind: str) -> UnreadableFile:
    """Names the kind of error only: its message might hold the plan's text."""
    return UnreadableFile("crashed", f"The program failed on this file ({kind}).", _REPORT_IT)
