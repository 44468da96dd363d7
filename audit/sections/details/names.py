"""The child's or young person's name, in full and as they like to be called."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from audit.model.document import Block
from audit.sections.details.evidence import Evidence
from audit.sections.details.persons import INITIALS, leading_name
from audit.sections.field_labels import word_set
from audit.sections.wording import is_nil, placeholders_in

_LETTER = r"[^\W\d_]"
_SMALL = re.compile(r"[^\W\d_A-Z][^\W\d_A-Z'’-]*(?: [^\W\d_A-Z'’-]+){1,3}")
_QUOTED = re.compile(rf"[\"“‘']\s*({_LETTER}[\w’'-]*)\s*[\"”’'](?!\w)")
_BRACKETED = re.compile(r"^[^()]+\(\s*([A-ZÀ-Þ][a-zà-þ][\w’'-]*)\s*\)")
_CALLED = re.compile(
    r"\b(?:known (?:\w+ ){0,3}as|prefers?\b(?: to be (?:called|known as))?|preferred(?: name)?(?: is)?|"
    r"(?:likes?|want(?:s|ed)?) to be (?:called|known as)|(?:name is|called|i am|i['’]m) [\w’' -]{2,40}?,? "
    r"(?:but|and) (?:i|he|she|they) (?:likes?|prefers?)|"
    r"goes by|usually called|calls? (?:me|him|her|them|himself|herself|themselves)|called|"
    r"(?<=\()say)"
    rf"\s*:?\s*[\"“‘']?({_LETTER}[\w’'-]*)",
    re.I,
)
#: "My wheelchair is called Vera".
_OF_ANOTHER = re.compile(
    r"\b(?:my|our|his|her|their|a|an|the) (?!name\b)[\w-]+ (?:is|are|was|were|she|he)? ?called\W*$", re.I
)
_FIRST_OR_THIRD = re.compile(r"\W*(?:I|my|he|she|they|you|most people|every\w+)\b", re.I)
_BORN = re.compile(r"\b(?:born|d\.?o\.?b\.?|date of birth)\b", re.I)
_INTRODUCED = re.compile(
    r"\b(?i:plan (?:for|of)|(?:prepared|written|made) for|in respect of|concerning|regarding|name is|"
    r"i am|i['’]m|this is|belongs to)\s*:?\s+"
)
_WORDS = re.compile(rf"{_LETTER}[\w'’‘‐‑.-]*")
#: What a case system calls its field: "FullName".
_NAME_OF_FIELD = re.compile(r"(?:full|fore|first|sur|last|family|child|pupil)_?name", re.I)
#: How often the sections must say a first name for a capitalised run of the cover to be the child's.
_OFTEN = 3
#: Blocks of a front page that are its cover.
_COVER = 8
#: "Teodor Finch-Abara (“Teo”)": the name alone.
_BEHIND_NAME = re.compile(r"\s*\([^()]{1,30}\)\s*$")
_LEADS_TO_NAME = re.compile(r"\b(?:for|of|plan)\W*(?:\((?:draft|final|amended)\)\W*)?$", re.I)
#: How near the beginning of a line a name stands for "born" in the line to be said of it.
_NEAR = 30


def _in_form(value: str) -> str | None:
    """The name that a form's answer opens with."""
    value = value.strip()
    if not value or placeholders_in(value) or is_nil(value) or _NAME_OF_FIELD.fullmatch(value):
        return None
    return leading_name(value, word_set("ends_of_names")) or None


def child_name(evidence: Evidence) -> str | None:
    """The full name of the child or young person."""
    both = set(evidence.values("surname")) & set(evidence.values("forenames"))
    if name := next(filter(None, (_full_name(value, evidence, surname_first=True) for value in both)), None):
        return name
    surname = next(filter(None, map(_in_form, evidence.values("surname"))), None)
    forenames = _forenames(evidence)
    if surname and forenames:
        return _joined(forenames, surname, evidence)
    stated = [name for value in evidence.values("name") if (name := _full_name(value, evidence))]
    if stated:
        return _fullest(stated, surname, evidence)
    called = (name for value in evidence.values("preferred_name") if (name := _in_form(value)))
    if name := next((one for one in called if " " in one), None):
        # "I am called" asks for the whole name as well as for a short one.
        return name
    alone = forenames or surname
    found = _from_titles(evidence)
    if alone and (found is None or alone.split()[0].lower() not in found.lower()):
        return _longer(alone, evidence) or alone
    return found


