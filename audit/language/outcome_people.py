"""Whose outcome it is: the adult or service that stands as its subject, if any does."""

from __future__ import annotations

import re

from audit.language.words import phrases, tokens_of

#: Seen by somebody else, but about the child: "a visitor will understand nine words in ten when ...".
PERCEIVES = re.compile(
    r"\b(?:will|can) (?:be able to )?(?:understand|hear|see|recognise|know|notice|read|follow|find|"
    r"report|say|tell|rate|count|observe|be (?:able|told|asked))\b",
    re.IGNORECASE,
)
#: What adults do, in the present: "Teachers adapt their lessons".
_ADULTS_DO = re.compile(
    r"^\W*(?:(?:all|the|his|her|their|every|local|school)\s+){0,3}(?P<who>teachers?|staff|schools?|"
    r"authority|council|adults?|"
    r"parents?|carers?|SENCO|CAMHS|college|nursery|therapists?|family|professionals|team|social worker)\s+"
    r"(?:adapts?|finds?|understands?|knows?|uses?|provides?|works?|makes?|gives?|supports?|helps?|meets?|"
    r"sees?|recognises?|feels?|"
    r"has|have|plans?|sets?|arranges?|identif(?:y|ies)|follows?|ensures?|trains?|reviews?|offers?|puts?|"
    r"share|shares)\b",
    re.IGNORECASE,
)


def adult_subject(core: str) -> str | None:
    """The adult or service that an outcome is about: the subject before its first "will" or "to"."""
    present = _ADULTS_DO.match(core)
    if present:
        return present["who"]
    modal = _MODAL.search(core)
    if modal is None:
        return None
    subject = core[: modal.start()]
    for clause_before in reversed(subject.split(",")):
        if clause_before.strip():
            subject = clause_before.strip()
            break
    if _CHILD_AT_THE_END.search(subject) or len(subject.split()) > _LONGEST_SUBJECT:
        return None
    found = phrases("outcomes", "adults").first(tokens_of(subject), subject)
    before = subject[: found.start] if found else ""
    if found is None or _OF_THE_CHILD.search(before) or _CHILD_DOES.search(before):
        return None
    words = subject[found.start : found.end]
    return words if words in core else None


_MODAL = re.compile(
    r"\b(?:will|to|should|must|can|may|shall|is to|are to|understands?|uses?|provides?|has|have)\b",
    re.IGNORECASE,
)
#: A name or pronoun right before the verb: the child, since adults are called by their posts.
_CHILD_AT_THE_END = re.compile(
    r"(?:\b(?:he|she|they|I)|(?<!Mr )(?<!Mrs )(?<!Ms )\b(?!CAMHS|SENCO|SENDCO|SALT|EP\b|OT\b|LA\b|TA\b|"
    r"TAs\b|Mum\b|Dad\b|School\b|Staff\b|Teachers?\b|Parents\b|College\b|Nursery\b|Adults?\b|"
    r"Professionals\b|Social\b|Support\b|Transport\b|Therapy\b)[A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+)?)$"
)
_OF_THE_CHILD = re.compile(
    r"\b(?:he|she|they|I|[A-Z][a-z]+) and (?:his|her|their|my|the)\b|\b(?:an?|any) (?:unfamiliar|new|"
    r"visiting|unknown)\b"
)
#: "Robbie brings an adult an object": the adult is not who the outcome is about.
_CHILD_DOES = re.compile(r"\b(?:he|she|they|I|[A-Z][a-z]+)\s+[a-z]+s?\s")
_LONGEST_SUBJECT = 12  # words
