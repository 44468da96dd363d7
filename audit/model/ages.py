"""How old the child or young person is, and in which school year, where the law asks."""

from __future__ import annotations

from datetime import date, timedelta

from audit.model.plan import Details

ADULT = 18  # section 2 of the 1970 Act, and so Section H1, is for those under 18
_SURELY_ADULT_YEAR = 14  # everyone in Year 14 or above has turned 18 before the year began
_PERHAPS_ADULT_YEAR = 13  # in Year 13 everyone turns 18 at some time
_LAST_COMPULSORY_YEAR = 11  # a young person is over compulsory school age, which ends with Year 11
_ADULTHOOD_YEAR = 9  # from here on a plan prepares for adulthood
_FRIDAY = 4
_RECEPTION_AGE = 5  # from the school year of birth to that of Reception


def age_on(born: date, day: date) -> int:
    """Age in whole years; somebody born on 29 February is a year older on 1 March."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def is_adult(details: Details, as_of: date) -> bool | None:
    """Whether the young person was 18 or over when the plan was made; None when it cannot be told.

    The plan's own date counts, since its writer could know no later one; without it, `as_of`.
    """
    if details.date_of_birth is not None:
        return age_on(details.date_of_birth, details.plan_date or as_of) >= ADULT
    if details.year_group is not None:
        if details.year_group == _PERHAPS_ADULT_YEAR:
            return None
        return details.year_group >= _SURELY_ADULT_YEAR
    if details.phase == "post-19":
        return True
    return None if details.phase == "post-16" else False


def is_young_person(details: Details, as_of: date) -> bool | None:
    """Whether they were over compulsory school age when the plan was made, and so speak for themselves.

    That is after the last Friday in June of the school year in which they turn 16.
    """
    if details.date_of_birth is not None:
        return (details.plan_date or as_of) > _compulsory_until(details.date_of_birth)
    if details.year_group is not None:
        return (
            None
            if details.year_group == _LAST_COMPULSORY_YEAR
            else details.year_group > _LAST_COMPULSORY_YEAR
        )
    if details.phase is not None:
        return details.phase in ("post-16", "post-19")
    return None


def is_before_year_9(details: Details, as_of: date) -> bool | None:
    """Whether the child had not yet reached Year 9 when the plan was made."""
    if details.year_group is not None:
        return details.year_group < _ADULTHOOD_YEAR
    if details.date_of_birth is not None:
        day = details.plan_date or as_of
        return _school_year_starting(day) - _school_year_starting(details.date_of_birth) < _ADULTHOOD_YEAR + 5
    if details.phase in ("early-years", "primary"):
        return True
    return False if details.phase in ("post-16", "post-19") else None


def school_year_on(born: date, day: date) -> int:
    """The school year by age on a day: Reception is 0, nursery -1; a child taught out of year has another."""
    return _school_year_starting(day) - _school_year_starting(born) - _RECEPTION_AGE


def _school_year_starting(day: date) -> int:
    """The calendar year in which the school year of a day began, on 1 September."""
    return day.year if day.month >= 9 else day.year - 1


def _compulsory_until(born: date) -> date:
    """The last Friday in June of the school year in which somebody turns 16."""
    end = date(_school_year_starting(born) + 17, 6, 30)
    return end - timedelta(days=(end.weekday() - _FRIDAY) % 7)
