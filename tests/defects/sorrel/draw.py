"""Draws the plans and writes their labels: `python -m tests.defects.sorrel.draw`."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from samples.drawing import word as w
from samples.drawing.labels import Labels
from tests.defects.sorrel.scribe import (
    AS_OF,
    AUTHOR,
    Copybook,
    Variant,
    defects_of,
    loose_ends,
    write_json,
)

FOLDER = Path(__file__).parent
PLANS = ("harlesworth", "mossdale", "northolme", "seabourne", "wychcombe")


def draw(module: Any, variant: Variant | None) -> str:
    """One copy: its Word file and its labels. Gives the stem."""
    stem = module.STEM + (f"-{variant.letter}" if variant else "")
    labels = Labels(stem, author=AUTHOR, layout=module.LAYOUT, part="report")
    book = Copybook(module.SOURCE, labels, module.HEADS, variant)
    document = module.form(book)
    w.save(document, FOLDER / f"{stem}.docx", title="Education, Health and Care Plan")
    unasked = {key for key in book.lines if book.has(key)} - book.asked
    if unasked:
        print(f"{stem}: not drawn {sorted(unasked)}", file=sys.stderr)
    head: dict[str, Any] = {
        "base": variant is None,
        "of": module.STEM,
        "author": AUTHOR,
        "layout": module.LAYOUT,
        "as_of": AS_OF,
        "part": "report",
        "defects": defects_of(book) if variant else [],
        "guards": [],
    }
    if variant is None:
        head["guards"] = [
            {"text": book.text(key), "section": book.lines[key].section, "why": why}
            for key, why in module.GUARDS
        ]
        book.link(module.LINKS)
        record = labels.as_dict()
        print(stem, len(record["items"]), "items; loose:", loose_ends(record), file=sys.stderr)
        write_json(FOLDER, f"{stem}.labels", record)
    write_json(FOLDER, stem, head)
    return stem


def export_pdf(stems: list[str], profile: Path) -> None:
    """The PDFs, by LibreOffice in one run."""
    command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", "pdf"]
    files = [str(FOLDER / f"{stem}.docx") for stem in stems]
    subprocess.run([*command, "--outdir", str(FOLDER), *files], check=True, capture_output=True)


def main(names: list[str]) -> None:
    """Draw the plans named, or all; with `--pdf PROFILE` export their PDFs as well."""
    profile = Path(names.pop(names.index("--pdf") + 1)) if "--pdf" in names else None
    chosen = [name for name in names if name != "--pdf"] or list(PLANS)
    exported: list[str] = []
    for name in chosen:
        module = import_module(f"tests.defects.sorrel.{name}")
        exported.append(draw(module, None))
        for variant in import_module(f"tests.defects.sorrel.{name}_copies").VARIANTS:
            stem = draw(module, variant)
            if variant.letter == module.PDF_OF:
                exported.append(stem)
    if profile:
        export_pdf(exported, profile)


if __name__ == "__main__":
    main(sys.argv[1:])
