"""What kind of provision an item is: training, curriculum, contact, staffing, session, equipment, approach.

What must be said follows from the kind, so the kind is told by what an item *is* and not by what it
mentions: by the noun that heads it, by who does what to whom, and by whether time is parcelled out.
Words of the lists decide where the structure does not.
"""

from __future__ import annotations

import re

from audit.language.guarded import Guarded
from audit.language.provision_care import is_care_at_need
from audit.language.provision_doers import adults_meet, gives_time, is_visit, keeps_in_touch
from audit.language.provision_heads import kind_by_head
from audit.language.provision_named import DIRECT_WORK, Anchor, find_anchors
from audit.language.provision_reading import Reading
from audit.language.provision_shapes import holds_sessions_by_row, is_taught, is_taught_by_row, kind_by_shape
from audit.language.provision_staffing import is_staffing, supervises_staff
from audit.language.provision_training import is_training
from audit.language.words import phrases
from audit.model.plan import ProvisionType

_AT_THE_HEAD = 30  # characters: what begins an item is what it provides
_NEAR_THE_HEAD = 60
_LATE = 90  # characters: a meeting named so late is mentioned in passing


def kind_of(reading: Reading) -> ProvisionType:
    """What kind of provision an item is."""
    if is_care_at_need(reading.text):
        return "approach"
    kind = _kind(reading)
    if kind == "session" and not reading.timed and _RESPONSE.match(reading.text):
        return "approach"
    if kind == "approach" and (_OTHERWISE.search(reading.text) or _WORKS_ONE_TO_ONE.search(reading.text)):
        return "session"
    if kind == "approach" and (
        _ADULT_TO_TURN_TO.search(reading.text)  # whatever the place, somebody is to be there
        or (not reading.timed and keeps_in_touch(reading.text))
    ):
        return "contact"
    if kind == "equipment" and reading.frequent and _CARRIED_OUT.search(reading.text):
        return "contact"  # a thing is only named by what is done with it
    if kind in ("approach", "equipment") and is_visit(reading):
        return "session" if reading.numbered and _WORKS_WITH.search(reading.text) else "contact"
    if kind in ("equipment", "curriculum") and is_taught_by_row(reading):
        return "session"
    if kind == "approach" and holds_sessions_by_row(reading):
        return "session"
    return kind


def _kind(reading: Reading) -> ProvisionType:
    timed = reading.timed or any(_MINUTES_CELL.search(cell) for cell in reading.cells)
    if is_training(reading.text, timed=reading.timed and reading.frequent):
        return "training"
    lower = reading.text.lower()
    if any(word in lower for word in _OF_CURRICULUM) and _CURRICULUM.search(reading.text):
        return "curriculum"
    if _REVIEWED.match(reading.text) and not timed:
        return "contact"
    if supervises_staff(reading.text) or adults_meet(reading):
        return "contact"
    if _ENCOURAGED.match(reading.text) and _KEPT_AN_EYE_ON.search(reading.text):
        return "contact"
    if _ENCOURAGED.match(reading.text) or _SPACE.match(reading.text) or _by_itself(reading):
        return "approach"
    by_all = _BY_ALL.search(reading.text) or any(_EVERY_ADULT.match(cell) for cell in reading.cells)
    if by_all and (reading.whole or not timed):
        return "approach"
    headed = kind_by_head(reading, timed)
    if headed is not None:
        return headed
    anchors = sorted(find_anchors(reading, timed), key=lambda pair: pair[0])
    if _STAFF_IN_TOUCH.match(reading.text) and not timed:
        return "contact"
    if _ADULTS_USE.match(reading.text) and (reading.whole or not timed):
        return "approach"
    if _ALL_ADULTS.match(reading.text) and not any(
        kind == "session" and place < _NEAR_THE_HEAD for place, kind in anchors
    ):
        return "approach"
    staffing = is_staffing(reading, anchors)
    if staffing:
        return "staffing"
    if gives_time(reading) and not (anchors and anchors[0][1] in ("contact", "equipment")):
        return "session"
    return _by_anchor(reading, anchors, timed) if anchors else kind_by_shape(reading, timed)


