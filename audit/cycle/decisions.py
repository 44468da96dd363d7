"""What auditors decide: each decision is one short transaction with its row in the history.

The machine's audit is never touched. Deciding the same thing again replaces what the same auditor
decided before; deciding it the same way changes nothing, so that a key pressed twice does no harm.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from audit.cycle.audits import audit_of
from audit.cycle.cycles import kept_checklist, open_row
from audit.cycle.history import now, record
from audit.cycle.passages import holds_quote
from audit.cycle.problems import NoSuchThing, StoreProblem, did_you_mean
from audit.cycle.readings import held_reading, mark_stale
from audit.cycle.store import Store
from audit.cycle.tables import AuditRow, DecisionRow, ReadingRow
from audit.cycle.values import ANSWERS, Auditor, Decision, DecisionKind, Entry, LinkDecision, Passage
from audit.model.findings import AnswerValue, Finding, FindingState, LinkKind, Severity
from audit.thread.fingerprints import fingerprint


def answer_question(
    store: Store,
    entry: Entry,
    auditor: Auditor,
    question: str,
    answer: AnswerValue,
    *,
    comment: str | None = None,
    reason: str | None = None,
) -> Decision:
    """Answer a question of the checklist. `reason` says why, where the answer is not the machine's."""
    if answer not in ANSWERS:
        raise NoSuchThing(f'"{answer}" is no answer{did_you_mean(answer, ANSWERS)}')
    with store.write() as session:
        cycle = open_row(session, entry.cycle_id)
        asked = [one.id for one in kept_checklist(cycle).questions]
        if question not in asked:
            raise NoSuchThing(f'The checklist has no question "{question}"{did_you_mean(question, asked)}')
        details = {"machine": machine_answers(session, entry.id).get(question)}
        return decide(session, entry, auditor, "answer", question, answer, details, reason, comment)


def decide_finding(
    store: Store,
    entry: Entry,
    auditor: Auditor,
    finding: str,
    state: FindingState,
    *,
    reason: str | None = None,
    comment: str | None = None,
) -> Decision | None:
    """Accept or reject a finding (a rejection needs a reason), or leave it open again."""
    if state == "rejected" and not (reason or "").strip():
        raise StoreProblem("Say why the finding is rejected: the reason is kept with it.")
    if state == "open":
        withdraw(store, entry, auditor, "finding", finding)
        return None
    with store.write() as session:
        open_row(session, entry.cycle_id)
        known = {one.id: one for one in audit_of(session, entry.id).findings}
        if finding not in known:
            raise NoSuchThing(f'There is no finding "{finding}"{did_you_mean(finding, known)}')
        details = {
            "check": known[finding].check,
            "section": known[finding].section,
            "mark": finding_mark(known[finding]),
        }
        return decide(session, entry, auditor, "finding", finding, state, details, reason, comment)


def decide_link(
    store: Store,
    entry: Entry,
    auditor: Auditor,
    kind: LinkKind,
    source: str,
    target: str,
    state: LinkDecision,
    *,
    reason: str | None = None,
) -> Decision:
    """Confirm, reject or add a link between two items of the golden thread."""
    with store.write() as session:
        open_row(session, entry.cycle_id)
        audit = audit_of(session, entry.id)
        items = {item.id: item for item in audit.items}
        for item in (source, target):
            if item not in items:
                raise NoSuchThing(f'There is no item "{item}" in this plan{did_you_mean(item, items)}')
        listed = next(
            (one for one in audit.links if (one.kind, one.source, one.target) == (kind, source, target)), None
        )
        details = {
            "link": kind,
            "source": source,
            "target": target,
            "machine": listed.score if listed else None,
            # What was agreed to: if the texts change later, the link is suspect.
            "fingerprint": listed.fingerprint
            if listed
            else fingerprint(items[source].text, items[target].text),
        }
        name = link_target(kind, source, target)
        return decide(session, entry, auditor, "link", name, state, details, reason, None)


def add_finding(
    store: Store,
    entry: Entry,
    auditor: Auditor,
    passage: Passage,
    message: str,
    *,
    severity: Severity = "quality",
    check: str | None = None,
) -> Decision:
    """Add a gap that the machine missed, on a passage of the plan; `check` says which check missed it."""
    if not message.strip():
        raise StoreProblem("Say what the gap is.")
    details = {**_passage(passage), "message": message, "check": check}
    return _add(store, entry, auditor, "added-finding", severity, details, message)


def mark_good_practice(
    store: Store, entry: Entry, auditor: Auditor, passage: Passage, comment: str | None = None
) -> Decision:
    """Mark a passage as an example of good practice."""
    return _add(store, entry, auditor, "good-practice", "marked", _passage(passage), comment)


def add_comment(
    store: Store, entry: Entry, auditor: Auditor, comment: str, passage: Passage | None = None
) -> Decision:
    """A remark on a plan, or on a passage of it."""
    return _add(store, entry, auditor, "comment", "made", _passage(passage) if passage else {}, comment)


