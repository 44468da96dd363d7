"""Automatic list labels of a Word file: "B1.", "2)", "(iv)", "•", counted as Word counts them.

They stand nowhere in the text: each is worked out from the numbering part and all paragraphs before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from audit.reading.labels import bullet, plain
from audit.reading.package import Element
from audit.reading.word_names import VAL, is_on, number, w
from audit.reading.word_styles import Styles

_LEVELS = 9
_PLACEHOLDER = re.compile(r"%([1-9])")
_CARDINALS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
).split()
_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()


@dataclass(slots=True)
class _Level:
    """One level of a list: how its number is written, and when it starts afresh."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    style: str | None = None
    restart: int | None = None
    legal: bool = False


@dataclass(slots=True)
class _List:
    """An abstract list: its levels, or the numbering style it borrows them from."""

    levels: dict[int, _Level]
    borrowed: str | None
    counts: list[int | None] = field(default_factory=lambda: [None] * _LEVELS)


@dataclass(slots=True)
class _Use:
    """One use of a list, with what it changes."""

    list_id: str
    starts: dict[int, int]
    levels: dict[int, _Level]
    begun: bool = False


class Numbering:
    """All lists of a file, and how far each has counted."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._lists: dict[str, _List] = {}
        self._uses: dict[str, _Use] = {}
        if root is None:
            return
        for abstract in root.iterfind(w("abstractNum")):
            link = abstract.find(w("numStyleLink"))
            levels = _read_levels(abstract)
            borrowed = link.get(VAL) if link is not None else None
            self._lists[abstract.get(w("abstractNumId")) or ""] = _List(levels, borrowed)
        for use in root.iterfind(w("num")):
            abstract_id = use.find(w("abstractNumId"))
            if abstract_id is not None:
                self._uses[use.get(w("numId")) or ""] = _read_use(use, abstract_id.get(VAL) or "")

    def level_of_style(self, num_id: str, style_id: str) -> int | None:
        """The level of a list that a paragraph style is tied to."""
        found = self._find(num_id)
        if found is None:
            return None
        use, whole = found
        for place, level in {**whole.levels, **use.levels}.items():
            if level.style == style_id:
                return place
        return None

    def next_label(self, num_id: str, place: int) -> str:
        """The label of the next paragraph at a level of a list; the list counts on."""
        found = self._find(num_id)
        if found is None:
            return ""
        use, whole = found
        place = min(max(place, 0), _LEVELS - 1)
        if not use.begun:
            use.begun = True
            for changed in use.starts:
                whole.counts[changed] = None
        self._count(use, whole, place)
        return self._write(use, whole, place)

    def _find(self, num_id: str) -> tuple[_Use, _List] | None:
        """A use and its list, through the numbering style if the list borrows its levels."""
        use = self._uses.get(num_id)
        whole = self._lists.get(use.list_id) if use else None
        if use is None or whole is None:
            return None
        if whole.borrowed and not whole.levels:
            lender = self._uses.get(self._styles.style_numbering(whole.borrowed) or "")
            lent = self._lists.get(lender.list_id) if lender else None
            if lent is not None:
                return use, lent
        return use, whole

    def _level(self, use: _Use, whole: _List, place: int) -> _Level:
        return use.levels.get(place) or whole.levels.get(place) or _Level()

    def _start(self, use: _Use, whole: _List, place: int) -> int:
        return use.starts.get(place, self._level(use, whole, place).start)

    def _count(self, use: _Use, whole: _List, place: int) -> None:
        so_far = whole.counts[place]
        whole.counts[place] = self._start(use, whole, place) if so_far is None else so_far + 1
        for deeper in range(place + 1, _LEVELS):
            restart = self._level(use, whole, deeper).restart
            if restart is None or place < restart:
                whole.counts[deeper] = None

    def _write(self, use: _Use, whole: _List, place: int) -> str:
        level = self._level(use, whole, place)
        if level.form == "bullet":
            return bullet(level.text) or "•"

        def figure(match: re.Match[str]) -> str:
            shown = int(match.group(1)) - 1
            count = whole.counts[shown]
            if count is None:
                count = self._start(use, whole, shown)
            form = self._level(use, whole, shown).form
            # A level of bullets has no number to lend.
            return "" if form == "bullet" else _figure(count, "decimal" if level.legal else form)

        return plain(_PLACEHOLDER.sub(figure, level.text))


def _read_levels(parent: Element) -> dict[int, _Level]:
    levels: dict[int, _Level] = {}
    for element in parent.iterfind(w("lvl")):
        try:
            place = int(element.get(w("ilvl")) or "0")
        except ValueError:
            continue
        text = element.find(w("lvlText"))
        style = element.find(w("pStyle"))
        form = next(element.iter(w("numFmt")), None)  # at times inside alternate content
        levels[place] = _Level(
            start=number(element.find(w("start")), 1) or 0,
            form=(form.get(VAL) if form is not None else None) or "decimal",
            text=(text.get(VAL) if text is not None else None) or "",
            style=style.get(VAL) if style is not None else None,
            restart=number(element.find(w("lvlRestart"))),
            legal=is_on(element.find(w("isLgl"))),
        )
    return levels


def _read_use(use: Element, list_id: str) -> _Use:
    starts: dict[int, int] = {}
    levels: dict[int, _Level] = {}
    for override in use.iterfind(w("lvlOverride")):
        try:
            place = int(override.get(w("ilvl")) or "0")
        except ValueError:
            continue
        levels.update(_read_levels(override))
        start = number(override.find(w("startOverride")))
        if start is not None and 0 <= place < _LEVELS:
            starts[place] = start
    return _Use(list_id, starts, levels)


def _figure(count: int, form: str) -> str:
    """A number as a list writes it; forms that English plans do not use come as plain figures."""
    match form:
        case "none":
            return ""
        case "lowerLetter" | "upperLetter" if count > 0:
            letter = chr(ord("a") + (count - 1) % 26) * min((count - 1) // 26 + 1, 10)
            return letter if form == "lowerLetter" else letter.upper()
        case "lowerRoman" | "upperRoman" if 0 < count < 4000:
            roman = _roman(count)
            return roman if form == "lowerRoman" else roman.upper()
        case "decimalZero":
            return f"{count:02}"
        case "ordinal":
            ending = "th" if 10 <= count % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
            return f"{count}{ending}"
        case "cardinalText" if 0 <= count <= 20:
            return _CARDINALS[count].capitalize()
        case "ordinalText" if 0 <= count <= 20:
            return _ORDINALS[count].capitalize()
    return str(count)


def _roman(count: int) -> str:
    written = ""
    values = (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1)
    for value, letters in zip(values, "m cm d cd c xc l xl x ix v iv i".split(), strict=True):
        times, count = divmod(count, value)
        written += letters * times
    return written
