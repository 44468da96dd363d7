"""Draws every plan of this folder and its copies: `python -m tests.defects.mallow.draw [WORD-IN-STEM ...]`."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from docx import Document

from tests.defects.mallow.page import Page

FOLDER = Path(__file__).parent
AS_OF = "2026-11-20"
PLANS = ("ravensclough", "hexhollow", "stowbridge", "carrowdale", "whinfell")


def main(wanted: Sequence[str]) -> None:
    """Draw the plans whose council holds one of the words, or all."""
    for number, council in enumerate(PLANS, start=1):
        if wanted and not any(word in council for word in wanted):
            continue
        plan = import_module(f"tests.defects.mallow.plan_{council}")
        copies = import_module(f"tests.defects.mallow.copies_{council}")
        stem = f"mallow-{number:02d}-{council}"
        pdfs = [_draw(plan, stem, "")]
        for copy in ("a", "b"):
            path = _draw(plan, stem, copy)
            if copy == copies.PDF_COPY:
                pdfs.append(path)
        _office(pdfs)


def _draw(plan: Any, stem: str, copy: str) -> Path:
    copies = import_module(f"tests.defects.mallow.copies_{plan.__name__.rpartition('_')[2]}")
    edits, defects = copies.COPIES[copy] if copy else ({}, [])
    name = f"{stem}-{copy}" if copy else stem
    page = Page(name, plan.LAYOUT, plan.LOOK, edits)
    plan.build(page)
    path = FOLDER / f"{name}.docx"
    page.save(path)

    def words(text: str | None) -> str | None:
        return page.now[text[1:]] if text and text.startswith("@") else text

    labels: dict[str, Any] = {
        "base": not copy,
        "of": stem,
        "author": "mallow",
        "layout": plan.LAYOUT,
        "as_of": AS_OF,
        "part": "report",
        "defects": [
            {"code": code, "section": section, "text": words(text), "note": note}
            for code, section, text, note in defects
        ],
        "guards": []
        if copy
        else [{"text": words(text), "section": section, "why": why} for text, section, why in plan.GUARDS],
    }
    _check(path, labels, page)
    _write(FOLDER / f"{name}.json", labels)
    if not copy:
        for line in plan.LINKS.split("\n"):
            source, _, targets = line.strip().partition(">")
            if targets:
                page.labels.link(source.strip(), *targets.split())
        _write(FOLDER / f"{name}.labels.json", page.labels.as_dict())
    return path


def _write(path: Path, labels: dict[str, Any]) -> None:
    path.write_text(json.dumps(labels, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _check(path: Path, labels: dict[str, Any], page: Page) -> None:
    """Every labelled text stands in its file."""
    body = Document(str(path)).element.body
    lines = {
        "".join(node.text or "" for node in paragraph.iter() if node.tag.endswith("}t"))
        for paragraph in body.iter()
        if paragraph.tag.endswith("}p")
    }
    texts = [label["text"] for label in labels["defects"] + labels["guards"] if label["text"]]
    texts += [item["text"] for item in page.labels.as_dict()["items"]]
    for text in texts:
        if not any(text in line for line in lines):
            raise ValueError(f"{path.stem}: not in the file: {text}")


def _office(paths: Sequence[Path]) -> None:
    profile = f"-env:UserInstallation={(Path(tempfile.gettempdir()) / 'lo_mallow').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(FOLDER)]
    subprocess.run([*command, *map(str, paths)], check=True, capture_output=True, timeout=300)


if __name__ == "__main__":
    main(sys.argv[1:])
