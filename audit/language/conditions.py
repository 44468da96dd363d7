"""Conditions that somebody else decides: money, staff, time, a panel, an opinion.

"If she is anxious" says when provision is given. "If funding is agreed" says that it may never be. The
first lies with the child, the second with whoever provides; the clause is found by the word that opens it,
and told by what it speaks of.
"""

from __future__ import annotations

import re
from functools import lru_cache

_WHOEVER = (
    r"(?:the )?(?:school|setting|staff|senco|sendco|college|nursery|headteacher|head teacher|provider|"
    r"class teacher|teacher|teachers|therapist|local authority|council|professionals?|adults?|team|"
    r"service)"
)
_MEANS = (
    r"(?:resources?|staffing|staff|time|funding|funds|budgets?|capacity|timetables?|space|availability|"
    r"circumstances|the timetable|numbers|a place|places|rooms?|waiting lists?|cover|weather|"
    r"(?:the )?list|workload|demand)"
)
_FIXED = re.compile(
    r"\b(?:(?:where|when|wherever|whenever|if|as far as|as much as|as often as|insofar as|in so far as)"
    r"(?: it| this| that| is| at all| reasonably| safely| and| when){0,3} ?(?:possible|practicable|practical|"
    r"feasible|reasonable|viable|available|they are available|it is available|one is available)|"
    r"(?:[\w-]+ )permitting|(?:when|if|where|as|once|until|while) (?!(?:he|she|they) )(?:the )?(?:\w+ ){0,3}?"
    r"(?:has|have|gets?|allows?) (?:\w+ ){0,2}?"
    r"(?:room|space|capacity|time|funds?|funding|money|staff|vacanc\w+|spare|free)|"
    rf"(?:(?:[\w-]+ )?{_MEANS}|(?<=, )(?:[\w'’-]+ ){{0,3}}[\w'’-]+) allowing(?=\s*(?:$|[,.;)]))|(?<!such )as "
    r"(?:the |his |her |their |its )?(?:[\w-]+ ){0,2}?(?:caseload|timetable|rota|budget|diary|list|staffing|"
    r"capacity|workload|funding|service|clinic|day|week|calendar)s? (?:permits?|allows?|lets?|bears?)|"
    r"as (?:many|much|often|long)\b[^.;,]{0,30}? as "
    r"[^.;,]{0,30}?\b(?:caseload|timetable|rota|budget|staffing|capacity|workload|funding) "
    rf"(?:lets?|allows?|permits?)|subject to (?:\w+ ){{0,4}}?(?:{_MEANS}|review of funding|agreement|"
    rf"approval|demand|need|being available)|if {_WHOEVER} (?:feels?|considers?|thinks?|deems?|judges?|"
    r"decides?|can|could|is able|are able|agrees?|believes?|sees? fit|wishes?|has|have|finds?|wants?)|"
    rf"(?:if|when|where|as|while|provided|provided that|should) (?:the )?(?:\w+ ){{0,2}}?{_MEANS}"
    r"(?: and \w+)? (?:so )?(?:allows?|permits?|is free|are free|is there|can be spared|is available|"
    r"are available|exists?|becomes? available|can be found|will allow|is sufficient)|"
    r"(?:dependent|depending|contingent|conditional) (?:up)?on (?:the )?(?:\w+ ){0,3}?"
    rf"(?:{_MEANS}|need|the school)|at (?:the |its |their )?(?:\w+['’]?s? )?discretion|"
    r"at the school['’]s discretion|should (?:it|this) be (?:felt|considered|deemed|thought|judged)|"
    r"(?:if|where|when|as) (?:deemed|considered|felt|thought|judged|believed|seen)(?: to be)? "
    r"(?:appropriate|necessary|beneficial|helpful|suitable|useful|needed)|"
    r"if (?:there is|there are) (?:enough |sufficient |a |an |any )?(?:\w+ )?"
    rf"(?:{_MEANS}|adults?|people|TAs?|teaching assistants?|members? of staff|demand|interest)|"
    r"if (?:a |an |the )?(?:suitable |appropriate |trained )?(?:\w+ ){1,3}(?:is|are|can be|becomes?) "
    r"(?:available|found|recruited|identified|appointed)|"
    r"(?:staffing|funding|resources|timetable|availability) permitting|wherever (?:staffing|resources)|"
    r"if this is (?:felt|considered|thought|possible|appropriate)|"
    r"if (?:appropriate|available|possible|feasible|practicable)|if (?:he|she|they|the family|[A-Z]\w+) "
    r"(?:meets?|qualif\w+|(?:is|are) eligible|satisf\w+)(?: (?:the|for))?(?: \w+)?|"
    r"unless (?:staffing|resources|the school))\b",
    re.IGNORECASE,
)
_OPENS = re.compile(
    r"\b(?:if|when|whenever|where|wherever|once(?! (?:an? (?:[\w-]+ )?(?:day|week|fortnight|month|term|half|"
    r"year|lesson|session|night|morning|afternoon)|per|each|every|in|only|weekly|daily|more)\b)|while|until|"
    r"unless|as (?:long|far|much|often|soon) as|so (?:long|far) as|"
    r"provided(?: that)?(?! (?:by|for|in|with|at|to|on|from|through|each|every|as)\b)|providing(?: that)?|"
    r"on (?:the )?condition(?: that)?|in the event (?:that|of)|assuming(?: that)?|to the extent that|"
    r"as and when|depending on(?: whether)?|dependent (?:up)?on|conditional (?:up)?on|contingent (?:up)?on|"
    r"should(?= (?:the|an?|any|this|it|there|his|her|their|another|enough|sufficient|further|more|"
    r"(?-i:[A-Z])|fund\w*|staff\w*|time|space|resources|capacity)\b)|"
    r"were(?= (?:the|an?|there|funding|it)\b))\b(?P<rest>[^.;:,()]{3,110})",
    re.IGNORECASE,
)
#: What provision costs, and who has it to give.
_RESOURCE = (
    r"(?:resourc\w+|staffing|staff(?: members?)?|funds?|funding|budgets?|finances?|money|capacity|"
    r"timetabl\w+|space|places?|slots?|availability|vacanc(?:y|ies)|waiting lists?|cover|contracts?|"
    r"commission\w*|panel|rotas?|caseloads?|workloads?|clinics?|time|rooms?|"
    r"bookings?|members? of staff|someone|somebody|"
    r"an? (?:[\w-]+ )?(?:adult|assistant|TA|therapist|teacher|worker|volunteer|practitioner|tutor|person)|"
    r"numbers|demand|grant|licen[cs]es?|the service|the provider|the trust|the school|the council|"
    r"the authority|the setting|the college|circumstances|arrangements|approval|agreement|referral|"
    r"application|bid|request|transport|weather|equipment|personal budget|direct payment|"
    r"diar(?:y|ies)|hall|pool|gym|kitchen|minibus|"
    r"the (?:head(?:teacher)?|assistant|therapist|teacher|tutor|coach|governors?|rota|school|list)|"
    r"the (?:venue|site|centre|farm|hub|club|provider|host|landlord|driver|organiser|manager|employer|"
    r"rest of the \w+|others?)|nothing else|nobody else|no one else)"
)
_SUFFICES = (
    r"(?:allow\w*|permit\w*|lets?|leaves?|spares?|frees?|stretch(?:es)?|eases?|clears?|"
    r"(?:has|have) (?:been )?(?:cleared|eased|shortened|settled|freed|come (?:down|through|up))|holds?|"
    r"comes? (?:free|up|through)|(?:is|are|be|being|becomes?|remains?|proves?|can be|could be|has been|"
    r"have been|will be|still) (?:\w+ )?(?:in use|called (?:away|upon|elsewhere)|needed|wanted|required|"
    r"elsewhere|open|on|tied up|freed|borrowed|available|agreed|approved|found|secured|renewed|granted|"
    r"recruited|appointed|confirmed|free|spare\w*|sufficient|adequate|enough|accepted|extended|continued|"
    r"released|identified|arranged|possible|forthcoming|able|in post|in place|offered|provided|funded|"
    r"commissioned|convenient|suitable|met|willing)|continues?|becomes? available|exists?|suffic\w+|"
    r"(?:has|have|had) (?:the |enough |sufficient |any |some |spare |\w+ )?"
    r"(?:capacity|time|space|room|staff|funds|funding|money|vacanc\w+|resources|places?|spare)|agrees?|"
    r"approves?|renews?|accepts?|can|is willing|lasts?|holds? (?:up|out)|(?:is|are) short\b|runs? out)"
)
_OF_RESOURCES = re.compile(
    rf"\b{_RESOURCE}\b[^,]{{0,40}}?\b{_SUFFICES}\b|"
    r"\bthere (?:is|are|be|were|was|remains?) (?!(?:an? )?(?:new|different|supply|change)\b)(?:still |also )?"
    rf"(?:the |an? |any |enough |sufficient |adequate |suitable |spare |[\w-]+ )*{_RESOURCE}\b",
    re.IGNORECASE,
)
#: "Depending on the clinic": the means alone are told.
_MEANS_ALONE = re.compile(rf"^\s*(?:the |an? )?(?:[\w-]+ ){{0,2}}{_RESOURCE}\s*$", re.IGNORECASE)
_NAMED_CHILD = re.compile(r"\s*[A-Z][\w'’-]+ (?:is|are)\b")
_OPINION = re.compile(
    r"\b(?:feel|feels|felt|consider|considers|considered|think|thinks|thought|deem|deems|deemed|judge|judges|"
    r"judged|decide|decides|decided|believe|believes|believed|agree|agrees|agreed|sees? fit|regard(?:s|ed)?|"
    r"prefers?|wish|wishes|chooses?|wants?)\b",
    re.IGNORECASE,
)
#: Who holds it, or what is held: "where it is felt" in the body is none.
_OF_OPINION = re.compile(
    r"\b(?:feels?|considers?|thinks?|deems?|judges?|decides?|believes?|agrees?|sees? fit|regards?|prefers?|"
    r"wish(?:es)?|chooses?|wants?)\b|\b(?:felt|considered|thought|deemed|judged|decided|believed|agreed|"
    r"regarded)\b(?=\s(?:that|to|as|appropriate|necessary|helpful|useful|beneficial|right|best|suitable|"
    r"needed|desirable|by|he|she|they|it)\b)",
    re.IGNORECASE,
)
_CHILD = r"(?:he|she|they|I|(?-i:[A-Z][\w'’-]+)|the (?:child|young person|pupil|student))"
#: The child's own opinion that help is needed, where nothing says what is then done: a wish is not one.
_CHILD_THINKS = re.compile(
    rf"^\s*{_CHILD} (?:feels?|thinks?|believes?|considers?|decides?|says?) (?:that )?+"
    r"(?:(?:he|she|they|I|it|this|that) |the need|able\b|ready\b|up to\b|comfortable)",
    re.IGNORECASE,
)
_CHILD_FIRST = re.compile(rf"^\s*{_CHILD}\b", re.IGNORECASE)
_CAN = re.compile(
    r"^\s*(?:we|they|staff|adults?|teachers?|the \w+|an? \w+|school) (?:\w+ )?(?:can|could|are able|is able|"
    r"is free|are free|has time|have time|gets? (?:the |a )?(?:time|chance)|manages?)(?: to)?"
    r"(?: (?:do so|manage|manage it|be spared|spare (?:it|the time|somebody)|arrange it))?(?=\s*$| and\b)",
    re.IGNORECASE,
)
_SUBJECT_TO = re.compile(
    r"\bsubject to "
    r"(?!(?:his|her|their|my|(?-i:[A-Z])[\w-]+['’]s) (?:health|wish|consent|agree|energy|mood|view))"
    r"(?!(?:(?:the|his|her|their|an?|regular|annual|termly|ongoing|parental|half-termly) )*"
    r"(?:reviews?|monitoring|consent|change|the terms|conditions of|sanctions?|section)\b)[\w'’ -]{3,60}",
    re.IGNORECASE,
)
_AS_THEY_SEE = re.compile(
    r"\b(?:or |and )?as (?:school |the )?(?:staff|adults?|teachers?|assistants?|school|they|we) "
    r"(?:judges?|decides?|chooses?|sees? it)(?=\W*$|[.;,])|"
    r"\bas (?:it|they|he|she|the \w+|staff|we) (?:may |might |shall )?(?:from time to time )?"
    r"(?:considers?|thinks?|sees?|deems?|feels?|judges?) (?:to be )?(?:is |are |it |this )?(?:fit|the need|"
    r"a need|suitable|appropriate|necessary|best|right|proper|reasonable|helpful|useful|needed)\b|"
    r"\bin (?:the|its|their) (?:opinion|view|judgement) of (?:the )?\w+|"
    r"\b(?:budget|contract|commissioner|panel)s?[- ]dependent\b|"
    r"\b(?:funding|resource|staff|capacity|availability)[- ](?:dependent|permitting|allowing)\b",
    re.IGNORECASE,
)
#: Whoever gives it may be wanted elsewhere: nobody says so of the child, whatever the pronoun.
_WANTED_ELSEWHERE = re.compile(
    r"\s*(?:he|she|they|(?:[\w-]+\s){1,4}?)(?:is|are) (?:not |also )?"
    r"(?:needed|wanted|required|called away|called upon|released|tied up|spared|"
    r"otherwise engaged)\b(?! (?:a|an|more|less|to|help|support|for (?:him|her|them))\b)",
    re.IGNORECASE,
)
_ONLY_IF = re.compile(r"(?:if|unless|provided|providing|so long|as long|on condition|assuming|should)", re.I)
#: "A therapist, once appointed": there may never be one.
_NOT_YET_THERE = re.compile(
    r"\s*(?:appointed|recruited|in post|funded|agreed|available|approved|found|arranged|identified|confirmed|"
    r"commissioned|in place)\s*$",
    re.IGNORECASE,
)
_DEPENDS = re.compile(r"(?:depend|condition|conting|subject|provid|assum|on the)", re.IGNORECASE)
#: "Provided that the list has cleared": whatever may not come about, unless it is the child's or measured.
_PROVIDED = re.compile(r"(?:provided that|providing that|on (?:the )?condition|assuming)\b", re.IGNORECASE)
#: "If one is in that day", "unless she is covering a class": whether somebody is there to give it.
_A_GIVER = re.compile(
    r"\s*one (?:is (?:in|there|free|available|about|around|to hand|on)|can|could)\b|"
    r"\s*(?:he|she|they|(?:the |an? |his |her |their )?[\w-]+(?: [\w-]+)?) (?:is|are) (?:not )?(?:"
    r"covering|on (?:duty|leave|a course|site)|in (?:a meeting|post|that day|school that|on )|at another|"
    r"timetabled|rostered|rota|teaching elsewhere|short-staffed|off work|away on)\b",
    re.IGNORECASE,
)
_LIES_WITH_THE_CHILD = re.compile(
    r"\b(?:he|she|they|I|him|her|them|his|their|my|"
    r"(?:child|pupil|student|young person)(?= (?:is|has|can|will|feels?|agrees?|wants?|shows?|remains?))|"
    r"parents?|family|mother|father|carers?|consents?|\d+)\b|^\s*(?:that )?(?-i:[A-Z][\w'’-]+)",
    re.IGNORECASE,
)
_WHAT_THEN = re.compile(r"\s*(?:if|when|whenever|in case)\b[^.,;\n]{3,80},", re.IGNORECASE)
#: A turning point: "until he says that he is ready" ends what is decided, and puts nothing in doubt.
_TURNING_POINT = re.compile(r"(?:once|while|until|given|as soon)\b", re.IGNORECASE)


