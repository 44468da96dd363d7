"""Draws every plan of this folder and its labels: `python -m tests.defects.hazel.draw [WORD-IN-STEM ...]`."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.defects.hazel.edits import edited
from tests.plans.cedar.blocks import Block, Look
from tests.plans.cedar.pen import Pen
from tests.plans.cedar.word import Word

FOLDER = Path(__file__).parent
AUTHOR, AS_OF = "hazel", "2026-11-20"

# stem (its number is its layout's), and the copies that are drawn as PDF too
PLANS = [
    ("hazel-01-ravensholt", "a"),
    ("hazel-03-kestrel", "b"),
    ("hazel-05-saltreach", "a"),
    ("hazel-07-wharfemoor", "b"),
    ("hazel-09-tamerdale", "a"),
]


def main(wanted: Sequence[str]) -> None:
    """Draw the plans whose stem holds one of the words, or all."""
    with tempfile.TemporaryDirectory() as folder:
        for stem, printed in PLANS:
            if not wanted or any(word in stem for word in wanted):
                _plan(stem, printed, Path(folder))
        _print(Path(folder))


def _plan(stem: str, printed: str, folder: Path) -> None:
    """A clean plan, its labels of reading and links, and its two defective copies."""
    form = import_module(f"tests.defects.hazel.plans.{stem.rpartition('-')[2]}")
    layout = int(stem.split("-")[1])
    pen = Pen(stem, author=AUTHOR, layout=layout, part="tune")
    blocks = form.blocks(pen)
    _write(f"{stem}.labels", pen.as_dict())
    guards = [{"text": g.text, "section": g.section, "why": g.why} for g in form.GUARDS]
    _draw(stem, form.LOOK, blocks, folder)
    _write(stem, _labels(stem, layout, base=True, guards=guards))
    for letter, edits in (("a", form.FIRST), ("b", form.SECOND)):
        copy = f"{stem}-{letter}"
        page, defects = edited(blocks, edits)
        _draw(copy, _edge(form, letter), page, folder if letter == printed else None)
        _write(copy, _labels(stem, layout, base=False, defects=defects))


def _edge(form: ModuleType, letter: str) -> Look:
    """The running head says what the first page says, where a copy has another status."""
    old, new = getattr(form, "EDGES", {}).get(letter, ("", ""))
    return replace(form.LOOK, header=form.LOOK.header.replace(old, new)) if old else form.LOOK


def _labels(
    stem: str,
    layout: int,
    *,
    base: bool,
    defects: Sequence[dict[str, Any]] = (),
    guards: Sequence[dict[str, Any]] = (),
) -> dict[str, Any]:
    return {
        "base": base,
        "of": stem,
        "author": AUTHOR,
        "layout": layout,
        "as_of": AS_OF,
        "part": "tune",
        "defects": list(defects),
        "guards": list(guards),
    }


def _draw(stem: str, look: Look, blocks: Sequence[Block], printed: Path | None) -> None:
    word = Word(look)
    word.draw(blocks)
    word.save(FOLDER / f"{stem}.docx")
    if printed:
        clean = Word(look, clean=True)
        clean.draw(blocks)
        clean.save(printed / f"{stem}.docx")


def _write(stem: str, labels: dict[str, Any]) -> None:
    text = json.dumps(labels, indent=1, ensure_ascii=False) + "\n"
    (FOLDER / f"{stem}.json").write_text(text, encoding="utf-8")


def _print(folder: Path) -> None:
    """PDF of every document in a folder, with tracked changes accepted, as a council sends it out."""
    profile = f"-env:UserInstallation={(Path(tempfile.gettempdir()) / 'lo_hazel').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(FOLDER)]
    subprocess.run([*command, *map(str, sorted(folder.glob("*.docx")))], check=True, capture_output=True)


if __name__ == "__main__":
    main(sys.argv[1:])
