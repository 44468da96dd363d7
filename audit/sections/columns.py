"""Grids whose header and contents disagree: what a cell says goes before what its column is called.

Seen in a real authority's file, where the header reads B, F, E and the cells hold need, outcome,
provision.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.model.plan import Letter
from audit.sections.passages import Passage, Role, Row
from audit.sections.statements import outcome_strength, provision_strength

_HALVES: tuple[Letter, Letter] = ("H1", "H2")
_NUMBER_OF_H = re.compile(r"\W*H\s?([12])\s?[./-]\s?\d{1,2}\W*", re.IGNORECASE)
_PROVISION_LETTERS: tuple[Letter, ...] = ("F", "G", "H1", "H2")


def put_columns_right(passages: Sequence[Passage]) -> list[Passage]:
    """Swap the outcome and provision columns of each table whose cells plainly say so."""
    tables: dict[int, dict[Letter, list[Passage]]] = {}
    for passage in passages:
        if (
            passage.row is not None
            and passage.role in ("outcome", "provision")
            and passage.letter is not None
        ):
            tables.setdefault(passage.row.table, {}).setdefault(passage.letter, []).append(passage)
    swapped: dict[int, Letter] = {}
    for number, columns in tables.items():
        for letter in _PROVISION_LETTERS:
            if "E" in columns and letter in columns and _is_swapped(columns["E"], columns[letter]):
                swapped[number] = letter
    result = []
    for passage in passages:
        partner = swapped.get(passage.row.table) if passage.row is not None else None
        if (
            partner is not None
            and passage.letter in ("E", partner)
            and passage.role in ("outcome", "provision")
        ):
            other: Letter = partner if passage.letter == "E" else "E"
            role: Role = "provision" if passage.letter == "E" else "outcome"
            result.append(replace(passage, letter=other, role=role))
        else:
            result.append(passage)
    return result


def put_halves_of_h_right(passages: Sequence[Passage]) -> list[Passage]:
    """The rows of a column for both halves of Section H, each in the half that its number names ("H2.1")."""
    halves: dict[Row, Letter] = {}
    for passage in passages:
        number = _NUMBER_OF_H.fullmatch(passage.label or "")
        if number is not None and passage.row is not None and passage.letter in _HALVES:
            halves[passage.row] = _HALVES[int(number[1]) - 1]
    return [
        replace(passage, letter=half)
        if passage.row is not None
        and passage.letter in _HALVES
        and (half := halves.get(passage.row)) is not None
        and half != passage.letter
        else passage
        for passage in passages
    ]


def _leaning(passages: Sequence[Passage]) -> float:
    """How far some cells lean to outcome (positive) or provision (negative), on average."""
    leanings = [outcome_strength(one.text) - provision_strength(one.text) for one in passages]
    return sum(leanings) / len(leanings)


def _is_swapped(outcomes: Sequence[Passage], provisions: Sequence[Passage]) -> bool:
    return _leaning(provisions) - _leaning(outcomes) >= 1.5 and _leaning(provisions) > 0 > _leaning(outcomes)
