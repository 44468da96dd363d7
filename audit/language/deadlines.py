"""By when something is to be achieved: a date, a phase, a key stage, a year, an age or a period."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from audit.language.dates import find_date
from audit.language.deadline_wordings import (
    AT_AGE,
    AT_PHASE,
    AT_REVIEW,
    IN_PERIOD,
    IN_SCHOOL_YEAR,
    IN_STAGE,
    MONTH,
    ON_DATE,
    PHASE,
    SEASON,
    SPAN,
    STAGE,
    WHEN_GROWN,
    YEAR_NAME,
)
from audit.language.numbers import NUMBER

DeadlineKind = Literal["date", "year-group", "key-stage", "age", "period", "event"]

_DEADLINE = re.compile(
    rf"(?<!\w)(?=\w)(?:(?P<date>{ON_DATE})|(?P<year>{IN_SCHOOL_YEAR})|(?P<stage>{IN_STAGE})|"
    rf"(?P<grown>{WHEN_GROWN})|(?P<age>{AT_AGE})|(?P<phase>{AT_PHASE})|(?P<period>{IN_PERIOD})|"
    rf"(?P<review>{AT_REVIEW}))",
    re.IGNORECASE,
)
_WORDS_BETWEEN = (
    r"(?:(?:the|very|end|ends?|conclusion|completion|expiry|start|last|final|first|day|days|week|close|"
    r"closing|of|his|her|their|my|this|next|following|coming|in|at|time|summer|autumn|spring|term|he|she|"
    r"they|I|[A-Z][a-z]+|is|are|turns?|reach(?:es)?|leaves?|finish(?:es)?|completes?|has|been|finished|"
    r"completed|left|late|early|mid)\s+){0,8}"
)
#: Composed of a word for "by", words for a part of a time, and the time: however it is put together.
_COMPOSED = re.compile(
    rf"(?<!\w)(?i:(?:by|before|when|come|until|as|once|at|on)\s+){_WORDS_BETWEEN}(?i:"
    rf"(?P<year>{YEAR_NAME})|(?P<stage>{STAGE}|early years|reception|nursery|foundation stage|"
    r"primary(?: school)?|secondary(?: school)?|sixth form|post[- ]16)|"
    rf"(?P<date>(?:{MONTH}|summer|easter|christmas)(?: (?:term|holidays?))?(?: (?:in )?20\d\d)?|20\d\d)|"
    r"(?P<age>(?:age )?(?:[4-9]|1\d|2[0-5])(?=[ ,]|[.:](?!\d)|$)))(?!\w)"
    r"(?!\s(?:minutes|out|of|times|words|%|per|people|children|steps|hours|days|o'clock|am|pm))"
)
#: At the very head the word for "by" may be left out: "End Y4: counts ...".
_AT_THE_HEAD = re.compile(
    r"\W*(?:(?:the )?(?:end|start|close|summer|spring|autumn)(?: term)?(?: of| in)? )(?:the )?"
    rf"(?:(?P<year>{YEAR_NAME})|(?P<stage>{STAGE}|{PHASE}))(?=\W)",
    re.IGNORECASE,
)
#: A cell or a label says it in fewer words: "End of Key Stage 2 (July 2027)", "12 months".
_IN_CELL = re.compile(
    rf"\b(?:(?:{MONTH}|{SEASON}(?: term)?),? ?20\d\d|20\d\d|end of [\w ]{{2,30}}|{YEAR_NAME}|{STAGE}|"
    rf"{SPAN}|reception|post[- ]16|age \d+|(?:next|annual) (?:annual )?review|"
    rf"(?:summer|autumn|spring) term(?: \d{{4}})?|{MONTH}|{SEASON}|leaving school|one year|two years)\b|"
    r"\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}",
    re.IGNORECASE,
)
_WHEN = (
    rf"(?:(?:by |the )?(?:(?:end|start) of )?(?:(?:{MONTH}|{SEASON}(?: term)?),? ?20\d\d|20\d\d|"
    rf"{YEAR_NAME}|{STAGE}|reception)|{SPAN}|age \d+|\d{{1,2}}/(?:\d{{1,2}}/)?20\d\d)"
)
#: "Timescale: 12 months", "target: spring 2028"; and in brackets of its own, "(KS2)".
_LABELLED = re.compile(
    r"\b(?:time ?scales?|target(?: date)?|due(?: date)?|deadline|by when|when|end date|achieve by)\s?[:=-]\s?"
    rf"(?P<when>{_WHEN})",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(rf"[(\[](?:to be achieved |for |target )?(?P<when>{_WHEN})[)\]]", re.IGNORECASE)
#: "Before she turns eight".
_BIRTHDAY = re.compile(
    rf"\b(?:by|before|when|until) (?:he|she|they|I|[A-Z]\w+) (?:turns?|reach(?:es)?|becomes?|is|are|am) "
    rf"(?:the age of )?{NUMBER}"
    rf"(?= years? old\b|[,.;:]|$| [A-Zhs])(?! (?:minutes|weeks|months|days|hours|metres))",
    re.IGNORECASE,
)
#: What is of a year, or in it, and not by it: "in Year 4 lessons".
_OF_A_YEAR = re.compile(
    r"\s(?:lessons?|class\w*|work|texts?|words?|books?|level|spellings?|maths|reading|curriculum|children|"
    r"pupils|teachers?|standard|expectations|group)\b",
    re.IGNORECASE,
)
#: "At the level expected at the end of Year 2" is how well, and not by when.
_MEASURE = re.compile(
    r"\b(?:expected|typical|usual|normal|average|required|level|standard|curriculum|expectations?)"
    r"(?: (?:of|for) (?:an?|the|most|other|all) [\w ]{2,20})?\s$",
    re.IGNORECASE,
)
_NO_DEADLINE = re.compile(
    r"^\s*(?:by|in|for|at|during|before|over|within|on|until|throughout)?\s*(?:the )?"
    r"(?:end of (?:the |each |every |a )?(?:day|lesson|session|week|task|activity|morning|afternoon))",
    re.IGNORECASE,
)
_NOT_DATED = re.compile(
    r"\b(?:ongoing|on-going|continuous|continual|long[- ]term|tbc|to be (?:confirmed|agreed)|n/?a|"
    r"as appropriate)\b",
    re.IGNORECASE,
)


#: "At secondary school" is where, "at the end of secondary school" is when.
_PLACE = re.compile(
    r"(?:at|on|as) (?:the |his |her |their |my )?"
    r"(?:secondary|primary|nursery|reception|sixth form|post[- ]16|school|college)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Deadline:
    """By when, in the plan's words."""

    kind: DeadlineKind
    text: str
    start: int
    end: int


