"""An audit as an auditor sees it: the machine's, with decisions in it, graded again.

    seen = audit_as_seen(store, entry, "Jo Park")  # by one auditor's decisions
    seen = audit_as_seen(store, entry)             # by what all of them come to

The machine's own audit stays in the store as it was; nothing here is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from audit.checklists import Checklist
from audit.cycle.agreeing import Agreed, agree
from audit.cycle.audits import audit_of
from audit.cycle.cycles import kept_checklist
from audit.cycle.decisions import finding_mark, read_decisions
from audit.cycle.passages import holds_quote
from audit.cycle.relinking import relinked
from audit.cycle.store import Store
from audit.cycle.tables import CycleRow, ModerationRow, ReadingRow
from audit.cycle.values import Decision, Entry, Moderation
from audit.grading import graded
from audit.model.audit import PlanAudit
from audit.model.findings import Answer, Finding

#: The check named by a finding that an auditor added without saying which check missed it.
NO_CHECK, NO_CHECK_NAME = "auditor", "added-by-auditor"

_SOURCE = "An auditor's own judgement"


def audit_as_seen(store: Store, entry: Entry, auditor: str | None = None) -> PlanAudit:
    """A plan's audit with one auditor's decisions in it or, without a name, with what was agreed."""
    with store.read() as session:
        cycle = session.get_one(CycleRow, entry.cycle_id)
        audit = audit_of(session, entry.id)
        decisions = read_decisions(session, [entry.id], auditor)
        if auditor is None:
            agreed = read_agreed(session, entry.id, decisions)
            decisions, settled = list(agreed.decisions), is_settled(session, entry.id, agreed)
        else:
            settled = is_finished(session, entry.id, auditor)
    return apply_decisions(audit, decisions, kept_checklist(cycle), settled=settled)


def apply_decisions(
    audit: PlanAudit, decisions: Sequence[Decision], checklist: Checklist, *, settled: bool = False
) -> PlanAudit:
    """An audit with decisions in it, graded again; grades are provisional unless `settled`."""
    of_kind: dict[str, list[Decision]] = {}
    for decision in decisions:
        of_kind.setdefault(decision.kind, []).append(decision)
    audit = relinked(audit, of_kind.get("link", []))
    findings = [
        *_decided(audit.findings, of_kind.get("finding", [])),
        *_added(audit, of_kind.get("added-finding", [])),
    ]
    answers = [
        Answer(id=one.target, answer=one.value, by="auditor", reason=one.reason or one.comment)  # type: ignore[arg-type]
        for one in of_kind.get("answer", [])
    ]
    audit = audit.model_copy(update={"findings": tuple(findings), "questions": tuple(answers)})
    return graded(audit, checklist, settled=settled)


def read_agreed(session: Session, entry_id: int, decisions: Sequence[Decision]) -> Agreed:
    """What the decisions on a plan come to, with its moderations."""
    return agree(decisions, read_moderations(session, [entry_id]))


def read_moderations(session: Session, entry_ids: Sequence[int]) -> list[Moderation]:
    """The moderations of some plans."""
    chosen = select(ModerationRow).where(ModerationRow.entry_id.in_(entry_ids)).order_by(ModerationRow.id)
    return [moderation_of(row) for row in session.scalars(chosen)]


def is_finished(session: Session, entry_id: int, auditor: str) -> bool:
    """Whether an auditor has finished with a plan."""
    chosen = select(ReadingRow.finished_at).where(
        ReadingRow.entry_id == entry_id, ReadingRow.auditor == auditor
    )
    return session.scalar(chosen) is not None


def is_settled(session: Session, entry_id: int, agreed: Agreed) -> bool:
    """Whether all who read a plan have finished, and nothing waits for moderation."""
    finished = session.scalars(select(ReadingRow.finished_at).where(ReadingRow.entry_id == entry_id)).all()
    return bool(finished) and None not in finished and not agreed.waiting


def moderation_of(row: ModerationRow) -> Moderation:
    """A row as a value."""
    return Moderation(
        entry_id=row.entry_id,
        kind=row.kind,  # type: ignore[arg-type]
        target=row.target,
        value=row.value,
        reason=row.reason,
        moderator=row.moderator,
        decided_at=row.decided_at,
    )


def _decided(findings: Iterable[Finding], decisions: Iterable[Decision]) -> list[Finding]:
    by_id = {decision.target: decision for decision in decisions}
    made = []
    for finding in findings:
        decision = by_id.get(finding.id)
        if decision is not None and decision.details.get("mark") == finding_mark(finding):
            finding = finding.model_copy(update={"state": decision.value, "reason": decision.reason})
        made.append(finding)
    return made


def _added(audit: PlanAudit, decisions: Iterable[Decision]) -> list[Finding]:
    """What auditors added, numbered like the machine's own findings where there are several."""
    taken = {finding.id for finding in audit.findings}
    made = []
    for decision in decisions:
        details = decision.details
        check = details.get("check") or NO_CHECK
        place = details.get("item") or details.get("section")
        name = first = f"{check}:{place}" if place else check
        number = 1
        while name in taken:
            number += 1
            name = f"{first}#{number}"
        taken.add(name)
        made.append(_added_finding(audit, name, check, decision.value, details))
    return made


def _added_finding(audit: PlanAudit, name: str, check: str, severity: str, said: Any) -> Finding:
    known = _known_check(check)
    quote = said.get("quote")
    return Finding.model_validate(
        {
            "id": name,
            "check": check,
            "name": known[0],
            "severity": severity,
            "message": said.get("message") or "",
            "source": known[1],
            "section": said.get("section"),
            "item": said.get("item"),
            "group": said.get("item") if check[:1] == "P" else None,
            # After a new reading of a changed file the words may be gone.
            "quote": quote if quote and holds_quote(audit, quote) else None,
            "page": said.get("page"),
            "place": said.get("place"),
            "by": "auditor",
            "state": "accepted",
        }
    )


def _known_check(code: str) -> tuple[str, str]:
    """A check's name and source."""
    from audit.checks import all_checks

    found = all_checks().get(code)
    return (found.name, found.source) if found else (NO_CHECK_NAME, _SOURCE)
