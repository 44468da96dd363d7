"""Words of a plan as data: parsing, editing, and the labels that follow from the words."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

AREAS = {
    "ci": "communication-interaction",
    "cl": "cognition-learning",
    "semh": "semh",
    "sp": "sensory-physical",
    "pfa": "preparing-for-adulthood",
    "h": "health",
    "sc": "social-care",
    "o": "other",
}
LETTERS = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")


@dataclass(frozen=True)
class Entry:
    """One paragraph, bullet or row of a plan, with the other cells of its row."""

    key: str
    text: str
    area: str | None = None
    group: str | None = None
    head: str | None = None
    cells: dict[str, str] = field(default_factory=dict)

    @property
    def section(self) -> str | None:
        """The lettered section the entry belongs to, or None."""
        found = re.match(r"(H[12]|[A-GIJK])[\d:-]", self.key)
        return found.group(1) if found else None

    @property
    def is_item(self) -> bool:
        """Whether the entry is a need, aspiration, outcome or provision."""
        return bool(re.fullmatch(r"[A-G]\d+[a-z]?|H[12]-\d+[a-z]?", self.key))


@dataclass
class Words:
    """All the entries of one document in reading order, with flags for its form."""

    entries: list[Entry]
    flags: frozenset[str] = frozenset()

    def of(self, prefix: str, area: str | None = None, group: str | None = None) -> list[Entry]:
        """Entries of a section (or other prefix), narrowed by area and group."""
        chosen = [e for e in self.entries if e.section == prefix or e.key.startswith(prefix + ":")]
        chosen = [e for e in chosen if area is None or e.area == area]
        return [e for e in chosen if group is None or e.group == group]

    def items(self, prefix: str, area: str | None = None, group: str | None = None) -> list[Entry]:
        """Items only."""
        return [e for e in self.of(prefix, area, group) if e.is_item]

    def rest(self, prefix: str, area: str | None = None) -> list[Entry]:
        """Entries that are not items; without an area, only those that have none."""
        return [e for e in self.of(prefix) if not e.is_item and e.area == area]

    def get(self, key: str) -> Entry:
        """The entry with this key."""
        return self.entries[self.at(key)]

    def at(self, key: str) -> int:
        """Where the entry with this key stands."""
        for index, entry in enumerate(self.entries):
            if entry.key == key:
                return index
        raise KeyError(key)

    def resolved(self) -> Words:
        """A copy in which {E3} stands as the number that outcome E3 has in the list."""

        def number(found: re.Match[str]) -> str:
            entry = self.get(found.group(1))
            return str([e.key for e in self.items(entry.section or "")].index(entry.key) + 1)

        def put_in(text: str) -> str:
            return re.sub(r"\{(\w+)\}", number, text)

        done = [
            replace(e, text=put_in(e.text), cells={k: put_in(v) for k, v in e.cells.items()})
            for e in self.entries
        ]
        return Words(done, self.flags)


def parse(markup: str) -> Words:
    """Read '@front:Label = value', or '@KEY area group # head', then text and '| Column = text'."""
    entries = []
    for chunk in re.split(r"^@", markup, flags=re.M)[1:]:
        first, _, body = chunk.partition("\n")
        first, _, head = first.partition(" # ")
        if first.startswith(("front:", "sign:")):
            label, _, body = first.partition(" = ")
            names = [label]
        else:
            names = first.split()
        text, *cells = re.split(r"(?:^| )\| ", " ".join(body.split()))
        pairs = [cell.partition(" = ") for cell in cells]
        entries.append(
            Entry(
                key=names[0],
                text=" ".join(text.split()),
                area=names[1] if len(names) > 1 and names[1] != "-" else None,
                group=names[2] if len(names) > 2 else None,
                head=head.strip() or None,
                cells={column.strip(): " ".join(value.split()) for column, _, value in pairs},
            )
        )
    keys = [e.key for e in entries]
    assert len(set(keys)) == len(keys), [k for k in keys if keys.count(k) > 1]
    return Words(entries)


Edit = Callable[[Words], None]


def put(key: str, text: str, **_: str) -> Edit:
    """Replace an entry's text."""

    def edit(words: Words) -> None:
        index = words.at(key)
        words.entries[index] = replace(words.entries[index], text=text)

    return edit


def cell(key: str, column: str, text: str) -> Edit:
    """Replace one cell of an entry's row."""

    def edit(words: Words) -> None:
        index = words.at(key)
        old = words.entries[index]
        assert column in old.cells, (key, column)
        words.entries[index] = replace(old, cells={**old.cells, column: text})

    return edit


def swap(key: str, old: str, new: str) -> Edit:
    """Replace a passage inside an entry's text or cells."""

    def edit(words: Words) -> None:
        index = words.at(key)
        entry = words.entries[index]
        assert old in entry.text or any(old in v for v in entry.cells.values()), (key, old)
        cells = {k: v.replace(old, new) for k, v in entry.cells.items()}
        words.entries[index] = replace(entry, text=entry.text.replace(old, new), cells=cells)

    return edit


def cut(*keys: str) -> Edit:
    """Take entries away."""

    def edit(words: Words) -> None:
        for key in keys:
            del words.entries[words.at(key)]

    return edit


def add(after: str, markup: str) -> Edit:
    """Set new entries after another one."""

    def edit(words: Words) -> None:
        index = words.at(after) + 1
        words.entries[index:index] = parse(markup.strip() + "\n").entries

    return edit


@dataclass(frozen=True)
class Flag:
    """A label: a code, and the entry (or the section) in which it shows."""

    code: str
    key: str | None
    note: str
    text: str | None = None
    section: str | None = None


def flag(code: str, key: str, note: str, text: str | None = None) -> Flag:
    """A label on an entry's words, or on a passage of them."""
    return Flag(code, key, note, text)


def lost(code: str, section: str | None, note: str) -> Flag:
    """A label for something that is missing and has no words."""
    return Flag(code, None, note, None, section)


@dataclass(frozen=True)
class Copy:
    """A defective copy: edits, flags for its form, and labels."""

    edits: tuple[Edit, ...]
    labels: tuple[Flag, ...]
    flags: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Plan:
    """A clean plan: its words, form, details, thread and guards."""

    stem: str
    layout: int
    form: str
    words: Words
    details: dict[str, object]
    thread: str
    guards: tuple[tuple[str, str], ...]
    states: dict[str, str] = field(default_factory=dict)

    def links(self) -> list[list[str]]:
        """Pairs of keys, from lines 'E1 < A1 B1 > F1 F2' and 'B1 : F1 F2'."""
        pairs: list[list[str]] = []
        for line in self.thread.strip().splitlines():
            if "<" in line:
                outcome, _, tail = (part.strip() for part in line.partition("<"))
                before, _, after = tail.partition(">")
                pairs += [[key, outcome] for key in before.split()]
                pairs += [[outcome, key] for key in after.split()]
            else:
                need, _, answers = line.partition(":")
                pairs += [[need.strip(), key] for key in answers.split()]
        for pair in pairs:
            for key in pair:
                self.words.get(key)
        return pairs


def edited(words: Words, copy: Copy) -> Words:
    """The words of a defective copy."""
    new = Words(list(words.entries), copy.flags)
    for edit in copy.edits:
        edit(new)
    return new
