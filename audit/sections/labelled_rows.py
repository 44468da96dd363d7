"""Rows whose first cell says what the others are: "Strengths | ...", "Outcome 1 | ..."."""

from __future__ import annotations

import re
from dataclasses import replace

from audit.model.document import Cell
from audit.model.plan import Letter
from audit.sections.fields import detail_asked
from audit.sections.forms import form_key
from audit.sections.labels import apply_label
from audit.sections.particulars import only_says_when
from audit.sections.passages import Role
from audit.sections.pointers import only_names_items
from audit.sections.section_headings import section_letters
from audit.sections.sense import Sense
from audit.sections.serving import names_others
from audit.sections.standing import PROVISION, role_of
from audit.sections.table_state import (
    LETTER_AND_WORDS,
    MOST_HEADING_WORDS,
    MOST_LABEL_WORDS,
    NUMBER_CELL,
    TableReader,
    first_block,
    holds_table,
    names_column,
)
from audit.sections.traceable import FEWEST_WORDS
from audit.sections.wording import is_sentence

#: So many rows of topics make a table of them, where so many times more words are told than asked.
_FEWEST_TOPICS, _TOLD_MORE = 3, 3
_MOST_IN_FURTHER_LABEL = 8  # words
#: A cell of so many words that ends in a full stop may still be no sentence ("A trained carer, weekly.").
_MOST_BESIDE = 8
_MUCH_MORE = 4  # times
_MOST_ASKING = 4  # words
_DATE_ALONE = re.compile(r"^\W*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\W*$")
_AREA_ASKED = re.compile(r"\b(?:area|category|domain|theme|type)\b", re.I)


def is_labelled(reader: TableReader, cells: list[Cell], number: int) -> bool:
    """A row whose first cell says what the others are ("Strengths | ...", "Outcome 1 | ...")."""
    walk, label = reader.walk, cells[0]
    words = len(label.text.split())
    if len(cells) < 2 or words > MOST_HEADING_WORDS:
        return False
    if _opens_section(reader, cells):
        return True
    if walk.standing.zone != "section" or words > MOST_LABEL_WORDS:
        return False
    before = replace(walk.standing)
    found = walk.sense(label.text)
    if not apply_cell(reader, found, label) and not plain_label(reader, found, label, cells):
        return False
    _read_beside(reader, label, cells[1:])
    if label.row_span > 1:
        reader.label_until = number + label.row_span - 1
        return True
    told = walk.standing
    walk.standing = replace(before, run=told.run, near_heading=False)
    if reader.named:
        walk.standing.area, walk.standing.label = told.area, told.label
    return True


def _opens_section(reader: TableReader, cells: list[Cell]) -> bool:
    """Take a row whose first cell heads a section, and the other cells as its words."""
    walk, label = reader.walk, cells[0]
    before = replace(walk.standing)
    heading = replace(first_block(label), text=label.text)
    found = walk.sense(label.text)
    letters = section_letters(walk, heading, found, in_banner=True, beside=True)
    letters = letters or _at_hand(reader, label)
    if not letters or holds_table(label) or _tells_under_title(reader, label):
        return False
    walk.open_section(letters, found, heading)
    reader.emit_title(label)
    reader.label_until = 0
    read_in_turn(reader, cells[1:])
    if found.number and before.zone == "section":
        # "Outcome 11 (Section E)" in a table of Section G: what stands under it is G again.
        walk.standing = replace(before, run=walk.standing.run + 1, near_heading=False)
        reader.forget_opened()
    return True


def _at_hand(reader: TableReader, label: Cell) -> tuple[Letter, ...]:
    """The section, of several at hand, whose letter opens a label of the template's own ("B  Because")."""
    walk = reader.walk
    found = LETTER_AND_WORDS.match(label.text)
    if found is None or len(walk.standing.letters) < 2 or not walk.prominent(first_block(label)):
        return ()
    if len(label.text.split()) > MOST_LABEL_WORDS:
        return ()
    return tuple(letter for letter in walk.standing.letters if letter == found["letter"])


def _tells_under_title(reader: TableReader, cell: Cell) -> bool:
    """Whether a cell holds its section's words under the title ("E  Outcomes", and a list of them)."""
    title, *told = cell.blocks()
    if not told or not reader.walk.prominent(title) or any(map(reader.walk.prominent, told)):
        return False
    found = reader.walk.sense(title.text)
    return found.titled and bool(found.letters) and any(one.label or is_sentence(one.text) for one in told)


