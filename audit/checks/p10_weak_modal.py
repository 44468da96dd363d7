"""P10: provision is written as "should", "may" or "would benefit from"."""

import re
from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.model.findings import Finding
from audit.model.plan import Item, Letter, Plan

_SECTIONS: tuple[Letter, ...] = ("F", "G", "H1", "H2")
_WHOLE_SECTION = 0.6  # from this share of a section's items on, it is the section's way of writing
_FEWEST_IN_A_SECTION = 4

_WEAK = re.compile(
    r"\b(?:(?:should|could|might|ought to)(?! (?:he|she|they|it|the|this|need|I|a|"
    r"(?-i:[A-Z]\w+)) )(?: also| then| ideally| always| all| continue to)?(?: not)? (?:be|have|"
    r"receive|use|provide|give|offer|work|attend|access|include|take|deliver|continue|support|"
    r"ensure|help|meet|make|allow|encourage|consider|focus|also|remain|teach|monitor|spend|get|"
    r"participate|[a-z]+)"
    r"|may (?:also |well )?(?:be (?:\w+ )?(?:put|arranged|set up|in place|delivered|taught|given|"
    r"offered|provided|used|helpful|beneficial|useful|considered|supported|required|made|"
    r"appropriate|needed)|benefit|receive|need|require|help|include|have (?:access|support|"
    r"sessions))"
    r"|(?:is|are|would be|was|were) (?:strongly |also )?(?:recommended|suggested|advised|advisable|"
    r"desirable|beneficial)|would (?:also |greatly |really |possibly |certainly )?(?:benefit|"
    r"be (?:beneficial|helpful|useful|good|advantageous|appropriate|ideal|supported by|helped by)|"
    r"help|respond well)|will (?:also )?benefit from|(?:it is|"
    r"we) (?:recommended?|suggest(?:ed)?|advised?)(?: that)?|consideration (?:should|could|may|"
    r"might|will|to) be given|to be considered|can be (?:offered|given|provided|used|considered|"
    r"supported)|where it may be|is encouraged to|are encouraged to|needs? to be (?:given|offered|"
    r"provided|supported|encouraged))\b",
    re.IGNORECASE,
)
_NOT_DELIVERY = re.compile(
    r"\b(?:so that|so|in order that|that|what|when|if|how|which|who|where|until|before|than|"
    r"as though|time each|time it|he|she|they|him|her|them|can he|whenever|"
    r"unless)\b(?: \w+){0,3}\s*$",
    re.IGNORECASE,
)
_PURPOSE = re.compile(
    r"\b(?:so that|so|in order that|if|what|how|when|as if|as though|than|until|which|that|"
    r"the time (?:that )?each|each|where)\b[^.;,:]{0,40}$",
    re.IGNORECASE,
)


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
    for match in _WEAK.finditer(item.text):
        if not _PURPOSE.search(item.text[max(0, match.start() - 60) : match.start()]):
            return match.group()
    return None
