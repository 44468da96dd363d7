"""What a table writes again and again is worked out once.

Twenty thousand plans are sixteen million cells, most of them codes: looking one up in a dictionary takes a
fifth of the time that a function does which only finds out that there is nothing to do.
"""

from __future__ import annotations

from collections.abc import Callable

_LONGEST = 48  # characters: what is longer hardly comes again
_MOST = 50_000  # texts remembered


class Remembered(dict[str, str]):
    """How a format writes each text: `written[text]`."""

    def __init__(self, write: Callable[[str], str]) -> None:
        super().__init__()
        self._write = write

    def __missing__(self, text: str) -> str:
        written = self._write(text)
        if len(text) <= _LONGEST and len(self) < _MOST:
            self[text] = written
        return written
