"""Page numbers of a Word file, from the breaks that Word itself recorded when it last laid it out."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class _Row:
    """A table row being read: the page it begins on, the last page a cell of it reached, any text yet."""

    first: int
    last: int
    empty: bool = True


@dataclass(slots=True)
class Pages:
    """The page the reader is on. Nothing is estimated: without a recorded break there are no numbers."""

    recorded: bool
    now: int = 1
    #: Text boxes around the present element: what breaks inside them is not the page.
    boxes: int = 0
    #: The author's break was passed and no text has followed it yet.
    _fresh: bool = False
    _rows: list[_Row] = field(default_factory=list)

    def number(self) -> int | None:
        """The present page, or null if the file records none."""
        return self.now if self.recorded else None

    def text(self) -> None:
        """Text was read on this page."""
        self._fresh = False
        if self._rows:
            self._rows[-1].empty = False

    def ordered_break(self) -> None:
        """The author put a page break here. Inside a table or text box Word pays no heed to it."""
        if not self._rows and not self.boxes:
            self.now += 1
            self._fresh = True

    def recorded_break(self) -> None:
        """Word noted that a page began here."""
        if self.boxes:
            return
        if self._fresh:
            # The author's break, noted a second time.
            self._fresh = False
            return
        self.now += 1
        if self._rows and self._rows[-1].empty:
            # Before any text of the row: the whole row begins on this page.
            self._rows[-1].first = self.now

    def begin_row(self) -> None:
        """A table row begins."""
        self._rows.append(_Row(self.now, self.now))

    def begin_cell(self) -> None:
        """A cell begins, beside the others of its row."""
        self.now = self._rows[-1].first

    def end_cell(self) -> None:
        """A cell ends, perhaps on a later page than the others."""
        row = self._rows[-1]
        row.last = max(row.last, self.now)

    def end_row(self) -> None:
        """A row ends where its longest cell does; a nested row's text is its outer row's too."""
        row = self._rows.pop()
        self.now = max(row.last, row.first)
        if self._rows and not row.empty:
            self._rows[-1].empty = False
