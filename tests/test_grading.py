"""From findings to answers to grades, by figures worked out by hand."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from audit.checklists import Checklist, load_checklist, read_checklist
from audit.checks.examples import plan_from
from audit.checks.running import run_checks
from audit.grading import ALWAYS_RUN, graded, may_be_graded, rests_on
from audit.model.audit import AuditedDocument, AuditError, Circumstances, PlanAudit
from audit.model.findings import Answer, Finding

AS_OF = date(2026, 11, 20)
ALL = tuple(sorted(load_checklist("golden-thread").checks))

HEAD = """
schema = "ehcp-checklist/1"
name = "small"
version = "1"
title = "Small"
description = "For tests."
legal_date = 2026-09-01
[section_weights]
F = 2
"""


def question(name: str, **keys: Any) -> str:
    given = {
        "id": name,
        "text": "Is this as it should be?",
        "agencies": ["sen"],
        "checks": ["P03"],
        "kind": "quality",
        "good": "As it should be.",
        **keys,
    }
    lines = [
        f"{key} = {str(value).lower() if isinstance(value, bool) else repr(value)}"
        for key, value in given.items()
    ]
    return "\n".join(["[[questions]]", *lines, ""])


def small(*questions: str, limits: str = "") -> Checklist:
    return read_checklist(HEAD + limits + "".join(questions), "small.toml")


def finding(check: str = "P03", item: str | None = "F1", **fields: Any) -> Finding:
    section = fields.pop("section", item[:-1] if item else None)
    target = item or section
    return Finding.model_validate(
        {
            "id": f"{check}:{target}" if target else check,
            "check": check,
            "name": "a-gap",
            "severity": "statutory",
            "message": "A gap.",
            "source": "Code",
            "section": section,
            "item": item,
            "quote": "...",
            **fields,
        }
    )


def audited(
    plan: Mapping[str, Any] | None = None, *findings: Finding, ran: tuple[str, ...] = ALL
) -> PlanAudit:
    made = plan_from(plan or {})
    return PlanAudit(
        document=AuditedDocument(path="plan.docx", sha256="0" * 64, format="docx"),
        audit=Circumstances(
            program="0",
            checklist="none",
            checklist_version="0",
            legal_date=AS_OF,
            as_of=AS_OF,
            checks_run=ran,
        ),
        kind="ehcp",
        details=made.details,
        sections=made.sections,
        items=made.items,
        findings=findings,
    )


def with_form(plan: Mapping[str, Any], ran: tuple[str, ...] = ALL) -> PlanAudit:
    """An audit with the findings that the built checks make of a plan."""
    return audited(plan, *run_checks(plan_from(plan), as_of=AS_OF).findings, ran=ran)


def answer_to(audit: PlanAudit, checklist: Checklist) -> str:
    (answer,) = graded(audit, checklist).questions
    return answer.answer


EIGHT = {"F": [f"Provision {number}." for number in range(8)]}


# --- answers ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("findings", "answer"),
    [
        ((), "met"),
        ((finding(item="F1"),), "partly-met"),
        ((finding(item="F1"), finding(item="F2")), "not-met"),
        ((finding(item="F1"), finding("P03", "F2", confidence=0.6)), "partly-met"),  # 1.6 of 8 items
        ((finding(item="F1"), finding("P03", "F2", confidence=0.6, state="accepted")), "not-met"),
        ((finding(item="F1", state="rejected"), finding(item="F2", advisory=True)), "met"),
        ((finding(item="F1", group="F1"), finding("P04", "F1", group="F1")), "partly-met"),
        (
            (finding(item="F1", severity="good-practice"), finding(item="F2", severity="good-practice")),
            "partly-met",
        ),
        ((finding(item=None, section="F"),), "not-met"),
        ((finding(item=None, section="F", confidence=0.8),), "partly-met"),
        ((finding(item=None, section="F", severity="quality"),), "partly-met"),
        ((finding(item="G1"),), "met"),
        ((finding("P07", "F1"),), "met"),
    ],
)
def test_a_question_is_answered_from_its_findings(findings: tuple[Finding, ...], answer: str) -> None:
    checklist = small(question("q", section="F", checks=["P03", "P04"]))
    assert answer_to(audited(EIGHT, *findings), checklist) == answer


def test_the_evidence_of_an_answer_are_its_findings() -> None:
    audit = audited(EIGHT, finding(item="F2"), finding("P09", "F1"))
    (answer,) = graded(audit, small(question("q", section="F"))).questions
    assert answer.evidence == ("P03:F2",)


def test_a_question_none_of_whose_checks_ran_is_left_to_a_person() -> None:
    assert answer_to(audited(EIGHT, ran=("S01",)), small(question("q", section="F"))) == "needs-judgement"


def test_a_question_is_answered_from_those_of_its_checks_that_ran() -> None:
    checklist = small(question("q", section="F", checks=["P03", "P04"]))
    assert answer_to(audited(EIGHT, ran=("P04",)), checklist) == "met"


@pytest.mark.parametrize("state", ["absent", "blank", "placeholder"])
def test_nothing_in_an_empty_section_is_as_it_should_be(state: str) -> None:
    plan: dict[str, Any] = {"F": state}
    if state == "placeholder":
        plan["placeholders"] = [{"text": "Click here", "reason": "not filled in", "section": "F"}]
    (answer,) = graded(with_form(plan), small(question("q", section="F"))).questions
    assert answer.answer == "not-met"
    assert answer.evidence[0] in ("S01:F", "S02:F", "S04:F")


def test_a_section_that_is_rightly_empty_is_not_asked_about() -> None:
    draft = {"I": "blank", "details": {"status": "draft"}}
    assert answer_to(with_form(draft), small(question("q", section="I", checks=["S09"]))) == "not-applicable"


def test_a_section_that_says_there_is_nothing_has_nothing_to_judge() -> None:
    checklist = small(question("q", section="G", not_applicable=["nil"]))
    assert answer_to(audited({"G": "nil"}), checklist) == "not-applicable"
    assert answer_to(audited({"G": ["Epilepsy nurse, each term."]}), checklist) == "met"


def test_a_section_given_under_another_letter_is_asked_about_there() -> None:
    plan = {"H1": {"state": "absent", "merged_with": "H2"}, "H2": "Short breaks."}
    assert answer_to(with_form(plan), small(question("q", section="H1", checks=["S01"]))) == "not-applicable"


def test_words_in_which_no_statement_was_found_are_for_a_person() -> None:
    checklist = small(question("q", section="F"))
    assert answer_to(audited({"F": "Support as agreed."}), checklist) == "needs-judgement"


@pytest.mark.parametrize(
    ("condition", "details", "asked"),
    [
        ("adult", {"date_of_birth": "2005-01-01"}, False),
        ("adult", {"date_of_birth": "2015-01-01"}, True),
        ("draft", {"status": "draft"}, False),
        ("draft", {"status": "final"}, True),
        ("young-person", {"date_of_birth": "2008-01-01"}, False),
        ("young-person", {"date_of_birth": "2010-01-01"}, True),
        ("young-person", {"date_of_birth": None, "year_group": 12}, False),
        ("young-person", {"date_of_birth": None, "year_group": 11}, True),
        ("before-year-9", {"year_group": 8}, False),
        ("before-year-9", {"year_group": 9}, True),
        ("before-year-9", {"year_group": None, "date_of_birth": "2011-12-01"}, True),  # Year 9 in March 2026
        ("before-year-9", {"year_group": None, "date_of_birth": "2012-12-01"}, False),
        ("before-year-9", {"year_group": None, "date_of_birth": None, "phase": "secondary"}, True),
    ],
)
def test_a_condition_takes_a_question_away(condition: str, details: dict[str, Any], asked: bool) -> None:
    checklist = small(question("q", section="F", not_applicable=[condition]))
    answer = answer_to(audited({**EIGHT, "details": details}), checklist)
    assert answer == ("met" if asked else "not-applicable")


def test_only_a_person_answers_what_needs_judgement() -> None:
    checklist = small(question("q", judgement=True, checks=[]))
    assert answer_to(audited(), checklist) == "needs-judgement"


def test_a_person_s_answer_stands_when_graded_again() -> None:
    checklist = small(question("q", judgement=True, checks=[]))
    audit = audited().model_copy(update={"questions": (Answer(id="q", answer="partly-met", by="auditor"),)})
    assert answer_to(audit, checklist) == "partly-met"


def test_an_auditor_may_answer_otherwise_than_the_reading() -> None:
    checklist = small(question("q", section="F", checks=["P03"]))
    machine = graded(audited({"F": ["One."]}, finding("P03", "F1")), checklist)
    own = Answer(id="q", answer="met", by="auditor", reason="The timetable is annexed.")
    audit = graded(machine.model_copy(update={"questions": (own,)}), checklist)
    (answer,) = audit.questions
    assert (answer.answer, answer.machine, answer.reason) == ("met", "not-met", "The timetable is annexed.")
    assert audit.grades is not None
    assert audit.grades.quality is not None
    assert audit.grades.quality.score == 1.0
    assert audit.grades.quality.provisional
    settled = graded(audit, checklist, settled=True).grades
    assert settled is not None
    assert settled.quality is not None
    assert not settled.quality.provisional


# --- grades -------------------------------------------------------------------------------------


def test_a_score_is_the_weighted_mean_of_what_is_answered() -> None:
    checklist = small(
        question("f", section="F", checks=["P03"]),  # not met, weight 2 by its section
        question("g", section="G", checks=["P04"], weight=3),  # met, weight 3
        question("b", section="B", checks=["N03"]),  # partly met, weight 1
        question("k", section="K", checks=["S12"], judgement=True),  # waits
        question("c", section="C", checks=["N02"], not_applicable=["nil"]),  # not applicable
    )
    plan = {"B": ["One.", "Two.", "Three.", "Four.", "Five."], "F": ["One."], "G": ["One."]}
    audit = graded(audited(plan, finding("P03", "F1"), finding("N03", "B1")), checklist)
    assert audit.grades is not None
    assert audit.grades.quality is not None
    assert audit.grades.quality.score == pytest.approx((0 * 2 + 1 * 3 + 0.5 * 1) / 6, abs=0.0001)
    assert audit.grades.quality.grade == "requires-improvement"
    assert audit.grades.sections["F"].grade == "inadequate"
    assert audit.grades.sections["G"].grade == "outstanding"
    assert audit.grades.sections["B"].score == 0.5
    assert "K" not in audit.grades.sections
    assert "C" not in audit.grades.sections
    assert audit.grades.compliance is None


@pytest.mark.parametrize(
    ("met", "grade"),
    [(20, "outstanding"), (18, "outstanding"), (17, "good"), (14, "good"), (13, "requires-improvement"),
     (9, "requires-improvement"), (8, "inadequate"), (0, "inadequate")],
)  # fmt: skip
def test_the_bands(met: int, grade: str) -> None:
    codes = [f"P{number:02}" for number in range(1, 20)] + ["O01"]
    checklist = small(*(question(f"q{code.lower()}", checks=[code]) for code in codes))
    gaps = [finding(code, None) for code in codes[met:]]
    audit = graded(audited(EIGHT, *gaps), checklist)
    assert audit.grades is not None
    assert audit.grades.overall is not None
    assert audit.grades.overall.grade == grade


@pytest.mark.parametrize(
    ("named", "ran", "enough"),
    [
        ("P01 P02", "P01", True),
        ("P01 P02 P03", "P01", False),
        ("P01 P02", "", False),
        ("S01 S02", "S01 S02", False),  # form alone is no grade
        ("S01 S03 S05", "S01 S03 S05", False),
        ("S01 S02 S08", "S01 S02", False),
        ("S01 S02 S08", "S01 S02 S08", True),
        ("S01 S02 S08", "S08", False),
    ],
)
def test_half_of_the_checks_and_not_form_alone(named: str, ran: str, enough: bool) -> None:
    assert may_be_graded(named.split(), ran.split()) is enough


def test_with_form_alone_only_compliance_is_graded() -> None:
    audit = graded(with_form({}, ran=("S01", "S02", "S03", "S04", "S05")), load_checklist("golden-thread"))
    assert audit.grades is not None
    assert audit.grades.overall is None
    assert audit.grades.quality is None
    assert audit.grades.sections == {}
    assert audit.grades.compliance is not None
    assert audit.grades.compliance.score == 1.0
    assert audit.audit.rests_on == "form only: 5 of 83 checks"


def test_what_an_audit_rests_on_in_words() -> None:
    named = [f"S{number:02}" for number in range(1, 9)] + ["V01"]
    assert rests_on(named, ["S01", "S02", "R01"]) == "form only: 2 of 9 checks"
    assert rests_on(named, ["S01", "V01"]) == "2 of 9 checks"
    assert rests_on(named, ["S01", "S08"]) == "2 of 9 checks"


def test_what_is_no_plan_or_cannot_be_read_has_no_grades() -> None:
    golden = load_checklist("golden-thread")
    other = audited().model_copy(update={"kind": "not-ehcp"})
    broken = audited().model_copy(
        update={"kind": None, "error": AuditError(code="empty", message="Empty.", help="Ask again.")}
    )
    for audit in (other, broken):
        assert graded(audit, golden).grades is None
        assert graded(audit, golden).questions == ()


# --- limits -------------------------------------------------------------------------------------


def whole(plan: Mapping[str, Any] | None = None, *findings: Finding) -> PlanAudit:
    """An audit by the golden thread as if every check there will be had run."""
    audit = with_form(plan or {})
    return graded(
        audit.model_copy(update={"findings": audit.findings + findings}), load_checklist("golden-thread")
    )


@pytest.mark.parametrize("letter", ["B", "E", "F"])
@pytest.mark.parametrize(("state", "check"), [("absent", "S01"), ("blank", "S02")])
def test_a_plan_without_needs_outcomes_or_provision_is_inadequate(
    letter: str, state: str, check: str
) -> None:
    grades = whole({letter: state}).grades
    assert grades is not None
    for grade in (grades.overall, grades.compliance):
        assert grade is not None
        assert grade.grade == "inadequate"
        assert f"{check}:{letter}" in grade.capped_by


def test_another_missing_section_only_keeps_compliance_from_outstanding() -> None:
    grades = whole({"G": "absent"}).grades
    assert grades is not None
    assert grades.compliance is not None
    assert grades.compliance.grade == "good"
    assert grades.compliance.capped_by == ("S01:G",)
    assert grades.overall is not None
    assert "S01:G" not in grades.overall.capped_by


def test_compliance_is_not_outstanding_beside_a_statutory_gap() -> None:
    vague = [finding("P03", f"F{number}", severity="statutory", confidence=0.9) for number in (1, 2)]
    grades = whole(None, *vague).grades
    assert grades is not None
    assert grades.compliance is not None
    assert grades.quality is not None
    assert grades.compliance.grade != "outstanding"
    assert grades.compliance.score < whole().grades.compliance.score  # type: ignore[union-attr]
    assert grades.quality.score < whole().grades.quality.score  # type: ignore[union-attr]


def test_a_finding_that_the_auditor_rejected_limits_nothing() -> None:
    audit = with_form({"F": "blank"})
    rejected = tuple(one.model_copy(update={"state": "rejected"}) for one in audit.findings)
    grades = graded(audit.model_copy(update={"findings": rejected}), load_checklist("golden-thread")).grades
    assert grades is not None
    assert grades.compliance is not None
    assert grades.compliance.capped_by == ()


@pytest.mark.parametrize(
    ("check", "item", "cap"), [("M01", "A1", "inadequate"), ("T01", "B1", "requires-improvement")]
)
def test_a_language_judgement_limits_only_when_sure_or_accepted(check: str, item: str, cap: str) -> None:
    for fields in ({"confidence": 0.9}, {"confidence": 0.3, "state": "accepted"}):
        overall = whole(None, finding(check, item, **fields)).grades.overall  # type: ignore[union-attr]
        assert overall is not None
        assert overall.grade == cap
        assert overall.capped_by == (f"{check}:{item}",)
    overall = whole(None, finding(check, item, confidence=0.89)).grades.overall  # type: ignore[union-attr]
    assert overall is not None
    assert overall.grade in ("good", "outstanding")
    assert overall.would_be_capped_by == (f"{check}:{item}",)


def test_inadequate_provision_keeps_a_plan_from_being_good() -> None:
    weak = [finding(code, None, section="F") for code in ("P01", "P07", "P11", "P14", "P13", "P17", "P18")]
    grades = whole(None, *weak).grades
    assert grades is not None
    assert grades.sections["F"].grade == "inadequate"
    assert grades.overall is not None
    assert grades.overall.grade == "requires-improvement"
    assert "F" in grades.overall.capped_by


def test_outstanding_waits_for_a_person() -> None:
    audit = whole()
    assert audit.grades is not None
    assert audit.grades.overall is not None
    assert audit.grades.overall.score >= 0.9
    assert audit.grades.overall.grade == "good"
    waiting = {"child-recognised", "thread-makes-sense"}
    assert waiting <= set(audit.grades.overall.capped_by)
    answered = tuple(
        one.model_copy(update={"answer": "met", "by": "auditor"}) if one.answer == "needs-judgement" else one
        for one in audit.questions
    )
    again = graded(audit.model_copy(update={"questions": answered}), load_checklist("golden-thread"))
    assert again.grades is not None
    assert again.grades.overall is not None
    assert again.grades.overall.grade == "outstanding"
    assert again.grades.overall.capped_by == ()


def test_grading_again_changes_nothing() -> None:
    audit = whole({"D": "blank"}, finding("T01", "B1"))
    assert graded(audit, load_checklist("golden-thread")) == audit


def test_a_saved_audit_can_be_graded_by_another_checklist() -> None:
    audit = graded(whole({"D": "absent"}), load_checklist("statutory"))
    assert audit.audit.checklist == "statutory"
    assert audit.audit.checks_named == 21
    assert {answer.id for answer in audit.questions} >= {"sections-labelled", "within-20-weeks"}
    answers = {answer.id: answer for answer in audit.questions}
    assert answers["sections-labelled"].answer == "not-met"
    assert answers["sections-labelled"].evidence == ("S01:D",)


def test_the_checks_that_grading_rests_on_run_whatever_the_checklist_names() -> None:
    assert set(ALWAYS_RUN) == {"S01", "S02", "S04"}
