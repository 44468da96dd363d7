"""Header rows: which row of a table heads its columns, and what it opens."""

from __future__ import annotations

import re
from dataclasses import replace

from audit.model.document import Cell
from audit.model.plan import Letter
from audit.sections.column_heads import Column
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
from audit.sections.particulars import only_says_when
from audit.sections.pointers import only_names_items
from audit.sections.sense import NOTHING, Sense
from audit.sections.standing import WITHOUT_PARTS, role_of
from audit.sections.table_state import (
    LETTER_AND_WORDS,
    MOST_HEADING_WORDS,
    MOST_LABEL_WORDS,
    TableReader,
    first_block,
    holds_table,
    names_column,
)
from audit.sections.wording import is_sentence

#: A column's first section: where its letter is printed, the column's name alone opens nothing.
_FIRST_OF_KIND: dict[str, Letter] = {"need": "B", "outcome": "E", "provision": "F"}

#: "Help in the room | Help outside | Help at home": each column has statements of its own.
_AT_A_PLACE = re.compile(r"^\W*(?:help|support|provision) (?:in|at|on|outside|out|around|during)\b", re.I)
#: What a case system calls one record: "NEED-0107".
_CODE = r"[A-Z]{1,8}[-/ ]?\d{1,6}"
_CODE_CELL = re.compile(rf"^\s*{_CODE}(?:\s*(?:[;,&/]|and)\s*{_CODE})*\s*$")
_NUMBER_ASKED = re.compile(r"^\W*nos?\W*$", re.I)
_FEWEST_SAID = 3  # words that end in a full stop
_FEWEST_DOWN = 2  # of need, outcome and provision, down the side of a table


def is_header(reader: TableReader, cells: list[Cell], number: int) -> bool:
    """Take a row as the header of the columns, where enough of its cells name something."""
    if len(cells) < 2 or any(len(cell.text.split()) > MOST_HEADING_WORDS for cell in cells):
        return False
    if len(cells) == 2 and (only_names_items(cells[1].text) or _CODE_CELL.match(cells[1].text)):
        return False  # "Which need | Need 3", "Need reference | NEED-0107" in a card
    senses = _senses(reader, cells)
    if _numbers_columns(reader, senses, number):
        for cell in cells:
            reader.emit_all(cell, "label")
        return True
    lettered = [one for one in senses if _heads_section(one)]
    if number == max(reader.rows) and not all(reader.walk.prominent(first_block(cell)) for cell in cells):
        return False  # nothing stands under it
    if holds_table(*cells):
        return False
    if len(cells) == 2 and is_sentence(cells[1].text, _FEWEST_SAID):
        return False  # "Long-term outcome | To have friends."
    if any(is_sentence(cell.text) for cell in cells) and (
        not lettered or (len(lettered) == 1 and lettered[0].number)  # "Outcome 7 (Section E)" and its words
    ):
        return False
    if letter_before_columns(reader, cells, senses):
        return True
    if not _may_open_sections(reader, senses, lettered):
        return False
    timed = sum(only_says_when(cell.text) for cell in cells)
    if number == min(reader.rows) and not lettered and timed >= max(_FEWEST_DOWN, len(cells) - 1):
        for cell in cells:
            reader.emit_all(cell, "label")
        return True  # "All day | Once a day | Once a week": the rows say what each cell is of
    if _is_row_of_pairs(reader, cells, senses):
        return False
    weights = _weights(reader, cells, senses)
    marked = all(weights) or number <= reader.table.header_rows
    statements = any(one.role in ("need", "outcome", "provision") for one in senses)
    all_known = len(cells) > 2 and statements and all(map(names_column, senses))  # others, amid a table
    if not (marked or all_known) and (
        (any(weights) and not lettered) or (reader.columns and len(lettered) < 2)
    ):
        return False
    known = [one for one in senses if one in lettered or names_column(one)]
    if _lists_under(reader, number) and not lettered:
        known = []
    if not _names_columns(reader, cells, number, known, lettered, marked):
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


def _is_row_of_pairs(reader: TableReader, cells: list[Cell], senses: list[Sense]) -> bool:
    """Whether a row of a form asks and answers twice ("Who | A therapist | Ratio | 1:1")."""
    asked, answered = senses[::2], senses[1::2]
    if (
        len(cells) < 4
        or len(cells) % 2
        or not all(map(names_column, asked))
        or any(map(names_column, answered))
    ):
        return False
    pairs = (row for row in reader.rows.values() if len(row) == 2)
    return any(names_column(reader.walk.sense(row[0].text)) for row in pairs)


def _numbers_columns(reader: TableReader, senses: list[Sense], number: int) -> bool:
    """Whether a row numbers the columns of a table whose rows say what they hold ("Need 1 | Need 2").

    Down its side stand "Need", "Outcome", "Provision": each cell beside them is a statement of its own.
    """
    if not all(one.number and not one.rest for one in senses):
        return False
    under = [row[0] for place, row in sorted(reader.rows.items()) if place > number]
    named = {reader.walk.sense(cell.text).role for cell in under if cell.column == 1}
    return len(named & {"need", "outcome", "provision"}) >= _FEWEST_DOWN


def _senses(reader: TableReader, cells: list[Cell]) -> list[Sense]:
    """What the cells of a row say as headings; lone letters of the sections at hand head their columns."""
    senses = [_sense_of(reader, cell) for cell in cells]
    letters = [one.letters for one in senses]
    if (named := _lettered_names(reader, cells)) is not None:
        return [
            replace(one, letters=(letter,), prefixed=True, titled=True, fits=True)
            for one, letter in zip(senses, named, strict=True)
        ]
    alone = all(one.letters and not one.titled for one in senses)
    at_hand = {letter for each in letters for letter in each} <= set(reader.walk.standing.letters)
    if alone and at_hand and len(set(letters)) == len(letters):
        return [replace(one, prefixed=True) for one in senses]
    return senses


