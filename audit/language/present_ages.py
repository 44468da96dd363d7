"""How old a sentence says that the child is now, when they were born, and which school year they are in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.language.child_fact import NOW, Fact, means_child
from audit.language.dates import locate_dates
from audit.language.guarded import Guarded
from audit.language.numbers import number_value

_NUMBER = (
    r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|seventeen|eighteen|nineteen|twenty(?:[- ](?:one|two|three|four))?)"
)
_ORDINALS = {
    "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
}  # fmt: skip
_AGE = re.compile(
    rf"^{NOW} ?(?:is|am|['’]m|are)(?: now| currently| just| still| already| only)* (?:aged )?"
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
#: "Robin, now aged six, has been known": today's, whatever follows.
_NOW_BESIDE = re.compile(
    rf"^,? \(?(?:now|currently|at present) (?:aged )?(?P<age>{_NUMBER})(?: years? old)?"
    r"(?=[,)]| and (?:in|now))"
)
_TOLD_THEN = re.compile(r"\b(?:said|told|wrote|reported|noted|recorded|then|at the time|until|when)\b")
_SAYS_NOW = re.compile(r"^ (?:is|am) (?:now|currently|at present) ")
#: Where a sentence goes on to another matter: "is four years old and had two infections when".
_AND_ON = re.compile(r", | and (?=had|has|was|did|went|came|spent|lost|[a-z]+ed\b)")
_AGED = Guarded(
    r"^(?:,| \() ?(?:now |currently )?(?:aged?|who is) (?:aged )?"
    rf"(?P<age>{_NUMBER})\b(?! (?:when|at the time|months))"
)
_AN_OLD = re.compile(
    rf"^(?:{NOW} ?(?:is|am|['’]m)|,| \(| –)(?: now| still| currently)? an? (?:[\w-]+,? ){{0,4}}?"
    rf"(?P<age>{_NUMBER})[- ]years?[- ]olds?\b"
)
#: "Maya (9) enjoys", "Maya, 9, enjoys", "Maya, a Year 4 pupil, writes", "Maya has just started Reception".
_BESIDE_THE_NAME = re.compile(r"^(?: \((?P<age>\d{1,2})\)|, (?P<aged>\d{1,2}),)(?= ?[a-z,.;])")
_YEAR = re.compile(
    rf"^{NOW} ?(?:is|am|['’]m)(?: now| currently| still| already)* (?:an? )?"
    r"(?:(?:pupil |student )?in )?(?:a )?(?:(?:[Yy]ear|Yr|Y) ?"
    r"(?P<year>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)|"
    r"(?P<stage>[Rr]eception|[Nn]ursery))\b"
    r"(?! (?:level|text|objectives|curriculum|work|books?|maths|for\b|expectations))"
)
_A_PUPIL_OF = re.compile(
    r"^(?:, (?:now|currently|still|at present|presently) in |"
    r", an? (?:[a-z]+ )?(?=[^,.;]{1,16} (?:pupil|student|child|boy|girl)\b)|"
    r" has (?:just|recently|now) (?:started|begun|joined|moved into|entered)(?: in)? )"
    r"(?:(?:[Yy]ear|Yr|Y) ?(?P<year>\d{1,2})|(?P<stage>[Rr]eception|[Nn]ursery))\b"
)
#: "is ten and in Year 5", "is four and in Reception"
_AND_IN_YEAR = re.compile(
    r"^(?: now)?(?:,| and)(?: is| am)?(?: now| currently)? in "
    r"(?:(?:[Yy]ear|Yr|Y) ?(?P<year>\d{1,2})|(?P<stage>[Rr]eception|[Nn]ursery))\b"
)
#: "settled well at the start of Year 3 in September": this school year, since no other is named.
_BEGUN = Guarded(
    r"\b(?:start(?:ed|ing)?|began|begun|beginning|joined|moved (?:up )?(?:in)?to|went (?:up )?into|"
    r"entered)\b[^.;]{0,20}?\b(?:Year|Yr) ?"
    r"(?P<year>\d{1,2})\b[^.;]{0,12}\b(?:in|this) September\b(?! (?:of )?(?:19|20)\d\d)"
)
#: "asks a child in his Year 3 class": of today or, in an outcome, of a year to come.
_THEIR_CLASS = Guarded(
    r"\b(?:his|her|their|my) (?:own |present |current )?(?:Year|Yr) ?(?P<year>\d{1,2}) "
    r"(?:class|classmates|peers|lessons|group|tutor group|form)\b"
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
#: "A nine-year-old with a quick wit, Maya draws", "My name is Maya and I am nine."
_OLD_BEFORE = re.compile(
    rf"^An? (?:[\w-]+ )?(?P<age>{_NUMBER})[- ]years?[- ]old\b[^,.;]{{0,50}}, (?P<who>[A-Z][\w'’-]+)\b"
)
#: "Twelve-year-old Maya met the SENCO."
_OLD_NAMED = re.compile(
    rf"^\W*(?:Our )?(?P<age>{_NUMBER})[- ]years?[- ]old (?P<who>[A-Z][\w'’-]+)(?!['’])\b", re.IGNORECASE
)
_I_AM = re.compile(rf"^(?:Hello|Hi|My name)\b[^.;]*?\bI(?: am|['’]m) (?P<age>{_NUMBER})\b(?! (?:of|in|at)\b)")
_THIS_CHILD = re.compile(
    rf"^\W*(?:This|He is an?|She is an?) (?:[\w-]+,? ){{0,3}}?(?P<age>{_NUMBER})[- ]years?[- ]olds?\b"
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
_BORN = re.compile(
    r"^(?:,? who was| was|,| \() ?born (?:(?!and\b)[\w-]+,? ){0,7}?(?:on|in) "
    r"(?P<when>(?:[A-Z][a-z]+ )?\d[^.;]{2,24})"
)
_BORN_LABEL = re.compile(
    r"\b(?:date of birth|d\.?o\.?b\.?)\s*(?:is|:)?\s*(?P<when>[^;]{6,24})", re.IGNORECASE
)


def ages_now(after: str, sentence: str, *, quoted: bool) -> Iterator[Fact]:
    """The age and the school year told right behind the child's name or pronoun."""
    if age := (_AGE.match(after) or _AGED.match(after) or _AN_OLD.match(after)):
        yield Fact("age", _whole(age["age"]), sentence, quoted)
    elif now := _NOW_BESIDE.match(after):
        yield Fact("age", _whole(now["age"]), sentence, quoted)
    elif beside := _BESIDE_THE_NAME.match(after):
        yield Fact("age", _whole(beside["age"] or beside["aged"]), sentence, quoted)
    behind_age = after[age.end() :] if age else after
    if year := _YEAR.match(after) or _A_PUPIL_OF.match(after) or _AND_IN_YEAR.match(behind_age):
        yield _school_year(year, sentence, quoted=quoted)


