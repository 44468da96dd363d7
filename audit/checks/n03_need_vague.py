"""N03: a need with no observable description, level or effect."""

from collections.abc import Iterator

from audit.checks import QUALITY, Context, check
from audit.checks.need_wording import (
    is_list_of_conditions,
    is_need,
    names_of,
    only_diagnosis,
    paragraph_of,
    provision_in,
)
from audit.checks.provision_gaps import quote_of
from audit.language.slots_needs import need_slots
from audit.model.findings import Finding
from audit.model.plan import Item, Plan

_SHOWS = ("seen", "level", "impact")


@check(
    "N03",
    "need-vague",
    severity=QUALITY,
    sections="B C D",
    agency="educational-psychology",
    source="SEND Code of Practice 9.69 (B)",
    passing={"B": ["Robin reads 24 of the first 100 words and guesses the others from the first letter."]},
    failing={"B": ["Robin has some difficulties with learning."]},
)
def need_vague(item: Item, plan: Plan, context: Context) -> Iterator[Finding]:
    """A need that says that something is hard, and not how one sees it, how far, or with what effect.

    What it tests
        A need has at least one of three: something the child can be seen to do or not to do, a level
        or measure, an effect on something in particular. "Difficulties with social interaction" and
        "below age-related expectations in all subjects" have none. A bare diagnosis is N02, provision
        is N04.

    Why it matters
        Nobody can tell from it what help would fit, or next year whether the need is smaller. Often
        the professional's advice was just as vague.

    What to do
        Ask whoever assessed it what they saw, at what level, and what comes of it. Do not make it up.
    """
    if not is_need(item) or is_list_of_conditions(item):
        return
    paragraph = paragraph_of(item, plan)
    if only_diagnosis(item.text, names_of(plan)) or provision_in(item.text) is not None:
        return
    slots = need_slots(item.model_copy(update={"text": paragraph}))
    if any(slots[name].state == "stated" for name in _SHOWS) or slots["difficulty"].state == "missing":
        return
    hinted = any(slots[name].state == "vague" for name in _SHOWS)
    yield context.finding(
        "This says that something is hard, and not how one sees it, how far it goes or what comes of it.",
        item=item,
        quote=quote_of(item),
        group=item.id,
        suggestion="Ask whoever assessed it: what does one see, at what level, and with what effect?",
        confidence=0.75 if hinted else 0.85,
        cause="unknown",
    )
