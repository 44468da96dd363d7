"""Tables, and rows under a section's own table, where the council signs."""

from __future__ import annotations

import re

from audit.model.document import Cell
from audit.sections.state import Walk
from audit.sections.table_state import MOST_HEADING_WORDS

_SIGNATURE = re.compile(
    r"^\W*(?:(?:signed|signature|sign[- ]?off)\b|"
    r"(?:agreed|approved|authorised|issued|finalised|duly authorised)\b.{0,50}\b(?:by|for|behalf)\b|"
    r"for the (?:council|local authority)\b|.{0,30}\b(?:send|sen|ehcp?|authorised) (?:casework )?officer\b)",
    re.I,
)
_SIGNS = re.compile(r"^\W*(?:signed\b|signature\b|sign[- ]?off\b|for and on behalf\b)", re.I)
#: The sections that a sign-off stands in or behind; amid others it is short.
_LAST = ("I", "J", "K")
_MOST_WORDS = 80
#: Rows of a table of advice, its header among them, over a sign-off that is drawn with it.
_FEWEST_ROWS_ABOVE = 3


def row_of_signature(walk: Walk, rows: dict[int, list[Cell]]) -> int | None:
    """The row where the council signs under rows of the last section's own table, if there is one."""
    if walk.standing.letter not in _LAST or walk.standing.zone != "section":
        return None
    for position, (number, cells) in enumerate(sorted(rows.items())):
        if _SIGNS.match(cells[0].text) and len(cells[0].text.split()) <= 8:
            return number if position >= _FEWEST_ROWS_ABOVE else None
    return None


def is_sign_off(walk: Walk, rows: dict[int, list[Cell]]) -> bool:
    """Whether a table as a whole is a sign-off: few rows that ask for a signature."""
    signed = False
    at_the_end = walk.standing.letter in _LAST or walk.standing.zone != "section"
    if not at_the_end and sum(len(cell.text.split()) for row in rows.values() for cell in row) > _MOST_WORDS:
        return False  # "Laptop | issued by the SENCO" is a row of provision
    for cells in rows.values():
        for cell in cells:
            text = cell.text
            late = "officer" not in text.lower() or walk.standing.letter in _LAST
            if len(text.split()) <= 8 and _SIGNATURE.match(text) and late:
                signed = signed or "officer" not in text.lower() or len(rows) <= 4
            if len(text.split()) <= MOST_HEADING_WORDS and walk.sense(text).prefixed:
                return False
    return signed and len(rows) <= 20
