"""Audit cycles: opened with a checklist that is kept whole, closed when the figures stand."""

from __future__ import annotations

import hashlib
from datetime import date
from functools import lru_cache

from pydantic import ValidationError
from sqlalchemy import select
from sqlalchemy.orm import Session

from audit.checklists import Checklist
from audit.cycle.history import now, record
from audit.cycle.problems import Closed, NoSuchThing, StoreProblem, did_you_mean
from audit.cycle.store import Store, insert_new
from audit.cycle.tables import Base, CycleRow, EntryRow, OutcomeRow
from audit.cycle.values import Auditor, Cycle
from audit.safety import clean_line

#: The personal cycle in which judgements are kept that belong to no other.
DESK = "desk"

_SYSTEM = Auditor("program")


def new_cycle(
    store: Store,
    name: str,
    checklist: Checklist,
    *,
    theme: str | None = None,
    opened: date | None = None,
    blind: bool = False,
    keep_text: bool = True,
    by: Auditor = _SYSTEM,
) -> Cycle:
    """Open a cycle. `blind`: auditors answer before they see the machine's answers or each other's.

    Without `keep_text` the store keeps hashes, findings and figures of its plans and none of their words.
    """
    name = clean_line(name)
    if not name:
        raise StoreProblem("A cycle needs a name.")
    if name == DESK:
        raise StoreProblem(f'"{DESK}" is the standing personal cycle: choose another name.')
    with store.write() as session:
        if session.scalar(select(CycleRow.id).where(CycleRow.name == name)) is not None:
            raise StoreProblem(f'There is a cycle "{name}" already.')
        row = CycleRow(
            name=name,
            theme=theme,
            opened=opened or date.today(),
            closed_at=None,
            blind=blind,
            keep_text=keep_text,
            standing=False,
            **_kept(checklist),
        )
        session.add(row)
        session.flush()
        record(session, by, "opened", row.id)
        return cycle_of(row)


def desk(store: Store, checklist: Checklist) -> Cycle:
    """The standing personal cycle, made when first asked for. It follows the checklist it is given."""
    kept = _kept(checklist)
    with store.write() as session:
        values: dict[str, object] = {
            "name": DESK,
            "opened": date.today(),
            "blind": False,
            "keep_text": True,
            "standing": True,
            **kept,
        }
        insert_new(session, Base.metadata.tables["cycles"], values)
        row = session.scalars(select(CycleRow).where(CycleRow.name == DESK)).one()
        if row.checklist_digest != kept["checklist_digest"]:
            for column, value in kept.items():
                setattr(row, column, value)
            entries = select(EntryRow.id).where(EntryRow.cycle_id == row.id)
            for outcome in session.scalars(select(OutcomeRow).where(OutcomeRow.entry_id.in_(entries))):
                outcome.stale = True
        return cycle_of(row)


def find_cycle(store: Store, name: str) -> Cycle:
    """A cycle by its name."""
    with store.read() as session:
        row = session.scalar(select(CycleRow).where(CycleRow.name == clean_line(name)))
        if row is None:
            names = list(session.scalars(select(CycleRow.name)))
            raise NoSuchThing(f'There is no cycle "{name}"{did_you_mean(name, names)}')
        return cycle_of(row)


def list_cycles(store: Store) -> list[Cycle]:
    """Every cycle, in the order in which they were opened."""
    with store.read() as session:
        return [
            cycle_of(row) for row in session.scalars(select(CycleRow).order_by(CycleRow.opened, CycleRow.id))
        ]


def close_cycle(store: Store, cycle: Cycle, by: Auditor = _SYSTEM) -> Cycle:
    """Close a cycle: its figures stand, and later changes are refused."""
    with store.write() as session:
        row = session.get_one(CycleRow, cycle.id, with_for_update=True)
        if row.standing:
            raise StoreProblem(f'"{row.name}" is the standing personal cycle: it is never closed.')
        if row.closed_at is None:
            row.closed_at = now()
            record(session, by, "closed", row.id)
        return cycle_of(row)


def checklist_of(store: Store, cycle: Cycle) -> Checklist:
    """The checklist that a cycle was opened with."""
    with store.read() as session:
        body = session.scalars(select(CycleRow.checklist_body).where(CycleRow.id == cycle.id)).one()
    return _read_kept(body)


def open_row(session: Session, cycle_id: int) -> CycleRow:
    """A cycle's row, held open until the end of a transaction that changes something in it."""
    row = session.get_one(CycleRow, cycle_id, with_for_update={"read": True})
    if row.closed_at is not None:
        raise Closed(f'The cycle "{row.name}" is closed: its figures stand and nothing in it changes.')
    return row


def kept_checklist(row: CycleRow) -> Checklist:
    """The checklist of a cycle's row."""
    return _read_kept(row.checklist_body)


def cycle_of(row: CycleRow) -> Cycle:
    """A cycle's row as a value."""
    return Cycle(
        id=row.id,
        name=row.name,
        theme=row.theme,
        opened=row.opened,
        closed_at=row.closed_at,
        checklist=row.checklist,
        checklist_version=row.checklist_version,
        checklist_digest=row.checklist_digest,
        blind=row.blind,
        keep_text=row.keep_text,
        standing=row.standing,
    )


def _kept(checklist: Checklist) -> dict[str, str]:
    """A checklist as columns. As JSON and not as its file: that may extend one that changes with us."""
    body = checklist.model_dump_json(by_alias=True)
    return {
        "checklist": checklist.name,
        "checklist_version": checklist.version,
        "checklist_body": body,
        "checklist_digest": hashlib.sha256(body.encode("utf-8")).hexdigest(),
    }


@lru_cache(maxsize=8)
def _read_kept(body: str) -> Checklist:
    try:
        return Checklist.model_validate_json(body)
    except ValidationError as problem:
        first = problem.errors()[0]
        where = ".".join(map(str, first["loc"]))
        wrong = f"{where}: {first['msg']}" if where else first["msg"]
        raise StoreProblem(
            "The checklist that was kept with this cycle is not one that this version of the program can "
            f"use ({wrong}). Use the version that the cycle was audited with, or open a new cycle with "
            "today's checklist and put the plans into it."
        ) from None
