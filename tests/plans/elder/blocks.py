"""What a page of a plan is made of, whatever draws it: paragraphs and grids, and the look of a template."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Style = Literal["title", "h1", "h2", "h3", "body", "bullet", "number", "help", "label", "small"]


@dataclass(frozen=True)
class Text:
    """One paragraph. `lead` is a bold label before it; a `control` stands in a content control.

    `{+words+}` is a tracked insertion, `{-words-}` a tracked deletion.
    """

    words: str
    style: Style = "body"
    lead: str = ""
    control: bool = False


@dataclass(frozen=True)
class Cell:
    """A cell of a grid; `across` and `down` count the columns and rows it takes."""

    texts: tuple[Text, ...] = ()
    shade: str | None = None
    across: int = 1
    down: int = 1


@dataclass(frozen=True)
class Grid:
    """A table: rows of cells (a cell covered from above is left out), column widths in centimetres."""

    rows: list[list[Cell]]
    widths: list[float]
    repeat: int = 0
    lines: bool = True


@dataclass(frozen=True)
class Break:
    """A new page."""


Block = Text | Grid | Break


@dataclass(frozen=True)
class Theme:
    """The look of one template: type, colours, page, running lines."""

    font: str = "Arial"
    size: float = 10
    colour: str = "1F3864"
    band: str | None = None  # colour behind a first-level heading
    ink: str | None = None  # colour of that heading's words; the theme's own when None
    landscape: bool = False
    header: str = ""
    footer: str = ""
    named_styles: bool = True  # old templates make headings with bold type alone
    margin: float = 2.0


_MARK = re.compile(r"\{([+-])(.*?)\1\}", re.DOTALL)


def runs(words: str) -> list[tuple[str, str]]:
    """The words cut at their change marks: (mark, words), mark one of "", "+", "-"."""
    found: list[tuple[str, str]] = []
    end = 0
    for match in _MARK.finditer(words):
        found.append(("", words[end : match.start()]))
        found.append((match[1], match[2]))
        end = match.end()
    found.append(("", words[end:]))
    return [run for run in found if run[1]]


def accepted(words: str) -> str:
    """The words as they stand once every tracked change is accepted."""
    kept = "".join(run for mark, run in runs(words) if mark != "-")
    return re.sub(r" {2,}", " ", kept).strip()


def cell(
    *words: str | Text, style: Style = "body", shade: str | None = None, across: int = 1, down: int = 1
) -> Cell:
    """A cell from plain words or ready paragraphs."""
    texts = tuple(w if isinstance(w, Text) else Text(w, style) for w in words)
    return Cell(texts, shade, across, down)


def head(words: Iterable[str], shade: str | None) -> list[Cell]:
    """A row of column headings."""
    return [cell(w, style="label", shade=shade) for w in words]
