"""Outcomes that say what the child is given: a service, an activity, a thing, and no difference made."""

from __future__ import annotations

import re

from audit.language.outcome_attending import attends_only
from audit.language.outcome_giving import given
from audit.language.roles import find_roles
from audit.language.slots_outcomes import find_criterion, outcome_verbs
from audit.language.words import phrases, tokens_of

_WILL = re.compile(r"\b(?:will|can|to|should|must|is to|would like to|wants? to|may|shall)\b", re.IGNORECASE)
_SERVICE_VERBS = re.compile(
    r"\b(?:will|to|should|must|may|would|needs? to|is to|continues? to)\s+(?:also\s|then\s|always\s|"
    r"have\s(?=had|been)|been\s|continue to\s|be able to\s|regularly\s|"
    r"consistently\s)*(?:(?:have|has|had|gain|get|enjoy|be given|be offered|be allowed)\s(?:\w+\s){0,4}?(?:"
    r"access to|opportunit\w+|support from|support with|help from|help with|input|sessions?|therapy|"
    r"intervention|provision|key ?worker|key adult|trusted adult|named adult|mentor|safe space|quiet space|"
    r"place to go|visual timetable|sensory diet|programme|timetable|laptop|equipment|resources|plan in place|"
    r"package|assessment|1:1|one[- ]to[- ]one|TA\b|teaching assistant)|"
    r"access(?! the (?:community|bus|building|shops?))\b|receive\b|"
    r"be (?:provided|given|offered|supported|helped|taught|encouraged|enabled|referred|assessed|"
    r"seen(?! (?:to|\w+ing)\b)|monitored|placed|allocated|trained|prompted|reminded|exposed|"
    r"invited(?! to (?:an?|his|her|the) (?:\w+ ){0,2}(?:part(?:y|ies)|house|home|tea|sleepover|play))|"
    r"enrolled|signed up|on (?:an?|the) (?:\w+ )?(?:programme|list))\b|"
    r"(?:attend|go to|take part in|participate in|engage (?:in|with)|undertake|complete|join|"
    r"work (?:on|with|through)|follow|do|be part of|use)\s(?:a\s|an\s|the\s|his\s|her\s|their\s|regular\s|"
    r"weekly\s|daily\s|fortnightly\s|small\s|some\s|school\s|\w+\s){0,4}?(?:interventions?|therapy|sessions?|"
    r"programmes?|nurture|ELSA|counselling|support group|social skills group|lego|booster|catch[- ]up|"
    r"appointments?|clinic|tuition|mentoring|sensory circuits|physiotherapy|precision teaching)|"
    r"work (?:\w+ )?with (?:a|an|the|his|her) (?!new\b|unfamiliar\b|unknown\b|visiting\b)(?:\w+ ){0,3}?"
    r"(?:therapist|TA|teaching assistant|teacher|mentor|adult|SENCO|ELSA|psychologist|counsellor|tutor|"
    r"worker)(?! (?:who(?:m)? |that )?(?:he|she|they|I|is new|does not|has not)\b)|benefit from)",
    re.IGNORECASE,
)
#: What others write, buy or arrange: to have it is to be given it.
_HAVE_A_SERVICE = re.compile(
    r"\b(?:will|to|should|must) (?:also )?(?:have|get|be given|be on) (?:had )?(?:an?|the|his|her|their|my|"
    r"some|regular|more|weekly|daily|fortnightly|monthly|termly|extra|additional) "
    r"(?:(?!who\b|that\b|of\b|and\b)[\w:-]+ ){0,4}?(?:plan|programme|package|passport|profile|diagnosis|"
    r"referral|placement|provision|input|appointments?|strategies|risk assessment|place at|space to go to|"
    r"swimming|lessons|riding|tuition|visits|help|support|supervision|respite|short breaks?|carer|"
    r"budget)\b(?! (?:that |which )?(?:he|she|they|I) (?!needs?\b|requires?\b))",
    re.IGNORECASE,
)
#: Passives of giving: "and be offered visits", "will have been referred".
_IS_GIVEN = re.compile(
    r"\b(?:and|will|to|should|must) (?:also )?(?:have been|be|get) (?:\w+ly )?"
    r"(?:offered|given|provided|referred|assessed|supported|allocated|assigned|enrolled|signed up|visited|"
    r"seen by|taught|helped|funded|put)\b(?! what (?:he|she|they|I)\b)",
    re.IGNORECASE,
)
_ATTENDS = re.compile(
    r"\b(?:will|to|should) (?:also |be able to |continue to )?(?:attend|go to|join|take part in|"
    r"participate in|be part of) (?:an?|the|his|her|their|some)? ?(?:\w+ ){0,3}?"
    r"(?:groups?|interventions?|therapy|sessions?|programmes?|appointments?|clinic|meetings?|reviews?)\b",
    re.IGNORECASE,
)
#: Whose work it is shows that it is a service: "a games club run by the play leader".
_RUN_BY_SOMEBODY = re.compile(
    r"\b(?:will|to|should) (?:also |be able to |continue to )?(?:attend|go to|join|take part in|"
    r"participate in|be part of) [^.;]{3,60}?\b(?:run|led|delivered|provided|taught|facilitated) by\b",
    re.IGNORECASE,
)
_SERVICE_HEAD = re.compile(
    r"^\W*(?:access to|provision of|opportunit(?:y|ies) (?:to|for)|support (?:to|with|for|from)|"
    r"referral to|assessment by|attendance at|input from|use of|regular|weekly|daily|"
    r"a programme of|an? \w+ (?:plan|programme|diet|timetable|passport)\b)",
    re.IGNORECASE,
)
#: "Sid has weekly therapy" says of the outcome what "Sid will have weekly therapy" says.
_PRESENT = re.compile(
    r"^(?P<who>\W*(?:[A-Z][\w'’-]+|he|she|they|I)) (?P<verb>has|have|gets|attends|receives|accesses|goes to|"
    r"joins|is given|is provided with|is offered|works with|takes part in|uses)\b"
)
_BASE = {
    "has": "have",
    "gets": "get",
    "attends": "attend",
    "receives": "receive",
    "accesses": "access",
    "goes to": "go to",
    "joins": "join",
    "works with": "work with",
    "takes part in": "take part in",
    "uses": "use",
}


