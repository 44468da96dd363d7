"""Who does something: named roles, services, and words that name nobody ("staff", "a key adult")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from audit.language.guarded import Guarded
from audit.language.role_titles import ADJECTIVES, OF_THE_HOUSE, goes_on, is_of_a_service, title_start
from audit.language.words import (
    Found,
    Phrases,
    Token,
    kept_for_words,
    once_for_words,
    phrases,
    tokens_of,
    word_lists,
)

_SOON = 40  # characters: training that is told right after a title
Standing = Literal["qualified", "named", "service", "trained", "vague"]


@dataclass(frozen=True, slots=True)
class Role:
    """Somebody who is mentioned: `text` is their title as written.

    `standing`: `qualified` titles say a profession; `named` ones a post; `service` is a body of people
    of one profession; `trained` is "staff" or "an adult" with stated training; `vague` is nobody in
    particular. `delivers` is false for whoever only writes, advises, trains or reviews.
    """

    text: str
    start: int
    end: int
    standing: Standing
    delivers: bool = True
    expertise: str | None = None

    def end_with_training(self, text: str) -> int:
        """Where the title ends together with the training that follows it in its text."""
        if not self.expertise:
            return self.end
        place = text.find(self.expertise, self.end)
        return place + len(self.expertise) if 0 <= place <= self.end + _SOON else self.end


#: Somebody who writes the programme, trains or looks back at it is not the one who carries it out.
_BEHIND = re.compile(
    r"\b(?:advised|recommended|written|designed|devised|drawn up|set(?: up| out)?|reviewed|overseen|"
    r"supervised|monitored|checked|trained|agreed|suggested|developed|created|prepared|provided in advance|"
    r"modelled|assessed|prescribed|shown(?: how)?|supported|guided(?! reading| writing| work)|coached|"
    r"signed off|directed|commissioned|updated|left|advice|guidance|recommendations?|consultation|liaison|"
    r"liaise|liaises|direction|oversight|training|report|programme|plan|targets|strategies|"
    r"feedback)\b(?:\s+(?:and|or|,)\s+\w+)?[\w ,]{0,40}?\s(?:by|from|of|with|between)\s+"
    r"(?:an?\s|the\s|his\s|her\s|their\s|my\s|school['’]s\s|our\s|both\s)?(?:[\w'’-]+\s){0,4}$",
    re.IGNORECASE,
)
_CARRIES_OUT = re.compile(
    r"\b(?:deliver\w*|led|lead|taught|teach\w*|run|carried out|provided|given|implemented|"
    r"facilitated|undertaken|administered|sessions?|minutes|mins?|hours?|weekly|daily|therapy)\b",
    re.IGNORECASE,
)
_TRAINED_AFTER = re.compile(
    r"^,?\s*\(?"
    r"(?:(?:who|that)\s(?:is|are|has|have|holds?)\s?(?:been\s|had\s|completed\s|received\s|done\s)?)?"
    r"(?:(?:fully|specifically|specially|already|both|all|suitably|appropriately)\s)?"
    r"(?P<what>(?:trained|qualified|experienced|skilled|accredited|certified|competent|expert|fluent|coached|"
    r"supervised|briefed)\s(?:and\s\w+\s)?(?:in|by|to|for|as|on|at|with|under)\b[^.;,)]{2,70}|"
    r"(?:(?:who|that)\s)?(?:with|has|have|holding|holds)\s(?:an?\s|the\s)?(?:[\w'’-]+\s){0,6}?(?:training|"
    r"qualification|certificate|diploma|award|experience|expertise|accreditation|degree)\b[^.;,)]{0,60}|"
    r"(?:at\s)?(?:level|NVQ|BSL level)\s?\d[^.;,)]{0,50}|"
    r"the\s[A-Z]\w+[^.;,)]{0,40}(?:training|award|certificate|course)|(?:who\s|that\s)holds?\s[^.;,)]{3,60}|"
    r"(?:who\s|that\s)?(?:has|have)\s(?:completed|done|passed|had|taken)\s[^.;,)]{3,60})"
)
_TRAINED_BEFORE = re.compile(
    r"(?P<what>(?P<how>[\w&]+)[- ](?:trained|qualified|accredited|registered|certified)(?: and \w+)?)\s+"
    r"(?:[\w-]+\s+){0,2}$|\b(?P<level>level (?:\d|two|three|four|five)(?:-?\s?(?:trained|qualified))?)\s+$",
    re.IGNORECASE,
)
#: "Suitably trained" says no more than "trained".
_EMPTY_TRAINING = frozenset(
    "suitably appropriately fully well highly specially specifically "
    "properly experienced adequately the a an by from with who are is be and or relevant newly".split()
)


@once_for_words
def _titles() -> tuple[Phrases, dict[str, Standing]]:
    lists = word_lists("roles")
    standing: dict[str, Standing] = {}
    for name, kind in (
        ("vague", "vague"),
        ("services", "service"),
        ("named", "named"),
        ("qualified", "qualified"),
    ):
        standing.update(dict.fromkeys(lists[name], kind))  # type: ignore[arg-type]
    standing.update({head: "named" for head in lists["heads"] if head not in standing})
    return phrases("roles", "vague", "services", "named", "qualified", "heads"), standing


@kept_for_words
def find_roles(text: str) -> tuple[Role, ...]:
    """Everybody a text mentions, in order."""
    return tuple(_roles(text, tokens_of(text)))


#: What a title that stands in no list ends in: "reflexologist", "neuropsychiatrist", "beautician".
_PROFESSION = Guarded(r"[a-z]{2,}(?:ologist|therapist|iatrist|iatrician|etist|optist|otist|ometrist|matist)$")
_POST = re.compile(
    r"[a-z]{2,}(?:ician|worker|teacher|keeper|master|minder)$|"
    r"(?:care|support)giver$"
)
_NO_POST = frozenset("politician magician headmaster schoolteacher".split())
#: A person by name: "Mrs Obi", "Dr A. Teale".
_NAMED_PERSON = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sister)\.? (?:[A-Z]\.? )?[A-Z][\w'’-]+")


def _mentions(text: str, tokens: Sequence[Token]) -> Iterator[tuple[Found, Standing]]:
    """Titles of the lists, then words that have the shape of one, then people by name; in order of place."""
    titles, standings = _titles()
    found = [(one, standings[one.phrase]) for one in titles.find(tokens, text)]
    taken = [(one.start, one.end) for one, _ in found]
    for token in tokens:
        standing: Standing | None = (
            "qualified" if _PROFESSION.match(token.key) else "named" if _POST.match(token.key) else None
        )
        if standing is None or token.key in _NO_POST:
            continue
        if not any(start <= token.start < end for start, end in taken):
            found.append((Found(token.key, token.start, token.end), standing))
    for match in _NAMED_PERSON.finditer(text):
        if any(start < match.end() and match.start() < end for start, end in taken):
            continue
        found.append((Found(match.group(), match.start(), match.end()), "named"))
    yield from sorted(found, key=lambda pair: pair[0].start)


def _roles(text: str, tokens: Sequence[Token]) -> Iterator[Role]:
    for found, standing in _mentions(text, tokens):
        words = text[found.start : found.end]
        if words.islower() and found.phrase.isupper():  # "salt" is not SALT
            continue
        if words.lower() in ADJECTIVES and goes_on(text, found.end):
            continue
        if words.lower() == "staff" and OF_THE_HOUSE.match(text, found.end):
            continue
        start = title_start(text, tokens, found.start) if standing != "vague" else found.start
        if words.lower() == "specialist":  # "specialists" are nobody, "the subject specialist" is
            start = title_start(text, tokens, found.start)
            standing = "named" if start < found.start else standing
        if standing == "vague" and words.lower() in ("practitioner", "practitioners"):
            start = title_start(text, tokens, found.start)
            standing = "named" if start < found.start else standing
        if words.lower() == "team" and is_of_a_service(text, tokens, found.start):
            start, standing = title_start(text, tokens, found.start), "service"
        expertise = _expertise(text, start, found.start, found.end)
        if standing == "vague" and expertise is not None:
            standing = "trained"
        elif standing == "named" and re.search(
            r"\b(?:qualified|registered|accredited|specialist)\b", text[start : found.end], re.I
        ):
            expertise = expertise or text[start : found.end]
        possessive = words.lower().endswith(("'s", "’s", "s'", "s’")) or text[found.end : found.end + 1] in (
            "'",
            "’",
        )
        if _TO_DO.search(text[: found.start]) and words.lower() in _VERBS:  # "an adult to scribe for him"
            continue
        yield Role(
            text=text[start : found.end],
            start=start,
            end=found.end,
            standing=standing,
            delivers=not possessive and not _PAPER.match(text, found.end) and not _only_behind(text, start),
            expertise=expertise or (text[start : found.end] if standing == "qualified" else None),
        )


#: "The OT programme": whose it is, and not who carries it out.
_PAPER = re.compile(
    r"\s(?:programme|plan|report|advice|targets|exercises|recommendations|assessment|guidelines|"
    r"guidance)s?\b",
    re.IGNORECASE,
)
_TO_DO = re.compile(r"\b(?:to|will|must|can)\s$")
_VERBS = frozenset("scribe coach mentor tutor nurse lead guide escort champion chaperone buddy".split())


def _expertise(text: str, start: int, title: int, end: int) -> str | None:
    after = _TRAINED_AFTER.match(text[end : end + 140])
    if after:
        words = text[end + after.start("what") : end + after.end("what")]
        return MAIN_VERB.split(words, maxsplit=1)[0]
    before = _TRAINED_BEFORE.search(text[max(0, start - 40) : title])
    if before and (before["level"] or before["how"].lower() not in _EMPTY_TRAINING):
        offset = max(0, start - 40)
        group = "level" if before["level"] else "what"
        return text[offset + before.start(group) : offset + before.end(group)]
    return None


#: What is done together with somebody, who then carries it out.
_DONE_WITH = re.compile(
    r"^(?:training|programme|plan|targets|strategies)\s(?:[\w-]+\s){0,3}?with\s", re.IGNORECASE
)
_TAUGHT_IN = re.compile(
    r"\b(?:tuition|teaching|taught|lessons?|sessions?|therapy|coaching|mentoring|counselling)\s"
    r"(?:[\w-]+\s){0,2}?(?:in|on|of|using|through|with|by)\b[^.;]*$",
    re.IGNORECASE,
)
#: Training ends where what the trained person does begins: "trained in autism will provide".
MAIN_VERB = re.compile(
    r"\s(?:will|must|shall|should|may|might|could|can|would|is to|are to|is|are|leads?|runs?|delivers?|"
    r"teaches|works?|sees?|takes?|gives?|provides?|meets?|helps?|stays?|goes|sits?)\s"
)


def _only_behind(text: str, start: int) -> bool:
    window = text[max(0, start - 90) : start]
    window = re.split(r"[.;:\n]", window)[-1]
    tail = window.rpartition(",")[2]
    if re.search(
        r"\b(?:by|from|with)\b", tail
    ):  # "set by the therapist, practised by the teaching assistant"
        window = tail
    match = _BEHIND.search(window)
    if match is not None and _TAUGHT_IN.search(window[: match.start()]):
        return False  # "tuition in a phonic programme from a specialist teacher"
    if match is None or _DONE_WITH.search(match.group()):
        return False  # "attention training with a teaching assistant"
    return not _CARRIES_OUT.search(window[match.start() :])
