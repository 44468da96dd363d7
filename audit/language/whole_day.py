"""What is said to fill the whole of a school day or week: with how many children, where, with whom.

A child has one body: two statements that each fill the day, one alone with an adult and one in a group,
one in the mainstream class and one in a base, cannot both be.
"""

from __future__ import annotations

import re

from audit.language.guarded import Guarded

_DAY = r"(?:school |college |nursery |teaching |working )?(?:day|week|timetable)"
_HIS = r"(?:his|her|their|my|your|the)"

ALL_DAY = Guarded(
    r"\b(?:all (?:day|week|morning|afternoon)\b(?: long)?|(?:throughout|for|across|during) "
    r"(?:the|every|each) (?:school |college |nursery |teaching )?day|"
    rf"(?:throughout|for|across|during) (?:the|every|each) (?:whole|full|entire|complete) {_DAY}|"
    r"at all times|full[- ]time|(?:in|for|during|throughout|taught|attends?|has) (?:all|every|each) "
    rf"(?:single )?(?:of )?(?:{_HIS} )?(?:whole[- ]class |taught |class |school |college |timetabled )?"
    r"lessons?|"
    rf"(?:all|each) (?:of )?(?:{_HIS} )?(?:four|five|six|seven|eight|[4-8]) lessons|"
    rf"for all of {_HIS} (?:time|lessons)|the (?:whole|full|entire) (?:of (?:the|every|each|{_HIS}) )?{_DAY}|"
    rf"(?:the )?whole of (?:every|each|{_HIS}) (?:{_DAY}|morning|afternoon|session)|"
    rf"all of (?:each|every|{_HIS}) (?:morning|afternoon|session|{_DAY})|every minute)\b",
    re.IGNORECASE,
)

_TAUGHT = re.compile(
    r"\b(?:taught|teach(?:es)?|educated|attends?|"
    r"(?:has|have|spends?|does|follows?) (?:all|every|each|the (?:whole|full|entire))|"
    r"(?:is|are|remains?|stays?|works?|learns?|will be|lessons) (?:\w+ )?(?:in|at|with)|teaching|"
    r"lessons (?:take place|are (?:given|held)))\b",
    re.IGNORECASE,
)
#: Where a child can be for the whole of a day, of which there is one.
_PLACES: dict[str, re.Pattern[str]] = {
    "class": re.compile(
        r"\b(?:mainstream (?:class\w*|lessons?|form|peers|setting)|(?:his|her|their|my|your) "
        r"(?:own )?(?:year group|form|peers|mainstream class\w*|own class)|whole[- ]class|"
        r"(?:class|form) of (?:2\d|3\d|(?:twenty|thirty)[\w-]*))\b",
        re.IGNORECASE,
    ),
    "base": re.compile(
        r"\b(?:(?:in|at|within|from) (?:the|a|an|our|its) (?:[\w’'-]+ ){0,3}?(?:base|unit|resource(?:d)? "
        r"(?:provision|room|centre)|nurture (?:room|class|group)|hub|annexe?|inclusion room|provision|"
        r"alternative provision)|special(?:ist)? class)\b",
        re.IGNORECASE,
    ),
    "home": re.compile(r"\b(?:at home|in (?:his|her|their|my|your) (?:own )?home|online)\b", re.IGNORECASE),
}
#: Time in a place that is a part of the day, or only sometimes.
_SOMETIMES = re.compile(
    r"\b(?:if|when(?:ever)?|unless|until|after|before|except|apart from|part of|some|sometimes|may|can|could|"
    r"break(?:s|times?)?|lunch\w*|or)\b",
    re.IGNORECASE,
)
_AND_NO_OTHER = re.compile(
    r"\b(?:no|not any|never any|without any) other (?:adult|member of staff|staff|person|assistant|TA|LSA|"
    r"worker|teacher)s?\b|"
    r"\b(?:nobody|no[- ]one) else (?:\w+ ){0,2}?(?:works? with|supports?|teaches|helps?)\b|"
    r"(?:\b(?:the|his|her|their|my|your)|['’]s?) (?:only|sole) adult\b|"
    r"\b(?:by|with) (?:this|the same) (?:adult|assistant|person) (?:only|alone)\b",
    re.IGNORECASE,
)


def place_all_day(text: str) -> str | None:
    """The kind of place in which a sentence says that the child is taught for the whole day or week."""
    if not ALL_DAY.search(text) or not _TAUGHT.search(text) or _SOMETIMES.search(text):
        return None
    kinds = [kind for kind, pattern in _PLACES.items() if pattern.search(text)]
    return kinds[0] if len(kinds) == 1 else None


def no_other_adult(text: str) -> bool:
    """Whether a text says that no adult but the one it names works with the child."""
    return _AND_NO_OTHER.search(text) is not None


def shuts_out_others(text: str) -> bool:
    """Whether a sentence says that one adult is with the child all day, and no other works with them."""
    return ALL_DAY.search(text) is not None and _AND_NO_OTHER.search(text) is not None
