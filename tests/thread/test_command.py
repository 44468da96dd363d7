"""`ehcp-audit thread`: the matrix in the terminal and as JSON."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from audit.cli.console import Exit
from tests.conftest import ROOT, DrawPlan, RunCommand

SAMPLE = ROOT / "samples" / "02-stacked-tables-early-years-pmld.docx"


def run(*arguments: str | Path, columns: int = 100) -> subprocess.CompletedProcess[str]:
    """The command in a terminal of some width."""
    environment = {**os.environ, "COLUMNS": str(columns), "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [sys.executable, "-m", "audit", "thread", *map(str, arguments)],
        cwd=ROOT, capture_output=True, text=True, encoding="utf-8", env=environment,
    )  # fmt: skip


@pytest.mark.parametrize("columns", [80, 120, 200])
def test_the_matrix_fits_the_screen(columns: int) -> None:
    done = run(SAMPLE, columns=columns)
    assert done.returncode == Exit.DONE
    assert max(map(len, done.stdout.splitlines())) <= columns
    assert "needs followed all the way" in " ".join(done.stdout.split())
    assert "━ F1" in done.stdout


def test_only_the_gaps() -> None:
    whole, gaps = run(SAMPLE), run(SAMPLE, "--gaps")
    assert len(gaps.stdout) < len(whole.stdout) / 2
    assert "○" in gaps.stdout


def test_the_evidence() -> None:
    done = run(SAMPLE, "--why", columns=140)
    assert "the plan names it" in " ".join(done.stdout.split())
    assert "↔" in done.stdout


def test_json_has_items_links_gaps_and_evidence() -> None:
    done = run(SAMPLE, "--format", "json", "--why")
    said = json.loads(done.stdout)
    ids = {item["id"] for item in said["items"]}
    assert said["schema"] == "ehcp-thread/1"
    assert said["links"]
    assert all(link["source"] in ids and link["target"] in ids and link["basis"] for link in said["links"])
    assert len(said["evidence"]) == len(said["links"])
    assert {gap["item"] for gap in said["thread"]["gaps"]} <= ids
    assert not done.stderr


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    done = run(tmp_path / "none.docx")
    assert done.returncode == Exit.UNREADABLE
    assert "none.docx" in done.stderr
    assert not done.stdout


def test_another_document_is_named_as_such() -> None:
    done = run(ROOT / "samples" / "15-not-a-plan-annual-review.docx")
    assert done.returncode == Exit.DONE
    assert "does not look like an EHC plan" in done.stderr


def test_markup_and_escapes_in_a_plan_are_only_text(draw_plan: DrawPlan, ehcp_audit: RunCommand) -> None:
    path = draw_plan(
        sections={"B": "Robin has difficulty with [bold]reading[/] and \u202ewriting, so he falls behind."}
    )
    done = ehcp_audit("thread", str(path))
    assert "[bold]" in done.stdout
    assert "\u202e" not in done.stdout


def test_to_a_file(tmp_path: Path) -> None:
    out = tmp_path / "matrix.txt"
    assert run(SAMPLE, "--output", out).returncode == Exit.DONE
    assert "\x1b" not in out.read_text(encoding="utf-8")
