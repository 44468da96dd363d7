"""Promises that nobody could see kept: "handled sensitively", "thought will be given to", "comfort for Ana".

Their verbs and nouns are few and their objects without end, so they are told by the word at the head of the
statement and by the lack of any method, thing or deed beside it: what is not said is presumed to be missing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from audit.language.provision_content import ACTION
from audit.language.provision_heads import head_of
from audit.language.provision_reading import Reading
from audit.language.words import phrases

_CHILD = r"(?:he|she|they|I|(?-i:[A-Z][\w'’-]+))"
_WILL = r"(?:(?:will|must|should|shall|may|might|could|can|is to|are to|is|are|to|needs to|need to)\s)"
_OPENING = r"\W*(?:[\w'’/-]+\s){1,7}?"
#: "Consideration will be given to how she moves about": an intention, and no deed.
_MINDED = re.compile(
    r"\W*(?:[\w'’-]+\s){0,3}?(?:consideration|thought|attention|care|regard|priority|emphasis|importance|"
    r"efforts?|note|account|heed|steps|measures|arrangements|allowances?|adjustments|opportunities)\s"
    rf"(?:[\w'’-]+\s){{0,4}}?{_WILL}(?:also\s)?(?:be\s)?(?:\w+ly\s)?"
    r"(?:given|paid|made|taken|placed|put|had|shown|found|considered)\b",
    re.IGNORECASE,
)
#: "Transition between lessons handled sensitively": what is done to it is only how it is meant.
_TENDED = re.compile(
    rf"{_OPENING}{_WILL}?(?:also\s|always\s)?(?:be\s)?(?:[a-z]+ly\s|well\s)?(?:handled|managed|looked after|"
    r"cared for|catered for|dealt with|comforted|reassured|watched over|eased|smoothed|accommodated|"
    r"facilitated|borne in mind|thought (?:about|through)|(?:carefully|well) (?:planned|prepared)|"
    r"helped along|brought on|drawn out|built up|kept "
    r"(?:calm|safe|happy|busy|engaged|motivated|focused|on (?:task|track)|in mind|going|interested|involved)|"
    r"made (?:to feel )?(?:welcome|comfortable|safe|at home|included))\b",
    re.IGNORECASE,
)
_ADULTS = (
    r"(?:(?:all|the|any|school|class|key|his|her|their|every|each|those|whole|teaching|support|other)\s)*"
    r"(?:staff|adults?|teachers?|school|setting|college|nursery|team|people|everyone|everybody|we|someone|"
    r"somebody|assistants?|tutors?|colleagues)"
)
#: "Staff will do what they can": or nobody at all, "keep an eye on her".
_MEANS_WELL = re.compile(
    rf"\W*(?:{_ADULTS}\s(?:around\s\w+\s)?{_WILL}?(?:also\s|always\s|all\s)?)?(?:"
    r"do(?:es)? (?:what|all|everything|their|its|our|whatever)\b|looks? (?:after|out for)|cares? for|"
    r"keeps? (?:an eye|a watch|watch|tabs|close)|be there for|watch(?:es)? (?:over|out for|for)|"
    r"tr(?:y|ies) (?:to|their)|bears? with|stands? by|go(?:es)? easy|celebrates?|"
    r"acknowledges?|sees? (?:that|to)\b|make allowances|"
    r"gives? (?:him|her|them|me|(?-i:[A-Z][\w-]+)) (?:space|room|a break|the benefit)|ensures?|make sure)\b",
    re.IGNORECASE,
)
_CARE = (
    r"(?:backing|comfort|reassurance|understanding|care|attention|encouragement|nurture|kindness|patience|"
    r"sensitivity|tolerance|handling|management|stimulation|containment|motivation|consideration|"
    r"empathy|listening ear|friendly face|warmth|praise|inclusion|involvement)"
)
_HELP = (
    r"(?:help|support|assistance|guidance|input|aid|boost|nudge|leg[- ]up|provision|interventions?|package|"
    r"backup|back-up|opportunit(?:y|ies)|chances?|backing|hand)"
)
#: "I will get help with getting work", "he will be given the backing that he needs".
_GETS = re.compile(
    rf"\W*{_CHILD}\s{_WILL}?(?:also\s)?(?:gets?|has|have|receives?|finds?|be (?:given|offered|shown)|"
    r"is (?:given|offered|shown)|needs?|requires?)\s(?!(?:[\w'’-]+\s){0,4}?"
    rf"(?:group|session|lesson|programme)s?\b)(?:[\w'’-]+\s){{0,4}}?(?P<noun>{_HELP}|{_CARE})\b"
    r"(?!\s(?:group|session|worker|assistant|card|button|plan|book|desk|sheet|teacher|staff)s?\b)",
    re.IGNORECASE,
)
#: "A bit of understanding": how much of it tells nothing of what it is.
_SOME_OF = re.compile(
    r"\W*(?:a (?:bit|lot|little|touch|good deal|degree|measure) of|lots of|plenty of|some|more|every|much)\s",
    re.IGNORECASE,
)
_CARE_HEAD = re.compile(rf"(?:^|\s){_CARE}$", re.IGNORECASE)
_IS = re.compile(r"\s(?:is|are|will|must|should|was)\b")  # "attention is drawn with a bell": a sentence
#: "Anger management" has a content of its own; "careful management of noise" has none.
_OF_SOMETHING = re.compile(r"(?:management|handling|inclusion|stimulation)$", re.IGNORECASE)
_HELP_HEAD = re.compile(
    r"(?:^|\s)(?:help|support|assistance|backing|input|guidance|provision|interventions?|strategies|"
    r"package|boost|backup)$",
    re.IGNORECASE,
)
#: "Find her something with animals": whatever it may turn out to be.
_SOMETHING = re.compile(
    r"\b(?:find|do|arrange|offer|give|provide|organise|sort out|set up|try|think of|come up with|put on|"
    r"plan)s?\s(?:(?:him|her|them|me|(?-i:[A-Z][\w-]+))\s)?(?:something|things|some (?:kind|sort|form) of|"
    r"one or two things|a few things)\b",
    re.IGNORECASE,
)
#: What follows tells how: by a deed, with a thing that has a name, in steps that are listed.
_HOW = re.compile(
    r"\b(?:using|through|by (?!the\b|an?\b|his\b|her\b|their\b|staff\b|adults\b|school\b)\w+ing|by means of|"
    r"via|such as|including|namely|e\.?g\.?|for example|consisting|in the form of|so that (?:an?|the) \w+|"
    r"following)\b|[:(]",
    re.IGNORECASE,
)
_LATER = re.compile(r"[,;.:]\s|\s(?:and|then|so|who|which)\s")
_NAMED_LISTS = ("interventions", "therapies", "strategies", "equipment")


@dataclass(frozen=True, slots=True)
class Promise:
    """The words of an empty promise. `help`: it is for help, of which every part must be asked."""

    words: str
    help: bool


def empty_promise(reading: Reading) -> Promise | None:
    """The promise that a statement amounts to, where nothing in it tells what is done."""
    if reading.timed and reading.frequent:
        return None
    found = _promise(reading)
    if found is None or _tells_how(reading, found[0]):
        return None
    end, is_help = found
    return Promise(reading.text[:end].strip(), is_help)


def _promise(reading: Reading) -> tuple[int, bool] | None:
    """Where the promise ends, and whether it is one of help."""
    text = reading.text
    for pattern in (_MINDED, _TENDED, _MEANS_WELL):
        match = pattern.match(text)
        if match is not None:
            return match.end(), False
    gets = _GETS.match(text)
    if gets is not None:
        return gets.end(), re.fullmatch(_HELP, gets["noun"], re.IGNORECASE) is not None
    something = _SOMETHING.search(text)
    if something is not None and not reading.frequent:
        return something.end(), True
    some = _SOME_OF.match(text)
    opening = some.end() if some else 0
    head = head_of(text[opening:])
    at = text.find(head, opening)
    if not head or any(role.start < at + len(head) <= role.end for role in reading.roles):
        return None
    named = phrases("provision", "interventions", "therapies").first(reading.tokens, text)
    if (named is not None and named.start < at + len(head)) or _IS.match(text, at + len(head)):
        return None
    if _CARE_HEAD.search(head) and (
        not _OF_SOMETHING.search(head) or text.startswith(" of ", at + len(head))
    ):
        return at + len(head), False
    return (at + len(head), True) if _HELP_HEAD.search(head) else None


def _tells_how(reading: Reading, end: int) -> bool:
    """Whether what follows a promise names a method or thing, or goes on to a deed."""
    text = reading.text
    if _HOW.search(text, end):
        return True
    later = _LATER.search(text, end)
    if later is not None and ACTION.search(text, later.end()):
        return True
    for found in phrases("provision", *_NAMED_LISTS).find(reading.tokens, text):
        before = text[max(end, found.start - 30) : found.start] if found.start >= end else ""
        if re.search(r"\b(?:with|on|from) (?:an? |the |his |her |their |my )?(?:[\w-]+ )?$", before) and (
            " " in found.phrase or not re.search(r"\bwith $", before)
        ):
            return True
        if later is not None and found.start >= later.end():
            return True
    return False
