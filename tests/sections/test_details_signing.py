"""The officer, and whether the plan is signed."""

from __future__ import annotations

import pytest

from tests.sections.details_papers import Paper, front, signed, told

TITLE = "Education, Health and Care Plan"


@pytest.mark.parametrize(
    "lines",
    [
        ("Signed: ____________", "Name: Jane Doe", "Position: SEND Manager", "Date: 3 March 2026"),
        ("Yours sincerely", "Jane Doe", "Head of SEND, Fenmoor County Council", "3 March 2026"),
        ("Signed on behalf of Fenmoor County Council by Jane Doe, SEND Manager, on 3 March 2026.",),
        ("Signed for Fenmoor County Council: Jane Doe, 3 March 2026",),
        ("For Fenmoor County Council: Jane Doe (Plan Coordinator) 3 March 2026",),
        ("Jane Doe, SEND Manager, for Fenmoor County Council, 3 March 2026",),
        ("Signed for and on behalf of the Council", "Jane Doe", "Director", "Date: 3rd March 2026"),
        ("Jane Doe", "A duly authorised officer of the authority Date 03/03/2026"),
        ("Plan approved by Jane Doe on 3 March 2026",),
        ("Signed:\tJane Doe\tDate:\t3 March 2026", "(on behalf of Fenmoor County Council)"),
        ("Dated 3 March 2026", "Jane Doe for Fenmoor County Council"),
    ],
)
def test_signatures_in_lines(lines: tuple[str, ...]) -> None:
    details = signed(*lines)
    assert (details.officer, details.signed, str(details.plan_date)) == ("Jane Doe", True, "2026-03-03")


@pytest.mark.parametrize(
    "label",
    [
        "Signed for the council",
        "Signed on behalf of Fenmoor County Council",
        "Agreed for Fenmoor County Council by",
        "Signature of authorised officer",
        "Duly authorised officer",
        "Officer’s signature",
        "Plan signed off by",
        "Authorised signatory",
        "Completed by",
        "For the council",
    ],
)
def test_signatures_in_a_form(label: str) -> None:
    details = signed(rows=(f"{label} | Jane Doe", "Date | 3 March 2026"))
    assert (details.officer, details.signed, str(details.plan_date)) == ("Jane Doe", True, "2026-03-03")


@pytest.mark.parametrize(
    "rows",
    [
        ("Officer signature | ", "Date | "),
        ("Signed on behalf of the authority | «Officer_Signature»", "Name | «Officer_Name»"),
        ("Signature | ", "Name | ", "Date | 3 March 2026"),
        ("Parent’s signature | Sara Khan", "Officer’s signature | "),
    ],
)
def test_a_sign_off_left_empty(rows: tuple[str, ...]) -> None:
    details = signed("Signed on behalf of the local authority", rows=rows)
    assert (details.officer, details.signed) == (None, False)


def test_dots_are_no_signature() -> None:
    assert signed("Signed ………………………… Date …………………").signed is False


def test_the_printed_name_comes_before_the_signature() -> None:
    details = signed(rows=("Signed | J. Doe", "Name | Jane Doe, duly authorised officer", "Date | 3/3/26"))
    assert details.officer == "Jane Doe"


def test_who_signed_in_full_goes_before_initials() -> None:
    paper = Paper().title(TITLE).sections()
    paper.form("Signed for Pendle Council | A. Brock", "Who signed | Alistair Brock, plan officer")
    assert paper.details().officer == "Alistair Brock"


def test_a_parents_signature_is_not_the_councils() -> None:
    details = signed(rows=("Signed (parent) | S Khan", "Signed (for the council) | J. Doe"))
    assert details.officer == "J. Doe"
    alone = Paper().title(TITLE).sections()
    alone.form("Parent / young person | Signature | Date", "Sara Khan | S Khan | 4 March 2026", header=True)
    assert alone.details().officer is None


def test_signatures_in_rows_under_headings() -> None:
    paper = Paper().title(TITLE).sections().lines("Signatures")
    rows = ("Local authority | Jane Doe | J Doe | 3 March 2026", "Parent | Sara Khan | S Khan | 4 March 2026")
    details = paper.form(" | Name | Signature | Date", *rows, header=True).details()
    assert (details.officer, details.signed) == ("Jane Doe", True)


def test_no_sign_off_at_all() -> None:
    details = front("Name | Amira Khan", "SEND officer | Jane Doe, 01632 960111")
    assert (details.officer, details.signed) == ("Jane Doe", None)


@pytest.mark.parametrize(
    "label",
    [
        "EHC Plan Coordinator",
        "Caseworker",
        "Case owner",
        "Plan written by",
        "Who wrote this plan",
        "Your contact at the council",
        "Name of LA officer",
        "Link officer",
        "CaseOfficer",
    ],
)
def test_labels_that_ask_for_the_officer(label: str) -> None:
    assert front("Name | Amira Khan", f"{label} | Jane Doe (01632 960111)").officer == "Jane Doe"


@pytest.mark.parametrize(
    "text",
    [
        "The person at the council who is writing my plan is Jane Doe.",
        "Your plan coordinator is Jane Doe, telephone 01632 960111.",
        "If you have questions ask Jane Doe, SEND Case Officer, on 01632 960111.",
        "Jane Doe wrote this plan for the council.",
    ],
)
def test_officer_in_a_sentence(text: str) -> None:
    assert told(text).officer == "Jane Doe"


def test_officer_in_a_list_of_people() -> None:
    people = (
        "Who | What they do | Telephone",
        "Sara Khan | My mum | 01632 960001",
        "Jane Doe | My plan officer | 01632 960002",
    )
    paper = Paper().title(TITLE).form("Name | Amira Khan").form(*people, header=True)
    assert paper.sections().details().officer == "Jane Doe"


@pytest.mark.parametrize(
    "row",
    [
        "Headteacher | Mr A. Roe",
        "SENCO | Ms B. Poe",
        "Social worker | Cal Moe",
        "Educational psychologist | Dr Ann Roe",
        "Officer | TBC",
        "Parental responsibility | Marcus and Daniel Khan",
    ],
)
def test_nobody_else_is_the_officer(row: str) -> None:
    assert front("Name | Amira Khan", row).officer is None
