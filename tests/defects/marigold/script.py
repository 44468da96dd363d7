"""Reads a plan's script: the plain text in `texts/` from which a plan and its copies are drawn.

One line is one paragraph. `== A Title` opens a section (`== - Title` belongs to none), `-- area Title`
an area, `? words` is the template's own helper text, `[key] words` are a section's words, `![key] words`
an item (`[key|Need 1]` shows a label before it), `table ...` to `end` is a table of `row`s whose cells
are parted by ` | ` or by lines that start with `|`. Lines that start with `@` say what stands in it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

_LINE = re.compile(
    r"^(?P<bullet>- )?(?:(?P<letter>[A-K][12]?):)?(?P<item>!)?"
    r"\[(?P<key>[\w.-]+)(?:\|(?P<label>[^\]]*))?\] ?(?P<text>.*)$"
)


@dataclass
class Line:
    """One paragraph: keyed words that can be edited, or words of the template (no key)."""

    text: str
    key: str | None = None
    item: bool = False
    bullet: bool = False
    letter: str | None = None
    label: str | None = None


@dataclass
class Row:
    """One table row; `kind` is row, heads or title (one merged cell)."""

    kind: str
    cells: list[list[Line]] = field(default_factory=list)


@dataclass
class Block:
    """One thing on the page: heading, sub, helper, para, table or break."""

    kind: str
    line: Line
    letter: str | None = None
    area: str | None = None
    options: dict[str, str] = field(default_factory=dict)
    rows: list[Row] = field(default_factory=list)


@dataclass
class Script:
    """A whole plan: its blocks and what is to be said of it."""

    blocks: list[Block] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)

    def said(self, word: str) -> list[str]:
        """What every `@word ...` line says."""
        return [rest for name, rest in self.notes if name == word]


def line_of(text: str) -> Line:
    """A paragraph from its written form."""
    found = _LINE.match(text)
    if not found:
        return Line(text=text[2:] if text.startswith("- ") else text, bullet=text.startswith("- "))
    return Line(
        text=found["text"],
        key=found["key"],
        item=bool(found["item"]),
        bullet=bool(found["bullet"]),
        letter=found["letter"],
        label=found["label"],
    )


def _cells(text: str) -> list[list[Line]]:
    return [[line_of(part.strip())] if part.strip() else [] for part in text.split(" | ")]


def _add_row_line(table: Block, text: str) -> None:
    """A line inside a table: a new row, a further cell, or a further paragraph of the last cell."""
    word, _, rest = text.partition(" ")
    if word in ("row", "heads", "title"):
        table.rows.append(Row(word, _cells(rest) if rest else []))
    elif text.startswith("|"):
        table.rows[-1].cells.extend(_cells(text[1:].strip()))
    else:
        table.rows[-1].cells[-1].append(line_of(text))


def read(path: Path) -> Script:
    """The script in a file."""
    script, table, letter, area = Script(), None, None, None
    for raw in path.read_text(encoding="utf-8").splitlines():
        text = raw.strip()
        word, _, rest = text.partition(" ")
        if not text or text.startswith("#"):
            continue
        if text.startswith("@"):
            if word == "@area":
                area = rest if rest != "-" else None
            else:
                script.notes.append((word[1:], rest))
        elif table is not None:
            if text == "end":
                table = None
            else:
                _add_row_line(table, text)
        elif word == "table":
            options = dict(part.split("=", 1) for part in rest.split())
            table = Block("table", Line(""), letter, area, options)
            script.blocks.append(table)
        elif word in ("==", "--"):
            first, _, title = rest.partition(" ")
            if word == "==":
                letter, area = (first if first != "-" else None), None
                key = f"head.{letter}" if letter else None
                script.blocks.append(Block("heading", Line(title, key), letter))
            else:
                area = first if first != "-" else None
                script.blocks.append(Block("sub", Line(title), letter, area))
        elif word == "?":
            script.blocks.append(Block("helper", Line(rest), letter, area))
        elif text == "break":
            script.blocks.append(Block("break", Line("")))
        else:
            script.blocks.append(Block("para", line_of(text), letter, area))
    return script
