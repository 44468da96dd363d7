"""Which of the texts that speak for an item fills a slot: its column first, then its words, then leads."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from audit.language import provision_people as people
from audit.language import provision_ratio as ratios
from audit.language.numbers import NUMBER
from audit.language.provision_statement import Statement
from audit.model.plan import Slot

#: What says a slot exactly, where the column for it leaves it open.
_EXACT: dict[str, tuple[str, ...]] = {
    "how_often": ("frequency", "total"),
    "how_long": ("duration", "total"),
    "ratio": ("ratio",),
}
_OWN_COLUMN = frozenset({*_EXACT, "who"})
_AT_THE_HEAD = 6  # characters: "An" and "The" may stand before whoever begins a statement
_LETTERS = re.compile(r"[A-Za-z]{2}")
#: "Six in spring 2027": a number of times, and no length.
_SO_MANY = re.compile(rf"\W*{NUMBER}\b(?!\s?-?(?:minutes?|mins?|hours?|hrs?|m\b))", re.IGNORECASE)
#: "All moves out of doors and all stairs": every one of what is named.
_EACH_OF = re.compile(
    r"\W*(?:all|every|each|any|both) (?!the time|times?\b|staff|adults|teachers|possible|needed|that\b)"
    r"[a-z]{3,}",
    re.IGNORECASE,
)
_NOT_APPLICABLE = re.compile(
    r"\W*(?:n/?a|not applicable|none|nil|see (?:above|below)|as (?:above|below)|ditto)\b", re.I
)
MISSING = Slot(state="missing")
NOT_NEEDED = Slot(state="not-needed")


def best_slot(
    name: str,
    statements: Sequence[Statement],
    find: Callable[[Statement], Slot | None],
    needed: bool,
    asked: bool,
) -> Slot:
    """What is stated anywhere goes before what is vaguely said; a column for the slot is asked first.

    Where `asked`, a column that does not fill its slot leaves it open: there an amount is wanted.
    """
    vague: Slot | None = None
    understood: Slot | None = None
    left_open = False
    for one in sorted(statements, key=lambda one: one.source.about != name):
        if one.source.about == "review" and name != "review":  # not how often it is done
            continue
        slot = find(one) or (_left_open_by_column(name, one) if needed and asked else None)
        if slot is None:
            continue
        if left_open and one.source.role == "own" and not _is_exact(name, one):
            continue  # its own column says "as needed": only an amount says more
        if name == "ratio" and slot.state == "stated" and not ratios.counted(one):
            understood = understood or slot  # one adult is meant, unless a group is spoken of elsewhere
            continue
        if slot.state == "stated":
            return Slot(state="inherited", text=slot.text) if one.source.inherited else slot
        left_open = left_open or (one.source.about == name and name in _OWN_COLUMN)
        vague = vague or slot
    if understood is not None and (vague is None or not ratios.is_group(vague.text)):
        return understood
    if vague is not None and needed:
        return vague
    return MISSING if needed else NOT_NEEDED


def _is_exact(name: str, one: Statement) -> bool:
    """Whether an item's own words say exactly what its column leaves open: by an amount, or who begins it."""
    if name == "who":
        begun = any(role.start <= _AT_THE_HEAD and role.standing != "vague" for role in one.roles)
        return begun or people.names_provider(one.text)
    return bool(one.of_kind(*_EXACT.get(name, ())))


def _left_open_by_column(name: str, one: Statement) -> Slot | None:
    """What stands in the column for a slot and does not fill it: "Woven into his timetable", "A few"."""
    if one.source.role != "cell" or one.source.about != name or name not in _EXACT:
        return None
    text = one.text.strip()
    if not _LETTERS.search(text) or _NOT_APPLICABLE.match(text) or one.of_kind(*_EXACT[name]):
        return None
    if name == "ratio" and not ratios.is_group(text):
        return None
    counted = name == "how_often" and (_SO_MANY.match(text) or _EACH_OF.match(text)) is not None
    return Slot(state="stated" if counted else "vague", text=text)
