"""The same work on a Dask cluster: `cycle run --scheduler tcp://HOST:PORT` (extra "cluster").

Workers must have this version of the program and see the plans under the same paths. A worker that dies
loses nothing: Dask gives its plans to another, and what has come back is in the store already.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from audit import __version__
from audit.checklists import Checklist
from audit.cycle.problems import StoreProblem
from audit.cycle.running import Auditing
from audit.cycle.servant import Servant
from audit.model.audit import PlanAudit
from audit.pipeline import TIME_LIMIT, crashed, unreadable

_AHEAD = 3  # plans given to each thread of the cluster beforehand: it never waits, and little is lost
_ANSWER_WITHIN = 30  # seconds in which the scheduler must be reached

_of_thread = threading.local()


def on_cluster(scheduler: str) -> Auditing:
    """A way of auditing for `run_cycle`: on the cluster whose scheduler is at this address."""
    try:
        import distributed  # noqa: F401
    except ModuleNotFoundError:
        raise StoreProblem(
            '--scheduler needs the extra "cluster": pip install "ehcp-audit[cluster]".'
        ) from None

    def auditing(paths: list[Path], checklist: Checklist, as_of: date) -> Iterable[PlanAudit]:
        return _audit(scheduler, paths, checklist, as_of)

    return auditing


def _audit(scheduler: str, paths: list[Path], checklist: Checklist, as_of: date) -> Iterator[PlanAudit]:
    import distributed

    with _connected(scheduler) as client:
        waiting = deque(paths)
        asked: dict[str, Path] = {}
        text = checklist.model_dump_json(by_alias=True)

        def ask() -> Any:
            path = waiting.popleft()
            future = client.submit(audit_on_worker, str(path), text, as_of.isoformat(), pure=False, retries=1)
            asked[future.key] = path
            return future

        threads = sum(client.nthreads().values())
        if not threads:
            raise StoreProblem(f"The cluster at {scheduler} has no workers.")
        running: Any = distributed.as_completed(  # type: ignore[no-untyped-call]
            [ask() for _ in range(min(len(waiting), threads * _AHEAD))], loop=client.loop
        )
        for future in running:
            path = asked.pop(future.key)
            yield _answer(future, path, checklist, as_of)
            if waiting:
                running.add(ask())


def _connected(scheduler: str) -> Any:
    import distributed

    try:
        return distributed.Client(  # type: ignore[no-untyped-call]
            scheduler, timeout=_ANSWER_WITHIN, set_as_default=False
        )
    except (OSError, ValueError):
        raise StoreProblem(f"There is no scheduler that answers at {scheduler}.") from None


def _answer(future: Any, path: Path, checklist: Checklist, as_of: date) -> PlanAudit:
    if future.status in ("cancelled", "lost"):
        raise StoreProblem(
            "The cluster has gone. What was finished is in the store: run the cycle again to go on."
        )
    if future.status == "error":
        kind = type(future.exception()).__name__
        if kind != "KilledWorker":  # then it took several workers down, one after the other
            raise StoreProblem(
                f"The cluster's workers cannot audit ({kind}): is this program installed there?"
            )
        return unreadable(path, crashed(kind), checklist, as_of)
    answer: Any = future.result()
    audit = PlanAudit.model_validate_json(answer)
    if audit.audit.program != __version__:
        raise StoreProblem(
            f"A worker has version {audit.audit.program} of the program and this is {__version__}: "
            "install the same on both."
        )
    return audit


def audit_on_worker(path: str, checklist: str, as_of: str) -> str:
    """What a worker does with one plan."""
    if not hasattr(_of_thread, "servant"):
        _of_thread.servant = Servant()
    answer: str = _of_thread.servant.audit(path, checklist, as_of, TIME_LIMIT)
    return answer
