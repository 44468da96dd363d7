"""What a text says is still to come, and by when: for what the plan's own date has overtaken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from audit.language.deadline_days import deadline_day
from audit.language.guarded import Guarded
from audit.language.sentences import sentence_spans
from audit.model.plan import Details

_BEGINS = (
    r"(?:start\w*|begin\w*|mov(?:e|es|ing)|transfer\w*|join\w*|attend\w*|go(?:ing)?|leav(?:e|ing)|"
    r"transition\w*|return\w*|enter\w*|sit(?:ting)?|tak(?:e|ing)|turn\w*|hav(?:e|ing)|complet\w+|finish\w*|"
    r"undergo\w*|see|visit\w*|be (?:\w+ly )?(?:assess\w*|seen|review\w*|discharged|fitted|offered|born|"
    r"starting|moving|transferring|attending|admitted|reassess\w*|referred|introduced|in place|delivered|"
    r"provided|completed|arranged|held|trained|given|[a-z]{2,}ing\b|\d{1,2}\b|three\b|four\b|five\b|"
    r"six\b|seven\b|"
    r"eight\b|nine\b|ten\b|eleven\b|(?:thir|four|fif|six|seven|eigh)teen\b)|open|close|arrive|expire|happen|"
    r"take place|meet|receive|reintegrat\w+|continue|end|last)"
)
_FUTURE = re.compile(
    rf"\b(?:[Ww]ill|shall|is due to|are due to|is to|is going to|am going to|is about to|plans to|hopes to|"
    rf"is expected to|is scheduled to|due to|look(?:s|ing)? forward to"
    r"(?: (?:his|her|their|him|them))?)(?: \w+ly| also| then| first)? "
    rf"{_BEGINS}\b(?P<rest>[^.;]*)"
)
#: What anybody will do by a day that is long past: "will choose his options in the spring of 2024".
_WILL_DO = re.compile(
    r"\b(?:will|shall|is going to|is due to|is about to|is expected to)(?: \w+ly| also| then| first)? "
    r"[a-z]+\b(?P<rest>[^.;]*)"
)
_LONG_PAST = timedelta(days=200)
_WHEN = re.compile(
    r"\b(?:in|on|by|at|during|before|until|for|of)\s(?:the )?(?:(?:end|start|beginning|middle) of )?(?:the )?"
    r"(?P<when>(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:(?:mid|early|late)[- ])?(?:january|february|march|"
    r"april|may|june|july|august|september|october|november|december|spring|summer|autumn|easter|christmas)"
    r"(?: term)?,?(?: of)? 20\d\d|\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d|20\d\d(?:[/-]\d\d)?)(?!\d)",
    re.IGNORECASE,
)
#: What is to come goes by something that has its own date: a report, a programme, a decision.
_OF_SOMETHING = re.compile(
    r"\b(?:report\w*|assess(?:ed|ment)|advice|programme|plan|review|drawn up|written|agreed|dated|issued|"
    r"made|set|begun|started|began|recommended|introduced|version|published|given|diagnosed|operation|"
    r"surgery|since|letter|statement|which|who|that|he|she|they)\b[^.;]*$",
    re.IGNORECASE,
)
#: "Will have a second operation in", "is to have a review in": the day is that of the operation to come.
_HAS_ONE = re.compile(
    r"\s?(?:(?:an?|another|the|his|her|their|further|more) )?"
    r"(?:(?!(?:of|from|after|since|following|in|on|by|and)\b)[\w-]+ ){0,3}"
    r"(?:operation|surgery|assessment|review)\s?",
    re.IGNORECASE,
)
#: A note without a subject: "now at home; to start nursery in September".
_TO_DO = re.compile(
    rf"(?:^|[;:–—(]|, (?:and )?|\. )\s?(?:is )?to (?:also |then )?{_BEGINS}\b(?P<rest>[^.;]*)", re.IGNORECASE
)
_SAID_THEN = re.compile(
    r"\b(?:said|told|wrote|reported|explained|hoped|thought|agreed|decided|was|were|had)\b"
)
_TOLD_BY_SOMEBODY = re.compile(r"\b(?:said|told|wrote|reported|explained|hoped|thought|agreed|decided)\b")
#: "The report of March 2021 says that": what is written there is of its own day, in whatever tense.
_REPORTS_OF_THEN = re.compile(
    r"\b(?:reports?|letter|advice|assessment|review|plan|statement|notes?|record|summary|minutes|"
    r"profile|form)\b"
    r"(?:,? (?:dated|written|made|drawn up|issued))?,? (?:of|from|in|on|for|by|at|\(|\d)"
    r"[^.;]{0,60}?(?:19|20)\d\d\b[^.;]*?\b(?:says?|states?|notes?|records?|adds?|gives|describes?|"
    r"predicts?|recommends?|reads?|tells?|has it|"
    r"expects?|looks? ahead|suggests?|speaks?|mentions?|advises?|asks?)\b|"
    r"\b(?:[Aa]ccording to|[Ii]n the words of|[Tt]o quote|[Aa]s) [^.;]{0,60}?\b(?:19|20)\d\d\b|"
    r"\b(?:19|20)\d\d (?:reports?|letter|advice|assessment|review|plan|statement)\b[^.;]*?"
    r"\b(?:says?|states?|notes?|records?|predicts?|recommends?|reads?|suggests?)\b"
)
#: "Had an operation, went to the infants, and": what follows is the next thing told of the child.
_GOES_ON_TO = re.compile(r"(?:,|;) (?:and|but)(?: (?:he|she|they))?\s$")
_OF_ANOTHER = re.compile(r"\b(?:brother|sister|siblings?|twin|cousin|friend|baby)\b", re.IGNORECASE)
_TO_COME = r"\b(?:will|is due to|is about to|is going to|hopes to|when (?:he|she|they|[A-Z]\w+))(?: \w+ly)? "
_STARTS_SCHOOL = Guarded(
    _TO_COME + r"(?:starts?|begins?|joins?|enters?)(?: at| in| into)? (?:reception\b|nursery\b|"
    r"(?:primary |infant |big )?school\b"
    r"(?! (?:action|council|day|dinners|lunches|work|each|every|early|late|later|at \d)))"
)
_GOES_UP = Guarded(
    _TO_COME
    + r"(?:starts?|begins?|joins?|enters?|moves?|goes|go|transfers?|transitions?)(?: up)?(?: to| in| into)? "
    r"(?:(?:his |her |their )?(?:secondary|high|senior) school\b|year (?:7|seven)\b)",
    re.IGNORECASE,
)
_SECONDARY_BEGINS = 7
#: What is arranged, awaited or due, without a verb of the future.
_ARRANGED = Guarded(
    r"\b(?:(?:is|are|has been|have been) (?:\w+ly )?(?:booked|planned|scheduled|arranged|fixed|listed|made|"
    r"expected|due)|(?:awaiting|waiting for|waits for|on the (?:waiting )?list for)\b[^.;]*?|due|"
    r"(?:booked|planned|scheduled|arranged)) (?=(?:to \w+ )?(?:for|in|on|by|at|this|next)\b)(?P<rest>[^.;]*)",
    re.IGNORECASE,
)
#: Looks ahead to a stage of school without a date: "will move into Year 3 next September".
_LOOKS_AHEAD = re.compile(
    r"(?:\b(?:will|shall|is due to|is about to|is going to|is (?:also )?(?:getting |being )?"
    r"(?:ready|prepared|preparing) (?:to|for)|hopes to|looks? forward to|looking forward to|excited about|"
    r"nervous about|worried about|plans? for|preparing for|prepare for|in preparation for|"
    r"before (?:he|she|they|I)(?: can)?|when (?:he|she|they|[A-Z]\w+)|ahead of|by the time "
    r"(?:he|she|they|[A-Z]\w+))|['’]ll|\b(?:is|are) (?=(?:starting|joining|moving|transferring|going)\b)|"
    r"\b(?=(?:moves|goes|transfers) (?:up )?(?:in)?to [^.;,]{0,20}\b(?:after|next|in|this|from)\b))"
    r"[^.;,]{0,40}?\b(?:start|begin|join|enter|mov|go|transfer|transition|progress|sit|tak|do|"
    r"complet|get|reach)\w*"
    r"(?: up| on| over)?(?: into| to| in| from| at)?\b(?: (?:the|his|her|their|a))?",
    re.IGNORECASE,
)
#: "Next term she joins", and "is about to leave nursery": the stage that is to end.
_NEXT = Guarded(
    r"\b(?:next|this coming) (?:term|year|half[- ]term|september|january|autumn|spring) "
    r"(?:he|she|they|I|[A-Z]\w+) (?:starts|joins|moves|goes|enters|begins)(?: up)?(?: in| into| at| to)?\b",
    re.IGNORECASE,
)
_LEAVES = Guarded(
    r"\b(?:will|is (?:due|about|going|ready) to|when (?:he|she|they|I)|before (?:he|she|they|I)) leaves? "
    r"(?:the |her |his |their |my )?(?P<stage>nursery|pre-?school|reception|infants?|infant school|juniors?|"
    r"junior school|primary(?: school)?)\b",
    re.IGNORECASE,
)
_LAST_YEAR = {"n": -1, "r": 0, "i": 2, "j": 6}
#: "Will start at Marl Hill in", "is to have a place for": then a school year that is to come.
_INTO_A_YEAR = Guarded(
    r"\b(?:will|shall|is to|is due to|is about to|is going to|hopes to|due to|ready to)(?: also| then)? "
    r"(?:start|begin|join|move|go|transfer|enter|attend|have a place|take up a place|"
    r"be)\b(?: [\w'’-]+){0,6}? (?:in|into|to|for) (?=year \d{1,2}\b"
    r"(?! (?:children|pupils|class|classes|group|lessons|buddies|students|for|work|level|maths)\b))",
    re.IGNORECASE,
)
#: "Helps him to get ready for his move into Year 3".
_READY_FOR = Guarded(
    r"\b(?:ready|prepar\w+|plan(?:s|ned|ning)?|ahead|look\w* forward|run-up|in time|visits?) "
    r"(?:(?:him|her|them) )?(?:for|of|to) (?:the |his |her |their |a )?(?:\w+ )?"
    r"(?:transition|transfer|move|start|step)(?: up)? (?:in)?(?:to|in|at) ",
    re.IGNORECASE,
)
_TRANSITION = Guarded(
    r"\b(?:transition|transfer|move) (?:up )?(?:in)?to "
    r"(?=(?:year|reception|nursery|junior|secondary|key stage|ks|high)\b)"
    r"(?=[^.;]*\b(?:will|planned|next|prepar\w+|visits?|ready)\b)",
    re.IGNORECASE,
)
#: Tests, with the school year in which they are taken, told of as this or the next summer's.
_SOON = (
    r"(?:next|this|the coming|this coming|the following) (?:(?:school|academic) )?(?:year|term|spring|summer|"
    r"autumn|January|February|March|April|May|June|July)"
)
_TESTS = (
    r"(?:(?:year|yr|y) ?(?P<{0}>\d{{1,2}}|one|two|three|four|five|six)|"
    r"(?P<{0}stage>key stage (?:1|2|one|two)|ks[12])|(?P<{0}phonics>phonics)) "
    r"(?:[\w-]+ ){{0,3}}?(?:tests?|SATs|checks?|assessments?)\b"
)
_TESTS_AHEAD = Guarded(
    rf"{_SOON}(?:['’]s)? {_TESTS.format('a')}|"
    rf"\b{_TESTS.format('b')} (?:is |are |(?:which|that) (?:is|are) )?(?:in |at the end of )?{_SOON}\b|"
    r"\b(?:prepar\w+|ready|readiness|run-up|looking ahead|look ahead|revis\w+|in time) "
    rf"(?:(?:him|her|them) )?(?:for|to) (?:the |his |her |their )?{_TESTS.format('c')}",
    re.IGNORECASE,
)
_TESTS_OF_STAGE = {"1": 2, "e": 2, "2": 6, "o": 6}  # by the last letter: key stage one, key stage two
_PHONICS_YEAR = 2  # in Year 1, and again in Year 2
_YEAR_WORDS = "one two three four five six seven eight nine ten eleven twelve thirteen".split()
#: The stages of school, each with the school year in which it begins.
_STAGES = (
    (re.compile(r"^ ?nursery\b", re.IGNORECASE), -1),
    (re.compile(r"^ ?reception\b", re.IGNORECASE), 0),
    (re.compile(r"^ ?(?:junior school|juniors|key stage (?:2|two)|ks2)\b", re.IGNORECASE), 3),
    (re.compile(r"^ ?(?:secondary|high|senior) school\b|^ ?key stage (?:3|three)\b|^ ?ks3\b", re.I), 7),
    (re.compile(r"^ ?(?:key stage (?:4|four)|ks4)\b", re.IGNORECASE), 10),
    (
        re.compile(
            r"^ ?(?:phonics (?:screening )?(?:check|test)|key stage (?:1|one) (?:SATs|tests))\b", re.I
        ),
        2,
    ),
    (re.compile(r"^ ?(?:SATs|(?:key stage (?:2|two)|ks2) (?:SATs|tests|assessments))\b", re.I), 6),
)
_SCHOOL_YEAR = re.compile(
    r"^ ?(?:year|yr|y) ?(?P<year>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"thirteen)\b(?! (?:level|texts?|objectives|curriculum|work|books?|maths|words|spellings|units?|papers?|"
    r"expectations|standards?|topics?))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Foretold:
    """A sentence that looks ahead to what must lie behind, and the words for when."""

    sentence: str
    when: str


def overtaken(line: str, plan_date: date) -> Iterator[Foretold]:
    """The sentences of a line that announce something for a time before the plan's date."""
    for start, end in sentence_spans(line):
        sentence = line[start:end]
        future = _FUTURE.search(sentence) or _ARRANGED.search(sentence) or _long_past(sentence, plan_date)
        future = future or _TO_DO.search(sentence)
        if future is None or _was_said_then(sentence[: future.start()]):
            continue  # a day that is past is past for a brother or sister as well
        when = _WHEN.search(future["rest"])
        if when is None and (opening := _WHEN.match(sentence)) and opening.end() <= future.start():
            last = deadline_day(opening["when"], Details())
            if last is not None and last < plan_date and _OF_SOMETHING.search(opening.group()) is None:
                yield Foretold(sentence, opening["when"])
            continue
        if when is None or _has_its_own_date(future["rest"][: when.start()]):
            continue
        last = deadline_day(when["when"], Details())
        if last is not None and last < plan_date:
            yield Foretold(sentence, when["when"])


