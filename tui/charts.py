"""Charts of letters: bars whose lengths are said in figures as well, so that none depends on its colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content

_FULL, _HALF = "━", "╸"  # lines rather than blocks: bars below each other stay apart
_EMPTY = "·"


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, its length, what is said behind it, its colour."""

    name: str
    value: float
    said: str
    colour: str = "$primary"


def bar_line(value: float, most: float, width: int) -> str:
    """A bar of a value in so many cells, to half a cell; the most fills them all."""
    if most <= 0 or value <= 0:
        return ""
    full, half = divmod(max(1, round(min(value, most) / most * width * 2)), 2)
    return _FULL * full + _HALF * half


def bars(rows: Sequence[Bar], width: int, most: float | None = None) -> Content:
    """Bars below each other with their names at the left and their figures at the right."""
    if not rows:
        return Content.styled("nothing to show yet", "$quiet")
    names = min(max(len(row.name) for row in rows), max(12, width // 2))
    figures = max(len(row.said) for row in rows)
    room = max(6, width - names - figures - 4)
    top = most if most is not None else max(row.value for row in rows)
    lines = []
    for row in rows:
        line = bar_line(row.value, top, room)
        lines.append(
            Content.assemble(
                Content(row.name).truncate(names, ellipsis=True, pad=True),
                "  ",
                (line, row.colour),
                (_EMPTY * (room - len(line)), "$panel"),
                "  ",
                (row.said, "bold"),
            )
        )
    return Content("\n").join(lines)
