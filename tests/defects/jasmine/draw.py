"""Draws every plan of this folder: `python -m tests.defects.jasmine.draw [WORD-IN-STEM ...] [--no-pdf]`."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

from samples.drawing import word as w
from samples.drawing.labels import Labels
from tests.defects.jasmine.edits import spoil
from tests.defects.jasmine.page import Sheet, bare

FOLDER = Path(__file__).parent
AS_OF = "2026-11-20"
PLANS = {
    "jasmine-01-tamberley": "a",
    "jasmine-02-wexcombe": "b",
    "jasmine-03-lowmarsh": "a",
    "jasmine-04-stellingdale": "b",
    "jasmine-05-orrisford": "a",
}


def main(wanted: Sequence[str]) -> None:
    """Draw the plans whose stem holds one of the words, or all; one copy of each is a PDF too."""
    words = [word for word in wanted if not word.startswith("--")]
    for stem, copy in PLANS.items():
        if words and not any(word in stem for word in words):
            continue
        plan = import_module(f"tests.defects.jasmine.{stem.rpartition('-')[2]}")
        _one(plan, stem, plan.BLOCKS, {"defects": [], "guards": plan.GUARDS}, base=True)
        for letter, edits in plan.COPIES.items():
            blocks, defects = spoil(plan.BLOCKS, edits)
            for defect in defects:
                defect["text"] = bare(defect["text"]) if defect["text"] else None
            _one(plan, f"{stem}-{letter}", blocks, {"defects": defects, "guards": []}, of=stem)
        if "--no-pdf" not in wanted:
            with tempfile.TemporaryDirectory() as kept:
                files = [_accepted(plan, stem, plan.BLOCKS, Path(kept))]
                files.append(
                    _accepted(plan, f"{stem}-{copy}", spoil(plan.BLOCKS, plan.COPIES[copy])[0], Path(kept))
                )
                _office(files)


def _one(
    plan: Any, stem: str, blocks: list[Any], rest: dict[str, Any], *, base: bool = False, of: str = ""
) -> None:
    labels = Labels(stem, author="jasmine", layout=plan.LAYOUT, part="report")
    sheet = Sheet(plan.LOOK, labels)
    sheet.draw(deepcopy(blocks))
    w.save(sheet.document, FOLDER / f"{stem}.docx", title=plan.TITLE, author=plan.COUNCIL)
    head = {"base": base, "of": of or stem, "author": "jasmine", "layout": plan.LAYOUT, "as_of": AS_OF}
    text = json.dumps({**head, "part": "report", **rest}, indent=1, ensure_ascii=False)
    (FOLDER / f"{stem}.json").write_text(text + "\n", encoding="utf-8")
    if base:
        labels.details(**plan.DETAILS)
        labels.dates(**plan.DATES)
        for letter, state in plan.STATES.items():
            labels.state(letter, state)
        for line in plan.LINKS.strip().splitlines():
            source, _, targets = line.partition(">")
            for key in source.split():
                labels.link(key, *targets.split())
        written = labels.write(Path(tempfile.mkdtemp()))
        (FOLDER / f"{stem}.labels.json").write_text(written.read_text(encoding="utf-8"), encoding="utf-8")


def _accepted(plan: Any, stem: str, blocks: list[Any], folder: Path) -> Path:
    """The same words with tracked changes accepted: LibreOffice would print what is struck out."""
    sheet = Sheet(
        replace(plan.LOOK, accepted=True), Labels(stem, author="jasmine", layout=plan.LAYOUT, part="report")
    )
    sheet.draw(deepcopy(blocks))
    return w.save(sheet.document, folder / f"{stem}.docx", title=plan.TITLE, author=plan.COUNCIL)


def _office(files: list[Path]) -> None:
    profile = f"-env:UserInstallation={(Path(tempfile.gettempdir()) / 'lo_jasmine').as_uri()}"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(FOLDER),
        *map(str, files),
    ]
    subprocess.run(command, check=True, capture_output=True)


if __name__ == "__main__":
    main(sys.argv[1:])
