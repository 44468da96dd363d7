"""Moderation: where auditors of one plan differ, and what was agreed."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from audit.cycle.agreeing import by_subject, differ
from audit.cycle.cycles import open_row
from audit.cycle.decisions import read_decisions
from audit.cycle.entries import entry_of
from audit.cycle.history import now, record
from audit.cycle.problems import NoSuchThing, StoreProblem, did_you_mean
from audit.cycle.readings import checked_name, mark_stale
from audit.cycle.seeing import moderation_of, read_moderations
from audit.cycle.store import Store
from audit.cycle.tables import DecisionRow, EntryRow, ModerationRow
from audit.cycle.values import (
    ANSWERS,
    Auditor,
    Cycle,
    Decision,
    Difference,
    Entry,
    ModeratedKind,
    Moderation,
)

_VALUES: dict[ModeratedKind, tuple[str, ...]] = {
    "answer": ANSWERS,
    "finding": ("accepted", "rejected"),
    "link": ("confirmed", "rejected"),
}


def differences(
    store: Store, cycle: Cycle, entry: Entry | None = None, *, open_only: bool = False
) -> list[Difference]:
    """Everything on which auditors of one plan decided differently, plan by plan.

    `agreed` is what was moderated; with `open_only` only what still waits for it.
    """
    with store.read() as session:
        chosen = (
            select(EntryRow)
            .where(
                EntryRow.cycle_id == cycle.id,
                EntryRow.id.in_(select(DecisionRow.entry_id)),
            )
            .order_by(EntryRow.id)
        )
        if entry is not None:
            chosen = chosen.where(EntryRow.id == entry.id)
        entries = {row.id: entry_of(row) for row in session.scalars(chosen)}
        found = [difference for one in entries.values() for difference in _differences_of(session, one)]
    return [difference for difference in found if not (open_only and difference.agreed)]


def moderate(
    store: Store,
    entry: Entry,
    kind: ModeratedKind,
    target: str,
    value: str,
    reason: str,
    by: Auditor,
) -> Moderation:
    """Keep what was agreed about something that an auditor has decided, and why."""
    moderator = checked_name(by)
    if value not in _VALUES[kind] or value == "needs-judgement":
        allowed = [one for one in _VALUES[kind] if one != "needs-judgement"]
        raise NoSuchThing(f'"{value}" cannot be agreed{did_you_mean(value, allowed)} {", ".join(allowed)}.')
    if not reason.strip():
        raise StoreProblem("Say why: the reason is kept with what was agreed.")
    with store.write() as session:
        open_row(session, entry.cycle_id)
        session.get_one(EntryRow, entry.id, with_for_update=True)  # two moderators take turns
        made = by_subject(read_decisions(session, [entry.id])).get((kind, target))
        if not made:
            raise NoSuchThing(f'No auditor has decided about "{target}" in this plan yet.')
        same = (
            (ModerationRow.entry_id == entry.id)
            & (ModerationRow.kind == kind)
            & (ModerationRow.target == target)
        )
        row = session.scalar(select(ModerationRow).where(same))
        before = {"value": row.value, "reason": row.reason, "by": row.moderator} if row else None
        if row is None:
            row = ModerationRow(entry_id=entry.id, kind=kind, target=target)
            session.add(row)
        elif (row.value, row.reason, row.moderator) == (value, reason.strip(), moderator):
            return moderation_of(row)
        row.value, row.reason, row.moderator, row.decided_at = value, reason.strip(), moderator, now()
        mark_stale(session, entry.id)
        record(
            session,
            by,
            "moderated",
            entry.cycle_id,
            entry_id=entry.id,
            kind=kind,
            target=target,
            before=before,
            after={"value": value, "reason": row.reason, "by": moderator},
        )
        session.flush()
        return moderation_of(row)


def moderations_of(store: Store, entry: Entry) -> list[Moderation]:
    """What was agreed about a plan."""
    with store.read() as session:
        return read_moderations(session, [entry.id])


def _differences_of(session: Session, entry: Entry) -> list[Difference]:
    subjects = by_subject(read_decisions(session, [entry.id]))
    agreed = {(one.kind, one.target): one for one in read_moderations(session, [entry.id])}
    return [
        Difference(
            entry=entry,
            kind=kind,
            target=target,
            decisions=tuple(made),
            machine=_machine(made),
            agreed=agreed.get((kind, target)),
        )
        for (kind, target), made in subjects.items()
        if differ(made) or (kind, target) in agreed
    ]


def _machine(made: list[Decision]) -> str | None:
    """The machine's answer at the time; of findings and links it is that they are there."""
    said = made[-1].details.get("machine")
    return said if isinstance(said, str) else None
