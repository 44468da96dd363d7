"""Something that a plan says of the child as they are now: the value that those who look for it give."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from audit.language.names import plain

FactKind = Literal["age", "year-group", "born", "school", "no-school"]

#: What may stand between the child's name and what is so at present.
NOW = r"(?:,? (?:who|now|currently|already|still|just|only|at present|presently),?)*"


@dataclass(frozen=True, slots=True)
class Fact:
    """Something said of the child: `value` is whole years, a school year, an ISO date or year, a school."""

    kind: FactKind
    value: int | str
    sentence: str
    quoted: bool = False
    since: bool = False  # a school that the child has been at up to now
    to_come: bool = False  # a later school year may be meant as well


def means_child(who: str, own: frozenset[str]) -> bool:
    """Whether a word that someone is called by is a pronoun or one of the child's own names."""
    return who in ("he", "she", "they", "I") or plain(who) in own
