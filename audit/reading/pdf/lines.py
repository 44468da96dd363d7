"""Fragments on one baseline become a line, and a line becomes words."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import replace
from statistics import median

from audit.reading.pdf.characters import GAP_WITH_SPACE, GAP_WITHOUT_SPACE
from audit.reading.pdf.shapes import Fragment, Line, Rule, Style

#: A gap this wide (in ems) was made with a tab or a column, not with a space.
TAB_GAP = 2.0

#: Doubles are looked for in strips of the page this high (in points).
_STRIP = 8.0

#: More level rules than this on one page are a drawing, and nobody's underlines.
_MOST_STROKES = 3_000

#: Two fragments share a line when this much of the smaller one's letter height is level.
_LEVEL = 0.35

#: Type smaller than this share of its neighbour's may be raised or lowered beside it.
_RAISED = 0.75

#: Height of capitals and depth of descenders, in ems.
_CAPITALS = 0.72
_DESCENT = 0.2

#: Capital letters are spread for looks by up to this much of an em; more is a table.
_WIDEST_SPREAD = 0.8
_FEWEST_SPREAD = 5


def lines_of(fragments: Iterable[Fragment], page: int) -> list[Line]:
    """Fragments as lines, top to bottom; superscripts belong to the line they are raised from."""
    lines: list[Line] = []
    turned: list[Line] = []
    for fragment in sorted(fragments, key=lambda each: (each.base, each.x0)):
        if fragment.turned:
            turned.append(_start(fragment, page))
            continue
        best, most = None, _LEVEL
        for line in reversed(lines[-3:]):
            if line.base == fragment.base and line.size == fragment.style.size:
                best = line  # the usual case, and no other can be nearer
                break
            share = _level_share(line, fragment)
            if share >= most:
                best, most = line, share
        if best is None:
            lines.append(_start(fragment, page))
        else:
            _add(best, fragment)
    for line in lines:
        line.fragments.sort(key=lambda each: (each.x0, each.order))
        _settle(line)
    lines += turned
    lines.sort(key=lambda line: (line.base, line.x0))
    return lines


def _start(fragment: Fragment, page: int) -> Line:
    return Line(
        [fragment],
        page,
        fragment.x0,
        fragment.top,
        fragment.x1,
        fragment.bottom,
        fragment.base if not fragment.turned else fragment.top + fragment.style.size,
        fragment.style.size,
    )


def _level_share(line: Line, fragment: Fragment) -> float:
    """How much of the smaller one's letter height is level with the other.

    Beside type much larger than itself, a fragment may be raised or lowered: then it is level anywhere
    between the larger one's descenders and capitals.
    """
    small, base = fragment.style.size, fragment.base
    large, large_base = line.size, line.base
    if small > large:
        small, base, large, large_base = large, large_base, small, base
    high, low = (_CAPITALS, _DESCENT) if small < _RAISED * large else (0.5, 0.0)
    overlap = min(large_base + low * large, base) - max(large_base - high * large, base - small / 2)
    return overlap / (small / 2 or 1.0) - (0.3 if small < _RAISED * large else 0.0)


def _add(line: Line, fragment: Fragment) -> None:
    line.fragments.append(fragment)
    if fragment.x0 < line.x0:
        line.x0 = fragment.x0
    if fragment.x1 > line.x1:
        line.x1 = fragment.x1
    if fragment.top < line.top:
        line.top = fragment.top
    if fragment.bottom > line.bottom:
        line.bottom = fragment.bottom
    if fragment.style.size > line.size * 1.1:
        line.base, line.size = fragment.base, fragment.style.size


def _settle(line: Line) -> None:
    """Gives a line the size and baseline of most of its letters: bullets and superscripts have their own."""
    first = line.fragments[0].style.size
    if all(fragment.style.size == first for fragment in line.fragments):
        return
    letters: dict[tuple[float, float], int] = {}
    for fragment in line.fragments:
        key = fragment.style.size, fragment.base
        letters[key] = letters.get(key, 0) + len(fragment.text)
    line.size, line.base = max(letters, key=lambda key: letters[key])


def without_doubles(fragments: list[Fragment], dropped: list[str]) -> list[Fragment]:
    """Fragments drawn once: the same text a hair's breadth away is fake bold or a shadow."""
    seen: dict[str, dict[int, list[Fragment]]] = {}
    kept: list[Fragment] = []
    for fragment in fragments:
        strip = int(fragment.base // _STRIP)
        alike = seen.setdefault(fragment.text, {})
        if alike and _drawn_again(fragment, alike, strip):
            dropped.append(fragment.text)
            continue
        alike.setdefault(strip, []).append(fragment)
        kept.append(fragment)
    return kept


def _drawn_again(fragment: Fragment, alike: dict[int, list[Fragment]], strip: int) -> bool:
    """Whether one of the fragments with the same text, by strip of the page, lies under this one."""
    near = min(0.2 * fragment.style.size, 0.5 * (fragment.x1 - fragment.x0))
    # Only what lies in this strip of the page or in one beside it can be near.
    return any(
        abs(other.x0 - fragment.x0) <= near and abs(other.base - fragment.base) <= near
        for beside in (strip - 1, strip, strip + 1)
        for other in alike.get(beside, ())[-200:]
    )


def mark_strokes(fragments: list[Fragment], rules: list[Rule]) -> list[Rule]:
    """Notes underlines and strike-throughs on their fragments; gives the rules that are neither."""
    flat = [rule for rule in rules if not rule.upright and not rule.filled]
    if not flat or len(flat) > _MOST_STROKES:
        return rules
    by_height: dict[int, list[Fragment]] = {}
    for fragment in fragments:
        if not fragment.turned:
            by_height.setdefault(int(fragment.base // 20), []).append(fragment)
    used: set[int] = set()
    for rule in flat:
        slot = int(rule.at // 20)
        near = [each for step in (-1, 0, 1) for each in by_height.get(slot + step, ())]
        under = [
            each
            for each in near
            if _covers(rule, each) and 0.02 <= (rule.at - each.base) / each.style.size <= 0.28
        ]
        through = [
            each
            for each in near
            if _covers(rule, each) and 0.12 <= (each.base - rule.at) / each.style.size <= 0.5
        ]
        for marked, name in ((under, "underline"), (through, "struck")):
            if marked and _spans(rule, marked):
                used.add(id(rule))
                for fragment in marked:
                    setattr(fragment, name, True)
    return [rule for rule in rules if id(rule) not in used]


def _covers(rule: Rule, fragment: Fragment) -> bool:
    """Whether a rule runs along (nearly) all of a fragment."""
    overlap = min(rule.end, fragment.x1) - max(rule.start, fragment.x0)
    return overlap >= 0.8 * (fragment.x1 - fragment.x0)


def _spans(rule: Rule, fragments: list[Fragment]) -> bool:
    """Whether a rule begins and ends with the fragments it marks; a cell's border goes further."""
    size = fragments[0].style.size
    start, end = min(each.x0 for each in fragments), max(each.x1 for each in fragments)
    return start - rule.start <= 0.35 * size and rule.end - end <= 0.35 * size


def close_up(fragments: list[Fragment], page: int) -> list[Fragment]:
    """Fragments with the words of spread capitals ("S E C T I O N  A") closed up, each as one."""
    if not _may_be_spread([fragment for fragment in fragments if len(fragment.text) == 1]):
        return fragments
    closed: list[Fragment] = []
    for line in lines_of(fragments, page):
        spread = _spread(line.fragments)
        if not spread:
            closed += line.fragments
            continue
        word = line.fragments[0]
        for fragment in line.fragments[1:]:
            gap = (fragment.x0 - word.x1) / max(fragment.style.size, 1.0)
            if gap > spread * 1.5 + 0.05 or fragment.style != word.style:
                closed.append(word)
                word = fragment
                continue
            word = replace(word, text=word.text + fragment.text, x1=fragment.x1)
        closed.append(word)
    return closed


def _may_be_spread(letters: list[Fragment]) -> bool:
    """Whether so many of a page's single letters stand level with each other as a spread word has."""
    reach = 2 * max((letter.style.size for letter in letters), default=0.0)
    heights = sorted(letter.base for letter in letters)
    return any(
        last - first <= reach for first, last in zip(heights, heights[_FEWEST_SPREAD - 1 :], strict=False)
    )


def pieces(line: Line) -> list[tuple[str, Fragment]]:
    """A line's fragments left to right, each with what stands before it: nothing, a space or a tab."""
    if line.pieces is None:
        gaps = itertools.starmap(_between, itertools.pairwise(line.fragments))
        line.pieces = list(zip(("", *gaps), line.fragments, strict=False))
    return line.pieces


def _between(before: Fragment, after: Fragment) -> str:
    """What stands between two fragments of a line."""
    size = max(min(before.style.size, after.style.size), 1.0)
    gap = (after.x0 - before.x1) / size
    if gap > TAB_GAP:
        return "\t"
    spaced = after.space_before and after.order == before.order + 1
    return " " if gap > (GAP_WITH_SPACE if spaced else GAP_WITHOUT_SPACE) else ""


def _spread(fragments: list[Fragment]) -> float:
    """The gap between letters, in ems, of a line set in spread capitals; 0 if it is set normally."""
    if len(fragments) < _FEWEST_SPREAD:
        return 0.0
    single = [
        (after.x0 - before.x1) / max(after.style.size, 1.0)
        for before, after in itertools.pairwise(fragments)
        if len(before.text) == 1 and len(after.text) == 1
    ]
    if len(single) < _FEWEST_SPREAD - 1 or len(single) < 0.7 * (len(fragments) - 1):
        return 0.0
    usual = median(single)
    return usual if GAP_WITHOUT_SPACE < usual <= _WIDEST_SPREAD else 0.0


def line_text(line: Line) -> str:
    """A line's words."""
    if line.words is None:
        line.words = "".join(gap + fragment.text for gap, fragment in pieces(line))
    return line.words


def main_style(line: Line) -> Style:
    """The style of most of a line's letters."""
    if len(line.fragments) == 1:
        return line.fragments[0].style
    weights: dict[Style, int] = {}
    for fragment in line.fragments:
        weights[fragment.style] = weights.get(fragment.style, 0) + len(fragment.text)
    return max(weights, key=lambda style: weights[style])


def segments(line: Line, gap: float) -> list[list[Fragment]]:
    """A line cut wherever the gap between fragments is wider than `gap` ems."""
    cut: list[list[Fragment]] = [[line.fragments[0]]]
    end = line.fragments[0].x1
    for fragment in line.fragments[1:]:
        if fragment.x0 - end > gap * max(fragment.style.size, 1.0):
            cut.append([])
        cut[-1].append(fragment)
        end = max(end, fragment.x1)
    return cut


def line_from(fragments: list[Fragment], page: int) -> Line:
    """A line of fragments known to share a baseline."""
    line = _start(fragments[0], page)
    for fragment in fragments[1:]:
        _add(line, fragment)
    return line
