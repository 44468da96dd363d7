"""Boxes that are ticked: which of several printed statements holds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.model.document import Cell, Table
from audit.sections.details.evidence import Evidence
from audit.sections.field_lines import BOX, TICK

_TICKED = re.compile(TICK)
_MARK_ALONE = re.compile(rf"\s*(?:{TICK}|[xX√])\s*")
#: A form's first cells tell whether it stands on the front page.
_FIRST_CELLS = 6


def ticked(text: str) -> str | None:
    """The choices whose boxes are ticked: "☐ Draft ☒ Final" says "Final"; null when there are no boxes."""
    if not BOX.search(text):
        return None
    parts = re.split(f"({BOX.pattern})", text)
    words_follow = not parts[0].strip()
    chosen = [
        parts[place + 1] if words_follow else parts[place - 1]
        for place in range(1, len(parts), 2)
        if _TICKED.fullmatch(parts[place])
    ]
    return " ".join(" ".join(chosen).split()).strip(" |,;/")


def ticked_statements(evidence: Evidence) -> list[str]:
    """Every ticked statement of the front page, whether box and words share a line or stand in two cells."""
    wanted = {id(block) for block in evidence.front_blocks}
    found: list[str] = []
    for part in evidence.document.content:
        if isinstance(part, Table):
            if any(id(block) in wanted for cell in part.cells[:_FIRST_CELLS] for block in cell.blocks()):
                found.extend(_in_table(part))
        elif id(part) in wanted and (choice := ticked(part.text)):
            found.append(choice)
    return found


def _in_table(table: Table) -> Iterator[str]:
    above: list[Cell] = []
    for number in range(1, table.rows + 1):
        cells = table.row(number)
        for place, cell in enumerate(cells):
            if _MARK_ALONE.fullmatch(cell.text.strip()):
                yield from _beside(cells, place, above)
            elif choice := ticked(cell.text):
                yield choice
        above = cells


def _is_box(cell: Cell) -> bool:
    text = cell.text.strip()
    return bool(BOX.fullmatch(text) or _MARK_ALONE.fullmatch(text))


def _beside(cells: list[Cell], place: int, above: list[Cell]) -> Iterator[str]:
    """The words that a tick in a cell of its own belongs to: beside it, or else at the head of its column."""
    for side in (place + 1, place - 1) if _is_box(cells[0]) else (place - 1, place + 1):
        if 0 <= side < len(cells) and cells[side].text.strip() and not _is_box(cells[side]):
            yield cells[side].text
            return
    yield from (cell.text for cell in above if cell.column == cells[place].column)
