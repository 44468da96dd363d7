"""Blocks drawn as a Word file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from docx.document import Document
from docx.table import _Cell

from samples.drawing import word
from samples.drawing.controls import row_controls
from tests.plans.dogwood.sheet import Block, Box, Break, Control, Grid, Head, Listed, Para


def save(blocks: Sequence[Block], look: dict[str, Any], path: Path) -> None:
    """Draw the blocks and write the file. `look`: page, head, watermark (see the forms)."""
    document = word.new_document(**look["page"])
    word.header_footer(document, **look["head"])
    if look.get("watermark"):
        word.watermark(document, look["watermark"])
    if band := look.get("band"):
        colour, *lines = band
        for line, size in zip(lines, (20, 11), strict=True):
            word.paragraph(document, line, bold=True, size=size, colour="FFFFFF", shade=colour, space_after=0)
        word.paragraph(document)
    _draw(document, blocks, {}, look)
    word.save(document, path, title=look.get("title", "Education, Health and Care Plan"))


def _draw(
    container: Document | _Cell, blocks: Sequence[Block], lists: dict[str, int], look: dict[str, Any]
) -> None:
    for block in blocks:
        if isinstance(block, Head):
            style = {**look.get(f"head{block.level}", {}), **block.look}
            word.heading(container, block.text, block.level, **style)
        elif isinstance(block, Para):
            word.paragraph(container, block.text, **block.look)
        elif isinstance(block, Listed) and block.pattern:
            lists[block.name] = word.numbered(
                container, block.items, pattern=block.pattern, continues=lists.get(block.name)
            )
        elif isinstance(block, Listed):
            word.bullets(container, block.items, glyph=look.get("glyph", "•"))
        elif isinstance(block, Control):
            word.content_control(container, block.text, title=block.title, placeholder=block.placeholder)
        elif isinstance(block, Break):
            if isinstance(container, Document):
                word.page_break(container)
        else:
            _grid(container, block, lists, look)


def _grid(container: Document | _Cell, grid: Grid, lists: dict[str, int], look: dict[str, Any]) -> None:
    def cell(value: Any) -> Any:
        if not isinstance(value, Box):
            return value
        content: Any = value.content
        if isinstance(content, list) and content and not isinstance(content[0], str | word.Run):
            blocks = content
            content = lambda made: _draw(made, blocks, lists, look)  # noqa: E731
        return word.Cell(
            content or "", shade=value.shade, bold=value.bold, colour=value.colour, size=value.size
        )

    given = {**look.get("grid", {}), **grid.look}
    stripe, headers = given.pop("striped", None), given.get("header_rows", 1)
    rows = [[cell(value) for value in row] for row in grid.rows]
    if stripe:
        for row in rows[headers + 1 :: 2]:
            row[:] = [_striped(value, stripe) for value in row]
    made = word.table(container, rows, grid.widths, **given)
    if grid.controlled:
        row_controls(made, title=grid.controlled, after=headers)


def _striped(value: Any, stripe: str) -> Any:
    if value is None:
        return None
    if isinstance(value, word.Cell):
        return replace(value, shade=value.shade or stripe)
    return word.Cell(value, shade=stripe)
