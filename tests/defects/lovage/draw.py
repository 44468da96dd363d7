"""Draw every plan and copy of this folder and write their labels in one go."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.defects.lovage.edits import Copy, apply, words
from tests.defects.lovage.page import SECTIONS, Book, Plan

OUT = Path(__file__).parent
COUNCILS = ["harrowmere", "tarnbrook", "wexcombe", "ashcombe", "penhallam"]
DETAIL_DATES = ["request", "draft", "first_issued", "final", "amended", "review_meeting"]


def write(path: Path, data: Any) -> None:
    """Write one label file."""
    path.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def sidecar(plan: Plan, edits: Copy | None) -> dict[str, Any]:
    """The defects of a copy, or the guards of a clean plan."""
    defects = [
        {"code": code, "section": section, "text": words(plan, ref), "note": note}
        for code, section, ref, note in (edits.labels if edits else [])
    ]
    guards = (
        []
        if edits
        else [
            {
                "text": words(plan, key),
                "section": key.split("|")[0].split("/")[0].split(".")[0].rstrip("0123456789")
                if not key.startswith("H")
                else key[:2],
                "why": why,
            }
            for key, why in plan.guards
        ]
    )
    return {
        "base": edits is None,
        "of": plan.stem,
        "author": "lovage",
        "layout": plan.layout,
        "as_of": "2026-11-20",
        "part": "report",
        "defects": defects,
        "guards": guards,
    }


def full_labels(plan: Plan, book: Book) -> dict[str, Any]:
    """Everything a careful reader finds in a clean plan."""
    dates = {name: plan.details["dates"].get(name) for name in DETAIL_DATES}
    sections = {
        s: {"state": plan.states.get(s, "present"), "text": "\n".join(book.words[s])} for s in SECTIONS
    }
    items = [
        {
            "key": p.key,
            "section": p.section,
            "text": plan.plain(p.text),
            "area": p.area,
            "cells": {column: plan.plain(value) for column, value in p.cells.items()},
        }
        for p in plan.pieces
        if p.is_item
    ]
    links = [pair.split("-") for pair in plan.links.split()]
    keys = {item["key"] for item in items}
    assert not [pair for pair in links if set(pair) - keys], (plan.stem, links)
    return {
        "plan": plan.stem,
        "author": "lovage",
        "layout": plan.layout,
        "part": "report",
        "kind": "ehcp",
        "looks_like": None,
        "details": {**plan.details, "dates": dates},
        "sections": sections,
        "items": items,
        "links": links,
    }


def main(chosen: list[str]) -> None:
    """Draw the chosen councils' plans, or all."""
    with tempfile.TemporaryDirectory() as scratch:
        for council in chosen or COUNCILS:
            plan: Plan = importlib.import_module(f"tests.defects.lovage.plan_{council}").PLAN
            module = importlib.import_module(f"tests.defects.lovage.copies_{council}")
            book: Book = module.SHAPE(plan)
            book.doc.save(str(OUT / f"{plan.stem}.docx"))
            write(OUT / f"{plan.stem}.labels.json", full_labels(plan, book))
            write(OUT / f"{plan.stem}.json", sidecar(plan, None))
            accepted = Path(scratch) / f"{plan.stem}.docx"
            module.SHAPE(plan, accept=True).doc.save(str(accepted))
            subprocess.run(
                [
                    "soffice",
                    f"-env:UserInstallation=file://{scratch}/lo",
                    "--headless",
                    "--convert-to",
                    "pdf",
                    "--outdir",
                    str(OUT),
                    str(accepted),
                ],
                check=True,
                capture_output=True,
            )
            for edits in module.COPIES:
                changed = apply(plan, edits)
                stem = f"{plan.stem}-{edits.letter}"
                module.SHAPE(changed).doc.save(str(OUT / f"{stem}.docx"))
                write(OUT / f"{stem}.json", sidecar(changed, edits))


if __name__ == "__main__":
    main(sys.argv[1:])
