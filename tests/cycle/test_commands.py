"""The commands as a user meets them: help that teaches, refusals that say what to do, a stop that keeps all."""

from __future__ import annotations

import os
import pty
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from audit.cli.cycle import _COMMANDS
from tests.conftest import ROOT, DrawPlan, RunCommand
from tests.cycle.conftest import CopySamples


@pytest.mark.parametrize("command", _COMMANDS)
def test_every_help_has_an_example(ehcp_audit: RunCommand, command: str) -> None:
    done = ehcp_audit("cycle", command, "--help")
    assert done.returncode == 0
    assert f"ehcp-audit cycle {command}" in done.stdout.split("Options:")[0].split("Example", 1)[1]


def test_the_group_s_help_shows_a_cycle_from_start_to_finish(ehcp_audit: RunCommand) -> None:
    said = ehcp_audit("cycle", "--help").stdout
    places = [said.index(f"ehcp-audit cycle {step} ") for step in ("new", "add", "run", "moderate", "close")]
    assert places == sorted(places)
    assert "_EHCP_AUDIT_COMPLETE=bash_source" in ehcp_audit("--help").stdout


def test_the_shell_completes_commands(ehcp_audit: RunCommand) -> None:
    asked = {"_EHCP_AUDIT_COMPLETE": "bash_complete", "COMP_WORDS": "ehcp-audit cycle mo", "COMP_CWORD": "2"}
    assert ehcp_audit(**asked).stdout == "plain,moderate\n"


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("cycle", "run", "Autum"), 'did you mean "Autumn"?'),
        (("cycle", "new", "Autumn"), "already"),
        (("cycle", "new", "desk"), "standing personal cycle"),
        (("cycle", "add", "Autumn"), "Name plans, a folder, or a register"),
        (("cycle", "add", "Autumn", "plan.docx", "--stratify", "phase"), "--stratify needs --sample"),
        (("cycle", "judgements", "Autumn", "import", "none.csv"), "no such file"),
        (("cycle", "moderate", "Autumn", "--answer", "met"), "Say what is agreed"),
        (("cycle", "moderate", "Autumn", "--question", "a-there", "--answer", "met"), "give PLAN"),
        (("cycle", "status", "Autumn", "--database", "mysql://host/name"), "not a database"),
        (("forget", "Robin Ashgrove"), "holds nothing"),
    ],
)
def test_what_cannot_be_done_says_what_to_do(
    ehcp_audit: RunCommand, command: tuple[str, ...], said: str
) -> None:
    ehcp_audit("cycle", "new", "Autumn")
    done = ehcp_audit(*command)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_status_tells_what_could_not_be_read(
    ehcp_audit: RunCommand, draw_plan: DrawPlan, tmp_path: Path
) -> None:
    draw_plan("plans/good.docx")
    (tmp_path / "plans" / "bad.pdf").write_bytes(b"%PDF-1.7 nothing")
    ehcp_audit("cycle", "new", "Autumn", "--theme", "health")
    ehcp_audit("cycle", "add", "Autumn", "plans")
    ran = ehcp_audit("cycle", "run", "Autumn")
    assert ran.returncode == 1
    assert "Not read (truncated)" in ran.stderr
    said = ehcp_audit("cycle", "status", "Autumn").stdout
    assert "theme: health" in said
    assert "could not be read          1" in said
    assert "bad.pdf: " in said
    assert "audited" in ehcp_audit("cycle", "history", "Autumn", "--plan", "good.docx").stdout
    assert "Autumn: open since" in ehcp_audit("cycle", "list").stdout


def test_a_run_shows_its_progress_and_stops_when_asked(
    ehcp_audit: RunCommand, copy_samples: CopySamples, tmp_path: Path
) -> None:
    copy_samples(tmp_path / "plans", 30)
    ehcp_audit("cycle", "new", "Autumn")
    ehcp_audit("cycle", "add", "Autumn", "plans")
    ours, theirs = pty.openpty()
    settings = {
        "EHCP_AUDIT_DATABASE": str(tmp_path / "store.sqlite"),
        "PYTHONPATH": str(ROOT),
        "TERM": "xterm",
    }
    command = [sys.executable, "-m", "audit", "cycle", "run", "Autumn", "--jobs", "2"]
    process = subprocess.Popen(command, cwd=tmp_path, env={**os.environ, **settings}, stderr=theirs)
    os.close(theirs)
    shown, deadline = b"", time.monotonic() + 120
    while not re.search(rb" [1-9]\d?/30", shown) and time.monotonic() < deadline:
        shown += os.read(ours, 4096)
    process.send_signal(signal.SIGINT)
    while True:
        try:
            shown += os.read(ours, 4096)
        except OSError:  # the other end is closed
            break
    assert process.wait(timeout=60) == 130
    assert b"Auditing" in shown
    assert b"Stopped." in shown
    assert b"Traceback" not in shown
    os.close(ours)
    rest = ehcp_audit("cycle", "run", "Autumn", limit=300)
    assert rest.returncode == 0
    already = int(rest.stderr.split("plans; ")[1].split()[0])
    assert 1 <= already < 30


def test_a_cycle_that_keeps_no_words_says_what_it_could_not_look_at(
    ehcp_audit: RunCommand, draw_plan: DrawPlan, tmp_path: Path
) -> None:
    draw_plan("plans/one.docx")
    ehcp_audit("cycle", "new", "Autumn", "--no-keep-text")
    ehcp_audit("cycle", "add", "Autumn", "plans")
    said = " ".join(ehcp_audit("cycle", "run", "Autumn", "--jobs", "1").stderr.split())
    assert "(X01) could not be looked at" in said
    ehcp_audit("cycle", "report", "Autumn", "--format", "html", "--output", "autumn.html")
    report = (tmp_path / "autumn.html").read_text(encoding="utf-8")
    assert "The store keeps no words of these plans." in report
    assert "Ashgrove" not in report


def test_actions_take_the_database_before_and_after_what_to_do(
    ehcp_audit: RunCommand, tmp_path: Path
) -> None:
    other = ("--database", str(tmp_path / "other.sqlite"))
    ehcp_audit("cycle", "new", "Autumn", *other)
    assert ehcp_audit("cycle", "actions", "Autumn", *other, "add", "Say how often").returncode == 0
    assert ehcp_audit("cycle", "actions", "Autumn", "add", "Say who", *other).returncode == 0
    said = ehcp_audit("cycle", "actions", *other, "Autumn").stdout
    assert "Say how often" in said
    assert "Say who" in said
    refused = ehcp_audit("cycle", "actions", "Autumn", "add", "Say where")
    assert refused.returncode == 2
    assert "There is no cycle" in refused.stderr
