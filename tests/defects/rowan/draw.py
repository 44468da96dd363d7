"""Draws Rowan's plans and writes their labels: `python -m tests.defects.rowan.draw [NAME...] [--pdf]`."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

from samples.drawing import word
from samples.drawing.labels import Labels
from tests.defects.rowan.edits import Edit, edited
from tests.defects.rowan.page import AREAS, TAG, Block, Break, H, L, P, T, words

HERE = Path(__file__).parent
AS_OF = "2026-11-20"
MODULES = ("calderhaugh", "wrexcombe", "pollanmouth", "eskerby", "tarnholme")


@dataclass(frozen=True)
class Plan:
    """A clean plan and what makes its copies."""

    name: str
    layout: int
    blocks: Sequence[Block]
    details: dict[str, Any]
    dates: dict[str, str]
    links: str
    guards: Sequence[tuple[str, str | None, str]]
    copies: dict[str, Sequence[Edit]]
    states: dict[str, str] = field(default_factory=dict)
    document: dict[str, Any] = field(default_factory=dict)
    running: dict[str, Any] = field(default_factory=dict)
    table: dict[str, Any] = field(default_factory=dict)
    heading: dict[str, Any] = field(default_factory=dict)
    title_shade: str = "EAEAEA"
    watermark: str = ""
    pdf_of: str = ""


def draw(plan: Plan, suffix: str = "") -> Path:
    """One Word file: the clean plan, or a copy of it after its edits."""
    blocks = edited(plan.blocks, plan.copies[suffix] if suffix else ())
    document = word.new_document(**plan.document)
    word.header_footer(document, **plan.running)
    if plan.watermark:
        word.watermark(document, plan.watermark)
    for block in blocks:
        _draw_block(document, block, plan)
    stem = f"{plan.name}-{suffix}" if suffix else plan.name
    return word.save(document, HERE / f"{stem}.docx", title="Education, Health and Care Plan")


def _shown(text: str) -> word.Text:
    found = TAG.match(text)
    label = found and found["label"]
    return [word.bold(f"{label} "), words(text)] if label else words(text)


def _draw_block(document: Any, block: Block, plan: Plan) -> None:
    if isinstance(block, H):
        word.heading(document, block.text, block.level, **{**plan.heading, **block.look})
    elif isinstance(block, P):
        if block.box:
            word.text_box(document, [_shown(block.text)], width_cm=16, height_cm=2.2)
        else:
            word.paragraph(document, _shown(block.text), **block.look)
    elif isinstance(block, L):
        items = [_shown(item) for item in block.items]
        if block.pattern:
            word.numbered(document, items, pattern=block.pattern, space_after=3)
        else:
            word.bullets(document, items, space_after=3)
    elif isinstance(block, T):
        look = {"header_rows": 0, **plan.table, **block.look}
        stripe = look.pop("striped", None)
        shades = [stripe if stripe and i and i % 2 == 0 else None for i in range(len(block.rows))]
        rows = [
            [_cell(cell, plan.title_shade, shade) for cell in row]
            for row, shade in zip(block.rows, shades, strict=True)
        ]
        word.table(document, rows, block.widths, **look)
    elif isinstance(block, Break):
        word.page_break(document)


def _cell(cell: Any, shade: str, stripe: str | None) -> Any:
    if cell is None:
        return word.LEFT
    if isinstance(cell, str):
        if cell.startswith("#"):
            return word.Cell(cell[1:], shade=shade, bold=True)
        return word.Cell(_shown(cell), shade=stripe)
    return word.bullets_in([_shown(text) for text in cell])


def record(plan: Plan) -> Labels:
    """The reading and thread labels of the clean plan."""
    labels = Labels(plan.name, author="rowan", layout=plan.layout, part="tune")
    labels.details(**plan.details)
    labels.dates(**plan.dates)
    for block in plan.blocks:
        if isinstance(block, T):
            _record_table(labels, block)
        elif isinstance(block, L):
            for item in block.items:
                _record(labels, item)
        elif isinstance(block, P):
            _record(labels, block.text)
    for letter, state in plan.states.items():
        labels.state(letter, state)  # type: ignore[arg-type]
    for line in plan.links.strip().splitlines():
        source, targets = line.split(":")
        for target in targets.split():
            labels.link(source.strip(), target)
    return labels


def _record_table(labels: Labels, table: T) -> None:
    heads: list[str] = []
    for row in table.rows:
        cells = [[text] if isinstance(text, str) else list(text or ()) for text in row]
        if all(not cell or all(text.startswith("#") for text in cell) for cell in cells):
            heads = [cell[0][1:] if cell else "" for cell in cells]
            continue
        plain = {
            head: cell[0]
            for head, cell in zip(heads, cells, strict=False)
            if len(cell) == 1 and not TAG.match(cell[0]) and not cell[0].startswith("#")
        }
        title = cells[0][0] if cells[0] else ""
        reference = title[1:] if title.startswith("#Outcome ") else plain.pop("Ref", None)
        for cell in cells:
            for text in cell:
                found = TAG.match(text)
                _record(labels, text, plain if found and found["number"] else {}, reference)


def _record(
    labels: Labels, text: str, cells: dict[str, str] | None = None, reference: str | None = None
) -> None:
    found = TAG.match(text)
    if not found:
        return
    if not found["number"]:
        labels.says(found["section"], words(text))
        return
    labels.item(
        found["section"],
        found["section"] + found["number"],
        words(text),
        area=AREAS[found["area"]] if found["area"] else None,
        label=found["label"] or reference,
        cells=cells,
    )


def write_labels(plan: Plan) -> None:
    """The label files of the clean plan and its copies."""
    head = {"of": plan.name, "author": "rowan", "layout": plan.layout, "as_of": AS_OF, "part": "tune"}
    guards = [{"text": text, "section": section, "why": why} for text, section, why in plan.guards]
    _write(plan.name, {"base": True, **head, "defects": [], "guards": guards})
    for suffix, edits in plan.copies.items():
        defects = [vars(defect) for edit in edits for defect in edit.defects]
        _write(f"{plan.name}-{suffix}", {"base": False, **head, "defects": defects, "guards": []})
    _write(f"{plan.name}.labels", record(plan).as_dict())


def _write(stem: str, value: dict[str, Any]) -> None:
    text = json.dumps(value, indent=1, ensure_ascii=False) + "\n"
    (HERE / f"{stem}.json").write_text(text, encoding="utf-8")


def main(arguments: list[str]) -> None:
    """Draws the plans named (all of them when none is)."""
    names = [name for name in arguments if not name.startswith("-")] or list(MODULES)
    printed: list[Path] = []
    for name in names:
        plan: Plan = import_module(f"tests.defects.rowan.plans.{name}").PLAN
        files = {suffix: draw(plan, suffix) for suffix in ("", *plan.copies)}
        write_labels(plan)
        printed += [files[""], *([files[plan.pdf_of]] if plan.pdf_of else [])]
    if "--pdf" in arguments:
        with tempfile.TemporaryDirectory() as profile:
            command = [
                "soffice",
                f"-env:UserInstallation=file://{profile}",
                "--headless",
                "--convert-to",
                "pdf",
            ]
            subprocess.run([*command, "--outdir", str(HERE), *map(str, printed)], check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
