"""After a run: which passages the plans of a cycle share with another child's (X01).

Worked out from the audits in the store, and anew whenever an audit has been made since; a cycle that
keeps no words has nothing to compare. The plans are compared as they are, not in the order of a run.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from audit.batch import SHARED, is_compared, numbers_of, passages_shared, with_shared_passages
from audit.cycle.audits import current_body, replace_audit, unpack
from audit.cycle.cycles import checklist_of, open_row
from audit.cycle.history import record
from audit.cycle.store import Store
from audit.cycle.tables import AuditRow, EntryRow, HistoryRow
from audit.cycle.values import Auditor, Cycle
from audit.language.sharing import find_sharing
from audit.model.audit import PlanAudit

_PROGRAM = Auditor("program")
_COMPARED = "compared"


def cannot_compare(store: Store, cycle: Cycle) -> bool:
    """Whether the checklist asks for shared passages, and the cycle keeps no words to find them in."""
    return not cycle.keep_text and SHARED in checklist_of(store, cycle).checks


def compare_cycle(store: Store, cycle: Cycle) -> int | None:
    """Compare the plans of a cycle; gives back how many share a passage, None if there was no need."""
    checklist = checklist_of(store, cycle)
    if SHARED not in checklist.checks or not cycle.keep_text or not _is_due(store, cycle):
        return None
    numbers = {entry_id: numbers_of(audit) for entry_id, audit in _audits(store, cycle) if is_compared(audit)}
    sharing = find_sharing(list(numbers.values()))
    sharers = 0
    for position, entry_id in enumerate(numbers):
        with store.write() as session:
            open_row(session, cycle.id)
            body = current_body(session, entry_id)
            if body is None:
                continue
            audit = unpack(body)
            shared = passages_shared(audit, position, sharing) if sharing.compared else None
            compared = with_shared_passages(audit, shared, checklist)
            sharers += bool(shared)
            if compared != audit:
                replace_audit(session, entry_id, compared)
    with store.write() as session:
        record(session, _PROGRAM, _COMPARED, cycle.id, after={"sharing": sharers})
    return sharers


def _is_due(store: Store, cycle: Cycle) -> bool:
    """Whether an audit was made, or a plan forgotten, since the plans were last compared."""
    with store.read() as session:
        return _last(session, cycle, "audited", "forgot") > _last(session, cycle, _COMPARED)


def _last(session: Session, cycle: Cycle, *verbs: str) -> int:
    chosen = select(func.max(HistoryRow.id)).where(
        HistoryRow.cycle_id == cycle.id, HistoryRow.verb.in_(verbs)
    )
    return session.scalar(chosen) or 0


def _audits(store: Store, cycle: Cycle) -> Iterator[tuple[int, PlanAudit]]:
    """The current audits of a cycle, one in memory at a time."""
    with store.read() as session:
        chosen = (
            select(AuditRow.entry_id)
            .join(EntryRow, EntryRow.id == AuditRow.entry_id)
            .where(EntryRow.cycle_id == cycle.id, AuditRow.current, AuditRow.error.is_(None))
            .order_by(AuditRow.entry_id)
        )
        for entry_id in session.scalars(chosen).all():
            body = current_body(session, entry_id)
            if body is not None:
                yield entry_id, unpack(body)
