"""Edits that turn a clean plan's data into a defective copy's, each with the codes it seeds."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

AUTO = "<the new words>"
Data = dict[str, Any]


@dataclass(frozen=True)
class Label:
    """Codes that show in one passage; `AUTO` stands for the words the edit left behind."""

    codes: str
    section: str | None
    note: str
    text: str | None = AUTO


@dataclass(frozen=True)
class Edit:
    """One change to a plan: `change` edits the data in place and gives the words it left, or None."""

    change: Callable[[Data], str | None]
    labels: tuple[Label, ...]


def it(key: str, text: str, **cells: str) -> dict[str, Any]:
    """A statement that can be traced; an underscore in a cell's name is a space."""
    return {"k": key, "t": text, "c": {name.replace("_", " "): words for name, words in cells.items()}}


def plain(text: str) -> str:
    """The words as accepted: what was deleted under tracking is gone."""
    return re.sub(r"\{\+(.*?)\+\}", r"\1", re.sub(r"\{-.*?-\}", "", text))


def _holders(node: Any) -> Iterator[tuple[Any, Any, Any]]:
    pairs = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for place, value in list(pairs):
        yield node, place, value
        yield from _holders(value)


def _item(data: Data, key: str) -> tuple[Any, Any, Any]:
    found = [hold for hold in _holders(data) if isinstance(hold[2], dict) and hold[2].get("k") == key]
    if len(found) != 1:
        raise KeyError(f"{key}: {len(found)} items")
    return found[0]


def put(key: str, text: str, *labels: Label, **cells: str) -> Edit:
    """An item's words are others (and its cells, where given)."""

    def change(data: Data) -> str:
        item = _item(data, key)[2]
        item["t"] = text
        for name, words in cells.items():
            if name.replace("_", " ") not in item["c"]:
                raise KeyError(name)
            item["c"][name.replace("_", " ")] = words
        return plain(text)

    return Edit(change, labels)


def swap(old: str, new: str, *labels: Label, times: int = 1) -> Edit:
    """Words are others, in whatever string they stand."""

    def change(data: Data) -> str | None:
        left = None
        count = 0
        for holder, place, value in list(_holders(data)):
            if isinstance(value, str) and old in value:
                holder[place] = value.replace(old, new)
                count += value.count(old)
                left = plain(holder[place])
        if count != times:
            raise KeyError(f"{old!r}: {count} times")
        return left

    return Edit(change, labels)


def drop(what: str, *labels: Label) -> Edit:
    """An item (by its key) or a whole string is gone from its list."""

    def change(data: Data) -> None:
        found = [
            hold
            for hold in _holders(data)
            if isinstance(hold[0], list)
            and (hold[2] == what or (isinstance(hold[2], dict) and hold[2].get("k") == what))
        ]
        if len(found) != 1:
            raise KeyError(f"{what}: {len(found)} to drop")
        holder, _, value = found[0]
        holder.remove(value)

    return Edit(
        change, tuple(Label(x.codes, x.section, x.note, None if x.text == AUTO else x.text) for x in labels)
    )


def add(after: str, item: dict[str, Any], *labels: Label) -> Edit:
    """A new item stands after another."""

    def change(data: Data) -> str:
        holder, place, _ = _item(data, after)
        holder.insert(place + 1, item)
        return plain(item["t"])

    return Edit(change, labels)


def become(path: str, value: Any, *labels: Label) -> Edit:
    """A part of the plan (`B/0/strengths`) is another."""

    def change(data: Data) -> str | None:
        node: Any = data
        *way, last = [int(step) if step.isdigit() else step for step in path.split("/")]
        for step in way:
            node = node[step]
        if isinstance(node, dict) and last not in node:
            raise KeyError(path)
        node[last] = copy.deepcopy(value)
        return value if isinstance(value, str) else None

    return Edit(change, labels)


def _listed(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _listed(value) for key, value in node.items()}
    return [_listed(value) for value in node] if isinstance(node, list | tuple) else node


def accepted(node: Any) -> Any:
    """The plan with its tracked changes accepted, as a council makes the PDF."""
    if isinstance(node, dict):
        return {key: accepted(value) for key, value in node.items()}
    if isinstance(node, list | tuple):
        return [
            accepted(value) for value in node if not (isinstance(value, str) and value and not plain(value))
        ]
    return plain(node) if isinstance(node, str) else node


def edited(data: Data, edits: list[Edit]) -> tuple[Data, list[dict[str, Any]]]:
    """A copy of the plan with every edit made, and the labels of what they seed."""
    data = _listed(data)
    defects = []
    for edit in edits:
        left = edit.change(data)
        for label in edit.labels:
            text = left if label.text == AUTO else label.text
            defects.extend(
                {"code": code, "section": label.section, "text": text, "note": label.note}
                for code in label.codes.split()
            )
    return data, defects


def lose(name: str, *labels: Label) -> Edit:
    """A whole section is nowhere in the plan."""

    def change(data: Data) -> None:
        del data[name]

    return Edit(
        change, tuple(Label(x.codes, x.section, x.note, None if x.text == AUTO else x.text) for x in labels)
    )
