"""What kind of provision an item is, and whether it names what will be done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from audit.language.roles import Role
from audit.language.words import Found, Token, once_for_words, phrases, tokens_of, word_lists
from audit.model.plan import Letter, ProvisionType, Slot


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found in an item's own words, for telling what kind of provision it is."""

    text: str
    tokens: list[Token]
    roles: tuple[Role, ...]
    durations: bool
    frequent: bool
    cells: tuple[str, ...] = ()
    section: Letter = "F"


_STAFF = (
    r"(?:(?:all |the |school |key |nursery |teaching |support |college |relevant |of |his |her |their |"
    r"[A-Z][a-z]+['’]s )*(?:staff|adults?|teachers?|assistants?|practitioners?|members of staff|TAs?|"
    r"LSAs?|carers|mentors?|team|tutors?|everyone|workers?|parents|those who \w+|people who \w+|"
    r"supervisors?))"
)
_TRAINING_NOUN = re.compile(
    r"(?<!travel )(?<!toilet )(?<!attention )(?<!auditory )(?<!mobility "
    r")(?<!potty )(?<!strength )(?<!skills )(?<!road safety )(?<!cane )(?<!braille )(?<!memory "
    r")(?<!work )(?<!social )(?<!safety )(?<!sound )(?<!the )\b(?:[Tt]raining|INSET|CPD|upskilling|"
    r"workshops? for (?:staff|teachers|adults))\b(?! of (?:the muscles|attention))",
    re.IGNORECASE,
)
_TRAINING_VERB = re.compile(
    rf"\b{_STAFF}\b[^.;]{{0,70}}?\b(?<!who )(?<!that )(?:(?:will|must|should|shall|to|need to|"
    rf"needs to|are to|is to) (?:all )?(?:be |have been )(?:\w+ )?(?:trained|upskilled|briefed)|"
    rf"(?:are|is) (?:\w+ )?(?:trained|briefed) (?:by|in|on|each|every|once)|(?:will|must|should|"
    rf"shall|to)? ?(?:receives?|have|has|attends?|undertakes?|completes?|undergoes?|be given|"
    rf"be provided with|be offered|access) (?:[\w-]+ ){{0,7}}?(?:training|workshop|INSET|CPD|"
    rf"briefing|professional development)|(?:will|must|should|shall|to) (?:go on|attend|do|complete|"
    rf"take|have) (?:\w+ ){{0,4}}?course|have had (?:their )?training)"
    rf"|\b(?:will |must |to )?(?:trains?|upskills?|briefs?)\s+(?:the |all |school |his |her |their |"
    rf"\w+ ){{0,4}}?{_STAFF}"
    rf"|\btraining\b[^.;]{{0,60}}\b(?:for|to|of|given to|offered to)\s+(?:at least )?(?:\w+ ){{0,5}}?{_STAFF}"
    rf"|^\W*(?:a |an |the |\w+[- ])?(?:(?:whole|all)[- ]?(?:school|staff) |staff |specialist |"
    rf"specific |annual |\w+ )?(?:training|INSET|CPD)\b|"
    rf"^\W*(?:\w+[- ]){{0,2}}(?:professional development|awareness[- ]raising)\b|"
    rf"^\W*staff (?:training|development)|\bstaff training\b",
    re.IGNORECASE,
)
_TRAINED_PERSON = re.compile(
    r"\b(?:who (?:has|have)|with|after|having|following|have had|holds?|postgraduate|further|"
    r"specialist)\s+(?:[\w-]+\s+){0,3}$",
    re.I,
)
_HOURS_OF = re.compile(
    r"\b(?:hours?|hrs?)\b[^.;,]{0,25}?\b(?:of|['’])?\s*(?:dedicated |individual |additional |1:1 |"
    r"one[- ]to[- ]one |in[- ]class |direct |focused |shared )*(?:adult|TA|teaching assistant|LSA|"
    r"support|learning support|supervision|help|staffing|assistance)\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"^\W*(?:an?|one|two|the same|the)\s+(?:[\w,()'’-]+\s+){0,12}?(?:with|alongside|beside|"
    r"within arm['’]s reach of|in sight of|shadows?|supports?|is with|stays with|accompanies|"
    r"to support|will support|supervises)\s+(?:him|her|them|me|(?-i:[A-Z][a-z]+))\b",
    re.IGNORECASE,
)
_SUPPORT_HEAD = re.compile(
    r"^\W*(?:(?:he|she|they|(?-i:I|[A-Z]\w+))\s(?:will|should|must|may|might|is to|would|could|"
    r"can)?\s?(?:also\s)?(?:receives?|have|has|be given|be offered|be provided with|gets?|needs?|"
    r"requires?|benefits? from|be supported with)\s)?(?:(?:access to|provision of|"
    r"opportunities for|regular|some|a level of|high levels? of|a high level of|additional|extra|"
    r"individual|individualised|targeted|increased|continued|ongoing|adult|specialist|appropriate|"
    r"close|daily|weekly|frequent|focused|full|significant|consistent|general|intensive|pastoral|"
    r"emotional|academic|in[- ]class|classroom|personalised|bespoke|tailored|the|a|an|and|of|"
    r"lots of|plenty of|high|level|staff|small group|1:1|one[- ]to[- ]one|to|from|literacy|"
    r"numeracy|learning|behaviour\w*|physical|social|transition)\s)*(?:support|help|assistance|"
    r"supervision)\b",
    re.IGNORECASE,
)
_LESSON_CONTEXT = re.compile(
    r"\b(?:in|during|every|each|all|of|the|for|before|after|between|any|these|into|to|per|a|across|"
    r"other)\s+(?:[\w-]+\s+){0,2}$",
    re.I,
)
#: Words that are a session only where a length or a number of times stands with them.
_OFTEN = frozenset("practice exercises reading tuition teaching teaches practises games".split())
_VERBS = frozenset("teaches taught practises practise rehearses rehearse".split())
_WEAK = frozenset(
    "work time play activity input reading practice lesson lessons "
    "teaching taught teaches instruction exercises games training group groups practise practises "
    "programme programmes therapist classes rehearses rehearse stretches "
    "stretching treatment mentor club course".split()
)


def kind_of(reading: Reading) -> ProvisionType:
    """What kind of provision an item is: what its first telling words name, not what it mentions."""
    text = reading.text
    if _is_training(reading):
        return "training"
    quantified = reading.durations or any(_MINUTES_CELL.search(cell) for cell in reading.cells)
    anchors = sorted(_anchors(reading, quantified), key=lambda pair: pair[0])
    if _HOURS_OF.search(text) or (
        reading.roles
        and reading.roles[0].start < _AT_THE_HEAD
        and _BESIDE.match(text)
        and not _earlier(anchors, "session", "contact", "equipment")
    ):
        return "staffing"
    strategy = phrases("provision", "strategies", "equipment").first(reading.tokens, text)
    if (
        _SUPPORT_HEAD.match(text)
        and not (strategy and strategy.start < 60)
        and not _earlier(anchors, "session")
    ):
        return "staffing"
    if not quantified and _earlier_any(anchors, "curriculum") and _CLASS_SIZE.search(text):
        return "curriculum"
    if _SOMEBODY_TO.match(text) or (_AVAILABLE.search(text) and not strategy):
        return "staffing"
    if anchors:
        kind = anchors[0][1]
        if kind == "session" and len(anchors) > 1 and anchors[1][1] == "contact" and _REVIEW_OF.match(text):
            return "contact"
        if (
            kind == "equipment"
            and anchors[0][0] > _AT_THE_HEAD
            and quantified
            and _earlier_any(anchors, "session")
        ):
            return "session"
        if (
            kind == "contact"
            and _earlier_any(anchors, "session")
            and quantified
            and _CHILD_SESSION.search(text)
        ):
            return "session"
        return kind
    if _CHILD_ACTS.match(text) and not any(role.delivers for role in reading.roles):
        return "approach"
    taught = _SUBJECT_TAUGHT.search(text) is not None
    return "session" if (quantified or taught) and reading.frequent else "approach"


_CLASS_SIZE = re.compile(r"\b(?:class|classes|set) (?:of|with|size)\b", re.IGNORECASE)
_SOMEBODY_TO = re.compile(
    r"(?:Someone|Somebody|An adult|A (?:\w+ )?(?:adult|member of staff)) "
    r"(?:to|will|should|who|nearby|beside|present|available|close by|around)\b"
)
_SUBJECT_TAUGHT = re.compile(
    r"^(?:\W*(?:a bit of|some|a little|extra|additional|more|daily|weekly) )*"
    r"(?:phonics|spelling|reading|handwriting|maths|mathematics|typing|literacy|numeracy)\b",
    re.IGNORECASE,
)
_AVAILABLE = re.compile(
    r"^(?:\W*[\w-]+ ){1,5}(?:to be|will be|is|are) (?:made )?available\.?$", re.IGNORECASE
)
#: "Work cut into steps": the child's own, not a session.
_WORK_DONE = re.compile(
    r" (?:is |are )?(?:cut|put|set|given|broken|divided|marked|sent|shown|in)\b", re.IGNORECASE
)
_REVIEW_OF = re.compile(
    r"^\W*(?:[\w-]+\s){0,6}?(?:review|assessment|consultation|liaison|clinic|appointment|check)s?\b", re.I
)
_AT_THE_HEAD = 30  # characters: what begins an item is what it provides
_CHILD_ACTS = re.compile(
    r"^\W*(?:he|she|they|I|[A-Z][a-z]+)\s+(?!(?:will|has|have|needs?|requires?|receives?|is|are|am|"
    r"works|reads|practises|meets|attends|should|must|may|can|could|would|to|and|with|of|for|from|"
    r"on|in|at)\b)[a-z]+s?\b"
)
_MINUTES_CELL = re.compile(r"\b(?:minutes?|mins?|hours?|hrs?)\b", re.I)
_CHILD_SESSION = re.compile(r"\b(?:1:1|one[- ]to[- ]one|group of|sessions?)\b", re.I)


def _earlier(anchors: list[tuple[int, ProvisionType]], *kinds: ProvisionType) -> bool:
    return bool(anchors) and anchors[0][1] in kinds


def _earlier_any(anchors: list[tuple[int, ProvisionType]], kind: ProvisionType) -> bool:
    return any(one == kind for _, one in anchors)


def _is_training(reading: Reading) -> bool:
    text = reading.text
    if reading.frequent and reading.durations and not re.search(_STAFF, text, re.IGNORECASE):
        return False
    said = _TRAINING_VERB.search(text)
    if said is None or re.match(r"[^.;]{3,40}?\b(?:checks|reviews|visits|meets)\b", text[: said.start()]):
        return False
    noun = _TRAINING_NOUN.search(text) or re.search(
        r"\b(?:professional development|awareness[- ]raising|course)\b", text, re.I
    )
    verb = re.search(r"\b(?:trained|trains?|upskill\w*|brief(?:s|ed))\b", text, re.I)
    if noun is None:
        return verb is not None
    return not (
        _TRAINED_PERSON.search(text[: noun.start()])
        and not re.search(
            r"\b(?:will|must|should|are to|to) (?:receive|have|attend|be|undertake|complete)\b",
            text[: noun.start()],
            re.I,
        )
    )


def _anchors(reading: Reading, quantified: bool) -> Iterator[tuple[int, ProvisionType]]:
    """Where each kind of provision is first named."""
    text, tokens = reading.text, reading.tokens
    topic = _TOPIC_WORK.search(text)
    if topic and not _LESSON_CONTEXT.search(text[max(0, topic.start() - 30) : topic.start()]):
        yield topic.start(), "session"
    for kind, lists in _LISTS.items():
        for found in phrases("provision", *lists).find(tokens, text):
            if not _counts(kind, found, reading, quantified):
                continue
            yield found.start, kind
            break


_LISTS: dict[ProvisionType, tuple[str, ...]] = {
    "session": ("interventions", "therapies", "sessions"),
    "staffing": ("staffing",),
    "contact": ("contact",),
    "curriculum": ("curriculum",),
    "equipment": ("equipment",),
    "approach": ("strategies",),
}
_CONTACT_TAIL = re.compile(
    r"(?:\b(?:and|to be|is|are|will be|be|by|,|then|with|from|following|based on|under|within|of|the|"
    r"last|next|before)\s+)$",
    re.I,
)


def _counts(kind: ProvisionType, found: Found, reading: Reading, quantified: bool) -> bool:
    text = reading.text
    word = found.phrase.lower()
    before = text[max(0, found.start - 30) : found.start]
    if kind == "session":
        if word == "work" and _WORK_DONE.match(text, found.end):
            return False
        if word in _WEAK:
            if before.endswith("who "):
                return False
            in_context = (
                word not in _VERBS
                and bool(_LESSON_CONTEXT.search(before))
                and word not in ("group", "groups", "programme", "programmes", "work", "club", "course")
            )
            return (
                quantified
                or (reading.frequent and word in _OFTEN)
                or word in ("group", "groups", "programme", "programmes", "club", "course")
            ) and not in_context
        if word in ("session", "sessions"):
            return (
                not re.search(r"\b(?:each|every|any|per|a|the|in)\s+(?:\w+\s+)?$", before, re.I) or quantified
            )
        return not any(role.start <= found.start < role.end for role in reading.roles)
    if kind == "contact":
        if (
            word in ("meet", "meets", "visit", "visits", "report", "reports")
            and re.search(r"\bto $", before)
            and found.start > _AT_THE_HEAD
        ):
            return False
        if (
            word in ("reviewed", "review", "reviews", "monitors", "supervision", "observation", "handover")
            and found.start > 60
        ):
            return False
        return found.start < 90
    if kind == "equipment":
        return not any(role.start <= found.start < role.end for role in reading.roles)
    return True


# --- what ---------------------------------------------------------------------------------------

#: "Social skills work", "a reading group", "work for literacy": plain, but a thing that one can look for.
_TOPIC_WORK = re.compile(
    r"\b(?:social skills?|social|reading|writing|spelling|literacy|numeracy|maths|mathematics|"
    r"phonics|language|speech|vocabulary|comprehension|handwriting|friendship|fine motor|"
    r"gross motor|motor skills|sensory|listening|memory|attention|turn[- ]taking|conversation|"
    r"emotions?|feelings|cooking|gardening|science|English|art|music|typing|grammar|play|"
    r"self[- ]care|life skills|conversation skills|nurture)\s(?:skills?\s|communication\s)?(?:work|"
    r"groups?|practice|lessons?|teaching|sessions?|club|games?|tuition|booster|course|exercises|"
    r"instruction|circle|activities)\b"
    r"|\b(?:group|1:1|individual|one[- ]to[- ]one) work (?:for|on|in) (?:[\w-]+)",
    re.IGNORECASE,
)
#: Being aware of a need is nothing that anybody could see done.
_AWARE = re.compile(
    r"(?:All )?(?:[Ss]taff|[Aa]dults|[Tt]eachers|[Tt]he school|[Ss]chool)(?: \w+)? (?:will |"
    r"should |must |to |need to |needs to )*"
    r"(?:be aware|understand|know about|be mindful|recognise|have an understanding|be sensitive)\b[^.;]{0,40}"
)
_METHOD = re.compile(
    r"\b(?:using|through|by \w+ing|by means of|following|based on|such as|including|in the form of|"
    r"so that|focus(?:ed|ing)? on|on (?!a\b|an\b|the basis|going\b)\w+|consisting|where|which|that|"
    r"called|known as|from the|with (?:pictures?|symbols?|cards?|objects?|his|her|a \w+ (?:card|"
    r"board|chart)))\b",
    re.IGNORECASE,
)
_ACTION = re.compile(
    r"\b(?:break(?:s|ing)?(?: \w+)? (?:down|into|up)|repeat\w*|show(?:s|ing|n)?|ask(?:s|ed)?|"
    r"wait(?:s)?|prompt(?:s|ed|ing)?|demonstrat\w+|rehears\w+|practis\w+|pre-?teach\w*|check(?:s|"
    r"ed|ing)?|read(?:s|ing)?|write|writes|writing|position(?:s|ed|ing)?|lift(?:s|ed)?|change(?:s|"
    r"d)?|dress\w*|feed(?:s|ing)?|eat(?:s|ing)?|carry|carries|cut(?:s|ting)?|set(?:s)? (?:out|up)|"
    r"record(?:s|ed)?|scrib\w+|tak(?:e|es|ing) turns|walk(?:s|ing)?|stretch\w*|sign(?:s|ed|ing)?|"
    r"point(?:s|ing)?|say(?:s|ing)?|tell(?:s|ing)?|plac(?:e|es|ed)|start(?:s)?|sits?|seated|"
    r"stand(?:s|ing)?|leave(?:s)?|written|printed|enlarg\w+|emails?|calls?|names?|describ\w+|"
    r"explain\w*|copy|copies|transfer\w*|toilet\w*|wash\w*|push\w*|collect\w*|greet\w*|count\w*|"
    r"sort\w*|match\w*|blend\w*|spell\w*|draw\w*|label\w*|swim\w*|cook\w*|shop\w*|travel\w*|"
    r"turn-taking|role[- ]play\w*|clap\w*|hum\w*|fold\w*|administ\w+|suction\w*|medicat\w+|"
    r"inject\w*|splint\w*|x-ray|prescri\w+|treat(?:s|ed|ment)?)\b",
    re.IGNORECASE,
)
_TIMES_WITH_SOMEBODY = frozenset({"session", "sessions", "time", "therapy", "work", "group"})
_THERAPIST = re.compile(r"therap|counsell|psycholog|tutor|mentor|coach", re.IGNORECASE)
_OPENING = re.compile(r"[^,:;.(\n]{3,80}\b")
_OPENERS = frozenset({"access", "opportunity", "opportunities"})
_FUNCTION = frozenset(
    "a an the and or of to in on at for with from by as is "
    "are be will would should may might can could "
    "must this that these those it its his her their my "
    "our he she they i him them me who which when where if all any each every both "
    "not no so also very more most some own through during within "
    "across into about up out has have had been being other another such than then there any "
    "one child young person pupil student need required needed necessary appropriate possible "
    "school setting home class lesson time day week term year regular "
    "additional extra ongoing high level small develop improve increase build promote "
    "enhance encourage strengthen extend skill independence confidence learning "
    "progress potential wellbeing resilience peer receive provide provided "
    "deliver give given offer offered benefit help access accessing use make ensure "
    "continue continued work working weekly daily regular frequent targeted "
    "specialist specific adult staff individual group range variety consistent tailored bespoke".split()
)


def _opening(text: str) -> str:
    """The first words of an item, up to its first stop: enough to show what is provided."""
    match = _OPENING.match(text)
    return match.group().strip() if match else text


def says_what(reading: Reading, kind: ProvisionType) -> Slot:
    """Whether an item names an intervention, approach, thing or action, or only "support"."""
    text = reading.text
    awareness = _AWARE.match(text)
    if awareness:
        return Slot(state="vague", text=awareness.group())
    named = phrases("provision", "interventions", "therapies", "strategies", "equipment").first(
        reading.tokens, text
    )
    if named is not None:
        return Slot(state="stated", text=text[named.start : named.end])
    if kind in ("contact", "curriculum"):
        found = phrases("provision", kind).first(reading.tokens, text)
        if found is not None:
            return Slot(state="stated", text=text[found.start : found.end])
    if kind == "training":
        subject = training_subject(text)
        return Slot(state="stated", text=subject) if subject else Slot(state="missing")
    proper = re.search(r"(?<=[a-z,(] )[A-Z][a-zA-Z]+(?: [A-Z][a-z]+)+", text)
    if proper and not any(role.start <= proper.start() < role.end for role in reading.roles):
        return Slot(state="stated", text=proper.group())
    topic = _TOPIC_WORK.search(text)
    if topic:
        return Slot(state="stated", text=topic.group())
    vague = phrases("vague", "what").first(reading.tokens, text)
    action = _ACTION.search(text)
    residue = [
        token
        for token in reading.tokens
        if token.key not in _FUNCTION
        and not token.key.isdigit()
        and token.key not in _generic_words()
        and not any(role.start <= token.start < role.end for role in reading.roles)
        and not (token.start == 0 and _NAMED_CHILD.match(text))
    ]
    generic = phrases("provision", "generic").first(reading.tokens, text)
    if action and (vague is None or _METHOD.search(text) or len(residue) > 8):
        return Slot(state="stated", text=action.group())
    if vague is None and (len(residue) >= 4 or (generic is None and len(residue) >= 2)):
        return Slot(state="stated", text=_opening(text))
    method = _METHOD.search(text)
    if method and len(residue) > 8:
        return Slot(state="stated", text=text[method.start() :].rstrip(". "))
    head = [token for token in residue if vague is not None and token.end <= vague.start]
    if len(residue) > 14 or (len(head) >= 2 and not any(_is_name(token, text) for token in head)):
        return Slot(state="stated", text=_opening(text))
    if (
        residue
        and reading.durations
        and reading.frequent
        and vague is None
        and generic is not None
        and generic.phrase in _OPENERS
    ):
        return Slot(state="stated", text=_opening(text))
    chosen = vague or generic
    if vague is None and generic is not None and generic.phrase in _TIMES_WITH_SOMEBODY:
        therapist = next(
            (role for role in reading.roles if role.delivers and _THERAPIST.search(role.text)), None
        )
        if therapist is not None:  # "twelve sessions with an art therapist"
            return Slot(state="stated", text=therapist.text)
    if chosen is None:
        return Slot(state="vague", text=text)
    return Slot(state="vague", text=text[chosen.start : chosen.end])


def _is_name(token: Token, text: str) -> bool:
    return token.start > 0 and text[token.start].isupper()


_NAMED_CHILD = re.compile(
    r"[A-Z][\w'’-]+ (?:will|should|must|may|might|could|would|can|needs?|requires?|is|has|to|"
    r"receives?|benefits?)\b"
)


@once_for_words
def _generic_words() -> frozenset[str]:
    return frozenset(token.key for word in word_lists("provision")["generic"] for token in tokens_of(word))


_SUBJECT = re.compile(
    r"\b(?:[Tt]raining|[Tt]rained|[Tt]rains?|INSET|CPD|[Ww]orkshops?|briefed|briefing|"
    r"sign[- ]off)\b[^.;:]{0,50}?\b(?:in|on|about|around|to (?!all\b|staff\b|the staff\b|school\b|"
    r"support (?:him|her|them)\b|meet\b|be\b|ensure\b|help\b)|for (?!all\b|staff\b|school\b|the\b|"
    r"teach|adults|nursery|support\b|those\b|parents)|of (?!all\b|staff|the\b|at least|teach|"
    r"school|one|two|three|four))\s*(?P<subject>(?!(?:his|her|their|[A-Z]\w+['’]s) needs?\b|"
    r"how (?:best )?to (?:support|meet|help)|(?:supporting|meeting) (?:his|her|their|"
    r"[A-Z]\w+['’]s)? ?needs|relevant|appropriate|a regular|an ongoing|request|"
    r"a rolling)[\w'’ ,-]{3,70})"
    r"|\b(?P<before>(?:[A-Z]\w+|autism|attachment|trauma|dyslexia|ADHD|signing|feeding|epilepsy|"
    r"behaviour|language|communication|sensory|moving and handling|manual handling|"
    r"positive handling|dysphagia|diabetes|makaton|PECS|deaf awareness|safeguarding|speech|"
    r"literacy|selective mutism|anxiety|hearing|vision|AAC|phonics)(?:[- ](?:awareness|informed|"
    r"aware|specific|processing|impairment|aid))?)[- ](?:related )?training\b"
    r"|\b[Tt]raining(?: for [^.:;]{2,40})?(?::| -| –) (?:about |covers |"
    r"includes )?(?P<covers>(?!the |a |an |by |from |all |\w+ (?:therapist|teacher|nurse|hours?|"
    r"days?|minutes))[\w'’ ,-]{3,70})",
)


def training_subject(text: str) -> str | None:
    """What staff are trained in, if the text says so."""
    for match in _SUBJECT.finditer(text):
        words = match["subject"] or match["covers"] or match["before"]
        if words and words.split()[0].lower() not in (
            "staff",
            "specialist",
            "specific",
            "appropriate",
            "the",
            "further",
            "all",
            "relevant",
            "ongoing",
            "regular",
            "additional",
            "annual",
            "school",
            "september",
            "october",
            "january",
            "any",
            "place",
            "line",
            "order",
            "advance",
            "the",
            "whole",
        ):
            return words.strip(" ,")
    return None
