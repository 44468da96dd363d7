"""A plan as data, and the edits that turn it into a defective copy."""

import re
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field

SECTIONS = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")
CI, CL, SE = "communication-interaction", "cognition-learning", "semh"
SP, PA, HE, SC = "sensory-physical", "preparing-for-adulthood", "health", "social-care"
MARK = re.compile(r"\{\+(.*?)\+\}|\{-(.*?)-\}", re.S)


def plain(text: str) -> str:
    """Return the text with tracked insertions kept and tracked deletions dropped."""
    return re.sub(r" {2,}", " ", MARK.sub(lambda hit: hit.group(1) or "", text)).strip()


@dataclass
class Item:
    """One statement of a plan, with the other cells of its row."""

    key: str
    area: str | None
    text: str
    cells: dict[str, str] = field(default_factory=dict)

    @property
    def section(self) -> str:
        """Return the section whose statement this is."""
        return self.key.split(".")[0] if "." in self.key else self.key.rstrip("0123456789")


@dataclass
class Guard:
    """A good statement that tempts a check."""

    code: str
    at: str
    why: str


@dataclass
class Plan:
    """A whole plan: front page, passages, statements, links and labels."""

    stem: str
    layout: int
    front: dict[str, str]
    words: dict[str, list[str]]
    items: dict[str, Item]
    rows: list[list[str]]
    links: list[tuple[str, str]]
    details: dict[str, object]
    states: dict[str, str]
    guards: list[Guard]
    flags: set[str] = field(default_factory=set)

    def of(self, section: str, area: str | None = None) -> list[Item]:
        """Return the statements of a section, and of one area of it if given."""
        found = [one for one in self.items.values() if one.section == section]
        return [one for one in found if area is None or one.area == area]

    def has(self, section: str) -> bool:
        """Tell whether the section is drawn at all."""
        return f"no-{section}" not in self.flags


Edit = Callable[[Plan], None]


@dataclass
class Label:
    """A defect: code, where it stands and why; `at` is a key, or section plus words."""

    code: str
    section: str | None
    at: str | None
    text: str | None
    note: str


@dataclass
class Copy:
    """The edits that make one defective copy, and their labels."""

    edits: list[Edit]
    labels: list[Label]

    def of(self, plan: Plan) -> Plan:
        """Return a copy of the plan with the edits made."""
        made = deepcopy(plan)
        for edit in self.edits:
            edit(made)
        return made


def item(key: str, area: str | None, text: str, cells: dict[str, str] | None = None) -> Item:
    """Return a statement."""
    return Item(key, area, text, cells or {})


def keyed(*groups: list[Item]) -> dict[str, Item]:
    """Return statements by key, refusing a key used twice."""
    found: dict[str, Item] = {}
    for group in groups:
        for one in group:
            assert one.key not in found, one.key
            found[one.key] = one
    return found


def pairs(text: str) -> list[tuple[str, str]]:
    """Read links written as 'A1: E1 E2; B1: E1 F1'."""
    found: list[tuple[str, str]] = []
    for part in text.replace("\n", " ").split(";"):
        if part.strip():
            left, right = part.split(":")
            found.extend((left.strip(), key) for key in right.split())
    return found


def cut(*keys: str) -> Edit:
    """Take statements away."""

    def edit(plan: Plan) -> None:
        for key in keys:
            del plan.items[key]
            for row in plan.rows:
                if key in row:
                    row.remove(key)

    return edit


def put(key: str, text: str, cells: dict[str, str] | None = None) -> Edit:
    """Write a statement anew, with some of its cells."""

    def edit(plan: Plan) -> None:
        plan.items[key].text = text
        for head, words in (cells or {}).items():
            assert head in plan.items[key].cells, head
            plan.items[key].cells[head] = words

    return edit


def swap(name: str, old: str, new: str) -> Edit:
    """Replace a phrase that stands once in a statement, a passage or a front field."""

    def edit(plan: Plan) -> None:
        hits = 0
        if name in plan.items:
            one = plan.items[name]
            hits += one.text.count(old) + sum(words.count(old) for words in one.cells.values())
            one.text = one.text.replace(old, new)
            one.cells = {head: words.replace(old, new) for head, words in one.cells.items()}
        elif name in plan.words:
            hits += sum(words.count(old) for words in plan.words[name])
            plan.words[name] = [words.replace(old, new) for words in plan.words[name]]
        else:
            hits += plan.front[name].count(old)
            plan.front[name] = plan.front[name].replace(old, new)
        assert hits == 1, (plan.stem, name, old, hits)

    return edit


def add(new: Item, after: str) -> Edit:
    """Put a new statement after another, in its row if rows are drawn."""

    def edit(plan: Plan) -> None:
        assert new.key not in plan.items, new.key
        fresh: dict[str, Item] = {}
        for key, one in plan.items.items():
            fresh[key] = one
            if key == after:
                fresh[new.key] = deepcopy(new)
        assert new.key in fresh, after
        plan.items = fresh
        for row in plan.rows:
            if after in row:
                row.insert(row.index(after) + 1, new.key)
                break

    return edit


def say(name: str, *lines: str) -> Edit:
    """Write a passage anew (no lines: leave it empty)."""

    def edit(plan: Plan) -> None:
        assert name in plan.words, name
        plan.words[name] = list(lines)

    return edit


def strike(name: str, start: str) -> Edit:
    """Take away the one line of a passage that starts with these words."""

    def edit(plan: Plan) -> None:
        left = [words for words in plan.words[name] if not words.startswith(start)]
        assert len(left) == len(plan.words[name]) - 1, (name, start)
        plan.words[name] = left

    return edit


def front(name: str, value: str | None) -> Edit:
    """Change a front-page field, or take it away."""

    def edit(plan: Plan) -> None:
        assert name in plan.front, name
        if value is None:
            del plan.front[name]
        else:
            plan.front[name] = value

    return edit


def flag(*names: str) -> Edit:
    """Raise flags that the form obeys."""

    def edit(plan: Plan) -> None:
        plan.flags.update(names)

    return edit


def on(code: str, key: str, note: str) -> Label:
    """Label a statement by its key."""
    return Label(code, None, key, None, note)


def quote(code: str, section: str | None, text: str, note: str) -> Label:
    """Label a passage by its words."""
    return Label(code, section, None, text, note)


def gone(code: str, section: str | None, note: str) -> Label:
    """Label something missing."""
    return Label(code, section, None, None, note)
