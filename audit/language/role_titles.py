"""The words about a title: where it begins, where it goes on, and which teams have a name of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from audit.language.words import Token

_STOP = frozenset(
    "a an the by from with his her their my to of or and in "
    "on at for as is are be was were will must "
    "should has have had each every all any both who that "
    "which this these one two three four five six "
    "deliver delivered led supported provided given taught run receive "
    "receives meet meets see sees work works between via through under over all some "
    "no not also then when where than but if including another same other it they he she".split()
)


#: Words that are a title only at the end of a phrase ("specialist support" is nobody).
ADJECTIVES = frozenset(
    "specialist consultant nursery school college leader lead support "
    "reader psychology dietetics setting placement people team officer volunteer coordinator "
    "named person carer parent".split()
)


#: "The staff toilet" is a place; nobody is meant.
OF_THE_HOUSE = re.compile(
    r" (?:room|toilet|entrance|exit|door|kitchen|canteen|car park|lift|corridor|stairs|base|desk|table|"
    r"rota|handbook|notice ?board|meetings?|briefings?|bulletin|serving hatch)\b",
    re.IGNORECASE,
)
_PLURALS = frozenset(
    "services sessions skills strategies groups lessons programmes links visits classes staff needs".split()
)


def goes_on(text: str, end: int) -> bool:
    """Whether a word only describes the noun behind it: "specialist *support*"."""
    after = re.match(r"[ -]([a-z]\w*)", text[end : end + 24])
    if after and after[1].endswith("s") and after[1] not in _PLURALS:  # "the officer coaches"
        return False
    return (
        after is not None
        and after[1] not in _STOP
        and after[1]
        not in (
            "trained",
            "staff",
            "so",
            "once",
            "twice",
            "weekly",
            "daily",
            "using",
            "while",
            "during",
            "before",
            "after",
            "can",
            "do",
            "does",
            "makes",
            "uses",
            "leads",
            "gives",
            "checks",
            "reads",
            "helps",
        )
    )


def title_start(text: str, tokens: Sequence[Token], start: int) -> int:
    """Where a title begins, with the words that qualify it: "paediatric", "HCPC-registered"."""
    before = [token for token in tokens if token.end <= start][-3:]
    for token in reversed(before):
        gap = text[token.end : start]
        word = text[token.start : token.end]
        if (
            gap not in (" ", "-", "  ")
            or word.lower() in _STOP
            or word.lower().endswith(("'s", "’s"))
            or word[0].isdigit()
        ):
            break
        if word[:1].isupper() and token.start == 0:
            start = token.start
            break
        start = token.start
    return start


#: Words before "team" that name no service: every school has such a team.
_ANY_TEAM = frozenset(
    "a an the his her their our my its whole class staff school teaching support learning pastoral key "
    "nursery "
    "college year small leadership senior inclusion sen send wider multi agency multidisciplinary "
    "disciplinary "
    "professional professionals relevant appropriate specialist local trained core same this that each every "
    "and or of by from with to in management setting classroom base phase".split()
)


def is_of_a_service(text: str, tokens: Sequence[Token], start: int) -> bool:
    """Whether a team has a name of its own: "the shared lives team", and not "the support team"."""
    before = [token for token in tokens if title_start(text, tokens, start) <= token.start < start]
    return any(token.key not in _ANY_TEAM for token in before)
