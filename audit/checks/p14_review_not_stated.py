"""P14: a programme with no word on who reviews it and when."""

import re
from collections.abc import Iterator

from audit.checks import GOOD_PRACTICE, Context, check
from audit.checks.everyday import everyday_words
from audit.language.slots import slotted
from audit.model.findings import Finding
from audit.model.plan import Item, Plan

_REVIEWED = re.compile(
    r"\b(?:review(?:s|ed|ing)?|monitor(?:s|ed|ing)?|evaluat\w+|progress (?:is|will be|against)|"
    r"targets? (?:is|are|will be) (?:set|looked|checked)|assess(?:es|ed)? progress)\b",
    re.IGNORECASE,
)


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
        the section's own text outside its items does so for all.

    Why it matters
        A programme that nobody looks back at runs on after it has stopped helping.

    What to do
        Say who looks at progress and when: "reviewed each half-term by the SENCO".
    """
    filled = slotted(item, plan)
    if filled.type != "session" or everyday_words(item) is not None:
        return
    slot = filled.slots.get("review")
    if slot is not None and slot.state in ("stated", "inherited"):
        return
    own = {other.text for other in plan.items_of("F", "G", "H1", "H2")}
    for letter in ("E", item.section):
        lines = plan.sections[letter].text.split("\n")
        if any(_REVIEWED.search(line) for line in lines if line not in own):
            return
    yield context.finding(
        "Nothing says who reviews this programme and when.",
        item=item,
        quote=item.text,
        suggestion="Ask the writer: who looks at progress, and how often?",
        confidence=0.7,
    )
