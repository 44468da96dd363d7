"""`ehcp-audit score` as its user meets it: what is printed where, and with which status it ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.conftest import ROOT, DrawPlan, RunCommand

AS_OF = ("--as-of", "2026-11-20")


def test_one_plan_in_words(draw_plan: DrawPlan, ehcp_audit: RunCommand) -> None:
    done = ehcp_audit("score", draw_plan(sections={"D": ""}), *AS_OF)
    assert done.returncode == 0
    assert done.stderr == ""
    assert "Section D has its label and nothing under it." in done.stdout


def test_one_plan_as_json_is_one_object(draw_plan: DrawPlan, ehcp_audit: RunCommand) -> None:
    done = ehcp_audit("score", draw_plan(), "--format", "json", *AS_OF)
    audit = json.loads(done.stdout)
    assert audit["schema"] == "ehcp-audit/1"
    assert audit["audit"]["as_of"] == "2026-11-20"
    assert list(audit["sections"]) == "A B C D E F G H1 H2 I J K".split()
    assert audit["sections"]["C"]["state"] == "nil"


def test_names_are_replaced_where_asked(draw_plan: DrawPlan, ehcp_audit: RunCommand, tmp_path: Path) -> None:
    plan = draw_plan("Robin Ashgrove.docx")
    keys = {"EHCP_AUDIT_KEYS": str(tmp_path / "keys")}
    as_it_is = ehcp_audit("score", plan, "--format", "json", *AS_OF, **keys).stdout
    hidden = ehcp_audit("score", plan, "--format", "json", "--redact", *AS_OF, **keys).stdout
    assert "Robin" in as_it_is
    assert "Robin" not in hidden
    assert "Saltmarsh" not in hidden
    assert json.loads(hidden)["audit"]["redacted"]
    assert not json.loads(as_it_is)["audit"]["redacted"]


def test_a_report_says_how_its_grades_are_made(draw_plan: DrawPlan, ehcp_audit: RunCommand) -> None:
    said = " ".join(ehcp_audit("score", draw_plan(), *AS_OF).stdout.split())
    assert "Good from 0.70" in said
    assert "B 2, E 2, F 2" in said
    assert "the law as of 1 September 2026" in said
    assert "What it means" in said


def test_a_folder_with_one_plan_is_one_object_too(draw_plan: DrawPlan, ehcp_audit: RunCommand) -> None:
    folder = draw_plan("plans/only.docx").parent
    assert json.loads(ehcp_audit("score", folder, "--format", "json").stdout)["kind"] == "ehcp"


@pytest.mark.parametrize("format_name", ["json", "jsonl"])
def test_several_plans_are_one_object_a_line_in_order(
    draw_plan: DrawPlan, ehcp_audit: RunCommand, tmp_path: Path, format_name: str
) -> None:
    draw_plan("plans/b.docx")
    draw_plan("plans/a.docx")
    (tmp_path / "plans" / "c.doc").write_bytes(b"old")
    (tmp_path / "plans" / "notes.txt").write_text("x")
    done = ehcp_audit("score", "plans", "missing.docx", "--format", format_name, *AS_OF)
    audits = [json.loads(line) for line in done.stdout.splitlines()]
    assert [audit["document"]["path"] for audit in audits] == [
        str(Path("plans") / "a.docx"),
        str(Path("plans") / "b.docx"),
        str(Path("plans") / "c.doc"),
        "missing.docx",
    ]
    assert [audit["error"] and audit["error"]["code"] for audit in audits] == [
        None,
        None,
        "legacy-word",
        "not-found",
    ]
    assert done.returncode == 1
    assert done.stderr == "Passed over 1 file that is neither a Word document (.docx) nor a PDF.\n"


def test_jsonl_is_one_line_for_one_plan(draw_plan: DrawPlan, ehcp_audit: RunCommand) -> None:
    assert len(ehcp_audit("score", draw_plan(), "--format", "jsonl").stdout.splitlines()) == 1


def test_findings_do_not_change_the_status_unless_asked(
    draw_plan: DrawPlan, ehcp_audit: RunCommand, form: Path
) -> None:
    plan = draw_plan(sections={"D": ""})  # a gap of quality, none statutory
    by_form = ("--checklist", form)
    assert ehcp_audit("score", plan).returncode == 0
    assert ehcp_audit("score", plan, *by_form, "--fail-on", "statutory").returncode == 0
    assert ehcp_audit("score", plan, *by_form, "--fail-on", "quality").returncode == 4
    assert ehcp_audit("score", plan, *by_form, "--fail-on", "good-practice").returncode == 4
    assert ehcp_audit("score", plan, "missing.docx", "--fail-on", "quality").returncode == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "Name a plan, or a folder with plans"),
        (("empty",), "no plan (.docx or .pdf) to read in empty (1 other files were passed over)"),
        (("plan.docx", "empty"), "to read in empty"),
        (("plan.docx", "--as-of", "20/11/2026"), "write year-month-day, for example 2026-03-20"),
        (("plan.docx", "--checklist", "golden-tread"), 'did you mean "golden-thread"'),
        (("plan.docx", "--checklist", "mine.toml"), "mine.toml: there is no such file"),
        (("plan.docx", "--jobs", "0"), "--jobs"),
        (("plan.docx", "--format", "pdf"), "'pdf' is not one of"),
        (("plan.docx", "--nonsense"), "No such option"),
        (("plan.docx", "--advice", "x.docx"), "--advice is reserved"),
        (("plan.docx", "--previous", "x.docx"), "--previous is reserved"),
        (("plan.docx", "--output", "no folder/report.txt"), "cannot be written"),
        (("plan.docx", "--output", "empty"), "names a folder"),
        (("plan.docx", "--output", "plan.docx"), "would overwrite plan.docx"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_audited(
    draw_plan: DrawPlan, ehcp_audit: RunCommand, tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    plan = draw_plan()
    before = plan.read_bytes()
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "notes.txt").write_text("x")
    done = ehcp_audit("score", *arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert plan.read_bytes() == before


def test_a_report_in_a_file(draw_plan: DrawPlan, ehcp_audit: RunCommand, tmp_path: Path) -> None:
    done = ehcp_audit("score", draw_plan(), "--format", "json", "--output", "report.json")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["kind"] == "ehcp"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["plan.docx", "report.json"]


def test_letters_of_any_script_reach_a_narrow_screen(draw_plan: DrawPlan, ehcp_audit: RunCommand) -> None:
    plan = draw_plan(front={"Name": "Żółw Łabędź"})
    done = ehcp_audit("score", plan, PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert "?" in done.stdout
    done = ehcp_audit("score", plan, "--format", "json", PYTHONIOENCODING="ascii")
    assert json.loads(done.stdout)["details"]["name"] == "Żółw Łabędź"


@pytest.mark.skipif(sys.platform == "win32", reason="names on Windows are text")
def test_a_name_that_is_no_text(draw_plan: DrawPlan, ehcp_audit: RunCommand, tmp_path: Path) -> None:
    folder = tmp_path / "odd"
    folder.mkdir()
    draw_plan().rename(folder / os.fsdecode(b"caf\xe9\x1b[2J.docx"))
    for format_name in ("text", "json"):
        done = ehcp_audit("score", folder, "--format", format_name)
        assert done.returncode == 0, done.stderr
        assert "caf\ufffd" in done.stdout
        assert "\x1b" not in done.stdout


def test_a_reader_who_has_enough_is_no_accident(draw_plan: DrawPlan, tmp_path: Path) -> None:
    for number in range(4):
        draw_plan(f"plans/{number}.docx")
    code = f'"{sys.executable}" -m audit score plans | head -n 1'
    done = subprocess.run(
        code,
        shell=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert done.stdout.count("\n") == 1
    assert done.stderr == ""


@pytest.mark.skipif(sys.platform == "win32", reason="another kind of interrupt")
def test_stopping_it_leaves_no_report_and_no_process(draw_plan: DrawPlan, tmp_path: Path) -> None:
    for number in range(60):
        draw_plan(f"plans/{number}.docx")
    process = subprocess.Popen(
        [sys.executable, "-m", "audit", "score", "plans", "--output", "report.txt"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    started = psutil.Process(process.pid)
    while process.poll() is None and not started.children():  # however busy the machine is
        time.sleep(0.05)
    time.sleep(0.3)
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=20)
    assert process.returncode == 130
    assert said.strip() == "Stopped."
    assert [path.name for path in tmp_path.iterdir()] == ["plans"]
