"""Read a plan's source lines, and edit them for a defective copy."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

ITEM = re.compile(r"^\{(?P<again>=?)(?P<key>\w+)(?:!(?P<label>[^}]*))?\}\s*(?P<text>.*)$", re.S)
ROW_STARTS = (">", "* ", "% ", "@ ", "]")


@dataclass
class Mark:
    """One label: code, section, what it points at, and why."""

    code: str
    section: str | None
    target: str | None
    note: str


@dataclass
class Copy:
    """The edits and the labels of one defective copy."""

    lines: list[str]
    marks: list[Mark] = field(default_factory=list)


def logical(source: str, rows: bool = True) -> list[str]:
    """Join wrapped lines: a line that begins with blanks continues the one before."""
    lines: list[str] = []
    for raw in source.splitlines():
        if not raw.strip():
            continue
        if raw.startswith("  ") and lines:
            lines[-1] += " " + raw.strip()
        else:
            lines.append(raw.rstrip())
    return [cell for line in lines for cell in cells(line)] if rows else lines


def cells(line: str) -> list[str]:
    """Part a row written on one line, '> a | b | c', into its cells."""
    if not line.startswith("> ") or " | " not in line:
        return [line]
    first, *others = line.split(" | ")
    return [first, *("| " + other for other in others)]


def read_mark(words: str) -> Mark:
    """Read 'T01 B B3 | note'; '-' stands for null."""
    head, _, note = words.partition(" | ")
    code, section, target = head.split(" ", 2)
    return Mark(code, None if section == "-" else section, None if target == "-" else target, note)


def find(lines: list[str], words: str) -> int:
    """Return the only line that holds these words."""
    hits = [i for i, line in enumerate(lines) if words in line]
    if len(hits) != 1:
        raise ValueError(f"{len(hits)} lines hold {words!r}")
    return hits[0]


def find_item(lines: list[str], key: str) -> int:
    """Return the line on which an item stands."""
    hits = [i for i, line in enumerate(lines) if "{" + key + "}" in line or "{" + key + "!" in line]
    if len(hits) != 1:
        raise ValueError(f"{len(hits)} lines for item {key}")
    return hits[0]


def row_of(lines: list[str], at: int) -> tuple[int, int]:
    """Return the first line of the row round this line, and the line after its last."""
    if lines[at][0] not in ">|+":
        return at, at + 1
    start = at
    while not lines[start].startswith(">"):
        start -= 1
    end = at + 1
    while not lines[end].startswith(ROW_STARTS):
        end += 1
    return start, end


def drop(lines: list[str], key: str) -> None:
    """Take an item away, with its row when no other item stands in that."""
    at = find_item(lines, key)
    start, end = row_of(lines, at)
    others = [i for i in range(start, end) if i != at and re.search(r"\{=?[A-K]\w*[!}]", lines[i])]
    if not others:
        del lines[start:end]
    elif lines[at].startswith("+"):
        del lines[at]
    elif at + 1 < end and lines[at + 1].startswith("+"):
        lines[at + 1] = lines[at][0] + lines[at + 1][1:]
        del lines[at]
    else:
        lines[at] = lines[at][0] + " "


def swap(lines: list[str], old: str, new: str) -> None:
    """Put new words in the place of old ones, which must stand once only."""
    at = find(lines, old)
    if lines[at].count(old) != 1:
        raise ValueError(f"{old!r} stands more than once in its line")
    lines[at] = lines[at].replace(old, new)


def edit(source: str, script: str) -> dict[str, Copy]:
    """Apply a script of edits to a plan's source: one copy for each '= letter'."""
    copies: dict[str, Copy] = {}
    copy = Copy([])
    old: str | None = None
    insert_at: int | None = None
    for line in [*logical(script, rows=False), "."]:
        sign, words = line[0], line[2:]
        if old is not None and sign != "+":
            swap(copy.lines, old, "")
            old = None
        if sign != "+":
            insert_at = None
        if sign == "=":
            copy = copies[words] = Copy(logical(source))
        elif sign == "-":
            old = words
        elif sign == "+" and old is not None:
            swap(copy.lines, old, words)
            old = None
        elif sign == "+" and insert_at is not None:
            copy.lines.insert(insert_at, words)
            insert_at += 1
        elif sign == "r":
            start, end = row_of(copy.lines, find(copy.lines, words))
            del copy.lines[start:end]
        elif sign == "x":
            drop(copy.lines, words)
        elif sign == ">":
            at = find_item(copy.lines, words) if re.fullmatch(r"[A-K]\w*", words) else find(copy.lines, words)
            insert_at = at + 1
        elif sign == "&":
            insert_at = row_of(copy.lines, find_item(copy.lines, words))[1]
        elif sign == "~":
            first, _, last = words.partition(" ... ")
            start = find(copy.lines, first)
            del copy.lines[start : (find(copy.lines, last) if last else start) + 1]
        elif sign == "!":
            copy.marks.append(read_mark(words))
        elif sign != ".":
            raise ValueError(f"cannot read {line!r}")
    return copies
