"""An audit without the plan's words, for a cycle that keeps none of them.

What stays is what can be counted: states, places, kinds, checks, links, answers, grades, and of the
details those that stand in statistics. A finding's message may quote the plan, so it gives way to the
check's name.
"""

from __future__ import annotations

from audit.model.audit import PlanAudit
from audit.model.findings import Finding
from audit.model.plan import Details, Item, Section

_REMOVED = "The plan's words are not kept in this cycle."


def without_words(audit: PlanAudit) -> PlanAudit:
    """The same audit with no word of the plan in it."""
    return audit.model_copy(
        update={
            "details": _details(audit.details),
            "unassigned": (),
            "sections": {letter: _section(section) for letter, section in audit.sections.items()},
            "items": tuple(_item(item) for item in audit.items),
            "findings": tuple(_finding(finding) for finding in audit.findings),
            "document": audit.document.model_copy(
                update={
                    "warnings": tuple(
                        warning.model_copy(update={"message": _REMOVED})
                        for warning in audit.document.warnings
                    )
                }
            ),
        }
    )


def _details(details: Details) -> Details:
    return Details(
        status=details.status,
        plan_date=details.plan_date,
        review_date=details.review_date,
        year_group=details.year_group,
        primary_need=details.primary_need,
        phase=details.phase,
        first_plan=details.first_plan,
        dates=details.dates,
        looked_after=details.looked_after,
        signed=details.signed,
    )


def _section(section: Section) -> Section:
    return section.model_copy(update={"heading": None, "text": "", "fragments": ()})


def _item(item: Item) -> Item:
    slots = {name: slot.model_copy(update={"text": None}) for name, slot in item.slots.items()}
    return item.model_copy(
        update={"text": "", "label": None, "cells": {}, "lead": None, "references": (), "slots": slots}
    )


def _finding(finding: Finding) -> Finding:
    return finding.model_copy(
        update={
            "quote": None,
            "message": finding.name.replace("-", " ").capitalize() + ".",
            "suggestion": None,
        }
    )
