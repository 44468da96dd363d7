"""P06: a vague phrase stands where a necessary part of the provision is missing."""

import re
from collections.abc import Iterable, Iterator

from audit.checks import QUALITY, STATUTORY, ByWording, Context, check
from audit.checks.provision_gaps import gaps, is_wide_open, kind, question
from audit.language.conditions import find_condition
from audit.language.provision_statement import is_exact
from audit.language.words import phrases, tokens_of, word_lists
from audit.model.findings import Finding
from audit.model.plan import Item, Plan, Slot

_ANYWHERE = "any"
#: "A familiar adult": P02 shows the phrase where nothing else is open.
_SHOWN_BY_ITSELF = frozenset({"who"})
#: Amounts, and fields that nobody has filled in.
_NOT_VAGUE = re.compile(
    r"\d|\b(?:to be (?:arranged|confirmed|agreed|decided|sourced)|choose an item|tb[ca])\b", re.IGNORECASE
)
_A_PHRASE, _LONGEST_PHRASE = 3, 12  # words
_MUCH_OPEN = 3  # parts: with so many open, the phrase has been right nine times in ten


@check(
    "P06",
    "vague-wording",
    severity={"F": STATUTORY, "G H1 H2": QUALITY},
    sections="F G H1 H2",
    agency="education",
    source="SEND Code of Practice 9.69; L v Clarke and Somerset [1998]",
    by_wording=ByWording(
        "Its words leave open what should be exact.",
        "Ask the writer: what, by whom, how often and for how long?",
    ),
    passing={
        "F": [
            "Access to the sensory room for 15 minutes before lunch every day, one to one with a teaching "
            "assistant trained in sensory circuits."
        ]
    },
    failing={"F": ["Access to a social skills group on a regular basis with key staff."]},
)
def vague_wording(item: Item, plan: Plan, context: Context) -> Iterator[Finding]:
    """A vague phrase stands in the place of something that this kind of provision must say.

    What it tests
        Where an item lacks who, how often, how long, in what ratio or what, and a phrase of the word
        list ("regular", "access to", "as appropriate", "small group") stands in its place, the
        phrase is shown; where only who is open, P02 shows it. A phrase alone is never a fault: an item
        that says everything may well begin with "access to".

    Why it matters
        Two readers who could reasonably disagree about what must happen have found vague wording.

    What to do
        Put the missing part in the place of the phrase; nothing else need change.
    """
    open_slots = gaps(item, plan)
    if not open_slots or (kind(item, plan) == "training" and not is_wide_open(item, plan)):
        return
    if open_slots.keys() <= _SHOWN_BY_ITSELF:
        return
    texts = (item.text, *item.cells.values())
    words = next((words for text in texts if (words := _phrase(text, open_slots))), None)
    if words is None:
        told = [slot for name, slot in open_slots.items() if name in ("how_often", "how_long")]
        if len(open_slots) > _MUCH_OPEN and "what" in open_slots:
            told.append(open_slots["what"])
        words = next((words for slot in told if (words := _in_its_place(slot, item))), None)
    if words is None:
        return
    yield context.finding(
        f'"{words}" stands where something exact is needed.',
        item=item,
        quote=words,
        group=item.id,
        suggestion=question(item, plan),
        confidence=0.9 if len(open_slots) >= _MUCH_OPEN else 0.85,
        cause="unknown",
    )


def _in_its_place(slot: Slot, item: Item) -> str | None:
    """What stands where a slot should, though no list knows it: "woven into his timetable"."""
    words = slot.text
    if slot.state != "vague" or words is None or not _A_PHRASE <= len(words.split()) <= _LONGEST_PHRASE:
        return None
    if _NOT_VAGUE.search(words) or find_condition(words):
        return None  # an amount of something else, nothing yet, or P08's
    return words if any(words in text for text in (item.text, *item.cells.values())) else None


def _phrase(text: str, open_slots: Iterable[str]) -> str | None:
    """The first phrase that leaves one of the open slots open, then one that leaves anything open."""
    tokens = tokens_of(text)
    plain = frozenset(word_lists("vague")["plain"])
    for name in (*open_slots, _ANYWHERE):
        for found in phrases("vague", name).find(tokens, text):
            if found.phrase not in plain and not is_exact(text, found):
                return text[found.start : found.end]
    return None
