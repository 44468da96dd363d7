"""The history: who did what when. It is only ever added to; the database itself refuses anything else."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from audit.cycle.store import Store
from audit.cycle.tables import HistoryRow
from audit.cycle.values import Auditor, Event


def now() -> datetime:
    """This moment, in universal time."""
    return datetime.now(UTC)


def record(
    session: Session,
    who: Auditor,
    verb: str,
    cycle_id: int,
    *,
    entry_id: int | None = None,
    kind: str | None = None,
    target: str | None = None,
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
    reverts: int | None = None,
) -> None:
    """Add a row, in the transaction of what it tells of."""
    session.add(
        HistoryRow(
            at=now(),
            cycle_id=cycle_id,
            entry_id=entry_id,
            who=who.name,
            agency=who.agency,
            verb=verb,
            kind=kind,
            target=target,
            before=dict(before) if before is not None else None,
            after=dict(after) if after is not None else None,
            reverts=reverts,
            forgotten=False,
        )
    )


def history_of(store: Store, cycle_id: int, entry_id: int | None = None) -> list[Event]:
    """What happened in a cycle, or to one plan of it, oldest first."""
    chosen = select(HistoryRow).where(HistoryRow.cycle_id == cycle_id).order_by(HistoryRow.id)
    if entry_id is not None:
        chosen = chosen.where(HistoryRow.entry_id == entry_id)
    with store.read() as session:
        return [event_of(row) for row in session.scalars(chosen)]


def event_of(row: HistoryRow) -> Event:
    """A row of the history as a value."""
    return Event(
        id=row.id,
        at=row.at,
        who=row.who,
        agency=row.agency,
        verb=row.verb,
        entry_id=row.entry_id,
        kind=row.kind,
        target=row.target,
        before=row.before,
        after=row.after,
        reverts=row.reverts,
    )
