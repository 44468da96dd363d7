"""Whether "should", "could" or "might" tells of a purpose, the past, a danger or a view: it gives nothing."""

from __future__ import annotations

import re

_BEFORE = 60  # characters: what opens the clause stands near its verb
_MARKER = re.compile(
    r"\b(?P<time>if|when(?:ever)?|as(?! if| though| part| well| soon| far| an?\b)|until|where(?:ver)?|once|"
    r"while)\b|"
    r"\b(?P<so>so(?! that))\b|\b(?P<who>who)\b|"
    r"\b(?:so that|in order that|in case|lest|because|what(?:ever)?|how|why|whom|whose|which(?:ever)?|"
    r"whoever|as if|as though|than|that|the time (?:that )?each|each(?=\s*$))\b",
    re.IGNORECASE,
)
#: "When he comes in, " has a verb of its own: what follows is the main clause, with or without a comma.
_OWN_VERB = re.compile(
    r"\b(?:he|she|it|they|I|you|we|this|that|there|(?:the|a|an|his|her|their|my|your|each|every|any) [\w-]+|"
    r"(?-i:[A-Z][\w’'-]+))\s(?:\w+ly\s)?(?:is|are|has|have|does|do|feels?|needs?|comes?|goes|go|becomes?|"
    r"gets?|wants?|shows?|begins?|starts?|[a-z]{2,}(?<!s)s)\b[^.;,:]*\s$",
    re.IGNORECASE,
)
_SHOULD = re.compile(r"\b(?:should|ought)\b", re.IGNORECASE)
#: What somebody was not able to do is told of the past, also in a word or two before the verb.
_NOT_ABLE = re.compile(
    r"could (?:not|only|never|no longer|hardly|barely|scarcely|already|still|just|by then)\b(?! be)",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:last (?:year|term|spring|summer|autumn|winter|month|week|\w+day)|at (?:first|that time|the time)|"
    r"(?:a|two|three|\d+) (?:years?|months?|terms?) ago|before (?:this|then|that)|when (?:he|she|they|I|"
    r"(?-i:[A-Z]\w+)) (?:was|were|came|started|joined|began|arrived|moved)|previously|"
    r"until (?:then|recently)|in (?:19|20)\d\d|by then|once)\b",
    re.IGNORECASE,
)
#: What may befall somebody, and how they may feel: it is guarded against, and not given.
_BEFALLS = re.compile(
    r"\b(?:could|might|may) (?:also |then |still |not |easily |otherwise |suddenly |even )*(?:"
    r"find|feel|become|forget|misunderstand|misread|miss|struggle|lose|refuse|hurt|fall|choke|believe|mistake|"
    r"notice|cry|kill|harm|injure|cause|set off|trigger|lead to|mean|bolt|hide|wander|panic|vomit|faint|seem|"
    r"look like|sound|appear|happen|react|bring on|frighten|startle|distress|upset|confuse|overwhelm|damage|"
    r"burn|bite|trip|slip|drown|suffer|swallow|break|worry|fear|"
    r"run (?:into|off|away|out|towards)|think(?! about)|"
    r"get (?:lost|stuck|tired|upset|hurt|cold|hot|wet|muddled|caught|angry|cross)|be (?:\w+ly )?(?:"
    r"confused|mistaken|misread|misunderstood|upset|frightened|startled|overwhelmed|tired|cold|hungry|anxious|"
    r"unwell|sick|ill|in pain|in danger|hurt|injured|lost|late|missed|overlooked|forgotten|distressed|"
    r"worried|"
    r"afraid|angry|harmed|dangerous|fatal|a (?:danger|risk)|at risk|alarmed|teased|bullied|left out))\b",
    re.IGNORECASE,
)
#: How something is to be understood by those who read of it.
_VIEWED = re.compile(
    r"\b(?:should|could|might|may) (?:not |never |easily )*be (?:\w+ly )?(?:"
    r"confused|mistaken|taken (?:as|for|to)|"
    r"seen as|read as|regarded|understood|thought|assumed|underestimated|interpreted|treated as|viewed|"
    r"misread|expected to know)\b",
    re.IGNORECASE,
)
_ABLE_BY = re.compile(r"\bby (?:the (?:end|time)|[A-Z]\w+|then|this|now)\b[^.;]*$", re.IGNORECASE)


def describes(text: str, start: int, end: int) -> bool:
    """Whether the modal verb at a place of a text stands in a purpose or a description."""
    words = text[start:end]
    if is_subordinate(text, start, words):
        return True
    clause = text[max(text.rfind(stop, 0, start) for stop in ".;:") + 1 : start]
    here = text[start : end + 40]
    if _BEFALLS.match(here) or _VIEWED.match(here) or _NOT_ABLE.match(here):
        return True
    if words.lower().startswith("could") and _PAST.search(clause):
        return True
    return re.match(r"should be able to\b", here, re.IGNORECASE) is not None and bool(_ABLE_BY.search(clause))


def is_subordinate(text: str, start: int, words: str) -> bool:
    """Whether a clause that depends on another begins shortly before a modal verb and holds it."""
    before = text[max(0, start - _BEFORE) : start]
    for marker in reversed(list(_MARKER.finditer(before))):
        between = before[marker.end() :]
        if len(between) > _BEFORE - 20 or re.search(r"[.;,:]", between):
            return False
        if marker["time"] and _OWN_VERB.search(between):
            continue
        if (marker["so"] or marker["who"]) and _SHOULD.search(words):
            continue
        return True
    return False
