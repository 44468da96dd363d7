"""He, she or they: the pronouns of a text that can mean nobody but the child."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from audit.language.guarded import Guarded
from audit.language.names import NAME, is_also_a_word, is_given_name, plain
from audit.language.persons import may_be_name
from audit.language.roles import find_roles
from audit.language.sentences import sentence_spans
from audit.language.words import kept_for_words

Pronoun = Literal["he", "she"]

_PRONOUN = re.compile(
    r"\b(?:(?P<he>he|him|his|himself)|(?P<she>she|her|hers|herself))\b(?!/|\))", re.IGNORECASE
)
#: Both at once is a template that nobody filled in, and not a mistake about the child.
_EITHER = Guarded(
    r"\b(?:s/he|he/she|she/he|his/her|her/his|him/her|her/him|he or she|she or he|his or her|her or his)\b",
    re.IGNORECASE,
)
#: One other person whom a pronoun could mean. Several of them ("peers", "adults") are no "he" or "she", and
#: nor in a plan is "an adult", "somebody" or whoever: those are "they".
_OTHERS = re.compile(
    r"\b(?:mother|mum|mummy|mam|father|dad|daddy|parent|brother|sister|sibling|twin|grand\w+|nan|nana|nani|"
    r"gran|granny|aunt\w*|uncle|cousin|nephew|niece|step(?:mother|father|brother|sister|mum|dad)|friend|peer|"
    r"classmate|partner|girlfriend|boyfriend|husband|wife|son|daughter|carer|guardian|neighbour|boy|girl|"
    r"child|pupil|student|baby|man|woman|lady|teacher|head|doctor|nurse|consultant|paediatrician|therapist|"
    r"psychologist|worker|assistant|mentor|tutor|officer|coach|driver|helper|manager|dog|cat|pony|horse|"
    r"rabbit|pet|doll|puppet|mare|filly|hen|goat|ewe|character|author|king|queen|hero|Mr|Mrs|Miss|Ms|Dr|"
    r"the (?:adult|person|one|other))\b(?!['’]s (?:own )?age)",
    re.IGNORECASE,
)
_CHILD_IS = re.compile(
    r"\b(?:is|was|as) an? (?:[\w-]+[ ,]+){0,5}(?:boy|girl|child|pupil|student|young person|man|woman)\b|"
    r"\b(?:child|boy|girl|pupil|baby) (?:of|aged|between) (?:\w+|(?:his|her) own age)\b",
    re.IGNORECASE,
)
#: Anybody besides the child, named or not: beside them "he" and "she" may be two people.
_SOMEBODY = re.compile(
    r"\b(?:adults?|grown-ups?|staff|people|persons?|somebody|someone|anyone|anybody|others?|another|whoever|"
    r"who|children|pupils|students|peers|friends|teachers|carers|parents|family|they|them|their)\b",
    re.IGNORECASE,
)
#: "she drives him", "he looks for her": what one does to the other.
_DONE_TO = re.compile(
    r"\b(?:him|hers|her(?=\s?[.,;:!?)]|\s(?:to|in|on|at|for|with|and|when|from|by)\b))\b", re.I
)
#: Who found it, and when: "(educational psychologist, July 2026)" is no one of whom the text goes on to tell.
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_QUOTED = re.compile(r"[“\"‘][^”\"’]{3,600}[”\"’](?!\w)")


@dataclass(frozen=True, slots=True)
class ChildPronoun:
    """A pronoun for the child: which, where, and the sentence it stands in."""

    pronoun: Pronoun
    start: int
    sentence: str


@kept_for_words
def child_pronouns(
    text: str, own: frozenset[str], title: str | None = None, *, alone: bool = False
) -> tuple[ChildPronoun, ...]:
    """The pronouns of a paragraph for which the child is the only antecedent; asked for check by check.

    A sentence counts that names the child and nobody else, and those behind it until somebody comes
    up. `own` are the child's names, as `names.plain` writes them; `title` is that of a grown young person
    whom the plan calls by surname. `alone`: the text is about the child and nobody else, so that "he" and
    "she" in one sentence that speaks of nobody else are both the child's.
    """
    return tuple(_child_pronouns(text, own, title, alone=alone))


def _child_pronouns(
    text: str, own: frozenset[str], title: str | None, *, alone: bool
) -> Iterator[ChildPronoun]:
    about_child = False
    for start, end in sentence_spans(text):
        sentence = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), text[start:end])
        named = _own_name_in(sentence, own)
        if _has_others(sentence, own, title):
            if about_child and named is None:
                yield from _opening(sentence, start, text[start:end])
            return  # from here on the pronouns of the paragraph can be theirs
        if _EITHER.search(sentence):
            continue
        if named is not None:
            about_child = True
        if not about_child:
            continue
        said = list(_PRONOUN.finditer(sentence))
        if len({bool(match["he"]) for match in said}) > 1 and not (alone and _is_one(sentence)):
            return  # two people: who is who, only a reader can tell
        if named is not None and said and said[0].start() < named:
            return  # somebody of whom an earlier paragraph speaks
        for match in said:
            yield ChildPronoun("he" if match["he"] else "she", start + match.start(), text[start:end])


def _is_one(sentence: str) -> bool:
    """Whether "he" and "she" in a sentence can be one: nobody else is there, and neither is done to."""
    return not _SOMEBODY.search(sentence) and not _DONE_TO.search(sentence)


def count_pronouns(text: str) -> dict[Pronoun, int]:
    """How often a text says "he" and "she", whomever it means."""
    said = [match["he"] is not None for match in _PRONOUN.finditer(text)]
    return {"he": sum(said), "she": len(said) - sum(said)}


def _opening(sentence: str, start: int, whole: str) -> Iterator[ChildPronoun]:
    """The pronoun that a sentence opens with: whoever comes up behind it, it means whom the last one told "
    "of."""
    match = _PRONOUN.match(sentence)
    if match and match[0].lower() in ("he", "she", "his", "her"):
        yield ChildPronoun("he" if match["he"] else "she", start, whole)


def lone_pronouns(text: str, own: frozenset[str], title: str | None = None) -> Iterator[ChildPronoun]:
    """The pronouns of a paragraph that names nobody: in a statement about the child they are the child's."""
    for start, end in sentence_spans(text):
        sentence = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), text[start:end])
        if _own_name_in(sentence, own) is not None or _EITHER.search(sentence):
            return
        if _has_others(sentence, own, title):
            yield from _opening(sentence, start, text[start:end])
            return
        said = list(_PRONOUN.finditer(sentence))
        if len({bool(match["he"]) for match in said}) > 1:
            return
        for match in said:
            yield ChildPronoun("he" if match["he"] else "she", start + match.start(), text[start:end])


def _own_name_in(sentence: str, own: frozenset[str]) -> int | None:
    found = (match.start() for match in NAME.finditer(sentence) if plain(match[0]) in own)
    return next(found, None)


@kept_for_words
def _has_others(sentence: str, own: frozenset[str], title: str | None) -> bool:
    bare = _CHILD_IS.sub(" ", _IN_BRACKETS.sub(" ", sentence))
    if title is not None:
        bare = re.sub(rf"\b{title}\.? (?=[A-Z])", lambda match: " " * len(match[0]), bare)
    if _OTHERS.search(bare) or any(
        role.standing in ("qualified", "named") and not role.text.endswith("s") for role in find_roles(bare)
    ):
        return True
    return any(
        plain(match[0]) not in own and not is_also_a_word(match[0]) and may_be_name(match[0])
        for match in NAME.finditer(bare)
        if match.start() > 0 or is_given_name(match[0])
    )
