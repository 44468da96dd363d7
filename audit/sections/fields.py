"""Labels and their values on the front page, in the sign-off and in small forms.

A field is found in a row of cells, in a cell or line of its own ("Name: ..."), under a column's
heading, or in a cell below its label.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from audit.model.document import Block, Cell, Document, Table
from audit.sections.sense import normalise

_LINE = re.compile(r"^(?P<label>[^:\t]{2,80}?)\s*(?:[:\t]|\s-\s|\s{3,})\s*(?P<value>.*)$", re.S)
_SEVERAL = re.compile(r"\t+|\s{3,}|\s\|\s")
#: A label with more words than this is a sentence.
_MOST_WORDS = 16


@dataclass(frozen=True, slots=True)
class Field:
    """A label that was found, which detail it asks for, and what is filled in ("" for nothing)."""

    detail: str
    label: str
    value: str
    block: Block | None = None


@cache
def _labels() -> tuple[tuple[str, re.Pattern[str]], ...]:
    text = (files("checklists") / "words-details.toml").read_text(encoding="utf-8")
    return tuple(
        (name, re.compile("(?:" + "|".join(entry["labels"]) + ")"))
        for name, entry in tomllib.loads(text)["detail"].items()
    )


@lru_cache(maxsize=4096)
def detail_asked(label: str) -> str | None:
    """Which detail a label asks for, or null for a label that is none of ours."""
    if not label.strip() or len(label.split()) > _MOST_WORDS or len(label) > 120:
        return None
    plain = normalise(label).strip(" ?*")
    plain = re.sub(r"^(?:the|your)\s+", "", plain)
    for name, pattern in _labels():
        if pattern.fullmatch(plain):
            return name
    return None


def _in_line(text: str, block: Block | None) -> Iterator[Field]:
    """Fields of one line: "Name: Amira  Date of birth: 4 May 2014"."""
    pieces = [piece for piece in _SEVERAL.split(text) if piece.strip()]
    if len(pieces) > 1 and sum(":" in piece for piece in pieces) >= 1:
        position = 0
        while position < len(pieces):
            piece = pieces[position]
            match = _LINE.match(piece)
            if match and (detail := detail_asked(match["label"])):
                value = match["value"].strip()
                if not value and position + 1 < len(pieces) and not detail_asked(pieces[position + 1].split(":")[0]):
                    position += 1
                    value = pieces[position]
                yield Field(detail, match["label"], value, block)
            position += 1
        return
    if (match := _LINE.match(text)) and (detail := detail_asked(match["label"])):
        yield Field(detail, match["label"], match["value"].strip(), block)


def _in_blocks(blocks: Sequence[Block]) -> Iterator[Field]:
    position = 0
    while position < len(blocks):
        block = blocks[position]
        lines = block.text.split("\n")
        for number, line in enumerate(lines):
            found = list(_in_line(line, block))
            if not found and (detail := detail_asked(line.rstrip(" :?"))) and (line.rstrip().endswith((":", "?")) or block.look.bold):
                after = lines[number + 1] if number + 1 < len(lines) else ""
                if not after and position + 1 < len(blocks):
                    after = blocks[position + 1].text
                found = [Field(detail, line, "" if _is_label(after) else after, block)]
            elif found and not found[-1].value and line.rstrip().endswith(":") and number + 1 == len(lines):
                after = blocks[position + 1].text if position + 1 < len(blocks) else ""
                found[-1] = Field(found[-1].detail, found[-1].label, "" if _is_label(after) else after, block)
            yield from found
        position += 1


def _is_label(text: str) -> bool:
    plain = text.strip()
    if not plain or len(plain.split()) > _MOST_WORDS:
        return False
    return plain.endswith(":") or detail_asked(plain.rstrip(" :?")) is not None or bool(list(_in_line(plain, None)))


def _in_table(table: Table) -> Iterator[Field]:
    rows: dict[int, list[Cell]] = {}
    for cell in table.cells:
        rows.setdefault(cell.row, []).append(cell)
    numbers = sorted(rows)
    for number in numbers:
        cells = rows[number]
        asked = [detail_asked(cell.text.strip().rstrip(" :?")) for cell in cells]
        below = rows.get(number + 1, [])
        heads = sum(bool(one) for one in asked)
        if heads >= 2 and heads >= len([cell for cell in cells if cell.text.strip()]) - 1 and below:
            columns = {cell.column: cell for cell in below}
            values_are_labels = sum(bool(detail_asked(cell.text.strip().rstrip(" :?"))) for cell in below)
            if not values_are_labels:
                for cell, detail in zip(cells, asked, strict=True):
                    if detail and cell.column in columns:
                        yield Field(detail, cell.text, columns[cell.column].text.strip(), next(cell.blocks(), None))
                continue
        position = 0
        while position < len(cells):
            cell, detail = cells[position], asked[position]
            position += 1
            if detail is not None:
                value = ""
                if position < len(cells) and not _is_label(cells[position].text):
                    value = cells[position].text.strip()
                    position += 1
                yield Field(detail, cell.text, value, next(cell.blocks(), None))
                continue
            yield from _in_blocks(list(cell.blocks()))
        for cell in cells:
            for part in cell.content:
                if isinstance(part, Table):
                    yield from _in_table(part)


def fields_of(document: Document) -> list[Field]:
    """Every field of a document, in reading order."""
    found: list[Field] = []
    run: list[Block] = []
    for part in document.content:
        if isinstance(part, Block):
            run.append(part)
            continue
        found.extend(_in_blocks(run))
        run = []
        found.extend(_in_table(part))
    found.extend(_in_blocks(run))
    return found
