"""Whether provision names what will be done or used, or only "support"."""

from __future__ import annotations

import re

from audit.language.provision_aims import aim_only
from audit.language.provision_content import (
    ACTION,
    AIMS,
    content_words,
    find_action,
    is_name,
    is_other_word,
    is_what_help_is_for,
)
from audit.language.provision_empty import Promise
from audit.language.provision_named import TOPIC_WORK
from audit.language.provision_reading import Reading
from audit.language.provision_training import training_subject
from audit.language.provision_unnamed import (
    AWARE,
    NEXT_TO,
    UNNAMED_THING,
    chance_only,
    left_to_others,
    of_a_title,
    thrown_in,
)
from audit.language.words import Found, phrases
from audit.model.plan import ProvisionType, Slot

#: "Staff will support Ivo to regulate": that he is helped, and not how.
_HELP_TO = re.compile(
    r"\b(?:support|help|assist|enable)(?:s|ed)?\s(?:(?:him|her|them|me|(?-i:[A-Z][\w-]+))|"
    r"by (?:school |the )?(?:staff|adults?|school))\s(?:to|with|in)\b",
    re.IGNORECASE,
)

#: "Will be supported emotionally": in what respect, and not by what.
_HELPED_SOMEHOW = re.compile(
    r"\bbe (?:[a-z]+ )?(?:supported|helped|assisted|nurtured) (?:(?:both )?[a-z]+ly)(?:(?:,| and|, and) "
    r"[a-z]+ly)*\b",
    re.IGNORECASE,
)


def _unnamed_help(text: str) -> re.Match[str] | None:
    match = _HELP_TO.search(text) or _HELPED_SOMEHOW.search(text)
    if match is None or match.start() > _LATE or ACTION.search(text) or _METHOD.search(text):
        return None
    return match


#: What somebody does whose verb is none of help: "the assistant hands him the cup".
_HELPING = frozenset(
    "supports helps encourages assists works delivers provides gives leads runs monitors promotes ensures "
    "facilitates "
    "supervises enables has is does uses needs support help encourage assist work deliver provide give lead "
    "run monitor "
    "promote ensure facilitate supervise enable have be do continue make offer receive".split()
)
_THEN_VERB = re.compile(r"[^.;:,]{0,2}\s*(?:\([^)]*\)\s*)?(?:(will|must|to|should) (?:also )?)?([a-z]+)")
_METHOD = re.compile(
    r"\b(?:using|through|by \w+ing|by means of|following|based on|such as|including|in the form of|so that|"
    r"focus(?:ed|ing)? on|on (?!a\b|an\b|the basis|going\b)\w+|consisting|where|which|that|called|known as|"
    r"from the|with (?:pictures?|symbols?|cards?|objects?|his|her|a \w+ (?:card|board|chart)))\b",
    re.IGNORECASE,
)
#: Time that is spent on something: with a topic it says what is done ("sessions on body changes").
_WORK = frozenset("session sessions time therapy work group groups teaching instruction activity".split())
_NO_VERBS = frozenset("s is as has was this sessions needs times weeks hours minutes days always".split())
_LATE = 60  # characters: help that is named so late follows what is done
_SOME = 2  # words of content that tell what is done where nothing vague stands
_MUCH = 8  # and where something vague does
_PLENTY = 14
_PROPER = re.compile(r"(?<=[a-z,(] )[A-Z][a-zA-Z]+(?: [A-Z][a-z]+)+")
_THERAPIST = re.compile(r"therap|counsell|psycholog|tutor|mentor|coach", re.IGNORECASE)
_OPENING = re.compile(r"[^,:;.(\n]{3,80}\b")
_OPENERS = frozenset({"access", "opportunity", "opportunities"})


def _opening(text: str) -> str:
    """The first words of an item, up to its first stop: enough to show what is provided."""
    match = _OPENING.match(text)
    return match.group().strip() if match else text


