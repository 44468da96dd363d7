"""Wrappers of a Word file that stand between a container and its contents, and what they tell.

Content controls, smart tags, custom XML, tracked moves and alternate content may wrap anything: a word,
a paragraph, a row, a cell. Readers that do not look inside lose it without a sound.
"""

from __future__ import annotations

from dataclasses import dataclass

from audit.reading.package import Element
from audit.reading.word_names import (
    CHECKBOX,
    CHECKED,
    CHOICE,
    FALLBACK,
    SDT_CONTENT,
    SDT_PR,
    SHOWING_PLACEHOLDER,
    W14_VAL,
    T,
    is_on,
)

#: Namespaces whose elements this reader follows (or may safely pass over), by what their address ends in.
_UNDERSTOOD = (
    "wordprocessingShape",
    "wordprocessingGroup",
    "wordprocessingCanvas",
    "wordprocessingDrawing",
    "wordprocessingInk",
    "office/word/2010/wordml",
    "office/word/2012/wordml",
    "office/word/2015/wordml/symex",
    "office/word/2016/wordml/cid",
    "office/word/2018/wordml",
    "office/drawing/2010/main",
    "office/drawing/2014/main",
    "markup-compatibility/2006",
    "officeDocument/2006/math",
    "drawingml/2006/picture",
    "drawingml/2006/diagram",
    "drawingml/2006/chart",
)


@dataclass(frozen=True, slots=True)
class Control:
    """A content control: its contents, whether they are its prompt, and its sign if it is a tick box."""

    content: Element | None
    placeholder: bool
    checkbox: str | None


def read_control(sdt: Element) -> Control:
    """What a `w:sdt` tells about what it wraps."""
    properties = sdt.find(SDT_PR)
    placeholder, sign = False, None
    if properties is not None:
        placeholder = is_on(properties.find(SHOWING_PLACEHOLDER))
        box = properties.find(CHECKBOX)
        if box is not None:
            state = box.find(CHECKED)
            sign = "☒" if state is not None and is_on(state, W14_VAL) else "☐"
    return Control(sdt.find(SDT_CONTENT), placeholder, sign)


def choose(alternate: Element) -> tuple[Element | None, list[Element]]:
    """The one branch of alternate content to read, and the others.

    The first branch all of whose needs are understood, else the fallback, as Word does; but never a
    branch without words when another has some.
    """
    branches = [branch for branch in alternate if branch.tag in (CHOICE, FALLBACK)]
    if not branches:
        return None, []
    able = [branch for branch in branches if branch.tag == FALLBACK or _understood(branch)]
    chosen = able[0] if able else branches[0]
    if next(chosen.iter(T), None) is None:
        chosen = next((branch for branch in branches if next(branch.iter(T), None) is not None), chosen)
    return chosen, [branch for branch in branches if branch is not chosen]


def _understood(choice: Element) -> bool:
    needs = (choice.get("Requires") or "").split()
    return all((choice.nsmap.get(prefix) or "").endswith(_UNDERSTOOD) for prefix in needs)
