"""What the tool says about a plan: links, findings, answers and grades (schema `ehcp-audit/1`)."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from audit.model.plan import Frozen, Letter

LinkKind = Literal["aspiration-outcome", "need-outcome", "need-provision", "outcome-provision"]
LinkBasis = Literal["same-row", "reference", "area", "terms", "meaning", "auditor"]
LinkState = Literal["suggested", "confirmed", "rejected", "suspect"]
Severity = Literal["statutory", "quality", "good-practice"]
AnswerValue = Literal["met", "partly-met", "not-met", "not-applicable", "needs-judgement"]
GradeWord = Literal["outstanding", "good", "requires-improvement", "inadequate"]
Agency = Literal["education", "health", "social-care", "educational-psychology", "parents", "sen"]
FindingState = Literal["open", "accepted", "rejected"]
Cause = Literal["plan", "advice", "unknown"]

SEVERITIES: tuple[Severity, ...] = ("statutory", "quality", "good-practice")


class Link(Frozen):
    """Two items of the golden thread that belong together, with the reasons for saying so."""

    kind: LinkKind
    source: str
    target: str
    score: float = Field(ge=0, le=1)
    basis: tuple[LinkBasis, ...]
    state: LinkState = "suggested"
    fingerprint: str


class Followed(Frozen):
    """How many of some items the thread was followed from, their share, and which they are."""

    followed: int
    of: int
    score: float | None
    items: tuple[str, ...] = ()


class BestCandidate(Frozen):
    """The best partner that was found for an item which is not surely linked."""

    item: str
    score: float


class Gap(Frozen):
    """An item with no partner; `decided` false means "cannot tell", which is never a failure."""

    item: str
    missing: Literal["aspiration", "need", "outcome", "provision"]
    decided: bool
    best: BestCandidate | None = None


class Thread(Frozen):
    """The golden thread of a plan in figures, with every gap."""

    needs: Followed
    outcomes: Followed
    aspirations: Followed
    gaps: tuple[Gap, ...] = ()


class Finding(Frozen):
    """A likely gap and the evidence for it.

    `quote` is an exact piece of some text in the same audit; null only where something is absent,
    and then `looked_in` says where it was looked for. `group` joins findings that are parts of one
    gap and count as one.
    """

    id: str
    check: str
    name: str
    severity: Severity
    message: str
    source: str
    section: Letter | None = None
    item: str | None = None
    group: str | None = None
    quote: str | None = None
    looked_in: str | None = None
    page: int | None = None
    place: str | None = None
    suggestion: str | None = None
    confidence: float = Field(default=1.0, ge=0, le=1)
    by: Literal["machine", "auditor"] = "machine"
    state: FindingState = "open"
    reason: str | None = None
    cause: Cause | None = None
    advisory: bool = False

    @property
    def gap(self) -> str:
        """What the finding counts as: its group, or itself where it belongs to none."""
        return self.group or self.id


class Answer(Frozen):
    """A checklist question and its answer; `evidence` lists finding ids.

    `machine` is what the reading says, kept where a person has answered otherwise (`by` "auditor", with
    a `reason`). Text, section, kind and weight are the checklist's, so that an audit explains itself.
    """

    id: str
    answer: AnswerValue
    evidence: tuple[str, ...] = ()
    by: Literal["machine", "auditor"] = "machine"
    machine: AnswerValue | None = None
    reason: str | None = None
    text: str = ""
    section: Letter | None = None
    kind: Literal["compliance", "quality", "both"] | None = None
    weight: float | None = None


class Grade(Frozen):
    """One of the four inspection words, with the score (0 to 1) that made it."""

    grade: GradeWord
    score: float = Field(ge=0, le=1)
    capped_by: tuple[str, ...] = ()
    would_be_capped_by: tuple[str, ...] = ()
    provisional: bool = True


class Grades(Frozen):
    """Grades for a plan. Null where the checks or questions behind a grade do not exist yet."""

    overall: Grade | None = None
    compliance: Grade | None = None
    quality: Grade | None = None
    sections: dict[Letter, Grade] = Field(default_factory=dict)
