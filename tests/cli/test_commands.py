"""The other commands: help, explain, checklist, grade, doctor."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from audit.checklists import load_checklist
from audit.checks import all_checks
from audit.cli import cli
from audit.cli.console import Exit
from tests.conftest import ROOT, DrawPlan, RunCommand


def test_help_names_every_command_and_takes_no_time(ehcp_audit: RunCommand) -> None:
    took = []
    for _ in range(5):
        started = time.perf_counter()
        done = ehcp_audit("--help")
        took.append(time.perf_counter() - started)
    assert all(f"\n  {name} " in done.stdout for name in ("score", "explain", "checklist", "grade", "doctor"))
    assert min(took) < 0.3


def test_help_loads_neither_readers_nor_models() -> None:
    code = (
        "import sys\nfrom audit.cli import cli\n"
        "try: cli.main(['--help'])\nexcept SystemExit: pass\n"
        "print(' '.join(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    heavy = {"pydantic", "lxml", "numpy", "pypdfium2", "rich", "pebble", "sqlalchemy", "alembic"}
    assert not heavy & set(done.stderr.split())


def test_score_needs_no_store() -> None:
    code = "import sys, audit.cli.score, audit.pipeline; print(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "sqlalchemy" not in done.stdout.split()


@pytest.mark.parametrize("command", ["score", "cycle", "explain", "checklist", "grade", "forget", "doctor"])
def test_every_command_has_help(ehcp_audit: RunCommand, command: str) -> None:
    done = ehcp_audit(command, "--help")
    assert done.returncode == 0
    assert done.stdout.startswith(f"Usage: ehcp-audit {command}")


def test_a_command_that_is_not_built_is_not_there(ehcp_audit: RunCommand) -> None:
    done = ehcp_audit("rank", "plans")
    assert done.returncode == 2
    assert "No such command 'rank'" in done.stderr


def test_the_version(ehcp_audit: RunCommand) -> None:
    assert ehcp_audit("--version").stdout == "ehcp-audit 0.2.0\n"


def test_the_statuses_are_the_contract_s() -> None:
    assert {status.name: int(status) for status in Exit} == {
        "DONE": 0, "UNREADABLE": 1, "WRONG_USE": 2, "FOUND": 4, "STOPPED": 130
    }  # fmt: skip


@pytest.mark.parametrize("code", sorted(all_checks()))
def test_every_check_is_explained_with_both_examples(code: str) -> None:
    check = all_checks()[code]
    done = CliRunner().invoke(cli, ["explain", code.lower()])
    assert done.exit_code == 0
    headings = [line for line in done.output.splitlines() if line and not line.startswith(" ")]
    assert headings == [
        f"{code} {check.name}",
        "What it tests",
        "Why it matters",
        "What to do",
        "Severity",
        "Whose it is to put right",
        "Source",
        *(["How sure"] if check.by_wording else []),
        "Passes",
        "Is reported",
    ]
    assert max(map(len, done.output.splitlines())) <= 80


def test_a_check_is_explained_by_its_name_too(ehcp_audit: RunCommand) -> None:
    by_code = ehcp_audit("explain", "T01")
    assert by_code.returncode == 0
    assert by_code.stdout.startswith("T01 need-without-provision\n")
    assert ehcp_audit("explain", "NEED-WITHOUT-PROVISION").stdout == by_code.stdout


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("X06", "X06 is in the catalogue of checks, but is not built yet"),
        ("section-blnk", 'Did you mean "section-blank"?'),
        ("Q99", "There are: S01"),
    ],
)
def test_a_check_that_is_not_there(ehcp_audit: RunCommand, code: str, said: str) -> None:
    done = ehcp_audit("explain", code)
    assert done.returncode == 2
    assert said in done.stderr


def test_all_checks_are_listed(ehcp_audit: RunCommand) -> None:
    assert [line[:3] for line in ehcp_audit("explain").stdout.splitlines()] == list(all_checks())


def test_checklists_are_listed_and_shown(ehcp_audit: RunCommand) -> None:
    listed = ehcp_audit("checklist", "list").stdout
    assert any(line.startswith("golden-thread ") for line in listed.splitlines())
    shown = ehcp_audit("checklist", "show", "golden-thread").stdout
    assert "provision-specific: Is every item of provision specific and quantified?" in shown
    assert "S01 S02)" in shown
    unbuilt = load_checklist("golden-thread").checks - set(all_checks())
    assert all(f"{code}*" in shown for code in unbuilt)
    assert "What holds a grade down" in shown


def test_a_checklist_of_one_s_own_is_validated(ehcp_audit: RunCommand, tmp_path: Path) -> None:
    text = (ROOT / "checklists" / "statutory.toml").read_text(encoding="utf-8")
    (tmp_path / "mine.toml").write_text(text, encoding="utf-8")
    assert ehcp_audit("checklist", "validate", "mine.toml").returncode == 0
    (tmp_path / "mine.toml").write_text(text.replace("weight = 2", "wieght = 2", 1), encoding="utf-8")
    done = ehcp_audit("checklist", "validate", "mine.toml")
    assert done.returncode == 2
    assert (
        'question "sections-labelled", key "wieght": unknown key "wieght": did you mean "weight"?'
        in done.stderr
    )


# --- grade --------------------------------------------------------------------------------------


def test_a_saved_audit_is_graded_again_without_the_plan(
    draw_plan: DrawPlan, ehcp_audit: RunCommand, tmp_path: Path
) -> None:
    plan = draw_plan(sections={"F": ""})
    saved = ehcp_audit("score", plan, "--format", "json", "--as-of", "2026-11-20", "--output", "saved.json")
    assert saved.returncode == 0
    plan.unlink()
    first = json.loads((tmp_path / "saved.json").read_text(encoding="utf-8"))
    again = json.loads(ehcp_audit("grade", "saved.json", "--format", "json").stdout)
    assert again == first
    other = json.loads(
        ehcp_audit("grade", "saved.json", "--checklist", "statutory", "--format", "json").stdout
    )
    assert other["audit"]["checklist"] == "statutory"
    assert other["findings"] == first["findings"]
    assert other["questions"] != first["questions"]


def test_a_rejected_finding_no_longer_counts(
    draw_plan: DrawPlan, ehcp_audit: RunCommand, tmp_path: Path
) -> None:
    saved = json.loads(ehcp_audit("score", draw_plan(sections={"F": ""}), "--format", "json").stdout)
    assert saved["grades"]["compliance"]["grade"] == "inadequate"
    (blank,) = (finding for finding in saved["findings"] if finding["id"] == "S02:F")
    blank |= {"state": "rejected", "reason": "F is on the next page"}
    (tmp_path / "saved.json").write_text(json.dumps(saved), encoding="utf-8")
    again = json.loads(ehcp_audit("grade", "saved.json", "--format", "json").stdout)
    assert again["grades"]["compliance"]["grade"] != "inadequate"


def test_many_saved_audits_are_graded_and_a_later_version_s_too(
    draw_plan: DrawPlan, ehcp_audit: RunCommand, tmp_path: Path
) -> None:
    audit = json.loads(ehcp_audit("score", draw_plan(), "--format", "json").stdout)
    later = {**audit, "a_field_of_a_later_version": 1}
    (tmp_path / "saved.jsonl").write_text(f"{json.dumps(audit)}\n{json.dumps(later)}\n", encoding="utf-8")
    done = ehcp_audit("grade", "saved.jsonl", "--format", "jsonl")
    assert [json.loads(line) for line in done.stdout.splitlines()] == [audit, audit]


@pytest.mark.parametrize(
    ("text", "status", "said"),
    [
        (None, 1, "cannot be read"),
        ("", 2, "is empty"),
        ("{", 2, "not a saved audit"),
        ('{"schema": "ehcp-audit/1"}', 2, "not a saved audit"),
        ("[" * 100_000, 2, "not a saved audit"),
    ],
)
def test_what_is_no_saved_audit(
    ehcp_audit: RunCommand, tmp_path: Path, text: str | None, status: int, said: str
) -> None:
    if text is not None:
        (tmp_path / "saved.json").write_text(text, encoding="utf-8")
    done = ehcp_audit("grade", "saved.json")
    assert done.returncode == status
    assert said in done.stderr
    assert done.stdout == ""


def test_the_doctor_finds_this_installation_well(ehcp_audit: RunCommand) -> None:
    done = ehcp_audit("doctor")
    assert done.returncode == 0
    assert done.stdout.rstrip().endswith("All is well.")
    assert "PROBLEM" not in done.stdout
