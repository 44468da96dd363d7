"""What the checks of the golden thread share: a gap of the thread as a finding."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from audit import thread as golden_thread
from audit.checks.context import Context
from audit.checks.need_wording import asks_for_provision
from audit.language.care_matters import Field, matters_of
from audit.language.sentences import sentence_spans
from audit.model.findings import Finding, Gap
from audit.model.plan import Item, Letter, Plan
from audit.sections.wording import is_nil

if TYPE_CHECKING:
    from audit.model.findings import LinkKind
    from audit.thread.scorer import End

#: A section that is not there, or has nothing in it, is one finding of its own (S01, S02, S04).
_SAID_ELSEWHERE = frozenset(("absent", "blank", "placeholder"))

#: The section, or the need, says that others already see to it: nothing more is reasonably required.
_ARRANGED = re.compile(
    r"\b(?:universal|routine|existing|usual|mainstream|ordinar\w+)\b[^.]{0,60}\b"
    r"(?:service|health|care|arrangement|check|appointment)|\b(?:met|managed|monitored|covered|provided)\b"
    r"[^.]{0,40}\b(?:by|through)\b[^.]{0,40}\b(?:GP|universal|family|parents?|routine|existing)",
    re.IGNORECASE,
)

#: What only looks on, or says whom the family may ask: it does nothing about a need.
_LOOKS_ON = re.compile(
    r"\b(?:can|may|could|(?:is|are) (?:able|welcome|free|advised) to) (?:also )?(?:tele)?"
    r"(?:phone|contact|call|ring|ask|e-?mail|self-refer|apply|request|approach|access the local offer|"
    r"speak to|get in touch)\b|\bsignpost\w*|\b(?:local offer|website|leaflet|contact details)\b|"
    r"\b(?:visit|see|review|monitor|check)s?\b[^.]{0,60}\b(?:placement|(?:care|child in need) plan|progress|"
    r"situation|as (?:the )?(?:regulations|law|statute) requires?)\b",
    re.IGNORECASE,
)

#: "It found that Robin needs help to wash": what an assessment found, told as its story.
_FOUND_TO_NEED = re.compile(
    r"\b(?:needs?|cannot|can no longer|is unable|are unable|has no|have no|requires?)\b"
)

#: A diagnosis by itself says nothing that could be provided for.
_FEWEST_WORDS = 6

#: Nothing about meaning is certain, even where no candidate is near.
_SUREST = 0.95


def gaps(
    plan: Plan, missing: str, letters: tuple[Letter, ...], answered_in: tuple[Letter, ...]
) -> Iterator[tuple[Item, Gap]]:
    """The decided gaps of items in some sections, unless no section that could answer has anything."""
    if _is_said_elsewhere(plan, letters, answered_in):
        return
    items = {item.id: item for item in plan.items_of(*letters)}
    _, thread = golden_thread.follow_thread(plan)
    for gap in thread.gaps:
        if not gap.decided or gap.missing != missing or gap.item not in items:
            continue
        item = items[gap.item]
        if item.kind != "need" or asks_for_provision(item):
            yield item, gap


def unarranged_gaps(
    plan: Plan, letters: tuple[Letter, ...], answered_in: tuple[Letter, ...]
) -> Iterator[tuple[Item, Gap]]:
    """Needs of health or care that nothing answers, and that no existing arrangement is said to meet.

    Only what is reasonably required must be provided (Regs 12); a bare diagnosis requires nothing.
    """
    if _ARRANGED.search(" ".join(plan.sections[letter].text for letter in answered_in)):
        return
    told = set()
    for item, gap in (
        *gaps(plan, "provision", letters, answered_in),
        *_looked_at(plan, letters, answered_in),
        *_of_other_matters(plan, letters, answered_in),
    ):
        if item.id in told or len(item.text.split()) < _FEWEST_WORDS or _ARRANGED.search(item.text):
            continue
        told.add(item.id)
        yield item, gap


def _looked_at(
    plan: Plan, letters: tuple[Letter, ...], answered_in: tuple[Letter, ...]
) -> Iterator[tuple[Item, Gap]]:
    """Needs for which nothing is in place but somebody who looks on, or a number to ring."""
    provision = plan.items_of(*answered_in)
    if not provision or not all(_LOOKS_ON.search(item.text) for item in provision):
        return
    links, _ = golden_thread.follow_thread(plan)
    ids = {item.id for item in provision}
    answered = {link.source for link in links if link.kind == "need-provision" and link.target not in ids}
    for item in plan.items_of(*letters):
        if item.kind == "need" and item.id not in answered and asks_for_provision(item):
            yield item, Gap(item=item.id, missing="provision", decided=True)


#: A provision of no known matter that may be for anything: somebody's time, or a doctor's eye.
_FOR_ANYTHING = re.compile(
    r"\b(?:support|personal assistants?|carers?|hours|direct payment|nurses?|GP|paediatric\w*|doctors?|"
    r"clinics?|consultants?|health|medical|care|social workers?|assessment)\b",
    re.IGNORECASE,
)
_SURE_LINK = 0.9  # a link that is less sure yields to what the two are about
_SAID_BY_THE_PLAN = frozenset(("same-row", "reference", "auditor"))


def _of_other_matters(
    plan: Plan, letters: tuple[Letter, ...], answered_in: tuple[Letter, ...]
) -> Iterator[tuple[Item, Gap]]:
    """Needs that nothing surely answers, where all that is provided is for other matters."""
    if _is_said_elsewhere(plan, letters, answered_in):
        return
    field: Field = "care" if letters == ("D",) else "health"
    items = plan.items_of(*answered_in)
    provided = {item.id: matters_of(_words_of(item), field, "provision") for item in items}
    own = [item for item in items if item.section != "F"]
    if not own and any(plan.sections[letter].state == "present" for letter in answered_in if letter != "F"):
        return  # provision that was not read as such
    if any(not provided[item.id] and _FOR_ANYTHING.search(item.text) for item in own):
        return
    if field == "care" and len(own) > len(list(plan.items_of("D"))):
        return  # more is arranged than is needed: only the thread can tell what that leaves open
    met = frozenset().union(*provided.values())
    links, _ = golden_thread.follow_thread(plan)
    answered = {
        link.source
        for link in links
        if link.kind == "need-provision"
        and link.target in provided
        and (link.score >= _SURE_LINK or not _SAID_BY_THE_PLAN.isdisjoint(link.basis))
    }
    for item in plan.items_of(*letters):
        matters = matters_of(item.text, field, "need")
        if item.kind != "need" or item.id in answered or not matters or not asks_for_provision(item):
            continue
        if matters.isdisjoint(met):
            yield item, Gap(item=item.id, missing="provision", decided=True)


def _words_of(item: Item) -> str:
    return " ".join((item.text, item.lead or "", *item.cells.values()))


def unlisted_needs(plan: Plan, letter: Letter, answered_in: tuple[Letter, ...]) -> Iterator[str]:
    """Sentences of a section of prose, none of it read as a need, that tell of one while nothing answers."""
    if plan.sections[letter].state != "present" or any(item.kind == "need" for item in plan.items_of(letter)):
        return
    if _is_said_elsewhere(plan, (letter,), answered_in):
        return
    provision = plan.items_of(*answered_in)
    if provision and not all(_LOOKS_ON.search(item.text) for item in provision):
        return
    text = plan.sections[letter].text
    for start, end in sentence_spans(text):
        if is_nil(text[start:end]):
            continue
        if _FOUND_TO_NEED.search(text[start:end]) and matters_of(text[start:end], "care", "need"):
            yield text[start:end]


def _is_said_elsewhere(plan: Plan, letters: tuple[Letter, ...], answered_in: tuple[Letter, ...]) -> bool:
    """Whether the sections that could answer are missing or empty, which is a finding of its own.

    Where one of two says that there is nothing, and the other is blank, the needs of D stand unanswered.
    """
    states = {plan.sections[letter].state for letter in answered_in}
    if "present" in states:
        return False
    return bool(states & _SAID_ELSEWHERE) and not (letters == ("D",) and states == {"nil", "blank"})


def gap_finding(
    plan: Plan,
    context: Context,
    item: Item,
    gap: Gap,
    link: tuple[LinkKind, End],
    message: str,
    suggestion: str,
) -> Finding:
    """A gap as a finding, with the nearest candidate where there is one."""
    certainty = golden_thread.follow_plan(plan).certainty(*link, item.id)
    near = f" The nearest is {gap.best.item} ({gap.best.score:.2f})." if gap.best else ""
    return context.finding(
        message + near,
        item=item,
        quote=item.text,
        suggestion=suggestion,
        confidence=round(min(_SUREST, max(0.5, certainty if certainty is not None else 0.9)), 2),
    )
