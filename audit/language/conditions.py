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
    rf"\b(?:(?:where|when|wherever|whenever|if|as far as|as much as|as often as|insofar as|"
    rf"in so far as)(?: it| this| that| is| at all| reasonably| safely| and|"
    rf" when){{0,3}} ?(?:possible|practicable|practical|feasible|reasonable|viable|available|"
    rf"they are available|it is available|one is available)"
    rf"|(?:[\w-]+ )permitting|(?:when|if|where|as|once|until|while) (?!(?:he|she|they) )"
    rf"(?:the )?(?:\w+ ){{0,3}}?(?:has|have|"
    rf"gets?|allows?) "
    rf"(?:\w+ ){{0,2}}?(?:room|space|capacity|time|funds?|funding|money|staff|vacanc\w+|spare|free)"
    rf"|(?:(?:[\w-]+ )?{_MEANS}|(?<=, )(?:[\w'’-]+ ){{0,3}}[\w'’-]+) allowing(?=\s*(?:$|[,.;)]))"
    r"|(?<!such )as (?:the |his |her |their |its )?(?:[\w-]+ ){0,2}?(?:caseload|timetable|rota|budget|"
    r"diary|list|"
    r"staffing|capacity|workload|funding|service|clinic|day|week|calendar)s? (?:permits?|allows?|lets?|"
    r"bears?)"
    rf"|as (?:many|much|often|long)\b[^.;,]{{0,30}}? as [^.;,]{{0,30}}?\b(?:caseload|timetable|rota|budget|"
    rf"staffing|capacity|workload|funding) (?:lets?|allows?|permits?)"
    rf"|subject to (?:\w+ ){{0,4}}?(?:{_MEANS}|review of funding|agreement|approval|demand|need|"
    rf"being available)"
    rf"|if {_WHOEVER} (?:feels?|considers?|thinks?|deems?|judges?|decides?|can|could|is able|"
    rf"are able|agrees?|believes?|sees? fit|wishes?|has|have|finds?|wants?)"
    rf"|(?:if|when|where|as|while|provided|provided that|"
    rf"should) (?:the )?(?:\w+ ){{0,2}}?{_MEANS}(?: and \w+)? (?:so )?(?:allows?|permits?|is free|"
    rf"are free|is there|can be spared|is available|are available|exists?|becomes? available|"
    rf"can be found|will allow|is sufficient)"
    rf"|(?:dependent|depending|contingent|"
    rf"conditional) (?:up)?on (?:the )?(?:\w+ ){{0,3}}?(?:{_MEANS}|need|the school)"
    rf"|at (?:the |its |their )?(?:\w+['’]?s? )?discretion|at the school['’]s discretion|"
    rf"should (?:it|this) be (?:felt|considered|deemed|thought|judged)|(?:if|where|when|"
    rf"as) (?:deemed|considered|felt|thought|judged|believed|seen)(?: to be)? (?:appropriate|"
    rf"necessary|beneficial|helpful|suitable|useful|needed)"
    rf"|if (?:there is|there are) (?:enough |sufficient |a |an |any )?(?:\w+ )?(?:{_MEANS}|adult|TA|"
    rf"teaching assistant|member of staff|demand|interest)|if (?:a |an |the )?(?:suitable |"
    rf"appropriate |trained )?(?:\w+ ){{1,3}}(?:is|are|can be|becomes?) (?:available|found|"
    rf"recruited|identified|appointed)|(?:staffing|funding|resources|timetable|"
    rf"availability) permitting|wherever (?:staffing|resources)|if this is (?:felt|considered|"
    rf"thought|possible|appropriate)|if (?:appropriate|available|possible|feasible|practicable)|"
    rf"if (?:he|she|they|the family|[A-Z]\w+) (?:meets?|qualif\w+|(?:is|are) eligible|"
    rf"satisf\w+)(?: (?:the|for))?(?: \w+)?|unless (?:staffing|resources|the school))\b",
    re.IGNORECASE,
)
_OPENS = re.compile(
    r"\b(?:if|when|whenever|where|wherever|once(?! (?:an? (?:[\w-]+ )?(?:day|week|fortnight|month|term|half|"
    r"year|lesson|session|night|morning|afternoon)|per|each|every|in|only|weekly|daily|more)\b)|"
    r"while|until|unless|as (?:long|far|much|often|soon) as|so "
    r"(?:long|far) as|provided(?: that)?(?! (?:by|for|in|with|at|to|on|from|through|each|every|as)\b)|"
    r"providing(?: that)?|on (?:the )?condition(?: that)?|in the event "
    r"(?:that|of)|assuming(?: that)?|to the extent that|as and when|depending on(?: whether)?|dependent "
    r"(?:up)?on"
    r"|conditional (?:up)?on|contingent (?:up)?on|should(?= (?:the|an?|any|this|it|there|his|her|their|"
    r"another|"
    r"enough|sufficient|further|more|(?-i:[A-Z])|fund\w*|staff\w*|time|space|resources|capacity)\b)|"
    r"were(?= (?:the|"
    r"an?|there|funding|it)\b))\b(?P<rest>[^.;:,()]{3,110})",
    re.IGNORECASE,
)
#: What provision costs, and who has it to give.
_RESOURCE = (
    r"(?:resourc\w+|staffing|staff(?: members?)?|funds?|funding|budgets?|finances?|money|capacity|"
    r"timetabl\w+|"
    r"space|places?|slots?|availability|vacanc(?:y|ies)|waiting lists?|cover|contracts?|commission\w*|panel|"
    r"rotas?|caseloads?|workloads?|clinics?|time|rooms?|bookings?|members? of staff|someone|somebody|an? (?:"
    r"[\w-]+ )?(?:adult|assistant|TA|therapist|teacher|worker|volunteer|practitioner|tutor|person)|numbers|"
    r"demand|grant|licen[cs]es?|the service|the provider|the trust|the school|the council|the authority|"
    r"the setting|the college|circumstances|arrangements|approval|agreement|referral|application|bid|request|"
    r"transport|weather|equipment|personal budget|direct payment|diar(?:y|ies)|hall|pool|gym|kitchen|minibus|"
    r"the (?:head(?:teacher)?|assistant|therapist|teacher|tutor|coach|governors?|rota|school|list)|"
    r"the (?:venue|site|centre|farm|hub|club|provider|host|landlord|driver|organiser|manager|employer|"
    r"rest of the \w+|others?)|nothing else|"
    r"nobody else|no one else)"
)
_SUFFICES = (
    r"(?:allow\w*|permit\w*|lets?|leaves?|spares?|frees?|stretch(?:es)?|eases?|clears?|(?:has|"
    r"have) (?:been )?"
    r"(?:cleared|eased|shortened|settled|freed|come (?:down|through|up))|holds?|comes? (?:free|up|through)|"
    r"(?:is|are|be|being|becomes?|remains?|proves?|can be|could be|has been|have "
    r"been|will "
    r"be|still) (?:\w+ )?(?:in use|called (?:away|upon|elsewhere)|needed|wanted|required|elsewhere|open|on|"
    r"tied up|freed|borrowed|"
    r"available|agreed|approved|found|secured|renewed|granted|recruited|appointed|"
    r"confirmed|free|spare\w*|sufficient|adequate|enough|accepted|extended|continued|released|identified|"
    r"arranged|possible|forthcoming|able|in post|in place|offered|provided|funded|commissioned|convenient|"
    r"suitable|met|willing)|continues?|becomes? available|exists?|suffic\w+|(?:has|have|had) (?:the |enough |"
    r"sufficient |any |some |spare |\w+ )?(?:capacity|time|space|room|staff|funds|funding|money|vacanc\w+|"
    r"resources|places?|spare)|agrees?|approves?|renews?|accepts?|can|is willing|lasts?|holds? (?:up|out)|"
    r"(?:is|"
    r"are) short\b|runs? out)"
)
_OF_RESOURCES = re.compile(
    rf"\b{_RESOURCE}\b[^,]{{0,40}}?\b{_SUFFICES}\b|\bthere (?:is|are|be|were|was|"
    rf"remains?) (?!(?:an? )?(?:new|different|supply|change)\b)(?:still |also "
    rf")?(?:the "
    rf"|an? |any |enough |sufficient |adequate |suitable |spare |[\w-]+ )*{_RESOURCE}\b",
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
    r"\b(?:feels?|considers?|thinks?|deems?|judges?|decides?|believes?|agrees?|sees? fit|regards?|"
    r"prefers?|wish(?:es)?|"
    r"chooses?|wants?)\b|\b(?:felt|considered|thought|deemed|judged|decided|believed|agreed|"
    r"regarded)\b(?=\s(?:that|to|"
    r"as|appropriate|necessary|helpful|useful|beneficial|right|best|suitable|needed|desirable|by|he|she|"
    r"they|it)\b)",
    re.IGNORECASE,
)
_CHILD = r"(?:he|she|they|I|(?-i:[A-Z][\w'’-]+)|the (?:child|young person|pupil|student))"
#: The child's own opinion that help is needed, where nothing says what is then done: a wish is not one.
_CHILD_THINKS = re.compile(
    rf"^\s*{_CHILD} (?:feels?|thinks?|believes?|considers?|decides?|says?) (?:that )?+(?:(?:he|she|they|I|"
    rf"it|this|that)"
    rf" |the need|able\b|ready\b|up to\b|comfortable)",
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
    r"\bsubject to (?!(?:his|her|their|my|(?-i:[A-Z])[\w-]+['’]s) (?:health|wish|consent|agree|energy|mood|"
    r"view))"
    r"(?!(?:(?:the|his|her|their|an?|regular|annual|termly|ongoing|parental|half-termly) "
    r")*(?:reviews?|"
    r"monitoring|consent|change|the terms|conditions of|sanctions?|section)\b)[\w'’ -]{3,60}",
    re.IGNORECASE,
)
_AS_THEY_SEE = re.compile(
    r"\b(?:or |and )?as (?:school |the )?(?:staff|adults?|teachers?|assistants?|school|they|"
    r"we) (?:judges?|decides?|chooses?|"
    r"sees? it)(?=\W*$|[.;,])|\bas (?:it|they|he|she|the \w+|staff|we) (?:may |might |"
    r"shall )?(?:from time to time "
    r")?(?:considers?|thinks?|"
    r"sees?|deems?|feels?|judges?) (?:to be )?(?:is |are |it |this )?(?:fit|the need|a need|suitable|"
    r"appropriate|"
    r"necessary|best|"
    r"right|proper|reasonable|helpful|useful|needed)\b|\bin (?:the|its|their) (?:opinion|view|judgement) "
    r"of (?:the )?"
    r"\w+|\b(?:budget|contract|commissioner|panel)s?[- ]dependent\b|\b(?:funding|resource|staff|capacity|"
    r"availability)[- ](?:dependent|permitting|allowing)\b",
    re.IGNORECASE,
)
#: Whoever gives it may be wanted elsewhere: nobody says so of the child, whatever the pronoun.
_WANTED_ELSEWHERE = re.compile(
    r"\s*(?:he|she|they|(?:[\w-]+\s){1,4}?)(?:is|are) (?:not |also )?(?:needed|wanted|required|called away|"
    r"called upon|released|tied up|spared|otherwise engaged)\b(?! (?:a|an|more|less|to|help|support|"
    r"for (?:him|"
    r"her|them))\b)",
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
    r"\s*one (?:is (?:in|there|free|available|about|around|to hand|on)|can|could)\b|\s*(?:he|she|they|"
    r"(?:the |an? |his |her |"
    r"their )?[\w-]+(?: [\w-]+)?)"
    r" (?:is|are) (?:not )?(?:covering|on (?:duty|leave|a course|site)|in (?:a meeting|post|that day|"
    r"school that|on )|"
    r"at another|timetabled|rostered|rota|teaching elsewhere|short-staffed|off work|away on)\b",
    re.IGNORECASE,
)
_LIES_WITH_THE_CHILD = re.compile(
    r"\b(?:he|she|they|I|him|her|them|his|their|my|(?:child|pupil|student|young person)(?= (?:is|has|can|"
    r"will|"
    r"feels?|agrees?|wants?|shows?|remains?))|parents?|family|mother|father|carers?|consents?|\d+)\b|"
    r"^\s*(?:that )?(?-i:[A-Z][\w'’-]+)",
    re.IGNORECASE,
)
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
