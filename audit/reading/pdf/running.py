"""Running headers, footers, page numbers and watermarks: what a page says because it is a page.

A line is running when it recurs at the same height on several pages, with numbers that stay the same or
count with the pages, and nothing but other running lines stands between it and the edge of the page.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Literal

from audit.reading.pdf.cells import Grid
from audit.reading.pdf.lines import line_text
from audit.reading.pdf.shapes import Fragment, Line, Page

Band = Literal["running-header", "running-footer"]

#: Running lines stand in this share of the page at its top and bottom.
_BAND = 0.16

#: Lines looked at in each band.
_MOST_LINES = 5

#: The same line may stand this much higher or lower from page to page.
_WANDER = 8.0

#: Watermarks are few; more large pale text than this is something else.
_MOST_WATERMARKS = 100

#: Watermarks are at least this large, or tilted.
_LARGE = 30.0

_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"(?:page|p\.?|pg\.?)?\s*[-–—|]?\s*(\d{1,3})(?:\s*(?:of|/)\s*\d{1,3})?\s*[-–—|]?\s*(?:page)?",
    re.IGNORECASE,
)

#: What a plan numbers itself: "Outcome 2" on page 2 is a heading.
_COUNTED = (
    r"(?:outcome|need|aim|provision|step|appendix|annex|part|section|objective|goal|aspiration|target|year|"
    r"stage|level|ks|term|area)s?\b"
)
#: Where a number that changes from page to page must stand.
_COUNTS_PAGES = re.compile(
    rf"\b(?!{_COUNTED})[a-z]+ \d+\W*$|"
    r"page\W*\d|\d\W*page\b|\bp[g.]{0,2}\s*\d|\d\s*(?:of|/)\s*\d|[|\t•·~–—-]\s*\d+\W*$|"
    r"^\W*\d+\s*[|\t•·~–—-]|^\W*\d+\W*$",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Sketch:
    """A page as running matter is looked for on it."""

    page: Page
    lines: list[Line]
    grids: list[Grid]
    #: Its candidates by band, from the edge inwards.
    bands: dict[Band, list[Line]] = field(default_factory=dict)


def find_running(sketches: list[Sketch]) -> dict[int, list[tuple[Line, Band]]]:
    """Running lines by page number."""
    sketches = [sketch for sketch in sketches if sketch.lines]
    for sketch in sketches:
        _fill_bands(sketch)
    found: dict[int, list[tuple[Line, Band]]] = defaultdict(list)
    for band in ("running-header", "running-footer"):
        recurring = _recurring(sketches, band)
        for sketch in sketches:
            for line in _peel(sketch, band, recurring):
                found[sketch.page.number].append((line, band))
    return found


def _fill_bands(sketch: Sketch) -> None:
    height = sketch.page.height
    top = [line for line in sketch.lines if line.base < _BAND * height]
    bottom = [line for line in reversed(sketch.lines) if line.base > (1 - _BAND) * height]
    sketch.bands = {"running-header": top[:_MOST_LINES], "running-footer": bottom[:_MOST_LINES]}


def _key(line: Line) -> str:
    """A line's letters, its numbers hidden."""
    return _DIGITS.sub("#", "".join(line_text(line).split())).casefold()


def _height(line: Line, sketch: Sketch, band: Band) -> float:
    """A line's distance from its edge of the page."""
    return line.base if band == "running-header" else sketch.page.height - line.base


def _recurring(sketches: list[Sketch], band: Band) -> set[int]:
    """The lines (by identity) that recur in a band."""
    groups: dict[str, list[tuple[Sketch, Line]]] = defaultdict(list)
    for sketch in sketches:
        for line in sketch.bands[band]:
            groups[_key(line)].append((sketch, line))
    needed = 3 if len(sketches) > 5 else 2
    found: set[int] = set()
    for members in groups.values():
        for level in _same_height(members, band):
            pages = {sketch.page.number for sketch, _ in level}
            if (
                len(pages) >= needed
                and _numbers_agree(level)
                and not _body_stands_there(level, sketches, band)
            ):
                found.update(id(line) for _, line in level)
    found.update(_page_numbers(sketches, band))
    found.update(_artifacts(sketches, band))
    return found


def _same_height(members: list[tuple[Sketch, Line]], band: Band) -> list[list[tuple[Sketch, Line]]]:
    """Members at about the same distance from the edge."""
    levels: list[list[tuple[Sketch, Line]]] = []
    for sketch, line in sorted(members, key=lambda each: _height(each[1], each[0], band)):
        if (
            levels
            and _height(line, sketch, band) - _height(levels[-1][-1][1], levels[-1][-1][0], band) <= _WANDER
        ):
            levels[-1].append((sketch, line))
        else:
            levels.append([(sketch, line)])
    return levels


