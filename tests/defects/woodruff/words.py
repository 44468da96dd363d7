"""The words of a plan, how they are read from their source, and how a copy alters and labels them."""

import copy
import re
from dataclasses import dataclass, field

SECTIONS = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")
AREAS = {
    "ci": "communication-interaction",
    "cl": "cognition-learning",
    "semh": "semh",
    "sp": "sensory-physical",
    "pfa": "preparing-for-adulthood",
    "health": "health",
    "care": "social-care",
    "other": "other",
}
ITEM = re.compile(r"(?:[BCDEFG]\d+|H[12]\.\d+)$")
HOPE = re.compile(r"\[\[(A\d+): (.*?)\]\]", re.S)


@dataclass
class Piece:
    """One statement or passage, with the other cells of its row."""

    key: str
    area: str = ""
    under: str = ""
    text: str = ""
    cells: dict[str, str] = field(default_factory=dict)


def plain(text: str) -> str:
    """The words as drawn, without the marks round hopes."""
    return HOPE.sub(lambda found: found.group(2), text)


def section_of(key: str) -> str:
    """The lettered section that a key belongs to, or nothing."""
    found = re.match(r"(H1|H2|[A-K])(?=[.\d]|$)", key)
    return found.group(1) if found else ""


def join(lines: list[str]) -> str:
    """Join wrapped lines into paragraphs; a blank line or a bullet begins a new one."""
    paragraphs: list[str] = []
    fresh = True
    for line in lines:
        if not line.strip():
            fresh = True
        elif fresh or line.startswith("- "):
            paragraphs.append(line.strip())
            fresh = False
        else:
            paragraphs[-1] += " " + line.strip()
    return "\n".join(paragraphs)


def read(source: str) -> dict[str, Piece]:
    """Read pieces: '# key area under', then text, then '> Column: cell' lines."""
    pieces: dict[str, Piece] = {}
    piece, head = Piece(""), ""
    lines: list[str] = []

    def close() -> None:
        if head:
            piece.cells[head] = join(lines)
        else:
            piece.text = join(lines)
        lines.clear()

    for line in source.strip().splitlines():
        if line.startswith("# "):
            close()
            names = [*line[2:].split(), "", ""]
            if names[0] in pieces:
                raise ValueError(f"{names[0]} twice")
            piece, head = Piece(names[0], names[1], names[2]), ""
            pieces[piece.key] = piece
        elif line.startswith("> "):
            close()
            head, _, cell = line[2:].partition(": ")
            head = head.rstrip(":")
            lines.append(cell)
        else:
            lines.append(line)
    close()
    return pieces


@dataclass
class Plan:
    """A plan's words, details and thread."""

    stem: str
    layout: int
    pieces: dict[str, Piece]
    details: dict[str, object]
    links: str
    guards: list[tuple[str, str]]
    nil: set[str] = field(default_factory=set)

    def text(self, key: str) -> str:
        """The plain words of one piece."""
        return plain(self.pieces[key].text) if key in self.pieces else ""

    def cell(self, key: str, head: str) -> str:
        """The plain words of one cell."""
        return plain(self.pieces[key].cells.get(head, "")) if key in self.pieces else ""

    def rows(self, section: str, area: str = "", under: str = "") -> list[Piece]:
        """The numbered pieces of a section, in order."""
        return [
            piece
            for piece in self.pieces.values()
            if section_of(piece.key) == section
            and re.fullmatch(r"(?:[A-K]\d+|H[12]\.\d+)", piece.key)
            and (not area or piece.area == area)
            and (not under or piece.under == under)
        ]

    def items(self) -> list[dict[str, object]]:
        """The statements of the plan, as labels."""
        found: list[dict[str, object]] = []
        for piece in self.pieces.values():
            hopes = HOPE.finditer(piece.text)
            found += [item(hope.group(1), "A", hope.group(2), piece.area, {}) for hope in hopes]
            if ITEM.match(piece.key):
                found.append(
                    item(piece.key, section_of(piece.key), plain(piece.text), piece.area, piece.cells)
                )
        return found

    def pairs(self) -> list[list[str]]:
        """The links, as pairs of keys."""
        found = []
        for run in self.links.replace("\n", " ").split(";"):
            if run.strip():
                start, _, ends = run.partition(":")
                found += [[start.strip(), end] for end in ends.split()]
        known = {str(one["key"]) for one in self.items()}
        for pair in found:
            if not set(pair) <= known:
                raise ValueError(f"{self.stem}: {pair}")
        return found


def item(key: str, section: str, text: str, area: str, cells: dict[str, str]) -> dict[str, object]:
    """One statement as a label."""
    return {"key": key, "section": section, "text": text, "area": AREAS.get(area), "cells": dict(cells)}


class Copy:
    """A copy of a plan, its edits and their labels."""

    def __init__(self, plan: Plan) -> None:
        """Begin from the plan's own words."""
        self.plan = copy.deepcopy(plan)
        self.labels: list[tuple[str, str | None, str | None, str]] = []

    def say(self, codes: str, where: str | None, section: str | None = "", note: str = "") -> None:
        """Label a piece by its key, a passage by its words, or a lack by None."""
        if section == "":
            section = section_of(where or "") or None
        self.labels += [(code, section, where, note) for code in codes.split()]

    def put(self, key: str, text: str, codes: str = "", note: str = "") -> None:
        """Give a piece new words."""
        self.plan.pieces[key].text = text
        if codes:
            self.say(codes, key, note=note)

    def cell(self, key: str, head: str, text: str, codes: str = "", note: str = "") -> None:
        """Give a cell new words; the label is on its row's statement."""
        if head not in self.plan.pieces[key].cells:
            raise KeyError(head)
        self.plan.pieces[key].cells[head] = text
        if codes:
            self.say(codes, key, note=note)

    def swap(self, key: str, old: str, new: str, head: str = "") -> None:
        """Exchange some words within a piece or one of its cells."""
        piece = self.plan.pieces[key]
        words = piece.cells[head] if head else piece.text
        if old not in words:
            raise ValueError(f"{key}: {old}")
        words = words.replace(old, new)
        if head:
            piece.cells[head] = words
        else:
            piece.text = words

    def drop(self, *keys: str) -> None:
        """Take pieces out."""
        for key in keys:
            del self.plan.pieces[key]

    def add(self, after: str, source: str, codes: str = "", note: str = "") -> None:
        """Put new pieces in behind a piece; a label is on the first of them."""
        fresh = read(source)
        pieces: dict[str, Piece] = {}
        for key, piece in self.plan.pieces.items():
            pieces[key] = piece
            if key == after:
                pieces |= fresh
        self.plan.pieces = pieces
        if codes:
            self.say(codes, next(iter(fresh)), note=note)

    def defects(self) -> list[dict[str, object]]:
        """The labels, with the words as they now stand."""
        found: list[dict[str, object]] = []
        for code, section, where, note in self.labels:
            text = self.plan.text(where) if where in self.plan.pieces else where
            found.append({"code": code, "section": section, "text": text, "note": note})
        return found
