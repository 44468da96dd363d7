"""P10: provision is written as "should", "may" or "would benefit from"."""

from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.language.modals import find_weak_modal
from audit.language.sentences import sentences
from audit.model.findings import Finding
from audit.model.plan import Item, Letter, Plan

_SECTIONS: tuple[Letter, ...] = ("F", "G", "H1", "H2")
_WHOLE_SECTION = 0.6  # from this share of a section's items on, it is the section's way of writing
_FEWEST_IN_A_SECTION = 4


@check(
    "P10",
    "weak-modal",
    severity=QUALITY,
    sections="F G H1 H2",
    agency="sen",
    source="SEND Code of Practice 9.69; Children and Families Act 2014 s.42",
    passing={
        "F": [
            "Robin may leave any lesson with his card; a teaching assistant "
            "will walk with him to the library."
        ]
    },
    failing={
        "F": ["Robin should have ten minutes of reading each day, one to one with a teaching assistant."]
    },
)
def weak_modal(plan: Plan, context: Context) -> Iterator[Finding]:
    """Provision "should", "may" or "could" be made, or the child "would benefit" from it.

    What it tests
        The verb of delivery is "will", "must" or a plain present. "Should", "could", "is
        recommended" and "would benefit from" are the words of advice, not of a plan. What the child
        may choose to do, a purpose ("so that he could") and a description are left alone. Where most
        of a section is written so, it is reported once, with the count.

    Why it matters
        What "should" happen need not. It shows that advice was copied into the plan without anybody
        deciding on it.

    What to do
        Change the verb: what is needed "will" be provided; what is not needed does not belong here.
    """
    for letter in _SECTIONS:
        items = plan.items_of(letter)
        weak = [(item, words) for item in items if (words := _weak(item))]
        if len(weak) >= _FEWEST_IN_A_SECTION and len(weak) >= _WHOLE_SECTION * len(items):
            item, words = weak[0]
            yield context.finding(
                f"Section {letter} is written in advice's words: {len(weak)} of its {len(items)} items say "
                f'"should", "may" or the like.',
                section=letter,
                quote=words,
                page=item.page,
                place=item.place,
                suggestion='Write what "will" be provided throughout the section.',
                confidence=0.9,
                cause="unknown",
            )
            continue
        for item, words in weak:
            yield context.finding(
                f'"{words}" does not say that this will happen.',
                item=item,
                quote=words,
                suggestion='Ask the writer: is this decided? Then write "will".',
                confidence=0.9,
                cause="unknown",
            )


def _weak(item: Item) -> str | None:
    """The first weak words of an item, or of the lead that speaks for it."""
    own = find_weak_modal(item.text)
    if own is not None or not item.lead:
        return own
    return find_weak_modal(sentences(item.lead)[-1])  # what is said last before the list leads it
