"""Spoiling a clean plan on purpose: each edit changes its words and says which defects that makes.

A plan is a list of blocks (`tests.plans.cedar.blocks`). Its *units* are the smallest texts on the page: a
paragraph, a list's item, a cell that is plain text. An edit finds the one unit that holds some words;
finding none, or more than it was told to expect, is an error, so that labels cannot drift from pages.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from tests.plans.cedar.blocks import Block, Box, Cell, Control, Ls, P, Row, T, bare

UNIT = "\x01unit"
"""A label's text: the whole unit in which the edit's new words stand."""
WORDS = "\x01words"
"""A label's text: the edit's new words alone."""

Blocks = list[Block]
Change = Callable[[str], list[str]]


@dataclass(frozen=True)
class Defect:
    """One code that an edit causes. `text` None: something is missing, and no words show it."""

    code: str
    section: str | None
    note: str
    text: str | None = UNIT


@dataclass(frozen=True)
class Edit:
    """A change to the pages, the words by which it is found again, and the defects it makes."""

    apply: Callable[[Blocks], Blocks]
    new: str
    defects: tuple[Defect, ...]


@dataclass(frozen=True)
class Guard:
    """A statement that tempts a check and is good."""

    text: str
    section: str
    why: str


def swap(old: str, new: str, *defects: Defect, times: int = 1) -> Edit:
    """Put other words in the place of some that stand exactly `times` times."""

    def apply(blocks: Blocks) -> Blocks:
        found = sum(unit.count(old) for unit in units(blocks))
        if found != times:
            raise ValueError(f"{found} of {times} times: {old!r}")
        return _each_unit(blocks, lambda unit: [unit.replace(old, new)])

    return Edit(apply, new, defects)


def drop(words: str, *defects: Defect) -> Edit:
    """Take out the unit that holds some words."""

    def apply(blocks: Blocks) -> Blocks:
        _one(units(blocks), words)
        return _each_unit(blocks, lambda unit: [] if words in unit else [unit])

    return Edit(apply, "", defects)


def add(after: str, new: str, *defects: Defect) -> Edit:
    """Put a new unit after the one that holds some words: another item, or another paragraph."""

    def apply(blocks: Blocks) -> Blocks:
        _one(units(blocks), after)
        return _each_unit(blocks, lambda unit: [unit, new] if after in unit else [unit])

    return Edit(apply, new, defects)


def drop_row(words: str, *defects: Defect) -> Edit:
    """Take a row out of its table."""

    def apply(blocks: Blocks) -> Blocks:
        _one(["\n".join(units(list(_row_blocks(row)))) for row in _rows(blocks)], words)
        return _each_row(blocks, lambda row: [] if _holds(row, words) else [row])

    return Edit(apply, "", defects)


def add_row(after: str, row: Row, *defects: Defect, item: int = 0) -> Edit:
    """Put a new row after the one that holds some words; `item` is the column of its statement."""

    def apply(blocks: Blocks) -> Blocks:
        _one(["\n".join(units(list(_row_blocks(row)))) for row in _rows(blocks)], after)
        return _each_row(blocks, lambda old: [old, row] if _holds(old, after) else [old])

    cell = row[item]
    return Edit(apply, cell if isinstance(cell, str) else "", defects)


def cut(start: str, stop: str, *defects: Defect) -> Edit:
    """Take out whole blocks: from the one that holds `start` up to the one that holds `stop`."""

    def apply(blocks: Blocks) -> Blocks:
        first = _place(blocks, start, 0)
        return blocks[:first] + blocks[_place(blocks, stop, first + 1) :]

    return Edit(apply, "", defects)


def put(before: str, new: Sequence[Block], words: str, *defects: Defect) -> Edit:
    """Put whole blocks before the one that holds some words."""

    def apply(blocks: Blocks) -> Blocks:
        place = _place(blocks, before, 0)
        return [*blocks[:place], *new, *blocks[place:]]

    return Edit(apply, words, defects)


def also(*defects: Defect) -> Edit:
    """Defects that other edits bring about together."""
    return Edit(lambda blocks: blocks, "", defects)


def spoiled(blocks: Sequence[Block], edits: Sequence[Edit]) -> Blocks:
    """The pages after every edit."""
    made = list(blocks)
    for edit in edits:
        made = edit.apply(made)
    return made


def labels(blocks: Sequence[Block], edits: Sequence[Edit]) -> list[dict[str, str | None]]:
    """Every defect of the edits, with its words as they stand once all edits are done."""
    every = units(list(blocks))
    return [
        {"code": d.code, "section": d.section, "text": _words(every, edit.new, d), "note": d.note}
        for edit in edits
        for d in edit.defects
    ]


def _words(every: Sequence[str], new: str, defect: Defect) -> str | None:
    if defect.text is None:
        return None
    if not new and defect.text in (UNIT, WORDS):
        raise ValueError(f"{defect.code}: an edit without new words needs a label with words, or None")
    holders = [unit for unit in every if (new if defect.text in (UNIT, WORDS) else defect.text) in unit]
    if not holders:
        raise ValueError(f"{defect.code}: no longer there: {new if defect.text == UNIT else defect.text!r}")
    if defect.text == WORDS:
        return bare(new)
    if defect.text != UNIT:
        return bare(defect.text)
    return statement(holders[0])


def statement(unit: str) -> str:
    """A unit's own words, without the bold label it may begin with."""
    return bare(re.sub(r"^<b>[^<]*</b>\s*", "", unit) or unit)


