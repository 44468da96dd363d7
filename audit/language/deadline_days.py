"""The day that some words for a deadline mean, worked out from the child's age and the plan's date."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from audit.language.dates import find_date
from audit.language.deadline_wordings import MONTH, MONTHS
from audit.language.numbers import NUMBER, number_value
from audit.model.plan import Details


def deadline_day(words: str, details: Details) -> date | None:
    """The last day that some words for a deadline can mean, from the plan's own dates; null if unsure."""
    lower = words.lower()
    exact = find_date(words)
    if exact:
        return exact
    month = re.search(rf"\b({MONTH})\b,?\s*(20\d\d)", lower)
    if month:
        number = MONTHS.index(month[1]) + 1
        year = int(month[2])
        return date(year, number, monthrange(year, number)[1])
    season = re.search(r"\b(easter|christmas|spring|summer|autumn)\b(?: term)?,?\s*(20\d\d)", lower)
    if season:
        year = int(season[2])
        ends = {
            "easter": (4, 30),
            "christmas": (12, 31),
            "spring": (4, 30),
            "summer": (8, 31),
            "autumn": (12, 31),
        }
        return date(year, *ends[season[1]])
    school_year = re.search(r"\b20(\d\d)\s?[/-]\s?(\d\d)\b", lower)
    if school_year:
        return date(2000 + int(school_year[2]), 8, 31)
    year_only = re.search(r"\b(20\d\d)\b", lower)
    if year_only:
        return date(int(year_only[1]), 12, 31)
    group = _year_group(lower)
    if group is None:
        return None
    return _end_of_year_group(group, details)


def _year_group(lower: str) -> int | None:
    year = re.search(rf"\b(?:year|yr|y)\.?\s?({NUMBER})", lower)
    if year:
        value = number_value(year[1])
        return int(value) if value is not None else None
    stage = re.search(r"\b(?:key stage|ks)\s?(\d|one|two|three|four|five)", lower)
    if stage:
        number = int(stage[1]) if stage[1].isdigit() else int(number_value(stage[1]) or 0)
        return {1: 2, 2: 6, 3: 9, 4: 11, 5: 13}.get(number)
    if re.search(r"\breception\b|\beyfs\b|foundation stage", lower):
        return 0
    return None


def _end_of_year_group(group: int, details: Details) -> date | None:
    """31 August at the end of a year group, by date of birth or by the year group at the plan's date."""
    if details.date_of_birth is not None:
        born = details.date_of_birth
        start = born.year if born.month < 9 else born.year + 1
        return date(start + group + 5, 8, 31)
    if details.year_group is not None and details.plan_date is not None:
        day = details.plan_date
        ends = day.year + (1 if day.month >= 9 else 0)
        return date(ends + group - details.year_group, 8, 31)
    return None


def before(day: date, other: date, grace: timedelta = timedelta(0)) -> bool:
    """Whether a day lies before another by more than some days."""
    return day + grace < other
