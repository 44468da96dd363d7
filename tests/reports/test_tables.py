"""CSV, Excel and SARIF: every finding once, every quote exact, and nothing that runs."""

from __future__ import annotations

import csv
import io
import json
import zipfile

import jsonschema
import openpyxl
import pytest

from audit.model.audit import PlanAudit
from audit.reports._sheets import Book
from audit.safety import plain_cell
from tests.reports.conftest import written

FORMULAS = ("=1+1", "- uses a visual timetable", "+44", "@SUM(A1)", "\tindented", "-2")

SARIF = {
    "type": "object",
    "required": ["version", "runs"],
    "properties": {
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["tool", "results"],
                "properties": {
                    "tool": {
                        "type": "object",
                        "required": ["driver"],
                        "properties": {"driver": {"type": "object", "required": ["name", "rules"]}},
                    },
                    "results": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["message", "ruleId", "ruleIndex", "level", "locations"],
                            "properties": {
                                "level": {"enum": ["none", "note", "warning", "error"]},
                                "message": {"type": "object", "required": ["text"]},
                                "rank": {"type": "number", "minimum": 0, "maximum": 100},
                                "locations": {
                                    "type": "array",
                                    "items": {"type": "object", "required": ["physicalLocation"]},
                                },
                            },
                        },
                    },
                },
            },
        },
    },
}


def with_formulas(audit: PlanAudit) -> PlanAudit:
    """The audit with a quote that a spreadsheet would run in each of its first findings."""
    changed = [
        finding.model_copy(update={"quote": quote, "message": quote})
        for finding, quote in zip(audit.findings, FORMULAS, strict=False)
    ]
    return audit.model_copy(update={"findings": tuple(changed)})


def test_csv_has_each_finding_once_and_no_formula(poor: PlanAudit, good: PlanAudit) -> None:
    rows = list(csv.DictReader(io.StringIO(written("csv", poor, good).read().decode())))
    assert [row["finding"] for row in rows] == [one.id for one in (*poor.findings, *good.findings)]
    assert [plain_cell(row["quote"]) for row in rows if row["quote"]] == [
        one.quote for one in (*poor.findings, *good.findings) if one.quote
    ]
    risky = list(csv.reader(io.StringIO(written("csv", with_formulas(poor)).read().decode())))
    for row in risky:
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)


def test_a_plan_without_findings_keeps_its_row(poor: PlanAudit) -> None:
    bare = poor.model_copy(update={"findings": ()})
    assert len(list(csv.DictReader(io.StringIO(written("csv", bare).read().decode())))) == 1


def test_excel_has_every_thing_once_and_no_formula(poor: PlanAudit, good: PlanAudit) -> None:
    book = openpyxl.load_workbook(written("xlsx", poor, good))
    assert book.sheetnames == ["Findings", "Statements", "Questions", "Links", "Plans"]
    for name, count in (
        ("Findings", len(poor.findings) + len(good.findings)),
        ("Statements", len(poor.items) + len(good.items)),
        ("Questions", len(poor.questions) + len(good.questions)),
        ("Links", len(poor.links) + len(good.links)),
        ("Plans", 2),
    ):
        sheet = book[name]
        assert sheet.max_row == count + 1
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref == sheet.dimensions
    quotes = [cell.value for cell in book["Findings"]["I"][1:]]
    assert [one for one in quotes if one] == [
        one.quote for one in (*poor.findings, *good.findings) if one.quote
    ]
    dated = book["Plans"]["D2"]
    assert dated.is_date
    assert dated.value.date() == poor.details.plan_date


def test_excel_writes_what_looks_like_a_formula_as_text(poor: PlanAudit) -> None:
    book = openpyxl.load_workbook(written("xlsx", with_formulas(poor)))
    cells = [cell for sheet in book for row in sheet for cell in row]
    assert not any(cell.data_type == "f" for cell in cells)
    assert {cell.value for cell in cells} >= set(FORMULAS)
    with zipfile.ZipFile(written("xlsx", with_formulas(poor))) as package:
        assert all(b"<f>" not in package.read(name) for name in package.namelist())


@pytest.mark.parametrize(
    "text", ["a\x00b\x1b]52;c\x07", "\ufffe\uffff", "<c>&</c>", " spaces ", "x" * 40_000]
)
def test_excel_takes_any_text(text: str) -> None:
    out = io.BytesIO()
    book = Book("Any text")
    book.add_sheet("Rows", [("text", 10)]).add((text,))
    book.save(out)
    value = openpyxl.load_workbook(out)["Rows"]["A2"].value
    assert (value or "") == "".join(one for one in text if one.isprintable() and one not in "\ufffe\uffff")[
        :32_767
    ]


def test_sarif_holds_to_its_schema(poor: PlanAudit, good: PlanAudit) -> None:
    log = json.load(written("sarif", poor, good))
    jsonschema.validate(log, SARIF)
    run = log["runs"][0]
    assert len(run["results"]) == len(poor.findings) + len(good.findings)
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for result, finding in zip(run["results"], (*poor.findings, *good.findings), strict=True):
        assert rules[result["ruleIndex"]]["id"] == finding.check
        region = result["locations"][0]["physicalLocation"].get("region")
        assert (region["snippet"]["text"] if region else None) == finding.quote


def test_a_rejected_finding_is_suppressed_in_sarif(poor: PlanAudit) -> None:
    rejected = poor.findings[0].model_copy(update={"state": "rejected", "reason": "Seen in the annex"})
    log = json.load(written("sarif", poor.model_copy(update={"findings": (rejected,)})))
    assert log["runs"][0]["results"][0]["suppressions"][0]["justification"] == "Seen in the annex"
