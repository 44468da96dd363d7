"""Details that are a number, a yes or no, or a few words: year group, pronouns, main need, care status."""

from __future__ import annotations

import re
from datetime import date

from audit.language.dates import age_on
from audit.model.plan import Phase
from audit.sections.details.evidence import Evidence
from audit.sections.details.ticks import ticked
from audit.sections.wording import is_nil, placeholders_in

#: A number by itself is no year above this; "Year 15" is what a college calls the years after sixth form.
_LAST_YEAR = 14
_LAST_NAMED = 20
#: A line with more words than this is a sentence.
_SHORT = 14
_SPELT = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split()
_NUMBERS = {word: number for number, word in enumerate(_SPELT, start=1)}
_YEAR = re.compile(
    r"\b(?:year|yr|y|ncy|nc year|n\.?c\.?)\s*\.?\s*(?:group\s*)?"
    rf"(?P<number>\d{{1,2}}|{'|'.join(_SPELT)})\b(?!\s*[/-]\s*\d{{2,4}}|\s+of\b)",
    re.I,
)
_YEAR_ALONE = re.compile(
    r"^\W*(\d{1,2})(?:th|st|nd|rd)?\b(?![/.\-:]\d)(?!\s*(?:years?|yrs?|months?)\b)", re.I
)
_RECEPTION = re.compile(
    r"\b(?:reception|year r|yr r|foundation (?:stage )?(?:2|two)|fs ?2|f2|eyfs ?2|r)\b", re.I
)
_NURSERY = re.compile(
    r"\b(?:nursery|pre-?school|playgroup|foundation (?:stage )?(?:1|one)|fs ?1|f1|n ?[12]|eyfs ?1|"
    r"kindergarten|early years|pre-?reception|rising fives?|2 year olds?)\b",
    re.I,
)
_CLASS = re.compile(r"(?:[,(]|\s[-–]\s)\s*(?:in )?(reception|nursery)(?: class| year| \d)?\)?$", re.I)
#: "Early years (nursery year before Reception)", under whatever label.
_FIRST_YEARS = re.compile(r"\b(reception|nursery) year\b|^(reception)(?: class)?$", re.I)
_IN_RECEPTION = re.compile(r"\b(?:is|now|currently) in (?:the )?reception\b", re.I)
_IN_NURSERY = re.compile(
    r"\b(?:is|now|currently) in (?:his|her|their|the) (?:first|second|last) year (?:of|at) nursery\b", re.I
)
_PRONOUNS = re.compile(
    r"\b(?:she|he|they|ze|xe|it)\s*(?:/|,|\bor\b|\band\b)\s*"
    r"(?:her|him|them|they|she|he|hir|xem)s?(?:\s*(?:/|,)\s*(?:hers|his|theirs|they|them))?\b",
    re.I,
)
_SAID_PRONOUNS = re.compile(
    rf"\(\s*(?P<a>{_PRONOUNS.pattern})\s*\)|\b(?P<b>{_PRONOUNS.pattern}) pronouns\b|\bpronouns (?:are )?"
    rf"(?P<c>{_PRONOUNS.pattern})",
    re.I,
)
#: Words in brackets that explain and are no part of a need's name: "(I have Down syndrome)".
_EXPLAINED = re.compile(
    r"\b(?:i|he|she|they|has|have|had|is|are|was|were|diagnosed|see|due|because|confirmed|under|since)\b|\d",
    re.I,
)
#: "Primary: autism. Secondary: ADHD" as one answer.
_FIRST_NEED = re.compile(
    r"(?:primary|main)(?: need)?\s*[:–-]\s*(.+?)"
    r"(?:[.;,]?\s*\b(?:secondary|other|additional)(?: need)?\b.*)?$",
    re.I,
)
_NO = re.compile(r"^\W*(?:no|n|not|never|none|false|nil|previously|formerly|was)\b", re.I)
_NO_ORDER = re.compile(r"\W*(?:none|nil)\b", re.I)
_EITHER = re.compile(r"\W*(?:yes\W+no|y\W+n|n/?a|not applicable)\W*", re.I)
_YES = re.compile(
    r"^\W*(?:yes|y|true|currently)\b|\blooked[- ]after\b|\bin (?:the )?care\b|"
    r"\bs(?:ection|\.)?\s?(?:20|31)\b|\b(?:interim |full )?care order\b|\baccommodated\b|\bfoster|"
    r"\bcla\b|\blac\b",
    re.I,
)
#: What makes a child looked after, under whatever label it stands.
_ORDER = re.compile(
    r"^looked[- ]after by\b|\b(?:interim |full )?care order\b|\bin the care of\b|"
    r"\bs(?:ection|\.)?\s?(?:20|31)\b.{0,30}children act",
    re.I,
)
_NOT_LOOKED_AFTER = re.compile(r"^\W*(?:not|no longer)(?: currently)? (?:a )?looked[- ]after\b", re.I)
_SAID = re.compile(
    r"\b(?:is|am|are) (?:currently |now )?(?P<no>not |no longer )?(?:currently )?"
    r"(?:(?:a )?looked[- ]after(?: child)?\b|(?:a child )?in (?:the )?care of\b|(?:a child )?in care\b)|"
    r"\b(?:council|authority) looks after (?:me|him|her|them|(?-i:[A-Z])\w+)\b",
    re.I,
)


def plain_value(text: str | None) -> str | None:
    """What is filled in, on one line; null for nothing, "None" or template text."""
    if text is None:
        return None
    choice = ticked(text)
    plain = " ".join((choice if choice is not None else text).split()).strip(" .;:,")
    return None if not plain or placeholders_in(plain) or is_nil(plain) else plain


