"""Edits to a drawn page: each changes some words and names the codes which that rightly raises."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from tests.plans.cedar.blocks import Block, Box, Cell, Control, Ls, P, Row, T, Turn, bare, columns

WHOLE = "\x01"
"""The label's text is the whole statement in which the new words stand."""
GONE = "\x02"
"""The paragraph, bullet or row that holds the old words is taken out."""
NEXT = "\x03"
"""What follows is a paragraph, bullet or row of its own; the label then gives its own words."""


@dataclass(frozen=True)
class Gap:
    """One label: a code of the catalogue, the section where it shows, the words and why."""

    code: str
    section: str | None
    note: str
    text: str | None = WHOLE


@dataclass(frozen=True)
class Edit:
    """Old words (in one paragraph, bullet or cell), what stands there instead, and what that makes wrong."""

    old: str
    new: str
    gaps: Sequence[Gap] = ()
    times: int = 1


@dataclass(frozen=True)
class Guard:
    """A good statement that tempts a check."""

    section: str | None
    text: str
    why: str


def edited(blocks: Sequence[Block], edits: Sequence[Edit]) -> tuple[list[Block], list[dict[str, Any]]]:
    """The page once all edits are made, and the labels of what is wrong with it."""
    page, labels = list(blocks), []
    done: list[tuple[Edit, str]] = []
    for edit in edits:
        met: list[str] = []
        page = _blocks(page, lambda text, edit=edit, met=met: _words(text, edit, met))
        if len(met) != edit.times:
            raise ValueError(f"{edit.old!r} stands {len(met)} times, not {edit.times}")
        done.append((edit, met[0]))
    for edit, whole in done:
        for gap in edit.gaps:
            text = bare(whole) if gap.text == WHOLE else gap.text
            labels.append({"code": gap.code, "section": gap.section, "text": text, "note": gap.note})
    return page, labels


def _words(text: str, edit: Edit, met: list[str]) -> str | None:
    if edit.old not in text:
        return text
    if edit.new == GONE:
        met.append(text)
        return None
    met.append(text.replace(edit.old, edit.new))
    return met[-1]


Change = Callable[[str], str | None]


def _blocks(blocks: Sequence[Block], change: Change) -> list[Block]:
    return [made for block in blocks for made in _block(block, change)]


def _block(block: Block, change: Change) -> list[Block]:
    if isinstance(block, P):
        return [replace(block, text=text) for text in _split(change(block.text))]
    if isinstance(block, Ls):
        kept = [text for item in block.items for text in _split(change(item))]
        return [replace(block, items=kept)] if kept else []
    if isinstance(block, T):
        return [replace(block, rows=[row for old in block.rows for row in _parted(_row(old, change))])]
    if isinstance(block, Box | Control):
        return [replace(block, blocks=_blocks(block.blocks, change))]
    if isinstance(block, Turn):
        return [block]
    raise TypeError(block)


def _split(text: str | None) -> list[str]:
    return [] if text is None else text.split(NEXT)


def _parted(row: list[Cell]) -> list[list[Cell]]:
    """A row, and one more for what is to stand after it."""
    if not any(isinstance(cell.content, str) and NEXT in cell.content for cell in row):
        return [row] if row else []
    first, second = [], []
    for cell in row:
        before, _, after = (
            cell.content.partition(NEXT) if isinstance(cell.content, str) else (cell.content, "", "")
        )
        first.append(replace(cell, content=before))
        second.append(replace(cell, content=after))
    return [first, second]


def _row(row: Row, change: Change) -> list[Cell]:
    """A row; it goes where a plain cell of it goes. A cell of blocks only loses the block."""
    cells = []
    for cell in map(columns, row):
        if isinstance(cell.content, str):
            text = change(cell.content)
            if text is None:
                return []
            cells.append(replace(cell, content=text) if text != cell.content else cell)
            continue
        cells.append(replace(cell, content=_blocks(cell.content, change) or ""))
    return cells