def _read_beside(reader: TableReader, label: Cell, cells: list[Cell]) -> None:
    """Take in what stands beside a label: its words, further labels, and what a form asks to be named."""
    dated: Cell | None = None
    for position, cell in enumerate(cells):
        following = cells[position + 1] if position + 1 < len(cells) else None
        if cell is dated:
            reader.emit_all(cell, "label")
            continue
        if following is not None and _asks_for_date(cell, following):
            reader.emit_all(cell, "label")
            dated = following
            continue
        if reader.naming is not None:
            name_what_follows(reader, cell)
            continue
        if following is not None and _labels_again(reader, cell, following):
            continue
        role = reader.walk.standing.role
        if (
            role in ("outcome", "provision")
            and only_names_items(cell.text)
            and names_others(reader.walk, cell.text)
        ):
            reader.walk.standing.column = label.text.strip(" :")
            reader.emit_all(cell, "reference")  # "Needs it answers | Need 2.1, Need 2.2"
            continue
        of_others = role in ("attribute", "reference")  # "Needs | N1" in a form of an outcome
        if position == 0 and NUMBER_CELL.match(cell.text) and not of_others:
            reader.naming = "number"
            name_what_follows(reader, cell)
        else:
            read_cell(reader, cell, role)


def _asks_for_date(cell: Cell, following: Cell) -> bool:
    """Whether two cells further on in a form row are a date and what it is the date of ("Last edited")."""
    return len(cell.text.split()) <= _MOST_ASKING and bool(_DATE_ALONE.match(following.text))


def _labels_again(reader: TableReader, cell: Cell, following: Cell) -> bool:
    """Take a further label of a row, which speaks for the cells to its right."""
    if len(cell.text.split()) > _MOST_IN_FURTHER_LABEL:
        return False
    found = reader.walk.sense(cell.text)
    return labels_more(reader, found, cell, following) and apply_cell(reader, found, cell)


def takes_area_row(reader: TableReader, cells: list[Cell]) -> bool:
    """Take a row of a form that says which area it is about ("Area of need | Cognition and learning")."""
    if len(cells) != 2 or reader.columns or reader.walk.standing.zone != "section":
        return False
    if len(cells[0].text.split()) > MOST_LABEL_WORDS or not _AREA_ASKED.search(cells[0].text):
        return False
    asked, named = reader.walk.sense(cells[0].text), reader.walk.sense(cells[1].text)
    if asked.number or asked.role not in ("area", "need") or asked.coverage < 0.7:
        return False
    if named.area is None or named.area_coverage < 0.7 or len(cells[1].text.split()) > MOST_LABEL_WORDS:
        return False
    reader.walk.standing.area = named.area
    reader.named = True
    for cell in cells:
        reader.emit_all(cell, "label")
    return True


def labels_part(reader: TableReader, cells: list[Cell]) -> bool:
    """Whether a row among columns is a part of its own after all ("Strengths | ..." across the rest)."""
    found = reader.walk.sense(cells[0].text) if len(cells[0].text.split()) <= MOST_LABEL_WORDS else None
    wide = len(cells) == 2 and cells[1].column_span > 1 and len(reader.columns) > 2
    if found is not None and wide and reader.walk.prominent(first_block(cells[0])):
        return True
    if found is None or found.role not in ("strengths", "steps") or found.coverage < 0.7:
        return False
    return reader.walk.prominent(first_block(cells[0])) or any(cell.column_span > 1 for cell in cells[1:])


def labels_more(reader: TableReader, found: Sense, cell: Cell, following: Cell) -> bool:
    """Whether a cell further on in a form row is a label again."""
    if not (
        names_column(found) or found.number or (found.role in ("area", "number") and found.coverage >= 0.7)
    ):
        return False
    return reader.walk.prominent(first_block(cell)) or not reader.walk.prominent(first_block(following))


def name_what_follows(reader: TableReader, cell: Cell) -> None:
    """Take a form's "Area" or "Outcome no." for what follows in the table."""
    walk = reader.walk
    if reader.naming == "area":
        found = walk.sense(cell.text)
        if found.area is not None and found.area_coverage >= 0.5:
            walk.standing.area = found.area
    else:
        walk.standing.label = cell.text.strip()
    reader.named = True
    reader.naming = None
    reader.emit_all(cell, "label")


