"""Sections whose words were not all read as statements: nothing can be said to be missing from them.

A gap says that a plan holds no provision for a need. Where much of what Section F says stands in no
item, the provision may be there and not have been seen: the gap is then one that cannot be decided.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from audit.model.plan import ITEM_KINDS, Item, ItemKind, Letter, Section

#: The least share of its sections' words that items hold where a kind has been read well: a little
#: under the worst of the tune part (0.88). Only provision can be told so: strengths and steps stand
#: beside needs and outcomes, and a plan read in full may hold little more than half of them in items.
_LEAST: dict[ItemKind, float] = {"provision": 0.85}

#: Where what an item of a section lacks would stand: its counterpart, whose matters are its own.
_ANSWERED_IN: dict[tuple[Letter, ItemKind], tuple[Letter, ...]] = {
    ("B", "provision"): ("F",),
    ("C", "provision"): ("G",),
    ("D", "provision"): ("H1", "H2"),
    ("E", "need"): ("B", "C", "D"),
    ("E", "provision"): ("F",),
    ("F", "need"): ("B",),
    ("G", "need"): ("C",),
    ("H1", "need"): ("D",),
    ("H2", "need"): ("D",),
}

#: A shorter section has too few words for a share to tell.
_FEWEST_WORDS = 60


def unread_kinds(items: Sequence[Item], sections: Mapping[Letter, Section]) -> frozenset[ItemKind]:
    """The kinds of item of which the plan may well hold more than was read."""
    return frozenset(kind for kind, least in _LEAST.items() if _share_read(kind, items, sections) < least)


def is_answer_unread(
    item: Item, missing: ItemKind, items: Sequence[Item], sections: Mapping[Letter, Section]
) -> bool:
    """Whether what an item lacks may stand in a section that has words and of which nothing was read.

    Where Section D tells of the family in words that gave no need, the short break in H2 is not left
    alone: what it is for was not seen.
    """
    return any(
        sections[letter].state == "present"
        and bool(sections[letter].text.strip())
        and not any(one.section == letter for one in items)
        for letter in _ANSWERED_IN.get((item.section, missing), ())
    )


def _share_read(kind: ItemKind, items: Sequence[Item], sections: Mapping[Letter, Section]) -> float:
    said: Counter[str] = Counter()
    for letter, kind_of in ITEM_KINDS.items():
        if kind_of == kind:
            said.update(_words(sections[letter].text))
    held: Counter[str] = Counter()
    for item in items:
        if item.kind == kind:
            for text in (item.text, item.lead or "", *item.cells.values()):
                held.update(_words(text))
    total = sum(said.values())
    return sum((said & held).values()) / total if total >= _FEWEST_WORDS else 1.0


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())
