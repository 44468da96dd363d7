"""Cycles side by side: the trend up to one, and any that somebody names.

Figures are only comparable where the same questions were asked in the same way: cycles by another
checklist, or another version of it, are named and marked.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from audit.cycle.counting_gaps import GapCounting
from audit.cycle.counting_plans import PlanCounting, grade_counts
from audit.cycle.cycles import checklist_of, list_cycles
from audit.cycle.hiding import Hiding
from audit.cycle.outcomes import refresh_outcomes
from audit.cycle.store import Store
from audit.cycle.tables import AuditRow, EntryRow, OutcomeRow
from audit.cycle.values import Cycle
from audit.model.cycle import Comparison, CycleAt

_MOST = 12  # cycles of a trend: a year of monthly ones


def trend_of(store: Store, cycle: Cycle) -> tuple[CycleAt, ...]:
    """The cycles opened up to this one, and this one; nothing where it is the first."""
    earlier = [
        one
        for one in list_cycles(store)
        if not one.standing and (one.opened, one.id) <= (cycle.opened, cycle.id)
    ]
    if len(earlier) < 2 or cycle.standing:
        return ()
    points = []
    for one in earlier[-_MOST:]:
        refresh_outcomes(store, one)
        with store.read() as session:
            points.append(_point(session, one, cycle))
    return tuple(point for point in points if point.plans)


def compare_cycles(store: Store, cycles: Sequence[Cycle]) -> Comparison:
    """Cycles side by side, by grade, section, agency and check; the last is what others compare with."""
    from audit.cycle.figures_of_cycle import gather
    from audit.cycle.judged import judged_in

    ordered = sorted(cycles, key=lambda one: (one.opened, one.id))
    names: dict[str, str] = {}
    points = []
    for cycle in ordered:
        refresh_outcomes(store, cycle)
        found = gather(store, cycle, checklist_of(store, cycle), Hiding(None), judged_in(store, cycle))
        names |= found.gaps.names()
        points.append(_compared(cycle, ordered[-1], found.counting, found.gaps))
    return Comparison(tuple(points), names)


def _compared(cycle: Cycle, with_: Cycle, counting: PlanCounting, gaps: GapCounting) -> CycleAt:
    return CycleAt(
        name=cycle.name,
        opened=cycle.opened,
        checklist=f"{cycle.checklist} version {cycle.checklist_version}",
        comparable=is_comparable(cycle, with_),
        plans=counting.plans,
        grades=grade_counts(counting.overall),
        sections={one.section: one.grades for one in counting.sections()},
        agencies={one.agency: one.answers.share_met for one in counting.agencies()},
        gaps=gaps.shares(counting.plans),
        statutory_per_plan=round(counting.statutory / counting.plans, 2) if counting.plans else None,
    )


def is_comparable(cycle: Cycle, other: Cycle) -> bool:
    """Whether two cycles asked the same: the checklist's name and version, and every word of it."""
    return cycle.checklist_digest == other.checklist_digest


def _point(session: Session, cycle: Cycle, with_: Cycle) -> CycleAt:
    """A cycle's grades by SQL alone."""
    of_cycle = (
        (EntryRow.cycle_id == cycle.id)
        & (AuditRow.kind == "ehcp")
        & AuditRow.error.is_(None)
        & AuditRow.current
    )
    by_grade = session.execute(
        select(OutcomeRow.overall, func.count())
        .join(EntryRow, EntryRow.id == OutcomeRow.entry_id)
        .join(AuditRow, AuditRow.entry_id == EntryRow.id)
        .where(of_cycle)
        .group_by(OutcomeRow.overall)
    )
    grades = {row[0]: row[1] for row in by_grade}
    statutory = session.scalar(
        select(func.sum(OutcomeRow.statutory))
        .join(EntryRow, EntryRow.id == OutcomeRow.entry_id)
        .join(AuditRow, AuditRow.entry_id == EntryRow.id)
        .where(of_cycle)
    )
    sections: dict[str, Counter[str]] = defaultdict(Counter)
    for graded in session.scalars(
        select(OutcomeRow.section_grades)
        .join(EntryRow, EntryRow.id == OutcomeRow.entry_id)
        .join(AuditRow, AuditRow.entry_id == EntryRow.id)
        .where(of_cycle)
        .execution_options(yield_per=2000)
    ):
        for letter, (grade, _) in graded.items():
            sections[letter][grade] += 1
    plans = sum(grades.values())
    return CycleAt(
        name=cycle.name,
        opened=cycle.opened,
        checklist=f"{cycle.checklist} version {cycle.checklist_version}",
        comparable=is_comparable(cycle, with_),
        plans=plans,
        grades=grade_counts({grade: count for grade, count in grades.items() if grade}),
        sections={letter: grade_counts(counts) for letter, counts in sections.items()},
        statutory_per_plan=round(int(statutory or 0) / plans, 2) if plans else None,
    )
