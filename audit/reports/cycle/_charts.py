"""Charts as inline SVG: every figure in them is text too, for eyes, screen readers and print."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from audit.model.words import GRADE_WORDS
from audit.reports import _colours
from audit.reports._html import escape
from audit.reports.cycle._blocks import Bars, Grades
from audit.reports.cycle._words import number, percent

_WIDTH, _ROW = 900, 30
_LABELS, _FIGURES = 330, 150  # units of the drawing's width left and right of the bars
_BARS = _WIDTH - _LABELS - _FIGURES
_LETTERS, _SMALL_LETTERS = 44, 52  # of a label's line: more do not fit


def grades(block: Grades) -> str:
    """A bar of the four grades for each row."""
    body = "".join(_legend())
    for place, (label, counts) in enumerate(block.rows):
        top = (place + 1) * _ROW
        body += _label(label, top)
        left = float(_LABELS)
        for grade, count in counts.by_grade().items():
            if not count:
                continue
            width = _BARS * count / counts.graded
            body += _bar(left, top, width, _colours.GRADES[grade])
            if width > 34:
                body += _inside(left + width / 2, top, percent(count / counts.graded))
            left += width
        said = f"{percent(counts.good_or_better)} Good or better" if counts.graded else "not graded"
        body += _figure(said, top)
    said = "; ".join(
        f"{label}: {percent(counts.good_or_better)} Good or better of {number(counts.graded)}"
        for label, counts in block.rows
    )
    return _figure_of(block.caption, said, body, len(block.rows) + 1)


def bars(block: Bars) -> str:
    """One bar for each row."""
    body = ""
    for place, (label, share, words) in enumerate(block.rows):
        top = place * _ROW
        body += _label(label, top) + _bar(_LABELS, top, _BARS, _colours.PALE)
        if share:
            body += _bar(_LABELS, top, _BARS * min(1.0, share), _colours.ACCENT)
        body += _figure(f"{percent(share)}, {words}", top)
    said = "; ".join(f"{label}: {percent(share)}, {words}" for label, share, words in block.rows)
    return _figure_of(block.caption, said, body, len(block.rows))


def _figure_of(caption: str, said: str, body: str, rows: int) -> str:
    height = rows * _ROW + 4
    return (
        f"<figure><figcaption>{escape(caption)}</figcaption>"
        f'<svg viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" role="img" '
        f'aria-label="{escape(f"{caption}. {said}.")}" font-family="Arial, sans-serif" font-size="14">'
        f"{body}</svg></figure>\n"
    )


def _legend() -> Iterator[str]:
    left = _LABELS
    for grade, words in GRADE_WORDS.items():
        yield f'<rect x="{left}" y="9" width="12" height="12" fill="#{_colours.GRADES[grade]}"/>'
        yield f'<text x="{left + 17}" y="20" fill="#{_colours.INK}" font-size="12">{words}</text>'
        left += 28 + len(words) * 7


def _label(label: str, top: float) -> str:
    """A label left of its bar; a long one in two smaller lines."""
    if len(label) <= _LETTERS:
        return _line(label, top + 20)
    if len(label) <= _SMALL_LETTERS:
        return _line(label, top + 20, _SMALL)
    first, *others = wrap(label, _SMALL_LETTERS)
    rest = " ".join(others)
    shown = rest if len(rest) <= _SMALL_LETTERS else f"{rest[: _SMALL_LETTERS - 1]}…"
    return _line(first, top + 13, _SMALL) + _line(shown, top + 26, _SMALL)


_SMALL = ' font-size="12"'


def _line(text: str, base: float, size: str = "") -> str:
    return (
        f'<text x="{_LABELS - 10}" y="{base}" text-anchor="end" fill="#{_colours.INK}"{size}>'
        f"{escape(text)}</text>"
    )


def _bar(left: float, top: float, width: float, colour: str) -> str:
    return f'<rect x="{left:.1f}" y="{top + 5}" width="{width:.1f}" height="20" fill="#{colour}"/>'


def _inside(middle: float, top: float, text: str) -> str:
    return (
        f'<text x="{middle:.1f}" y="{top + 20}" text-anchor="middle" fill="#FFFFFF" '
        f'font-size="12" font-weight="bold">{text}</text>'
    )


def _figure(text: str, top: float) -> str:
    return (
        f'<text x="{_LABELS + _BARS + 10}" y="{top + 20}" fill="#{_colours.INK}" '
        f'font-size="12">{escape(text)}</text>'
    )
