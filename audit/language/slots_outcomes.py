"""The slots of an outcome: by when, who, what change, what criterion, in what context, what benefit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from audit.language.deadlines import find_deadline
from audit.language.numbers import NUMBER
from audit.language.sources import Source
from audit.language.words import Found, kept_for_words, phrases, tokens_of
from audit.model.plan import Item, Slot

SLOTS = ("by_when", "who", "change", "criterion", "context", "benefit")

_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri)day"
_CRITERION = re.compile(
    rf"(?<!\w)(?=\w)(?:\b(?:{NUMBER})\s*(?:(?:\w+\s)?(?:out of|in every|of every|in|of(?=\s[a-z]+\b))|"
    rf"times in|of)\s*(?:every\s|the\s)?(?:{NUMBER})\b|\bout of (?:every )?(?!one\b|his\b)(?:{NUMBER})\b|"
    r"\d+\s?%|\bper ?cent\b|\b(?:at least|no more than|up to|fewer than|less than|more than|within|under|"
    rf"a minimum of|for)\s+(?:\w+\s)?(?:{NUMBER}|an hour|half an hour)\b|"
    rf"\b(?!one day\b)(?:{NUMBER})[\s-]+(?:different\s|of (?:his|her|their|the|my|ten|these)\s|or more\s|"
    r"linked\s|spoken\s|new\s|\w+\s)?(?:minutes?|seconds?|hours?|times|words?|sentences?|steps?|days?|"
    r"occasions?|lessons?|adults?|children|peers?|people|pupils|friends?|turns?|pages?|questions?|items?|"
    r"parts?|metres?|activities|opportunities|pieces|nights?|sessions?|spoonfuls|pounds|grades?|weeks|months|"
    r"objects|things|key ?words|letters|sounds|numbers|meals|foods|mornings|afternoons|suppers|lunchtimes|"
    r"exchanges|signs|symbols|strategies|tries|attempts|years?|problems|tasks|goes|clubs?|points?|places|"
    r"lengths|occasions|events|independent|consecutive|step)\b|\b(?:all|every|each)(?: of)? "
    r"(?:(?:his|her|their|my|the) )?(?:lessons?|sessions?|classes|subjects|days?|meals?|homework)\b|"
    rf"\b(?:bar|but|except) (?:{NUMBER})\b|\b(?:{NUMBER}) (?:in|a|per|each|every) (?:an? |each |every )?"
    r"(?:day|week|fortnight|month|term|half[- ]term|lesson|break|meal|night)\b|(?<!live )(?<!living )"
    r"(?<!more )\b(?:independently|without (?:any )?(?:adult |physical |verbal |further )?(?:"
    r"help|support|prompt\w*|remind\w*|assistance|being (?:asked|told|reminded|prompted)|adult\w*|an adult|"
    r"a reminder|looking|a scribe|hurting|tears|crying|needing|using|leaving|panic\w*|supervision|leaving)|"
    r"without (?:a|an|the|being|his|her|their|anyone|anybody|help|\w+ing)\b[^.;,]{0,30}|"
    r"with (?:one|two|no|only|minimal|a single|fewer than|no more than|not more than)\s\w+|"
    r"on (?:his|her|their|my) own|by (?:himself|herself|themselves|myself)|unaided|unprompted|unsupported|"
    r"of (?:his|her|their) own accord)\b|\b(?:every|each) (?:day|week|lesson|morning|session|night|time|"
    r"evening|school day|month|half[- ]term|weekend|meal)\b|\b(?:once|twice|daily|weekly)\b|"
    r"\b(?:most|all|nearly all|half of) (?:days|lessons|weeks|nights|mornings|of the time|sessions)\b|"
    rf"\bon ({_WEEKDAY})\b[^.;]{{0,60}}\bon ({_WEEKDAY})\b|\bfrom one (?:day|lesson|week) to the next\b|"
    r"\b(?:grade|level|(?<!foundation )(?<!key )(?<!first )(?<!next )stage|band|(?<!next )phase|step|"
    r"entry level|score|standard score|reading age|percentile|centile|GCSEs?|A levels?|BTEC|NVQ|"
    r"qualification|pass|expected level|age[- ]expected|standardised)\b|"
    r"\bas (?:measured|shown|recorded|seen|judged|reported|rated|evidenced) (?:by|in|on|when|through)\b|"
    r"\bmeasured by\b|\b(?:baseline|from \d+ to \d+)\b)",
    re.IGNORECASE,
)
_CONTEXT = re.compile(
    r"\b(?:in|at|during|with|when|while|after|before|to|for|across|on|between)\s+"
    r"(?:an?\s|the\s|his\s|her\s|their\s|my\s|every\s|all\s|any\s|other\s|a small\s|small\s)?"
    r"(?:[\w'’-]+\s){0,3}?(?:class(?:room)?|lessons?|school|college|home|playground|playtimes?|"
    r"break(?:times?)?|lunch(?:times?)?|groups?|peers|friends?|children|adults?|assembl\w+|community|shops?|"
    r"bus|caf[eé]|canteen|hall|corridors?|family|teachers?|people|tasks?|work|kitchen|town|conversations?|"
    r"games?|meal\w*|morning|bed\w*|nursery|subjects?|exams?|examination|activit(?:y|ies)|stranger|visitor|"
    r"setting|settings|transitions?|maths|mathematics|English|topics?|homework|instructions?|routine|text|"
    r"story|book|picture|pool|clinic|park|library|workplace|placement)\b",
    re.IGNORECASE,
)
_BENEFIT = re.compile(
    r"\b(?:so that|so (?:he|she|they|I|[A-Z]\w+) (?:can|is|will|does|has|could|feels)|"
    r"in order (?:to|that)|which (?:will|means|lets|enables|helps|allows)|enabling|allowing|"
    r"leading to|to (?:enable|allow|help) (?:him|her|them|me)|and (?:so|thereby|therefore)|"
    r"because (?:he|she|they|I))\b[^.;]{0,120}",
    re.IGNORECASE,
)
_PREFIX = re.compile(
    r"^(?:[A-Z]{1,3}-?[A-Z]?\d+\s+|outcome \d+[.:]?\s*|\(?[a-z0-9]{1,2}[.)]\s+)", re.IGNORECASE
)
_CHILD_SUBJECT = re.compile(
    r"^\W*(?:(?:he|she|they|I|[A-Z][\w'’-]+|the (?:young person|child|pupil|student))\b)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Verbs:
    """What sort of verbs an outcome has: vague ones, unseen states, things one can observe."""

    vague: Found | None
    state: Found | None
    observable: Found | None


#: "Go on getting better" shows no more than "get better".
_GOES_ON = re.compile(
    r"\b(?:go(?:es)? on|carry on|carries on|keeps?(?: on)?|continues?) (?=(?:getting|growing|becoming|making|"
    r"being|improving|developing|gaining|building|feeling)\b)",
    re.IGNORECASE,
)


@kept_for_words
def outcome_verbs(text: str) -> Verbs:
    """The first verb of each sort after the outcome's subject."""
    text = _GOES_ON.sub(lambda found: " " * len(found.group()), text)
    tokens = tokens_of(text)
    return Verbs(
        vague=phrases("outcomes", "vague_verbs").first(tokens, text),
        state=phrases("outcomes", "vague_states").first(tokens, text),
        observable=phrases("outcomes", "observable").first(tokens, text),
    )


