"""A cycle's plans, findings and judgements as tidy rows, streamed from the store.

Nothing is held: a report that writes twenty thousand plans takes no more memory than one that writes one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import func, select

from audit.cycle.counting_gaps import FindingRecord, finding_records
from audit.cycle.figures_of_cycle import hidden_quotes
from audit.cycle.hiding import Hiding
from audit.cycle.judged import Judged
from audit.cycle.plan_rows import PlanRecord, plan_records
from audit.cycle.store import Store
from audit.cycle.tables import EntryRow
from audit.cycle.values import Cycle
from audit.model.cycle import Table, Value

#: A redacted report quotes every finding in cycles up to this size; hiding names means reading each plan
#: again, which for 20,000 would take half an hour.
MOST_QUOTED = 300

_DETAILS = ("phase", "year_group", "status", "primary_need", "local_authority", "setting", "plan_date")
_FIGURES = (
    "overall",
    "overall_score",
    "compliance",
    "compliance_score",
    "quality",
    "quality_score",
    "statutory",
    "quality_gaps",
    "good_practice",
    "needs_followed",
    "needs_of",
    "outcomes_followed",
    "outcomes_of",
    "aspirations_followed",
    "aspirations_of",
    "provisional",
)
_FINDING = (
    "check",
    "name",
    "severity",
    "section",
    "item",
    "gap",
    "state",
    "confidence",
    "cause",
    "page",
    "by",
)
#: With every finding stand the details that one asks for first, so that a pivot table needs no join.
_BESIDE = ("overall", "phase", "primary_need", "setting")
_REGISTER = 4  # register columns beside each finding


def can_quote(store: Store, cycle: Cycle, hiding: Hiding) -> bool:
    """Whether the rows of a report hold quotes and messages."""
    if not hiding.is_on:
        return True
    with store.read() as session:
        plans = session.scalar(
            select(func.count()).select_from(EntryRow).where(EntryRow.cycle_id == cycle.id)
        )
    return (plans or 0) <= MOST_QUOTED


def tables_of_cycle(
    store: Store, cycle: Cycle, judged: Judged, hiding: Hiding, *, quotes: bool
) -> tuple[Table, ...]:
    """The tables of a cycle: plans, findings, judgements. Each may be read once."""
    plans = _Plans(store, cycle, hiding)
    beside = [*_BESIDE, *plans.register[:_REGISTER]]
    words = ("quote", "message") if quotes else ()
    judgement = ("plan", "auditor", "agency", "kind", "target", "value", "machine", "reason", "comment")
    return (
        Table("Plans", ("plan", "state", *_DETAILS, *plans.register, *_FIGURES), plans.rows()),
        Table("Findings", ("plan", *_FINDING, *beside, *words), _findings(plans, judged, beside, quotes)),
        Table("Judgements", (*judgement, "decided_at"), _judgements(plans, judged)),
    )


class _Plans:
    """The plans of a cycle by their entries, read once: their names and what stands beside findings."""

    def __init__(self, store: Store, cycle: Cycle, hiding: Hiding) -> None:
        self.store, self.cycle, self.hiding = store, cycle, hiding
        register: dict[str, None] = {}
        records = []
        with store.read() as session:
            for plan in plan_records(session, cycle.id, without=("answers", "section_grades")):
                records.append(plan)
                hiding.learn(plan.register)
                register.update(dict.fromkeys(filter(hiding.shows, plan.register)))
        self.register = [name for name in register if name not in _DETAILS]
        self.children = {plan.entry_id: plan.child for plan in records}
        self._records = {plan.entry_id: plan for plan in records}

    def rows(self) -> Iterator[Sequence[Value]]:
        """Each plan with its details, register columns and figures."""
        for plan in self._records.values():
            yield (
                self.hiding.plan(plan.child),
                _state(plan),
                *(self.detail(plan, name) for name in _DETAILS),
                *(self.detail(plan, name) for name in self.register),
                *(getattr(plan, name) if plan.counts else None for name in _FIGURES),
            )

    def detail(self, plan: PlanRecord, name: str) -> Value:
        """A detail; what the register says goes before the plan."""
        value: Value = plan.register.get(name) or getattr(plan, name, None)
        return self.hiding.value(name, value) if isinstance(value, str) else value

    def beside(self, entry_id: int, names: Sequence[str]) -> tuple[Value, ...]:
        """What stands beside the findings of a plan."""
        plan = self._records[entry_id]
        return tuple(self.detail(plan, name) for name in names)


def _findings(
    plans: _Plans, judged: Judged, beside: Sequence[str], quotes: bool
) -> Iterator[Sequence[Value]]:
    decided = {(one.entry_id, one.target): one.value for one in judged.decisions if one.kind == "finding"} | {
        (one.entry_id, one.target): one.value for one in judged.moderated if one.kind == "finding"
    }
    with plans.store.read() as session:
        without = () if quotes else ("quote", "message")
        for entry_id, found in finding_records(session, plans.cycle.id, without=without):
            child = plans.children[entry_id]
            name, stands = plans.hiding.plan(child), plans.beside(entry_id, beside)
            added = judged.added.get(entry_id, ())
            words = _words(plans, entry_id, [*found, *added]) if quotes else None
            for number, one in enumerate((*found, *added)):
                by = "machine" if number < len(found) else "auditor"
                if one.advisory:
                    state = "advisory"
                elif by == "auditor":
                    state = "accepted"
                elif (entry_id, one.finding) in judged.rejected:
                    state = "rejected"
                else:
                    state = "accepted" if decided.get((entry_id, one.finding)) == "accepted" else "open"
                row = (
                    name,
                    one.check,
                    one.name,
                    one.severity,
                    one.section,
                    one.item,
                    one.gap,
                    state,
                    one.confidence,
                    one.cause,
                    one.page,
                    by,
                    *stands,
                )
                yield (*row, *words[number]) if words is not None else row


def _words(plans: _Plans, entry_id: int, found: Sequence[FindingRecord]) -> list[tuple[str | None, str]]:
    """The quote and message of each finding, as the report may show them."""
    said = [text for one in found for text in (one.quote or "", one.message)]
    shown = hidden_quotes(plans.store, plans.cycle, entry_id, plans.children[entry_id], plans.hiding, said)
    return [(quote or None, message) for quote, message in zip(shown[::2], shown[1::2], strict=True)]


def _judgements(plans: _Plans, judged: Judged) -> Iterator[Sequence[Value]]:
    for one in judged.decisions:
        child = plans.children[one.entry_id]
        machine = one.details.get("machine")
        yield (
            plans.hiding.plan(child),
            plans.hiding.person(one.auditor),
            one.agency,
            one.kind,
            one.target,
            one.value,
            None if machine is None else str(machine),
            plans.hiding.text(one.reason, child) or None,
            plans.hiding.text(one.comment, child) or None,
            one.decided_at.date(),
        )
    for moderation in judged.moderated:
        child = plans.children[moderation.entry_id]
        yield (
            plans.hiding.plan(child),
            plans.hiding.person(moderation.moderator),
            "moderation",
            moderation.kind,
            moderation.target,
            moderation.value,
            None,
            plans.hiding.text(moderation.reason, child) or None,
            None,
            moderation.decided_at.date(),
        )


def _state(plan: PlanRecord) -> str:
    if plan.audited is None:
        return "waiting"
    if plan.error is not None:
        return "unreadable"
    return "audited" if plan.kind == "ehcp" else "not-ehcp"
