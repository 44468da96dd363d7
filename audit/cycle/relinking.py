"""The golden thread after auditors' decisions on its links: figures, gaps and the findings of gaps.

An item that an auditor has linked is no gap any more, so the machine's finding of it is rejected; one
whose last link was rejected is a gap, and a finding by the auditor says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from audit.cycle.values import Decision
from audit.model.audit import PlanAudit
from audit.model.findings import Finding, Gap, Link, Thread
from audit.model.plan import Item, Letter

_LINKED = "An auditor has linked it."
_ALONE = "An auditor has rejected what it was linked to, and nothing else answers it."


class _GapCheck(NamedTuple):
    """Which check speaks of a gap: of items in which sections, and what is missing."""

    code: str
    sections: tuple[Letter, ...]
    missing: str


_GAP_CHECKS = (
    _GapCheck("T01", ("B",), "provision"),
    _GapCheck("T02", ("B", "C", "D"), "outcome"),
    _GapCheck("T03", ("E",), "provision"),
    _GapCheck("T04", ("E",), "need"),
    _GapCheck("T05", ("F", "G", "H1", "H2"), "need"),
    _GapCheck("T06", ("A",), "outcome"),
    _GapCheck("T07", ("C",), "provision"),
    _GapCheck("T08", ("D",), "provision"),
)


def relinked(audit: PlanAudit, decisions: Sequence[Decision]) -> PlanAudit:
    """An audit with its links as decided, and the thread that they make."""
    if not decisions:
        return audit
    links = _decided(audit, decisions)
    thread = audit.thread
    if thread is not None and any(item.text for item in audit.items):  # kept without words: figures stand
        thread = _thread(audit, links)
    audit = audit.model_copy(update={"links": tuple(links), "thread": thread})
    return audit if thread is None else audit.model_copy(update={"findings": _findings(audit, thread, links)})


def _decided(audit: PlanAudit, decisions: Iterable[Decision]) -> list[Link]:
    links = {(link.kind, link.source, link.target): link for link in audit.links}
    items = {item.id for item in audit.items}
    for decision in decisions:
        said = decision.details
        if said["source"] not in items or said["target"] not in items:
            continue  # decided on an earlier version of the plan
        key = (said["link"], said["source"], said["target"])
        state = "rejected" if decision.value == "rejected" else "confirmed"
        link = links.get(key) or Link(
            kind=said["link"],
            source=said["source"],
            target=said["target"],
            score=1.0,
            basis=(),
            fingerprint=said["fingerprint"],
        )
        basis = link.basis if state == "rejected" else tuple(dict.fromkeys((*link.basis, "auditor")))
        # The texts agreed to are remembered: `with_suspects` sees whether they have changed.
        links[key] = link.model_copy(
            update={"state": state, "basis": basis, "fingerprint": said["fingerprint"]}
        )
    return list(links.values())


def _thread(audit: PlanAudit, links: list[Link]) -> Thread:
    from audit.thread import thread_of  # loads NumPy
    from audit.thread.fingerprints import with_suspects

    links[:] = with_suspects(links, audit.items)
    thread = thread_of(audit, links)
    loose = set[tuple[str, str]]()
    for link in links:
        if link.state == "rejected":
            source, target = link.kind.split("-")  # what an item lacks without its link is the other end
            loose |= {(link.source, target), (link.target, source)}
    gaps = tuple(
        gap.model_copy(update={"decided": True}) if (gap.item, gap.missing) in loose else gap
        for gap in thread.gaps
    )
    return thread.model_copy(update={"gaps": gaps})


def _findings(audit: PlanAudit, thread: Thread, links: Iterable[Link]) -> tuple[Finding, ...]:
    """The findings of gaps brought into line with the thread; all others as they are."""
    items = {item.id: item for item in audit.items}
    gaps = {(gap.item, gap.missing): gap for gap in thread.gaps}
    touched = {end for link in links if link.state != "suggested" for end in (link.source, link.target)}
    codes = {check.code: check for check in _GAP_CHECKS}
    made: list[Finding] = []
    for finding in audit.findings:
        check = codes.get(finding.check)
        closed = check is not None and finding.item in touched and (finding.item, check.missing) not in gaps
        made.append(
            finding.model_copy(update={"state": "rejected", "reason": _LINKED}) if closed else finding
        )
    there = {(finding.check, finding.item) for finding in made}
    for gap in thread.gaps:
        item = items[gap.item]
        for check in _GAP_CHECKS:
            is_new = (check.code, item.id) not in there and check.code in audit.audit.checks_run
            if is_new and gap.decided and item.id in touched and _is_of(check, item, gap):
                made.append(_finding(check, item))
    return tuple(made)


def _is_of(check: _GapCheck, item: Item, gap: Gap) -> bool:
    return item.section in check.sections and gap.missing == check.missing


def _finding(check: _GapCheck, item: Item) -> Finding:
    from audit.checks import all_checks

    known = all_checks()[check.code]
    return Finding(
        id=f"{check.code}:{item.id}",
        check=check.code,
        name=known.name,
        severity=known.severity.get(item.section, "quality"),
        message=_ALONE,
        source=known.source,
        section=item.section,
        item=item.id,
        quote=item.text,
        page=item.page,
        place=item.place,
        by="auditor",
        state="accepted",
    )
