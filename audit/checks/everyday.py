"""What every school does for every child, where an item of provision names nothing else."""

from __future__ import annotations

import re

from audit.language.guarded import Guarded
from audit.language.provision_content import is_ordinary
from audit.language.quantities import find_quantities
from audit.language.sentences import sentences
from audit.language.words import kept_for_words, phrases, tokens_of
from audit.model.plan import Item

_TOLD_AT_LENGTH = 12  # words
_AT_THE_HEAD = 40  # characters: what begins an item is what it provides

_FOR_ALL = Guarded(
    r"\b(?:as (?:for|with|do|are) (?:all|every|other|the other)|"
    r"like (?:everyone|everybody|all|every|other|the rest)|(?:^|\. )(?:all|every) (?:the )?"
    r"(?:pupils?|child(?:ren)?|learners?|students?) (?:has|have|do|does|are|is|receives?|gets?|will)|"
    r"for all (?:pupils|children|learners|the learners|students)|"
    r"(?:all|the whole) class(?:['’]s)? (?:rules|rewards)|"
    r"(?:the )?school(?:['’]s)? (?:usual |own |normal )?(?:[\w-]+ )?polic(?:y|ies))\b",
    re.IGNORECASE,
)

#: What a whole statement is held against: ", as good teachers do with every pupil".
_AS_FOR_ANYBODY = re.compile(
    r"\b(?:(?:as|like) (?:good |most |all |other |any )*(?:teachers?|schools?|adults) "
    r"(?:do|does|would|should|will)\b|(?:as|just as|as they (?:are|do)|as is done) (?:with|for|to) "
    r"(?:any|every|all|each|the other|the rest)\b|"
    r"like (?:(?:any|every|all|each) (?:other )?(?:pupil|child|student|learner)|"
    r"(?:the rest of )?(?:his|her|their|the) (?:classmates|class|peers|year|others|other \w+)\b)|"
    r"the same (?:[\w-]+ ){0,3}as (?:his|her|their|the|all|every) (?:other )?"
    r"(?:class|classmates|peers|pupils|children|others|rest|students)\b|"
    r"(?:in|within|as part of|from|through) (?:the )?"
    r"(?:ordinary|normal|usual|everyday|general|routine|regular|day-to-day) "
    r"(?:(?:run|course|way|round|pattern|life|practice|planning|routines?) of )?(?:the )?(?:class|classroom|"
    r"school|lessons?|teaching|things|planning|practice|day)\b(?! (?:teacher|assistant|sizes?))|"
    r"(?:to|for) (?:all|every|each) (?:pupils?|child(?:ren)?|students?|learners?)(?=\W*$|[.;]))",
    re.IGNORECASE,
)
#: Whoever teaches all, and what all are taught.
_TEACHERS = re.compile(
    r"\W*(?:[\w'’-]+,?\s){0,3}?(?:teachers?|tutors?|lecturers?|staff|school|lessons?|work|teaching|tasks|"
    r"class|classroom|homework|learning|subjects|pupils|coursework|lectures|feedback|praise|marking|rewards|"
    r"curriculum|planning)\b|\W*(?:he|she|they|(?-i:[A-Z][\w'’-]+)) (?:will|is|are|must|shall|to) (?:be )?"
    r"(?:taught|praised|rewarded|marked|included|encouraged|assessed|follows?)\b",
    re.IGNORECASE,
)


#: Learners in general are told, shown or praised: nothing is said of this one.
_TO_LEARNERS = re.compile(
    r"(?<!to )\b(?:tells?|shows?|asks?|gives?|teach(?:es)?|lets?|greets?|praises?|encourages?|reminds?|"
    r"expects?|helps?|"
    r"allows?|invites?|challenges?|motivates?|engages?|questions?|supports?) (?:all |the |their |every )?"
    r"(?:students?|pupils?|children|learners?|class|everyone|everybody)\b(?! (?:who|with)\b)",
    re.IGNORECASE,
)


def everyday_words(item: Item) -> str | None:
    """The words for what every school does for every child, where the item names nothing else."""
    return _everyday_words(item.text)


@kept_for_words
def _everyday_words(text: str) -> str | None:
    first = next(iter(sentences(text)), text)
    if _TEACHERS.match(first) and is_ordinary(first) and not _sets_apart(first):
        return first
    if _TEACHERS.match(first) and _TO_LEARNERS.search(first) and not _sets_apart(first):
        return first
    tokens = tokens_of(text)
    likened = _AS_FOR_ANYBODY.search(first)
    if likened is not None and not find_quantities(first):
        named = phrases("provision", "interventions", "therapies", "equipment").first(tokens, text)
        if named is None:
            return likened.group()
    found = phrases("provision", "everyday").first(tokens, text)
    words = text[found.start : found.end] if found else None
    if words is None:
        match = _FOR_ALL.search(text)
        words = match.group() if match else None
    if words is None or phrases("provision", "interventions", "therapies").first(tokens, text):
        return None
    if len(tokens) > _TOLD_AT_LENGTH and text.find(words) > _AT_THE_HEAD:
        return None  # it mentions what all have, and says more
    return words


def _sets_apart(text: str) -> bool:
    """Whether a text gives a length or a number of children: what all have is not counted out."""
    return any(one.kind in ("ratio", "duration", "total") for one in find_quantities(text))
