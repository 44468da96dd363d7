"""Whom "they" means at the start of a sentence of Section A, where the child is called he or she."""

from __future__ import annotations

import re
from typing import Literal

from audit.model.plan import Plan

_ONE_PERSON = re.compile(r"\b(?:he|she|him|his|her|hers|himself|herself)\b", re.IGNORECASE)
_FEWEST = 2  # times: a single "she" may be a mother's
_THEY = re.compile(r"^\W*(?:They|Their|Both|All of them|All three)\b")


def is_one_person(plan: Plan) -> bool:
    """Whether the child is called "he" or "she", so that "they" are several people."""
    if plan.details.pronouns:
        return not re.search(r"\bthe(?:y|m)\b", plan.details.pronouns, re.IGNORECASE)
    sections = (plan.sections[letter].text for letter in ("A", "B"))
    return sum(len(_ONE_PERSON.findall(text)) for text in sections) >= _FEWEST


def begins_with_they(sentence: str) -> bool:
    """Whether a sentence's subject is "they"."""
    return bool(_THEY.match(sentence))


def they_are(before: str, child: str, kin: str) -> Literal["both", "parent"] | None:
    """Whom a sentence in front names as several people: the child with the family, or parents alone.

    `child` and `kin` are the patterns by which a plan calls them.
    """
    person = rf"(?:{child}|[Hh]e|[Ss]he|[Hh]im|[Hh]er)"
    theirs = r"(?:(?:his|her|their|the|both|foster|birth|\w+) ){0,2}"
    together = re.search(
        rf"\b{person},? (?:and|with|together with) {theirs}(?i:{kin})|"
        rf"\b(?i:{kin})(?: [A-Z]\w+)? and {child}|\bwhole (?:family|household)\b",
        before,
    )
    if together:
        return "both"
    return "parent" if re.search(rf"\b(?i:{kin})\b", before) else None
