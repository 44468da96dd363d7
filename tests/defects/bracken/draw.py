"""Draws every plan of this folder and its copies: `python -m tests.defects.bracken.draw [WORD-IN-STEM ...]`."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from samples.drawing.labels import Labels
from tests.defects.bracken.page import Page
from tests.defects.bracken.words import Words

FOLDER = Path(__file__).parent
AS_OF = "2026-11-20"

# stem, layout, the copy that has a PDF too
PLANS = [
    ("bracken-01-tarnbeck", 2, "a"),
    ("bracken-02-skellowby", 3, "b"),
    ("bracken-03-pendrift", 6, "a"),
    ("bracken-04-quillhaven", 9, "b"),
    ("bracken-05-marlstone", 10, "a"),
]


def main(wanted: Sequence[str]) -> None:
    """Draw the plans whose stem holds one of the words, or all."""
    to_pdf: list[tuple[str, Page]] = []
    for stem, layout, pdf_copy in PLANS:
        if wanted and not any(word in stem for word in wanted):
            continue
        name = stem.rpartition("-")[2]
        form = import_module(f"tests.defects.bracken.{name}")
        for copy in (None, "a", "b"):
            words = Words(name, copy)
            made = f"{stem}-{copy}" if copy else stem
            if copy is None:
                words.labels = Labels(stem, author="bracken", layout=layout, part="report")
                form.details(words.labels)
            page = form.draw(words)
            page.save(FOLDER / f"{made}.docx")
            if copy is None and words.labels is not None:
                words.link_all()
                _write(FOLDER / f"{stem}.labels.json", words.labels.as_dict())
            _write(FOLDER / f"{made}.json", _defects(words, stem, copy, layout))
            if copy in (None, pdf_copy):
                to_pdf.append((made, form.draw(Words(name, copy), accept=True)))
    _office(to_pdf)


def _defects(words: Words, stem: str, copy: str | None, layout: int) -> dict[str, object]:
    return {
        "base": copy is None,
        "of": stem,
        "author": "bracken",
        "layout": layout,
        "as_of": AS_OF,
        "part": "report",
        "defects": words.defects,
        "guards": words.guards,
    }


def _write(path: Path, data: object) -> None:
    path.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _office(pages: Sequence[tuple[str, Page]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        sources = []
        for name, page in pages:
            sources.append(str(Path(folder) / f"{name}.docx"))
            page.save(Path(sources[-1]))
        profile = f"-env:UserInstallation={(Path(tempfile.gettempdir()) / 'lo_bracken').as_uri()}"
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(FOLDER)]
        subprocess.run([*command, *sources], check=True, capture_output=True)


if __name__ == "__main__":
    main(sys.argv[1:])
