"""What gives a family away by its form: numbers, addresses, telephones, and names of schools."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from audit.language.dates import locate_dates


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a text and what is to stand in its place."""

    start: int
    end: int
    instead: str


_NHS = re.compile(r"(?<![\d.])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d.])")
_UPN = re.compile(r"\b[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]\b")
_POSTCODE = re.compile(r"\b(?:GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKMNPR-Y]? ?\d[ABD-HJLNP-UW-Z]{2})\b")
_STREET = re.compile(
    r"\b(?:Flat \w+,? )?\d{1,4}[A-Za-z]?,? "
    r"(?:(?:The|St|Old|Great|Little|Upper|Lower|North|South|East|West) )?(?:[A-Z][\w'’-]+ ){1,3}"
    r"(?:Road|Rd|Street|Lane|Avenue|Ave|Close|Drive|Way|Crescent|Court|Gardens|Place|"
    r"Terrace|Grove|Hill|Walk|Row|Square|Mews|Green|View|Rise|Park)\b"
    r"(?:, [A-Z][a-z][\w'’-]+(?: [A-Z][a-z][\w'’-]+)?)?"
)
_EMAIL = re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b")
_PHONE = re.compile(r"(?<!\d)(?:\+44 ?\(?0?\)?|\(?0)\d(?:[ ()-]?\d){8,9}(?!\d)")

_SCHOOL_KIND = (
    r"(?:Infants?|Juniors?|Primary|Secondary|High|Grammar|Middle|Upper|Lower|First|Special|Nursery|Community|"
    r"Catholic|Church of England|CofE|C of E|RC|Free|Studio|Village|Girls['’]?|Boys['’]?|Comprehensive)"
)
_SCHOOL = re.compile(
    r"\b(?:(?:St|Saint|The|Our|Lady|of|and|the|[A-Z][\w'’.-]+) ){0,4}[A-Z][\w'’.-]+ "
    rf"(?:{_SCHOOL_KIND} )*(?:(?:and|&) {_SCHOOL_KIND} )?"
    r"(?:School|Academy|College|Nursery|Pre-?[Ss]chool|Playgroup|Sixth Form(?: College)?|"
    r"Children['’]s Centre)\b"
)
_SCHOOL_WORDS = re.compile(
    rf"^(?:{_SCHOOL_KIND}|School|Academy|College|Nursery|Pre-?school|Playgroup|Sixth|Form|The|A|An|In|At|His|Her|"
    r"Their|My|Our|Every|Each|All|This|That|Mainstream|Maintained|Local|New|Current|Further|Education|University|"
    r"From|To|For|of|and|the|Section|Name|Type|Placement|Setting|Address)$",
    re.IGNORECASE,
)


def spans_of_form(text: str, born: date | None) -> Iterator[Span]:
    """Everything that its form gives away, and each date that is the child's date of birth."""
    for pattern, instead in (
        (_EMAIL, "[email]"),
        (_UPN, "[UPN]"),
        (_PHONE, "[telephone]"),
        (_STREET, "[address]"),
        (_POSTCODE, "[postcode]"),
    ):
        for match in pattern.finditer(text):
            yield Span(match.start(), match.end(), instead)
    for match in _NHS.finditer(text):
        if is_nhs_number(match.group()):
            yield Span(match.start(), match.end(), "[NHS number]")
    if born is not None:
        for found in locate_dates(text):
            if found.day == born:
                yield Span(found.start, found.end, "[date of birth]")


def schools_in(text: str) -> Iterator[str]:
    """The names of schools and colleges in a text; "her primary school" names none."""
    for match in _SCHOOL.finditer(text):
        words = match.group().split()
        while words and words[0].casefold() in _LEADING:
            words = words[1:]
        if any(not _SCHOOL_WORDS.match(word) for word in words):
            yield " ".join(words)


#: Words that begin a sentence or introduce a school, and are no part of its name.
_LEADING = frozenset(
    "at in from to the his her their a an and of for our my when while since currently".split()
)


def own_words(school: str) -> str:
    """What is left of a school's name without what kind of school it is: "Saltmarsh"."""
    kept: list[str] = []
    for word in school.split():
        if _SCHOOL_WORDS.match(word):
            break
        kept.append(word)
    return " ".join(kept)


def is_nhs_number(text: str) -> bool:
    """Whether ten digits are an NHS number: the last is the remainder of the others, weighed, by 11."""
    digits = [int(character) for character in text if character.isdigit()]
    if len(digits) != 10 or len(set(digits)) == 1:
        return False
    rest = 11 - sum(digit * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False)) % 11
    return rest % 11 == digits[9] and rest != 10
