"""`export`, `cycle report` and `compare` as a user types them."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import docx
import pytest

from tests.conftest import DrawPlan, RunCommand
from tests.reports.conftest import IN_PDF

FORMATS = ("json", "csv", "xlsx", "docx", "html", "annotated", "sarif")


@pytest.fixture
def plan(draw_plan: DrawPlan) -> Path:
    return draw_plan(sections={"F": "Robin will have access to support as required.", "D": ""})


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_a_whole_file_for_its_owner_only(
    plan: Path, name: str, ehcp_audit: RunCommand, tmp_path: Path
) -> None:
    output = tmp_path / "out"
    done = ehcp_audit("export", plan, "--format", name, "--output", output, "--as-of", "2026-11-20")
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    assert output.stat().st_size > 100
    if os.name == "posix":
        assert stat.S_IMODE(output.stat().st_mode) == 0o600
    assert not list(tmp_path.glob("*.part"))


def test_sarif_is_redacted_unless_told_otherwise(plan: Path, ehcp_audit: RunCommand, tmp_path: Path) -> None:
    keys = {"EHCP_AUDIT_KEYS": str(tmp_path / "keys")}
    for asked, there in (((), False), (("--no-redact",), True)):
        output = tmp_path / "out.sarif"
        ehcp_audit("export", plan, "--format", "sarif", "--output", output, *asked, **keys)
        assert ("Robin" in output.read_text("utf-8")) == there
    output = tmp_path / "out.json"
    ehcp_audit("export", plan, "--format", "json", "--output", output, "--redact", **keys)
    assert json.loads(output.read_text("utf-8"))["audit"]["redacted"] is True
    assert "Robin" not in output.read_text("utf-8")


def test_the_annotated_copy_is_redacted_where_asked_and_never_the_plan_itself(
    plan: Path, ehcp_audit: RunCommand, tmp_path: Path
) -> None:
    content = plan.read_bytes()
    for asked, there in (((), True), (("--redact",), False)):
        copy = tmp_path / f"copy{len(asked)}.docx"
        done = ehcp_audit("export", plan, "--format", "annotated", "--output", copy, *asked)
        assert done.returncode == 0, done.stderr
        said = " ".join(one.text for one in docx.Document(str(copy)).paragraphs)
        assert ("Robin" in said) == there
        assert ("look at it before you hand it on" in " ".join(done.stderr.split())) != there
    over = ehcp_audit("export", plan, "--format", "annotated", "--output", plan)
    assert over.returncode == 2
    assert plan.read_bytes() == content


def test_a_pdf_s_copy_cannot_be_redacted_and_says_what_can(ehcp_audit: RunCommand, tmp_path: Path) -> None:
    output = tmp_path / "copy.pdf"
    done = ehcp_audit("export", IN_PDF, "--format", "annotated", "--output", output, "--redact")
    assert done.returncode == 2
    said = " ".join(done.stderr.split())
    assert "no words can be taken" in said
    assert "Export docx or html" in said
    assert not output.exists()


def test_what_is_neither_a_file_nor_a_cycle_is_said_so(ehcp_audit: RunCommand, tmp_path: Path) -> None:
    done = ehcp_audit("export", "nothing", "--format", "docx", "--output", tmp_path / "out.docx")
    assert done.returncode == 2
    assert "neither a file nor a cycle" in " ".join(done.stderr.split())


def test_a_file_that_cannot_be_read_has_a_note_and_no_copy(ehcp_audit: RunCommand, tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 no more")
    note = ehcp_audit("export", broken, "--format", "docx", "--output", tmp_path / "note.docx")
    assert note.returncode == 1
    assert (tmp_path / "note.docx").exists()
    copy = ehcp_audit("export", broken, "--format", "annotated", "--output", tmp_path / "copy.pdf")
    assert copy.returncode == 1
    assert not (tmp_path / "copy.pdf").exists()


def test_no_screen_can_show_a_word_document(plan: Path, ehcp_audit: RunCommand) -> None:
    done = ehcp_audit("score", plan, "--format", "docx")
    assert done.returncode == 2
    assert "--output" in done.stderr


def test_a_cycle_is_exported_and_reported(
    draw_plan: DrawPlan, ehcp_audit: RunCommand, tmp_path: Path
) -> None:
    def run(*arguments: str | Path) -> str:
        done = ehcp_audit(*arguments, EHCP_AUDIT_KEYS=str(tmp_path / "keys"))
        assert done.returncode == 0, done.stderr
        return done.stdout + done.stderr

    draw_plan("plans/one.docx", front={"Name": "Robin Ashgrove"})
    two = draw_plan("plans/two.docx", {"F": "Support as required."}, front={"Name": "Wren Hollis"})
    for name in ("Spring", "Autumn"):
        run("cycle", "new", name)
        run("cycle", "add", name, tmp_path / "plans")
        run("cycle", "run", name, "--jobs", "1")
    run("export", "Autumn", "--format", "annotated", "--output", tmp_path / "copies")
    assert sorted(path.name for path in (tmp_path / "copies").iterdir()) == [
        "one-annotated.docx",
        "two-annotated.docx",
    ]
    run("export", "Autumn", "--format", "docx", "--output", tmp_path / "notes", "--redact")
    assert all(path.name.startswith("child-") for path in (tmp_path / "notes").iterdir())
    run("export", two, "--cycle", "Autumn", "--format", "docx", "--output", tmp_path / "note.docx")
    assert "Wren Hollis" in docx.Document(str(tmp_path / "note.docx")).paragraphs[0].text
    for name in ("xlsx", "docx", "html", "csv", "json"):
        output = tmp_path / f"report.{name}"
        run("cycle", "report", "Autumn", "--format", name, "--output", output)
        assert output.stat().st_size > 100
        if name in ("html", "csv", "json"):
            said = output.read_text("utf-8")
            assert "Wren" not in said
            assert "Ashgrove" not in said
    plans = tmp_path / "plans.csv"
    run("cycle", "report", "Autumn", "--format", "csv", "--table", "plans", "--output", plans, "--no-redact")
    assert "two.docx" in plans.read_text("utf-8")
    assert "Good or better" in run("cycle", "compare", "Spring", "Autumn")
    two.write_bytes(two.read_bytes() + b"changed")
    changed = ehcp_audit(
        "export", two, "--cycle", "Autumn", "--format", "annotated", "--output", tmp_path / "x"
    )
    assert changed.returncode == 1
    assert "has changed" in changed.stderr
