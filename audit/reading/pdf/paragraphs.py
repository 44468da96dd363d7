"""Lines below each other become paragraphs.

What tells two paragraphs apart, in order of trust: the file's own tags; the distance between lines;
a bullet or number; a change of font or size; and whether the next line's first word would have fitted
on the line before, for then a writer, not the margin, ended it.
"""

from __future__ import annotations

import itertools

from audit.reading.labels import plain, split_label
from audit.reading.pdf.drafts import Paragraph, Stretch
from audit.reading.pdf.lines import line_text, main_style, pieces
from audit.reading.pdf.manner import Manner, ends_sentence, reaches, starts_low
from audit.reading.pdf.shapes import Line

#: Lines this much further apart than usual are two paragraphs.
_APART = 1.3

#: Lines a little further apart than usual may be.
_ASIDE = 1.08

#: A label is followed by more than a space (in ems) when a tab sets it off.
_LABEL_GAP = 0.5

#: No label has more fragments.
_MOST_IN_LABEL = 3

#: Glyphs that begin a list item wherever they stand.
GLYPHS = frozenset("•◦▪‣●○■▫➢➤►❖◆✓✔✗✘☐☒☑□")


def make_paragraphs(stretch: Stretch, manner: Manner, margin: float) -> None:
    """Fills in a stretch's paragraphs."""
    right = stretch.right if stretch.right is not None else margin
    stretch.right = right
    paragraphs: list[Paragraph] = []
    for index, line in enumerate(stretch.lines):
        label = _label(line)
        if paragraphs and not _breaks(paragraphs[-1], line, label, manner, stretch.in_cell):
            paragraphs[-1].lines.append(line)
            continue
        room = _room(stretch.lines, index, right, manner, stretch.in_cell)
        paragraphs.append(Paragraph([line], room, label, line.fragments[0].x0))
    stretch.paragraphs = paragraphs


def _label(line: Line) -> str:
    """The list label that a line begins with, if any."""
    first = line.fragments[0]
    if first.text in GLYPHS and len(line.fragments) > 1:
        return first.text
    return split_label(plain(opening(line)))[0]


def opening(line: Line) -> str:
    """A line's words; a tab stands after a label that is set off by more than a space."""
    text = ""
    found = pieces(line)
    for number, (gap, fragment) in enumerate(found[:_MOST_IN_LABEL]):
        if gap == " " and len(text) <= 6:
            before = found[number - 1][1]
            wide = fragment.x0 - before.x1 > _LABEL_GAP * max(fragment.style.size, 1.0)
            rest = "".join(space + each.text for space, each in found[number + 1 :])
            if wide and split_label(f"{text}\t{fragment.text}{rest}")[0]:
                gap = "\t"
        text += gap + fragment.text
    return text + "".join(gap + fragment.text for gap, fragment in found[_MOST_IN_LABEL:])


def _room(lines: list[Line], index: int, right: float, manner: Manner, in_cell: bool) -> float:
    """How far the lines of a paragraph that begins here could reach: less if indented at the right."""
    first = lines[index]
    leading = manner.leading_of(first, in_cell)
    run = [first]
    for line in lines[index + 1 :]:
        if line.base - run[-1].base > leading * _ASIDE or line.page != first.page or len(run) >= 12:
            break
        run.append(line)
    if len(run) < 3:
        return right
    reach = max(line.x1 for line in run)
    if reach > right - 3 * first.size or reach - first.x0 < 15 * first.size:
        return right
    pairs = list(itertools.pairwise(run))
    flowing = sum(
        starts_low(line_text(after))
        and not ends_sentence(line_text(before))
        and reaches(before, after, reach)
        for before, after in pairs
    )
    return reach if flowing * 2 > len(pairs) else right


