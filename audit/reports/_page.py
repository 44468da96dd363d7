"""Plain text set out in lines of a given width."""

from __future__ import annotations

import textwrap
from typing import TextIO

from audit.safety import clean_line, clean_text

_LABELS = 16  # the width of a column of labels
_NARROWEST = 20  # a column of text is never narrower than this, whatever the width of the page


class Page:
    """Writes lines of a given width. Everything a text report says passes here, and is cleaned here."""

    def __init__(self, out: TextIO, width: int) -> None:
        self.out = out
        self.width = width

    def line(self, text: str = "", indent: int = 0, hang: int = 0) -> None:
        """A paragraph, wrapped; `hang` sets its further lines in deeper."""
        wrapped = textwrap.wrap(
            clean_line(text),
            max(_NARROWEST, self.width),
            initial_indent=" " * indent,
            subsequent_indent=" " * (indent + hang),
            break_on_hyphens=False,
        )
        for line in wrapped or [""]:
            self.out.write(line + "\n")

    def row(self, text: str) -> None:
        """A line set out in columns: cut at the width, its spaces kept."""
        self.out.write(clean_text(text).replace("\n", " ")[: self.width].rstrip() + "\n")

    def field(self, label: str, value: str, indent: int = 2) -> None:
        """A label and its value in two columns; nothing where there is no value."""
        room = max(_NARROWEST, self.width - indent - _LABELS)
        for number, line in enumerate(textwrap.wrap(clean_line(value), room, break_on_hyphens=False)):
            self.row(f"{' ' * indent}{'' if number else label:<{_LABELS}}{line}")

    def heading(self, text: str) -> None:
        """A heading with a rule under it."""
        self.line()
        self.line(text)
        self.row("-" * self.width)
