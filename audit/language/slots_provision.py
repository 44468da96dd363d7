"""The slots of provision: what, who, expertise, ratio, how often, how long, where and review."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from audit.language import provision_people as people
from audit.language import provision_ratio as ratios
from audit.language import provision_times as times
from audit.language.provision_care import is_care_at_need, sign_for_care
from audit.language.provision_clauses import delivery, leads_review, without_blanks
from audit.language.provision_content import ACTION
from audit.language.provision_countable import is_uncounted_help
from audit.language.provision_empty import empty_promise
from audit.language.provision_kinds import kind_of
from audit.language.provision_reading import Reading
from audit.language.provision_review import find_review
from audit.language.provision_statement import Statement
from audit.language.provision_what import says_what
from audit.language.slots_choice import MISSING, NOT_NEEDED, best_slot
from audit.language.sources import Source
from audit.model.plan import Item, ProvisionType, Slot

SLOTS = ("what", "who", "expertise", "ratio", "how_often", "how_long", "where", "review")

#: The slots that each kind of provision must have (checks.md, "Which slots an item needs").
REQUIRED: dict[ProvisionType, frozenset[str]] = {
    "session": frozenset({"what", "who", "ratio", "how_often", "how_long"}),
    "staffing": frozenset({"what", "who", "ratio", "how_often", "how_long"}),
    "equipment": frozenset({"what"}),
    "approach": frozenset({"what", "how_often"}),
    "contact": frozenset({"what", "who", "how_often"}),
    "training": frozenset({"what", "who", "how_often"}),
    "curriculum": frozenset({"what"}),
}

_AT_SET_TIMES = re.compile(
    r"\b(?:each|every|all|any|throughout|daily|weekly|fortnightly|monthly|termly|once|twice|times|per)\b|"
    r"\bx\b",
    re.IGNORECASE,
)
_AT_BREAK = re.compile(r"(?:at|during) (?:break|lunch|play|unstructured)\w*", re.IGNORECASE)
_LESSONS = re.compile(r"\b(?:lessons?|days?|sessions?|daily)\b", re.IGNORECASE)
_OPEN_RATIO = re.compile(
    r"\b(?:small|smaller|high|higher|level|levels|additional|extra|close|intensive|enhanced)\b", re.IGNORECASE
)
_WHERE = re.compile(
    r"\b(?:in|at|on|within|to|into)\s+(?:an?\s|the\s|his\s|her\s|their\s|my\s|every\s|all\s)?"
    r"(?:[\w'’-]+\s){0,3}?(?:rooms?|class(?:room)?s?|school|college|nursery|library|hall|playground|home|"
    r"clinic|pool|kitchen|hospital|corner|bay|base|hub|garden|lessons?|community|office|studio|centre|gym|"
    r"corridor|unit|house|caf[eé]|canteen|town|bus|taxi|workshop|tent|dining hall|setting)\b",
    re.IGNORECASE,
)
_MUCH_OPEN = 2  # parts
#: Of these kinds nobody could see that they were given if nothing in them can be counted.
_TOLD_BY_AMOUNTS: frozenset[ProvisionType] = frozenset(
    {"approach", "curriculum", "session", "staffing", "contact"}
)
#: Words for help in general, whatever it is meant for.
_UNNAMED_HELP = re.compile(
    r"^(?![^.;]{0,60}\b(?:strateg\w+|resources?|equipment|adults?|staff)\b)[^.;]{0,60}?\b(?<!to )"
    r"(?:provision|support|help|input|interventions?|packages?|assistance)\b"
    r"(?! (?:him|her|them|me|(?-i:[A-Z])))",
    re.IGNORECASE,
)
#: "Help to begin, keep his place and finish": several things that the adult is seen to do.
_HELP_WITH_STEPS = re.compile(
    r"\b(?:help|support) to [a-z]+[^.;,]{0,30}, [^.;,]{2,40}? and [a-z]+", re.IGNORECASE
)
_HELP_WITH_CARE = re.compile(
    r"\b(?:help|support|assistance) (?:with|in|at) (?:his |her |their )?(?:toileting|dressing|undressing|"
    r"eating|drinking|"
    r"feeding|feeds|washing|bathing|showering|brushing|grooming|shaving|medication|medicines?|changing|transfers|"
    r"hoisting|personal care|intimate care|mealtimes|catheter\w*)\b",
    re.IGNORECASE,
)
_CLASS = re.compile(r"\b(?:class(?:es)?|groups?)\b(?! (?:teacher|rules|discussions?))", re.IGNORECASE)
#: "Out on the morning bus and home on the afternoon one": each time lasts as long as the way does.
_JOURNEY = re.compile(
    r"\b(?:out|there|home|back|to|from|going|return|both ways|each way)\b[^.;]{0,30}?\b(?:on|by) "
    r"(?:an? |the |his |her )?(?:[\w-]+ ){0,2}?(?:bus|train|tram|metro|ferry|foot)\b",
    re.IGNORECASE,
)
#: "[Insert intervention] for emotional literacy": the template's blank stands where the name should.
_UNNAMED_BLANK = re.compile(
    r"\W*[\[<{(](?:please )?(?:insert|name|state|add|specify|enter|type|details? of)\b[^\])>}]{0,40}[\])>}]",
    re.IGNORECASE,
)
_PAID = re.compile(r"\b(?:direct payments?|personal budget)\b", re.IGNORECASE)
_THERAPY = re.compile(r"therap|physio|counselling|tuition|mentoring|coaching", re.IGNORECASE)


def provision_slots(item: Item, sources: Sequence[Source]) -> tuple[ProvisionType, dict[str, Slot]]:
    """The kind of an item of provision, and its slots."""
    whole = [Statement(source) for source in sources]
    statements = [_delivering(one) for one in whole]
    own = statements[0]
    reading = Reading(
        text=own.text,
        tokens=own.tokens,
        roles=own.roles,
        timed=bool(own.of_kind("duration", "total")),
        whole=any(one.minutes is None for one in own.of_kind("duration")),
        frequent=bool(own.of_kind("frequency", "count", "total"))
        or any(_on_days(one) for one in statements[1:] if one.source.about == "how_often"),
        numbered=bool(own.of_kind("ratio")),
        cells=tuple(one.text for one in statements[1:] if one.source.role == "cell"),
        section=item.section,
    )
    kind = kind_of(reading)
    if kind not in ("session", "staffing", "approach"):  # of these a review may be what is provided
        statements, own = whole, whole[0]
    promise = empty_promise(reading) if kind in ("approach", "equipment", "session") else None
    what = says_what(reading, kind, promise)
    if _UNNAMED_BLANK.match(item.text):
        what = MISSING
    unseen = promise is not None and what.state == "vague"  # nobody could picture it
    if kind in ("approach", "equipment") and what.state == "vague":
        helped = (
            promise.help if promise is not None else kind == "approach" and _UNNAMED_HELP.search(own.text)
        )
        kind = "session" if helped else "approach" if unseen else kind  # of help all must be asked
    uncounted = kind in _TOLD_BY_AMOUNTS and not is_care_at_need(own.text) and is_uncounted_help(statements)
    if uncounted:
        kind = kind if kind == "staffing" else "session"  # of what is given to the child all must be asked
        if what.state == "stated" and not ACTION.search(own.text):
            what = MISSING  # what seemed to tell it is a place or a purpose: no words worth showing
    required = REQUIRED[kind]
    if unseen and kind == "approach":
        required = required | {"who"}
    # When it is done must be said by more than "at times".
    told_as: ProvisionType = "contact" if unseen and kind == "approach" else kind
    if kind == "curriculum" and _CLASS.search(own.text):
        required = required | {"ratio"}
    slots: dict[str, Slot] = {"what": what}
    finders: dict[str, Callable[[Statement], Slot | None]] = {
        "who": lambda one: people.who(one, kind),
        "expertise": people.expertise,
        "ratio": lambda one: ratios.ratio(one, kind),
        "how_often": lambda one: times.how_often(one, told_as),
        "how_long": lambda one: times.how_long(one, kind),
        "where": _where,
        "review": _review,
    }
    for name, find in finders.items():
        speaking = whole if name == "review" else [one for one in statements if not _only_looks_back(one)]
        slots[name] = best_slot(name, speaking, find, name in required, told_as != "approach")
    often = slots["how_often"]
    if unseen and often.state == "stated" and often.text and not _AT_SET_TIMES.search(often.text):
        slots["how_often"] = Slot(state="vague", text=often.text)  # "between lessons", of nobody knows what
    sign = sign_for_care(own.text)
    if slots["how_often"].state == "vague" and sign is not None:
        slots["how_often"] = Slot(
            state="stated", text=sign
        )  # "as required ... if a seizure lasts five minutes"
    _complete(kind, item, slots)
    return kind, {name: _as_written(slot, item.text) for name, slot in slots.items()}


def _only_looks_back(one: Statement) -> bool:
    """Whether what leads a section says when all of it is reviewed, and nothing of how it is given."""
    return one.source.role == "lead" and leads_review(one.text)


def _on_days(one: Statement) -> bool:
    """Whether a column for times gives days or a number of times, and not the lessons that all have."""
    return any(not _LESSONS.search(found.text) for found in one.of_kind("frequency", "count", "total"))


def _delivering(one: Statement) -> Statement:
    """A statement without what reviews, trains or supervises; what leads a section speaks of all alike."""
    if one.source.role == "lead":
        return one
    text = delivery(one.text)
    return one if text == one.text else Statement(replace(one.source, text=text))


def _as_written(slot: Slot, text: str) -> Slot:
    """A slot in words that stand in the plan, where clauses in its midst were left out."""
    if slot.text is None or "...." not in slot.text or slot.text in text:
        return slot
    return slot.model_copy(update={"text": without_blanks(slot.text)})


def _where(one: Statement) -> Slot | None:
    match = _WHERE.search(one.text)
    if match:
        return Slot(state="stated", text=match.group())
    if one.source.about == "where":
        return Slot(state="stated", text=one.text.strip())
    return None


def _review(one: Statement) -> Slot | None:
    words = find_review(one.text)
    if words:
        return Slot(state="stated", text=words)
    if one.source.about == "review":
        return Slot(state="stated", text=one.text.strip())
    return None


def _complete(kind: ProvisionType, item: Item, slots: dict[str, Slot]) -> None:
    """What one part of a statement says for another."""
    what = slots["what"].text or ""
    told = slots["who"].state in ("stated", "inherited")
    if kind == "session" and slots["ratio"].state == "missing" and _THERAPY.search(what):
        # A therapist who works directly; where none is named, who is the part to ask for.
        slots["ratio"] = Slot(state="stated", text=what) if told else NOT_NEEDED
    if slots["what"].state == "vague" and what != item.text and told and not _UNNAMED_HELP.search(item.text):
        others = {name: slots[name] for name in REQUIRED[kind] - {"what", "who", "ratio"}}
        if kind == "approach":  # "the hand activities on the sheet", ten minutes daily, one to one
            others |= {name: slots[name] for name in ("ratio", "how_long")}
        known = ("stated", "inherited") if kind == "approach" else ("stated", "inherited", "not-needed")
        if kind in ("session", "contact", "approach") and all(one.state in known for one in others.values()):
            slots["what"] = Slot(state="stated", text=what)  # "teaching in the use of it": all else is exact
    helped = _HELP_WITH_STEPS.search(item.text) or _HELP_WITH_CARE.search(item.text)
    if kind == "staffing" and slots["what"].state == "vague" and helped:
        parts = [slots[name].state for name in REQUIRED[kind] - {"what"}]
        if all(state in ("stated", "inherited") for state in parts):
            slots["what"] = Slot(state="stated", text=item.text)
    long = slots["how_long"]
    if kind == "staffing" and slots["what"].state == "vague" and _AT_BREAK.fullmatch(long.text or ""):
        slots["how_long"] = MISSING  # "helped to mix at break": for all of it, or a minute
    often = slots["how_often"]
    if kind == "session" and slots["how_long"].state == "missing" and _JOURNEY.search(item.text):
        slots["how_long"] = NOT_NEEDED
    hours_told = often.state in ("stated", "inherited") and times.WHOLE_DAY.search(often.text or "")
    if kind == "staffing" and slots["how_long"].state != "stated" and hours_told:
        slots["how_long"] = NOT_NEEDED
    if item.section in ("H1", "H2") and not told and _PAID.search(item.text):
        slots["who"] = NOT_NEEDED  # the family chooses
    if item.section not in ("G", "H1", "H2") or kind not in ("session", "staffing"):
        return
    # Health and social care are seldom given by ratio: only a group or an adult without number is open.
    ratio = slots["ratio"]
    open_parts = sum(
        slots[name].state in ("vague", "missing") for name in ("what", "who", "how_often", "how_long")
    )
    if item.section != "G" and open_parts >= _MUCH_OPEN:
        return  # where nearly everything is open, so is this
    if ratio.state == "missing" or (ratio.state == "vague" and not _OPEN_RATIO.search(ratio.text or "")):
        slots["ratio"] = NOT_NEEDED
