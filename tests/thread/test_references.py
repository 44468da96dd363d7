"""Numbers and codes by which a plan names its own items."""

from __future__ import annotations

from typing import Any

import pytest

from audit.model.plan import ITEM_KINDS, Item, Letter
from audit.thread.references import Register, pointed_at


def item(name: str, text: str = "Robin reads and writes.", **fields: Any) -> Item:
    letter: Letter = name.rstrip("0123456789.")  # type: ignore[assignment]
    return Item(id=name, section=letter, kind=ITEM_KINDS[letter], text=text, place="paragraph 1", **fields)


def named(items: list[Item], by: str) -> list[tuple[str, ...]]:
    """What an item names, as the ids it means."""
    return [pointer.items for pointer in pointed_at(items, Register(items))[by]]


NEEDS = [item("B1", label="Need 1"), item("B2", label="Need 2:"), item("B3", label="(3)")]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Need 2", [("B2",)]),
        ("Needs 1 and 3", [("B1",), ("B3",)]),
        ("needs 1 to 3", [("B1",), ("B2",), ("B3",)]),
        ("Need No. 1", [("B1",)]),
        ("Outcome 1", [("E1",)]),
        ("Outcome 9", [()]),
    ],
)
def test_numbers_with_the_kind_s_name(words: str, meant: list[tuple[str, ...]]) -> None:
    items = [*NEEDS, item("E1"), item("F1", references=(words,))]
    assert named(items, "F1") == meant


def test_numbers_of_paragraphs() -> None:
    items = [item("B1", label="6."), item("B2", label="7."), item("E1", label="18.")]
    words = "To meet the need at paragraph 6 and the outcome at paragraph 18: a group of four, weekly."
    by = item("F1", words, references=("need at paragraph 6", "outcome at paragraph 18"))
    assert set(named([*items, by], "F1")) == {("B1",), ("E1",)}


def test_a_code_with_a_space_before_a_colon() -> None:
    items = [
        item("B1", "CI 1: Robin is hard to hear."),
        item("B2", "CI 2: Robin says little."),
        item("F1", cells={"Which need does this meet": "CI 2"}),
    ]
    assert named(items, "F1") == [("B2",)]


def test_provision_under_an_outcome_s_number_serves_it() -> None:
    items = [item("E1", label="Outcome 1:"), item("E2", label="Outcome 2:"), item("F1", label="Outcome 2:")]
    assert named(items, "F1") == [("E2",)]


def test_codes_of_a_case_system() -> None:
    items = [
        item("B1", label="NEED-0107"),
        item("B2", label="NEED-0114"),
        item("E1", cells={"Linked needs": "NEED-0107; NEED-0114"}),
    ]
    assert named(items, "E1") == [("B1",), ("B2",)]


def test_codes_of_the_plan_s_own() -> None:
    items = [item("B1", label="CI1"), item("B2", label="SE1"), item("F1", cells={"Which need?": "CI1, SE1"})]
    assert named(items, "F1") == [("B1",), ("B2",)]


def test_codes_are_one_however_they_are_written() -> None:
    items = [item("E1", label="O-01"), item("E2", label="O-02"), item("F1", cells={"Outcome ref": "O2"})]
    assert named(items, "F1") == [("E2",)]


def test_a_code_the_text_begins_with() -> None:
    items = [item("B1", "CI3 Robin has no friends of his own age."), item("F1", references=("CI3",))]
    assert named(items, "F1") == [("B1",)]


def test_the_section_s_letter_and_the_number_in_it() -> None:
    items = [item("B1"), item("B2"), item("E1", references=("B2",))]
    assert named(items, "E1") == [("B2",)]


def test_health_and_care_needs_have_numbers_of_their_own() -> None:
    items = [
        item("B1", label="Need 1"),
        item("C1", label="Health need 1"),
        item("G1", references=("health need 1",)),
    ]
    assert named(items, "G1") == [("C1",)]


def test_numbers_that_begin_anew_in_each_area() -> None:
    items = [
        item("B1", label="1", area="semh"),
        item("B2", label="1", area="cognition-learning"),
        item("F1", area="cognition-learning", references=("Need 1",)),
    ]
    assert named(items, "F1") == [("B2",)]


def test_a_provision_labelled_with_a_need_s_code_names_that_need() -> None:
    items = [item("B1", label="CI1"), item("B2", label="CI2"), item("F1", label="CI2")]
    assert named(items, "F1") == [("B2",)]


