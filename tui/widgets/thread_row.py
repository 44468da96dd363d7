"""One line of the golden thread, drawn: four cells side by side, each with what its link rests on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from textual.content import Content

from audit.model.findings import Link
from audit.model.plan import Item
from tui.content import plan_line
from tui.weave import Cell, Line, Pair

HEADINGS = ("A  wants", "B C D  needs", "E  should change", "F G H  will be done")

_FIRM, _BY_WORDS, _CONFIRMED, _REJECTED, _SUSPECT = "━", "╌", "✓", "✗", "!"
_NOTHING = {
    "outcome": "no outcome",
    "provision": "nothing answers it",
    "need": "no need",
    "aspiration": "no aspiration",
}
_MARK = 2  # cells: the sign of the link before an item, and a space


@dataclass(frozen=True, slots=True)
class Looks:
    """What the drawing of a line depends on besides the line."""

    items: Mapping[str, Item]
    links: Mapping[Pair, Link]
    lit: frozenset[str]
    cell_lines: int


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A line of the matrix as a row; `column`: where the cursor is in it."""

    line: Line
    looks: Looks
    column: int | None

    @property
    def key(self) -> str:
        """The line's."""
        return self.line.key

    @property
    def selectable(self) -> bool:
        """The cursor stops on every line."""
        return True

    def lines(self, width: int) -> list[Content]:
        """The four cells side by side, as many lines high as the longest needs."""
        widths = column_widths(width)
        drawn = [
            self._cell(number, cell, room)
            for number, (cell, room) in enumerate(zip(self.line.cells, widths, strict=True))
        ]
        height = max(1, *(len(one) for one in drawn))
        made = [Content("")] if self.looks.cell_lines > 1 and self.line.first else []
        for number in range(height):
            pieces = [
                (cell[number] if number < len(cell) else Content("")).truncate(room, pad=True)
                for cell, room in zip(drawn, widths, strict=True)
            ]
            made.append(Content(" ").join(pieces))
        return made

    def _cell(self, number: int, cell: Cell | None, width: int) -> list[Content]:
        if cell is None:
            return []
        style, here = "", number == self.column
        if cell.gap is not None:
            sign, said, style = _gap(cell)
            text = Content.styled(said, style)
            mark = Content.styled(f"{sign} ", style)
        else:
            mark = self._mark(cell)
            text = self._item(cell.item or "", cell.again)
        lines = _cut(text, max(4, width - _MARK), self.looks.cell_lines)
        made = [(mark if place == 0 else Content(" " * _MARK)) + line for place, line in enumerate(lines)]
        return [Content.styled(one.plain, "bold reverse") if here else one for one in made]

    def _mark(self, cell: Cell) -> Content:
        if not cell.pairs:
            return Content("  ")
        link = self.looks.links.get(cell.pairs[0])
        if link is None:
            return Content("  ")
        sign, style = link_sign(link)
        return Content.styled(f"{sign} ", style)

    def _item(self, name: str, again: bool) -> Content:
        item = self.looks.items.get(name)
        text = plan_line(item.text) if item else ""
        lit = name in self.looks.lit
        style = "bold $primary" if lit else "$quiet" if again else ""
        return Content.assemble((name, "" if again else "bold"), " • " if lit else " ", (text, style))


def _cut(text: Content, width: int, most: int) -> list[Content]:
    """A text on so many lines; what does not fit is cut off with a sign that it goes on."""
    if most == 1:
        return [text.truncate(width, ellipsis=True)]
    lines = text.wrap(width)
    if len(lines) <= most:
        return lines
    last = lines[most - 1].rstrip()
    return [*lines[: most - 1], last.truncate(width - 1) + "…"]


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
