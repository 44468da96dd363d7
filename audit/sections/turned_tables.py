"""Tables turned on their side: what each row tells stands at its left, and a column is one outcome."""

from __future__ import annotations

from dataclasses import replace

from audit.model.document import Cell, Table
from audit.sections.state import Walk
from audit.sections.table_state import MOST_LABEL_WORDS, NUMBER_CELL

#: The kinds of statement, of which a turned table has two at least down its side.
_STATEMENTS = frozenset(("need", "outcome", "provision"))
_FEWEST_KINDS = 2
_FEWEST_NUMBERED = 2


def upright(walk: Walk, table: Table, rows: dict[int, list[Cell]]) -> Table | None:
    """A turned table with its columns as rows; None where a table is not turned.

    Its first row numbers the columns ("Outcome number | 1 | 2"), and its first column names what each row
    tells. Its blocks keep their places.
    """
    first = rows.get(1, [])
    if len(first) <= _FEWEST_NUMBERED or not all(NUMBER_CELL.match(cell.text) for cell in first[1:]):
        return None
    if any(cell.column_span > 1 or cell.row_span > 1 for cell in table.cells):
        return None
    heads = [walk.sense(first[0].text), *(walk.sense(cells[0].text) for cells in rows.values())]
    named = {head.role for head in heads[1:] if head.coverage > 0}
    if heads[0].role != "number" or len(named & _STATEMENTS) < _FEWEST_KINDS:
        return None
    if any(len(cells[0].text.split()) > MOST_LABEL_WORDS for cells in rows.values()):
        return None
    turned = sorted(
        (replace(cell, row=cell.column, column=cell.row) for cell in table.cells),
        key=lambda cell: (cell.row, cell.column),
    )
    return Table(table.number, table.columns, table.rows, tuple(turned), header_rows=1)
