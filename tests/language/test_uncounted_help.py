"""Help of which nothing can be counted: what it is called does not matter, what it leaves open does."""

from __future__ import annotations

import pytest

from audit.language.provision_countable import is_uncounted_help
from audit.language.provision_statement import Statement
from audit.language.sources import Source


def uncounted(text: str, *cells: tuple[str, str]) -> bool:
    sources = [Source(text=text, role="own", about=None)]
    sources += [Source(text=words, role="cell", about=about) for about, words in cells]
    return is_uncounted_help([Statement(source) for source in sources])


@pytest.mark.parametrize(
    "text",
    [
        "Extra help with spelling will be sorted out by the department.",
        "Ines will carry on being taught at the annexe, in a way that suits her. (Outcome 3)",
        "A tailored offer of mentoring, in line with Section E, outcomes 2 and 4.",
        "Somebody will look out for Ravi at playtime and step in if things get too much.",
        "Key Stage 3 well-being activities with friends, as in Year 8.",
    ],
)
def test_help_without_any_amount_is_uncounted(text: str) -> None:
    assert uncounted(text)


@pytest.mark.parametrize(
    "text",
    [
        "Help with spelling from the reading teacher, twice a week.",
        "Taught in every science lesson by the technician, one to one.",
        "A mentor on Tuesday mornings.",
        "Support on arrival and at home time, a quarter of an hour each.",
    ],
)
def test_an_amount_a_day_or_an_each_counts(text: str) -> None:
    assert not uncounted(text)


def test_the_row_may_say_how_often_but_not_when_it_is_reviewed() -> None:
    assert not uncounted("Help with spelling.", ("how_often", "Weekly"))
    assert uncounted("Help with spelling.", ("review", "Each term"))


@pytest.mark.parametrize(
    "text",
    [
        "A hearing loop is fitted in the hall.",
        "Grab rails by the bath and a raised toilet seat.",
        "She does not need any other social care support.",
    ],
)
def test_things_and_refusals_need_no_amount(text: str) -> None:
    assert not uncounted(text)
