"""What goes with what, though no word and no concept is shared."""

from __future__ import annotations

import numpy as np
import pytest

from audit.checks.examples import plan_from
from audit.language.similarity_vectors import vectors_installed
from audit.thread import follow_plan
from audit.thread.affinity import load_affinity
from tests.thread.affinity import MATTERS, read_matters

pytestmark = pytest.mark.skipif(not vectors_installed(), reason="the vectors are not installed")

PROVISION = (
    "melatonin prescribed by the paediatrician and a wind-down routine from seven o'clock",
    "coins sorted and change given in the school shop on a Friday",
    "a scribe and a quarter more time in written tests",
    "ear defenders, and a desk away from the door",
    "a trampoline and heavy-work breaks before carpet time",
    "an independent bus buddy who fades out over a term",
)


#: Needs in words that no provision shares, each with the place of its own.
NEEDS = {
    "up four or five nights in the week, and the whole house worn out": 0,
    "cannot tell what a sandwich ought to cost and hands over any note": 1,
    "puts down a third of what she knows before the exam is over": 2,
    "screams when the hand dryer or the bell goes off": 3,
    "crashes into furniture and cannot sit without rocking": 4,
    "has never gone to town alone and would not know his stop": 5,
}


def test_most_needs_go_best_with_what_such_needs_are_met_with() -> None:
    told = load_affinity().of([one.split() for one in (*NEEDS, *PROVISION)])
    nearest = told.likeness[: len(NEEDS), len(NEEDS) :].argmax(axis=1)
    assert sum(nearest == list(NEEDS.values())) >= len(NEEDS) - 1


def test_it_is_the_same_from_either_side_and_nothing_goes_with_no_words() -> None:
    near = load_affinity().of([["noise"], [], "ear defenders".split()])
    assert np.allclose(near.likeness, near.likeness.T)
    assert not near.likeness[1].any()


def test_a_link_without_a_shared_word_says_which_words_go_together() -> None:
    plan = plan_from(
        {
            "B": ["Robin cannot follow a conversation at the dinner table."],
            "F": ["A communication partner joins family meals."],
        }
    )
    found = follow_plan(plan).evidence("need-provision", "B1", "F1")
    assert found is not None
    assert "“dinner” goes with “meals”" in found.reasons
    assert (found.source_words, found.target_words) == (("dinner",), ("meals",))


def test_a_plan_is_read_without_the_general_vectors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("audit.thread.affinity.word_vectors", lambda: None)
    told = load_affinity().of([["noise"], ["ear", "defenders"]])
    assert not told.likeness.any()
    assert told.wholes.shape == (2, load_affinity().turn.shape[1])


def test_every_matter_is_told_in_all_four_ways() -> None:
    groups = list(read_matters())
    assert len(groups) > 150
    for file in MATTERS.glob("*.txt"):
        for group in file.read_text(encoding="utf-8").split("\n= "):
            for matter in group.split("\n# ")[1:]:
                kinds = [line[0] for line in matter.split("\n")[1:] if line.strip()]
                assert set(kinds) == set("ABEF"), (file.name, matter)
