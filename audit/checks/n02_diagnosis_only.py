"""N02: a need that is a diagnosis and nothing else."""

import re
from collections.abc import Iterator, Sequence

from audit.checks import QUALITY, ByWording, Context, check
from audit.checks.need_wording import (
    CONDITIONS_LISTED,
    NEEDS,
    is_list_of_conditions,
    names_of,
    only_diagnosis,
    paragraph_of,
)
from audit.checks.provision_gaps import quote_of
from audit.model.findings import Finding
from audit.model.plan import Item, Letter, Plan

_MESSAGE = "This names a condition and does not say what is hard because of it."
_SUGGESTION = "Ask the writer: what does it make hard for this child, and how is that seen?"
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
    by_wording=ByWording(
        "It names a condition, and not what is hard for this child.",
        "Ask whoever assessed it: what is hard for the child because of it, and how does one see that?",
    ),
    passing={"B": ["Robin is autistic. A change of room stops him at the door, on two days in five."]},
    failing={"B": ["Robin has a diagnosis of autism and ADHD."]},
)
def diagnosis_only(plan: Plan, context: Context) -> Iterator[Finding]:
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
    for letter in NEEDS:
        items = plan.items_of(letter)
        for item in items:
            if _is_bare(item, plan):
                yield context.finding(
                    _MESSAGE,
                    item=item,
                    quote=quote_of(item),
                    group=item.id,
                    suggestion=_SUGGESTION,
                    confidence=0.9,
                )
        for line in _notes(plan, letter, items):
            yield context.finding(
                _MESSAGE, section=letter, quote=line, suggestion=_SUGGESTION, confidence=0.8
            )


def _is_bare(item: Item, plan: Plan) -> bool:
    """Whether an item names a condition, and neither its paragraph nor its row goes on."""
    told = [text for heading, text in item.cells.items() if not _OF_STRENGTHS.search(heading)]
    if any(len(text.split()) > _GOES_ON for text in told) or is_list_of_conditions(item):
        return False
    return only_diagnosis(paragraph_of(item, plan), names_of(plan))


def _notes(plan: Plan, letter: Letter, items: Sequence[Item]) -> Iterator[str]:
    """Lines without a verb that stand as a paragraph of their own and became no item: "Epilepsy. Asthma."

    A heading ends without a full stop; a field for diagnoses says so in its label or in the line above.
    """
    section = plan.sections[letter]
    if section.state != "present" or section.merged_with is not None or not items:
        return
    above = section.heading or ""
    labels = {part.label for part in section.fragments}
    for line in section.text.split("\n"):
        stands_alone = line.rstrip().endswith(".") and line not in labels
        if (
            stands_alone
            and not (CONDITIONS_LISTED.search(above) or CONDITIONS_LISTED.search(line))
            and not any(line in item.text or item.text in line for item in items)
            and only_diagnosis(line, names_of(plan))
        ):
            yield line
        above = line
