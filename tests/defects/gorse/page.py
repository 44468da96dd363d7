"""Small pieces of a page that most of these plans use."""

from __future__ import annotations

from collections.abc import Sequence

from tests.plans.cedar.blocks import Block, Cell, Ls, P, Row, T


def bar(text: str, shade: str, *, colour: str = "FFFFFF", size: float = 12) -> P:
    """A heading on a bar of colour."""
    return P(text, bold=True, size=size, colour=colour, shade=shade, before=8, after=4, keep=True)


def head(text: str, level: int = 1) -> P:
    """A heading in Word's own style."""
    return P(text, style=f"Heading {level}", keep=True)


def sub(text: str, *, colour: str | None = None, italic: bool = False) -> P:
    """A small heading that is only bold."""
    return P(text, bold=True, italic=italic, colour=colour, before=4, after=3, keep=True)


def helper(text: str) -> P:
    """The template's own words, small and grey."""
    return P(text, italic=True, size=8.5, colour="7F7F7F", after=4)


def paras(*texts: str) -> list[Block]:
    """Plain paragraphs."""
    return [P(text) for text in texts]


def form(rows: Sequence[Row], widths: Sequence[float], shade: str = "EDEDED", size: float | None = None) -> T:
    """Labels and values."""
    return T(rows, widths, head=0, first_shade=shade, first_bold=True, size=size)


def grid(
    heads: Row,
    rows: Sequence[Row],
    widths: Sequence[float],
    *,
    title: str | None = None,
    shade: str = "D9E2F3",
    colour: str | None = None,
    size: float | None = 9.5,
    stripe: str | None = None,
) -> T:
    """A table with a header row, and a title cell across it if it has one."""
    top: list[Row] = [[Cell(title, span=len(widths))]] if title else []
    return T(
        [*top, heads, *rows],
        widths,
        head=len(top) + 1,
        head_shade=shade,
        head_colour=colour,
        size=size,
        stripe=stripe,
    )


def dots(*items: str, mark: str = "•") -> Ls:
    """A bulleted list."""
    return Ls(items, mark=mark)
