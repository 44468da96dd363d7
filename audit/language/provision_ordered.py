"""Provision among needs, known by its grammar: an order to somebody, or something that is to be had.

"Has to be fed through a tube" says how much a child depends on others; "must be supplied", "somebody should
check", "give him time" and "needs a weekly session" say what others are to do.
"""

from __future__ import annotations

import re

from audit.language.frequencies import find_frequencies
from audit.language.guarded import Guarded
from audit.language.words import phrases, tokens_of

#: What must be got or arranged. What is done to a body ("fed", "lifted", "held") is how dependent it is.
_GOT = (
    r"(?:supplied|provided|found(?! (?:at|in|under|on|to|hiding|that)\b)|booked|arranged|available|offered|"
    r"delivered|taught|trained|adapted|modified|differentiated|simplified|broken|chunked|installed|fitted|"
    r"purchased|bought|funded|established|written|drawn up|set up|put in place|put in|in place|"
    r"made available|appointed|employed|recruited|assigned|allocated|referred|reviewed|built in|scheduled|"
    r"timetabled|planned|implemented|introduced|used|extended|reduced to|issued|commissioned)"
)
_BOUGHT = (
    r"(?:supplied|provided|found for|arranged|available|put in place|in place|bought|purchased|fitted|"
    r"installed|set up|funded|appointed|written|drawn up|broken down|chunked|differentiated|adapted|modified)"
)
_MUST_BE_GOT = re.compile(
    r"\b(?:(?:must|should|ought to|is to|are to)(?: also| always| still)? be "
    rf"(?:{_GOT}|given|let out|allowed|seated|seen by)|"
    rf"(?:has to|have to|needs? to|will need to) be {_BOUGHT})\b",
    re.IGNORECASE,
)
#: Others who are told what to do. What they "have to" do shows how much the child needs them.
_OTHERS_MUST = re.compile(
    r"(?:^|[.;:,] |\band )\W*(?:the |all |any |every |his |her |their )?(?:\w+ )?"
    r"(?P<who>schools?|staff|teachers?|adults?|everyone|everybody|someone|somebody|settings?|college|nursery|"
    r"council|authority|assistants?|TAs?|therapists?|nurses?|SENCO|service|team|psychologist|physio\w*|"
    r"social worker|support worker)(?: (?!and\b)\w+)? (?:must|should|ought to|will)(?: also| always| not)? "
    r"(?!be able|have been|not be able|be told|notice|find|see that|know|understand|often|sometimes|"
    r"usually)\w+",
    re.IGNORECASE,
)
#: "An adult is to sit with him": a person in general, told to do something.
_SOMEBODY_IS_TO = re.compile(
    r"(?:^|[.;:,] )\W*(?:an?|one|the|his|her|their|another|familiar|trained) (?:[\w-]+ ){0,2}?"
    r"(?:adults?|teacher|assistant|TA|LSA|person|staff|mentor|therapist|nurse|tutor|keyworker|worker|helper) "
    r"(?:is|are) to (?:\w+ly |always |also )?(?!be\b|blame\b|have\b)[a-z]+",
    re.IGNORECASE,
)
#: "Is to sit beside an adult", "should have a reader": of the child, an order all the same.
_CHILD_SHOULD = re.compile(
    r"(?:\b(?:he|she|they|I|[A-Z][\w'’-]+)|^\W*)\s?(?:(?:(?:[Ss]hould|ought to|is to|are to) "
    r"(?:also |always )?(?:have|sit|work|use|wear|stay|go|attend|see))|"
    r"(?:[Mm]ust|[Ww]ill) (?:also |always )?have) (?!had\b|been\b)\w+",
)
#: What "should" happen is provision, whoever does it. A standard missed is none: "where he should be".
_SHOULD = Guarded(
    r"(?P<before>[^.;\n]*?\w\W*?)\b(?P<told>(?:should|ought to) (?:also |always |then )?"
    r"(?:(?!not\b|never\b|be\b|have\b|know\b|understand\b)[a-z]+|be (?:kept|made|put|told|shown|taken|sent|"
    r"brought|set|turned|lowered|avoided|reduced|removed|dimmed|covered|checked|monitored|reminded|prompted|"
    r"praised|encouraged|warned|supported|helped|accompanied|watched|supervised)))\b",
    re.IGNORECASE,
)
_A_STANDARD = re.compile(
    r"\b(?:what|where|when|than|as|how|if|whether|why|that|thinks?|feels?|believes?|says?|said|expects?|"
    r"insists?|age|peers|child|children|pupils?|others|which|toddler|baby|most|(?:year|month)s?-olds?)\b",
    re.IGNORECASE,
)
#: Base forms that begin no description of a child, with a thing to be done to it.
_ORDER = re.compile(
    r"^[\s•*–(-]*(?:please |always |never |do not |don['’]t )?(?P<verb>give|provide|ensure|make sure|allow|"
    r"encourage|offer|avoid|keep|break|check|remind|repeat|praise|let|teach|seat|model|prompt|show|tell|ask|"
    r"pre-?teach|reduce|build|put|limit|simplify|introduce|arrange|consider|prepare|warn|speak|talk|say|sit|"
    r"stand|use|set|continue|adapt|monitor|share|agree|refer)\s(?!of\b|up to\b|for \w+ing\b)(?=[a-z'‘\"“(]+)",
    re.IGNORECASE,
)
_NOT_AN_ORDER = re.compile(
    r"^\W*(?:use|set|show|check|prompt|model|keep|say|sit|stand|talk|speak|break|monitor|share|build|ask|"
    r"tell)\s(?:is|are|was|and\b|in\b|at\b|times?)|"
    r"^\W*\w+ (?:[a-z]+s (?:him|her|them|me|it)|can|may|will|does|has)\b",
    re.IGNORECASE,
)
_NEEDS = Guarded(
    r"(?:\b(?:he|she|they|I|[A-Z][\w'’-]+|and|also|still|will|now|then|;|,)\s|^\W*)"
    r"(?P<needs>needs?|requires?|is in need of|calls for)\s"
    r"(?!to\b|in\b|of\b|are\b|is\b|that\b|have\b|for\b|met\b)(?P<what>[^.;\n]+)",
    re.IGNORECASE,
)
#: Services: to need one is to be given it. Things need only be had, unless they are said to be for something.
_SERVICES = re.compile(
    r"\b(?:sessions?|therapy|therapist|counselling|counsellor|teaching|tuition|lessons|mentor(?:ing)?|"
    r"programmes?|interventions?|reviews?|placement|an assessment|referral|risk assessment|appointments?|"
    r"visits|courses?|training|key ?worker|interpreter|scribe|reader|transport|taxi|escort|short breaks?|"
    r"respite|timetable|curriculum|specialist (?:school|setting|teacher|advice)|small (?:class|group)|"
    r"extra time|rest breaks?|movement breaks?)\b",
    re.IGNORECASE,
)
_THINGS = re.compile(
    r"\b(?:hoist|bench|standing frame|walking frame|adapted chair|laptop|tablet|radio aid|loop|ramps?|rails?|"
    r"slope|overlays?|software|keyboard|switch|talker|communication aid|visuals|symbols|checklist|timer|"
    r"quiet (?:room|space|area|place)|safe (?:room|space|place)|sensory (?:room|space)|workstation|cushion|"
    r"headphones|defenders|bed|bathroom|equipment)\b",
    re.IGNORECASE,
)
_NEXT_CLAUSE = re.compile(r", (?:and|but|so|or) (?=[a-z]+ [a-z]+ [a-z]+ )|\bbut\b")
#: "Walks out of nine lessons a week": what is missed is nothing that is needed.
_GONE_FROM = re.compile(
    r"\b(?:out of|away from|miss(?:es|ing)?|leav(?:es?|ing)|refus(?:es?|ing)) .*", re.IGNORECASE
)
_IN_ORDER_TO = re.compile(
    r"\b(?:to (?!talk to|go to|turn to|be (?:put|made|used|provided))\w+|because|since|so that|before "
    r"(?:he|she|they)|if|when)\b"
)
_OF_THE_PAST = re.compile(
    r"\b(?:had|was|were|been|ended|stopped|ago|until|last (?:year|term)|in 20\d\d|did|tried|helped|without|"
    r"no|not|missed|misses|refuses?|cannot|after|before|since)\b",
    re.IGNORECASE,
)
#: "Small-group teaching of phonics".
_TAUGHT = re.compile(
    r"\W*(?:[\w:-]+ ){0,3}?(?:teaching|tuition|mentoring|counselling|programmes?|interventions?)\b",
    re.IGNORECASE,
)
_A_SUBJECT = re.compile(r"\b(?:he|she|they|I|his|her|their|my|him|them|me)\b")


