"""Answers a checklist's questions from the findings, as far as the checks that ran can tell.

A question is answered from the findings of its checks in the sections it asks about; rejected and
advisory findings do not count. None of them: met. About a section as a whole: a sure statutory
finding is "not met", any other "partly met". About single items: "not met" from a quarter of the items
up, each counted once and for no more than its confidence, otherwise "partly met". A question about
sections that are empty and must not be is "not met"; one whose checks did not run is left to a person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from audit.checklists import Checklist, Condition, Question
from audit.checks import all_checks
from audit.model.ages import is_adult, is_before_year_9, is_young_person
from audit.model.audit import PlanAudit
from audit.model.findings import Answer, AnswerValue, Finding
from audit.model.plan import ITEM_KINDS, Letter

#: Run whatever the checklist names: no question about a section can be answered without knowing
#: whether it is there, and is more than a blank or the template's own words.
ALWAYS_RUN = ("S01", "S02", "S04")

_SURE = 0.9  # a language judgement is sure from here up; below it, only when a person accepts it
_MANY = 0.25  # the share of a section's items from which a question about them is not met
_EMPTY = ("absent", "blank", "placeholder")


def answer_questions(audit: PlanAudit, checklist: Checklist) -> tuple[Answer, ...]:
    """Every question of the checklist with its answer and the findings it rests on.

    An auditor's answer that is already in the audit stands; what the reading says is kept beside it.
    """
    given = {answer.id: answer for answer in audit.questions if answer.by == "auditor"}
    answers = []
    for question in checklist.questions:
        answer = _answer(question, audit).model_copy(
            update={
                "text": question.text,
                "section": question.section,
                "kind": question.kind,
                "weight": checklist.weight(question),
            }
        )
        if question.id in given:
            kept = given[question.id]
            own = {"answer": kept.answer, "reason": kept.reason, "by": "auditor", "machine": answer.answer}
            answer = answer.model_copy(update=own)
        answers.append(answer)
    return tuple(answers)


def counted(audit: PlanAudit) -> list[Finding]:
    """The findings that count towards answers and grades: advisory ones once an auditor accepts them."""
    return [
        finding
        for finding in audit.findings
        if finding.state == "accepted" or (finding.state == "open" and not finding.advisory)
    ]


def is_sure(finding: Finding) -> bool:
    """Whether a finding is sure enough to decide something by itself."""
    return finding.state == "accepted" or finding.confidence >= _SURE


def reasons_empty(letter: Letter, audit: PlanAudit) -> tuple[str, ...]:
    """The findings that say that a section is empty and must not be."""
    if not _is_empty(letter, audit):
        return ()
    return tuple(
        finding.id
        for finding in counted(audit)
        if finding.section == letter and finding.check in ALWAYS_RUN and is_sure(finding)
    )


def _answer(question: Question, audit: PlanAudit) -> Answer:
    findings = [finding for finding in counted(audit) if _bears_on(finding, question)]
    evidence = tuple(finding.id for finding in findings)
    answer: AnswerValue
    if question.judgement:
        answer = "needs-judgement"
    elif _is_not_asked(question, audit):
        answer = "not-applicable"
    elif not set(question.checks) & set(audit.audit.checks_run):
        answer = "needs-judgement"
    elif question.sources and all(_is_empty(letter, audit) for letter in question.sources):
        missing = [reason for letter in question.sources for reason in reasons_empty(letter, audit)]
        evidence = tuple(dict.fromkeys((*evidence, *missing)))
        answer = "not-met" if missing else "not-applicable"
    elif not findings and _has_words_but_no_statements(question, audit):
        answer = "needs-judgement"
    elif not findings and (only_advisory := _advisory(question, audit)):
        answer, evidence = "needs-judgement", only_advisory
    else:
        answer = _value(findings, question, audit)
    return Answer(id=question.id, answer=answer, evidence=evidence)


def _bears_on(finding: Finding, question: Question) -> bool:
    if finding.check not in question.checks:
        return False
    return not question.sources or finding.section in question.sources


def _value(findings: Iterable[Finding], question: Question, audit: PlanAudit) -> AnswerValue:
    gaps: dict[str, float] = {}
    partly = False
    for finding in findings:
        if finding.item is not None and finding.severity != "good-practice":
            certainty = 1.0 if finding.state == "accepted" else finding.confidence
            gap = finding.group or finding.item
            gaps[gap] = max(gaps.get(gap, 0.0), certainty)
        elif finding.item is None and finding.severity == "statutory" and is_sure(finding):
            return "not-met"
        else:
            partly = True
    items = _items(question, audit)
    if gaps and sum(gaps.values()) >= _MANY * max(len(items), 1):
        return "not-met"
    return "partly-met" if gaps or partly else "met"


def _advisory(question: Question, audit: PlanAudit) -> tuple[str, ...]:
    """What only advisory checks say to a question: too doubtful to answer it, and an auditor should look."""
    ran = set(question.checks) & set(audit.audit.checks_run)
    if not ran <= {code for code, one in all_checks().items() if one.advisory}:
        return ()
    return tuple(
        finding.id
        for finding in audit.findings
        if finding.advisory and finding.state == "open" and _bears_on(finding, question)
    )


def _items(question: Question, audit: PlanAudit) -> list[str]:
    return [item.id for item in audit.items if not question.sources or item.section in question.sources]


def _is_empty(letter: Letter, audit: PlanAudit) -> bool:
    section = audit.sections[letter]
    return section.state in _EMPTY and section.merged_with is None


def _has_words_but_no_statements(question: Question, audit: PlanAudit) -> bool:
    """The sections have text in which no statement was found: their quality is for a person to judge.

    Section A is judged as a whole, so that it may well have no aspiration.
    """
    if question.kind == "compliance" or not question.sources or _items(question, audit):
        return False
    return all(letter in ITEM_KINDS and letter != "A" for letter in question.sources)


def _is_not_asked(question: Question, audit: PlanAudit) -> bool:
    """A condition of the question holds, or its section is given under another letter."""
    if any(_CONDITIONS[condition](question, audit) for condition in question.not_applicable):
        return True
    section = audit.sections[question.section] if question.section else None
    return section is not None and section.state == "absent" and section.merged_with is not None


def _has_nothing_to_record(question: Question, audit: PlanAudit) -> bool:
    """Each of its sections says that there is nothing, or is rightly empty."""
    return bool(question.sources) and all(
        audit.sections[letter].state == "nil"
        or (_is_empty(letter, audit) and not reasons_empty(letter, audit))
        for letter in question.sources
    )


def _is_draft(_question: Question, audit: PlanAudit) -> bool:
    return audit.details.status == "draft"


def _is_adult(_question: Question, audit: PlanAudit) -> bool:
    return bool(is_adult(audit.details, audit.audit.as_of))


def _is_young_person(_question: Question, audit: PlanAudit) -> bool:
    return bool(is_young_person(audit.details, audit.audit.as_of))


def _is_before_year_9(_question: Question, audit: PlanAudit) -> bool:
    return bool(is_before_year_9(audit.details, audit.audit.as_of))


_CONDITIONS: dict[Condition, Callable[[Question, PlanAudit], bool]] = {
    "nil": _has_nothing_to_record,
    "draft": _is_draft,
    "adult": _is_adult,
    "young-person": _is_young_person,
    "before-year-9": _is_before_year_9,
}
