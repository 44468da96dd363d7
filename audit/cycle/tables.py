"""The store's tables.

What the machine said (`audits`, `audit_bodies`, `findings`) and what people decided (`readings`,
`decisions`, `moderations`) never share a row. `outcomes` is what both come to, kept so that lists and
reports over a whole council's plans need not open every audit; `history` is only ever added to.

A change here needs a migration in `audit/cycle/migrations/versions/`: a test compares the two.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class _Moment(TypeDecorator[datetime]):
    """A moment in universal time, also where the database forgets time zones (SQLite)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return value.astimezone(UTC) if value is not None else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


#: Without names of their own, a later migration could not change a constraint on every database.
_NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """All tables of the store."""

    metadata = MetaData(naming_convention=_NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text(),
        datetime: _Moment(),
        dict[str, Any]: JSON(none_as_null=True),
        list[str]: JSON(none_as_null=True),
        list[dict[str, Any]]: JSON(none_as_null=True),
    }


class CycleRow(Base):
    """An audit cycle. Its checklist is kept whole: the figures must not move with a later version."""

    __tablename__ = "cycles"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    theme: Mapped[str | None]
    opened: Mapped[date]
    closed_at: Mapped[datetime | None]
    checklist: Mapped[str]
    checklist_version: Mapped[str]
    checklist_body: Mapped[str]
    checklist_digest: Mapped[str]  # sha256 of checklist_body, the checklist as JSON with all it extends
    blind: Mapped[bool]
    keep_text: Mapped[bool]
    standing: Mapped[bool]  # the personal cycle that is never closed


class DrawRow(Base):
    """One time that plans were put into a cycle: how they were drawn, so that it can be repeated."""

    __tablename__ = "draws"

    id: Mapped[int] = mapped_column(primary_key=True)
    cycle_id: Mapped[int] = mapped_column(ForeignKey("cycles.id"), index=True)
    drawn_at: Mapped[datetime]
    method: Mapped[str]  # all, random or stratified
    seed: Mapped[int | None]
    stratify: Mapped[list[str]]
    register_name: Mapped[str | None]
    population: Mapped[int]
    sample: Mapped[int]
    strata: Mapped[list[dict[str, Any]]]  # one for each stratum: its values, population and sample


class PopulationRow(Base):
    """A plan that could have been drawn."""

    __tablename__ = "population"

    id: Mapped[int] = mapped_column(primary_key=True)
    draw_id: Mapped[int] = mapped_column(ForeignKey("draws.id"), index=True)
    path: Mapped[str]
    register: Mapped[dict[str, Any]]
    stratum: Mapped[list[str]]
    sampled: Mapped[bool]


class PlanRow(Base):
    """One document, known by its content. The name is kept so that a child's data can be forgotten."""

    __tablename__ = "plans"

    id: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(unique=True)
    child_name: Mapped[str | None]
    date_of_birth: Mapped[date | None]
    first_seen_at: Mapped[datetime]