def units(blocks: Sequence[Block]) -> list[str]:
    """Every smallest text of the pages, in reading order."""
    found: list[str] = []
    _each_unit(list(blocks), lambda unit: [(found.append(unit) or unit)])
    return found


def _each_unit(blocks: Blocks, change: Change) -> Blocks:
    made: Blocks = []
    for block in blocks:
        if isinstance(block, P):
            made += [replace(block, text=text) for text in change(block.text)]
        elif isinstance(block, Ls):
            items = [text for item in block.items for text in change(item)]
            made += [replace(block, items=items)] if items else []
        elif isinstance(block, T):
            rows = [[_cell(cell, change) for cell in row] for row in block.rows]
            made.append(replace(block, rows=rows))
        elif isinstance(block, Box | Control):
            made.append(replace(block, blocks=_each_unit(list(block.blocks), change)))
        else:
            made.append(block)
    return made


def _cell(cell: str | Cell | Sequence[Block], change: Change) -> str | Cell | Sequence[Block]:
    if isinstance(cell, str):
        texts = change(cell)
        return texts[0] if len(texts) == 1 else [P(text) for text in texts] or ""
    if isinstance(cell, Cell):
        return replace(cell, content=_cell(cell.content, change))
    return _each_unit(list(cell), change)


def _rows(blocks: Blocks) -> list[Row]:
    return [row for block in blocks if isinstance(block, T) for row in block.rows]


def _row_blocks(row: Row) -> Sequence[Block]:
    return [T([row], [1])]


def _holds(row: Row, words: str) -> bool:
    return any(words in unit for unit in units(list(_row_blocks(row))))


def _each_row(blocks: Blocks, change: Callable[[Row], list[Row]]) -> Blocks:
    made: Blocks = []
    for block in blocks:
        if isinstance(block, T):
            rows = [new for row in block.rows for new in change(row)]
            made += [replace(block, rows=rows)] if rows else []
        else:
            made.append(block)
    return made


def _place(blocks: Blocks, words: str, start: int) -> int:
    for place in range(start, len(blocks)):
        if any(words in unit for unit in units([blocks[place]])):
            return place
    raise ValueError(f"no block holds {words!r}")


def _one(texts: Sequence[str], words: str) -> None:
    found = sum(words in text for text in texts)
    if found != 1:
        raise ValueError(f"{found} places, not 1: {words!r}")
