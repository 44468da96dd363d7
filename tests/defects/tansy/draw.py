"""Draws every plan of this author again, clean and defective, with their labels.

`python -m tests.defects.tansy.draw [1 2 ...]`; PDFs are made from the Word files by LibreOffice.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.defects.tansy.pen import Edit, Pen

FOLDER = Path(__file__).parent
AS_OF = "2026-11-20"


def draw(number: int, folder: Path = FOLDER) -> list[Path]:
    """One clean plan and its two copies."""
    plan: Any = importlib.import_module(f"tests.defects.tansy.plan_{number}")
    clean: Pen = plan.build(plan.NAME, [])
    clean.write(folder)
    (folder / f"{plan.NAME}.json").rename(folder / f"{plan.NAME}.labels.json")
    made = [_save(clean, folder, plan, [])]
    for letter, edits in (("a", plan.EDITS_A), ("b", plan.EDITS_B)):
        copy = plan.build(f"{plan.NAME}-{letter}", edits)
        unused = [edit.old for edit in edits if not edit.drawn]
        if unused:
            raise ValueError(f"{copy.plan}: edits without effect: {unused}")
        made.append(_save(copy, folder, plan, edits))
    return made


def _save(pen: Pen, folder: Path, plan: Any, edits: Sequence[Edit]) -> Path:
    path = folder / f"{pen.plan}.docx"
    pen.doc.save(str(path))
    base = pen.plan == plan.NAME
    record = {
        "base": base,
        "of": plan.NAME,
        "author": "tansy",
        "layout": plan.LAYOUT,
        "as_of": AS_OF,
        "part": "report",
        "defects": [
            {
                "code": code.code,
                "section": code.section,
                "text": (edit.drawn[0] or None) if code.text == "*" else code.text,
                "note": code.note,
            }
            for edit in edits
            for code in edit.codes
        ],
        "guards": pen.guards if base else [],
    }
    target = folder / f"{pen.plan}.json"
    target.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return path


if __name__ == "__main__":
    for chosen in sys.argv[1:] or "12345":
        for file in draw(int(chosen)):
            print(file.name)
