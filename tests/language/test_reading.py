"""Acronyms and reading ease."""

from __future__ import annotations

import pytest

from audit.language.acronyms import SpeltOut, acronyms_in
from audit.language.reading_ease import reading_ease


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The SaLT and two HLTAs meet the QToD.", ["SaLT", "HLTAs", "QToD"]),
        ("The SENCO, the TAs and the GP.", []),
        ("Year IV, GCSE, a memory score of 74 on the WISC-V and 60 dB.", []),
        ("Below the 5th on the MABC-2.", ["MABC"]),
        ("COMMUNICATION AND INTERACTION", []),
        ("Mr JB of Class 4B", []),
    ],
)
def test_which_words_are_acronyms(text: str, found: list[str]) -> None:
    assert [match.group() for match in acronyms_in(text)] == found


@pytest.mark.parametrize(
    ("acronym", "text"),
    [
        ("SALT", "Speech and language therapy weekly."),
        ("SLT", "The speech and language therapist."),
        ("QToD", "a qualified teacher of the deaf"),
        ("ELSA", "an emotional literacy support assistant"),
        ("QTVI", "qualified teacher of children with vision impairment (QTVI)"),
        ("OT", "an occupational therapist"),
        ("NOT", "He is not to be left."),
    ],
)
def test_spelt_out(acronym: str, text: str) -> None:
    assert SpeltOut([text, f"{acronym} again"]).explains(acronym)


@pytest.mark.parametrize(
    ("acronym", "text"), [("OT", "Other teachers of the class."), ("ELSA", "A literacy group.")]
)
def test_not_spelt_out(acronym: str, text: str) -> None:
    assert not SpeltOut([text, f"{acronym} again"]).explains(acronym)


def test_reading_ease_counts_sentences_only() -> None:
    ease = reading_ease("Heading\nRobin reads short words. He guesses long ones.\nA list, of, things", 40)
    assert ease is not None
    assert (ease.words, ease.sentences, ease.long_sentences) == (8, 2, 0)
    assert ease.longest == "Robin reads short words."
    assert ease.age < 8
    assert reading_ease("No sentence here", 40) is None


def test_long_words_and_sentences_are_harder() -> None:
    plain = reading_ease("He sat down. He ate his tea.", 40)
    hard = reading_ease("Individualised accommodation necessitates multidisciplinary consideration.", 40)
    assert plain is not None
    assert hard is not None
    assert hard.age > plain.age + 10
