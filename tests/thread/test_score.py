"""The text-only part: it ranks what belongs together first, on any text, with no network."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.language import similarity, similarity_vectors
from audit.language.similarity_words import pieces, split_words, terms
from audit.thread import score_pairs
from tests.conftest import ROOT

TEXTS = st.lists(st.text(max_size=60), max_size=6)


def best(left: list[str], right: list[str]) -> list[int]:
    """For each text on the left the number of the one on the right that is most like it."""
    return [int(number) for number in score_pairs(left, right).argmax(axis=1)]


def test_texts_of_one_matter_come_first() -> None:
    left = [
        "She cannot follow a spoken instruction of two parts.",
        "He is frightened of loud noise in the dining hall.",
        "Her handwriting tires her after five minutes.",
    ]
    right = [
        "Ear defenders and a quiet place to eat, away from noise.",
        "A laptop with touch typing in place of handwriting.",
        "Spoken instructions are given one part at a time.",
    ]
    assert best(left, right) == [2, 0, 1]


def test_other_forms_of_a_word_count() -> None:
    assert best(["therapies for anxious pupils"], ["a bus timetable", "anxiety therapy"]) == [1]


def test_identifiers_are_taken_apart() -> None:
    assert [*split_words("getUserName user_name XMLParser id2")] == [
        "get", "User", "Name", "user", "name", "XML", "Parser", "id", "2",
    ]  # fmt: skip
    left = ["The system shall check the password of a user", "The operator prints an invoice"]
    right = [
        "class InvoicePrinter: def print_invoice(self, operator_id)",
        "public void verifyUserPassword(int user)",
    ]
    assert best(left, right) == [1, 0]


def test_several_of_what_has_an_acronym_are_what_the_acronym_is() -> None:
    assert terms("TAs, SENCOs and GPs") == terms("TA, SENCO and GP")


def test_a_text_that_resembles_everything_is_put_down() -> None:
    scores = np.array([[0.5, 0.4, 0.1], [0.5, 0.1, 0.1], [0.5, 0.1, 0.4]], dtype=np.float32)
    corrected = similarity.without_hubs(scores)
    assert corrected[0].argmax() == 1
    assert corrected[2].argmax() == 2


def test_other_words_for_the_same_thing_are_found_by_vectors() -> None:
    if not similarity_vectors.vectors_installed():
        pytest.skip("the vectors are not installed")
    likeness = similarity_vectors.vector_cosines(
        ["the doctor prescribes tablets"], ["physician and medicine", "a red bus"]
    )
    assert likeness is not None
    assert likeness[0, 0] > likeness[0, 1] + 0.1


def test_it_works_without_vectors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("audit.thread.score.vector_cosines", lambda *_: None)
    assert best(["reading and spelling"], ["a quiet room", "spelling and reading practice"]) == [1]


def test_the_downloading_package_is_never_imported_and_no_socket_opened() -> None:
    code = (
        "import socket, sys\n"
        "def refuse(*_a, **_k): raise AssertionError('network')\n"
        "socket.socket.connect = refuse\n"
        "from audit.thread import score_pairs\n"
        "score_pairs(['a need for speech'], ['speech therapy', 'a bus'])\n"
        "print(sorted({'wordllama', 'requests', 'huggingface_hub'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("left", "right"), [([], []), (["a"], []), ([], ["a", "b"]), (["", "the of"], ["", "x"])]
)
def test_nothing_to_compare(left: list[str], right: list[str]) -> None:
    scores = score_pairs(left, right)
    assert scores.shape == (len(left), len(right))
    assert np.isfinite(scores).all()


@settings(max_examples=60, deadline=None)
@given(TEXTS, TEXTS)
def test_any_texts_give_finite_scores_of_the_right_shape(left: list[str], right: list[str]) -> None:
    scores = score_pairs(left, right)
    assert scores.shape == (len(left), len(right))
    assert np.isfinite(scores).all()
    assert np.array_equal(scores, score_pairs(left, right))


@settings(max_examples=40, deadline=None)
@given(TEXTS, TEXTS)
def test_turned_round_the_scores_are_the_same(left: list[str], right: list[str]) -> None:
    assert np.allclose(score_pairs(left, right), score_pairs(right, left).T, atol=1e-3)


@settings(max_examples=80)
@given(st.text(max_size=200))
def test_terms_are_never_small_words_or_empty(text: str) -> None:
    assert all(len(term) >= 1 and term == term.lower() for term in terms(text))


@given(st.text(alphabet="abcdefgh", min_size=1, max_size=12))
def test_pieces_are_of_three_to_five_letters_or_the_whole_word(word: str) -> None:
    assert all(3 <= len(piece) <= 5 for piece in pieces(word))
