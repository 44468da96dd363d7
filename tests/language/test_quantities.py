"""Quantities are found as people write them, with their exact words and normalised values."""

from __future__ import annotations

import pytest

from audit.language.numbers import number_value
from audit.language.quantities import Quantity, find_quantities


def only(text: str, *kinds: str) -> list[Quantity]:
    return [one for one in find_quantities(text) if one.kind in kinds]


@pytest.mark.parametrize(
    ("text", "per_week"),
    [
        ("twice-weekly", 2),
        ("once a week", 1),
        ("twice each morning", 10),
        ("3 times a week", 3),
        ("three times weekly", 3),
        ("2 x 30 mins a week", 2),
        ("20 minutes x 3 a week", 3),
        ("two thirty-minute sessions per week", 2),
        ("2 sessions of 45 minutes each half-term", 12 / 38),
        ("19 sessions a year", 0.5),
        ("fortnightly in term", 0.5),
        ("every other Thursday", 0.5),
        ("every two weeks", 0.5),
        ("every six weeks", 1 / 6),
        ("six-weekly", 1 / 6),
        ("daily", 5),
        ("each morning", 5),
        ("every school day", 5),
        ("on Tuesdays and Thursdays", 2),
        ("Monday to Friday", 5),
        ("45 minutes a fortnight", 0.5),
        ("from 12.30 to 12.50 every day", 5),
        ("30 minutes, three days a week", 3),
        ("12 weekly sessions of 30 minutes", 1),
        ("termly", 3 / 38),
        ("half-termly", 6 / 38),
        ("thrice weekly", 3),
        ("on alternate days", 2.5),
        ("week by week", 1),
        ("4 mornings out of 5", 4),
        ("20 mins p/w", 1),
        ("Tues & Fri, 2.10-2.40", 2),
        ("on a Wednesday", 1),
        ("Thursday, 40 minutes", 1),
        ("first Saturday of the month", 12 / 52),
        ("every third week", 1 / 3),
    ],
)
def test_how_often(text: str, per_week: float) -> None:
    rates = [one.per_week for one in only(text, "frequency") if one.per_week is not None]
    assert rates[0] == pytest.approx(per_week, rel=0.01)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("3 x 20 mins", 20),
        ("half an hour", 30),
        ("an hour and a half each term", 90),
        ("1 hr 30 mins weekly", 90),
        ("1.5 hours per week", 90),
        ("1½ hours", 90),
        ("a quarter of an hour", 15),
        ("three-quarters of an hour", 45),
        ("45-minute sessions", 45),
        ("15 hours a week", 900),
        ("twenty-five minutes", 25),
        ("2 hrs", 120),
        ("an hour-long session", 60),
        ("ten minutes", 10),
        ("20m daily", 20),
        ("a quarter of an hour at a time", 15),
    ],
)
def test_how_long(text: str, minutes: float) -> None:
    assert next(one.minutes for one in only(text, "duration", "total") if one.minutes) == minutes


@pytest.mark.parametrize(
    ("text", "adults", "pupils"),
    [
        ("1:1", 1, 1),
        ("one-to-one", 1, 1),
        ("1 to 1", 1, 1),
        ("weekly 1-1", 1, 1),
        ("2:1", 2, 1),
        ("1:4", 1, 4),
        ("one adult to three pupils", 1, 3),
        ("a group of no more than four", None, 4),
        ("small group (max 4)", None, 4),
        ("group of 3-4 pupils", None, 3),
        ("with two other children", None, 2),
        ("a class of eight", None, 8),
        ("in a pair", None, 2),
        ("a cookery lesson for four", None, 4),
        ("shared between two", 1, 2),
        ("1 adult: 2 pupils", 1, 2),
        ("two adults trained in lifting", 2, 1),
        ("for an hour, alone", 1, 1),
        ("individual therapy", 1, 1),
    ],
)
def test_ratio(text: str, adults: float | None, pupils: float) -> None:
    found = only(text, "ratio")[0]
    assert (found.adults, found.pupils) == (adults, pupils)


@pytest.mark.parametrize(
    "text",
    [
        "at every transition",
        "in each lesson",
        "before every written task",
        "throughout the school day",
        "in all lessons",
        "between March and July 2026",
        "on arrival at school",
        "before lunch",
        "between lessons",
        "for the first ten minutes of the afternoon",
        "in the first week of each term",
        "whenever the timetable changes",
    ],
)
def test_occasions(text: str) -> None:
    assert only(text, "occasion", "frequency")


@pytest.mark.parametrize(
    "text",
    [
        "within five minutes",
        "five minutes before the bell",
        "aged 10 to 12",
        "a page of 100 words",
        "small group work for 20 minutes",
        "one at a time",
        "by Monday 5 October 2026",
        "the hours set out in Section 2",
        "a group for 20 minutes",
    ],
)
def test_what_is_no_ratio_and_no_frequency(text: str) -> None:
    assert not only(text, "ratio", "frequency", "total")


@pytest.mark.parametrize("text", ["up to 3 times a week", "up to 15 hours a week", "a maximum of 20 minutes"])
def test_a_limit_is_marked(text: str) -> None:
    assert any(one.capped for one in find_quantities(text))


@pytest.mark.parametrize(
    "text",
    [
        "Two breaks of ten minutes, at 10.45 and 1.45 each day, in the library.",
        "Speech therapy: 2 x 30 mins a week, 1:1 (19 sessions a year), by July 2027.",
        "",
        "25 hours per week of support or equivalent",
    ],
)
def test_every_quantity_gives_its_exact_words(text: str) -> None:
    for one in find_quantities(text):
        assert text[one.start : one.end] == one.text


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("forty-five", 45),
        ("1½", 1.5),
        ("one and a half", 1.5),
        ("15 and a half", 15.5),
        ("15-20", 15),
        ("half a dozen", 6),
        ("no", None),
    ],
)
def test_numbers(words: str, value: float | None) -> None:
    assert number_value(words) == value