def says_what(reading: Reading, kind: ProvisionType, promise: Promise | None = None) -> Slot:
    """Whether an item names an intervention, approach, thing or action, or only "support"."""
    text = reading.text
    if kind == "training":
        subject = training_subject(text)
        return Slot(state="stated", text=subject) if subject else Slot(state="missing")
    nothing = AWARE.match(text) or UNNAMED_THING.match(text) or _unnamed_help(text)
    if nothing:
        return Slot(state="vague", text=nothing.group())
    if promise is not None:
        return Slot(state="vague", text=promise.words)
    chance = chance_only(reading) or left_to_others(reading) or aim_only(reading)
    if chance is not None:
        return Slot(state="vague", text=chance)
    named = _named(reading, kind)
    if named is not None:
        return Slot(state="stated", text=named)
    vague = next(
        (one for one in phrases("vague", "what").find(reading.tokens, text) if not reading.within_role(one)),
        None,
    )
    generic = next(
        (
            one
            for one in phrases("provision", "generic").find(reading.tokens, text)
            if not reading.within_role(one)
        ),
        None,
    )
    described = _described(reading, kind, vague, generic)
    if described is not None:
        return Slot(state="stated", text=described)
    chosen = vague or generic
    return Slot(state="vague", text=text[chosen.start : chosen.end] if chosen else text)


def _named(reading: Reading, kind: ProvisionType) -> str | None:
    """An intervention, thing or way of working with a name: from the lists, or written as a name."""
    text = reading.text
    lists = ["interventions", "therapies", "strategies", "equipment"]
    if kind in ("contact", "curriculum"):
        lists.append(kind)
    for found in phrases("provision", *lists).find(reading.tokens, text):
        if " " not in found.phrase and is_what_help_is_for(reading, found.start):
            continue
        if of_a_title(reading, kind, found) or thrown_in(reading, found) or is_other_word(found, text):
            continue
        return text[found.start : found.end]
    proper = _PROPER.search(text)
    if proper and not any(role.start <= proper.start() < role.end for role in reading.roles):
        return proper.group()
    topic = TOPIC_WORK.search(text)
    return topic.group() if topic else None


def _described(
    reading: Reading, kind: ProvisionType, vague: Found | None, generic: Found | None
) -> str | None:
    """Words that tell what is done although nothing has a name: an action, a method, or enough content."""
    text, residue = reading.text, content_words(reading)
    headed_by_help = any(one is not None and one.start <= NEXT_TO for one in (generic, vague))
    if (
        not headed_by_help
        and reading.told_who
        and _quantified(reading)
        and len(content_words(reading, whole=True)) >= _SOME
    ):
        return _opening(text)  # who, how often and how long: what it is for tells the rest
    action, method = find_action(reading), _METHOD.search(text)
    acts = _what_somebody_does(reading)
    if acts is not None:
        return acts
    listed = (
        action is not None and ":" in text[: action.start()]
    )  # "support in class: starts the task with him"
    if action and (vague is None or method or listed or len(residue) > _MUCH):
        return action.group()
    if vague is None:
        aimed = generic is not None and generic.phrase not in _WORK
        if aimed or kind == "staffing":  # what help is for does not say what it is
            residue = [token for token in residue if token.key not in AIMS]
        told = not aimed or len(residue) >= _SOME
        if (residue and told) or (
            generic is not None and generic.phrase in _OPENERS and _quantified(reading)
        ):
            return _opening(text) if residue else None
        return _therapist(reading) if generic is not None and generic.phrase in _WORK else None
    if vague.phrase == "input" and _quantified(reading) and (therapist := _therapist(reading)) is not None:
        return therapist  # "weekly input of 45 minutes from a speech therapist"
    if method and len(residue) > _MUCH:
        return text[method.start() :].rstrip(". ")
    head = [token for token in residue if token.end <= vague.start]
    if len(residue) > _PLENTY or (len(head) >= 2 and not any(is_name(token, text) for token in head)):
        return _opening(text)
    return None


def _what_somebody_does(reading: Reading) -> str | None:
    for role in reading.roles:
        if not role.delivers or (role.standing == "vague" and role.start > 0):
            continue
        verb = _THEN_VERB.match(reading.text, role.end)
        if verb is None or verb[2] in _HELPING or not (verb[1] or verb[2].endswith("s")):
            continue
        if verb[1] or verb[2] not in _NO_VERBS:
            return reading.text[role.start : verb.end()]
    return None


def _quantified(reading: Reading) -> bool:
    return reading.timed and reading.frequent


def _therapist(reading: Reading) -> str | None:
    """ "Twelve sessions with an art therapist" says what they are by whose they are."""
    return next((role.text for role in reading.roles if role.delivers and _THERAPIST.search(role.text)), None)
