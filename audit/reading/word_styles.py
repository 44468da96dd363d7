"""Styles of a Word file: what a paragraph's or run's style says once its whole ancestry is followed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from audit.reading.package import Element
from audit.reading.word_names import PPR, RPR, VAL, is_on, number, w

_HEADING = re.compile(r"heading\s*([1-9])", re.IGNORECASE)
_NESTED_LIST = re.compile(r"list\s*(?:bullet|number|continue)?\s*([2-5])", re.IGNORECASE)

#: Between these two brightnesses, equal in red, green and blue, text is grey: helper text and placeholders.
#: Darker greys are used for ordinary text in newer templates, lighter ones for shading.
_GREY = range(0x60, 0xE1)
#: How far red, green and blue may differ in something that still looks grey.
_GREY_SPREAD = 12


class Marks(NamedTuple):
    """Run properties as one place in the file states them; null where it says nothing."""

    bold: bool | None = None
    italic: bool | None = None
    underline: bool | None = None
    struck: bool | None = None
    grey: bool | None = None
    size: float | None = None
    hidden: bool | None = None
    font: str | None = None

    def over(self, base: Marks) -> Marks:
        """These marks, with another's wherever these say nothing."""
        if self is _NONE:
            return base
        mixed = [own if own is not None else other for own, other in zip(self, base, strict=True)]
        return Marks(*mixed)  # type: ignore[arg-type]


_NONE = Marks()


class RunLook(NamedTuple):
    """How a run looks, all styles considered."""

    bold: bool
    italic: bool
    underline: bool
    struck: bool
    grey: bool
    size: float | None
    hidden: bool
    font: str | None


_ON_OFF = {
    w("b"): 0,
    w("i"): 1,
    w("strike"): 3,
    w("dstrike"): 3,
    w("vanish"): 6,
}
_UNDERLINE, _COLOUR, _SIZE, _FONTS = w("u"), w("color"), w("sz"), w("rFonts")
_ASCII, _HIGH_ANSI, _THEME = w("ascii"), w("hAnsi"), w("asciiTheme")


def read_marks(properties: Element | None) -> Marks:
    """The marks that a `w:rPr` states."""
    if properties is None:
        return _NONE
    marks: list[bool | float | str | None] = [None] * 8
    for child in properties:
        tag = child.tag
        place = _ON_OFF.get(tag)
        if place is not None:
            # Struck once or twice are two elements for one mark: either is enough.
            marks[place] = is_on(child) or (place == 3 and bool(marks[3]))
        elif tag == _UNDERLINE:
            marks[2] = child.get(VAL) not in (None, "none")
        elif tag == _COLOUR:
            marks[4] = _is_grey(child.get(VAL) or "")
        elif tag == _SIZE:
            marks[5] = _points(child.get(VAL))
        elif tag == _FONTS:
            # A font of the theme goes before a named one, and is never a symbol font.
            marks[7] = "" if child.get(_THEME) else child.get(_ASCII) or child.get(_HIGH_ANSI)
    return Marks(*marks)  # type: ignore[arg-type]


def _points(half_points: str | None) -> float | None:
    try:
        size = float(half_points or "") / 2
    except ValueError:
        return None
    return size if 0 < size < 1000 else None


def _is_grey(colour: str) -> bool:
    try:
        parts = bytes.fromhex(colour)
    except ValueError:
        return False
    return len(parts) == 3 and max(parts) - min(parts) <= _GREY_SPREAD and sum(parts) // 3 in _GREY


@dataclass(slots=True)
class _Style:
    name: str
    based_on: str | None
    marks: Marks
    level: int | None
    num_id: str | None
    num_level: int | None


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """A paragraph style with its ancestry resolved.

    `level` is the heading level, `list_depth` the nesting its name tells ("List Bullet 2"). `num_id`
    is the list it belongs to and `num_owner` the style that says so, for lists that name their styles.
    """

    name: str
    level: int | None
    marks: Marks
    list_depth: int
    num_id: str | None
    num_level: int | None
    num_owner: str | None


