"""Cards side by side: each cell of a row has a title of its own ("Need 3: Getting about")."""

from __future__ import annotations

from dataclasses import replace

from audit.model.document import Cell
from audit.model.plan import ITEM_KINDS
from audit.sections.standing import role_of
from audit.sections.table_state import MOST_LABEL_WORDS, TableReader, holds_table, names_column
from audit.sections.wording import is_sentence

#: So many rows of cards make a table of them; one row is one where its titles number the section's items.
_FEWEST_ROWS = 2


def takes_cards(reader: TableReader, cells: list[Cell]) -> bool:
    """Take a row of a table of cards: each cell is read by itself, and its title speaks for it alone."""
    standing = reader.walk.standing
    if standing.zone != "section" or standing.letter not in ITEM_KINDS or standing.letter == "A":
        return False
    if reader.columns or not all(_is_card(reader, cell) for cell in cells) or not _is_table_of_cards(reader):
        return False
    before = replace(standing)
    for cell in cells:
        walk = reader.walk
        walk.standing = replace(before, run=walk.standing.run + 1)
        reader.read_cells([cell])
    reader.walk.standing = replace(before, run=reader.walk.standing.run + 1, near_heading=False)
    return True


def _is_card(reader: TableReader, cell: Cell) -> bool:
    """Whether a cell begins with a title that opens no section or part, and goes on with what it is about."""
    title, *told = cell.blocks()
    if not told or holds_table(cell) or not reader.walk.prominent(title) or reader.walk.prominent(told[0]):
        return False
    if len(title.text.split()) > MOST_LABEL_WORDS or title.text.rstrip().endswith("."):
        return False
    found = reader.walk.sense(title.text)
    if found.letters or (names_column(found) and not found.number):
        return False  # "Need" beside "Outcome": parts of one statement's row
    return any(is_sentence(block.text) for block in told)


def _is_table_of_cards(reader: TableReader) -> bool:
    """Whether the rows of several cells are rows of cards, all of them, and none is a header over them."""
    rows = [cells for cells in reader.rows.values() if len(cells) > 1]
    if not rows or not all(_is_card(reader, cell) for cells in rows for cell in cells):
        return False
    return len(rows) >= _FEWEST_ROWS or all(_is_numbered(reader, cell) for cell in rows[0])


def _is_numbered(reader: TableReader, cell: Cell) -> bool:
    """Whether a card's title is the number of an item of the section at hand."""
    found = reader.walk.sense(next(iter(cell.blocks())).text)
    return bool(found.number) and found.numbered_role == role_of(reader.walk.standing.letter)
