"""What an accepted link remembers of its two texts, so that a later change makes it suspect."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable

from audit.model.findings import Link
from audit.model.plan import Item

#: Hexadecimal digits kept: two plans' links never meet, and 128 bits do not collide by chance.
_LENGTH = 32


def normal_text(text: str) -> str:
    """A text without what a new export changes and a reader does not see: case, spaces, quotes, stops."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(re.findall(r"[^\W_]+", plain))


def fingerprint(source: str, target: str) -> str:
    """A mark of two texts: equal for equal words, in this order."""
    both = normal_text(source) + "\x1f" + normal_text(target)
    return hashlib.sha256(both.encode("utf-8")).hexdigest()[:_LENGTH]


def with_suspects(links: Iterable[Link], items: Iterable[Item]) -> tuple[Link, ...]:
    """The links, those suspect whose texts have changed since somebody confirmed or rejected them.

    A link whose item is gone is suspect too. Suggested links carry nobody's decision and stay as
    they are; a suspect link whose text is as it was goes back to what it had been: confirmed.
    """
    texts = {item.id: item.text for item in items}
    checked = []
    for link in links:
        there = link.source in texts and link.target in texts
        same = there and fingerprint(texts[link.source], texts[link.target]) == link.fingerprint
        if link.state in ("confirmed", "rejected") and not same:
            link = link.model_copy(update={"state": "suspect"})
        elif link.state == "suspect" and same:
            link = link.model_copy(update={"state": "confirmed"})
        checked.append(link)
    return tuple(checked)
