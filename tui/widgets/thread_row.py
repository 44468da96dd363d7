"""What stands in a cell of the golden thread: its words, and before them what its link rests on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.content import Content

from audit.model.findings import Link
from audit.model.plan import Item
from tui.content import plan_line
from tui.weave import Cell, Line, Pair

if TYPE_CHECKING:
    from tui.widgets.thread_block import Block

HEADINGS = ("A  wants", "B C D  needs", "E  should change", "F G H  will be done")

_FIRM, _BY_WORDS, _CONFIRMED, _REJECTED, _SUSPECT = "━", "╌", "✓", "✗", "!"
_NOTHING = {
    "outcome": "no outcome",
    "provision": "nothing answers it",
    "need": "no need",
    "aspiration": "no aspiration",
}
MARK = 2  # cells: the sign of the link before an item, and a space


@dataclass(frozen=True, slots=True)
class Looks:
    """What the drawing depends on besides the lines.

    `told`: cells, by line and column, whose item stands higher up already, so that one line of it will do.
    `child`: the first name, which would take a third of a narrow cell; "" where there is room for it.
    """

    items: Mapping[str, Item]
    links: Mapping[Pair, Link]
    lit: frozenset[str]
    cell_lines: int
    told: frozenset[tuple[str, int]] = frozenset()
    child: str = ""


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A line of the matrix as a row: the block in which it stands draws it."""

    line: Line
    block: Block
    number: int

    @property
    def key(self) -> str:
        """The line's."""
        return self.line.key

    @property
    def selectable(self) -> bool:
        """The cursor stops on every line."""
        return True

    def lines(self, width: int) -> list[Content]:
        """The four cells side by side."""
        return self.block.drawn(width)[self.number]


def words_of(cell: Cell, looks: Looks) -> Content:
    """A cell's words: an item's number and text, or what is not there."""
    if cell.gap is not None:
        _, said, style = _gap(cell)
        return Content.styled(said, style)
    name = cell.item or ""
    item = looks.items.get(name)
    text = plan_line(item.text) if item else ""
    if looks.child:
        text = re.sub(rf"\b{re.escape(looks.child)}\b", f"{looks.child[0]}.", text)
    lit = name in looks.lit
    style = "bold $primary" if lit else "$quiet" if cell.again else ""
    return Content.assemble((name, "" if cell.again else "bold"), " • " if lit else " ", (text, style))


def mark_of(cell: Cell, looks: Looks) -> Content:
    """The sign before a cell, as wide as `MARK`."""
    if cell.gap is not None:
        sign, _, style = _gap(cell)
        return Content.styled(f"{sign} ", style)
    link = looks.links.get(cell.pairs[0]) if cell.pairs else None
    if link is None:
        return Content(" " * MARK)
    sign, style = link_sign(link)
    return Content.styled(f"{sign} ", style)


def cut(lines: list[Content], width: int, most: int) -> list[Content]:
    """As many lines as there is room for; what does not fit is cut off with a sign that it goes on."""
    if len(lines) <= most:
        return lines
    rest = Content(" ").join(lines[most - 1 :])
    return [*lines[: most - 1], rest.truncate(width, ellipsis=True)]


def column_widths(width: int) -> tuple[int, int, int, int]:
    """How wide the four columns are: aspirations are the shortest."""
    room = width - 3
    first = max(16, room * 20 // 100)
    other = (room - first) // 3
    return first, other, other, room - first - 2 * other


def link_sign(link: Link) -> tuple[str, str]:
    """How a link is drawn: what was decided, else what it rests on."""
    if link.state == "confirmed":
        return _CONFIRMED, "bold $success"
    if link.state == "rejected":
        return _REJECTED, "$quiet"
    if link.state == "suspect":
        return _SUSPECT, "bold $warning"
    firm = "same-row" in link.basis or "reference" in link.basis
    return (_FIRM, "bold") if firm else (_BY_WORDS, "$quiet")


def _gap(cell: Cell) -> tuple[str, str, str]:
    gap = cell.gap
    if gap is None:
        return " ", "", ""
    if gap.decided:
        return "○", _NOTHING[gap.missing], "bold $error"
    near = f"perhaps {gap.best.item} ({gap.best.score:.2f})" if gap.best else f"{_NOTHING[gap.missing]}?"
    return "?", near, "bold $warning"