def _has_its_own_date(between: str) -> bool:
    """Whether the day behind a verb of the future is that of a thing which lies behind it."""
    return not _HAS_ONE.fullmatch(between) and _OF_SOMETHING.search(between) is not None


def _long_past(sentence: str, plan_date: date) -> re.Match[str] | None:
    """What a sentence says that somebody will do, where the day for it was long past."""
    future = _WILL_DO.search(sentence)
    when = _WHEN.search(future["rest"]) if future is not None else None
    last = deadline_day(when["when"], Details()) if when is not None else None
    return future if last is not None and last < plan_date - _LONG_PAST else None


def outgrown(line: str, school_year: int) -> Iterator[Foretold]:
    """The sentences that still await a stage of school, or its tests, which is behind the child."""
    for start, end in sentence_spans(line):
        sentence = line[start:end]
        for pattern, begins in ((_STARTS_SCHOOL, 1), (_GOES_UP, _SECONDARY_BEGINS)):
            match = pattern.search(sentence)
            if match and school_year > begins and not _is_not_of_the_child_now(sentence[: match.start()]):
                yield Foretold(sentence, match.group())
                break
        else:
            if (stage := _stage_ahead(sentence)) is not None and school_year > stage[1]:
                yield Foretold(sentence, stage[0])


def _stage_ahead(sentence: str) -> tuple[str, int] | None:
    """The first stage of school that a sentence looks ahead to, in its words, and the year it begins in."""
    if found := list(_stages_ahead(sentence)):
        return min(found, key=lambda stage: stage[1])
    if (tests := _tests_ahead(sentence)) is not None:
        return tests
    leaves = _LEAVES.search(sentence)
    if leaves and not _is_not_of_the_child_now(sentence[: leaves.start()]):
        stage_left = leaves["stage"].lower()
        return leaves.group(), -1 if stage_left.startswith("pre") else _LAST_YEAR.get(stage_left[0], 6)
    return None


