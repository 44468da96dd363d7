"""What an accepted link remembers of its two texts, so that a later change makes it suspect."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from typing import Literal, NamedTuple

from audit.model.findings import Link, LinkKind
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


class Decided(NamedTuple):
    """What an auditor said of one pair, and the fingerprint of the texts that were read then, if kept."""

    kind: LinkKind
    source: str
    target: str
    state: Literal["confirmed", "rejected"]
    fingerprint: str | None = None


def apply_decisions(
    links: Iterable[Link], decisions: Iterable[Decided], items: Iterable[Item]
) -> tuple[Link, ...]:
    """An audit's links with auditors' decisions on them; of several on one pair the last counts.

    A pair that the machine did not list and an auditor confirmed is added. Where a text has changed
    since, the link is suspect: it is shown for a new decision. Decisions on items that are not there
    any more, and rejections of pairs that the machine does not list, leave nothing.
    """
    texts = {item.id: item.text for item in items}
    decided = {(link.kind, link.source, link.target): link for link in links}
    for said in decisions:
        if said.source not in texts or said.target not in texts:
            continue
        key = (said.kind, said.source, said.target)
        now = fingerprint(texts[said.source], texts[said.target])
        link = decided.get(key)
        if link is None:
            if said.state == "rejected":
                continue
            link = Link(
                kind=said.kind, source=said.source, target=said.target, score=1.0, basis=(), fingerprint=now
            )
        same = said.fingerprint in (None, now)
        machine = tuple(one for one in link.basis if one != "auditor")
        decided[key] = link.model_copy(
            update={
                "state": said.state if same else "suspect",
                "basis": (*machine, "auditor") if said.state == "confirmed" else machine,
                "fingerprint": said.fingerprint or now,
            }
        )
    return tuple(decided.values())
