"""Draws every plan of this folder and its copies: `python -m tests.defects.fescue.draw [WORD-IN-STEM ...]`."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.defects.fescue.sheet import Sheet
from tests.defects.fescue.words import Copy, section_of

FOLDER = Path(__file__).parent
AS_OF = "2026-11-20"

# Stem, layout, and the copy that is made into a PDF as well.
PLANS = [
    ("fescue-01-wexcombe", 1, "a"),
    ("fescue-02-hollowmarsh", 4, "b"),
    ("fescue-03-skerrowby", 5, "a"),
    ("fescue-04-dunmallow", 7, "b"),
    ("fescue-05-thrapley", 8, "a"),
]


def main(wanted: Sequence[str]) -> None:
    """Draw the plans whose stem holds one of the words, or all."""
    for stem, layout, printed in PLANS:
        if wanted and not any(word in stem for word in wanted):
            continue
        plan = import_module(f"tests.defects.fescue.{stem.rpartition('-')[2]}")
        edits = import_module(f"tests.defects.fescue.{stem.rpartition('-')[2]}_edits")
        sheet = plan.draw(stem, layout, plan.WORDS)
        sheet.link(plan.LINKS)
        sheet.save(FOLDER / f"{stem}.docx")
        _write(f"{stem}.labels", sheet.labels.as_dict())
        guards = [_guard(plan.WORDS, *guard) for guard in plan.GUARDS]
        _write(stem, _labels(stem, layout, base=True, defects=[], guards=guards))
        for letter in "ab":
            copy = Copy(plan.WORDS, getattr(edits, letter.upper()))
            drawn: Sheet = plan.draw(f"{stem}-{letter}", layout, copy.words)
            drawn.save(FOLDER / f"{stem}-{letter}.docx")
            _write(f"{stem}-{letter}", _labels(stem, layout, base=False, defects=copy.defects(), guards=[]))
        _print([stem, f"{stem}-{printed}"])


def _guard(words: dict[str, str], key: str, why: str) -> dict[str, Any]:
    return {"text": words[key], "section": section_of(key), "why": why}


def _labels(stem: str, layout: int, *, base: bool, **more: Any) -> dict[str, Any]:
    head = {"base": base, "of": stem, "author": "fescue", "layout": layout, "as_of": AS_OF, "part": "report"}
    return {**head, **more}


def _write(stem: str, labels: dict[str, Any]) -> None:
    text = json.dumps(labels, indent=1, ensure_ascii=False) + "\n"
    (FOLDER / f"{stem}.json").write_text(text, encoding="utf-8")


def _print(stems: Sequence[str]) -> None:
    """Let LibreOffice make PDFs of the Word files."""
    profile = f"-env:UserInstallation={(Path(tempfile.gettempdir()) / 'lo_fescue').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(FOLDER)]
    files = [str(FOLDER / f"{stem}.docx") for stem in stems]
    subprocess.run([*command, *files], check=True, capture_output=True)


if __name__ == "__main__":
    main(sys.argv[1:])
