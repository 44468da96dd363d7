"""Whatever stands in a text, the functions that read words and times give an answer, and the same one twice."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audit.language.acronyms import acronyms_in
from audit.language.dates import find_date, find_dates, locate_dates
from audit.language.modals import find_weak_modal
from audit.language.numbers import number_value
from audit.language.persons import read_names
from audit.language.pronouns import child_pronouns
from audit.language.quantities import find_quantities
from audit.language.sentences import sentence_spans
from audit.learnt import marks_of
from audit.safety import clean_line, clean_text, plain_cell, safe_cell
from audit.sections.details.councils import councils_in
from audit.sections.sense import sense
from audit.sections.title_words import normalise, title_key
from tests.fuzz.noise import NUMBERS, TEXTS, WORDS

#: The words such texts are made of, so that parts of what is looked for meet in ways nobody wrote.
_TOLD = (
    "section a b f h1 H2 need outcome provision per week fortnight termly daily x : / - . , ( ) [ ] one two half "
    "a an hour minutes 30 1:1 1 2 99 2026 31 02 March Year 6 Key Stage 2 by the end of will should may TA SALT Mum "
    "'s she they Robin Ashgrove once twice times each every at least up to and or not no none"
).split()
telling = st.lists(st.sampled_from(_TOLD) | st.sampled_from(NUMBERS), max_size=40).map(" ".join)
numbers = st.integers(0, 40).map(str) | st.sampled_from(
    ("99999", "0000", "٣", "1st", "32nd", "May", "Sept", "-4")
)
days = st.lists(numbers | st.integers(1900, 2100).map(str), min_size=2, max_size=4).flatmap(
    lambda parts: st.sampled_from("/.- ").map(lambda mark: mark.join(parts))
)
texts = days | st.text(max_size=400) | telling | st.sampled_from(TEXTS + WORDS)
often = settings(max_examples=300, deadline=2000, suppress_health_check=[HealthCheck.too_slow])


@given(texts)
@often
def test_cleaned_text_is_clean(text: str) -> None:
    for cleaned in (clean_text, clean_line):
        once = cleaned(text)
        assert cleaned(once) == once
        assert not any(ord(letter) < 32 and letter not in "\t\n" for letter in once)
    assert "\n" not in clean_line(text)


@given(texts)
@often
def test_cells_never_run_as_formulas(text: str) -> None:
    assert not safe_cell(text).startswith(("=", "+", "-", "@", "\t", "\r"))
    plain_cell(text)


@given(texts)
@often
def test_headings_of_any_words_have_a_sense(text: str) -> None:
    assert sense(text) == sense(text)
    assert title_key(text) == title_key(text)
    assert normalise(text) == normalise(text)


@given(texts)
@often
def test_dates_are_dates(text: str) -> None:
    for found in locate_dates(text):
        assert isinstance(found.day, date)
        assert 0 <= found.start < found.end <= len(text)
    dates = find_dates(text)
    assert find_date(text) == (dates[0] if dates else None)


@given(texts)
@often
def test_quantities_stand_where_they_say(text: str) -> None:
    for quantity in find_quantities(text):
        assert 0 <= quantity.start < quantity.end <= len(text)


@given(texts)
@often
def test_sentences_and_names_stand_inside_their_text(text: str) -> None:
    for start, end in sentence_spans(text):
        assert 0 <= start <= end <= len(text)
    read_names(text)
    list(acronyms_in(text))
    number_value(text)


@pytest.mark.parametrize("repeated", ["1-", "a-", "-", "“", "once 1-", "twice a-", "1 to ", "every "])
def test_what_is_read_in_a_long_text_takes_no_more_than_its_length(repeated: str) -> None:
    text = (repeated * 16_000)[:16_000]
    started = time.process_time()
    find_quantities(text)
    find_weak_modal(text)
    child_pronouns(text, frozenset())
    assert time.process_time() - started < 3  # some 0.4 s; the square of the length was 10 s


@pytest.mark.parametrize("repeated", ["[", "(", "[a ", "A", "Aa ", "teacher ", "1.", "a-", "Outcome 1, 2 "])
def test_the_marks_of_a_long_text_take_no_more_than_its_length(repeated: str) -> None:
    text = (repeated * 100_000)[:100_000]
    started = time.process_time()
    marks_of(text)
    assert time.process_time() - started < 1.5  # some 0.1 s; the square of the length was 5 s


@pytest.mark.parametrize("repeated", ["[namea", "{{", "«", "<<", "..a"])
def test_a_long_title_takes_no_more_than_its_length(repeated: str) -> None:
    text = (repeated * 8_000)[:8_000]
    started = time.process_time()
    normalise(text)
    assert time.process_time() - started < 1  # some 0.05 s; the third power of the length was 2.6 s


@pytest.mark.parametrize("repeated", ["A'", "A-", "A ", "City of A "])
def test_councils_in_a_long_text_take_no_more_than_its_length(repeated: str) -> None:
    text = (repeated * 16_000)[:16_000]
    started = time.process_time()
    list(councils_in(text))
    assert time.process_time() - started < 3  # some 0.1 s; the square of the length was 14 s
