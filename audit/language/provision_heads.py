"""What the noun that heads an item of provision says of its kind: "keyboard *lessons*" are no equipment."""

from __future__ import annotations

import re

from audit.language.provision_reading import Reading
from audit.model.plan import ProvisionType

#: Nouns that head what is given at a time set aside for it.
_SESSION_HEADS = re.compile(
    r"(?:\b(?:lesson|session|course|group|club|class|practice|programme|coaching|tuition|circuit|workshop|"
    r"counselling|mentoring|tutorial|teaching|circle|rehearsal|intervention|block|exercise|boost|booster|"
    r"choir|(?:school|brass|steel|rock|samba|wind) band|training|slot|outing|excursion)(?:es|s)?|"
    r"therapy)$|\binstruction$",
    re.IGNORECASE,
)
#: A noun phrase ends where it is joined to something else.
_HEAD_END = re.compile(
    r"[,;:.(–]|\s-\s|\b(?:of|for|with|into|in|on|at|to|from|by|led|run|about|who|which|that|where|when|until|"
    r"during|before|carried|undertaken|overseen|supported|completed|put|after|is|are|will|must|should|may|"
    r"might|can|could|would|has|have|delivered|taught|given|provided|each|every|once|twice|three|using|as|"
    r"and|daily|weekly|fortnightly|termly|based|between|across|alongside|not|including|set|made|starting|"
    r"within|such|if|to be|than)\b",
    re.IGNORECASE,
)
_OPENING_QUANTITY = re.compile(
    r"^\W*(?:(?:an?(?= (?:daily|weekly|fortnightly|regular|individual) )|access to|provision of|"
    r"a programme of|a course of|a block of|opportunit\w+ (?:for|to)|direct|weekly|daily|fortnightly|regular|"
    r"individual|additional|(?:[\d.]+|an?|one|two|three|four|five|six|eight|ten|twelve|twenty|thirty|forty|"
    r"fifty|half)(?:[\s-](?:and a half))?\s?(?:x\s?\d+\s?)?[\s-]?"
    r"(?:minutes?|mins?|hours?|hrs?|sessions?|slots?|lessons?|blocks?)(?: (?:a|per|each|every) \w+)? of|1:1|"
    r"one[- ]to[- ]one)\s+)+",
    re.IGNORECASE,
)
#: "Work on phonological awareness", "teaching of number": a head so plain is told by what it is about.
_TOPIC_OF = re.compile(
    r"^\W*(?:direct |individual |focused |targeted |group |paired |structured |explicit |specific )*(?:"
    r"work (?:on|around|towards)|teaching (?:of|about|towards|in (?!(?:an?|the|small|short|his|her|their|"
    r"steps|class|quiet|lessons|every|all|each|groups?|pairs?)\b)))\b",
    re.IGNORECASE,
)
#: "Buddy bench and games club": of two heads the second may be the session.
_JOINED_HEAD = re.compile(
    r"^\W*(?:[\w-]+ ){1,3}and (?:[\w-]+ ){0,2}[\w-]+(?=\W*$|,| (?:in|for|with|on|at|using|each|every) )"
)
_STATIVE = re.compile(
    r"^\s*(?:are|is|will be|must be)\s(?!taught|delivered|led|run|given|provided|held)", re.IGNORECASE
)
_PERSON_HEAD = re.compile(r"^\W*(?:he|she|they|I|nobody|everyone|everybody|staff|adults?)\b", re.IGNORECASE)


#: "Lessons after 1.45": those that the whole class has.
_ANY_LESSONS = re.compile(r"(?:all |his |her |the )?lessons$", re.IGNORECASE)
_WHENEVER = re.compile(r"after|before|in two")


def head_of(text: str) -> str:
    """The noun phrase that begins an item, without the amount in front of it."""
    text = _OPENING_QUANTITY.sub("", text, count=1)
    cut = _HEAD_END.search(text)
    return (text[: cut.start()] if cut else text).strip(" .")


def kind_by_head(reading: Reading, timed: bool) -> ProvisionType | None:
    """What the noun that heads an item says: "keyboard *lessons*" are no equipment."""
    text = _OPENING_QUANTITY.sub("", reading.text, count=1)
    cut = _HEAD_END.search(text)
    head = head_of(reading.text)
    if not head or len(head.split()) > 7 or _PERSON_HEAD.match(head):
        return None
    if _CONTACT_HEADS.search(head):
        return "contact"
    if cut and _TOPIC_OF.match(text):
        return "session"
    joined = _JOINED_HEAD.match(text)
    if joined and _SESSION_HEADS.search(joined.group()):
        return "session"
    if not _SESSION_HEADS.search(head) or _acts_within(reading, head):
        return None
    if cut and _ANY_LESSONS.match(head) and _WHENEVER.match(text, cut.start()):
        return None
    if cut and _STATIVE.match(text[cut.start() :]) and not timed:  # "Lessons are on the ground floor"
        return None
    if len(head.split()) == 1 and head.lower() in _PLAIN_HEADS and not (timed or reading.frequent):
        return None
    if re.search(r"\blessons?$", head, re.I) and not (reading.told_who or timed or reading.frequent):
        return None
    if re.search(
        r"\b(?:(?:his|her|their|the|all|these|those) (?:[\w-]+ )?(?:class|group|lessons?|sessions?)$)",
        head,
        re.I,
    ):
        return None
    return "session"


def _acts_within(reading: Reading, head: str) -> bool:
    """Whether a verb stands in what looks like a head: "the psychologist *reviews* the programme"."""
    last = reading.text.find(head) + len(head)
    return any(
        role.end < last and re.match(r"\s(?:also )?[a-z]+s\s", reading.text[role.end : last]) is not None
        for role in reading.roles
    )


#: Nouns that head what keeps people in touch or looks at how things go.
_CONTACT_HEADS = re.compile(
    r"\b(?:monitoring|reviews?|liaison|(?<!total )(?<!augmentative )(?<!alternative )communication|meetings?|"
    r"conferences?|contact|feedback|reports?|check[- ]?ins?|handovers?|consultations?|surveillance|"
    r"appointments?|clinics?|follow[- ]?ups?|updates?|drop[- ]ins?|phone calls?|calls|emails|links|"
    r"partnership)$",
    re.IGNORECASE,
)
_PLAIN_HEADS = frozenset(
    "lessons lesson class classes teaching exercise programme block blocks session".split()
)
