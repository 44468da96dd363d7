"""Draws every plan of this folder: `python -m tests.plans.alder.draw [STEM ...]`."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Literal

from tests.plans.alder.blocks import Block, Theme
from tests.plans.alder.fpages import Pages
from tests.plans.alder.parts import Recorder, accepted
from tests.plans.alder.platypus import Platypus
from tests.plans.alder.word import Word

FOLDER = Path(__file__).parent
Part = Literal["tune", "report"]

# stem, layout, part, template, what makes the PDF
PLANS: list[tuple[str, int, Part, str, str]] = [
    ("alder-01-thornbeck", 1, "tune", "national", "office"),
    ("alder-02-calderwick", 2, "tune", "stacked", "office"),
    ("alder-03-wharram", 3, "tune", "linear", "office"),
    ("alder-04-low-fells", 4, "tune", "interleaved", "office"),
    ("alder-05-ravensike", 5, "tune", "outcome_led", "office"),
    ("alder-06-esk-and-tarn", 6, "tune", "centred", "office"),
    ("alder-07-brackendale", 7, "tune", "exported", "fpdf2"),
    ("alder-08-stanegarth", 8, "tune", "statement", "office"),
    ("alder-09-kirkhollow", 9, "tune", "marked", "office"),
    ("alder-10-aldmoor", 10, "tune", "software", "reportlab"),
    ("alder-00-pinderby", 0, "tune", "support", "reportlab"),
]


def main(stems: Sequence[str]) -> None:
    """Draw the named plans, or all."""
    for stem, layout, part, name, maker in PLANS:
        if stems and stem not in stems:
            continue
        template = import_module(f"{__package__}.templates.{name}")
        theme: Theme = template.THEME
        recorder = Recorder(
            stem,
            author="alder",
            layout=layout,
            part=part,
            kind="ehcp" if layout else "not-ehcp",
            looks_like=None if layout else "support plan",
        )
        blocks: list[Block] = template.blocks(recorder)
        word = Word(theme)
        word.draw(blocks)
        word.save(FOLDER / f"{stem}.docx")
        recorder.write(FOLDER)
        pdf = FOLDER / f"{stem}.pdf"
        if maker == "reportlab":
            Platypus(theme).save(pdf, blocks)
        elif maker == "fpdf2":
            Pages(theme).save(pdf, blocks)
        else:
            _office(theme, blocks, pdf)


def _office(theme: Theme, blocks: Sequence[Block], pdf: Path) -> None:
    """A PDF by way of Word: marked changes are accepted first, as in the clean copy that is sent out."""
    with tempfile.TemporaryDirectory() as folder:
        word = Word(theme, clean=accepted)
        word.draw(blocks)
        source = Path(folder) / f"{pdf.stem}.docx"
        word.save(source)
        profile = f"-env:UserInstallation={(Path(tempfile.gettempdir()) / 'lo_alder').as_uri()}"
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(pdf.parent)]
        subprocess.run([*command, str(source)], check=True, capture_output=True)


if __name__ == "__main__":
    main(sys.argv[1:])
