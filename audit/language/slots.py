"""The parts of a statement as data: which are said, in which words, and which are missing.

`fill_slots` gives every item of a plan its slots (and provision its type). What is said once for
several items counts for each: cells of its row, its lead sentence, a lead sentence of its section.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.language.slots_needs import need_slots
from audit.language.slots_outcomes import outcome_slots
from audit.language.slots_provision import provision_slots
from audit.language.sources import Source, section_leads, sources_of
from audit.model.plan import Item, Letter, Plan


def fill_slots(plan: Plan) -> Plan:
    """The plan with `slots` for each need, outcome and provision, and `type` for provision."""
    if not plan.items:
        return plan
    leads: dict[Letter, tuple[str, ...]] = {}
    for item in plan.items:
        if item.section not in leads:
            leads[item.section] = section_leads(plan, item.section)
    return plan.model_copy(update={"items": tuple(_filled(plan, leads))})


def _filled(plan: Plan, leads: dict[Letter, tuple[str, ...]]) -> Iterator[Item]:
    for item in plan.items:
        yield filled(item, sources_of(item, leads.get(item.section, ())))


def filled(item: Item, sources: tuple[Source, ...]) -> Item:
    """An item with its slots, read from the texts that speak for it."""
    if item.kind == "provision":
        kind, slots = provision_slots(item, sources)
        return item.model_copy(update={"type": kind, "slots": slots})
    if item.kind == "outcome":
        return item.model_copy(update={"slots": outcome_slots(item, sources)})
    if item.kind == "need":
        return item.model_copy(update={"slots": need_slots(item)})
    return item


def slotted(item: Item, plan: Plan) -> Item:
    """The item with its slots: as it is where it has them, else filled from its plan."""
    if item.slots:
        return item
    return filled(item, sources_of(item, section_leads(plan, item.section)))