def withdraw(store: Store, entry: Entry, auditor: Auditor, kind: DecisionKind, target: str) -> bool:
    """Take a decision back, as if it had not been made; False if there was none."""
    with store.write() as session:
        open_row(session, entry.cycle_id)
        reading = held_reading(session, entry, auditor)
        row = _find(session, reading.id, kind, target)
        if row is None:
            return False
        before = columns(row)
        session.delete(row)
        record_change(session, entry, auditor, "withdrew", kind, target, before, None)
        return True


def decisions_of(store: Store, entry: Entry, auditor: str | None = None) -> list[Decision]:
    """The decisions on a plan as they stand, of one auditor or of all, oldest first."""
    with store.read() as session:
        return read_decisions(session, [entry.id], auditor)


def read_decisions(session: Session, entry_ids: list[int], auditor: str | None = None) -> list[Decision]:
    """The same within a transaction, for several plans."""
    chosen = (
        select(DecisionRow, ReadingRow)
        .join(ReadingRow, ReadingRow.id == DecisionRow.reading_id)
        .where(DecisionRow.entry_id.in_(entry_ids))
        .order_by(DecisionRow.decided_at, DecisionRow.id)
    )
    if auditor is not None:
        chosen = chosen.where(ReadingRow.auditor == auditor)
    return [decision_of(row, reading) for row, reading in session.execute(chosen)]


def machine_answers(session: Session, entry_id: int) -> dict[str, Any]:
    """The machine's answers for an entry, by question."""
    given: dict[str, Any] | None = session.scalar(
        select(AuditRow.answers).where(AuditRow.entry_id == entry_id, AuditRow.current)
    )
    if given is None:
        raise NoSuchThing("This plan has not been audited yet: run the cycle first.")
    return given


def finding_mark(finding: Finding) -> str:
    """What a decision on a finding remembers of its words: after a change of the plan it is void."""
    return fingerprint(finding.quote or finding.looked_in or "", "")


def link_target(kind: str, source: str, target: str) -> str:
    """A link's name as the target of a decision."""
    return f"{kind}:{source}>{target}"


def decide(
    session: Session,
    entry: Entry,
    auditor: Auditor,
    kind: DecisionKind,
    target: str,
    value: str,
    details: Mapping[str, Any],
    reason: str | None,
    comment: str | None,
) -> Decision:
    """Keep a decision and its row in the history, within a transaction that holds the cycle open."""
    reading = held_reading(session, entry, auditor)
    row = _find(session, reading.id, kind, target)
    reason, comment = (reason or "").strip() or None, (comment or "").strip() or None
    if row is not None and (row.value, row.reason, row.comment) == (value, reason, comment):
        return decision_of(row, reading)
    before = columns(row) if row is not None else None
    if row is None:
        row = DecisionRow(reading_id=reading.id, entry_id=entry.id, kind=kind, target=target)
        session.add(row)
    row.value, row.reason, row.comment = value, reason, comment
    row.details, row.decided_at = dict(details), now()
    record_change(session, entry, auditor, "decided", kind, target, before, columns(row))
    session.flush()
    return decision_of(row, reading)


def record_change(
    session: Session,
    entry: Entry,
    auditor: Auditor,
    verb: str,
    kind: str,
    target: str,
    before: Mapping[str, Any] | None,
    after: Mapping[str, Any] | None,
    reverts: int | None = None,
) -> None:
    """Write a change of a decision into the history; what the plan comes to must be worked out anew."""
    mark_stale(session, entry.id)
    record(
        session,
        auditor,
        verb,
        entry.cycle_id,
        entry_id=entry.id,
        kind=kind,
        target=target,
        before=before,
        after=after,
        reverts=reverts,
    )


def columns(row: DecisionRow) -> dict[str, Any]:
    """What a decision says, as the history keeps it."""
    return {"value": row.value, "reason": row.reason, "comment": row.comment, "details": row.details}


def decision_of(row: DecisionRow, reading: ReadingRow) -> Decision:
    """A row as a value."""
    return Decision(
        entry_id=row.entry_id,
        auditor=reading.auditor,
        agency=cast(Any, reading.agency),
        kind=cast(DecisionKind, row.kind),
        target=row.target,
        value=row.value,
        reason=row.reason,
        comment=row.comment,
        details=row.details,
        decided_at=row.decided_at,
    )


def _add(
    store: Store,
    entry: Entry,
    auditor: Auditor,
    kind: DecisionKind,
    value: str,
    details: Mapping[str, Any],
    comment: str | None,
) -> Decision:
    with store.write() as session:
        cycle = open_row(session, entry.cycle_id)
        quote = details.get("quote")
        if quote and cycle.keep_text and not holds_quote(audit_of(session, entry.id), quote):
            raise StoreProblem("These words are not in the plan: quote it exactly.")
        if not cycle.keep_text:
            details = {**details, "quote": None}
        return decide(session, entry, auditor, kind, uuid4().hex, value, details, None, comment)


def _passage(passage: Passage) -> dict[str, Any]:
    return {
        "quote": passage.quote,
        "section": passage.section,
        "item": passage.item,
        "page": passage.page,
        "place": passage.place,
    }


def _find(session: Session, reading_id: int, kind: str, target: str) -> DecisionRow | None:
    return session.scalar(
        select(DecisionRow).where(
            DecisionRow.reading_id == reading_id, DecisionRow.kind == kind, DecisionRow.target == target
        )
    )