@lru_cache(maxsize=1024)  # each check of provision asks whether it is conditional
def find_condition(text: str) -> str | None:
    """The words of the first condition that lies with money, staff, time or somebody's opinion."""
    fixed = _FIXED.search(text) or _SUBJECT_TO.search(text) or _AS_THEY_SEE.search(text)
    if fixed is not None:
        return fixed.group().strip()
    for match in _OPENS.finditer(text):
        if _is_condition(match):
            return match.group().strip()
    return None


#: Without one of these nothing depends on anything.
_ANY_CONDITION = re.compile(
    r"\b(?:if|when|whenever|where|wherever|once|until|unless|while|subject|depend\w*|provid(?:ed|ing) that|"
    r"availab\w*|pending|able|possible|practicable|feasible|appropriate|necessary|requir\w+|needed|should|may|might|could|can|"
    r"capacity|funding|funded|staffing|permit\w*|allow\w*|circumstances|discretion|resources?|"
    r"as (?:and|far|long|much|soon|often)|in the event|on request|consider\w*|agree\w*|approv\w+)\b",
    re.IGNORECASE,
)


def may_depend(text: str) -> bool:
    """Whether a text has any word by which it could depend on something ("if", "subject to", "available")."""
    return bool(_ANY_CONDITION.search(text))


