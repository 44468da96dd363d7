"""How a document sets its text: line spacing and margins, and whether a line was ended by the margin."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from statistics import median

from audit.reading.pdf.drafts import Stretch
from audit.reading.pdf.lines import line_text, pieces
from audit.reading.pdf.shapes import Line

#: A line spacing nobody has measured, in ems.
_USUAL_LEADING = 1.2

_ENDS = frozenset(".!?")
_AFTER_END = "\"'”’)]"


@dataclass(slots=True)
class Manner:
    """How a document sets its text, measured before its paragraphs are made."""

    #: Usual distance between the lines of a paragraph by size, in cells and outside them.
    leading: dict[tuple[bool, float], float] = field(default_factory=dict)
    #: The right margin of running text by page width.
    margins: dict[int, float] = field(default_factory=dict)
    #: The file's tags say where paragraphs end.
    tagged: bool = False

    def knows(self, line: Line, in_cell: bool) -> bool:
        """Whether the line spacing of text like this was measured and not guessed."""
        return (in_cell, _size(line)) in self.leading

    def leading_of(self, line: Line, in_cell: bool) -> float:
        """The usual distance from a line to the next of its paragraph."""
        size = _size(line)
        for key in ((in_cell, size), (not in_cell, size)):
            if key in self.leading:
                return self.leading[key]
        ratios = [leading / known for (_, known), leading in self.leading.items() if known]
        return size * (median(ratios) if ratios else _USUAL_LEADING)


def _size(line: Line) -> float:
    return round(line.size * 2) / 2


def ends_sentence(text: str) -> bool:
    """Whether text ends with a sentence's end."""
    return text.rstrip().rstrip(_AFTER_END)[-1:] in _ENDS


def starts_low(text: str) -> bool:
    """Whether text begins with a small letter, as the rest of a sentence does."""
    return text[:1].islower()


def first_word_width(line: Line) -> float:
    """The width of a line's first word."""
    start = end = line.fragments[0].x0
    for gap, fragment in pieces(line):
        if gap:
            break
        end = fragment.x1
    return end - start


def reaches(line: Line, after: Line, right: float) -> bool:
    """Whether the next line's first word would not have fitted on this line."""
    return line.x1 + 0.25 * line.size + first_word_width(after) > right - max(1.0, 0.15 * line.size)


def measure(stretches: Iterable[Stretch], widths: dict[int, float]) -> Manner:
    """The document's line spacing and margins. `widths` gives each page's width by its number."""
    stretches = list(stretches)
    manner = Manner()
    ends: dict[int, list[float]] = defaultdict(list)
    for stretch in stretches:
        if not stretch.in_cell and stretch.right is None:
            for line in stretch.lines:
                ends[round(widths[line.page])].append(line.x1)
    for width, found in ends.items():
        found.sort(reverse=True)
        # One overlong line must not move the margin.
        manner.margins[width] = found[min(len(found) // 12, 3)]
    distances: dict[tuple[bool, float], list[float]] = defaultdict(list)
    same = other = elements = fragments = 0
    for stretch in stretches:
        right = stretch.right if stretch.right is not None else 0.0
        for before, after in zip(stretch.lines, stretch.lines[1:], strict=False):
            fragments += 1
            first, last = before.fragments[-1].style.element, after.fragments[0].style.element
            elements += first is not None
            if before.page != after.page or abs(before.size - after.size) > 0.3:
                continue
            right = stretch.right if stretch.right is not None else manner.margins[round(widths[before.page])]
            if not reaches(before, after, right) or not starts_low(line_text(after)):
                continue
            if ends_sentence(line_text(before)):
                continue
            distance = after.base - before.base
            if 0.85 * before.size < distance < 2.5 * before.size:
                distances[(stretch.in_cell, _size(before))].append(distance)
                if first is not None and last is not None:
                    same += first == last
                    other += first != last
    for key, values in distances.items():
        manner.leading[key] = median(values)
    manner.tagged = elements > 0.8 * fragments and same > 3 * other and same > 2
    return manner