class EntryRow(Base):
    """A plan in a cycle: the file, what the register says of it, and which content it had when audited."""

    __tablename__ = "entries"
    __table_args__ = (UniqueConstraint("cycle_id", "path"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    cycle_id: Mapped[int] = mapped_column(ForeignKey("cycles.id"))
    draw_id: Mapped[int] = mapped_column(ForeignKey("draws.id"))
    path: Mapped[str]
    sha256: Mapped[str | None] = mapped_column(index=True)  # when it was added; null: could not be read
    register: Mapped[dict[str, Any]]
    plan_id: Mapped[int | None] = mapped_column(ForeignKey("plans.id"), index=True)


class _Figures:
    """What lists and reports are made of: grades (0 to 1 for scores), gaps, thread, answers."""

    overall: Mapped[str | None]
    overall_score: Mapped[float | None]
    capped_by: Mapped[list[str]]
    compliance: Mapped[str | None]
    compliance_score: Mapped[float | None]
    quality: Mapped[str | None]
    quality_score: Mapped[float | None]
    section_grades: Mapped[dict[str, Any]]  # {"F": ["good", 0.72]}
    answers: Mapped[dict[str, Any]]  # {"a-there": "met"}
    statutory: Mapped[int]  # gaps, those of one group counted once
    quality_gaps: Mapped[int]
    good_practice: Mapped[int]
    needs_followed: Mapped[int | None]
    needs_of: Mapped[int | None]
    outcomes_followed: Mapped[int | None]
    outcomes_of: Mapped[int | None]
    aspirations_followed: Mapped[int | None]
    aspirations_of: Mapped[int | None]


class AuditRow(_Figures, Base):
    """What the machine said of an entry. Earlier audits stay, `current` is the one that counts."""

    __tablename__ = "audits"
    __table_args__ = (Index("ix_audits_entry_current", "entry_id", "current"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id"))
    plan_id: Mapped[int | None] = mapped_column(ForeignKey("plans.id"), index=True)
    current: Mapped[bool]
    made_at: Mapped[datetime]
    program: Mapped[str]
    checklist: Mapped[str]
    checklist_version: Mapped[str]
    checklist_digest: Mapped[str]
    as_of: Mapped[date]
    text_kept: Mapped[bool]
    error: Mapped[str | None]  # the contract's code
    error_message: Mapped[str | None]
    kind: Mapped[str | None]
    looks_like: Mapped[str | None]
    format: Mapped[str | None]
    pages: Mapped[int | None]
    initials: Mapped[str | None]
    phase: Mapped[str | None]
    year_group: Mapped[int | None]
    status: Mapped[str]
    primary_need: Mapped[str | None]
    local_authority: Mapped[str | None]
    setting: Mapped[str | None]
    plan_date: Mapped[date | None]
    review_date: Mapped[date | None]


class AuditBodyRow(Base):
    """The whole of an audit, compressed; apart, so that lists need not pass over it."""

    __tablename__ = "audit_bodies"

    audit_id: Mapped[int] = mapped_column(ForeignKey("audits.id"), primary_key=True)
    body: Mapped[bytes] = mapped_column(LargeBinary)


class FindingRow(Base):
    """A machine's finding of a current audit, for counting and quoting."""

    __tablename__ = "findings"
    __table_args__ = (Index("ix_findings_entry_finding", "entry_id", "finding"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    audit_id: Mapped[int] = mapped_column(ForeignKey("audits.id"), index=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id"))
    finding: Mapped[str]  # the finding's id in the audit: "P03:F2"
    check: Mapped[str]
    name: Mapped[str]
    severity: Mapped[str]
    section: Mapped[str | None]
    item: Mapped[str | None]
    gap: Mapped[str]  # findings of one gap share it: the group, or the finding itself
    confidence: Mapped[float]
    advisory: Mapped[bool]
    cause: Mapped[str | None]
    page: Mapped[int | None]
    quote: Mapped[str | None]
    message: Mapped[str]


class OutcomeRow(_Figures, Base):
    """What the machine's audit comes to with people's decisions; made anew when it is stale."""

    __tablename__ = "outcomes"

    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id"), primary_key=True)
    stale: Mapped[bool] = mapped_column(index=True)
    provisional: Mapped[bool]  # nobody has finished reading it, or a difference waits for moderation
    differences: Mapped[int]  # questions, findings and links on which auditors differ, not yet moderated


class ReadingRow(Base):
    """One auditor's reading of one plan."""

    __tablename__ = "readings"
    __table_args__ = (UniqueConstraint("entry_id", "auditor"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id"))
    auditor: Mapped[str]
    agency: Mapped[str | None]
    started_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]


class DecisionRow(Base):
    """What one auditor decided about one thing. `kind` and `target` say about what, `value` what."""

    __tablename__ = "decisions"
    __table_args__ = (UniqueConstraint("reading_id", "kind", "target"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    reading_id: Mapped[int] = mapped_column(ForeignKey("readings.id"))
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id"), index=True)
    kind: Mapped[str]
    target: Mapped[str]
    value: Mapped[str]
    reason: Mapped[str | None]
    comment: Mapped[str | None]
    details: Mapped[dict[str, Any]]
    decided_at: Mapped[datetime]


class ModerationRow(Base):
    """What was agreed where auditors differ, and why."""

    __tablename__ = "moderations"
    __table_args__ = (UniqueConstraint("entry_id", "kind", "target"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id"))
    kind: Mapped[str]
    target: Mapped[str]
    value: Mapped[str]
    reason: Mapped[str]
    moderator: Mapped[str]
    decided_at: Mapped[datetime]


class ActionRow(Base):
    """Something that must be put right: by whom, by when."""

    __tablename__ = "actions"

    id: Mapped[int] = mapped_column(primary_key=True)
    cycle_id: Mapped[int] = mapped_column(ForeignKey("cycles.id"), index=True)
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("entries.id"), index=True)
    finding: Mapped[str | None]
    check: Mapped[str | None]
    what: Mapped[str]
    owner_role: Mapped[str]
    owner: Mapped[str | None]
    due: Mapped[date | None]
    added_at: Mapped[datetime]
    added_by: Mapped[str]
    done_at: Mapped[datetime | None]
    done_by: Mapped[str | None]
    note: Mapped[str | None]


class HistoryRow(Base):
    """Who did what when, with what stood before. Rows are added; only forgetting empties one."""

    __tablename__ = "history"
    __table_args__ = (Index("ix_history_cycle_who", "cycle_id", "who"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    cycle_id: Mapped[int]
    entry_id: Mapped[int | None] = mapped_column(index=True)
    who: Mapped[str]
    agency: Mapped[str | None]
    verb: Mapped[str]
    kind: Mapped[str | None]
    target: Mapped[str | None]
    before: Mapped[dict[str, Any] | None]
    after: Mapped[dict[str, Any] | None]
    reverts: Mapped[int | None] = mapped_column(index=True)
    forgotten: Mapped[bool]
