"""The text of one plan: what stands in it, what it says of itself, and the edits that spoil it.

A source has parts headed `%% name`. The body is one block a line, so that an edit is a change of words or a
line taken out, and nothing of the labels can drift from the words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

ITEM = re.compile(r"\{([A-Z]\d?\.?\w*):([^}]*)\}")
MARK = re.compile(r"^(A|B|C|D|E|F|G|H1|H2|I|J|K)([:*]) ")


@dataclass
class Defect:
    """One label: the code, the section it shows in, the words (None: something is missing) and why."""

    code: str
    section: str | None
    text: str | None
    note: str


@dataclass
class Edit:
    """A change to the body: the words taken out, the words put in, and the defects that follow."""

    how: str
    old: str
    new: str = ""
    defects: list[Defect] = field(default_factory=list)

    def apply(self, body: str) -> str:
        """The body after the change; the old words must stand in it exactly once."""
        found = body.count(self.old)
        if found != 1:
            raise ValueError(f"{found} times, not once: {self.old[:90]!r}")
        if self.how == "sub":
            return body.replace(self.old, self.new)
        lines = body.split("\n")
        at = next(n for n, line in enumerate(lines) if self.old in line)
        lines[at : at + 1] = [lines[at], self.new] if self.how == "after" else []
        return "\n".join(lines)


@dataclass
class Source:
    """One plan's text in its parts."""

    look: dict[str, str]
    details: dict[str, str]
    states: dict[str, str]
    body: str
    links: list[list[str]]
    guards: list[list[str]]
    copies: dict[str, list[Edit]]


def plain(text: str) -> str:
    """The words of a piece of body as they stand in the document."""
    words = ITEM.sub(r"\2", text).removeprefix("| ")
    return re.sub(r"^~?(<[^>]*> )?", "", MARK.sub("", words)).strip()


def _pairs(text: str) -> dict[str, str]:
    rows = (line.split("=", 1) for line in text.splitlines() if "=" in line)
    return {name.strip(): value.strip() for name, value in rows}


def _edits(text: str) -> list[Edit]:
    edits: list[Edit] = []
    for line in filter(None, text.splitlines()):
        how, _, rest = line.partition(": ")
        if how in ("sub", "del", "after"):
            edits.append(Edit(how, rest))
        elif how in ("new", "new:"):
            edits[-1].new = rest
        else:
            where, words, note = (part.strip() for part in line.split(" | "))
            code, _, section = where.partition(" ")
            quote = {"-": None, "=": plain(edits[-1].new)}.get(words, words)
            edits[-1].defects.append(Defect(code, section or None, quote, note))
    return edits


def read(path: Path) -> Source:
    """A plan's source, taken apart."""
    parts: dict[str, str] = {}
    for part in path.read_text(encoding="utf-8").split("%% ")[1:]:
        name, _, text = part.partition("\n")
        parts[name.strip()] = text.strip("\n")
    return Source(
        look=_pairs(parts["look"]),
        details=_pairs(parts["details"]),
        states=_pairs(parts.get("states", "")),
        body=parts["body"],
        links=[line.replace(">", " ").split() for line in parts["links"].splitlines() if line],
        guards=[[p.strip() for p in line.split(" | ")] for line in parts["guards"].splitlines() if line],
        copies={name: _edits(parts[name]) for name in ("a", "b")},
    )
