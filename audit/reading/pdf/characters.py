"""Characters of a page, from pdfium, gathered into fragments by their distance.

Space glyphs are evidence, not truth: some producers leave them out, others put them inside words. What
counts is the gap between the glyphs that leave ink.
"""

from __future__ import annotations

import ctypes
import itertools
import math
import struct
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from audit.reading.labels import PRIVATE_GLYPHS, letters_in
from audit.reading.pdf.pdfium import Frame, OpenPage, raw, text_object_of, write_box
from audit.reading.pdf.shapes import Fragment
from audit.reading.pdf.tags import Tag
from audit.reading.pdf.text_objects import Glyph, Run, Styles

#: A gap this wide (in ems) is a space even where the file has no space glyph; kerning stays below a tenth.
GAP_WITHOUT_SPACE = 0.15

#: Where the file has a space glyph, this much gap confirms it; less and the glyphs touch over it.
GAP_WITH_SPACE = 0.05

#: A glyph repeated within this share of its width is fake bold, drawn twice.
_DOUBLED = 0.3

#: A page is turned to suit its text when this share of it runs in one direction.
_MAIN_DIRECTION = 0.6

#: Fonts whose letters stand for pictures.
_PICTURE_FONTS = ("wingdings", "symbol", "webdings")

_SPACES = frozenset("\u0020\u00a0\u0009\u000a\u000d\u2002\u2003\u2009\u200a\u202f\u3000")

#: pdfium's mark for a hyphen at a line's end, and glyphs without ink.
_MENDED = {"\x02": "-", "\x00": "", "\ufffe": "-", "\u200b": "", "\ufeff": ""}

#: Control characters, and the mark of a letter that could not be told.
_UNKNOWN = frozenset(map(chr, (*range(0x20), *range(0x80, 0xA0), 0xFFFD)))
_LOOKED_AT = _UNKNOWN.union(_MENDED)

#: Characters of a page looked at in one go: no page of a plan has as many, a hostile one may have millions.
_AT_ONCE = 16_384
_BOX = struct.Struct("4f")


@dataclass(slots=True)
class PageText:
    """A page's fragments, in the frame that makes most of its text upright."""

    frame: Frame
    upright: list[Fragment]
    #: Text at a right angle to the rest, each with the further quarter turns that make it upright.
    turned: list[tuple[int, Fragment]]
    doubled: list[str]
    unknown: int
    tilted: list[Fragment]
    #: Glyphs with ink.
    count: int
    #: Letters and digits among them, for the ledger.
    letters: int = 0
    #: The next number in the file's order of text.
    order: int = 0


def read_text(page: OpenPage, tags: dict[int, Tag]) -> PageText:
    """Every glyph of a page, as fragments."""
    runs, unknown, count = _runs(page, tags) if page.text else ([], 0, 0)
    turns: Counter[int] = Counter()
    for run in runs:
        if run.quarter is not None:
            turns[run.quarter] += len(run.glyphs)
    quarter = page.turns % 4
    if turns:
        most, glyphs = turns.most_common(1)[0]
        if glyphs > _MAIN_DIRECTION * sum(turns.values()):
            quarter = most
    frame = Frame(page.bounds, quarter)
    read = PageText(frame, [], [], [], unknown, [], count)
    frames = {turn: Frame(page.bounds, turn) for turn in turns}
    order = 0
    for run in runs:
        if run.quarter is None:
            fragment = _whole(run, frame, order)
            if fragment is not None:
                read.tilted.append(fragment)
        else:
            pieces = _split(run, frames[run.quarter], order, read.doubled)
            if run.quarter == quarter:
                read.upright.extend(pieces)
            else:
                read.turned.extend((run.quarter, piece) for piece in pieces)
            order += len(pieces)
        order += 1
    read.order = order
    read.letters = letters_in(["".join([glyph[0] for run in runs for glyph in run.glyphs])])
    return read


