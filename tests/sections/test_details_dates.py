"""The dates of a plan: each is known by the words around it, in a label as in a sentence."""

from __future__ import annotations

import pytest

from audit.model.plan import Details
from audit.sections.details.meanings import meaning
from tests.sections.details_papers import Paper, front, signed, told


def iso(details: Details, **wanted: str | None) -> dict[str, str | None]:
    """The details that are wanted, as ISO dates; "dates_" leads into the plan's own history."""
    plain = details.model_dump(mode="json")
    return {
        name: plain["dates"][name.removeprefix("dates_")] if name.startswith("dates_") else plain[name]
        for name in wanted
    }


def given(*rows: str) -> Details:
    return front("Name | Amira Khan", *rows)


MEANINGS = {
    "born": ["Date of birth", "Born", "D.O.B.", "I was born on", "My birthday"],
    "plan": [
        "Date of plan",
        "Issued on",
        "This plan is made on",
        "It comes into force on",
        "Version date",
        "Plan start",
    ],
    "draft": ["Draft sent to parents", "Proposed plan", "Proposed amendments sent", "Amendment notice"],
    "final": ["Final plan issued", "Date finalised", "This final plan is dated"],
    "amended": ["Amended with effect from", "My plan was changed on", "Amended final plan", "Re-issued on"],
    "first_issued": [
        "First issued",
        "My first plan was made on",
        "It has effect in place of a Statement and amends the Plan first made on",
        "Original plan",
        "Date of initial plan/statement",
    ],
    "review": [
        "To be reviewed by",
        "Look at it again by",
        "First review to be held by",
        "Next annual review meeting",
        "Date by which it will be reviewed",
        "Due for review",
    ],
    "review_meeting": [
        "Last review meeting",
        "amended after the review meeting held on",
        "Annual review held",
        "We had my review meeting on",
        "Reviewed on",
    ],
    "request": ["Assessment asked for", "Request received", "We were asked to assess", "Date of referral"],
    "superseded": ["in place of the Statement that was dated", "It takes the place of the plan dated"],
    "other": [
        "Date of advice",
        "Printed on",
        "Comments on the draft by",
        "Decision to issue",
        "Placement start date",
    ],
}


