"""The machine's audits: kept as they come, one transaction each, and given back whole."""

from __future__ import annotations

import json
import zlib
from typing import Any

from pydantic_core import PydanticSerializationError
from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from audit.cycle.cycles import open_row
from audit.cycle.figures import figure_columns
from audit.cycle.history import now, record
from audit.cycle.problems import NoSuchThing
from audit.cycle.store import Store, insert_new
from audit.cycle.tables import (
    AuditBodyRow,
    AuditRow,
    Base,
    CycleRow,
    EntryRow,
    FindingRow,
    OutcomeRow,
    PlanRow,
    ReadingRow,
)
from audit.cycle.values import Auditor, Entry
from audit.cycle.wordless import without_words
from audit.model.audit import PlanAudit
from audit.model.findings import Finding
from audit.model.plan import Details
from audit.safety import path_text

_PROGRAM = Auditor("program")
_LEVEL = 6  # of compression: higher takes twice the time for a hundredth of the size


def save_audit(store: Store, entry: Entry, audit: PlanAudit) -> None:
    """Keep an audit as the one that counts for its entry; earlier ones stay behind it."""
    with store.write() as session:
        keep_audit(session, entry, audit)


def keep_audit(session: Session, entry: Entry, audit: PlanAudit, *, sha256: str | None = None) -> None:
    """The same within a transaction; `sha256` is the file's, where reading it did not get so far."""
    cycle = open_row(session, entry.cycle_id)
    row = session.get_one(EntryRow, entry.id, with_for_update=True)
    row.sha256 = audit.document.sha256 or sha256
    row.plan_id = _plan(session, row.sha256, audit.details, cycle.keep_text)
    kept = audit if cycle.keep_text else without_words(audit)
    for earlier in session.scalars(select(AuditRow).where(AuditRow.entry_id == row.id, AuditRow.current)):
        earlier.current = False
        session.execute(delete(FindingRow).where(FindingRow.audit_id == earlier.id))
    made = AuditRow(
        entry_id=row.id,
        plan_id=row.plan_id,
        current=True,
        made_at=now(),
        text_kept=cycle.keep_text,
        **_circumstances(audit, cycle),
        **_details(audit, kept),
        **figure_columns(audit),
    )
    session.add(made)
    session.flush()
    session.add(AuditBodyRow(audit_id=made.id, body=pack(kept)))
    if kept.findings:
        session.execute(insert(FindingRow), [_finding(made, finding) for finding in kept.findings])
    _mark_outcome(session, row.id, audit)
    record(session, _PROGRAM, "audited", entry.cycle_id, entry_id=row.id, after={"error": made.error})


def replace_audit(session: Session, entry_id: int, audit: PlanAudit) -> None:
    """Put an audit in the place of the current one: the same reading, compared with other plans."""
    row = session.scalars(select(AuditRow).where(AuditRow.entry_id == entry_id, AuditRow.current)).one()
    for column, value in figure_columns(audit).items():
        setattr(row, column, value)
    session.get_one(AuditBodyRow, row.id).body = pack(audit)
    session.execute(delete(FindingRow).where(FindingRow.audit_id == row.id))
    if audit.findings:
        session.execute(insert(FindingRow), [_finding(row, finding) for finding in audit.findings])
    _mark_outcome(session, entry_id, audit)


def load_audit(store: Store, entry: Entry) -> PlanAudit | None:
    """The machine's audit of an entry, untouched by any decision; None before it is audited."""
    with store.read() as session:
        body = current_body(session, entry.id)
    return None if body is None else unpack(body)


def current_body(session: Session, entry_id: int) -> bytes | None:
    """The packed current audit of an entry."""
    return session.scalar(
        select(AuditBodyRow.body)
        .join(AuditRow, AuditRow.id == AuditBodyRow.audit_id)
        .where(AuditRow.entry_id == entry_id, AuditRow.current)
    )


def audit_of(session: Session, entry_id: int) -> PlanAudit:
    """The machine's audit of an entry that must have one."""
    body = current_body(session, entry_id)
    if body is None:
        raise NoSuchThing("This plan has not been audited yet: run the cycle first.")
    return unpack(body)


