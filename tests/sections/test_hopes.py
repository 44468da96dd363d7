"""Hopes for the future, and wishes about how things are done now."""

from __future__ import annotations

import pytest

from audit.sections import split_sections
from audit.sections.hopes import tells_hope
from tests.sections.building import document, grid, heading


@pytest.mark.parametrize(
    "sentence",
    [
        "When I’m big I’m going to be a joiner like Des.",
        "I'm going to work on a space telescope.",
        "We hope that she will be able to tell people what she wants.",
        "She plans to live near her sister.",
        "My long-term goal is my own shop.",
        "When she leaves school she wants a job with horses.",
        "I will work in signalling, in the simulator bit, not outdoors.",
        "I'll have my own van.",
        "He plans to work in a nursery, although he is scared of exams.",
        "She worries about exams but is looking forward to college.",
    ],
)
def test_hopes(sentence: str) -> None:
    assert tells_hope(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I want people to stop asking how many fingers.",
        "They would like things explained to them in Somali.",
        "For a meeting she prepares a card with a drawing of what she wants to say.",
        "If you want me to do a thing, show me.",
        "I will tell you when I have had enough.",
        "When I have a seizure I am frightened and I want Mum.",
        "He asked for the plan to be read to him.",
        "He is settled there and the placement is long-term.",
        "She comes to the last ten minutes if she wants to.",
        "We are tired and we would like not to have to fight.",
        "They are anxious about who will see to things when they are older.",
    ],
)
def test_wishes_about_now_are_no_hopes(sentence: str) -> None:
    assert not tells_hope(sentence)


def test_a_short_hope_in_speech_marks_is_no_label() -> None:
    plan = split_sections(
        document(
            heading("Section A: Views"),
            grid(
                ("Whose hope", "Hope"),
                ("Amira", "“I want to be a vet and to live by the sea.”"),
                ("Her father", "“I hope for a week with no ambulance.”"),
            ),
            heading("Section B: Needs"),
        )
    )
    assert len(plan.items_of("A")) == 2


def test_who_looks_at_a_whole_section_is_no_provision() -> None:
    plan = split_sections(
        document(
            heading("Section A: Views"),
            "Amira wants to be a vet.",
            heading("Section F: Provision"),
            grid(
                ("Provision", "Who"),
                ("Reading with an adult for 20 minutes every day.", "Class teacher"),
                ("Every part of this section is looked at by the SENCO at the end of each term.", ""),
            ),
        )
    )
    assert len(plan.items_of("F")) == 1


def test_quotations_in_small_letters_are_a_hope_each() -> None:
    plan = split_sections(
        document(
            heading("Section A: Views"),
            '"i want to work with plants when i am grown up." "one day i want to get the train by myself."',
            heading("Section B: Needs"),
        )
    )
    assert len(plan.items_of("A")) == 2


@pytest.mark.parametrize(
    "sentence",
    [
        "Crowds and sudden voices make her want to disappear.",
        "She has said that she wants to see every draft.",
        "They want every adult in school to know how the equipment works.",
        "If he has a big thing to decide, tell him on one day and ask him on the next.",
    ],
)
def test_how_somebody_is_treated_now_is_no_hope(sentence: str) -> None:
    assert not tells_hope(sentence)


def test_to_read_a_page_is_a_hope() -> None:
    assert tells_hope("She wants to read a page of her book on her own.")
