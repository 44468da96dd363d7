"""Links, gaps and figures of a plan: what ties items, what hangs loose, and what cannot be told."""

from __future__ import annotations

import random
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.checks.examples import plan_from
from audit.model.findings import Link, Thread
from audit.model.plan import Plan
from audit.thread import follow_plan, follow_thread, link_items, thread_of

NOISE = "Robin cannot bear the noise of the dining hall and covers his ears."
HAND = "Robin's handwriting cannot be read and his hand tires after two minutes."
WET = "Robin wets himself two or three times a week, and does not notice that he needs the toilet."
DEFENDERS = "Ear defenders, and lunch in a quiet room with two friends, every day."
LAPTOP = "A laptop with touch-typing lessons, 20 minutes a day with a teaching assistant."
HALL = "By July 2027 Robin will eat lunch in the hall on three days a week."
TYPES = "By July 2027 Robin will type 20 words a minute."
CALM = "By July 2027 Robin will be calm and comfortable at school all day."
VAGUE = "An agreed programme, reviewed by the SENCO each term."
GENERIC = "Quality first teaching and a differentiated curriculum."


def plan(**sections: Any) -> Plan:
    """A plan with these items in B, E and F and nothing in A."""
    return plan_from({"A": "Robin likes trains.", "E": [HALL, TYPES], **sections})


def pairs(some: Plan, kind: str = "need-provision") -> set[tuple[str, str]]:
    """The linked pairs of a kind."""
    return {(link.source, link.target) for link in link_items(some) if link.kind == kind}


def one(some: Plan, source: str, target: str) -> Link:
    """The link between two items."""
    return next(link for link in link_items(some) if (link.source, link.target) == (source, target))


def missing(thread: Thread, decided: bool = True) -> set[tuple[str, str]]:
    """The gaps of a thread."""
    return {(gap.item, gap.missing) for gap in thread.gaps if gap.decided == decided}


def test_words_and_the_lexicon_tell_neighbours_apart() -> None:
    some = plan(B=[NOISE, HAND], F=[DEFENDERS, LAPTOP])
    assert pairs(some) == {("B1", "F1"), ("B2", "F2")}
    assert pairs(some, "need-outcome") == {("B1", "E1"), ("B2", "E2")}
    assert pairs(some, "outcome-provision") == {("E1", "F1"), ("E2", "F2")}


def test_a_row_ties_and_is_the_first_reason() -> None:
    some = plan(
        B=[{"text": NOISE, "row": "table 3, row 2"}, {"text": WET, "row": "table 3, row 3"}],
        F=[{"text": DEFENDERS, "row": "table 3, row 2"}, {"text": VAGUE, "row": "table 3, row 3"}],
        E=[HALL],
    )
    assert one(some, "B2", "F2").basis[0] == "same-row"


def test_a_row_over_several_rows_ties_all_of_them() -> None:
    some = plan(
        B=[{"text": WET, "row": "table 3, rows 2 to 4"}, {"text": NOISE, "row": "table 3, row 5"}],
        F=[
            {"text": VAGUE, "row": "table 3, row 2"},
            {"text": "Work with the school nurse on what she advises.", "row": "table 3, row 4"},
            {"text": DEFENDERS, "row": "table 3, row 5"},
        ],
        E=[HALL],
    )
    assert {("B1", "F1"), ("B1", "F2"), ("B2", "F3")} <= pairs(some)


def test_a_reference_ties_and_is_a_reason() -> None:
    some = plan(
        B=[{"text": NOISE, "label": "Need 1"}, {"text": WET, "label": "Need 2"}],
        F=[{"text": DEFENDERS, "references": ["Need 1"]}, {"text": VAGUE, "references": ["Need 2"]}],
        E=[HALL],
    )
    assert "reference" in one(some, "B2", "F2").basis


def test_a_cell_that_quotes_a_need_ties_it() -> None:
    quoting = {
        "text": VAGUE,
        "cells": {"Which need does this provision meet": "Notice that he needs the toilet"},
    }
    plain = {"text": VAGUE}
    with_quote, without = (
        follow_plan(plan(B=[NOISE, WET], F=[DEFENDERS, last], E=[HALL])).score("need-provision", "B2", "F2")
        or 0
        for last in (quoting, plain)
    )
    assert with_quote > without + 0.1


