"""Blocks that tell one need each, with what will change and what will be done: all in a block is tied."""

from __future__ import annotations

from typing import Any

from audit.checks.examples import plan_from
from audit.model.plan import Plan
from audit.thread import follow_thread

NOISE = "Robin cannot bear the noise of the dining hall and covers his ears."
HAND = "Robin's handwriting cannot be read and his hand tires after two minutes."
HALL = "By July 2027 Robin will eat lunch in the hall on three days a week."
STEPS = "By July 2027 Robin will have climbed all the steps of his own chart."
TYPES = "By July 2027 Robin will type 20 words a minute."
DEFENDERS = "Ear defenders, and lunch in a quiet room with two friends, every day."
VISITS = "Visits from the blue service for an hour each fortnight."
LAPTOP = "A laptop with touch-typing lessons, 20 minutes a day with a teaching assistant."


def in_cards(*told: tuple[str, dict[str, Any]]) -> Plan:
    """A plan whose items stand in tables, a row to each part: pairs of section and words with their place."""
    sections: dict[str, Any] = {"A": "Robin likes trains."}
    for letter, item in told:
        sections.setdefault(letter, []).append(item)
    plan = plan_from(sections)
    by_text = {item.text: item for item in plan.items}
    return plan.model_copy(update={"items": tuple(by_text[item["text"]] for _, item in told)})


def part(table: int, row: int, text: str, label: str | None = None) -> dict[str, Any]:
    """A statement in a row of a table, under a label."""
    return {"text": text, "row": f"table {table}, row {row}", "label": label}


def linked(plan: Plan) -> set[tuple[str, str]]:
    """The linked pairs."""
    return {(link.source, link.target) for link in follow_thread(plan)[0]}


TWO_CARDS = (
    ("B", part(2, 1, NOISE)),
    ("E", part(2, 2, HALL)),
    ("E", part(2, 2, STEPS)),
    ("F", part(2, 3, DEFENDERS)),
    ("F", part(2, 3, VISITS)),
    ("B", part(3, 1, HAND)),
    ("E", part(3, 2, TYPES)),
    ("F", part(3, 3, LAPTOP)),
)
FIRST = {("B1", "E1"), ("B1", "E2"), ("B1", "F1"), ("B1", "F2")}


def test_all_in_a_card_of_one_need_is_tied() -> None:
    found = linked(in_cards(*TWO_CARDS))
    assert found >= FIRST | {("E1", "F1"), ("E1", "F2"), ("E2", "F1"), ("E2", "F2")}
    assert {("B2", "E3"), ("B2", "F3"), ("E3", "F3")} <= found
    assert ("B2", "F2") not in found


def test_a_card_is_told_by_the_title_over_its_parts_too() -> None:
    titles = {2: "Priority 1: Lunch at school", 3: "Priority 2: Writing things down"}
    told = [
        (letter, {"text": item["text"], "label": titles[int(item["row"][6])]}) for letter, item in TWO_CARDS
    ]
    assert linked(in_cards(*told)) >= FIRST


def test_a_table_with_a_row_to_each_need_is_no_card() -> None:
    rows = [(letter, {**item, "row": item["row"][:7] + ", row 1"}) for letter, item in TWO_CARDS]
    without = [(letter, {"text": item["text"]}) for letter, item in TWO_CARDS]
    assert ("B1", "E2") not in linked(in_cards(*without))
    assert ("E2", "F2") not in linked(in_cards(*rows))


def test_a_card_with_several_needs_leaves_it_to_their_words() -> None:
    one = [(letter, {**item, "row": f"table 2, row {row}"}) for row, (letter, item) in enumerate(TWO_CARDS)]
    assert ("B2", "F2") not in linked(in_cards(*one))


def test_what_names_another_need_is_not_tied_to_its_card_s() -> None:
    told = [*TWO_CARDS]
    told[4] = ("F", {**part(2, 3, VISITS), "cells": {"Meets": "Need 2"}})
    told[0] = ("B", part(2, 1, NOISE, "Need 1"))
    told[5] = ("B", part(3, 1, HAND, "Need 2"))
    found = linked(in_cards(*told))
    assert ("B2", "F2") in found
    assert ("B1", "F2") not in found
