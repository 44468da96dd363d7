"""Draw all plans and copies, and write all their labels, in one go."""

from __future__ import annotations

import json
import re
import subprocess
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.defects.saxifrage.page import Item, Page, settle
from tests.defects.saxifrage.words import ITEM, Mark, edit, logical

OUT = Path(__file__).parent
COUNCILS = ["wexcombe", "tarnbeck", "ostlemoor", "quenby", "farrowdale"]
LETTERS = "A B C D E F G H1 H2 I J K".split()


def spoken(lines: list[str]) -> str:
    """Return all words of a plan, line by line, as a reader meets them."""
    said = []
    for line in lines:
        words = re.sub(r"^(?:[#>|+*.^~@%-]+ )+", "", line)
        found = ITEM.match(words)
        said.append(settle(found["text"] if found else words))
    return "\n".join(said)


def resolve(mark: Mark, page: Page, lines: list[str]) -> str | None:
    """Return the words a label points at, and make sure that they stand in the plan."""
    if mark.target is None:
        return None
    for item in page.items:
        if item.key == mark.target:
            return item.text
    if mark.target not in spoken(lines):
        raise ValueError(f"{mark.code}: {mark.target!r} is not in the plan")
    return mark.target


def draw(lines: list[str], plan: ModuleType, stem: str) -> Page:
    """Draw one document."""
    page = Page(plan.LOOK)
    page.draw(lines)
    page.save(OUT / f"{stem}.docx")
    return page


def write(path: Path, data: dict[str, Any]) -> None:
    """Write one label file."""
    path.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def links(words: str) -> list[list[str]]:
    """Read 'A1: E1 E2; B1: E1 F1'."""
    pairs = []
    for group in words.split(";"):
        left, _, right = group.partition(":")
        pairs += [[left.strip(), key] for key in right.split()]
    return pairs


def read_guard(line: str) -> Mark:
    """Read 'F5 F | P05: why'."""
    head, _, why = line.partition(" | ")
    target, _, section = head.rpartition(" ")
    return Mark("guard", None if section == "-" else section, target, why)


def labels(plan: ModuleType, page: Page, stem: str) -> dict[str, Any]:
    """Return what a careful reader finds in a clean plan."""
    sections = {}
    for letter in LETTERS:
        text = "\n".join(page.sections.get(letter, []))
        state = "absent" if letter not in page.sections else "blank" if not text else "present"
        sections[letter] = {"state": "nil" if letter in plan.NIL else state, "text": text}
    keys = {item.key for item in page.items}
    pairs = links(plan.LINKS)
    strange = {key for pair in pairs for key in pair} - keys
    if strange or len(keys) != len(page.items):
        raise ValueError(f"{stem}: keys {strange}")
    items = sorted(page.items, key=order)
    return {
        "plan": stem,
        "author": "saxifrage",
        "layout": plan.LAYOUT,
        "part": "report",
        "kind": "ehcp",
        "looks_like": None,
        "details": plan.DETAILS,
        "sections": sections,
        "items": [vars(item) for item in items],
        "links": pairs,
    }


def order(item: Item) -> tuple[int, int]:
    """Return an item's place: by section, then by number."""
    return LETTERS.index(item.section), int(item.key.split("_")[-1].lstrip("ABCDEFGHIJK"))


def one(number: int, council: str) -> None:
    """Draw a council's clean plan and both copies."""
    plan = import_module(f"tests.defects.saxifrage.plan_{council}")
    copies = import_module(f"tests.defects.saxifrage.copies_{council}")
    stem = f"saxifrage-{number:02d}-{council}"
    lines = logical(plan.SOURCE)
    page = draw(lines, plan, stem)
    write(OUT / f"{stem}.labels.json", labels(plan, page, stem))
    common = {
        "of": stem,
        "author": "saxifrage",
        "layout": plan.LAYOUT,
        "as_of": "2026-11-20",
        "part": "report",
    }
    guards = [read_guard(line) for line in logical(plan.GUARDS)]
    write(
        OUT / f"{stem}.json",
        {
            "base": True,
            **common,
            "defects": [],
            "guards": [
                {"text": resolve(guard, page, lines), "section": guard.section, "why": guard.note}
                for guard in guards
            ],
        },
    )
    for letter, copy in edit(plan.SOURCE, copies.SCRIPT).items():
        drawn = draw(copy.lines, plan, f"{stem}-{letter}")
        write(
            OUT / f"{stem}-{letter}.json",
            {
                "base": False,
                **common,
                "defects": [
                    {
                        "code": mark.code,
                        "section": mark.section,
                        "text": resolve(mark, drawn, copy.lines),
                        "note": mark.note,
                    }
                    for mark in copy.marks
                ],
                "guards": [],
            },
        )
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(OUT), str(OUT / f"{stem}.docx")],
        check=True,
        capture_output=True,
    )


def main() -> None:
    """Draw everything."""
    for number, council in enumerate(COUNCILS, 1):
        one(number, council)


if __name__ == "__main__":
    main()