_BASE_OF_ING = {
    "having": "have",
    "getting": "get",
    "receiving": "receive",
    "accessing": "access",
    "attending": "attend",
    "joining": "join",
    "going": "go",
    "working": "work",
    "taking": "take",
    "following": "follow",
    "undertaking": "undertake",
    "benefiting": "benefit",
}
_GOING_ON = re.compile(rf"\b(will|should|must|is to) be ({'|'.join(_BASE_OF_ING)})\b", re.IGNORECASE)


def as_future(core: str) -> str:
    """An outcome told in the present, as its future: "Sid has", "Sid will be having" is "Sid will have"."""
    core = _GOING_ON.sub(lambda match: f"{match[1]} {_BASE_OF_ING[match[2].lower()]}", core, count=1)
    match = _PRESENT.match(core)
    if match is None:
        return core
    verb = _BASE.get(match["verb"], match["verb"].replace("is ", "be "))
    return f"{match['who']} will {verb}{core[match.end() :]}"


#: "A communication aid will be in place for her."
_THING_IN_PLACE = re.compile(
    r"^(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Mm]y)\s"
    r"[^.;,]{3,60}?\b(?:will (?:have been |be )|is |are |has been |have been )(?:put )?(?:in place|provided|"
    r"available|set up|made available|used|purchased|written|implemented|delivered|met by)\b"
)
_HAVE_A = re.compile(r"\W*(?:[\w'’-]+ ){1,3}(?:will|to) (?P<what>have) (?:an?|the|his|her|their|my) ")
#: "Will see a counsellor every week": the visit, and nothing that comes of it.
_SEES = re.compile(
    r"\W*(?:[\w'’-]+ ){1,3}(?:will|to) (?P<what>(?:have )?(?:see|seen|meet|meet with|met with|talk to|"
    r"work with|spend (?:(?!at|away|out|nights?|evenings?|overnight)[\w'’-]+ ){1,6}?with)) (?:an?|the|his|"
    r"her|their|my) "
)
_AS_AN_ADULT = re.compile(r"\bas an adult\b", re.IGNORECASE)
#: "A board in each room and an adult to help her", "in a class of eight": who and what is round the child.
_HAVE_SOMEBODY = re.compile(
    r"\b(?:will|to) (?P<what>have\b[^.;]{0,90}?\b(?:adults?|someone|somebody|people|a person|staff|"
    r"assistants?)(?: (?:to|who (?:will |can )?)\s?(?:help|support|check|watch|remind|look|guide|read|sign|"
    r"be with|stay|go with|listen|talk)\w*|(?<=an adult)\W*$|(?<=somebody)\W*$|(?<=someone)\W*$))"
)
_IN_A_CLASS = re.compile(
    r"\b(?:will|to) (?P<what>be (?:in|on|at) (?:an?|the) (?:[\w-]+ ){0,2}?(?:class|group|unit|base|school|"
    r"room|timetable|provision)\b[^.;,]{0,12}? (?:of|with) )(?!no\b|out\b)"
)
#: "In a bike group for three, run for ten weeks": a place among others, told by who runs it and how often.
_IN_A_GROUP = re.compile(
    r"\b(?:will|to) (?P<what>be (?:in|on|part of|a member of) (?:an?|the) (?:[\w-]+ ){0,2}?"
    r"(?:group|club|programme|scheme|course|project|clinic)(?: (?:of|for) [^.;,]{3,40})?,? "
    r"(?:run|led|held|which (?:is|meets|runs)|every|each|weekly|fortnightly|once|twice))\b"
)
_NEXT = 24  # characters: "have a named teaching assistant"
_NEEDS_MET = re.compile(r"\bneeds? (?:will be|are|to be|being|will continue to be) (?:fully |well )?met\b")
_BARE_VERB = re.compile(
    r"^\W*(?:to\s+)?(?=(?:attend|receive|access|have|be|work|take part|participate|join|complete|"
    r"use|get|engage)\b)",
    re.IGNORECASE,
)
_HAVING = re.compile(
    r"\b(?:will|to|should) (?:be having|continue (?:with|to have|to receive)|"
    r"have(?! (?:had|been|gained|learn|made|improved|achieved|developed|spent|completed|\w+ed|taken|gone|"
    r"kept|made|run|sat|slept|eaten|written|shown|told|found|won|paid|given|chosen)))\b",
    re.IGNORECASE,
)
#: "An offer of paid hours, from his supported internship": the service is where the difference comes from.
_WHENCE = re.compile(
    r"\b(?:from|after|through|following|because of|thanks to|by the end of|at the end of)\b", re.I
)
#: "A circle of friends of two or three girls whom she meets": the friends themselves.
_ITS_PEOPLE = re.compile(
    r" (?:of (?:at least |about )?(?:two|three|four|five|\d)|whom|(?:who|that) (?:he|she|they|I))\b"
)
_LEARNING = re.compile(
    r"\baccess (?:to )?(?:the |his |her |their |all |a )?(?:\w+ )?(?:curriculum|learning|lessons|"
    r"education|classroom|community|bus|buildings?|shops?)\b",
    re.IGNORECASE,
)


