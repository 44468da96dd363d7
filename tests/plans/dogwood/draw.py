"""Draws every plan of this folder: `python -m tests.plans.dogwood.draw [WORD-IN-STEM ...]`."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from samples.drawing.labels import Labels
from tests.plans.dogwood import in_reportlab, in_word
from tests.plans.dogwood.content import read
from tests.plans.dogwood.sheet import Sheet

FOLDER = Path(__file__).parent

# stem, layout, form, what makes the PDF
PLANS = [
    ("dogwood-01-naomi", 1, "mercestone_grid", "office"),
    ("dogwood-02-rayhan", 2, "saltersgate_stacked", "office"),
    ("dogwood-03-dominic", 3, "wexhill_linear", "reportlab"),
    ("dogwood-04-keziah", 4, "wexhill_pairs", "office"),
    ("dogwood-05-arjun", 5, "mercestone_plans", "office"),
    ("dogwood-06-freya", 6, "saltersgate_mine", "office"),
    ("dogwood-07-tobias", 7, "wexhill_export", "office"),
    ("dogwood-10-callum", 10, "saltersgate_software", "reportlab"),
    ("dogwood-00-rosa", 0, "therapy_report", "reportlab"),
]


def main(wanted: Sequence[str]) -> None:
    """Draw the plans whose stem holds one of the words, or all."""
    for stem, layout, name, maker in PLANS:
        if wanted and not any(word in stem for word in wanted):
            continue
        form = import_module(f"tests.plans.dogwood.forms.{name}")
        kind = {} if layout else {"kind": "not-ehcp", "looks_like": form.LOOKS_LIKE}
        labels = Labels(stem, author="dogwood", layout=layout, part="report", **kind)
        sheet = Sheet(labels, read(FOLDER / "content" / f"{stem.rpartition('-')[2]}.txt"))
        form.draw(sheet)
        blocks, look = sheet.finish(), form.look(sheet)
        in_word.save(blocks, look, FOLDER / f"{stem}.docx")
        if maker == "office":
            _office(FOLDER / f"{stem}.docx")
        else:
            in_reportlab.save(blocks, look, FOLDER / f"{stem}.pdf")
        labels.write(FOLDER)


def _office(source: Path) -> None:
    profile = f"-env:UserInstallation={(Path(tempfile.gettempdir()) / 'lo_dogwood').as_uri()}"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(source.parent),
        str(source),
    ]
    subprocess.run(command, check=True, capture_output=True)


if __name__ == "__main__":
    main(sys.argv[1:])
