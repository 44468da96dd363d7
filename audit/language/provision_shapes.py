"""What kind of provision an item is where no list helps: by parcelled time, by a bare noun, by a verb."""

from __future__ import annotations

import re

from audit.language.provision_heads import head_of
from audit.language.provision_reading import Reading
from audit.language.words import Found, phrases
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
    r"^\W*(?:extra|additional|more|daily|weekly|some|regular|individual|paired|guided|one[- ]to[- ]one|1:1) "
    r"(?:phonics|spellings?|reading|handwriting|maths|mathematics|typing|literacy|numeracy|writing|English|"
    r"science|PE|swimming)\b(?! (?:time|books?|materials?|resources?|aids?|frames?|slope))",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:will|must|should|shall|may|might|can|could|would|is|are|has|have|does|do|be|"
    r"(?:he|she|they|I|nobody|everyone|adults?|staff|teachers?) [a-z]+s?|"
    r"to (?:use|have|be|give|check|help|make|keep)|(?-i:^[A-Z][a-z]+ [a-z]+s\b(?! (?:of|for|and)\b)))\b",
    re.IGNORECASE,
)
_WAY_OF_WORKING = re.compile(
    r"^\W*[A-Za-z-]+ing\b|\b(?:approach|breaks?|routine|strategies|style|ethos|rules?|systems?|"
    r"techniques?|methods?|structure|prompts?|cues?)\b",
    re.I,
)
#: Time that the child has without being taught.
_REST = re.compile(
    r"\b(?:breaks?|rest(?:s|ing)?|quiet|calm|walks?|lies?|lying|lunch|sleeps?|leaves?|early|arriv\w+|"
    r"time[- ]?out|free|outside|headphones|hood|timer|pause|extra time|warning|corner|no work|"
    r"if (?:he|she|they) wish\w*)\b",
    re.IGNORECASE,
)
_FREQUENT_CELL = re.compile(
    r"\b(?:daily|weekly|fortnightly|monthly|termly|per|each|every|x|times?|pw|"
    r"(?:mon|tues|wednes|thurs|fri)\w*)\b",
    re.I,
)
_WITHDRAWN = re.compile(
    r"\b(?:withdrawn|withdrawal|taken out of (?:class|lessons|assembly)) (?:for|to|work|session|from)\b", re.I
)
_TIME_WITH = re.compile(
    r"\b(?:time|work|works|chat|talk|sessions?) (?:(?!or\b|and\b)[\w'’-]+ ){0,4}?(?:with|from)\b",
    re.IGNORECASE,
)
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
    "input monday tuesday wednesday thursday friday saturday sunday morning afternoon evening".split()
)
_LONGEST_THING = 16  # words: more than this describes what is done


def is_taught(reading: Reading) -> bool:
    """Whether time is spent by somebody with the child: an adult who does it, or a number of children."""
    return reading.told_who or reading.numbered


def is_taught_by_row(reading: Reading) -> bool:
    """Whether the other cells of a row set time aside: for how many children, and when or for how long."""
    row = "\n".join(reading.cells)
    return bool(
        _CHILDREN_IN_ROW.search(row) and _TIME_IN_ROW.search(row) and not _BARE_THING.match(reading.text)
    )


def holds_sessions_by_row(reading: Reading) -> bool:
    """Whether a row sets time aside: for sessions, for what is only named, or with a number of children."""
    row = "\n".join(reading.cells)
    if _SESSIONS.search(reading.text) and _LENGTH_IN_ROW.search(row) and _FREQUENT_CELL.search(row):
        return True
    counted = _ALONE_OR_GROUP.search(f"{reading.text}\n{row}") and _SET_ASIDE.search(row)
    if (
        counted
        and not (_VERB.search(reading.text) or _OF_ALL_DAY.search(row))
        and _of_the_classroom(reading) is None
    ):
        return True
    named = len(reading.tokens) <= _SHORT_NAME and not (
        _VERB.search(reading.text) or _REST.search(reading.text) or _WAY.search(reading.text)
    )
    return named and is_taught_by_row(reading) and _of_the_classroom(reading) is None


def _of_the_classroom(reading: Reading) -> Found | None:
    return phrases("provision", "strategies", "equipment").first(reading.tokens, reading.text)


