"""What the doctor says of each thing it looks at: fine, worth knowing, or wrong with what to do about it."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass

from audit.safety import clean_line

_WIDTH = 100


@dataclass(frozen=True, slots=True)
class Fine:
    """Something is as it should be."""

    text: str

    def shown(self) -> str:
        """Its line on screen."""
        return _laid_out("ok", self.text)


@dataclass(frozen=True, slots=True)
class Note:
    """Something is missing or different that the program can do without; `help` says what it would bring."""

    text: str
    help: str = ""

    def shown(self) -> str:
        """Its lines on screen."""
        return "\n".join([_laid_out("note", self.text), *([_laid_out("", self.help)] if self.help else [])])


@dataclass(frozen=True, slots=True)
class Problem:
    """Something is wrong, and what to do about it."""

    text: str
    help: str

    def shown(self) -> str:
        """Its lines on screen."""
        return f"{_laid_out('PROBLEM', self.text)}\n{_laid_out('do this', self.help)}"


Seen = Fine | Note | Problem


def _laid_out(mark: str, text: str) -> str:
    head = f"  {mark:8} "
    return textwrap.fill(
        clean_line(text),
        _WIDTH,
        initial_indent=head,
        subsequent_indent=" " * len(head),
        break_long_words=False,
        break_on_hyphens=False,
    )
