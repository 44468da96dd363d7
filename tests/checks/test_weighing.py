"""The second reader: findings weighed with what labelled statements taught, seen on plans."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from audit.checks import all_checks, run_checks
from audit.checks.examples import plan_from
from audit.checks.weighing import open_as_found
from audit.language.slots import fill_slots
from audit.learnt import load_judge, marks_of
from audit.learnt.judge import FAMILIES, from_bytes, to_bytes
from audit.model.findings import Finding

AS_OF = date(2026, 11, 20)


def findings_in(section: str, text: str, *, weigh: bool = True) -> Mapping[str, Finding]:
    """What is found in one statement of an otherwise good plan, by code."""
    plan = fill_slots(plan_from({section: [text]}))
    item = next(one for one in plan.items if one.section == section)
    checked = run_checks(plan, as_of=AS_OF, weigh=weigh)
    return {one.check: one for one in checked.findings if one.item == item.id}


@pytest.mark.parametrize(
    ("section", "code", "text"),
    [
        (
            "F",
            "P02",
            "Three mornings a week Robin is taken through the phonics cards, alone, for ten minutes.",
        ),
        ("F", "P11", "Robin will be praised for good work and seated where he can see the board."),
        ("B", "N03", "Maths is a bit of a struggle for Robin at the moment."),
    ],
)
def test_what_no_rule_knows_is_found_by_its_wording_and_quoted(section: str, code: str, text: str) -> None:
    found = findings_in(section, text)
    assert found[code].quote == text
    assert 0.3 <= (found[code].confidence or 0) <= 0.95


@pytest.mark.parametrize(
    ("section", "text"),
    [
        (
            "F",
            "Access to the sensory room for 15 minutes before lunch every day, with a teaching assistant trained "
            "by the occupational therapist, one adult to one child; the therapist looks at the log each half term.",
        ),
        (
            "F",
            "Buccal midazolam 5 mg, given as required by any of four trained adults if a seizure lasts five minutes.",
        ),
        ("B", "Robin reads 24 of the first 100 words and guesses the others from the first letter."),
    ],
)
def test_a_full_statement_in_tempting_words_is_left_alone(section: str, text: str) -> None:
    learnt = {code for family in load_judge().families.values() for code in family.codes}
    assert not findings_in(section, text).keys() & learnt


def test_every_learnt_finding_says_how_sure_it_is() -> None:
    text = "Robin will have access to support with his reading as appropriate."
    alone, weighed = findings_in("F", text, weigh=False), findings_in("F", text)
    assert {"P03", "P06"} <= alone.keys() & weighed.keys()
    assert all(0.3 <= (one.confidence or 0) <= 0.95 for one in weighed.values())


def test_an_open_part_is_shown_as_open() -> None:
    text = "Three mornings a week Robin is taken through the phonics cards, alone, for ten minutes."
    plan = fill_slots(plan_from({"F": [text]}))
    items = open_as_found(plan.items, run_checks(plan, as_of=AS_OF).findings)
    provision = next(one for one in items if one.section == "F")
    assert provision.slots["who"].state == "missing"
    assert provision.slots["how_often"].state == "stated"


def test_statements_of_one_shape_have_the_same_shape_whatever_the_names_and_numbers() -> None:
    one = marks_of("The ELSA sees Amir for 20 minutes each Monday.")
    other = marks_of("The nurse sees Beatrix for 45 minutes each Friday.")
    assert {"ROLE see NAME", "NUMBER LENGTH each", "LENGTH each WEEKDAY"} <= one & other


def test_the_number_of_an_outcome_is_no_amount() -> None:
    assert "NUMBER" not in marks_of("Help with reading. Outcome 2.")


def test_a_judge_is_the_same_when_it_is_read_again() -> None:
    judge = load_judge()
    by_name: dict[str, Any] = {
        "F G H1 H2": judge.families["F"],
        "E": judge.families["E"],
        "B C D": judge.families["B"],
    }
    again = from_bytes(to_bytes(by_name, judge.accused, judge.cleared))
    text = "Someone will pop in and help Robin with his reading."
    assert again.families["F"].said(text) == pytest.approx(judge.families["F"].said(text), abs=1e-6)
    assert (again.accused, again.cleared) == (judge.accused, judge.cleared)


def test_what_the_wording_speaks_against_is_let_go() -> None:
    text = (
        "As required in an acute attack: ten puffs of blue inhaler through the spacer, given by the trained "
        "office first-aider, then 999."
    )
    assert {"P03", "P06"} <= findings_in("G", text, weigh=False).keys()
    assert not {"P03", "P06"} & findings_in("G", text).keys()


def test_vague_words_are_only_held_against_what_leaves_something_open() -> None:
    for path in sorted((Path(__file__).parents[1] / "statements").glob("tune*.yaml")):
        for case in yaml.safe_load(path.read_text(encoding="utf-8")):
            if case["section"] != "F":
                continue
            weighed = findings_in("F", case["text"]).keys()
            if "P06" in weighed and "P06" not in findings_in("F", case["text"], weigh=False):
                assert weighed & {"P01", "P02", "P03", "P04", "P05"}, case["text"]


def test_every_check_that_is_learnt_says_what_it_then_says_and_no_other() -> None:
    learnt = {code for codes in FAMILIES.values() for code in codes}
    assert {check.code for check in all_checks().values() if check.by_wording is not None} == learnt


def test_what_the_child_wants_is_not_judged_by_wording() -> None:
    plan = plan_from({"A": {"items": ["Robin wants to see his friends more."]}})
    aspirations = [item for item in plan.items if item.section == "A"]
    assert aspirations
    assert all(load_judge().probabilities(item, frozenset()) == {} for item in aspirations)


def test_weights_that_were_learnt_for_other_checks_are_refused() -> None:
    judge = load_judge()
    families = {"F G H1 H2": judge.families["E"], "E": judge.families["E"], "B C D": judge.families["B"]}
    with pytest.raises(ValueError, match="learnt for something else"):
        from_bytes(to_bytes(families, judge.accused, judge.cleared))


def test_when_weighing_fails_what_the_checks_found_stands_and_a_warning_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken() -> None:
        raise OSError("the weights cannot be read")

    monkeypatch.setattr("audit.learnt.load_judge", broken)
    plan = fill_slots(plan_from({"F": ["Access to support with reading as appropriate."]}))
    checked = run_checks(plan, as_of=AS_OF)
    assert "P03" in {one.check for one in checked.findings}
    assert [one.code for one in checked.warnings] == ["weighing-failed"]
