"""Draws the plans of this folder and their labels: `python -m tests.defects.thistle.draw [WORD-IN-STEM ...]`."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from samples.drawing.labels import Labels
from tests.defects.thistle import script

FOLDER = Path(__file__).parent
AS_OF = "2026-11-20"

# stem, layout, module, the copy that is also a PDF
PLANS = [
    ("thistle-01-wherrymoor", 1, "one", "a"),
    ("thistle-02-cinderhope", 3, "two", "b"),
    ("thistle-03-fallowmere", 5, "three", "a"),
    ("thistle-04-harrowgarth", 8, "four", "b"),
    ("thistle-05-tidewell", 10, "five", "a"),
]


def main(wanted: Sequence[str]) -> None:
    """Draw the plans whose stem holds one of the words, or all."""
    for stem, layout, module, printed in PLANS:
        if wanted and not any(word in stem for word in wanted):
            continue
        plan = import_module(f"tests.defects.thistle.{module}")
        clean = script.words(import_module(f"tests.defects.thistle.{module}_words").WORDS)
        labels = _draw(plan, clean, stem, layout)
        for source, targets in script.links(plan.LINKS):
            labels.link(source, *targets)
        found = json.dumps(labels.as_dict(), indent=1, ensure_ascii=False)
        (FOLDER / f"{stem}.labels.json").write_text(found + "\n", encoding="utf-8")
        _write(stem, stem, layout, [], script.guard_labels(plan.GUARDS, clean))
        for letter, text in (("a", plan.COPY_A), ("b", plan.COPY_B)):
            copy = script.edits(text)
            changed = {**clean, **copy.words}
            after = {key: said for key, said in changed.items() if said is not None}
            _draw(plan, after, f"{stem}-{letter}", layout)
            _write(f"{stem}-{letter}", stem, layout, script.defect_labels(copy, after), [])
        _print([stem, f"{stem}-{printed}"])


def _draw(plan: Any, words: script.Words, stem: str, layout: int) -> Labels:
    labels = Labels(stem, author="thistle", layout=layout, part="report")
    plan.draw(words, labels).save(FOLDER / f"{stem}.docx")
    return labels


def _write(stem: str, of: str, layout: int, defects: list[Any], guards: list[Any]) -> None:
    head = {
        "base": stem == of,
        "of": of,
        "author": "thistle",
        "layout": layout,
        "as_of": AS_OF,
        "part": "report",
    }
    text = json.dumps({**head, "defects": defects, "guards": guards}, indent=1, ensure_ascii=False)
    (FOLDER / f"{stem}.json").write_text(text + "\n", encoding="utf-8")


def _print(stems: Sequence[str]) -> None:
    with tempfile.TemporaryDirectory() as profile:
        command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", "pdf"]
        files = [str(FOLDER / f"{stem}.docx") for stem in stems]
        subprocess.run([*command, "--outdir", str(FOLDER), *files], check=True, capture_output=True)


if __name__ == "__main__":
    main(sys.argv[1:])
