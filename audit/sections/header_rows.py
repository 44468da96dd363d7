"""Header rows: which row of a table heads its columns, and what it opens."""

from __future__ import annotations

from dataclasses import replace

from audit.model.document import Cell
from audit.model.plan import Letter
from audit.sections.column_kinds import (
    column_named,
    holds_numbers,
    holds_references,
    names_areas,
    with_columns_of_names,
    with_statement_column,
)
from audit.sections.labels import target
from audit.sections.other_columns import needs_of_next_area, outcomes_stated
from audit.sections.sense import NOTHING, Sense
from audit.sections.standing import role_of
from audit.sections.table_state import (
    MOST_HEADING_WORDS,
    MOST_LABEL_WORDS,
    Column,
    TableReader,
    first_block,
    names_column,
)

#: A column's first section: where its letter is printed, the column's name alone opens nothing.
_FIRST_OF_KIND: dict[str, Letter] = {"need": "B", "outcome": "E", "provision": "F"}


def is_header(reader: TableReader, cells: list[Cell], number: int) -> bool:
    """Take a row as the header of the columns, where enough of its cells name something."""
    walk = reader.walk
    if len(cells) < 2 or any(len(cell.text.split()) > MOST_HEADING_WORDS for cell in cells):
        return False
    senses = [_sense_of(reader, cell) for cell in cells]
    lettered = [
        one for one in senses if one.letters and (one.prefixed or one.trailing or (one.titled and one.fits))
    ]
    known = [one for one in senses if one in lettered or names_column(one)]
    if not lettered and any(_is_sentence(cell.text) for cell in cells):
        return False
    if len(lettered) == 1 and lettered[0].number and any(_is_sentence(cell.text) for cell in cells):
        return False  # "Outcome 7 (Section E)" beside the outcome itself
    if letter_before_columns(reader, cells, senses):
        return True
    main = {one.role for one in senses if one.role in ("need", "outcome", "provision")}
    in_section = walk.standing.zone == "section"
    listed = in_section and walk.standing.letter in ("I", "J", "K") and not lettered
    if listed and reader.started and number > reader.table.header_rows:
        known = []
    opens_sections = not in_section and len(lettered) < 2
    if opens_sections and (len(main) < 2 or walk.prints(*(_FIRST_OF_KIND[role] for role in main if role))):
        return False
    # "Ref" in plain type over a column of numbers is no sign that the row is none of headings.
    set_bold = [
        walk.prominent(first_block(cell))
        for cell, one in zip(cells, senses, strict=True)
        if not (one.role == "number" and one.coverage >= 0.99)
    ] or [False]
    bold = all(set_bold)
    if any(set_bold) and not bold and not lettered and number > reader.table.header_rows:
        return False
    if reader.columns and not bold and len(lettered) < 2 and number > reader.table.header_rows:
        return False
    marked = number <= reader.table.header_rows or bold
    if not (
        len(lettered) >= 2
        or (
            len(known) >= 2
            and len(known) * 2 >= len(cells)
            and all(len(cell.text.split()) <= 30 for cell in cells)
        )
        or (in_section and not reader.started and all_bold_over_plain(reader, cells, number))
        or (
            known
            and marked
            and all(len(cell.text.split()) <= MOST_LABEL_WORDS for cell in cells)
            and (number == min(reader.rows) or not reader.columns)
        )
    ):
        return False
    if len(cells) == 2 and not marked and not lettered and not distinct_columns(senses):
        return False
    if asks_and_answers(reader, cells, known):
        for cell in cells:
            reader.emit_all(cell, "label")
        reader.questions = True
        return True
    take_header(reader, cells, senses, number)
    reader.started = True
    return True


def _sense_of(reader: TableReader, cell: Cell) -> Sense:
    """What a cell says as a heading; a lone letter over numbers of items opens nothing."""
    found = reader.walk.sense(cell.text)
    return NOTHING if found.letters and not found.titled and holds_references(reader, cell) else found


def _is_sentence(text: str) -> bool:
    return text.rstrip().endswith(".") and len(text.split()) > 5


def all_bold_over_plain(reader: TableReader, cells: list[Cell], number: int) -> bool:
    """Whether a row of short cells is set like a header and the rows under it are not."""
    if len(cells) < 2 or not all(
        reader.walk.prominent(first_block(cell)) and len(cell.text.split()) <= 8 for cell in cells
    ):
        return False
    under = [row for row in reader.rows if row > number]
    if not under or any(first_block(cell).label for cell in cells):
        return False
    below = reader.rows[under[0]]
    return not any(reader.walk.prominent(first_block(cell)) for cell in below)


