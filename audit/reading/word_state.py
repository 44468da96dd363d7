"""What one reading of a Word file keeps track of from its first element to its last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Literal

from audit.model.document import LeftOut, LeftOutReason
from audit.reading.labels import plain
from audit.reading.ledger import Ledger
from audit.reading.limits import Limits
from audit.reading.package import Element, Package, Relation, too_large
from audit.reading.word_fields import Fields
from audit.reading.word_names import TEXT, P
from audit.reading.word_numbering import Numbering
from audit.reading.word_pages import Pages
from audit.reading.word_styles import Styles

#: What is counted on the way, for the notices.
Sight = Literal["change", "hidden", "picture", "large-picture", "embedded", "insert"]


@dataclass
class State:
    """The shared state of a reading: resources, counts, and the conditions text stands under.

    `deleted` counts the deletions around the present element, `placeholders` the controls that show
    their prompt; `checkbox` is the sign of the tick box around it; `aside` says why all that is read now
    is not content (a header, a note).
    """

    package: Package
    relations: dict[str, Relation]
    limits: Limits
    styles: Styles
    numbering: Numbering
    pages: Pages
    fields: Fields
    ledger: Ledger = field(default_factory=Ledger)
    left_out: list[LeftOut] = field(default_factory=list)
    seen: Counter[Sight] = field(default_factory=Counter)
    tables: int = 0
    #: The numbers of tables that are laid out with tabs.
    tabbed: Iterator[int] = field(default_factory=lambda: count(-1, -1))
    deleted: int = 0
    placeholders: int = 0
    checkbox: str | None = None
    aside: LeftOutReason | None = None
    _cells: int = 0
    _paragraphs: int = 0
    _characters: int = 0

    def count_paragraph(self) -> None:
        """One more paragraph, empty ones included."""
        self._paragraphs += 1
        if self._paragraphs > self.limits.paragraphs:
            raise too_large(f"it holds more than {self.limits.paragraphs:,} paragraphs")

    def count_cell(self) -> None:
        """One more table cell."""
        self._cells += 1
        if self._cells > self.limits.cells:
            raise too_large(f"its tables hold more than {self.limits.cells:,} cells")

    def count_characters(self, more: int) -> None:
        """So many more characters of text."""
        self._characters += more
        if self._characters > self.limits.characters:
            raise too_large(f"it holds more than {self.limits.characters:,} characters")

    def check_depth(self, depth: int) -> None:
        """Refuses a file whose parts are nested deeper than any document's."""
        if depth > self.limits.xml_depth:
            raise too_large("its parts are nested without end")

    def read_run(self, run: str) -> None:
        """Enters a run that goes into a block."""
        if self.aside is None:
            self.ledger.read(run)
        else:
            self.ledger.leave(run, self.aside)

    @contextmanager
    def deletion(self) -> Iterator[None]:
        """Everything inside is deleted text."""
        self.deleted += 1
        try:
            yield
        finally:
            self.deleted -= 1

    def leave_out(self, text: str, reason: LeftOutReason) -> None:
        """Keeps a passage that is not content, with the reason; its runs are entered elsewhere."""
        text = plain(text)
        if text:
            self.left_out.append(LeftOut(text, reason, self.pages.number()))
            if reason == "hidden":
                self.seen["hidden"] += 1

    def leave_all(self, element: Element, reason: LeftOutReason) -> None:
        """Leaves out every run inside an element."""
        parts: list[str] = []
        for inner in element.iter(P, *TEXT):
            if inner.tag == P:
                parts.append("\n")
            elif inner.text:
                self.ledger.leave(inner.text, reason)
                self.count_characters(len(inner.text))
                parts.append(inner.text)
        self.leave_out("".join(parts), reason)
