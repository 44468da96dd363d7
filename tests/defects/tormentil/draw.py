"""Draws all plans and copies, and writes every label."""

from __future__ import annotations

import importlib
import json
import subprocess
from pathlib import Path

from tests.defects.tormentil.model import Copy, Item, Label, Plan, items_of, section_of
from tests.defects.tormentil.page import Page

HERE = Path(__file__).parent
COUNCILS = ("harrowmere", "wexcombe", "saltmarsh", "penhallow", "thornvale")
LETTERS = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")
NEEDS, PROVISION = {"B", "C", "D"}, {"F", "G", "H1", "H2"}
AREAS = {"C": "health", "D": "social-care", "G": "health", "H1": "social-care", "H2": "social-care"}


def ties(items: dict[str, Item]) -> set[tuple[str, str]]:
    """Pairs of statements that belong together and both still stand."""
    return {(one.key, other) for one in items.values() for other in one.to.split() if other in items}


def thread(items: dict[str, Item]) -> list[Label]:
    """The T labels that the ties give: what was left alone."""
    tied: dict[str, set[str]] = {key: set() for key in items}
    for one, other in ties(items):
        tied[one].add(section_of(other))
        tied[other].add(section_of(one))
    wanted = {
        "A": [("T06", {"E"}, "no outcome moves towards this aspiration")],
        "B": [
            ("T01", {"F"}, "no provision answers this need"),
            ("T02", {"E"}, "no outcome answers this need"),
        ],
        "C": [("T07", {"G", "F"}, "neither G nor F answers this health need")],
        "D": [("T08", {"H1", "H2"}, "nothing in H answers this care need")],
        "E": [
            ("T03", PROVISION, "no provision helps towards this outcome"),
            ("T04", NEEDS, "this outcome answers no need"),
        ],
        **{s: [("T05", NEEDS, "this provision answers no need")] for s in sorted(PROVISION)},
    }
    found = [
        Label(code, one.sec, None, note, one.key)
        for one in items.values()
        for code, homes, note in wanted[one.sec]
        if not tied[one.key] & homes
    ]
    for letter in ("C", "D"):
        needs = [k for k in items if section_of(k) == letter]
        found += [
            Label("O10", letter, None, f"no outcome answers what {letter} records", k)
            for k in needs
            if not any("E" in tied[n] for n in needs)
        ]
    return found


def write(path: Path, content: object) -> None:
    """JSON, readable."""
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def sheet(plan: Plan, labels: list[Label], base: bool, guards: list[tuple[str, str]]) -> dict[str, object]:
    """The label file of one document."""
    items = items_of(plan.body)
    return {
        "base": base,
        "of": plan.stem,
        "author": "tormentil",
        "layout": plan.layout,
        "as_of": "2026-11-20",
        "part": "report",
        "defects": [
            {
                "code": d.code,
                "section": d.section,
                "text": items[d.key].text if d.key else d.text,
                "note": d.note,
            }
            for d in labels
        ],
        "guards": [
            {"text": items[key].text, "section": items[key].sec, "why": why}
            if key in items
            else {"text": key.split("|")[1], "section": key.split("|")[0], "why": why}
            for key, why in guards
        ],
    }


def facts(plan: Plan, page: Page) -> dict[str, object]:
    """The labels of a clean plan."""
    items = items_of(plan.body)
    areas: dict[str, str | None] = {k: i.area or AREAS.get(i.sec) for k, i in items.items()}
    pairs = []
    for one, other in ties(items):
        low, high = sorted((one, other))
        pairs.append([low, high])
    sections = {}
    for letter in LETTERS:
        words = "\n".join(page.sections.get(letter, []))
        sections[letter] = {"state": plan.states.get(letter, "present"), "text": words}
    return {
        "plan": plan.stem,
        "author": "tormentil",
        "layout": plan.layout,
        "part": "report",
        "kind": "ehcp",
        "looks_like": None,
        "details": plan.details,
        "sections": sections,
        "items": [
            {"key": k, "section": i.sec, "text": i.text, "area": areas[k], "cells": i.cells}
            for k, i in items.items()
        ],
        "links": sorted(pairs),
    }


def main() -> None:
    """Draw and label everything."""
    clean = []
    for council in COUNCILS:
        plan: Plan = importlib.import_module(f"tests.defects.tormentil.plan_{council}").PLAN
        copies: list[Copy] = importlib.import_module(f"tests.defects.tormentil.copies_{council}").copies()
        for key, one in items_of(plan.body).items():
            strange = [t for t in one.to.split() if t not in items_of(plan.body)]
            if strange:
                raise ValueError(f"{plan.stem} {key}: {strange}")
        if left := thread(items_of(plan.body)):
            raise ValueError(f"{plan.stem}: {[(d.code, d.key) for d in left]}")
        page = Page(plan)
        page.draw(HERE / f"{plan.stem}.docx")
        write(HERE / f"{plan.stem}.json", sheet(plan, [], True, plan.guards))
        write(HERE / f"{plan.stem}.labels.json", facts(plan, page))
        clean.append(str(HERE / f"{plan.stem}.docx"))
        for made in copies:
            name = f"{plan.stem}-{made.letter}"
            Page(made.plan).draw(HERE / f"{name}.docx")
            labels = made.labels + thread(items_of(made.body))
            write(HERE / f"{name}.json", sheet(made.plan, labels, False, []))
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(HERE), *clean],
        check=True,
        capture_output=True,
    )


if __name__ == "__main__":
    main()
