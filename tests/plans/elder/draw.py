"""Draws every plan of this folder: `python -m tests.plans.elder.draw [STEM ...]`."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from tests.plans.elder.content.plan import Plan
from tests.plans.elder.platypus import Platypus
from tests.plans.elder.scribe import Scribe
from tests.plans.elder.word import Word

FOLDER = Path(__file__).parent

# the child's content, the template, what makes the PDF
PLANS = [
    ("bryony", "grid", "office"),
    ("mateusz", "linear", "reportlab"),
    ("tegan", "interleaved", "office"),
    ("kwabena", "exported", "office"),
    ("rowan", "statement", "office"),
    ("leila", "marked", "office"),
]


def main(wanted: Sequence[str]) -> None:
    """Draw the named plans, or all."""
    for child, name, maker in PLANS:
        if wanted and child not in wanted:
            continue
        plan: Plan = import_module(f"tests.plans.elder.content.{child}").PLAN
        template = import_module(f"tests.plans.elder.templates.{name}")
        scribe = Scribe(plan)
        blocks = template.blocks(scribe)
        theme = template.theme(plan)
        Word(theme).draw(blocks, FOLDER / f"{plan.stem}.docx")
        if maker == "reportlab":
            Platypus(theme).draw(blocks, FOLDER / f"{plan.stem}.pdf")
        else:
            with tempfile.TemporaryDirectory() as spare:
                clean = Path(spare) / f"{plan.stem}.docx"
                Word(theme, clean=True).draw(blocks, clean)
                _office(clean, FOLDER)
        scribe.linked().write(FOLDER)
        print(f"{plan.stem}: {len(scribe.labels.as_dict()['items'])} items")


def _office(source: Path, folder: Path) -> None:
    """The PDF that LibreOffice makes of a Word file."""
    office = shutil.which("soffice") or "soffice"
    profile = Path(tempfile.gettempdir()) / "lo_elder"
    subprocess.run(
        [
            office,
            f"-env:UserInstallation={profile.as_uri()}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(folder),
            str(source),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )


if __name__ == "__main__":
    main(sys.argv[1:])