def _forenames(evidence: Evidence) -> str | None:
    """The forenames, put together where the form asks for first and middle names apart."""
    asked = [one for one in evidence.stated if one.detail == "forenames" and one.of_child and not one.listed]
    given = [(one.label.lower(), name) for one in asked if (name := _in_form(one.value))]
    if len(given) > 1 and "middle" in given[1][0] and "middle" not in given[0][0]:
        return f"{given[0][1]} {given[1][1]}"
    return given[0][1] if given else None


def _fullest(stated: list[str], surname: str | None, evidence: Evidence) -> str:
    """The name as stated first, or where it is stated with more of its parts."""
    name = stated[0]
    if " " not in name:
        if surname and name.lower() != surname.lower():
            return _joined(name, surname, evidence)
        whole = next((other for other in stated if " " in other), None)  # "This plan belongs to: Saffy"
        return whole or _longer(name, evidence) or name
    parts = set(name.lower().split())
    return next((other for other in stated if parts < set(other.lower().split())), name)


def _joined(forenames: str, surname: str, evidence: Evidence) -> str:
    """Forenames and surname; a surname in capitals as the plan's sentences write it."""
    if forenames.lower().endswith(surname.lower()) and " " in forenames:
        return forenames
    if surname.isupper() and len(surname) > 2:
        texts = (*(block.text for block in evidence.front_blocks), *evidence.running, evidence.body)
        spelt = re.findall(rf"\b{re.escape(surname)}\b", "\n".join(texts), re.I)
        surname = next((one for one in spelt if not one.isupper()), surname.title())
    return f"{forenames} {surname}"


def _full_name(value: str, evidence: Evidence, *, surname_first: bool = False) -> str | None:
    """The name that a form's answer gives: "KHAN, Amira (known as Mimi)" is Amira Khan.

    With `surname_first` the form asks for the surname and the others, and a comma stands between them.
    """
    value = value.strip()
    first = _in_form(value)
    if first is None:
        written = value.split()
        ends = word_set("ends_of_names")
        return (
            value
            if _SMALL.fullmatch(value) and not ends.intersection(written) and not is_nil(value)
            else None
        )
    rest = value[value.index(first) + len(first) :]
    comma = re.match(r"\s*,\s*", rest)
    second = leading_name(rest[comma.end() :], word_set("ends_of_names")) if comma else ""
    if comma and second:
        after = rest[comma.end() + len(second) :].strip()
        said = evidence.says_name(second.split()[0]) > evidence.says_name(first.split()[0])
        if (first.isupper() or said or surname_first) and not after[:1].isalnum():
            return _joined(second, first, evidence)
    words = first.split()
    if len(words) > 2 and words[0].lower().strip(".") in word_set("titles"):
        return " ".join(words[1:])
    if len(words) == 1 or INITIALS.fullmatch(words[0]):
        return first
    if len(words[-1]) > 2 and words[-1].isupper() and not words[0].isupper():
        return _joined(" ".join(words[:-1]), words[-1], evidence)
    if len(words[0]) > 2 and words[0].isupper() and not words[-1].isupper():
        return _joined(" ".join(words[1:]), words[0], evidence)
    return first


def _titles(evidence: Evidence) -> Iterator[str]:
    yield from evidence.running
    yield from (block.text for block in evidence.front_blocks)
    yield evidence.document.title


def _longer(name: str, evidence: Evidence) -> str | None:
    """A fuller form of a first name, from the titles and the running lines."""
    runs = (run for text in _titles(evidence) for run in _runs(text, evidence))
    return next((run for run in runs if name.lower() in run.lower().split()), None)


def _runs(text: str, evidence: Evidence) -> Iterator[str]:
    """Runs of capitalised words in a title that can be somebody's name."""
    surely_none = word_set("no_names") - word_set("also_names")
    for words in _capitalised(text):
        while words and _bare(words[-1]) in (word_set("no_names") if len(words) > 2 else surely_none):
            words.pop()
        while words and _bare(words[0]) in word_set("no_names") | word_set("titles"):
            words.pop(0)
        if len(words) >= 2 and surely_none.isdisjoint(map(_bare, words)):
            run = re.sub(r"['’]s$", "", " ".join(words).strip(" ,"))
            if name := _full_name(run, evidence):
                yield name


def _bare(word: str) -> str:
    return word.lower().replace("’", "'").strip(".,").removesuffix("'s")


