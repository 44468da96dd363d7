"""What a text says of the child at present: age, school year, date of birth and school.

History and dated reports are not the present: a line with a date well before the plan's own is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from audit.language.dates import locate_dates
from audit.language.guarded import Guarded
from audit.language.names import NAME, is_also_a_word, is_given_name, plain
from audit.language.numbers import number_value
from audit.language.sentences import sentence_spans

FactKind = Literal["age", "year-group", "born", "school"]

_NUMBER = (
    r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|seventeen|eighteen|nineteen|twenty(?:[- ](?:one|two|three|four))?)"
)
_NOW = r"(?:,? (?:who|now|currently|already|still|just|only|at present|presently),?)*"
_AGE = re.compile(
    rf"^{_NOW} ?(?:is|am|['’]m|are)(?: now| currently| just| still| already| only)* (?:aged )?"
    rf"(?P<age>{_NUMBER})(?: years?(?: old| of age)?)?(?: and (?:a half|{_NUMBER} months?)(?: old)?)?"
    r"(?=\s?[.,;:!)”\"]|\s?$|\n| and (?!a half|\d)| who | but | now\b| at present\b)"
)
#: "I am seventeen." that opens a paragraph: what the paragraph goes on to date is not this.
_AGE_ALONE = re.compile(rf"^ ?(?:is|am|['’]m) (?:now |aged )?(?P<age>{_NUMBER})\W*$")
#: Sure enough to stand beside a date: "who is now ten", "I am four years old".
_AGE_NOW = re.compile(
    r"^(?:,? who)? ?(?:is|am|['’]m) (?:(?:now|currently) (?:aged )?"
    rf"(?P<now>{_NUMBER})(?=,| and |\s?\.| years)|"
    rf"(?P<age>{_NUMBER}) (?:years old\b(?! (?:in|at|when|then)\b| \()|(?:now|at present)\b))"
)
_TOLD_THEN = re.compile(r"\b(?:said|told|wrote|reported|noted|recorded|then|at the time|until|when)\b")
#: Where a sentence goes on to another matter: "is four years old and had two infections when".
_AND_ON = re.compile(r", | and (?=had|has|was|did|went|came|spent|lost|[a-z]+ed\b)")
_AGED = Guarded(
    rf"^(?:,| \() ?(?:aged?|who is) (?:aged )?(?P<age>{_NUMBER})\b(?! (?:when|at the time|months))"
)
#: "Maya (9) enjoys", "Maya, 9, enjoys", "Maya, a Year 4 pupil, writes", "Maya has just started Reception".
_BESIDE_THE_NAME = re.compile(r"^(?: \((?P<age>\d{1,2})\)|, (?P<aged>\d{1,2}),)(?= ?[a-z,.;])")
_A_PUPIL_OF = re.compile(
    r"^(?:, an? (?:[a-z]+ )?(?=[^,.;]{1,16} (?:pupil|student|child|boy|girl)\b)|"
    r" has (?:just|recently|now) (?:started|begun|joined|moved into|entered)(?: in)? )"
    r"(?:(?:[Yy]ear|Yr|Y) ?(?P<year>\d{1,2})|(?P<stage>[Rr]eception|[Nn]ursery))\b"
)
#: "A nine-year-old with a quick wit, Maya draws", "My name is Maya and I am nine."
_OLD_BEFORE = re.compile(
    rf"^An? (?:[\w-]+ )?(?P<age>{_NUMBER})[- ]years?[- ]old\b[^,.;]{{0,50}}, (?P<who>[A-Z][\w'’-]+)\b"
)
_I_AM = re.compile(rf"^(?:Hello|Hi|My name)\b[^.;]*?\bI(?: am|['’]m) (?P<age>{_NUMBER})\b(?! (?:of|in|at)\b)")
_AN_OLD = re.compile(
    rf"^{_NOW} ?(?:is|am|['’]m) an? (?:[\w-]+,? ){{0,4}}?(?P<age>{_NUMBER})[- ]years?[- ]olds?\b"
)
_YEAR = re.compile(
    rf"^{_NOW} ?(?:is|am|['’]m)(?: now| currently| still| already)* (?:an? )?"
    r"(?:(?:pupil |student )?in )?(?:a )?(?:(?:[Yy]ear|Yr|Y) ?"
    r"(?P<year>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)|"
    r"(?P<stage>[Rr]eception|[Nn]ursery))\b"
    r"(?! (?:level|text|objectives|curriculum|work|books?|maths|for\b|expectations))"
)
#: "turned five last spring", "had his eighth birthday in May": so old since less than a year ago.
_TURNED = re.compile(
    r"^(?: has)?(?: just| recently)? (?:turned|(?:had|celebrated) (?:his|her|their|my)) "
    rf"(?P<age>{_NUMBER}|\d{{1,2}}(?:st|nd|rd|th)|[a-z]+th|third)\b"
    r"(?= birthday| (?:last|this|in|on|at|over|just|earlier)\b|\s?[.,;]|$)"
)
#: "will be eleven in March", "turns 11 this spring": a year younger until then.
_WILL_TURN = re.compile(
    r"^(?:[^.;]{0,60}?\band)? ?(?:will (?:be|turn)|turns|is about to turn)(?: aged)? "
    rf"(?P<age>{_NUMBER})(?: years old)? (?:in|on|this|next|at|over) (?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)? )?"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|"
    r"autumn|winter|month|term|Christmas|Easter)\b(?! (?:19|20)\d\d)"
)
#: "settled well at the start of Year 3 in September": this school year, since no other is named.
_BEGUN = Guarded(
    r"\b(?:start(?:ed|ing)?|began|begun|beginning|joined|moved (?:up )?(?:in)?to|went (?:up )?into|"
    r"entered)\b[^.;]{0,20}?\b(?:Year|Yr) ?"
    r"(?P<year>\d{1,2})\b[^.;]{0,12}\b(?:in|this) September\b(?! (?:of )?(?:19|20)\d\d)"
)
#: "At eight years old, Robin still uses", "Now in Year 7, he reads": the child is named behind it.
_BEFORE_THE_CHILD = re.compile(
    rf"^\W*(?:(?:(?:Now|Currently|Still) )?(?:As an? (?P<old>{_NUMBER})[- ]years?[- ]old|"
    rf"(?:[Aa]t|[Aa]ged|[Aa]t the age of|Now|Already|Just) (?P<age>{_NUMBER})(?: years?(?: old| of age)?)?)|"
    r"(?:Now|Currently|Still|At present) in (?:the )?(?P<year>(?:[Yy]ear|Yr|Y) ?\w+|[Rr]eception|[Nn]ursery))"
    r"(?:,? (?:and|but) (?:now|still|already)? ?(?:in|at|aged) "
    r"(?P<then>(?:the )?(?:[Yy]ear |Yr |Y)?[\w ]{1,12}?))?,? "
    r"(?P<who>[A-Z][\w'’-]+|he|she|they)\b(?P<rest>[^,.;]*)"
)
_PRESENT_VERB = re.compile(
    r"^(?: (?:still|now|also|often|usually|rarely|never|always|only|currently|\w+ly))* "
    r"(?:is|has|can|cannot|does|needs|[a-z]+(?<!s)s)\b"
)
#: What goes with an age, and seldom with an hour of the day.
_SO_OLD = re.compile(
    r"^ (?:still|now|also|already|only|can|cannot|could|has|is|does|needs|knows|weighs|speaks|uses|reads|"
    r"writes|understands|depends|relies|wears|likes|wants|finds)\b"
)
_THIS_CHILD = re.compile(
    rf"^\W*(?:This|He is an?|She is an?) (?:[\w-]+,? ){{0,3}}?(?P<age>{_NUMBER})[- ]years?[- ]olds?\b"
)
_ORDINALS = {
    "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
}  # fmt: skip
_BORN = re.compile(
    r"^(?:,? who was| was|,| \() ?born (?:(?!and\b)[\w-]+,? ){0,7}?(?:on|in) "
    r"(?P<when>(?:[A-Z][a-z]+ )?\d[^.;]{2,24})"
)
_BORN_LABEL = re.compile(
    r"\b(?:date of birth|d\.?o\.?b\.?)\s*(?:is|:)?\s*(?P<when>[^;]{6,24})", re.IGNORECASE
)
_SCHOOL = re.compile(
    rf"^{_NOW} (?:(?:currently |now )?(?:attends|goes to)|"
    r"is (?:currently |now )?(?:a (?:pupil|student) at|on roll at|on the roll of|educated at))(?: the)? "
    r"(?P<school>(?:(?:St\.?|of|and|the|in|for|&)\s|[A-Z][\w’'.-]*\s?,?\s?){1,8})(?P<rest>[^.;]*)"
)
#: "Saltmarsh School, where he has been a pupil since September 2025": the school of today.
_WHERE = re.compile(
    r"(?P<school>(?:[A-Z][\w’'.-]*,?\s|(?:of|and|the|in|for|St\.?|&)\s){1,7}?[A-Z][\w’'.-]*),? "
    r"(?:\([^)]*\),? )?where (?P<who>[A-Z][\w'’-]+|he|she|they|I) (?:has|have|['’]ve) (?:now )?"
    r"(?:been|attended|studied|learnt|gone)\b[^.;]{0,40}\bsince\b"
)
_SINCE = re.compile(
    rf"^{_NOW} (?:has|have|['’]ve) (?:now )?"
    r"(?:attended|been (?:at|a (?:pupil|student) at|on (?:the )?roll (?:at|of)))(?: the)? "
    r"(?P<school>(?:(?:St\.?|of|and|the|in|for|&)\s|[A-Z][\w’'.-]*\s?,?\s?){1,8})since\b"
)
_A_SCHOOL = re.compile(
    r"\b(?:School|Academy|College|Nursery|Pre-?[Ss]chool|Infants?|Juniors?|Primary|High|Playgroup|"
    r"Kindergarten)\b"
)
#: "Saltmarsh School, where she is at present in Year 4": school and year of today.
_WHERE_NOW = re.compile(
    r"(?P<school>(?:[A-Z][\w’'.-]*,?\s|(?:of|and|the|in|for|St\.?|&)\s){1,7}?[A-Z][\w’'.-]*),? where "
    r"(?P<who>[A-Z][\w'’-]+|he|she|they|I) (?:is|am|are) (?:now|currently|at present|still|presently)"
    r"(?P<after>[^.;]*)"
)
_NOT_ALWAYS = re.compile(
    r"\b(?:on|each|every|once|twice|one|two|three|half|for|after|before|also|Saturdays?|Sundays?|club|clubs|"
    r"swimming|until|from|days?|mornings?|afternoons?|holidays?|respite|clinic|sessions?)\b"
)
_PRONOUN = re.compile(r"^\W*(?P<who>He|She|They|I)\b")
_SOMEBODY = re.compile(
    r"\b(?:mother|father|mum|mam|dad|brother|sister|sibling|friend|twin|cousin|parent|carer|uncle|aunt\w*|"
    r"grand\w+|nan|gran|boy|girl|child|son|daughter|pupil|baby|man|woman|Mr|Mrs|Ms|Miss|Dr|teacher|"
    r"assistant|worker|therapist|psychologist|nurse|doctor)\b"
)
_LONG_AGO = timedelta(days=183)  # a plan may be half a year in the making
_MONTH_AND_YEAR = re.compile(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|"
    r"summer|autumn|winter|easter|christmas)(?: term)?,? (?:of )?(?P<year>20\d\d)\b",
    re.IGNORECASE,
)
_YEAR_ALONE = re.compile(r"\b(?:in|since|during|of|for|from|until|by) (?P<year>20\d\d)\b")
_THEN = re.compile(r"\b(?:when|at the time|was|were|had|then|reported that|until)\b")


@dataclass(frozen=True, slots=True)
class Fact:
    """Something said of the child: `value` is whole years, a school year, an ISO date or year, a school."""

    kind: FactKind
    value: int | str
    sentence: str
    quoted: bool = False
    since: bool = False  # a school that the child has been at up to now


@lru_cache(maxsize=1024)  # a plan has few hundred lines, and more than one check asks for them
def present_facts(line: str, own: frozenset[str], plan_date: date | None) -> tuple[Fact, ...]:
    """The facts that a line of a plan states of the child as they are now."""
    return tuple(_present_facts(line, own, plan_date))


def _present_facts(line: str, own: frozenset[str], plan_date: date | None) -> Iterator[Fact]:
    dated = _is_dated(line, plan_date)
    about_child = True
    for start, end in sentence_spans(line):
        sentence = line[start:end]
        if label := _BORN_LABEL.search(sentence):
            yield from _born(label["when"], sentence)
        if not dated and (begun := _BEGUN.search(sentence)):
            yield Fact("year-group", int(begun["year"]), sentence)
        yield from _schools_since(sentence, own)
        subject = _subject_end(sentence, own, about_child)
        if subject is None and not dated:
            yield from _before_the_child(sentence, own)
        if subject is None:
            about_child = about_child and not _names_somebody(sentence, own)
            continue
        if not _PRONOUN.match(sentence):
            about_child = not _names_somebody(sentence, own)
        after = sentence[subject:]
        if born := _BORN.match(after):
            yield from _born(born["when"], sentence)
        if (since := _SINCE.match(after)) and _A_SCHOOL.search(since["school"]):
            yield Fact("school", since["school"].strip(" ,"), sentence, since=True)
        if dated and (to_come := _WILL_TURN.match(after)) and not _is_dated(sentence, plan_date):
            yield Fact("age", _whole(to_come["age"]) - 1, sentence)
        if (turned := _TURNED.match(after)) and not _is_dated(sentence, plan_date):
            yield Fact("age", _whole(turned["age"]), sentence)
        if dated or _THEN.search(sentence):
            if not _is_dated(line[:start], plan_date):
                yield from _said_to_be_now(after, sentence)
            if start == 0 and (age := _AGE_ALONE.match(after)):
                yield Fact("age", _whole(age["age"]), sentence)
            continue
        if to_come := _WILL_TURN.match(after):
            yield Fact("age", _whole(to_come["age"]) - 1, sentence)
        yield from _now(after, sentence, quoted=line[:start].count("“") > line[:start].count("”"))


def _schools_since(sentence: str, own: frozenset[str]) -> Iterator[Fact]:
    """The school where the child is said to have been up to now."""
    for found in _WHERE.finditer(sentence):
        theirs = found["who"] in ("he", "she", "they", "I") or plain(found["who"]) in own
        if theirs and _A_SCHOOL.search(found["school"]):
            yield Fact("school", found["school"].strip(" ,"), sentence, since=True)
    for found in _WHERE_NOW.finditer(sentence):
        theirs = found["who"] in ("he", "she", "they", "I") or plain(found["who"]) in own
        if theirs and _A_SCHOOL.search(found["school"]):
            yield Fact(
                "school", re.sub(r"^(?:At|In) ", "", found["school"]).strip(" ,"), sentence, since=True
            )
            if year := _YEAR.match(f" is{found['after']}"):
                yield from _school_year(year, sentence, quoted=False)


def _now(after: str, sentence: str, *, quoted: bool) -> Iterator[Fact]:
    quoted = quoted or sentence.startswith(("“", '"', "‘"))
    if age := (_AGE.match(after) or _AGED.match(after) or _AN_OLD.match(after)):
        yield Fact("age", _whole(age["age"]), sentence, quoted)
    elif beside := _BESIDE_THE_NAME.match(after):
        yield Fact("age", _whole(beside["age"] or beside["aged"]), sentence, quoted)
    if year := _YEAR.match(after) or _A_PUPIL_OF.match(after):
        yield from _school_year(year, sentence, quoted=quoted)
    school = _SCHOOL.match(after)
    if school and _A_SCHOOL.search(school["school"]) and not _NOT_ALWAYS.search(school["rest"]):
        yield Fact("school", school["school"].strip(" ,"), sentence, quoted)


def _said_to_be_now(after: str, sentence: str) -> Iterator[Fact]:
    """An age told as the present one by a sentence that goes on to tell of earlier days."""
    age = _AGE_NOW.match(after)
    if age and not _TOLD_THEN.search(_AND_ON.split(sentence)[0]):
        yield Fact("age", _whole(age["now"] or age["age"]), sentence)


def _before_the_child(sentence: str, own: frozenset[str]) -> Iterator[Fact]:
    """An age or school year in front of the child's name, or of "this twelve-year-old"."""
    if this := _THIS_CHILD.match(sentence) or _I_AM.match(sentence):
        yield Fact("age", _whole(this["age"]), sentence)
    if (old := _OLD_BEFORE.match(sentence)) and plain(old["who"]) in own:
        yield Fact("age", _whole(old["age"]), sentence)
    found = _BEFORE_THE_CHILD.match(sentence)
    if found is None or not _PRESENT_VERB.match(found["rest"]):
        return
    if found["who"] not in ("he", "she", "they") and plain(found["who"]) not in own:
        return
    if found["age"] and not sentence.startswith(("Aged", "At the age")) and not _SO_OLD.match(found["rest"]):
        return  # "At nine, Robin takes his medicine"
    if found["then"] and (year := _YEAR.match(f" is in {found['then']}.")):
        yield from _school_year(year, sentence, quoted=False)
    if age := found["age"] or found["old"]:
        yield Fact("age", _whole(age), sentence)
    elif year := _YEAR.match(f" is in {found['year']}."):
        yield from _school_year(year, sentence, quoted=False)


