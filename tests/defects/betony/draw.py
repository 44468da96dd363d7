"""Draws every plan and copy of this author and writes their labels."""

from __future__ import annotations

import importlib
import json
import re
import subprocess
from pathlib import Path
from typing import Any

from tests.defects.betony.page import Bit, Block, Page, parse, unwrap

OUT = Path(__file__).parent
COUNCILS = ("wexholme", "marlingford", "tarnbury", "easterby", "quenby")
SECTIONS = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")
AS_OF = "2026-11-20"


def _once(words: str, old: str, new: str) -> str:
    """Replace a passage that must stand exactly once."""
    if words.count(old) != 1:
        raise ValueError(f"{words.count(old)} times: {old[:90]}")
    return words.replace(old, new)


def _cut(words: str, item: str) -> str:
    """Take an item away: its line, or its part of a cell."""
    lines = words.split("\n")
    for i, line in enumerate(lines):
        if f"[{item} " not in line and f"[{item}]" not in line:
            continue
        if line[0] in "p*n":
            del lines[i]
            return "\n".join(lines)
        head, rest = line.split(" | ", 1)
        cells = [
            [p for p in c.split(" // ") if not re.match(rf"\s*\[{re.escape(item)}[ \]]", p)]
            for c in re.split(r"\s*\|\|\s*", rest)
        ]
        lines[i] = head + " | " + " || ".join(" // ".join(c) for c in cells)
        return "\n".join(lines)
    raise ValueError(f"no item {item}")


def edit(words: str, edits: str) -> tuple[str, list[list[str]]]:
    """Apply a copy's edits to a plan's words and gather its labels."""
    labels: list[list[str]] = []
    old = ""
    for line in unwrap(edits).split("\n"):
        mark, rest = line[:1], re.sub(" ¶ ?", "\n", line[2:])
        if mark == "-":
            old = rest
        elif mark == "+":
            words = _once(words, old, rest)
        elif mark == "x":
            for item in rest.split():
                words = _cut(words, item)
        elif mark == ">":
            anchor, added = rest.split(" | ", 1)
            lines = words.split("\n")
            spot = [i for i, x in enumerate(lines) if f"[{anchor} " in x or f"[{anchor}]" in x]
            lines.insert(spot[0] + 1, added)
            words = "\n".join(lines)
        elif mark == "!":
            labels.append([p.strip() for p in rest.split(" | ", 2)])
        elif line.strip():
            raise ValueError(f"no edit: {line[:80]}")
    return words, labels


def all_bits(blocks: list[Block]) -> list[Bit]:
    """All statements in reading order."""
    return [bit for block in blocks for cell in block.cells for bit in cell]


def _flat(text: str) -> str:
    """Words with single spaces."""
    return re.sub(r"\s+", " ", text)


def _resolve(name: str, blocks: list[Block]) -> str | None:
    """The words that a label names: an item, a quoted passage, or nothing."""
    if name == "-":
        return None
    if name.startswith('"'):
        text = name.strip('"')
        if not any(text in _flat(b.label + " " + b.text) for b in all_bits(blocks)):
            raise ValueError(f"does not stand: {text[:80]}")
        return text
    found = [b.text for b in all_bits(blocks) if b.item == name]
    if len(found) != 1:
        raise ValueError(f"{len(found)} items {name}")
    return found[0]


def defects(labels: list[list[str]], blocks: list[Block]) -> list[dict[str, Any]]:
    """The labels of a copy, one for each code."""
    out: list[dict[str, Any]] = []
    for head, name, note in labels:
        *codes, section = head.split()
        text = _resolve(name, blocks)
        out.extend(
            {"code": code, "section": None if section == "-" else section, "text": text, "note": note}
            for code in codes
        )
    return out