def _lettered_names(reader: TableReader, cells: list[Cell]) -> list[Letter] | None:
    """The sections, of those at hand, whose letters open all cells of a header in the template's own words.

    "B  I find it hard ... | F  so I must have ..."
    """
    found = [LETTER_AND_WORDS.match(cell.text) for cell in cells]
    standing = reader.walk.standing.letters
    letters = [letter for one in found if one for letter in standing if letter == one["letter"]]
    set_so = all(reader.walk.prominent(first_block(cell)) for cell in cells)
    return letters if set_so and len(letters) == len(cells) == len(set(letters)) > 1 else None


def _heads_section(found: Sense) -> bool:
    """Whether a cell's letters are a section's, by the word itself, their place or a title that fits."""
    return bool(found.letters) and (found.prefixed or found.trailing or (found.titled and found.fits))


def _may_open_sections(reader: TableReader, senses: list[Sense], lettered: list[Sense]) -> bool:
    """Whether a header may stand here: outside the sections it must name two, which print no letters."""
    walk = reader.walk
    if walk.standing.zone == "section" or len(lettered) >= 2:
        return True
    main = {one.role for one in senses if one.role in ("need", "outcome", "provision")}
    return len(main) >= 2 and not walk.prints(*(_FIRST_OF_KIND[role] for role in main if role))


def _weights(reader: TableReader, cells: list[Cell], senses: list[Sense]) -> list[bool]:
    """Which cells are set like headings.

    "Ref" in plain type over a column of numbers is no sign that the row is none of headings.
    """
    return [
        reader.walk.prominent(first_block(cell))
        for cell, one in zip(cells, senses, strict=True)
        if not (one.role == "number" and one.coverage >= 0.99)
    ] or [False]


def _lists_under(reader: TableReader, number: int) -> bool:
    """Whether a row stands amid a list of the placement, the budget or the advice."""
    standing = reader.walk.standing
    amid = reader.started and number > reader.table.header_rows
    return amid and standing.zone == "section" and standing.letter in WITHOUT_PARTS


def _names_columns(
    reader: TableReader,
    cells: list[Cell],
    number: int,
    known: list[Sense],
    lettered: list[Sense],
    marked: bool,
) -> bool:
    """Whether enough cells of a row say what their columns hold; in a row set as a header, one is."""
    most = max(len(cell.text.split()) for cell in cells)
    if len(lettered) >= 2 or (len(known) >= 2 and len(known) * 2 >= len(cells) and most <= 30):
        return True
    in_section = reader.walk.standing.zone == "section"
    if in_section and not reader.started and all_bold_over_plain(reader, cells, number):
        return True
    first = number == min(reader.rows) or not reader.columns
    return bool(known) and marked and most <= MOST_LABEL_WORDS and first


def _sense_of(reader: TableReader, cell: Cell) -> Sense:
    """What a cell says as a heading; a lone letter over numbers of items opens nothing.

    Nor does "Which of my needs (Section B)" over what says it.
    """
    if _NUMBER_ASKED.match(cell.text) and holds_numbers(reader, cell.column, cell.row):
        return reader.walk.sense("Number")  # and no answer
    found = reader.walk.sense(cell.text)
    if found.letters and found.concept is not None and found.concept.name == "reference":
        return replace(found, letters=())
    return NOTHING if found.letters and not found.titled and holds_references(reader, cell) else found


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
    if not first.letters and _titles_itself(reader, cells):
        first = reader.walk.sense(cells[0].text)  # over the numbers of its own statements
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


def _titles_itself(reader: TableReader, cells: list[Cell]) -> bool:
    """Whether a letter stands beside a title that its section may have ("E | Outcomes sought | Need")."""
    letter = reader.walk.sense(cells[0].text)
    if not letter.letters or letter.titled or len(cells) < 2:
        return False
    joined = reader.walk.sense(f"Section {cells[0].text.strip()}: {cells[1].text}")
    return joined.titled and joined.fits and joined.coverage >= 0.5


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
    walk.undivided_h = walk.undivided_h or any(one.undivided for one in senses)
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
    shared_by = [first_block(cell) for cell in cells]
    columns: dict[int, Column] = {}
    for cell, found in zip(cells, senses, strict=True):
        column = column_named(reader, found, cell.text)
        if column.kind in ("unknown", "attribute", "statement") and names_areas(reader, cell):
            column = replace(column, role=None, kind="area")
        if column.kind == "statement" and holds_numbers(reader, cell.column, number):
            if cell.column_span > 1:  # the heading stands over the number and the words behind it
                columns[cell.column + 1] = column
            column = replace(column, role=None, kind="number")  # "Need | What she finds difficult"
        main = column.kind == "statement" and column.role in ("need", "outcome", "provision")
        again = any(
            other.kind == "statement" and (other.letter, other.role) == (column.letter, column.role)
            for other in columns.values()
        )
        if main and again and not found.letters and not _AT_A_PLACE.match(cell.text):
            # "Need | What it means": two columns of one kind are a statement and what is said about it.
            column = replace(column, role="attribute", kind="attribute")
        columns[cell.column] = column
        reader.emit_all(cell, "label")
        for letter in found.letters:
            walk.shared.pop(letter, None)
            heads = walk.headings.setdefault(letter, [])
            if heads and heads[-1][1] in shared_by and heads[-1][1] is not first_block(cell):
                heads.pop()  # opened by the row, under the name of its first column
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
