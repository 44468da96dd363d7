"""An audit cycle in figures: everything a report on a cycle says, gathered once.

Reports work on these values alone. Shares are between 0 and 1; null is "nothing to share out".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from audit.model.findings import Agency, GradeWord, Severity
from audit.model.plan import Letter


@dataclass(frozen=True, slots=True)
class GradeCounts:
    """How many plans (or sections) have each grade."""

    outstanding: int = 0
    good: int = 0
    requires_improvement: int = 0
    inadequate: int = 0

    @property
    def graded(self) -> int:
        """How many have a grade at all."""
        return self.outstanding + self.good + self.requires_improvement + self.inadequate

    @property
    def good_or_better(self) -> float | None:
        """The share that is Good or Outstanding: the figure that goes to governance."""
        return round((self.outstanding + self.good) / self.graded, 4) if self.graded else None

    def by_grade(self) -> dict[GradeWord, int]:
        """The counts by the grade's word, the best first."""
        return {
            "outstanding": self.outstanding,
            "good": self.good,
            "requires-improvement": self.requires_improvement,
            "inadequate": self.inadequate,
        }


@dataclass(frozen=True, slots=True)
class AnswerCounts:
    """How many plans answer a question, or the questions of some kind, in each way."""

    met: int = 0
    partly_met: int = 0
    not_met: int = 0
    not_applicable: int = 0
    needs_judgement: int = 0

    @property
    def share_met(self) -> float | None:
        """The share of decided answers that are "met"."""
        decided = self.met + self.partly_met + self.not_met
        return round(self.met / decided, 4) if decided else None


@dataclass(frozen=True, slots=True)
class PlanCounts:
    """How many plans there are at each stage."""

    population: int
    in_cycle: int
    waiting: int
    unreadable: int
    not_plans: int
    audited: int
    read_by_auditors: int
    provisional: int
    differences: int


@dataclass(frozen=True, slots=True)
class Group:
    """The plans that share a value: of a phase, a need, a writer."""

    value: str
    plans: int
    grades: GradeCounts
    statutory_per_plan: float


@dataclass(frozen=True, slots=True)
class Breakdown:
    """The plans by one detail or register column, the largest groups first; `others` were left out."""

    name: str
    label: str
    groups: Sequence[Group]
    others: int = 0


@dataclass(frozen=True, slots=True)
class SectionFigures:
    """The grades of one section."""

    section: Letter
    grades: GradeCounts


@dataclass(frozen=True, slots=True)
class QuestionFigures:
    """How the plans answer one question of the checklist."""

    id: str
    text: str
    section: Letter | None
    agencies: Sequence[Agency]
    kind: str
    answers: AnswerCounts


@dataclass(frozen=True, slots=True)
class AgencyFigures:
    """How the plans answer the questions read through one agency's lens."""

    agency: Agency
    questions: int
    answers: AnswerCounts


@dataclass(frozen=True, slots=True)
class SeverityFigures:
    """Gaps of one severity; findings of one gap count once."""

    severity: Severity
    gaps: int
    plans: int
    per_plan: float


@dataclass(frozen=True, slots=True)
class Example:
    """A passage of a plan, exact, with what was said of it."""

    plan: str
    quote: str
    section: str | None = None
    item: str | None = None
    comment: str | None = None


@dataclass(frozen=True, slots=True)
class GapPart:
    """One check of a gap that several make up."""

    check: str
    name: str
    plans: int


@dataclass(frozen=True, slots=True)
class CommonGap:
    """A kind of gap with how often it comes, and where. `earlier` counts cycles with an action on it."""

    code: str
    name: str
    severity: Severity
    gaps: int
    plans: int
    share: float
    sections: Mapping[str, int]
    parts: Sequence[GapPart] = ()
    examples: Sequence[Example] = ()
    earlier: int = 0


@dataclass(frozen=True, slots=True)
class ThreadFigures:
    """How far the golden thread can be followed, over all plans; `complete` counts plans where all is."""

    part: str
    towards: str
    followed: int
    of: int
    complete: int
    plans: int

    @property
    def share(self) -> float | None:
        """The share that is followed."""
        return round(self.followed / self.of, 4) if self.of else None


