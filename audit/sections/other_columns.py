"""Columns in one section's table that hold another section's statements, and do not just name them."""

from __future__ import annotations

from dataclasses import replace

from audit.sections.column_heads import Column
from audit.sections.labels import NEEDS_OF
from audit.sections.sense import Sense
from audit.sections.state import plain_words
from audit.sections.statements import outcome_strength
from audit.sections.table_state import TableReader

#: Words of an outcome that a cell states.
_FEWEST_STATED = 8


def needs_of_next_area(
    reader: TableReader, columns: dict[int, Column], senses: list[Sense]
) -> dict[int, Column]:
    """The columns of a table of needs that follows provision ("Strengths | Needs" for the next area).

    Beside provision or outcomes a column of needs only says which of them a row answers.
    """
    letter = reader.walk.standing.letter
    needs = NEEDS_OF.get(letter) if letter else None
    if needs is None or needs not in reader.walk.headings:
        return columns
    if not all(found.role in ("need", "strengths") for found in senses):
        return columns
    return {
        place: replace(column, letter=needs, role="need", kind="statement")
        if column.role == "reference"
        else column
        for place, column in columns.items()
    }


def outcomes_stated(reader: TableReader, columns: dict[int, Column], number: int) -> dict[int, Column]:
    """A column of outcomes in another section's table that states them, and does not just name them."""
    told = {
        place: [
            cell.text
            for row, cells in reader.rows.items()
            if row > number
            for cell in cells
            if cell.column == place
        ]
        for place, column in columns.items()
        if column.role == "reference" and reader.walk.sense(column.heading).role == "outcome"
    }
    return {
        place: replace(column, letter="E", role="outcome", kind="statement")
        if told.get(place) and all(_states_outcome(reader, text) for text in told[place])
        else column
        for place, column in columns.items()
    }


def _states_outcome(reader: TableReader, text: str) -> bool:
    new = plain_words(text) not in reader.walk.stated
    return new and len(text.split()) >= _FEWEST_STATED and outcome_strength(text) > 0
