"""Draw all plans and write all labels in one go."""

from __future__ import annotations

import json
import subprocess
from importlib import import_module
from pathlib import Path

from tests.defects.arnica.page import draw
from tests.defects.arnica.words import (
    SECTIONS,
    Copy,
    Defect,
    Plan,
    blocks_of,
    items_of,
    lines_of,
    links_of,
    paras_of,
    thread_gaps,
)

OUT = Path(__file__).parent
COUNCILS = ["wexmoor", "harrowdale", "estlea", "tarnborough", "pellingshire"]


def write(path: Path, data: object) -> None:
    """Save labels as JSON."""
    path.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def case(plan: Plan, base: bool, defects: list[Defect], guards: list[dict[str, str]]) -> dict[str, object]:
    """The labels of one file."""
    return {
        "base": base,
        "of": plan.stem,
        "author": "arnica",
        "layout": plan.layout,
        "as_of": "2026-11-20",
        "part": "report",
        "defects": [vars(d) for d in defects],
        "guards": guards,
    }


def truth(plan: Plan) -> dict[str, object]:
    """What a careful reader finds in a clean plan."""
    blocks = blocks_of(lines_of(plan.source))
    items = items_of(blocks)
    paras = paras_of(blocks)
    sections = {}
    for name in SECTIONS:
        text = "\n".join(p.text for p in paras if p.section == name and not p.caption and p.text)
        sections[name] = {"state": plan.states.get(name, "present" if text else "blank"), "text": text}
    ids = [str(i["key"]) for i in items]
    links = links_of(plan.links)
    strays = {one for pair in links for one in pair} - set(ids)
    gaps = thread_gaps(ids, links)
    if strays or gaps or len(ids) != len(set(ids)):
        raise ValueError(f"{plan.stem}: strays {strays}, gaps {gaps}")
    pairs = sorted(links, key=lambda pair: (ids.index(pair[0]), ids.index(pair[1])))
    return {
        "plan": plan.stem,
        "author": "arnica",
        "layout": plan.layout,
        "part": "report",
        "kind": "ehcp",
        "looks_like": None,
        "details": plan.details,
        "sections": sections,
        "items": items,
        "links": [[a, b] for a, b in pairs],
    }


def main() -> None:
    """Draw and label every plan and copy."""
    pdfs: list[str] = []
    for council in COUNCILS:
        try:
            plan: Plan = import_module(f".plan_{council}", __package__).PLAN
        except ModuleNotFoundError:
            continue
        labels = truth(plan)
        write(OUT / f"{plan.stem}.labels.json", labels)
        texts = {str(i["key"]): i for i in labels["items"]}  # type: ignore[attr-defined]
        guards = [
            {"text": str(texts[one]["text"]), "section": str(texts[one]["section"]), "why": why}
            for one, why in plan.guards
        ]
        write(OUT / f"{plan.stem}.json", case(plan, True, [], guards))
        draw(blocks_of(lines_of(plan.source)), plan.style, OUT / f"{plan.stem}.docx")
        pdfs.append(str(OUT / f"{plan.stem}.docx"))
        try:
            copies = import_module(f".copies_{council}", __package__)
        except ModuleNotFoundError:
            continue
        for letter, edit in (("a", copies.copy_a), ("b", copies.copy_b)):
            copy = Copy(plan)
            edit(copy)
            write(OUT / f"{plan.stem}-{letter}.json", case(plan, False, copy.defects(), []))
            draw(blocks_of(copy.lines), plan.style, OUT / f"{plan.stem}-{letter}.docx")
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(OUT), *pdfs],
        check=True,
        capture_output=True,
    )


if __name__ == "__main__":
    main()
