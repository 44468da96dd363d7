"""What an outcome really is: a difference made to the child, a service, a wish, or a long-term aim."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from audit.language.roles import find_roles
from audit.language.slots_outcomes import clause, find_criterion, outcome_verbs
from audit.language.words import phrases, tokens_of
from audit.model.plan import Item, Plan

OutcomeSort = Literal["achievement", "service", "adult", "aspiration"]

_WILL = re.compile(r"\b(?:will|can|to|should|must|is to|would like to|wants? to|may|shall)\b", re.IGNORECASE)
#: Seen by somebody else, but about the child: "a visitor will understand nine words in ten when ...".
_PERCEIVES = re.compile(
    r"\b(?:will|can) (?:be able to )?(?:understand|hear|see|recognise|know|notice|read|follow|find|"
    r"report|say|tell|rate|count|observe|be (?:able|told|asked))\b",
    re.IGNORECASE,
)
_SERVICE_VERBS = re.compile(
    r"\b(?:will|to|should|must|may|would|needs? to|is to|continues? to)\s+(?:also\s|then\s|"
    r"always\s|have\s(?=had)|continue to\s|be able to\s|regularly\s|consistently\s)*"
    r"(?:(?:have|has|had|gain|get|enjoy|be given|be offered|"
    r"be allowed)\s(?:\w+\s){0,4}?(?:access to|opportunit\w+|support from|support with|help from|"
    r"help with|input|sessions?|therapy|intervention|provision|key ?worker|key adult|trusted adult|"
    r"named adult|mentor|safe space|quiet space|place to go|visual timetable|sensory diet|"
    r"programme|timetable|laptop|equipment|resources|plan in place|package|assessment|1:1|"
    r"one[- ]to[- ]one|TA|teaching assistant)"
    r"|access(?! the (?:community|bus|building|shops?))\b|receive\b|be (?:provided|given|offered|"
    r"supported|helped|taught|encouraged|enabled|referred|assessed|seen|monitored|placed|allocated|"
    r"trained|prompted|reminded|exposed|on (?:a|the) (?:programme|list))\b"
    r"|(?:attend|go to|take part in|participate in|engage (?:in|with)|undertake|complete|join|"
    r"work (?:on|with|through)|follow|do|be part of|use)\s(?:a\s|an\s|the\s|his\s|her\s|their\s|"
    r"regular\s|weekly\s|daily\s|fortnightly\s|small\s|some\s|school\s|"
    r"\w+\s){0,4}?(?:interventions?|therapy|sessions?|programmes?|nurture|ELSA|counselling|"
    r"support group|social skills group|lego|booster|catch[- ]up|appointments?|clinic|tuition|"
    r"mentoring|sensory circuits|physiotherapy|precision teaching)"
    r"|work (?:\w+ )?with (?:a|an|the|his|her) (?:\w+ ){0,3}?(?:therapist|TA|teaching assistant|"
    r"teacher|mentor|adult|SENCO|ELSA|psychologist|counsellor|tutor|worker)|benefit from)",
    re.IGNORECASE,
)
_SERVICE_HEAD = re.compile(
    r"^\W*(?:access to|provision of|opportunit(?:y|ies) (?:to|for)|support (?:to|with|for|from)|"
    r"referral to|assessment by|attendance at|input from|use of|regular|weekly|daily|"
    r"a programme of|an? \w+ (?:plan|programme|diet|timetable|passport)\b)",
    re.IGNORECASE,
)
_LIFE = re.compile(
    r"(?:^\W*|\b(?:will|to|can) )(?:be|become|work as|train as|qualify as|train to be|get a job as|"
    r"be employed as|have a career as)\s+(?:an?\s)(?:[\w-]+\s){0,3}?",
    re.IGNORECASE,
)
_LONG_TERM = re.compile(
    r"\b(?:long[- ]?term|overarching|over-arching|overall|aspirational|aims?\b|goals? for life|"
    r"life ?time)\b",
    re.IGNORECASE,
)
_ADVERBIAL = re.compile(
    r"^\W*(?:in|at|during|when|with|on|from|after|before|within|while|given|following|using|"
    r"through|by|over|across)\b[^,]{2,70},\s+",
    re.IGNORECASE,
)
_STEP = re.compile(
    r"\b(?:hours?|\d+ days?|£|level \d|entry level|grade|placement|interview|apply|application|"
    r"complet\w+|cv|course|visit\w*|taster|choos\w+|chosen|place on|out of|weeks?|independently by|bus|"
    r"number \d)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class OutcomeSense:
    """What an outcome is, and the words that show it."""

    sort: OutcomeSort
    words: str | None = None


def sense_of(item: Item) -> OutcomeSense:
    """What sort of statement stands as an outcome."""
    core = clause(item.text).strip()
    by_lead = bool(
        item.lead
        and re.search(r"\b(?:will|can)\s*(?:be able to)?\s*:?\s*(?:…|\.\.\.)?$", item.lead.strip(), re.I)
    )
    adult = None if by_lead else _adult_subject(core)
    if adult is not None and not _PERCEIVES.search(core):
        return OutcomeSense("adult", adult)
    service = _service(f"will {core}" if by_lead else _as_future(core))
    if service is not None and not _difference_too(core):
        return OutcomeSense("service", service if service in core else core)
    wish = _aspiration(core)
    if wish is not None:
        return OutcomeSense("aspiration", wish)
    return OutcomeSense("achievement")


#: "Sid has weekly therapy" says of the outcome what "Sid will have weekly therapy" says.
_PRESENT = re.compile(
    r"^(?P<who>\W*(?:[A-Z][\w'’-]+|he|she|they|I)) (?P<verb>has|have|gets|attends|receives|accesses|goes to|"
    r"joins|is given|"
    r"is provided with|is offered|works with|takes part in|uses)\b"
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


def _as_future(core: str) -> str:
    match = _PRESENT.match(core)
    if match is None:
        return core
    verb = _BASE.get(match["verb"], match["verb"].replace("is ", "be "))
    return f"{match['who']} will {verb}{core[match.end() :]}"


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


def _adult_subject(core: str) -> str | None:
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
#: "A communication aid will be in place for her."
_THING_IN_PLACE = re.compile(
    r"^(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Mm]y)\s[^.;,]{3,60}?\b(?:will (?:have been |"
    r"be )|is |are |has been |have been )(?:put )?(?:in place|provided|available|set up|made available|used|"
    r"purchased|written|"
    r"implemented|delivered|met by)\b"
)
_HAVE_A = re.compile(r"\W*(?:[\w'’-]+ ){1,3}(?:will|to) (?P<what>have) (?:an?|the|his|her|their|my) ")
_NEXT = 24  # characters: "have a named teaching assistant"
_NEEDS_MET = re.compile(r"\bneeds? (?:will be|are|to be|being|will continue to be) (?:fully |well )?met\b")
_BARE_VERB = re.compile(
    r"^\W*(?:to\s+)?(?=(?:attend|receive|access|have|be|work|take part|participate|join|complete|"
    r"use|get|engage)\b)",
    re.IGNORECASE,
)
_HAVING = re.compile(
    r"\b(?:will|to|should) (?:be having|continue (?:with|to have|to receive)|have(?! (?:had|been|"
    r"gained|learn|made|improved|achieved|"
    r"developed|spent|completed)))\b",
    re.IGNORECASE,
)
_LEARNING = re.compile(
    r"\baccess (?:to )?(?:the |his |her |their |all |a )?(?:\w+ )?(?:curriculum|learning|lessons|"
    r"education|classroom|community|bus|buildings?|shops?)\b",
    re.IGNORECASE,
)


def _service(core: str) -> str | None:
    bare = _BARE_VERB.match(core)
    if bare:
        core = "will " + core[bare.end() :]
    match = _SERVICE_VERBS.search(core)
    if match and match.start() < 60 and not _LEARNING.search(core):
        return match.group()
    having = _HAVING.search(core)
    if having and having.start() < 60:
        named = phrases("provision", "interventions", "therapies", "staffing").first(tokens_of(core), core)
        if named is not None:
            return core[named.start : named.end]
    person = _HAVE_A.match(core)
    if person:
        role = next((one for one in find_roles(core) if 0 <= one.start - person.end() <= _NEXT), None)
        if role is not None and role.standing != "vague":
            return core[person.start("what") : role.end]
    thing = _NEEDS_MET.search(core) or _THING_IN_PLACE.match(core)
    if thing:
        return thing.group()
    head = _SERVICE_HEAD.match(core)
    if head:
        return head.group().strip()
    tokens = tokens_of(core)
    for token in tokens:
        if _WILL.fullmatch(core[token.start : token.end]) and token.start < 60:
            rest = [one for one in tokens if one.start > token.start][:6]
            found = phrases("outcomes", "services").first(rest, core)
            if found is not None and rest and found.start <= rest[min(2, len(rest) - 1)].start:
                return core[found.start : found.end]
            break
    return None


def _difference_too(core: str) -> bool:
    """Whether an achievement of the child's own, with a measure, is told as well."""
    second = re.search(
        r"\b(?:and|so that|in order to|to|who)\b (?:he |she |they |[A-Z]\w+ )?(?:will |"
        r"can )?(?:be able to )?(\w+)",
        core,
    )
    return (
        bool(find_criterion(core))
        and bool(second)
        and outcome_verbs(core).observable is not None
        and "without" in core
    )


