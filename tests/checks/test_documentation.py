"""The page of checks says what the checks say of themselves."""

from __future__ import annotations

from audit.checks import all_checks
from audit.checks.documentation import FILE, as_markdown


def test_the_page_of_checks_is_current() -> None:
    assert FILE.read_text(encoding="utf-8") == as_markdown(), "run: python -m audit.checks.documentation"


def test_every_check_has_its_place_on_the_page() -> None:
    page = as_markdown()
    for check in all_checks().values():
        assert f"### {check.code} {check.name}" in page
        assert check.source in page
