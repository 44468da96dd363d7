"""P14: a programme with no word on who reviews it and when."""

import re
from collections.abc import Iterator

from audit.checks import GOOD_PRACTICE, Context, check
from audit.checks.everyday import everyday_words
from audit.language.provision_review import reviews_all
from audit.language.sentences import sentences
from audit.language.slots import slotted
from audit.model.findings import Finding
from audit.model.plan import Item, Letter, Plan

_PROVISION: tuple[Letter, ...] = ("F", "G", "H1", "H2")

_REVIEWED = re.compile(
    r"\b(?:review(?:s|ed|ing)?|monitor(?:s|ed|ing)?|evaluat\w+|progress (?:is|will be|against)|"
    r"targets? (?:is|are|will be) (?:set|looked|checked)|assess(?:es|ed)? progress)\b",
    re.IGNORECASE,
)

#: Ways of working and meetings are reviewed like the rest where a writer reviews most things.
_ASKED = frozenset({"session", "staffing", "training", "approach"})
_HABIT = 0.5  # of a section's items: the rest were forgotten
_OF_ITS_OWN = 0.6  # of them say so themselves: a sentence for all is not what the writer goes by
_MOST = 0.7  # of them, for ways of working and training to be asked as well
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
def review_not_stated(plan: Plan, context: Context) -> Iterator[Finding]:
    """A programme has no word on who reviews it and when.

    What it tests
        A session, programme or intervention says who looks back at it, or a cell of its row does, or
        the section's own text outside its items does so for all. Where six items in ten say so
        themselves, a sentence for all does not excuse the rest; where seven in ten do, ways of working and
        training are asked as well. Where less than half of G or H does, nothing is asked there: a
        clinic's appointments and the reviews of care look back by themselves. All of a section are
        one gap.

    Why it matters
        A programme that nobody looks back at runs on after it has stopped helping.

    What to do
        Say who looks at progress and when: "reviewed each half-term by the SENCO".
    """
    for letter in _PROVISION:
        for item in _asked(letter, plan):
            yield context.finding(
                "Nothing says who reviews this and when.",
                item=item,
                quote=item.text,
                group=f"{letter}:review",
                suggestion="Ask the writer: who looks at progress, and how often?",
                confidence=0.7,
            )


def _asked(letter: Letter, plan: Plan) -> Iterator[Item]:
    """The items of a section that somebody should look back at, and nobody is said to."""
    items = plan.items_of(letter)
    if any(reviews_all(one) for item in items for one in sentences(item.text)):
        return
    filled = [slotted(item, plan) for item in items]
    told = [_is_reviewed(one) for one in filled if one.type in _ASKED]
    share = sum(told) / len(told) if len(told) >= _ENOUGH else 0.0
    if share < _OF_ITS_OWN and _said_for_all(letter, plan):
        return
    if share < _HABIT and letter != "F":
        return
    asked = _ASKED if share >= _MOST else frozenset({"session"})
    for one in filled:
        if one.type in asked and not _is_reviewed(one) and (share >= _HABIT or everyday_words(one) is None):
            yield one


def _is_reviewed(filled: Item) -> bool:
    """Whether an item says that somebody looks back at it; "n/a" in its column does not."""
    slot = filled.slots.get("review")
    if slot is None or slot.state not in ("stated", "inherited"):
        return False
    return _NOT_APPLICABLE.fullmatch(slot.text or "") is None


def _said_for_all(letter: Letter, plan: Plan) -> bool:
    """Whether the section, or that of the outcomes, says outside its items that all of it is reviewed."""
    own = {item.text for item in plan.items_of("E", *_PROVISION)}
    letters: tuple[Letter, ...] = ("E", letter)
    lines = [line for letter in letters for line in plan.sections[letter].text.split("\n")]
    return any(_REVIEWED.search(line) for line in lines if line not in own)
