"""Dates and terms that are counted out, which say how often, and spans of time, which do not."""

from __future__ import annotations

import re

from audit.language.periods import MONTH
from audit.language.quantity import Quantity

_MONTH = rf"(?-i:(?=[A-Z])){MONTH}"
_ONE = (
    rf"(?:(?:early |late |mid-)?(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?)?{_MONTH}(?: \d{{4}})?|"
    r"(?:the )?(?:autumn|spring|summer)(?: terms?)?(?: \d{4})?|(?:weeks?|terms?|years?) \d{1,2}|"
    r"(?<=[, ])\d{1,2})"
)
_AND = r"(?:, (?:and )?| and | & )(?:again |once more )?(?:in |on |at |of |during )?"
#: "In February, May and July 2027", "in each of the autumn, spring and summer terms", "in weeks 2, 5 and 8".
#: What begins or ends then is a span of time and happens once.
_LISTED = re.compile(
    r"(?<!between )(?<!from )\b(?:"
    rf"(?:early |late |mid-)?(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?)?{_MONTH}(?: \d{{4}})?|"
    rf"(?:autumn|spring|summer)(?: terms?)?(?: \d{{4}})?|(?:weeks|terms|years) \d{{1,2}})(?:{_AND}{_ONE})+",
    re.IGNORECASE,
)


def dates_listed(text: str) -> str | None:
    """The first dates, months, terms or weeks that a text counts out, two at least."""
    match = _LISTED.search(text)
    return match.group() if match else None


#: How long it goes on for is not how often: "for six weeks".
_FOR_WEEKS = re.compile(
    r".{0,20}?\b(?:for|over|within|across|during|after|lasting)\s(?:the (?:first|next|last) |a |about )?"
    r"(?:\S+[- ]){1,2}?(?:weeks|days|months)\b",
    re.IGNORECASE | re.DOTALL,
)
#: "For part of each week": which part?
_PART_OF = re.compile(r"\b(?:part|some|parts|much|most) $", re.IGNORECASE)


def is_no_rate(text: str, found: Quantity) -> bool:
    """Whether a number of times or an occasion tells how long something goes on, or some part of a period."""
    if found.kind == "count":
        return _FOR_WEEKS.match(text[max(0, found.start - 20) :]) is not None
    before = text[max(0, found.start - 12) : found.start]
    return bool(_PART_OF.search(before.removesuffix("of ") if before.endswith("of ") else before)) and (
        before.endswith("of ") or found.text.startswith("of ")
    )