_OWN = re.compile(
    r"\b(?:run|own|have|buy|live in|with an?|open|start)\s(?:(?:house|home|flat|farm|shop|business|"
    r"place|company|salon|garage|caf[eé])\sof\s(?:his|her|their|my) own|(?:his|her|their|"
    r"my) own (?:house|home|flat|farm|shop|business|place|company|salon|garage|caf[eé]|family|car))|"
    r"\b(?:be|get) married\b|\bone day\b|\bprofessional(?:ly)?\b|\bplay for\b",
    re.IGNORECASE,
)


def _aspiration(core: str) -> str | None:
    if find_criterion(core) or _STEP.search(core):
        return None
    tokens = tokens_of(core)
    own = _OWN.search(core)
    if own:
        return own.group()
    goal = phrases("outcomes", "life_goals").first(tokens, core)
    if goal is not None:
        return core[goal.start : goal.end]
    life = _LIFE.search(core)
    if life:
        job = phrases("outcomes", "occupations").first(
            [one for one in tokens if one.start >= life.end() - 1], core
        )
        if job is not None:
            return core[job.start : job.end]
        found = phrases("outcomes", "occupations").first(tokens, core)
        if found is not None:
            return core[found.start : found.end]
    return None


def is_long_term_aim(item: Item, plan: Plan) -> bool:
    """Whether an item is the aim above a group of dated outcomes, and not one of them."""
    if any(_LONG_TERM.search(words) for words in (item.label or "", item.lead or "")):
        return True
    if item.slots and item.slots["by_when"].state in ("stated", "inherited"):
        return False
    items = plan.items_of("E")
    position = next((number for number, other in enumerate(items) if other.id == item.id), None)
    if position is None or position + 1 >= len(items):
        return False
    following = items[position + 1]
    below = bool(following.label) and not item.label
    return below and bool(following.slots) and following.slots["by_when"].state in ("stated", "inherited")
