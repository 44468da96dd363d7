"""The plans of a cycle in figures, one row each: for worklists, status and reports.

Nothing is unpacked for it, so that twenty thousand plans are read in seconds.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from audit.cycle.entries import entry_of
from audit.cycle.figures import figures_of
from audit.cycle.outcomes import refresh_outcomes
from audit.cycle.readings import reading_of
from audit.cycle.store import Store
from audit.cycle.tables import AuditRow, EntryRow, ModerationRow, OutcomeRow, ReadingRow
from audit.cycle.values import Cycle, PlanState, PlanSummary, Reading

_AT_ONCE = 1000  # rows held in memory while they stream from the database


def summaries(store: Store, cycle: Cycle) -> list[PlanSummary]:
    """Every plan of a cycle, in the order in which they were put in."""
    return list(each_summary(store, cycle))


def each_summary(store: Store, cycle: Cycle) -> Iterator[PlanSummary]:
    """The same, one after the other, for a cycle too big to hold."""
    refresh_outcomes(store, cycle)
    with store.read() as session:
        readings = _readings(session, cycle.id)
        moderated = set(
            session.scalars(
                select(ModerationRow.entry_id)
                .join(EntryRow, EntryRow.id == ModerationRow.entry_id)
                .where(EntryRow.cycle_id == cycle.id)
            )
        )
        chosen = (
            select(EntryRow, AuditRow, OutcomeRow)
            .join(AuditRow, (AuditRow.entry_id == EntryRow.id) & AuditRow.current, isouter=True)
            .join(OutcomeRow, OutcomeRow.entry_id == EntryRow.id, isouter=True)
            .where(EntryRow.cycle_id == cycle.id)
            .order_by(EntryRow.id)
            .execution_options(yield_per=_AT_ONCE)
        )
        for entry, audit, outcome in session.execute(chosen):
            yield _summary(entry, audit, outcome, readings.get(entry.id, ()), entry.id in moderated)


def state_of(
    audit: AuditRow | None, outcome: OutcomeRow | None, readings: Sequence[Reading], moderated: bool
) -> PlanState:
    """Where a plan stands. Differences are moderated once all who read it have finished."""
    if audit is None:
        return "waiting"
    if audit.error is not None:
        return "unreadable"
    if audit.kind != "ehcp":
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
    return found


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


def _summary(
    entry: EntryRow,
    audit: AuditRow | None,
    outcome: OutcomeRow | None,
    readings: Sequence[Reading],
    moderated: bool,
) -> PlanSummary:
    details: dict[str, Any] = {name: getattr(audit, name) if audit else None for name in _FROM_AUDIT}
    return PlanSummary(
        entry=entry_of(entry),
        state=state_of(audit, outcome, readings, moderated),
        machine=figures_of(audit) if audit else None,
        agreed=figures_of(outcome) if outcome else None,
        provisional=outcome.provisional if outcome else True,
        differences=outcome.differences if outcome else 0,
        readings=tuple(readings),
        **details,
    )
