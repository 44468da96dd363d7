"""Forgets a child: everything the store holds of their plans is removed, and what was is said.

Their plans go with the audits, readings, decisions, moderations and actions on them, and with the rows
of registers that name the files. The history keeps that somebody did something then, and no more.
In SQLite what is deleted is overwritten and the file is made anew; copies that were made before an
upgrade of the store hold the same data and are removed too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import delete, func, or_, select, update
from sqlalchemy.orm import Session

from audit.cycle.history import record
from audit.cycle.problems import NoSuchThing, StoreProblem
from audit.cycle.store import Store
from audit.cycle.tables import (
    ActionRow,
    AuditBodyRow,
    AuditRow,
    CycleRow,
    DecisionRow,
    EntryRow,
    FindingRow,
    HistoryRow,
    ModerationRow,
    OutcomeRow,
    PlanRow,
    PopulationRow,
    ReadingRow,
)
from audit.cycle.upgrading import backups
from audit.cycle.values import Auditor

_SHORTEST_HASH = 8  # hexadecimal digits: what is removed cannot be brought back
_FEWEST_LETTERS = 3  # of a name


@dataclass(frozen=True, slots=True)
class Found:
    """What is held of one child: plans by hash, the files in cycles, cycles by name."""

    names: tuple[str, ...]
    hashes: tuple[str, ...]
    files: tuple[str, ...]
    cycles: tuple[str, ...]
    plan_ids: tuple[int, ...]
    entry_ids: tuple[int, ...]
    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Forgotten:
    """How many of each were removed, by their name in plain words, and files that were deleted."""

    removed: dict[str, int]
    copies: tuple[Path, ...]


def find_child(store: Store, name_or_hash: str) -> Found:
    """What would be forgotten. A name that belongs to several children (by birth date) is refused."""
    wanted = " ".join(name_or_hash.split())
    if len(wanted) < _FEWEST_LETTERS:
        raise StoreProblem("Give the child's whole name, or the plan's sha256.")
    with store.read() as session:
        plans = _plans(session, wanted)
        entries = _entries(session, wanted, [plan.id for plan in plans])
        if not plans and not entries:
            raise NoSuchThing(f'The store {store.address} holds nothing of "{wanted}".')
        born = {plan.date_of_birth for plan in plans if plan.date_of_birth}
        if len(born) > 1:
            hashes = ", ".join(plan.sha256[:12] for plan in plans)
            raise StoreProblem(
                f'Several children are called "{wanted}" ({len(born)} dates of birth): give the sha256 '
                f"of each plan that is meant: {hashes}."
            )
        cycles = session.scalars(
            select(CycleRow.name).where(CycleRow.id.in_({entry.cycle_id for entry in entries}))
        ).all()
    return Found(
        names=tuple(sorted({plan.child_name for plan in plans if plan.child_name})),
        hashes=tuple(plan.sha256 for plan in plans),
        files=tuple(sorted({entry.path for entry in entries})),
        cycles=tuple(sorted(cycles)),
        plan_ids=tuple(plan.id for plan in plans),
        entry_ids=tuple(entry.id for entry in entries),
        paths=tuple(sorted({entry.path for entry in entries})),
    )


def forget(store: Store, found: Found, by: Auditor) -> Forgotten:
    """Remove it, in closed cycles too; a child's right goes before standing figures."""
    with store.write() as session:
        removed = _remove(session, found)
        for cycle_id in session.scalars(select(CycleRow.id).where(CycleRow.name.in_(found.cycles))).all():
            record(session, by, "forgot", cycle_id)  # that, and never whom
    if store.is_file:
        store.run_outside_transaction("VACUUM")
        store.run_outside_transaction("PRAGMA wal_checkpoint(TRUNCATE)")
    else:
        store.run_outside_transaction("VACUUM")
    return Forgotten(removed, _remove_copies(store))


def _plans(session: Session, wanted: str) -> Sequence[PlanRow]:
    """The plans of a child by name or, for what can be a hash, by that."""
    by_name = func.lower(PlanRow.child_name) == wanted.lower()
    is_hash = len(wanted) >= _SHORTEST_HASH and set(wanted.lower()) <= set("0123456789abcdef")
    condition = or_(by_name, PlanRow.sha256.startswith(wanted.lower())) if is_hash else by_name
    return session.scalars(select(PlanRow).where(condition).order_by(PlanRow.id)).all()


def _entries(session: Session, wanted: str, plan_ids: list[int]) -> list[EntryRow]:
    """The entries of some plans, those audited from them before, and files called by hash or name."""
    audited = select(AuditRow.entry_id).where(AuditRow.plan_id.in_(plan_ids))
    hashes = select(PlanRow.sha256).where(PlanRow.id.in_(plan_ids))
    conditions = [
        EntryRow.plan_id.in_(plan_ids),
        EntryRow.id.in_(audited),
        EntryRow.sha256.in_(hashes),
        EntryRow.path == wanted,
    ]
    if len(wanted) >= _SHORTEST_HASH:
        conditions.append(EntryRow.sha256.startswith(wanted.lower(), autoescape=True))
    return list(session.scalars(select(EntryRow).where(or_(*conditions)).order_by(EntryRow.id)))


def _remove(session: Session, found: Found) -> dict[str, int]:
    entries = found.entry_ids
    audits = session.scalars(select(AuditRow.id).where(AuditRow.entry_id.in_(entries))).all()
    counts = {
        "decisions": _delete(session, DecisionRow, DecisionRow.entry_id.in_(entries)),
        "moderated answers": _delete(session, ModerationRow, ModerationRow.entry_id.in_(entries)),
        "readings": _delete(session, ReadingRow, ReadingRow.entry_id.in_(entries)),
        "actions": _delete(session, ActionRow, ActionRow.entry_id.in_(entries)),
        "findings": _delete(session, FindingRow, FindingRow.entry_id.in_(entries)),
    }
    _delete(session, OutcomeRow, OutcomeRow.entry_id.in_(entries))
    _delete(session, AuditBodyRow, AuditBodyRow.audit_id.in_(audits))
    counts["audits"] = _delete(session, AuditRow, AuditRow.entry_id.in_(entries))
    counts["entries in cycles"] = _delete(session, EntryRow, EntryRow.id.in_(entries))
    counts["rows of registers"] = _delete(session, PopulationRow, PopulationRow.path.in_(found.paths))
    counts["plans"] = _delete(session, PlanRow, PlanRow.id.in_(found.plan_ids))
    emptied = session.execute(
        update(HistoryRow)
        .where(HistoryRow.entry_id.in_(entries))
        .values(entry_id=None, kind=None, target=None, before=None, after=None, forgotten=True)
        .execution_options(synchronize_session=False)
    )
    counts["rows of the history, emptied"] = emptied.rowcount  # type: ignore[attr-defined]
    return {name: count for name, count in counts.items() if count}


def _delete(session: Session, table: type, condition: object) -> int:
    done = session.execute(delete(table).where(condition).execution_options(synchronize_session=False))  # type: ignore[arg-type]
    count: int = done.rowcount  # type: ignore[attr-defined]
    return count


def _remove_copies(store: Store) -> tuple[Path, ...]:
    if not store.is_file:
        return ()
    copies = backups(Path(store.url.database or ""))
    for copy in copies:
        copy.unlink(missing_ok=True)
    return tuple(copies)
