"""How often, how long, in what ratio and when, as people write it in plans.

`find_quantities` reads a text once and gives every quantity with its exact span and, where the words
allow it, a normalised value: times a week, minutes, adults and pupils. Each sort has a small grammar of
its own (number, unit, period) in a module of its own. Regular expressions compiled once do this: a
trained pipeline would cost seconds a plan and knows nothing of "2 x 30 mins".
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.language.durations import find_durations
from audit.language.frequencies import find_frequencies
from audit.language.occasions import find_occasions, find_situation
from audit.language.quantity import Quantity, QuantityKind
from audit.language.ratios import find_ratios
from audit.language.words import kept_for_words

__all__ = ["Quantity", "QuantityKind", "find_quantities", "find_situation"]


@kept_for_words
def find_quantities(text: str) -> tuple[Quantity, ...]:
    """Every quantity in a text, in order of place; of readings of one kind the widest counts."""
    found = [*find_durations(text), *find_frequencies(text), *find_ratios(text), *find_occasions(text)]
    return tuple(_widest(found))


def _widest(found: list[Quantity]) -> Iterator[Quantity]:
    """Without readings that lie inside a wider one of the same kind ("30 mins" in "2 x 30 mins")."""
    ends: dict[QuantityKind, int] = {}
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if one.end > ends.get(one.kind, -1):
            ends[one.kind] = one.end
            yield one