@lru_cache(maxsize=1024)  # an outcome's time is asked for by its slots and by several checks
def find_deadline(text: str, in_cell: bool = False) -> Deadline | None:
    """The first deadline that a text gives; a cell for it may say it in two words."""
    for match in _DEADLINE.finditer(text):
        words = match.group()
        if _NO_DEADLINE.match(words) or not _is_point(match, text):
            continue
        return Deadline(_kind(match), words.strip(), match.start(), match.start() + len(words.rstrip()))
    composed = next(
        (
            one
            for one in _COMPOSED.finditer(text)
            if not _PLACE.match(one.group()) and not _MEASURE.search(text[: one.start()])
        ),
        None,
    )
    if composed and not _NO_DEADLINE.match(composed.group()):
        kind: DeadlineKind = (
            "year-group"
            if composed["year"]
            else "key-stage"
            if composed["stage"]
            else "date"
            if composed["date"]
            else "age"
        )
        return Deadline(kind, composed.group().strip(), composed.start(), composed.end())
    born = _BIRTHDAY.search(text)
    if born is not None:
        return Deadline("age", born.group().strip(), born.start(), born.end())
    head = _AT_THE_HEAD.match(text)
    if head is not None:
        return Deadline("year-group" if head["year"] else "key-stage", head.group().strip(), 0, head.end())
    told = _LABELLED.search(text) or _IN_BRACKETS.search(text)
    if told is not None:
        return Deadline("date", told["when"].strip(), told.start("when"), told.end("when"))
    if in_cell and not re.fullmatch(rf"\W*{_NOT_DATED.pattern}\W*", text.strip(), re.I):
        found = _IN_CELL.search(text) or None
        if found:
            return Deadline("date", found.group(), found.start(), found.end())
        day = find_date(text)
        if day:
            return Deadline("date", text.strip(), 0, len(text.strip()))
    return None


def _kind(match: re.Match[str]) -> DeadlineKind:
    names: dict[str, DeadlineKind] = {
        "date": "date",
        "year": "year-group",
        "stage": "key-stage",
        "age": "age",
        "grown": "age",
        "period": "period",
    }
    return names.get(match.lastgroup or "", "event") if match.lastgroup != "years" else "age"


def _is_point(match: re.Match[str], text: str) -> bool:
    """Whether the words set a limit and do not only say when something happens ("for 10 weeks")."""
    words = match.group().lower()
    if _MEASURE.search(text[: match.start()]):
        return False
    if match["year"] and _OF_A_YEAR.match(text, match.end()):
        return False
    if match["period"]:
        return (
            not re.match(
                r"(?:for|in|over|during|after|within)\s+(?:the )?(?:\w+[ -])?(?:weeks?|a week)\b", words
            )
            and not (words.startswith("for ") or re.match(r"(?:after) (?:a|one) week", words))
            and not re.match(r"(?:in|over|during|within) (?:the |a |one )?(?:week|term)$", words)
            and not re.match(r"in (?:a|one|any|the) (?:school |full )?(?:term|year|month|week)$", words)
        )
    if match["date"] and words.startswith(("on ", "at ", "for ", "to ")):
        return bool(re.search(r"20\d\d|/\d", words))
    if match["date"] and words.split()[0] in ("in", "from", "after") and not re.search(r"\d{4}", words):
        return words.split()[0] == "in" and bool(re.search(MONTH, words)) and "may " not in words
    return not (
        match["date"]
        and re.fullmatch(r"(?:by|before) may", words.strip())
        and re.match(r"\s+(?:be|have|need)", text[match.end() :])
    )
