"""The report for people: what it must say, what it must never say, and that it can be read."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest

from audit.model.audit import PlanAudit
from audit.pipeline import audit_plan
from audit.reports import Setting, find_report, formats
from tests.conftest import DrawPlan

AS_OF = date(2026, 11, 20)
POOR = {"B": "Robin has [insert area of need] and finds the classroom hard.", "D": "", "H1": None}


def report(*audits: PlanAudit, width: int = 80, format_name: str = "text") -> str:
    out = io.StringIO()
    find_report(format_name)(audits, out, Setting(single=len(audits) == 1, width=width))
    return out.getvalue()


def words(text: str) -> str:
    """Text with its line breaks taken out, so that wrapping does not matter."""
    return " ".join(text.split())


@pytest.fixture
def poor(draw_plan: DrawPlan, form: Path) -> PlanAudit:
    return audit_plan(draw_plan(sections=POOR), str(form), as_of=AS_OF)


def test_the_formats_are_the_modules_of_the_package() -> None:
    assert formats() == ("csv", "docx", "html", "json", "jsonl", "sarif", "text", "xlsx")


def test_one_plan_is_shown_in_full(poor: PlanAudit) -> None:
    said = words(report(poor))
    for part in (
        "Name Robin Ashgrove",
        "Born 2 November 2015 (10 at the date of the plan)",
        "Status final",
        "Date of plan 2 March 2026",
        "Review by 20 February 2027",
        "Audited for 20 November 2026",
        "D blank Section D",
        "H1 not labelled",
        "G says there is nothing",
        "E filled in 1 outcome",
    ):
        assert part in said, part


def test_gaps_come_with_quote_place_and_what_is_missing(poor: PlanAudit) -> None:
    said = words(report(poor))
    assert "Likely gaps: 1 statutory, 2 quality" in said
    assert "- S04 template-text-left (quality): Text of the template was left in Section B" in said
    assert '"[insert area of need]"' in said
    assert "Section D has its label and nothing under it. Looked in: under" in said
    assert said.index("[insert area of need]") < said.index("Section D has its label") < said.index("- S01")


def test_what_to_do_and_the_law_are_said_once_for_each_check(draw_plan: DrawPlan, form: Path) -> None:
    said = words(report(audit_plan(draw_plan(sections={"C": "", "D": ""}), str(form), as_of=AS_OF)))
    assert (
        "What to do " + "-" * 80 + " S02 section-blank (2): Write the section, or say in words that there is "
        "nothing to record. Source: SEND Regulations 2014 reg 12(1)"
    ) in said
    assert said.count("reg 12(1)") == 1


def test_all_that_is_said_of_one_statement_stands_together(poor: PlanAudit) -> None:
    item = poor.items[0]
    finding = poor.findings[0]
    both = tuple(
        finding.model_copy(
            update={
                "check": check,
                "name": name,
                "section": item.section,
                "item": item.id,
                "group": item.id,
                "quote": item.text,
            }
        )
        for check, name in (("P02", "who-not-stated"), ("P03", "frequency-not-stated"))
    )
    text = report(poor.model_copy(update={"findings": both}))
    said = words(text)
    assert "Likely gaps: 1 quality" in said
    assert said.count(words(item.text)) == 1
    assert said.index("P02 who-not-stated") < said.index("P03 frequency-not-stated")


@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_is_wider_than_it_may_be(poor: PlanAudit, width: int) -> None:
    for text in (report(poor, width=width), report(poor, poor, width=width)):
        assert max(map(len, text.splitlines())) <= width
        assert "\t" not in text


def test_no_plan_is_praised_for_its_headings(draw_plan: DrawPlan, form: Path) -> None:
    perfect = audit_plan(draw_plan(), str(form), as_of=AS_OF)
    for text in (report(perfect), report(perfect, perfect)):
        assert "Outstanding" not in text
        assert "Good" not in text
        assert "form only: 5 of 5 checks" in words(text)
        assert "says nothing about what they say, and is no grade of the plan" in words(text)
    assert "Compliance 100% of form in order" in words(report(perfect))
    assert "Overall not graded" in words(report(perfect))


def test_a_plan_without_provision_is_called_inadequate_and_why(draw_plan: DrawPlan, form: Path) -> None:
    said = words(report(audit_plan(draw_plan(sections={"F": ""}), str(form), as_of=AS_OF)))
    assert "Compliance Inadequate, with" in said
    assert "Compliance is held down by S02:F." in said


def test_grades_say_how_many_checks_they_rest_on(draw_plan: DrawPlan) -> None:
    audit = audit_plan(draw_plan(), as_of=AS_OF)
    assert f"Grades, resting on {audit.audit.rests_on}" in report(audit)


def test_many_plans_have_a_block_each_and_a_table(draw_plan: DrawPlan, form: Path, tmp_path: Path) -> None:
    (tmp_path / "scan.pdf").write_bytes(b"")
    audits = [
        audit_plan(draw_plan("first.docx"), str(form), as_of=AS_OF),
        audit_plan(draw_plan("poor.docx", sections=POOR), str(form), as_of=AS_OF),
        audit_plan(tmp_path / "scan.pdf"),
    ]
    text = report(*audits)
    assert "not labelled H1" in words(text)
    assert "statutory: S01 section-missing: Section H1 is not labelled anywhere in the plan." in words(text)
    assert "Not read: The file is empty" in words(text)
    table = text[text.index("All 3 files") :]
    (row,) = (line.split() for line in table.splitlines() if "poor.docx" in line)
    assert row[:4] == ["poor.docx", "1", "2", "0"]
    assert row[4].endswith("%")
    assert "not read: empty" in table
    assert "2 plans audited. 1 file could not be read." in words(table)


def test_a_document_that_is_no_plan_says_so(draw_plan: DrawPlan, poor: PlanAudit) -> None:
    other = poor.model_copy(
        update={"kind": "not-ehcp", "looks_like": "an annual review form", "grades": None, "findings": ()}
    )
    assert (
        "not an EHC plan, so it was not checked and gets no grade. It looks like an annual review form."
        in words(report(other))
    )
    assert "Not an EHC plan; it looks like an annual review form: not checked." in words(report(other, poor))


@pytest.mark.parametrize("format_name", ["text", "json", "jsonl"])
def test_nothing_in_a_plan_can_control_the_terminal(poor: PlanAudit, format_name: str) -> None:
    attack = "Robin\x1b]52;c;AAAA\x07\x9b2J\u202e\x7f reads"
    finding = poor.findings[0].model_copy(update={"quote": attack, "message": attack, "place": attack})
    section = poor.sections["A"].model_copy(update={"heading": attack, "text": attack})
    hostile = poor.model_copy(
        update={
            "document": poor.document.model_copy(update={"path": f"{attack}.docx"}),
            "details": poor.details.model_copy(update={"name": attack, "setting": attack}),
            "sections": {**poor.sections, "A": section},
            "findings": (finding,),
        }
    )
    for text in (report(hostile, format_name=format_name), report(hostile, hostile, format_name=format_name)):
        assert text.replace("\n", "").isprintable()


def test_a_long_quote_is_cut_for_people_only(poor: PlanAudit) -> None:
    long = "word " * 500
    finding = poor.findings[0].model_copy(update={"quote": long})
    text = report(poor.model_copy(update={"findings": (finding,)}))
    assert len(text) < 4500
    assert "word..." in words(text) or "word ..." in words(text)


def test_an_uncertain_finding_asks_the_reader(poor: PlanAudit) -> None:
    finding = poor.findings[0].model_copy(update={"confidence": 0.6})
    said = words(report(poor.model_copy(update={"findings": (finding,)})))
    assert "60% sure" in said
    assert "please decide" in said


def test_findings_that_do_not_count_are_not_shown(poor: PlanAudit) -> None:
    hidden = tuple(one.model_copy(update={"state": "rejected"}) for one in poor.findings)
    assert "Likely gaps: none" in report(poor.model_copy(update={"findings": hidden}))
