"""Days that a list of advice gives, to the day or only to the month, term or year."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from audit.language.dates import locate_dates

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_TERMS = {"spring": 4, "easter": 4, "summer": 8, "autumn": 12, "winter": 12, "christmas": 12}
_ROUGH = re.compile(
    r"(?<![\w/.-])(?:(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?[ ,/-]+['’]?(?P<year>20\d\d|\d\d)|"
    r"(?P<number>0?[1-9]|1[0-2])[/.](?P<of>20\d\d)|"
    r"(?P<term>spring|easter|summer|autumn|winter|christmas)(?: term)?,? (?P<term_year>20\d\d)|"
    r"(?P<alone>20[0-4]\d))(?![\w/-]|[.]\d)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ListedDay:
    """A date as listed: the last day that its words can mean, and where they stand."""

    day: date
    start: int
    end: int


@lru_cache(maxsize=1024)  # the lines of Section K are read by every check of the advice
def locate_days(text: str) -> tuple[ListedDay, ...]:
    """Every date of a text, exact or rough ("March 2025", "summer term 2024", "2023"), in no order."""
    return tuple(_days(text))


def _days(text: str) -> Iterator[ListedDay]:
    exact = locate_dates(text)
    for found in exact:
        yield ListedDay(found.day, found.start, found.end)
    for match in _ROUGH.finditer(text):
        if not any(found.start < match.end() and match.start() < found.end for found in exact):
            yield ListedDay(_last_day(match), match.start(), match.end())


def days_in(text: str) -> list[date]:
    """The dates of a text, each as the last day that it can mean."""
    return [found.day for found in locate_days(text)]


def _last_day(match: re.Match[str]) -> date:
    if match["month"]:
        year, month = int(match["year"]), _MONTHS.index(match["month"][:3].lower()) + 1
    elif match["number"]:
        year, month = int(match["of"]), int(match["number"])
    elif match["term"]:
        year, month = int(match["term_year"]), _TERMS[match["term"].lower()]
    else:
        year, month = int(match["alone"]), 12
    year += 2000 if year < 100 else 0
    return date(year, month, monthrange(year, month)[1])
