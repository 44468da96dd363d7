"""What is done to or for the child, read by the grammar of an outcome and not by the name of a service.

Whatever the service is called, an outcome gives it in few ways: the child "is" given, placed or looked
after; "has" somebody, a room, a chance, or a thing arranged; "goes on" with it; or it is "there". What the
child does with a measure of its own is judged elsewhere (`outcome_services.difference_too`).
"""

from __future__ import annotations

import re

from audit.language.roles import find_roles
from audit.language.words import phrases, tokens_of

#: What is done by others to somebody who need do nothing. Not what other children do ("picked", "asked").
_DONE_TO = frozenset(
    """offered given provided supplied issued allocated assigned awarded lent granted funded bought found
    placed seated grouped timetabled enrolled booked admitted entered kept put moved set transferred
    supported helped supervised accompanied escorted driven transported collected watched guided encouraged
    prompted reminded taught trained coached shown tutored mentored counselled introduced exposed enabled
    assessed screened tested monitored observed checked reviewed referred visited seen registered
    discussed considered included matched paired signed linked connected equipped fitted
    """.split()
)
#: Each is a service only with the word after it.
_ONLY_WITH = {
    "kept": frozenset(("in", "on", "at", "under")),
    "put": frozenset(("in", "on", "forward", "into")),
    "set": frozenset(("up", "work", "on")),
    "moved": frozenset(("to", "into", "up")),
    "entered": frozenset(("for", "into")),
    "found": frozenset(("a", "an", "some", "somewhere", "somebody", "someone", "suitable", "more")),
    "seen": frozenset(("by",)),
    "included": frozenset(("in",)),
    "shown": frozenset(("how",)),
    "considered": frozenset(("for",)),
    "looked": frozenset(("after",)),
    "cared": frozenset(("for",)),
    "signed": frozenset(("up",)),
    "matched": frozenset(("with", "to")),
    "checked": frozenset(("by", "on", "in", "every", "daily", "weekly")),
    "collected": frozenset(("from", "by")),
}
_ARRANGED = (
    r"(?:applied for|agreed|arranged|reviewed|written|put in place|set up|organised|booked|funded|provided|"
    r"assessed|adapted|differentiated|updated|drawn up|made available)"
)
_LEAD = r"^(?:.{0,80}?\b(?:will|should|must|shall|is to|are to|to)\b|\W*)\s*"
_SKIP = r"(?:also |then |always |still |now |soon |first |[a-z]+ly |be able to |continue to |go on to )*"
_PASSIVE = re.compile(
    rf"{_LEAD}{_SKIP}(?:have been |be being |be |get |continue to be )(?:[a-z]+ly )?(?P<done>[a-z]+)\b(?: "
    rf"(?P<next>[a-z]+))?",
    re.IGNORECASE,
)
#: What other children and strangers do to the child is a difference made.
_BY_EQUALS = re.compile(
    r"\bby (?:an?|the|his|her|their|my|other|some|two|three|four|five)? ?(?:[\w-]+ )?(?:friends?|peers?|"
    r"classmates?|"
    r"children|pupils|customers?|shopkeepers?|strangers?|neighbours?|teammates?|brother|sister)\b",
    re.IGNORECASE,
)
_CHANCES = (
    r"(?:(?:plenty|lots|a lot|a (?:wide )?range|a variety|a choice) of |(?:the |an? |more |many |enough |"
    r"regular |daily |weekly |frequent |extra |further |planned |ample |as many )+)(?:[a-z]+ )?(?:chances?|"
    r"opportunit\w+|occasions|experiences?|time(?! (?:left|to spare))|turns?|activities|input|support|help)\b"
)
_SOMEBODY = (
    r"(?:someone|somebody|an? (?:[\w-]+ )?(?:adult|person|assistant|helper|buddy|mentor|escort|scribe|reader|"
    r"member of staff|grown-up))"
)
_HAS = re.compile(
    rf"{_LEAD}{_SKIP}(?:have had|have|has|had|get|gets|enjoy) "
    rf"(?P<what>(?:accessed|received|undergone|benefited from)\b|{_CHANCES}|"
    rf"{_SOMEBODY} (?:beside|near|nearby|alongside|with|close|on hand|at hand|available|next|to)\b|"
    r"(?:an? |the |his |her |their |my )?(?:reserved |regular |permanent |guaranteed )?place "
    r"(?:in|on|at|with)\b|(?:the )?services? of\b|(?:an? |the |his |her |their |my )(?:[\w-]+ ){0,2}?"
    r"(?:room|space|area|corner|den|base|desk|workstation|haven) (?:to (?:work|go|rest|calm|use|sit|be)|"
    r"available|set aside|where|when|which|of (?:his|her|their|my) own)\b|"
    rf"(?:(?:an?|the|his|her|their|my|any|all) )(?:[\w-]+ ){{1,4}}?{_ARRANGED}\b|"
    r"(?:(?:\w+ )?(?:a week|weekly|daily|fortnightly|regular|monthly|termly|half-termly|an? hours?)['’]?s? )"
    r"(?:of )?(?:[\w-]+ ){0,3}?(?:therapy|sessions?|tuition|lessons|teaching|visits|meetings|support|"
    r"counselling|mentoring|input|reviews?|groups?|clubs?|swimming|riding|music)\b|"
    r"(?:\w+) (?:sessions?|blocks?|courses?|lessons|visits|meetings|appointments) (?:of|with|from|at|in)\b)",
    re.IGNORECASE,
)
_RECOURSE = re.compile(
    rf"{_LEAD}{_SKIP}(?P<what>(?:call on|turn to|draw on|rely on|have recourse to|have the use of|"
    r"make use of) (?:an?|the|his|her|their|my|trusted|familiar|key|trained|support)\b)",
    re.IGNORECASE,
)
_THERE = re.compile(
    r"^\W*(?P<what>there (?:will|should|must|is to|are to) (?:also )?be (?:an?|some|more|regular|weekly|"
    r"daily|extra|additional|support|staff|adult|clear|consistent|good|better|two|three|opportunit\w+))\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    rf"{_LEAD}(?:also )?(?P<what>(?:continue|carry on|go on|persevere|keep on|keep going)(?: on)? "
    r"(?:with|to have|to receive|to see|to attend|at) [^.;]{2,60}?\b(?:"
    r"work|therapy|sessions?|lessons|programme|exercises|support|help|group|club|tuition|counselling|"
    r"physio\w*|teaching|provision|plan|placement|input|visits|swimming|riding))\b",
    re.IGNORECASE,
)
#: Whoever does it is named: "met at the gate by his key person". Who measures it is another matter.
_DONE_BY = re.compile(
    r"\b(?:be|been|being|get|gets|getting) (?:[\w'’-]+ ){0,12}?"
    r"(?:[a-z]+ed|done|met|led|taken|brought|read|run|made|shown) (?:[\w'’-]+ ){0,4}?(?<!seen )(?<!judged )"
    r"(?<!rated )(?<!measured )(?<!recorded )(?<!observed )(?<!reported )(?<!noted )(?<!scored )(?<!counted )"
    r"(?<!understood )(?<!shown )by (?:an?|the|his|her|their|my) (?=\w)",
    re.IGNORECASE,
)
_SOON = 24  # characters after "by": its role
#: A club that somebody runs is that somebody's work.
_RUN = re.compile(
    r"\b(?:will|to|should) (?:also |be able to )?(?:attend|go(?:ing)? to|join|take part in|be part of|be in) "
    r"[^.;]{3,60}?\b(?:that|which) (?:[A-Z]\w+ |the |an? |his |her )?(?:[\w.-]+ ){1,3}?"
    r"(?:runs?|leads?|holds?|teaches|provides?|offers?|puts on|will run|will lead)\b",
)
#: No verb, and a thing that is given at the head.
_BARE = re.compile(
    rf"^\W*(?P<what>{_CHANCES})|^\W*"
    r"(?P<noun>(?:\w+ )?(?:sessions?|therapy|time|help|support|input|tuition) (?:with|from|for|by)\b)|^\W*"
    r"(?P<on>(?:will )?continu(?:e|ing|ed|ation of) (?!to\b|his\b|her\b)[^.;]{2,60}?\b(?:therapy|support|"
    r"sessions?|input|physio\w*|tuition|counselling|programme|provision|placement)\b)",
    re.IGNORECASE,
)
#: Arrangements that stand as the subject, and so happen without the child.
_THINGS = frozenset(
    """package packages arrangement arrangements meeting meetings referral referrals resource resources
    funding transport timetable passport profile review reviews group groups club staffing adaptations
    adjustments strategies measures plans programme programmes hours visits appointments equipment
    placement rota pack assessments reports budget payment payments""".split()
)
_THING = re.compile(
    r"^(?P<np>(?!no\b)(?:[^\s,;.]+ ){1,8}?)(?:for [^.,;]{2,40} |and [\w ]{2,30} )?"
    r"(?P<modal>will|should|must|is to|are to|has|have|is|are) (?:have |also )*(?:been |be )(?:[a-z]+ly )?"
    r"(?P<done>[a-z]+)\b",
    re.IGNORECASE,
)
_THING_DONE = frozenset(
    """made put provided offered given arranged held set drawn written reduced increased changed reviewed
    extended agreed found funded bought planned organised developed built completed shared installed ordered
    adapted introduced used followed run delivered available commissioned secured updated""".split()
)


def given(core: str) -> str | None:
    """The words that say what the child is given, has arranged or is looked after by; None if none do."""
    passive = _PASSIVE.match(core)
    if passive is not None and _is_done_to(passive) and _BY_EQUALS.search(core) is None:
        return core[passive.start("done") : passive.end("done")]
    for pattern in (_HAS, _RECOURSE, _THERE, _GOES_ON):
        found = pattern.match(core)
        if found is not None:
            return found["what"]
    bare = _BARE.match(core)
    if bare is not None:
        return bare.group().strip()
    by = _DONE_BY.search(core)
    if by is not None:
        role = next((one for one in find_roles(core) if 0 <= one.start - by.end() <= _SOON), None)
        if role is not None and role.standing in ("qualified", "named", "trained"):
            return core[by.start() : role.end]
    run = _RUN.search(core)
    if run is not None:
        return run.group()
    return _arrangement(core) or _thing_alone(core)


def _is_done_to(passive: re.Match[str]) -> bool:
    done, following = passive["done"].lower(), (passive["next"] or "").lower()
    needed = _ONLY_WITH.get(done)
    return following in needed if needed is not None else done in _DONE_TO


def _arrangement(core: str) -> str | None:
    """A thing that is arranged, where it stands as the subject: "his timetable will be reduced"."""
    thing = _THING.match(core)
    if thing is None or thing["done"].lower() not in _THING_DONE:
        return None
    heads = [word.lower().strip("'’") for word in thing["np"].split()]
    return thing.group() if any(head in _THINGS for head in heads) else None


#: What stands before a thing that is given, where nothing is said of what anybody does.
_BEFORE_A_THING = re.compile(
    r"^\W*(?:(?:will )?(?:an?|the|some|his|her|their|my|more|regular|weekly|daily|individual|extra|small|"
    r"group|specialist|1:1|one[- ]to[- ]one)\s)+",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"\b(?:will (?!an?\b|the\b)|can|is|are|has|have|uses?|works?|without|by himself|by herself)\b",
    re.IGNORECASE,
)
_NEAR = 3  # words


def _thing_alone(core: str) -> str | None:
    """A thing or a session with no verb at all: "A laptop for use in all lessons"."""
    before = _BEFORE_A_THING.match(core)
    if before is None or _SAYS.search(core) is not None:
        return None
    tokens = [token for token in tokens_of(core) if token.start >= before.end()][:_NEAR]
    found = phrases("provision", "interventions", "therapies", "equipment").first(tokens, core)
    if found is None:
        tuition = re.match(
            r"(?:tuition|support|teaching|help|mentoring|input|therapy|coaching)\b", core[before.end() :]
        )
        return core[: before.end() + tuition.end()].strip() if tuition else None
    return core[found.start : found.end]
