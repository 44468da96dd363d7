"""Forms that recur: one small table for each need, outcome or provision, with the same words at its left."""

from __future__ import annotations

from collections import Counter

from audit.model.document import Document, Table

#: Words that begin this many rows are the form's and not the plan's.
_FEWEST_ROWS = 3
_MOST_WORDS = 8


def form_key(text: str) -> str:
    """A label as it is compared: lower case, single spaces, no colon."""
    return " ".join(text.lower().split()).strip(" :.")


def repeated_labels(document: Document) -> frozenset[str]:
    """The short first cells that several rows of several tables share."""
    rows: Counter[str] = Counter()
    tables: dict[str, set[int]] = {}
    for part in document.content:
        if isinstance(part, Table):
            for key in _first_cells(part):
                rows[key] += 1
                tables.setdefault(key, set()).add(part.number)
    return frozenset(key for key, count in rows.items() if count >= _FEWEST_ROWS and len(tables[key]) >= 2)


def _first_cells(table: Table) -> list[str]:
    if table.columns < 2:
        return []
    texts: dict[int, list[str]] = {}
    for cell in table.cells:
        text = cell.text.strip()
        if text:
            texts.setdefault(cell.row, []).append(text)
    return [
        form_key(cells[0])
        for cells in texts.values()
        if len(cells) >= 2 and len(cells[0].split()) <= _MOST_WORDS and not cells[0].endswith((".", ";"))
    ]