@dataclass(frozen=True, slots=True)
class AgreementFigures:
    """How far raters agree on something, plainly and against chance."""

    name: str
    units: int
    raters: int
    percent: float | None
    kappa: float | None
    alpha: float | None


@dataclass(frozen=True, slots=True)
class TrustFigures:
    """What auditors made of the machine's findings of a check, or links of a kind."""

    name: str
    accepted: int
    rejected: int
    missed: int
    share: float | None
    says: str | None = None  # what a check is called, where it is one


@dataclass(frozen=True, slots=True)
class CycleAgreementFigures:
    """Agreement between auditors, and of the machine with them."""

    auditors: AgreementFigures
    machine: AgreementFigures
    questions: Sequence[AgreementFigures] = ()
    machine_questions: Sequence[AgreementFigures] = ()
    checks: Sequence[TrustFigures] = ()
    links: Sequence[TrustFigures] = ()


@dataclass(frozen=True, slots=True)
class ActionLine:
    """Something that must be put right. `earlier`: cycles before this one with an action on its check."""

    number: int
    what: str
    plan: str | None
    check: str | None
    owner: str
    due: date | None
    done: date | None
    earlier: int


@dataclass(frozen=True, slots=True)
class ModerationLine:
    """What was agreed where auditors differed."""

    plan: str
    subject: str
    decided: str
    agreed: str
    reason: str
    moderator: str


@dataclass(frozen=True, slots=True)
class Stratum:
    """A part of the population, and how much of it is in the sample."""

    name: str
    population: int
    sample: int


@dataclass(frozen=True, slots=True)
class DrawFigures:
    """One time that plans were drawn: how, and how the sample stands to the population."""

    method: str
    seed: int | None
    register: str | None
    population: int
    sample: int
    strata: Sequence[Stratum] = ()


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that counts in no figure, and why."""

    plan: str
    why: str


@dataclass(frozen=True, slots=True)
class CycleAt:
    """One cycle as a point of a trend. `comparable`: made by the same checklist and version."""

    name: str
    opened: date
    checklist: str
    comparable: bool
    plans: int
    grades: GradeCounts
    sections: Mapping[str, GradeCounts] = field(default_factory=dict)
    agencies: Mapping[str, float | None] = field(default_factory=dict)
    gaps: Mapping[str, float] = field(default_factory=dict)
    statutory_per_plan: float | None = None


@dataclass(frozen=True, slots=True)
class CycleFigures:
    """A cycle in figures."""

    name: str
    theme: str | None
    opened: date
    closed: date | None
    checklist: str
    checklist_title: str
    checklist_version: str
    program: str
    made_on: date
    redacted: bool
    quotes_in_rows: bool
    plans: PlanCounts
    overall: GradeCounts
    machine: GradeCounts
    compliance: GradeCounts
    quality: GradeCounts
    sections: Sequence[SectionFigures]
    agencies: Sequence[AgencyFigures]
    questions: Sequence[QuestionFigures]
    breakdowns: Sequence[Breakdown]
    severities: Sequence[SeverityFigures]
    gaps: Sequence[CommonGap]
    thread: Sequence[ThreadFigures]
    agreement: CycleAgreementFigures | None
    good_practice: Sequence[Example]
    actions: Sequence[ActionLine]
    moderations: Sequence[ModerationLine]
    trend: Sequence[CycleAt]
    draws: Sequence[DrawFigures]
    unread: Sequence[Unread]
    keeps_words: bool = True  # where not, nothing is quoted, and plans were not compared (X01)


#: What stands in a cell of a table.
Value = str | int | float | bool | date | None


@dataclass(frozen=True, slots=True)
class Table:
    """Tidy rows: one thing a row. The rows may be read once, as they come from the store."""

    name: str
    columns: Sequence[str]
    rows: Iterable[Sequence[Value]]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Cycles side by side, the oldest first."""

    cycles: Sequence[CycleAt]
    names: Mapping[str, str]  # of checks, by code
