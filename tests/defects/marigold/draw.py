"""Draws every plan of this folder with its copies and labels: `python -m tests.defects.marigold.draw [NN ...]`."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from samples.drawing.labels import Labels
from tests.defects.marigold.edits import Defect, apply
from tests.defects.marigold.page import Page
from tests.defects.marigold.script import Script, read

HERE = Path(__file__).parent
AS_OF = "2026-11-20"


def _typed(value: str) -> Any:
    """A detail's value from its written form."""
    known = {"true": True, "false": False, "null": None}
    return known[value] if value in known else int(value) if value.lstrip("-").isdigit() else value


def _labels(script: Script, plan: str, layout: int) -> Labels:
    labels = Labels(plan, author="marigold", layout=layout, part="report")
    for said in script.said("detail"):
        name, value = said.split("=", 1)
        labels.details(**{name: value if name in ("upn", "nhs_number") else _typed(value)})
    for said in script.said("date"):
        name, value = said.split("=", 1)
        labels.dates(**{name: value})
    for said in script.said("state"):
        letter, state = said.split()
        labels.state(letter, state)  # type: ignore[arg-type]
    return labels


def _defect(defect: Defect, texts: dict[str, tuple[str | None, str]]) -> dict[str, Any]:
    letter, words = texts[defect.key] if defect.key else (defect.section, defect.quote)
    return {
        "code": defect.code,
        "section": None if letter == "." else letter,
        "text": words,
        "note": defect.note,
    }


def _write(path: Path, content: dict[str, Any]) -> None:
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def draw(number: str) -> list[Path]:
    """One plan, clean and in its two copies; the Word files that are to be PDFs too."""
    source = next(HERE.glob(f"texts/{number}-*.txt"))
    plan = f"marigold-{source.stem}"
    as_pdf = []
    for copy in ("", "a", "b"):
        script = read(source)
        layout = int(script.said("layout")[0])
        stem = f"{plan}-{copy}" if copy else plan
        defects = apply(script, HERE / "texts" / f"{number}{copy}.txt") if copy else []
        labels = _labels(script, plan, layout)
        page = Page(script, labels)
        page.draw().save(HERE / f"{stem}.docx")
        head = {
            "base": not copy,
            "of": plan,
            "author": "marigold",
            "layout": layout,
            "as_of": AS_OF,
            "part": "report",
        }
        guards = [] if copy else [_guard(said, page.texts) for said in script.said("guard")]
        _write(
            HERE / f"{stem}.json",
            {**head, "defects": [_defect(one, page.texts) for one in defects], "guards": guards},
        )
        if not copy:
            for said in script.said("link"):
                labels.link(*said.split())
            _write(HERE / f"{plan}.labels.json", labels.as_dict())
        if copy in ("", script.said("pdf")[0]):
            as_pdf.append(HERE / f"{stem}.docx")
    return as_pdf


def _guard(said: str, texts: dict[str, tuple[str | None, str]]) -> dict[str, Any]:
    key, why = said.split(" ", 1)
    letter, words = texts[key]
    return {"text": words, "section": None if letter == "." else letter, "why": why}


def main(numbers: list[str]) -> None:
    """Draws the plans named, or all, and turns some into PDF."""
    sources = sorted(path.stem[:2] for path in HERE.glob("texts/??-*.txt"))
    files = [path for number in numbers or sources for path in draw(number)]
    profile = f"-env:UserInstallation={Path(tempfile.gettempdir(), 'lo_marigold').as_uri()}"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(HERE),
        *map(str, files),
    ]
    subprocess.run(command, check=True, capture_output=True)


if __name__ == "__main__":
    main(sys.argv[1:])
