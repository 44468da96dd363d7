"""What a text says of the child at present: age, school year, date of birth and school.

History and dated reports are not the present: a line with a date well before the plan's own is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from audit.language.child_fact import Fact
from audit.language.dates import locate_dates
from audit.language.names import NAME, is_also_a_word, is_given_name, plain
from audit.language.present_ages import (
    age_alone,
    age_just_turned,
    age_said_to_be_now,
    age_to_come,
    ages_before_the_child,
    ages_now,
    ages_stated,
    born,
    born_by_label,
    year_begun,
    year_of_class,
    year_said_to_be_now,
)
from audit.language.present_schools import no_school, school_attended, school_now, schools_since
from audit.language.sentences import sentence_spans

_PRONOUN = re.compile(r"^\W*(?P<who>He|She|They|I|You)\b")  # a plan may be written to the child
#: "Now that he is in Reception, ...": a clause in front that tells how things are.
_NOW_THAT = re.compile(
    r"^\W*(?:Now that|Now|As|Because|Since|Although|Though|While|Whilst|At present|Currently),? "
    r"(?P<who>he|she|they|I|[A-Z][\w’'-]+)(?= (?:is|am)\b)"
)
#: What a report told at its date is not told of today; a plain history may end in today.
_OF_A_REPORT = re.compile(
    r":|\b(?:reports?|reported|assess\w*|advice|letter|wrote|said|noted|told|review\w*|observ\w+|describ\w+|"
    r"at the time)\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"\b(?:mother|father|mum|mam|dad|brother|sister|sibling|friend|twin|cousin|parent|carer|uncle|aunt\w*|"
    r"grand\w+|nan|gran|boy|girl|child|son|daughter|pupil|baby|man|woman|Mr|Mrs|Ms|Miss|Dr|teacher|"
    r"assistant|worker|therapist|psychologist|nurse|doctor)\b"
)
_AT_PRESENT = re.compile(r"\b(?:at present|at the moment|currently|now|presently)\b")
_OF_KIN = re.compile(r"\b(?:brother|sister|sibling|twin|cousin|friend|nephew|niece)s?\b")
_ASIDE = re.compile(
    r", (?:who|known|called|or|whose) [^,.;]{3,60}?,(?= (?:is|has|was|attends)\b)|"
    r" \([^()]{1,40}\)(?= (?:is|has|was|attends)\b)"
)
#: An aside that itself tells how things are: ", who is now seven,".
_OF_TODAY = re.compile(r"\b(?:now|currently|aged?|at present|years? old|[Yy]ear \w+)\b|\bis \d")
#: Where a sentence goes on from how things are to what was: "is seven and was moved", "where she was".
_GOES_ON = re.compile(r"[,;] | (?:and|but|where|since|who|because) ")
_FIGURE = re.compile(r"\d")
_LONG_AGO = timedelta(days=183)  # a plan may be half a year in the making
_MONTH_AND_YEAR = re.compile(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|"
    r"summer|autumn|winter|easter|christmas)(?: term)?,? (?:of )?(?P<year>20\d\d)\b",
    re.IGNORECASE,
)
_YEAR_ALONE = re.compile(r"\b(?:in|since|during|of|for|from|until|by) (?P<year>20\d\d)\b")
_THEN = re.compile(
    r"\b(?:when(?! (?:he|she|they|I) (?:is|are|am|leaves?|starts?|begins?|goes|go|moves?|finish(?:es)?|"
    r"turns?|joins?|becomes?|gets?|reach(?:es)?)\b)|at the time|was|were|had|then|reported that|until)\b"
)
_LABEL_CUT = re.compile(r"\bd\.o\.b\.\s*$", re.IGNORECASE)
_OPENS_SPEECH = ("“", '"', "‘")


@lru_cache(maxsize=1024)  # a plan has few hundred lines, and more than one check asks for them
def present_facts(line: str, own: frozenset[str], plan_date: date | None) -> tuple[Fact, ...]:
    """The facts that a line of a plan states of the child as they are now."""
    return tuple(_present_facts(line, own, plan_date))


def _present_facts(line: str, own: frozenset[str], plan_date: date | None) -> Iterator[Fact]:
    dated = _is_dated(line, plan_date)
    about_child = True
    for start, end in sentence_spans(line):
        sentence = line[start:end]
        # the full stop of "d.o.b." looks like a sentence's
        yield from born_by_label(line[start:] if _LABEL_CUT.search(sentence) else sentence)
        if not dated:
            yield from year_begun(sentence)
            if _names_child(sentence, own) and not _THEN.search(sentence):
                yield from year_of_class(sentence)
        yield from schools_since(sentence, own)
        subject = _subject_end(sentence, own, about_child)
        if subject is None:
            if not dated:
                yield from ages_before_the_child(sentence, own)
            about_child = about_child and not _names_somebody(sentence, own)
            continue
        if not _PRONOUN.match(sentence):
            about_child = not _names_somebody(sentence, own)
        yield from _of_the_child(sentence, sentence[subject:], line[:start], dated, plan_date)


def _of_the_child(
    sentence: str, after: str, before: str, dated: bool, plan_date: date | None
) -> Iterator[Fact]:
    """The facts of a sentence about the child: `after` follows its subject, `before` it the line's start."""
    yield from born(after, sentence)
    yield from school_attended(after, sentence)
    birthdays = [*(age_to_come(after, sentence) if dated else ()), *age_just_turned(after, sentence)]
    if birthdays and not _is_dated(sentence, plan_date):
        yield from birthdays
    if dated or _THEN.search(sentence):
        if not (_is_dated(before, plan_date) and _OF_A_REPORT.search(before)):
            yield from age_said_to_be_now(after, sentence)
            yield from year_said_to_be_now(after, sentence)
            if _AT_PRESENT.search(sentence):
                yield from no_school(after, sentence)
            if not dated and _THEN.search(_GOES_ON.split(sentence)[0]) is None:
                yield from ages_stated(after, sentence)
            elif not (_THEN.search(sentence) or _is_dated(sentence, plan_date)):
                yield from (one for one in ages_now(after, sentence, quoted=False) if one.kind == "age")
        if not before:
            yield from age_alone(after, sentence)
        return
    yield from age_to_come(after, sentence)
    quoted = before.count("“") > before.count("”") or sentence.startswith(_OPENS_SPEECH)
    yield from ages_now(after, sentence, quoted=quoted)
    yield from school_now(after, sentence, quoted=quoted)
    yield from no_school(after, sentence)


