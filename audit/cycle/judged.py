"""What people decided in a cycle, as its reports use it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from audit.checklists import Checklist
from audit.cycle.agreeing import SHARED
from audit.cycle.agreement import Agreement, CheckAgreement, agreement_of, standing_decisions
from audit.cycle.counting_gaps import FindingRecord
from audit.cycle.hiding import Child, Hiding
from audit.cycle.seeing import NO_CHECK, NO_CHECK_NAME, moderation_of
from audit.cycle.store import Store
from audit.cycle.tables import DecisionRow, EntryRow, ModerationRow, ReadingRow
from audit.cycle.values import Cycle, Decision, Moderation
from audit.model.cycle import AgreementFigures, CycleAgreementFigures, ModerationLine, TrustFigures


@dataclass(frozen=True, slots=True)
class Judged:
    """Every decision and moderation of a cycle, and what they come to.

    `rejected` are the findings (by plan and id) that do not count, `added` those that auditors added.
    """

    decisions: Sequence[Decision]
    standing: Sequence[Decision]
    moderated: Sequence[Moderation]
    plans_read: int
    rejected: frozenset[tuple[int, str]] = frozenset()
    added: Mapping[int, Sequence[FindingRecord]] = field(default_factory=dict)
    good_practice: Sequence[Decision] = ()

    def agreement(self, checklist: Checklist) -> CycleAgreementFigures | None:
        """How far auditors agree, and the machine with them; null where nobody decided anything."""
        if not self.decisions:
            return None
        found = agreement_of(self.decisions, self.standing, checklist)
        return CycleAgreementFigures(
            auditors=_agreement("All questions", found.overall),
            machine=_agreement("All questions", found.machine),
            questions=tuple(_agreement(name, one) for name, one in found.questions.items()),
            machine_questions=tuple(_agreement(name, one) for name, one in found.machine_questions.items()),
            checks=tuple(_trust(one, _name_of_check(one.name)) for one in found.checks),
            links=tuple(map(_trust, found.links)),
        )

    def moderations(self, children: Mapping[int, Child], hiding: Hiding) -> tuple[ModerationLine, ...]:
        """What was agreed where auditors differed, plan by plan."""
        said: dict[tuple[int, str, str], list[str]] = defaultdict(list)
        for decision in self.decisions:
            if decision.kind in SHARED:
                who = hiding.person(decision.auditor)
                said[decision.entry_id, decision.kind, decision.target].append(f"{who}: {decision.value}")
        return tuple(
            ModerationLine(
                plan=hiding.plan(children[one.entry_id]),
                subject=one.target,
                decided="; ".join(said[one.entry_id, one.kind, one.target]),
                agreed=one.value,
                reason=hiding.text(one.reason, children[one.entry_id]),
                moderator=hiding.person(one.moderator),
            )
            for one in self.moderated
            if one.entry_id in children
        )


def judged_in(store: Store, cycle: Cycle) -> Judged:
    """Read what was decided in a cycle."""
    with store.read() as session:
        decisions = list(_decisions(session, cycle.id))
        moderated = _moderations(session, cycle.id)
        read = session.scalar(
            select(func.count(func.distinct(ReadingRow.entry_id)))
            .join(EntryRow, EntryRow.id == ReadingRow.entry_id)
            .where(EntryRow.cycle_id == cycle.id, ReadingRow.finished_at.is_not(None))
        )
    standing = standing_decisions(decisions, moderated)
    rejected = (one for one in standing if one.kind == "finding" and one.value == "rejected")
    added: dict[int, list[FindingRecord]] = defaultdict(list)
    for decision in standing:
        if decision.kind == "added-finding":
            added[decision.entry_id].append(_added(decision))
    return Judged(
        decisions=decisions,
        standing=standing,
        moderated=moderated,
        plans_read=read or 0,
        rejected=frozenset((one.entry_id, one.target) for one in rejected),
        added=dict(added),
        good_practice=[one for one in standing if one.kind == "good-practice"],
    )


def _decisions(session: Session, cycle_id: int) -> Iterator[Decision]:
    """Columns and no objects: a cycle may hold a hundred thousand decisions."""
    made, reading = DecisionRow.__table__.c, ReadingRow.__table__.c
    chosen = (
        select(
            made.entry_id,
            reading.auditor,
            reading.agency,
            made.kind,
            made.target,
            made.value,
            made.reason,
            made.comment,
            made.details,
            made.decided_at,
        )
        .join(ReadingRow.__table__, reading.id == made.reading_id)
        .join(EntryRow.__table__, EntryRow.__table__.c.id == made.entry_id)
        .where(EntryRow.__table__.c.cycle_id == cycle_id)
        .order_by(made.entry_id, made.decided_at, made.id)
    )
    for row in session.connection().execute(chosen):
        columns: tuple[Any, ...] = tuple(row)
        yield Decision(*columns)


def _moderations(session: Session, cycle_id: int) -> list[Moderation]:
    chosen = (
        select(ModerationRow)
        .join(EntryRow, EntryRow.id == ModerationRow.entry_id)
        .where(EntryRow.cycle_id == cycle_id)
        .order_by(ModerationRow.entry_id, ModerationRow.id)
    )
    return [moderation_of(row) for row in session.scalars(chosen)]


def _added(decision: Decision) -> FindingRecord:
    """A gap that an auditor added, as the machine's are counted."""
    said = decision.details
    check = said.get("check")
    return FindingRecord(
        entry_id=decision.entry_id,
        finding=decision.target,
        check=check or NO_CHECK,
        name=NO_CHECK_NAME,
        severity=decision.value,
        section=said.get("section"),
        item=said.get("item"),
        gap=decision.target,
        confidence=1.0,
        advisory=False,
        cause=None,
        page=said.get("page"),
        quote=said.get("quote"),
        message=said.get("message") or "",
    )


def _agreement(name: str, found: Agreement) -> AgreementFigures:
    return AgreementFigures(name, found.units, found.raters, found.percent, found.kappa, found.alpha)


def _trust(found: CheckAgreement, says: str | None = None) -> TrustFigures:
    return TrustFigures(found.name, found.accepted, found.rejected, found.missed, found.trusted, says)


def _name_of_check(code: str) -> str | None:
    from audit.checks import all_checks

    check = all_checks().get(code)
    return check.name if check else None
