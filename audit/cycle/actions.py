"""Actions: what must be put right, by whom, by when; and what recurs from cycle to cycle."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal, get_args

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from audit.cycle.cycles import open_row
from audit.cycle.entries import entry_of
from audit.cycle.history import now, record
from audit.cycle.problems import NoSuchThing, StoreProblem, did_you_mean
from audit.cycle.readings import checked_name
from audit.cycle.store import Store
from audit.cycle.tables import ActionRow, CycleRow, EntryRow
from audit.cycle.values import Action, Auditor, Cycle, Entry

OwnerRole = Literal["writer", "professional", "health", "social-care", "education", "manager"]
OWNER_ROLES: tuple[OwnerRole, ...] = get_args(OwnerRole)


def add_action(
    store: Store,
    cycle: Cycle,
    what: str,
    by: Auditor,
    *,
    entry: Entry | None = None,
    finding: str | None = None,
    check: str | None = None,
    owner_role: str = "writer",
    owner: str | None = None,
    due: date | None = None,
) -> Action:
    """Add something that must be put right, in one plan or in the whole cycle's practice."""
    if not what.strip():
        raise StoreProblem("Say what must be put right.")
    if owner_role not in OWNER_ROLES:
        raise NoSuchThing(f'"{owner_role}" owns no actions{did_you_mean(owner_role, OWNER_ROLES)}')
    with store.write() as session:
        open_row(session, cycle.id)
        row = ActionRow(
            cycle_id=cycle.id,
            entry_id=entry.id if entry else None,
            finding=finding,
            check=check or (finding.split(":", 1)[0] if finding else None),
            what=what.strip(),
            owner_role=owner_role,
            owner=owner,
            due=due,
            added_at=now(),
            added_by=checked_name(by),
        )
        session.add(row)
        session.flush()
        record(
            session,
            by,
            "added action",
            cycle.id,
            entry_id=row.entry_id,
            kind="action",
            target=str(row.id),
            after={"what": row.what, "owner_role": owner_role, "due": due.isoformat() if due else None},
        )
        return _action_of(session, row)


def finish_action(
    store: Store, cycle: Cycle, number: int, by: Auditor, *, note: str | None = None, done: bool = True
) -> Action:
    """Say that an action is done or, with `done` False, that it is not done after all.

    Allowed after the cycle is closed: its figures stand, and what they asked for still gets done.
    """
    with store.write() as session:
        row = session.scalar(
            select(ActionRow).where(ActionRow.id == number, ActionRow.cycle_id == cycle.id).with_for_update()
        )
        if row is None:
            raise NoSuchThing(f'There is no action {number} in "{cycle.name}".')
        if (row.done_at is not None) != done:
            row.done_at = now() if done else None
            row.done_by = checked_name(by) if done else None
            verb = "finished action" if done else "reopened action"
            record(session, by, verb, cycle.id, entry_id=row.entry_id, kind="action", target=str(row.id))
        if note is not None:
            row.note = note
        return _action_of(session, row)


def list_actions(store: Store, cycle: Cycle, *, open_only: bool = False) -> list[Action]:
    """The actions of a cycle: those not done first, the soonest due first."""
    chosen = select(ActionRow).where(ActionRow.cycle_id == cycle.id)
    if open_only:
        chosen = chosen.where(ActionRow.done_at.is_(None))
    with store.read() as session:
        found = [_action_of(session, row) for row in session.scalars(chosen)]
    return sorted(found, key=lambda one: (one.done_at is not None, one.due or date.max, one.id))


def recurring_checks(store: Store, cycle: Cycle, checks: Iterable[str]) -> dict[str, int]:
    """For each check, in how many cycles opened before this one an action was set for it."""
    wanted = set(checks)
    with store.read() as session:
        chosen = (
            select(ActionRow.check, func.count(func.distinct(ActionRow.cycle_id)))
            .join(CycleRow, CycleRow.id == ActionRow.cycle_id)
            .where(
                ActionRow.check.is_not(None),
                ActionRow.cycle_id != cycle.id,
                (CycleRow.opened < cycle.opened)
                | ((CycleRow.opened == cycle.opened) & (CycleRow.id < cycle.id)),
            )
            .group_by(ActionRow.check)
        )
        return {check: count for check, count in session.execute(chosen) if check in wanted}


def _action_of(session: Session, row: ActionRow) -> Action:
    entry = session.get(EntryRow, row.entry_id) if row.entry_id is not None else None
    return Action(
        id=row.id,
        cycle_id=row.cycle_id,
        entry=entry_of(entry) if entry is not None else None,
        finding=row.finding,
        check=row.check,
        what=row.what,
        owner_role=row.owner_role,
        owner=row.owner,
        due=row.due,
        added_at=row.added_at,
        added_by=row.added_by,
        done_at=row.done_at,
        done_by=row.done_by,
        note=row.note,
    )
