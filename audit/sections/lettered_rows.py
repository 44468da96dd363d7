"""Table rows that open a section by its letter, or lead out of the sections."""

from __future__ import annotations

import re
from dataclasses import replace

from audit.model.document import Block, Cell
from audit.model.plan import LETTERS, Letter
from audit.sections.column_kinds import holds_references
from audit.sections.fields import detail_asked
from audit.sections.labels import is_area
from audit.sections.leaving import leaves_by
from audit.sections.sense import Sense
from audit.sections.standing import BY_AREA
from audit.sections.table_state import (
    MOST_HEADING_WORDS,
    MOST_LABEL_WORDS,
    TableReader,
    first_block,
    holds_table,
)

_NUMBERED_BANNER = re.compile(r"^\W*(?:section|part)\s*(?:\d{1,2})?\W*$", re.I)

_MOST_TITLE_WORDS = 20
_MOST_OF_LETTER = 4  # as in "(H2)"
_FEWEST_LETTERS = 6  # in a column: fewer may be a list's marks

_OF_ADVICE = re.compile(
    r"\b(?:appendi(?:x|ces)|annex\w*|advice|reports?|documents?|contribut\w+|authors?|sources?|names?|from|"
    r"roles?|professionals?|dates?|dated|received|given by|by whom|type)\b",
    re.I,
)


def opens_by_letter(reader: TableReader, cells: list[Cell]) -> bool:
    """A row whose first cell is a letter and whose next is the section's title."""
    if len(cells) < 2 or lists_advice(reader) or _are_all_letters(reader, cells):
        return False
    if holds_table(*cells):
        return False
    if numbered_banner(reader, cells) or letter_behind(reader, cells):
        return True
    walk = reader.walk
    first = walk.sense(cells[0].text)
    if not first.letters or first.titled:
        return False
    if walk.standing.letter == "K" and walk.written.issuperset(first.letters):
        return False
    return (
        letter_beside_content(reader, cells)
        or _opens_by_title(reader, cells, first)
        or _opens_over_content(reader, cells, first)
    )


def _are_all_letters(reader: TableReader, cells: list[Cell]) -> bool:
    """Whether a row holds a letter in each cell ("C | G"): it heads columns."""
    senses = [reader.walk.sense(cell.text) for cell in cells]
    return all(one.letters and not one.titled and not one.prefixed for one in senses)


def _opens_by_title(reader: TableReader, cells: list[Cell], first: Sense) -> bool:
    """A letter, and in the next cell a title that its section may have."""
    walk, letter, title = reader.walk, cells[0].text, cells[1].text
    joined = walk.sense(f"{letter} {title}")
    if not (joined.letters and joined.titled and joined.coverage >= 0.5) and set_as_letter(reader, cells):
        joined = walk.sense(f"Section {letter.strip()}: {title}")
    if not joined.letters or not joined.titled or len(title.split()) > MOST_HEADING_WORDS:
        return False
    if joined.coverage < 0.5 and not joined.prefixed:
        return False
    if len(cells) > 2 and _heads_columns(reader, cells):
        return False  # "E | Outcomes sought | Need": the header of three columns
    if set(joined.letters) < set(first.letters):
        joined = replace(joined, letters=first.letters)  # "B E F" beside the title of all three
    _open(reader, joined.letters, joined, f"{letter} {title}", cells[:2])
    reader.read_cells(cells[2:])
    return True


def _heads_columns(reader: TableReader, cells: list[Cell]) -> bool:
    """Whether a row that begins with a letter is set as a header over rows of as many cells."""
    if not all(reader.walk.prominent(first_block(cell)) for cell in cells):
        return False
    below = next((row for number, row in sorted(reader.rows.items()) if number > cells[0].row), [])
    return len(below) == len(cells) and not reader.walk.prominent(first_block(below[1]))


def _opens_over_content(reader: TableReader, cells: list[Cell], first: Sense) -> bool:
    """A letter with the section's own words beside it: "Section K | ...", or a bold "K" down a form."""
    walk = reader.walk
    lone_letter = (
        len(cells) == 2
        and reader.table.columns == 2
        and not reader.columns
        and len(cells[0].text) <= 2
        and walk.prominent(first_block(cells[0]))
        and first.letters[0] not in walk.written
        and walk.standing.zone != "front page"
    )
    in_column = len(cells[0].text.strip()) <= _MOST_OF_LETTER and _has_column_of_letters(reader)
    if not first.prefixed and not lone_letter and not in_column:
        return False
    walk.open_section(first.letters, first, first_block(cells[0]))
    if in_column:
        reader.columns = {}  # "Section | Content" over them says no more than the letters do
    reader.emit_all(cells[0], "heading")
    told = _without_title(reader, cells[1]) if in_column and _titles_its_rows(reader) else cells[1]
    reader.read_cells([told, *cells[2:]])
    return True


