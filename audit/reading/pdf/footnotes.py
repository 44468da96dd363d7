"""Footnotes: small print below a short rule at the foot of a page, and the raised marks that point to it."""

from __future__ import annotations

import re

from audit.reading.pdf.shapes import Fragment, Line, Rule

#: The rule above footnotes is at least this long (in points) and at most this share of the page's width.
_SHORTEST = 40.0
_LONGEST = 0.5

#: Footnotes are set at most this large, against the page's text.
_SMALL = 0.92

#: A mark in the text is at most this large, against its line.
_RAISED = 0.75

_MARK = re.compile(r"[(\[]?(\d{1,3}|[*†‡§]|[ivx]{1,4})[)\].]?")


def find_footnotes(
    lines: list[Line], rules: list[Rule], width: float, height: float
) -> tuple[list[Line], list[Fragment]]:
    """A page's footnote lines and the marks that point to them; `lines` are without running footers."""
    for rule in rules:
        if rule.upright or rule.filled or rule.at < height / 2:
            continue
        if not _SHORTEST <= rule.end - rule.start <= _LONGEST * width:
            continue
        below = [line for line in lines if line.top > rule.at - 2]
        above = [line for line in lines if line.base < rule.at]
        if not below or not above or abs(below[0].x0 - rule.start) > 15 or below[0].top - rule.at > 30:
            continue
        usual = sorted(line.size for line in above)[len(above) // 2]
        first = _MARK.fullmatch(below[0].fragments[0].text)
        if first is None or any(line.size > _SMALL * usual for line in below):
            continue
        names = {match[1] for line in below if (match := _MARK.fullmatch(line.fragments[0].text))}
        return below, [mark for line in above for mark in _marks(line, names)]
    return [], []


def _marks(line: Line, names: set[str]) -> list[Fragment]:
    """The raised marks in a line that name a footnote."""
    return [
        fragment
        for fragment in line.fragments
        if fragment.text in names
        and fragment.style.size <= _RAISED * line.size
        and fragment.base < line.base - 0.1 * line.size
    ]
