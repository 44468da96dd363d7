"""A link somebody judged remembers its texts, and is suspect once they change."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from audit.model.findings import Link, LinkState
from audit.model.plan import Item
from audit.thread.fingerprints import fingerprint, with_suspects

NEED, PROVISION = "Robin covers his ears in the hall.", "Ear defenders, worn in the hall."


def items(need: str = NEED, provision: str = PROVISION) -> list[Item]:
    """A need and a provision."""
    return [
        Item(id="B1", section="B", kind="need", text=need, place="paragraph 1"),
        Item(id="F1", section="F", kind="provision", text=provision, place="paragraph 2"),
    ]


def link(state: LinkState) -> Link:
    """A link between them as they were."""
    return Link(
        kind="need-provision",
        source="B1",
        target="F1",
        score=0.9,
        basis=("meaning",),
        state=state,
        fingerprint=fingerprint(NEED, PROVISION),
    )


def states(now: list[Item], *before: LinkState) -> list[str]:
    """What becomes of links in these states."""
    return [one.state for one in with_suspects([link(state) for state in before], now)]


def test_nothing_changed() -> None:
    assert states(items(), "confirmed", "rejected", "suggested") == ["confirmed", "rejected", "suggested"]


def test_case_spaces_and_quotes_are_no_change() -> None:
    assert states(items(NEED.upper().replace(" ", "  "), f"“{PROVISION}”"), "confirmed") == ["confirmed"]


def test_a_changed_text_makes_a_judged_link_suspect() -> None:
    assert states(items(provision="Ear defenders."), "confirmed", "rejected", "suggested") == [
        "suspect", "suspect", "suggested",
    ]  # fmt: skip


def test_an_item_that_is_gone_makes_it_suspect() -> None:
    assert states(items()[:1], "confirmed") == ["suspect"]


def test_the_text_put_back_ends_the_suspicion() -> None:
    assert states(items(), "suspect") == ["confirmed"]


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_fingerprint_is_always_the_same_and_of_one_length(one: str, other: str) -> None:
    assert fingerprint(one, other) == fingerprint(one, other)
    assert len(fingerprint(one, other)) == 32


def test_the_order_of_the_two_counts() -> None:
    assert fingerprint("a b", "c") != fingerprint("a", "b c")
    assert fingerprint("a", "b") != fingerprint("b", "a")
