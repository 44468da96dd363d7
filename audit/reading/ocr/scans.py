"""A scanned page as fragments and rules, like those of a page with a text layer."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from statistics import fmean, median
from typing import Any

from audit.reading.ocr.engines import Engine, Word
from audit.reading.ocr.lettering import lettering_of
from audit.reading.ocr.pictures import Grey, View, render, stretched
from audit.reading.ocr.strokes import rules_in
from audit.reading.ocr.turning import look
from audit.reading.pdf.shapes import Fragment, Rule, Style

#: A page whose words are surer than this on average is the right way up.
_SURE = 0.75

#: Words less sure than this are counted as uncertain.
_UNCERTAIN = 0.6

#: Sizes within this share of the page's usual size are that size: no one sets 10.6 points beside 11.
_SAME_SIZE = 0.14

#: Strokes this much thicker than the page's usual ones are bold; over a whole line, less will do.
_BOLD = 1.22
_BOLD_LINE = 1.14

#: Room left between words, in ems: engines' boxes may touch.
_ROOM = 0.12

#: Height above and depth below the baseline of a line's box, in ems.
_ABOVE = 0.9
_BELOW = 0.21

#: "SECTiON", "Ci1", "Cl-O2": a small l or i alone among capitals and figures is a capital I.
_ALMOST_CAPITALS = re.compile(
    r"(?=[A-Z0-9./-]*[li][A-Z0-9./-]*$)(?=.*[A-Z])(?=.*[A-Z].*[A-Z]|.*\d)[A-Z0-9./-]*"
)

#: "sE1", "sP2": so is a small letter before a capital and a figure.
_SMALL_BEFORE_CAPITAL = re.compile(r"[scopuvwxz][A-Z][A-Z-]{0,3}\d")


@dataclass(slots=True)
class Scan:
    """What was recognised on a page: in points from its top left corner, seen as `view` says."""

    view: View
    width: float
    height: float
    fragments: list[Fragment] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    #: How sure the engine is of the words, on average, from 0 to 1.
    confidence: float = 0.0
    uncertain: int = 0


def recognise_page(page: Any, width: float, height: float, engine: Engine, turns: int = 0) -> Scan:
    """The words and rules of a page so many points wide and high; `turns` are those its neighbours needed."""
    seen = look(page, width, height)
    # A page that lies on its side shows it; whether it stands on its head only its words tell.
    first = turns if turns % 2 == seen.turns % 2 else seen.turns
    scan = _recognised(page, width, height, engine, View(first, seen.slant))
    for further in (2, 1, 3):
        if not scan.fragments or scan.confidence >= _SURE:
            break
        slant = seen.slant if further == 2 else 0.0
        other = _recognised(page, width, height, engine, View((first + further) % 4, slant))
        scan = max(scan, other, key=lambda each: each.confidence * len(each.fragments))
    return scan


def _recognised(page: Any, width: float, height: float, engine: Engine, view: View) -> Scan:
    picture, scale = render(page, width, height, view, engine.dpi)
    picture = stretched(picture)
    lines = [_mended(line) for line in engine.lines(picture)]
    across, down = (height, width) if view.turns % 2 else (width, height)
    scan = Scan(view, across, down, rules=rules_in(picture, scale))
    scan.fragments = _fragments(picture, lines, scale)
    words = [word for line in lines for word in line]
    if words:
        scan.confidence = fmean(word.confidence for word in words)
        scan.uncertain = sum(word.confidence < _UNCERTAIN for word in words)
    return scan


def _mended(line: list[Word]) -> list[Word]:
    return [word._replace(text=mended(word.text)) for word in sorted(line, key=lambda word: word.x0)]


def mended(text: str) -> str:
    """A word with letters that look alike put right where only one of them can be meant."""
    if _ALMOST_CAPITALS.match(text):
        return re.sub("[li]", "I", text)
    return text[0].upper() + text[1:] if _SMALL_BEFORE_CAPITAL.match(text) else text


def _fragments(picture: Grey, lines: list[list[Word]], scale: float) -> list[Fragment]:
    """Words as fragments; those of one line have one baseline and one size."""
    set_lines = [(line, lettering_of(picture, line)) for line in lines if line]
    if not set_lines:
        return []
    usual = _usual(
        [(lettering.sizes[0], sum(len(word.text) for word in line)) for line, lettering in set_lines]
    )
    sized = [(line, lettering, _size(lettering.sizes, usual)) for line, lettering in set_lines]
    stroke = median(stroke / size for _, lettering, size in sized for stroke in lettering.strokes)
    found: list[Fragment] = []
    for line, lettering, size in sized:
        bold = _bold([each / size / stroke if stroke else 1.0 for each in lettering.strokes])
        bold = [
            is_bold and any(map(str.isalnum, word.text)) for is_bold, word in zip(bold, line, strict=True)
        ]
        found += _line(line, bold, lettering.base / scale, size / scale, scale, len(found))
    return found


def _size(estimates: tuple[float, ...], usual: float) -> float:
    """The page's usual size where any estimate allows it."""
    if any(abs(size - usual) <= _SAME_SIZE * usual for size in estimates):
        return usual
    return median(estimates)


def _bold(strokes: list[float]) -> list[bool]:
    """Which words of a line are bold, by how much thicker their strokes are than the page's usual ones."""
    if median(strokes) > _BOLD_LINE:
        return [True] * len(strokes)
    return [stroke > _BOLD for stroke in strokes]


def _usual(sizes: list[tuple[float, int]]) -> float:
    """The size of most letters."""
    ordered = sorted(sizes)
    half = sum(letters for _, letters in ordered) / 2
    for size, letters in ordered:
        half -= letters
        if half <= 0:
            return size
    return ordered[-1][0]


def _line(
    line: list[Word], bold: list[bool], base: float, size: float, scale: float, order: int
) -> list[Fragment]:
    found: list[Fragment] = []
    for number, word in enumerate(line):
        x0, x1 = word.x0 / scale, word.x1 / scale
        if number + 1 < len(line):  # boxes may touch; letters of two words do not
            x1 = max(x0 + 0.1, min(x1, line[number + 1].x0 / scale - _ROOM * size))
        style = Style(size=round(size * 2) / 2, bold=bold[number])
        top, bottom = base - _ABOVE * size, base + _BELOW * size
        found.append(Fragment(word.text, x0, top, x1, bottom, base, style, order + number, True))
    return found
