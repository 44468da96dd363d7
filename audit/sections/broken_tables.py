"""A grid broken in two, with its header or its area over the first half only: both go on in the second."""

from __future__ import annotations

from audit.model.document import Cell
from audit.model.plan import Area
from audit.sections.column_heads import AreaOverleaf, Heads
from audit.sections.state import Walk
from audit.sections.table_state import TableReader, first_block, names_column

#: Between the halves stand at most so many passages: an area's name, a note.
_MOST_BETWEEN = 2
#: A cell with fewer words may be a label or a heading of its own.
_FEWEST_WORDS = 6


def remember_columns(reader: TableReader) -> None:
    """Keep a table's columns for one right behind it."""
    walk = reader.walk
    walk.heads = (
        Heads(
            dict(reader.columns), reader.table.columns, walk.standing.letters, walk.headed, len(walk.passages)
        )
        if reader.columns
        else None
    )


def go_on_with_columns(reader: TableReader) -> None:
    """Take over the columns of the table before, where this one begins with a row of statements.

    The section is the same, hardly anything stands between the two, and each column of statements has one.
    """
    walk, heads = reader.walk, reader.walk.heads
    if heads is None or heads.headed != walk.headed or heads.letters != walk.standing.letters:
        return
    if heads.width != reader.table.columns or len(walk.passages) - heads.passages > _MOST_BETWEEN:
        return
    first = {cell.column: cell for cell in reader.rows[min(reader.rows)]}
    if any(_labels_row(walk, cell) for cell in first.values()):
        return
    stated = [first.get(place) for place, column in heads.columns.items() if column.kind == "statement"]
    if all(
        cell is not None
        and len(cell.text.split()) >= _FEWEST_WORDS
        and not walk.prominent(first_block(cell))
        and not walk.sense(cell.text).letters
        for cell in stated
    ):
        reader.columns = dict(heads.columns)
        reader.started = True


def _labels_row(walk: Walk, cell: Cell) -> bool:
    """Whether a cell is the label of its row, or of several: the table is one of its own."""
    if not walk.prominent(first_block(cell)):
        return False
    return cell.row_span > 1 or names_column(walk.sense(cell.text))


def remember_area(reader: TableReader, before: Area | None) -> None:
    """Keep the area that a table named and gave no statement of: its title stands at the foot of a page."""
    walk = reader.walk
    area = walk.table_area
    named = area is not None and area != before and not reader.has_statements()
    walk.area_overleaf = AreaOverleaf(area, walk.headed, len(walk.passages)) if named and area else None


def go_on_with_area(walk: Walk) -> None:
    """Take over the area that the table before ended on, where hardly anything stands between the two."""
    kept = walk.area_overleaf
    if kept is None or kept.headed != walk.headed or len(walk.passages) - kept.passages > _MOST_BETWEEN:
        return
    walk.table_area = walk.standing.area = kept.area
