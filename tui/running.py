"""Puts plans into the cycle and audits them while the auditor works on others.

Everything happens in one thread, which starts processes for the documents. To stop it the processes are
ended at once: what was finished is in the store, what was not is due again.

This loads everything that reads plans, so it is imported only when there is something to audit.
"""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from queue import Empty, Queue

from textual.message import Message

from audit.checklists import Checklist
from audit.cycle.comparing import compare_cycle
from audit.cycle.gathering import Wanted, content_hash, gather
from audit.cycle.problems import StoreProblem
from audit.cycle.running import Work, run_cycle, work_of
from audit.cycle.values import Entry
from audit.model.audit import PlanAudit
from tui.messages import BatchEnded, BatchMoved
from tui.session import Session

_BREATH = 0.1  # seconds after which somebody who waits for an audit looks whether to stop


class Batch:
    """One run in the background. `post` is given a message for each step, from the run's thread."""

    def __init__(
        self,
        session: Session,
        paths: Sequence[str],
        post: Callable[[Message], object],
        jobs: int | None = None,
    ) -> None:
        self._session = session
        self._paths = paths
        self._post = post
        self._jobs = jobs
        self._stopped = threading.Event()
        self._done = 0
        self._failed = 0
        self._named: set[str] = set()

    def run(self, *, again: bool = False) -> None:
        """Do the work; for a thread. `again`: those too that could not be read before."""
        problem = None
        try:
            self._gather()
            self._audit(again)
        except StoreProblem as refusal:
            problem = str(refusal)
        except Exception as failure:  # the screens go on; a batch that failed says so
            problem = f"Auditing stopped ({type(failure).__name__}). What was finished is kept."
        self._post(BatchEnded(self._done, self._failed, self._stopped.is_set(), problem))

    def stop(self) -> None:
        """End it, now; from any thread. Documents that are being read are given up."""
        self._stopped.set()
        for process in multiprocessing.active_children():
            process.terminate()

    def _gather(self) -> None:
        session = self._session
        if self._paths:
            added = gather(session.store, session.cycle, Wanted(paths=self._paths), session.auditor).added
            self._named = {*(entry.path for entry in added.added), *added.already_there}

    def _due(self, again: bool) -> tuple[Entry, ...]:
        """What to audit now: plans without an audit, and those named on the command line that have changed.

        A run of the whole cycle would read all others again too, each day and with each new version; here
        an auditor wants to go on at once with what there is, also where the files are not at hand. `again`:
        all that is due of what is at hand.
        """
        session = self._session
        due = work_of(session.store, session.cycle, again=again).due
        if again:
            return tuple(entry for entry in due if content_hash(Path(entry.path)) is not None)
        waiting = {one.entry.id for one in session.worklist() if one.state == "waiting"}
        return tuple(
            entry
            for entry in due
            if entry.id in waiting or (entry.path in self._named and _has_changed(entry))
        )

    def _audit(self, again: bool) -> None:
        store, cycle = self._session.store, self._session.cycle
        work = Work(self._due(again), (), ())
        total = len(work.due)
        if total:
            self._post(BatchMoved(0, total, 0))
        for step in run_cycle(store, cycle, work=work, auditing=self._auditing):
            self._done += 1
            self._failed += step.error is not None
            self._post(BatchMoved(self._done, total, self._failed))
            if self._stopped.is_set():
                return
        if self._done and not cycle.standing:  # plans on a desk belong together by nothing but their reader
            compare_cycle(store, cycle)

    def _auditing(self, paths: list[Path], checklist: Checklist, as_of: date) -> Iterable[PlanAudit]:
        return _until(self._stopped, self._audits(paths, checklist, as_of))

    def _audits(self, paths: list[Path], checklist: Checklist, as_of: date) -> Iterator[PlanAudit]:
        from audit.pipeline import audit_plans

        return audit_plans(paths, checklist=checklist, as_of=as_of, jobs=self._jobs)


def _has_changed(entry: Entry) -> bool:
    """Whether a plan's file is there and says something else than what was audited."""
    content = content_hash(Path(entry.path))
    return content is not None and content != entry.sha256


def _until(stopped: threading.Event, audits: Iterator[PlanAudit]) -> Iterator[PlanAudit]:
    """Audits until somebody says stop: whose process was ended for it must not be kept as failed.

    They are waited for in a thread of their own, since a process that is only starting cannot be told to
    stop: it may take its time, and nobody waits for it.
    """
    made: Queue[PlanAudit | BaseException | None] = Queue()

    def wait_for_them() -> None:
        try:
            for audit in audits:
                if stopped.is_set():
                    return
                made.put(audit)
            made.put(None)
        except BaseException as problem:  # handed on to whoever waits
            made.put(problem)

    threading.Thread(target=wait_for_them, daemon=True).start()
    while not stopped.is_set():
        try:
            found = made.get(timeout=_BREATH)
        except Empty:
            continue
        if found is None:
            return
        if isinstance(found, BaseException):
            raise found
        yield found
