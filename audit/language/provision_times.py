"""How often provision is made and for how long, as far as its kind needs it."""

from __future__ import annotations

import re

from audit.language.conditions import find_condition
from audit.language.numbers import NUMBER
from audit.language.periods import MONTH
from audit.language.provision_dates import dates_listed, is_no_rate
from audit.language.provision_statement import Statement
from audit.language.quantities import Quantity, find_situation
from audit.language.words import Found, phrases
from audit.model.plan import ProvisionType, Slot

#: Occasions that come round; "by July 2026" comes once, which is not how often a session is held.
_RECURRING = re.compile(
    r"\b(?:each|every|all|any|throughout|whenever|always|across|at all|on arrival|during|start|beginning|"
    r"end of|before|after|full[- ]time|between|in the|over|morning and|first and|"
    r"of (?:the|each|every) (?:day|lesson|session|week))\b",
    re.IGNORECASE,
)
WHOLE_DAY = re.compile(
    r"\b(?:(?:all|every|each)(?! (?:other )?"
    r"(?:week|fortnight|month|term|half[- ]term|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\b)|"
    r"throughout|full[- ]time|whole|entire|at all times|always|whenever|at (?:break|lunch|play)\w*|"
    r"during (?:break|lunch|play|unstructured)\w*|personal care|toileting|mealtimes?|transitions?|arrival|"
    r"within (?:arm|reach)|in sight|changing|off[- ]site|journeys?|school transport)\b",
    re.IGNORECASE,
)
_TIME_UNITS = re.compile(
    rf"\b(?:(?:{NUMBER}|an?|each|every)\s+(?:\w+\s)?(?:nights?|journeys?|trips?|outings?|half-days?|"
    rf"weekends?|meals?|mealtimes?)|(?:{NUMBER}|an?)\s+(?:whole |full )?(?:mornings?|afternoons?|days))\b",
    re.IGNORECASE,
)
#: What fills every lesson of a subject is as long as the lesson.
_LESSON_LONG = re.compile(
    r"\b(?:(?:for|in|during|of) )?(?:all|every|each|both)(?: of)?(?: (?:his|her|their|the))? "
    r"(?:[\w-]+ ){0,2}?(?:lessons?|periods?|sessions?|subjects?)\b|"
    r"\b(?:in|for|during) any (?:subject|lesson|class)\b",
    re.IGNORECASE,
)
#: A column for the length may give no unit but its own: "30", "20m".
_BARE_LENGTH = re.compile(r"\s*\d+\s?(?:m|h)?\s*(?:each)?\s*$", re.IGNORECASE)
#: A condition that lies with the child is a time: "when he shows his card", but not "when she needs it".
_WHEN_THE_CHILD = re.compile(
    r"(?<!as and )(?<!only )\b(?:when|whenever|each time|if|after) (?:he|she|they|I|[A-Z][a-z]+) "
    r"(?!needs?\b|requires?\b|wants?\b|feels?\b|is ready|so\b)(?:\w+)(?: \w+){0,3}"
)
_TRIGGER = re.compile(r"(?:After|When|Whenever|If|Before|Each time|As soon as)\b[^.;,]{3,60}")
#: Adults in general, with what they do: a way of working that the child meets all day.
_ALL_DAY = ("throughout the day", "all staff", "all adults", "all teachers")
_WHOLLY_TOLD = 12  # words from which on a way of working describes its own occasion
#: Somebody else's "if" takes back the occasion beside it: "at lunchtimes where appropriate".
_CONDITIONAL = re.compile(
    r"(?:as|if|when|where|whenever|at (?:his|her|times|a level)|should|from time|available|flexib\w*|fitted|"
    r"fits|woven|little and|according|depending|on and off|here and there|in due)\b",
    re.IGNORECASE,
)
#: "Frequently throughout the day": often, in a day; not all day.
_TAKES_BACK = re.compile(
    r"\b(?:frequent|regular|occasional|needed|required|necessary|appropriate|possible|times|flexib)", re.I
)
_ALL_OF_IT = re.compile(
    r"(?:throughout|across|during) (?:the )?(?:whole )?(?:school |college )?(?:day|week|term|year)", re.I
)
_NO_LENGTH = re.compile(
    r"overnight$|(?:throughout|across|during) (?:the )?(?:whole )?(?:school |college )?(?:day|week)", re.I
)
_SURE_OCCASION = re.compile(r"\b(?:each|every|all|any|throughout|whenever|both|by)\b", re.IGNORECASE)


