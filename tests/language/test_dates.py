"""Dates in every form that British forms and letters use."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.language.dates import age_on, find_date, find_dates, locate_dates

FOURTH_OF_MAY = date(2014, 5, 4)


@pytest.mark.parametrize(
    "written",
    [
        "04/05/2014",
        "4/5/14",
        "04.05.2014",
        "4.5.14",
        "04-05-2014",
        "04 / 05 / 2014",
        "4 – 5 – 2014",
        "2014-05-04",
        "2014/05/04",
        "4 May 2014",
        "4th May 2014",
        "4 th May 2014",
        "4th of May 2014",
        "4th May, 2014",
        "4th\nMay 2014",
        "04 May '14",
        "04-MAY-14",
        "04-May-2014",
        "4May2014",
        "4/May/2014",
        "Sunday 4 May 2014",
        "May 4, 2014",
        "May 4th 2014",
        "the fourth day of May 2014",
        "on the fourth of May 2014 at noon",
        "04/05/2014 10:15",
        "(04/05/2014)",
    ],
)
def test_a_day_is_found_however_it_is_written(written: str) -> None:
    assert find_dates(written) == [FOURTH_OF_MAY]


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("12th of April 2017", date(2017, 4, 12)),
        ("31st. March 2020", date(2020, 3, 31)),
        ("Sept 3 2020", date(2020, 9, 3)),
        ("3 Sept. 2020", date(2020, 9, 3)),
        ("twenty-first March 2020", date(2020, 3, 21)),
        ("1.1.99", date(1999, 1, 1)),
        ("30.11.15", date(2015, 11, 30)),
    ],
)
def test_days_come_before_months(written: str, day: date) -> None:
    assert find_date(written) == day


@pytest.mark.parametrize(
    "written",
    [
        "",
        "May 2014",
        "30/02/2015",
        "1.15.3",
        "v1.2.13",
        "01632 960114",
        "999 123 4567",
        "4/5",
        "7 Marchmont 2014",
        "Maybe 4 2014",
        "12/3/4567/8",
        "section 37 of the Children and Families Act 2014",
        "Year 6",
        "2025/26",
    ],
)
def test_what_is_no_full_date_is_none(written: str) -> None:
    assert find_dates(written) == []


def test_several_dates_keep_their_order_and_place() -> None:
    text = "Draft 1 Feb 2026; final 03/03/2026, to be reviewed by 2nd March 2027."
    found = locate_dates(text)
    assert [one.day for one in found] == [date(2026, 2, 1), date(2026, 3, 3), date(2027, 3, 2)]
    assert [text[one.start : one.end] for one in found] == ["1 Feb 2026", "03/03/2026", "2nd March 2027"]


@given(
    st.dates(date(1990, 1, 1), date(2059, 12, 31)),
    st.sampled_from(["%d/%m/%Y", "%d.%m.%y", "%d %B %Y", "%Y-%m-%d"]),
)
def test_any_day_is_read_back(day: date, form: str) -> None:
    assert find_date(f"Date of birth: {day.strftime(form)} (see below)") == day


@given(st.text(max_size=60))
def test_no_text_breaks_the_search(text: str) -> None:
    for one in locate_dates(text):
        assert 0 <= one.start < one.end <= len(text)


@pytest.mark.parametrize(
    ("day", "age"), [(date(2026, 5, 3), 11), (date(2026, 5, 4), 12), (date(2026, 12, 31), 12)]
)
def test_age_in_whole_years(day: date, age: int) -> None:
    assert age_on(FOURTH_OF_MAY, day) == age
