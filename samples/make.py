"""Make the sample plans again: `python -m samples.make [stem ...]`.

Finds every plan module under `samples/plans/`, draws its Word file, makes the PDF of it (with LibreOffice,
or with the module's own `draw_pdf`) and writes its labels to `tests/plans/samples/`. What a plan
module offers is said in `PlanModule`.
"""

from __future__ import annotations

import argparse
import importlib
import os
import pkgutil
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol, cast

from samples import plans
from samples.drawing.labels import Labels

SAMPLES = Path(__file__).parent
LABELS = SAMPLES.parent / "tests" / "plans" / "samples"

_FIXED_DATE = b"20250101090000"
_FIXED_MOMENT = "1735722000"


class PlanModule(Protocol):
    """What a module under `samples/plans/` offers.

    It may also offer `draw_pdf(path: Path) -> None`, when its PDF comes from another producer, and
    `DOCX = False` when it has no Word file: a scan of another plan, made after all the others.
    """

    STEM: str

    def draw(self, path: Path) -> Labels:
        """Draw the Word file and give its labels."""


class NotMade(Exception):
    """A sample could not be made, in words for whoever ran the script."""


def plan_modules() -> dict[str, PlanModule]:
    """Every plan module by its stem. A module without STEM holds text that others share."""
    found: dict[str, PlanModule] = {}
    for module in sorted(pkgutil.iter_modules(plans.__path__), key=lambda each: each.name):
        loaded = importlib.import_module(f"{plans.__name__}.{module.name}")
        if not hasattr(loaded, "STEM"):
            continue
        plan = cast(PlanModule, loaded)
        if plan.STEM in found:
            raise NotMade(f"Two modules draw {plan.STEM}.")
        found[plan.STEM] = plan
    return found


def chosen(stems: Sequence[str]) -> list[PlanModule]:
    """The plan modules of these stems, or all of them."""
    found = plan_modules()
    unknown = [stem for stem in stems if stem not in found]
    if unknown:
        raise NotMade(f"No plan is called {', '.join(unknown)}. There are: {', '.join(found)}.")
    return [found[stem] for stem in stems or found]


def office() -> str:
    """LibreOffice's program."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        raise NotMade("LibreOffice is needed to make the PDFs: install it so that `soffice` is on the path.")
    return program


def convert(drawn: Sequence[Path], folder: Path) -> None:
    """Make the PDF of each Word file with LibreOffice, in one run with a profile of its own."""
    with tempfile.TemporaryDirectory() as profile:
        done = subprocess.run(
            [
                office(),
                f"-env:UserInstallation={Path(profile).as_uri()}",
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                str(folder),
                *map(str, drawn),
            ],
            capture_output=True,
            text=True,
            env={**os.environ, "SOURCE_DATE_EPOCH": _FIXED_MOMENT},
        )
    for word in drawn:
        made = folder / f"{word.stem}.pdf"
        if not made.exists():
            raise NotMade(f"LibreOffice made no PDF of {word.name}: {done.stderr.strip()}")
        settle(made)


def settle(pdf: Path) -> None:
    """Fix the date and the identifier in a PDF, so that making it again gives the same bytes.

    Each is replaced by one of the same length: offsets within the file stay true.
    """
    content = pdf.read_bytes()
    content = re.sub(rb"(/CreationDate\(D:)\d{14}", rb"\g<1>" + _FIXED_DATE, content)
    content = re.sub(
        rb"(/ID \[ <)[0-9A-F]{32}(>\s*<)[0-9A-F]{32}(> \])",
        lambda match: match[1] + b"0" * 32 + match[2] + b"0" * 32 + match[3],
        content,
    )
    content = re.sub(rb"(/DocChecksum /)[0-9A-F]{32}", rb"\g<1>" + b"0" * 32, content)
    pdf.write_bytes(content)


def make(chosen_plans: Sequence[PlanModule], folder: Path = SAMPLES, labels: Path = LABELS) -> None:
    """Draw, label and convert these plans."""
    to_convert = [plan for plan in chosen_plans if not hasattr(plan, "draw_pdf")]
    if to_convert:
        office()  # say at once that it is missing, before anything is drawn
    labels.mkdir(parents=True, exist_ok=True)
    drawn_first = [plan for plan in chosen_plans if has_word_file(plan)]
    for plan in drawn_first:
        draw(plan, folder, labels)
    if to_convert:
        convert([folder / f"{plan.STEM}.docx" for plan in to_convert], folder)
    for plan in chosen_plans:
        if not has_word_file(plan):
            draw(plan, folder, labels)


def has_word_file(plan: PlanModule) -> bool:
    """Whether the plan is a Word file too, as all are but scans."""
    return bool(getattr(plan, "DOCX", True))


def draw(plan: PlanModule, folder: Path, labels: Path) -> None:
    """Draw and label one plan, and its PDF if it makes that itself."""
    plan.draw(folder / f"{plan.STEM}.docx").write(labels)
    if draw_pdf := getattr(plan, "draw_pdf", None):
        draw_pdf(folder / f"{plan.STEM}.pdf")


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m samples.make", description="Make the sample plans again."
    )
    parser.add_argument("stem", nargs="*", help="only these plans (default: all)")
    try:
        selected = chosen(parser.parse_args(arguments).stem)
        make(selected)
    except NotMade as problem:
        print(problem, file=sys.stderr)
        return 1
    for plan in selected:
        print(f"{plan.STEM}: {'.docx, ' if has_word_file(plan) else ''}.pdf and labels")
    return 0


if __name__ == "__main__":
    sys.exit(main())
