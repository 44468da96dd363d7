"""What every test may use: small plans drawn on the spot, and the command as a user runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import docx
import pytest

ROOT = Path(__file__).resolve().parent.parent

TITLES = {
    "A": "the views, interests and aspirations of the child",
    "B": "special educational needs",
    "C": "health care needs",
    "D": "social care needs",
    "E": "outcomes",
    "F": "special educational provision",
    "G": "health care provision",
    "H1": "social care provision under the Chronically Sick and Disabled Persons Act 1970",
    "H2": "other social care provision",
    "I": "placement",
    "J": "personal budget",
    "K": "advice and information",
}

FRONT = {
    "Name": "Robin Ashgrove",
    "Date of birth": "02/11/2015",
    "Status": "Final",
    "Date of plan": "02/03/2026",
    "Date of next review": "20/02/2027",
}

TEXTS = {
    "A": "Robin told his teaching assistant that he wants to work with horses one day.",
    "B": "Robin has difficulty following instructions of more than one step, so he starts tasks late.",
    "C": "No health needs have been identified.",
    "D": "No social care needs have been identified.",
    "E": "By the end of Year 6 Robin will follow an instruction of three steps in four lessons out of five.",
    "F": "A trained teaching assistant will practise instructions with Robin three times a week.",
    "G": "No health provision is required.",
    "H1": "No provision identified.",
    "H2": "No provision identified.",
    "I": "Saltmarsh Primary School, a mainstream primary school.",
    "J": "No personal budget has been requested.",
    "K": "Parents, 4 November 2025. Educational psychologist, 20 November 2025.",
}

#: A checklist of form alone, for tests that must not change with every new check.
FORM = """
schema = "ehcp-checklist/1"
name = "form"
version = "1"
title = "Form"
description = "Form alone, for tests."
legal_date = 2026-09-01
[[limits]]
id = "core-section-empty"
when = "section-empty"
sections = "B E F"
grades = ["overall", "compliance"]
cap = "inadequate"
why = "There is no plan to carry out."
""" + "".join(
    f"""
[[questions]]
id = "{code.lower()}"
text = "Is the form of the plan in order?"
agencies = ["sen"]
checks = ["{code}"]
kind = "compliance"
good = "It is in order."
"""
    for code in ("S01", "S02", "S03", "S04", "S05")
)

DrawPlan = Callable[..., Path]
RunCommand = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def draw_plan(tmp_path: Path) -> DrawPlan:
    """Draws a complete linear plan in Word, but for the sections given: None leaves one out, "" blank."""

    def draw(
        name: str = "plan.docx",
        sections: Mapping[str, str | None] | None = None,
        front: Mapping[str, str] | None = None,
        title: str = "Education, Health and Care Plan",
    ) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        document = docx.Document()
        document.add_heading(title, 0)
        for label, value in {**FRONT, **(front or {})}.items():
            document.add_paragraph(f"{label}: {value}")
        for letter, text in {**TEXTS, **(sections or {})}.items():
            if text is None:
                continue
            document.add_heading(f"Section {letter}: {TITLES[letter]}", 1)
            if text:
                document.add_paragraph(text)
        document.save(str(path))
        return path

    return draw


@pytest.fixture
def form(tmp_path: Path) -> Path:
    """A checklist file of form alone."""
    path = tmp_path / "form.toml"
    path.write_text(FORM, encoding="utf-8")
    return path


@pytest.fixture
def ehcp_audit(tmp_path: Path) -> RunCommand:
    """Runs the command in a folder of its own, as a user would, and gives back what it said."""

    def run(*arguments: str | Path, limit: float = 120, **settings: str) -> subprocess.CompletedProcess[str]:
        # Never the store, nor the keys, of whoever runs the tests.
        own = {
            "EHCP_AUDIT_DATABASE": str(tmp_path / "store.sqlite"),
            "EHCP_AUDIT_KEYS": str(tmp_path / "keys"),
        }
        environment = {**os.environ, **own, "PYTHONPATH": str(ROOT), "COLUMNS": "80", **settings}
        return subprocess.run(
            [sys.executable, "-m", "audit", *map(str, arguments)],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=limit,
        )

    return run
