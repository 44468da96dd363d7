"""Typographic signs as a keyboard has them, so that a pattern needs each sign but once."""

from __future__ import annotations

_QUOTES = str.maketrans("’‘", "''")
_QUOTES_AND_DASHES = str.maketrans("’‘–—", "''--")


def straight_quotes(text: str) -> str:
    """A text with straight apostrophes, letter for letter as long as before."""
    return text.translate(_QUOTES)


def straight_signs(text: str) -> str:
    """A text with straight apostrophes and plain hyphens for dashes, letter for letter as long as before."""
    return text.translate(_QUOTES_AND_DASHES)
