"""Draws every plan and copy of this folder: `python -m tests.defects.campion.draw [WORD-IN-STEM ...]`."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from tests.defects.campion.pen import Copy, Pen

FOLDER = Path(__file__).parent
AS_OF = "2026-11-20"

# stem, layout, the copy that is a PDF too
PLANS = [
    ("campion-01-stourhaven", 3, "a"),
    ("campion-02-tillingbury", 2, "b"),
    ("campion-03-wrenmouth", 6, "a"),
    ("campion-04-cobbledyke", 4, "b"),
    ("campion-05-amberholt", 8, "a"),
]


def main(wanted: Sequence[str]) -> None:
    """Draw the plans whose stem holds one of the words, or all."""
    for stem, layout, printed in PLANS:
        if wanted and not any(word in stem for word in wanted):
            continue
        plan = import_module(f"tests.defects.campion.plans.{stem.rpartition('-')[2]}")
        copies = import_module(f"tests.defects.campion.plans.{stem.rpartition('-')[2]}_copies").COPIES
        for letter, copy in [("", None), *copies.items()]:
            _one(plan, stem, layout, letter, copy)
        _print([FOLDER / f"{stem}.docx", FOLDER / f"{stem}-{printed}.docx"])


def _one(plan: object, stem: str, layout: int, letter: str, copy: Copy | None) -> None:
    name = f"{stem}-{letter}" if letter else stem
    pen: Pen = plan.draw(stem, layout, copy)  # type: ignore[attr-defined]
    pen.doc.save(str(FOLDER / f"{name}.docx"))
    guards = (
        []
        if letter
        else [
            {"text": _guard(pen, key, passage), "section": section, "why": why}
            for key, section, passage, why in plan.GUARDS  # type: ignore[attr-defined]
        ]
    )
    labels = {
        "base": not letter,
        "of": stem,
        "author": "campion",
        "layout": layout,
        "as_of": AS_OF,
        "part": "report",
        "defects": pen.defects(),
        "guards": guards,
    }
    _json(FOLDER / f"{name}.json", labels)
    if not letter:
        _json(FOLDER / f"{stem}.labels.json", pen.labels.as_dict())


def _guard(pen: Pen, key: str, passage: str | None) -> str:
    text = pen.drawn[key]
    assert passage is None or passage in text, (key, passage)
    return passage or text


def _json(path: Path, data: object) -> None:
    path.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _print(files: Sequence[Path]) -> None:
    profile = f"-env:UserInstallation={(Path(tempfile.gettempdir()) / 'lo_campion').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(FOLDER)]
    subprocess.run([*command, *map(str, files)], check=True, capture_output=True)


if __name__ == "__main__":
    main(sys.argv[1:])
