"""The whole job: a file becomes a `PlanAudit`; and many files at once, each in a process of its own.

What goes wrong with a file is an audit with `error` set, never an exception: see `audit.refusals`. How
processes are started, limited and ended is in `audit.processes`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

from audit.checklists import DEFAULT_CHECKLIST, Checklist, load_checklist
from audit.checks import all_checks, run_checks
from audit.checks.weighing import open_as_found
from audit.discovery import Source
from audit.grading import ALWAYS_RUN, graded
from audit.language.slots import fill_slots
from audit.language.words import own_words
from audit.model.audit import AuditedDocument, PlanAudit
from audit.model.document import Document, UnreadableFile
from audit.model.findings import Link, Thread
from audit.model.plan import Plan, Unassigned, Warning
from audit.processes import (
    MEMORY_LIMIT,
    TIME_LIMIT,
    FileAudit,
    allowed,
    audit_in_processes,
    limit_memory,
    process_context,
)
from audit.reading.ocr.engines import NeedsRecognising, Scans
from audit.reading.open import read_document
from audit.refusals import circumstances, crashed, too_much_memory, too_slow, unreadable
from audit.safety import path_text
from audit.sections import split_sections

__all__ = [
    "MEMORY_LIMIT",
    "TIME_LIMIT",
    "PathLike",
    "allowed",
    "audit_plan",
    "audit_plans",
    "audit_unless_scanned",
    "crashed",
    "limit_memory",
    "process_context",
    "too_slow",
    "unreadable",
]

PathLike = str | os.PathLike[str]


def audit_plan(
    path: PathLike | Source,
    checklist: str | Checklist = DEFAULT_CHECKLIST,
    as_of: date | None = None,
) -> PlanAudit:
    """Read one file, audit it and grade it, in this process.

    `as_of` is the date the audit is made for (default: today). A file that cannot be read is an audit
    with `error` set; only a checklist that cannot be used raises (`ChecklistError`).
    """
    used = load_checklist(checklist) if isinstance(checklist, str) else checklist
    source = path if isinstance(path, Source) else Source(Path(path))
    day = as_of or date.today()
    if source.refusal is not None:
        return unreadable(source.path, source.refusal, used, day)
    return _audit_or_refuse(source.path, used, day, "recognise")


def audit_unless_scanned(path: Path, checklist: Checklist, as_of: date) -> PlanAudit | int:
    """The audit of a file, at once; or, if an engine can recognise them, how many scanned pages it has.

    For those who watch the clock: recognising takes seconds a page, and must be allowed for.
    """
    try:
        return _audit_or_refuse(path, checklist, as_of, "ask")
    except NeedsRecognising as need:
        return need.pages


def _audit_or_refuse(path: Path, checklist: Checklist, as_of: date, scans: Scans) -> PlanAudit:
    try:
        return _audit(path, checklist, as_of, scans)
    except NeedsRecognising:
        raise
    except UnreadableFile as refusal:
        return unreadable(path, refusal, checklist, as_of)
    except MemoryError:
        return unreadable(path, too_much_memory(), checklist, as_of)
    except Exception as problem:  # a defect of ours, or a file made to bring us down: never a traceback
        return unreadable(path, crashed(type(problem).__name__), checklist, as_of)


def audit_plans(
    paths: Iterable[PathLike | Source],
    *,
    checklist: str | Checklist = DEFAULT_CHECKLIST,
    as_of: date | None = None,
    jobs: int | None = None,
    in_order: bool = False,
    time_limit: float = TIME_LIMIT,
    memory_limit: int = MEMORY_LIMIT,
) -> Iterator[PlanAudit]:
    """Audit many files, at most `jobs` at once, and yield each as it is finished.

    With `in_order` they come in the order of `paths`. A document that takes longer than `time_limit`
    seconds, or that brings its process down, is an audit with `error` set.
    """
    used = load_checklist(checklist) if isinstance(checklist, str) else checklist
    sources = [path if isinstance(path, Source) else Source(Path(path)) for path in paths]
    workers = max(1, min(jobs or os.cpu_count() or 1, len(sources)))
    return audit_in_processes(
        sources, used, as_of or date.today(), workers, in_order, time_limit, memory_limit, _FILE_AUDIT
    )


def load_for_audits() -> None:
    """Load, at once, what an audit loads when it comes to need it: the checks, the thread, its data.

    What cannot be loaded is left for the audit that needs it to say.
    """
    with suppress(Exception):
        all_checks()
        from audit.thread import load_thread

        load_thread()


#: What the processes of `audit_plans` do with a file.
_FILE_AUDIT = FileAudit(unless_scanned=audit_unless_scanned, with_scans=audit_plan, load=load_for_audits)


def _audit(path: Path, checklist: Checklist, as_of: date, scans: Scans) -> PlanAudit:
    document = read_document(path, scans=scans)
    with own_words(checklist.own_words):
        plan = fill_slots(split_sections(document))
        codes = checklist.checks | set(ALWAYS_RUN)
        wanted = codes if plan.kind == "ehcp" else set()
        checked = run_checks(plan, as_of=as_of, codes=wanted, thresholds=checklist.thresholds)
    links, thread, failed = _follow(plan)
    audit = PlanAudit(
        document=_document(document, plan, (*checked.warnings, *failed)),
        audit=circumstances(checklist, as_of, checked.ran),
        kind=plan.kind,
        looks_like=plan.looks_like,
        unassigned=_unassigned(plan),
        details=plan.details,
        sections=plan.sections,
        items=open_as_found(plan.items, checked.findings),
        links=links,
        thread=thread,
        findings=checked.findings,
    )
    return graded(audit, checklist)


def _follow(plan: Plan) -> tuple[tuple[Link, ...], Thread | None, tuple[Warning, ...]]:
    """The golden thread. Like a check, it may fail without taking the audit down."""
    if plan.kind != "ehcp":
        return (), None, ()
    from audit.thread import follow_thread  # loads NumPy, which only the process that audits needs

    try:
        return (*follow_thread(plan), ())
    except Exception as problem:
        failed = Warning(
            code="thread-failed",
            message=f"The golden thread could not be followed in this plan ({type(problem).__name__}): "
            "follow it by eye, and please report the problem.",
        )
        return (), None, (failed,)


def _document(document: Document, plan: Plan, warnings: tuple[Warning, ...]) -> AuditedDocument:
    notices = (Warning(code=notice.code, message=notice.message) for notice in document.notices)
    return AuditedDocument(
        path=path_text(document.path),
        sha256=document.sha256,
        format=document.format,
        pages=document.pages,
        ocr=document.ocr,
        warnings=tuple(dict.fromkeys((*notices, *plan.warnings, *warnings))),
    )


def _unassigned(plan: Plan) -> tuple[Unassigned, ...]:
    """What belongs to no section, and the template text left in it: findings quote both."""
    return tuple(dict.fromkeys((*plan.unassigned, *plan.placeholders)))
