"""`ehcp-audit review` before the screens start: what is wrong is said, and nothing else is loaded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from audit.cli import review as command
from audit.cli.console import WrongUse
from tests.conftest import ROOT


def test_without_a_terminal_it_says_what_to_use_instead() -> None:
    result = CliRunner().invoke(command.command, [])
    assert result.exit_code == 2
    assert "needs a terminal" in result.output


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--agency", "helth"], 'did you mean "health"?'),
        (["--cycle", "Autum"], 'There is no cycle "Autum"'),
        (["--checklist", "golden-thred"], "golden-thread"),
        (["--cycle", "x", "--checklist", "health"], "keeps the checklist it was opened with"),
        (["--auditor", "  "], "Say who decides"),
    ],
)
def test_a_wrong_option_is_said(
    options: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "_in_a_terminal", lambda: True)
    monkeypatch.setenv("EHCP_AUDIT_SETTINGS", str(tmp_path / "none.toml"))
    result = CliRunner().invoke(command.command, [*options, "--database", str(tmp_path / "store.sqlite")])
    assert result.exit_code == 2
    assert said in result.output


def test_a_mistake_in_the_settings_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "settings.toml").write_text("colour = 1", encoding="utf-8")
    monkeypatch.setattr(command, "_in_a_terminal", lambda: True)
    monkeypatch.setenv("EHCP_AUDIT_SETTINGS", str(tmp_path / "settings.toml"))
    result = CliRunner().invoke(command.command, [])
    assert result.exit_code == WrongUse.exit_code
    assert 'no setting "colour"' in result.output


def test_help_loads_no_screens() -> None:
    code = "import sys, audit.cli.review; print('textual' in sys.modules, 'tui' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]


def test_the_screens_open_without_what_reads_plans() -> None:
    """It takes a second to load, which nobody waits for before the list is there."""
    code = "import sys, audit.cli.review, tui.app; print([name for name in sys.modules if name in sys.argv])"
    heavy = [
        "audit.sections",
        "audit.language.slots",
        "audit.thread.follow",
        "audit.reports",
        "numpy",
        "spacy",
    ]
    done = subprocess.run(
        [sys.executable, "-c", code, *heavy], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
