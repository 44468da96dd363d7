"""Draws every plan of this folder: `python -m tests.defects.comfrey.draw [WORD-IN-STEM ...]`."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from samples.drawing import word
from tests.defects.comfrey.page import Pen, Plan, Words, edited, guarded

FOLDER = Path(__file__).parent
AS_OF = "2026-11-20"


def main(wanted: Sequence[str]) -> None:
    """Draw the plans whose stem holds one of the words, or all."""
    with tempfile.TemporaryDirectory() as folder:
        accepted = Path(folder)
        for module in sorted((FOLDER / "plans").glob("p??.py")):
            plan: Plan = import_module(f"tests.defects.comfrey.plans.{module.stem}").PLAN
            if not wanted or any(part in plan.stem for part in wanted):
                _plan(plan, accepted)
        _as_pdf(sorted(accepted.glob("*.docx")))


def _plan(plan: Plan, accepted: Path) -> None:
    pen = _drawn(plan, plan.stem, plan.words, FOLDER)
    labels = json.dumps(pen.finish().as_dict(), indent=1, ensure_ascii=False)
    (FOLDER / f"{plan.stem}.labels.json").write_text(labels + "\n", encoding="utf-8")
    _write(plan, plan.stem, base=True, defects=[], guards=guarded(plan.words, plan.guards))
    _drawn(plan, plan.stem, plan.words, accepted, tracked=False)
    for letter, edits in plan.edits.items():
        said, defects = edited(plan.words, edits)
        stem = f"{plan.stem}-{letter}"
        _drawn(plan, stem, said, FOLDER)
        _write(plan, stem, base=False, defects=defects, guards=[])
        if letter == plan.pdf_copy:
            _drawn(plan, stem, said, accepted, tracked=False)


def _drawn(plan: Plan, stem: str, said: Words, folder: Path, *, tracked: bool = True) -> Pen:
    # A PDF shows struck words as words, so it is made of a copy with the tracked changes accepted.
    pen = Pen(plan, said, tracked=tracked)
    word.save(plan.draw(pen), folder / f"{stem}.docx", title="Education, Health and Care Plan")
    return pen


def _write(plan: Plan, stem: str, **rest: Any) -> None:
    head = {"base": rest.pop("base"), "of": plan.stem, "author": "comfrey", "layout": plan.layout}
    text = json.dumps({**head, "as_of": AS_OF, "part": "report", **rest}, indent=1, ensure_ascii=False)
    (FOLDER / f"{stem}.json").write_text(text + "\n", encoding="utf-8")


def _as_pdf(files: list[Path]) -> None:
    if not files:
        return
    profile = f"-env:UserInstallation={(Path(tempfile.gettempdir()) / 'lo_comfrey').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(FOLDER)]
    subprocess.run([*command, *map(str, files)], check=True, capture_output=True)


if __name__ == "__main__":
    main(sys.argv[1:])
