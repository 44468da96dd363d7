"""What only a batch of plans can tell: the passages that different children's plans share (X01).

Everything here works from finished audits, whether they were just made or come out of a store:

    for audit in compare_plans(audits, checklist):      # a stream; holds them compressed meanwhile
        ...

    found = shared_passages(audits)                     # one entry for each audit, in their order
    audit = with_shared_passages(audit, found[0], checklist)

The results depend on nothing but the plans: neither on their order nor on how many ran at once.
"""

from __future__ import annotations

import zlib
from collections import deque
from collections.abc import Iterable, Iterator

from audit.checklists import Checklist
from audit.checks import run_checks
from audit.checks.running import in_plan_order
from audit.grading import graded
from audit.language.passages import Passage, SharedPassage, passages_of
from audit.language.sharing import PlanNumbers, Sharing, find_sharing, plan_numbers, shared_in
from audit.model.audit import PlanAudit
from audit.model.plan import Plan

#: The check of this stage.
SHARED = "X01"

_LEVEL = 6  # of compression: an audit of 100 kilobytes shrinks to 17, in two milliseconds


def compare_plans(audits: Iterable[PlanAudit], checklist: Checklist) -> Iterator[PlanAudit]:
    """The same audits in the same order, with what they share added and graded anew.

    Nothing comes before the last audit is there; until then they are held compressed. A checklist that
    does not ask for it lets them through as they come.
    """
    if SHARED not in checklist.checks:
        yield from audits
        return
    held: deque[tuple[bytes, bool]] = deque()
    plans: list[PlanNumbers] = []
    for audit in audits:
        held.append(
            (zlib.compress(audit.model_dump_json(by_alias=True).encode("utf-8"), _LEVEL), is_compared(audit))
        )
        if is_compared(audit):
            plans.append(numbers_of(audit))
    sharing = find_sharing(plans)
    position = -1
    while held:
        packed, compared = held.popleft()
        audit = PlanAudit.model_validate_json(zlib.decompress(packed))
        if compared and sharing.compared:
            position += 1
            audit = with_shared_passages(audit, passages_shared(audit, position, sharing), checklist)
        yield audit


def shared_passages(audits: Iterable[PlanAudit]) -> list[tuple[SharedPassage, ...] | None]:
    """For each audit, in order, the passages that another child's plan among them has too.

    None where an audit is of no plan, or where there is no second child: nothing was compared. Where
    there are more audits than memory holds, keep only `numbers_of` each and go on as `compare_plans` does.
    """
    kept = list(audits)
    sharing = find_sharing([numbers_of(audit) for audit in kept if is_compared(audit)])
    positions = iter(range(len(kept)))
    return [
        passages_shared(audit, next(positions), sharing) if is_compared(audit) and sharing.compared else None
        for audit in kept
    ]


def with_shared_passages(
    audit: PlanAudit, shared: tuple[SharedPassage, ...] | None, checklist: Checklist
) -> PlanAudit:
    """An audit with X01's findings for these passages, in place of earlier ones, and graded anew.

    None takes X01 out of it: it was compared with nothing.
    """
    others = tuple(finding for finding in audit.findings if finding.check != SHARED)
    ran = tuple(code for code in audit.audit.checks_run if code != SHARED)
    warnings = audit.document.warnings
    if shared is not None:
        plan = _plan(audit)
        checked = run_checks(plan, as_of=audit.audit.as_of, codes={SHARED}, shared=shared)
        others = in_plan_order((*others, *checked.findings), plan)
        ran = (*ran, *checked.ran)
        warnings = tuple(dict.fromkeys((*warnings, *checked.warnings)))
    changed = audit.model_copy(
        update={
            "findings": others,
            "audit": audit.audit.model_copy(update={"checks_run": ran}),
            "document": audit.document.model_copy(update={"warnings": warnings}),
        }
    )
    return graded(changed, checklist)


def is_compared(audit: PlanAudit) -> bool:
    """Whether an audit is of a plan that could be read: nothing else is compared."""
    return audit.error is None and audit.kind == "ehcp"


def numbers_of(audit: PlanAudit) -> PlanNumbers:
    """What the comparison keeps of an audit: some kilobytes, without the plan's words."""
    passages = tuple(passages_of(audit.details, audit.sections))
    return plan_numbers(audit.document.path, audit.document.sha256, audit.details, passages)


def passages_shared(audit: PlanAudit, position: int, sharing: Sharing) -> tuple[SharedPassage, ...]:
    """The shared passages of the audit whose numbers stood at a position when they were compared."""
    if not sharing.with_others.get(position):
        return ()
    passages: tuple[Passage, ...] = tuple(passages_of(audit.details, audit.sections))
    return shared_in(position, passages, sharing)


def _plan(audit: PlanAudit) -> Plan:
    """The plan that an audit is of, as far as this check needs it."""
    return Plan(kind="ehcp", details=audit.details, sections=audit.sections, items=audit.items)