def _subject_end(sentence: str, own: frozenset[str], about_child: bool) -> int | None:
    """Where the child stands as the subject that a sentence begins with; None where it is somebody else."""
    if (clause := _NOW_THAT.match(sentence)) is not None:
        who = clause["who"]
        of_the_child = plain(who) in own or (about_child and who in ("he", "she", "they", "I"))
        return clause.end() if of_the_child else None
    match = NAME.match(sentence.lstrip("“\"‘'("))
    offset = len(sentence) - len(sentence.lstrip("“\"‘'("))
    if match and plain(match[0]) in own and not match[0].endswith(("'s", "’s")):
        end = offset + match.end()
        for further in NAME.finditer(sentence, end):
            if sentence[end : further.start()] != " " or plain(further[0]) not in own:
                break
            end = further.end()
        aside = _ASIDE.match(sentence, end)  # "Edmund, who prefers to be called Eddie, is 17"
        return aside.end() if aside and not _OF_TODAY.search(aside[0]) else end
    pronoun = _PRONOUN.match(sentence)
    return pronoun.end() if pronoun and about_child else None


def _names_child(sentence: str, own: frozenset[str]) -> bool:
    """Whether a sentence speaks of the child by name, and of no relation or friend."""
    return not _OF_KIN.search(sentence) and any(plain(one[0]) in own for one in NAME.finditer(sentence))


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


def _is_dated(line: str, plan_date: date | None) -> bool:
    """Whether a line gives a date well before the plan's: what it says was true then."""
    if not _FIGURE.search(line):
        return False
    if plan_date is None:
        return bool(locate_dates(line) or _MONTH_AND_YEAR.search(line) or _YEAR_ALONE.search(line))
    ago = plan_date - _LONG_AGO
    if any(found.day < ago for found in locate_dates(line)):
        return True
    years = [int(match["year"]) for rx in (_MONTH_AND_YEAR, _YEAR_ALONE) for match in rx.finditer(line)]
    return any(year < plan_date.year for year in years)
