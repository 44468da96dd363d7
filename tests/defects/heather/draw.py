"""Draws the plans and their copies: `python -m tests.defects.heather.draw [WORD-IN-STEM ...]`."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from importlib import import_module
from pathlib import Path

from tests.defects.heather.sheet import Sheet

FOLDER = Path(__file__).parent
AS_OF = "2026-11-20"

# stem, layout, which defective copy is exported as PDF too
PLANS = [
    ("heather-01-wenbury", 2, "a"),
    ("heather-02-harle", 4, "b"),
    ("heather-03-stourmouth", 6, "a"),
    ("heather-04-tarnside", 7, "b"),
    ("heather-05-marlowick", 9, "a"),
]


def main(wanted: list[str]) -> None:
    """Draw the plans whose stem holds one of the words, or all."""
    prints: list[tuple[Sheet, str]] = []
    for stem, layout, printed in PLANS:
        if wanted and not any(word in stem for word in wanted):
            continue
        plan = import_module(f"tests.defects.heather.plans.{stem.rpartition('-')[2]}")
        for copy, changes in (("", ()), ("-a", plan.A), ("-b", plan.B)):
            name = stem + copy
            sheet = Sheet(name, layout, changes, **plan.LOOK)
            plan.draw(sheet)
            sheet.save(FOLDER / f"{name}.docx")
            _describe(sheet, stem, layout, copy, plan.GUARDS)
            if copy in ("", f"-{printed}"):
                clean = Sheet(name, layout, changes, **{**plan.LOOK, "tracked": False})
                plan.draw(clean)
                prints.append((clean, name))
    _office(prints)


def _describe(
    sheet: Sheet, stem: str, layout: int, copy: str, guards: list[tuple[str, str | None, str]]
) -> None:
    """Write the labels: defects of a copy, guards and the labels of reading and thread of a clean plan."""
    kept = []
    if not copy:
        for words, section, why in guards:
            kept.append({"text": sheet._statement(words), "section": section, "why": why})
        path = sheet.labels.write(FOLDER)
        path.rename(FOLDER / f"{stem}.labels.json")
    values = {
        "base": not copy,
        "of": stem,
        "author": "heather",
        "layout": layout,
        "as_of": AS_OF,
        "part": "report",
        "defects": sheet.defects(),
        "guards": kept,
    }
    path = FOLDER / f"{stem}{copy}.json"
    path.write_text(json.dumps(values, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _office(prints: list[tuple[Sheet, str]]) -> None:
    """Export to PDF by LibreOffice, all in one run, with tracked changes accepted."""
    if not prints:
        return
    with tempfile.TemporaryDirectory() as folder:
        sources = []
        for sheet, name in prints:
            sources.append(str(Path(folder) / f"{name}.docx"))
            sheet.save(Path(sources[-1]))
        profile = f"-env:UserInstallation={(Path(tempfile.gettempdir()) / 'lo_heather').as_uri()}"
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(FOLDER), *sources]
        subprocess.run(command, check=True, capture_output=True)


if __name__ == "__main__":
    main(sys.argv[1:])
