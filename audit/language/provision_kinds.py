"""What kind of provision an item is: training, curriculum, contact, staffing, session, equipment, approach.

What must be said follows from the kind, so the kind is told by what an item *is* and not by what it
mentions: by the noun that heads it, by who does what to whom, and by whether time is parcelled out.
Words of the lists decide where the structure does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.language.provision_reading import Reading
from audit.language.provision_training import is_training
from audit.language.words import Found, phrases
from audit.model.plan import ProvisionType

Anchor = tuple[int, ProvisionType]

_CHILD = r"(?:him|her|them|me|(?-i:[A-Z][a-z]+))"
_AT_THE_HEAD = 30  # characters: what begins an item is what it provides
_NEAR_THE_HEAD = 60
_LATE = 90  # characters: a meeting named so late is mentioned in passing


def kind_of(reading: Reading) -> ProvisionType:
    """What kind of provision an item is."""
    timed = reading.timed or any(_MINUTES_CELL.search(cell) for cell in reading.cells)
    if is_training(reading.text, timed=reading.timed and reading.frequent):
        return "training"
    lower = reading.text.lower()
    if any(word in lower for word in _OF_CURRICULUM) and _CURRICULUM.search(reading.text):
        return "curriculum"
    if _REVIEWED.match(reading.text) and not timed:
        return "contact"
    if _ENCOURAGED.match(reading.text) or _SPACE.match(reading.text) or _by_itself(reading):
        return "approach"
    headed = _by_head(reading, timed)
    if headed is not None:
        return headed
    anchors = sorted(_anchors(reading, timed), key=lambda pair: pair[0])
    if _ALL_ADULTS.match(reading.text) and not any(
        kind == "session" and place < _NEAR_THE_HEAD for place, kind in anchors
    ):
        return "approach"
    staffing = _staffing(reading, anchors)
    if staffing:
        return "staffing"
    if anchors:
        return _by_anchor(reading, anchors, timed)
    return _by_shape(reading, timed)


# --- structure ------------------------------------------------------------------------------------

_SUBJECTS = (
    r"(?:French|German|Spanish|Latin|Welsh|music|art|history|geography|religious education|RE|PE|"
    r"modern (?:foreign )?languages?|a (?:foreign |second )?language|assembly|computing|design and "
    r"technology)"
)
#: What is taught and to how many, and which hours the child attends.
_CURRICULUM = re.compile(
    rf"^\W*{_SUBJECTS}(?:(?:,| and| or) {_SUBJECTS})* (?:is|are|will be) (?:dropped|left out|given up|"
    rf"replaced|taken out)"
    rf"|\b(?:drops?|gives? up|does not (?:take|study|follow)|excused from|in place of|instead of) "
    rf"{_SUBJECTS}\b(?=[^.;]{{0,60}}"
    r"(?:$|[.;]))(?<!and)"
    r"|\b(?:takes?|studies|study|follows?|sits?) (?:only )?(?:\w+|\d+) (?:GCSEs?|A levels?|subjects|courses|"
    r"options)\b"
    r"|^\W*(?:an? )?(?:two|three|four|\d(?:\.5)?)[- ](?:and[- ]a[- ]half[- ])?day (?:school )?week\b"
    r"|\b(?:starts?|arrives?|begins?|attends?)(?: school| college| nursery| lessons)? (?:at|from) "
    r"[^.;,]{2,20} and "
    r"(?:finishes|leaves|goes home|ends)"
    r"|^\W*(?:an? )?(?:part[- ]time|reduced|phased) (?:timetable|attendance|start|return)\b"
    r"|^\W*(?:an? )?(?:[\w-]+ ){0,2}?(?:class|set|form) (?:of|with|size of|limited to) (?:no more|not more|"
    r"up to|fewer|at most|"
    r"\d|six|eight|ten|twelve|about|around|a maximum)"
    r"|^\W*(?:[\w'’-]+ ){0,5}?(?:taught|teaching|lessons?|education)(?: [\w]+){0,4}? (?:in|within) (?:an? |"
    r"the )?(?:[\w-]+ ){0,2}?"
    r"class (?:of|with|limited to)\b"
    r"|^\W*(?:an? )?place in (?:an? |the )?[\w'’ -]{3,40}\b(?:class|unit|base|provision)\b[^.;]{0,20}\bof\b",
    re.IGNORECASE,
)
#: A quick look, since hardly any item is one.
_OF_CURRICULUM = (
    "drop left out given up gives up replaced excused instead in place take stud follow sits day attend "
    "start "
    "arrive begin timetable attendance class set form place"
).split()
#: Nouns that head what is given at a time set aside for it.
_SESSION_HEADS = re.compile(
    r"(?:\b(?:lesson|session|course|group|club|class|practice|programme|coaching|tuition|circuit|workshop|"
    r"counselling|mentoring|tutorial|teaching|circle|rehearsal|intervention|block|exercise|boost|booster|"
    r"choir|band|training)(?:es|s)?|therapy)$|\binstruction$",
    re.IGNORECASE,
)
#: A noun phrase ends where it is joined to something else.
_HEAD_END = re.compile(
    r"[,;:.(–]|\s-\s|\b(?:of|for|with|in|on|at|to|from|by|led|run|about|who|which|that|where|when|until|"
    r"during|before|"
    r"after|is|are|will|must|should|may|might|can|could|would|has|have|delivered|taught|given|provided|each|"
    r"every|once|"
    r"twice|three|using|as|and|daily|weekly|fortnightly|termly|based|between|across|alongside|not|including|"
    r"set|made|"
    r"starting|within|such|if|to be|than)\b",
    re.IGNORECASE,
)
_OPENING_QUANTITY = re.compile(
    r"^\W*(?:(?:access to|provision of|a programme of|a course of|a block of|opportunit\w+ (?:for|to)|"
    r"direct|weekly|daily|"
    r"fortnightly|regular|individual|additional|(?:[\d.]+|an?|one|two|three|four|five|six|eight|ten|twelve|"
    r"twenty|thirty|"
    r"forty|fifty|half)(?:[\s-](?:and a half))?\s?(?:x\s?\d+\s?)?[\s-]?(?:minutes?|mins?|hours?|hrs?|"
    r"sessions?|slots?|"
    r"lessons?|blocks?)(?: (?:a|per|each|every) \w+)? of|1:1|one[- ]to[- ]one)\s+)+",
    re.IGNORECASE,
)
_STATIVE = re.compile(
    r"^\s*(?:are|is|will be|must be)\s(?!taught|delivered|led|run|given|provided|held)", re.IGNORECASE
)
_PERSON_HEAD = re.compile(r"^\W*(?:he|she|they|I|nobody|everyone|everybody|staff|adults?)\b", re.IGNORECASE)


#: "Lessons after 1.45": those that the whole class has.
_ANY_LESSONS = re.compile(r"(?:all |his |her |the )?lessons$", re.IGNORECASE)
_WHENEVER = re.compile(r"after|before|in two")


def _head(text: str) -> str:
    """The noun phrase that begins an item, without the amount in front of it."""
    text = _OPENING_QUANTITY.sub("", text, count=1)
    cut = _HEAD_END.search(text)
    return (text[: cut.start()] if cut else text).strip(" .")


def _by_head(reading: Reading, timed: bool) -> ProvisionType | None:
    """What the noun that heads an item says: "keyboard *lessons*" are no equipment."""
    text = _OPENING_QUANTITY.sub("", reading.text, count=1)
    cut = _HEAD_END.search(text)
    head = _head(reading.text)
    if not head or len(head.split()) > 7 or _PERSON_HEAD.match(head):
        return None
    if _CONTACT_HEADS.search(head):
        return "contact"
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
    r"\b(?:monitoring|reviews?|liaison|communication|meetings?|contact|feedback|reports?|check[- ]?ins?|"
    r"handovers?|"
    r"consultations?|surveillance|appointments?|clinics?|follow[- ]?ups?|updates?|drop[- ]ins?|phone calls?|"
    r"calls|emails|links|partnership)$",
    re.IGNORECASE,
)
_REVIEWED = re.compile(
    r"^\W*(?:[\w'’-]+ ){1,5}?(?:will be|to be|is|are|must be|should be) (?:\w+ )?(?:reviewed|monitored|"
    r"evaluated|assessed)\b"
    r"|^\W*(?:he|she|they|(?-i:[A-Z]\w+)) (?:will|must|should|to) be (?:seen|visited|reviewed|monitored) "
    r"by\b",
    re.IGNORECASE,
)
_PLAIN_HEADS = frozenset(
    "lessons lesson class classes teaching exercise programme block blocks session".split()
)

#: A place to be in: nobody's time is set aside for it, however long the child stays.
_SPACE = re.compile(
    r"^\W*(?:an?|the|his|her|their|access to an?)\s(?:(?!group|club)[\w'’-]+\s){0,3}?(?:room|space|corner|"
    r"area|bay|den|table|seat|"
    r"desk|booth|tent|place (?:to|with its|where|of)|hub)\b(?!\s(?:teacher|staff|assistant|leader|session|"
    r"programme|lead))",
    re.IGNORECASE,
)
#: What the child does without anybody: "Safiya leaves lessons five minutes before the bell".
_CHILD_ALONE = re.compile(
    r"^\W*(?:he|she|they|I|(?-i:[A-Z][\w'’-]+))\s(?:may\s|can\s|will\s|is to\s)?(?:leaves?|lies?|rests?|"
    r"eats?|sits?|wears?|"
    r"chooses?|stays?|arrives?|enters?|starts?|goes|go|walks?|uses?|carries|keeps?|has (?:lunch|a snack|his "
    r"lunch|her lunch))\b",
    re.IGNORECASE,
)


def _by_itself(reading: Reading) -> bool:
    if not _CHILD_ALONE.match(reading.text):
        return False
    return phrases("provision", "interventions", "therapies").first(reading.tokens, reading.text) is None


#: What the child is to be persuaded to do: nobody's time is set aside for it.
_ENCOURAGED = re.compile(
    r"^\W*(?:he|she|they|(?-i:[A-Z]\w+)) (?:will|should|must|is|to) (?:also )?(?:be )?(?:encouraged|"
    r"reminded|prompted) to\b",
    re.IGNORECASE,
)
#: What whoever teaches the child does, in every lesson: a way of working, however it goes on.
_ALL_ADULTS = re.compile(
    r"^\W*(?:(?:in|at|during|before|after) [^.;:]{3,40}?,? )?(?:(?:each|every|all|any) (?:of (?:his|her|"
    r"their) )?(?:[\w-]+ )?"
    r"(?:adults?|teachers?|staff|members? of staff|lecturers?|tutors?)|adults|staff|teachers|nobody|no "
    r"adult|whoever is "
    r"\w+|everyone|anyone|everybody)\b(?! (?:support|from|time|with)\b)",
    re.IGNORECASE,
)

# --- adult support ----------------------------------------------------------------------------------

_HOURS_OF = re.compile(
    r"\b(?:hours?|hrs?)\b[^.;,]{0,25}?\b(?:of|['’])?\s*(?:a |an |dedicated |individual |additional |1:1 |"
    r"shared |"
    r"one[- ]to[- ]one |in[- ]class |direct |focused )*(?:adult|TA|teaching assistant|LSA|learning support "
    r"assistant|"
    r"support|learning support|supervision|help|staffing|assistance)\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"^\W*(?:an?|one|two|the same|the|his|her|their)\s+(?:(?!(?:must|will|should|teach(?:es)?|and|or|have|"
    r"has)\s)"
    r"[\w,()'’-]+\s+){0,10}?(?:(?:(?:must|will|should) )?(?:(?:be|stay|remain|go|work|sit|is|are|stays?|"
    r"goes|remains?|"
    r"works?|sits?) )?(?:with|alongside|beside|near|next to|within (?:arm['’]s )?reach of|in sight of)"
    r"|shadows?|supports?|accompanies|to support|will support|supervises)"
    rf"\s+(?:{_CHILD}\b|(?:my|the same|all|every|each) )",
    re.IGNORECASE,
)
_ADULT_FOR = re.compile(
    r"^\W*(?:\d:\d|(?:an?|one|two|the same)\s(?:[\w-]+\s){0,6}?(?:assistant|adult|adults|nurse|worker|TA|"
    r"LSA|HLTA|carer|"
    r"supervisor|intervenor|practitioner|assistants|support|interpreter)\b(?: \([^)]*\))?,? (?:for|in|at|"
    r"during|"
    r"throughout|all)\b)",
    re.IGNORECASE,
)
_SUPPORT_HEAD = re.compile(
    r"^\W*(?:(?:he|she|they|(?-i:I|[A-Z]\w+))\s(?:will|should|must|to|is to|needs to|can) (?:also )?be "
    r"(?:supported|helped|"
    r"assisted|supervised)\b|(?:(?:he|she|they|(?-i:I|[A-Z]\w+))\s(?:will|should|must|may|might|is to|would|"
    r"could|"
    r"can)?\s?(?:also\s)?(?:receives?|have|has|be given|be offered|be provided with|gets?|needs?|"
    r"requires?|benefits? from|be supported with)\s)?(?:(?:access to|provision of|"
    r"opportunities for|regular|some|a level of|high levels? of|a high level of|additional|extra|"
    r"individual|individualised|targeted|increased|continued|ongoing|adult|specialist|appropriate|"
    r"close|daily|weekly|frequent|focused|full|significant|consistent|general|intensive|pastoral|"
    r"emotional|academic|in[- ]class|classroom|personalised|bespoke|tailored|the|a|an|and|of|"
    r"lots of|plenty of|high|level|staff|small group|1:1|one[- ]to[- ]one|to|from|literacy|"
    r"numeracy|learning|behaviour\w*|physical|social|transition)\s)*(?:support|help|assistance|"
    r"supervision)\b)",
    re.IGNORECASE,
)
#: "At PE, swimming and on every visit out, a teaching assistant goes with her".
_AT_A_PLACE = re.compile(
    r"^\W*(?:at|in|on|during|for|throughout|before|after|when|whenever)\b[^.;:]{3,70}?,\s+(?=(?:an?|one|two|"
    r"the|his|her) )",
    re.IGNORECASE,
)
_WITH_HELP = re.compile(
    r"\b(?:with|and) (?:support|help|assistance) from (?:an? |the )?(?:[\w-]+ ){0,3}?(?:assistant|TA|LSA|"
    r"adult|staff)\b",
    re.IGNORECASE,
)
#: "Teaching assistant to support in lessons".
_TO_SUPPORT = re.compile(r" (?:to|will|must) (?:support|help|assist|supervise)\b", re.IGNORECASE)
_SOMEBODY_TO = re.compile(
    r"(?:Someone|Somebody|An adult|A (?:\w+ )?(?:adult|member of staff)) "
    r"(?:to|will|should|who|nearby|beside|present|available|close by|around)\b"
)
_AVAILABLE = re.compile(
    r"^(?:\W*[\w-]+ ){0,4}(?:staff|adults?|support|help|TA|assistant|someone|somebody|mentor)\b[^.;]{0,20}"
    r"(?:to be|will be|is|are) (?:made )?available\.?$",
    re.IGNORECASE,
)


def _staffing(reading: Reading, anchors: list[Anchor]) -> bool:
    """Adult support: hours of it, somebody at the child's side, or "support" and nothing more."""
    text = reading.text
    first = anchors[0][1] if anchors else None
    if _HOURS_OF.search(text) and first != "contact":
        return True
    at_first = _AT_A_PLACE.match(text)
    opening = at_first.end() if at_first else 0
    adult_first = any(opening <= role.start < opening + _AT_THE_HEAD for role in reading.roles)
    if adult_first and at_first and _BESIDE.match(text[opening:]) and not reading.timed:
        return True
    if adult_first and _BESIDE.match(text) and first not in ("session", "contact", "equipment"):
        return True
    if adult_first and (reading.whole or not reading.timed) and _ADULT_FOR.match(text) and first != "contact":
        return True
    strategy = phrases("provision", "strategies", "equipment").first(reading.tokens, text)
    early = strategy is not None and strategy.start < _NEAR_THE_HEAD
    support = _SUPPORT_HEAD.match(text)
    if support and any(
        role.start < support.end() <= role.end and role.standing != "vague" for role in reading.roles
    ):
        support = None  # "the behaviour support officer"
    if support and not early and first != "session":
        return True
    if first in (None, "curriculum") and _WITH_HELP.search(text):
        return True
    if (
        reading.roles
        and reading.roles[0].start == 0
        and _TO_SUPPORT.match(text, reading.roles[0].end)
        and not early
    ):
        return True
    return (bool(_SOMEBODY_TO.match(text)) and first != "contact") or (
        bool(_AVAILABLE.search(text)) and not strategy
    )


