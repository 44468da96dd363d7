"""Somebody who does something for the child: the verb after a role, and whether it gives the child time."""

from __future__ import annotations

import re

from audit.language.provision_reading import Reading
from audit.language.roles import Role

#: What may stand between somebody and their verb: a bracket, an aside, "from the outreach service".
_VERB = re.compile(
    r"[\s,)]*(?:\([^)]*\)[\s,]*)?(?:,[^,.;]{3,60},\s*)?"
    r"(?:(?:from|at|of|in|named) [^,.;]{2,40}?\s(?=will|must|shall|should|may|is to|to ))?"
    r"(?P<modal>(?:will|must|shall|should|may|might|could|is to|are to|to)\b(?:\s?,[^,;.]{3,80},)?\s)?\s*"
    r"(?:also |then |continue to )?(?P<verb>[a-z]+)\b"
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
    r"\s(?:(?:him|her|them|me|[A-Z][\w'’-]+)\s)?(?:with\s)?(?:[\w-]+ ){0,4}?"
    r"(?:sessions?|therapy|opportunit\w+|tuition|lessons?|interventions?|programmes?|counselling|mentoring|"
    r"coaching|direct work|one[- ]to[- ]one work)\b",
    re.IGNORECASE,
)
#: What is done in every lesson is a way of working, whoever does it.
_ALL_LESSONS = re.compile(
    r"\b(?:every|each|all|any)\s(?:of (?:his|her|their|the) )?(?:[\w-]+ )?(?:lessons?|adults?|tasks?|class|"
    r"subjects?|texts?|times?|topics?)\b|\bthroughout\b",
    re.IGNORECASE,
)
_AT_THE_HEAD = 40  # characters: who begins an item is its subject
#: No more than this stands before the subject: "An", "Gia's", "The council's".
_OPENING = re.compile(r"\W*(?:(?:an?|the|his|her|their|our|its|[\w-]+['’]s)\s)*", re.IGNORECASE)
#: Those who come from outside: what they do, they do on a day and not all day.
_VISITING = re.compile(
    r"therap|physio|counsell|psycholog|psychiatr|nurse|paediatric|audiolog|dieti[ct]ian|orthopt|advis|"
    r"outreach|consultant|qtvi|qtod|\b(?:OT|SLT|SALT|EP|GP)\b|clinician|social worker|specialist teacher",
    re.IGNORECASE,
)
_NURSERY = re.compile(r"nursery", re.IGNORECASE)
#: What is done once and is then there: somebody fits a rail, writes a plan.
_ONCE = frozenset(
    "supply supplies provide provides fit fits install installs make makes write writes produce produces "
    "order "
    "orders prescribe prescribes lend lends loan loans design designs set sets issue issues arrange arranges "
    "use uses model models sign signs sit sits stay stays be have has is".split()
)
#: Adults who keep one another told: "keep in close touch with home", "communication with the family".
_IN_TOUCH = re.compile(
    r"\b(?:keeps?|kept|stays?|be|remains?|maintains?|maintained)\s(?:in\s)?(?:an?\s)?(?:[\w-]+\s){0,2}?"
    r"(?:touch|contact|informed|updated|up to date|in the loop|dialogue|link)\b|\b(?:communicat\w+|dialogue|"
    r"contact|links?|liais\w+|partnership|discussions?|conversations?|(?:joint|close|partnership) working)\s"
    r"(?:[\w-]+\s){0,4}?(?:with|between|to)\s(?:[\w'’]+\s){0,3}?(?:home|family|families|parents?|carers?|mum|"
    r"dad|professionals|agencies|services|colleagues|therapists?|each other|one another)\b",
    re.IGNORECASE,
)


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
            or (word in ("sit", "take", "gather", "collect") and reading.timed and reading.frequent)
            or (word == "take" and reading.section in ("H1", "H2") and _CHILD_NEXT.match(text, after))
            or (word in ("provide", "give", "offer") and _SET_ASIDE.match(text, after))
        )
        if given:
            return not _ALL_LESSONS.search(text)
    return False


def is_visit(reading: Reading) -> bool:
    """Whether somebody from outside does something that is not simply there afterwards.

    Nobody who visits is at the child's side all day, so that what they do needs a time.
    """
    if reading.section == "F" and reading.whole:
        return False
    for role in reading.roles:
        if _VISITING.search(role.text) and _HAS_SOMEBODY.search(reading.text[: role.start]):
            return role.delivers and not reading.timed
        if (
            not _OPENING.fullmatch(reading.text[: role.start])
            or not role.delivers
            or role.standing == "vague"
        ):
            continue
        if not _VISITING.search(role.text) or _NURSERY.search(role.text):
            continue
        verb = verb_after(role, reading.text)
        return verb is not None and verb["verb"] not in _ONCE
    return False


#: Adults who meet, and no child beside the verb: "will meet for an hour in May", "meet to go through".
_MEET = re.compile(
    r"\b(?:(?:will|must|shall|should|to|all|also|both) )*meets?(?= (?:for|to|in|on|at|every|each|once|twice|"
    r"three times|together|termly|weekly|monthly|fortnightly|half|before|after|when|again|within|"
    r"by)\b|[.,;]|$)"
)


def adults_meet(reading: Reading) -> bool:
    """Whether two adults or more meet one another: the child is not taught at it."""
    match = _MEET.search(reading.text)
    if match is None:
        return False
    before = [role for role in reading.roles if role.end <= match.start()]
    return len(before) > 1 and before[0].start < _AT_THE_HEAD


#: "Keeps an eye on her progress and steps in": that somebody will notice.
_NOTICES = re.compile(
    r"\b(?:keeps?|keeping|kept) (?:an? (?:close |careful )?(?:eye|watch) on|track of|tabs on|under review)\b|"
    r"\b(?:steps?|stepping) in (?:if|when|where|as)\b|\b(?:looks?|watch(?:es)?|look(?:ing)?) out for signs\b|"
    r"\b(?:be|is|are) (?:closely |carefully |regularly )?(?:kept under review|watched for|monitored for)\b",
    re.IGNORECASE,
)
#: Seeing, or having time with, somebody from outside: "Dina will see the art therapist".
_HAS_SOMEBODY = re.compile(
    r"\b(?:sees?|seen by|talks? (?:to|with)|speaks? (?:to|with)|meets?|visits?|visited by|attends?|"
    r"works? with|have|has|had|support from|help from|input from|advice from)\s"
    r"(?:(?:an?|the|his|her|their|with|some|regular)\s)*(?:[\w'’-]+\s){0,3}$",
    re.IGNORECASE,
)


def keeps_in_touch(text: str) -> bool:
    """Whether adults keep one another told how things go."""
    found = _IN_TOUCH.search(text)
    notices = _NOTICES.search(text)
    return any(one is not None and one.start() < _AT_THE_HEAD for one in (found, notices))
