"""Whether Section B records a hearing or vision impairment of the child's own, that lasts."""

from __future__ import annotations

import re

from audit.language.sentences import sentences
from audit.model.plan import Plan

_HEARING = re.compile(
    r"\b(?:hearing impair\w+|hearing[- ]impaired|(?:sensorineural|permanent|profound|severe|moderate\w*|"
    r"bilateral|unilateral)[\w ,-]{0,40}?(?:hearing loss|deaf\w*)|hearing loss in both|"
    r"sensorineural (?:\w+ )?loss|(?:is|am|are|born|profoundly|severely|moderately) deaf\b|deafness|"
    r"deafblind\w*|cochlear implants?|(?:his|her|their|my|wears?|two|both|with|without) hearing aids?|"
    r"bone[- ](?:conduction|anchored) (?:hearing )?(?:aids?|band)|multi-?sensory impair\w+)",
    re.IGNORECASE,
)
_VISION = re.compile(
    r"\b(?:(?:vision|visual|sight) impair\w+|(?:visually|vision|sight)[- ]impaired|partially sighted|"
    r"registered blind|(?:is|am|born|functionally|totally|registered|severely) blind\b|deafblind\w*|"
    r"blindness|albinism|6/(?:18|24|36|60)\b|3/60\b|no useful (?:sight|vision)|reads? braille|braille reader|"
    r"multi-?sensory impair\w+)",
    re.IGNORECASE,
)
_PRIMARY_HEARING = re.compile(r"\bhearing|\bdeaf|\bHI\b|multi-?sensory|\bMSI\b", re.IGNORECASE)
_PRIMARY_VISION = re.compile(r"\bvis(?:ion|ual)|\bVI\b|\bsight|multi-?sensory|\bMSI\b", re.IGNORECASE)
#: Ruled out, passing, or somebody else's.
_NOT_SO = re.compile(
    r"\b(?:no(?! useful)|not|nor|never|neither|without any|ruled out|rule out|normal|within (?:normal|the)|"
    r"resolved|temporar\w+|glue ear|grommets?|fluctuat\w+|query|possible|suspected|colou?r|word|"
    r"selective\w*|tone|(?:his|her|their|my) "
    r"(?:mother|father|mum|dad|parents?|brother|sister|sibling|grand\w+|friends?|cousin|uncle|aunt)|"
    r"(?:mother|father|parents?|brother|sister|sibling|friends?|pupils?|peers?|children) (?:is|are|who))\b",
    re.IGNORECASE,
)


def hearing_impairment(plan: Plan) -> bool:
    """Section B, or the primary need of the front page, records a hearing impairment."""
    return _recorded(plan, _HEARING, _PRIMARY_HEARING)


def vision_impairment(plan: Plan) -> bool:
    """Section B, or the primary need of the front page, records a vision impairment."""
    return _recorded(plan, _VISION, _PRIMARY_VISION)


def _recorded(plan: Plan, pattern: re.Pattern[str], primary: re.Pattern[str]) -> bool:
    need = plan.details.primary_need or ""
    if primary.search(need):
        return True
    return any(
        pattern.search(sentence) and not _NOT_SO.search(_before(sentence, pattern))
        for sentence in sentences(plan.sections["B"].text)
    )


def _before(sentence: str, pattern: re.Pattern[str]) -> str:
    """The words on which it depends whether an impairment is recorded: a clause's worth about it."""
    match = pattern.search(sentence)
    if match is None:
        return ""
    start = max(sentence.rfind(mark, 0, match.start()) for mark in (";", ":", " but ", " although "))
    return sentence[max(start, match.start() - 60, 0) : match.end() + 40]
