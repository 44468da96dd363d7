"""Where the words of the lists name a kind of provision, and which of them only mention it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.language.provision_reading import Reading
from audit.language.words import Found, phrases
from audit.model.plan import ProvisionType

Anchor = tuple[int, ProvisionType]

_AT_THE_HEAD = 30  # characters: what begins an item is what it provides
_NEAR_THE_HEAD = 60
_LATE = 90  # characters: a meeting named so late is mentioned in passing

_LISTS: dict[ProvisionType, tuple[str, ...]] = {
    "session": ("interventions", "therapies", "sessions"),
    "staffing": ("staffing",),
    "contact": ("contact",),
    "curriculum": ("curriculum",),
    "equipment": ("equipment",),
    "approach": ("strategies",),
}
#: "Social skills work", "a reading group", "work for literacy": plain, but a thing that one can look for.
TOPIC_WORK = re.compile(
    r"\b(?:social skills?|social|reading|writing|spelling|literacy|numeracy|maths|mathematics|phonics|"
    r"language|speech|vocabulary|comprehension|handwriting|friendship|fine motor|gross motor|motor skills|"
    r"sensory|listening|memory|attention|turn[- ]taking|conversation|emotions?|feelings|cooking|gardening|"
    r"science|English|art|music|typing|grammar|play|self[- ]care|life skills|conversation skills|nurture)\s"
    r"(?:skills?\s|communication\s)?(?:work|groups?|practice|lessons?|teaching|sessions?|club|games?|tuition|"
    r"booster|course|exercises|instruction|circle|activities)\b|"
    r"\b(?:group|1:1|individual|one[- ]to[- ]one) work (?:for|on|in) (?:[\w-]+)",
    re.IGNORECASE,
)
_LESSON_CONTEXT = re.compile(
    r"\b(?:in|during|every|each|all|of|the|for|before|after|between|any|these|into|to|per|a|across|"
    r"other|watching|no|which)\s+(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
#: "In all tuition", "at the start of every session": when it is done, and not what.
_OCCASION = re.compile(
    r"\b(?:in|during|throughout|across|within|for|before|after|of) (?:all|each|every|any|both) "
    r"(?:(?:of )?(?:his|her|their|my|the|these) )?(?:[\w-]+ )?$",
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
_IN_PASSING = frozenset(
    "monitoring reviewed review reviews monitors supervision observation handover".split()
)
_PURPOSE = frozenset("meet meets visit visits report reports".split())
_MEETS_NEEDS = re.compile(r"\s(?:(?!with\b)[\w'’-]+\s){0,5}?(?:needs?|targets?|outcomes?|requirements?)\b")
#: "Work cut into steps": the child's own, not a session.
_WORK_DONE = re.compile(
    r" (?:is |are )?(?:cut|put|set|given|broken|divided|marked|sent|shown|in)\b", re.IGNORECASE
)
#: "For each piece of set work": what the child is given to do.
_THE_CHILDS_WORK = re.compile(
    r"\b(?:(?:pieces?|bits?|sheets?) of (?:[\w-]+ )?|(?:set|written|finished|his|her|their|class|school) )$",
    re.IGNORECASE,
)
_SETS_UP = re.compile(r"(?:\bre-?|\b(?:will|to|and|must) )$", re.IGNORECASE)
_A_DEVICE = re.compile(r" (?:his|her|their|the|each|both)\b", re.IGNORECASE)
#: Verbs by which one adult keeps in touch with another, looks in, or tests.
_CONTACT_VERB = re.compile(
    r"\b(?:advis(?:es|ing)|observ(?:es|ing)|liais\w+|consults?|telephones?|phones|rings|e-?mails|texts|"
    r"re-?tests?|tests|assesses|measures|drops in|sits down with|feeds back|"
    r"updates (?:the )?(?:parents|family|carers|mum|dad)|(?:(?<=will )|(?<=to ))"
    r"(?:touch base|check in|drop in|catch up|keep in touch|speak to|consult|liaise|observe|advise)|"
    r"writes to|reports to|catches up with|touches base|looks (?:back )?at|goes over|screens|audits|"
    r"asks (?:him|her|them|(?-i:[A-Z][a-z]+)) to rate)\b",
    re.IGNORECASE,
)
DIRECT_WORK = re.compile(
    r"\b(?:1:1|one[- ]to[- ]one|group of|in a group|therapy|teach(?:es)?|sessions?)\b", re.IGNORECASE
)


def find_anchors(reading: Reading, timed: bool) -> Iterator[Anchor]:
    """Where each kind of provision is first named."""
    text, tokens = reading.text, reading.tokens
    topic = TOPIC_WORK.search(text)
    if topic and not _LESSON_CONTEXT.search(text[max(0, topic.start() - 30) : topic.start()]):
        yield topic.start(), "session"
    verb = _CONTACT_VERB.search(text)
    if verb and " " not in verb.group() and _OF_A_NOUN.search(text[: verb.start()]):
        verb = None  # "for tests"
    if (
        verb
        and verb.start() < _LATE
        and reading.roles
        and not DIRECT_WORK.search(text)
        and not reading.numbered
    ):
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
        if word in ("meet", "meets") and _MEETS_NEEDS.match(reading.text, found.end):
            return False
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
    if word == "work" and (_WORK_DONE.match(reading.text, found.end) or _THE_CHILDS_WORK.search(before)):
        return False
    if word == "programme" and _SETS_UP.search(before) and _A_DEVICE.match(reading.text, found.end):
        return False  # "will re-programme his aids"
    if word in _WEAK:
        if before.endswith("who "):
            return False
        enough = timed or (reading.frequent and word in _OFTEN) or word in _GROUPS
        in_context = bool(_LESSON_CONTEXT.search(before))
        return enough and (not in_context or word in _VERBS or word in _GROUPS or word in ("work", "group"))
    if _OCCASION.search(before):
        return False
    if word in ("session", "sessions"):
        return timed or not _ONE_OF_MANY.search(before)
    return not reading.within_role(found)
