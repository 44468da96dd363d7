"""Every check does what its own examples and its cases say, and is fully described."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from audit.checks import Check, all_checks, run_checks
from audit.checks.examples import plan_from, shared_from
from audit.checks.registry import HEADINGS
from audit.model.findings import Finding

CHECKS = list(all_checks().values())
AS_OF = date(2026, 11, 20)
CASE_FILES = sorted(Path(__file__).parent.glob("*.yaml"))
CASES = [
    pytest.param(path.stem, case, id=f"{path.stem}: {case['case']}")
    for path in CASE_FILES
    for case in yaml.safe_load(path.read_text(encoding="utf-8"))
]
each_check = pytest.mark.parametrize("check", [pytest.param(check, id=check.code) for check in CHECKS])


@each_check
def test_the_passing_example_passes(check: Check) -> None:
    checked = run_checks(
        plan_from(check.passing), as_of=AS_OF, codes=[check.code], shared=shared_from(check.passing)
    )
    assert checked.ran == (check.code,)
    assert not checked.findings


@each_check
def test_the_failing_example_fails(check: Check) -> None:
    checked = run_checks(
        plan_from(check.failing), as_of=AS_OF, codes=[check.code], shared=shared_from(check.failing)
    )
    assert checked.ran == (check.code,)
    assert {finding.check for finding in checked.findings} == {check.code}


def test_no_check_fires_on_the_complete_plan() -> None:
    checked = run_checks(plan_from({}), as_of=AS_OF)
    assert not checked.findings
    assert not checked.warnings


@each_check
def test_a_check_is_explained_under_every_heading(check: Check) -> None:
    explanation = check.explanation()
    assert tuple(explanation) == HEADINGS
    assert all(len(prose.split()) >= 8 for prose in explanation.values())
    assert check.summary.endswith(".")


@each_check
def test_a_check_stands_in_a_file_of_its_name(check: Check) -> None:
    assert re.fullmatch(r"[SVNOPTMRX]\d\d", check.code)
    stem = f"{check.code.lower()}_{check.name.replace('-', '_')}"
    assert check.function.__module__ == f"audit.checks.{stem}"


@each_check
def test_a_check_has_eight_cases_at_least_and_some_of_each_kind(check: Check) -> None:
    cases = [case.values[1] for case in CASES if case.values[0] == check.code]
    assert len(cases) >= 8
    assert any(case.get("finds") for case in cases)
    assert any(not case.get("finds") for case in cases)


def test_every_case_file_belongs_to_a_check() -> None:
    assert {path.stem for path in CASE_FILES} <= set(all_checks())


@pytest.mark.parametrize(("code", "case"), CASES)
def test_case(code: str, case: dict[str, Any]) -> None:
    assert set(case) <= {"case", "plan", "as_of", "finds", "warns"}
    plan = plan_from(case.get("plan") or {})
    shared = shared_from(case.get("plan") or {})
    checked = run_checks(plan, as_of=case.get("as_of", AS_OF), codes=[code], shared=shared)
    assert checked.ran == (code,), checked.warnings
    expected = case.get("finds") or []
    ids = [one if isinstance(one, str) else one["id"] for one in expected]
    assert [finding.id for finding in checked.findings] == ids
    for finding, one in zip(checked.findings, expected, strict=True):
        if isinstance(one, dict):
            _assert_like(finding, one)
    assert [warning.code for warning in checked.warnings] == case.get("warns", [])


def _assert_like(finding: Finding, expected: dict[str, Any]) -> None:
    for field, value in expected.items():
        if field == "says":
            assert value in finding.message
        elif field == "looked_in" and value is not None:
            assert value in (finding.looked_in or "")
        else:
            assert getattr(finding, field) == value, field
