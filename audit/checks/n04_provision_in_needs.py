"""N04: provision is written among the needs."""

import re
from collections.abc import Iterator

from audit.checks import QUALITY, ByWording, Context, check
from audit.checks.need_wording import NEEDS, provision_in
from audit.model.findings import Finding
from audit.model.plan import Item, Plan

#: Columns of a needs table in which provision has its place, or which say whose finding it is.
_NOT_OF_NEED = re.compile(
    r"\b(?:provi\w+|support\w*|help\w*|outcomes?|who|whom|how (?:often|long)|frequen\w+|duration|strateg\w+|"
    r"source|report|evidence|strengths?|works?|agreed|action)\b",
    re.IGNORECASE,
)


@check(
    "N04",
    "provision-in-needs",
    severity=QUALITY,
    sections="B C D",
    agency="sen",
    source="SEND Code of Practice 9.69 (B, F)",
    by_wording=ByWording(
        "This says what is to be provided, not what is hard.",
        "Ask the writer: what is hard for the child? Put the provision in F, G or H.",
    ),
    passing={"B": ["Robin needs one adult to move from his chair to the floor, and cannot use stairs."]},
    failing={"B": ["Robin requires 1:1 support from a teaching assistant in all lessons."]},
)
def provision_in_needs(plan: Plan, context: Context) -> Iterator[Finding]:
    """Provision is written in Section B, C or D.

    What it tests
        Needs say what is hard. What somebody is to provide ("requires 1:1 support", "would benefit
        from", "staff will", "use a visual timetable") belongs in F, G or H. How much help a child
        depends on ("needs two people to take off a jumper"), what helped in the past, medicines and
        aids the child has are part of the need.

    Why it matters
        Provision in Section B cannot be enforced, and it often stands there in place of the need: "he
        needs a visual timetable" does not say what is hard for him.

    What to do
        Say the difficulty behind it here, and the provision once, in full, in its own section.
    """
    for letter in NEEDS:
        section = plan.sections[letter]
        if section.state != "present" or section.merged_with is not None:
            continue
        items = plan.items_of(letter)
        for item in items:
            found = next(filter(None, map(provision_in, _told(item))), None)
            if found is not None:
                yield context.finding(
                    "This says what is to be provided, not what is hard.",
                    item=item,
                    quote=found,
                    group=item.id,
                    suggestion="Ask the writer: what is hard for the child? Put the provision in F, G or H.",
                    confidence=0.8,
                )
        for line in section.text.split("\n"):
            if any(line in item.text or item.text in line for item in items):
                continue
            found = provision_in(line)
            if found is not None:
                yield context.finding(
                    "This says what is to be provided, not what is hard.",
                    section=letter,
                    quote=found,
                    suggestion="Ask the writer: what is hard for the child? Put the provision in F, G or H.",
                    confidence=0.75,
                )


def _told(item: Item) -> Iterator[str]:
    """An item's words and those of the cells beside it that tell of the same need ("Effect")."""
    yield item.text
    for heading, words in item.cells.items():
        if heading and not _NOT_OF_NEED.search(heading):
            yield words
