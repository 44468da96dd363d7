"""A plan as data: pieces of text by section, and the edits that make a defective copy."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

ORDER = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")
AREAS = {
    "ci": "communication-interaction",
    "cl": "cognition-learning",
    "semh": "semh",
    "sp": "sensory-physical",
    "pfa": "preparing-for-adulthood",
    "h": "health",
    "sc": "social-care",
    "o": "other",
    "": None,
}
ITEM_SECTIONS = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2")


@dataclass
class Piece:
    """One statement, paragraph or table row of a section."""

    key: str
    text: str
    role: str = "item"
    area: str = ""
    to: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()


def item(key: str, area: str, to: str, text: str, *cells: str) -> Piece:
    """Make a statement that counts, with the keys it answers."""
    return Piece(key, text, "item", area, tuple(to.split()), cells)


def prose(key: str, text: str, area: str = "") -> Piece:
    """Make a paragraph of the section that is no statement of its own."""
    return Piece(key, text, "prose", area)


def head(text: str, area: str = "") -> Piece:
    """Make a sub-heading, which is no part of the section's words."""
    return Piece("", text, "head", area)


@dataclass
class Plan:
    """A whole plan: front page, sections, sign-off and what is known of it."""

    stem: str
    layout: int
    council: str
    title: str
    front: dict[str, str]
    sections: dict[str, list[Piece]]
    columns: dict[str, tuple[str, ...]]
    details: dict[str, Any]
    sign: dict[str, str]
    states: dict[str, str] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict)
    guards: list[tuple[str, str]] = field(default_factory=list)
    omit: set[str] = field(default_factory=set)

    def find(self, key: str) -> tuple[str, int]:
        """Say in which section, and where in it, the piece with this key stands."""
        for section, pieces in self.sections.items():
            for place, piece in enumerate(pieces):
                if piece.key == key:
                    return section, place
        raise KeyError(key)

    def piece(self, key: str) -> Piece:
        """Give the piece with this key."""
        section, place = self.find(key)
        return self.sections[section][place]

    def items(self, section: str, area: str | None = None) -> list[Piece]:
        """Give a section's statements, of one area if asked."""
        pieces = self.sections.get(section, [])
        return [p for p in pieces if p.role == "item" and (area is None or p.area == area)]

    def of_area(self, section: str, area: str, role: str = "prose") -> list[Piece]:
        """Give a section's pieces of one area and role."""
        return [p for p in self.sections.get(section, []) if p.role == role and p.area == area]


class Copy:
    """A copy of a plan under edit, with a label for each defect the edits make."""

    def __init__(self, base: Plan, letter: str) -> None:
        """Start from the clean plan."""
        self.plan = deepcopy(base)
        self.base = base
        self.plan.stem = f"{base.stem}-{letter}"
        self.defects: list[tuple[str, str | None, str | None, str]] = []

    def cut(self, *keys: str) -> None:
        """Take pieces away."""
        for key in keys:
            section, place = self.plan.find(key)
            del self.plan.sections[section][place]

    def put(self, after: str, piece: Piece) -> None:
        """Add a piece behind another."""
        section, place = self.plan.find(after)
        self.plan.sections[section].insert(place + 1, piece)

    def put_last(self, section: str, text: str) -> None:
        """Add a paragraph at the end of a section, which may be empty."""
        self.plan.sections[section].append(prose(f"new-{section}", text))

    def move(self, key: str, after: str) -> None:
        """Put a piece behind another, of the same section or not."""
        piece = self.plan.piece(key)
        self.cut(key)
        self.put(after, piece)

    def swap(self, key: str, old: str, new: str) -> None:
        """Change words inside a piece, which must hold them."""
        piece = self.plan.piece(key)
        if old not in piece.text:
            raise ValueError(f"{key}: no {old!r}")
        piece.text = piece.text.replace(old, new)

    def write(self, key: str, text: str, *cells: str) -> None:
        """Write a piece anew, with its other cells if given."""
        piece = self.plan.piece(key)
        piece.text = text
        if cells:
            piece.cells = cells

    def cell(self, key: str, place: int, text: str) -> None:
        """Write one other cell of a row anew."""
        piece = self.plan.piece(key)
        cells = list(piece.cells)
        cells[place] = text
        piece.cells = tuple(cells)

    def retitle(self, section: str, old: str, new: str) -> None:
        """Change a sub-heading, or take it away when nothing is given for it."""
        pieces = self.plan.sections[section]
        place = next(n for n, piece in enumerate(pieces) if piece.role == "head" and piece.text == old)
        pieces[place].text = new
        if not new:
            del pieces[place]

    def front(self, label: str, value: str) -> None:
        """Change a field of the front page."""
        if label not in self.plan.front:
            raise KeyError(label)
        self.plan.front[label] = value

    def mark(self, codes: str, where: str | None, note: str, text: str | None = None) -> None:
        """Label a defect: where is a piece's key, or a section when the text is given or missing."""
        for code in codes.split():
            self.defects.append((code, where, text, note))

    def labels(self) -> list[dict[str, Any]]:
        """Give the labels with their words as they stand after all edits."""
        rows: list[dict[str, Any]] = []
        for code, where, text, note in self.defects:
            section = where
            if where is not None and where not in ORDER and where != "H":
                section = self.plan.find(where)[0]
                text = text if text is not None else self.plan.piece(where).text
            rows.append({"code": code, "section": section, "text": text, "note": note})
        return rows


def links(plan: Plan) -> list[list[str]]:
    """List the threads of a clean plan."""
    rows: list[list[str]] = []
    for section in ITEM_SECTIONS:
        for piece in plan.items(section):
            for start in piece.to:
                plan.find(start)
                rows.append([start, piece.key])
    return rows


def items(plan: Plan) -> list[dict[str, Any]]:
    """List the statements of a clean plan."""
    rows: list[dict[str, Any]] = []
    for section in ITEM_SECTIONS:
        names = plan.columns.get(section, ())
        for piece in plan.items(section):
            cells = {n: c for n, c in zip(names[1:], piece.cells, strict=False) if n and c}
            area = AREAS[piece.area]
            rows.append(
                {
                    "key": piece.key,
                    "section": section,
                    "area": area,
                    "label": None,
                    "text": piece.text,
                    "cells": cells,
                }
            )
    return rows
