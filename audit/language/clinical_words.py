"""A clinic's or an assessor's words among a family's views, and what they say must be had.

One such word may be the family's own by now ("nystagmus"); two in a sentence were written by somebody else.
"""

from __future__ import annotations

import re

from audit.language.durations import find_durations
from audit.language.frequencies import find_frequencies
from audit.language.ratios import find_ratios
from audit.language.roles import find_roles

_CLINICAL = re.compile(
    r"\b(?:acuity|[36]/(?:9|12|18|24|36|60)\b|nystagmus|log ?MAR|\d+ ?dB\b|decibels?|"
    r"working memory (?:is|was)|processing speed|verbal (?:comprehension|reasoning)|non-?verbal reasoning|"
    r"phonological (?:awareness|processing)|(?:receptive|expressive) language|executive function\w*|"
    r"emotional dys\w+|dysregulat\w+|hypervigilan\w+|attachment (?:style|difficulties|needs|disorder)|"
    r"proprioce\w+|vestibular|tactile defens\w+|hyper-?mobil\w+|hypo-?ton\w+|"
    r"fine motor (?:skills|control|difficult\w+)|gross motor|presents? (?:with|as)\b|"
    r"access(?:ing)? the curriculum|(?:high )?levels? of (?:adult )?support|co-?regulat\w+|"
    r"at an? [\w-]+(?:year|month)s?[- ]level)",
    re.IGNORECASE,
)
_FEWEST = 2  # different words of a clinic in one sentence
_MUST_HAVE = re.compile(
    r"\b(?:must|should|ought to|requires?|needs? to|has to|have to|is to|are to)(?: also| always)? "
    r"(?:have|be (?:given|provided|offered|supported|taught|seated|placed|seen)|receive|get)\b|\brequires\b",
    re.IGNORECASE,
)
_SET_UP = re.compile(
    r"\b(?:\d+[- ]?point|low[- ](?:stimulus|arousal|distraction)|adult (?:with|beside|next to|near)|"
    r"(?:quiet|separate|calm) (?:room|space|area)|small(?:er)? (?:class|group)|one[- ]to[- ]one|1 ?: ?1|"
    r"(?:place|seat) (?:at|near) the front|specialist|large print|enlarged|trained|"
    r"qualified)\b",
    re.IGNORECASE,
)


_SUPPORT = re.compile(
    r"\b(?:therap\w+|support|assistants?|tutor|programme|sessions?|intervention|timetable|circuits?|1:1|"
    r"one[- ]to[- ]one|specialist|psychologist|neuropsychologist|counsell\w+|mentor\w*|small group|teaching|"
    r"tuition|training|breaks?|adult)\b",
    re.IGNORECASE,
)
_CALLED_FOR = re.compile(
    r"(?<!medical )(?<!health )(?<!special )(?<!educational )(?<!care )(?<!additional )\bneeds?\b|"
    r"\b(?:requires?|should|must)\b",
    re.IGNORECASE,
)
_AS_A_WISH = re.compile(
    r"\b(?:we|us|our|I|me|my|says?|said|thinks?|feels?|felt|believes?|told|asks?|hop\w+|would (?:like|love)|"
    r"wish\w*|wants?)\b",
    re.IGNORECASE,
)
#: As an office puts it, and hardly anybody at home: "should be seen weekly by a therapist".
_FORMALLY = re.compile(
    r"\b(?:should|must|is to|are to) (?:be (?:seen|supported|taught|provided|given|offered)|have|receive)\b|"
    r"\brequires\b",
    re.IGNORECASE,
)
_MEASURES = 2  # of how often, how long and how many to one: nobody tells of a wish so


def find_measured(sentence: str) -> str | None:
    """Support called for with its amounts, and as nobody's wish: "needs a tutor two hours a day, 1:1"."""
    found = _SUPPORT.search(sentence)
    if found is None or not _CALLED_FOR.search(sentence) or _AS_A_WISH.search(sentence):
        return None
    measures = (find_frequencies, find_durations, find_ratios)
    amounts = sum(next(find(sentence), None) is not None for find in measures)
    formal = _FORMALLY.search(sentence)
    by_whom = formal and any(role.standing != "vague" for role in find_roles(sentence[formal.end() :]))
    return found.group() if amounts + bool(by_whom) >= _MEASURES else None


def find_clinical(sentence: str) -> str | None:
    """The piece of a sentence that only a clinician or an assessor would have written, if any."""
    found = list(_CLINICAL.finditer(sentence))
    if len({one.group().lower() for one in found}) < _FEWEST:
        return None
    return sentence[found[0].start() : found[-1].end()].strip()


def find_laid_down(sentence: str) -> str | None:
    """What must be had, with who does it, how often or how it is set up: "she must have a weekly visit"."""
    found = _MUST_HAVE.search(sentence)
    if found is None:
        return None
    rest = sentence[found.end() :]
    who = any(role.standing != "vague" for role in find_roles(rest))
    often = next(find_frequencies(rest), None) is not None
    return found.group().strip() if who or often or _SET_UP.search(rest) else None
