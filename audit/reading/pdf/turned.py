"""Text that runs up or down an otherwise upright page: row headings in narrow columns, margin notes."""

from __future__ import annotations

from itertools import groupby

from audit.reading.pdf.lines import line_from, line_text, lines_of, main_style, segments
from audit.reading.pdf.pdfium import Frame
from audit.reading.pdf.shapes import Box, Fragment, Line, union

#: Parts of a line further from each other than this many ems are passages of their own.
_APART = 1.2

#: Passages that may still go on; nobody sets more side by side.
_MOST_OPEN = 40

#: Turned lines closer than this many ems belong together.
_NEAR = 1.7


def turn_upright(turned: list[tuple[int, Fragment]], bounds: Box, frame: Frame, page: int) -> list[Fragment]:
    """Each turned passage as one fragment on the upright page, its words in reading order."""
    passages: list[Fragment] = []
    for quarter, group in groupby(sorted(turned, key=lambda each: each[0]), key=lambda each: each[0]):
        own = Frame(bounds, quarter)
        lines_there = lines_of([fragment for _, fragment in group], page)
        parts = [line_from(part, page) for line in lines_there for part in segments(line, _APART)]
        for lines in _together(parts):
            x0, top, x1, bottom = union([line.box for line in lines])
            corners = own.back(x0, top), own.back(x1, bottom)
            box = frame.box(*corners[0], *corners[1])
            first = lines[0].fragments[0]
            text = " ".join(line_text(line) for line in lines)
            passages.append(
                Fragment(text, *box, box[3], main_style(lines[0]), first.order, True, turned=True)
            )
    return passages


def _together(lines: list[Line]) -> list[list[Line]]:
    """Lines that stand below each other at a line's distance."""
    found: list[list[Line]] = []
    for line in lines:
        for group in found[-_MOST_OPEN:]:
            last = group[-1]
            overlap = min(last.x1, line.x1) - max(last.x0, line.x0)
            if 0 < line.base - last.base < _NEAR * line.size and overlap > 0:
                group.append(line)
                break
        else:
            found.append([line])
    return found
