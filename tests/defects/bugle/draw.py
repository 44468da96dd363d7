"""Draws bugle's plans, clean and defective, and writes their labels.

`python -m tests.defects.bugle.draw [number ...]`; set LO_PROFILE to a folder for LibreOffice's own profile.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from types import ModuleType

from docx import Document

from samples.drawing.labels import Labels
from tests.defects.bugle.sheet import Edit, Sheet

HERE = Path(__file__).parent
PLANS = ("averley", "hurstmarle", "corrigan", "ashmere", "marshwold")


def _words(path: Path) -> str:
    """All words of a Word file, a paragraph a line."""
    document = Document(str(path))
    parts = [document.element.body] + [s.header._element for s in document.sections]
    lines = [
        "".join(t.text or "" for t in p.iter() if t.tag.endswith("}t"))
        for part in parts
        for p in part.iter()
        if p.tag.endswith("}p")
    ]
    return "\n".join(" ".join(line.split()) for line in lines)


def _draw(plan: ModuleType, suffix: str, edits: list[Edit]) -> tuple[Sheet, Path]:
    name = plan.NAME + suffix
    labels = Labels(name, author="bugle", layout=plan.LAYOUT, part="report")
    sheet = Sheet(labels, plan.LOOK, edits)
    plan.draw(sheet)
    path = HERE / f"{name}.docx"
    sheet.document.core_properties.author = ""
    sheet.document.save(str(path))
    for change in edits:
        if not change.hits or (len(change.hits) > 1 and not change.many):
            print(f"{name}: {len(change.hits)} hits for {change.old!r}")
    return sheet, path


def _write(plan: ModuleType, suffix: str, path: Path, defects: list[dict], guards: list[dict]) -> None:
    words = _words(path)
    for entry in defects + guards:
        text = entry["text"]
        if text is not None and " ".join(text.split()) not in words:
            print(f"{path.stem}: not in the file: {text!r}")
    said = {
        "base": not suffix,
        "of": plan.NAME,
        "author": "bugle",
        "layout": plan.LAYOUT,
        "as_of": "2026-11-20",
        "part": "report",
        "defects": defects,
        "guards": guards,
    }
    path.with_suffix(".json").write_text(
        json.dumps(said, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )


def draw(name: str) -> None:
    """One plan: its clean file with the labels of reading, and its two copies."""
    plan = importlib.import_module(f"tests.defects.bugle.{name}")
    sheet, path = _draw(plan, "", [])
    guards = [
        {"text": sheet.statements[t[1:]] if t.startswith("@") else t, "section": s, "why": w}
        for t, s, w in plan.GUARDS
    ]
    _write(plan, "", path, [], guards)
    sheet.labels.details(**plan.DETAILS)
    sheet.labels.dates(**plan.DATES)
    for letter, state in plan.STATES.items():
        sheet.labels.state(letter, state)
    for line in plan.LINKS.strip().splitlines():
        source, _, targets = line.partition(">")
        for key in source.split():
            sheet.labels.link(key, *targets.split())
    labelled = sheet.labels.as_dict()
    words = _words(path)
    for item in labelled["items"]:
        if item["text"] not in words:
            print(f"{path.stem}: item not in the file: {item['text']!r}")
    out = HERE / f"{plan.NAME}.labels.json"
    out.write_text(json.dumps(labelled, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(
        plan.NAME,
        {k: sum(i["section"] == k for i in labelled["items"]) for k in "A B C D E F G H1 H2".split()},
    )
    unlinked = {i["key"] for i in labelled["items"]} - {k for pair in labelled["links"] for k in pair}
    if unlinked:
        print("  without any link:", sorted(unlinked))
    to_pdf = [path]
    copies = importlib.import_module(f"tests.defects.bugle.{name}_copies").COPIES
    for suffix, edits in copies.items():
        sheet, path = _draw(plan, f"-{suffix}", edits)
        defects = [
            {"code": code, "section": section, "text": sheet.resolve(change, text), "note": note}
            for change in edits
            for code, section, text, note in change.labels
        ]
        _write(plan, f"-{suffix}", path, defects, [])
        print(f"  {suffix}: {len(defects)} labels")
        if suffix == plan.PDF_OF:
            to_pdf.append(path)
    profile = os.environ.get("LO_PROFILE", tempfile.mkdtemp())
    command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", "pdf"]
    command += ["--outdir", str(HERE), *map(str, to_pdf)]
    subprocess.run(command, check=True, capture_output=True)


if __name__ == "__main__":
    for number, plan_name in enumerate(PLANS, 1):
        if len(sys.argv) < 2 or str(number) in sys.argv[1:]:
            draw(plan_name)
