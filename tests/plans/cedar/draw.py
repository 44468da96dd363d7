"""Draws every plan of this folder: `python -m tests.plans.cedar.draw [WORD-IN-STEM ...]`."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from tests.plans.cedar.pen import Pen
from tests.plans.cedar.word import Word

FOLDER = Path(__file__).parent

# stem, layout, what makes the PDF
PLANS = [
    ("cedar-01-castlemere", 1, "office"),
    ("cedar-02-mosshaven", 2, "office"),
    ("cedar-03-tollgate", 3, "reportlab"),
    ("cedar-04-quayborough", 4, "office"),
    ("cedar-05-saltmarsh", 5, "office"),
    ("cedar-06-inglewick", 6, "office"),
    ("cedar-07-hexworth", 7, "fpdf2"),
    ("cedar-08-dunstead", 8, "office"),
    ("cedar-09-linwater", 9, "office"),
    ("cedar-10-ellery", 10, "reportlab"),
]


def main(wanted: Sequence[str]) -> None:
    """Draw the plans whose stem holds one of the words, or all."""
    for stem, layout, maker in PLANS:
        if wanted and not any(word in stem for word in wanted):
            continue
        form = import_module(f"tests.plans.cedar.forms.{stem.rpartition('-')[2]}")
        pen = Pen(stem, author="cedar", layout=layout, part="tune")
        blocks = form.blocks(pen)
        word = Word(form.LOOK)
        word.draw(blocks)
        word.save(FOLDER / f"{stem}.docx")
        pen.write(FOLDER)
        pdf = FOLDER / f"{stem}.pdf"
        if maker == "office":
            clean = Word(form.LOOK, clean=True)
            clean.draw(blocks)
            _office(clean, pdf)
        else:
            import_module(f"tests.plans.cedar.{maker}_pages").save(form.LOOK, blocks, pdf)


def _office(word: Word, pdf: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{pdf.stem}.docx"
        word.save(source)
        profile = f"-env:UserInstallation={(Path(tempfile.gettempdir()) / 'lo_cedar').as_uri()}"
        command = [
            "soffice",
            profile,
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(pdf.parent),
            str(source),
        ]
        subprocess.run(command, check=True, capture_output=True)


if __name__ == "__main__":
    main(sys.argv[1:])
