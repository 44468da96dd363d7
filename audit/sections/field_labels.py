"""Which detail a label asks for: the words are data, in `checklists/words-details.toml`.

A label is read as a set of words, since templates order and dress the same few words in endless
ways ("Current school", "School currently attended", "Name of present school or setting"). Words
that belong to no form make it a label of something else.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from audit.sections.title_words import normalise

#: A label with more words than this is a sentence.
MOST_WORDS = 16
#: Words that a label about somebody else has at most: more make it a value or a sentence.
_MOST_OF_OTHERS = 7
_MOST_CHARACTERS = 120

_SPELLINGS = (
    ("co-ordinat", "coordinat"),
    ("pre-school", "preschool"),
    ("e-mail", "email"),
    ("i'm ", "i am "),
)
#: A label that is a key of a case system: "NextReviewDate", "Primary_Need".
_CAMEL = re.compile(r"[A-Z][A-Za-z]*(?:_[A-Z][A-Za-z]*)*")
_PRONOUNS = re.compile(r"\b(?:she|he|they)\s*/\s*(?:her|him|them|they|she|he)\b")
_ANSWER = re.compile(r"(?:yes|no|y|n)\b(?!\W*$)")
_DOTTED = re.compile(r"\b(?:[a-z]\.\s?){1,4}[a-z]\b\.?")
#: "UPN", "D.o.b." and the like are tried without more ado, and so are words in capitals.
_SHORT_FORM = 3
_PERSONS = ("child", "children", "young", "pupil", "student", "learner", "cyp", "yp", "pre", "co")
_PART = re.compile(r"[/.-]")
_BRACKETED = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_WORD = re.compile(r"[@\w][\w'/-]*")
#: "Draft / Final / Amended" is a choice to be made.
_VERSIONS = frozenset(("draft_date", "final_date", "amended_date"))
_JOINED = re.compile(r"\s*(?:/|&|,|;|\+|\band\b)\s*")


@dataclass(frozen=True, slots=True)
class _Form:
    """Groups of words of which a label must have one each, and all the words that it may have."""

    groups: tuple[frozenset[str], ...]
    allowed: frozenset[str]

    def fits(self, words: frozenset[str]) -> bool:
        return words <= self.allowed and all(group & words for group in self.groups)


@dataclass(frozen=True, slots=True)
class _Labels:
    forms: tuple[tuple[str, tuple[_Form, ...], tuple[str, ...], frozenset[str]], ...]
    other_people: frozenset[str]
    openings: frozenset[str]


def stem(word: str) -> str:
    """A word without possessive or plural ending: crude, and the same for labels and vocabulary."""
    word = word.removesuffix("'s").strip("'-/")
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


@cache
def words_of_details() -> dict[str, Any]:
    """The vocabulary file, as it is written."""
    return tomllib.loads((files("checklists") / "words-details.toml").read_text(encoding="utf-8"))


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


@cache
def _labels() -> _Labels:
    data = words_of_details()
    fillers = _stems(data["fillers"])
    forms = []
    for name, entry in data["detail"].items():
        read = []
        for form in entry["forms"]:
            must, _, may = form.partition(";")
            groups = tuple(_stems(group.replace("|", " ")) for group in must.split())
            read.append(_Form(groups, frozenset().union(fillers, _stems(may), *groups)))
        forms.append((name, tuple(read), tuple(entry.get("starts", ())), frozenset(entry.get("has", ()))))
    people = _stems(data["other_people"])
    openings = {word for _, read, _, _ in forms for form in read for word in form.allowed}
    openings.update(people, _PERSONS, (start.split()[0] for _, _, starts, _ in forms for start in starts))
    return _Labels(tuple(forms), people, frozenset(openings))


def may_open_label(word: str) -> bool:
    """Whether a label can begin with a word: a quick test that spares most texts the full one."""
    bare = word.strip("([*\"'.:?)]’‘,").partition("(")[0]  # "Forename(s)"
    if len(bare) <= _SHORT_FORM or any(map(str.isupper, bare[1:])):
        return True
    plain = bare.lower().replace("’", "'").removesuffix("'s")
    return any(stem(part) in _labels().openings for part in _PART.split(plain))


def _plain(label: str, names: frozenset[str]) -> str:
    if _CAMEL.fullmatch(label.strip()):
        label = re.sub(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", label)
    plain = normalise(label.replace("_", " "), names).strip(" ?*")
    plain = re.sub(r"\bc?yp\b", "@name", plain)
    for written, meant in _SPELLINGS:
        plain = plain.replace(written, meant)
    plain = re.sub(r"(?<=[a-z])-(?=[a-z])", " ", plain)
    return _DOTTED.sub(lambda match: re.sub(r"[.\s]", "", match.group()), plain)


def _words(plain: str) -> frozenset[str]:
    return frozenset(stem(word) for piece in _WORD.findall(plain) for word in piece.split("/") if word)


def _fitting(plain: str) -> str | None:
    words = _words(plain)
    if not words:
        return None
    labels = _labels()
    if words & labels.other_people and "surname" not in words:
        return "other" if len(words) <= _MOST_OF_OTHERS else None
    for name, forms, starts, telling in labels.forms:
        if any(form.fits(words) for form in forms) or words & telling or plain.startswith(starts):
            return name
    return None


@lru_cache(maxsize=4096)
def details_asked(label: str, names: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """The details that a label asks for, mostly one ("School and year" asks for two), or ().

    `names` are the child's own, as they may stand in labels ("Where Amira is educated").
    """
    written = label.split()
    if not written or len(label) > _MOST_CHARACTERS or len(written) > MOST_WORDS:
        return ()
    if not names and not may_open_label(written[0]):
        return ()
    plain = _plain(label, names)
    if _ANSWER.match(plain) or _PRONOUNS.search(plain):
        return ()
    bare = _BRACKETED.sub("", plain).strip(" ?*:") or plain
    if (found := _several(bare)) is not None:
        return found
    for text in dict.fromkeys((plain, bare)):
        if one := _fitting(text):
            return (one,)
    return ()


def _several(plain: str) -> tuple[str, ...] | None:
    """What the parts of a label ask for that are joined by "and", "/" or commas, if each asks for one."""
    parts = [part for part in _JOINED.split(plain) if part]
    if len(parts) < 2:
        return None
    asked = [_fitting(part) for part in parts]
    found = tuple(dict.fromkeys(name for name in asked if name is not None))
    if None in asked:
        return None
    return ("status",) if _VERSIONS.issuperset(found) and len(found) > 1 else found


@lru_cache(maxsize=4096)
def detail_asked(label: str) -> str | None:
    """Which detail a label asks for (the first of several), or null for a label that is none of ours."""
    asked = details_asked(label)
    return next((name for name in asked if name != "other"), asked[0] if asked else None)


@cache
def word_set(name: str) -> frozenset[str]:
    """A list of words of the vocabulary file, by which values are told apart."""
    return frozenset(words_of_details()["words"][name].split())
