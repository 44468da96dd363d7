"""Who is named in an audit: the child, the family, professionals and schools, and their pseudonyms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from audit.language.introductions import introduced
from audit.language.names import MONTHS_AND_DAYS, is_english, is_given_name, plain
from audit.language.persons import Mention, Text, read_names
from audit.model.audit import PlanAudit
from audit.redaction.patterns import Span, own_words, schools_in, spans_of_form
from audit.redaction.pseudonyms import Pseudonyms

_SHORTEST = 2  # letters: an initial alone is left, or every "A" of the sections would go
_NUMBER = 6  # digits: shorter ones stand in every text
_EXACT = 3  # letters: up to here a name counts only as names are written: "Al" is not in "al dente"
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Sir|Lady)\.? (?:[A-Z]\.? )?$")


@dataclass(frozen=True, slots=True)
class Identities:
    """Every name of one plan with its pseudonym, ready to be found in a text."""

    instead: dict[str, str]
    pattern: re.Pattern[str] | None
    born: date | None

    def spans(self, text: str) -> list[Span]:
        """What is to be replaced in a text, left to right, none over another."""
        found = list(spans_of_form(text, self.born))
        if self.pattern is not None:
            found += [
                Span(match.start(), match.end(), self.instead[_key(match.group())])
                for match in self.pattern.finditer(text)
            ]
        found.sort(key=lambda span: (span.start, -span.end))
        kept: list[Span] = []
        for span in found:
            if not kept or span.start >= kept[-1].end:
                kept.append(span)
        return kept


def identities_of(audit: PlanAudit, texts: Iterable[str], pseudonyms: Pseudonyms) -> Identities:
    """The people and schools that an audit's texts name."""
    said = list(texts)
    instead: dict[str, str] = {}
    details = audit.details
    for school in _schools(audit, said):
        name = pseudonyms.of("School", own_words(school) or school)
        instead[_key(school)] = name
        short = own_words(school)
        if short and not all(map(is_english, short.split())):
            instead.setdefault(_key(short), name)
    for run in _others(audit, said):
        instead.setdefault(_key(" ".join(run)), pseudonyms.of("Person", run[-1]))
    for run in [run for run in _others(audit, said) if len(run) > 1]:
        for word in (run[0], run[-1]):  # "Claire Bell" is Claire, and Mrs Bell
            if len(word) >= _SHORTEST and not is_english(word):
                instead.setdefault(_key(word), pseudonyms.of("Person", run[-1]))
    for run in _unknown(said):
        instead.setdefault(_key(" ".join(run)), pseudonyms.of("Name", run[-1]))
    if details.name:
        child = pseudonyms.of("Child", f"{details.name} {details.date_of_birth or ''}")
        for name in (details.name, details.preferred_name or ""):
            for part in (name, *name.split(), *re.split(r"[-\s]", name)):
                if len(part) >= _SHORTEST:
                    instead[_key(part)] = child
    for number, instead_of_it in ((details.upn, "[UPN]"), (details.nhs_number, "[NHS number]")):
        for written in _numbers(number):
            instead[_key(written)] = instead_of_it
    instead.pop("", None)
    return Identities(instead, _pattern(instead), details.date_of_birth)


def _numbers(number: str | None) -> Iterator[str]:
    """The child's own number as people write it, whether or not it has the form that it should have."""
    digits = "".join((number or "").replace("-", " ").split())
    if number and len(digits) >= _NUMBER:
        yield from (number, digits)
        for between in " -":
            yield between.join((digits[:3], digits[3:6], digits[6:]))


def _schools(audit: PlanAudit, texts: list[str]) -> list[str]:
    named = [name for name in (audit.details.setting, audit.details.named_placement) if name]
    known = [school for name in named for school in (list(schools_in(name)) or [name.split(",")[0]])]
    return list(dict.fromkeys((*known, *(school for text in texts for school in schools_in(text)))))


def _others(audit: PlanAudit, texts: list[str]) -> list[tuple[str, ...]]:
    """Runs of names that are somebody's: known given names, and whoever is introduced or has a title."""
    read = [read_names(text) for text in texts]
    somebody = introduced(read)
    runs: dict[tuple[str, ...], None] = {}
    if audit.details.officer:
        runs[tuple(audit.details.officer.split(",")[0].split())] = None
    for text in read:
        for mention in text.mentions:
            if _is_person(text, mention, somebody):
                runs[mention.words] = None
    return list(runs)


def _unknown(texts: list[str]) -> Iterator[tuple[str, ...]]:
    """Runs of two capitalised words and more that are no English ones: people or places, who can tell."""
    for text in map(read_names, texts):
        for mention in text.mentions:
            if len(mention.words) > 1 and not any(map(is_english, mention.words)):
                yield mention.words


def _is_person(text: Text, mention: Mention, somebody: set[str]) -> bool:
    if _TITLED.search(text.before(mention)):
        return True
    if plain(mention.name) in MONTHS_AND_DAYS and len(mention.words) == 1:
        return False
    if is_given_name(mention.name):
        return not is_english(mention.name) or len(mention.words) > 1 or not mention.initial
    return plain(mention.name) in somebody and not is_english(mention.name)


def _pattern(instead: dict[str, str]) -> re.Pattern[str] | None:
    if not instead:
        return None
    names = sorted(instead, key=len, reverse=True)
    written = "|".join(map(_written, names))
    return re.compile(rf"(?<!\w)(?:{written})(?=['’]s?\b|\b)", re.IGNORECASE)


def _written(name: str) -> str:
    """A pattern for a name as people write it; a short one only with its capital."""
    pattern = re.escape(name).replace(r"\ ", r"\s+").replace("'", "['’]")
    return f"(?-i:{re.escape(name.title())}|{re.escape(name.upper())})" if len(name) <= _EXACT else pattern


def _key(name: str) -> str:
    return " ".join(name.replace("’", "'").casefold().split())
