"""`doctor` finds what is wrong, says what to do about it, and changes nothing."""

from __future__ import annotations

import importlib.util
import os
import sqlite3
import stat
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from audit.cli import doctor_installed, doctor_machine, doctor_sample
from audit.cli.doctor import command
from audit.cli.doctor_words import Fine, Note, Problem


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the self-test, which has a test of its own."""
    monkeypatch.setattr(doctor_sample, "self_test", lambda: [Fine("not run")])


def doctor(*arguments: str) -> Result:
    return CliRunner().invoke(command, arguments, standalone_mode=False)


def test_a_sound_installation_is_well() -> None:
    result = doctor()
    assert result.return_value == 0, result.output
    assert "its one gap was found" in result.output
    assert result.output.endswith("All is well.\n")


@pytest.mark.usefixtures("quick")
def test_a_store_that_is_not_there_yet_is_no_problem_and_is_not_made(tmp_path: Path) -> None:
    file = tmp_path / "new" / "store.sqlite"
    result = doctor("--database", str(file))
    assert result.return_value == 0
    assert "the first audit cycle makes" in result.output
    assert not file.parent.exists()


@pytest.mark.usefixtures("quick")
def test_a_damaged_store_is_a_problem_with_its_remedy(tmp_path: Path) -> None:
    file = tmp_path / "store.sqlite"
    file.write_bytes(b"no database at all" * 100)
    result = doctor("--database", str(file))
    assert result.return_value == 1
    said = " ".join(result.output.split())  # the folder's name decides where the lines break
    assert "is damaged" in said
    assert "do this" in said
    assert "1 problem" in result.output


@pytest.mark.usefixtures("quick")
@pytest.mark.skipif(sys.platform == "win32", reason="rights there are inherited from the folder")
def test_a_store_that_others_may_read_is_a_problem(tmp_path: Path) -> None:
    file = tmp_path / "store.sqlite"
    sqlite3.connect(file).close()
    file.write_bytes(b"")
    tmp_path.chmod(0o755)
    file.chmod(0o644)
    assert "chmod 600" in doctor("--database", str(file)).output
    file.chmod(0o600)
    assert "chmod 600" not in doctor("--database", str(file)).output
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.usefixtures("quick")
@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="an administrator may write anywhere"
)
def test_a_folder_that_cannot_be_written_is_a_problem(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    result = doctor("--database", str(tmp_path / "store.sqlite"))
    tmp_path.chmod(0o700)
    assert result.return_value == 1
    assert "--database FILE" in result.output


@pytest.mark.usefixtures("quick")
def test_an_address_that_is_none_is_a_problem() -> None:
    result = doctor("--database", "oracle://somewhere/plans")
    assert result.return_value == 1
    assert "is not a database that the store can be in" in result.output


@pytest.mark.usefixtures("quick")
def test_a_server_that_does_not_answer_is_a_problem_and_its_password_is_not_shown() -> None:
    pytest.importorskip("psycopg")
    result = doctor("--database", "postgresql+psycopg://robin:ashgrove@127.0.0.1:9/plans")
    assert result.return_value == 1
    assert "does not answer" in result.output
    assert "ashgrove" not in result.output


def test_missing_extras_are_notes_that_say_how_to_get_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    seen = list(doctor_installed.extras())
    assert all(isinstance(each, Note | Fine) for each in seen)
    assert any('pip install "ehcp-audit[postgresql]"' in each.shown() for each in seen)


def test_a_missing_library_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor_installed, "_needed", lambda: ("click", "no-such-library"))
    fine, problem = doctor_installed.libraries()
    assert isinstance(fine, Fine)
    assert isinstance(problem, Problem)
    assert "no-such-library" in problem.text


def test_a_full_disk_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor_machine, "_ROOM", 2**62)
    (problem,) = doctor_machine.space()
    assert isinstance(problem, Problem)
    assert "TMPDIR" in problem.help


def test_a_screen_that_cannot_show_lines_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    class Old:
        encoding = "cp850"

        def isatty(self) -> bool:
            return False

    monkeypatch.setattr(sys, "stdout", Old())
    problem, *_ = doctor_machine.screen()
    assert isinstance(problem, Problem)
    assert "PYTHONUTF8" in problem.help


def test_a_part_that_fails_does_not_end_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing() -> list[Fine]:
        raise RuntimeError("plan text must not be shown")

    monkeypatch.setattr(doctor_sample, "self_test", failing)
    result = doctor()
    assert result.return_value == 1
    assert "could not be looked at (RuntimeError)" in result.output
    assert "plan text" not in result.output
