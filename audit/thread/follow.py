"""The golden thread of a plan: links with reasons, what hangs loose, and the figures.

    links, thread = follow_thread(plan)

`follow_plan(plan)` gives everything that was seen on the way, for a terminal that shows the evidence.
"""

from __future__ import annotations

import weakref
from collections.abc import Iterable

from audit.language.similarity_vectors import word_vectors
from audit.model.findings import Link, Thread
from audit.thread.evidence import Evidence
from audit.thread.following import GAPS, Following, follow_items
from audit.thread.lexicon import lexicon
from audit.thread.senses import load_senses
from audit.thread.weaving import Understood, Weave
from audit.thread.weights import load_weights

__all__ = [
    "GAPS",
    "Evidence",
    "Following",
    "follow_items",
    "follow_plan",
    "follow_thread",
    "link_items",
    "load_thread",
    "thread_of",
]


class _Kept:
    """The plan last followed and what was found: checks ask for it again and again.

    A copy with the same items (an audit with another decision on it) has the same thread.
    """

    def __init__(self, following: Following | None = None) -> None:
        self.following = following
        self.plan: weakref.ref[Understood] | None = None
        self.woven: tuple[tuple[Link, ...], Thread] | None = None


_kept = _Kept()


def follow_plan(plan: Understood) -> Following:
    """The thread of a plan; asked again for the same items, what was found is given again."""
    global _kept  # noqa: PLW0603 - replaced as a whole, so that no other thread sees it half filled
    following = _kept.following
    if following is not None and following.items is plan.items:
        return following
    following = follow_items(plan.items)
    _kept = _Kept(following)
    return following


def load_thread() -> None:
    """Read the data that following a thread needs: kept for every plan of this process and its copies."""
    for read in (lexicon, load_senses, load_weights, word_vectors):
        read()


def link_items(plan: Understood) -> list[Link]:
    """The links of a plan, each with its probability and reasons."""
    return list(follow_plan(plan).links())


def thread_of(plan: Understood, links: Iterable[Link]) -> Thread:
    """The figures and gaps of a plan whose links are these (with auditors' decisions in them)."""
    return Weave(plan, follow_plan(plan), tuple(links)).thread()


def follow_thread(plan: Understood) -> tuple[tuple[Link, ...], Thread]:
    """Links and thread of a plan: the whole of this room in one call."""
    following = follow_plan(plan)
    kept = _kept
    if kept.woven is not None and kept.plan is not None and kept.plan() is plan:
        return kept.woven
    links = following.links()
    woven = links, thread_of(plan, links)
    if kept.following is following:
        kept.plan, kept.woven = weakref.ref(plan), woven
    return woven
