"""Whether words say that somebody looks back at provision, and whether they say so for all of a section."""

from __future__ import annotations

import re

from audit.language.provision_clauses import READS_RECORDS

_LOOKS_BACK = re.compile(
    r"\b(?:review(?:s|ed|ing)?|evaluat\w+|monitor(?:s|ed)?|checked|checks|looked at again|updated|adjusted|"
    r"renewed|re-?assess\w*|progress (?:is |will be )?(?:measured|recorded)|reports?|"
    r"looks? (?:again |back )?at|goes through|alters?|measures?|returns? in|sets? (?:new |the )?targets|"
    rf"{READS_RECORDS}|re-?writ(?:es?|ten)|"
    r"assess(?:es)?|appraise[sd]?|takes? stock|re-?tests?|re-?tested|"
    r"looked (?:at|over|through) (?:again |together )?(?:by|with|each|every|at|in|once|twice|termly))\b"
    r"[^.;\n]{0,90}",
    re.IGNORECASE,
)
#: What has come of it: "how many he reads by now", "what she has learned", "how it is going".
_WHAT_CAME = (
    r"(?:progress|gains|results|scores?|how (?:it|things|this|that|he|she|they|I|you|the \w+|(?-i:[A-Z]\w+)) "
    r"(?:is|are|has|have|was|were)\b|how (?:much|far|well|many)\b|what (?:has|have|works?|worked|he|she|they|"
    r"I|you|(?-i:[A-Z]\w+))\b[^.;]{0,30}?\b(?:learn(?:ed|t)|achieved|managed|gained|changed|helped|"
    r"works?|worked|can (?:now )?do|needs? next)|whether (?:it|this|that|the \w+) (?:is|has|still|works?))"
)
_TALKED_OVER = re.compile(
    r"\b(?:go(?:es)? (?:over|through)|talks? (?:over|through|about)|discuss(?:es)?|considers?|compares?|"
    r"looks? (?:over|through|at)|sit(?:s)? down|collects?|shares?|asks?|meets?|weighs? up|discussed|"
    r"considered|compared|collected|shared)\b"
    rf"[^.;\n]{{0,60}}?\b{_WHAT_CAME}|"
    r"\b(?:decides?|agrees?|plans?|sets?|chooses?|decided|agreed|planned|set|chosen)\b[^.;\n]{0,40}?\b(?:"
    r"what (?:comes|happens|to (?:do|teach|try)) next|(?:the|her|his|their|my|your) next "
    r"(?:steps?|targets?|goals?|stage|aims?)|new (?:targets|goals|aims))\b",
    re.IGNORECASE,
)
_ALL_OF_IT = re.compile(
    r"^\W*(?:(?:all|each|every|everything|the whole|any) (?:of )?(?:(?:the|this|these|our|his|her|their|item|"
    r"piece|part|element|programme|intervention|support|provision|session|arrangement)s?\b ?)*"
    r"(?:of )?(?:provision|programmes?|interventions?|support|arrangements?|items?|sessions?|this|help|"
    r"in this section|in section [FGH][12]?|above|below|that follows|set out|listed)|"
    r"(?:the|this|these|his|her|their) (?:provision|programmes?|interventions?|support|arrangements|items)"
    r"(?: (?:(?:set out |listed |described )?(?:above|below|here|in this section|in section [FGH][12]?)|"
    r"in this plan|as a whole))|what(?:ever)? (?:is|stands) (?:provided|set out|listed|written) "
    r"(?:above|below|here|in this section)|section [FGH][12]?)\b(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)


def find_review(text: str) -> str | None:
    """The words that say that somebody looks back at how provision goes, if any do."""
    found = [match for pattern in (_LOOKS_BACK, _TALKED_OVER) if (match := pattern.search(text))]
    return min(found, key=lambda match: match.start()).group().strip() if found else None


def reviews_all(sentence: str) -> bool:
    """Whether a sentence says of all the provision of its section that somebody looks back at it."""
    subject = _ALL_OF_IT.match(sentence)
    return subject is not None and find_review(subject["rest"]) is not None