def _whole(words: str) -> int:
    """A number in figures or words, cardinal or ordinal."""
    return _ORDINALS.get(words.lower()) or int(number_value(words) or 0)


def _school_year(year: re.Match[str], sentence: str, *, quoted: bool) -> Iterator[Fact]:
    stage = {"reception": 0, "nursery": -1}.get((year["stage"] or "").lower())
    yield Fact("year-group", _whole(year["year"]) if stage is None else stage, sentence, quoted)


def _subject_end(sentence: str, own: frozenset[str], about_child: bool) -> int | None:
    """Where the child stands as the subject that a sentence begins with; None where it is somebody else."""
    match = NAME.match(sentence.lstrip("“\"‘'("))
    offset = len(sentence) - len(sentence.lstrip("“\"‘'("))
    if match and plain(match[0]) in own and not match[0].endswith(("'s", "’s")):
        end = offset + match.end()
        for further in NAME.finditer(sentence, end):
            if sentence[end : further.start()] != " " or plain(further[0]) not in own:
                break
            end = further.end()
        return end
    pronoun = _PRONOUN.match(sentence)
    return pronoun.end() if pronoun and about_child else None


def _names_somebody(sentence: str, own: frozenset[str]) -> bool:
    """Whether a pronoun behind the sentence may mean somebody else than the child."""
    if _SOMEBODY.search(sentence):
        return True
    if any(plain(match[0]) in own for match in NAME.finditer(sentence)):
        return False
    return any(
        is_given_name(match[0]) and (match.start() > 0 or not is_also_a_word(match[0]))
        for match in NAME.finditer(sentence)
    )


def _born(words: str, sentence: str) -> Iterator[Fact]:
    found = locate_dates(words)
    if found and found[0].start <= 2:
        yield Fact("born", found[0].day.isoformat(), sentence)
    elif year := re.match(r"(?:[A-Z][a-z]+ )?((?:19|20)\d\d)\b", words):
        yield Fact("born", year[1], sentence)


def _is_dated(line: str, plan_date: date | None) -> bool:
    """Whether a line gives a date well before the plan's: what it says was true then."""
    if plan_date is None:
        return bool(locate_dates(line) or _MONTH_AND_YEAR.search(line) or _YEAR_ALONE.search(line))
    ago = plan_date - _LONG_AGO
    if any(found.day < ago for found in locate_dates(line)):
        return True
    years = [int(match["year"]) for rx in (_MONTH_AND_YEAR, _YEAR_ALONE) for match in rx.finditer(line)]
    return any(year < plan_date.year for year in years)
