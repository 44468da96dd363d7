"""Draw every plan and copy and write every label: python -m tests.defects.figwort.draw."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.defects.figwort import (
    copies_hathersey,
    copies_marlbeck,
    copies_osmerley,
    copies_pellbridge,
    copies_tarnholt,
    plan_hathersey,
    plan_marlbeck,
    plan_osmerley,
    plan_pellbridge,
    plan_tarnholt,
)
from tests.defects.figwort.layouts import boxed, stacked
from tests.defects.figwort.layouts_more import export, printed, statement
from tests.defects.figwort.page import Sheet
from tests.defects.figwort.words import AREAS, LETTERS, Plan, edit, section_of

OUT = Path(__file__).parent
DRAW: dict[int, Callable[[Plan], Sheet]] = {2: stacked, 4: boxed, 7: export, 8: statement, 10: printed}
SETS: list[tuple[Any, Any]] = [
    (plan_marlbeck, copies_marlbeck),
    (plan_hathersey, copies_hathersey),
    (plan_tarnholt, copies_tarnholt),
    (plan_osmerley, copies_osmerley),
    (plan_pellbridge, copies_pellbridge),
]
LABEL = re.compile(r"K\d+|Appendix [A-Z]")


def draw(plan: Plan) -> Sheet:
    """Draw one plan and save it."""
    sheet = DRAW[plan.layout](plan)
    sheet.doc.core_properties.author = "figwort"
    sheet.doc.core_properties.title = "EHC plan"
    sheet.doc.save(str(OUT / f"{plan.stem}.docx"))
    return sheet


def save(name: str, data: dict[str, Any]) -> None:
    """Write one label file."""
    (OUT / name).write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def about(plan: Plan, of: str) -> dict[str, Any]:
    """The head of a defect file."""
    return {
        "base": plan.stem == of,
        "of": of,
        "author": "figwort",
        "layout": plan.layout,
        "as_of": "2026-11-20",
        "part": "report",
    }


def labels(plan: Plan, sheet: Sheet) -> dict[str, Any]:
    """The reading labels of a clean plan."""
    sections: dict[str, Any] = {}
    for letter in LETTERS:
        lines = [line for line in sheet.words[letter] if not LABEL.fullmatch(line)]
        state = plan.states.get(letter) or ("present" if lines else "blank")
        sections[letter] = {"state": state, "text": "\n".join(lines)}
    items = [
        {
            "key": i.key,
            "section": section_of(i.key),
            "text": i.text,
            "area": AREAS[i.area] or {"C": "health", "D": "social-care"}.get(i.key[0]),
            "cells": cells(plan, i.key),
        }
        for i in plan.items.values()
    ]
    return {
        "plan": plan.stem,
        "author": "figwort",
        "layout": plan.layout,
        "part": "report",
        "kind": "ehcp",
        "looks_like": None,
        "details": plan.details,
        "sections": sections,
        "items": items,
        "links": plan.links(),
    }


def cells(plan: Plan, key: str) -> dict[str, str]:
    """The other cells of an item's row, with the column of references that its layout has."""
    item = plan.items[key]
    found = item.shown()
    if section_of(key) in ("F", "G", "H1", "H2"):
        column, letters = {
            2: ("Which Need Does This Provision Meet", "BCD"),
            7: ("Outcome", "E"),
            10: ("Outcome", "E"),
        }.get(plan.layout, ("", ""))
        if column and plan.refs(item, letters):
            found[column] = plan.refs(item, letters)
    return found


def check(sheet: Sheet, rows: list[dict[str, Any]]) -> None:
    """Stop if a labelled text does not stand in the plan."""
    for row in rows:
        assert row["text"] is None or any(row["text"] in line for line in sheet.all), (sheet.plan.stem, row)


def main() -> None:
    """Draw all plans and write all labels."""
    stems: list[str] = []
    for module, copies in SETS:
        plan: Plan = module.PLAN
        sheet = draw(plan)
        stems.append(plan.stem)
        guards = [
            {
                "text": plan.items[key].text if key in plan.items else plan.say(key)[0],
                "section": section,
                "why": why,
            }
            for key, section, why in module.GUARDS
        ]
        check(sheet, guards)
        save(f"{plan.stem}.json", {**about(plan, plan.stem), "defects": [], "guards": guards})
        save(f"{plan.stem}.labels.json", labels(plan, sheet))
        for letter, source in (("a", copies.A), ("b", copies.B)):
            changed, rows = edit(plan, f"{plan.stem}-{letter}", source)
            check(draw(changed), rows)
            save(f"{changed.stem}.json", {**about(changed, plan.stem), "defects": rows, "guards": []})
    paths = [str(OUT / f"{stem}.docx") for stem in stems]
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(OUT), *paths],
        check=True,
        capture_output=True,
    )


if __name__ == "__main__":
    main()
