"""What words mean, where the lexicon has none of them."""

from __future__ import annotations

import numpy as np
import pytest

from audit.language.similarity_vectors import vectors_installed
from audit.thread.lexicon import lexicon
from audit.thread.senses import load_senses

pytestmark = pytest.mark.skipif(not vectors_installed(), reason="the vectors are not installed")


def strongest(text: str, how_many: int = 6) -> list[str]:
    """The concepts that a text speaks of most."""
    shares = load_senses().of([text.split()], {})
    assert shares is not None
    return [lexicon().concepts[number] for number in np.argsort(-shares[0])[:how_many]]


def test_the_concepts_are_those_of_the_lexicon() -> None:
    assert load_senses().concepts == lexicon().concepts


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("deafening hubbub refectory", "noise"),
        ("upholsterer salary vocation", "employment"),
        ("insomnia bedtime awake", "sleep"),
        ("convulsion neurologist", "epilepsy"),
    ],
)
def test_words_that_the_lexicon_has_not_are_known_by_their_meaning(text: str, concept: str) -> None:
    assert concept in strongest(text)


def test_no_words_speak_of_nothing() -> None:
    shares = load_senses().of([[], ["noise"]], {})
    assert shares is not None
    assert not shares[0].any()
    assert np.isclose(np.linalg.norm(shares[1]), 1, atol=1e-3)