def _capitalised(text: str) -> Iterator[list[str]]:
    """Runs of words with capitals, with particles and commas ("Pieter van der Berg", "KHAN, Amira")."""
    run: list[str] = []
    end = 0
    for match in _WORDS.finditer(text):
        word, gap = match.group(), text[end : match.start()]
        particle = word in word_set("particles") and bool(run)
        none = any(map(str.isdigit, word)) or not (word[:1].isupper() or particle)
        if gap.strip(" \u00a0") not in ("", ",") or none:
            yield run
            run = []
        elif "," in gap and run:
            run[-1] += ","
        if not none:
            run.append(word)
        end = match.end()
    yield run


def _from_titles(evidence: Evidence) -> str | None:
    """A name of the cover, a recital or the running lines, if the sections speak of somebody called so."""
    best: tuple[int, str] | None = None
    for text in _titles(evidence):
        for match in _INTRODUCED.finditer(text):
            name = leading_name(text[match.end() :])
            if " " in name and evidence.says_name(name.split()[0]):
                return name
        for name in _runs(text, evidence):
            if 0 <= text.find(name.split()[0]) < _NEAR and _BORN.search(text):
                return name
            said = evidence.says_name(name.split()[0])
            if said >= _OFTEN and (best is None or said > best[0]):
                best = (said, name)
    return best[1] if best else _alone_on_cover(evidence)


def _alone_on_cover(evidence: Evidence) -> str | None:
    """A line of the cover that is a name and nothing else: the only one that a section says at all."""
    lines = [block for block in evidence.front_blocks if block.place.table is None]
    names = {
        name
        for block in lines[:_COVER]
        if (block.look.bold or block.place.text_box) and (name := _alone(block, evidence)) is not None
        if evidence.says_name(name.split()[0]) or f"{name.split()[0]} {name.split()[-1]}" in evidence.body
    }
    if len(names) == 1:
        return names.pop()
    # A plan in the first person may never say whose it is, but for the line under its title.
    under = {
        name
        for over, block in pairwise(evidence.front_blocks[:_COVER])
        if _LEADS_TO_NAME.search(over.text)
        if (name := _alone(block, evidence)) is not None
    }
    return under.pop() if len(under) == 1 else None


def _alone(block: Block, evidence: Evidence) -> str | None:
    """The name that is all a line says, but for a short form in brackets behind it."""
    text = _BEHIND_NAME.sub("", block.text)
    return next((name for name in _runs(text, evidence) if len(text.split()) == len(name.split())), None)


def preferred_name(evidence: Evidence, name: str | None) -> str | None:
    """What the child likes to be called, where the plan says so."""
    ends = word_set("ends_of_names")
    for value in evidence.values("preferred_name"):
        if placeholders_in(value) or is_nil(value):
            continue
        if match := _CALLED.search(value):
            return match[1]
        if (found := leading_name(value.strip("\"“”‘’' "), ends)) and found != name:
            return found
    for value in evidence.values("name", "forenames"):
        match = _CALLED.search(value) or _QUOTED.search(value) or _BRACKETED.search(value)
        if match and match[1].lower() not in ends and _may_be_called(match[1]):
            return match[1].rstrip("'’")
    return next(_called_in_prose(evidence, name), None) if name else None


def _may_be_called(name: str) -> bool:
    """Whether a word can be what somebody is called: no pronoun, and no abbreviation ("D.O.B.")."""
    return len(name) > 1 and "." not in name and not name.lower().endswith("name")


def _called_in_prose(evidence: Evidence, name: str) -> Iterator[str]:
    """What sentences say that the child is called: "who likes to be called Maeve", "Amira Khan (Mimi)"."""
    bracketed = re.compile(rf"{re.escape(name)}\s*\(\s*[\"“‘']?({_LETTER}[\w’'-]*)[\"”’']?\s*\)")
    first, *_ = name.split()
    for text in (*evidence.prose, *(block.text for block in evidence.view_blocks)):
        bracket = bracketed.search(text)
        if bracket and bracket[1][:1].isupper() and evidence.says_name(bracket[1]) >= 2:
            yield bracket[1]
        if first in text or _FIRST_OR_THIRD.match(text):
            match = _CALLED.search(text)
            if match is None or _OF_ANOTHER.search(text[: match.start(1)]):
                continue
            if (
                match[1][:1].isupper()
                and match[1].lower() not in word_set("no_names")
                and _may_be_called(match[1])
            ):
                yield match[1]
