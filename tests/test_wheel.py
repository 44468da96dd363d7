"""What travels in the wheel: the code and its data, and nothing of the workshop."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT

pytest.importorskip("hatchling", reason="the wheel is built with hatchling, from the dev extra")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (path,) = folder.glob("*.whl")
    return zipfile.ZipFile(path)


def test_the_data_travels(wheel: zipfile.ZipFile) -> None:
    names = set(wheel.namelist())
    data = {f"checklists/{path.name}" for path in (ROOT / "checklists").glob("*.toml")}
    assert len(data) >= 3
    assert data | {"checklists/__init__.py", "audit/schema/ehcp-audit-1.json", "audit/py.typed"} <= names


def test_every_module_of_the_packages_travels(wheel: zipfile.ZipFile) -> None:
    modules = {
        str(path.relative_to(ROOT).as_posix())
        for package in ("audit", "tui", "checklists")
        for path in (ROOT / package).rglob("*.py")
    }
    assert modules <= set(wheel.namelist())


def test_nothing_of_the_workshop_travels(wheel: zipfile.ZipFile) -> None:
    tops = {Path(name).parts[0] for name in wheel.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"audit", "tui", "checklists"}


def test_the_command_is_there(wheel: zipfile.ZipFile) -> None:
    (entry,) = (name for name in wheel.namelist() if name.endswith("entry_points.txt"))
    assert "ehcp-audit = audit.cli:main" in wheel.read(entry).decode()