#: In a row: with one child or a group, and so many times or so long: time is set aside, whatever for.
_ALONE_OR_GROUP = re.compile(
    r"\b(?:1:1|one[- ]to[- ]one|(?:small )?groups? of|small group|in a group|in pairs?)\b", re.IGNORECASE
)
_SET_ASIDE = re.compile(
    r"\b(?:\d+|ten|fifteen|twenty|thirty|forty|fifty|half an|an|one|two) ?(?:minutes?|mins?|hours?|hrs?)\b|"
    r"\b(?:weekly|fortnightly|once a week|twice a week)\b",
    re.IGNORECASE,
)
_OF_ALL_DAY = re.compile(
    r"\b(?:all|every|each)\b[^.;,\n]{0,30}\b(?:lessons?|subjects?|day|times?|tasks?|change|meal)\b|"
    r"\bthroughout\b",
    re.IGNORECASE,
)
_SESSIONS = re.compile(
    r"\b(?:leads?|runs?|delivers?|teach(?:es)?|holds?) (?:[\w-]+ ){0,3}?(?:sessions|group|lessons)\b", re.I
)
_LENGTH_IN_ROW = re.compile(r"\b(?:minutes?|mins?|hours?|hrs?)\b", re.I)
_TIME_IN_ROW = re.compile(
    r"\b(?:minutes?|mins?|hours?|hrs?|daily|weekly|fortnightly|monthly|termly|per|each|every|x|times|pw|"
    r"(?:mon|tues|wednes|thurs|fri)\w*|regular\w*|ongoing|as (?:needed|required|appropriate|available))\b",
    re.I,
)
_CHILDREN_IN_ROW = re.compile(
    r"(?:\A|\n)\W*(?:1:1|[1-4] ?: ?\d+|one[- ]to[- ]one|individual(?:ly)?|(?:[\w-]+ )?group|pairs?)\b|"
    r"\bgroup of|\b(?:1:1|one[- ]to[- ]one|small group)\b|"
    r"\b(?:two|three|four|five|six|seven|eight|\d) (?:girls|boys|children|pupils|students|learners)\b",
    re.IGNORECASE,
)
_WAY = re.compile(r"\b(?:approach|routine|strategies|style|ethos|rules?|systems?|prompts?|cues?)\b", re.I)
#: A thing, with no word for what is done: "a laptop with", "ceiling hoist and".
_BARE_THING = re.compile(
    r"^\W*(?:an?|the|two|his|her|their)\s(?!programme|course|block|group)", re.IGNORECASE
)


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
    if _MORE_OF_A_SUBJECT.match(text) or _is_on_the_timetable(reading) or _attends(reading):
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


#: "Weekly cookery": what comes round on the timetable.
_COMES_ROUND = re.compile(
    r"^\W*(?:weekly|fortnightly|daily|termly|monthly|once a week|twice a week)\b", re.IGNORECASE
)


def _is_on_the_timetable(reading: Reading) -> bool:
    """Whether a bare noun comes round: no thing, no way of working and no verb stands in it."""
    text = reading.text
    if not _COMES_ROUND.match(text) or _VERB.search(text) or _REST.search(text):
        return False
    return phrases("provision", "strategies", "equipment", "contact").first(reading.tokens, text) is None


#: "Fay attends the language hub each Tuesday": a place that is held at set times.
_ATTENDS = re.compile(
    r"^\W*[\w'’-]+ (?:will |is to |must )?(?:attends?|joins?|takes? part in) (?:an?|the|his|her|their) "
    r"(?!(?:[\w-]+ )?(?:school|lessons?|class|college|assembl\w+|register|registration|hall)\b)",
    re.IGNORECASE,
)


def _attends(reading: Reading) -> bool:
    return bool(_ATTENDS.match(reading.text)) and (reading.frequent or reading.timed) and reading.told_who


def _content(reading: Reading) -> list[str]:
    """The words of a text that are neither function words nor part of anybody's title."""
    return [
        token.key
        for token in reading.tokens
        if token.key not in _EMPTY
        and not token.key.isdigit()
        and not any(role.start <= token.start < role.end for role in reading.roles)
    ]
