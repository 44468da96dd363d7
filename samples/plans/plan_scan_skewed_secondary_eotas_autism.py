"""A poor scan of the first six pages of plan 13: pulled askew, grey on grey, grainy, no text layer."""

from __future__ import annotations

import importlib
from pathlib import Path

from samples.drawing.labels import Labels
from samples.drawing.scan import Scanner, labels_of_first_pages, scan

STEM = "scan-skewed-secondary-eotas-autism"
DOCX = False

_SOURCE = importlib.import_module("samples.plans.plan_13_stacked_secondary_eotas_autism")
_UNTIL = {"A": None, "B": "b-joints", "E": "e-public", "F": "f-equipment"}


def draw(path: Path) -> Labels:
    """The labels of the pages scanned; no Word file stays."""
    whole = _SOURCE.draw(path)
    path.unlink()
    return labels_of_first_pages(whole, STEM, _UNTIL, unseen=("signed",))


def draw_pdf(path: Path) -> None:
    """The scan of the plan's PDF, which stands beside it."""
    scanner = Scanner(dpi=130, quality=34, turned=1.1, ink=95, paper=205, grain=3, blur=0.5)
    scan(path.with_name(f"{_SOURCE.STEM}.pdf"), 6, scanner, path)
