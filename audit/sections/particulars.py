"""Cells that say no more than when, how long or with how many: they tell of a provision and are none."""

from __future__ import annotations

import re

from audit.language.quantities import find_quantities

_WORD = re.compile(r"[^\W\d_]{2,}")
_JOINING = frozenset("a and at by each every for from in of on or per the then to until with".split())
_ONCE = re.compile(r"^\W*(?:once|twice|ongoing|continuous(?:ly)?|one[- ]off|as needed)\W*$", re.I)
#: Longer cells say something besides, whatever amounts they name.
_MOST_WORDS = 12


def only_says_when(text: str) -> bool:
    """Whether a text is nothing but amounts and times ("Every fortnight", "Twice a day, 20 minutes")."""
    if len(text.split()) > _MOST_WORDS:
        return False
    if _ONCE.match(text):
        return True
    spans = [(one.start, one.end) for one in find_quantities(text)]
    if not spans:
        return False
    rest = [
        match.group().lower()
        for match in _WORD.finditer(text)
        if not any(start <= match.start() < end for start, end in spans)
    ]
    return all(word in _JOINING for word in rest)
