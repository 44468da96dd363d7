"""Of what a report on a cycle is made, whatever it is written on: text, figures, bars, tables, passages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from audit.model.cycle import Example, GradeCounts


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph; a quiet one says how to read the others."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """A few figures to be seen first, each with what it is."""

    figures: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Grades:
    """The four grades of several things beside each other."""

    caption: str
    rows: Sequence[tuple[str, GradeCounts]]


@dataclass(frozen=True, slots=True)
class Bars:
    """Shares of several things beside each other (0 to 1; null: none), each with its figure in words."""

    caption: str
    rows: Sequence[tuple[str, float | None, str]]


@dataclass(frozen=True, slots=True)
class Rows:
    """A table; `numbers` are the columns of figures, `widths` how the columns share the page."""

    caption: str
    headings: Sequence[str]
    rows: Sequence[Sequence[str]]
    numbers: frozenset[int] = frozenset()
    widths: Sequence[float] = ()


@dataclass(frozen=True, slots=True)
class Passages:
    """Passages of plans, quoted."""

    title: str
    passages: Sequence[Example]


Block = Text | KeyFigures | Grades | Bars | Rows | Passages


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the report under its own heading."""

    title: str
    blocks: Sequence[Block]
