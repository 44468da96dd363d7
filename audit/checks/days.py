"""Days as a finding counts and says them."""

from __future__ import annotations

from calendar import monthrange
from datetime import date


def in_words(day: date) -> str:
    """A day as it is read out: 2 March 2026."""
    return f"{day.day} {day:%B %Y}"


def a_year_after(day: date) -> date:
    """The same day a year on; from 29 February, 1 March."""
    if (day.month, day.day) == (2, 29):
        return date(day.year + 1, 3, 1)
    return day.replace(year=day.year + 1)


def months_between(earlier: date, later: date) -> int:
    """Whole months from one day to a later one."""
    months = (later.year - earlier.year) * 12 + later.month - earlier.month
    return months - (later.day < earlier.day)


def months_later(day: date, months: int) -> date:
    """The same day some months on; the last of the month where that has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
