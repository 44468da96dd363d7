"""N02: a need that is a diagnosis and nothing else."""

import re
from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.need_wording import is_list_of_conditions, names_of, only_diagnosis, paragraph_of
from audit.checks.provision_gaps import quote_of
from audit.model.findings import Finding
from audit.model.plan import Item, Plan

_GOES_ON = 8  # words: a cell beside the diagnosis with more of them says what it means
#: Columns that tell what goes well, and nothing of what is hard.
_OF_STRENGTHS = re.compile(
    r"\bstrengths?\b|\bworking\b|\bgoes well\b|\bgood at\b|\bcan do\b|\blikes?\b", re.IGNORECASE
)


@check(
    "N02",
    "diagnosis-only",
    severity=QUALITY,
    sections="B C D",
    agency="educational-psychology",
    source="SEND Code of Practice 9.69 (B, C)",
    passing={"B": ["Robin is autistic. A change of room stops him at the door, on two days in five."]},
    failing={"B": ["Robin has a diagnosis of autism and ADHD."]},
)
def diagnosis_only(item: Item, plan: Plan, context: Context) -> Iterator[Finding]:
    """A need is a diagnosis and nothing else: no difficulty, no effect.

    What it tests
        A need says what is hard for this child, and not only what the condition is called. A list of
        diagnoses under a heading of its own, and a paragraph that goes on to describe, are left alone.

    Why it matters
        Two children with the same diagnosis need different things. Provision cannot be matched to a
        name, and no outcome can be drawn from it.

    What to do
        Ask what the condition means for this child in lessons, with others and at home.
    """
    told = [text for heading, text in item.cells.items() if not _OF_STRENGTHS.search(heading)]
    if any(len(text.split()) > _GOES_ON for text in told):
        return
    if is_list_of_conditions(item) or not only_diagnosis(paragraph_of(item, plan), names_of(plan)):
        return
    yield context.finding(
        "This names a condition and does not say what is hard because of it.",
        item=item,
        quote=quote_of(item),
        group=item.id,
        suggestion="Ask the writer: what does it make hard for this child, and how is that seen?",
        confidence=0.9,
    )