def _stages_ahead(sentence: str) -> Iterator[tuple[str, int]]:
    for ahead in (
        *_LOOKS_AHEAD.finditer(sentence),
        *_TRANSITION.finditer(sentence),
        *_READY_FOR.finditer(sentence),
        *_NEXT.finditer(sentence),
        *_INTO_A_YEAR.finditer(sentence),
    ):
        rest = re.sub(r"^ (?:for|about)\b", "", sentence[ahead.end() :])
        if _is_not_of_the_child_now(sentence[: ahead.start()]):
            continue
        if year := _SCHOOL_YEAR.match(rest):
            yield sentence[ahead.start() : ahead.end()] + year.group(), _year_number(year["year"])
            continue
        for stage, begins in _STAGES:
            if stage.match(rest):
                yield sentence[ahead.start() : ahead.end()], begins
                break


def _tests_ahead(sentence: str) -> tuple[str, int] | None:
    """The tests that a sentence awaits, in its words, and the school year in which they are taken."""
    tests = _TESTS_AHEAD.search(sentence)
    if tests is None or _is_not_of_the_child_now(sentence[: tests.start()]):
        return None
    told = {name[1:]: value for name, value in tests.groupdict().items() if value is not None}
    if "phonics" in told:
        return tests.group(), _PHONICS_YEAR
    if "stage" in told:
        return tests.group(), _TESTS_OF_STAGE[told["stage"][-1].lower()]
    return tests.group(), _year_number(told[""])


def _year_number(words: str) -> int:
    words = words.lower()
    return int(words) if words.isdigit() else _YEAR_WORDS.index(words) + 1


def _is_not_of_the_child_now(before: str) -> bool:
    """Whether a sentence tells of what somebody said then, or of a brother or sister."""
    return _was_said_then(before) or _OF_ANOTHER.search(before) is not None


def _was_said_then(before: str) -> bool:
    if _REPORTS_OF_THEN.search(before):
        return True
    then = _TOLD_BY_SOMEBODY if _GOES_ON_TO.search(before) else _SAID_THEN
    return then.search(before) is not None
