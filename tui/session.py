"""One auditor at work on one cycle: everything that the screens ask of the store.

All of it is slow (it reads the disk) and is called in threads; what comes back are frozen values.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from audit.checklists import Checklist, Question
from audit.cycle.audits import load_audit
from audit.cycle.cycles import checklist_of, list_cycles
from audit.cycle.decisions import decisions_of
from audit.cycle.moderating import differences
from audit.cycle.problems import NoSuchThing
from audit.cycle.readings import readings_of
from audit.cycle.seeing import apply_decisions
from audit.cycle.store import Store
from audit.cycle.values import ANSWERS, Auditor, Cycle, Decision, Difference, Entry, PlanSummary
from audit.cycle.worklist import summaries
from audit.model.audit import PlanAudit
from audit.model.findings import AnswerValue, Finding

if TYPE_CHECKING:
    from audit.redaction import Pseudonyms


@dataclass(frozen=True)
class OpenPlan:
    """A plan that is open: the machine's audit, and as this auditor sees it.

    `shown` is `seen`, with the child's identity taken out where that was asked for; only it reaches the
    screen. Decisions are always made on the true one.
    """

    entry: Entry
    machine: PlanAudit
    seen: PlanAudit
    shown: PlanAudit
    checklist: Checklist
    decisions: tuple[Decision, ...]
    finished: bool
    blind: bool

    @cached_property
    def answers(self) -> dict[str, Decision]:
        """This auditor's answers by question."""
        return {one.target: one for one in self.decisions if one.kind == "answer"}

    def answer_to(self, question: str) -> AnswerValue | None:
        """This auditor's answer to a question."""
        kept = self.answers.get(question)
        return next((value for value in ANSWERS if kept is not None and value == kept.value), None)

    def is_hidden(self, question: Question) -> bool:
        """Whether the machine's answer must not be seen yet: in a blind cycle, before one's own."""
        return self.blind and not self.finished and question.id not in self.answers

    def questions(self, auditor: Auditor, everybody: bool = False) -> list[Question]:
        """The questions asked of this auditor, or all."""
        return [
            question
            for question in self.checklist.questions
            if everybody or auditor.agency is None or auditor.agency in question.agencies
        ]

    def may_show(self, finding: Finding) -> bool:
        """In a blind cycle a finding shows once every question that it answers has been answered."""
        if not self.blind or self.finished or finding.by == "auditor":
            return True
        asked = [one for one in self.checklist.questions if finding.check in one.checks]
        return bool(asked) and all(question.id in self.answers for question in asked)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What may be shown of the findings."""
        return tuple(finding for finding in self.shown.findings if self.may_show(finding))

    @property
    def grades_hidden(self) -> bool:
        """In a blind cycle a grade would give the machine's answers away."""
        return self.blind and not self.finished


@dataclass(frozen=True)
class Session:
    """The store, the cycle, and who is at work. `pseudonyms`: identities are hidden."""

    store: Store
    cycle: Cycle
    auditor: Auditor
    checklist: Checklist
    pseudonyms: Pseudonyms | None = None

    @classmethod
    def of(
        cls, store: Store, cycle: Cycle, auditor: Auditor, pseudonyms: Pseudonyms | None = None
    ) -> Session:
        """A session by the checklist with which the cycle was opened."""
        return cls(store, cycle, auditor, checklist_of(store, cycle), pseudonyms)

    @property
    def anonymous(self) -> bool:
        """Whether identities are hidden."""
        return self.pseudonyms is not None

    def worklist(self) -> list[PlanSummary]:
        """Every plan of the cycle in figures."""
        return summaries(self.store, self.cycle)

    def earlier_cycles(self) -> list[Cycle]:
        """Other cycles, oldest first, to compare with."""
        return [one for one in list_cycles(self.store) if one.id != self.cycle.id and not one.standing]

    def open_plan(self, entry: Entry) -> OpenPlan:
        """A plan, opened; raises `NoSuchThing` before it is audited."""
        machine = load_audit(self.store, entry)
        if machine is None:
            raise NoSuchThing("This plan has not been audited yet: it is waiting for its turn.")
        return self._seen(entry, machine)

    def looked_at_again(self, plan: OpenPlan) -> OpenPlan:
        """The same plan after a decision. The machine's audit stays in memory: its thread is kept with it."""
        return self._seen(plan.entry, plan.machine)

    def differences_of(self, entry: Entry | None = None) -> list[Difference]:
        """What auditors of a plan, or of all, decided differently."""
        return differences(self.store, self.cycle, entry)

    def others(self, entry: Entry) -> Sequence[str]:
        """Who else has read a plan."""
        return [one.auditor for one in readings_of(self.store, entry) if one.auditor != self.auditor.name]

    def as_agency(self, auditor: Auditor) -> Session:
        """The same through another lens."""
        return replace(self, auditor=auditor)

    def to_show(self, audit: PlanAudit) -> PlanAudit:
        """An audit as it may be shown or written: without identities where they are hidden."""
        if self.pseudonyms is None:
            return audit
        from audit.redaction import redacted  # loads lists of names, which most sessions do not need

        return redacted(audit, self.pseudonyms)

    def _seen(self, entry: Entry, machine: PlanAudit) -> OpenPlan:
        decisions = decisions_of(self.store, entry, self.auditor.name)
        finished = any(
            one.auditor == self.auditor.name and one.finished_at is not None
            for one in readings_of(self.store, entry)
        )
        seen = apply_decisions(machine, decisions, self.checklist, settled=finished)
        return OpenPlan(
            entry=entry,
            machine=machine,
            seen=seen,
            shown=self.to_show(seen),
            checklist=self.checklist,
            decisions=tuple(decisions),
            finished=finished,
            blind=self.cycle.blind,
        )