def how_often(one: Statement, kind: ProvisionType) -> Slot | None:
    """How often, on which occasions, or (for what is used all day) in which situations."""
    told = _told_times(one, kind)
    condition = find_condition(one.text) if _may_hang_on_others(one, kind) else None
    if (
        condition is not None
        and _WHENEVER.match(condition)
        and (told is None or told in condition or condition in told)
    ):
        return Slot(state="vague", text=condition)  # "we join in whenever we can"
    if told is not None:
        return Slot(state="stated", text=told)
    if one.source.role == "lead" or one.source.about in ("who", "ratio"):
        return None
    vague = one.vague("how_often")
    if kind in ("approach", "equipment") or (kind == "staffing" and vague is None):
        timed = bool(one.of_kind("duration"))
        if vague is None or kind == "equipment":
            situation = find_situation(_without(one.text, vague), only_times=timed)
            if situation and kind == "approach" and _AS_NEEDED.match(situation):
                return Slot(state="vague", text=situation.strip())
            if situation and not _NOWHERE.fullmatch(situation.strip()) and not _ANY_TROUBLE.match(situation):
                return Slot(state="stated", text=situation.strip())
    if vague is not None:
        return Slot(state="vague", text=one.words(vague))
    if kind == "approach" and one.source.role == "own" and not _bare(one):
        if _IN_GENERAL.match(one.text):
            return None
        return Slot(state="stated", text=one.text.strip())
    return None


def _may_hang_on_others(one: Statement, kind: ProvisionType) -> bool:
    """Whether an occasion may be somebody's leave: a way of working, or a cell of a session's row."""
    return one.source.role == ("own" if kind == "approach" else "cell") or (
        one.source.role == "own" and kind in ("session", "staffing")
    )


_WHENEVER = re.compile(r"(?:whenever|when|as often|as and when|as much|as far)\b", re.IGNORECASE)
#: "Adults will model kind talk": whoever, whenever.
_IN_GENERAL = re.compile(
    r"\W*(?:all |the |school |teaching |key |his |her |their )*"
    r"(?:adults?|staff|school|teachers?|setting|we)\b[^.;,]{0,30}?\s(?:will|should|must|to|shall|need to)\b",
    re.IGNORECASE,
)


_STARTS = re.compile(r"(?:from|since|starting|beginning|until)\b", re.IGNORECASE)
_DATED = re.compile(rf"\b(?:in|on|of) (?:the )?(?:\w+ of )?{MONTH}\b", re.IGNORECASE)


def _told_times(one: Statement, kind: ProvisionType) -> str | None:
    found = [
        quantity
        for quantity in one.of_kind("frequency", "total", "count")
        if not is_no_rate(one.text, quantity)
    ]
    if found:
        return found[0].text
    occasions = [when for when in one.of_kind("occasion") if not is_no_rate(one.text, when)]
    if one.source.inherited:  # "from 1 September 2027" above a group: when all of it begins
        occasions = [when for when in occasions if not _STARTS.match(when.text)]
    if kind == "approach":  # "movement breaks throughout the day": how many?
        occasions = [one for one in occasions if one.text.lower() not in _ALL_DAY]
    dated = [one for one in occasions if _DATED.search(one.text)]
    if len(dated) > 1:
        return dated[0].text  # "in November 2026 and again in May 2027"
    listed = dates_listed(one.text)
    if listed is not None:
        return listed
    if kind in ("session", "staffing"):
        occasions = [one for one in occasions if _RECURRING.search(one.text)]
    vague = one.vague("how_often")
    if kind != "equipment":
        occasions = [one for one in occasions if one.text.lower() != "on request"]
    if kind in ("session", "contact"):
        occasions = [one for one in occasions if not _SOME_TIME_IN.match(one.text)]
    if _no_time_set(one, kind, vague):
        occasions = [one for one in occasions if not _ALL_OF_IT.match(one.text)]
    if vague is not None and _CONDITIONAL.match(one.words(vague)):
        occasions = [one for one in occasions if _SURE_OCCASION.search(one.text)]
    if occasions:
        return occasions[0].text
    trigger = _TRIGGER.match(one.text) or _WHEN_THE_CHILD.search(one.text)
    if trigger and kind in ("session", "staffing") and one.source.role == "own":
        return trigger.group()
    if trigger and kind == "contact" and one.source.role == "own" and not _IN_TROUBLE.match(trigger.group()):
        return trigger.group()  # "when she has an ear infection her GP will see her"
    if kind in ("session", "staffing"):
        whole = [length for length in one.of_kind("duration") if _is_whole(length, kind)]
        if _no_time_set(one, kind, vague):
            whole = [length for length in whole if not _ALL_OF_IT.match(length.text)]
        return whole[0].text if whole else None
    return None


