"""Nothing leaves the machine: no socket is opened by the main job, as seen from inside and from outside."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLANS = ("samples/01-national-grid-primary-slcn.docx", "samples/03-linear-secondary-autism.pdf")

#: A Python that starts with this module refuses every way out, also in the processes it starts.
_REFUSES = """
import socket
def _refused(*_args, **_kwargs):
    raise AssertionError("a way out was tried")
for name in ("connect", "connect_ex", "sendto", "sendmsg", "bind"):
    setattr(socket.socket, name, _refused)
socket.create_connection = socket.getaddrinfo = socket.gethostbyname = _refused
"""


def audited(environment: dict[str, str], *before: str) -> subprocess.CompletedProcess[str]:
    plans = [str(ROOT / plan) for plan in PLANS]
    return subprocess.run(
        [*before, sys.executable, "-m", "audit", "score", *plans, "--format", "jsonl", "--jobs", "2"],
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        timeout=180,
    )


def test_the_main_job_runs_where_every_socket_is_refused(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(_REFUSES, encoding="utf-8")
    refused = subprocess.run(
        [sys.executable, "-c", "import socket; socket.create_connection(('127.0.0.1', 9))"],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert "a way out was tried" in refused.stderr, "the guard itself does not work"
    done = audited({"PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"})
    assert done.returncode == 0, done.stderr
    assert done.stdout.count('"kind":"ehcp"') == len(PLANS)
    assert "a way out was tried" not in done.stderr + done.stdout


@pytest.mark.skipif(
    shutil.which("strace") is None, reason="strace is not installed: system calls not looked at"
)
def test_no_system_call_opens_a_way_to_another_machine(tmp_path: Path) -> None:
    log = tmp_path / "calls.txt"
    done = audited({}, "strace", "-f", "-qq", "-e", "trace=socket,connect,sendto,bind", "-o", str(log))
    if "ptrace" in done.stderr and done.returncode:
        pytest.skip("this machine does not let strace look")
    assert done.returncode == 0, done.stderr
    calls = log.read_text(encoding="utf-8", errors="replace")
    assert not re.findall(r"AF_INET6?\b.*", calls), calls


def test_the_main_job_leaves_no_file_behind(tmp_path: Path) -> None:
    scratch, home = tmp_path / "scratch", tmp_path / "home"
    scratch.mkdir()
    home.mkdir()
    done = audited(
        {
            "TMPDIR": str(scratch),
            "HOME": str(home),
            "XDG_DATA_HOME": str(home),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
    )
    assert done.returncode == 0, done.stderr
    assert not [path for folder in (scratch, home) for path in folder.rglob("*") if path.is_file()]


def test_what_goes_wrong_is_told_without_the_plan_s_words(tmp_path: Path) -> None:
    """A file that breaks the reader: neither the message nor the log has its text or the child's name."""
    secret = "Zebedee Quillfeather"
    broken = tmp_path / "broken.docx"
    data = bytearray((ROOT / PLANS[0]).read_bytes())
    data[len(data) // 2 :] = secret.encode() * 50
    broken.write_bytes(bytes(data))
    done = subprocess.run(
        [sys.executable, "-m", "audit", "score", str(broken), "--format", "json"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 1
    assert '"error"' in done.stdout
    assert secret not in done.stdout + done.stderr
