"""The README's guide to a cycle works as it is written."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

from tests.conftest import ROOT, RunCommand

README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDE = README[README.index("## An audit cycle from start to finish") :]


def commands() -> list[list[str]]:
    block = re.search(r"```console\n(.*?)```", GUIDE, re.DOTALL)
    assert block is not None
    lines = [line.removeprefix("$ ") for line in block[1].splitlines() if line.startswith("$ ehcp-audit ")]
    return [shlex.split(line)[1:] for line in lines]


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
