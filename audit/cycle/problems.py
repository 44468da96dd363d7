"""What can be wrong with a request to the store, in sentences for whoever made it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class StoreProblem(Exception):
    """The store cannot be used, or cannot do what was asked; says why and what to do."""


class NoSuchThing(StoreProblem):
    """A cycle, plan, question or finding that is not there."""


class Closed(StoreProblem):
    """A change to a cycle whose figures stand."""


def did_you_mean(given: str, known: Iterable[str]) -> str:
    """A suggestion to put before the full stop, or a full stop."""
    close = difflib.get_close_matches(given, list(known), n=1, cutoff=0.6)
    return f': did you mean "{close[0]}"?' if close else "."
