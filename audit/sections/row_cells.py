"""The cells beside a statement: who, how often, by when, and which need or outcome the row is for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from audit.model.plan import ITEM_KINDS, Letter
from audit.sections.drafts import Draft
from audit.sections.passages import Passage, Row

#: The kind of statement that a column is called after.
_KIND_OF_HEADING = re.compile(r"need|outcome|provision|aspiration", re.I)


def attach_cells(drafts: Iterable[Draft], passages: Sequence[Passage]) -> None:
    """Give each item the other cells of its row, or, in a form, those that follow it in the table."""
    beside: dict[tuple[int, int, Letter | None], dict[str, list[str]]] = {}
    named: dict[tuple[int, int], list[Passage]] = {}
    drafts = list(drafts)
    lists = {container for container, count in _containers(drafts).items() if count > 1}
    lists |= _beside_others(drafts)
    for passage in passages:
        if passage.role == "reference" and not passage.column and passage.container in lists:
            continue  # a line under one of several statements in a cell or row is about that one
        if passage.role in ("attribute", "reference") and passage.row is not None:
            for number in range(passage.row.first, passage.row.last + 1):
                cells = beside.setdefault((passage.row.table, number, passage.letter), {})
                cells.setdefault((passage.column or "").strip(), []).append(_said(passage))
                if passage.column and _KIND_OF_HEADING.search(passage.column):
                    named.setdefault((passage.row.table, number), []).append(passage)
    _attach_names(drafts, named)
    taken: set[tuple[int, int, Letter | None]] = set()
    for draft in drafts:
        row = draft.passage.row
        if row is None:
            continue
        for number in range(row.first, row.last + 1):
            key = (row.table, number, draft.passage.letter)
            if key in beside:
                taken.add(key)
                for heading, texts in beside[key].items():
                    known = draft.cells.get(heading, "").split("\n")
                    more = [text for text in texts if text not in known]
                    draft.cells[heading] = "\n".join([*filter(None, known), *more])
    for key, cells in beside.items():
        if key in taken:
            continue
        earlier = [
            draft
            for draft in drafts
            if draft.passage.row is not None
            and draft.passage.row.table == key[0]
            and draft.passage.letter == key[2]
            and draft.passage.row.first <= key[1]
        ]
        if earlier:
            last_row = earlier[-1].passage.row
            for draft in earlier:
                if draft.passage.row == last_row:
                    for heading, texts in cells.items():
                        draft.cells.setdefault(heading, "\n".join(texts))


def _containers(drafts: Iterable[Draft]) -> Counter[tuple[int, ...]]:
    return Counter(draft.passage.container for draft in drafts)


def _beside_others(drafts: Iterable[Draft]) -> set[tuple[int, ...]]:
    """The cells that hold a statement in a row whose other cells hold statements of the same section."""
    held: dict[tuple[Row, Letter | None], set[tuple[int, ...]]] = {}
    for draft in drafts:
        if (row := draft.passage.row) is not None:
            held.setdefault((row, draft.passage.letter), set()).add(draft.passage.container)
    return {cell for cells in held.values() if len(cells) > 1 for cell in cells}


def _said(passage: Passage) -> str:
    """What a cell says; "E.1 · F.2" begins with a code, which is no mark of a list."""
    label = passage.block.label
    return f"{label} {passage.text}" if any(map(str.isdigit, label)) else passage.text


def _attach_names(drafts: Iterable[Draft], named: dict[tuple[int, int], list[Passage]]) -> None:
    """Give each statement of a row what a column between two of them names ("Needs addressed").

    Only cells that name things of a third kind speak for both neighbours.
    """
    for draft in drafts:
        row, letter = draft.passage.row, draft.passage.letter
        if row is None or letter is None or letter == "A":
            continue
        for number in range(row.first, row.last + 1):
            for passage in named.get((row.table, number), ()):
                other = passage.letter
                heading = _KIND_OF_HEADING.search(passage.column or "")
                if heading is None or other is None or other not in ITEM_KINDS or other == letter:
                    continue
                if heading.group().lower() in (ITEM_KINDS[letter], ITEM_KINDS[other]):
                    continue
                draft.cells.setdefault((passage.column or "").strip(), passage.text)