def _numbered(word: str) -> int | None:
    number = _NUMBERS.get(word.lower()) or int(word)
    return number if 1 <= number <= _LAST_NAMED else None


def year_of(text: str) -> int | None:
    """The school year that a text gives: nursery -1, Reception 0, then 1 to 14."""
    if match := _YEAR.search(text):
        return _numbered(match["number"])
    if match := _YEAR_ALONE.match(text):
        return int(match[1]) if int(match[1]) <= _LAST_YEAR else None
    if _RECEPTION.search(text):
        return 0
    return -1 if _NURSERY.search(text) else None


def _year_entered(value: str) -> int | None:
    """The year in a form's answer; brackets behind it may hold another ("Nursery (then Reception)")."""
    before = year_of(value.partition("(")[0])
    return year_of(value) if before is None else before


def year_group(evidence: Evidence) -> int | None:
    """The school year, where the plan states it."""
    for value in evidence.values("year_group", own=False):
        if (choice := plain_value(value)) and (year := _year_entered(choice)) is not None:
            return year
    others = [one.value for one in evidence.front if one.detail is None and not one.listed]
    for value in (*evidence.values("setting", "date_of_birth", "name", own=False), *others):
        if len(value.split()) <= 3 * _SHORT and (match := _YEAR.search(value)):
            return _numbered(match["number"])
        if match := _CLASS.search(value) or _FIRST_YEARS.search(value):
            return year_of(match[0])
    for text in evidence.prose:
        before = r"\b(?:in|now)\s+|\(" if len(text.split()) > _SHORT else r"(?:^|[,;(]\s*|\bin\s+)"
        if match := re.search(rf"(?:{before})(?:{_YEAR.pattern})", text, re.I):
            return _numbered(match["number"])
        if _IN_RECEPTION.search(text):
            return 0
        if _IN_NURSERY.search(text):
            return -1
    return _year_in_views(evidence)


def _year_in_views(evidence: Evidence) -> int | None:
    """The year that Section A gives, said of the child and not of a brother or of last year."""
    subject = "|".join(("I am", "I’m", "I'm", *(rf"{re.escape(name)} is" for name in evidence.names)))
    told = re.compile(
        rf"\b(?:{subject}) (?:now |currently )?in (?:{_YEAR.pattern}|(?P<first>reception)\b)", re.I
    )
    for block in evidence.view_blocks:
        if match := told.search(block.text):
            return 0 if match["first"] else _numbered(match["number"])
    return None


def phase_of(year: int | None, born: date | None, day: date | None) -> Phase | None:
    """The phase of education, by school year or else by age when the plan was made."""
    if year is not None:
        if year <= 0:
            return "early-years"
        return "primary" if year <= 6 else "secondary" if year <= 11 else "post-16"
    if born is None or day is None:
        return None
    # A school year is known by the age on 31 August before it.
    age = age_on(born, date(day.year if day.month >= 9 else day.year - 1, 8, 31))
    if age < 5:
        return "early-years"
    return "primary" if age < 11 else "secondary" if age < 16 else "post-16" if age < 19 else "post-19"


def pronouns(evidence: Evidence) -> str | None:
    """The pronouns to be used, as written: "she / her"."""
    for value in evidence.values("pronouns"):
        if match := _PRONOUNS.search(value):
            return match.group()
        if (plain := plain_value(value)) and len(plain.split()) <= 4:
            return plain
    stated = evidence.values("name", "forenames", "preferred_name")
    for text in (*stated, *evidence.prose, *(block.text for block in evidence.view_blocks)):
        if match := _SAID_PRONOUNS.search(text):
            return match["a"] or match["b"] or match["c"]
    return None


def primary_need(evidence: Evidence) -> str | None:
    """The main need as entered, without an explanation in brackets ("(I have Down syndrome)")."""
    for value in evidence.values("primary_need", own=False):
        if plain := plain_value(value):
            if first := _FIRST_NEED.match(plain):
                plain = first[1].strip(" .;,")
            bracket = re.search(r"\s*\(([^()]*)\)$", plain)
            if bracket and len(bracket[1].split()) > 1 and _EXPLAINED.search(bracket[1]):
                return plain[: bracket.start()]
            return plain
    return None


def looked_after(evidence: Evidence) -> bool | None:
    """Whether a council looks after the child, where the plan says so."""
    for one in evidence.stated:
        if one.detail != "looked_after" or not one.value.strip():
            continue
        choice = ticked(one.value)
        value = one.value if choice is None else choice
        if placeholders_in(value) or _EITHER.fullmatch(value):
            continue
        if _NO.search(value):
            # "None" beside "Legal status" says that there is no order, not that nobody looks after them.
            return None if _NO_ORDER.match(value) and "status" in one.label.lower() else False
        if _YES.search(value):
            return True
    if any(_ORDER.search(one.value) for one in evidence.front if not _NO.search(one.value)):
        return True
    if any(_NOT_LOOKED_AFTER.match(one.value) for one in evidence.front):
        return False
    for text in (*evidence.prose, *evidence.care):
        if match := _SAID.search(text):
            return match["no"] is None
    return None


def number(evidence: Evidence, detail: str, label: str, pattern: str) -> str | None:
    """A number of a known shape, from the field that asks for it or behind its name in a line."""
    for value in evidence.values(detail, own=False):
        if match := re.search(pattern, value):
            return match.group().strip()
    behind = re.compile(rf"\b{label}\b[^\d\n]{{0,20}}?({pattern})")
    for text in (*evidence.prose, *evidence.running):
        if match := behind.search(text):
            return match[1].strip()
    return None
