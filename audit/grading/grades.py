"""Makes grades of answers, and holds them down where the checklist says so.

Met counts 1, partly met a half, not met nothing, by weight; questions that are not applicable or not
answered leave the sum. Then come the checklist's limits.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from audit.checklists import (
    Bands,
    Checklist,
    FindingPresent,
    GradeName,
    Limit,
    Question,
    SectionEmpty,
    SectionGraded,
    ShortOfOutstanding,
    StatutoryGap,
)
from audit.grading.answers import counted, is_sure, reasons_empty
from audit.model.audit import PlanAudit
from audit.model.findings import Answer, AnswerValue, Finding, Grade, Grades, GradeWord
from audit.model.plan import LETTERS, Letter

_WORTH: dict[AnswerValue, float] = {"met": 1.0, "partly-met": 0.5, "not-met": 0.0}
#: Whether sections and front page are there and filled in, and nothing of what they say.
FORM = frozenset(("S01", "S02", "S03", "S04", "S05"))
_RANKS: tuple[GradeWord, ...] = ("inadequate", "requires-improvement", "good", "outstanding")


def may_be_graded(named: Collection[str], ran: Collection[str]) -> bool:
    """Whether enough of the checks named for a grade ran: at least half, and more than form alone.

    This is the one place where the rule stands. It holds for `overall`, `quality`, every section and
    the thread. `compliance` is graded over whatever checks there are, and says what it rests on.
    """
    of_these = set(named) & set(ran)
    return 2 * len(of_these) >= len(set(named)) and not of_these <= FORM


def rests_on(named: Collection[str], ran: Collection[str]) -> str:
    """What an audit rests on, in words: "form only: 5 of 83 checks"."""
    of_these = set(named) & set(ran)
    count = f"{len(of_these)} of {len(set(named))} checks"
    return f"form only: {count}" if of_these <= FORM else count


def give_grades(
    audit: PlanAudit, answers: Sequence[Answer], checklist: Checklist, settled: bool = False
) -> Grades:
    """The grades that the answers come to, with what holds them down; provisional unless `settled`."""
    values = {answer.id: answer.answer for answer in answers}

    def grade(questions: Iterable[Question], whatever_ran: bool = False) -> Grade | None:
        asked = list(questions)
        named = {code for question in asked for code in question.checks}
        if not whatever_ran and not may_be_graded(named, audit.audit.checks_run):
            return None
        made = _grade(asked, values, checklist)
        return made.model_copy(update={"provisional": False}) if made and settled else made

    questions = checklist.questions
    sections: dict[Letter, Grade] = {}
    for letter in LETTERS:
        made = grade(question for question in questions if question.section == letter)
        if made is not None:
            sections[letter] = made
    thread = grade(question for question in questions if question.part == "thread")
    judged = _Judged(audit, sections, thread, _waiting(checklist, values))
    return Grades(
        overall=_limited("overall", grade(questions), judged, checklist),
        compliance=_limited(
            "compliance",
            grade((one for one in questions if one.counts_towards("compliance")), whatever_ran=True),
            judged,
            checklist,
        ),
        quality=_limited(
            "quality", grade(one for one in questions if one.counts_towards("quality")), judged, checklist
        ),
        sections=sections,
    )


@dataclass(frozen=True, slots=True)
class _Judged:
    """What the limits look at: the audit, its part grades, and the questions that wait for a person."""

    audit: PlanAudit
    sections: dict[Letter, Grade]
    thread: Grade | None
    waiting: tuple[str, ...]


def _waiting(checklist: Checklist, values: dict[str, AnswerValue]) -> tuple[str, ...]:
    return tuple(one.id for one in checklist.questions if values.get(one.id) == "needs-judgement")


def _grade(questions: list[Question], values: dict[str, AnswerValue], checklist: Checklist) -> Grade | None:
    """The weighted mean of the answers, as a grade; none where nothing is answered."""
    worth = [
        (checklist.weight(question), _WORTH[value])
        for question in questions
        if (value := values.get(question.id)) in _WORTH
    ]
    if not worth:
        return None
    score = sum(weight * value for weight, value in worth) / sum(weight for weight, _ in worth)
    return Grade(grade=_word(score, checklist.bands), score=round(score, 4))


def _word(score: float, bands: Bands) -> GradeWord:
    if score >= bands.outstanding:
        return "outstanding"
    if score >= bands.good:
        return "good"
    return "requires-improvement" if score >= bands.requires_improvement else "inadequate"


def _limited(name: GradeName, grade: Grade | None, judged: _Judged, checklist: Checklist) -> Grade | None:
    """A grade with the checklist's limits applied: each that bites is named by what set it off."""
    if grade is None:
        return None
    word = grade.grade
    capped_by: list[str] = []
    would_be_capped_by: list[str] = []
    for limit in sorted(checklist.limits, key=lambda limit: isinstance(limit, ShortOfOutstanding)):
        if name not in limit.grades or _RANKS.index(limit.cap) > _RANKS.index(grade.grade):
            continue
        # What Outstanding still waits for is news only to a plan within reach of it.
        if isinstance(limit, ShortOfOutstanding) and word != "outstanding":
            continue
        sure, unsure = _set_off_by(limit, judged)
        capped_by += sure
        would_be_capped_by += unsure
        if sure:
            word = min(word, limit.cap, key=_RANKS.index)
    return grade.model_copy(
        update={
            "grade": word,
            "capped_by": tuple(dict.fromkeys(capped_by)),
            "would_be_capped_by": tuple(dict.fromkeys(would_be_capped_by)),
        }
    )


def _set_off_by(limit: Limit, judged: _Judged) -> tuple[list[str], list[str]]:
    """What sets a limit off: findings, sections or questions; and findings not yet sure enough to."""
    if isinstance(limit, SectionEmpty):
        return [one for letter in limit.sections for one in reasons_empty(letter, judged.audit)], []
    if isinstance(limit, FindingPresent | StatutoryGap):
        found = [finding for finding in counted(judged.audit) if _is_meant(finding, limit)]
        sure = [finding.id for finding in found if is_sure(finding)]
        return sure, [finding.id for finding in found if not is_sure(finding)]
    if isinstance(limit, SectionGraded):
        return [
            letter
            for letter in limit.sections
            if letter in judged.sections and judged.sections[letter].grade == limit.grade
        ], []
    short: list[str] = [letter for letter in limit.sections if not _is_good(judged.sections.get(letter))]
    if not _is_good(judged.thread):
        short.append("thread")
    return [*short, *judged.waiting], []


def _is_meant(finding: Finding, limit: FindingPresent | StatutoryGap) -> bool:
    if isinstance(limit, FindingPresent):
        return finding.check in limit.checks
    return finding.severity == "statutory"


def _is_good(grade: Grade | None) -> bool:
    return grade is not None and _RANKS.index(grade.grade) >= _RANKS.index("good")
