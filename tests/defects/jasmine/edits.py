"""Defects as edits to a clean plan's words, each with the codes that it earns."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from tests.defects.jasmine.page import P, Tag


@dataclass
class Edit:
    """`old` (words that stand once in the plan) becomes `new`; with `how` the whole entry goes or gets company.

    `how`: "words" changes only these words; "all" changes the whole text that holds them; "drop" takes out the
    row, bullet or paragraph that holds them, "row" the whole row, "block" the whole table; "after" puts the entry `new` after it.
    `codes`: (code, section, text or None, note); the text "*" is the whole changed statement.
    """

    old: str
    new: Any
    codes: list[tuple[str, str | None, str | None, str]] = field(default_factory=list)
    how: str = "words"


def _texts(thing: Any) -> list[str]:
    if isinstance(thing, str):
        return [thing]
    if isinstance(thing, tuple):
        return [str(thing[-1])]
    if isinstance(thing, list):
        return [text for part in thing for text in _texts(part)]
    if thing is None:
        return []
    for name in ("parts", "items", "rows", "text"):
        if hasattr(thing, name):
            return _texts(getattr(thing, name)) + _texts(getattr(thing, "banner", None))
    return []


def _holds(thing: Any, old: str) -> int:
    return sum(text.count(old) for text in _texts(thing))


def _change(thing: Any, edit: Edit, done: list[str]) -> Any:
    if isinstance(thing, str):
        if edit.old not in thing:
            return thing
        text = edit.new if edit.how == "all" else thing.replace(edit.old, edit.new)
        done.append(text)
        return Tag(text) if isinstance(thing, Tag) else text
    if isinstance(thing, tuple):
        return (*thing[:-1], _change(thing[-1], edit, done))
    if isinstance(thing, list):
        if edit.how in ("drop", "row", "block", "after"):
            for place, part in enumerate(thing):
                if not _holds(part, edit.old):
                    continue
                deeper = part if isinstance(part, list) else None
                if edit.how != "block" and (hasattr(part, "rows") or hasattr(part, "items")):
                    name = "rows" if hasattr(part, "rows") else "items"
                    setattr(part, name, _change(getattr(part, name), edit, done))
                elif isinstance(part, P) and isinstance(part.parts, list) and len(part.parts) > 1:
                    part.parts = _change(part.parts, edit, done)
                elif (
                    edit.how != "row"
                    and deeper is not None
                    and any(isinstance(cell, list) and _holds(cell, edit.old) for cell in part)
                ):
                    thing[place] = [
                        _change(cell, edit, done)
                        if isinstance(cell, list) and _holds(cell, edit.old)
                        else cell
                        for cell in part
                    ]
                else:
                    done.append(_texts(edit.new)[0] if edit.how == "after" and _texts(edit.new) else "")
                    extra = [part, edit.new] if edit.how == "after" else []
                    return [*thing[:place], *extra, *thing[place + 1 :]]
                return thing
            return thing
        return [_change(part, edit, done) for part in thing]
    for name in ("parts", "items", "rows", "text"):
        if hasattr(thing, name):
            setattr(thing, name, _change(getattr(thing, name), edit, done))
            break
    if getattr(thing, "banner", None):
        thing.banner = _change(thing.banner, edit, done)
    return thing


def spoil(blocks: list[Any], edits: list[Edit]) -> tuple[list[Any], list[dict[str, Any]]]:
    """The plan's blocks with the edits made, and the defects' labels."""
    blocks = deepcopy(blocks)
    defects: list[dict[str, Any]] = []
    for edit in edits:
        count = _holds(blocks, edit.old)
        if count != 1:
            raise ValueError(f"{count} times: {edit.old!r}")
        done: list[str] = []
        blocks = _change(blocks, edit, done)
        for code, section, text, note in edit.codes:
            words = done[0] if text == "*" else text
            defects.append({"code": code, "section": section, "text": words, "note": note})
    return blocks, defects
