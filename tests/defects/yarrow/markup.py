"""The plain text in which this writer's plans are written, read into blocks, and edits made to it.

A plan is lines. `#1 ` to `#3 ` headings; `=` template words that belong to no section; `@B area` the
section that follows; `.` a paragraph, `-` a bullet, `*` a numbered point, `"` a text box; `|` a row of a
table (`|!` column headings, `|=` a band across, `|.` a cell across). `[b1]` begins a statement that `[/]`,
the next mark or the end closes; `~Need 1~` is a label; `{+in+}` and `{-out-}` are tracked changes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

MARK = re.compile(r"(\[[a-z]+\d+[a-z]?\]|\[/\]|\{\+.*?\+\}|\{-.*?-\}|\*\*.*?\*\*|~[^~]+~)")
EDIT = re.compile(r"^== (\w+) ?(.*)$")


def bare(text: str) -> str:
    """The words alone: no marks, nothing that is struck out."""
    text = re.sub(r"\{-.*?-\}", "", text)
    text = re.sub(r"\{\+(.*?)\+\}", r"\1", text)
    text = re.sub(r"\[[a-z]+\d+[a-z]?\]|\[/\]|~[^~]+~|\*\*", "", text)
    return " ".join(text.split())


@dataclass
class Label:
    """One defect: `text` is `=` (the words of the edit), `=key` (a statement), `none` or the words."""

    code: str
    section: str | None
    text: str
    note: str


@dataclass
class Edit:
    """One change to a plan's words, with the defects that it makes."""

    kind: str
    where: str
    new: str = ""
    labels: list[Label] = field(default_factory=list)

    def needle(self) -> str:
        """The first words of the change, by which its statement is found again."""
        lines = [line for line in self.new.splitlines() if line.strip() and line[0] not in "#@"]
        if lines and self.kind in ("line", "after"):
            lines[0] = re.split(r" \| | // ", re.sub(r"^(\.%?|[-*\"=]|\|[!=.]?) ?", "", lines[0]))[0]
        return bare(lines[0]) if lines else ""


def edits(path: Path) -> list[Edit]:
    """The edits of one defective copy, in order."""
    made: list[Edit] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if start := EDIT.match(line):
            made.append(Edit(start[1], start[2]))
        elif line.startswith("-- "):
            head, text, note = (part.strip() for part in line[3:].split(" | ", 2))
            codes, section = head.split()
            for code in codes.split(","):
                made[-1].labels.append(Label(code, None if section == "-" else section, text, note))
        elif line.strip() and made:
            made[-1].new += ("\n" if made[-1].new else "") + line
    return made


def edited(source: str, edit: Edit) -> str:
    """The plan's lines with one edit made; the place must be met exactly once."""
    kind, where, new = edit.kind, edit.where, edit.new
    if kind == "note":
        return source
    if kind == "item":
        found = re.findall(rf"\[{where}\]", source)
        pattern = re.compile(rf"\[{where}\].*?(?=\[/\]|\[[a-z]+\d| \| | // |\n)")
        once(found, where)
        return pattern.sub(lambda _: f"[{where}]{new}", source, count=1)
    if kind == "all":
        if where not in source:
            raise ValueError(where)
        return source.replace(where, new)
    if kind == "in":
        once(source.split(where)[1:], where)
        return source.replace(where, new)
    lines = source.split("\n")
    first, _, last = where.partition(" >>> ")
    start = place(lines, first)
    end = place(lines, last) if last else start
    fresh = new.split("\n") if new else []
    if kind == "after":
        lines[end + 1 : end + 1] = fresh
    elif kind == "line":
        lines[start : end + 1] = fresh
    else:
        raise ValueError(kind)
    return "\n".join(lines)


def once(found: list[str], where: str) -> None:
    """Complain of a place that is not there, or there more than once."""
    if len(found) != 1:
        raise ValueError(f"{len(found)} times: {where}")


def place(lines: list[str], words: str) -> int:
    """The line that holds some words."""
    found = [n for n, line in enumerate(lines) if words in line and not line.startswith(("&", ">", "!"))]
    if len(found) != 1:
        raise ValueError(f"{len(found)} lines hold: {words}")
    return found[0]
