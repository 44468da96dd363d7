"""What the checks of provision share: which slots an item lacks, and what to ask its writer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.checks.context import Context
from audit.language.delegation import find_delegation
from audit.language.sentences import sentences
from audit.language.slots import slotted
from audit.language.slots_provision import REQUIRED
from audit.language.words import phrases, tokens_of
from audit.model.findings import Finding
from audit.model.plan import Item, Plan, ProvisionType, Slot

_TOLD_AT_LENGTH = 12  # words
_EXACT = re.compile(r"\b(?:each|every|\d+)\b", re.IGNORECASE)
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

_FOR_ALL = re.compile(
    r"\b(?:as (?:for|with|do|are) (?:all|every|other|the other)|like (?:everyone|everybody|all|"
    r"every|other|the rest)|(?:^|\. )(?:all|every) (?:the )?(?:pupils?|child(?:ren)?|learners?|"
    r"students?) (?:has|have|do|does|are|is|receives?|gets?|will)|for all (?:pupils|children|"
    r"learners|the learners|students)|(?:all|the whole) class(?:['’]s)? (?:rules|rewards)|"
    r"(?:the )?school(?:['’]s)? (?:usual |own |normal )?(?:[\w-]+ )?polic(?:y|ies))\b",
    re.IGNORECASE,
)

#: A slot with a vague phrase in its place is a surer gap than one of which nothing is said.
_SURE = {"vague": 0.92, "missing": 0.85}


def gaps(item: Item, plan: Plan) -> dict[str, Slot]:
    """The slots that an item's kind needs and that are vague or missing, in the order of the slots."""
    filled = slotted(item, plan)
    if filled.type is None or everyday_words(item) is not None:  # what all children have is P11's
        return {}
    required = REQUIRED[filled.type]
    return {
        name: slot
        for name, slot in filled.slots.items()
        if slot.state in ("vague", "missing") and (name in required)
    }


def everyday_words(item: Item) -> str | None:
    """The words for what every school does for every child, where the item names nothing else."""
    tokens = tokens_of(item.text)
    found = phrases("provision", "everyday").first(tokens, item.text)
    words = item.text[found.start : found.end] if found else None
    if words is None:
        match = _FOR_ALL.search(item.text)
        words = match.group() if match else None
    if words is None or phrases("provision", "interventions", "therapies").first(tokens, item.text):
        return None
    if len(tokens) > _TOLD_AT_LENGTH and _EXACT.search(item.text):  # it mentions what all have, and says more
        return None
    return words


def kind(item: Item, plan: Plan) -> ProvisionType | None:
    """What kind of provision an item is."""
    return slotted(item, plan).type


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


def gap_found(
    item: Item, plan: Plan, context: Context, slot: str, message: str, *, sureness: float = 1.0
) -> Iterator[Finding]:
    """A finding for one slot, if the item needs it and does not say it."""
    gap = gaps(item, plan).get(slot)
    if gap is None or kind(item, plan) == "training":  # training is P15's
        return
    if slot == "what" and find_delegation(item.text) is not None:  # P09's
        return
    yield context.finding(
        message.format(phrase=f' ("{gap.text}" does not)' if gap.state == "vague" and gap.text else ""),
        item=item,
        quote=quote_of(item, gap.text if gap.state == "vague" else None),
        group=item.id,
        suggestion=question(item, plan),
        confidence=round(_SURE[gap.state] * sureness, 2),
        cause="unknown",
    )
