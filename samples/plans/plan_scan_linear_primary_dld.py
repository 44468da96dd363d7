"""A clean office scan of the first eight pages of plan 11: pictures only, no text layer."""

from __future__ import annotations

import importlib
from pathlib import Path

from samples.drawing.labels import Labels
from samples.drawing.scan import Scanner, labels_of_first_pages, scan

STEM = "scan-linear-primary-dld"
DOCX = False

_SOURCE = importlib.import_module("samples.plans.plan_11_linear_tables_primary_dld")
_UNTIL = {"A": None, "B": None, "C": None, "D": None, "E": None, "F": "f-club"}


def draw(path: Path) -> Labels:
    """The labels of the pages scanned; no Word file stays."""
    whole = _SOURCE.draw(path)
    path.unlink()
    return labels_of_first_pages(whole, STEM, _UNTIL, unseen=("signed", "named_placement"))


def draw_pdf(path: Path) -> None:
    """The scan of the plan's PDF, which stands beside it."""
    scan(path.with_name(f"{_SOURCE.STEM}.pdf"), 8, Scanner(dpi=120, quality=42, ink=20, paper=250), path)
