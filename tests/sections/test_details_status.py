"""Draft, final or amended, and the first plan or not: stated, ticked, in a title, a recital or by the dates."""

from __future__ import annotations

import pytest

from tests.sections.details_papers import Paper, front, told

TITLE = "Education, Health and Care Plan"


@pytest.mark.parametrize(
    ("value", "status"),
    [
        ("Final v2", "final"),
        ("AMENDED FINAL", "amended"),
        ("Proposed", "draft"),
        ("Draft (proposed amendments)", "draft"),
        ("Final, following an order of the tribunal", "final"),
        ("☐ Draft ☐ Final ☒ Amended final", "amended"),
        ("Draft ☐ Final ☒ Amended ☐", "final"),
        ("[x] Draft [ ] Final", "draft"),
        ("Draft / Final / Amended", "unknown"),
        ("Issued", "final"),
        ("Open", "unknown"),
    ],
)
def test_status_in_a_form(value: str, status: str) -> None:
    assert front("Name | Amira Khan", f"Status | {value}").status == status


@pytest.mark.parametrize(
    "label",
    [
        "Plan status",
        "Status of EHC plan",
        "Stage",
        "Draft or final?",
        "Kind of plan",
        "Version",
        "This plan is",
        "PlanStatus",
    ],
)
def test_labels_that_ask_for_the_status(label: str) -> None:
    assert front("Name | Amira Khan", f"{label} | Final").status == "final"


@pytest.mark.parametrize(
    ("rows", "header"),
    [
        (["Draft | Final | Amended", "☐ | ☒ | ☐"], True),
        (["☐ | Draft plan", "☒ | Final plan", "☐ | Amended final plan"], False),
        (["Draft | ", "Final | X", "Amended | "], False),
        (["Draft plan | No", "Final plan | Yes"], False),
    ],
)
def test_ticks_in_cells_of_their_own(rows: list[str], header: bool) -> None:
    assert Paper().title(TITLE).form(*rows, header=header).sections().details().status == "final"


@pytest.mark.parametrize(
    ("titles", "status"),
    [
        ([TITLE, "FINAL PLAN"], "final"),
        ([f"{TITLE} (Amended Final)"], "amended"),
        ([f"Amendment Notice: {TITLE}"], "draft"),
        ([f"{TITLE}: proposed amendments"], "draft"),
        ([TITLE], "unknown"),
    ],
)
def test_status_in_the_title(titles: list[str], status: str) -> None:
    assert Paper().title(*titles).sections().details().status == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("This is a final plan, issued on 3 March 2026.", "final"),
        ("This plan is amended after the review meeting held on 27 November 2025.", "amended"),
        ("This document is a draft. It has no legal force as yet.", "draft"),
        ("☐ This is a proposed plan. ☒ This is a final plan, made after an assessment.", "final"),
        ("You have 15 days to comment on the draft plan.", "unknown"),
        ("This plan is not a final plan until it is signed.", "unknown"),
    ],
)
def test_status_in_a_sentence(text: str, status: str) -> None:
    assert told(text).status == status


def test_status_of_the_watermark() -> None:
    assert Paper().title(TITLE).every_page("DRAFT", "watermark").sections().details().status == "draft"


@pytest.mark.parametrize(
    ("rows", "status"),
    [
        (["Date of draft plan | 1/2/26", "Date of final plan | "], "draft"),
        (["Date of draft plan | 1/2/26", "Date of final plan | 3/3/26"], "final"),
        (["Date of final plan | 3/3/25", "Date of amended plan | 3/3/26"], "amended"),
        (["Status | Final", "Final plan | 3/3/25", "Amended | 3/3/26"], "amended"),
        (["Date of plan | 3/3/26"], "unknown"),
    ],
)
def test_status_by_the_last_dated_step(rows: list[str], status: str) -> None:
    assert front("Name | Amira Khan", *rows).status == status


@pytest.mark.parametrize(
    ("rows", "first"),
    [
        (["First plan? | Yes"], True),
        (["Is this the first plan? | No, the first was made on 6 May 2018"], False),
        (["Plan type | New plan"], True),
        (["Reason for issue | Annual review"], False),
        (["Status | Draft", "Request received | 1/9/25"], True),
        (["Status | Draft (proposed amendments)"], False),
        (["Status | Amended final"], False),
        (["Status | Final", "Plan first issued | 1/1/20", "Date of plan | 3/3/26"], False),
        (["Status | Final", "Last review meeting | 1/1/26"], False),
        (["Status | Final"], None),
    ],
)
def test_first_plan_by_the_form(rows: list[str], first: bool | None) -> None:
    assert front("Name | Amira Khan", *rows).first_plan is first


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("This plan is made following an assessment of Amira’s needs.", True),
        ("Made in place of a Statement of special educational needs dated 4 March 2012.", True),
        ("There has been no earlier plan.", True),
        ("This plan replaces the plan dated 4 March 2025.", False),
        ("This is Amira’s third plan.", False),
        ("☐ It is the first plan made. ☒ It amends an earlier plan, following the review meeting.", False),
    ],
)
def test_first_plan_by_a_sentence(text: str, first: bool) -> None:
    assert told(text).first_plan is first