def test_an_outcome_and_its_provision_set_out_in_turn() -> None:
    some = plan_from({"A": "Robin likes trains.", "B": [NOISE, HAND, WET]})
    e = [f"By July 2027 Robin will reach step {number} of his own chart." for number in range(4)]
    f = [f"Sessions from the {name} service." for name in ("red", "blue", "green", "white")]
    drawn = plan_from({"B": [NOISE], "E": e, "F": f})
    items = {item.id: item for item in drawn.items}
    in_turn = some.model_copy(
        update={"items": (items["B1"], *(items[f"{kind}{n}"] for n in range(1, 5) for kind in "EF"))}
    )
    for number in range(1, 5):
        best = follow_plan(in_turn).candidates("outcome-provision", "target", f"F{number}")[0]
        assert best.item == f"E{number}"


def test_the_same_words_in_two_rows_are_tied_by_both() -> None:
    some = plan(
        B=[{"text": NOISE, "row": "table 3, row 2"}, {"text": WET, "row": "table 3, row 3"}],
        E=[{"text": CALM, "row": "table 3, row 2"}, {"text": CALM, "row": "table 3, row 3"}],
        F=[{"text": DEFENDERS, "row": "table 3, row 2"}],
    )
    assert {("B1", "E1"), ("B1", "E2"), ("B2", "E1"), ("B2", "E2")} <= pairs(some, "need-outcome")


def test_generic_provision_answers_no_need_by_itself() -> None:
    some = plan(
        B=[{"text": NOISE, "row": "table 3, row 2"}, {"text": HAND, "row": "table 3, row 3"}],
        F=[{"text": DEFENDERS, "row": "table 3, row 2"}, {"text": GENERIC, "row": "table 3, row 3"}],
    )
    links, thread = follow_thread(some)
    assert follow_plan(some).is_generic("F2")
    assert "B2" not in thread.needs.items
    if any((link.source, link.target) == ("B2", "F2") for link in links):
        assert ("B2", "provision") in missing(thread, decided=False)


def test_what_nothing_comes_near_is_a_decided_gap() -> None:
    _, thread = follow_thread(plan(B=[NOISE, HAND], F=[DEFENDERS], E=[HALL]))
    assert ("B2", "provision") in missing(thread)
    assert ("B2", "outcome") in missing(thread)
    assert ("B1", "provision") not in missing(thread) | missing(thread, decided=False)


def test_no_gap_is_decided_beside_a_link_or_a_likely_candidate() -> None:
    links, thread = follow_thread(plan(B=[NOISE, HAND, WET], F=[DEFENDERS, LAPTOP, VAGUE]))
    linked = {
        (end, link.kind.split("-")[number])
        for link in links
        for number, end in ((1, link.source), (0, link.target))
    }
    for gap in thread.gaps:
        assert not (gap.decided and (gap.item, gap.missing) in linked)
        assert not (gap.decided and gap.best is not None and gap.best.score >= 0.4)


def test_a_section_with_text_and_no_items_cannot_be_told() -> None:
    _, thread = follow_thread(plan(B=[NOISE], F="All of it is set out in the annex."))
    assert ("B1", "provision") in missing(thread, decided=False)


def test_the_figures_and_their_lists() -> None:
    _, thread = follow_thread(plan(B=[NOISE, HAND, WET], F=[DEFENDERS, LAPTOP]))
    assert (thread.needs.followed, thread.needs.of, thread.needs.score) == (2, 3, 0.667)
    assert thread.needs.items == ("B1", "B2")
    assert (thread.outcomes.followed, thread.outcomes.of) == (2, 2)
    assert (thread.aspirations.of, thread.aspirations.score) == (0, None)


def test_an_auditor_s_rejection_opens_the_gap_again() -> None:
    some = plan(B=[NOISE, HAND], F=[DEFENDERS, LAPTOP])
    links, thread = follow_thread(some)
    assert ("B1", "provision") not in missing(thread) | missing(thread, decided=False)
    judged = [
        link.model_copy(update={"state": "rejected"}) if (link.source, link.target) == ("B1", "F1") else link
        for link in links
    ]
    again = thread_of(some, judged)
    assert "B1" not in again.needs.items
    assert ("B1", "provision") in missing(again) | missing(again, decided=False)


