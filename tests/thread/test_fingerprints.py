"""A link somebody judged remembers its texts, and is suspect once they change."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from audit.model.findings import Link, LinkState
from audit.model.plan import Item
from audit.thread.fingerprints import Decided, apply_decisions, fingerprint, with_suspects

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


def decided(*said: Decided, now: list[Item] | None = None, listed: bool = True) -> tuple[Link, ...]:
    """The links after decisions."""
    return apply_decisions([link("suggested")] if listed else [], said, now or items())


def test_a_decision_confirms_or_rejects_and_the_last_one_counts() -> None:
    yes = Decided("need-provision", "B1", "F1", "confirmed", fingerprint(NEED, PROVISION))
    (one,) = decided(yes)
    assert (one.state, one.basis) == ("confirmed", ("meaning", "auditor"))
    (one,) = decided(yes, yes._replace(state="rejected"))
    assert (one.state, one.basis) == ("rejected", ("meaning",))


def test_a_pair_that_only_an_auditor_saw_is_added() -> None:
    (one,) = decided(Decided("need-provision", "B1", "F1", "confirmed"), listed=False)
    assert (one.state, one.basis, one.score) == ("confirmed", ("auditor",), 1.0)


def test_a_decision_on_texts_that_have_changed_is_to_be_made_again() -> None:
    said = Decided("need-provision", "B1", "F1", "confirmed", fingerprint(NEED, PROVISION))
    (one,) = decided(said, now=items(need="Robin is deaf."))
    assert one.state == "suspect"


def test_decisions_on_what_is_gone_or_was_never_listed_leave_nothing() -> None:
    assert decided(Decided("need-provision", "B1", "F9", "confirmed"), listed=False) == ()
    assert decided(Decided("need-provision", "B1", "F1", "rejected"), listed=False) == ()
