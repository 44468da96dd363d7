"""Draw every plan and copy, and write every label, in one go."""

from __future__ import annotations

import importlib
import json
import subprocess
from pathlib import Path
from typing import Any

from tests.defects.mugwort.page import Record, draw
from tests.defects.mugwort.words import AREAS, SECTIONS, Copy, Plan, item_text

OUT = Path(__file__).parent
COUNCILS = ("pellbrook", "ashwater", "thornsey", "marlingate", "wyrehaven")
BLANK: dict[str, Any] = dict.fromkeys(
    (
        "name preferred_name date_of_birth status plan_date review_date year_group local_authority setting "
        "named_placement primary_need first_plan pronouns looked_after officer signed upn nhs_number"
    ).split()
)
DATES = ("request", "draft", "first_issued", "final", "amended", "review_meeting")


def main() -> None:
    """Draw all."""
    for council in COUNCILS:
        plan: Plan = importlib.import_module(f"tests.defects.mugwort.plan_{council}").PLAN
        record = draw(plan, OUT / f"{plan.stem}.docx")
        _save(f"{plan.stem}.labels.json", labels(plan, record))
        _save(f"{plan.stem}.json", sidecar(plan, [], plan.guards, base=True))
        command = [
            "soffice",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(OUT),
            str(OUT / f"{plan.stem}.docx"),
        ]
        subprocess.run(command, check=True, capture_output=True)
        copies: list[Copy] = importlib.import_module(f"tests.defects.mugwort.copies_{council}").copies()
        for copy in copies:
            draw(copy.plan, OUT / f"{plan.stem}{copy.suffix}.docx")
            _save(f"{plan.stem}{copy.suffix}.json", sidecar(plan, copy.labelled(), [], base=False))


def sidecar(
    plan: Plan, defects: list[Any], guards: list[tuple[str, str, str]], *, base: bool
) -> dict[str, Any]:
    """The defects and guards of one document."""
    return {
        "base": base,
        "of": plan.stem,
        "author": "mugwort",
        "layout": plan.layout,
        "as_of": "2026-11-20",
        "part": "report",
        "defects": defects,
        "guards": [
            {
                "text": item_text(plan, text[1:]) if text.startswith("@") else text,
                "section": section,
                "why": why,
            }
            for text, section, why in guards
        ],
    }


def labels(plan: Plan, record: Record) -> dict[str, Any]:
    """What a careful reader finds in a clean plan."""
    details = BLANK | plan.details
    details["dates"] = dict.fromkeys(DATES) | plan.details.get("dates", {})
    areas = {key: AREAS[group.split()[0]] for group in plan.areas.split(";") for key in group.split()[1:]}
    keys = {item["key"] for item in record.items}
    links = [pair for word in plan.links.split() for pair in _pairs(word)]
    missing = {key for pair in links for key in pair} - keys | (set(areas) - keys)
    if missing:
        raise ValueError(f"{plan.stem}: no such items {sorted(missing)}")
    return {
        "plan": plan.stem,
        "author": "mugwort",
        "layout": plan.layout,
        "part": "report",
        "kind": "ehcp",
        "looks_like": None,
        "details": details,
        "sections": {name: _section(name, plan, record) for name in SECTIONS},
        "items": [
            {key: item[key] for key in ("key", "section", "text")}
            | {"area": areas.get(item["key"]), "cells": item["cells"]}
            for item in record.items
        ],
        "links": links,
    }


def _pairs(word: str) -> list[list[str]]:
    source, targets = word.split("-")
    return [[source, target] for target in targets.split(",")]


def _section(name: str, plan: Plan, record: Record) -> dict[str, str]:
    text = "\n".join(record.sections.get(name, []))
    return {"state": plan.states.get(name, "present" if text else "blank"), "text": text}


def _save(name: str, value: dict[str, Any]) -> None:
    (OUT / name).write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
