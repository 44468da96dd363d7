"""What a plan is made of before it is drawn: blocks of text, each text with what it is.

A text may open with a tag: `B.3 ci [Need 3] >> words` is item 3 of Section B, area communication and
interaction, with the label "Need 3" before it; `A >> words` are a section's words that are no item. A text
without a tag (headings, row labels, helper words) belongs to no section.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

TAG = re.compile(
    r"(?P<section>H1|H2|[A-GI-K])(?P<number>\.\w+)?(?: (?P<area>ci|cl|se|sp|pa|he|sc|ot))?(?: \[(?P<label>[^\]]+)\])? >> "
)
AREAS = {
    "ci": "communication-interaction",
    "cl": "cognition-learning",
    "se": "semh",
    "sp": "sensory-physical",
    "pa": "preparing-for-adulthood",
    "he": "health",
    "sc": "social-care",
    "ot": "other",
}

Cell = str | Sequence[str] | None
"""One text, several (bullets), or None: merged into the cell on its left."""


def words(text: str) -> str:
    """A text without its tag."""
    return TAG.sub("", text, count=1) if TAG.match(text) else text


@dataclass(frozen=True)
class H:
    """A heading."""

    text: str
    level: int = 1
    look: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class P:
    """A paragraph; `box`: in a drawn text box."""

    text: str
    look: dict[str, Any] = field(default_factory=dict)
    box: bool = False


@dataclass(frozen=True)
class L:
    """A list: bullets, or numbered by Word with a pattern such as "%1."."""

    items: Sequence[str]
    pattern: str | None = None


@dataclass(frozen=True)
class T:
    """A table. A cell whose text opens with "#" is a column heading or a row's title."""

    rows: Sequence[Sequence[Cell]]
    widths: Sequence[float]
    look: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Break:
    """A new page."""


Block = H | P | L | T | Break


def texts_of(block: Block) -> list[str]:
    """Every text of a block, in reading order."""
    if isinstance(block, H | P):
        return [block.text]
    if isinstance(block, L):
        return list(block.items)
    if isinstance(block, T):
        return [text for row in block.rows for cell in row for text in _cell_texts(cell)]
    return []


def _cell_texts(cell: Cell) -> list[str]:
    return [] if cell is None else [cell] if isinstance(cell, str) else list(cell)


def changed(block: Block, change: Callable[[str], str]) -> Block:
    """The block with every text changed."""
    if isinstance(block, H | P):
        return replace(block, text=change(block.text))
    if isinstance(block, L):
        return replace(block, items=[change(item) for item in block.items])
    if isinstance(block, T):
        return replace(
            block,
            rows=[
                [
                    change(cell) if isinstance(cell, str) else cell and [change(text) for text in cell]
                    for cell in row
                ]
                for row in block.rows
            ],
        )
    return block
