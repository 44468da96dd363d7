"""Draw every plan and copy and write every label in one go."""

from __future__ import annotations

import importlib
import json
import subprocess
from pathlib import Path

from tests.defects.burdock.page import Record, blocks_of, draw_page
from tests.defects.burdock.plan import Copy, Plan

HERE = Path(__file__).parent
COUNCILS = ("harrowdene", "marlcombe", "tarnsea", "osterby", "pellwick")
LETTERS = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")
AS_OF = "2026-11-20"


def words_of(record: Record, text: str | None, stem: str) -> str | None:
    """Give an item's words for its key, or a passage that stands in the document."""
    if text is None:
        return None
    if text in record.items:
        return record.items[text]["text"]
    if not any(text in line for line in record.lines):
        raise ValueError(f"{stem}: not in the plan: {text}")
    return text


def sections_of(plan: Plan, record: Record) -> dict:
    """Give each section's state and own words."""
    found = {}
    for letter in LETTERS:
        text = "\n".join(record.texts.get(letter, []))
        state = "present" if text else "blank" if letter in record.texts else "absent"
        found[letter] = {"state": plan.states.get(letter, state), "text": text}
    return found


def section_at(record: Record, words: str) -> str | None:
    """Find the section in which a passage stands."""
    return next((name for name, lines in record.texts.items() if any(words in line for line in lines)), None)


def save(path: Path, data: dict) -> None:
    """Write a label file."""
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def head_of(plan: Plan, base: bool) -> dict:
    """Give what all labels of one plan's files share."""
    return {
        "base": base,
        "of": plan.stem,
        "author": "burdock",
        "layout": plan.layout,
        "as_of": AS_OF,
        "part": "report",
    }


def draw_clean(plan: Plan) -> None:
    """Draw a clean plan with its PDF and labels."""
    record = draw_page(blocks_of(plan.source), plan.style, HERE / f"{plan.stem}.docx")
    guards = []
    for code, text, why in plan.guards:
        words = text if text == "My placement" else words_of(record, text, plan.stem) or ""
        section = record.items[text]["section"] if text in record.items else section_at(record, words)
        section = "I" if text == "My placement" else section
        guards.append({"text": words, "section": section, "why": f"{code}: {why}"})
    save(HERE / f"{plan.stem}.json", head_of(plan, True) | {"defects": [], "guards": guards})
    links = [pair.split("-") for pair in plan.links.split()]
    unknown = {key for pair in links for key in pair} - set(record.items)
    unlinked = set(record.items) - {key for pair in links for key in pair}
    if unknown or unlinked:
        raise ValueError(f"{plan.stem}: {unknown} {unlinked}")
    save(
        HERE / f"{plan.stem}.labels.json",
        {
            "plan": plan.stem,
            "author": "burdock",
            "layout": plan.layout,
            "part": "report",
            "kind": "ehcp",
            "looks_like": None,
            "details": plan.details,
            "sections": sections_of(plan, record),
            "items": list(record.items.values()),
            "links": links,
        },
    )


def draw_copy(plan: Plan, copy: Copy) -> None:
    """Draw a defective copy with its labels."""
    blocks = blocks_of(plan.source)
    for edit in copy.edits:
        blocks = edit(blocks)
    name = f"{plan.stem}-{copy.letter}"
    record = draw_page(blocks, plan.style, HERE / f"{name}.docx")
    defects = [
        {"code": code, "section": section, "text": words_of(record, text, name), "note": note}
        for code, section, text, note in copy.defects
    ]
    save(HERE / f"{name}.json", head_of(plan, False) | {"defects": defects, "guards": []})


def main() -> None:
    """Draw all five plans and their ten copies."""
    for council in COUNCILS:
        plan: Plan = importlib.import_module(f".plan_{council}", __package__).PLAN
        draw_clean(plan)
        for copy in importlib.import_module(f".copies_{council}", __package__).COPIES:
            draw_copy(plan, copy)
    stems = [
        str(path) for path in sorted(HERE.glob("burdock-0?-*.docx")) if path.stem[-2:] not in ("-a", "-b")
    ]
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(HERE), *stems],
        check=True,
        capture_output=True,
    )


if __name__ == "__main__":
    main()
