"""Draws this writer's plans: `python -m tests.defects.yarrow.draw [WORD-IN-STEM ...] [--pdf]`."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.defects.yarrow.markup import Edit, edited, edits
from tests.defects.yarrow.page import Page

FOLDER = Path(__file__).parent
PLANS = FOLDER / "plans"
LAYOUTS = {"01": 2, "02": 4, "03": 6, "04": 7, "05": 9}
# Clean plans always have a PDF; so has one defective copy of each.
PDF_COPIES = {"01": "a", "02": "b", "03": "a", "04": "b", "05": "a"}


def words(page: Page, edit: Edit, text: str) -> str | None:
    """The words that a label points at, as they stand in the drawn copy."""
    if text == "none":
        return None
    if text == "=":
        if key := re.search(r"\[([a-z]+\d+[a-z]?)\]", edit.new):
            return page.items[key[1]]
        needle = edit.needle()
        found = [item for item in page.items.values() if needle in item]
        found = found or [passage for passage in page.passages if needle in passage]
        if not found or not needle:
            raise ValueError(f"{page.labels.plan}: not drawn: {edit.kind} {edit.where}")
        return found[0]
    if text.startswith("="):
        return page.items[text[1:]]
    if not any(text in passage for passage in page.passages):
        raise ValueError(f"{page.labels.plan}: not drawn: {text}")
    return text


def copy(stem: str, layout: int, source: str, suffix: str) -> Page:
    """One defective copy and its labels."""
    made = edits(PLANS / f"{stem}-{suffix}.txt")
    source = "\n".join(line for line in source.split("\n") if not line.startswith("&"))
    for edit in made:
        source = edited(source, edit)
    page = Page(f"{stem}-{suffix}", layout, source)
    defects = [
        {
            "code": label.code,
            "section": label.section,
            "text": words(page, edit, label.text),
            "note": label.note,
        }
        for edit in made
        for label in edit.labels
    ]
    describe(page, stem, layout, defects, base=False)
    return page


def describe(page: Page, stem: str, layout: int, defects: list[dict[str, str | None]], *, base: bool) -> None:
    """Write the Word file and the labels of its defects."""
    page.write(FOLDER)
    held = {
        "base": base,
        "of": stem,
        "author": "yarrow",
        "layout": layout,
        "as_of": "2026-11-20",
        "part": "report",
        "defects": defects,
        "guards": page.guards if base else [],
    }
    path = FOLDER / f"{page.labels.plan}.json"
    path.write_text(json.dumps(held, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def main(wanted: Sequence[str]) -> None:
    """Draw the plans whose stem holds one of the words, or all."""
    chosen = [word for word in wanted if not word.startswith("-")]
    to_pdf: list[Path] = []
    for path in sorted(PLANS.glob("yarrow-??-*[!ab].txt")):
        stem = path.stem
        if stem.endswith(("-a", "-b")) or (chosen and not any(word in stem for word in chosen)):
            continue
        number, source = stem.split("-")[1], path.read_text(encoding="utf-8")
        page = Page(stem, LAYOUTS[number], source)
        for guard in page.guards:
            if not any(guard["text"] in passage for passage in page.passages):
                raise ValueError(f"{stem}: no such guard: {guard['text']}")
        reading = json.dumps(page.labels.as_dict(), indent=1, ensure_ascii=False) + "\n"
        (FOLDER / f"{stem}.labels.json").write_text(reading, encoding="utf-8")
        describe(page, stem, LAYOUTS[number], [], base=True)
        to_pdf.append(FOLDER / f"{stem}.docx")
        for suffix in "ab":
            if (PLANS / f"{stem}-{suffix}.txt").exists():
                copy(stem, LAYOUTS[number], source, suffix)
                if PDF_COPIES[number] == suffix:
                    to_pdf.append(FOLDER / f"{stem}-{suffix}.docx")
    if "--pdf" in wanted:
        with tempfile.TemporaryDirectory() as profile:
            office = [
                "soffice",
                f"-env:UserInstallation=file://{profile}",
                "--headless",
                "--convert-to",
                "pdf",
            ]
            command = [*office, "--outdir", str(FOLDER), *map(str, to_pdf)]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main(sys.argv[1:])
