"""What is on a page before anyone reads meaning into it: pieces of text, rules, lines.

All positions are PDF points from the top left corner of the page, turned so that its text is upright.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from audit.model.document import LeftOutReason

#: x0, top, x1, bottom.
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Style:
    """How a piece of text is set, and what the file's own structure says it is."""

    font: str = ""
    size: float = 0.0
    bold: bool = False
    italic: bool = False
    grey: bool = False
    #: So light, or so transparent, that it may be a watermark.
    pale: bool = False
    #: The paragraph-like structure element it belongs to, numbered within its page.
    element: int | None = None
    #: The heading level of that element.
    level: int | None = None
    #: Marked by the file as not part of its content (page furniture).
    artifact: bool = False
    #: Neither upright nor at a right angle.
    tilted: bool = False
    #: Typed into a form field or a note on the page: each line is a paragraph of its own.
    typed: bool = False


@dataclass(slots=True)
class Fragment:
    """Glyphs set close together in one go: a word, or a part of one."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    base: float
    style: Style
    #: Position in the file's own order of text.
    order: int
    #: The file has a space glyph before it.
    space_before: bool = False
    underline: bool = False
    struck: bool = False
    #: Text that runs up or down the page; it is a line of its own.
    turned: bool = False

    @property
    def middle(self) -> tuple[float, float]:
        """Its centre, by which it falls into a cell."""
        return (self.x0 + self.x1) / 2, (self.top + self.bottom) / 2


class Rule(NamedTuple):
    """A straight line, level or upright: `at` is its fixed coordinate, from `start` to `end`."""

    upright: bool
    at: float
    start: float
    end: float
    #: The edge of a filled area, not a line that was drawn.
    filled: bool = False


@dataclass(slots=True)
class Line:
    """Fragments on one baseline, left to right."""

    fragments: list[Fragment]
    page: int
    x0: float
    top: float
    x1: float
    bottom: float
    base: float
    size: float
    #: Its fragments with what stands before each, and its text, once they have been asked for.
    pieces: list[tuple[str, Fragment]] | None = None
    words: str | None = None

    @property
    def box(self) -> Box:
        """The line's extent."""
        return self.x0, self.top, self.x1, self.bottom


@dataclass(slots=True)
class Page:
    """Everything read from one page of the file."""

    number: int
    width: float
    height: float
    fragments: list[Fragment]
    rules: list[Rule]
    #: Filled areas that are not rules: shaded cells, bands.
    fills: list[Box]
    #: Share of the page that pictures cover.
    pictures: float = 0.0
    #: Quarter turns made so that the page's text is upright, beyond those the file asks for.
    turns: int = 0
    #: Text seen but not used as content, with the reason: duplicates, hidden text, comments.
    aside: list[tuple[str, LeftOutReason]] = field(default_factory=list)
    #: Degrees by which its scan was turned anticlockwise, after those turns, so that its lines lie level.
    slant: float = 0.0
    #: Its words were recognised in a picture of it.
    recognised: bool = False
    #: Curves drawn on it: very many are letters turned into outlines.
    outlines: int = 0
    #: The page could not be opened.
    broken: bool = False


def union(boxes: list[Box]) -> Box:
    """The smallest box around boxes."""
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )
