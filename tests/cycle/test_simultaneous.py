"""Twenty auditors at once, each in a process of their own: no decision is lost, none counted twice."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter

from audit.cycle.audits import save_audit
from audit.cycle.cycles import checklist_of
from audit.cycle.decisions import decisions_of
from audit.cycle.entries import Candidate, add_plans, list_entries
from audit.cycle.history import history_of
from audit.cycle.readings import readings_of
from audit.cycle.store import Store
from audit.cycle.values import Cycle
from audit.cycle.worklist import summaries
from audit.model.audit import PlanAudit
from tests.conftest import ROOT

AUDITORS = 20
PLANS = 3

#: One auditor: answers every question of every plan, changes each answer once, presses keys twice, undoes
#: the last, and says it again. All start when the line comes in, and two windows are open for some.
AUDITOR = """
import sys
from audit.cycle.cycles import checklist_of, find_cycle
from audit.cycle.decisions import answer_question
from audit.cycle.entries import list_entries
from audit.cycle.readings import finish_reading
from audit.cycle.store import open_store
from audit.cycle.undoing import undo
from audit.cycle.values import Auditor

database, name = sys.argv[1:]
auditor = Auditor(name, "education")
with open_store(database) as store:
    cycle = find_cycle(store, "Autumn")
    questions = [question.id for question in checklist_of(store, cycle).questions][:8]
    print("ready", flush=True)
    sys.stdin.readline()
    for entry in list_entries(store, cycle):
        for question in questions:
            answer_question(store, entry, auditor, question, "met")
            answer_question(store, entry, auditor, question, "not-met")
            answer_question(store, entry, auditor, question, "not-met")
        assert undo(store, cycle, auditor, entry) is not None
        answer_question(store, entry, auditor, questions[-1], "not-met")
        finish_reading(store, entry, auditor)
"""


def test_twenty_auditors_at_once(store: Store, database: str, cycle: Cycle, sample_audit: PlanAudit) -> None:
    for number in range(PLANS):
        sha256 = f"{number:064}"
        document = sample_audit.document.model_copy(update={"path": f"{number}.docx", "sha256": sha256})
        entry = add_plans(store, cycle, [Candidate(document.path, sha256)]).added[0]
        save_audit(store, entry, sample_audit.model_copy(update={"document": document}))
    names = [f"Auditor {number}" for number in range(AUDITORS)]
    started = [
        subprocess.Popen(
            [sys.executable, "-c", AUDITOR, database, name],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in names
    ]
    for process in started:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in started:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    assert [process.wait(timeout=300) for process in started] == [0] * AUDITORS

    questions = [question.id for question in checklist_of(store, cycle).questions][:8]
    for entry in list_entries(store, cycle):
        made = Counter((one.auditor, one.target, one.value) for one in decisions_of(store, entry))
        assert made == {(name, question, "not-met"): 1 for name in names for question in questions}
        assert Counter(one.auditor for one in readings_of(store, entry)) == dict.fromkeys(names, 1)
        events = Counter((event.who, event.verb) for event in history_of(store, cycle.id, entry.id))
        for name in names:
            assert events[name, "decided"] == 2 * len(questions) + 1
            assert (events[name, "started"], events[name, "undid"], events[name, "finished"]) == (1, 1, 1)
    assert [plan.state for plan in summaries(store, cycle)] == ["done"] * PLANS
    assert all(
        plan.agreed and plan.agreed.answers["front-page"] == "not-met" for plan in summaries(store, cycle)
    )
