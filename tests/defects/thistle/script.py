"""The plain text in which a plan's words, its copies' edits and its links are written.

A plan's words are blocks: `[key]` on a line, then the words. A key says what the words are: `B-1` an item of
section B, `F-2/By whom` another cell of that item's row, `A:mum` words of section A that are no item,
anything
else (`front:name`) words of no section. A copy's edits are the same blocks (`-` alone: the words are taken
out)
with their defects after them, one a line: `! CODE SECTION [target] | note`. The target is the block's own
words; `@key` another block's words; `{...}` words in full; `-` where there is nothing to show.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

Words = dict[str, str]

_KEY = re.compile(r"^\[([^\]]+)\]$")
_DEFECT = re.compile(r"^! ([A-Z]\d\d) (\S+)(?: (@\S+|-|\{.*\}))? \| (.*)$")


@dataclass
class Edits:
    """A defective copy: new words by key (None: taken out) and its defects before their words are known."""

    words: dict[str, str | None] = field(default_factory=dict)
    defects: list[tuple[str, str, str, str]] = field(default_factory=list)


def words(text: str) -> Words:
    """A plan's words by key."""
    return {key: said for key, said in edits(text).words.items() if said is not None}


def edits(text: str) -> Edits:
    """A copy's edits."""
    found = Edits()
    key, said, labels = "", list[str](), list[str]()

    def finish() -> None:
        joined = " ".join(said).strip()
        if key and joined:
            found.words[key] = None if joined == "-" else joined.replace(" // ", "\n")
        for line in labels:
            match = _DEFECT.match(line)
            if not match:
                raise ValueError(line)
            code, section, target, note = match.groups()
            found.defects.append((code, section, target or f"@{key.partition('/')[0]}", note))
        said.clear()
        labels.clear()

    for line in (line.strip() for line in text.splitlines()):
        heading = _KEY.match(line)
        if heading:
            finish()
            key = heading[1]
        elif line.startswith("! "):
            labels.append(line)
        elif line and labels:
            labels[-1] += f" {line}"
        elif line:
            said.append(line)
    finish()
    return found


def defect_labels(copy: Edits, after: Mapping[str, str]) -> list[dict[str, str | None]]:
    """The defects with the words that show them, as they stand in the copy."""
    made: list[dict[str, str | None]] = []
    for code, section, target, note in copy.defects:
        made.append(
            {
                "code": code,
                "section": None if section == "-" else section,
                "text": shown(target, after),
                "note": note,
            }
        )
    return made


def shown(target: str, after: Mapping[str, str]) -> str | None:
    """The words that a target stands for."""
    if target == "-":
        return None
    if target.startswith("@"):
        return after[target[1:]]
    return target.strip("{}")


def guard_labels(text: str, plan: Mapping[str, str]) -> list[dict[str, str | None]]:
    """Guards, one a line: `KEY | which codes it tempts, and why it is good`."""
    made: list[dict[str, str | None]] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        key, bar, why = line.partition(" | ")
        if bar:
            made.append({"text": plan[key], "section": re.split(r"[-:]", key)[0], "why": why})
        else:
            made[-1]["why"] = f"{made[-1]['why']} {line}"
    return made


def links(text: str) -> list[tuple[str, list[str]]]:
    """Links, one source a line: `B-1 > E-1 F-1 F-2`."""
    lines = filter(None, map(str.strip, text.splitlines()))
    return [(source, targets.split()) for source, _, targets in (line.partition(" > ") for line in lines)]
