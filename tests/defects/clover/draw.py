"""Draws clover's plans again: `python -m tests.defects.clover.draw [number ...]`."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from tests.defects.clover.sheet import Sheet

HERE = Path(__file__).parent
PLANS = ("ottermere", "gannetsea", "selwick", "northerby", "cawdmoor")


def draw(name: str) -> None:
    """A clean plan and its copies, with their labels."""
    module = importlib.import_module(f"tests.defects.clover.{name}")
    plan = module.PLAN
    for suffix, edits in {"": [], **plan.copies}.items():
        sheet = Sheet(plan, f"{plan.stem}-{suffix}" if suffix else plan.stem, edits)
        module.draw(sheet)
        sheet.save(HERE)


if __name__ == "__main__":
    for each in sys.argv[1:] or PLANS:
        draw(each)
