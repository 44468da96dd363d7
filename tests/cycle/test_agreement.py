"""Agreement: figures against published examples, and what is counted as the machine's right and wrong."""

from __future__ import annotations

import pytest

from audit.cycle.agreement import cycle_agreement, measure
from audit.cycle.decisions import add_finding, answer_question, decide_finding, decide_link
from audit.cycle.moderating import moderate
from audit.cycle.store import Store
from audit.cycle.values import Cycle, Entry, Passage
from audit.model.audit import PlanAudit
from tests.cycle.conftest import JO, SAM


def test_kappa_of_cohen_s_example() -> None:
    """Fifty proposals and two readers: 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no; kappa is 0.4."""
    counts = {("yes", "yes"): 20, ("yes", "no"): 5, ("no", "yes"): 10, ("no", "no"): 15}
    units = [{"a": one, "b": other} for (one, other), number in counts.items() for _ in range(number)]
    found = measure(units)
    assert (found.units, found.raters, found.percent, found.kappa) == (50, 2, 0.7, 0.4)


def test_alpha_of_krippendorff_s_example() -> None:
    """Three observers, values missing, nominal: alpha is 0.691 (Krippendorff, 2011)."""
    rows = {
        "A": "* * * * * 3 4 1 2 1 1 3 3 * 3",
        "B": "1 * 2 1 3 3 4 3 * * * * * * *",
        "C": "* * 2 1 3 4 4 * 2 1 1 3 3 * 4",
    }
    columns = [value.split() for value in rows.values()]
    units = [
        {name: column[number] for name, column in zip(rows, columns, strict=True) if column[number] != "*"}
        for number in range(15)
    ]
    found = measure(units)
    assert found.alpha == pytest.approx(0.691, abs=0.001)
    assert found.kappa is None
    assert found.raters == 3


def test_where_nothing_can_be_said_nothing_is() -> None:
    assert measure([]).percent is None
    assert measure([{"a": "met"}]).percent is None
    same = measure([{"a": "met", "b": "met"}] * 3)
    assert (same.percent, same.kappa, same.alpha) == (1.0, None, None)


def test_the_machine_with_auditors_by_check_and_link(
    store: Store, cycle: Cycle, entry: Entry, sample_audit: PlanAudit
) -> None:
    first, second = [one for one in sample_audit.findings if one.check != sample_audit.findings[0].check][:2]
    decide_finding(store, entry, JO, first.id, "accepted")
    decide_finding(store, entry, SAM, first.id, "accepted")
    decide_finding(store, entry, JO, second.id, "rejected", reason="no")
    decide_finding(store, entry, SAM, second.id, "accepted")
    item = next(one for one in sample_audit.items if one.section == "F")
    add_finding(store, entry, JO, Passage(item.text, "F", item.id), "Who?", check="P02")
    link = sample_audit.links[0]
    decide_link(store, entry, JO, link.kind, link.source, link.target, "confirmed")
    answered = [one for one in sample_audit.questions if one.answer == "met"][:2]
    answer_question(store, entry, JO, answered[0].id, "met")
    answer_question(store, entry, JO, answered[1].id, "not-met")
    answer_question(store, entry, SAM, answered[1].id, "partly-met")
    found = cycle_agreement(store, cycle)
    checks = {one.name: one for one in found.checks}
    assert checks[first.check].accepted == 1  # once for the finding, not for each auditor
    assert checks["P02"].missed == 1
    assert (second.check not in checks) or checks[second.check].rejected == 0  # they differ: nothing stands
    assert [(one.name, one.accepted) for one in found.links] == [(link.kind, 1)]
    assert (found.overall.units, found.overall.percent) == (1, 0.0)
    assert found.machine.percent == 1.0
    moderate(store, entry, "finding", second.id, "rejected", "It is there", SAM)
    moderate(store, entry, "answer", answered[1].id, "not-met", "so", SAM)
    found = cycle_agreement(store, cycle)
    assert {one.name: one for one in found.checks}[second.check].rejected == 1
    assert (found.machine.units, found.machine.percent) == (2, 0.5)
    assert found.machine_questions[answered[0].id].percent == 1.0
