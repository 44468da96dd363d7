"""What the columns of a table hold, by their headings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from audit.model.plan import Area, Letter
from audit.sections.passages import Role


@dataclass(frozen=True, slots=True)
class Column:
    """What a column holds: a section's statements, something beside them, an area or a number."""

    letter: Letter | None
    role: Role | None
    heading: str
    kind: str = "statement"


@dataclass(frozen=True, slots=True)
class Heads:
    """The columns of the table before, how many there were, and where the reader stood behind it.

    `headed` and `passages` count the headings and the passages of the walk up to there.
    """

    columns: Mapping[int, Column]
    width: int
    letters: tuple[Letter, ...]
    headed: int
    passages: int


@dataclass(frozen=True, slots=True)
class AreaOverleaf:
    """The area that a table ended on before it gave any statement, and where the reader stood behind it."""

    area: Area
    headed: int
    passages: int
