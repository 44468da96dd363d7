"""Prose of a plan kept as lines: `key: words` is a statement, other lines are words of the section."""

from __future__ import annotations

import re

KEYED = re.compile(r"([a-z]+\d+[a-z]?): (.+)")


def said(words: str) -> list[str | tuple[str, str]]:
    """Statements and plain words, one a line."""
    lines = [line.strip() for line in words.strip().splitlines()]
    found = [(line, KEYED.fullmatch(line)) for line in lines if line]
    return [(match[1], match[2]) if match else line for line, match in found]


def rows(words: str) -> list[tuple[str, ...]]:
    """Rows of a table, a line each, with bars between the cells."""
    return [
        tuple(cell.strip() for cell in line.split("|")) for line in words.strip().splitlines() if line.strip()
    ]
