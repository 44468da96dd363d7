"""Draw every plan and copy, and write its labels: python -m tests.defects.vetch.draw."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.defects.vetch import (
    copies_eldermoor,
    copies_oxhaven,
    copies_quillbridge,
    copies_saltreach,
    copies_tarnbeck,
    plan_eldermoor,
    plan_oxhaven,
    plan_quillbridge,
    plan_saltreach,
    plan_tarnbeck,
)
from tests.defects.vetch.edit import Copy, thaw
from tests.defects.vetch.page import Page

OUT = Path(__file__).parent
SECTIONS = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")
PLANS = (
    (plan_eldermoor, copies_eldermoor),
    (plan_tarnbeck, copies_tarnbeck),
    (plan_saltreach, copies_saltreach),
    (plan_quillbridge, copies_quillbridge),
    (plan_oxhaven, copies_oxhaven),
)


def write(path: Path, value: Any) -> None:
    """Write JSON as people read it."""
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def drawn(plan: ModuleType, blocks: Any, path: Path) -> Page:
    """Draw one document."""
    page = Page(plan.THEME)
    page.draw(blocks)
    page.doc.save(str(path))
    return page


def state(page: Page, letter: str) -> dict[str, str]:
    """How a section stands and its own words."""
    if letter not in page.words:
        return {"state": "absent", "text": ""}
    text = "\n".join(page.words[letter])
    return {"state": "nil" if letter in page.nil else "present" if text else "blank", "text": text}


def stands(page: Page, text: str | None, where: str) -> None:
    """Refuse a label whose words do not stand in the document."""
    if text is not None and not any(text in words for words in page.drawn):
        raise ValueError(f"{where}: not in the document: {text}")


def one(plan: ModuleType, copies: ModuleType) -> list[Path]:
    """Draw a plan with its copies and write their labels."""
    head = {
        "of": plan.STEM,
        "author": "vetch",
        "layout": plan.LAYOUT,
        "as_of": "2026-11-20",
        "part": "report",
    }
    page = drawn(plan, plan.BLOCKS, OUT / f"{plan.STEM}.docx")
    words = {item["key"]: item["text"] for item in page.items}
    guards = []
    for text, section, why in plan.GUARDS:
        guards.append({"text": words[text[1:]] if text[0] == "@" else text, "section": section, "why": why})
        stands(page, guards[-1]["text"], plan.STEM)
    write(OUT / f"{plan.STEM}.json", {"base": True, **head, "defects": [], "guards": guards})
    links = [[first, second] for first, others in plan.LINKS.items() for second in others.split()]
    if unknown := {key for pair in links for key in pair} ^ set(words):
        raise ValueError(f"{plan.STEM}: keys without item or link: {sorted(unknown)}")
    labels = {"plan": plan.STEM, "author": "vetch", "layout": plan.LAYOUT, "part": "report", "kind": "ehcp"}
    labels |= {
        "looks_like": None,
        "details": plan.DETAILS,
        "sections": {key: state(page, key) for key in SECTIONS},
    }
    write(OUT / f"{plan.STEM}.labels.json", {**labels, "items": page.items, "links": links})
    for letter in "ab":
        copy = Copy(thaw(plan.BLOCKS))
        getattr(copies, f"copy_{letter}")(copy)
        path = OUT / f"{plan.STEM}-{letter}.docx"
        page = drawn(plan, copy.blocks, path)
        for label in copy.labels():
            stands(page, label["text"], path.stem)
        write(path.with_suffix(".json"), {"base": False, **head, "defects": copy.labels(), "guards": []})
    return [OUT / f"{plan.STEM}.docx"]


def main() -> None:
    """Draw all, then print the clean plans to PDF."""
    clean = [path for plan, copies in PLANS for path in one(plan, copies)]
    command = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(OUT), *map(str, clean)]
    subprocess.run(command, check=True, capture_output=True)


if __name__ == "__main__":
    main()
