"""What kind of provision an item is where no list helps: by parcelled time, by a bare noun, by a verb."""

from __future__ import annotations

import re

from audit.language.provision_heads import head_of
from audit.language.provision_reading import Reading
from audit.language.words import phrases
from audit.model.plan import ProvisionType

_LOOKED_AT = re.compile(
    r"\b(?:looked at|reviewed|checked|tested|measured|assessed) (?:with|by|every|each|once|in|at)\b", re.I
)
_SUBJECT_TAUGHT = re.compile(
    r"^(?:\W*(?:a bit of|some|a little|extra|additional|more|daily|weekly) )*"
    r"(?:phonics|spellings?|reading|handwriting|maths|mathematics|typing|literacy|numeracy|writing)\b",
    re.IGNORECASE,
)
_MORE_OF_A_SUBJECT = re.compile(
    r"^\W*(?:extra|additional|more|daily|weekly|some|regular|individual|one[- ]to[- ]one|1:1) (?:phonics|"
    r"spellings?|reading|"
    r"handwriting|maths|mathematics|typing|literacy|numeracy|writing|English|science|PE|swimming)\b(?! "
    r"(?:time|books?|"
    r"materials?|resources?|aids?|frames?|slope))",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:will|must|should|shall|may|might|can|could|would|is|are|has|have|does|do|be|"
    r"(?:he|she|they|I|nobody|everyone|adults?|staff|teachers?) [a-z]+s?|to (?:use|have|be|give|check|help|"
    r"make|keep)|"
    r"(?-i:^[A-Z][a-z]+ [a-z]+s\b(?! (?:of|for|and)\b)))\b",
    re.IGNORECASE,
)
_WAY_OF_WORKING = re.compile(
    r"^\W*[A-Za-z-]+ing\b|\b(?:approach|breaks?|routine|strategies|style|ethos|rules?|systems?|"
    r"techniques?|methods?|structure|prompts?|cues?)\b",
    re.I,
)
#: Time that the child has without being taught.
_REST = re.compile(
    r"\b(?:breaks?|rest(?:s|ing)?|quiet|calm|walks?|lies?|lying|lunch|sleeps?|leaves?|early|arriv\w+|time[- "
    r"]?out|free|outside|"
    r"headphones|hood|timer|pause|extra time|warning|corner|no work|if (?:he|she|they) wish\w*)\b",
    re.IGNORECASE,
)
_FREQUENT_CELL = re.compile(
    r"\b(?:daily|weekly|fortnightly|monthly|termly|per|each|every|x|times?|pw|(?:mon|tues|wednes|thurs|"
    r"fri)\w*)\b",
    re.I,
)
_WITHDRAWN = re.compile(
    r"\b(?:withdrawn|withdrawal|taken out of (?:class|lessons|assembly)) (?:for|to|work|session|from)\b", re.I
)
_TIME_WITH = re.compile(r"\b(?:time|work|works|chat|talk|sessions?) (?:with|from)\b", re.IGNORECASE)
#: A head noun that names something done and not a thing: "anger management", "friendship repair".
_DOING = re.compile(
    r"(?:management|ment of \w+|regulation|rehabilitation|desensitisation|sation|nastics|obics|pedics|"
    r"guidance|tuition|"
    r"coaching|mentoring|transition|orientation|provision|rehearsal|repair|building|training|skills)$",
    re.IGNORECASE,
)
_SHORT_NAME = 8  # words: "comprehension of stories"
_EMPTY = frozenset(
    "a an the of to with by from for in on at and or his her their weekly daily termly fortnightly monthly "
    "regular "
    "occasional ad hoc some time minute hour min session one per week day term year each every once twice "
    "will be have "
    "is are he she they receive get see seen 1 two three half twenty thirty forty ten fifteen support "
    "input".split()
)
_LONGEST_THING = 16  # words: more than this describes what is done


def is_taught(reading: Reading) -> bool:
    """Whether time is spent by somebody with the child: an adult who does it, or a number of children."""
    return reading.told_who or reading.numbered


def kind_by_shape(reading: Reading, timed: bool) -> ProvisionType:
    """Where no list helps: parcelled time is a session, a bare noun is a thing, the rest is an approach."""
    text = reading.text
    taught = _SUBJECT_TAUGHT.search(text) is not None
    rest = _REST.search(text) is not None
    if (
        (timed or taught)
        and reading.frequent
        and (is_taught(reading) or taught or not (rest or _VERB.search(text)))
    ):
        return "session"
    if _MORE_OF_A_SUBJECT.match(text):
        return "session"
    row = " ".join(reading.cells)
    if (
        timed
        and len(reading.tokens) <= _SHORT_NAME
        and not rest
        and not _VERB.search(text)
        and _FREQUENT_CELL.search(row)
    ):
        return "session"
    if _WITHDRAWN.search(text) or (reading.numbered and reading.roles and _TIME_WITH.search(text)):
        return "session"
    if reading.roles and not rest and not _content(reading):  # "weekly ELSA", "an hour with the SENCO"
        return "session"
    if _LOOKED_AT.search(text) and reading.section != "F":
        return "contact"
    if _VERB.search(text) or _WAY_OF_WORKING.search(text) or len(reading.tokens) > _LONGEST_THING:
        return "approach"
    if _DOING.search(head_of(text)):
        return "session"
    generic = phrases("provision", "generic").first(reading.tokens, text)
    vague = phrases("vague", "what").first(reading.tokens, text)
    if generic or vague or reading.told_who:
        return "approach"
    return "equipment"


def _content(reading: Reading) -> list[str]:
    """The words of a text that are neither function words nor part of anybody's title."""
    return [
        token.key
        for token in reading.tokens
        if token.key not in _EMPTY
        and not token.key.isdigit()
        and not any(role.start <= token.start < role.end for role in reading.roles)
    ]
