"""A plan's words under keys, the edits that make its defective copies, and the labels of both.

A content file holds one statement a line, `key: words`; cells of one row are parted by " | ".
Keys: `b3` an item (a-g by section, `s` Section H1, `t` Section H2), `B.x` other words of a section,
`-x` words of no section (headings, front page). `== a` opens a copy, where a line is an edit or a label:

    ~ b3: new words            + b3 > b3x: words put in after b3
    % b3: some words => others - b3 b4 (taken out)
    ! P03,P06 b3: note         ! S01 @J: note (nothing to quote)      ! M02 @B "passage": note

A copy's label without words stands `@` alone when it belongs to no section. In the clean part
`? P06 b3: why` is a guard and `> b1: e1 f1 f2` the links of an item.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from samples.drawing.labels import Labels
from tests.defects.bracken.page import accepted

FOLDER = Path(__file__).parent
_ITEM = re.compile(r"[abcdefgst]\d+\w*$")
_SECTION = {"s": "H1", "t": "H2"}


def section_of(key: str) -> str | None:
    """The section that the words under a key stand in."""
    if key.startswith("-"):
        return None
    return _SECTION.get(key[0], key[0].upper()) if _ITEM.match(key) else key.split(".", maxsplit=1)[0]


class Words:
    """One plan's words, clean or edited, handed out to the form that draws them."""

    def __init__(self, name: str, copy: str | None = None) -> None:
        self.rows: dict[str, list[str]] = {}
        self.links: dict[str, list[str]] = {}
        self.guards: list[dict[str, Any]] = []
        self.defects: list[dict[str, Any]] = []
        self.labels: Labels | None = None
        self.area: str | None = None
        parts = re.split(r"^== (\w+)\n", (FOLDER / f"{name}.txt").read_text(encoding="utf-8"), flags=re.M)
        self._clean(parts[0])
        if copy:
            self.guards = []
            lines = dict(zip(parts[1::2], parts[2::2], strict=True))[copy].splitlines()
            for line in lines:
                self._edit(line)
            for line in lines:
                self._label(line)

    def keys(self, prefix: str) -> list[str]:
        """The keys of one kind that the plan has, in order: `b` for needs, `K.` for advice."""
        wanted = re.compile(re.escape(prefix) + (r"\d+\w*$" if _ITEM.match(prefix + "1") else ""))
        return [key for key in self.rows if wanted.match(key)]

    def span(self, first: str, last: str) -> list[str]:
        """The keys from one to another, those put in between or just after included."""
        kind, low, high = first[0], int(first[1:]), int(last[1:])
        return [key for key in self.keys(kind) if low <= int(re.findall(r"\d+", key)[0]) <= high]

    def has(self, key: str) -> bool:
        """Whether the copy still has these words."""
        return key in self.rows

    def __call__(self, key: str, label: str | None = None) -> str | None:
        """The words under a key, recorded in the clean plan's labels as they are handed out."""
        if key not in self.rows:
            return None
        return self.row(key, (), label)[0]

    def row(self, key: str, columns: tuple[str, ...], label: str | None = None) -> list[str]:
        """The cells of a row: the statement, then one for each column."""
        row = self.rows[key]
        section = section_of(key)
        if self.labels is not None and section:
            plain = [accepted(cell) for cell in row]
            if _ITEM.match(key):
                cells = dict(zip(columns, plain[1:], strict=False))
                self.labels.item(section, key, plain[0], area=self.area, label=label, cells=cells)
            else:
                for cell in plain:
                    self.labels.says(section, cell)
        return row

    def link_all(self) -> None:
        """Record the links, once every item has been drawn."""
        if self.labels is not None:
            for source, targets in self.links.items():
                self.labels.link(source, *targets)

    def _clean(self, text: str) -> None:
        guards = []
        for line in filter(None, text.splitlines()):
            if line.startswith("> "):
                source, targets = line[2:].split(": ")
                self.links[source] = targets.split()
            elif line.startswith("? "):
                guards.append(line[2:])
            elif not line.startswith("#"):
                key, words = line.split(": ", 1)
                if key in self.rows:
                    raise ValueError(f"{key} stands twice")
                self.rows[key] = words.split(" | ")
        for line in guards:
            codes, rest = line.split(" ", 1)
            key, why = rest.split(": ", 1)
            text = accepted(self.rows[key][0])
            self.guards.append({"text": text, "section": section_of(key), "why": f"{codes}: {why}"})

    def _edit(self, line: str) -> None:
        mark, rest = line[:1], line[2:]
        if mark == "~":
            key, words = rest.split(": ", 1)
            new = words.split(" | ")
            self.rows[key] = new + self.rows[key][len(new) :]
        elif mark == "%":
            key, change = rest.split(": ", 1)
            old, new_words = change.split(" => ")
            joined = " | ".join(self.rows[key])
            if joined.count(old) != 1:
                raise ValueError(f"{key}: {old!r} stands {joined.count(old)} times")
            self.rows[key] = joined.replace(old, new_words).split(" | ")
        elif mark == "-":
            for key in rest.split():
                del self.rows[key]
        elif mark == "+":
            place, words = rest.split(": ", 1)
            after, key = place.split(" > ")
            rows = list(self.rows.items())
            at = [name for name, _ in rows].index(after) + 1
            self.rows = dict([*rows[:at], (key, words.split(" | ")), *rows[at:]])

    def _label(self, line: str) -> None:
        if not line.startswith("! "):
            return
        codes, rest = line[2:].split(" ", 1)
        quoted = re.match(r'@(\w*) "(.*?)": (.*)', rest)
        if quoted:
            section, words, note = quoted[1] or None, quoted[2], quoted[3]
            if not any(words in accepted(" ".join(row)) for row in self.rows.values()):
                raise ValueError(f"not in the copy: {words}")
        else:
            key, note = rest.split(": ", 1)
            section = (key[1:] or None) if key.startswith("@") else section_of(key)
            words = None if key.startswith("@") else accepted(self.rows[key][0])
        for code in codes.split(","):
            self.defects.append({"code": code, "section": section, "text": words, "note": note})
