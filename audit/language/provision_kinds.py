"""What kind of provision an item is, and whether it names what will be done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from audit.language.roles import Role
from audit.language.words import Found, Token, phrases
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


_STAFF = r"(?:(?:all |the |school |key |nursery |teaching |support |college |relevant |of |his |her |their |[A-Z][a-z]+['’]s )*(?:staff|adults?|teachers?|assistants?|practitioners?|members of staff|TAs?|LSAs?|carers|mentors?|team|tutors?|everyone|workers?|parents|those who \w+|people who \w+|supervisors?))"
_TRAINING_NOUN = re.compile(
    r"(?<!travel )(?<!toilet )(?<!attention )(?<!auditory )(?<!mobility )(?<!potty )(?<!strength )(?<!skills )(?<!road safety )(?<!cane )(?<!braille )(?<!memory )(?<!work )(?<!social )(?<!safety )(?<!sound )(?<!the )\b(?:training|INSET|CPD|upskilling|workshops? for (?:staff|teachers|adults))\b(?! of (?:the muscles|attention))",
    re.IGNORECASE,
)
_TRAINING_VERB = re.compile(
    rf"\b{_STAFF}\b[^.;]{{0,70}}?\b(?<!who )(?<!that )(?:(?:will|must|should|to|need to|needs to|are to|is to) (?:all )?(?:be |have been )(?:\w+ )?(?:trained|upskilled|briefed)|(?:are|is) (?:\w+ )?(?:trained|briefed) (?:by|in|on|each|every|once)|(?:will|must|should|to)? ?(?:receives?|have|has|attends?|undertakes?|completes?|undergoes?|be given|be provided with|be offered|access) (?:[\w-]+ ){{0,7}}?(?:training|workshop|INSET|CPD|briefing))"
    rf"|\b(?:will |must |to )?(?:trains?|upskills?|briefs?)\s+(?:the |all |school |his |her |their |\w+ ){{0,4}}?{_STAFF}"
    rf"|\btraining\b[^.;]{{0,60}}\b(?:for|to|of|given to|offered to)\s+(?:at least )?(?:\w+ ){{0,5}}?{_STAFF}"
    rf"|^\W*(?:a |an |the |\w+[- ])?(?:(?:whole|all)[- ]?(?:school|staff) |staff |specialist |specific |annual |\w+ )?(?:training|INSET|CPD)\b|^\W*staff (?:training|development)|\bstaff training\b",
    re.IGNORECASE,
)
_TRAINED_PERSON = re.compile(r"\b(?:who (?:has|have)|with|after|having|following|have had|holds?|postgraduate|further|specialist)\s+(?:[\w-]+\s+){0,3}$", re.I)
_HOURS_OF = re.compile(
    r"\b(?:hours?|hrs?)\b[^.;,]{0,25}?\b(?:of|['’])?\s*(?:dedicated |individual |additional |1:1 |one[- ]to[- ]one |in[- ]class |direct |focused |shared )*(?:adult|TA|teaching assistant|LSA|support|learning support|supervision|help|staffing|assistance)\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"^\W*(?:an?|one|two|the same|the)\s+(?:[\w,()'’-]+\s+){0,12}?(?:with|alongside|beside|within arm['’]s reach of|in sight of|shadows?|supports?|is with|stays with|accompanies|to support|will support|supervises)\s+(?:him|her|them|me|(?-i:[A-Z][a-z]+))\b",
    re.IGNORECASE,
)
_SUPPORT_HEAD = re.compile(
    r"^\W*(?:(?:he|she|they|(?-i:I|[A-Z]\w+))\s(?:will|should|must|may|is to|would|needs?|requires?|can)?\s?(?:\w+\s){0,4}?)?(?:(?:access to|provision of|opportunities for|regular|some|a level of|high levels? of|a high level of|additional|extra|individual|individualised|targeted|increased|continued|ongoing|adult|specialist|appropriate|close|daily|weekly|frequent|focused|full|significant|consistent|general|intensive|pastoral|emotional|academic|in[- ]class|classroom|personalised|bespoke|tailored|the|a|an|and|of|lots of|plenty of|high|level|staff|small group|1:1|one[- ]to[- ]one|to|from|literacy|numeracy|learning|behaviour\w*|physical|social|transition)\s)*(?:support|help|assistance|supervision)\b",
    re.IGNORECASE,
)
_LESSON_CONTEXT = re.compile(r"\b(?:in|during|every|each|all|of|the|for|before|after|between|any|these|into|to|per|a|across|other)\s+(?:[\w-]+\s+){0,2}$", re.I)
#: Words that are a session only where a length or a number of times stands with them.
_WEAK = frozenset(
    "work time play activity input reading practice lesson lessons teaching taught teaches instruction exercises games training group groups practise practises programme programmes therapist classes rehearses rehearse stretches stretching treatment mentor club course".split()
)


def kind_of(reading: Reading) -> ProvisionType:
    """What kind of provision an item is: what its first telling words name, not what it mentions."""
    text = reading.text
    if _is_training(text):
        return "training"
    quantified = reading.durations or any(_MINUTES_CELL.search(cell) for cell in reading.cells)
    anchors = sorted(_anchors(reading, quantified), key=lambda pair: pair[0])
    if _HOURS_OF.search(text) or (_BESIDE.match(text) and not _earlier(anchors, "session", "contact", "equipment")):
        return "staffing"
    strategy = phrases("provision", "strategies", "equipment").first(reading.tokens, text)
    if _SUPPORT_HEAD.match(text) and not (strategy and strategy.start < 60) and not _earlier(anchors, "session"):
        return "staffing"
    if anchors:
        kind = anchors[0][1]
        if kind == "equipment" and quantified and _earlier_any(anchors, "session"):
            return "session"
        if kind == "contact" and _earlier_any(anchors, "session") and quantified and _CHILD_SESSION.search(text):
            return "session"
        return kind
    return "session" if quantified and reading.frequent else "approach"


_MINUTES_CELL = re.compile(r"\b(?:minutes?|mins?|hours?|hrs?)\b", re.I)
_CHILD_SESSION = re.compile(r"\b(?:1:1|one[- ]to[- ]one|group of|sessions?)\b", re.I)


def _earlier(anchors: list[tuple[int, ProvisionType]], *kinds: ProvisionType) -> bool:
    return bool(anchors) and anchors[0][1] in kinds


def _earlier_any(anchors: list[tuple[int, ProvisionType]], kind: ProvisionType) -> bool:
    return any(one == kind for _, one in anchors)


def _is_training(text: str) -> bool:
    if not _TRAINING_VERB.search(text):
        return False
    noun = _TRAINING_NOUN.search(text)
    verb = re.search(r"\b(?:trained|trains?|upskill\w*|brief(?:s|ed))\b", text, re.I)
    if noun is None:
        return verb is not None
    return not (_TRAINED_PERSON.search(text[: noun.start()]) and not re.search(r"\b(?:will|must|should|are to|to) (?:receive|have|attend|be|undertake|complete)\b", text[: noun.start()], re.I))


def _anchors(reading: Reading, quantified: bool) -> Iterator[tuple[int, ProvisionType]]:
    """Where each kind of provision is first named."""
    text, tokens = reading.text, reading.tokens
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
_CONTACT_TAIL = re.compile(r"(?:\b(?:and|to be|is|are|will be|be|by|,|then|with|from|following|based on|under|within|of|the|last|next|before)\s+)$", re.I)


def _counts(kind: ProvisionType, found: Found, reading: Reading, quantified: bool) -> bool:
    text = reading.text
    word = found.phrase.lower()
    before = text[max(0, found.start - 30) : found.start]
    if kind == "session":
        if word in _WEAK:
            in_context = bool(_LESSON_CONTEXT.search(before)) and word not in ("group", "groups", "programme", "programmes", "work", "club", "course")
            return (quantified or word in ("group", "groups", "programme", "programmes", "club", "course")) and not in_context
        if word in ("session", "sessions"):
            return not re.search(r"\b(?:each|every|any|per|a|the|in)\s+(?:\w+\s+)?$", before, re.I) or quantified
        if any(role.start <= found.start < role.end for role in reading.roles):
            return False
        return True
    if kind == "contact":
        if word in ("meet", "meets", "visit", "visits", "report", "reports") and re.search(r"\bto $", before):
            return False
        if word in ("reviewed", "review", "reviews", "monitors", "supervision", "observation", "handover") and found.start > 60:
            return False
        return found.start < 90
    if kind == "equipment":
        return not any(role.start <= found.start < role.end for role in reading.roles)
    return True


# --- what ---------------------------------------------------------------------------------------

_METHOD = re.compile(
    r"\b(?:using|through|by \w+ing|by means of|following|based on|such as|including|in the form of|so that|focus(?:ed|ing)? on|on (?!a\b|an\b|the basis|going\b)\w+|consisting|where|which|that|called|known as|from the|with (?:pictures?|symbols?|cards?|objects?|his|her|a \w+ (?:card|board|chart)))\b",
    re.IGNORECASE,
)
_ACTION = re.compile(
    r"\b(?:break(?:s|ing)?(?: \w+)? (?:down|into|up)|repeat\w*|show(?:s|ing|n)?|give(?:s|n)?|giving|ask(?:s|ed)?|wait(?:s)?|prompt(?:s|ed|ing)?|demonstrat\w+|rehears\w+|practis\w+|pre-?teach\w*|check(?:s|ed|ing)?|read(?:s|ing)?|write|writes|writing|position(?:s|ed|ing)?|lift(?:s|ed)?|change(?:s|d)?|dress\w*|feed(?:s|ing)?|eat(?:s|ing)?|carry|carries|cut(?:s|ting)?|set(?:s)? (?:out|up)|record(?:s|ed)?|scrib\w+|tak(?:e|es|ing) turns|walk(?:s|ing)?|stretch\w*|sign(?:s|ed|ing)?|point(?:s|ing)?|say(?:s|ing)?|tell(?:s|ing)?|plac(?:e|es|ed)|put|puts|kept|keep(?:s)?|start(?:s)?|sits?|seated|stand(?:s|ing)?|leave(?:s)?|written|printed|enlarg\w+|emails?|calls?|names?|describ\w+|explain\w*|copy|copies|transfer\w*|toilet\w*|wash\w*|push\w*|collect\w*|greet\w*|meets?|count\w*|sort\w*|match\w*|blend\w*|spell\w*|draw\w*|label\w*|swim\w*|cook\w*|shop\w*|travel\w*|turn-taking|role[- ]play\w*|clap\w*|hum\w*|fold\w*|administ\w+|suction\w*|medicat\w+|inject\w*|splint\w*|x-ray|prescri\w+|treat(?:s|ed|ment)?)\b",
    re.IGNORECASE,
)
_FUNCTION = frozenset(
    "a an the and or of to in on at for with from by as is are be will would should may might can could must this that these those it its his her their my our he she they i him them me who which when where if all any each every both "
    "not no so also very more most some own through during within across into about up out has have had been being other another such than then there any one child young person pupil student need required needed necessary appropriate possible "
    "school setting home class lesson time day week term year regular additional extra ongoing high level small".split()
)


def says_what(reading: Reading, kind: ProvisionType) -> Slot:
    """Whether an item names an intervention, approach, thing or action, or only "support"."""
    text = reading.text
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
    vague = phrases("vague", "what").first(reading.tokens, text)
    action = _ACTION.search(text)
    residue = [
        token
        for token in reading.tokens
        if token.key not in _FUNCTION
        and not token.key.isdigit()
        and not any(role.start <= token.start < role.end for role in reading.roles)
    ]
    generic = phrases("provision", "generic").first(reading.tokens, text)
    if action and (vague is None or _METHOD.search(text) or len(residue) > 8):
        return Slot(state="stated", text=action.group())
    if vague is None and generic is None and len(residue) >= 2:
        return Slot(state="stated", text=text)
    method = _METHOD.search(text)
    if method and len(residue) > 8:
        return Slot(state="stated", text=text[method.start() :].rstrip(". "))
    if len(residue) > 14:
        return Slot(state="stated", text=text)
    chosen = vague or generic
    if chosen is None:
        return Slot(state="vague", text=text)
    return Slot(state="vague", text=text[chosen.start : chosen.end])


_SUBJECT = re.compile(
    r"\b(?:[Tt]raining|[Tt]rained|[Tt]rains?|INSET|CPD|[Ww]orkshops?|briefed|briefing|sign[- ]off)\b[^.;:]{0,50}?\b(?:in|on|about|around|to (?!all\b|staff\b|the staff\b|school\b|support (?:him|her|them)\b|meet\b|be\b|ensure\b|help\b)|for (?!all\b|staff\b|school\b|the\b|teach|adults|nursery|support\b|those\b|parents)|of (?!all\b|staff|the\b|at least|teach|school|one|two|three|four))\s*(?P<subject>(?!(?:his|her|their|[A-Z]\w+['’]s) needs?\b|how (?:best )?to (?:support|meet|help)|(?:supporting|meeting) (?:his|her|their|[A-Z]\w+['’]s)? ?needs|relevant|appropriate|a regular|an ongoing|request|a rolling)[\w'’ ,-]{3,70})"
    r"|\b(?P<before>(?:[A-Z]\w+|autism|attachment|trauma|dyslexia|ADHD|signing|feeding|epilepsy|behaviour|language|communication|sensory|moving and handling|manual handling|positive handling|dysphagia|diabetes|makaton|PECS|deaf awareness|safeguarding|speech|literacy|selective mutism|anxiety|hearing|vision|AAC|phonics)(?:[- ](?:awareness|informed|aware|specific|processing|impairment|aid))?)[- ](?:related )?training\b"
    r"|\b[Tt]raining:? (?:about|covers|includes) (?P<covers>[\w'’ ,-]{3,70})",
)


def training_subject(text: str) -> str | None:
    """What staff are trained in, if the text says so."""
    for match in _SUBJECT.finditer(text):
        words = match["subject"] or match["covers"] or match["before"]
        if words and words.split()[0].lower() not in ("staff", "specialist", "specific", "appropriate", "the", "further", "all", "relevant", "ongoing", "regular", "additional", "annual", "school", "september", "october", "january", "any", "place", "line", "order", "advance", "the", "whole"):
            return words.strip(" ,")
    return None
