"""Redraws teasel's plans: `python -m tests.defects.teasel.draw [number ...]`; PDFs when `soffice` is there."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.defects.teasel.edits import Edit, seeded
from tests.defects.teasel.page import Page

HERE = Path(__file__).parent
PLANS = (1, 2, 3, 4, 5)


def note(name: str, plan: ModuleType, base: bool, **rest: Any) -> None:
    """The label file of one document."""
    top = {
        "base": base,
        "of": plan.NAME,
        "author": "teasel",
        "layout": plan.LAYOUT,
        "as_of": "2026-11-20",
        "part": "report",
    }
    words = json.dumps({**top, **rest}, indent=1, ensure_ascii=False)
    (HERE / f"{name}.json").write_text(words + "\n", encoding="utf-8")


def clean(plan: ModuleType) -> Path:
    """The clean plan, its guards, and its labels of reading and of the thread."""
    page: Page = plan.draw([])
    page.follow(plan.LINKS)
    words = json.dumps(page.labels.as_dict(), indent=1, ensure_ascii=False)
    (HERE / f"{plan.NAME}.labels.json").write_text(words + "\n", encoding="utf-8")
    guards = [
        {"text": page.drawn.get(text, text), "section": letter, "why": why}
        for text, letter, why in plan.GUARDS
    ]
    note(plan.NAME, plan, True, defects=[], guards=guards)
    return page.save(HERE, plan.NAME)


def spoiled(plan: ModuleType, letter: str, edits: list[Edit]) -> Path:
    """A defective copy and what was seeded in it."""
    page: Page = plan.draw(edits)
    name = f"{plan.NAME}-{letter}"
    note(name, plan, False, defects=seeded(edits, page.drawn), guards=[])
    return page.save(HERE, name)


def to_pdf(paths: list[Path]) -> None:
    """PDFs beside the Word files, in one run."""
    office = shutil.which("soffice")
    if office:
        with tempfile.TemporaryDirectory() as profile:
            command = [
                office,
                f"-env:UserInstallation=file://{profile}",
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                str(HERE),
            ]
            subprocess.run([*command, *map(str, paths)], check=True, capture_output=True, timeout=300)


def main() -> None:
    """Every plan, or those named."""
    for number in [int(word) for word in sys.argv[1:]] or PLANS:
        plan = import_module(f"tests.defects.teasel.plan_{number}")
        wrong = import_module(f"tests.defects.teasel.plan_{number}_edits")
        files = {"": clean(plan), "a": spoiled(plan, "a", wrong.a()), "b": spoiled(plan, "b", wrong.b())}
        to_pdf([files[""], files[plan.PDF_OF]])


if __name__ == "__main__":
    main()
