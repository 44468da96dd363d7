"""Tables whose first column says by letter which section each row is of: "B | 1.1 | ...", "F | 1.3 | ...".

Unlike a table that goes down the whole plan, such a table is one need's or one outcome's: a card.
"""

from __future__ import annotations

from audit.model.document import Cell
from audit.model.plan import ITEM_KINDS, LETTERS, Letter
from audit.sections.column_heads import Column
from audit.sections.labels import apply_label
from audit.sections.standing import HEALTH_OR_CARE, role_of
from audit.sections.table_state import MOST_LABEL_WORDS, NUMBER_CELL, TableReader, first_block, holds_table

#: Letters of so many sections make a column of them, beside so many words in most rows.
_FEWEST_SECTIONS, _FEWEST_WORDS = 2, 5
_FEWEST_IN_ALPHABET = 4


def letter_of(cell: Cell) -> Letter | None:
    """The section whose letter is all that a cell holds, if its statements can be traced."""
    text = "".join(cell.text.split()).strip(".:()[]")
    return next((letter for letter in LETTERS if letter == text and letter in ITEM_KINDS), None)


def goes_by_letters(reader: TableReader) -> bool:
    """Whether the rows of a table begin with the letter of their section."""
    if reader.by_letters is None:
        rows = [cells for _, cells in sorted(reader.rows.items()) if len(cells) >= 2]
        lettered = [(letter, cells) for cells in rows if (letter := letter_of(cells[0])) is not None]
        told = sum(_statement_place(cells) is not None for _, cells in lettered)
        kinds = {ITEM_KINDS[letter] for letter, _ in lettered}
        reader.by_letters = (
            reader.walk.standing.letter != "K"  # where letters mark the advice
            and not _runs_through([letter for letter, _ in lettered])
            and len(kinds - {"aspiration"}) >= _FEWEST_SECTIONS
            and len(rows) - len(lettered) <= 1
            and told * 2 > len(lettered)
            and not any(holds_table(*cells) for cells in rows)
        )
    return reader.by_letters


def _runs_through(letters: list[Letter]) -> bool:
    """Whether letters are those of the alphabet one after the other: a list's marks, or the whole plan."""
    alphabet = "ABCDEFG"
    return len(letters) >= _FEWEST_IN_ALPHABET and "".join(letters[: len(alphabet)]) in alphabet


def takes_lettered_row(reader: TableReader, cells: list[Cell]) -> bool:
    """Take a row of such a table: its statement, what the row is called, and what stands beside it."""
    if len(cells) < 2 or not goes_by_letters(reader):
        return False
    letter = letter_of(cells[0])
    if letter is None:
        _take_names(reader, cells)
        return True
    reader.emit_all(cells[0], "heading")
    _stand_in(reader, letter, cells[0])
    place = _statement_place(cells) or len(cells) - 1
    for cell in cells[1:place]:
        _take_label(reader, cell)
    walk = reader.walk
    kept = (walk.standing.letter, walk.standing.role)
    reader.read_cells([cells[place]])
    for cell in cells[place + 1 :]:
        column = reader.columns.get(cell.column)
        walk.standing.letter, walk.standing.role = kept
        walk.standing.column = column.heading if column else None
        reader.emit_all(cell, "attribute")
    walk.standing.column = walk.standing.label = None
    reader.started = True
    return True


def _statement_place(cells: list[Cell]) -> int | None:
    """Which cell of a row holds its statement: the first that is no number and no short name."""
    rest = [place for place in range(1, len(cells)) if not NUMBER_CELL.match(cells[place].text)]
    if not rest:
        return None
    long = [place for place in rest if len(cells[place].text.split()) >= _FEWEST_WORDS]
    most = max(rest, key=lambda place: len(cells[place].text.split()))
    if not long:
        return None
    first = long[0]
    # "What gets in my way (learning) | I find interviews so hard that ...": a name comes first.
    named = first < most and cells[first].text.rstrip()[-1:] not in ".;!" and first == 1
    return most if named and not any(cell.text for cell in cells[most + 1 :]) else first


def _take_names(reader: TableReader, cells: list[Cell]) -> None:
    """Take the row that names the columns ("Section | Para | Text | By whom | When")."""
    for cell in cells:
        reader.columns[cell.column] = Column(None, "attribute", cell.text, "attribute")
        reader.emit_all(cell, "label")


def _stand_in(reader: TableReader, letter: Letter, cell: Cell) -> None:
    walk = reader.walk
    if letter not in walk.standing.letters:
        walk.open_section((letter,), walk.sense(letter), first_block(cell))
        return
    walk.switch(letter, role_of(letter), first_block(cell))
    walk.standing.area = HEALTH_OR_CARE.get(letter, walk.standing.area)


def _take_label(reader: TableReader, cell: Cell) -> None:
    """Take in what a row's statement is called: its number, or its kind in the plan's own words."""
    walk = reader.walk
    found = walk.sense(cell.text)
    letter, role = walk.standing.letter, walk.standing.role
    if len(cell.text.split()) <= MOST_LABEL_WORDS and letter == "A":
        apply_label(walk, found, cell.text)
        walk.standing.letter = letter
    elif NUMBER_CELL.match(cell.text):
        walk.standing.label = cell.text.strip()
        walk.standing.role = role
    reader.emit_all(cell, "label")
