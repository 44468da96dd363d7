"""The plans of a cycle in figures, one row each: for worklists, status and reports.

Nothing is unpacked for it, so that twenty thousand plans are read in seconds.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from audit.cycle.figures import FIGURES, figures_of
from audit.cycle.outcomes import refresh_outcomes
from audit.cycle.readings import reading_of
from audit.cycle.store import Store
from audit.cycle.tables import AuditRow, EntryRow, ModerationRow, OutcomeRow, ReadingRow
from audit.cycle.values import Cycle, Entry, Figures, PlanState, PlanSummary, Reading

_AT_ONCE = 1000  # rows held in memory while they stream from the database


def summaries(store: Store, cycle: Cycle) -> list[PlanSummary]:
    """Every plan of a cycle, in the order in which they were put in."""
    return list(each_summary(store, cycle))


def each_summary(store: Store, cycle: Cycle) -> Iterator[PlanSummary]:
    """The same, one after the other, for a cycle too big to hold."""
    refresh_outcomes(store, cycle)
    with store.read() as session:
        read = _Read(
            readings=_readings(session, cycle.id),
            outcomes=_outcomes(session, cycle.id),
            moderated=_moderated(session, cycle.id),
        )
        chosen = (
            select(*_COLUMNS)
            .join(AuditRow, (AuditRow.entry_id == EntryRow.id) & AuditRow.current, isouter=True)
            .where(EntryRow.cycle_id == cycle.id)
            .order_by(EntryRow.id)
            .execution_options(yield_per=_AT_ONCE)
        )
        for row in session.execute(chosen):
            yield _summary(row, read)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What a plan that somebody has read comes to."""

    figures: Figures
    provisional: bool
    differences: int


@dataclass(frozen=True, slots=True)
class _Read:
    """What people did with the plans of a cycle, by entry: most of a large cycle nobody has read."""

    readings: dict[int, list[Reading]]
    outcomes: dict[int, _Outcome]
    moderated: frozenset[int]


def _state(row: Any, readings: Sequence[Reading], outcome: _Outcome | None, moderated: bool) -> PlanState:
    """Where a plan stands. Differences are moderated once all who read it have finished."""
    if row.made_at is None:
        return "waiting"
    if row.error is not None:
        return "unreadable"
    if row.kind != "ehcp":
        return "not-ehcp"
    if not readings:
        return "not-started"
    if any(reading.finished_at is None for reading in readings):
        return "in-progress"
    if outcome is not None and outcome.differences:
        return "to-moderate"
    return "moderated" if moderated else "done"


def _readings(session: Session, cycle_id: int) -> dict[int, list[Reading]]:
    chosen = (
        select(ReadingRow)
        .join(EntryRow, EntryRow.id == ReadingRow.entry_id)
        .where(EntryRow.cycle_id == cycle_id)
        .order_by(ReadingRow.id)
    )
    found: dict[int, list[Reading]] = defaultdict(list)
    for row in session.scalars(chosen):
        found[row.entry_id].append(reading_of(row))
    return dict(found)


def _outcomes(session: Session, cycle_id: int) -> dict[int, _Outcome]:
    """The outcomes of plans that somebody has read; all others come to what the machine says."""
    read = select(ReadingRow.entry_id)
    chosen = (
        select(OutcomeRow)
        .join(EntryRow, EntryRow.id == OutcomeRow.entry_id)
        .where(EntryRow.cycle_id == cycle_id, OutcomeRow.entry_id.in_(read))
    )
    return {
        row.entry_id: _Outcome(figures_of(row), row.provisional, row.differences)
        for row in session.scalars(chosen)
    }


def _moderated(session: Session, cycle_id: int) -> frozenset[int]:
    chosen = (
        select(ModerationRow.entry_id)
        .join(EntryRow, EntryRow.id == ModerationRow.entry_id)
        .where(EntryRow.cycle_id == cycle_id)
    )
    return frozenset(session.scalars(chosen))


_FROM_AUDIT = (
    "error",
    "error_message",
    "looks_like",
    "initials",
    "phase",
    "year_group",
    "status",
    "primary_need",
    "local_authority",
    "setting",
    "plan_date",
    "review_date",
    "pages",
    "format",
)

#: Columns and not whole rows: objects that know their table take ten times the memory.
_COLUMNS = (
    EntryRow.id,
    EntryRow.cycle_id,
    EntryRow.path,
    EntryRow.sha256,
    EntryRow.register,
    AuditRow.made_at,
    AuditRow.kind,
    *(getattr(AuditRow, name) for name in (*_FROM_AUDIT, *FIGURES)),
)


def _summary(row: Any, read: _Read) -> PlanSummary:
    readings = read.readings.get(row.id, ())
    outcome = read.outcomes.get(row.id)
    machine = figures_of(row) if row.made_at is not None else None
    return PlanSummary(
        entry=Entry(row.id, row.cycle_id, row.path, row.sha256, row.register),
        state=_state(row, readings, outcome, row.id in read.moderated),
        machine=machine,
        agreed=outcome.figures if outcome else machine,
        provisional=outcome.provisional if outcome else True,
        differences=outcome.differences if outcome else 0,
        readings=tuple(readings),
        **{name: getattr(row, name) for name in _FROM_AUDIT},
    )
