"""Auditors' decisions on links, as the store keeps them, brought into an audit's golden thread."""

from __future__ import annotations

from collections.abc import Sequence

from audit.cycle.values import Decision
from audit.model.audit import PlanAudit


def relinked(audit: PlanAudit, decisions: Sequence[Decision]) -> PlanAudit:
    """An audit with its links as decided, and the thread that they make.

    Of an audit that was kept without the plan's words only the links change: its figures stand.
    """
    if not decisions:
        return audit
    from audit.checks.rethreading import rethread
    from audit.thread.fingerprints import Decided, apply_decisions  # loads NumPy

    has_words = any(item.text for item in audit.items)
    said = [
        Decided(
            kind=one.details["link"],
            source=one.details["source"],
            target=one.details["target"],
            state="rejected" if one.value == "rejected" else "confirmed",
            fingerprint=one.details["fingerprint"] if has_words else None,
        )
        for one in decisions
    ]
    if has_words:
        return rethread(audit, said)
    return audit.model_copy(update={"links": apply_decisions(audit.links, said, audit.items)})
