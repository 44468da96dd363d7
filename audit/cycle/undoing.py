"""Undo: the last decision, or the last thing agreed, taken back by a row in the history that says so."""

from __future__ import annotations

from sqlalchemy import Select, select

from audit.cycle.cycles import open_row
from audit.cycle.decisions import record_change
from audit.cycle.entries import entry_of
from audit.cycle.history import event_of, now
from audit.cycle.problems import StoreProblem
from audit.cycle.readings import checked_name, held_reading
from audit.cycle.store import Store
from audit.cycle.tables import DecisionRow, EntryRow, HistoryRow, ModerationRow
from audit.cycle.values import Auditor, Cycle, Entry, Event

_UNDONE = ("decided", "withdrew")  # an undo is not undone: decide again


def undo(store: Store, cycle: Cycle, auditor: Auditor, entry: Entry | None = None) -> Event | None:
    """Take back the auditor's last decision in a cycle, or on one plan, that still stands.

    Gives back what was undone; None if there is nothing left to undo. Asked again, it goes further back.
    """
    chosen = _last_of(cycle, auditor, _UNDONE)
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


def undo_moderation(store: Store, cycle: Cycle, moderator: Auditor) -> Event | None:
    """Take back what a moderator agreed last in a cycle: what was agreed before stands again, or nothing.

    Gives back what was undone; None if there is nothing left. Raises `StoreProblem` where somebody else has
    agreed something on it since: that is theirs to take back.
    """
    with store.write() as session:
        open_row(session, cycle.id)
        last = session.scalar(_last_of(cycle, moderator, ("moderated",)))
        if last is None or last.kind is None or last.target is None or last.after is None:
            return None
        at = entry_of(session.get_one(EntryRow, last.entry_id, with_for_update=True))
        row = session.scalar(
            select(ModerationRow).where(
                ModerationRow.entry_id == at.id,
                ModerationRow.kind == last.kind,
                ModerationRow.target == last.target,
            )
        )
        stands = {"value": row.value, "reason": row.reason, "by": row.moderator} if row else None
        if stands != last.after:
            raise StoreProblem("Somebody else has agreed something on this since: talk to them.")
        if row is not None and last.before is None:
            session.delete(row)
        elif row is not None and last.before is not None:
            row.value, row.reason = last.before["value"], last.before["reason"]
            row.moderator, row.decided_at = last.before["by"], now()
        record_change(
            session, at, moderator, "undid", last.kind, last.target, last.after, last.before, reverts=last.id
        )
        return event_of(last)


def _last_of(cycle: Cycle, who: Auditor, verbs: tuple[str, ...]) -> Select[HistoryRow]:
    """The last thing of some kinds that somebody did in a cycle and that was not undone."""
    reverted = select(HistoryRow.reverts).where(HistoryRow.reverts.is_not(None))
    return (
        select(HistoryRow)
        .where(
            HistoryRow.cycle_id == cycle.id,
            HistoryRow.who == checked_name(who),
            HistoryRow.verb.in_(verbs),
            HistoryRow.forgotten.is_(False),
            HistoryRow.id.not_in(reverted),
        )
        .order_by(HistoryRow.id.desc())
        .limit(1)
    )
