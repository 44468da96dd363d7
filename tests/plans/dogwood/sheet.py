"""A plan as a list of blocks, with its labels recorded while the blocks are made."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from samples.drawing.labels import DATES, Labels
from samples.drawing.word import Run, Text, bold
from tests.plans.dogwood.content import Content, Line

AREAS = {
    "ci": "communication-interaction",
    "cl": "cognition-learning",
    "semh": "semh",
    "sp": "sensory-physical",
    "pfa": "preparing-for-adulthood",
    "health": "health",
    "care": "social-care",
}
_BY_SECTION = {"C": "health", "G": "health", "D": "social-care", "H1": "social-care", "H2": "social-care"}
_INLINE = re.compile(r"\[\[(\w+?)(?:@(\w+))?: (.+?)\]\]")


@dataclass
class Head:
    """A heading."""

    text: str
    level: int = 1
    look: dict[str, Any] = field(default_factory=dict)


@dataclass
class Para:
    """A paragraph."""

    text: Text
    look: dict[str, Any] = field(default_factory=dict)


@dataclass
class Listed:
    """A list: `pattern` "" is bullets, else what Word's own numbers look like ("E%1"). One `name`, one count."""

    items: list[Text]
    pattern: str = ""
    name: str = ""


@dataclass
class Control:
    """A case system's field: a content control with its words, or its grey prompt."""

    text: str
    title: str
    placeholder: bool = False


@dataclass
class Break:
    """A new page."""


@dataclass
class Box:
    """A table cell with a look of its own."""

    content: Text | Sequence[Block]
    shade: str | None = None
    bold: bool | None = None
    colour: str | None = None
    size: float | None = None


@dataclass
class Grid:
    """A table. `look` goes to the drawer; `controlled` puts each row in a content control."""

    rows: Sequence[Sequence[Cell]]
    widths: Sequence[float]
    look: dict[str, Any] = field(default_factory=dict)
    controlled: str = ""


Block = Head | Para | Listed | Control | Break | Grid
Cell = Text | Box | None
"""None: merged into the cell on its left."""


