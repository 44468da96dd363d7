"""What marks a passage as an outcome, a provision or the continuation of another statement.

General features decide (who does what, when, how much), not lists of sentences. These judgements
only serve to tell items from the text around them; the checks judge quality on their own.
"""

from __future__ import annotations

import re

_STARTS_ON = re.compile(
    r"^(?:this (?:means|is|has|can|makes|affects|results?|impacts?|leads?|in turn)|these\b|"
    r"as a (?:result|consequence)|consequently|because of this|therefore|it (?:also|is|means)|"
    r"the (?:impact|effect|result) of this|in turn|such |when this happens|due to this|for this reason|"
    r"the result is|that means|which\b|so\b)",
    re.I,
)
_CHANGES = re.compile(
    r"\b(?:will|to be able|can|is able|am able|to (?:have|improve|develop|be|learn|use|make))\b|^to\b", re.I
)
_BY_WHEN = (
    r"\bby (?:the (?:end|time|age|start|summer|autumn|spring)|(?:january|february|march|april|may|"
    r"june|july|august|september|october|november|december)|year|key stage|ks ?\d|his|her|their|my|"
    r"age|\d{4}|christmas|easter|summer)\b"
)
_WHAT_THEY_WILL_DO = (
    r"\bwill (?:be (?:able|confident|happy|willing|ready|more|independent)|"
    r"have (?:an?|the|developed|increased|improved|made|achieved|learned|learnt|gained|begun|at least|"
    r"one|two|three|friends)|"
    r"use\b|know\b|follow|read|write|understand|manage|join|feel|express|say|tell|ask|walk|eat|dress|"
    r"travel|choose|take part|make|show|recognise|recall|sustain|remain|stay|complete|communicate|"
    r"initiate|attend|spend|develop|improve|increase|achieve|begin|start|learn)"
)
_WHAT_THEY_CAN_DO = (
    r"\b(?:i|he|she|they|[A-Z][a-z]+) (?:can|is able to|am able to|is|am) [^.]{0,80}"
    r"\b(?:independently|on (?:\d|\w+) (?:out of|occasions)|\d+ ?%|without (?:prompt|help|support))"
)
_WHAT_FOR_OR_HOW_FAR = (
    r"\b(?:so that|in order (?:that|to)|\d out of \d|\d+ ?%|"
    r"on (?:four|three|nine|eight|most) (?:out of|of|days|occasions))"
)
_HOW_OFTEN_OR_HOW_MANY = (
    r"\b(?:minutes?|mins?|hours?|hrs?|sessions?|weekly|daily|fortnightly|termly|half[- ]termly|monthly|"
    r"annually|(?:once|twice|times?|days?) (?:a|per|each|every)|per (?:week|day|term|year|month)|"
    r"each (?:day|week|term|lesson|morning|half)|every (?:day|week|term|lesson|morning)|throughout|"
    r"1 ?: ?1|one[- ]to[- ]one|\d ?: ?\d|small group)\b"
)
_GIVEN_BY = (
    r"\b(?:delivered|provided|led|supervised|overseen|planned|monitored|trained|supported|taught|run|given|"
    r"made available) (?:by|with|in|to|for|at)\b"
)
_WHO_OR_WHAT_HELPS = (
    r"\b(?:teach\w*|teaching assistants?|TAs?|LSA|HLTA|ELSA|SENCO|therap\w+|psychologist|QToD|QTVI|"
    r"staff|adults?|key ?workers?|mentor|specialist|nurse|tutors?|"
    r"programmes?|interventions?|curriculum|strateg\w+|resources?|equipment|aids?|visuals?|timetables?|"
    r"laptop|device|training|approach\w*|access to|opportunit\w+|input|advice|environment|"
    r"differentiat\w+)\b"
)
_WILL_BE_GIVEN = (
    r"\b(?:will (?:receive|be (?:given|provided|offered|taught|supported|delivered|available|made|used|"
    r"in place|trained|seated|allowed)|provide|have access)|"
    r"(?:staff|adults?|school|setting|teachers?|therapist) (?:will|to|must|should))\b"
)


def _marks(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.I) for pattern in patterns)


_OF_OUTCOME = _marks(_BY_WHEN, _WHAT_THEY_WILL_DO, _WHAT_THEY_CAN_DO, _WHAT_FOR_OR_HOW_FAR)
_OF_PROVISION = _marks(_HOW_OFTEN_OR_HOW_MANY, _GIVEN_BY, _WHO_OR_WHAT_HELPS, _WILL_BE_GIVEN)


def outcome_strength(text: str) -> int:
    """How many marks of an outcome a passage bears (0 to 4)."""
    return _borne(_OF_OUTCOME, text)


def provision_strength(text: str) -> int:
    """How many marks of provision a passage bears (0 to 4)."""
    return _borne(_OF_PROVISION, text)


def tells_change(text: str) -> bool:
    """Whether a passage says at all what someone will do, be or manage."""
    return bool(_CHANGES.search(text))


def goes_on(text: str) -> bool:
    """Whether a paragraph continues the one before it ("As a result ...", "This means ...")."""
    return bool(_STARTS_ON.match(text.strip()))


def _borne(marks: tuple[re.Pattern[str], ...], text: str) -> int:
    return sum(bool(mark.search(text)) for mark in marks)
