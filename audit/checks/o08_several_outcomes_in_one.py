"""O08: more than one separate achievement in one outcome."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from audit.checks import GOOD_PRACTICE, Context, check
from audit.checks.outcome_wording import wording
from audit.checks.provision_gaps import quote_of
from audit.language.words import Phrases, tokens_of, word_lists
from audit.model.findings import Finding
from audit.model.plan import Item, Plan

_PART = re.compile(
    r"(?:,\s+(?:and\s+)?|;\s+(?:and\s+)?|\s+and\s+)(?:also\s+)?(?:(?:he|she|they|"
    r"I)\s+)?(?:will\s+)?(?:also\s+)?(?:have\s+)?"
)
_MANY_AREAS = 3


@cache
def _areas() -> dict[str, Phrases]:
    """The words of each side of life, by its name."""
    lists = dict(line.split(":", 1) for line in word_lists("outcomes")["areas"])
    return {name: Phrases(words.split(",")) for name, words in lists.items()}


@check(
    "O08",
    "several-outcomes-in-one",
    severity=GOOD_PRACTICE,
    sections="E",
    agency="education",
    source="SEND Code of Practice 9.66; published local authority guidance",
    advisory=True,
    passing={
        "E": [
            "By July 2027 Robin will read a page aloud and answer three "
            "questions about it, four times in five."
        ]
    },
    failing={
        "E": [
            "By July 2027 Robin will improve his literacy and numeracy, "
            "make friends and manage his behaviour."
        ]
    },
)
def several_outcomes_in_one(item: Item, plan: Plan, context: Context) -> Iterator[Finding]:
    """One outcome holds several separate achievements.

    What it tests
        An outcome keeps to one thing: it does not join sides of life that are worked on apart
        (reading, friendships, self-care), and does not set one "will" after another about different
        things. Two steps of one achievement are one.

    Why it matters
        Half of it may be achieved and half not: then the review can say neither yes nor no.

    What to do
        Write an outcome for each, or keep the one that matters most.
    """
    said = wording(item, plan)
    if said.aim or said.sense.sort in ("service", "adult"):
        return
    parts = [part for part in _PART.split(said.core) if part and part.strip()]
    touched = [touched for part in parts if (touched := _touched(part))]
    apart = len(set.union(*touched)) if touched else 0
    separate = len(touched) >= 2 and not any(one & other for one, other in pairwise(touched))
    if apart < _MANY_AREAS and not (separate and len(parts) >= 2):
        return
    yield context.finding(
        "This outcome holds more than one achievement.",
        item=item,
        quote=quote_of(item),
        suggestion="Ask the writer: which of these is the outcome, and which need one of their own?",
        confidence=0.75 if apart >= _MANY_AREAS else 0.65,
    )


def _touched(part: str) -> set[str]:
    """The sides of life that a part of an outcome speaks of."""
    tokens = tokens_of(part)
    return {name for name, words in _areas().items() if words.first(tokens, part) is not None}
