"""What Section I says of the placement: a school, a type of school, neither yet, or none at all."""

from __future__ import annotations

import re
from dataclasses import dataclass

from audit.language.sentences import sentences
from audit.model.plan import Letter, Plan

#: A type of school, college or other institution.
_TYPE = re.compile(
    r"\b(?:mainstream|maintained|special (?:school|academy|college|provision|free school)|"
    r"(?:academy|free|independent|non-maintained|community|foundation|voluntary|faith|primary|"
    r"infant|junior|middle|secondary|high|grammar|first|upper|all-through|specialist|nursery|day|"
    r"residential|boarding|hospital|local|special) (?:\w+ ){0,3}?(?:school|academy|college|nursery|"
    r"setting|placement|provision|unit|base)|resourced? (?:provision|base|unit)|sixth form|academy|"
    r"further education|general fe college|\bfe college|post-16 (?:institution|provider|college)|pre-?school|"
    r"nursery|special post-16|alternative provision|pupil referral unit|PRU|supported internship|"
    r"apprenticeship|traineeship|training provider|college)\b",
    re.IGNORECASE,
)
#: A name that ends as schools' names do.
_NAMED = re.compile(
    r"\b[A-Z][\w’'.-]+ (?:(?:of|the|and|St\.?|[A-Z][\w’'.-]+) ){0,5}?(?:"
    r"School|Academy|College|Nursery|Infants?|Juniors?|Primary|Secondary|Pre-?[Ss]chool|Playgroup|Centre|"
    r"Unit|Base|Provision|House|Trust|Kindergarten|University|Sixth Form)\b"
)
#: Nothing is decided: words that stand where a placement will.
_UNDECIDED = re.compile(
    r"\b(?:to be (?:\w+ ){0,2}?(?:decided|confirmed|determined|named|agreed|completed|advised|specified|"
    r"identified|finali[sz]ed|consulted|added|considered)|TB[CAD]|"
    r"not (?:yet )?(?:been )?(?:decided|named|agreed|determined|completed|confirmed|known|specified)|"
    r"will (?:\w+ )?be (?:named|decided|completed|specified|confirmed|determined|added|filled)|"
    r"(?:left |intentionally |deliberately |must be |remains? )blank|"
    r"in (?:the )?(?:final plan|draft)|at (?:the )?(?:final|draft) stage|"
    r"(?:is|are) (?:not )?(?:named|completed) (?:only )?(?:in|when|once|until)|under consideration|awaiting|"
    r"pending|undecided|consult(?:ed|ing|ation|ations)?)\b",
    re.IGNORECASE,
)
#: What somebody would like, asks for or has now is not what the authority names.
_NOT_NAMING = re.compile(
    r"\b(?:prefer\w*|(?:may|can) (?:ask|say|choose|name)|right to|which (?:school|setting|college)|"
    r"request\w*|would like|wish(?:es)?|asked for|choice|expressed|represent\w*|favour\w*|current(?:ly)?|"
    r"at present|presently|attends|attending|on roll|previous\w*|formerly|visited|consider(?:ed|ing)?)\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\botherwise than (?:at|in) (?:an? |the )?(?:\w+ )?(?:school|college|post-16 institution|institution|"
    r"setting|early years)|\beducat\w+ other than (?:at|in) (?:a )?school|\bEOTA?I?S(?:C)?\b|"
    r"\b(?:elective(?:ly)? )?home[- ]educat\w+|\beducat\w+ (?:\w+ ){0,4}?at home\b|\bsection 61\b|"
    r"\bno (?:school|setting|institution)(?: or (?:type of school|other institution|college))? is named\b|"
    r"\b(?:hospital|home) (?:education|tuition)\b",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"\b(?:not|nor|never|without|declined|refused|rather than|ended|ceased|until|previously|was)\b",
    re.IGNORECASE,
)
#: Words of the law's own title, which a template leaves in the section.
_OF_TEMPLATE = re.compile(
    r"^\W*(?:the )?(?:name and |type of |name of )(?:type of |the |school)[^.:]*:?\s*$", re.IGNORECASE
)


#: A field of the section that is filled in: "Setting: Little Acorns".
_FILLED_IN = re.compile(
    r"^\W*(?i:name|type|school|setting|college|placement|provider)[^:\n]{0,40}:\s*(?!As\b|See\b)[A-Z]"
)
_STILL_ASKED = re.compile(
    r"\b(?:consult\w*|whether|either|panel|pending|under consideration)\b", re.IGNORECASE
)
_CLAUSE = re.compile(r"[;,:]\s|\s[-–—]\s|\n|(?<=[a-z])\.\s")


@dataclass(frozen=True, slots=True)
class NamedPlacement:
    """What Section I names, in its own words, and whether it is a school or only a type."""

    quote: str
    is_type: bool


def placement_named(plan: Plan) -> NamedPlacement | None:
    """The school or type that Section I names: not what is wished for, current or still to be decided."""
    for sentence in sentences(plan.sections["I"].text):
        if any(pattern.search(sentence) for pattern in (_OF_TEMPLATE, _UNDECIDED, _NOT_NAMING, _ELSEWHERE)):
            continue
        if _names_school(sentence, plan):
            return NamedPlacement(sentence, is_type=False)
        if _TYPE.search(sentence):
            return NamedPlacement(sentence, is_type=True)
    return None


def may_name_placement(plan: Plan) -> bool:
    """Whether Section I could be read as naming a school or type at all."""
    lines = [line for line in plan.sections["I"].text.split("\n") if not _OF_TEMPLATE.match(line)]
    if any(_FILLED_IN.match(line) and not _UNDECIDED.search(line) for line in lines):
        return True
    clauses = [clause for line in lines for clause in _CLAUSE.split(line)]
    if any(_TYPE.search(clause) and not _STILL_ASKED.search(clause) for clause in clauses):
        return True
    return any(_names_school(clause, plan) and not _UNDECIDED.search(clause) for clause in clauses)


def _names_school(words: str, plan: Plan) -> bool:
    known = (plan.details.named_placement, plan.details.setting)
    return bool(_NAMED.search(words)) or any(name in words for name in known if name)


def educated_elsewhere(plan: Plan) -> bool:
    """Section I, F or J says that education is otherwise than at school, or at home, and means it."""
    letters: tuple[Letter, ...] = ("I", "F", "J")
    return any(
        _ELSEWHERE.search(sentence) and not _REFUSED.search(_ELSEWHERE.sub("", sentence))
        for letter in letters
        for sentence in sentences(plan.sections[letter].text)
    )
