"""The labels of plans and copies, taken from the very words that are drawn."""

from __future__ import annotations

from tests.defects.chicory.model import Block, Line, Plan, Table, all_lines, find

AUTHOR = "chicory"
AS_OF = "2026-11-20"
SECTIONS = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")


def passage(blocks: list[Block], at: str, curly: bool) -> tuple[str, str | None]:
    """The words a label points at, and their section: a key, or words that must stand in the plan."""
    if any(one.key == at for one in all_lines(blocks)):
        found = find(blocks, at)
        return found.text, found.section
    words = at.replace("'", "’") if curly else at
    hits = [one for one in all_lines(blocks) if words in one.text]
    if len(hits) != 1:
        raise ValueError(f"{len(hits)} lines have: {at}")
    return words, hits[0].section


def defect_rows(plan: Plan, blocks: list[Block], name: str) -> list[dict[str, object]]:
    """The defects of a copy; a copy's label is (code, where, note, section or None)."""
    rows: list[dict[str, object]] = []
    for code, at, note, section in plan.copies[name].labels:
        text, own = (None, section) if at is None else passage(blocks, at, plan.look.curly)
        rows.append({"code": code, "section": section or own, "text": text, "note": note})
    return rows


def guard_rows(plan: Plan, blocks: list[Block]) -> list[dict[str, object]]:
    """The statements of a clean plan that tempt a check."""
    rows: list[dict[str, object]] = []
    for at, why in plan.guards:
        text, section = passage(blocks, at, plan.look.curly)
        rows.append({"text": text, "section": section, "why": why})
    return rows


def cells_of(blocks: list[Block], item: Line) -> dict[str, str]:
    """The other cells of an item's row, by column heading."""
    for block in blocks:
        if not isinstance(block, Table):
            continue
        heads: list[str] = []
        for row in block.rows:
            if row.head:
                heads = [cell[0].text if cell else "" for cell in row.cells]
                continue
            own = [at for at, cell in enumerate(row.cells) if any(one is item for one in cell)]
            if own and len(row.cells) > 1 and len(heads) == len(row.cells):
                return {
                    heads[at]: "\n".join(one.text for one in cell)
                    for at, cell in enumerate(row.cells)
                    if at != own[0] and cell and heads[at]
                }
    return {}


def clean_truth(plan: Plan, blocks: list[Block]) -> dict[str, object]:
    """All that a reader of the clean plan should find in it."""
    words = {
        section: [one.text for one in all_lines(blocks) if one.section == section] for section in SECTIONS
    }
    items = [
        {
            "key": one.key,
            "section": one.section,
            "text": one.text,
            "area": one.area,
            "cells": cells_of(blocks, one),
        }
        for one in all_lines(blocks)
        if one.is_item
    ]
    keys = {item["key"] for item in items}
    links = [pair.split("-", 1) for pair in plan.links.split()]
    for pair in links:
        if not set(pair) <= keys:
            raise ValueError(f"{plan.stem}: {pair}")
    linked = {key for pair in links for key in pair}
    if keys - linked:
        raise ValueError(f"{plan.stem}: no link for {keys - linked}")
    return {
        "plan": plan.stem,
        "author": AUTHOR,
        "layout": plan.layout,
        "part": "report",
        "kind": "ehcp",
        "looks_like": None,
        "details": plan.details,
        "sections": {
            section: {"state": plan.states.get(section, "present"), "text": "\n".join(words[section])}
            for section in SECTIONS
        },
        "items": sorted(items, key=lambda item: SECTIONS.index(str(item["section"]))),
        "links": links,
    }


def record(
    plan: Plan, base: bool, defects: list[dict[str, object]], guards: list[dict[str, object]]
) -> dict[str, object]:
    """The .json that stands beside a .docx."""
    return {
        "base": base,
        "of": plan.stem,
        "author": AUTHOR,
        "layout": plan.layout,
        "as_of": AS_OF,
        "part": "report",
        "defects": defects,
        "guards": guards,
    }
