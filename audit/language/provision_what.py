"""Whether provision names what will be done or used, or only "support"."""

from __future__ import annotations

import re

from audit.language.provision_reading import Reading
from audit.language.provision_training import training_subject
from audit.language.words import Found, Token, once_for_words, phrases, tokens_of, word_lists
from audit.model.plan import ProvisionType, Slot

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
    r"(?:All )?(?:[Ss]taff|[Aa]dults|[Tt]eachers|[Tt]he school|[Ss]chool)(?: who [^.;,]{3,30})?(?: \w+)? "
    r"(?:will |"
    r"should |must |to |need to |needs to )*"
    r"(?:be (?:made )?aware|understand|know about|be mindful|recognise|have an understanding|be "
    r"sensitive)\b[^.;]{0,40}"
)
#: A thing that nobody could fetch: "appropriate seating", "any specialist equipment".
_UNNAMED_THING = re.compile(
    r"\W*(?:(?:any|some|the|access to|provision of|use of|all) )*(?:appropriate|suitable|relevant|necessary|"
    r"required|specialist|"
    r"adapted|any|special|assistive|practical|additional) (?:[\w-]+ ){0,2}?(?:seating|equipment|resources?|"
    r"furniture|technology|"
    r"aids|adaptations|materials|software|ICT|apparatus)(?=\s*(?:[.,;]|$|(?:that|which) (?:is|are|may)|as\b|"
    r"if\b|where\b|"
    r"when\b|to [a-z]+\b|will\b|should\b))",
    re.IGNORECASE,
)
#: "Staff will support Ivo to regulate": that he is helped, and not how.
_HELP_TO = re.compile(
    r"\b(?:support|help|assist|enable)(?:s|ed)?\s(?:(?:him|her|them|me|(?-i:[A-Z][\w-]+))|by (?:school |the "
    r")?(?:staff|adults?|school))"
    r"\s(?:to|with|in)\b",
    re.IGNORECASE,
)


def _unnamed_help(text: str) -> re.Match[str] | None:
    match = _HELP_TO.search(text)
    if match is None or match.start() > _LATE or _ACTION.search(text) or _METHOD.search(text):
        return None
    return match


#: What somebody does whose verb is none of help: "the assistant hands him the cup".
_HELPING = frozenset(
    "supports helps encourages assists works delivers provides gives leads runs monitors promotes ensures "
    "facilitates "
    "supervises enables has is does uses needs support help encourage assist work deliver provide give lead "
    "run monitor "
    "promote ensure facilitate supervise enable have be do continue make offer receive".split()
)
_THEN_VERB = re.compile(r"[^.;:,]{0,2}\s*(?:\([^)]*\)\s*)?(?:(will|must|to|should) (?:also )?)?([a-z]+)")
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
#: Time that is spent on something: with a topic it says what is done ("sessions on body changes").
_WORK = frozenset("session sessions time therapy work group groups teaching instruction activity".split())
_NO_VERBS = frozenset("s is as has was this sessions needs times weeks hours minutes days always".split())
#: What provision is for: it says nothing of what is done.
_AIMS = frozenset(
    "self esteem social emotional friendship relationship communication attention organisation regulation "
    "behaviour "
    "literacy numeracy academic curriculum engagement participation interaction concentration focus safety "
    "calm "
    "understanding english math mathematics science reading writing speech language sensory physical "
    "personal "
    "transition access inclusion attainment wellbeing mental health need difficulty anxiety task subject "
    "lunchtime lunch playtime break breaktime classroom whole morning afternoon".split()
)
_LATE = 60  # characters: help that is named so late follows what is done
_SOME = 2  # words of content that tell what is done where nothing vague stands
_MUCH = 8  # and where something vague does
_PLENTY = 14
_PROPER = re.compile(r"(?<=[a-z,(] )[A-Z][a-zA-Z]+(?: [A-Z][a-z]+)+")
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
    "adapted adjusted differentiated modified task simplified continue continued work working weekly daily "
    "regular frequent targeted "
    "equivalent per level whom which hour minute min hr number once twice one two three four five six seven "
    "eight nine ten eleven twelve "
    "fifteen "
    "twenty thirty forty fifty sixty full part total "
    "specialist specific adult staff individual group range variety consistent tailored bespoke".split()
)


def _opening(text: str) -> str:
    """The first words of an item, up to its first stop: enough to show what is provided."""
    match = _OPENING.match(text)
    return match.group().strip() if match else text


