"""How a cycle stands, in counts: plans by state, grades, auditors, draws, what could not be read."""

from __future__ import annotations

from collections import Counter
from typing import Any

from sqlalchemy import func, select

from audit.cycle.entries import list_draws
from audit.cycle.store import Store
from audit.cycle.tables import DecisionRow, EntryRow, ReadingRow
from audit.cycle.values import GRADE_VALUES, STATES, Cycle, PlanSummary
from audit.cycle.worklist import summaries
from audit.model.findings import GradeWord

_GOOD: tuple[GradeWord, ...] = ("outstanding", "good")


def cycle_status(store: Store, cycle: Cycle) -> dict[str, Any]:
    """The counts as plain values, fit for JSON."""
    plans = summaries(store, cycle)
    states = Counter(plan.state for plan in plans)
    return {
        "cycle": cycle.name,
        "theme": cycle.theme,
        "opened": cycle.opened.isoformat(),
        "closed": cycle.closed_at.isoformat() if cycle.closed_at else None,
        "checklist": cycle.checklist,
        "checklist_version": cycle.checklist_version,
        "blind": cycle.blind,
        "keep_text": cycle.keep_text,
        "plans": len(plans),
        "states": {state: states[state] for state in STATES},
        "grades": _grades(plans),
        "differences": sum(plan.differences for plan in plans),
        "auditors": _auditors(store, cycle),
        "draws": [
            {
                "drawn_at": draw.drawn_at.isoformat(),
                "method": draw.method,
                "seed": draw.seed,
                "stratify": list(draw.stratify),
                "register": draw.register_name,
                "population": draw.population,
                "sample": draw.sample,
                "strata": [dict(stratum) for stratum in draw.strata],
            }
            for draw in list_draws(store, cycle)
        ],
        "unreadable": [
            {"path": plan.entry.path, "error": plan.error, "message": plan.error_message}
            for plan in plans
            if plan.error is not None
        ],
        "not_ehcp": [
            {"path": plan.entry.path, "looks_like": plan.looks_like}
            for plan in plans
            if plan.state == "not-ehcp"
        ],
    }


def _grades(plans: list[PlanSummary]) -> dict[str, Any]:
    """How many plans have each grade, and the share that is Good or better (null: none is graded)."""
    machine = Counter(plan.machine.overall for plan in plans if plan.machine and plan.machine.overall)
    agreed = Counter(plan.agreed.overall for plan in plans if plan.agreed and plan.agreed.overall)
    graded = sum(agreed.values())
    return {
        "machine": {grade: machine[grade] for grade in GRADE_VALUES},
        "agreed": {grade: agreed[grade] for grade in GRADE_VALUES},
        "provisional": sum(1 for plan in plans if plan.provisional and plan.agreed and plan.agreed.overall),
        "good_or_better": round(sum(agreed[grade] for grade in _GOOD) / graded, 4) if graded else None,
    }


def _auditors(store: Store, cycle: Cycle) -> list[dict[str, Any]]:
    """Each auditor with the plans they have taken and finished, and their decisions."""
    with store.read() as session:
        made = (
            select(DecisionRow.reading_id, func.count().label("number"))
            .group_by(DecisionRow.reading_id)
            .subquery()
        )
        rows = session.execute(
            select(
                ReadingRow.auditor,
                ReadingRow.agency,
                func.count(ReadingRow.id),
                func.count(ReadingRow.finished_at),
                func.coalesce(func.sum(made.c.number), 0),
            )
            .join(EntryRow, EntryRow.id == ReadingRow.entry_id)
            .join(made, made.c.reading_id == ReadingRow.id, isouter=True)
            .where(EntryRow.cycle_id == cycle.id)
            .group_by(ReadingRow.auditor, ReadingRow.agency)
            .order_by(ReadingRow.auditor, ReadingRow.agency)
        ).all()
    return [
        {"auditor": name, "agency": agency, "plans": plans, "done": done, "decisions": int(decisions)}
        for name, agency, plans, done, decisions in rows
    ]