@dataclass
class Styles:
    """All styles of a file, each resolved once."""

    root: Element | None
    _paragraphs: dict[str | None, ParagraphStyle] = field(default_factory=dict)
    _runs: dict[str | None, Marks] = field(default_factory=dict)
    _looks: dict[tuple[str | None, str | None, Marks], RunLook] = field(default_factory=dict)

    @cached_property
    def _styles(self) -> dict[str, _Style]:
        if self.root is None:
            return {}
        return {style.get(w("styleId")) or "": _read_style(style) for style in self.root.iterfind(w("style"))}

    @cached_property
    def _default_paragraph(self) -> str | None:
        if self.root is not None:
            for style in self.root.iterfind(w("style")):
                if (
                    style.get(w("type")) == "paragraph"
                    and is_on(style, w("default"))
                    and style.get(w("default"))
                ):
                    return str(style.get(w("styleId")))
        return None

    @cached_property
    def _defaults(self) -> Marks:
        if self.root is None:
            return _NONE
        return read_marks(self.root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{RPR}"))

    def paragraph(self, style_id: str | None) -> ParagraphStyle:
        """A paragraph style; none, or one that is not there, is the default style."""
        found = self._paragraphs.get(style_id)
        if found is None:
            found = self._paragraphs[style_id] = self._resolve(style_id)
        return found

    def look(self, paragraph: str | None, run: str | None, direct: Marks) -> RunLook:
        """How a run looks in a paragraph of one style, with a character style and marks of its own."""
        key = (paragraph, run, direct)
        found = self._looks.get(key)
        if found is None:
            found = self._looks[key] = self._mix(self.paragraph(paragraph).marks, self._run(run), direct)
        return found

    def style_numbering(self, style_id: str) -> str | None:
        """The list a numbering style stands for."""
        style = self._styles.get(style_id)
        return style.num_id if style else None

    def _run(self, style_id: str | None) -> Marks:
        found = self._runs.get(style_id)
        if found is None:
            found = _NONE
            for _, style in self._ancestry(style_id):
                found = found.over(style.marks)
            self._runs[style_id] = found
        return found

    def _mix(self, paragraph: Marks, run: Marks, direct: Marks) -> RunLook:
        def toggled(place: int) -> bool:
            # Bold in the paragraph's style and bold in the run's style make plain: Word toggles.
            if direct[place] is not None:
                return bool(direct[place])
            if paragraph[place] is None and run[place] is None:
                return bool(self._defaults[place])
            return bool(paragraph[place]) != bool(run[place])

        stated = direct.over(run).over(paragraph).over(self._defaults)
        return RunLook(
            bold=toggled(0),
            italic=toggled(1),
            underline=bool(stated.underline),
            struck=toggled(3),
            grey=bool(stated.grey),
            size=stated.size,
            hidden=toggled(6),
            font=stated.font,
        )

    def _ancestry(self, style_id: str | None) -> list[tuple[str, _Style]]:
        """A style and those it is based on, nearest first; a circle is followed once."""
        chain: dict[str, _Style] = {}
        while style_id is not None and style_id not in chain and style_id in self._styles:
            chain[style_id] = self._styles[style_id]
            style_id = chain[style_id].based_on
        return list(chain.items())

    def _resolve(self, style_id: str | None) -> ParagraphStyle:
        chain = self._ancestry(style_id) or self._ancestry(self._default_paragraph)
        name = chain[0][1].name if chain else "Normal"
        level = next((style.level for _, style in chain if style.level is not None), None)
        if style_id is not None and style_id not in self._styles:
            # The styles are damaged or absent: the identifier is usually the name without its spaces.
            name, level = style_id, named_level(style_id)
        marks = _NONE
        for _, style in chain:
            marks = marks.over(style.marks)
        owner = next((owner for owner, style in chain if style.num_id is not None), None)
        nested = _NESTED_LIST.match(name)
        return ParagraphStyle(
            name=name,
            level=heading_level(level),
            marks=marks,
            list_depth=int(nested.group(1)) - 1 if nested else 0,
            num_id=self._styles[owner].num_id if owner is not None else None,
            num_level=next((style.num_level for _, style in chain if style.num_level is not None), None),
            num_owner=owner,
        )


def heading_level(outline: int | None) -> int | None:
    """A heading's level, 1 highest, from an outline level counted from 1; the tenth is body text."""
    return outline if outline is not None and 1 <= outline <= 9 else None


def named_level(name: str) -> int | None:
    """The level a style's name tells: "heading 2" is 2."""
    found = _HEADING.match(name)
    return int(found.group(1)) if found else None


def _read_style(style: Element) -> _Style:
    name_element = style.find(w("name"))
    name = (name_element.get(VAL) if name_element is not None else None) or style.get(w("styleId")) or ""
    based_on = style.find(w("basedOn"))
    properties = style.find(PPR)
    outline = numbering = None
    if properties is not None:
        outline = number(properties.find(w("outlineLvl")))
        numbering = properties.find(w("numPr"))
    num_id = numbering.find(w("numId")) if numbering is not None else None
    return _Style(
        name=name,
        based_on=based_on.get(VAL) if based_on is not None else None,
        marks=read_marks(style.find(RPR)),
        level=outline + 1 if outline is not None else named_level(name),
        num_id=num_id.get(VAL) if num_id is not None else None,
        num_level=number(numbering.find(w("ilvl"))) if numbering is not None else None,
    )
