"""One row of a list, as high as it needs.

A row wraps its own text to the width it is given, so that item numbers hang in a gutter and long
statements stay readable.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from textual.content import Content

_EMPTY = Content("")


class RowLike(Protocol):
    """Something that can be a row."""

    @property
    def key(self) -> str:
        """What it is called, to find it again after a change."""
        ...

    @property
    def selectable(self) -> bool:
        """Whether the cursor stops here."""
        ...

    def lines(self, width: int) -> list[Content]:
        """The row at some width."""
        ...


@dataclass(frozen=True, slots=True)
class Row:
    """A row of text with something in its gutter, such as an item's number.

    `under` are further lines below the text; `space` puts an empty line before the row.
    """

    key: str
    body: Content
    gutter: Content = _EMPTY
    gutter_width: int = 0
    under: tuple[Content, ...] = ()
    selectable: bool = True
    space: bool = False
    indent: int = 0

    def lines(self, width: int) -> list[Content]:
        """The row at some width, its further lines hanging under the first."""
        left = self.indent + self.gutter_width
        room = max(8, width - left)
        made = [Content("")] if self.space else []
        first = Content(" " * self.indent) + self.gutter.truncate(self.gutter_width, pad=True)
        hang = Content(" " * left)
        for part in (self.body, *self.under):
            for number, line in enumerate(part.wrap(room)):
                made.append((first if part is self.body and number == 0 else hang) + line)
        return made
