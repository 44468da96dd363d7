"""Dates as people write them on forms and in letters."""

from __future__ import annotations

import re
from dataclasses import dataclass
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
_ORDINAL = r"(?:\s?(?:st|nd|rd|th))?"
_UNITS = "first second third fourth fifth sixth seventh eighth ninth".split()
_SPELT = {
    word: number
    for number, word in enumerate(
        (
            *_UNITS,
            *"tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth".split(),
            *"eighteenth nineteenth twentieth".split(),
            *(f"twenty-{unit}" for unit in _UNITS),
            "thirtieth",
            "thirty-first",
        ),
        start=1,
    )
}
_DAY_WORD = "|".join(sorted(_SPELT, key=len, reverse=True))
_DATE = re.compile(
    # Begins with a figure, or with the first letter of a month or of a day in words
    r"(?<![\d/.\-vV])(?=[\dadefjmnost])(?:"
    # 2014-05-04, 2014/05/04
    r"(?P<iso_year>\d{4})(?P<iso_mark>[-/.])(?P<iso_month>\d{1,2})(?P=iso_mark)"
    r"(?P<iso_day>\d{1,2})"
    # 04/05/2014, 4.5.14, 04 - 05 - 2014: the same mark twice
    r"|(?P<day>\d{1,2})\s?(?P<mark>[/.\-–])\s?(?P<month>\d{1,2})\s?(?P=mark)\s?(?P<year>\d{4}|'?\d{2})"
    # 4 May 2014, 4th of May, 2014, 04-MAY-14, 4 May '14, the fourth day of May 2014
    rf"|(?P<word_day>\d{{1,2}}{_ORDINAL}|\b(?:{_DAY_WORD}))\.?\s*(?:day\s+)?(?:of\s+)?[-–/.\s]*"
    rf"(?P<word_month>{_MONTH})(?![a-z])\.?,?[-–/\s]*"
    r"(?P<word_year>\d{4}|['’]?\d{2})"
    # May 4th, 2014
    rf"|(?<!\w)(?P<us_month>{_MONTH})\.?\s+(?P<us_day>\d{{1,2}}){_ORDINAL},?\s+(?P<us_year>\d{{4}}))(?![\d/])",
    re.I,
)

_TWO_DIGITS = re.compile(r"\d\d")  # those of the year: a text without them has no date

#: Two-digit years up to this one are of this century: births before it are of no child in school.
_PIVOT = 60


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a text, with the characters that it was written in."""

    day: date
    start: int
    end: int


def _year(text: str) -> int:
    number = int(text.strip("'’"))
    if number >= 100:
        return number
    return 2000 + number if number <= _PIVOT else 1900 + number


def _day(text: str) -> int:
    return _SPELT.get(text.lower()) or int(re.sub(r"\D", "", text))


def locate_dates(text: str) -> list[FoundDate]:
    """Every full date in a text, in order, with its place: 04/05/2014, 4.5.14, 2014-05-04, 4th of May 2014.

    Days come before months, as in Britain; impossible dates are passed over.
    """
    found: list[FoundDate] = []
    if not _TWO_DIGITS.search(text):
        return found
    for match in _DATE.finditer(text):
        parts = match.groupdict()
        try:
            if parts["iso_year"]:
                day = date(int(parts["iso_year"]), int(parts["iso_month"]), int(parts["iso_day"]))
            elif parts["day"]:
                day = date(_year(parts["year"]), int(parts["month"]), int(parts["day"]))
            elif parts["word_day"]:
                month = _MONTHS[parts["word_month"].lower()]
                day = date(_year(parts["word_year"]), month, _day(parts["word_day"]))
            else:
                month = _MONTHS[parts["us_month"].lower()]
                day = date(int(parts["us_year"]), month, int(parts["us_day"]))
        except ValueError:
            continue
        found.append(FoundDate(day, match.start(), match.end()))
    return found


def find_dates(text: str) -> list[date]:
    """Every full date in a text, in order."""
    return [found.day for found in locate_dates(text)]


def find_date(text: str) -> date | None:
    """The first full date in a text."""
    found = find_dates(text)
    return found[0] if found else None


def age_on(born: date, day: date) -> int:
    """Whole years of age on a day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