class Sheet:
    """Blocks of one plan in reading order; each call that places a child's words records them."""

    def __init__(self, labels: Labels, content: Content) -> None:
        self.labels = labels
        self.content = content
        self.blocks: list[Block] = []
        self.counts: Counter[str] = Counter()
        self.used: set[str] = set()
        for name, value in content.details.items():
            if name.startswith("dates."):
                assert name[6:] in DATES
                labels.dates(**{name[6:]: value})
            else:
                labels.details(**{name: _value(name, value)})

    def __getitem__(self, fact: str) -> str:
        return self.content.facts[fact]

    # Words of the template

    def head(self, text: str, level: int = 1, **look: Any) -> None:
        """A heading of the template."""
        self.blocks.append(Head(self.fill(text), level, look))

    def note(self, text: Text, **look: Any) -> None:
        """A paragraph of the template, which is nobody's own words."""
        self.blocks.append(Para(self.fill(text) if isinstance(text, str) else text, look))

    def grid(
        self, rows: Sequence[Sequence[Cell]], widths: Sequence[float], controlled: str = "", **look: Any
    ) -> None:
        """A table."""
        self.blocks.append(Grid(rows, widths, look, controlled))

    def fill(self, text: str) -> str:
        """Facts put in for {their names}."""
        return re.sub(r"\{(\w+)\}", lambda found: self[found[1]], text)

    # Words of the plan

    def has(self, name: str) -> bool:
        """Whether the content has such a block with something in it."""
        return bool(self.content.blocks.get(name))

    def flow(
        self, letter: str, name: str, *, pattern: str = "", auto: bool = False, titles: bool = True
    ) -> list[Block]:
        """A block as paragraphs and lists. `pattern` numbers its items: "B{n}", typed, or counted by Word."""
        made: list[Block] = []
        for line in self.lines(name):
            if line.title:
                made.extend([Para([bold(line.text)], {"keep_with_next": True})] if titles else [])
                continue
            label = self._label(pattern) if line.key and pattern else None
            text: Text = self._record(letter, line, name, label)
            last = made[-1] if made else None
            if (auto and label) or line.bullet:
                wanted = pattern.replace("{n}", "%1") if auto and label else ""
                if not (isinstance(last, Listed) and last.pattern == wanted):
                    last = Listed([], wanted, letter + pattern)
                    made.append(last)
                last.items.append(text if wanted else _labelled(label, text))
            else:
                made.append(Para(_labelled(label, text)))
        return made

    def put(self, letter: str, name: str, **how: Any) -> None:
        """A block straight on to the page."""
        self.blocks.extend(self.flow(letter, name, **how))

    def box(self, letter: str, name: str, *, shade: str | None = None, **how: Any) -> Box:
        """A block in a table cell; empty if the content has no such block."""
        return Box(self.flow(letter, name, **how) if self.has(name) else "", shade=shade)

    def rows(
        self,
        letter: str,
        name: str,
        columns: Sequence[tuple[str, int]],
        *,
        pattern: str = "",
        lead_shade: str = "F2F2F2",
    ) -> list[list[Cell]]:
        """Table rows, one an item, with a heading row. Column -1 holds the number, 0 the statement."""
        made: list[list[Cell]] = [[heading for heading, _ in columns]]
        for line in self.lines(name):
            if line.title or not line.key:
                text = line.text if line.title else self.labels.says(letter, line.text)
                made.append(
                    [Box(text, shade=lead_shade, bold=line.title or None), *[None] * (len(columns) - 1)]
                )
                continue
            label = self._label(pattern) if pattern else None
            cells = {h: line.parts[i] for h, i in columns if 0 < i < len(line.parts) and line.parts[i]}
            own_column = any(i == -1 for _, i in columns)
            self.item(letter, line.key, line.text, name, line.area, label, cells)
            made.append(
                [
                    (label or "")
                    if i == -1
                    else _labelled(None if own_column else label, line.text)
                    if i == 0
                    else cells.get(h, "")
                    for h, i in columns
                ]
            )
        return made

    def plain_rows(
        self, letter: str, name: str, headings: Sequence[str], number: str | None = None
    ) -> list[list[Cell]]:
        """Rows of a small form such as the list of advice: every cell is section text, none an item."""
        made: list[list[Cell]] = [list(headings)]
        for place, line in enumerate(self.lines(name), start=1):
            parts = [self.labels.says(letter, part) if part != "-" else "" for part in line.parts]
            made.append([*([f"{number}{place}"] if number is not None else []), *parts])
        return made

    def one(
        self, letter: str, key: str, name: str, *, label: str | None = None, area: str | None = None
    ) -> str:
        """One item of a block by its key, for grids whose rows the form arranges."""
        line = next(line for line in self.content.blocks[name] if line.key == key)
        self.used.add(name)
        return self.item(letter, key, line.text, name, area or line.area, label, {})

    def again(self, letter: str, key: str, copy: str, name: str, *, area: str) -> str:
        """A row repeated on purpose: recorded under a key of its own."""
        line = next(line for line in self.content.blocks[name] if line.key == key)
        return self.item(letter, copy, line.text, name, area, None, {})

    def nil(self, letter: str, text: str) -> str:
        """Words that only say that there is nothing."""
        self.labels.state(letter, "nil")
        return self.labels.says(letter, self.fill(text))

    def finish(self) -> list[Block]:
        """Everything placed? Then the links are recorded too."""
        unused = set(self.content.blocks) - self.used
        if unused:
            raise ValueError(f"never placed: {sorted(unused)}")
        for source, targets in self.content.links:
            self.labels.link(source, *targets)
        return self.blocks

    def lines(self, name: str) -> list[Line]:
        self.used.add(name)
        return self.content.blocks[name]

    def _label(self, pattern: str) -> str:
        self.counts[pattern] += 1
        return pattern.replace("{n}", str(self.counts[pattern]))

    def _record(self, letter: str, line: Line, name: str, label: str | None) -> str:
        if line.key:
            return self.item(letter, line.key, line.text, name, line.area, label, {})
        place = 0
        for found in _INLINE.finditer(line.text):
            if before := line.text[place : found.start()].strip():
                self.labels.says(letter, before)
            self.item(letter, found[1], found[3], name, found[2], None, {})
            place = found.end()
        if rest := line.text[place:].strip():
            self.labels.says(letter, rest)
        return _INLINE.sub(lambda found: found[3], line.text)

    def item(
        self,
        letter: str,
        key: str,
        text: str,
        name: str,
        area: str | None,
        label: str | None,
        cells: dict[str, str],
    ) -> str:
        said = [area] if area else [part for part in name.split(".") if part in AREAS]
        known = AREAS.get(said[0], said[0]) if said else _BY_SECTION.get(letter)
        return self.labels.item(letter, key, text, area=known, label=label, cells=cells)


def _labelled(label: str | None, text: Text) -> Text:
    return [Run(f"{label}  ", bold=True), *_runs(text)] if label else text


def _runs(text: Text) -> Sequence[str | Run]:
    return [text] if isinstance(text, str | Run) else text


def _value(name: str, value: str) -> Any:
    if value in ("true", "false"):
        return value == "true"
    return int(value) if name == "year_group" else value
