"""How old the child or young person is, where the law asks."""

from __future__ import annotations

from datetime import date

from audit.model.plan import Details

ADULT = 18  # section 2 of the 1970 Act, and so Section H1, is for those under 18
_SURELY_ADULT_YEAR = 14  # everyone in Year 14 or above has turned 18 before the year began
_PERHAPS_ADULT_YEAR = 13  # in Year 13 everyone turns 18 at some time


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