def _items(blocks: list[Block]) -> list[dict[str, Any]]:
    """The items of a plan with the other cells of their rows."""
    out: list[dict[str, Any]] = []
    for block in blocks:
        for i, cell in enumerate(block.cells):
            for bit in cell:
                if bit.item is None:
                    continue
                others: dict[str, str] = {}
                if block.kind == "r":
                    others = {
                        block.heads[j]: "\n".join(b.text for b in other)
                        for j, other in enumerate(block.cells)
                        if j != i
                    }
                out.append(
                    {
                        "key": bit.item,
                        "section": bit.section,
                        "area": bit.area,
                        "label": None,
                        "text": bit.text,
                        "cells": others,
                    }
                )
    return out


def _links(words: str, known: set[str]) -> list[list[str]]:
    """Read 'B1>E1 F1; B2>…' into links."""
    out: list[list[str]] = []
    for part in re.split(r"[;\n]", words):
        if not part.strip():
            continue
        start, ends = part.strip().split(">")
        for end in ends.split():
            if {start, end} - known:
                raise ValueError(f"unknown link {start}>{end}")
            out.append([start, end])
    return out


def _sections(blocks: list[Block]) -> dict[str, dict[str, str]]:
    """Each section's state and own words."""
    out: dict[str, dict[str, str]] = {}
    marked = {
        b.args.split()[0]: b.args.split()[1] for b in blocks if b.kind == "=" and len(b.args.split()) > 1
    }
    for name in SECTIONS:
        text = "\n".join(b.text for b in all_bits(blocks) if b.section == name)
        labelled = name in marked or any(b.kind == "=" and b.args.split()[0] == name for b in blocks)
        state = marked.get(name) or ("present" if text else "blank" if labelled else "absent")
        out[name] = {"state": state, "text": text}
    return out


def _dump(path: Path, data: dict[str, Any]) -> None:
    """Write one JSON file."""
    path.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _render(words: str, style: Any, stem: str) -> list[Block]:
    """Draw one document."""
    blocks = parse(words)
    page = Page(style)
    page.draw(blocks)
    page.save(OUT / f"{stem}.docx")
    return blocks


def one(number: int, council: str) -> None:
    """Draw a plan and its two copies, with their labels."""
    plan = importlib.import_module(f"tests.defects.betony.plan_{council}")
    copies = importlib.import_module(f"tests.defects.betony.copies_{council}")
    stem = f"betony-{number:02d}-{council}"
    words = unwrap(plan.WORDS)
    blocks = _render(words, plan.STYLE, stem)
    guards = [[p.strip() for p in line.split(" | ", 2)] for line in unwrap(plan.GUARDS).split("\n") if line]
    meta = {
        "base": True,
        "of": stem,
        "author": "betony",
        "layout": plan.LAYOUT,
        "as_of": AS_OF,
        "part": "report",
    }
    _dump(
        OUT / f"{stem}.json",
        {
            **meta,
            "defects": [],
            "guards": [
                {"text": _resolve(name, blocks), "section": None if sec == "-" else sec, "why": why}
                for name, sec, why in guards
            ],
        },
    )
    items = _items(blocks)
    _dump(
        OUT / f"{stem}.labels.json",
        {
            "plan": stem,
            "author": "betony",
            "layout": plan.LAYOUT,
            "part": "report",
            "kind": "ehcp",
            "looks_like": None,
            "details": plan.DETAILS,
            "sections": _sections(blocks),
            "items": items,
            "links": _links(plan.LINKS, {i["key"] for i in items}),
        },
    )
    for letter, edits in (("a", copies.A), ("b", copies.B)):
        changed, labels = edit(words, edits)
        drawn = _render(changed, plan.STYLE, f"{stem}-{letter}")
        _dump(
            OUT / f"{stem}-{letter}.json",
            {**meta, "base": False, "defects": defects(labels, drawn), "guards": []},
        )
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(OUT), str(OUT / f"{stem}.docx")],
        check=True,
        capture_output=True,
    )


def main() -> None:
    """Draw all plans."""
    for number, council in enumerate(COUNCILS, start=1):
        one(number, council)


if __name__ == "__main__":
    main()
