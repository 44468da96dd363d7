"""A plan's words by key, and edits of them that name the defects they make.

A key begins with its section's letter ("F3"; "F3.who" is a cell of that row; "A.home" is text that is
no item; "h.J" a heading; "front.status" a field of the front page). What is not there is not drawn.

Words are written as paragraphs "key: text" that may run on over lines; a line that begins with "key:" begins
the next. Edits are written the same way:

    put F3: the new words            ! CODE why         a label with the whole of what the key says at last
    swap F3: old words => new words  ? CODE words | why  a label with just these words, as they then stand
    drop F3 F4                       ! J CODE why       (under `missing`) a label without words
    alone B5 ("front" for no section)
    missing J
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_SECTION = re.compile(r"(?:h\.)?(H1|H2|[A-K])(?=[-.\d]|$)")
_KEY = re.compile(r"([A-Za-z][\w.-]*): ")
_ACT = re.compile(r"(put|swap|drop|alone|missing)\b ?([^:\n]*)(?:: ?)?(.*)", re.DOTALL)


def section_of(key: str) -> str | None:
    """The letter of the section in which a key's words stand; None for the front page."""
    found = _SECTION.match(key)
    return found.group(1) if found else None


def _paragraphs(text: str, begins: re.Pattern[str]) -> list[str]:
    found: list[str] = []
    for line in text.strip().splitlines():
        if begins.match(line):
            found.append(line)
        elif line.strip():
            found[-1] += " " + line.strip()
    return [" ".join(paragraph.split()) for paragraph in found]


def words_in(text: str) -> dict[str, str]:
    """The words of a plan, by key."""
    words: dict[str, str] = {}
    for paragraph in _paragraphs(text, _KEY):
        key, _, said = paragraph.partition(": ")
        if key in words:
            raise ValueError(f"{key} is there twice")
        words[key] = said
    return words


class Copy:
    """A defective copy of a clean plan: its words, changed, and the labels of what is wrong with them."""

    def __init__(self, words: Mapping[str, str], edits: str) -> None:
        self.words = dict(words)
        self._marks: list[tuple[str, str | None, str | None, str | None, str]] = []
        key = ""
        for paragraph in _paragraphs(edits, re.compile(r"(put|swap|drop|alone|missing|!|\?) ?")):
            if paragraph[0] == "!":
                self._mark(key, paragraph[1:].strip())
            elif paragraph[0] == "?":
                code, _, rest = paragraph[1:].strip().partition(" ")
                said, _, why = rest.rpartition(" | ")
                self._marks.append((code, section_of(key), None, said, why))
            else:
                key = self._act(paragraph)

    def _act(self, paragraph: str) -> str:
        found = _ACT.match(paragraph)
        assert found, paragraph
        act, key, text = found.groups()
        key = key.strip()
        if act == "put":
            self.words[key] = text
        elif act == "swap":
            old, arrow, new = text.partition(" =>")
            if not arrow or self.words[key].count(old) != 1:
                raise ValueError(f"{key} does not say once: {old}")
            self.words[key] = " ".join(self.words[key].replace(old, new.strip()).split())
        elif act == "drop":
            for name in key.split():
                del self.words[name]
        elif act == "missing":
            return f"-{key}"
        return key

    def _mark(self, key: str, fault: str) -> None:
        code, _, why = fault.partition(" ")
        if key.startswith("-"):
            self._marks.append((code, section_of(key[1:]), None, None, why))
        else:
            self._marks.append((code, section_of(key), key, None, why))

    def defects(self) -> list[dict[str, Any]]:
        """The labels as they are written."""
        return [
            {"code": code, "section": section, "text": self.words[key] if key else text, "note": why}
            for code, section, key, text, why in self._marks
        ]
