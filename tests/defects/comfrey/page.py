"""What every plan of this folder is made of: words under keys, edits to them, and a pen that labels.

A plan's words are lines `KEY | text` (an indented line goes on with the one before). A copy's edits are
lines `KEY | new text`, `KEY | -` (gone, with its cells), `KEY ~ old => new`, and labels
`! CODE KEY note :: passage`, where the key `-` or `-/B` stands for words that are missing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from docx.document import Document

from samples.drawing.labels import LETTERS, Labels

Words = dict[str, str]
_SECTION = re.compile(r"H1|H2|[A-K]")


def joined(block: str) -> list[str]:
    """The lines of a block of words, each with its indented continuations."""
    lines: list[str] = []
    for line in block.strip("\n").splitlines():
        if line.startswith("  ") and lines:
            lines[-1] += " " + line.strip()
        elif line.strip():
            lines.append(line.strip())
    return lines


def words(block: str) -> Words:
    """A block of `KEY | text` lines by key, in the order written."""
    found: Words = {}
    for line in joined(block):
        key, _, text = f"{line} ".partition(" | ")
        if key in found:
            raise ValueError(f"{key} is written twice")
        found[key] = text.strip()
    return found


def section_of(key: str) -> str | None:
    """The lettered section a key belongs to; None for the front page and the sign-off."""
    found = _SECTION.match(key)
    return found.group() if found else None


@dataclass(frozen=True)
class Plan:
    """A clean plan: what it says, how it is drawn, what stands in it, and how its copies are spoilt."""

    stem: str
    layout: int
    words: Words
    links: str
    details: dict[str, Any]
    dates: dict[str, str]
    draw: Callable[[Pen], Document]
    edits: dict[str, str]
    guards: str
    states: dict[str, str] = field(default_factory=dict)
    pdf_copy: str = "a"


class Pen:
    """Hands out the words of a plan while it is drawn, and records each as it goes."""

    def __init__(self, plan: Plan, said: Words, *, tracked: bool = True) -> None:
        self.plan = plan
        self.tracked = tracked
        self.said = said
        self.labels = Labels(plan.stem, author="comfrey", layout=plan.layout, part="report")

    def word(self, key: str) -> str:
        """Words that belong to no section, or a heading; "" where they are gone."""
        return self.said.get(key, "")

    def has(self, key: str) -> bool:
        """Whether these words still stand."""
        return bool(self.said.get(key))

    def says(self, key: str) -> str:
        """Words of a section that are no item."""
        text = self.word(key)
        letter = section_of(key)
        if text and letter:
            self.labels.says(letter, text)
        return text

    def item(
        self, key: str, area: str | None = None, label: str | None = None, **columns: str
    ) -> tuple[str, list[str]]:
        """A statement that can be traced, and the cells of its row: `columns` names each by its ending."""
        letter = section_of(key)
        if letter is None:
            raise KeyError(key)
        text = self.word(key)
        cells = {heading: self.word(f"{key}.{end}") for end, heading in columns.items()}
        if text:
            full = {heading: words for heading, words in cells.items() if words}
            self.labels.item(letter, key, text, area=area, label=label, cells=full)
        return text, list(cells.values())

    def keys(self, prefix: str) -> list[str]:
        """The keys of statements with this beginning and a number, in order, that still stand."""
        wanted = re.compile(re.escape(prefix) + r"\d+[a-z]?")
        return [key for key in self.said if wanted.fullmatch(key) and self.said[key]]

    def finish(self) -> Labels:
        """The labels of a clean plan, once it is drawn."""
        self.labels.details(**self.plan.details)
        self.labels.dates(**self.plan.dates)
        for letter, state in self.plan.states.items():
            self.labels.state(letter, state)  # type: ignore[arg-type]
        for line in joined(self.plan.links):
            source, _, targets = line.partition(" > ")
            self.labels.link(source, *targets.split())
        return self.labels


def edited(clean: Words, edits: str) -> tuple[Words, list[dict[str, str | None]]]:
    """The words of a defective copy, and the labels of its defects."""
    said, marks = dict(clean), []
    for line in joined(edits):
        if line.startswith("! "):
            marks.append(line[2:])
        elif " | " in f"{line} ":
            key, _, text = f"{line} ".partition(" | ")
            _known(said, key)
            if text.strip() == "-":
                said = {k: "" if k == key or k.startswith(f"{key}.") else v for k, v in said.items()}
            else:
                said[key] = text.strip()
        else:
            key, _, change = line.partition(" ~ ")
            old, _, new = change.partition(" =>")
            _known(said, key)
            if old not in said[key]:
                raise ValueError(f"{key} does not say {old!r}")
            said[key] = said[key].replace(old, new.strip(), 1)
    return said, [_defect(said, mark) for mark in marks]


def _known(said: Words, key: str) -> None:
    if key not in said:
        raise KeyError(key)


def _defect(said: Words, mark: str) -> dict[str, str | None]:
    head, _, passage = mark.partition(" :: ")
    code, key, note = head.split(" ", 2)
    if key.startswith("-"):
        letter = key[2:] or None
        if letter and letter not in LETTERS:
            raise KeyError(letter)
        return {"code": code, "section": letter, "text": None, "note": note}
    text = passage.strip() or said[key]
    if not text or text not in said[key]:
        raise ValueError(f"{code} {key}: {text!r} does not stand there")
    return {"code": code, "section": section_of(key), "text": text, "note": note}


def guarded(said: Words, guards: str) -> list[dict[str, str | None]]:
    """The good statements that tempt a check: `KEY | why :: passage`."""
    found = []
    for line in joined(guards):
        key, _, rest = line.partition(" | ")
        why, _, passage = rest.partition(" :: ")
        text = passage.strip() or said[key]
        if text not in said[key]:
            raise ValueError(f"{key}: {text!r} does not stand there")
        found.append({"text": text, "section": section_of(key), "why": why})
    return found
