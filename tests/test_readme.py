"""What the README shows and tells to do is what the program does."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

from tests.conftest import ROOT, RunCommand

NAMED = (
    "10-software-pdf-reception-autism.docx",
    "11-linear-tables-primary-dld.docx",
    "15-not-a-plan-annual-review.docx",
)
README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDE = README[README.index("## An audit cycle from start to finish") :]


def commands() -> list[list[str]]:
    block = re.search(r"```console\n(.*?)```", GUIDE, re.DOTALL)
    assert block is not None
    lines = [line.removeprefix("$ ") for line in block[1].splitlines() if line.startswith("$ ehcp-audit ")]
    return [shlex.split(line)[1:] for line in lines]


def excerpts() -> list[list[str]]:
    """The runs of lines that the README shows of its first command, but those of scans and of the count.

    Whether a scan is read, and so how many are, hangs on what else is installed.
    """
    block = re.search(r"Part of what it prints:\n\n```text\n(.*?)```", README, re.DOTALL)
    assert block is not None
    runs = [run.strip("\n").splitlines() for run in re.split(r"^ *\.\.\.$", block[1], flags=re.MULTILINE)]
    return [run for run in runs if run and not run[0].startswith("samples/scan-") and "audited" not in run[0]]


def test_what_the_readme_shows_is_what_is_printed(ehcp_audit: RunCommand, tmp_path: Path) -> None:
    (tmp_path / "samples").mkdir()
    for name in NAMED:
        shutil.copy(ROOT / "samples" / name, tmp_path / "samples")
    printed = ehcp_audit("score", "samples", "--as-of", "2026-11-20").stdout
    assert len(excerpts()) == 4
    for run in excerpts():
        assert "\n".join(run) in printed, (run, printed)


def test_a_cycle_from_start_to_finish_as_the_readme_has_it(ehcp_audit: RunCommand, tmp_path: Path) -> None:
    (tmp_path / "samples").mkdir()
    for plan in sorted((ROOT / "samples").glob("0*.docx")):
        shutil.copy(plan, tmp_path / "samples")
    store = {"EHCP_AUDIT_DATABASE": str(tmp_path / "store.sqlite"), "EHCP_AUDIT_KEYS": str(tmp_path / "keys")}
    given = commands()
    assert len(given) >= 10
    for arguments in given:
        done = ehcp_audit(*arguments, **store)
        assert done.returncode == 0, (arguments, done.stderr, done.stdout)
    assert (tmp_path / "autumn.docx").stat().st_size > 10_000
    assert (tmp_path / "autumn.xlsx").stat().st_size > 5_000
    late = ehcp_audit("cycle", "judgements", "Autumn 22", "import", "jo.csv", **store)
    assert late.returncode == 2
    assert "closed" in late.stderr