#: Education somewhere else than at school is teaching: by whom, how often and for how long must be told.
_OTHERWISE = re.compile(
    r"\beducat\w+\b[^.;]{0,40}\botherwise than (?:at|in) (?:an? )?school\b|"
    r"\bhome (?:tuition|teaching|education)\b",
    re.IGNORECASE,
)
#: "When Tamsin leaves a room, one adult follows at twenty paces": what whoever is there does in answer.
_RESPONSE = re.compile(
    r"\W*(?:when(?:ever)?|if|each time|every time|as soon as) (?:he|she|they|I|(?-i:[A-Z][\w'’-]+)) "
    r"(?!needs?\b|is\b|are\b|feels?\b|finds?\b|has\b|struggles?\b|becomes?\b|gets?\b|requires?\b|wants?\b)\w+"
    r"[^.;]{0,50}?, (?:an?|one|the|any|whichever|another) (?:[\w-]+ ){0,2}?(?:adult|person|member of staff)\b"
    r"[^.;]{0,30}?(?<!will )(?<!to )\b(?!supports|helps|assists)[a-z]{3,}s\b",
    re.IGNORECASE,
)
_WORKS_WITH = re.compile(
    r"\bworks? (?:directly |individually )?with (?:him|her|them|me|(?-i:[A-Z][\w'’-]+))\b", re.I
)
_WORKS_ONE_TO_ONE = re.compile(
    r"\b(?:will|to|must|should|shall) work (?:1 ?: ?1|one[- ]to[- ]one|individually) with "
    r"(?:him|her|them|me|(?-i:[A-Z][\w'’-]+)) (?:on|to|through|at)\b",
    re.IGNORECASE,
)
_CARRIED_OUT = re.compile(r"\b(?:carried out|performed|undertaken|is done|are done|be done)\b", re.IGNORECASE)
#: "And a trusted adult will be available to help him to calm down".
_ADULT_TO_TURN_TO = re.compile(
    r"\b(?:someone|somebody|a person|an adult|an adult in school)\s(?:(?:that|whom|who|to whom)\s)?"
    r"(?:he|she|they|I|(?-i:[A-Z]\w+))\s(?:can|may|could|will|is able to)\b|"
    r"\b(?:trusted|key|familiar|safe|known|preferred|nurturing|emotionally available)\s"
    r"(?:adults?|person|people|members? of staff|staff)\b[^.;]{0,25}\b(?:available|to (?:talk|go|turn)|help|"
    r"support|who (?:he|she|they) can|whom (?:he|she|they) can)",
    re.IGNORECASE,
)
_SUBJECTS = (
    r"(?:French|German|Spanish|Latin|Welsh|music|art|history|geography|religious education|RE|PE|"
    r"modern (?:foreign )?languages?|a (?:foreign |second )?language|assembly|computing|"
    r"design and technology)"
)
#: What is taught and to how many, and which hours the child attends.
_CURRICULUM = Guarded(
    rf"^\W*{_SUBJECTS}(?:(?:,| and| or) {_SUBJECTS})* (?:is|are|will be) "
    r"(?:dropped|left out|given up|replaced|taken out)|\b(?:drops?|gives? up|does not (?:take|study|follow)|"
    rf"excused from|in place of|instead of) {_SUBJECTS}\b(?=[^.;]{{0,60}}(?:$|[.;]))(?<!and)|"
    r"\b(?:takes?|studies|study|follows?|sits?) (?:only )?(?:\w+|\d+) "
    r"(?:GCSEs?|A levels?|subjects|courses|options)\b|"
    r"^\W*(?:an? )?(?:two|three|four|\d(?:\.5)?)[- ](?:and[- ]a[- ]half[- ])?day (?:school )?week\b|"
    r"\b(?:starts?|arrives?|begins?|attends?)(?: school| college| nursery| lessons)? (?:at|from) "
    r"[^.;,]{2,20} and (?:finishes|leaves|goes home|ends)|"
    r"^\W*(?:an? )?(?:part[- ]time|reduced|phased) (?:timetable|attendance|start|return)\b|"
    r"^\W*(?:an? )?(?:[\w-]+ ){0,2}?(?:class|set|form) (?:of|with|size of|limited to) "
    r"(?:no more|not more|up to|fewer|at most|\d|six|eight|ten|twelve|about|around|a maximum)|"
    r"^\W*(?:[\w'’-]+ ){0,5}?(?:taught|teaching|lessons?|education)(?: [\w]+){0,4}? (?:in|within) "
    r"(?:an? |the )?(?:[\w-]+ ){0,2}?class (?:of|with|limited to)\b|"
    r"^\W*(?:an? )?place in (?:an? |the )?[\w'’ -]{3,40}\b(?:class|unit|base|provision)\b[^.;]{0,20}\bof\b",
    re.IGNORECASE,
)
#: A quick look, since hardly any item is one.
_OF_CURRICULUM = (
    "drop left out given up gives up replaced excused instead in place take stud follow sits day attend "
    "start "
    "arrive begin timetable attendance class set form place"
).split()
_REVIEWED = re.compile(
    r"^\W*(?:[\w'’-]+ ){1,5}?(?:will be|to be|is|are|must be|should be) (?:\w+ )?"
    r"(?:reviewed|monitored|evaluated|assessed)\b|"
    r"^\W*(?:[\w'’-]+ ){1,4}?(?:re-?tested|re-?assessed|re-?measured|re-?checked)\b|"
    r"^\W*(?:he|she|they|(?-i:[A-Z]\w+)) (?:will|must|should|to) be (?:seen|visited|reviewed|monitored) by\b",
    re.IGNORECASE,
)
#: A place to be in: nobody's time is set aside for it, however long the child stays.
_SPACE = re.compile(
    r"^\W*(?:an?|the|his|her|their|access to an?)\s(?:(?!group|club)[\w'’-]+\s){0,3}?"
    r"(?:room|space|corner|area|bay|den|table|seat|desk|booth|tent|place (?:to|with its|where|of)|"
    r"hub)\b(?!\s(?:teacher|staff|assistant|leader|session|programme|lead))",
    re.IGNORECASE,
)
#: What the child does without anybody: "Safiya leaves lessons five minutes before the bell".
_CHILD_ALONE = re.compile(
    r"^\W*(?:he|she|they|I|(?-i:[A-Z][\w'’-]+))\s(?:(?:may|can|will|is to)\s"
    r"(?:leave|lie|rest|eat|sit|wear|choose|stay|arrive|enter|start|go|walk|use|carry|keep)|leaves|lies|"
    r"rests|eats|sits|wears|chooses|stays|arrives|enters|starts|goes|walks|uses|carries|keeps|"
    r"(?<=I )(?:leave|lie|rest|eat|sit|wear|choose|stay|go|walk|use|keep)|"
    r"has (?:lunch|a snack|his lunch|her lunch))\b",
    re.IGNORECASE,
)


