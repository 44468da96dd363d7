"""Undo: the last change of a decision taken back, by a row in the history that says so."""

from __future__ import annotations

from sqlalchemy import select

from audit.cycle.cycles import open_row
from audit.cycle.decisions import record_change
from audit.cycle.entries import entry_of
from audit.cycle.history import event_of, now
from audit.cycle.readings import checked_name, held_reading
from audit.cycle.store import Store
from audit.cycle.tables import DecisionRow, EntryRow, HistoryRow
from audit.cycle.values import Auditor, Cycle, Entry, Event

_UNDONE = ("decided", "withdrew")  # an undo is not undone: decide again


def undo(store: Store, cycle: Cycle, auditor: Auditor, entry: Entry | None = None) -> Event | None:
    """Take back the auditor's last decision in a cycle, or on one plan, that still stands.

    Gives back what was undone; None if there is nothing left to undo. Asked again, it goes further back.
    """
    reverted = select(HistoryRow.reverts).where(HistoryRow.reverts.is_not(None))
    chosen = (
        select(HistoryRow)
        .where(
            HistoryRow.cycle_id == cycle.id,
            HistoryRow.who == checked_name(auditor),
            HistoryRow.verb.in_(_UNDONE),
            HistoryRow.forgotten.is_(False),
            HistoryRow.id.not_in(reverted),
        )
        .order_by(HistoryRow.id.desc())
        .limit(1)
    )
    if entry is not None:
        chosen = chosen.where(HistoryRow.entry_id == entry.id)
    with store.write() as session:
        open_row(session, cycle.id)
        last = session.scalar(chosen)
        if last is None or last.kind is None or last.target is None:
            return None
        at = entry_of(session.get_one(EntryRow, last.entry_id))
        reading = held_reading(session, at, auditor)
        # Another window of the same auditor may have undone it while this one waited.
        if session.scalar(select(HistoryRow.id).where(HistoryRow.reverts == last.id)) is not None:
            return None
        row = session.scalar(
            select(DecisionRow).where(
                DecisionRow.reading_id == reading.id,
                DecisionRow.kind == last.kind,
                DecisionRow.target == last.target,
            )
        )
        if last.before is None:
            if row is not None:
                session.delete(row)
        else:
            if row is None:
                row = DecisionRow(reading_id=reading.id, entry_id=at.id, kind=last.kind, target=last.target)
                session.add(row)
            row.value, row.reason = last.before["value"], last.before["reason"]
            row.comment, row.details = last.before["comment"], last.before["details"]
            row.decided_at = now()
        record_change(
            session, at, auditor, "undid", last.kind, last.target, last.after, last.before, reverts=last.id
        )
        return event_of(last)
