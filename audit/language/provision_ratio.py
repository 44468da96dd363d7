"""For how many children provision is made: what is counted, what one person implies, what stays open."""

from __future__ import annotations

import re
from typing import Literal

from audit.language.numbers import NUMBER
from audit.language.provision_statement import Statement
from audit.model.plan import ProvisionType, Slot

_CHILD = r"(?:him|her|them|me|himself|herself|(?-i:[A-Z][a-z]+)|the (?:child|young person|pupil|student))"
#: "Her" alone, and not "her lesson": what follows is no noun.
_NOT_HIS = (
    r"\b(?!['’]s)(?=\s*[.,;:)]|\s*$|\s(?:to|for|in|at|on|with|and|each|every|once|twice|through|throughout|"
    r"from|by|an?|one|1:1|alone|while|so|when|whenever|during|before|after|how|what|as|about|out|into|weekly|"
    r"daily|individually|termly|fortnightly|half|\d|is|are|will|has|between|over|until|together|up|back|"
    r"through|who|all|the|his|her|ten|five|two|three|four|six|for|read|write|using)\b)"
)
_WITH_THE_CHILD = re.compile(
    r"\b(?:with|alongside|beside|next to|near|behind|of(?=\s(?:him|her|them|me)\b)|within reach of|sees?|"
    r"meets?|accompan(?:y|ies)|visits?|sits? by|takes?|gives?|"
    rf"(?!(?:is|was|has|does|this|his|us|as|asks)\b)[a-z]{{3,}}(?:s|es))\s{_CHILD}{_NOT_HIS}",
    re.IGNORECASE,
)
_TOGETHER = re.compile(
    rf"\b(?:and|with) {_CHILD} (?:[\w-]+ ){{0,8}}?(?:together|each other|spend|go|goes|look|looks|read|reads|"
    r"work|talk|meet)|\bthe two of them\b|\bjust the two\b|\bat (?:his|her|their) (?:side|elbow|shoulder)\b",
    re.IGNORECASE,
)
#: Work that is done with one child, unless it says otherwise.
_ALONE = re.compile(
    r"\b(?:mentor\w*|counsell\w*|coach\w*|psychotherap\w*|key ?worker|key person|home visits?|tutor(?:ing)?|"
    r"personal assistant|befriend\w*|check[- ]?ins?|one[- ]to[- ]one|"
    r"direct (?:work|therapy|teaching|support|intervention|speech|input)|direct\b|travel training|medication|"
    r"driver|escort|meet(?:s|ing)? and greet)\b",
    re.IGNORECASE,
)
_SINGULAR = re.compile(
    r"(?:^|\b(?:an?|one|the|his|her|their|my|by|each|same|named|from|second)\s+)(?:[\w-]+\s+){0,3}$|[-,]\s*$",
    re.IGNORECASE,
)
_WITH_ROLE = re.compile(
    r"\b(?:with|to|help from|support from|hours from)\s+(?:an?|the|his|her|their|my)\s+(?:[\w-]+\s+){0,3}$",
    re.IGNORECASE,
)
_GROUP_WORD = re.compile(
    r"\b(?:groups?|class(?:es)?|club|circle|peers|others|pupils|children|friends|whole|"
    r"course)\b",
    re.IGNORECASE,
)
_RATIO_CELL = re.compile(
    rf"{NUMBER}|\b(?:pairs?|individual|alone|solo|whole class|own|partner)\b", re.IGNORECASE
)


def ratio(one: Statement, kind: ProvisionType) -> Slot | None:
    """How many adults and children."""
    found = one.of_kind("ratio")
    if found:
        return Slot(state="stated", text=found[0].text)
    if one.source.about == "ratio" and _RATIO_CELL.search(one.text):
        return Slot(state="stated", text=one.text.strip())
    if one.source.role == "lead":
        return None
    others = _SOME_OTHERS.search(one.text)
    if others is not None:
        return Slot(state="vague", text=others.group())
    implied = _implied_ratio(one, kind)
    vague = one.vague("ratio")
    if vague and _STAFFING.search(one.text[vague.start : vague.end + 8]):
        return Slot(state="vague", text=one.words(vague))
    if vague and not (implied and not is_group(one.words(vague))):
        return Slot(state="vague", text=one.words(vague))
    return Slot(state="stated", text=implied) if implied else None


#: "Takes Jo and others": how many?
_SOME_OTHERS = re.compile(
    r"\b(?:an? (?:few|handful|number|bunch|set|band|group|circle|selection)|several|some|various|many)\s"
    r"(?:of\s)?(?:(?:the|his|her|their|other|selected|chosen|carefully|young|trusted|like-minded|same-age|"
    r"suitable)\s)*(?:them|us|others|peers|classmates|friends|children|pupils|students|learners|boys|girls|"
    r"class|year)\b(?! (?:in the (?:school|class)|who (?:need|find)))|(?<!or )\b(?:and|with|alongside) "
    r"(?:(?:some|a few|several|other|the|his|her|their|selected|chosen|a number of)\s)*(?:others|peers|"
    r"classmates|friends|(?<=other )(?:pupils|children|students|young people))\b(?! (?:in the|to|who))",
    re.IGNORECASE,
)
#: "High staffing ratios": that there are enough adults, and not how many.
_STAFFING = re.compile(r"\bstaffing|\bratios?\b", re.IGNORECASE)


def counted(one: Statement) -> bool:
    """Whether a text gives a number of adults or children, and does not only let it be understood."""
    return bool(one.of_kind("ratio")) or (one.source.about == "ratio" and bool(_RATIO_CELL.search(one.text)))


def is_group(words: str | None) -> bool:
    """Whether words speak of a group, whatever its size."""
    return words is not None and _GROUP_WORD.search(words) is not None and not words.endswith(("'s", "’s"))


def _of_a_group(one: Statement) -> bool:
    """Whether other children are spoken of, and not in a title ("teacher of deaf children")."""
    return any(
        not any(role.start <= match.start() < role.end for role in one.roles)
        for match in _GROUP_WORD.finditer(one.text)
    )


def _implied_ratio(one: Statement, kind: ProvisionType) -> str | None:
    """One person who works directly with the child is 1:1 without saying so."""
    direct: re.Match[str] | Literal[False] | None = None  # looked for once, and only where somebody could
    for role in one.roles:
        if not role.delivers or role.standing == "vague":
            continue
        if role.standing == "qualified" and kind == "session" and not _of_a_group(one):
            return role.text
        single = bool(_SINGULAR.search(one.text[: role.start])) or role.start == 0
        if not single or role.standing == "service":
            continue
        if direct is None:
            direct = _WITH_THE_CHILD.search(one.text) or _TOGETHER.search(one.text) or False
        if direct:
            return direct.group().strip()
        if _WITH_ROLE.search(one.text[: role.start]):
            return role.text
    to_child = re.search(rf"\bteach(?:es)?\b[^.;]{{2,60}}\bto {_CHILD}\b", one.text) if one.roles else None
    if to_child:
        return to_child.group()
    alone = _ALONE.search(one.text)
    return alone.group() if alone and kind == "session" else None
