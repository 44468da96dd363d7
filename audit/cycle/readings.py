"""Who reads which plan, and whether they have finished."""

from __future__ import annotations

from typing import Any, cast

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from audit.cycle.cycles import open_row
from audit.cycle.history import now, record
from audit.cycle.problems import StoreProblem, did_you_mean
from audit.cycle.store import Store, insert_new
from audit.cycle.tables import Base, OutcomeRow, ReadingRow
from audit.cycle.values import AGENCIES, Auditor, Entry, Reading
from audit.safety import clean_line


def start_reading(store: Store, entry: Entry, auditor: Auditor) -> Reading:
    """Say that an auditor has taken a plan; a first decision does so by itself."""
    with store.write() as session:
        open_row(session, entry.cycle_id)
        return reading_of(held_reading(session, entry, auditor))


def finish_reading(store: Store, entry: Entry, auditor: Auditor, finished: bool = True) -> Reading:
    """Say that an auditor is done with a plan or, with `finished` False, not done after all."""
    with store.write() as session:
        open_row(session, entry.cycle_id)
        return reading_of(finish(session, entry, auditor, finished))


def readings_of(store: Store, entry: Entry) -> list[Reading]:
    """Who has read a plan, or is reading it."""
    with store.read() as session:
        chosen = select(ReadingRow).where(ReadingRow.entry_id == entry.id).order_by(ReadingRow.id)
        return [reading_of(row) for row in session.scalars(chosen)]


def finish(session: Session, entry: Entry, auditor: Auditor, finished: bool = True) -> ReadingRow:
    """The same within a transaction that holds the cycle open."""
    row = held_reading(session, entry, auditor)
    if (row.finished_at is not None) != finished:
        row.finished_at = now() if finished else None
        mark_stale(session, entry.id)
        verb = "finished" if finished else "reopened"
        record(session, auditor, verb, entry.cycle_id, entry_id=entry.id)
    return row


def held_reading(session: Session, entry: Entry, auditor: Auditor) -> ReadingRow:
    """An auditor's reading of a plan, made if need be, and held to the end of the transaction.

    Two windows of one auditor decide one after the other; two auditors do not wait for each other.
    """
    name = checked_name(auditor)
    same = (ReadingRow.entry_id == entry.id) & (ReadingRow.auditor == name)
    row = session.scalar(select(ReadingRow).where(same).with_for_update())
    if row is None:
        values: dict[str, object] = {
            "entry_id": entry.id,
            "auditor": name,
            "agency": auditor.agency,
            "started_at": now(),
        }
        insert_new(session, Base.metadata.tables["readings"], values)
        row = session.scalars(select(ReadingRow).where(same).with_for_update()).one()
        record(session, auditor, "started", entry.cycle_id, entry_id=entry.id)
    elif auditor.agency is not None and row.agency != auditor.agency:
        row.agency = auditor.agency
    return row


def checked_name(auditor: Auditor) -> str:
    """The auditor's name as it is kept; raises where it or the agency is none."""
    name = clean_line(auditor.name)
    if not name:
        raise StoreProblem("Say who decides: a name, as colleagues know you.")
    if auditor.agency is not None and auditor.agency not in AGENCIES:
        raise StoreProblem(f'"{auditor.agency}" is no agency{did_you_mean(auditor.agency, AGENCIES)}')
    return name


def mark_stale(session: Session, entry_id: int) -> None:
    """What a plan comes to must be worked out anew."""
    session.execute(update(OutcomeRow).where(OutcomeRow.entry_id == entry_id).values(stale=True))


def reading_of(row: ReadingRow) -> Reading:
    """A row as a value."""
    return Reading(
        entry_id=row.entry_id,
        auditor=row.auditor,
        agency=cast(Any, row.agency),
        started_at=row.started_at,
        finished_at=row.finished_at,
    )