def distinct_columns(senses: list[Sense]) -> bool:
    """Whether two columns are called different things, so that they are columns and not a pair."""
    roles = [one.role for one in senses]
    return roles[0] != roles[1]


def letter_before_columns(reader: TableReader, cells: list[Cell], senses: list[Sense]) -> bool:
    """Take a header row that begins with a lone letter ("F | Needed to get there | From whom")."""
    first = senses[0]
    if (
        len(cells) < 3
        or not first.letters
        or first.titled
        or not all(reader.walk.prominent(first_block(cell)) for cell in cells)
    ):
        return False
    reader.walk.open_section(first.letters, first, first_block(cells[0]))
    reader.emit_all(cells[0], "heading")
    letter = first.letters[0]
    columns = {cells[0].column: Column(letter, None, cells[0].text, "number")}
    for cell, found in zip(cells[1:], senses[1:], strict=True):
        columns[cell.column] = column_named(reader, found, cell.text)
        reader.emit_all(cell, "label")
    if not any(column.kind == "statement" for column in columns.values()):
        main = cells[1].column
        columns[main] = Column(letter, role_of(letter), cells[1].text)
    reader.columns = {
        place: replace(column, kind="attribute", role="attribute") if column.kind == "unknown" else column
        for place, column in columns.items()
    }
    reader.started = True
    return True


def asks_and_answers(reader: TableReader, cells: list[Cell], known: list[Sense]) -> bool:
    """Whether a two-column table of a section asks in one column and answers in the other."""
    if len(cells) != 2 or known or reader.walk.standing.letter not in ("A", "I", "J"):
        return False
    words = [0, 0]
    for row in reader.rows.values():
        if len(row) == 2:
            for side, cell in enumerate(row):
                words[side] += len(cell.text.split())
    return words[1] > 2 * words[0]


def take_header(reader: TableReader, cells: list[Cell], senses: list[Sense], number: int) -> None:
    """Open the sections that a header row names, and give each column what its heading says it holds."""
    walk = reader.walk
    named = tuple(dict.fromkeys(letter for one in senses for letter in one.letters))
    if named and not set(named) <= set(walk.standing.letters):
        # "Need | Outcome (Section E)" in Section D: the column without a letter is the section's own.
        own = {
            target(walk, one)[0] for one in senses if not one.letters and one.role in ("need", "provision")
        } - {None}
        named = (*(one for one in walk.standing.letters if one in own and one not in named), *named)
        area = walk.standing.area if walk.standing.zone == "section" else None
        first = next(one for one in senses if one.letters)
        walk.open_section(named, first, first_block(cells[senses.index(first)]))
        walk.standing.area = area or walk.standing.area
    elif not named and walk.standing.zone != "section":
        first = next(one for one in senses if one.role in ("need", "outcome", "provision"))
        letters = tuple(dict.fromkeys(letter for one in senses if (letter := _by_role(one)) is not None))
        walk.open_section(letters, first, first_block(cells[senses.index(first)]))
    columns: dict[int, Column] = {}
    for cell, found in zip(cells, senses, strict=True):
        column = column_named(reader, found, cell.text)
        if column.kind == "statement" and holds_numbers(reader, cell.column, number):
            column = replace(column, role=None, kind="number")  # "Need | What she finds difficult"
        main = column.kind == "statement" and column.role in ("need", "outcome", "provision")
        again = any(
            other.kind == "statement" and (other.letter, other.role) == (column.letter, column.role)
            for other in columns.values()
        )
        if main and again and not found.letters:
            # "Need | What it means": two columns of one kind are a statement and what is said about it.
            column = replace(column, role="attribute", kind="attribute")
        if column.kind in ("unknown", "attribute") and names_areas(reader, cell):
            column = replace(column, role=None, kind="area")
        columns[cell.column] = column
        reader.emit_all(cell, "label")
        for letter in found.letters:
            walk.shared.pop(letter, None)
            heads = walk.headings.setdefault(letter, [])
            if not any(block is first_block(cell) for _, block in heads):
                heads.append((cell.text, first_block(cell)))
    columns = outcomes_stated(reader, needs_of_next_area(reader, columns, senses), number)
    reader.columns = with_statement_column(reader, with_columns_of_names(columns), number)


def _by_role(found: Sense) -> Letter | None:
    if found.letters:
        return found.letters[0]
    return (
        found.concept.letter
        if found.concept is not None and found.role in ("need", "outcome", "provision")
        else None
    )
