"""Draws every plan of this author again: `python -m tests.defects.speedwell.draw [01 02 ...]`."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from samples.drawing.labels import DATES, Labels
from tests.defects.speedwell.page import Page
from tests.defects.speedwell.source import Edit, Source, read

HERE = Path(__file__).parent
AS_OF = "2026-11-20"


def _typed(value: str) -> Any:
    if value in ("true", "false"):
        return value == "true"
    return int(value) if value.lstrip("-").isdigit() and len(value) < 3 else value


def _labels(stem: str, source: Source) -> Labels:
    labels = Labels(stem, author="speedwell", layout=int(source.look["layout"]), part="report")
    for name, value in source.details.items():
        if name in DATES:
            labels.dates(**{name: value})
        else:
            labels.details(**{name: _typed(value)})
    for letter, state in source.states.items():
        labels.state(letter, state)  # type: ignore[arg-type]
    return labels


def _head(stem: str, of: str, source: Source) -> dict[str, Any]:
    return {
        "base": stem == of,
        "of": of,
        "author": "speedwell",
        "layout": int(source.look["layout"]),
        "as_of": AS_OF,
        "part": "report",
    }


def _write(path: Path, content: dict[str, Any]) -> None:
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def clean(path: Path) -> None:
    """The clean plan: its file, its guards and what reading should find in it."""
    source, stem = read(path), path.stem
    labels = _labels(stem, source)
    page = Page(source.look, labels)
    page.draw(source.body)
    page.save(HERE / f"{stem}.docx")
    for first, *others in source.links:
        labels.link(first, *others)
    _write(HERE / f"{stem}.labels.json", labels.as_dict())
    guards = [{"text": text, "section": letter, "why": why} for letter, text, why in source.guards]
    _write(HERE / f"{stem}.json", {**_head(stem, stem, source), "defects": [], "guards": guards})


def spoilt(path: Path, name: str, edits: list[Edit]) -> None:
    """One defective copy: the clean words with the edits made, and a label for each defect."""
    source, stem = read(path), f"{path.stem}-{name}"
    body = source.body
    for edit in edits:
        body = edit.apply(body)
    page = Page(source.look, _labels(stem, source))
    page.draw(body)
    page.save(HERE / f"{stem}.docx")
    defects = [asdict(defect) for edit in edits for defect in edit.defects]
    _write(HERE / f"{stem}.json", {**_head(stem, path.stem, source), "defects": defects, "guards": []})


def main(wanted: list[str]) -> None:
    """All plans, or those whose numbers are given."""
    for path in sorted((HERE / "plans").glob("*.txt")):
        if not wanted or path.stem.split("-")[1] in wanted:
            clean(path)
            for name, edits in read(path).copies.items():
                spoilt(path, name, edits)


if __name__ == "__main__":
    main(sys.argv[1:])