def _by_itself(reading: Reading) -> bool:
    if not _CHILD_ALONE.match(reading.text):
        return False
    return phrases("provision", "interventions", "therapies").first(reading.tokens, reading.text) is None


#: What the child is to be persuaded to do: nobody's time is set aside for it.
_ENCOURAGED = Guarded(
    r"^\W*(?:he|she|they|(?-i:[A-Z]\w+)) (?:will|should|must|is|to) (?:also )?(?:be )?(?:encouraged|"
    r"reminded|prompted) to\b",
    re.IGNORECASE,
)
#: "... by key staff, with regular check-ins": what is thrown in needs somebody and a time.
_KEPT_AN_EYE_ON = re.compile(
    r"\b(?:with|and|plus|including|alongside) (?:[\w-]+ ){0,2}?(?:check[- ]?ins?|meetings?|monitoring|"
    r"reviews?|mentoring|catch[- ]?ups?|drop[- ]?ins?|liaison|feedback|contact|conversations)\b",
    re.IGNORECASE,
)
#: What whoever teaches the child does, in every lesson: a way of working, however it goes on.
_ALL_ADULTS = re.compile(
    r"^\W*(?:(?:in|at|during|before|after) [^.;:]{3,40}?,? )?(?:"
    r"(?:each|every|all|any) (?:of (?:his|her|their) )?(?:[\w-]+ )?"
    r"(?:adults?|teachers?|staff|members? of staff|lecturers?|tutors?)|adults|staff|teachers|nobody|no adult|"
    r"whoever is \w+|everyone|anyone|everybody)\b(?! (?:support|from|time|with)\b)",
    re.IGNORECASE,
)


