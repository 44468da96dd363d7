"""Draws every document of author "birch": `python -m tests.plans.birch.draw [NAME...]`."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from tests.plans.birch import more_templates, templates
from tests.plans.birch.content import read_content
from tests.plans.birch.pen import OrderedLabels, Pen
from tests.plans.birch.printed import PdfPrinter, PlainPrinter
from tests.plans.birch.sheet import Sheet, Style
from tests.plans.birch.word import WordWriter

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Job:
    """One document: its content, its council's form, what prints its PDF."""

    name: str
    layout: int
    part: Literal["tune", "report"]
    template: Callable[[Pen, Sheet], None]
    look: dict[str, Any]
    size: float = 10.5
    printer: Literal["libreoffice", "reportlab", "fpdf2"] = "libreoffice"
    body: dict[str, Any] | None = None

    def draw(self) -> None:
        """Write the Word file, the PDF and the labels."""
        looks_like = "annual-review" if self.layout == 0 else None
        labels = OrderedLabels(
            self.name,
            author="birch",
            layout=self.layout,
            part=self.part,
            kind="ehcp" if self.layout else "not-ehcp",
            looks_like=looks_like,
        )
        sheet = Sheet(**self.look, styles={"body": Style(size=self.size, **(self.body or {}))})
        pen = Pen(read_content(HERE / "content" / f"{self.name}.txt"), labels, sheet)
        self.template(pen, sheet)
        pen.finish()
        WordWriter(sheet).write(HERE / f"{self.name}.docx")
        target = HERE / f"{self.name}.pdf"
        match self.printer:
            case "reportlab":
                PdfPrinter(sheet).write(target)
            case "fpdf2":
                PlainPrinter(sheet).write_sheet(target)
            case _:
                self._by_libreoffice(sheet)
        labels.write(HERE)

    def _by_libreoffice(self, sheet: Sheet) -> None:
        """The PDF as an office program exports it, tracked changes accepted first."""
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / f"{self.name}.docx"
            WordWriter(sheet, accepted=True).write(source)
            profile = Path(tempfile.gettempdir()) / "lo_birch"
            command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless"]
            command += ["--convert-to", "pdf", "--outdir", str(HERE), str(source)]
            subprocess.run(command, check=True, capture_output=True, timeout=240)


JOBS = [
    Job(
        "tamsin",
        1,
        "tune",
        templates.national_grid,
        {"font": "Arial", "landscape": True, "margins": (1.6, 1.7), "header": "OFFICIAL - SENSITIVE"},
        size=9.5,
    ),
    Job(
        "idris",
        2,
        "tune",
        templates.stacked_tables,
        {
            "font": "Calibri",
            "margins": (1.8, 1.7),
            "header": "Idris Fenwick-Oyelaran|Private",
            "footer": "{page}",
        },
    ),
    Job(
        "maeve",
        3,
        "tune",
        templates.linear,
        {
            "font": "Times New Roman",
            "margins": (2.1, 2.0),
            "header": "Maeve O'Callaghan-Pryce, 4 May 2012",
            "footer": "Downsedge County Council|Page {page} of {pages}",
        },
        size=11,
        body={"align": "justify"},
    ),
    Job(
        "kofi",
        4,
        "tune",
        templates.needs_first,
        {
            "font": "Arial",
            "header": "Kofi Asante-Brown|EHC plan",
            "footer": "OFFICIAL|Page {page} of {pages}",
        },
    ),
    Job(
        "rosalind",
        5,
        "tune",
        templates.outcome_led,
        {"font": "Calibri", "header": "Rosalind D'Souza-Whitcombe", "footer": "Kingsmarsh|{page}"},
        size=11,
    ),
    Job(
        "barty",
        6,
        "tune",
        templates.my_plan,
        {"font": "Arial", "header": "My plan: Barty Lisle", "footer": "Draft, 12 February 2025|{page}"},
        size=11.5,
    ),
    Job(
        "yusuf",
        7,
        "tune",
        more_templates.case_system,
        {
            "font": "Calibri",
            "header": "Yusuf Rahmani-Clarke|DOB 2013-10-21|v7.2",
            "footer": "Printed from the casework system|Page {page} of {pages}",
        },
    ),
    Job(
        "jethro",
        8,
        "tune",
        more_templates.statement_era,
        {
            "font": "Times New Roman",
            "header": "CONFIDENTIAL",
            "footer": "Jethro Pascoe-Nunn|page {page}",
            "margins": (2.0, 2.0),
        },
        size=12,
        printer="reportlab",
        body={"after": 7},
    ),
    Job(
        "aoife",
        9,
        "tune",
        more_templates.marked_up,
        {"font": "Calibri", "header": "Aoife Kearns-O'Dowd: proposed amendments", "footer": "Page {page}"},
        size=11,
    ),
    Job(
        "caspian",
        10,
        "tune",
        more_templates.software_pdf,
        {
            "font": "Arial",
            "header": "Ridgeway and Vale Council|P888240713065",
            "footer": "Caspian Thorne-Adeyemi|Page {page} of {pages}",
            "watermark": "CONFIDENTIAL",
            "band": "303A52",
            "margins": (1.8, 1.9),
        },
        printer="reportlab",
    ),
    Job(
        "lowenna",
        0,
        "tune",
        more_templates.annual_review,
        {
            "font": "Arial",
            "header": "Annual review report: Lowenna Tregear-Simms",
            "footer": "Page {page} of {pages}",
        },
        printer="fpdf2",
    ),
]


def main(names: list[str]) -> None:
    """Draw the named documents, or all."""
    for job in JOBS:
        if not names or job.name in names:
            job.draw()
            print(job.name)


if __name__ == "__main__":
    main(sys.argv[1:])
