"""Dates as people write them on forms and in letters."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATE = re.compile(
    rf"(?<![\d/])(?:(?P<iso_year>\d{{4}})-(?P<iso_month>\d{{1,2}})-(?P<iso_day>\d{{1,2}})"
    rf"|(?P<day>\d{{1,2}})\s?[/.\-]\s?(?P<month>\d{{1,2}})\s?[/.\-]\s?(?P<year>\d{{4}}|\d{{2}})"
    rf"|(?P<word_day>\d{{1,2}})(?:st|nd|rd|th)?\s*(?:of\s+)?[-\s]?(?P<word_month>{_MONTH})\.?,?\s*[-\s]?(?P<word_year>\d{{4}}|'?\d{{2}})"
    rf"|(?P<us_month>{_MONTH})\.?\s+(?P<us_day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<us_year>\d{{4}}))(?!\d)",
    re.I,
)

#: Two-digit years up to this one are of this century: births before it are of no child in school.
_PIVOT = 60


def _year(text: str) -> int:
    number = int(text.strip("'"))
    if number >= 100:
        return number
    return 2000 + number if number <= _PIVOT else 1900 + number


def find_dates(text: str) -> list[date]:
    """Every full date in a text, in order: 04/05/2014, 4.5.14, 2014-05-04, 4 May 2014, May 4th, 2014.

    Days come before months, as in Britain; impossible dates are passed over.
    """
    found = []
    for match in _DATE.finditer(text):
        parts = match.groupdict()
        try:
            if parts["iso_year"]:
                found.append(date(int(parts["iso_year"]), int(parts["iso_month"]), int(parts["iso_day"])))
            elif parts["day"]:
                found.append(date(_year(parts["year"]), int(parts["month"]), int(parts["day"])))
            elif parts["word_day"]:
                month = _MONTHS[parts["word_month"].lower()]
                found.append(date(_year(parts["word_year"]), month, int(parts["word_day"])))
            else:
                month = _MONTHS[parts["us_month"].lower()]
                found.append(date(int(parts["us_year"]), month, int(parts["us_day"])))
        except ValueError:
            continue
    return found


def find_date(text: str) -> date | None:
    """The first full date in a text."""
    found = find_dates(text)
    return found[0] if found else None


def age_on(born: date, day: date) -> int:
    """Whole years of age on a day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