#: What the child does without help, or so many times out of so many, is a difference made.
_BY_THEMSELVES = re.compile(
    r"\b(?:out of|without|with (?:nobody|no[- ]one|no (?:adult|help))|unaided|"
    r"by (?:himself|herself|themselves|myself)|independently|"
    r"on (?:his|her|their|my) own|at least|no more than|times in|in every)\b|%",
    re.IGNORECASE,
)
#: Less of it than now, or only at times, is a difference made; so is being taught beside everybody else.
_LESS = re.compile(
    r"\b(?:only|no more than|fewer|less (?:often|than)|no longer|"
    r"(?:taught|helped) with (?:his|her|their|my) (?:own )?(?:form|class|classmates|peers|year))\b",
    re.IGNORECASE,
)
_EARLY = 70  # characters: what an outcome is about stands near its head


def service_words(core: str) -> str | None:
    """The words that make an outcome a service given to the child, if it is no more than one."""
    if _LESS.search(core):
        return None
    bare = _BARE_VERB.match(core)
    if bare:
        core = "will " + core[bare.end() :]
    match = _SERVICE_VERBS.search(core)
    if match and match.start() < 60 and not _LEARNING.search(core):
        return match.group()
    for pattern in (_HAVE_A_SERVICE, _IS_GIVEN, _ATTENDS, _RUN_BY_SOMEBODY):
        found = pattern.search(core)
        if found and found.start() < _EARLY and not (_LEARNING.search(core) or _BY_THEMSELVES.search(core)):
            return found.group().removeprefix("and ")
    attending = attends_only(core)
    if attending is not None:
        return attending
    having = _HAVING.search(core)
    if having and having.start() < 60:
        named = phrases("provision", "interventions", "therapies", "staffing").first(tokens_of(core), core)
        if named is not None and not (
            _WHENCE.search(core[having.end() : named.start]) or _ITS_PEOPLE.match(core, named.end)
        ):
            return core[named.start : named.end]
    seen = _SEES.match(core)
    if seen and not _BY_THEMSELVES.search(core):
        role = next((one for one in find_roles(core) if 0 <= one.start - seen.end() <= _NEXT), None)
        if role is not None and role.standing in ("qualified", "named"):
            return core[seen.start("what") : role.end]
    about = _HAVE_SOMEBODY.search(_AS_AN_ADULT.sub("", core)) or (
        None if _BY_THEMSELVES.search(core) else _IN_A_CLASS.search(core) or _IN_A_GROUP.search(core)
    )
    if about and about.start() < _EARLY:
        return about["what"].strip()
    person = _HAVE_A.match(core)
    if person:
        role = next((one for one in find_roles(core) if 0 <= one.start - person.end() <= _NEXT), None)
        between = core[person.end() : role.start].split() if role is not None else []
        if (
            role is not None
            and role.standing != "vague"
            and not {"or", "and", "job", "friend", "in", "at"} & set(between)
        ):
            return core[person.start("what") : role.end]
    thing = _NEEDS_MET.search(core) or _THING_IN_PLACE.match(core)
    if thing:
        return thing.group()
    head = _SERVICE_HEAD.match(core)
    if head:
        return head.group().strip()
    if not (_LEARNING.search(core) or _BY_THEMSELVES.search(core)):
        told = given(core)
        if told is not None:
            return told
    tokens = tokens_of(core)
    for token in tokens:
        if _WILL.fullmatch(core[token.start : token.end]) and token.start < 60:
            rest = [one for one in tokens if one.start > token.start][:6]
            service = phrases("outcomes", "services").first(rest, core)
            if service is not None and rest and service.start <= rest[min(2, len(rest) - 1)].start:
                return core[service.start : service.end]
            break
    return None


#: What the child then does: "and take two turns", "by raising his card".
_THEN_DOES = re.compile(
    r"\b(?:and|then|by|to|so that)\b\s(?:(?:he|she|they|[A-Z]\w+)\s)?(?:will\s|can\s)?(?P<does>\w+)"
)
#: "A safe room to go to": what the thing is for, and nothing that the child then does.
_SOMEWHERE_TO = re.compile(r"to (?:go|work|sit|calm|rest|talk|be|help|support|meet)\b", re.IGNORECASE)


def difference_too(core: str, service: str) -> bool:
    """Whether something that the child does, with a measure, is told besides the service."""
    place = core.find(service)
    after = core[place + len(service) :] if place >= 0 else core
    for match in _THEN_DOES.finditer(after):
        does = after[match.start("does") :]
        if not find_criterion(does) or _SOMEWHERE_TO.match(match.group()):
            continue
        verb = outcome_verbs(does).observable
        if match["does"].endswith("ing") or (verb is not None and verb.start == 0):
            return True
    return False
