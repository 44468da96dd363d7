"""The published schema is current, and everything the tool writes is valid by it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from audit.model.audit import PlanAudit
from audit.model.plan import LETTERS
from audit.pipeline import audit_plan
from audit.reports.json import as_json
from audit.schema import as_text, committed
from tests.conftest import DrawPlan

AS_OF = date(2026, 11, 20)


def test_the_committed_schema_is_what_the_models_say() -> None:
    assert committed() == as_text(), "run: python -m audit.schema"


def validate(audit: PlanAudit) -> None:
    validator = jsonschema.Draft202012Validator(json.loads(committed()))
    validator.check_schema(validator.schema)
    validator.validate(json.loads(as_json(audit)))


def test_an_audit_is_valid(draw_plan: DrawPlan) -> None:
    audit = audit_plan(draw_plan(sections={"D": "", "H1": None, "B": "[insert need]"}), as_of=AS_OF)
    assert len(audit.findings) >= 3
    validate(audit)


def test_a_file_that_cannot_be_read_is_valid(tmp_path: Path) -> None:
    validate(audit_plan(tmp_path / "not there.docx"))


def test_a_document_that_is_no_plan_is_valid(draw_plan: DrawPlan, tmp_path: Path) -> None:
    import docx

    document = docx.Document()
    document.add_paragraph("Minutes of the governors' meeting of 4 May 2026. Apologies: none.")
    document.save(str(tmp_path / "minutes.docx"))
    audit = audit_plan(tmp_path / "minutes.docx")
    assert audit.kind == "not-ehcp"
    validate(audit)


def test_a_missing_section_is_not_valid(draw_plan: DrawPlan) -> None:
    written = json.loads(as_json(audit_plan(draw_plan())))
    del written["sections"]["H1"]
    with pytest.raises(jsonschema.ValidationError, match="H1"):
        jsonschema.validate(written, json.loads(committed()))


def test_a_later_version_s_further_field_is_valid(draw_plan: DrawPlan) -> None:
    written = json.loads(as_json(audit_plan(draw_plan())))
    written["something_new"] = 1
    written["document"]["something_new"] = 1
    jsonschema.validate(written, json.loads(committed()))


def test_a_written_audit_can_be_read_again(draw_plan: DrawPlan) -> None:
    audit = audit_plan(draw_plan(sections={"D": ""}), as_of=AS_OF)
    assert PlanAudit.model_validate_json(as_json(audit)) == audit
    assert tuple(audit.sections) == LETTERS
