"""Draws every plan of this folder: `python -m tests.defects.sedge.draw [NUMBER ...]`."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.defects.sedge.edits import accepted, edited, plain

FOLDER = Path(__file__).parent


def main(numbers: list[str]) -> None:
    """Draw the plans of these numbers, or all."""
    for number in numbers or ["1", "2", "3", "4", "5"]:
        plan = import_module(f"tests.defects.sedge.plan_{number}")
        seeds = import_module(f"tests.defects.sedge.seeds_{number}")
        pen = plan.draw(plan.STEM, plan.DATA)
        pen.doc.save(str(FOLDER / f"{plan.STEM}.docx"))
        pen.links(plan.LINKS)
        labels = json.dumps(pen.labels.as_dict(), indent=1, ensure_ascii=False)
        (FOLDER / f"{plan.STEM}.labels.json").write_text(labels + "\n", encoding="utf-8")
        guards = [
            {"text": plain(text), "section": section, "why": why} for section, text, why in seeds.GUARDS
        ]
        _write(plan, plan.STEM, base=True, defects=[], guards=guards)
        drawn = {plan.STEM: plan.DATA}
        for letter, edits in (("a", seeds.A), ("b", seeds.B)):
            stem = f"{plan.STEM}-{letter}"
            data, defects = edited(plan.DATA, edits)
            drawn[stem] = data
            plan.draw(stem, data).doc.save(str(FOLDER / f"{stem}.docx"))
            _write(plan, stem, base=False, defects=defects, guards=[])
        with tempfile.TemporaryDirectory() as folder:
            files = []
            for stem in (plan.STEM, f"{plan.STEM}-{seeds.PDF}"):
                files.append(str(Path(folder) / f"{stem}.docx"))
                plan.draw(stem, accepted(drawn[stem])).doc.save(files[-1])
            _office(files)


def _write(
    plan: Any, stem: str, *, base: bool, defects: list[dict[str, Any]], guards: list[dict[str, Any]]
) -> None:
    labels = {
        "base": base,
        "of": plan.STEM,
        "author": "sedge",
        "layout": plan.LAYOUT,
        "as_of": "2026-11-20",
        "part": "report",
        "defects": defects,
        "guards": guards,
    }
    (FOLDER / f"{stem}.json").write_text(
        json.dumps(labels, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )


def _office(files: list[str]) -> None:
    profile = f"-env:UserInstallation={(Path(tempfile.gettempdir()) / 'lo_sedge').as_uri()}"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(FOLDER), *files],
        check=True,
        capture_output=True,
    )


if __name__ == "__main__":
    main(sys.argv[1:])