#: "Across the week", "in the spring term": at some time in it.
_SOME_TIME_IN = re.compile(
    r"(?:across|during|over|within|in) (?:the |his |her |their )?(?:school |whole |autumn |spring |summer )?"
    r"(?:day|week|term|year|half[- ]term|curriculum)$",
    re.IGNORECASE,
)


def _no_time_set(one: Statement, kind: ProvisionType, vague: Found | None) -> bool:
    """Whether "throughout the day" sets no time: somebody unnamed, or "frequently", stands with it."""
    if vague is not None and _TAKES_BACK.search(one.words(vague)):
        return True
    return kind == "session" and not any(role.delivers and role.standing != "vague" for role in one.roles)


def _is_whole(length: Quantity, kind: ProvisionType) -> bool:
    """Whether a length also says how often: "at all times", and for adult support any whole."""
    return length.minutes is None and (kind == "staffing" or bool(_ALWAYS.search(length.text)))


_ALWAYS = re.compile(r"\b(?:throughout|all|full[- ]time|from the (?:moment|time))\b", re.IGNORECASE)
_HAVING = re.compile(
    r"\W*[\w'’-]+ (?:will |must |should |is to |to )?(?:also )?"
    r"(?:has|have|receives?|be given|be provided with|follows?|uses?|gets?|access(?:es)?|needs?|requires?) "
)
#: "In class" is no time: an adult may be there always or once.
_NOWHERE = re.compile(
    r"(?:in|at|on) (?:the |his |her |their )?(?:class(?:room)?|school|college|nursery|setting|lessons|home)|"
    r"on task|(?:in|into|within|over) (?:the |his |her |their )?(?:school )?(?:day|week|timetable|routine)|"
    r"(?:in|at|on|into) (?:an? |the |his |her |their )?(?:[\w-]+ ){0,2}?"
    r"(?:rooms?|space|corner|area|hub|base|pod|den|tent|booth)",
    re.IGNORECASE,
)


#: "When Xia needs them": as needed, with a name in it.
_AS_NEEDED = re.compile(r"(?:when(?:ever)?|if|where) (?:he|she|they|I|[A-Z][\w'’-]+) (?:needs?|requires?)\b")
#: "When things get difficult": nobody in particular notices nothing in particular.
_ANY_TROUBLE = re.compile(
    r"(?:when(?:ever)?|if|where|as|once) (?:(?:the|any|a) )?(?:things?|it|life|matters|times|problems?|"
    r"difficult(?:y|ies)|situations?|this|that|there|required|needed|necessary)\b",
    re.IGNORECASE,
)


_IN_TROUBLE = re.compile(rf"{_AS_NEEDED.pattern}|{_ANY_TROUBLE.pattern}|(?:if|where)\b", re.IGNORECASE)


def _bare(one: Statement) -> bool:
    """Whether a way of working is named and not described: "movement breaks", "chunked instructions"."""
    having = _HAVING.match(one.text)
    words = len(one.tokens) - (len(having.group().split()) if having else 0)
    if words >= _WHOLLY_TOLD or one.of_kind("duration"):
        return False
    strategy = phrases("provision", "strategies").first(one.tokens, one.text)
    generic = phrases("provision", "generic").first(one.tokens, one.text)
    return strategy is not None or generic is not None or words <= _WHOLLY_TOLD // 2


def _without(text: str, vague: Found | None) -> str:
    """The text without a vague phrase: "as and when needed" is no situation."""
    return text if vague is None else text[: vague.start] + "\n" + text[vague.end :]


def how_long(one: Statement, kind: ProvisionType) -> Slot | None:
    """How long each time, how many hours in all, or the whole of something."""
    found = one.of_kind("duration", "total")
    if _no_time_set(
        one, kind, one.vague("how_often")
    ):  # "throughout the day" is no length of a session, and "overnight" is no number of nights
        found = [length for length in found if not _NO_LENGTH.match(length.text)]
    if found:
        return Slot(state="stated", text=found[0].text)
    if one.source.about == "how_long" and _BARE_LENGTH.match(one.text):
        return Slot(state="stated", text=one.text.strip())
    if kind == "staffing" and one.source.about not in ("who", "review"):
        whole = WHOLE_DAY.search(one.text)
        if whole:
            return Slot(state="stated", text=whole.group())
    if one.source.role == "lead":
        return None
    unit = _TIME_UNITS.search(one.text) or _LESSON_LONG.search(one.text)
    if unit and kind == "session":
        return Slot(state="stated", text=unit.group())
    vague = one.vague("how_long")
    return Slot(state="vague", text=one.words(vague)) if vague else None
