"""What an outcome really is: a difference made to the child, a service, a wish, or a long-term aim."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from audit.language.outcome_hopes import hope_for_life
from audit.language.outcome_people import PERCEIVES, adult_subject, is_body, is_thing, named_adult
from audit.language.outcome_services import as_future, difference_too, service_words
from audit.language.slots_outcomes import clause
from audit.language.words import kept_for_words
from audit.model.plan import Item, Plan

OutcomeSort = Literal["achievement", "service", "adult", "aspiration"]
_LONG_TERM = re.compile(
    r"\b(?:long[- ]?term|overarching|over-arching|overall|aspirational|aims?\b|goals? for life|"
    r"life ?time)\b",
    re.IGNORECASE,
)


#: A sentence with a subject of its own under a line that begins another: "The school will put ...".
_OWN_SUBJECT = re.compile(
    r"\W*(?-i:[A-Z])[\w'’-]*(?: [\w'’-]+){0,4}? (?:will|must|shall|is to|are to|should) [a-z]", re.IGNORECASE
)
#: "To provide Leila with a calm room": whoever provides it, it is not the child.
_TO_GIVE = re.compile(
    r"\W*(?:to )?(?:provide|offer|give|support|help|enable|encourage|equip|teach|ensure|make sure)(?: that)? "
    r"(?:(?:him|them|her) (?=to\b|with\b|in\b|an?\b|more\b|is\b|are\b|has\b)|"
    r"(?P<name>(?-i:[A-Z])[\w-]+)(?!['’]s)|the (?:child|pupil|student|young person)\b(?!['’]s))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class OutcomeSense:
    """What an outcome is, and the words that show it."""

    sort: OutcomeSort
    words: str | None = None


def sense_of(item: Item, own: str | None = None) -> OutcomeSense:
    """What sort of statement stands as an outcome; `own` is the child's name, where it is known."""
    return _sense_of(item.text, item.lead, own)


@kept_for_words
def _sense_of(text: str, lead: str | None, own: str | None) -> OutcomeSense:
    core = clause(text).strip()
    by_lead = bool(
        lead and re.search(r"\b(?:will|can)\s*(?:be able to)?\s*:?\s*(?:…|\.\.\.)?$", lead.strip(), re.I)
    )
    by_lead = by_lead and not _OWN_SUBJECT.match(core)
    adult = None if by_lead else named_adult(core, own) or adult_subject(core)
    giving = None if by_lead else _TO_GIVE.match(core)
    if giving is not None and (giving["name"] is None or giving["name"] in (own or "").split()):
        return OutcomeSense("adult", giving.group().strip())
    if adult is not None and is_thing(adult):
        return OutcomeSense("service", adult)
    if adult is not None and (is_body(adult) or not PERCEIVES.search(core)):
        return OutcomeSense("adult", adult)
    service = service_words(f"will {core}" if by_lead else as_future(core))
    if service is not None and not difference_too(core, service):
        return OutcomeSense("service", service if service in core else core)
    wish = hope_for_life(core)
    if wish is not None:
        return OutcomeSense("aspiration", wish)
    return OutcomeSense("achievement")


def is_long_term_aim(item: Item, plan: Plan) -> bool:
    """Whether an item is the aim above a group of dated outcomes, and not one of them."""
    if any(_LONG_TERM.search(words) for words in (item.label or "", item.lead or "")):
        return True
    if item.slots and item.slots["by_when"].state in ("stated", "inherited"):
        return False
    items = plan.items_of("E")
    position = next((number for number, other in enumerate(items) if other.id == item.id), None)
    if position is None or position + 1 >= len(items):
        return False
    following = items[position + 1]
    below = bool(following.label) and not item.label
    return below and bool(following.slots) and following.slots["by_when"].state in ("stated", "inherited")
