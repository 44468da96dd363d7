"""The lexicon of the field: what it finds, and how it refuses a file that is wrong."""

from __future__ import annotations

from typing import Any

import pytest

from audit.language.similarity_words import split_words
from audit.thread.lexicon import LexiconError, lexicon, make_lexicon, merge_lexicon


def concepts(text: str, side: str) -> set[str]:
    """The concepts of one side that a text speaks of."""
    words = lexicon()
    return {words.concepts[found.concept] for found in words.find(text) if found.side == side}


@pytest.mark.parametrize(
    ("text", "side", "concept"),
    [
        ("She has receptive language difficulties.", "need", "receptive-language"),
        ("Instructions are hard for her to follow.", "need", "receptive-language"),
        ("Weekly sessions with the SLT", "provision", "receptive-language"),
        ("He covers his ears in the hall", "need", "noise"),
        ("Ear defenders, and a low-arousal space", "provision", "noise"),
        ("An OT reviews the sensory diet", "provision", "sensory-processing"),
        ("He takes a bus by himself", "outcome", "travel"),
        ("Two nights a month at a short break house", "provision", "short-breaks"),
        ("She has tonic-clonic seizures", "need", "epilepsy"),
        ("I want to be a vet", "hope", "employment"),
        ("We hope she will have friends", "hope", "friendship"),
        ("Direct work by a Qualified Teacher of the Deaf", "provision", "hearing"),
    ],
)
def test_it_knows_what_a_statement_is_about(text: str, side: str, concept: str) -> None:
    assert concept in concepts(text, side)


def test_an_abbreviation_is_found_in_capitals_only() -> None:
    assert "aac" in concepts("AAC is used all day", "provision")
    assert "aac" not in concepts("aac is used all day", "provision")


def test_the_words_of_a_term_must_stand_near_each_other() -> None:
    far = "Ear " + "and so on in other words entirely about trains " * 3 + "defenders"
    assert "noise" not in concepts(far, "provision")


def test_a_phrase_of_small_words_is_word_for_word() -> None:
    assert "travel" in concepts("He gets to college by himself to save money", "outcome")
    assert "independent-learning" not in concepts("He himself said so", "outcome")


def test_the_lexicon_covers_every_area() -> None:
    areas = set(lexicon().areas)
    assert {
        "communication-interaction", "cognition-learning", "semh", "sensory-physical", "health", "social-care",
        "preparing-for-adulthood",
    } <= areas  # fmt: skip


def test_what_every_school_does_is_generic() -> None:
    assert lexicon().find_generic("Quality first teaching and a differentiated curriculum.")
    assert not lexicon().find_generic("Colourful semantics, three times a week")


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ({"concepts": {}}, "did you mean 'concept'"),
        ({"concept": {"x": {"needs": ["a word"]}}}, "did you mean 'need'"),
        ({"concept": {"x": {"need": "a word"}}}, "must be a list"),
        ({"concept": {"x": {"need": [""]}}}, "none of them empty"),
        ({"concept": {"x": {"area": "speech"}}}, "area 'speech' is none of"),
        ({"generic": {"words": []}}, "use terms"),
        ({"abbreviations": {"SLT": 3}}, "SLT must be a text"),
    ],
)
def test_a_wrong_file_is_refused_with_its_name(source: dict[str, Any], says: str) -> None:
    with pytest.raises(LexiconError, match=says):
        merge_lexicon({"concept": {}, "abbreviations": {}, "generic": []}, source, "lexicon-mine.toml")


def test_a_concept_that_points_at_none_is_refused() -> None:
    raw: dict[str, Any] = {"concept": {}, "abbreviations": {}, "generic": []}
    merge_lexicon(raw, {"concept": {"noise": {"need": ["loud"], "near": ["noize"]}}}, "lexicon-mine.toml")
    with pytest.raises(LexiconError, match="did you mean 'noise'"):
        make_lexicon(raw)


def test_a_term_of_small_words_only_is_refused() -> None:
    raw: dict[str, Any] = {"concept": {}, "abbreviations": {}, "generic": []}
    merge_lexicon(raw, {"concept": {"x": {"need": ["of the"]}}}, "lexicon-mine.toml")
    with pytest.raises(LexiconError, match="small words"):
        make_lexicon(raw)


def test_an_authority_s_own_file_adds_to_a_concept() -> None:
    raw: dict[str, Any] = {"concept": {}, "abbreviations": {}, "generic": []}
    merge_lexicon(
        raw, {"concept": {"noise": {"need": ["loud"], "provision": ["ear defenders"]}}}, "lexicon.toml"
    )
    merge_lexicon(
        raw, {"concept": {"noise": {"provision": ["Quiet Harbour scheme"]}}}, "lexicon-fenmoor.toml"
    )
    found = make_lexicon(raw).find("A place on the Quiet Harbour scheme")
    assert [one.side for one in found] == ["provision"]
    assert [word for one in found for word in one.words] == [*split_words("Quiet Harbour scheme")]
