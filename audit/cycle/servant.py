"""One plan after the other, in a process beside a cluster's worker that can be ended.

A worker must outlive a hostile file, and a worker's process may not have processes of its own kind
(multiprocessing forbids it to a daemon). So each of its threads keeps a servant: `python -m
audit.cycle.servant`, which is asked in lines of JSON and answers in lines of JSON. One that is too slow
or falls over is ended and another takes its place.
"""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from datetime import date
from functools import lru_cache
from pathlib import Path

from audit.checklists import Checklist
from audit.model.document import UnreadableFile
from audit.pipeline import (
    MEMORY_LIMIT,
    allowed,
    audit_plan,
    audit_unless_scanned,
    crashed,
    limit_memory,
    too_slow,
    unreadable,
)

#: Begins the line by which the process says how many scanned pages it is going to recognise.
_SCANNED = b"scanned "


class Servant:
    """A process that audits; started when first asked, and again after it was ended."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: queue.SimpleQueue[bytes] = queue.SimpleQueue()

    def audit(self, path: str, checklist: str, as_of: str, time_limit: float) -> str:
        """A plan's audit as JSON; never raises for what is wrong with the file."""
        question = json.dumps({"path": path, "checklist": checklist, "as_of": as_of})
        try:
            process = self._running()
            if process.stdin is None:
                raise BrokenPipeError
            process.stdin.write(question.encode("ascii") + b"\n")
            process.stdin.flush()
            answer = self._answers.get(timeout=time_limit)
            if answer.startswith(_SCANNED):  # more time for pages that must be recognised
                time_limit = allowed(time_limit, int(answer.removeprefix(_SCANNED)))
                answer = self._answers.get(timeout=time_limit)
        except queue.Empty:
            self.end()
            return _refused(path, too_slow(time_limit), checklist, as_of)
        except OSError:
            answer = b""
        if not answer:  # it has fallen over
            self.end()
            return _refused(path, crashed("process ended"), checklist, as_of)
        return answer.decode("utf-8")

    def end(self) -> None:
        """End the process, whatever it is doing."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            command = [sys.executable, "-m", "audit.cycle.servant"]
            self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603
            self._answers = queue.SimpleQueue()
            listener = threading.Thread(target=_listen, args=(self._process, self._answers), daemon=True)
            listener.start()
        return self._process


def _listen(process: subprocess.Popen[bytes], answers: queue.SimpleQueue[bytes]) -> None:
    """Hand on each answer; an empty one says that there will be no more."""
    if process.stdout is not None:
        for line in process.stdout:
            answers.put(line)
    answers.put(b"")


def _refused(path: str, refusal: UnreadableFile, checklist: str, as_of: str) -> str:
    audit = unreadable(Path(path), refusal, _checklist(checklist), date.fromisoformat(as_of))
    return audit.model_dump_json(by_alias=True)


@lru_cache(maxsize=2)
def _checklist(text: str) -> Checklist:
    return Checklist.model_validate_json(text)


def _serve() -> None:
    """Answer until nobody asks any more."""
    limit_memory(MEMORY_LIMIT)
    for line in sys.stdin.buffer:
        asked = json.loads(line)
        path, checklist = Path(asked["path"]), _checklist(asked["checklist"])
        as_of = date.fromisoformat(asked["as_of"])
        audit = audit_unless_scanned(path, checklist, as_of)
        if isinstance(audit, int):
            sys.stdout.buffer.write(_SCANNED + str(audit).encode("ascii") + b"\n")
            sys.stdout.buffer.flush()
            audit = audit_plan(path, checklist, as_of)
        sys.stdout.buffer.write(audit.model_dump_json(by_alias=True).encode("utf-8") + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    _serve()
