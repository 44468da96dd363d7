"""The parts of a statement as data: which are said, in which words, and which are missing.

`fill_slots` gives every item of a plan its slots (and provision its type). What is said once for
several items counts for each: cells of its row, its lead sentence, a lead sentence of its section.
"""

from __future__ import annotations

from audit.language.deadlines import find_deadline
from audit.language.slots_needs import need_slots
from audit.language.slots_outcomes import outcome_slots
from audit.language.slots_provision import provision_slots
from audit.language.sources import (
    Source,
    deadline_beside,
    lead_carried_on,
    outcome_leads,
    section_leads,
    sources_of,
)
from audit.model.plan import Item, Plan


def fill_slots(plan: Plan) -> Plan:
    """The plan with `slots` for each need, outcome and provision, and `type` for provision."""
    if not plan.items:
        return plan
    leads = {letter: section_leads(plan, letter) for letter in {item.section for item in plan.items}}
    return plan.model_copy(
        update={
            "items": tuple(filled(item, _sources(item, plan, leads[item.section])) for item in plan.items)
        }
    )


def _sources(item: Item, plan: Plan, leads: tuple[str, ...]) -> tuple[Source, ...]:
    """What speaks for an item; for an outcome that says no time, also what stands about it."""
    sources = sources_of(item, leads)
    if item.kind != "outcome" or any(find_deadline(source.text) for source in sources):
        return sources
    beside = deadline_beside(item, plan.sections[item.section].text.split("\n"))
    if beside is not None:
        return (*sources, Source(beside, "cell", "by_when"))
    carried = lead_carried_on(item, plan)
    if carried is not None:
        return (*sources, Source(carried, "lead"))
    return (*sources, *(Source(lead, "lead") for lead in outcome_leads(plan)))


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


def with_slots(plan: Plan) -> Plan:
    """The plan with slots: as it is where it has them already."""
    unfilled = any(not item.slots for item in plan.items if item.kind != "aspiration")
    return fill_slots(plan) if unfilled else plan


def slotted(item: Item, plan: Plan) -> Item:
    """The item with its slots: as it is where it has them, else filled from its plan."""
    if item.slots:
        return item
    return filled(item, _sources(item, plan, section_leads(plan, item.section)))
