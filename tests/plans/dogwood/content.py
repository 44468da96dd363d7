"""One child's words, read from a text file, apart from any council's template.

== details              details as they are labelled: `name: ...`, `dates.final: 2025-11-03`
== facts                what the template prints: `dob: 4 May 2014`
== B.ci                 words of section B, area ci; one paragraph a line
# Strengths             a row label or sub-heading: no section's own words
- a bullet              words that are no item
b1) One need.           an item with the key b1; `- b1)` in a bullet; `e1@pfa)` names its area
f1) What | Who | When   an item and the other cells of its row
Words. [[a1: A hope.]]  an item inside a paragraph
== links
b1 > e1 f1              the items that b1 is linked to
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

_ITEM = re.compile(r"([a-z]+\d+)(?:@(\w+))?\) ")


@dataclass(frozen=True)
class Line:
    """One line of a block. `parts[0]` is the statement, the rest are its row's other cells."""

    parts: tuple[str, ...]
    key: str | None = None
    area: str | None = None
    bullet: bool = False
    title: bool = False

    @property
    def text(self) -> str:
        """The statement, or the paragraph."""
        return self.parts[0]


@dataclass
class Content:
    """Everything a content file says."""

    details: dict[str, str] = field(default_factory=dict)
    facts: dict[str, str] = field(default_factory=dict)
    blocks: dict[str, list[Line]] = field(default_factory=dict)
    links: list[tuple[str, list[str]]] = field(default_factory=list)


def read(path: Path) -> Content:
    """The content of one file."""
    made, block = Content(), ""
    for raw in path.read_text(encoding="utf-8").splitlines():
        line = raw.strip()
        if not line:
            continue
        if line.startswith("== "):
            block = line[3:]
            if block not in ("details", "facts", "links"):
                made.blocks[block] = []
        elif block in ("details", "facts"):
            name, _, value = line.partition(": ")
            (made.details if block == "details" else made.facts)[name] = value
        elif block == "links":
            source, _, targets = line.partition(" > ")
            made.links.append((source, targets.split()))
        else:
            made.blocks[block].append(_line(line))
    return made


def _line(line: str) -> Line:
    if line.startswith("# "):
        return Line((line[2:],), title=True)
    bullet = line.startswith("- ")
    rest = line[2:] if bullet else line
    found = _ITEM.match(rest)
    key, area = found.groups() if found else (None, None)
    parts = tuple(part.strip() for part in rest[found.end() if found else 0 :].split(" | "))
    return Line(parts, key, area, bullet)
