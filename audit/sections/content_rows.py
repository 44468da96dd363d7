"""Rows of content: each cell by the name of its column, or in order where columns have no names."""

from __future__ import annotations

import re
from dataclasses import replace

from audit.model.document import Cell
from audit.model.plan import Letter
from audit.sections.column_heads import Column
from audit.sections.column_kinds import names_kind
from audit.sections.labelled_rows import read_cell, read_in_turn
from audit.sections.standing import HEALTH_OR_CARE, role_of
from audit.sections.table_state import NUMBER_CELL, TableReader

_ROW_MARK = re.compile(
    r"^\W*(?:(?:appendix|annexe?|advice|adv\.?|document|doc\.?|report|no\.?)\s*)?[A-Z]{0,2}\d{0,2}\W*$", re.I
)


def read_row(reader: TableReader, cells: list[Cell]) -> None:
    """Take a row of content in."""
    if reader.walk.standing.zone == "section" and reader.columns:
        _read_by_columns(reader, cells)
    else:
        _read_in_order(reader, cells)


def _read_in_order(reader: TableReader, cells: list[Cell]) -> None:
    """Take a row in where columns have no names; a number in front is what its statement is called."""
    walk = reader.walk
    before = replace(walk.standing)
    if before.zone == "section" and len(cells) > 1 and NUMBER_CELL.match(cells[0].text):
        walk.standing.label = cells[0].text.strip()
        reader.emit_all(cells[0], "attribute" if before.letter == "K" else "label")
        cells = cells[1:]
    read_in_turn(reader, cells)
    walk.standing.label = before.label
    if walk.standing.letters == before.letters:
        walk.standing.letter, walk.standing.role = before.letter, before.role


def _read_by_columns(reader: TableReader, cells: list[Cell]) -> None:
    walk = reader.walk
    standing = walk.standing
    label: str | None = None
    praised = False
    printed: Letter | None = None
    for cell in cells:
        column = reader.column_of(cell)
        if (letter := _letter_alone(reader, cell)) is not None and cell is not cells[-1]:
            printed = letter
            reader.emit_all(cell, "label")
        elif printed is not None:
            _read_beside_letter(reader, cell, printed, column)
            printed = None
        elif column.kind == "area":
            found = walk.sense(cell.text)
            if found.area is not None and found.area_coverage >= 0.5:
                standing.area = found.area
            reader.emit_all(cell, "label")
        elif standing.letter == "K" and cell is cells[0] and _ROW_MARK.match(cell.text):
            label = cell.text.strip()
            reader.emit_all(cell, "attribute")
        elif column.kind == "number" or _is_number(cell, column, first=cell is cells[0]):
            label = cell.text.strip()
            named = walk.sense(label)
            praised = named.role == "strengths" and named.coverage >= 0.99
            reader.emit_all(cell, "label")
        else:
            letter = column.letter or reader.statement_letter(cell)
            # "Strengths" where the other rows have their number: this row tells what goes well.
            role = "strengths" if praised and column.role == "need" else column.role or "other"
            walk.switch(letter or standing.letter or "B", role)
            walk.standing.label = label
            walk.standing.column = column.heading
            read_cell(reader, cell, role)
    if walk.standing.letters:
        walk.standing.letter = walk.standing.letters[0]
        walk.standing.role = role_of(walk.standing.letter)
    walk.standing.label = None
    walk.standing.column = None


def _is_number(cell: Cell, column: Column, *, first: bool) -> bool:
    """Whether a cell holds what its row's statement is called ("B1"), and no reference to another."""
    if not NUMBER_CELL.match(cell.text):
        return False
    return column.kind != "attribute" or (first and not names_kind(column.heading))


def _letter_alone(reader: TableReader, cell: Cell) -> Letter | None:
    """The section, of several at hand, whose letter is all that a cell says ("C | I sleep badly | G")."""
    letters = reader.walk.standing.letters
    text = cell.text.strip(" .:()")
    return next((one for one in letters if one == text), None) if len(letters) > 1 else None


def _read_beside_letter(reader: TableReader, cell: Cell, letter: Letter, column: Column) -> None:
    """Take in a cell as words of the section whose letter stands before it, whatever its column."""
    walk = reader.walk
    walk.switch(letter, role_of(letter))
    walk.standing.area = HEALTH_OR_CARE.get(letter, walk.standing.area)
    walk.standing.column = column.heading
    read_cell(reader, cell, role_of(letter))
