"""P14: a programme with no word on who reviews it and when."""

import re
from collections.abc import Callable, Iterator, Sequence

from audit.checks import GOOD_PRACTICE, Context, check
from audit.checks.everyday import everyday_words
from audit.language.provision_review import reviews_all
from audit.language.sentences import sentences
from audit.language.slots import slotted
from audit.model.findings import Finding
from audit.model.plan import Item, Letter, Plan

_REVIEWED = re.compile(
    r"\b(?:review(?:s|ed|ing)?|monitor(?:s|ed|ing)?|evaluat\w+|progress (?:is|will be|against)|"
    r"targets? (?:is|are|will be) (?:set|looked|checked)|assess(?:es|ed)? progress)\b",
    re.IGNORECASE,
)

#: Ways of working and meetings are reviewed like the rest where a writer reviews nearly everything.
_ASKED = frozenset({"session", "staffing", "training", "approach"})
_MOST = 0.7  # of a section's items: the rest were forgotten
_ENOUGH = 4  # items, for a section to have a way of its own
_NOT_APPLICABLE = re.compile(r"\W*(?:n/?a|none|not applicable|-)?\W*", re.IGNORECASE)


@check(
    "P14",
    "review-not-stated",
    severity=GOOD_PRACTICE,
    sections="F G H1 H2",
    agency="education",
    source="SEND Code of Practice 9.69 (E), 6.53",
    advisory=True,
    passing={
        "F": [
            "A programme of phonics, one to one with a teaching assistant for 15 minutes every day, reviewed "
            "each half-term by the SENCO."
        ]
    },
    failing={
        "F": ["A programme of phonics, one to one with a teaching assistant for 15 minutes every day."],
        "E": [
            "By the end of Year 6 Robin will read a page of 100 words "
            "with no more than five mistakes, so that "
            "he can follow a worksheet."
        ],
    },
)
def review_not_stated(item: Item, plan: Plan, context: Context) -> Iterator[Finding]:
    """A programme has no word on who reviews it and when.

    What it tests
        A session, programme or intervention says who looks back at it, or a cell of its row does, or
        the section's own text outside its items does so for all. Where most of a section says so, each
        item that does not is shown; where hardly any does, the first stands for all; in G and H it
        is then left alone: a clinic's appointments and the reviews of care look back by themselves.

    Why it matters
        A programme that nobody looks back at runs on after it has stopped helping.

    What to do
        Say who looks at progress and when: "reviewed each half-term by the SENCO".
    """
    filled = slotted(item, plan)
    if filled.type is None or _is_reviewed(filled):
        return
    if any(reviews_all(one) for other in plan.items_of(item.section) for one in sentences(other.text)):
        return
    others = [one for one in map(_with_slots(plan), plan.items_of(item.section)) if one.type in _ASKED]
    reviewed = sum(_is_reviewed(one) for one in others)
    habit = len(others) >= _ENOUGH
    if habit and reviewed >= _MOST * len(others):
        asked = filled.type in _ASKED
    else:
        educates = filled.section == "F"
        alone = (
            educates
            and filled.type == "session"
            and everyday_words(item) is None
            and not _said_for_all(item, plan)
        )
        asked = alone and not (habit and _comes_after_one(item, others))
    if not asked:
        return
    yield context.finding(
        "Nothing says who reviews this programme and when.",
        item=item,
        quote=item.text,
        suggestion="Ask the writer: who looks at progress, and how often?",
        confidence=0.7,
    )


def _with_slots(plan: Plan) -> Callable[[Item], Item]:
    return lambda item: slotted(item, plan)


def _is_reviewed(filled: Item) -> bool:
    """Whether an item says that somebody looks back at it; "n/a" in its column does not."""
    slot = filled.slots.get("review")
    if slot is None or slot.state not in ("stated", "inherited"):
        return False
    return _NOT_APPLICABLE.fullmatch(slot.text or "") is None


def _said_for_all(item: Item, plan: Plan) -> bool:
    """Whether the section, or that of the outcomes, says outside its items that all of it is reviewed."""
    own = {other.text for other in plan.items_of("F", "G", "H1", "H2")}
    letters: tuple[Letter, ...] = ("E", item.section)
    lines = [line for letter in letters for line in plan.sections[letter].text.split("\n")]
    return any(_REVIEWED.search(line) for line in lines if line not in own)


def _comes_after_one(item: Item, others: Sequence[Item]) -> bool:
    """Whether another session of the section that is not reviewed stands before an item."""
    first = next(one for one in others if one.type == "session" and not _is_reviewed(one))
    return first.id != item.id