def _breaks(paragraph: Paragraph, line: Line, label: str, manner: Manner, in_cell: bool) -> bool:
    """Whether a line begins a new paragraph."""
    before = paragraph.lines[-1]
    if before.fragments[0].turned or line.fragments[0].turned or line.fragments[0].style.typed:
        return True
    if _tabbed(before) and _tabbed(line):
        return True
    leading = manner.leading_of(before, in_cell)
    distance = line.base - before.base
    if distance <= 0.3 * before.size and before.page == line.page:
        return True
    ended, low = ends_sentence(line_text(before)), starts_low(line.fragments[0].text)
    full = reaches(before, line, paragraph.right)
    if manner.tagged:
        first, last = before.fragments[-1].style.element, line.fragments[0].style.element
        if first is not None and last is not None:
            return first != last or distance > 2.5 * leading
    flows = full and low and not ended
    if distance > leading * _APART and not (flows and distance < 1.9 * before.size):
        return True
    if label and (label in GLYPHS or not full or ended or _set_off(line)):
        return True
    return (
        _changes(before, line, flows)
        or _indented(paragraph, line)
        or _stops(paragraph, full, ended, low)
        or (distance > leading * _ASIDE and not low and manner.knows(before, in_cell))
    )


def _tabbed(line: Line) -> bool:
    """Whether a line has parts set far apart, as a label and its value are."""
    return any("\t" in gap for gap, _ in pieces(line)[1:])


def _set_off(line: Line) -> bool:
    """Whether more than a space stands after a line's first fragment."""
    fragments = line.fragments
    return len(fragments) > 1 and fragments[1].x0 - fragments[0].x1 > _LABEL_GAP * max(line.size, 1.0)


def _changes(before: Line, line: Line, flows: bool) -> bool:
    """Whether the type changes between two lines as it does between a heading and its text."""
    if max(before.size, line.size) > (1.3 if flows else 1.12) * min(before.size, line.size):
        return True
    if flows:
        return False
    if _in_capitals(before) and _in_small_letters(line):
        return True
    old, new = main_style(before), main_style(line)
    if old.bold != new.bold:
        first, last = line.fragments[0].style, before.fragments[-1].style
        # A bold lead may end inside a line; a whole line that changes at its ends is another matter.
        return first.bold != last.bold
    return old.grey != new.grey and line.fragments[0].style.grey != before.fragments[-1].style.grey


def _in_capitals(line: Line) -> bool:
    """Whether a line is set in capitals, and long enough to mean it."""
    text = line_text(line)
    return len(text) > 12 and text.isupper()


def _in_small_letters(line: Line) -> bool:
    """Whether a line is set as sentences are."""
    text = line_text(line)
    return len(text) > 25 and sum(map(str.islower, text)) > 0.6 * len(text)


def _indented(paragraph: Paragraph, line: Line) -> bool:
    """Whether a line's start says that it begins a paragraph."""
    before = paragraph.lines[-1]
    em = max(line.size, 1.0)
    step = line.x0 - before.x0
    if not paragraph.label and abs((line.x0 + line.x1) - (before.x0 + before.x1)) < 3 and abs(step) > em:
        return False  # centred
    if len(paragraph.lines) == 1:
        if step > 0 and _hangs(before, line):
            return False
        if paragraph.label:
            # The lines of an item hang below its text, or run back to its label.
            return step < -0.8 * em or step > 4.5 * em
        return step > 1.0 * em or step < -4.5 * em
    return abs(step) > 0.8 * em


def _hangs(before: Line, line: Line) -> bool:
    """Whether a line begins below a word that is set off in the line before, as after a tab."""
    return any(
        abs(second.x0 - line.x0) < 2 and second.x0 - first.x1 > 0.4 * line.size
        for first, second in zip(before.fragments, before.fragments[1:], strict=False)
    )


def _stops(paragraph: Paragraph, full: bool, ended: bool, low: bool) -> bool:
    """Whether the line before was ended by its writer and not by the margin."""
    before = paragraph.lines[-1]
    if full:
        return False
    if low and not ended:
        # Half a line left over: even a long word would have fitted.
        return before.x1 - before.x0 < 0.5 * (paragraph.right - before.x0)
    return True
