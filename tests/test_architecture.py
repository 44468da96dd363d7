"""The one-way street, seen at run time: each room is imported in a process of its own.

The same stands as contracts in pyproject.toml, which see every import written down; this sees what
is really loaded, and so what it costs.
"""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
    "contracts"
]

ROOMS = sorted(
    f"audit.{path.stem}"
    for path in (ROOT / "audit").iterdir()
    if (path.suffix == ".py" and not path.stem.startswith("__")) or (path / "__init__.py").is_file()
)

#: What each room must not load, besides what none but the front ends may.
NOT_LOADED = {
    "audit.model": ("audit.reading", "audit.sections", "audit.checks", "audit.safety"),
    "audit.safety": ("audit.model", "pydantic"),
    "audit.reading": ("audit.sections", "audit.checks", "audit.checklists"),
    "audit.sections": ("audit.reading", "audit.checks", "audit.checklists", "docx", "pdfplumber"),
    "audit.checks": ("audit.reading", "audit.sections", "audit.checklists", "audit.grading"),
    "audit.checklists": ("audit.reading", "audit.sections", "audit.grading"),
    "audit.grading": ("audit.reading", "audit.sections", "audit.pipeline"),
    "audit.reports": ("audit.reading", "audit.sections", "audit.checks", "audit.checklists", "audit.grading"),
    "audit.discovery": ("pydantic", "audit.reading"),
    "audit.pipeline": ("docx", "pdfplumber", "pypdfium2"),
    "audit.cli": ("pydantic", "rich", "audit.model", "audit.pipeline", "docx", "pdfplumber"),
}


def loaded_by(module: str) -> set[str]:
    """The modules in memory after one has been imported in a fresh process."""
    code = f"import sys, {module}; print(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_loads_only_what_it_may(room: str) -> None:
    loaded = loaded_by(room)
    forbidden = {"textual", "tui", *NOT_LOADED.get(room, ())}
    if room != "audit.cli":
        forbidden |= {"rich", "click", "audit.cli"}
    assert not loaded & forbidden


def test_importing_the_package_loads_nothing_else() -> None:
    loaded = loaded_by("audit")
    assert not any(name.startswith("audit.") for name in loaded)
    assert "pydantic" not in loaded


def test_the_package_offers_the_two_functions() -> None:
    import audit
    from audit.pipeline import audit_plan, audit_plans

    assert audit.audit_plan is audit_plan
    assert audit.audit_plans is audit_plans
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        audit.nonsense  # noqa: B018


def test_the_contracts_speak_of_every_room() -> None:
    by_id = {contract["id"]: contract for contract in CONTRACTS}
    layers = {room.strip("() ") for layer in by_id["one-way-street"]["layers"] for room in layer.split("|")}
    rooms = {room.removeprefix("audit.") for room in ROOMS}
    assert rooms <= layers
    assert set(ROOMS) - {"audit.cli"} <= set(by_id["two-front-ends"]["source_modules"])
