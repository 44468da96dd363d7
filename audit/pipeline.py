"""The whole job: a file becomes a `PlanAudit`; and many files at once, each in a process of its own.

A plan may come from anywhere, so that it may be broken or hostile. `audit_plans` gives every document
a process that can be ended, with a limit of time and, where the system has one, of memory; what goes
wrong with a document is a value in its place and never stops the others.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass
from datetime import date
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING

from audit import __version__
from audit.checklists import DEFAULT_CHECKLIST, Checklist, load_checklist
from audit.checks import run_checks
from audit.discovery import Source
from audit.grading import ALWAYS_RUN, graded
from audit.language.slots import fill_slots
from audit.language.words import own_words
from audit.model.audit import AuditedDocument, AuditError, Circumstances, PlanAudit
from audit.model.document import Document, UnreadableFile
from audit.model.findings import Link, Thread
from audit.model.plan import LETTERS, Details, Plan, Section, Unassigned, Warning
from audit.reading.ocr.engines import SECONDS_A_PAGE, NeedsRecognising, Scans
from audit.reading.open import read_document
from audit.safety import path_text
from audit.sections import split_sections

if TYPE_CHECKING:
    from multiprocessing.context import BaseContext

    from pebble import ProcessPool

TIME_LIMIT = 120.0  # seconds for one document: a plan of 100 pages takes a tenth of it
MEMORY_LIMIT = 2 * 2**30  # bytes for one document's process: ten times what a long plan takes
_AHEAD = 2  # documents given to each process beforehand, so that it never waits for the next

_REPORT_IT = "Audit it by eye, and please report the problem (never with the plan itself)."

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


def allowed(time_limit: float, scanned_pages: int) -> float:
    """Seconds for a document with so many pages to recognise."""
    return time_limit + SECONDS_A_PAGE * scanned_pages


def _audit_or_refuse(path: Path, checklist: Checklist, as_of: date, scans: Scans) -> PlanAudit:
    try:
        return _audit(path, checklist, as_of, scans)
    except NeedsRecognising:
        raise
    except UnreadableFile as refusal:
        return unreadable(path, refusal, checklist, as_of)
    except MemoryError:
        return unreadable(path, _too_much_memory(), checklist, as_of)
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
    return _audit_in_processes(
        sources, used, as_of or date.today(), workers, in_order, time_limit, memory_limit
    )


def _audit_in_processes(
    sources: list[Source],
    checklist: Checklist,
    as_of: date,
    workers: int,
    in_order: bool,
    time_limit: float,
    memory_limit: int,
) -> Iterator[PlanAudit]:
    from pebble import ProcessPool

    waiting = deque(sources)
    running: list[_Task] = []
    with ProcessPool(
        max_workers=workers, initializer=limit_memory, initargs=(memory_limit,), context=process_context()
    ) as pool:
        try:
            while waiting or running:
                while waiting and sum(task.audit is None for task in running) < workers * _AHEAD:
                    running.append(_Task(waiting.popleft(), checklist, as_of, time_limit))
                    running[-1].start(pool)
                for task in running:
                    task.look(pool)
                ready = list(takewhile(_Task.done, running) if in_order else filter(_Task.done, running))
                for task in ready:
                    running.remove(task)
                    if task.audit is not None:
                        yield task.audit
                unfinished = [task.future for task in running if task.future and task.audit is None]
                if not ready and unfinished:
                    wait(unfinished, return_when=FIRST_COMPLETED)
        finally:
            # Whoever stops listening (Ctrl-C, a closed pipe) must not wait for what is still running.
            if waiting or running:
                pool.stop()  # type: ignore[no-untyped-call]


@dataclass(eq=False, slots=True)
class _Task:
    """One document on its way through a worker; a scanned one goes twice, the second time with more time."""

    source: Source
    checklist: Checklist
    as_of: date
    time_limit: float
    future: Future[PlanAudit | int] | None = None
    audit: PlanAudit | None = None

    def start(self, pool: ProcessPool) -> None:
        """Hands it to a worker."""
        if self.source.refusal is not None:
            self.audit = audit_plan(self.source, self.checklist, self.as_of)
            return
        self._schedule(pool, audit_unless_scanned)

    def _schedule(self, pool: ProcessPool, work: Callable[..., PlanAudit | int]) -> None:
        arguments = (self.source.path, self.checklist, self.as_of)
        self.future = pool.schedule(work, args=arguments, timeout=self.time_limit)

    def look(self, pool: ProcessPool) -> None:
        """Takes the outcome if there is one; gives a document with scanned pages the time they need."""
        if self.audit is not None or self.future is None or not self.future.done():
            return
        outcome = self._outcome(self.future)
        if isinstance(outcome, PlanAudit):
            self.audit = outcome
        else:
            self.time_limit = allowed(self.time_limit, outcome)
            self._schedule(pool, audit_plan)

    def done(self) -> bool:
        """Whether its audit is there."""
        return self.audit is not None

    def _outcome(self, future: Future[PlanAudit | int]) -> PlanAudit | int:
        try:
            return future.result()
        except TimeoutError:
            refusal = too_slow(self.time_limit)
        except MemoryError:
            refusal = _too_much_memory()
        except Exception as problem:  # the process died, or its answer could not be sent
            refusal = crashed(type(problem).__name__)
        return unreadable(self.source.path, refusal, self.checklist, self.as_of)


def process_context() -> BaseContext:
    """How processes are started: by copying this one where that is safe, which takes no time.

    A process with threads must not be copied, and on a Mac none with system libraries loaded.
    """
    import multiprocessing
    import sys
    import threading

    copy = sys.platform == "linux" and threading.active_count() == 1
    return multiprocessing.get_context("fork" if copy else "spawn")


def limit_memory(limit: int) -> None:
    """Keep this process from using more memory than `limit`, where the system can be told to."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return
    kind = getattr(resource, "RLIMIT_DATA", resource.RLIMIT_AS)
    _, hard = resource.getrlimit(kind)
    if hard != resource.RLIM_INFINITY:
        limit = min(limit, hard)
    resource.setrlimit(kind, (limit, hard))


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
        audit=_circumstances(checklist, as_of, checked.ran),
        kind=plan.kind,
        looks_like=plan.looks_like,
        unassigned=_unassigned(plan),
        details=plan.details,
        sections=plan.sections,
        items=plan.items,
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


def _circumstances(checklist: Checklist, as_of: date, ran: tuple[str, ...] = ()) -> Circumstances:
    return Circumstances(
        program=__version__,
        checklist=checklist.name,
        checklist_version=checklist.version,
        legal_date=checklist.legal_date,
        as_of=as_of,
        checks_run=ran,
        checks_named=len(checklist.checks),
    )


def unreadable(path: Path, refusal: UnreadableFile, checklist: Checklist, as_of: date) -> PlanAudit:
    """The audit of a file that could not be read: everything empty, and why."""
    return PlanAudit(
        document=AuditedDocument(path=path_text(path), sha256=None, format=None),
        error=AuditError(code=refusal.code, message=refusal.message, help=refusal.help),
        audit=_circumstances(checklist, as_of),
        details=Details(),
        sections={letter: Section() for letter in LETTERS},
    )


def _too_much_memory() -> UnreadableFile:
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