def pack(audit: PlanAudit) -> bytes:
    """An audit as it is kept."""
    try:
        written = audit.model_dump_json(by_alias=True)
    except PydanticSerializationError:  # half a character in a damaged file's text
        written = path_text(
            json.dumps(audit.model_dump(mode="python", by_alias=True), default=str, ensure_ascii=False)
        )
    return zlib.compress(written.encode("utf-8"), _LEVEL)


def unpack(body: bytes) -> PlanAudit:
    """A kept audit; fields that a later version wrote are passed over."""
    return PlanAudit.model_validate_json(zlib.decompress(body), extra="ignore")


def storable(text: str | None) -> str | None:
    """Text that every database takes: PostgreSQL has no NUL, and none has half a character."""
    return None if text is None else path_text(text.replace("\x00", "\ufffd"))


def initials_of(name: str | None) -> str | None:
    """A child's initials, which is all that lists show: "A.K."."""
    words = [word for word in (name or "").replace("-", " ").split() if word[0].isalpha()]
    if not words:
        return None
    chosen = words if len(words) == 1 else [words[0], words[-1]]
    return "".join(f"{word[0].upper()}." for word in chosen)


def _plan(session: Session, sha256: str | None, details: Details, keep_text: bool) -> int | None:
    """The document's row. What it says of the child is kept only where the plan's words are."""
    if sha256 is None:
        return None
    row = session.scalar(select(PlanRow).where(PlanRow.sha256 == sha256))
    if row is None:
        values: dict[str, object] = {"sha256": sha256, "first_seen_at": now()}
        # Two cycles may meet the same document at the same moment.
        insert_new(session, Base.metadata.tables["plans"], values)
        row = session.scalars(select(PlanRow).where(PlanRow.sha256 == sha256)).one()
    if keep_text and details.name is not None:
        row.child_name, row.date_of_birth = storable(details.name), details.date_of_birth
    return row.id


def _circumstances(audit: PlanAudit, cycle: CycleRow) -> dict[str, Any]:
    return {
        "program": audit.audit.program,
        "checklist": audit.audit.checklist,
        "checklist_version": audit.audit.checklist_version,
        "checklist_digest": cycle.checklist_digest,
        "as_of": audit.audit.as_of,
        "error": audit.error.code if audit.error else None,
        "error_message": storable(audit.error.message) if audit.error else None,
        "kind": audit.kind,
        "looks_like": audit.looks_like,
        "format": audit.document.format,
        "pages": audit.document.pages,
    }


def _details(audit: PlanAudit, kept: PlanAudit) -> dict[str, Any]:
    details = kept.details
    return {
        "initials": initials_of(audit.details.name or audit.details.preferred_name),
        "phase": details.phase,
        "year_group": details.year_group,
        "status": details.status,
        "primary_need": storable(details.primary_need),
        "local_authority": storable(details.local_authority),
        "setting": storable(details.setting),
        "plan_date": details.plan_date,
        "review_date": details.review_date,
    }


def _finding(audit: AuditRow, finding: Finding) -> dict[str, Any]:
    return {
        "audit_id": audit.id,
        "entry_id": audit.entry_id,
        "finding": finding.id,
        "check": finding.check,
        "name": finding.name,
        "severity": finding.severity,
        "section": finding.section,
        "item": finding.item,
        "gap": finding.gap,
        "confidence": finding.confidence,
        "advisory": finding.advisory,
        "cause": finding.cause,
        "page": finding.page,
        "quote": storable(finding.quote),
        "message": storable(finding.message),
    }


def _mark_outcome(session: Session, entry_id: int, audit: PlanAudit) -> None:
    """What the entry comes to: the machine's figures, until somebody has decided something."""
    outcome = session.get(OutcomeRow, entry_id)
    figures = figure_columns(audit)
    if outcome is None:
        session.add(OutcomeRow(entry_id=entry_id, stale=False, provisional=True, differences=0, **figures))
    elif session.scalar(select(ReadingRow.id).where(ReadingRow.entry_id == entry_id).limit(1)) is None:
        for column, value in figures.items():
            setattr(outcome, column, value)
    else:
        outcome.stale = True
