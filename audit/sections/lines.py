"""Blocks that hold several lines, one block a line.

Writers press Shift+Enter as readily as Enter: a heading, its area and the template's explanation
often stand in one paragraph. A line that runs on into the next (no stop, then a small letter) stays
with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from audit.model.document import Block, Document, Table

#: A list typed with line breaks in one paragraph: each line with its own mark.
_TYPED_BULLET = re.compile(r"^(?P<mark>[•◦○▪‣●–-])\s+(?=\w)")

#: "• 1. reads social cues late".
_TYPED_NUMBER = re.compile(r"^(?P<mark>\(?\d{1,2}[.)])\s+(?=[^\W\d_])")
_FEWEST_NUMBERED = 2  # lines: one by itself may be a date or a measure


def with_lines(document: Document) -> Document:
    """The same document with every soft line break made a break between blocks."""
    return replace(document, content=_parts(document.content))


def _parts(content: tuple[Block | Table, ...]) -> tuple[Block | Table, ...]:
    result: list[Block | Table] = []
    for part in content:
        if isinstance(part, Block):
            result.extend(_lines(part))
        else:
            cells = tuple(replace(cell, content=_parts(cell.content)) for cell in part.cells)
            result.append(replace(part, cells=cells))
    return tuple(result)


def _lines(block: Block) -> Iterator[Block]:
    if "\n" not in block.text:
        yield _numbered(block)
        return
    pieces: list[tuple[int, str]] = []
    start = 0
    for line in block.text.split("\n"):
        stripped = line.strip()
        if stripped:
            runs_on = bool(pieces) and pieces[-1][1][-1:] not in ".;:!?" and stripped[:1].islower()
            if runs_on:
                pieces[-1] = (pieces[-1][0], f"{pieces[-1][1]}\n{stripped}")
            else:
                pieces.append((start, stripped))
        start += len(line) + 1
    several = sum(bool(_TYPED_NUMBER.match(text)) for _, text in pieces) >= _FEWEST_NUMBERED
    for number, (offset, text) in enumerate(pieces):
        bold_here = max(0, min(len(text), block.look.bold_lead - offset))
        bold = block.look.bold or (bold_here >= len(text) > 0)
        look = replace(block.look, bold=bold, bold_lead=0 if bold else bold_here)
        label = block.label if number == 0 else ""
        typed = _TYPED_BULLET.match(text) or (_TYPED_NUMBER.match(text) if several else None)
        if number and typed:
            label, text = typed["mark"], text[typed.end() :]
        yield _numbered(replace(block, text=text, look=look, label=label))


def _numbered(block: Block) -> Block:
    """A block whose writer typed a number behind the list's bullet, with that number for its mark."""
    if not block.label or any(map(str.isalnum, block.label)):
        return block
    typed = _TYPED_NUMBER.match(block.text)
    return replace(block, label=typed["mark"], text=block.text[typed.end() :]) if typed else block
