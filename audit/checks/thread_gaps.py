"""What the checks of the golden thread share: a gap of the thread as a finding."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from audit import thread as golden_thread
from audit.checks.context import Context
from audit.model.findings import Finding, Gap
from audit.model.plan import Item, Letter, Plan

if TYPE_CHECKING:
    from audit.model.findings import LinkKind
    from audit.thread.scorer import End

#: A section that is not there, or has nothing in it, is one finding of its own (S01, S02, S04).
_SAID_ELSEWHERE = frozenset(("absent", "blank", "placeholder"))

#: The section, or the need, says that others already see to it: nothing more is reasonably required.
_ARRANGED = re.compile(
    r"\b(?:universal|routine|existing|usual|mainstream|ordinar\w+)\b[^.]{0,60}"
    r"\b(?:service|health|care|arrangement|check|appointment)"
    r"|\b(?:met|managed|monitored|covered|provided)\b[^.]{0,40}\b(?:by|through)\b[^.]{0,40}"
    r"\b(?:GP|universal|family|parents?|routine|existing)",
    re.IGNORECASE,
)

#: A diagnosis by itself says nothing that could be provided for.
_FEWEST_WORDS = 6

#: Nothing about meaning is certain, even where no candidate is near.
_SUREST = 0.95


def gaps(
    plan: Plan, missing: str, letters: tuple[Letter, ...], answered_in: tuple[Letter, ...]
) -> Iterator[tuple[Item, Gap]]:
    """The decided gaps of items in some sections, unless no section that could answer has anything."""
    states = {plan.sections[letter].state for letter in answered_in}
    if "present" not in states and states & _SAID_ELSEWHERE:
        return
    items = {item.id: item for item in plan.items_of(*letters)}
    _, thread = golden_thread.follow_thread(plan)
    for gap in thread.gaps:
        if gap.decided and gap.missing == missing and gap.item in items:
            yield items[gap.item], gap


def unarranged_gaps(
    plan: Plan, letters: tuple[Letter, ...], answered_in: tuple[Letter, ...]
) -> Iterator[tuple[Item, Gap]]:
    """Needs of health or care that nothing answers, and that no existing arrangement is said to meet.

    Only what is reasonably required must be provided (Regs 12); a bare diagnosis requires nothing.
    """
    if _ARRANGED.search(" ".join(plan.sections[letter].text for letter in answered_in)):
        return
    for item, gap in gaps(plan, "provision", letters, answered_in):
        if len(item.text.split()) >= _FEWEST_WORDS and not _ARRANGED.search(item.text):
            yield item, gap


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