def find_order(sentence: str) -> str | None:
    """The words of a sentence among needs by which somebody is told to do, get or give something."""
    for pattern in (_MUST_BE_GOT, _OTHERS_MUST, _SOMEBODY_IS_TO, _CHILD_SHOULD):
        found = pattern.search(sentence)
        if found is not None:
            return found.group().strip(" ,;:.")
    for should in _SHOULD.finditer(sentence):
        if _A_STANDARD.search(should["before"]) is None:
            return should["told"]
    order = _ORDER.match(sentence)
    if order is not None and _NOT_AN_ORDER.match(sentence) is None:
        return sentence.strip()
    for needed in _NEEDS.finditer(sentence):
        what = _GONE_FROM.sub(" ", _NEXT_CLAUSE.split(needed["what"])[0])
        service, thing = _SERVICES.search(what), _THINGS.search(what)
        if service is not None or (thing is not None and _IN_ORDER_TO.search(what) is None):
            return sentence[needed.start("needs") :].strip()
    return _timetabled(sentence)


def _timetabled(sentence: str) -> str | None:
    """A note with no subject that names a service and how often: "Speech therapy fortnightly"."""
    if _A_SUBJECT.search(sentence) or _OF_THE_PAST.search(sentence):
        return None
    service = phrases("provision", "interventions", "therapies").first(tokens_of(sentence), sentence)
    taught = _TAUGHT.match(sentence) is not None
    if not taught and (service is None or len(sentence[: service.start].split()) > 1):
        return None
    return sentence.strip() if next(find_frequencies(sentence), None) is not None else None
