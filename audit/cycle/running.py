"""Runs a cycle: audits what is not yet audited, keeps each audit as it is finished, and may be stopped.

    for step in run_cycle(store, cycle):
        ...

Whatever ends the program, what was finished is in the store, and the next run goes on from there. A
file is read again only if its content, the checklist, the program or the date of the audit is another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import select

from audit import __version__
from audit.batch import with_shared_passages
from audit.checklists import Checklist
from audit.cycle.audits import keep_audit, unpack
from audit.cycle.cycles import checklist_of
from audit.cycle.entries import list_entries
from audit.cycle.gathering import content_hash
from audit.cycle.problems import Closed
from audit.cycle.store import Store
from audit.cycle.tables import AuditBodyRow, AuditRow, EntryRow, PlanRow
from audit.cycle.values import Cycle, Entry
from audit.discovery import refusal_for
from audit.model.audit import PlanAudit
from audit.pipeline import audit_plans, unreadable

#: Audits many files and yields each as it is finished: `audit.pipeline.audit_plans`, or a cluster.
Auditing = Callable[[list[Path], Checklist, date], Iterable[PlanAudit]]


@dataclass(frozen=True, slots=True)
class Step:
    """One plan of a run that is finished. `error` is the contract's code; `reused`: it was not read."""

    entry: Entry
    error: str | None
    reused: bool = False


@dataclass(frozen=True, slots=True)
class Work:
    """What a run has to do: plans to read. The others are audited, or failed before and would again."""

    due: tuple[Entry, ...]
    done: tuple[Entry, ...]
    failed: tuple[Entry, ...]


def as_of_date(cycle: Cycle) -> date:
    """The date for which the audits of a cycle are made: the day it was opened; on the desk, today."""
    return date.today() if cycle.standing else cycle.opened


def work_of(store: Store, cycle: Cycle, *, again: bool = False) -> Work:
    """What a run of a cycle would do now. `again`: try those too that could not be read before."""
    if not cycle.is_open:
        raise Closed(f'The cycle "{cycle.name}" is closed: its figures stand and nothing in it changes.')
    due, done, failed = list[Entry](), list[Entry](), list[Entry]()
    entries = list_entries(store, cycle)
    with store.read() as session:
        current = {
            row.entry_id: row
            for row in session.execute(
                select(
                    AuditRow.entry_id,
                    AuditRow.error,
                    AuditRow.checklist_digest,
                    AuditRow.program,
                    AuditRow.as_of,
                )
                .join(EntryRow, EntryRow.id == AuditRow.entry_id)
                .where(AuditRow.current, EntryRow.cycle_id == cycle.id)
            )
        }
    wanted = (cycle.checklist_digest, __version__, as_of_date(cycle))
    for entry in entries:
        row = current.get(entry.id)
        same = row is not None and (row.checklist_digest, row.program, row.as_of) == wanted
        has_failed = row is not None and row.error is not None
        # What could not even be opened may be there by now.
        retried = has_failed and (again or entry.sha256 is None)
        if not same or retried or not _is_unchanged(entry):
            due.append(entry)
        else:
            (failed if has_failed else done).append(entry)
    return Work(tuple(due), tuple(done), tuple(failed))


def run_cycle(
    store: Store,
    cycle: Cycle,
    *,
    work: Work | None = None,
    jobs: int | None = None,
    auditing: Auditing | None = None,
) -> Iterator[Step]:
    """Audit what is due and yield each plan once its audit is in the store."""
    work = work or work_of(store, cycle)
    checklist = checklist_of(store, cycle)
    day = as_of_date(cycle)
    waiting: dict[str, Entry] = {}
    for entry in work.due:
        known = _known_audit(store, cycle, entry, checklist)
        refusal = refusal_for(Path(entry.path))
        if known is not None:
            _keep(store, entry, known)
            yield Step(entry, None, reused=True)
        elif refusal is not None:
            _keep(store, entry, unreadable(Path(entry.path), refusal, checklist, day))
            yield Step(entry, refusal.code)
        else:
            waiting[entry.path] = entry
    if not waiting:
        return
    for audit in (auditing or _in_processes(jobs))([Path(path) for path in waiting], checklist, day):
        entry = waiting.pop(audit.document.path)
        _keep(store, entry, audit)
        yield Step(entry, audit.error.code if audit.error else None)


def _keep(store: Store, entry: Entry, audit: PlanAudit) -> None:
    """Keep an audit; of a file that could not be read, which content it was that could not."""
    sha256 = audit.document.sha256 or content_hash(Path(entry.path))
    with store.write() as session:
        keep_audit(session, entry, audit, sha256=sha256)


def _in_processes(jobs: int | None) -> Auditing:
    def auditing(paths: list[Path], checklist: Checklist, as_of: date) -> Iterable[PlanAudit]:
        return audit_plans(paths, checklist=checklist, as_of=as_of, jobs=jobs)

    return auditing


def _is_unchanged(entry: Entry) -> bool:
    # The bytes, not the time of the last change: copies keep times, and drives lose them.
    return content_hash(Path(entry.path)) == entry.sha256


def _known_audit(store: Store, cycle: Cycle, entry: Entry, checklist: Checklist) -> PlanAudit | None:
    """An audit of the same content under the same circumstances, from wherever in the store."""
    sha256 = content_hash(Path(entry.path))
    if sha256 is None:
        return None
    with store.read() as session:
        body = session.scalar(
            select(AuditBodyRow.body)
            .join(AuditRow, AuditRow.id == AuditBodyRow.audit_id)
            .join(PlanRow, PlanRow.id == AuditRow.plan_id)
            .where(
                PlanRow.sha256 == sha256,
                AuditRow.error.is_(None),
                AuditRow.checklist_digest == cycle.checklist_digest,
                AuditRow.program == __version__,
                AuditRow.as_of == as_of_date(cycle),
                *([AuditRow.text_kept] if cycle.keep_text else []),
            )
            .order_by(AuditRow.id)
            .limit(1)
        )
    if body is None:
        return None
    audit = unpack(body)
    document = audit.document.model_copy(update={"path": entry.path})
    # It was compared with other plans than these.
    return with_shared_passages(audit.model_copy(update={"document": document}), None, checklist)