#: "By July 2028, the end of the Early Years Foundation Stage, Wren will": the time said twice.
_AGAIN_BY_WHEN = re.compile(
    r"^(?:which is |that is |at |by |i\.e\. )?(?:the )?(?:end|start|conclusion|close|summer|last year) of "
    r"[^,]{3,60},\s*",
    re.IGNORECASE,
)
#: What an outcome points at: "(Need 2)", "(D1)".
_REFERENCE = re.compile(
    r"\((?:(?:need|outcome|aspiration|section|links? to|see)s?[ \w,&]*|[A-H]\d[ ,&\w]*)\)", re.IGNORECASE
)


@lru_cache(maxsize=1024)  # the checks of outcomes all ask for it
def clause(text: str) -> str:
    """An outcome without its number, its deadline at the front and its benefit at the end."""
    words = _PREFIX.sub("", _REFERENCE.sub("", text).strip(), count=1)
    deadline = find_deadline(words)
    if deadline and deadline.start <= 12:
        words = words[deadline.end :].lstrip(" ,:()")
        words = (
            re.sub(r"^[\w ]{0,20}?20\d\d\)?,?\s*", "", words)
            if re.match(r"^(?:July|June|\(|of)\b", words)
            else words
        )
    words = _AGAIN_BY_WHEN.sub("", words, count=1)
    benefit = _BENEFIT.search(words)
    return words[: benefit.start()] if benefit and benefit.start() > 20 else words