def _without_title(reader: TableReader, cell: Cell) -> Cell:
    """A cell beside its section's letter without the bold line at its top, a title in whatever words.

    Labels of Section A say whose views follow, and the name of an area what statements are of: they stay.
    """
    walk, title = reader.walk, _bold_line_over(reader, cell)
    letter = walk.standing.letter
    if title is None or letter == "A" or (letter in BY_AREA and is_area(walk.sense(title.text))):
        return cell
    walk.emit(title, "heading", container=reader.container(cell), row=reader.row(cell))
    return replace(cell, content=cell.content[1:])


def _bold_line_over(reader: TableReader, cell: Cell) -> Block | None:
    """The line at the top of a cell that is set as a title over what follows in it."""
    first, below = next(iter(cell.content), None), cell.content[1:]
    if not isinstance(first, Block) or not below or first.label.strip() or not reader.walk.prominent(first):
        return None
    ends = first.text.rstrip().endswith((".", ":", ";", "!", "?"))
    return None if ends or len(first.text.split()) > _MOST_TITLE_WORDS else first


def _titles_its_rows(reader: TableReader) -> bool:
    """Whether most sections of a table have a bold line over their text: where few do, it is content."""
    beside = [cells[1] for cells in reader.rows.values() if len(cells) >= 2 and _lone(cells[0]) in LETTERS]
    titled = sum(_bold_line_over(reader, cell) is not None for cell in beside)
    return titled * 4 >= len(beside) * 3


def _lone(cell: Cell) -> str:
    """What a cell that may hold a letter alone holds, without the marks about it."""
    return cell.text.strip(" .:()").upper()


def _has_column_of_letters(reader: TableReader) -> bool:
    """Whether a table goes down the sections: their letters in order, and beside most of them sentences.

    A letter may head several rows ("B | Communication | ...", "B | Learning | ...").
    """
    rows = [cells for _, cells in sorted(reader.rows.items()) if len(cells) >= 2]
    letters = [_lone(cells[0]) for cells in rows]
    told = [
        max(len(cell.text.split()) for cell in cells[1:])
        for cells, letter in zip(rows, letters, strict=True)
        if letter in LETTERS
    ]
    known = [LETTERS.index(letter) for letter in letters if letter in LETTERS]
    full = sum(words > MOST_LABEL_WORDS for words in told)
    return len(set(known)) >= _FEWEST_LETTERS and known == sorted(known) and full * 2 >= len(known)


def _open(
    reader: TableReader, letters: tuple[Letter, ...], found: Sense, title: str, cells: list[Cell]
) -> None:
    """Open sections by the cells of a row that head them: columns named before are no longer theirs."""
    reader.walk.open_section(letters, found, replace(first_block(cells[0]), text=title))
    for cell in cells:
        reader.emit_all(cell, "heading")
    reader.columns = {}


def numbered_banner(reader: TableReader, cells: list[Cell]) -> bool:
    """A banner in three cells or two, the template's word or number first ("PART 2 | B | Needs")."""
    number, *rest = cells
    stands_out = len(reader.rows) == 1 or any(
        reader.walk.prominent(first_block(cell)) for cell in (number, rest[0])
    )
    if not _NUMBERED_BANNER.match(number.text):
        return False
    title = ": ".join(" ".join(cell.text.split()).strip(" :.-") for cell in rest)
    if not re.search(r"\d", number.text):
        title = f"{number.text.strip()} {title}"  # "Section | B | Needs" is "Section B: Needs"
        stands_out = stands_out or len(rest[0].text.strip()) <= _MOST_OF_LETTER
    found = reader.walk.sense(title)
    if (
        not stands_out
        or not found.letters
        or not (found.prefixed or (found.titled and found.fits))
        or len(title.split()) > MOST_HEADING_WORDS
    ):
        return False
    reader.walk.open_section(found.letters, found, replace(first_block(rest[0]), text=title))
    for cell in cells:
        reader.emit_all(cell, "heading")
    reader.columns = {}
    return True


