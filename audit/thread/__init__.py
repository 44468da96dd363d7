"""The golden thread: which need is answered by which outcome and provision, with the evidence.

`follow_thread(plan)` is the whole of this room; `score_pairs(left, right)` its text-only part. Both
are loaded when they are first asked for, since they need NumPy.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from audit.thread.follow import follow_plan, follow_thread, link_items, load_thread, thread_of
    from audit.thread.score import score_pairs
    from audit.thread.wrong_references import misdirected

_PLACES = {
    "follow_plan": "audit.thread.follow",
    "follow_thread": "audit.thread.follow",
    "link_items": "audit.thread.follow",
    "load_thread": "audit.thread.follow",
    "misdirected": "audit.thread.wrong_references",
    "score_pairs": "audit.thread.score",
    "thread_of": "audit.thread.follow",
}

__all__ = [
    "follow_plan",
    "follow_thread",
    "link_items",
    "load_thread",
    "misdirected",
    "score_pairs",
    "thread_of",
]


def __getattr__(name: str) -> Any:
    if name in _PLACES:
        return getattr(import_module(_PLACES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