def lies_with_the_child(text: str) -> bool:
    """Whether a text names conditions, each the child's own: "provided that she is well"."""
    named = [match["rest"] for match in _OPENS.finditer(text)]
    return bool(named) and all(_CHILD_FIRST.match(one) or _LIES_WITH_THE_CHILD.search(one) for one in named)


def says_what_then(text: str) -> bool:
    """Whether a text opens with what may happen, and goes on to what is then done: "If it rains, ..."."""
    return _WHAT_THEN.match(text) is not None


def _after_comma(match: re.Match[str]) -> bool:
    """Whether "provided" opens a clause of its own, and is not what is provided."""
    opened = match.string[: match.start()].rstrip().endswith((",", ";"))
    return opened and match.group()[:7].lower() in ("provide", "providi")


def _is_condition(match: re.Match[str]) -> bool:
    rest = match["rest"]
    when_over = _TURNING_POINT.match(match.group()) is not None
    if _CHILD_THINKS.match(rest) and not when_over:
        return True
    if _CAN.match(rest):
        return True
    if _A_GIVER.match(rest):
        return True
    if (_PROVIDED.match(match.group()) or _after_comma(match)) and not _LIES_WITH_THE_CHILD.search(rest):
        return True
    if _NOT_YET_THERE.match(rest) or (
        _ONLY_IF.match(match.group()) and _WANTED_ELSEWHERE.match(rest) and not _NAMED_CHILD.match(rest)
    ):
        return True
    if _DEPENDS.match(match.group()) and _MEANS_ALONE.search(rest):
        return True
    of_resources = _OF_RESOURCES.search(rest)
    if of_resources is not None:
        return not (_CHILD_FIRST.match(rest) and of_resources.start() == 0)
    opinion = _OPINION.search(rest) if _OF_OPINION.search(rest) else None
    if opinion is None or when_over:
        return False
    return not _CHILD_FIRST.match(rest)
