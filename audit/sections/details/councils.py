"""Councils: which authority maintains the plan."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.sections.details.evidence import Evidence
from audit.sections.field_labels import word_set
from audit.sections.wording import is_nil, placeholders_in

_GAP = "[ \u00a0]+"
_SMALL = rf"(?:(?i:and|upon|on|under|with|of|the|in|le|by){_GAP}|&{_GAP})"
_NAME = r"[A-ZÀ-Þ][\w'’-]{0,40}"
_PROPER = rf"{_NAME}(?:{_GAP}{_SMALL}{{0,3}}{_NAME}){{0,6}}"
_COUNCIL = re.compile(
    rf"\b(?:(?:(?i:london|royal|metropolitan) )?(?i:borough|city|county) (?i:of) {_PROPER}(?: (?i:council))?|"
    rf"{_PROPER}{_GAP}(?i:council|authority|children[’']s trust|mbc|mdc))\b(?! tax)|"
    rf"^\W*{_PROPER}{_GAP}(?i:borough)(?=\W*$)"
)
_LONGEST_NAME = 8


def council(evidence: Evidence) -> str | None:
    """The authority that maintains the plan, in the plan's own spelling (in small letters if it has them)."""
    for value in evidence.values("local_authority"):
        first = value.split("\n")[0].strip(" .,;")
        if found := next(councils_in(first), None):
            return found
        empty = not first or is_nil(first) or bool(placeholders_in(first))
        if not empty and len(first.split()) <= _LONGEST_NAME and first[:1].isupper():
            return first
    mentions = (name for text in _texts(evidence) for name in councils_in(text))
    found = next(mentions, None)
    if found is None or not found.isupper():
        return found
    return next((name for name in mentions if name.lower() == found.lower() and not name.isupper()), found)


def _texts(evidence: Evidence) -> Iterator[str]:
    yield from (block.text for block in evidence.front_blocks)
    yield from evidence.running
    yield from (one.label for one in evidence.closing if one.detail == "signature")
    yield from (block.text for block in evidence.closing_blocks)
    yield evidence.body


def councils_in(text: str) -> Iterator[str]:
    """Names of councils in a text: something proper must be left beside "County", "Borough", "Council"."""
    for match in _COUNCIL.finditer(text):
        words = match.group().split(" ")
        while words and words[0].lower() in word_set("before_councils"):
            words.pop(0)
        proper = [word for word in words if word[:1].isupper() and word.lower() not in word_set("councils")]
        if proper and not (words[-1].lower() == "authority" and len(words) < 3):
            yield " ".join(words)
