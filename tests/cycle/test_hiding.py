"""Whom a redacted report names: a register's columns hold people whatever they are called."""

from __future__ import annotations

import pytest

from audit.cycle.hiding import Hiding
from audit.redaction import Pseudonyms

PSEUDONYMS = Pseudonyms(b"k" * 32)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("writer", "Thornbury-Quill"),
        ("sendco", "Marshwood"),
        ("reviewed_by", "Quill"),
        ("allocated to", "B. Marshwood"),
        ("team_column", "Alma Thornbury-Quill"),
        ("team_column", "Thornbury-Quill, Alma"),
        ("team_column", "Mrs Marshwood"),
        ("team_column", "B.M. Marshwood"),
    ],
)
def test_a_person_is_hidden_whatever_the_column(column: str, value: str) -> None:
    shown = Hiding(PSEUDONYMS).value(column, value)
    assert shown.startswith("Person ")
    assert Hiding(None).value(column, value) == value


@pytest.mark.parametrize(
    ("column", "value"),
    [("district", "North"), ("team", "Tribunal team"), ("allocated_on", "2026-03-01"), ("band", "E")],
)
def test_what_is_nobody_stays(column: str, value: str) -> None:
    assert Hiding(PSEUDONYMS).value(column, value) == value


def test_a_column_of_people_is_known_by_most_of_its_values() -> None:
    hiding = Hiding(PSEUDONYMS)
    for who in ("Claire Thorne", "James Marshwood", "Quillon"):
        hiding.learn({"ep": who, "district": "North"})
    assert hiding.value("ep", "Quillon").startswith("Person ")
    assert hiding.value("district", "North") == "North"


@pytest.mark.parametrize("column", ["upn", "NHS number", "date_of_birth", "home address", "file", "case_id"])
def test_what_leads_to_a_child_is_not_shown_at_all(column: str) -> None:
    assert not Hiding(PSEUDONYMS).shows(column)
    assert Hiding(None).shows(column)
