"""O04: an outcome rests on "improve", "develop" or "make progress" with no criterion."""

import re
from collections.abc import Iterator

from audit.checks import QUALITY, ByWording, Context, check
from audit.checks.outcome_wording import is_for_others, vague_verb, wording
from audit.checks.provision_gaps import quote_of
from audit.model.findings import Finding
from audit.model.plan import Item, Plan

#: What others set out to change: "the team will reduce the number of incidents".
_AIMED_AT = re.compile(
    r"\b(?:will|to|should|must|shall) (?:reduce|improve|increase|develop|raise|promote|support)\b"
)


@check(
    "O04",
    "vague-verb",
    severity=QUALITY,
    sections="E",
    agency="educational-psychology",
    source="SEND Code of Practice 9.66",
    by_wording=ByWording(
        "It says that something should be better, and nothing says how much.",
        "Ask the writer: from what to what, or what will the child then do?",
    ),
    passing={"E": ["By July 2027 Robin will improve his reading from 20 to 60 of the first 100 words."]},
    failing={"E": ["By July 2027 Robin will improve his reading."]},
)
def vague_verb_found(item: Item, plan: Plan, context: Context) -> Iterator[Finding]:
    """The achievement is "improve", "develop", "make progress" or the like, with no criterion.

    What it tests
        Where an outcome rests on a verb that says only that something should be better, something
        else in it says how much, or how one would see it. With a criterion any verb will do.

    Why it matters
        Every child who is taught at all will "make progress": such an outcome is met on the first
        day and never.

    What to do
        Ask what better means: from what to what, or what the child will then do.
    """
    said = wording(item, plan)
    if not (said.is_achievement or (is_for_others(said) and _AIMED_AT.search(said.core) is not None)):
        return
    verb = vague_verb(said)
    if verb is None:
        return
    yield context.finding(
        f'"{verb}" says that something should be better, and nothing says how much.',
        item=item,
        quote=quote_of(item, verb),
        group=item.id,
        suggestion="Ask the writer: from what to what, or what will the child then do?",
        confidence=0.9,
        cause="unknown",
    )
