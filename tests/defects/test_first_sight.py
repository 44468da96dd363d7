"""Which statements of a plan a writer's labels are laid on, when their plans are kept as seen at first sight."""

from __future__ import annotations

from collections.abc import Mapping

from audit.checks.examples import plan_from
from tests.defects.evaluate import Defect
from tests.defects.first_sight import codes_of

WALKS, SWIMS = "Regular walks with an adult.", "Swimming every Tuesday for 40 minutes."


def laid(statements: list[str], text: str, code: str = "P01") -> Mapping[str, set[str]]:
    """The codes of each statement of a Section F, one label of it being given."""
    items = plan_from({"F": statements}).items
    codes = codes_of(items, [Defect(code=code, section="F", text=text)])
    return {item.text: codes[item.id] for item in items if item.text in statements}


def test_a_label_is_laid_on_the_statement_it_quotes_in_whole_or_in_part() -> None:
    assert laid([WALKS, SWIMS], "Regular walks with an adult") == {WALKS: {"P01"}, SWIMS: set()}
    assert laid([WALKS, SWIMS], "every Tuesday", "P06") == {WALKS: set(), SWIMS: {"P06"}}


def test_a_label_of_words_that_no_statement_has_is_laid_on_none() -> None:
    assert laid([WALKS, SWIMS], "Horse riding with the whole class") == {WALKS: set(), SWIMS: set()}


def test_a_label_that_fits_many_statements_alike_is_laid_on_none() -> None:
    items = plan_from({"F": [WALKS, WALKS, WALKS]}).items
    assert not any(codes_of(items, [Defect(code="P01", section="F", text=WALKS)]).values())


def test_what_concerns_the_thread_is_laid_on_no_statement() -> None:
    assert laid([WALKS], WALKS, "T02") == {WALKS: set()}
