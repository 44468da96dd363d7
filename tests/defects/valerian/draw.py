"""Draw all plans and write all labels: python -m tests.defects.valerian.draw [name ...]."""

import importlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.defects.valerian.model import SECTIONS, Copy, Guard, Label, Plan, plain

OUT = Path(__file__).parent
NAMES = ("thornmere", "saltwick", "aldermoor", "kestrelshire", "ostlemere")


def write(path: Path, data: object) -> None:
    """Write JSON."""
    path.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def shown(plan: Plan, label: Label) -> dict[str, str | None]:
    """Return a defect as it stands in the drawn copy."""
    section, text = label.section, label.text
    if label.at is not None:
        one = plan.items[label.at]
        section, text = one.section, plain(one.text)
    return {"code": label.code, "section": section, "text": text, "note": label.note}


def guarded(plan: Plan, guard: Guard, said: dict[str, list[str]]) -> dict[str, str]:
    """Return a guard as it stands in the drawn plan."""
    if "/" not in guard.at:
        one = plan.items[guard.at]
        return {"text": plain(one.text), "section": one.section, "why": f"{guard.code}: {guard.why}"}
    section, start = guard.at.split("/", 1)
    found = [text for text in said[section] if text.startswith(start)]
    return {"text": found[0], "section": section, "why": f"{guard.code}: {guard.why}"}


def labels(plan: Plan, said: dict[str, list[str]]) -> dict[str, object]:
    """Return what a careful reader finds in a clean plan."""
    states = {name: "present" if said[name] else "blank" for name in SECTIONS} | plan.states
    return {
        "plan": plan.stem,
        "author": "valerian",
        "layout": plan.layout,
        "part": "report",
        "kind": "ehcp",
        "looks_like": None,
        "details": plan.details,
        "sections": {name: {"state": states[name], "text": "\n".join(said[name])} for name in SECTIONS},
        "items": [
            {
                "key": one.key,
                "section": one.section,
                "text": plain(one.text),
                "area": one.area,
                "cells": {head: plain(words) for head, words in one.cells.items()},
            }
            for one in plan.items.values()
        ],
        "links": [list(pair) for pair in plan.links],
    }


def facts(
    plan: Plan, base: bool, defects: list[dict[str, str | None]], guards: list[dict[str, str]]
) -> dict[str, object]:
    """Return the facts of one document."""
    return {
        "base": base,
        "of": plan.stem,
        "author": "valerian",
        "layout": plan.layout,
        "as_of": "2026-11-20",
        "part": "report",
        "defects": defects,
        "guards": guards,
    }


def pdf(path: Path, target: Path) -> None:
    """Turn a document into a PDF beside the others."""
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run(
            [
                "soffice",
                f"-env:UserInstallation=file://{scratch}/profile",
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                scratch,
                str(path),
            ],
            check=True,
            capture_output=True,
        )
        target.write_bytes((Path(scratch) / (path.stem + ".pdf")).read_bytes())


def draw(name: str) -> None:
    """Draw one council's plan and its copies, with their labels."""
    plan: Plan = importlib.import_module(f"tests.defects.valerian.plan_{name}").PLAN
    form = importlib.import_module(f"tests.defects.valerian.form_{name}")
    copies = importlib.import_module(f"tests.defects.valerian.copies_{name}")
    page = form.draw(plan)
    page.save(OUT / f"{plan.stem}.docx")
    write(
        OUT / f"{plan.stem}.json",
        facts(plan, True, [], [guarded(plan, one, page.said) for one in plan.guards]),
    )
    write(OUT / f"{plan.stem}.labels.json", labels(plan, page.said))
    with tempfile.TemporaryDirectory() as scratch:
        accepted = Path(scratch) / f"{plan.stem}.docx"
        form.draw(plan, accept=True).save(accepted)
        pdf(accepted, OUT / f"{plan.stem}.pdf")
    for suffix, copy in (("a", copies.A), ("b", copies.B)):
        assert isinstance(copy, Copy)
        made = copy.of(plan)
        form.draw(made).save(OUT / f"{plan.stem}-{suffix}.docx")
        defects = [shown(made, one) for one in copy.labels]
        write(OUT / f"{plan.stem}-{suffix}.json", facts(plan, False, defects, []))


if __name__ == "__main__":
    for council in sys.argv[1:] or NAMES:
        draw(council)
