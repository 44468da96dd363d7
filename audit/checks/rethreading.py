"""An audit after auditors' decisions on its links: figures, gaps and the findings of gaps.

`rethread(audit, decisions)` works on the value alone, so that a screen can show the new score at once;
grades are made anew by `audit.grading.graded`. An item that an auditor has linked is no gap any more:
the machine's finding of it is rejected, with that reason. One whose last link was rejected is a gap,
and a finding by the auditor says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple

from audit.model.audit import PlanAudit
from audit.model.findings import Finding, Link, Thread
from audit.model.plan import Item, Letter

if TYPE_CHECKING:
    from audit.thread.fingerprints import Decided

Missing = Literal["aspiration", "need", "outcome", "provision"]

LINKED = "An auditor has linked it."
_ALONE = "An auditor has rejected what it was linked to, and nothing else answers it."


class _GapCheck(NamedTuple):
    """Which check speaks of a gap: of items in which sections, and what is missing."""

    code: str
    sections: tuple[Letter, ...]
    missing: Missing


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


def rethread(audit: PlanAudit, decisions: Iterable[Decided]) -> PlanAudit:
    """The machine's audit with decisions applied: links, thread and the findings T01 to T08.

    `decisions` are all that stand, on the machine's own audit: what is taken back is simply left out.
    """
    from audit.thread import thread_of  # loads NumPy
    from audit.thread.fingerprints import apply_decisions

    said = list(decisions)
    links = apply_decisions(audit.links, said, audit.items)
    if audit.thread is None or not said:
        return audit.model_copy(update={"links": links})
    thread = _told(thread_of(audit, links), said)
    return audit.model_copy(
        update={
            "links": links,
            "thread": thread,
            "findings": tuple(_findings(audit, thread, links, said)),
        }
    )


def _told(thread: Thread, decisions: list[Decided]) -> Thread:
    """The thread with a doubtful gap decided where the auditor has rejected its best candidate."""
    refused = {pair for one in decisions if one.state == "rejected" for pair in _both_ways(one)}
    gaps = tuple(
        gap.model_copy(update={"decided": True})
        if gap.best is not None and (gap.item, gap.best.item) in refused
        else gap
        for gap in thread.gaps
    )
    return thread.model_copy(update={"gaps": gaps})


def _both_ways(decided: Decided) -> tuple[tuple[str, str], tuple[str, str]]:
    return (decided.source, decided.target), (decided.target, decided.source)


def _findings(
    audit: PlanAudit, thread: Thread, links: Iterable[Link], decisions: Iterable[Decided]
) -> Iterator[Finding]:
    """The findings of gaps brought into line with the thread; all others as they are."""
    gaps = {(gap.item, gap.missing): gap for gap in thread.gaps}
    touched = {end for link in links if link.state != "suggested" for end in (link.source, link.target)}
    touched |= {end for one in decisions for end in (one.source, one.target)}
    missing = {check.code: check.missing for check in _GAP_CHECKS}
    there = set[tuple[str, str | None]]()
    for finding in audit.findings:
        there.add((finding.check, finding.item))
        lacks = missing.get(finding.check)
        if lacks and finding.item in touched and (finding.item, lacks) not in gaps:
            finding = finding.model_copy(update={"state": "rejected", "reason": LINKED})
        yield finding
    for item in (one for one in audit.items if one.id in touched):
        for check in _GAP_CHECKS:
            gap = gaps.get((item.id, check.missing))
            if (
                gap is not None
                and gap.decided
                and item.section in check.sections
                and check.code in audit.audit.checks_run
                and (check.code, item.id) not in there
            ):
                yield _finding(check.code, item)


def _finding(code: str, item: Item) -> Finding:
    from audit.checks import all_checks

    known = all_checks()[code]
    return Finding(
        id=f"{code}:{item.id}",
        check=code,
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