@pytest.mark.parametrize(("words", "what"), [(one, what) for what, them in MEANINGS.items() for one in them])
def test_what_a_date_is_the_date_of(words: str, what: str) -> None:
    assert meaning(words) == what


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [
        (["Status | Final", "Issue date | 3/3/26"], {"plan_date": "2026-03-03", "dates_final": "2026-03-03"}),
        (
            ["Status | Draft", "Version date | 3/3/26"],
            {"plan_date": "2026-03-03", "dates_draft": "2026-03-03"},
        ),
        (
            ["Status | Amended", "Date of this plan | 3/3/26", "Original plan | 1.1.20"],
            {"plan_date": "2026-03-03", "dates_amended": "2026-03-03", "dates_first_issued": "2020-01-01"},
        ),
        (["This plan | FINAL, 3/3/26"], {"plan_date": "2026-03-03", "dates_final": "2026-03-03"}),
        (
            ["Final plan | 3 March 2026 (draft sent 1 February 2026)"],
            {"dates_final": "2026-03-03", "dates_draft": "2026-02-01"},
        ),
        (
            ["History | First issued 1 January 2020; reviewed 9 January 2026; amended 3 March 2026"],
            {
                "dates_first_issued": "2020-01-01",
                "dates_review_meeting": "2026-01-09",
                "dates_amended": "2026-03-03",
            },
        ),
        (["06.05.2018 | Plan first issued"], {"dates_first_issued": "2018-05-06"}),
        (["Annual review date | 2/3/27", "Date of final plan | 3/3/26"], {"review_date": "2027-03-02"}),
        (
            ["Annual review date | 2/2/26", "Date of amended plan | 3/3/26"],
            {"review_date": None, "dates_review_meeting": "2026-02-02"},
        ),
        (["We met about it on | 2/2/26"], {"review_date": None, "dates_review_meeting": "2026-02-02"}),
        (["Review by | March 2027"], {"review_date": None}),
        (["Statement dated | 4/3/12", "Date of advice | 5/1/26"], {"plan_date": None}),
        (
            [
                "Legal status | Looked after under a care order made on 2 November 2023",
                "Status | Amended final",
                "Date of this plan | 2/10/26",
            ],
            {"plan_date": "2026-10-02", "dates_amended": "2026-10-02"},
        ),
    ],
)
def test_dates_in_a_form(rows: list[str], wanted: dict[str, str | None]) -> None:
    assert iso(given(*rows), **wanted) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "This plan was first issued on 1 January 2020 and was last amended on 3 March 2026, after the annual "
            "review meeting of 9 January 2026. The next review is due by 2 March 2027.",
            {
                "dates_first_issued": "2020-01-01",
                "dates_amended": "2026-03-03",
                "dates_review_meeting": "2026-01-09",
                "review_date": "2027-03-02",
                "plan_date": "2026-03-03",
            },
        ),
        (
            "A request was received on 1 September 2025. The draft was sent on 1 February 2026 and this final plan "
            "was issued on 3 March 2026.",
            {"dates_request": "2025-09-01", "dates_draft": "2026-02-01", "dates_final": "2026-03-03"},
        ),
        (
            "It is made in place of the Statement made on 3 May 2009 and amended on 6 June 2011, following a review "
            "held on 3 March 2016.",
            {"dates_amended": None, "dates_review_meeting": "2016-03-03", "plan_date": None},
        ),
        ("It takes the place of the plan dated 2 October 2024.", {"plan_date": None}),
        ("Name: Amira Khan. Date of birth: 03/01/15.", {"date_of_birth": "2015-01-03"}),
    ],
)
def test_dates_in_sentences(text: str, wanted: dict[str, str | None]) -> None:
    assert iso(told(text), **wanted) == wanted


def test_a_table_of_steps_under_headings() -> None:
    paper = Paper().title("Education, Health and Care Plan").lines("Name: Amira Khan")
    steps = paper.form("Version | Date", "Draft | 01/02/2026", "Final | 03/03/2026", header=True)
    wanted = {"dates_draft": "2026-02-01", "dates_final": "2026-03-03", "plan_date": "2026-03-03"}
    assert iso(steps.sections().details(), **wanted) == wanted


def test_the_date_beside_the_signature_dates_a_plan_that_gives_no_other() -> None:
    details = signed(rows=("Signed for the council | J. Doe", "Date | 3 March 2026"))
    assert iso(details, plan_date="", dates_final="") == {
        "plan_date": "2026-03-03",
        "dates_final": "2026-03-03",
    }


def test_a_request_told_in_section_a_counts_where_the_front_gives_none() -> None:
    paper = Paper().title("Education, Health and Care Plan (Final)").form("Name | Amira Khan")
    paper.lines("Section A: Views", bold=True, size=14.0, level=1)
    paper.lines("School asked for an EHC needs assessment on 2 September 2025 because Amira fell behind.")
    assert str(paper.sections().details().dates.request) == "2025-09-02"


def test_a_review_that_the_last_pages_speak_of() -> None:
    details = signed("This plan must be reviewed before 2 March 2027.")
    assert str(details.review_date) == "2027-03-02"


def test_the_childs_birthday_is_not_a_parents() -> None:
    rows = ("Parent 1", "Date of birth | 3 March 1980", "Child", "Date of birth | 3 January 2015")
    assert str(front("Name | Amira Khan", *rows).date_of_birth) == "2015-01-03"


def test_birthday_beside_the_name_on_every_page() -> None:
    paper = Paper().title("Education, Health and Care Plan").every_page("Amira Khan 03/01/2015")
    details = paper.form("Status | Final", "Date of plan | 4 March 2025").sections().details()
    assert str(details.date_of_birth) == "2015-01-03"