def ages_stated(after: str, sentence: str) -> Iterator[Fact]:
    """Age and school year told with "is", in a sentence that goes on to tell of earlier days."""
    if age := _AGE.match(after):
        yield Fact("age", _whole(age["age"]), sentence)
    behind_age = after[age.end() :] if age else after
    if year := _YEAR.match(after) or (_AND_IN_YEAR.match(behind_age) if age else None):
        yield _school_year(year, sentence, quoted=False)


def year_of_class(sentence: str) -> Iterator[Fact]:
    """The school year of the class that the child is said to be in: "in his Year 3 class"."""
    for found in _THEIR_CLASS.finditer(sentence):
        yield Fact("year-group", int(found["year"]), sentence, to_come=True)


def age_alone(after: str, sentence: str) -> Iterator[Fact]:
    """The age that is all a sentence tells: "I am seventeen."."""
    if age := _AGE_ALONE.match(after):
        yield Fact("age", _whole(age["age"]), sentence)


def age_said_to_be_now(after: str, sentence: str) -> Iterator[Fact]:
    """An age told as the present one by a sentence that goes on to tell of earlier days."""
    if beside := _NOW_BESIDE.match(after):
        yield Fact("age", _whole(beside["age"]), sentence)
    age = _AGE_NOW.match(after)
    if age and not _TOLD_THEN.search(_AND_ON.split(sentence)[0]):
        yield Fact("age", _whole(age["now"] or age["age"]), sentence)