def plain_label(reader: TableReader, found: Sense, label: Cell, cells: list[Cell]) -> bool:
    """Take a cell set as a label (bold, or a field's name) whose words head nothing by themselves."""
    walk = reader.walk
    letter = walk.standing.letter
    text = label.text.strip()
    if letter == "K" or text.endswith((".", ";")) or first_block(label).label:
        return False
    set_so = walk.prominent(first_block(label)) and not walk.prominent(first_block(cells[1]))
    named = letter in ("I", "J") and (
        detail_asked(text) is not None or (found.concept is not None and found.coverage >= 0.7)
    )
    if not (
        (letter == "A" and _tells_by_topic(reader))
        or set_so
        or named
        or reader.questions
        or form_key(text) in walk.form_labels
        or text.endswith((":", "?"))
    ):
        return False
    walk.standing.role = role_of(letter)
    if not (reader.named and NUMBER_CELL.match(walk.standing.label or "")):
        walk.standing.label = text  # "Description of need" does not replace the "NEED-0107" over it
    if found.number and found.area is not None:
        walk.standing.area = found.area  # "Outcome 10 (social care)"
    reader.emit_all(label, "label")
    return True


def _tells_by_topic(reader: TableReader) -> bool:
    """Whether a table's rows are a few words and what is told of them ("Her story so far | ...")."""
    pairs = [[cell.text for cell in cells] for cells in reader.rows.values() if len(cells) == 2]
    if len(pairs) < _FEWEST_TOPICS or len(pairs) < len(reader.rows) - 1:
        return False
    short = all(len(one.split()) <= MOST_LABEL_WORDS and one.rstrip()[-1:] not in '.!;”"' for one, _ in pairs)
    told = [len(text.split()) for _, text in pairs]
    return short and sum(told) > _TOLD_MORE * sum(len(one.split()) for one, _ in pairs)


def apply_cell(reader: TableReader, found: Sense, cell: Cell) -> bool:
    """Let a label cell take effect on the cells to its right."""
    walk = reader.walk
    if found.rest and found.number:
        return False
    if found.role in ("area", "number") and found.coverage >= 0.7 and not found.letters:
        reader.emit_all(cell, "label")
        reader.naming = found.role
        return True
    if found.role == "attribute" and found.coverage >= 0.7:
        walk.standing.role = "attribute"
        walk.standing.column = cell.text
        reader.emit_all(cell, "label")
        return True
    lead = walk.standing.lead
    if not apply_label(walk, found, cell.text):
        return False
    if reader.serving:
        walk.standing.lead = lead
    walk.standing.before_steps = None  # what stands beside "Steps" is its own, whatever its shape
    walk.standing.column = cell.text if walk.standing.role == "reference" else None
    if found.number or not (reader.named and NUMBER_CELL.match(walk.standing.label or "")):
        walk.standing.label = cell.text  # a bare "Outcome" does not replace the "O-03" that the form gave
    reader.emit_all(cell, "label")
    return True


def says_more(reader: TableReader, first: Cell, cell: Cell) -> bool:
    """Whether a further cell of provision, in a table without headings, says more of the first.

    "Sleep course at home | Early help sleep practitioner, six visits of one hour": by whom and how often. A
    cell with a sentence or a list of its own, or of much more than its first cell says, is provision itself.
    """
    standing = reader.walk.standing
    if standing.zone != "section" or standing.letter not in PROVISION:
        return False
    if len(standing.letters) > 1 and not (reader.label_until or reader.opened_section()):
        return False
    if any(block.label for block in cell.blocks()):
        return False
    words = len(cell.text.split())
    if len(first.text.split()) < FEWEST_WORDS <= words // _MUCH_MORE:
        return False
    return not cell.text.rstrip().endswith(".") or words <= _MOST_BESIDE


def read_in_turn(reader: TableReader, cells: list[Cell]) -> None:
    """Take in cells that no column names: statements, and what stands beside a provision."""
    walk = reader.walk
    told = [cell for cell in cells if any(map(str.isalnum, cell.text))] or cells
    for cell in cells:
        more = cell is not told[0] and says_more(reader, told[0], cell)
        timed = len(cells) > 1 and walk.standing.role == "provision" and only_says_when(cell.text)
        read_cell(reader, cell, "attribute" if more or timed else walk.standing.role)


def read_cell(reader: TableReader, cell: Cell, role: Role) -> None:
    """Take in a cell as what its column or its row's label says it is."""
    standing = reader.walk.standing
    if role in ("attribute", "reference"):
        if reader.columns and (letter := reader.statement_letter(cell)) is not None:
            standing.letter = letter
        reader.emit_all(cell, role)
        return
    standing.near_heading = False
    kept = (standing.letter, standing.role)
    headed = reader.walk.headed
    reader.read_cells([cell])
    if reader.walk.headed == headed and reader.columns:
        reader.walk.standing.letter, reader.walk.standing.role = kept
