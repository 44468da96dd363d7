"""Plans compared with each other: the same whatever their order, quick, and blind to template text."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from audit.batch import compare_plans, numbers_of, shared_passages, with_shared_passages
from audit.checklists import load_checklist
from audit.checks.examples import plan_from
from audit.language.sharing import find_sharing, most_sharing
from audit.model.audit import AuditedDocument, AuditError, Circumstances, PlanAudit
from audit.pipeline import audit_plans
from tests.conftest import DrawPlan

AS_OF = date(2026, 11, 20)
GOLDEN = load_checklist("golden-thread")
COPIED = "{name} will be taught to use Now and Next boards before each change of activity."


def audit_of(example: dict[str, Any], path: str, *, kind: str = "ehcp") -> PlanAudit:
    """An audit as if the plan of an example had been read from a file."""
    plan = plan_from(example)
    return PlanAudit(
        document=AuditedDocument(path=path, sha256=path, format="docx"),
        audit=Circumstances(
            program="0",
            checklist="golden-thread",
            checklist_version="1",
            legal_date=AS_OF,
            as_of=AS_OF,
            checks_run=("S01", "S02"),
        ),
        kind=kind,  # type: ignore[arg-type]
        details=plan.details,
        sections=plan.sections,
        items=plan.items,
    )


#: Invented words, so that no two made-up sentences are alike by chance.
_SYLLABLES = "ba do ku li mo ne pra sto tu vey wim zor fen gal hib jut".split()


def _sentence(chance: random.Random, name: str, words: int = 14) -> str:
    made = ["".join(chance.choices(_SYLLABLES, k=3)) for _ in range(words)]
    return f"{name} finds {' '.join(made)} and needs help with it."


def made_up(number: int, *, statements: int = 20, council: str = "Fenmoor", **said: list[str]) -> PlanAudit:
    """The audit of a plan in invented words; `said` adds statements to its sections."""
    chance = random.Random(number)
    name = f"{'ABCDEFGH'[number % 8]}child{number}".capitalize()
    example: dict[str, Any] = {
        "details": {
            "name": f"{name} Surname{number}",
            "date_of_birth": f"2015-{number % 12 + 1:02}-{number % 27 + 1:02}",
            "local_authority": council,
        },
        "A": "",
    }
    for letter in "BEF":
        made = [_sentence(chance, name) for _ in range(statements // 3)]
        example[letter] = [*made, *(one.format(name=name) for one in said.get(letter, ()))]
    return audit_of(example, f"plan-{number:05}.docx")


def found(audits: list[PlanAudit]) -> dict[str, list[str]]:
    """What X01 found, by path."""
    return {
        audit.document.path: [finding.id for finding in audit.findings if finding.check == "X01"]
        for audit in audits
    }


def test_a_copied_passage_is_found_in_both_plans_and_they_are_graded_anew() -> None:
    audits = [made_up(1, F=[COPIED]), made_up(2), made_up(3, F=[COPIED])]
    compared = list(compare_plans(audits, GOLDEN))
    assert found(compared) == {
        "plan-00001.docx": ["X01:F7"],
        "plan-00002.docx": [],
        "plan-00003.docx": ["X01:F7"],
    }
    assert all("X01" in audit.audit.checks_run for audit in compared)
    assert "plan-00003.docx, Section F" in compared[0].findings[0].message
    answers = {answer.id: answer for answer in compared[0].questions}
    assert answers["written-for-this-child"].evidence == ("X01:F7",)


def test_the_order_of_the_plans_does_not_matter() -> None:
    audits = [made_up(n, F=[COPIED] if n in (3, 150) else []) for n in range(200)]
    shuffled = random.Random(5).sample(audits, len(audits))
    forth = {audit.document.path: audit for audit in compare_plans(audits, GOLDEN)}
    back = {audit.document.path: audit for audit in compare_plans(shuffled, GOLDEN)}
    assert forth == back
    assert [path for path, ids in found(list(forth.values())).items() if ids] == [
        "plan-00003.docx",
        "plan-00150.docx",
    ]


def test_what_stands_in_many_plans_is_template_text() -> None:
    audits = [made_up(n, F=[COPIED]) for n in range(3)] + [made_up(n) for n in range(3, 20)]
    assert not any(found(list(compare_plans(audits, GOLDEN))).values())


def test_template_text_of_one_council_is_told_by_that_council() -> None:
    of_one = [made_up(n, council="Fenmoor", F=[COPIED]) for n in range(3)]
    others = [made_up(n, council="Larkshire") for n in range(3, 2000, 4)]
    assert not any(found(list(compare_plans([*of_one, *others], GOLDEN))).values())


@pytest.mark.parametrize(("children", "most"), [(2, 2), (100, 2), (1000, 2), (1500, 3), (5000, 10)])
def test_how_many_may_share(children: int, most: int) -> None:
    assert most_sharing(children) == most


def test_versions_of_one_child_s_plan_are_not_compared() -> None:
    draft, final = audit_of({}, "draft.docx"), audit_of({"details": {"status": "amended"}}, "final.pdf")
    unnamed = audit_of({"details": {"date_of_birth": None}}, "undated.docx")
    compared = list(compare_plans([draft, final, unnamed], GOLDEN))
    assert not any(found(compared).values())
    assert not any("X01" in audit.audit.checks_run for audit in compared)


def test_a_version_does_not_make_a_passage_template_text() -> None:
    one = made_up(1, F=[COPIED])
    again = one.model_copy(
        update={"document": one.document.model_copy(update={"path": "again.docx", "sha256": "z"})}
    )
    compared = list(compare_plans([one, again, made_up(2, F=[COPIED])], GOLDEN))
    assert found(compared) == {
        "plan-00001.docx": ["X01:F7"],
        "again.docx": ["X01:F7"],
        "plan-00002.docx": ["X01:F7"],
    }


def test_a_single_plan_and_what_is_no_plan_are_not_compared() -> None:
    alone = list(compare_plans([made_up(1)], GOLDEN))
    assert "X01" not in alone[0].audit.checks_run
    letter = audit_of({"F": [COPIED.format(name="Robin")]}, "letter.docx", kind="not-ehcp")
    broken = PlanAudit(
        document=AuditedDocument(path="broken.docx", sha256=None, format=None),
        error=AuditError(code="empty", message="", help=""),
        audit=letter.audit,
        details=letter.details,
        sections=letter.sections,
    )
    compared = list(compare_plans([letter, made_up(1, F=[COPIED]), broken, made_up(2)], GOLDEN))
    assert [audit.document.path for audit in compared] == [
        "letter.docx",
        "plan-00001.docx",
        "broken.docx",
        "plan-00002.docx",
    ]
    assert not any(found(compared).values())
    assert "X01" in compared[1].audit.checks_run
    assert "X01" not in compared[0].audit.checks_run
    assert compared[2].error is not None


def test_a_checklist_that_does_not_ask_lets_them_through_as_they_come() -> None:
    statutory = load_checklist("statutory")
    if "X01" in statutory.checks:
        pytest.skip("the checklist asks for it")
    audits = iter([made_up(1), made_up(2)])
    first = next(compare_plans(audits, statutory))
    assert first.document.path == "plan-00001.docx"
    assert next(audits).document.path == "plan-00002.docx"


def test_stored_audits_can_be_compared_and_compared_again() -> None:
    audits = [made_up(1, F=[COPIED]), made_up(2, F=[COPIED])]
    stored = [PlanAudit.model_validate_json(audit.model_dump_json(by_alias=True)) for audit in audits]
    shared = shared_passages(stored)
    once = [with_shared_passages(audit, one, GOLDEN) for audit, one in zip(stored, shared, strict=True)]
    assert once == list(compare_plans(audits, GOLDEN))
    twice = [with_shared_passages(audit, one, GOLDEN) for audit, one in zip(once, shared, strict=True)]
    assert twice == once
    alone = with_shared_passages(once[0], None, GOLDEN)
    assert found([alone]) == {"plan-00001.docx": []}
    assert "X01" not in alone.audit.checks_run


def test_numbers_are_few_and_tell_nothing() -> None:
    numbers = numbers_of(made_up(1, statements=200))
    assert numbers.numbers.nbytes + numbers.sections.nbytes < 20_000
    assert find_sharing([]).with_others == {}
    assert find_sharing([numbers]).with_others == {}


@pytest.mark.parametrize("jobs", [1, 3])
def test_files_are_compared_alike_however_many_run_at_once(draw_plan: DrawPlan, jobs: int) -> None:
    text = "Robin will be taught to use Now and Next boards before each change of activity."
    other = {"Name": "Amira Khan", "Date of birth": "4 March 2016"}
    paths: list[Path] = [
        draw_plan("a.docx", sections={"F": text}),
        draw_plan("b.docx", sections={"F": text.replace("Robin", "Amira")}, front=other),
    ]
    compared = list(compare_plans(audit_plans(paths, as_of=AS_OF, jobs=jobs, in_order=True), GOLDEN))
    quotes = [finding.quote for audit in compared for finding in audit.findings if finding.check == "X01"]
    assert text in quotes
    assert text.replace("Robin", "Amira") in quotes
