"""What the store's functions give back: plain values, cut loose from the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal, get_args

from audit.model.findings import Agency, AnswerValue, GradeWord

#: What a decision can be about. `answer`: a question of the checklist. `finding`: the machine's finding,
#: accepted or rejected. `added-finding`: a gap that the machine missed. `link`: two items of the thread.
#: `good-practice`: a passage worth showing to others. `comment`: a remark on a plan or a part of it.
DecisionKind = Literal["answer", "finding", "added-finding", "link", "good-practice", "comment"]

#: What can be moderated: that on which two auditors can differ.
ModeratedKind = Literal["answer", "finding", "link"]

#: An added link is one that the machine did not list.
LinkDecision = Literal["confirmed", "rejected", "added"]

#: Where a plan stands in a cycle: see `audit.cycle.worklist`.
PlanState = Literal[
    "waiting", "unreadable", "not-ehcp", "not-started", "in-progress", "done", "to-moderate", "moderated"
]

AGENCIES: tuple[Agency, ...] = get_args(Agency)
ANSWERS: tuple[AnswerValue, ...] = get_args(AnswerValue)
STATES: tuple[PlanState, ...] = get_args(PlanState)


@dataclass(frozen=True, slots=True)
class Auditor:
    """Who decides, and through whose lens."""

    name: str
    agency: Agency | None = None


@dataclass(frozen=True, slots=True)
class Cycle:
    """An audit cycle. `closed_at` null: it is open. `standing`: the personal one, never closed."""

    id: int
    name: str
    theme: str | None
    opened: date
    closed_at: datetime | None
    checklist: str
    checklist_version: str
    checklist_digest: str
    blind: bool
    keep_text: bool
    standing: bool

    @property
    def is_open(self) -> bool:
        """Whether it may still be changed."""
        return self.closed_at is None


@dataclass(frozen=True, slots=True)
class Entry:
    """A plan in a cycle. `register` holds the columns that the register gave for it."""

    id: int
    cycle_id: int
    path: str
    sha256: str | None
    register: Mapping[str, str]

    @property
    def file_name(self) -> str:
        """The last part of its path."""
        return self.path.replace("\\", "/").rsplit("/", 1)[-1]


@dataclass(frozen=True, slots=True)
class Draw:
    """One time that plans were put into a cycle; `strata` compares sample with population."""

    drawn_at: datetime
    method: Literal["all", "random", "stratified"]
    seed: int | None
    stratify: Sequence[str]
    register_name: str | None
    population: int
    sample: int
    strata: Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Figures:
    """A plan in figures: grades, gaps by severity, the thread, answers. Null: not graded."""

    overall: GradeWord | None
    overall_score: float | None
    capped_by: Sequence[str]
    compliance: GradeWord | None
    compliance_score: float | None
    quality: GradeWord | None
    quality_score: float | None
    section_grades: Mapping[str, tuple[GradeWord, float]]
    answers: Mapping[str, AnswerValue]
    statutory: int
    quality_gaps: int
    good_practice: int
    needs_followed: int | None
    needs_of: int | None
    outcomes_followed: int | None
    outcomes_of: int | None
    aspirations_followed: int | None
    aspirations_of: int | None


@dataclass(frozen=True, slots=True)
class Reading:
    """One auditor's reading of one plan; `finished_at` null: in progress."""

    entry_id: int
    auditor: str
    agency: Agency | None
    started_at: datetime
    finished_at: datetime | None


@dataclass(frozen=True, slots=True)
class PlanSummary:
    """One row of a worklist or report: a plan, what the machine said, and what it comes to.

    `machine` are the machine's figures alone, `agreed` those with people's decisions in them (the same
    where nobody decided anything). Both are null until the plan is audited. `provisional`: no auditor
    has finished, or a difference waits to be moderated.
    """

    entry: Entry
    state: PlanState
    error: str | None
    error_message: str | None
    looks_like: str | None
    initials: str | None
    phase: str | None
    year_group: int | None
    status: str | None
    primary_need: str | None
    local_authority: str | None
    setting: str | None
    plan_date: date | None
    review_date: date | None
    pages: int | None
    format: str | None
    machine: Figures | None
    agreed: Figures | None
    provisional: bool
    differences: int
    readings: Sequence[Reading]

    def detail(self, name: str) -> str | None:
        """A detail or register column by its name; what the register says goes before the plan."""
        if self.entry.register.get(name):
            return self.entry.register[name]
        value = getattr(self, name, None)
        return None if value is None else str(value)


@dataclass(frozen=True, slots=True)
class Decision:
    """What one auditor decided about one thing; see `DecisionKind` for `kind`.

    `target` is a question's id, a finding's id, a link ("need-provision:B1>F2"), or for what auditors
    add an id of its own. `value` is the answer or state. `details` holds what the kind needs besides:
    the machine's answer at the time, a passage's section, item and quote.
    """

    entry_id: int
    auditor: str
    agency: Agency | None
    kind: DecisionKind
    target: str
    value: str
    reason: str | None
    comment: str | None
    details: Mapping[str, Any]
    decided_at: datetime


@dataclass(frozen=True, slots=True)
class Moderation:
    """What was agreed where auditors differ."""

    entry_id: int
    kind: ModeratedKind
    target: str
    value: str
    reason: str
    moderator: str
    decided_at: datetime


@dataclass(frozen=True, slots=True)
class Difference:
    """Something on which auditors of one plan decided differently; `agreed` once it is moderated."""

    entry: Entry
    kind: ModeratedKind
    target: str
    decisions: Sequence[Decision]
    machine: str | None
    agreed: Moderation | None


@dataclass(frozen=True, slots=True)
class Action:
    """Something that must be put right; `done_at` null: open."""

    id: int
    cycle_id: int
    entry: Entry | None
    finding: str | None
    check: str | None
    what: str
    owner_role: str
    owner: str | None
    due: date | None
    added_at: datetime
    added_by: str
    done_at: datetime | None
    done_by: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class Event:
    """One row of the history."""

    id: int
    at: datetime
    who: str
    agency: str | None
    verb: str
    entry_id: int | None
    kind: str | None
    target: str | None
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None
    reverts: int | None


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a plan that an auditor points at; `quote` is exact."""

    quote: str
    section: str | None = None
    item: str | None = None
    page: int | None = None
    place: str | None = None


GRADE_VALUES: tuple[GradeWord, ...] = get_args(GradeWord)


@dataclass(frozen=True, slots=True)
class Added:
    """What putting plans into a cycle came to."""

    added: Sequence[Entry] = field(default_factory=tuple)
    already_there: Sequence[str] = field(default_factory=tuple)