def test_a_line_that_leads_a_table_names_for_all_its_rows() -> None:
    lead = "Towards Outcome 1. Meets: Needs 1 and 3."
    items = [*NEEDS, item("E1"), item("F1", lead=lead), item("F2", lead=lead), item("F3")]
    assert named(items, "F2") == [("E1",), ("B1",), ("B3",)]
    assert named(items, "F3") == []


def test_a_cell_that_names_a_domain_goes_before_the_bare_number_in_it() -> None:
    items = [*NEEDS, item("C1", label="Need 1"), item("C2", label="Need 2")]
    cells = {"Which need it meets": "Health need 2"}
    assert named([*items, item("G1", cells=cells, references=("need 2",))], "G1") == [("C2",)]


@pytest.mark.parametrize(
    "text",
    [
        "The therapist sets targets 3 times a year.",
        "Robin needs 1:1 support in class.",
        "A Level 3 teaching assistant works with him in Y6, by KS2.",
        "Vitamin B12 is given each month.",
        "The plan needs 2 adults at all times.",
    ],
)
def test_counting_is_not_naming(text: str) -> None:
    items = [*NEEDS, item("F1", text)]
    assert named(items, "F1") == []


def test_a_number_beyond_the_plan_s_own_is_broken() -> None:
    items = [*NEEDS, item("F1", references=("Need 7",))]
    (pointer,) = pointed_at(items, Register(items))["F1"]
    assert pointer.broken
    assert pointer.quote == "Need 7"


def test_a_number_that_the_reader_may_have_missed_is_not_broken() -> None:
    items = [item("B1", label="Need 1"), item("B2"), item("B3"), item("F1", references=("Need 2",))]
    (pointer,) = pointed_at(items, Register(items))["F1"]
    assert not pointer.broken


def test_needs_called_by_letters() -> None:
    items = [
        item("B1", label="Need A"),
        item("B2", label="Need B"),
        item("F1", cells={"Relates to": "Needs A, B"}),
    ]
    assert named(items, "F1") == [("B1",), ("B2",)]
    assert named([*items[:2], item("F1", cells={"Relates to": "Need F"})], "F1") == [()]
    assert named([item("B1"), item("F1", "Needs A quiet room.")], "F1") == []


def test_a_heading_that_asks_without_naming_a_kind() -> None:
    items = [item("E1", label="O1"), item("E2", label="O2"), item("F1", cells={"Aims at": "2"})]
    assert named(items, "F1") == [("E2",)]


def test_needs_and_outcomes_called_by_the_marks_of_their_lists() -> None:
    items = [
        item("B1", label="(i)"),
        item("B2", label="(iv)"),
        item("E1", label="a)"),
        item("F1", text="To meet needs (i) and (iv) and outcome a): a teaching assistant will sign."),
        item("F2", cells={"Which of my needs": "(iv)"}),
        item("F3", text="Need A is met by a signing club."),
    ]
    assert named(items, "F1") == [("B1",), ("B2",), ("E1",)]
    assert named(items, "F2") == [("B2",)]
    assert named(items, "F3") == []


@pytest.mark.parametrize(
    ("label", "meant"),
    [
        ("For outcome b", [("E2",)]),
        ("For outcomes a and b", [("E1",), ("E2",)]),
        ("A sheet for each outcome a pupil has", []),
    ],
)
def test_outcomes_that_a_list_calls_by_small_letters(label: str, meant: list[tuple[str, ...]]) -> None:
    items = [item("E1", label="a)"), item("E2", label="b)"), item("F1", label=label)]
    assert named(items, "F1") == meant


def test_numbers_in_words() -> None:
    items = [item("E1"), item("E2"), item("F1", label="Provision in support of Outcome two")]
    assert named(items, "F1") == [("E2",)]


def test_a_need_of_one_adult_to_one_child_names_no_need() -> None:
    assert named([item("B1"), item("F1", cells={"Ratio": "needs one to one"})], "F1") == []


def test_paragraphs_in_brackets_where_the_plan_numbers_them_all() -> None:
    numbered = [item(f"B{number}", label=f"2.{number}") for number in range(1, 5)]
    outcomes = [item(f"E{number}", "Robin will read. (2.1)", label=f"5.{number}") for number in (1, 2)]
    by = item("F1", "Two lessons of 1.5 hours (1.5) a week. (2.3 and 2.4, 5.2)", label="6.1")
    assert named([*numbered, *outcomes, by], "F1") == [("B3",), ("B4",), ("E2",)]
    assert named([*numbered[:1], by], "F1") == []