def _numbers_agree(members: list[tuple[Sketch, Line]]) -> bool:
    """Whether each number in a recurring line stays the same or counts with the pages."""
    rows = [
        (sketch.page.number, [int(n[:9]) for n in _DIGITS.findall(line_text(line))])
        for sketch, line in members
    ]
    for slot in range(min(len(numbers) for _, numbers in rows)):
        same = Counter(numbers[slot] for _, numbers in rows).most_common(1)[0][1]
        counting = Counter(numbers[slot] - page for page, numbers in rows).most_common(1)[0][1]
        if max(same, counting) < 0.75 * len(rows):
            return False
        if same <= counting and not _COUNTS_PAGES.search(line_text(members[0][1])):
            return False
    return True


def _body_stands_there(members: list[tuple[Sketch, Line]], sketches: list[Sketch], band: Band) -> bool:
    """Whether other pages have text of their own at this height: then it is no margin, but the body."""
    own = {sketch.page.number for sketch, _ in members}
    height = _height(members[0][1], members[0][0], band)
    others = 0
    for sketch in sketches[1:]:
        if sketch.page.number in own:
            continue
        near = [line for line in sketch.bands[band] if abs(_height(line, sketch, band) - height) < 5]
        others += any(len(line_text(line)) > 3 for line in near)
    return others > len(own) / 2


def _page_numbers(sketches: list[Sketch], band: Band) -> set[int]:
    """Lines that are nothing but a page number."""
    found: list[tuple[int, int, Line]] = []
    for sketch in sketches:
        for line in sketch.bands[band][:3]:
            text = line_text(line).strip()
            match = _PAGE_NUMBER.fullmatch(text)
            if match:
                worded = not text.isdigit()
                found.append((sketch.page.number, int(match[1]), line))
                if worded and "page" in text.lower():
                    found.append((sketch.page.number, int(match[1]), line))
    offsets = Counter(number - page for page, number, _ in found)
    return {id(line) for page, number, line in found if offsets[number - page] > 1 or number == page}


def _artifacts(sketches: list[Sketch], band: Band) -> set[int]:
    """Lines that the file itself marks as page furniture, if it marks little else so."""
    every = [fragment for sketch in sketches for line in sketch.lines for fragment in line.fragments]
    if sum(fragment.style.artifact for fragment in every) > 0.3 * len(every):
        return set()
    return {
        id(line)
        for sketch in sketches
        for line in sketch.bands[band]
        if all(fragment.style.artifact for fragment in line.fragments)
    }


def _peel(sketch: Sketch, band: Band, recurring: set[int]) -> list[Line]:
    """A page's running lines, from the edge inwards up to the first line of its own."""
    peeled: list[Line] = []
    for line in sketch.bands[band]:
        if id(line) not in recurring:
            break
        peeled.append(line)
    # A line in a table is running only if the whole table is: else it is a repeated header row.
    taken = {id(line) for line in peeled}
    for grid in sketch.grids:
        inside = [line for line in sketch.lines if _within(line, grid)]
        if inside and any(id(line) not in taken for line in inside):
            taken -= {id(line) for line in inside}
    return [line for line in peeled if id(line) in taken]


def _within(line: Line, grid: Grid) -> bool:
    x0, top, x1, bottom = grid.box
    middle = (line.top + line.bottom) / 2
    return top < middle < bottom and line.x0 < x1 and line.x1 > x0


def find_watermarks(pages: list[Page]) -> set[int]:
    """Fragments (by identity) that lie behind or across the text of their page."""
    large: dict[str, list[tuple[Page, Fragment]]] = defaultdict(list)
    for page in pages:
        for fragment in page.fragments:
            style = fragment.style
            if style.tilted or (style.size >= _LARGE and style.pale):
                large[fragment.text.casefold()].append((page, fragment))
    found: set[int] = set()
    for members in large.values():
        repeated = len({page.number for page, _ in members}) > 1
        for page, fragment in members:
            across = fragment.style.tilted and (fragment.style.pale or fragment.style.size >= _LARGE)
            if repeated or across or (len(members) < _MOST_WATERMARKS and _overlaps(fragment, page)):
                found.add(id(fragment))
    return found


def _overlaps(fragment: Fragment, page: Page) -> bool:
    """Whether ordinary text is set over a fragment."""
    over = 0
    for other in page.fragments:
        if other is fragment or other.style.size >= _LARGE:
            continue
        x, y = other.middle
        over += fragment.x0 < x < fragment.x1 and fragment.top < y < fragment.bottom
    return over >= 2
