"""Edits that spoil a clean plan, each with the defects it makes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tests.defects.rowan.page import Block, Cell, L, T, changed, texts_of


@dataclass(frozen=True)
class D:
    """One defect: its code, the section in which it shows, the words (None: something is missing)."""

    code: str
    section: str | None
    text: str | None
    note: str


@dataclass(frozen=True)
class Sub:
    """These words become those, everywhere they stand (`times` texts)."""

    old: str
    new: str
    defects: Sequence[D] = ()
    times: int = 1


@dataclass(frozen=True)
class Cut:
    """The paragraph, list item or table row that holds these words goes.

    Of several texts in one cell only that text goes, unless `row` says the row; `block`: the whole block.
    """

    old: str
    defects: Sequence[D] = ()
    block: bool = False
    row: bool = False


@dataclass(frozen=True)
class Add:
    """A text (or row, or block) more, after the one that holds these words."""

    after: str
    new: str | Sequence[Cell] | Block
    defects: Sequence[D] = ()


Edit = Sub | Cut | Add


def edited(blocks: Sequence[Block], edits: Sequence[Edit]) -> list[Block]:
    """The blocks after the edits. An edit that finds no place, or too many, is a mistake."""
    result = list(blocks)
    for edit in edits:
        if isinstance(edit, Sub):
            count = sum(edit.old in text for block in result for text in texts_of(block))
            if count != edit.times:
                raise ValueError(f"{count} places, not {edit.times}: {edit.old}")
            result = [changed(block, lambda text, e=edit: text.replace(e.old, e.new)) for block in result]
        else:
            result = _cut(result, edit) if isinstance(edit, Cut) else _add(result, edit)
    return result


def _place(blocks: Sequence[Block], fragment: str) -> int:
    found = [i for i, block in enumerate(blocks) if any(fragment in text for text in texts_of(block))]
    if len(found) != 1:
        raise ValueError(f"{len(found)} blocks hold: {fragment}")
    return found[0]


def _holds(cells: Sequence[Cell], fragment: str) -> bool:
    return any(
        fragment in text for cell in cells if cell for text in ([cell] if isinstance(cell, str) else cell)
    )


def _cut(blocks: list[Block], edit: Cut) -> list[Block]:
    place = _place(blocks, edit.old)
    block = blocks[place]
    kept: list[Block] = []
    if isinstance(block, L) and not edit.block:
        kept = [replace(block, items=[item for item in block.items if edit.old not in item])]
    elif isinstance(block, T) and not edit.block:
        kept = [_cut_in_table(block, edit.old, edit.row)]
    return blocks[:place] + kept + blocks[place + 1 :]


def _cut_in_table(table: T, fragment: str, whole_row: bool) -> T:
    rows: list[Sequence[Cell]] = []
    for row in table.rows:
        if not _holds(row, fragment):
            rows.append(row)
            continue
        several = [
            i for i, cell in enumerate(row) if cell and not isinstance(cell, str) and _holds([cell], fragment)
        ]
        if several and not whole_row:
            cells = list(row)
            cells[several[0]] = [text for text in cells[several[0]] or () if fragment not in text]
            rows.append(cells)
    return replace(table, rows=rows)


def _add(blocks: list[Block], edit: Add) -> list[Block]:
    place = _place(blocks, edit.after)
    block = blocks[place]
    if isinstance(block, L) and isinstance(edit.new, str):
        items = [new for item in block.items for new in ([item, edit.new] if edit.after in item else [item])]
        return [*blocks[:place], replace(block, items=items), *blocks[place + 1 :]]
    if isinstance(block, T) and isinstance(edit.new, str):
        rows = [
            [
                [new for text in cell for new in ([text, edit.new] if edit.after in text else [text])]
                if cell and not isinstance(cell, str)
                else cell
                for cell in row
            ]
            for row in block.rows
        ]
        return [*blocks[:place], replace(block, rows=rows), *blocks[place + 1 :]]
    if isinstance(block, T) and isinstance(edit.new, list | tuple):
        rows = [new for row in block.rows for new in ([row, edit.new] if _holds(row, edit.after) else [row])]
        return [*blocks[:place], replace(block, rows=rows), *blocks[place + 1 :]]
    return [*blocks[: place + 1], edit.new, *blocks[place + 1 :]]  # type: ignore[list-item]
