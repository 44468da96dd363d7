"""Passages: blocks of a document with what the reader knows about where they stand in the plan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from audit.model.document import Block
from audit.model.plan import Area, Letter

#: What words of a section are. Only the first five can hold items.
SectionRole = Literal["need", "outcome", "provision", "view", "aspiration", "strengths", "steps", "attribute"]
#: What a passage is within its section.
Role = Literal[SectionRole, "reference", "other", "lead", "heading", "label", "helper", "placeholder"]

#: Where text stands that belongs to no section, in words for the report.
Zone = Literal["section", "front page", "contents", "sign-off", "annex"]

#: The part of the plan that a statement's kind and the letters of its family are chosen by.
Domain = Literal["education", "health", "social-care"]

#: Roles whose words are the section's own text.
TEXT_ROLES: frozenset[Role] = frozenset((*get_args(SectionRole), "reference", "other", "lead"))


@dataclass(frozen=True, slots=True)
class Row:
    """A table row (or, for a merged cell, rows `first` to `last`)."""

    table: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Passage:
    """One block with its section, role and surroundings.

    `container` is equal for passages that stand together: the cells' blocks, or a run of prose.
    `column` is the heading of the column (or row) that it stands under.
    """

    block: Block
    zone: Zone
    letter: Letter | None
    role: Role
    area: Area | None = None
    label: str | None = None
    container: tuple[int, ...] = ()
    row: Row | None = None
    column: str | None = None
    lead: str | None = None

    @property
    def text(self) -> str:
        """The block's words."""
        return self.block.text
