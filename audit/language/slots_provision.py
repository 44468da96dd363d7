"""The slots of provision: what, who, expertise, ratio, how often, how long, where and review."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cached_property

from audit.language.numbers import NUMBER
from audit.language.provision_kinds import Reading, kind_of, says_what
from audit.language.quantities import Quantity, find_quantities, find_situation
from audit.language.roles import Role, find_roles
from audit.language.sources import Source
from audit.language.words import Found, Token, phrases, tokens_of
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

MISSING = Slot(state="missing")
NOT_NEEDED = Slot(state="not-needed")

_CHILD = r"(?:him|her|them|me|himself|herself|(?-i:[A-Z][a-z]+)|the (?:child|young person|pupil|student))"
_WITH_THE_CHILD = re.compile(
    rf"\b(?:with|alongside|beside|next to|sees?|meets?|teach(?:es)?|accompan(?:y|ies)|visits?|"
    rf"works directly with|reads? to|reads? with|sits? (?:by|with)|checks? in with|takes?|calls?|"
    rf"joins?|greets?|coach(?:es)?|mentors?)\s{_CHILD}\b(?!['’]s)",
    re.IGNORECASE,
)
_CHILD_WITH = re.compile(
    rf"\b(?:{_CHILD}|(?-i:I)) (?:will |must |to |has to |is to )?(?:meets?|has|have|sees?|reads?|"
    rf"spends?|works?|practises?|talks?|goes|plays?|rehears\w+|cooks?|"
    rf"walks?) (?:[\w-]+ ){{0,12}}?with (?:an?|the|his|her|their|my) |\bwith (?:the|his|her|their|a|"
    rf"an|my) (?:same )?(?:[\w-]+ ){{0,4}}?(?:{{role}})",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"\b(?:mentor\w*|counsell\w*|coach\w*|psychotherap\w*|key ?worker|key person|home visits?|"
    r"tutor(?:ing)?|personal assistant|check[- ]?ins?|one[- ]to[- ]one|direct (?:work|therapy|"
    r"teaching|support|intervention|speech|input)|direct\b|travel training|medication|driver|"
    r"escort|meet(?:s|ing)? and greet)\b",
    re.IGNORECASE,
)
_SINGULAR = re.compile(
    r"(?:^|\b(?:an?|one|the|his|her|their|my|by|each|same|named|from)\s+)(?:[\w-]+\s+){0,3}$|[-,]\s*$",
    re.IGNORECASE,
)
_RECURRING = re.compile(
    r"\b(?:each|every|all|any|throughout|whenever|always|across|at all|on arrival|during|start|"
    r"beginning|end of|before|after|full[- ]time|between|in the|over)\b",
    re.IGNORECASE,
)
_OPEN_RATIO = re.compile(
    r"\b(?:small|smaller|high|higher|level|levels|additional|extra|close|intensive|enhanced)\b", re.IGNORECASE
)
_WHERE = re.compile(
    r"\b(?:in|at|on|within|to|into)\s+(?:an?\s|the\s|his\s|her\s|their\s|my\s|every\s|"
    r"all\s)?(?:[\w'’-]+\s){0,3}?(?:rooms?|class(?:room)?s?|school|college|nursery|library|hall|"
    r"playground|home|clinic|pool|kitchen|hospital|corner|bay|base|hub|garden|lessons?|community|"
    r"office|studio|centre|gym|corridor|unit|house|caf[eé]|canteen|town|bus|taxi|workshop|tent|"
    r"dining hall|setting)\b",
    re.IGNORECASE,
)
_REVIEW = re.compile(
    r"\b(?:review(?:s|ed|ing)?|evaluat\w+|monitor(?:s|ed)?|checked|checks|looked at again|updated|"
    r"adjusted|renewed|re-?assess\w*|progress (?:is |will be )?(?:measured|recorded)|reports?|"
    r"looks? (?:again |back )?at|goes through|alters?|measures?|returns? in|sets? (?:new |"
    r"the )?targets|assess(?:es)?)\b[^.;\n]{0,90}",
    re.IGNORECASE,
)
_WHOLE_DAY = re.compile(
    r"\b(?:all|every|each|throughout|full[- ]time|whole|entire|at all times|always|whenever|"
    r"at (?:break|lunch|play)\w*|during (?:break|lunch|play|unstructured)\w*|personal care|"
    r"toileting|mealtimes?|transitions?|arrival|within arm|in sight|changing|off[- ]site|journeys?|"
    r"school transport)\b",
    re.IGNORECASE,
)


_TIME_UNITS = re.compile(
    rf"\b(?:{NUMBER}|an?|each|every)\s+(?:\w+\s)?(?:nights?|journeys?|trips?|outings?|half-days?|"
    rf"weekends?|meals?|mealtimes?)\b",
    re.IGNORECASE,
)
_WHEN_THE_CHILD = re.compile(
    r"\b(?:when|whenever|each time|if|after) (?:he|she|they|I|[A-Z][a-z]+) (?!needs?\b|requires?\b|"
    r"wants?\b|feels?\b|is ready|so\b)(?:\w+)(?: \w+){0,3}"
)
_TRIGGER = re.compile(r"(?:After|When|Whenever|If|Before|Each time|As soon as)\b[^.;,]{3,60}")
_THERAPY = re.compile(r"therap|physio|counselling|tuition|mentoring|coaching", re.IGNORECASE)
_PROVIDER = re.compile(
    r"\b[A-Z][a-z]+(?: [A-Z][a-z]+)* (?:House|Centre|Lodge|Unit|Hub|Club|Trust|Service|Team|Carers|"
    r"Project|Hospital|Clinic)\b"
)


class Statement:
    """One text that speaks for an item, with everything that was found in it, each looked for once."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.text = source.text

    @cached_property
    def tokens(self) -> list[Token]:
        """Its words."""
        return tokens_of(self.text)

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """Its quantities."""
        return find_quantities(self.text)

    @cached_property
    def roles(self) -> tuple[Role, ...]:
        """Whom it mentions."""
        return find_roles(self.text, self.tokens)

    def vague(self, slot: str) -> Found | None:
        """The first vague phrase that stands where a slot should."""
        return phrases("vague", slot).first(self.tokens, self.text)

    def of_kind(self, *kinds: str) -> list[Quantity]:
        """Its quantities of some kinds."""
        return [one for one in self.quantities if one.kind in kinds]


