"""A plan's words by key, the changes a copy makes to them, and the labels that follow from both.

A plan's source is lines `key~ words || cell || cell`, under headings `[section area]`. A key of a section's
letter and a number ("B4", "H1-2") is a statement; any other ("B.lead", "front.status") is plain words.
Words of "-" alone stand in no plan until a copy puts something there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from samples.drawing.labels import Labels

AUTHOR = "sorrel"
AS_OF = "2026-11-20"
KEEP = "="
"""As a seed's words: only the cells change."""
_STATEMENT = re.compile(r"(A|B|C|D|E|F|G|H1-|H2-)\d+[a-z]?$")
_SECTION = re.compile(r"(H1|H2|[A-K])(?=[-.\d])")


@dataclass(frozen=True)
class Seed:
    """New words for one key (None: taken away) and the codes they earn.

    `codes` label the new words, or `passage` of them; `side` names other statements left wrong by the
    change, "T01 B4, T02 B4"; `cells` replaces the other cells of the row.
    """

    key: str
    words: str | None
    codes: str = ""
    note: str = ""
    side: str = ""
    passage: str = ""
    cells: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Missing:
    """Something that no words show: a code and the section where it is missed ("" the whole plan)."""

    code: str
    section: str
    note: str
    text: str | None = None


@dataclass(frozen=True)
class Variant:
    """One defective copy: its letter, its changes, and what its drawing leaves out or does otherwise."""

    letter: str
    seeds: tuple[Seed, ...]
    missing: tuple[Missing, ...] = ()
    flags: frozenset[str] = frozenset()


@dataclass
class Line:
    """One line of a plan's source."""

    key: str
    section: str | None
    area: str | None
    words: str
    cells: tuple[str, ...] = ()


def accepted(words: str) -> str:
    """The words once tracked changes (`{-old-}`, `{+new+}`) are accepted."""
    return re.sub(r"\{\+(.*?)\+\}", r"\1", re.sub(r"\{-.*?-\}", "", words))


def section_of(key: str) -> str | None:
    """The section in which a key stands; None on the front page."""
    found = _SECTION.match(key)
    return found[1] if found else None


def _lines(source: str) -> dict[str, Line]:
    lines: dict[str, Line] = {}
    area: str | None = None
    for row in source.strip().splitlines():
        if not row.strip():
            continue
        if row.startswith("["):
            area = next(iter(row.strip("[] ").split()[1:]), None)
            continue
        key, _, rest = row.partition("~")
        words, *cells = (part.strip() for part in rest.split("||"))
        if key in lines:
            raise ValueError(f"{key} twice")
        lines[key] = Line(key, section_of(key), area, words, tuple(cells))
    return lines


@dataclass
class Copybook:
    """The words of one copy as its form asks for them, recorded in the order of asking."""

    source: str
    labels: Labels
    heads: dict[str, Sequence[str]] = field(default_factory=dict)
    variant: Variant | None = None

    def __post_init__(self) -> None:
        self.lines = _lines(self.source)
        for seed in self.variant.seeds if self.variant else ():
            line = self.lines[seed.key]
            if seed.words != KEEP:
                line.words = "-" if seed.words is None else seed.words
            if seed.cells is not None:
                line.cells = seed.cells
        self.asked: set[str] = set()

    def flag(self, name: str) -> bool:
        """Whether this copy is drawn otherwise in the way named."""
        return bool(self.variant and name in self.variant.flags)

    def has(self, key: str) -> bool:
        """Whether the key has words in this copy."""
        return self.lines[key].words != "-"

    def keys(self, section: str, area: str | None = None) -> list[str]:
        """The statements of a section (and area) in order."""
        return [
            line.key
            for line in self.lines.values()
            if line.section == section
            and _STATEMENT.match(line.key)
            and self.has(line.key)
            and (area is None or line.area == area)
        ]

    def say(self, key: str, label: str | None = None) -> str:
        """The words at a key, recorded; empty where the copy has none."""
        line = self.lines[key]
        if not self.has(key):
            return ""
        self.asked.add(key)
        words = accepted(line.words)
        if line.section is None:
            return line.words
        if _STATEMENT.match(key):
            heads = self.heads.get(line.section, ())
            cells = {head: accepted(cell) for head, cell in zip(heads, line.cells, strict=False) if cell}
            self.labels.item(line.section, key, words, area=line.area, label=label, cells=cells)
        else:
            self.labels.says(line.section, words)
        return line.words

    def join(self, *keys: str) -> str:
        """One paragraph of several keys."""
        return " ".join(words for key in keys if (words := self.say(key)))

    def cells(self, key: str) -> tuple[str, ...]:
        """The other cells of a statement's row."""
        return self.lines[key].cells

    def link(self, links: str) -> None:
        """Links by key: a line "B1: E1 F1 F2" for each source."""
        for row in links.strip().splitlines():
            source, _, targets = row.partition(":")
            self.labels.link(source.strip(), *targets.split())

    def text(self, key: str) -> str:
        """The words at a key as a reader sees them."""
        return accepted(self.lines[key].words)


def defects_of(book: Copybook) -> list[dict[str, Any]]:
    """The labels of a defective copy, from its changes."""
    assert book.variant
    found: list[dict[str, Any]] = []

    def add(code: str, section: str | None, text: str | None, note: str) -> None:
        found.append({"code": code, "section": section, "text": text, "note": note})

    for seed in book.variant.seeds:
        words = seed.passage or (None if seed.words is None else accepted(seed.words))
        for code in seed.codes.split():
            add(code, section_of(seed.key), words, seed.note)
        for pair in filter(None, (part.split() for part in seed.side.split(","))):
            if pair[1] not in book.asked:
                raise ValueError(f"{pair} is not in this copy")
            add(pair[0], section_of(pair[1]), book.text(pair[1]), f"side effect: {seed.note}")
    for gap in book.variant.missing:
        add(gap.code, gap.section or None, gap.text, gap.note)
    return found


def write_json(folder: Path, stem: str, head: dict[str, Any]) -> None:
    """One label file."""
    (folder / f"{stem}.json").write_text(
        json.dumps(head, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )


def loose_ends(labels: dict[str, Any]) -> list[str]:
    """Statements of a clean plan that lack a link they ought to have: for the author's own check."""
    links = {(source, target[0]) for source, target in labels["links"]}
    back = {(target, source[0]) for source, target in labels["links"]}
    wanted = {"A": "E", "B": "EF", "C": "EG", "D": "EH", "E": "F"}
    out = []
    for item in labels["items"]:
        key = item["key"]
        out += [f"{key}->{letter}" for letter in wanted.get(key[0], "") if (key, letter) not in links]
        if key[0] in "FGH" and not any((key, letter) in back for letter in "BCD"):
            out.append(f"{key} without need")
        if key[0] == "E" and not any((key, letter) in back for letter in "BCD"):
            out.append(f"{key} without need")
    return out
