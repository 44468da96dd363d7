"""The strangers' cases are whole: each names a check that runs, and quotes words that its plan has."""

from __future__ import annotations

import pytest

from audit.checks import all_checks
from audit.checks.examples import plan_from
from tests.strangers.evaluate import cases, findings_of


@pytest.mark.parametrize("part", ["tune", "report"])
def test_every_case_names_a_check_and_quotes_its_plan(part: str) -> None:
    known = set(all_checks())
    for name, case in cases(part):
        assert case["check"] in known, name
        if case["fault"] and case.get("quote"):
            plan = plan_from(case["plan"])
            said = [section.text for section in plan.sections.values()]
            said += [str(item) for item in plan.items]
            assert " ".join(case["quote"].split()) in " ".join(" ".join(said).split()), name


def test_what_a_case_is_asked_is_its_own_check() -> None:
    name, case = next(
        (name, case) for name, case in cases("tune") if case["check"] == "P07" and case["fault"]
    )
    assert {finding.check for finding in findings_of(case)} == {"P07"}, name
