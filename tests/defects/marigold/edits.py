"""Edits that make a defective copy, and the labels of what they spoil.

`key = words` puts other words, `key ~ old => new` changes some (`* ~` wherever they stand), `key -` takes a
statement out (its row too where no other item is left in it), `key --` its whole row, `key |-` its
column, `key # label` numbers it anew, `key + [new] words`
adds one after it. `! CODE key | note` labels a statement, `! CODE "words" F | note` a passage,
`! CODE - F | note` something that is not there (`-` for the letter: the front page or the whole plan).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from tests.defects.marigold.script import Block, Line, Row, Script, line_of

_DEFECT = re.compile(
    r'^(?P<code>[A-Z]\d\d) (?:"(?P<quote>[^"]+)" (?P<at>\S+)|- (?P<none>\S+)|(?P<key>[\w.-]+))(?: \| (?P<note>.*))?$'
)


@dataclass(frozen=True)
class Defect:
    """One label: a code, the key of the statement or the quoted words, and where."""

    code: str
    key: str | None
    quote: str | None
    section: str | None
    note: str


def _keyed(line: Line, key: str) -> bool:
    return line.key == key


class _Copy:
    """A script being changed: every edit must find what it speaks of."""

    def __init__(self, script: Script) -> None:
        self.script = script

    def lists(self) -> list[tuple[Block, Row | None, list[Line]]]:
        """Every run of lines: paragraphs alone, and each cell of each table."""
        found: list[tuple[Block, Row | None, list[Line]]] = []
        for block in self.script.blocks:
            if block.kind != "table":
                found.append((block, None, [block.line]))
            for row in block.rows:
                found.extend((block, row, cell) for cell in row.cells)
        return found

    def lines(self, key: str) -> list[Line]:
        """The lines under a key ("*": all)."""
        found = [line for _, _, run in self.lists() for line in run if key == "*" or _keyed(line, key)]
        if not found:
            raise KeyError(key)
        return found

    def remove(self, key: str, whole_row: bool) -> None:
        """Takes a statement out, and its row where it was the row's last item."""
        self.lines(key)
        for block, row, run in self.lists():
            if not any(_keyed(line, key) for line in run):
                continue
            if row is None:
                self.script.blocks.remove(block)
                continue
            gone = any(line.item for line in run if _keyed(line, key))
            run[:] = [line for line in run if not _keyed(line, key)]
            left = any(line.item for cell in row.cells for line in cell)
            if whole_row or (gone and not left):
                block.rows.remove(row)

    def tidy(self) -> None:
        """Takes out tables without a row left, and area headings with nothing under them."""
        blocks = self.script.blocks
        blocks[:] = [
            one for one in blocks if one.kind != "table" or any(row.kind == "row" for row in one.rows)
        ]
        closing = ("heading", "sub")
        blocks[:] = [
            one
            for one, after in zip(blocks, [*blocks[1:], Block("heading", Line(""))], strict=True)
            if one.kind != "sub" or after.kind not in closing
        ]

    def drop_column(self, key: str) -> None:
        """Takes out the table column in which a keyed line stands."""
        for block, row, run in self.lists():
            if row is None or not any(_keyed(line, key) for line in run):
                continue
            place = next(n for n, cell in enumerate(row.cells) if cell is run)
            for other in block.rows:
                if other.kind != "title":
                    del other.cells[place]
            for name in ("widths", "letters"):
                parts = block.options[name].split(",")
                block.options[name] = ",".join(parts[:place] + parts[place + 1 :])
            return
        raise KeyError(key)

    def add(self, key: str, text: str) -> None:
        """Puts a new statement after one that stands there."""
        for block, row, run in self.lists():
            at = next((n for n, line in enumerate(run) if _keyed(line, key)), None)
            if at is None:
                continue
            if row is None:
                place = self.script.blocks.index(block) + 1
                self.script.blocks.insert(place, Block("para", line_of(text), block.letter, block.area))
            elif text.startswith("row "):
                cells = [[line_of(part.strip())] for part in text[4:].split(" | ")]
                block.rows.insert(block.rows.index(row) + 1, Row("row", cells))
            else:
                run.insert(at + 1, line_of(text))
            return
        raise KeyError(key)

    def substitute(self, key: str, old: str, new: str) -> None:
        """Changes some words of a statement, or of all."""
        hit = [line for line in self.lines(key) if old in line.text]
        if not hit:
            raise ValueError(f"{key}: no {old!r}")
        for line in hit:
            line.text = line.text.replace(old, new)


def apply(script: Script, path: Path) -> list[Defect]:
    """Changes the script as the file says; the labels it gives."""
    copy, defects = _Copy(script), []
    for text in path.read_text(encoding="utf-8").splitlines():
        if not text.strip() or text.startswith("#"):
            continue
        if text.startswith("! "):
            found = _DEFECT.match(text[2:].strip())
            if not found:
                raise ValueError(text)
            at = found["at"] or found["none"]
            section = None if at in (None, "-") else at
            defects.append(Defect(found["code"], found["key"], found["quote"], section, found["note"] or ""))
            continue
        key, sign, rest = [*text.split(" ", 2), ""][:3]
        if sign == "=":
            for line in copy.lines(key):
                line.text = rest
        elif sign == "~":
            old, new = re.split(r" =>(?: |$)", rest, maxsplit=1)
            copy.substitute(key, old, new)
        elif sign == "#":
            for line in copy.lines(key):
                line.label = rest
        elif sign == "|-":
            copy.drop_column(key)
        elif sign in ("-", "--"):
            copy.remove(key, sign == "--")
        elif sign == "+":
            copy.add(key, rest)
        else:
            raise ValueError(text)
    copy.tidy()
    return defects
