"""What the checks of provision share: which slots an item lacks, and what to ask its writer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.checks.context import Context
from audit.checks.everyday import everyday_words
from audit.language.delegation import find_delegation
from audit.language.sentences import sentences
from audit.language.slots import slotted
from audit.model.findings import Finding
from audit.model.plan import Item, Plan, ProvisionType, Slot

_REFERENCE = re.compile(
    r"(?:\W|\b(?:towards|meets|links? to|linked to|for|supports|outcomes?|needs?|objectives?|and|to|\d+|"
    r"[a-h]\d+)\b)+",
    re.IGNORECASE,
)
_UNIVERSAL = re.compile(
    r"\buniversal (?:health )?(?:services|provision)\b|\bno (?:additional|specific|health) ", re.I
)
#: Other children are there, and nobody says how many.
_A_GROUP = re.compile(r"\b(?:groups?|clubs?|circle of|choir|band)\b", re.IGNORECASE)
LONGEST_QUOTE = 240  # characters: a longer item is quoted by its first sentence

#: The question to put for each slot, by what kind of provision it is.
_QUESTIONS = {
    "what": "what exactly will be done or used",
    "who": "who does it, in which role and with what training",
    "ratio": "how many adults and how many children",
    "how_often": "how often",
    "how_long": "for how long each time, or how many hours in all",
}
_QUESTIONS_OF_KIND: dict[tuple[ProvisionType, str], str] = {
    ("staffing", "what"): "what the adult does",
    ("staffing", "how_often"): "in which lessons or at which times",
    ("staffing", "how_long"): "for how many hours",
    ("approach", "how_often"): "when, in which lessons or situations",
    ("contact", "who"): "who meets, writes or checks",
    ("session", "who"): "who leads it, in which role and with what training",
}

#: How often a gap proved right, in tens and halves, by what stands in the slot's place and by how many parts
#: are open (one, two, more): where much is open the kind was seldom misread. They follow what
#: `python -m tests.statements.calibrate` prints, a step lower for writers whom nobody has tuned on.
_SURE: dict[str, tuple[float, float, float]] = {"vague": (0.85, 0.9, 0.9), "missing": (0.75, 0.8, 0.85)}
#: Which adult has how many children is the part that plans most often leave to be understood.
_UNDERSTOOD = 0.85
#: Ways of working and meetings are told from one another less surely than sessions are.
_LESS_SURE_KINDS: dict[ProvisionType, float] = {"approach": 0.9, "contact": 0.9}


def is_to_be_specified(item: Item, plan: Plan) -> bool:
    """Whether an item provides something for this child that has parts to specify."""
    filled = slotted(item, plan)
    if filled.type is None or everyday_words(item) is not None:  # what all children have is P11's
        return False
    if filled.section == "G" and _UNIVERSAL.search(item.text):  # nothing is provided that could be specified
        return False
    return _REFERENCE.fullmatch(item.text) is None  # a line that ties provision to the rest is none itself


def gaps(item: Item, plan: Plan) -> dict[str, Slot]:
    """The slots that an item's kind needs and that are vague or missing, in the order of the slots."""
    if not is_to_be_specified(item, plan):
        return {}
    return {} if is_one_to_one_understood(item, plan) else _open_slots(slotted(item, plan))


def is_one_to_one_understood(item: Item, plan: Plan) -> bool:
    """Whether a session tells all but its ratio, and speaks of no group.

    It is then one adult and the child, five times in six.
    """
    filled = slotted(item, plan)
    found = _open_slots(filled)
    if filled.type != "session" or found.keys() != {"ratio"} or found["ratio"].state != "missing":
        return False
    return _A_GROUP.search(item.text) is None


def _open_slots(item: Item) -> dict[str, Slot]:
    return {name: slot for name, slot in item.slots.items() if slot.state in ("vague", "missing")}


def kind(item: Item, plan: Plan) -> ProvisionType | None:
    """What kind of provision an item is."""
    return slotted(item, plan).type


def is_wide_open(item: Item, plan: Plan) -> bool:
    """Whether training lacks both a trainer and a time, whatever its subject."""
    return {"who", "how_often"} <= gaps(item, plan).keys()


def question(item: Item, plan: Plan) -> str:
    """One question that names everything an item leaves open, and supplies nothing."""
    of_kind = kind(item, plan)
    asked = []
    for name in gaps(item, plan):
        words = _QUESTIONS[name]
        if of_kind is not None:
            words = _QUESTIONS_OF_KIND.get((of_kind, name), words)
        asked.append(words)
    if not asked:
        return "Ask the writer: what exactly must happen?"
    listed = asked[0] if len(asked) == 1 else f"{', '.join(asked[:-1])}, and {asked[-1]}"
    return f"Ask the writer: {listed}?"


def quote_of(item: Item, words: str | None = None) -> str:
    """The words that show a gap: a phrase of the item where one stands for it, else the item itself."""
    if words and any(words in text for text in (item.text, *item.cells.values(), item.lead or "")):
        return words
    if len(item.text) <= LONGEST_QUOTE:
        return item.text
    return next(iter(sentences(item.text)), item.text)


def confidence_of(item: Item, plan: Plan, slot: str) -> float:
    """How sure an open slot is a gap, from the table above."""
    open_slots = gaps(item, plan)
    state = open_slots[slot].state
    sure = _SURE[state][min(len(open_slots), 3) - 1]
    if state == "missing":
        of_kind = kind(item, plan)
        sure *= _LESS_SURE_KINDS.get(of_kind, 1.0) if of_kind else 1.0
        sure *= _UNDERSTOOD if slot == "ratio" else 1.0
    return round(sure, 2)


def gap_found(item: Item, plan: Plan, context: Context, slot: str, message: str) -> Iterator[Finding]:
    """A finding for one slot, if the item needs it and does not say it."""
    gap = gaps(item, plan).get(slot)
    if gap is None:
        return
    if kind(item, plan) == "training" and (slot == "what" or not is_wide_open(item, plan)):
        return  # training is P15's; where nothing is said of it, nobody gives it at no time as well
    if slot == "what" and gap.state == "missing" and find_delegation(item.text) is not None:  # P09's
        return
    yield context.finding(
        message.format(phrase=f' ("{gap.text}" does not)' if gap.state == "vague" and gap.text else ""),
        item=item,
        quote=quote_of(item, gap.text if gap.state == "vague" else None),
        group=item.id,
        suggestion=question(item, plan),
        confidence=confidence_of(item, plan, slot),
        cause="unknown",
    )