def provision_slots(item: Item, sources: Sequence[Source]) -> tuple[ProvisionType, dict[str, Slot]]:
    """The kind of an item of provision, and its slots."""
    statements = [Statement(source) for source in sources]
    own = statements[0]
    reading = Reading(
        text=own.text,
        tokens=own.tokens,
        roles=own.roles,
        durations=bool(own.of_kind("duration", "total")),
        frequent=bool(own.of_kind("frequency", "count")),
        cells=tuple(one.text for one in statements[1:] if one.source.role == "cell"),
        section=item.section,
    )
    kind = kind_of(reading)
    required = REQUIRED[kind]
    slots: dict[str, Slot] = {"what": says_what(reading, kind)}
    finders: dict[str, Callable[[Statement], Slot | None]] = {
        "who": lambda one: _who(one, kind),
        "expertise": _expertise,
        "ratio": lambda one: _ratio(one, kind),
        "how_often": lambda one: _how_often(one, kind),
        "how_long": lambda one: _how_long(one, kind),
        "where": _where,
        "review": _review,
    }
    for name, find in finders.items():
        slots[name] = _best(name, statements, find, name in required)
    _complete(kind, item, slots)
    return kind, slots


def _best(
    name: str, statements: Sequence[Statement], find: Callable[[Statement], Slot | None], needed: bool
) -> Slot:
    """What is stated anywhere goes before what is vaguely said; a column for the slot is asked first."""
    vague: Slot | None = None
    for one in sorted(statements, key=lambda one: one.source.about != name):
        slot = find(one)
        if slot is None:
            continue
        if slot.state == "stated":
            return Slot(state="inherited", text=slot.text) if one.source.inherited else slot
        vague = vague or slot
    if vague is not None and needed:
        return vague
    return MISSING if needed else NOT_NEEDED


