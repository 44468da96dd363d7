"""Which school a sentence says that the child is at now."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.language.child_fact import NOW, Fact, means_child
from audit.language.guarded import Guarded
from audit.language.present_ages import year_told

#: A school's name before "where", and behind "attends": there it may run on to a comma.
_NAME_BEFORE = r"(?P<school>(?:[A-Z][\w’'.-]*,?\s|(?:of|and|the|in|for|St\.?|&)\s){1,7}?[A-Z][\w’'.-]*)"
_NAME_BEHIND = r"(?P<school>(?:(?:St\.?|of|and|the|in|for|&)\s|[A-Z][\w’'.-]*\s?,?\s?){1,8})"
_SCHOOL = re.compile(
    rf"^{NOW} (?:(?:currently |now )?(?:attends|goes to)|"
    r"is (?:currently |now )?(?:a (?:pupil|student) at|on roll at|on the roll of|educated at))(?: the)? "
    rf"{_NAME_BEHIND}(?P<rest>[^.;]*)"
)
#: "Robin, a pupil at Saltmarsh School, is a child in need".
_APPOSED = re.compile(
    rf"^,? (?:now |currently )?an? (?:[a-z]+ )?(?:pupil|student) (?:at|of)(?: the)? {_NAME_BEHIND}"
    r"(?P<rest>[^.;,]*)"
)
_SINCE = re.compile(
    rf"^{NOW} (?:has|have|['’]ve) (?:now )?"
    r"(?:attended|been (?:at|a (?:pupil|student) at|on (?:the )?roll (?:at|of)))(?: the)? "
    rf"{_NAME_BEHIND}since\b"
)
#: "Saltmarsh School, where he has been a pupil since September 2025": the school of today.
_WHERE = Guarded(
    rf"{_NAME_BEFORE},? (?:\([^)]*\),? )?where (?P<who>[A-Z][\w'’-]+|he|she|they|I) "
    r"(?:has|have|['’]ve) (?:now )?(?:been|attended|studied|learnt|gone)\b[^.;]{0,40}\bsince\b"
)
#: "Saltmarsh School, where she is at present in Year 4": school and year of today.
_WHERE_NOW = Guarded(
    rf"{_NAME_BEFORE},? where (?P<who>[A-Z][\w'’-]+|he|she|they|I) "
    r"(?:is|am|are) (?:now|currently|at present|still|presently)(?P<after>[^.;]*)"
)
#: "Saltmarsh School, a primary school which she now attends".
_WHICH = Guarded(
    rf"{_NAME_BEFORE}(?:, [^.;,]{{3,60}}?)?,? (?:which|that) (?P<who>[A-Z][\w’'-]+|he|she|they|I) "
    r"(?:now|currently|at present|presently|already) (?:attends?|goes to)"
)
#: "Saltmarsh School, which Robin attends", "where he is a pupil".
_OF_THE_CHILD = Guarded(
    rf"{_NAME_BEFORE}(?:, [^.;,]{{3,60}}?)?,? (?:(?:which|that) (?P<who>[A-Z][\w’'-]+|he|she|they|I) "
    r"attends?(?P<rest>[^.;]*)|where (?P<pupil>[A-Z][\w’'-]+|he|she|they|I) (?:is|am|are) (?:an? "
    r"(?:[a-z]+ )?(?:pupil|student|boarder)|on (?:the )?roll|educated|taught)\b(?P<behind>[^.;]*))"
)
_NO_SCHOOL = re.compile(
    rf"^{NOW} (?:(?:does|do)(?: not|n['’]t) (?:currently |now |at present )?(?:attend|go to) any (?:school|"
    r"educational setting|setting|college)|(?:attends|goes to) no (?:school|setting|college)\b|"
    r"(?:is|am|are)(?: not|n['’]t) (?:currently |now |at present )?(?:on (?:the )?roll (?:at|of) (?:a|any) |"
    r"enrolled (?:at|in) (?:a|any) )(?:school|setting|college)|"
    r"has no school(?: place)?\b(?! (?:bag|friends|uniform|work))|"
    r"(?:is|am) (?:currently |now |at present )?(?:electively |being )?(?:home[- ]educated|educated at home|"
    r"home[- ]schooled))(?P<rest>[^.;]*)"
)
#: "Robin's school is Saltmarsh Primary School".
_THEIR_SCHOOL = re.compile(
    rf"^(?:(?P<who>[A-Z][\w-]+)['’]s|(?P<own>His|Her|Their|My)) "
    rf"(?:current |present )?school(?: is (?:now |the )*|, ){_NAME_BEHIND}"
)
_OF_A_PRONOUN = {"His": "he", "Her": "she", "Their": "they", "My": "I"}
_IN_OR_AT = re.compile(r"^(?:At|In) ")
_A_SCHOOL = re.compile(
    r"\b(?:School|Academy|College|Nursery|Pre-?[Ss]chool|Infants?|Juniors?|Primary|High|Playgroup|"
    r"Kindergarten)\b"
)
_NOT_ALWAYS = re.compile(
    r"\b(?:on|each|every|once|twice|one|two|three|half|for|after|before|also|Saturdays?|Sundays?|club|clubs|"
    r"swimming|until|from|days?|mornings?|afternoons?|holidays?|respite|clinic|sessions?)\b"
)


def schools_since(sentence: str, own: frozenset[str]) -> Iterator[Fact]:
    """The school where the child is said to have been up to now, wherever a sentence names it."""
    for found in _WHERE.finditer(sentence):
        if means_child(found["who"], own) and _A_SCHOOL.search(found["school"]):
            yield _up_to_now(found["school"], sentence)
    for found in _OF_THE_CHILD.finditer(sentence):
        often = found["rest"] or found["behind"] or ""
        of_child = means_child(found["who"] or found["pupil"], own)
        if of_child and _A_SCHOOL.search(found["school"]) and not _NOT_ALWAYS.search(often.split(",")[0]):
            yield Fact("school", _IN_OR_AT.sub("", found["school"]).strip(" ,"), sentence)
    for found in _WHICH.finditer(sentence):
        if means_child(found["who"], own) and _A_SCHOOL.search(found["school"]):
            yield _up_to_now(found["school"], sentence)
    their = _THEIR_SCHOOL.match(sentence)
    if their is not None and _A_SCHOOL.search(their["school"]):
        whose = their["who"] or _OF_A_PRONOUN[their["own"]]
        if means_child(whose, own):
            yield _up_to_now(their["school"], sentence)
    for found in _WHERE_NOW.finditer(sentence):
        if means_child(found["who"], own) and _A_SCHOOL.search(found["school"]):
            yield _up_to_now(_IN_OR_AT.sub("", found["school"]), sentence)
            yield from year_told(found["after"], sentence)


def school_attended(after: str, sentence: str) -> Iterator[Fact]:
    """The school that the child "has attended since", told behind the name or pronoun."""
    if (since := _SINCE.match(after)) and _A_SCHOOL.search(since["school"]):
        yield _up_to_now(since["school"], sentence)


def school_now(after: str, sentence: str, *, quoted: bool) -> Iterator[Fact]:
    """The school that the child attends, told behind the name or pronoun; not one for some hours."""
    school = _SCHOOL.match(after) or _APPOSED.match(after)
    if school and _A_SCHOOL.search(school["school"]) and not _NOT_ALWAYS.search(school["rest"]):
        yield Fact("school", school["school"].strip(" ,"), sentence, quoted)


def no_school(after: str, sentence: str) -> Iterator[Fact]:
    """That the child is at no school at all; who is on a roll and stays away is at one."""
    told = _NO_SCHOOL.match(after)
    if told and not _NOT_ALWAYS.search(re.split(r",| and ", told["rest"])[0]):
        yield Fact("no-school", "", sentence)


def _up_to_now(school: str, sentence: str) -> Fact:
    return Fact("school", school.strip(" ,"), sentence, since=True)
