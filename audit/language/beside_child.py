"""Who stands beside the child in a sentence, and so is somebody else."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from audit.language.persons import Mention, Text
from audit.language.subject_role import ADVERBS

_AS_THEY_DO = re.compile(r"^ (?:do|does|did|has|can|is|was)\b(?!n['’]t)\W")
#: "Kelly helps him", "Kelly has worked with him": who does it is not the one it is done to.
_DOES = re.compile(
    rf"^{ADVERBS}(?: will| can| must| has| had| is| was| has been)?{ADVERBS}\s[a-z]+"
    r"(?: (?:with|next to|beside|alongside|opposite|after|well with))?\s(?P<object>\w+)"
)
_TO_HER = re.compile(r"\s?(?:to|with|in|on|at|from|when|if|[.,;]|$)")


class _BesideNames(NamedTuple):
    """What is looked for beside a name, where the child goes by certain names."""

    child_and: re.Pattern[str]  # before it
    and_child: re.Pattern[str]  # behind it
    child_is_with: re.Pattern[str]  # before it
    child: re.Pattern[str]


@lru_cache(maxsize=8)  # the child of one plan is asked about with every name in it
def _beside(own: frozenset[str]) -> _BesideNames:
    child = "|".join(re.escape(name) for name in sorted(own)) or r"(?!)"
    return _BesideNames(
        re.compile(rf"\b(?:{child})(?:,? and|,| &)\s$", re.I),
        re.compile(rf"^(?:,? and| &)\s(?:{child})\b", re.I),
        re.compile(
            rf"(?:\b(?:{child}|he|she|they|I|me)\b[^.;:]*\b(?:"
            r"with|and|like|likes|loves?|misses|miss|trusts?|visits?|sees|to see|calls?|asks?|tells?|beside|"
            r"near|about|opposite|except|than|from|met|knows|not|(?<!known )(?<!such )as|(?:write|writes|"
            r"wrote|writing|letters?|cards?|sends?|waves?|talks?|speaks?|close|next|nearest) to)\s|"
            rf"\b(?:him|her|them|me|{child}) (?:and|with|from|to|by)\s)$",
            re.I,
        ),
        re.compile(rf"him|them|me|{child}", re.I),
    )


def acts_with_child(text: Text, mention: Mention, own: frozenset[str]) -> bool:
    """Whether a sentence shows the named one beside the child, and so as somebody else.

    "Hodan carries him", "Amira sits with Zara", "Amira and Leon".
    """
    before, after = text.before(mention), text.after(mention)
    beside = _beside(own)
    if beside.child_and.search(before) or beside.and_child.match(after):
        return True
    if mention.possessive:
        return False
    if before.endswith((" as ", " like ")) and _AS_THEY_DO.match(after):
        return True  # "telling news to everyone, as Bohdan does"
    return _does_to_child(after, beside.child) or bool(beside.child_is_with.search(before))


def _does_to_child(after: str, child: re.Pattern[str]) -> bool:
    verb = _DOES.match(after)
    if verb is None:
        return False
    if child.fullmatch(verb["object"]):
        return True
    return verb["object"] == "her" and _TO_HER.match(after[verb.end() :]) is not None
