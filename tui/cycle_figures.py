"""How a cycle stands, in the figures that the dashboard draws."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from audit.checklists import Checklist
from audit.cycle.tables import EntryRow, FindingRow
from audit.cycle.values import Cycle, PlanState, PlanSummary
from audit.cycle.worklist import summaries
from audit.model.findings import Agency, GradeWord
from tui.session import Session

_GOOD: tuple[GradeWord, ...] = ("outstanding", "good")


@dataclass(frozen=True, slots=True)
class CycleShare:
    """How many plans of a cycle are graded, and how many of them Good or better."""

    name: str
    good: int
    graded: int

    @property
    def share(self) -> float | None:
        """The share that is Good or better; null: none is graded."""
        return self.good / self.graded if self.graded else None


@dataclass(frozen=True, slots=True)
class GapCount:
    """In how many plans a check's gap stands in a section."""

    check: str
    name: str
    section: str | None
    plans: int


@dataclass(frozen=True, slots=True)
class CycleFigures:
    """Everything on the dashboard."""

    plans: int
    states: Mapping[PlanState, int]
    grades: Mapping[GradeWord, int]
    provisional: int
    shares: Sequence[CycleShare]
    gaps: Sequence[GapCount]
    differences: Sequence[tuple[str, int]]


def cycle_figures(session: Session) -> CycleFigures:
    """Work out a cycle's figures; slow for a big one, so for a thread."""
    plans = session.worklist()
    earlier = [_share(cycle.name, summaries(session.store, cycle)) for cycle in session.earlier_cycles()[-3:]]
    graded = [plan.agreed.overall for plan in plans if plan.agreed and plan.agreed.overall]
    return CycleFigures(
        plans=len(plans),
        states=Counter(plan.state for plan in plans),
        grades=Counter(graded),
        provisional=sum(plan.provisional for plan in plans if plan.agreed and plan.agreed.overall),
        shares=[*(one for one in earlier if one.graded), _share(session.cycle.name, plans)],
        gaps=_gaps(session, session.cycle),
        differences=[
            (
                f"plan {plan.entry.id}" if session.anonymous else plan.initials or plan.entry.file_name,
                plan.differences,
            )
            for plan in plans
            if plan.differences
        ],
    )


def _share(name: str, plans: Iterable[PlanSummary]) -> CycleShare:
    graded = [plan.agreed.overall for plan in plans if plan.agreed and plan.agreed.overall]
    return CycleShare(name, sum(grade in _GOOD for grade in graded), len(graded))


def _gaps(session: Session, cycle: Cycle) -> list[GapCount]:
    chosen = (
        select(
            FindingRow.check,
            FindingRow.name,
            FindingRow.section,
            func.count(func.distinct(FindingRow.entry_id)),
        )
        .join(EntryRow, EntryRow.id == FindingRow.entry_id)
        .where(EntryRow.cycle_id == cycle.id, FindingRow.advisory.is_(False))
        .group_by(FindingRow.check, FindingRow.name, FindingRow.section)
    )
    with session.store.read() as reading:
        found = [GapCount(*row) for row in reading.execute(chosen)]
    return sorted(found, key=lambda one: (-one.plans, one.check, one.section or ""))


def gaps_of(figures: CycleFigures, checklist: Checklist, agency: Agency | None) -> list[GapCount]:
    """The gaps that are in an agency's questions; of all without one."""
    if agency is None:
        return list(figures.gaps)
    checks = {
        code for question in checklist.questions if agency in question.agencies for code in question.checks
    }
    return [gap for gap in figures.gaps if gap.check in checks]
