"""Many documents at once, each in a process that can be ended, with limits of time and memory.

A plan may come from anywhere, so that it may be broken or hostile: what goes wrong with one document is
a value in its place and never stops the others.
"""

from __future__ import annotations

import gc
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass
from datetime import date
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING

from audit.checklists import Checklist
from audit.discovery import Source
from audit.model.audit import PlanAudit
from audit.reading.ocr.engines import SECONDS_A_PAGE
from audit.refusals import crashed, too_much_memory, too_slow, unreadable

if TYPE_CHECKING:
    from multiprocessing.context import BaseContext

    from pebble import ProcessPool

TIME_LIMIT = 120.0  # seconds for one document: a plan of 100 pages takes a tenth of it
MEMORY_LIMIT = 2 * 2**30  # bytes for one document's process: ten times what a long plan takes
_AHEAD = 2  # documents given to each process beforehand, so that it never waits for the next


@dataclass(frozen=True, slots=True)
class FileAudit:
    """How a process audits one file: functions of a module, since their names are sent to it."""

    #: The audit at once; or how many scanned pages must be recognised first.
    unless_scanned: Callable[[Path, Checklist, date], PlanAudit | int]
    #: The audit, however long recognising takes.
    with_scans: Callable[[Path, Checklist, date], PlanAudit]
    #: Loads what every audit needs: called once, before the processes are copied from this one.
    load: Callable[[], None]


def allowed(time_limit: float, scanned_pages: int) -> float:
    """Seconds for a document with so many pages to recognise."""
    return time_limit + SECONDS_A_PAGE * scanned_pages


def audit_in_processes(
    sources: list[Source],
    checklist: Checklist,
    as_of: date,
    workers: int,
    in_order: bool,
    time_limit: float,
    memory_limit: int,
    auditing: FileAudit,
) -> Iterator[PlanAudit]:
    """Audit files in at most so many processes at once; each is yielded as it is finished, or in order."""
    from pebble import ProcessPool

    waiting = deque(sources)
    running: list[_Task] = []
    context = process_context()
    if context.get_start_method() == "fork" and any(source.refusal is None for source in sources):
        auditing.load()
    with ProcessPool(
        max_workers=workers, initializer=_begin, initargs=(memory_limit,), context=context
    ) as pool:
        try:
            while waiting or running:
                while waiting and sum(task.audit is None for task in running) < workers * _AHEAD:
                    running.append(_Task(waiting.popleft(), checklist, as_of, time_limit, auditing))
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
    auditing: FileAudit
    future: Future[PlanAudit | int] | None = None
    audit: PlanAudit | None = None

    def start(self, pool: ProcessPool) -> None:
        """Hands it to a worker."""
        if self.source.refusal is not None:
            self.audit = unreadable(self.source.path, self.source.refusal, self.checklist, self.as_of)
            return
        self._schedule(pool, self.auditing.unless_scanned)

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
            self._schedule(pool, self.auditing.with_scans)

    def done(self) -> bool:
        """Whether its audit is there."""
        return self.audit is not None

    def _outcome(self, future: Future[PlanAudit | int]) -> PlanAudit | int:
        try:
            return future.result()
        except TimeoutError:
            refusal = too_slow(self.time_limit)
        except MemoryError:
            refusal = too_much_memory()
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


def _begin(memory_limit: int) -> None:
    """The first thing that a process does."""
    limit_memory(memory_limit)
    gc.freeze()  # what it was copied with stays: it need not be looked through for rubbish again and again


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
