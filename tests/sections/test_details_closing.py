"""Details on the last lines of a plan, and on front pages that ask in the child's own words."""

from __future__ import annotations

from datetime import date

import pytest

from audit.model.plan import Plan
from audit.sections import split_sections
from audit.sections.details.schools import schools_in
from audit.sections.field_labels import detail_asked
from tests.sections.building import bullet, document, grid, heading
from tests.sections.details_papers import front

ADVICE = grid(
    ("Advice", "Given by", "Date"),
    ("Educational psychology advice", "Dr L. Verrall", "17 August 2026"),
    ("Medical advice", "Dr N. Prowse", "14 August 2026"),
    number=2,
)


def closing(*lines: str, particulars: tuple[str, str] = ("Name", "Amira Khan")) -> Plan:
    """A plan whose last words stand under the table of advice, under no heading."""
    return split_sections(
        document(
            grid(particulars, header=False),
            heading("Section A: Views"),
            bullet("Amira wants to be a vet."),
            heading("Section B: Special educational needs"),
            bullet("Amira cannot follow what is said in class."),
            heading("Section K: Advice"),
            ADVICE,
            *lines,
        )
    )


def test_dates_of_the_plan_under_the_table_of_advice() -> None:
    said = "Assessment asked for on 20 April 2026. Final plan issued on 3 September 2026. To be reviewed by "
    plan = closing(f"{said}2 September 2027.", particulars=("Status", "Final"))
    details = plan.details
    assert details.dates.request == date(2026, 4, 20)
    assert details.dates.final == date(2026, 9, 3)
    assert details.review_date == date(2027, 9, 2)
    assert "asked" not in plan.sections["K"].text


def test_given_for_the_council_is_a_signature() -> None:
    plan = closing("Given for the council by: Jane Doe, special needs officer\nOn the day: 6 July 2026")
    assert (plan.details.officer, plan.details.signed) == ("Jane Doe", True)


def test_an_officer_who_has_not_signed() -> None:
    plan = closing("Plan officer: Jane Doe. This draft is not signed.")
    assert (plan.details.officer, plan.details.signed) == ("Jane Doe", False)
    assert "Jane Doe" not in plan.sections["K"].text


def test_advice_that_could_not_be_had_stays_with_the_advice() -> None:
    said = "No advice was needed from social care; the duty team said so in a letter."
    assert said in closing(said).sections["K"].text


def test_whom_to_ask_at_the_authority_signs_nothing() -> None:
    details = front("Name | Amira Khan", "For the authority | Casework officer: Jane Doe, 01632 960340")
    assert (details.officer, details.signed) == ("Jane Doe", None)


def test_my_plan_is_final_though_a_draft_was_sent() -> None:
    details = front(
        "My name | Amira Khan",
        "My plan is | Final",
        "Draft sent to me | 11 May 2026",
        "Date of my plan | 12 June 2026",
    )
    assert (details.status, details.plan_date) == ("final", date(2026, 6, 12))


@pytest.mark.parametrize("label", ["Forename(s)", "Forename(s):", "First name(s)"])
def test_forenames_with_their_plural_in_brackets(label: str) -> None:
    assert detail_asked(label) == "forenames"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Marsh College of Further Education, second year", "Marsh College of Further Education"),
        ("Marsh School for the Deaf", "Marsh School for the Deaf"),
        ("Fenmoor Academy of Performing Arts", "Fenmoor Academy of Performing Arts"),
        ("Marsh School for September 2027", "Marsh School"),
    ],
)
def test_what_a_school_is_of_or_for(text: str, name: str) -> None:
    assert [mention.name for mention in schools_in(text)] == [name]