def _who(one: Statement, kind: ProvisionType) -> Slot | None:
    roles = one.roles
    if kind == "training":
        roles = tuple(role for role in roles if _gives_training(role, one.text))
        if one.source.role == "cell" and one.source.about == "who":
            roles = one.roles
    elif kind != "contact" and one.source.about != "who":
        roles = tuple(role for role in roles if role.delivers)
    sure = [role for role in roles if role.standing != "vague"]
    if sure:
        text = sure[0].text
        end = sure[0].end
        if sure[0].expertise and one.text.find(sure[0].expertise, end, end + 40) >= 0:
            stop = one.text.find(sure[0].expertise, end) + len(sure[0].expertise)
            text = one.text[sure[0].start : stop]
        return Slot(state="stated", text=text)
    if one.source.about == "who" and re.search(r"(?<!^)\b[A-Z][a-z]+", one.text):
        return Slot(state="stated", text=one.text.strip())  # a service or a person by name
    provider = _PROVIDER.search(one.text)
    if provider and kind != "training":
        return Slot(state="stated", text=provider.group())
    if roles:
        return Slot(state="vague", text=roles[0].text)
    if one.source.role == "lead":
        return None
    found = one.vague("who")
    return Slot(state="vague", text=one.text[found.start : found.end]) if found else None


def _gives_training(role: Role, text: str) -> bool:
    if role.standing == "vague":
        return False
    before = text[max(0, role.start - 40) : role.start]
    if re.search(
        r"(?:\bby|\bfrom|:|\bwith|[Tt]rainer)\s+(?:an?\s|the\s|his\s|her\s|their\s|our\s|"
        r"school['’]s\s)?(?:[\w-]+\s){0,3}$",
        before,
    ):
        return True
    after = text[role.end : role.end + 60]
    return bool(
        re.match(
            r"[\w ,()-]{0,45}?\b(?:will |must |to |trains?|gives?|provides?|delivers?|leads?|runs?|shows?|"
            r"teach(?:es)?|briefs?|offers?|:)",
            after,
        )
    ) and not re.match(
        r"[\w ,()-]{0,30}?\b(?:receive|have|attend|be (?:trained|given)|complete|undertake)", after
    )


def _expertise(one: Statement) -> Slot | None:
    for role in one.roles:
        if role.expertise and role.delivers:
            return Slot(state="stated", text=role.expertise)
    return None


def _ratio(one: Statement, kind: ProvisionType) -> Slot | None:
    found = one.of_kind("ratio")
    if found:
        return Slot(state="stated", text=found[0].text)
    if one.source.role == "lead":
        return None
    vague = one.vague("ratio")
    if vague:
        return Slot(state="vague", text=one.text[vague.start : vague.end])
    implied = _implied_ratio(one, kind)
    return Slot(state="stated", text=implied) if implied else None


def _implied_ratio(one: Statement, kind: ProvisionType) -> str | None:
    """One person who works directly with the child is 1:1 without saying so."""
    for role in one.roles:
        if not role.delivers or role.standing == "vague":
            continue
        single = bool(_SINGULAR.search(one.text[: role.start])) or role.start == 0
        if role.standing == "qualified" and kind == "session":
            return role.text
        if single and role.standing != "service":
            direct = _WITH_THE_CHILD.search(one.text)
            if direct:
                return direct.group()
            if re.search(
                r"\bwith\s+(?:an?|the|his|her|their|my)\s+(?:[\w-]+\s+){0,3}$", one.text[: role.start], re.I
            ):
                return role.text
    to_child = re.search(rf"\bteach(?:es)?\b[^.;]{{2,60}}\bto {_CHILD}\b", one.text) if one.roles else None
    if to_child:
        return to_child.group()
    alone = _ALONE.search(one.text)
    return alone.group() if alone and kind == "session" else None