def says_what(reading: Reading, kind: ProvisionType) -> Slot:
    """Whether an item names an intervention, approach, thing or action, or only "support"."""
    text = reading.text
    nothing = _AWARE.match(text) or _UNNAMED_THING.match(text) or _unnamed_help(text)
    if nothing:
        return Slot(state="vague", text=nothing.group())
    named = _named(reading, kind) or (training_subject(text) if kind == "training" else None)
    if named is not None:
        return Slot(state="stated", text=named)
    if kind == "training":
        return Slot(state="missing")
    vague = next(
        (one for one in phrases("vague", "what").find(reading.tokens, text) if not reading.within_role(one)),
        None,
    )
    generic = next(
        (
            one
            for one in phrases("provision", "generic").find(reading.tokens, text)
            if not reading.within_role(one)
        ),
        None,
    )
    described = _described(reading, kind, vague, generic)
    if described is not None:
        return Slot(state="stated", text=described)
    chosen = vague or generic
    return Slot(state="vague", text=text[chosen.start : chosen.end] if chosen else text)


def _named(reading: Reading, kind: ProvisionType) -> str | None:
    """An intervention, thing or way of working with a name: from the lists, or written as a name."""
    text = reading.text
    lists = ["interventions", "therapies", "strategies", "equipment"]
    if kind in ("contact", "curriculum"):
        lists.append(kind)
    found = phrases("provision", *lists).first(reading.tokens, text)
    if found is not None:
        return text[found.start : found.end]
    proper = _PROPER.search(text)
    if proper and not any(role.start <= proper.start() < role.end for role in reading.roles):
        return proper.group()
    topic = _TOPIC_WORK.search(text)
    return topic.group() if topic else None


def _described(
    reading: Reading, kind: ProvisionType, vague: Found | None, generic: Found | None
) -> str | None:
    """Words that tell what is done although nothing has a name: an action, a method, or enough content."""
    text, residue = reading.text, _residue(reading)
    action, method = _ACTION.search(text), _METHOD.search(text)
    acts = _what_somebody_does(reading)
    if acts is not None:
        return acts
    if action and (vague is None or method or len(residue) > _MUCH):
        return action.group()
    if vague is None:
        aimed = generic is not None and generic.phrase not in _WORK
        if aimed or kind == "staffing":  # what help is for does not say what it is
            residue = [token for token in residue if token.key not in _AIMS]
        told = not aimed or len(residue) >= _SOME
        if (residue and told) or (
            generic is not None and generic.phrase in _OPENERS and _quantified(reading)
        ):
            return _opening(text) if residue else None
        return _therapist(reading) if generic is not None and generic.phrase in _WORK else None
    if vague.phrase == "input" and _quantified(reading) and (therapist := _therapist(reading)) is not None:
        return therapist  # "weekly input of 45 minutes from a speech therapist"
    if method and len(residue) > _MUCH:
        return text[method.start() :].rstrip(". ")
    head = [token for token in residue if token.end <= vague.start]
    if len(residue) > _PLENTY or (len(head) >= 2 and not any(_is_name(token, text) for token in head)):
        return _opening(text)
    return None


def _what_somebody_does(reading: Reading) -> str | None:
    for role in reading.roles:
        if not role.delivers or (role.standing == "vague" and role.start > 0):
            continue
        verb = _THEN_VERB.match(reading.text, role.end)
        if verb is None or verb[2] in _HELPING or not (verb[1] or verb[2].endswith("s")):
            continue
        if verb[1] or verb[2] not in _NO_VERBS:
            return reading.text[role.start : verb.end()]
    return None


def _residue(reading: Reading) -> list[Token]:
    """The words that carry content: no function words, generic words, titles, or name of the child."""
    return [
        token
        for token in reading.tokens
        if token.key not in _FUNCTION
        and not token.key.isdigit()
        and token.key not in _generic_words()
        and not any(role.start <= token.start < role.end for role in reading.roles)
        and not (token.start == 0 and _NAMED_CHILD.match(reading.text))
    ]


def _quantified(reading: Reading) -> bool:
    return reading.timed and reading.frequent


def _therapist(reading: Reading) -> str | None:
    """ "Twelve sessions with an art therapist" says what they are by whose they are."""
    return next((role.text for role in reading.roles if role.delivers and _THERAPIST.search(role.text)), None)


def _is_name(token: Token, text: str) -> bool:
    return token.start > 0 and text[token.start].isupper()


_NAMED_CHILD = re.compile(
    r"[A-Z][\w'’-]+ (?:will|should|must|may|might|could|would|can|needs?|requires?|is|has|to|"
    r"receives?|benefits?)\b"
)


@once_for_words
def _generic_words() -> frozenset[str]:
    return frozenset(token.key for word in word_lists("provision")["generic"] for token in tokens_of(word))