# --- words of the lists -------------------------------------------------------------------------------

_LISTS: dict[ProvisionType, tuple[str, ...]] = {
    "session": ("interventions", "therapies", "sessions"),
    "staffing": ("staffing",),
    "contact": ("contact",),
    "curriculum": ("curriculum",),
    "equipment": ("equipment",),
    "approach": ("strategies",),
}
#: "Social skills work", "a reading group": plain, but set apart as a session.
_TOPIC_WORK = re.compile(
    r"\b(?:social skills?|social|reading|writing|spelling|literacy|numeracy|maths|mathematics|"
    r"phonics|language|speech|vocabulary|comprehension|handwriting|friendship|fine motor|"
    r"gross motor|motor skills|sensory|listening|memory|attention|turn[- ]taking|conversation|"
    r"emotions?|feelings|cooking|gardening|science|English|art|music|typing|grammar|play|"
    r"self[- ]care|life skills|conversation skills|nurture)\s(?:skills?\s|communication\s)?(?:work|"
    r"groups?|practice|lessons?|teaching|sessions?|club|games?|tuition|booster|course|exercises|"
    r"instruction|circle|activities)\b"
    r"|\b(?:group|1:1|individual|one[- ]to[- ]one) work (?:for|on|in) (?:[\w-]+)",
    re.IGNORECASE,
)
_LESSON_CONTEXT = re.compile(
    r"\b(?:in|during|every|each|all|of|the|for|before|after|between|any|these|into|to|per|a|across|"
    r"other|watching|no|which)\s+(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
_OF_A_NOUN = re.compile(
    r"\b(?:for|in|and|all|of|each|every|internal|the|own|mock|to|from|with|his|her|their|these|weekly|any|"
    r"no)\s+$",
    re.IGNORECASE,
)
_ONE_OF_MANY = re.compile(r"\b(?:each|every|any|per|a|the|in)\s+(?:\w+\s+)?$", re.IGNORECASE)
#: Words that are a session only where a length or a number of times stands with them.
_OFTEN = frozenset("practice exercises reading tuition teaching teaches practises games".split())
_VERBS = frozenset("teaches taught practises practise rehearses rehearse".split())
_GROUPS = frozenset("group groups programme programmes club course".split())
_WEAK = frozenset(
    "work time play activity input reading practice lesson lessons "
    "teaching taught teaches instruction exercises games training group groups practise practises "
    "programme programmes therapist classes rehearses rehearse stretches "
    "stretching treatment mentor club course clubs tutorial tutorials block blocks".split()
)
#: "Her assessments are taken in a separate room."
_SAT = re.compile(r" (?:are|is|will be) (?:taken|sat|done|read|scribed)\b")
_IN_PASSING = frozenset(
    "monitoring reviewed review reviews monitors supervision observation handover".split()
)
_PURPOSE = frozenset("meet meets visit visits report reports".split())
#: "Work cut into steps": the child's own, not a session.
_WORK_DONE = re.compile(
    r" (?:is |are )?(?:cut|put|set|given|broken|divided|marked|sent|shown|in)\b", re.IGNORECASE
)
#: Verbs by which one adult keeps in touch with another, looks in, or tests.
_CONTACT_VERB = re.compile(
    r"\b(?:advis(?:es|ing)|observ(?:es|ing)|liais\w+|consults?|telephones?|phones|rings|e-?mails|texts|"
    r"re-?tests?|tests|"
    r"assesses|measures|drops in|sits down with|feeds back|updates (?:the )?(?:parents|family|carers|mum|"
    r"dad)|"
    r"writes to|reports to|catches up with|touches base|looks (?:back )?at|goes over|screens|audits|"
    r"asks (?:him|her|them|(?-i:[A-Z][a-z]+)) to rate)\b",
    re.IGNORECASE,
)
_LOOKED_AT = re.compile(
    r"\b(?:looked at|reviewed|checked|tested|measured|assessed) (?:with|by|every|each|once|in|at)\b", re.I
)
_DIRECT = re.compile(
    r"\b(?:1:1|one[- ]to[- ]one|group of|in a group|therapy|teach(?:es)?|sessions?)\b", re.IGNORECASE
)


def _anchors(reading: Reading, timed: bool) -> Iterator[Anchor]:
    """Where each kind of provision is first named."""
    text, tokens = reading.text, reading.tokens
    topic = _TOPIC_WORK.search(text)
    if topic and not _LESSON_CONTEXT.search(text[max(0, topic.start() - 30) : topic.start()]):
        yield topic.start(), "session"
    verb = _CONTACT_VERB.search(text)
    if verb and _OF_A_NOUN.search(text[: verb.start()]):
        verb = None  # "for tests"
    if verb and verb.start() < _LATE and reading.roles and not _DIRECT.search(text) and not reading.numbered:
        yield reading.roles[0].start, "contact"
    for kind, lists in _LISTS.items():
        for found in phrases("provision", *lists).find(tokens, text):
            if _counts(kind, found, reading, timed):
                yield found.start, kind
                break


def _counts(kind: ProvisionType, found: Found, reading: Reading, timed: bool) -> bool:
    """Whether a word of a list is what the item provides, and not something that it mentions."""
    word = found.phrase.lower()
    before = reading.text[max(0, found.start - 30) : found.start]
    if kind == "session":
        return _counts_as_session(word, before, found, reading, timed)
    if kind == "contact":
        if word in _PURPOSE and re.search(r"\bto $", before) and found.start > _AT_THE_HEAD:
            return False
        if word in _IN_PASSING and found.start > _NEAR_THE_HEAD:
            return False
        if re.match(
            r" (?:are|is|will be) (?:taken|sat|done|read|scribed)\b", reading.text[found.end : found.end + 24]
        ):
            return False  # "her assessments are taken in a separate room"
        if word == "catch up" and (timed or reading.numbered):  # "phonics catch-up, three pupils"
            return False
        return found.start < _LATE
    if kind == "equipment":
        return not reading.within_role(found)
    return True


def _counts_as_session(word: str, before: str, found: Found, reading: Reading, timed: bool) -> bool:
    if word == "work" and _WORK_DONE.match(reading.text, found.end):
        return False
    if word in _WEAK:
        if before.endswith("who "):
            return False
        enough = timed or (reading.frequent and word in _OFTEN) or word in _GROUPS
        in_context = bool(_LESSON_CONTEXT.search(before))
        return enough and (not in_context or word in _VERBS or word in _GROUPS or word in ("work", "group"))
    if word in ("session", "sessions"):
        return timed or not _ONE_OF_MANY.search(before)
    return not reading.within_role(found)


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
    taught = _taught(reading) and (reading.frequent or reading.numbered)
    if kind == "equipment" and timed and place > _AT_THE_HEAD and ("session" in others or taught):
        return "session"
    if (
        kind == "equipment"
        and place > _NEAR_THE_HEAD
        and _by_shape(reading, timed) in ("session", "staffing")
    ):
        return "session"
    if kind == "contact" and "session" in others and timed and _DIRECT.search(text):
        return "session"
    if kind == "staffing" and "session" in others and timed and not reading.whole and reading.told_who:
        return "session"
    if kind == "session" and not timed and not reading.frequent and place > _LATE:
        return "approach"
    return kind


# --- no word of any list ------------------------------------------------------------------------------

_MINUTES_CELL = re.compile(r"\b(?:minutes?|mins?|hours?|hrs?|\d+\s?m)\b", re.I)
_SUBJECT_TAUGHT = re.compile(
    r"^(?:\W*(?:a bit of|some|a little|extra|additional|more|daily|weekly) )*"
    r"(?:phonics|spellings?|reading|handwriting|maths|mathematics|typing|literacy|numeracy|writing)\b",
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
    r"^\W*[A-Za-z-]+ing\b|\b(?:approach|breaks?|routine|strategies|style|ethos|rules?)\b", re.I
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


def _taught(reading: Reading) -> bool:
    """Whether time is spent by somebody with the child: an adult who does it, or a number of children."""
    return reading.told_who or reading.numbered


def _by_shape(reading: Reading, timed: bool) -> ProvisionType:
    """Where no list helps: parcelled time is a session, a bare noun is a thing, the rest is an approach."""
    text = reading.text
    taught = _SUBJECT_TAUGHT.search(text) is not None
    rest = _REST.search(text) is not None
    if (
        (timed or taught)
        and reading.frequent
        and (_taught(reading) or taught or not (rest or _VERB.search(text)))
    ):
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
    if _DOING.search(_head(text)):
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
