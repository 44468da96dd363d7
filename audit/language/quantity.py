"""One quantity in a text: its exact words, and the value they give."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from audit.language.numbers import NUMBER, number_value

QuantityKind = Literal["frequency", "duration", "total", "ratio", "occasion", "count"]

#: Words that hedge an amount without changing what sort of amount it is.
HEDGE = (
    r"(?:about|around|approximately|approx\.?|roughly|at least|a minimum of|minimum(?: of)?|min\.? of|"
    r"no fewer than|no less than|not less than|a total of|up to|a maximum of|maximum(?: of)?|"
    r"no more than)"
)
_CAPS = frozenset({"up to", "a maximum of", "maximum", "maximum of", "no more than"})

#: A number or a range of two: "15", "four to six", "15-20".
AMOUNT = rf"(?:{NUMBER}(?:\s*(?:-|–|—|to|or|/)\s*{NUMBER})?)"


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity in a text: `text` is its exact words from `start` to `end`.

    `frequency` says how often ("fortnightly"), `duration` how long one time lasts, `total` hours in a
    period (it answers both), `ratio` adults to children, `occasion` when ("at every transition",
    "in September 2026"), `count` a number of sessions with no period. A null value means that the
    words give none. `capped`: the words set a limit ("up to") and not an amount.
    """

    kind: QuantityKind
    text: str
    start: int
    end: int
    per_week: float | None = None
    minutes: float | None = None
    adults: float | None = None
    pupils: float | None = None
    capped: bool = False


def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern that disregards case."""
    return re.compile(pattern, re.IGNORECASE)


def is_capped(words: str | None) -> bool:
    """Whether a hedge sets a limit ("up to") in place of an amount."""
    return words is not None and words.strip().lower() in _CAPS


def times(words: str) -> float | None:
    """How many times some words say: "twice" is 2, "three" is 3."""
    lower = words.strip().lower()
    fixed = {"once": 1.0, "twice": 2.0, "thrice": 3.0, "a": 1.0, "an": 1.0}
    return fixed[lower] if lower in fixed else number_value(lower)
