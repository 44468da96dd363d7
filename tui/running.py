"""Puts plans into the cycle and audits them while the auditor works on others.

Everything happens in one thread, which starts processes for the documents. To stop it the processes are
ended at once: what was finished is in the store, what was not is due again.
"""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

from textual.message import Message

from audit.checklists import Checklist
from audit.cycle.gathering import Wanted, gather
from audit.cycle.problems import StoreProblem
from audit.cycle.running import run_cycle, work_of
from audit.model.audit import PlanAudit
from tui.messages import BatchEnded, BatchMoved
from tui.session import Session


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
        """End it, now; from any thread."""
        self._stopped.set()
        for process in multiprocessing.active_children():
            process.terminate()

    def _gather(self) -> None:
        if self._paths:
            gather(self._session.store, self._session.cycle, Wanted(paths=self._paths), self._session.auditor)

    def _audit(self, again: bool) -> None:
        store, cycle = self._session.store, self._session.cycle
        work = work_of(store, cycle, again=again)
        total = len(work.due)
        if total:
            self._post(BatchMoved(0, total, 0))
        for step in run_cycle(store, cycle, work=work, auditing=self._auditing):
            self._done += 1
            self._failed += step.error is not None
            self._post(BatchMoved(self._done, total, self._failed))
            if self._stopped.is_set():
                return

    def _auditing(self, paths: list[Path], checklist: Checklist, as_of: date) -> Iterable[PlanAudit]:
        return _until(self._stopped, self._audits(paths, checklist, as_of))

    def _audits(self, paths: list[Path], checklist: Checklist, as_of: date) -> Iterator[PlanAudit]:
        from audit.pipeline import audit_plans

        return audit_plans(paths, checklist=checklist, as_of=as_of, jobs=self._jobs)


def _until(stopped: threading.Event, audits: Iterator[PlanAudit]) -> Iterator[PlanAudit]:
    """Audits until somebody says stop: one whose process was ended for it must not be kept as failed."""
    for audit in audits:
        if stopped.is_set():
            return
        yield audit