def _runs(page: OpenPage, tags: dict[int, Tag]) -> tuple[list[Run], int, int]:
    """The page's glyphs by text object; also how many have no known letter, and how many there are."""
    text_page = page.text
    styles = Styles(text_page, tags)
    runs: list[Run] = []
    glyphs: list[Glyph] = []
    last, spaced, unknown, inked, known = 0, False, 0, 0, True
    for index, letter, owner, boxed, (left, top, right, bottom) in _characters(page):
        if not owner:  # pdfium's own guess at a space or a line's end
            continue
        if letter in _SPACES:
            spaced = True
            continue
        if owner != last:
            run = styles.run(index, raw.FPDFText_GetTextObject(text_page, index))
            glyphs = run.glyphs
            runs.append(run)
            last = owner
            known = not raw.FPDFText_HasUnicodeMapError(text_page, index)
        odd = not known
        if letter in _LOOKED_AT:
            odd = odd or letter in _UNKNOWN
            letter = _MENDED.get(letter, letter)
            if not letter:
                continue
        unknown += odd
        if not boxed:
            continue
        if not math.isfinite(left + bottom + right + top):  # a damaged file's: its words still count
            left = bottom = right = top = 0.0
        glyphs.append((letter, left, bottom, right, top, spaced))
        inked += 1
        spaced = False
    return [run for run in runs if run.glyphs], unknown, inked


def _characters(page: OpenPage) -> Iterator[tuple[int, str, int | None, int, tuple[float, ...]]]:
    """A page's characters: index, letter, its text object's address, "it has a box", and the box.

    A box is left, top, right and bottom in the file's coordinates.
    """
    letters = _letters(page.text, page.characters)
    text = itertools.repeat(ctypes.cast(page.text, ctypes.c_void_p))
    boxes = ctypes.create_string_buffer(_BOX.size * min(_AT_ONCE, len(letters)))
    places = range(ctypes.addressof(boxes), ctypes.addressof(boxes) + len(boxes), _BOX.size)
    for start in range(0, len(letters), _AT_ONCE):
        part = letters[start : start + _AT_ONCE]
        indices = range(start, start + len(part))
        boxed = list(map(write_box, text, indices, places))
        owners = map(text_object_of, text, indices)
        yield from zip(indices, part, owners, boxed, _BOX.iter_unpack(boxes), strict=False)


def _letters(text_page: Any, count: int) -> str | list[str]:
    """The character at each index: in one call where that is exact, else one by one."""
    buffer = (ctypes.c_ushort * (count + 1))()
    written = raw.FPDFText_GetText(text_page, 0, count, buffer)
    text = bytes(buffer)[: max(written - 1, 0) * 2].decode("utf-16-le", errors="replace")
    if len(text) == count and written == count + 1:
        return text
    codes = (raw.FPDFText_GetUnicode(text_page, index) for index in range(count))
    return [chr(code) if code < 0x110000 else "\ufffd" for code in codes]


def _split(run: Run, frame: Frame, order: int, doubled: list[str]) -> list[Fragment]:
    """A run's glyphs as fragments, cut where there is a gap."""
    size, style = run.size, run.style
    base = frame.point(*run.origin)[1]
    pictures = any(name in style.font.lower() for name in _PICTURE_FONTS)
    pieces: list[Fragment] = []
    piece: Fragment | None = None
    last, last_x0 = "", 0.0
    narrowest, room_with_space, room = -0.5 * size, size * GAP_WITH_SPACE, size * GAP_WITHOUT_SPACE
    level = frame.turns == 0
    shift = frame.matrix[2]
    for letter, left, bottom, right, top, spaced in run.glyphs:
        if level:
            x0, x1 = left + shift, right + shift
        else:
            x0, _, x1, _ = frame.box(left, bottom, right, top)
        if pictures and letter < "\u0100":
            letter = PRIVATE_GLYPHS.get(chr(0xF000 + ord(letter)), letter)
        if piece is not None:
            moved, gap = abs(x0 - last_x0), x0 - piece.x1
            ligature = moved < 0.01  # its letters share one place exactly: no doubles
            if letter == last and not ligature and moved < _DOUBLED * (x1 - x0):
                doubled.append(letter)
                continue
            if ligature or narrowest < gap <= (room_with_space if spaced else room):
                piece.text += letter
                if x1 > piece.x1:
                    piece.x1 = x1
                last, last_x0 = letter, x0
                continue
        box = frame.box(left, bottom, right, top)
        piece = Fragment(letter, *box, base, style, order + len(pieces), spaced)
        pieces.append(piece)
        last, last_x0 = letter, x0
    return pieces


def _whole(run: Run, frame: Frame, order: int) -> Fragment | None:
    """A tilted run as one fragment, its spaces as the file has them."""
    text = "".join((" " if spaced else "") + letter for letter, *_, spaced in run.glyphs).strip()
    if not text:
        return None
    boxes = [frame.box(*glyph[1:5]) for glyph in run.glyphs]
    x0, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    x1, bottom = max(box[2] for box in boxes), max(box[3] for box in boxes)
    return Fragment(text, x0, top, x1, bottom, bottom, run.style, order, True, turned=True)
