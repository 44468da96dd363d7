"""Draws every plan of this folder with its labels: `python -m tests.defects.gorse.draw [WORD-IN-STEM ...]`."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import docx
from docx.oxml.ns import qn

from tests.defects.gorse.edits import Edit, Guard, labels, spoiled
from tests.plans.cedar.blocks import Block
from tests.plans.cedar.word import Word

FOLDER = Path(__file__).parent
AS_OF = "2026-11-20"


def main(wanted: Sequence[str]) -> None:
    """Draw the plans whose stem holds one of the words, or all."""
    for source in sorted((FOLDER / "plans").glob("p*.py")):
        plan = import_module(f"tests.defects.gorse.plans.{source.stem}")
        if wanted and not any(word in plan.STEM for word in wanted):
            continue
        _one(plan, plan.STEM, [], plan.GUARDS)
        for letter, edits in plan.VARIANTS.items():
            _one(plan, f"{plan.STEM}-{letter}", edits, [])


def _one(plan: ModuleType, stem: str, edits: Sequence[Edit], guards: Sequence[Guard]) -> None:
    blocks = spoiled(plan.BLOCKS, edits)
    found = labels(blocks, edits)
    _draw(plan, blocks, FOLDER / f"{stem}.docx", clean=False)
    if not edits or stem in plan.PDF:
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / f"{stem}.docx"
            _draw(plan, blocks, source, clean=True)
            _to_pdf(source)
    record = {
        "base": not edits,
        "of": plan.STEM,
        "author": "gorse",
        "layout": plan.LAYOUT,
        "as_of": AS_OF,
        "part": "report",
        "defects": found,
        "guards": [{"text": g.text, "section": g.section, "why": g.why} for g in guards],
    }
    _verify(FOLDER / f"{stem}.docx", record)
    (FOLDER / f"{stem}.json").write_text(
        json.dumps(record, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )


def _draw(plan: ModuleType, blocks: Sequence[Block], path: Path, *, clean: bool) -> None:
    word = Word(plan.LOOK, clean=clean)
    word.draw(blocks)
    word.save(path)


def _to_pdf(source: Path) -> None:
    profile = f"-env:UserInstallation={(Path(tempfile.gettempdir()) / 'lo_gorse').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(FOLDER), str(source)]
    subprocess.run(command, check=True, capture_output=True)


def document_words(path: Path) -> str:
    """Every word of a drawn file in reading order, spaces evened out; struck-out words do not count."""
    root: Any = docx.Document(str(path)).element
    lines = ["".join(t.text or "" for t in p.iter(qn("w:t"))) for p in root.iter(qn("w:p"))]
    return re.sub(r"\s+", " ", " ".join(lines))


def _verify(path: Path, record: dict[str, Any]) -> None:
    words = document_words(path)
    for label in (*record["defects"], *record["guards"]):
        text = label["text"]
        if text is not None and re.sub(r"\s+", " ", text) not in words:
            raise ValueError(f"{path.name}: not in the document: {text!r}")


if __name__ == "__main__":
    main(sys.argv[1:])
