"""What each plan comes to with people's decisions, worked out anew where something was decided."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from audit.cycle.audits import current_body, unpack
from audit.cycle.cycles import kept_checklist
from audit.cycle.decisions import read_decisions
from audit.cycle.figures import figure_columns
from audit.cycle.seeing import apply_decisions, is_settled, read_agreed
from audit.cycle.store import Store
from audit.cycle.tables import CycleRow, EntryRow, OutcomeRow
from audit.cycle.values import Cycle


def refresh_outcomes(store: Store, cycle: Cycle) -> int:
    """Work out every outcome of a cycle that is stale; gives back how many.

    One transaction each, which holds the row: a decision made meanwhile makes it stale again.
    """
    with store.read() as session:
        stale = session.scalars(
            select(OutcomeRow.entry_id)
            .join(EntryRow, EntryRow.id == OutcomeRow.entry_id)
            .where(EntryRow.cycle_id == cycle.id, OutcomeRow.stale)
        ).all()
    for entry_id in stale:
        with store.write() as session:
            _refresh(session, cycle.id, entry_id)
    return len(stale)


def _refresh(session: Session, cycle_id: int, entry_id: int) -> None:
    outcome = session.scalar(select(OutcomeRow).where(OutcomeRow.entry_id == entry_id).with_for_update())
    body = current_body(session, entry_id)
    if outcome is None or body is None:
        return
    checklist = kept_checklist(session.get_one(CycleRow, cycle_id))
    decisions = read_decisions(session, [entry_id])
    agreed = read_agreed(session, entry_id, decisions)
    settled = is_settled(session, entry_id, agreed)
    seen = apply_decisions(unpack(body), agreed.decisions, checklist, settled=settled)
    for column, value in figure_columns(seen).items():
        setattr(outcome, column, value)
    outcome.provisional = not settled
    outcome.differences = len(agreed.waiting)
    outcome.stale = False
