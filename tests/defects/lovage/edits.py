"""Defective copies: edits made to a clean plan's words, and the labels of what they cause."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field, replace

from tests.defects.lovage.page import Piece, Plan, Rows, parse

Label = tuple[str, str | None, str | None, str]


@dataclass
class Copy:
    """One defective copy of a plan."""

    letter: str
    labels: list[Label]
    texts: dict[str, str] = field(default_factory=dict)
    subs: list[tuple[str, str, str]] = field(default_factory=list)
    drops: list[str] = field(default_factory=list)
    adds: list[tuple[str, str]] = field(default_factory=list)
    front: dict[str, str | None] = field(default_factory=dict)
    sign: dict[str, str | None] = field(default_factory=dict)
    heads: dict[str, str | None] = field(default_factory=dict)


def _rows(rows: Rows, changed: dict[str, str | None]) -> Rows:
    """Rows with values replaced, or the row left out where the new value is None."""
    assert not set(changed) - {label for label, _ in rows}, changed
    new = [(label, changed.get(label, value)) for label, value in rows]
    return [(label, value) for label, value in new if value is not None]


def _find(pieces: list[Piece], key: str) -> Piece:
    """The passage of that key."""
    return next(p for p in pieces if p.key == key)


def apply(plan: Plan, edits: Copy) -> Plan:
    """A copy of the plan with the edits made."""
    pieces = copy.deepcopy(plan.pieces)
    for target, new in edits.texts.items():
        key, _, cell = target.partition("|")
        piece = _find(pieces, key)
        if cell:
            piece.cells[cell] = new
        else:
            piece.text = new
    for target, old, new in edits.subs:
        key, _, cell = target.partition("|")
        piece = _find(pieces, key)
        was = piece.cells[cell] if cell else piece.text
        assert old in was, (plan.stem, target, old)
        if cell:
            piece.cells[cell] = was.replace(old, new)
        else:
            piece.text = was.replace(old, new)
    for after, block in edits.adds:
        place = pieces.index(_find(pieces, after)) + 1
        pieces[place:place] = parse(block)
    for key in edits.drops:
        pieces.remove(_find(pieces, key))
    assert not set(edits.heads) - set(plan.heads), edits.heads
    return replace(
        plan,
        pieces=pieces,
        front=_rows(plan.front, edits.front),
        sign=_rows(plan.sign, edits.sign),
        heads={**plan.heads, **edits.heads},
    )


def words(plan: Plan, ref: str | None) -> str | None:
    """What a label points at: a passage by its key, a cell by "F2|By whom", or the words themselves."""
    if ref is None:
        return None
    key, _, cell = ref.partition("|")
    piece = plan.get(key)
    if piece:
        return plan.plain(piece.cells[cell] if cell else piece.text)
    return ref