def _how_often(one: Statement, kind: ProvisionType) -> Slot | None:
    found = one.of_kind("frequency", "total", "count")
    if found:
        return Slot(state="stated", text=found[0].text)
    occasions = one.of_kind("occasion")
    if kind == "approach":  # "movement breaks throughout the day": how many?
        occasions = [occasion for occasion in occasions if occasion.text.lower() != "throughout the day"]
    if kind in ("session", "staffing"):
        occasions = [occasion for occasion in occasions if _RECURRING.search(occasion.text)]
    if occasions:
        return Slot(state="stated", text=occasions[0].text)
    trigger = _TRIGGER.match(one.text) or _WHEN_THE_CHILD.search(one.text)
    if trigger and kind in ("session", "staffing") and one.source.role == "own":
        return Slot(state="stated", text=trigger.group())
    if kind == "staffing":
        whole = [quantity for quantity in one.of_kind("duration") if quantity.minutes is None]
        if whole:
            return Slot(state="stated", text=whole[0].text)
    if one.source.role == "lead":
        return None
    vague = one.vague("how_often")
    if kind in ("approach", "equipment", "staffing") and (vague is None or kind == "approach"):
        timed = bool(one.of_kind("duration"))
        situation = find_situation(_without(one.text, vague), only_times=timed)
        if situation:
            return Slot(state="stated", text=situation.strip())
    return Slot(state="vague", text=one.text[vague.start : vague.end]) if vague else None


def _without(text: str, vague: Found | None) -> str:
    """The text up to a vague phrase: "as and when needed" is no situation."""
    return text if vague is None else text[: vague.start] + "\n" + text[vague.end :]


def _how_long(one: Statement, kind: ProvisionType) -> Slot | None:
    found = one.of_kind("duration", "total")
    if found:
        return Slot(state="stated", text=found[0].text)
    if kind == "staffing":
        whole = _WHOLE_DAY.search(one.text)
        if whole:
            return Slot(state="stated", text=whole.group())
    if one.source.role == "lead":
        return None
    unit = _TIME_UNITS.search(one.text)
    if unit and kind == "session":
        return Slot(state="stated", text=unit.group())
    vague = one.vague("how_long")
    return Slot(state="vague", text=one.text[vague.start : vague.end]) if vague else None


def _where(one: Statement) -> Slot | None:
    match = _WHERE.search(one.text)
    if match:
        return Slot(state="stated", text=match.group())
    if one.source.about == "where":
        return Slot(state="stated", text=one.text.strip())
    return None


def _review(one: Statement) -> Slot | None:
    match = _REVIEW.search(one.text)
    if match:
        return Slot(state="stated", text=match.group().strip())
    if one.source.about == "review":
        return Slot(state="stated", text=one.text.strip())
    return None


def _complete(kind: ProvisionType, item: Item, slots: dict[str, Slot]) -> None:
    """What one part of a statement says for another."""
    what = slots["what"].text or ""
    told = slots["who"].state in ("stated", "inherited")
    if kind == "session" and slots["ratio"].state == "missing" and told and _THERAPY.search(what):
        slots["ratio"] = Slot(state="stated", text=what)  # a therapist who works directly
    often = slots["how_often"]
    hours_told = often.state in ("stated", "inherited") and _WHOLE_DAY.search(often.text or "")
    if kind == "staffing" and slots["how_long"].state != "stated" and hours_told:
        slots["how_long"] = NOT_NEEDED
    if item.section not in ("G", "H1", "H2") or kind not in ("session", "staffing"):
        return
    # Health and social care are seldom given by ratio: only a group or an adult without number is open.
    ratio = slots["ratio"]
    if ratio.state == "missing" or (ratio.state == "vague" and not _OPEN_RATIO.search(ratio.text or "")):
        slots["ratio"] = NOT_NEEDED
