"""A plan as data: words by key, groups of keys, links; and copies made by editing those words."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.defects.agrimony.page import Page

Words = dict[str, str]
Groups = dict[str, list[str]]
SECTIONS = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")
_ITEM = re.compile(r"(?:[A-G]|H[12]-)\d+")
_MARKS = re.compile(r"\{\+(.*?)\+\}|\{-(.*?)-\}")


def is_item(key: str) -> bool:
    """Whether a key names a statement (B1, F12, H2-1) rather than other words."""
    return bool(_ITEM.fullmatch(key))


def section_of(key: str) -> str | None:
    """The section a key belongs to; None for the front page."""
    found = re.match(r"H[12](?=[-.])|[A-K](?=[\d.])", key)
    return found.group() if found else None


def plain(text: str) -> str:
    """The text as it now stands: insertions kept, deletions gone."""
    return " ".join(_MARKS.sub(lambda m: m.group(1) or "", text).split())


@dataclass(frozen=True)
class Defect:
    """One label: its text is a key of the copy's words, a passage, or None."""

    code: str
    section: str | None
    text: str | None
    note: str


@dataclass(frozen=True)
class Copy:
    """An edited copy: words replaced (text), amended (old, new) or removed (None), and its labels."""

    letter: str
    words: dict[str, str | tuple[str, str] | None]
    defects: list[Defect]
    groups: Groups = field(default_factory=dict)


@dataclass(frozen=True)
class Plan:
    """A whole plan: its words, order, threads and the function that draws it."""

    stem: str
    layout: int
    words: Words
    groups: Groups
    areas: dict[str, str]
    details: dict[str, Any]
    states: dict[str, str]
    links: dict[str, str]
    guards: list[tuple[str, str]]
    draw: Callable[[Page], None]

    def area_of(self, key: str) -> str | None:
        """The area of need of a statement."""
        for area, keys in self.areas.items():
            if key in keys.split():
                return area
        return None

    def pairs(self) -> list[list[str]]:
        """Every link of the thread as a pair of keys."""
        found = [[one, other] for one, others in self.links.items() for other in others.split()]
        for pair in found:
            for key in pair:
                if key not in self.words:
                    raise KeyError(f"{self.stem}: link to unknown {key}")
        return found

    def edited(self, copy: Copy) -> Plan:
        """The plan with a copy's edits made to its words and groups."""
        words = dict(self.words)
        for key, change in copy.words.items():
            if change is None:
                del words[key]
            elif isinstance(change, tuple):
                if change[0] not in words[key]:
                    raise ValueError(f"{self.stem}-{copy.letter}: {change[0]!r} is not in {key}")
                words[key] = words[key].replace(change[0], change[1])
            else:
                words[key] = change
        groups = {name: copy.groups.get(name, keys) for name, keys in self.groups.items()}
        kept = {name: [key for key in keys if key in words] for name, keys in groups.items()}
        return replace(self, stem=f"{self.stem}-{copy.letter}", words=words, groups=kept)
