"""Whose outcome it is: the adult or service that stands as its subject, if any does."""

from __future__ import annotations

import re

from audit.language.roles import find_roles
from audit.language.words import phrases, tokens_of

#: Seen by somebody else, but about the child: "a visitor will understand nine words in ten when ...".
PERCEIVES = re.compile(
    r"\b(?:will|can) (?:be able to )?(?:understand|hear|see(?! (?:to it|that))|recognise|know|notice|read|"
    r"follow|report|say|tell|rate|count|observe|be (?:able|told|asked))\b",
    re.IGNORECASE,
)
#: What adults do, in the present: "Teachers adapt their lessons".
_ADULTS_DO = re.compile(
    r"^\W*(?:(?:all|the|his|her|their|every|local|school)\s+){0,3}"
    r"(?P<who>teachers?|staff|schools?|authority|council|adults?|parents?|carers?|SENCO|CAMHS|college|"
    r"nursery|therapists?|family|professionals|team|social worker)\s+(?:adapts?|finds?|understands?|knows?|"
    r"uses?|provides?|works?|makes?|gives?|supports?|helps?|meets?|sees?|recognises?|feels?|has|have|plans?|"
    r"sets?|arranges?|identif(?:y|ies)|follows?|ensures?|trains?|reviews?|offers?|puts?|share|shares)\b",
    re.IGNORECASE,
)


#: Adults are called by a title, or stand before those who work with them.
_BY_NAME = re.compile(
    r"^(?:\W*(?:both|the) )?(?P<who>(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Nurse|Sister)\.? [A-Z]"
    r"[\w'’-]+|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)? and (?:his|her|their|the) (?:\w+ )?"
    r"(?:colleagues?|team|staff|successors?|assistants?|deput\w+)|"
    r"(?P<full>(?!For\b|By\b|In\b|At\b|On\b|The\b|All\b|Both\b|His\b|Her\b|Their\b|My\b|When\b|Each\b|"
    r"Every\b|No\b|To\b)[A-Z][a-z'’-]+ [A-Z][a-z'’-]+)(?= (?:will|to|and)\b)))\b(?!['’]s (?:\w+ ){0,2}group)"
)


#: "All adults working with Josh": the name at its end is not who the outcome is about.
_AROUND_THE_CHILD = re.compile(
    r"^\W*(?:all |the |any |every |both )?(?P<who>(?:adults?|staff|teachers?|professionals|people|everyone|"
    r"those|agencies|services|family|team|school) (?:who (?:work|teach|support|care|live)s?|working|"
    r"supporting|around|involved|teaching|caring|in)|[Ww]e)\b"
)


def named_adult(core: str, own: str | None) -> str | None:
    """The adult who is named as the subject; a full name is an adult's where it is not the child's own."""
    match = _BY_NAME.match(core) or _AROUND_THE_CHILD.match(core)
    if match is None:
        return None
    if match.re is _AROUND_THE_CHILD:
        return match["who"]
    full = match["full"]
    if full is not None and (own is None or full.split()[0].lower() in own.lower().split()):
        return None
    return match["who"]


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
    if _NOBODY.match(subject) or _FOR_SOMEBODY.match(subject):
        return None  # "no adult needs to hold his hand": what the child does without them
    if _OF_THE_CHILDS_OWN.match(subject) or _SITUATION.match(subject):
        return None  # "Robin's attendance will have risen"
    place, words = _body(subject)
    before = subject[:place]
    if not words or _OF_THE_CHILD.search(before) or _CHILD_DOES.search(before):
        return None
    return words if words in core else None


def is_thing(subject: str) -> bool:
    """Whether what stands as the subject is given by somebody and is nobody: "the therapy", "a plan"."""
    return _THING.search(subject) is not None


def is_body(subject: str) -> bool:
    """Whether a service or team stands as the subject: what it "will see" is its work."""
    return _BODY.fullmatch(subject) is not None


_THING = re.compile(
    r"\b(?:therapy|provision|support|interventions?|strategies|resources|programme|equipment|assessment|"
    r"referral|plan|diet|opportunities|curriculum|lessons|sessions|laptop|timetable|supports|training|work)$",
    re.IGNORECASE,
)


def _body(subject: str) -> tuple[int, str]:
    """The body of people or the post that heads a subject: "the behaviour *team*"."""
    body = _BODY.search(subject)
    if body is not None:
        return body.start(), body.group()
    found = phrases("outcomes", "adults").first(tokens_of(subject), subject)
    if found is not None:
        return found.start, subject[found.start : found.end]
    role = next((role for role in find_roles(subject) if role.standing != "vague"), None)
    return (role.start, role.text) if role is not None else (0, "")


_BODY = re.compile(
    r"\b(?:(?:[\w-]+ ){0,3}?(?:team|services?|council|authority|department|unit|clinic|panel|agenc(?:y|ies)|"
    r"provider|trust|board|commissioners?|hub|academy|federation|workers|governors|clinicians|specialists|"
    r"colleagues|caseworker|grandparents|relatives|siblings|brother|sister))\b",
    re.IGNORECASE,
)
#: What belongs to the child, and is no work of others: "his attendance", "Robin's reading".
_OF_THE_CHILDS_OWN = re.compile(
    r"\W*(?:his|her|their|my|(?-i:[A-Z][\w-]+)['’]s) "
    r"(?!(?:(?!at\b|in\b|of\b|with\b|from\b|to\b|on\b)\w+ ){0,2}?(?:teachers?|parents?|mum|dad|mother|father|"
    r"family|carers?|grandparents|relatives|siblings?|brothers?|sisters?|peers|classmates|school|college|"
    r"nursery|staff|therap\w+|support|provision|mentor|tutors?|teaching assistants?|TAs?|key ?workers?|key "
    r"(?:adults?|persons?|people)|social workers?|timetable|curriculum|equipment|lessons|sessions|plan)\b)",
    re.IGNORECASE,
)
_FOR_SOMEBODY = re.compile(r"\W*[Ff]or (?:him|her|them|me|[A-Z][\w'’-]+)$")
_NOBODY = re.compile(r"\W*(?:no|neither|without)\b", re.IGNORECASE)
_SITUATION = re.compile(
    r"\W*(?:in|at|during|when|with|on|after|before|while|given|for|from|where|if)\b", re.IGNORECASE
)
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
    r"\b(?:he|she|they|I|[A-Z][a-z]+) and (?:his|her|their|my|the)\b|"
    r"\b(?:an?|any) (?:unfamiliar|new|visiting|unknown)\b"
)
#: "Robbie brings an adult an object": the adult is not who the outcome is about.
_CHILD_DOES = re.compile(
    r"\b(?:he|she|they|I|(?!The|All|An?\b|His|Her|Their|My|Our|Every|Each|Both|Local|School|By|In|"
    r"At)[A-Z][a-z]+)\s+[a-z]+s?\s"
)
_LONGEST_SUBJECT = 12  # words