def test_an_auditor_s_link_closes_it() -> None:
    some = plan(B=[NOISE, WET], F=[DEFENDERS, VAGUE], E=[HALL, TYPES])
    links, _ = follow_thread(some)
    drawn = Link(
        kind="need-provision",
        source="B2",
        target="F2",
        score=1.0,
        basis=("auditor",),
        state="confirmed",
        fingerprint="x",
    )
    thread = thread_of(some, [*links, drawn])
    assert ("B2", "provision") not in missing(thread) | missing(thread, decided=False)


def test_evidence_says_which_words_speak() -> None:
    some = plan(B=[NOISE, HAND], F=[DEFENDERS, LAPTOP])
    found = follow_plan(some).evidence("need-provision", "B1", "F1")
    assert found is not None
    assert "noise" in found.reasons
    assert {"Ear", "defenders"} <= set(found.target_words)
    assert follow_plan(some).evidence("need-provision", "B1", "E1") is None


def test_health_and_care_are_need_and_provision_too() -> None:
    some = plan(
        B=[NOISE],
        C=["Robin has epilepsy, with two or three seizures a month."],
        D=["Robin cannot be left alone at home, and his parents have had no evening out for two years."],
        F=[DEFENDERS],
        G=["The epilepsy nurse reviews Robin's seizure plan every six months."],
        H2=["A short break of four hours every Saturday with a support worker."],
    )
    assert {("C1", "G1"), ("D1", "H2.1")} <= pairs(some)


def test_a_plan_of_thirty_needs_is_linked_in_half_a_second() -> None:
    dice = random.Random(3)
    words = (NOISE + HAND + WET + DEFENDERS + LAPTOP + HALL + TYPES + VAGUE).replace(".", "").split()

    def prose(count: int) -> list[str]:
        return [" ".join(dice.choices(words, k=45)) + "." for _ in range(count)]

    link_items(plan(B=[NOISE], F=[DEFENDERS]))  # loads the vectors, lexicon and weights
    long = plan_from({"B": prose(30), "E": prose(30), "F": prose(60)})
    started = time.process_time()
    follow_thread(long)
    assert time.process_time() - started < 0.5


@pytest.mark.parametrize(
    "sections", [{}, {"B": []}, {"B": [], "E": [], "F": []}, {"B": "nil", "E": "nil", "F": "nil"}]
)
def test_nothing_to_link(sections: dict[str, Any]) -> None:
    links, thread = follow_thread(plan_from({"A": "nil", **sections}))
    assert all(0.5 <= link.score <= 1 for link in links)
    assert thread.aspirations.score is None


STATEMENTS = st.lists(
    st.lists(
        st.sampled_from((NOISE + " " + HAND + " " + LAPTOP + " Ünïcode Need 1 (B2) •").split()), max_size=12
    ).map(" ".join),
    min_size=0,
    max_size=4,
)


@settings(max_examples=40, deadline=None)
@given(STATEMENTS, STATEMENTS, STATEMENTS, STATEMENTS)
def test_any_plan_has_links_and_gaps_that_fit_together(
    a: list[str], b: list[str], e: list[str], f: list[str]
) -> None:
    some = plan_from({"A": a, "B": b, "E": e, "F": f})
    links, thread = follow_thread(some)
    items = {item.id for item in some.items}
    assert all(
        0.5 <= link.score <= 1 and {link.source, link.target} <= items and link.basis for link in links
    )
    assert len({(link.kind, link.source, link.target) for link in links}) == len(links)
    sources = {(link.source, link.kind) for link in links}
    for gap in thread.gaps:
        if gap.missing == "provision" and gap.item.startswith("B") and gap.decided:
            assert (gap.item, "need-provision") not in sources
        assert gap.best is None or 0 <= gap.best.score <= 1
    for figure in (thread.needs, thread.outcomes, thread.aspirations):
        assert figure.followed == len(figure.items) <= figure.of
    copy = some.model_copy(deep=True)
    assert follow_thread(copy) == (links, thread)
