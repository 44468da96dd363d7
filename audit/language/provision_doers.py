"""Somebody who does something for the child: the verb after a role, and whether it gives the child time."""

from __future__ import annotations

import re

from audit.language.provision_reading import Reading
from audit.language.roles import Role

#: What may stand between somebody and their verb: a bracket, an aside, "from the outreach service".
_VERB = re.compile(
    r"[\s,)]*(?:\([^)]*\)[\s,]*)?(?:,[^,.;]{3,60},\s*)?(?:(?:from|at|of|in|named) [^,.;]{2,40}?\s(?=will|"
    r"must|shall|"
    r"should|may|is to|to ))?(?P<modal>(?:will|must|shall|should|may|might|could|is to|are to|to)\b"
    r"(?:\s?,[^,;.]{3,80},)?\s)?\s*(?:also |then |continue to )?(?P<verb>[a-z]+)\b"
)
_GIVES_TIME = frozenset(
    "teach teaches deliver delivers lead leads run runs practise practises rehearse rehearses tutor tutors "
    "facilitate facilitates counsel counsels play plays treat treats".split()
)
_WITH_SOMEBODY = re.compile(
    r"\s(?:out\b|with (?!school|staff|parents|the (?:school|staff|family|teacher))|on\b)"
)
#: A doctor or social worker who "sees" somebody looks how things are; a therapist works with them.
_THERAPY = re.compile(r"therap|counsell|physio|tutor", re.IGNORECASE)
_WITH_CHILD = re.compile(r"\swith (?:him|her|them|me|[A-Z][\w'’-]+)\b")
_CHILD_NEXT = re.compile(r"\s(?:him|her|them|me|[A-Z][\w'’-]+)\b(?! (?:lessons?|class|work|timetable|needs))")
_SET_ASIDE = re.compile(
    r"\s(?:(?:him|her|them|me|[A-Z][\w'’-]+)\s)?(?:with\s)?(?:[\w-]+ ){0,4}?(?:sessions?|therapy|"
    r"opportunit\w+|"
    r"tuition|lessons?|interventions?|programmes?|counselling|mentoring|coaching|direct work|one[- ]to[- "
    r"]one "
    r"work)\b",
    re.IGNORECASE,
)
#: What is done in every lesson is a way of working, whoever does it.
_ALL_LESSONS = re.compile(
    r"\b(?:every|each|all|any)\s(?:of (?:his|her|their|the) )?(?:[\w-]+ )?(?:lessons?|adults?|tasks?|class|"
    r"subjects?|texts?|times?|topics?)\b|\bthroughout\b",
    re.IGNORECASE,
)
_AT_THE_HEAD = 40  # characters: who begins an item is its subject


def verb_after(role: Role, text: str) -> re.Match[str] | None:
    """The verb of which somebody is the subject; their training may stand between."""
    match = _VERB.match(text, role.end_with_training(text))
    return match if match and (match["modal"] or match["verb"].endswith("s")) else None


def gives_time(reading: Reading) -> bool:
    """Whether somebody with a role teaches, leads or works with the child at a time set aside for it."""
    text = reading.text
    for role in reading.roles:
        if role.start > _AT_THE_HEAD or not role.delivers or role.standing == "vague":
            continue
        verb = verb_after(role, text)
        if verb is None:
            continue
        word, after = verb["verb"].removesuffix("s"), verb.end()
        given = (
            verb["verb"] in _GIVES_TIME
            or (word in ("work", "carry", "carrie") and _WITH_SOMEBODY.match(text, after))
            or (word in ("read", "talk") and _WITH_CHILD.match(text, after))
            or (
                word == "see"
                and (reading.section == "F" or _THERAPY.search(role.text))
                and _CHILD_NEXT.match(text, after)
            )
            or (word in ("provide", "give", "offer") and _SET_ASIDE.match(text, after))
        )
        if given:
            return not _ALL_LESSONS.search(text)
    return False