#: "Adults use Makaton": a way of talking with the child, and no session.
_ADULTS_USE = re.compile(
    r"\W*(?:all |the |every |his |her |their |any |whole |school )*"
    r"(?:adults?|staff|teachers?|everyone|lecturers)\b[^.;,]{0,30}?\s(?:(?:will|must|to|should|shall)\s)?"
    r"(?:uses?|signs?|models?|speaks?|says?|follows?|keeps?|shows?|makes?)\b",
    re.IGNORECASE,
)
_EVERY_ADULT = Guarded(r"\W*(?:all|every|any|each) (?:\w+ )?(?:adults?|staff|teachers?|lecturers?)\b", re.I)
_BY_ALL = re.compile(
    r"\bby (?:all|every|any|each) (?:of )?(?:the |his |her |their )?(?:adults?|staff|teachers?|lecturers)\b|"
    r"\b(?:embedded|adopted|applied)\b[^.;]{0,20}\b(?:across|throughout|in all|in every|into)\b",
    re.I,
)
#: "Staff to liaise with the college": adults who keep in touch, and not a way of working.
_STAFF_IN_TOUCH = re.compile(
    r"\W*(?:all |the |school |his |her |their )*(?:staff|school|adults|teachers|setting|college|nursery)\s"
    r"(?:(?:to|will|should|must|shall|may)\s)?(?:also |regularly )?"
    r"(?:liaise|meet with|communicate with|consult|share information|keep in (?:touch|contact)|feed back)\b",
    re.IGNORECASE,
)
_REVIEW_OF = re.compile(
    r"^\W*(?:[\w-]+\s){0,6}?(?:review|assessment|consultation|liaison|clinic|appointment|check)s?\b", re.I
)


def _by_anchor(reading: Reading, anchors: list[Anchor], timed: bool) -> ProvisionType:
    """The kind that is named first, with what stands beside it."""
    text = reading.text
    place, kind = anchors[0]
    others = {one for _, one in anchors[1:]}
    if kind == "session" and "contact" in others and anchors[1][1] == "contact" and _REVIEW_OF.match(text):
        return "contact"
    taught = is_taught(reading) and (reading.frequent or reading.numbered)
    if kind == "equipment" and timed and place > _AT_THE_HEAD and ("session" in others or taught):
        return "session"
    if (
        kind == "equipment"
        and place > _NEAR_THE_HEAD
        and kind_by_shape(reading, timed) in ("session", "staffing")
    ):
        return "session"
    if kind == "contact" and "session" in others and timed and DIRECT_WORK.search(text):
        return "session"
    if kind == "staffing" and "session" in others and timed and not reading.whole and reading.told_who:
        return "session"
    if kind == "session" and not timed and not reading.frequent and place > _LATE:
        return "approach"
    return kind


_MINUTES_CELL = re.compile(r"\b(?:minutes?|mins?|hours?|hrs?|\d+\s?m)\b", re.I)
