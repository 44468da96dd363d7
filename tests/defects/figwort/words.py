"""A plan as data: slots of prose, items with their links, and the small language of edits."""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass, field

AREAS = {
    "ci": "communication-interaction",
    "cl": "cognition-learning",
    "semh": "semh",
    "sp": "sensory-physical",
    "pfa": "preparing-for-adulthood",
    "health": "health",
    "care": "social-care",
    "": None,
}
LETTERS = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")


def section_of(key: str) -> str:
    """The section letter of an item key such as B3 or H1.2."""
    return key.split(".", maxsplit=1)[0] if key.startswith("H") else key[0]


@dataclass
class Item:
    """One statement of the plan with its area, its other cells and what it answers."""

    key: str
    area: str
    text: str
    to: list[str]
    cells: dict[str, str] = field(default_factory=dict)

    def shown(self) -> dict[str, str]:
        """The cells that stand in the row (a key that begins with ~ is for the drawing only)."""
        return {name: text for name, text in self.cells.items() if not name.startswith("~")}


@dataclass
class Plan:
    """A whole plan: details for the labels, prose by slot, items by key."""

    stem: str
    layout: int
    details: dict[str, object]
    slots: dict[str, list[str]] = field(default_factory=dict)
    items: dict[str, Item] = field(default_factory=dict)
    states: dict[str, str] = field(default_factory=dict)
    hidden: set[str] = field(default_factory=set)
    merge_h: bool = False

    def of(self, section: str, area: str | None = None) -> list[Item]:
        """The items of a section, in order, of one area if it is given."""
        return [i for i in self.items.values() if section_of(i.key) == section and area in (None, i.area)]

    def label(self, key: str) -> str:
        """The printed number of an item, counted anew so that a lost item leaves no gap."""
        section = section_of(key)
        if self.merge_h and section.startswith("H"):
            return f"H.{[i.key for i in self.of('H1') + self.of('H2')].index(key) + 1}"
        number = [i.key for i in self.of(section)].index(key) + 1
        return f"{section}.{number}" if section.startswith("H") else f"{section}{number}"

    def refs(self, item: Item, letters: str) -> str:
        """The printed numbers of what an item answers, or the words put in their stead."""
        if "~ref" in item.cells:
            return item.cells["~ref"]
        keys = [k for k in item.to if k[0] in letters and k in self.items]
        return ", ".join(self.label(k) for k in keys)

    def say(self, slot: str) -> list[str]:
        """The paragraphs of a slot with the items that stand inside them."""

        def put(found: re.Match[str]) -> str:
            item = self.items.get(found.group(1))
            return item.text if item else ""

        lines = (re.sub(r"\{(\w+)\}", put, text).strip() for text in self.slots.get(slot, []))
        return [re.sub(r"  +", " ", line) for line in lines if line]

    def links(self) -> list[list[str]]:
        """All pairs of the thread, the upper end first."""
        return [[key, i.key] for i in self.items.values() for key in i.to]


def read(plan: Plan, source: str) -> Plan:
    """Fill a plan from its source: blocks headed [slot] or [key area > links]."""
    for block in re.split(r"\n(?=\[)", source.strip()):
        head, _, body = block.partition("\n")
        name, _, to = head.strip("[] ").partition(">")
        words = name.split()
        text, *rest = re.split(r"\n\| ", "\n" + body)
        if re.fullmatch(r"([A-G]|H\d\.)\d+", words[0]):
            cells = {k.strip(): " ".join(v.split()) for k, _, v in (line.partition(":") for line in rest)}
            area = words[1] if len(words) > 1 else ""
            plan.items[words[0]] = Item(words[0], area, " ".join(text.split()), to.split(), cells)
            continue
        if words[0] in ("front", "people", "K", "sign"):
            lines = re.split(r"\n(?! )", body.strip())
        else:
            lines = body.split("\n--\n")
        plan.slots[words[0]] = [" ".join(line.split()) for line in lines if line.strip()]
    keys = set(plan.items)
    missing = [(i.key, k) for i in plan.items.values() for k in i.to if k not in keys]
    assert not missing, (plan.stem, missing)
    return plan


def swap(plan: Plan, old: str, new: str) -> None:
    """Replace words that stand exactly once in the plan."""
    hits = 0
    for name, lines in plan.slots.items():
        hits += sum(line.count(old) for line in lines)
        plan.slots[name] = [line.replace(old, new) for line in lines]
    for item in plan.items.values():
        hits += item.text.count(old) + sum(t.count(old) for t in item.cells.values())
        item.text = item.text.replace(old, new)
        item.cells = {k: t.replace(old, new) for k, t in item.cells.items()}
    assert hits == 1, (plan.stem, hits, old)


def put(plan: Plan, head: str, body: str) -> None:
    """Add an item: head is 'KEY AREA > LINKS after KEY'."""
    head, _, after = head.partition(" after ")
    fresh = read(Plan("new", 0, {}), f"[{head.partition('>')[0]}]\n{body}").items
    ((key, item),) = fresh.items()
    item.to = head.partition(">")[2].split()
    order: dict[str, Item] = {}
    for old_key, old in plan.items.items():
        order[old_key] = old
        if old_key == after.strip():
            order[key] = item
    assert key in order, (plan.stem, head, after)
    plan.items = order


def edit(clean: Plan, stem: str, source: str) -> tuple[Plan, list[dict[str, str | None]]]:
    """A copy of a clean plan with its edits made, and the labels they cause."""
    plan = copy.deepcopy(clean)
    plan.stem = stem
    labels: list[tuple[str, str, str, str]] = []
    old = ""
    for line in re.split(r"\n(?=[-+!=] |drop |cut |who |put |hide |empty |slot |merge)", source.strip()):
        word, _, rest = line.partition(" ")
        flat = " ".join(rest.split())
        if word == "-":
            old = flat
        elif word == "+":
            swap(plan, old, flat)
        elif word == "drop":
            for key in flat.split():
                del plan.items[key]
        elif word == "put":
            head, _, body = rest.partition("\n")
            put(plan, head, body)
        elif word == "cut":
            target, *keys = flat.split()
            for key in keys:
                plan.items[key].to.remove(target)
        elif word == "who":
            name, _, value = flat.partition(" = " if " = " in flat else " =")
            key, _, column = name.partition(" ")
            assert column in plan.items[key].cells, (stem, flat)
            plan.items[key].cells[column] = value.strip()
        elif word == "hide":
            plan.hidden |= set(flat.split())
        elif word == "merge":
            plan.merge_h = True
        elif word == "empty":
            empty(plan, flat)
        elif word == "slot":
            name, _, body = rest.partition("\n")
            parts = re.split(r"\n *-- *\n", body)
            plan.slots[name.strip()] = [" ".join(part.split()) for part in parts if part.strip()]
        elif word == "!":
            body, _, note = flat.partition(" // ")
            code, section, text = body.split(" ", 2)
            labels.append((code, section, text, note))
    return plan, [resolve(plan, *label) for label in labels]


def empty(plan: Plan, section: str) -> None:
    """Leave a section's heading and nothing under it."""
    plan.items = {k: i for k, i in plan.items.items() if section_of(k) != section}
    for name in plan.slots:
        if name.split(".")[0] == section:
            plan.slots[name] = []


def resolve(plan: Plan, code: str, section: str, text: str, note: str) -> dict[str, str | None]:
    """One label; @KEY stands for the text of that item as edited."""
    words: str | None = plan.items[text[1:]].text if text.startswith("@") else text
    return {
        "code": code,
        "section": None if section == "-" else section,
        "text": None if words == "null" else words,
        "note": note,
    }
