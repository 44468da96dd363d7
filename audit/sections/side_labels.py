"""Labels merged down the left side of a table: "B Special educational needs" beside all of its rows."""

from __future__ import annotations

from dataclasses import replace

from audit.model.document import Cell
from audit.sections.labels import apply_label, is_area
from audit.sections.section_headings import section_letters
from audit.sections.table_state import MOST_LABEL_WORDS, NUMBER_CELL, TableReader, first_block

#: A statement has more words than this.
_FEWEST_WORDS = 5


def is_row_of_statement(cells: list[Cell]) -> bool:
    """Whether cells hold a numbered statement ("E3 | By July ...") and not the names of columns."""
    return (
        len(cells) > 1
        and bool(NUMBER_CELL.match(cells[0].text))
        and len(cells[1].text.split()) > _FEWEST_WORDS
    )


def _beside_letter(reader: TableReader, cells: list[Cell]) -> list[Cell]:
    """What is left of a row in a table whose first cells name sections."""
    walk = reader.walk
    label = cells[0]
    text = " ".join(label.text.split())
    found = walk.sense(text)
    if found.letters and found.titled:
        walk.open_section(found.letters, found, replace(first_block(label), text=text))
        reader.emit_title(label)
        reader.columns = {}
        reader.read(cells[1].content, container=reader.container(cells[1]), row=reader.row(cells[1]))
        return []
    if found.role in ("area", "need") and not found.number and is_area(named := walk.sense(cells[1].text)):
        walk.table_area = named.area
        for cell in cells:
            reader.emit_all(cell, "label")
        return []
    return cells


def beside_side_label(reader: TableReader, cells: list[Cell], number: int) -> list[Cell]:
    """The cells of a row without a label that is merged down over it and the rows under it.

    The label takes effect on all of them. The rows beside it are a table of their own, whose columns
    are named anew. No cells are left where the label stood alone.
    """
    label = cells[0]
    if len(cells) < 2 or len(label.text.split()) > MOST_LABEL_WORDS:
        return cells
    walk = reader.walk
    if len(cells) == 2 and reader.lettered_down:
        return _beside_letter(reader, cells)
    text = " ".join(label.text.split())
    found = walk.sense(text)
    lettered = reader.lettered_down and found.titled and bool(found.letters)
    if not (walk.prominent(first_block(label)) or lettered) or first_block(label).label:
        return cells
    column = reader.columns.get(label.column)
    if column is not None and column.kind == "number" and NUMBER_CELL.match(text):
        return cells  # "D1" under "Ref", merged down beside all that is provided for it
    beside = [
        cell
        for row in range(number, number + label.row_span)
        for cell in reader.rows.get(row, [])
        if cell is not label
    ]
    if all(walk.prominent(first_block(cell)) for cell in beside):
        return cells  # a header of several rows
    if found.number and not found.rest and label.row_span > 1 and walk.standing.zone == "section":
        walk.standing.label = text  # "OUTCOME 1" down the side of its card
        reader.emit_all(label, "label")
        return cells[1:]
    if found.number or found.rest:
        return cells
    if label.row_span < 2 and not (found.letters and found.titled and is_row_of_statement(cells[1:])):
        return cells
    block = replace(first_block(label), text=text)
    letters = found.letters if found.letters and (lettered or not found.titled) else ()
    if not walk.prints(*(letter for letter in letters if letter not in walk.standing.letters)):
        return cells
    if letters := letters or section_letters(walk, block, found, True):
        walk.open_section(letters, found, block)
        reader.emit_all(label, "heading")
    elif (
        len(cells) > 2
        and found.role in ("need", "outcome", "provision", "strengths", "steps")
        and found.coverage >= 0.7
        and apply_label(walk, found, text)
    ):
        reader.emit_all(label, "label")
        reader.label_until = number + label.row_span - 1
    else:
        return cells
    reader.columns = {}
    return cells[1:]