def year_said_to_be_now(after: str, sentence: str) -> Iterator[Fact]:
    """A school year told with "now" by a sentence that goes on to tell of earlier days."""
    told = _AND_ON.split(sentence)[0]
    if _SAYS_NOW.match(after) and not _TOLD_THEN.search(told) and (year := _YEAR.match(after)):
        yield _school_year(year, sentence, quoted=False)


def age_to_come(after: str, sentence: str) -> Iterator[Fact]:
    """The age now of a child who will soon be a year older."""
    if to_come := _WILL_TURN.match(after):
        yield Fact("age", _whole(to_come["age"]) - 1, sentence)


def age_just_turned(after: str, sentence: str) -> Iterator[Fact]:
    """The age of a child whose last birthday is told."""
    if turned := _TURNED.match(after):
        yield Fact("age", _whole(turned["age"]), sentence)


def ages_before_the_child(sentence: str, own: frozenset[str]) -> Iterator[Fact]:
    """An age or school year in front of the child's name, or of "this twelve-year-old"."""
    if this := _THIS_CHILD.match(sentence) or _I_AM.match(sentence):
        yield Fact("age", _whole(this["age"]), sentence)
    if (old := _OLD_BEFORE.match(sentence) or _OLD_NAMED.match(sentence)) and means_child(old["who"], own):
        yield Fact("age", _whole(old["age"]), sentence)
    found = _BEFORE_THE_CHILD.match(sentence)
    if found is None or not _PRESENT_VERB.match(found["rest"]) or not means_child(found["who"], own):
        return
    if found["age"] and not sentence.startswith(("Aged", "At the age")) and not _SO_OLD.match(found["rest"]):
        return  # "At nine, Robin takes his medicine"
    if found["then"]:
        yield from year_told(f" in {found['then']}.", sentence)
    if age := found["age"] or found["old"]:
        yield Fact("age", _whole(age), sentence)
    else:
        yield from year_told(f" in {found['year']}.", sentence)


def year_begun(sentence: str) -> Iterator[Fact]:
    """The school year that the child began this September."""
    if begun := _BEGUN.search(sentence):
        yield Fact("year-group", int(begun["year"]), sentence)


def year_told(after_verb: str, sentence: str) -> Iterator[Fact]:
    """The school year that a sentence tells behind "is" (" in Year 4")."""
    if year := _YEAR.match(f" is{after_verb}"):
        yield _school_year(year, sentence, quoted=False)


def born(after: str, sentence: str) -> Iterator[Fact]:
    """When the child was born, told behind the name or pronoun."""
    if told := _BORN.match(after):
        yield from _day_born(told["when"], sentence)


def born_by_label(sentence: str) -> Iterator[Fact]:
    """When the child was born, told behind a label ("Date of birth: ...")."""
    if label := _BORN_LABEL.search(sentence):
        yield from _day_born(label["when"], sentence)


def _day_born(words: str, sentence: str) -> Iterator[Fact]:
    found = locate_dates(words)
    if found and found[0].start <= 2:
        yield Fact("born", found[0].day.isoformat(), sentence)
    elif year := re.match(r"(?:[A-Z][a-z]+ )?((?:19|20)\d\d)\b", words):
        yield Fact("born", year[1], sentence)


def _school_year(year: re.Match[str], sentence: str, *, quoted: bool) -> Fact:
    stage = {"reception": 0, "nursery": -1}.get((year["stage"] or "").lower())
    return Fact("year-group", _whole(year["year"]) if stage is None else stage, sentence, quoted)


def _whole(words: str) -> int:
    """A number in figures or words, cardinal or ordinal."""
    return _ORDINALS.get(words.lower()) or int(number_value(words) or 0)
