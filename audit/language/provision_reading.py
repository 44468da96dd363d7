"""What was found in an item's own words, for telling what kind of provision it is and what it names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from audit.language.roles import Role
from audit.language.words import Found, Token
from audit.model.plan import Letter


@dataclass(frozen=True)
class Reading:
    """An item's words with its people and quantities, each looked for once.

    `timed`: it says how long one time lasts, or hours in a period. `whole`: it is for the whole of a
    day or lesson. `frequent`: it says how often. `numbered`: it gives a ratio. `cells` are the other
    cells of its row.
    """

    text: str
    tokens: Sequence[Token]
    roles: tuple[Role, ...]
    timed: bool
    whole: bool
    frequent: bool
    numbered: bool
    cells: tuple[str, ...] = ()
    section: Letter = "F"

    @property
    def told_who(self) -> bool:
        """Whether somebody is named by role who carries it out."""
        return any(role.delivers and role.standing != "vague" for role in self.roles)

    def within_role(self, found: Found) -> bool:
        """Whether a phrase is part of somebody's title or training: "behaviour support" officer."""
        return any(start <= found.start < end for start, end in self.titles)

    @cached_property
    def titles(self) -> tuple[tuple[int, int], ...]:
        """Where titles stand, with the training that follows them."""
        return tuple((role.start, role.end_with_training(self.text)) for role in self.roles)