@lru_cache(maxsize=1024)
def find_criterion(text: str) -> str | None:
    """The words that say how much, how often or how independently."""
    text = _REFERENCE.sub("", text)
    deadline = find_deadline(text)
    for match in _CRITERION.finditer(text):
        if deadline and deadline.start <= match.start() < deadline.end:
            continue
        if re.match(
            r"(?:within|in|for)\s+(?:the\s)?(?:next\s)?(?:\w+\s)?(?:months?|years?)",
            text[match.start() :],
            re.I,
        ):
            continue
        return match.group()
    return None


def outcome_slots(item: Item, sources: Sequence[Source]) -> dict[str, Slot]:
    """The slots of an outcome."""
    text = item.text
    core = clause(text)
    return {
        "by_when": _by_when(sources),
        "who": _who(item, core),
        "change": _change(core),
        "criterion": _stated(find_criterion(text), text),
        "context": _stated(_first(_CONTEXT, text), text, needed=False),
        "benefit": _stated(_first(_BENEFIT, text), text, needed=False),
    }


def _by_when(sources: Sequence[Source]) -> Slot:
    for source in sources:
        found = find_deadline(
            source.text,
            in_cell=source.role == "cell" and source.about in ("by_when", "how_often", "how_long"),
        )
        if found:
            return Slot(state="inherited" if source.inherited else "stated", text=found.text)
    for source in sources:
        vague = re.search(
            r"\b(?:ongoing|on-going|long[- ]term|medium[- ]term|short[- ]term|over time|in the future|"
            r"in time|eventually|continuous\w*|in due course|as soon as possible|TBC)\b",
            source.text,
            re.I,
        )
        if vague and (source.role != "lead"):
            return Slot(state="vague", text=vague.group())
    return Slot(state="missing")


def _who(item: Item, core: str) -> Slot:
    match = _CHILD_SUBJECT.match(core)
    if match:
        return Slot(state="stated", text=match.group().strip())
    if item.lead:
        name = re.search(r"\b([A-Z][a-z]+|he|she|they|I) (?:will|can)\b", item.lead)
        if name:
            return Slot(state="inherited", text=name[1])
    return Slot(state="missing")


def _change(core: str) -> Slot:
    verbs = outcome_verbs(core)
    if verbs.observable and not (verbs.vague and verbs.vague.start < verbs.observable.start):
        return Slot(state="stated", text=core[verbs.observable.start : verbs.observable.end])
    chosen = verbs.vague or verbs.state
    if chosen:
        return Slot(state="vague", text=core[chosen.start : chosen.end])
    return Slot(state="stated", text=core.strip()) if len(core.split()) >= 4 else Slot(state="missing")


def _first(pattern: re.Pattern[str], text: str) -> str | None:
    match = pattern.search(text)
    return match.group().strip() if match else None


def _stated(words: str | None, text: str, needed: bool = True) -> Slot:
    if words and words in text:
        return Slot(state="stated", text=words)
    return Slot(state="missing" if needed else "not-needed")
