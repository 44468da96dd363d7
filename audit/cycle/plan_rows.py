"""The plans of a cycle as rows of the database give them: what reports count, in one pass.

No audit is unpacked and no object is built that is not needed, so that 20,000 plans take a second or two.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Select, null, select
from sqlalchemy.orm import Session

from audit.cycle.hiding import Child
from audit.cycle.tables import AuditRow, EntryRow, OutcomeRow, PlanRow

_AT_ONCE = 2000  # rows held in memory while they stream


class PlanRecord(NamedTuple):
    """A plan of a cycle with what it came to; grades and gaps are those with auditors' decisions."""

    entry_id: int
    path: str
    sha256: str | None
    register: Mapping[str, str]
    error: str | None
    error_message: str | None
    kind: str | None
    looks_like: str | None
    phase: str | None
    year_group: int | None
    status: str | None
    primary_need: str | None
    local_authority: str | None
    setting: str | None
    plan_date: date | None
    audited: int | None
    machine: str | None
    overall: str | None
    overall_score: float | None
    compliance: str | None
    compliance_score: float | None
    quality: str | None
    quality_score: float | None
    section_grades: Mapping[str, Any] | None
    answers: Mapping[str, str] | None
    statutory: int | None
    quality_gaps: int | None
    good_practice: int | None
    needs_followed: int | None
    needs_of: int | None
    outcomes_followed: int | None
    outcomes_of: int | None
    aspirations_followed: int | None
    aspirations_of: int | None
    provisional: bool | None
    differences: int | None
    child_name: str | None
    date_of_birth: date | None

    @property
    def child(self) -> Child:
        """Whose plan it is."""
        return Child(self.path, self.child_name, self.date_of_birth, self.sha256)

    @property
    def counts(self) -> bool:
        """Whether it is a plan that was read, and so counts in the figures."""
        return self.audited is not None and self.error is None and self.kind == "ehcp"


def plan_records(session: Session, cycle_id: int, *, without: Sequence[str] = ()) -> Iterator[PlanRecord]:
    """Every plan of a cycle, in the order in which they were put in; `without` some of the columns."""
    chosen = _chosen(cycle_id)
    columns = [
        null() if name in without else column
        for name, column in zip(PlanRecord._fields, chosen.selected_columns, strict=True)
    ]
    rows = chosen.with_only_columns(*columns, maintain_column_froms=True)
    for row in session.connection().execute(rows.execution_options(yield_per=_AT_ONCE)):
        yield PlanRecord._make(row)


def children_of(session: Session, cycle_id: int) -> dict[int, Child]:
    """Whose plan each entry of a cycle is."""
    plans = plan_records(session, cycle_id, without=("answers", "section_grades"))
    return {plan.entry_id: plan.child for plan in plans}


def _chosen(cycle_id: int) -> Select[Any]:
    # The tables' columns and not the classes': objects that nobody needs would take twice the time.
    audits, outcomes = AuditRow.__table__, OutcomeRow.__table__
    entries, plans = EntryRow.__table__, PlanRow.__table__
    entry, audit, outcome, plan = entries.c, audits.c, outcomes.c, plans.c
    return (
        select(
            entry.id,
            entry.path,
            entry.sha256,
            entry.register,
            audit.error,
            audit.error_message,
            audit.kind,
            audit.looks_like,
            audit.phase,
            audit.year_group,
            audit.status,
            audit.primary_need,
            audit.local_authority,
            audit.setting,
            audit.plan_date,
            audit.id,
            audit.overall,
            outcome.overall,
            outcome.overall_score,
            outcome.compliance,
            outcome.compliance_score,
            outcome.quality,
            outcome.quality_score,
            outcome.section_grades,
            outcome.answers,
            outcome.statutory,
            outcome.quality_gaps,
            outcome.good_practice,
            outcome.needs_followed,
            outcome.needs_of,
            outcome.outcomes_followed,
            outcome.outcomes_of,
            outcome.aspirations_followed,
            outcome.aspirations_of,
            outcome.provisional,
            outcome.differences,
            plan.child_name,
            plan.date_of_birth,
        )
        .select_from(
            entries.outerjoin(audits, (audit.entry_id == entry.id) & audit.current)
            .outerjoin(outcomes, outcome.entry_id == entry.id)
            .outerjoin(plans, plan.id == entry.plan_id)
        )
        .where(entry.cycle_id == cycle_id)
        .order_by(entry.id)
    )
