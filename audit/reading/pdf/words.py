"""Lines put together as text: words broken at a line's end are joined, carefully."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from audit.reading.pdf.drafts import Paragraph, Stretch
from audit.reading.pdf.lines import pieces
from audit.reading.pdf.paragraphs import opening
from audit.reading.pdf.shapes import Fragment, Line, Style

_BROKEN = re.compile(r"([^\W\d_]+)[-\u00ad]$")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_FIRST_WORD = re.compile(r"[^\W\d_]+")

#: First parts of compounds that English writes with a hyphen.
_KEEPS = frozenset(
    "all anti co cross ex extra far follow full half hand high inter key large long low lower mid mini multi "
    "non off on one out over part post pre pro re self semi short small socio sub take three two under up "
    "well whole year day day-to face hands".split()
)

#: Boxes that a form's tick fields become.
BOXES = "☒☐"


@dataclass(slots=True)
class Vocabulary:
    """The document's own words, by which a broken word is mended."""

    words: Counter[str] = field(default_factory=Counter)

    def add(self, stretches: Iterable[Stretch]) -> None:
        """Takes in the words that stand inside lines, where nothing is broken."""
        for stretch in stretches:
            for line in stretch.lines:
                for fragment in line.fragments[:-1]:
                    for word in _WORD.findall(fragment.text.lower()):
                        self.words[word] += 1

    def mended(self, first: str, second: str) -> str:
        """Two halves of a word broken after a hyphen: with the hyphen or without."""
        whole, hyphened = (first + second).lower(), f"{first}-{second}".lower()
        if self.words[whole] and not self.words[hyphened]:
            return first + second
        if self.words[hyphened] or first.lower() in _KEEPS or len(first) == 1 or first[-1].isupper():
            return f"{first}-{second}"
        if not self.words[second.lower()] and not self.words[first.lower()] and len(second) > 1:
            return first + second  # neither half is a word that this document knows
        return f"{first}-{second}"


Piece = tuple[str, Style, Fragment | None]
"""Text with the style it is set in; the fragment it comes from, or none for what joins two."""


def paragraph_pieces(paragraph: Paragraph, vocabulary: Vocabulary) -> list[Piece]:
    """A paragraph's text in pieces, its lines joined by spaces and its broken words mended."""
    found: list[Piece] = []
    for number, line in enumerate(paragraph.lines):
        if number:
            cut = _is_cut(paragraph.lines[number - 1], line, paragraph.right, vocabulary)
            if not cut:
                _join(found, line, vocabulary)
        _add_line(found, line, number == 0)
    return found


def _add_line(found: list[Piece], line: Line, first: bool) -> None:
    parts = pieces(line)
    boxes = [part for part in parts if part[1].style.typed and part[1].text in BOXES]
    if len(boxes) == 1 and parts[-1] is boxes[0] and len(parts) > 1:
        parts = [("", boxes[0][1]), (" ", parts[0][1]), *parts[1:-1]]
    elif first and len(parts) > 1 and "\t" not in (part[0] for part in parts[:3]):
        label_tab = opening(line).find("\t", 0, 8)
        if label_tab > 0:
            parts = _with_tab(parts, label_tab)
    for gap, fragment in parts:
        if gap:
            found.append((gap, fragment.style, None))
        found.append((fragment.text, fragment.style, fragment))


def _with_tab(parts: list[tuple[str, Fragment]], place: int) -> list[tuple[str, Fragment]]:
    """A line's parts with the space at a place in its text made a tab."""
    changed, length = [], 0
    for gap, fragment in parts:
        if length == place and gap == " ":
            gap = "\t"
        changed.append((gap, fragment))
        length += len(gap) + len(fragment.text)
    return changed


def _is_cut(before: Line, line: Line, right: float, vocabulary: Vocabulary) -> bool:
    """Whether a narrow cell cut a word in two without a hyphen: "Outcom" and "e"."""
    if len(pieces(before)) > 1 or right - before.x1 > 0.7 * before.size:
        return False
    rest = _FIRST_WORD.match(line.fragments[0].text)  # without the comma in "paediatricia" and "n, yearly"
    if rest is None or not rest[0][0].islower():
        return False
    first, words = before.fragments[0].text.lower(), vocabulary.words
    return bool(words[first + rest[0].lower()]) and not words[first]


def _join(found: list[Piece], line: Line, vocabulary: Vocabulary) -> None:
    """Joins what was read so far to the next line: by a space, by nothing, or over a hyphen."""
    text, style, fragment = found[-1]
    broken = _BROKEN.search(text)
    second = _FIRST_WORD.match(line.fragments[0].text)
    if broken and second and second[0][0].islower():
        if text.endswith("\u00ad"):
            found[-1] = (text[:-1], style, fragment)
        else:
            whole = vocabulary.mended(broken[1], second[0])
            if "-" not in whole:
                found[-1] = (text[:-1], style, fragment)
        return
    if text.endswith("-") and broken and second:
        return  # "one-to-" or "HCPC-" before a capital: the hyphen is the writer's
    if text.endswith("/") and len(text) > 1:
        return
    found.append((" ", style, None))
