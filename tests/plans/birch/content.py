"""Reads a content file: the words of one document, in named blocks, apart from any template.

A block starts with "@name". Entries are parted by blank lines, " | " parts an entry's cells.
Marks at the start of an entry: "- " a bullet, "# " a sub-heading, "~ " helper text of the template, "key:" or "key@area:" an item (b1, e2, f10 ...). Inside the text "[[a1: ...]]" is an
item among other words, "//" starts a new paragraph in a cell, "**" turns bold on and off, "{+ +}" and
"{- -}" are tracked insertions and deletions, "^[ ]^" is a footnote and "^! ]^" a footnote of the template's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

AREAS = {
    "ci": "communication-interaction",
    "cl": "cognition-learning",
    "se": "semh",
    "sp": "sensory-physical",
    "pa": "preparing-for-adulthood",
    "he": "health",
    "so": "social-care",
    "ot": "other",
}
_TOKENS = re.compile(r"(\[\[\w+: |\]\]|\*\*|\{\+|\+\}|\{-|-\}|\^\[|\^!|\]\^)")


@dataclass(frozen=True)
class Piece:
    """A run of words that share one look and belong to one item or to none."""

    text: str
    key: str | None = None
    bold: bool = False
    change: str = ""  # "ins", "del" or ""
    note: str = ""  # "own": a footnote of the author's; "template": one of the form's


@dataclass(frozen=True)
class Entry:
    """A paragraph or a table row of content: its mark, its item key if it is one, its cells."""

    cells: tuple[str, ...]
    mark: str = ""
    key: str | None = None
    area: str | None = None


@dataclass
class Content:
    """One document's words: blocks of entries, the details they state, and the links between items."""

    name: str
    blocks: dict[str, list[Entry]] = field(default_factory=dict)
    rows: dict[str, list[list[str]]] = field(default_factory=dict)  # the same blocks, a line a row
    details: dict[str, Any] = field(default_factory=dict)
    dates: dict[str, str] = field(default_factory=dict)
    states: dict[str, list[str]] = field(default_factory=dict)
    links: list[list[str]] = field(default_factory=list)


def pieces(marked: str) -> list[Piece]:
    """The marked text as runs, in order."""
    found: list[Piece] = []
    key, bold, change, note = None, False, "", ""
    for token in _TOKENS.split(marked):
        match token:
            case "":
                continue
            case "]]":
                key = None
            case "**":
                bold = not bold
            case "{+" | "{-":
                change = "ins" if token == "{+" else "del"
            case "+}" | "-}":
                change = ""
            case "^[" | "^!":
                note = "own" if token == "^[" else "template"
            case "]^":
                note = ""
            case _ if token.startswith("[["):
                key = token[2:-2]
            case _:
                found.append(Piece(token, key, bold, change, note))
    return found


def _entry(group: str) -> Entry:
    text = " ".join(group.split())
    mark = {"- ": "bullet", "# ": "sub", "~ ": "helper"}.get(text[:2], "")
    cells = [cell.strip() for cell in (text[2:] if mark else text).split(" |")]
    keyed = re.match(r"([a-h]\d*_?\d*r?)(?:@(\w\w))?: ", cells[0])
    if not keyed:
        return Entry(tuple(cells), mark)
    cells[0] = cells[0][keyed.end() :]
    return Entry(tuple(cells), mark, keyed[1], AREAS[keyed[2]] if keyed[2] else None)


def _value(text: str) -> Any:
    plain = {"true": True, "false": False}
    return plain.get(text, int(text) if re.fullmatch(r"-?\d{1,2}", text) else text)


def _curly(text: str) -> str:
    """Typographic quotes and apostrophes in place of typewriter ones."""
    text = re.sub(r'(^|[\s(\[*/])"', "\\1\u201c", text, flags=re.M).replace('"', "\u201d")
    return re.sub(r"(^|[\s(\[*/])'", "\\1\u2018", text, flags=re.M).replace("'", "\u2019")


def read_content(path: Path) -> Content:
    """The content file at `path`; its first line says how its quotation marks are drawn."""
    content = Content(path.stem)
    quotes, *blocks = re.split(r"^@", path.read_text(encoding="utf-8"), flags=re.M)
    for block in blocks:
        name, _, body = block.partition("\n")
        name = name.strip()
        if quotes.strip() == "curly" and name not in ("links", "states"):
            body = _curly(body)
        lines = [line.strip() for line in body.splitlines() if line.strip()]
        if name == "details":
            for line in lines:
                what, _, value = line.partition(": ")
                if what.startswith("dates."):
                    content.dates[what[6:]] = value
                else:
                    content.details[what] = _value(value)
        elif name == "states":
            content.states.update({line.split()[0]: line.split()[1:] for line in lines})
        elif name == "links":
            content.links.extend(line.replace(">", " ").split() for line in lines)
        else:
            content.blocks[name] = [_entry(group) for group in re.split(r"\n\s*\n", body) if group.strip()]
            content.rows[name] = [[cell.strip() for cell in line.split(" |")] for line in lines]
    return content
