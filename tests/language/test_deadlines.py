"""By when: dates, years, stages, ages, periods and moves; and what only sounds like one."""

from __future__ import annotations

from datetime import date

import pytest

from audit.language.deadline_days import deadline_day
from audit.language.deadlines import find_deadline
from audit.model.plan import Details

CHILD = Details(date_of_birth=date(2015, 11, 2), plan_date=date(2026, 3, 2), year_group=5)


@pytest.mark.parametrize(
    "text",
    [
        "By July 2027 he will read.",
        "by the end of Year 6",
        "By the end of KS2 he will read.",
        "Over the next 12 months she will write.",
        "within one year",
        "By age 16 he will cook.",
        "By the time she leaves Reception she will sit.",
        "Before he moves to secondary school he will visit.",
        "by his next annual review",
        "by Easter 2027",
        "At the end of Key Stage 4 he will pass.",
        "By the end of the academic year",
        "in two years' time",
        "by 31/07/2027",
        "When she leaves school she will travel.",
        "By the summer term 2027",
    ],
)
def test_a_deadline_is_found_in_its_own_words(text: str) -> None:
    found = find_deadline(text)
    assert found is not None
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    "text",
    [
        "by the end of the lesson",
        "by the end of each day",
        "for ten minutes",
        "for six weeks",
        "every day",
        "at break",
        "by himself",
        "ongoing",
        "by pointing",
    ],
)
def test_what_is_no_deadline(text: str) -> None:
    assert find_deadline(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "by end KS1",
        "by the last day of Year 6",
        "when Year 3 ends",
        "come July 2028",
        "before he is 19",
        "by next summer",
        "by the end of Early Years",
    ],
)
def test_a_deadline_is_read_however_it_is_put_together(text: str) -> None:
    assert find_deadline(f"Robin reads a page, {text}.")


@pytest.mark.parametrize(
    "cell", ["End of Key Stage 2 (July 2027)", "12 months", "Easter 2026", "July 2027", "Year 6"]
)
def test_a_cell_says_it_in_two_words(cell: str) -> None:
    assert find_deadline(cell, in_cell=True)


@pytest.mark.parametrize("cell", ["Ongoing", "TBC", "Termly", "N/A", "Long term"])
def test_a_cell_may_say_nothing(cell: str) -> None:
    assert find_deadline(cell, in_cell=True) is None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("by July 2027", date(2027, 7, 31)),
        ("by the end of Year 6", date(2027, 8, 31)),
        ("end of Key Stage 1", date(2023, 8, 31)),
        ("by Easter 2025", date(2025, 4, 30)),
        ("by 1 September 2025", date(2025, 9, 1)),
        ("over the next 12 months", None),
    ],
)
def test_the_last_day_it_can_mean(words: str, day: date | None) -> None:
    assert deadline_day(words, CHILD) == day
