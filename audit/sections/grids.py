"""Tables: which section, role and row every cell of a table stands in.

A table is read row by row. A row is a banner (one cell: a heading or plain text), a header row
(its cells name what the columns hold), a labelled row (its first cell says what the others are), or
content, placed by the columns' names or, where there are none, simply read on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from audit.model.document import Block, Cell, Table
from audit.sections.blocks import read_blocks
from audit.sections.broken_tables import (
    go_on_with_area,
    go_on_with_columns,
    remember_area,
    remember_columns,
)
from audit.sections.card_rows import takes_cards
from audit.sections.column_heads import Column
from audit.sections.content_rows import read_row
from audit.sections.fields import detail_asked
from audit.sections.header_rows import is_header
from audit.sections.labelled_rows import is_labelled, labels_part, takes_area_row
from audit.sections.labels import is_area
from audit.sections.letter_column import takes_lettered_row
from audit.sections.lettered_rows import leads_out, opens_by_letter
from audit.sections.passages import Row
from audit.sections.run_in_labels import end_run_in
from audit.sections.serving import (
    heads_form,
    names_others,
    only_names_others,
    serves_others,
    takes_outcome_over_provision,
    takes_reference_row,
)
from audit.sections.side_labels import beside_side_label
from audit.sections.sign_off_tables import is_sign_off, row_of_signature
from audit.sections.standing import Standing, role_of
from audit.sections.state import Walk
from audit.sections.table_state import TableReader
from audit.sections.turned_tables import upright

_PARTICULARS = frozenset(("date_of_birth", "upn", "nhs_number", "surname", "forenames", "name", "year_group"))
_ENOUGH = 2


def read_content(
    walk: Walk,
    content: Sequence[Block | Table],
    *,
    banner: bool = False,
    container: tuple[int, ...] = (),
    row: Row | None = None,
) -> None:
    """Walk through body text and tables in reading order."""
    run: list[Block] = []
    for part in content:
        if isinstance(part, Block):
            run.append(part)
        else:
            read_blocks(walk, run, banner=banner, container=container, row=row)
            run = []
            read_table(walk, part)
    read_blocks(walk, run, banner=banner, container=container, row=row)


def read_table(walk: Walk, table: Table) -> None:
    """Walk through one table; afterwards the standing is as before unless a section was opened."""
    rows: dict[int, list[Cell]] = {}
    for cell in table.cells:
        if cell.text.strip():
            rows.setdefault(cell.row, []).append(cell)
    if not rows:
        return
    if row_of_signature(walk, rows) is None and is_sign_off(walk, rows):
        walk.standing = Standing(zone="sign-off", run=walk.standing.run + 1)
        for cells in rows.values():
            for cell in cells:
                read_content(walk, cell.content)
        return
    if (signed := row_of_signature(walk, rows)) is not None:
        # The last table and the sign-off under it, drawn as one.
        read_table(walk, replace(table, cells=tuple(cell for cell in table.cells if cell.row < signed)))
        read_table(walk, replace(table, cells=tuple(cell for cell in table.cells if cell.row >= signed)))
        return
    if (turned := upright(walk, table, rows)) is not None:
        read_table(walk, turned)
        return
    if walk.standing.letter == "K" and walk.written <= {"K"} and _has_particulars(rows):
        walk.stand_in("front page")  # a plan that opens with the list of advice, and then says whose it is
    end_run_in(walk)
    if walk.standing.lead is None and walk.standing.label and names_others(walk, walk.standing.label):
        walk.standing.lead = walk.standing.label  # "Provision to achieve Outcome 1" over the table
    area = walk.table_area
    go_on_with_area(walk)
    reader = TableReader(walk, table, rows, read_content)
    go_on_with_columns(reader)
    read_rows(reader)
    remember_columns(reader)
    remember_area(reader, before=area)
    walk.table_area = area


def _has_particulars(rows: dict[int, list[Cell]]) -> bool:
    """Whether a table says who the child is: date of birth, surname and the like down its first column."""
    asked = {detail_asked(cells[0].text.strip(" :")) for cells in rows.values() if len(cells) > 1}
    return len(asked & _PARTICULARS) >= _ENOUGH


def read_rows(reader: TableReader) -> None:
    walk = reader.walk
    for number in sorted(reader.rows):
        cells = reader.rows[number]
        walk.standing.run += 1
        reader.ended_on_label = False
        if all(id(block) in walk.set_aside for cell in cells for block in cell.blocks()):
            for cell in cells:
                reader.read(cell.content)
            continue
        if number > reader.label_until and reader.label_until:
            forget_label(reader)
        if not (cells := beside_side_label(reader, cells, number)):
            continue
        if (
            takes_lettered_row(reader, cells)
            or opens_by_letter(reader, cells)
            or leads_out(reader, cells)
            or takes_cards(reader, cells)
            or is_banner(reader, cells)
            or takes_area_row(reader, cells)
            or only_names_others(reader, cells)
            or heads_form(reader, cells)
            or takes_outcome_over_provision(reader, cells)
            or is_header(reader, cells, number)
            or takes_reference_row(reader, cells)
        ):
            continue
        if not ((not reader.columns or labels_part(reader, cells)) and is_labelled(reader, cells, number)):
            read_row(reader, cells)
        reader.started = True
    if (
        not reader.opened_section()
        and not reader.left
        and not (reader.ended_on_label and len(reader.rows) == 1)
    ):
        run = walk.standing.run
        walk.standing = replace(reader.before, run=run + 1, near_heading=False)
    else:
        walk.standing.run += 1
        walk.standing.column = None


def is_banner(reader: TableReader, cells: list[Cell]) -> bool:
    if len(cells) != 1:
        return False
    cell = cells[0]
    wide = reader.table.columns == 1 or cell.column_span >= max(2, round(reader.table.columns * 0.6))
    if not wide and reader.columns:
        return False
    walk = reader.walk
    if not wide and cell.column == 1 and walk.standing.letter in ("I", "J") and is_unanswered(cell):
        reader.emit_all(cell, "label")
        return True
    if serves_others(reader, cell):
        return True
    if is_area(found := walk.sense(cell.text)):
        walk.table_area = found.area
    opened = len(walk.passages)
    if _heads_provision(reader, cell):
        walk.standing.lead = None
    before = replace(walk.standing)
    sections = walk.headed
    reader.read(cell.content, banner=True, container=reader.container(cell), row=reader.row(cell))
    added = walk.passages[opened:]
    reader.ended_on_label = bool(added) and added[-1].role in ("heading", "label", "helper")
    if walk.headed > sections:
        reader.columns = _relettered(reader.columns, walk)
    elif not reader.ended_on_label and not any(one.role in ("heading", "label") for one in added):
        walk.standing = replace(before, near_heading=False, run=walk.standing.run)
    if _heads_provision(reader, cell) and _states_one_outcome(reader, opened):
        walk.standing.lead = " ".join(cell.text.split())
    return True


def _states_one_outcome(reader: TableReader, opened: int) -> bool:
    """Whether a title row states one outcome, and the row over it none: of several, each serves some rows."""
    passages = reader.walk.passages
    not_text = ("label", "helper", "heading")
    over = next((one for one in reversed(passages[:opened]) if one.role not in not_text), None)
    if over is not None and over.role == "outcome" and over.row and over.row.table == reader.table.number:
        return False
    return sum(one.role == "outcome" for one in passages[opened:]) == 1


def _heads_provision(reader: TableReader, cell: Cell) -> bool:
    """Whether a title row of a table in "E and F" stands over the rows of its outcome's provision."""
    letters = set(reader.walk.standing.letters)
    below = (cells for row, cells in reader.rows.items() if row > cell.row)
    return "E" in letters and bool(letters & {"F", "G"}) and any(len(cells) > 1 for cells in below)


def _relettered(columns: dict[int, Column], walk: Walk) -> dict[int, Column]:
    """The columns under a section opened amid a table: kept where it holds the same kind of statement."""
    letter = walk.standing.letter
    role = role_of(letter)
    if len(walk.standing.letters) != 1 or not any(column.role == role for column in columns.values()):
        return {}
    return {
        place: replace(column, letter=letter) if column.kind in ("statement", "attribute") else column
        for place, column in columns.items()
    }


def is_unanswered(cell: Cell) -> bool:
    """Whether a cell is a form's label with nothing filled in beside it."""
    text = cell.text.strip()
    return (
        len(text.split()) <= 6
        and text[-1:] not in ".;!"
        and not any(character.isdigit() for character in text)
    )


def forget_label(reader: TableReader) -> None:
    reader.label_until = 0
    standing = reader.walk.standing
    if standing.letters:
        standing.letter = standing.letters[0]
        standing.role = role_of(standing.letter)
    standing.label = None
