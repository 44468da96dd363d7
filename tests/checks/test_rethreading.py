"""An audit changes at once with an auditor's decisions on its links."""

from __future__ import annotations

from datetime import date

import pytest

from audit import audit_plan
from audit.checks.rethreading import LINKED, rethread
from audit.model.audit import PlanAudit
from audit.thread.fingerprints import Decided
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def audit() -> PlanAudit:
    """A sample with gaps and links."""
    return audit_plan(ROOT / "samples" / "14-case-system-poor-primary-mld-adhd.docx", as_of=date(2026, 3, 20))


def test_nothing_decided_changes_nothing(audit: PlanAudit) -> None:
    assert rethread(audit, []) == audit


def test_a_need_that_an_auditor_links_is_no_gap_any_more(audit: PlanAudit) -> None:
    finding = next(one for one in audit.findings if one.check == "T02")
    outcome = next(item.id for item in audit.items if item.kind == "outcome")
    assert finding.item is not None
    after = rethread(audit, [Decided("need-outcome", finding.item, outcome, "confirmed")])
    changed = next(one for one in after.findings if one.id == finding.id)
    assert (changed.state, changed.reason) == ("rejected", LINKED)
    assert after.thread is not None
    assert audit.thread is not None
    assert (finding.item, "outcome") not in {(gap.item, gap.missing) for gap in after.thread.gaps}
    assert len(after.thread.gaps) < len(audit.thread.gaps)


def test_an_item_whose_only_link_is_rejected_is_a_gap_that_an_auditor_found(audit: PlanAudit) -> None:
    links = [link for link in audit.links if link.kind == "need-outcome" and link.source.startswith("B")]
    alone = next(one for one in links if sum(other.source == one.source for other in links) == 1)
    after = rethread(audit, [Decided(alone.kind, alone.source, alone.target, "rejected")])
    assert after.thread is not None
    gap = next(one for one in after.thread.gaps if (one.item, one.missing) == (alone.source, "outcome"))
    assert gap.decided
    found = next(one for one in after.findings if one.id == f"T02:{alone.source}")
    assert (found.by, found.state, found.quote) == (
        "auditor",
        "accepted",
        next(item.text for item in audit.items if item.id == alone.source),
    )


def test_what_is_taken_back_leaves_the_machine_s_audit(audit: PlanAudit) -> None:
    link = audit.links[0]
    assert rethread(audit, [Decided(link.kind, link.source, link.target, "rejected")]) != audit
    assert rethread(audit, []) == audit


def test_a_doubtful_gap_is_decided_when_its_best_candidate_is_rejected() -> None:
    audit = audit_plan(
        ROOT / "samples" / "09-marked-up-cerebral-palsy-vi-transition.docx", as_of=date(2026, 3, 20)
    )
    assert audit.thread is not None
    doubtful = next(
        gap
        for gap in audit.thread.gaps
        if not gap.decided and gap.best is not None and gap.missing == "outcome" and gap.item.startswith("B")
    )
    assert doubtful.best is not None
    after = rethread(audit, [Decided("need-outcome", doubtful.item, doubtful.best.item, "rejected")])
    assert after.thread is not None
    gap = next(one for one in after.thread.gaps if (one.item, one.missing) == (doubtful.item, "outcome"))
    assert gap.decided
    assert any(one.id == f"T02:{doubtful.item}" and one.state == "accepted" for one in after.findings)
