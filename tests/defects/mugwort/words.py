"""What a plan holds: blocks of words, items, links, and the edits that make a defective copy."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

Cell = str | list[str] | None
MARK = re.compile(r"^\{([A-Z0-9.]+)(?:\|([^}]*))?\}\s*")
AREAS = {
    "ci": "communication-interaction",
    "cl": "cognition-learning",
    "se": "semh",
    "sp": "sensory-physical",
    "pa": "preparing-for-adulthood",
    "he": "health",
    "sc": "social-care",
}
SECTIONS = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")


@dataclass
class Block:
    """One thing on the page: a heading, helper note, paragraphs or a table."""

    kind: str
    section: str = ""
    texts: list[str] = field(default_factory=list)
    rows: list[list[Any]] = field(default_factory=list)
    widths: list[float] = field(default_factory=list)


@dataclass
class Look:
    """How one council's form is drawn."""

    font: str = "Liberation Sans"
    size: float = 10.5
    colour: str = "1F3864"
    fill: str = "D9E2F3"
    landscape: bool = False
    heading: str = "rule"
    header: str = ""
    footer: str = ""
    margin: float = 2.0
    spacing: float = 1.25


@dataclass
class Plan:
    """A clean plan: its look, its blocks and what is true of it."""

    stem: str
    layout: int
    look: Look
    blocks: list[Block]
    details: dict[str, Any]
    states: dict[str, str]
    areas: str
    links: str
    guards: list[tuple[str, str, str]]


@dataclass
class Copy:
    """A defective copy under construction, with its labels."""

    plan: Plan
    suffix: str
    defects: list[dict[str, str | None]] = field(default_factory=list)

    def flaw(self, codes: str, section: str | None, text: str | None, note: str) -> None:
        """Label one statement with one or more codes; '@F2' stands for the words of item F2 in the end."""
        for code in codes.split():
            self.defects.append({"code": code, "section": section, "text": text, "note": note})

    def labelled(self) -> list[dict[str, str | None]]:
        """The labels, with each '@F2' turned into the item's words as they stand in the end."""
        labels = []
        for defect in self.defects:
            text = defect["text"]
            if text is not None and text.startswith("@"):
                text = item_text(self.plan, text[1:])
            labels.append(defect | {"text": text})
        return labels

    def put(self, old: str, new: str, times: int = 1) -> None:
        """Replace words that must stand in exactly so many strings."""
        found = 0
        for holder, index in strings(self.plan):
            if old in holder[index]:
                holder[index] = holder[index].replace(old, new)
                found += 1
        if found != times:
            raise ValueError(f"{self.plan.stem}{self.suffix}: {found} strings hold {old!r}, not {times}")

    def say(self, key: str, text: str) -> None:
        """Give an item other words."""
        holder, index = find(self.plan, key)
        match = MARK.match(holder[index])
        assert match is not None
        holder[index] = match.group(0) + text

    def cut(self, start: str) -> None:
        """Take out one string, found by '@key' or by its opening words; a cell left empty stays."""
        holder, index = self._at(start)
        for block in self.plan.blocks:
            for row in block.rows:
                if row is holder:
                    row[index] = ""
                    return
        del holder[index]

    def cut_row(self, start: str) -> None:
        """Take out the whole row that holds a string."""
        holder, _ = self._at(start)
        for block in self.plan.blocks:
            for row in block.rows:
                if row is holder or any(cell is holder for cell in row):
                    block.rows.remove(row)
                    return
        raise ValueError(start)

    def add(self, after: str, text: str) -> None:
        """Put a further paragraph after a string."""
        holder, index = self._at(after)
        for block in self.plan.blocks:
            for row in block.rows:
                if row is holder:
                    row[index] = [row[index], text]
                    return
        holder.insert(index + 1, text)

    def add_row(self, after: str, row: list[Any]) -> None:
        """Put a further row after the row that holds a string."""
        holder, _ = self._at(after)
        for block in self.plan.blocks:
            for place, old in enumerate(block.rows):
                if old is holder or any(cell is holder for cell in old):
                    block.rows.insert(place + 1, row)
                    return
        raise ValueError(after)

    def drop_block(self, start: str) -> None:
        """Take out a whole block, found by its opening words."""
        holder, _ = self._at(start)
        for block in self.plan.blocks:
            rows = [row for row in block.rows if row is holder or any(cell is holder for cell in row)]
            if block.texts is holder or rows:
                self.plan.blocks.remove(block)
                return
        raise ValueError(start)

    def _at(self, start: str) -> tuple[list[Any], int]:
        if start.startswith("@"):
            return find(self.plan, start[1:])
        hits = [
            (holder, index) for holder, index in strings(self.plan) if bare(holder[index]).startswith(start)
        ]
        if len(hits) != 1:
            raise ValueError(f"{self.plan.stem}{self.suffix}: {len(hits)} strings open with {start!r}")
        return hits[0]


def head(text: str) -> Block:
    """A section's heading."""
    return Block("h1", texts=[text])


def sub(text: str) -> Block:
    """A heading within a section."""
    return Block("h2", texts=[text])


def note(*texts: str) -> Block:
    """Words of the form itself."""
    return Block("note", texts=list(texts))


def para(section: str, *texts: str) -> Block:
    """Paragraphs or bullets of one section."""
    return Block("p", section, list(texts))


def grid(widths: list[float], *rows: list[Any]) -> Block:
    """A table; each row opens with its section, or its columns' sections."""
    return Block("t", widths=widths, rows=[list(row) for row in rows])


def copy_of(plan: Plan, suffix: str) -> Copy:
    """Open a copy for editing."""
    return Copy(copy.deepcopy(plan), suffix)


def strings(plan: Plan) -> Iterator[tuple[list[Any], int]]:
    """Every string of the plan as holder and place, in reading order."""
    for block in plan.blocks:
        for index in range(len(block.texts)):
            yield block.texts, index
        for row in block.rows:
            for place in range(1, len(row)):
                if isinstance(row[place], list):
                    for index in range(len(row[place])):
                        yield row[place], index
                elif isinstance(row[place], str):
                    yield row, place


def find(plan: Plan, key: str) -> tuple[list[Any], int]:
    """Where an item stands."""
    for holder, index in strings(plan):
        match = MARK.match(holder[index])
        if match and match.group(1) == key:
            return holder, index
    raise KeyError(f"{plan.stem}: {key}")


def accepted(text: str) -> str:
    """A text with its tracked insertions taken and its deletions gone."""
    text = re.sub(r"\[-.*?-\]", "", text)
    return re.sub(r"\[\+(.*?)\+\]", r"\1", text)


def bare(text: str) -> str:
    """A text without mark, bullet or tracked changes."""
    text = MARK.sub("", text)
    return accepted(text[2:] if text.startswith("* ") else text).lstrip("#").strip()


def item_text(plan: Plan, key: str) -> str:
    """The words of an item as they stand."""
    holder, index = find(plan, key)
    return bare(holder[index])
