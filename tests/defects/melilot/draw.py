"""Draw every plan and copy, and write every label, in one go."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from tests.defects.melilot import (
    copies_calderfleet,
    copies_fellgate,
    copies_harrowmere,
    copies_wealdhamshire,
    copies_wherryham,
    plan_calderfleet,
    plan_fellgate,
    plan_harrowmere,
    plan_wealdhamshire,
    plan_wherryham,
)
from tests.defects.melilot.forms import FORMS, STYLES
from tests.defects.melilot.page import Page
from tests.defects.melilot.words import AREAS, LETTERS, Copy, Plan, Words, edited

OUT = Path(__file__).parent
SETS = (
    (plan_harrowmere.PLAN, copies_harrowmere.A, copies_harrowmere.B),
    (plan_calderfleet.PLAN, copies_calderfleet.A, copies_calderfleet.B),
    (plan_wherryham.PLAN, copies_wherryham.A, copies_wherryham.B),
    (plan_fellgate.PLAN, copies_fellgate.A, copies_fellgate.B),
    (plan_wealdhamshire.PLAN, copies_wealdhamshire.A, copies_wealdhamshire.B),
)


def drawn(plan: Plan, words: Words, stem: str) -> Page:
    """Draw one document and save it."""
    page = Page(STYLES[plan.form], words.resolved())
    FORMS[plan.form](page)
    page.doc.core_properties.title = "EHC plan"
    page.doc.save(str(OUT / f"{stem}.docx"))
    return page


def header(plan: Plan, base: bool) -> dict[str, object]:
    """What every label file says first."""
    return {
        "base": base,
        "of": plan.stem,
        "author": "melilot",
        "layout": plan.layout,
        "as_of": "2026-11-20",
        "part": "report",
    }


def defects(copy: Copy, words: Words) -> list[dict[str, object]]:
    """A copy's labels, with texts taken from its own words."""
    found: list[dict[str, object]] = []
    for label in copy.labels:
        section, text = label.section, None
        if label.key is not None:
            entry = words.get(label.key)
            section, text = entry.section, label.text or entry.text
            assert text, label
            assert text in entry.text, (label, entry)
        found.append({"code": label.code, "section": section, "text": text, "note": label.note})
    return found


def truth(plan: Plan, page: Page) -> dict[str, object]:
    """The clean plan's details, sections, items and links."""
    sections = {}
    for letter in LETTERS:
        text = "\n".join(page.said.get(letter, []))
        state = plan.states.get(letter, "present" if text else "blank")
        sections[letter] = {"state": state, "text": text}
    items = [
        {
            "key": e.key,
            "section": e.section,
            "text": e.text,
            "area": AREAS.get(e.area or ""),
            "cells": e.cells,
        }
        for e in page.words.entries
        if e.is_item
    ]
    return {
        "plan": plan.stem,
        "author": "melilot",
        "layout": plan.layout,
        "part": "report",
        "kind": "ehcp",
        "looks_like": None,
        "details": plan.details,
        "sections": sections,
        "items": items,
        "links": plan.links(),
    }


def write(path: Path, data: object) -> None:
    """Write JSON with a final newline."""
    path.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def main() -> None:
    """Draw all."""
    for plan, first, second in SETS:
        page = drawn(plan, plan.words, plan.stem)
        missing = [e.key for e in page.words.entries if e.section and e not in page.drawn]
        assert not missing, (plan.stem, missing)
        guards = []
        for key, why in plan.guards:
            entry = page.words.get(key)
            guards.append({"text": entry.text, "section": entry.section, "why": why})
        write(OUT / f"{plan.stem}.json", {**header(plan, True), "defects": [], "guards": guards})
        write(OUT / f"{plan.stem}.labels.json", truth(plan, page))
        for letter, copy in (("a", first), ("b", second)):
            stem = f"{plan.stem}-{letter}"
            copied = drawn(plan, edited(plan.words, copy), stem)
            labels = defects(copy, copied.words)
            write(OUT / f"{stem}.json", {**header(plan, False), "defects": labels, "guards": []})
        command = [
            "soffice",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(OUT),
            str(OUT / f"{plan.stem}.docx"),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=180)


if __name__ == "__main__":
    main()