def lists_advice(reader: TableReader) -> bool:
    """A list of advice whose appendices go by letters: its A is no Section A."""
    if reader.walk.standing.letter != "K":
        return False
    first, *rest = [reader.rows[number] for number in sorted(reader.rows)]
    headings = [cell.text for cell in first]
    marks = [cells[0].text.strip(" .)") for cells in rest if cells]
    return (
        sum(bool(_OF_ADVICE.search(heading)) for heading in headings) >= 2
        and len(marks) >= 2
        and all(len(mark) == 1 for mark in marks)
    )


def letter_beside_content(reader: TableReader, cells: list[Cell]) -> bool:
    """A row with a letter on the left, large or fitting, and on the right a bold title over its text."""
    blocks = list(cells[1].blocks())
    if len(cells) != 2 or len(blocks) < 2:
        return False
    letter, title = cells[0].text.strip(), blocks[0]
    if not reader.walk.prominent(title) or len(title.text.split()) > MOST_LABEL_WORDS:
        return False
    joined = reader.walk.sense(f"Section {letter}: {title.text}")
    fitting = len(letter) <= _MOST_OF_LETTER and joined.titled and joined.coverage >= 0.7
    stands_out = reader.walk.prominent(first_block(cells[0])) and not reader.walk.prominent(blocks[1])
    if not joined.letters or not (stands_out or fitting):
        return False
    reader.walk.open_section(joined.letters, joined, replace(title, text=f"{letter} {title.text}"))
    reader.emit_all(cells[0], "heading")
    reader.walk.emit(title, "heading", container=reader.container(cells[1]), row=None)
    rest = [part for part in cells[1].content if part is not title]
    reader.read(rest, container=reader.container(cells[1]))
    reader.columns = {}
    return True


def set_as_letter(reader: TableReader, cells: list[Cell]) -> bool:
    """Whether a row is set as a section's heading: a lone letter in bold beside a bold or short title."""
    letter, title = first_block(cells[0]), cells[1].text.strip()
    if (
        len(cells) != 2
        or not reader.walk.prominent(letter)
        or title.endswith(".")
        or len(title.split()) > MOST_LABEL_WORDS
    ):
        return False
    size, body = letter.look.size or 0.0, reader.walk.body_size or 0.0
    return size >= body + 3 > 3 or reader.walk.prominent(first_block(cells[1]))


#: What a form asks of anybody.
_IS_PARTICULAR = re.compile(r"^\W*(?:gender|sex|class|form|tutor group|house)\b\W*$", re.I)


def letter_behind(reader: TableReader, cells: list[Cell]) -> bool:
    """A row whose last cell is the letter and whose others are the title ("Section 2 | My needs | B")."""
    last = reader.walk.sense(cells[-1].text)
    if reader.columns and not all(reader.walk.prominent(first_block(cell)) for cell in cells):
        return False
    if reader.walk.standing.letter == "K" and reader.walk.written.issuperset(last.letters):
        return False
    if not last.letters or last.titled or len(cells) > 4 or len(cells[-1].text) > 12:
        return False
    if any(_IS_PARTICULAR.match(cell.text) or detail_asked(cell.text.strip(" :")) for cell in cells[:-1]):
        return False  # "Gender | F"
    if holds_references(reader, cells[-1]):
        return False  # "What I will have | Who does it | E" over the numbers of outcomes
    others = {letter for cell in cells[:-1] for letter in reader.walk.sense(cell.text).letters}
    if not others <= set(last.letters):
        return False  # "Social care need (D) | H1 | H2" names the columns
    title = " ".join(cell.text for cell in cells[:-1] if not _NUMBERED_BANNER.match(cell.text))
    joined = reader.walk.sense(f"Section {cells[-1].text.strip()}: {title}")
    if len(title.split()) > MOST_HEADING_WORDS or not (
        joined.coverage >= 0.5 or all(reader.walk.prominent(first_block(cell)) for cell in cells)
    ):
        return False
    _open(reader, last.letters, joined, title or cells[-1].text, cells)
    return True


def leads_out(reader: TableReader, cells: list[Cell]) -> bool:
    """A row that heads an annex or another part outside the sections ("Section 9 | Monitoring")."""
    if len(cells) not in (2, 3) or not all(reader.walk.prominent(first_block(cell)) for cell in cells):
        return False
    if not any(_NUMBERED_BANNER.match(cell.text) for cell in cells):
        return False
    title = " ".join(cell.text for cell in cells if not _NUMBERED_BANNER.match(cell.text))
    if len(title.split()) > MOST_LABEL_WORDS or not leaves_by(reader.walk, first_block(cells[0]), title):
        return False
    for cell in cells[1:]:
        reader.emit_all(cell, "heading")
    reader.left = True
    return True
