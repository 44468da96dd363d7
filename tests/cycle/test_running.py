"""Runs: nothing lost, nothing done twice, whatever happens; one bad file stops nothing."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from audit.checklists import Checklist
from audit.cycle import running
from audit.cycle.audits import load_audit
from audit.cycle.comparing import compare_cycle
from audit.cycle.cycles import new_cycle
from audit.cycle.decisions import answer_question, decisions_of
from audit.cycle.entries import list_entries
from audit.cycle.gathering import Wanted, gather
from audit.cycle.running import Step, run_cycle, work_of
from audit.cycle.store import Store, open_store
from audit.cycle.values import Cycle
from audit.cycle.worklist import summaries
from tests.conftest import DrawPlan
from tests.cycle.conftest import JO


def put_in(store: Store, cycle: Cycle, *paths: Path) -> None:
    gather(store, cycle, Wanted(paths=[str(path) for path in paths]), JO)


def run(store: Store, cycle: Cycle) -> list[Step]:
    return list(run_cycle(store, cycle, jobs=2))


@pytest.fixture
def autumn(tmp_path: Path, checklist: Checklist) -> tuple[Store, Cycle]:
    store = open_store(str(tmp_path / "store.sqlite"))
    return store, new_cycle(store, "Autumn", checklist, opened=date(2026, 11, 20))


def test_a_bad_file_stops_nothing(autumn: tuple[Store, Cycle], tmp_path: Path, draw_plan: DrawPlan) -> None:
    store, cycle = autumn
    good = draw_plan("plans/good.docx")
    (tmp_path / "plans" / "empty.pdf").write_bytes(b"")
    (tmp_path / "plans" / "broken.docx").write_bytes(good.read_bytes()[:2000])
    (tmp_path / "plans" / "old.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    put_in(store, cycle, tmp_path / "plans", tmp_path / "gone.docx")
    steps = {step.entry.file_name: step.error for step in run(store, cycle)}
    assert steps == {
        "good.docx": None,
        "empty.pdf": "empty",
        "broken.docx": "truncated",
        "old.doc": "legacy-word",
        "gone.docx": "not-found",
    }
    states = {plan.entry.file_name: plan.state for plan in summaries(store, cycle)}
    assert states["good.docx"] == "not-started"
    assert set(states.values()) == {"not-started", "unreadable"}


def test_what_has_not_changed_is_not_read_again(
    autumn: tuple[Store, Cycle], tmp_path: Path, draw_plan: DrawPlan
) -> None:
    store, cycle = autumn
    one, two = draw_plan("plans/one.docx"), draw_plan("plans/two.docx", front={"Name": "Sky Moss"})
    put_in(store, cycle, tmp_path / "plans")
    assert len(run(store, cycle)) == 2
    os.utime(one, (1, 1))  # the time of the last change tells nothing
    work = work_of(store, cycle)
    assert (len(work.due), len(work.done), len(work.failed)) == (0, 2, 0)
    draw_plan("plans/two.docx", sections={"E": None}, front={"Name": "Sky Moss"})
    assert [step.entry.file_name for step in run(store, cycle)] == ["two.docx"]
    entry = next(entry for entry in list_entries(store, cycle) if entry.path == str(two))
    audit = load_audit(store, entry)
    assert audit is not None
    assert audit.sections["E"].state == "absent"


def test_another_version_reads_everything_anew(
    autumn: tuple[Store, Cycle], draw_plan: DrawPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, cycle = autumn
    put_in(store, cycle, draw_plan())
    run(store, cycle)
    monkeypatch.setattr(running, "__version__", "99")
    assert len(work_of(store, cycle).due) == 1


def test_an_audit_is_taken_over_from_another_cycle(
    autumn: tuple[Store, Cycle], draw_plan: DrawPlan, checklist: Checklist
) -> None:
    store, cycle = autumn
    plan = draw_plan()
    put_in(store, cycle, plan)
    assert [step.reused for step in run(store, cycle)] == [False]
    other = new_cycle(store, "Winter", checklist, opened=cycle.opened)
    put_in(store, other, plan)
    assert [step.reused for step in run(store, other)] == [True]
    later = new_cycle(store, "Spring", checklist, opened=date(2027, 3, 1))
    put_in(store, later, plan)
    assert [step.reused for step in run(store, later)] == [False]
    audits = [load_audit(store, list_entries(store, one)[0]) for one in (cycle, other)]
    assert audits[0] == audits[1]


def test_decisions_outlive_a_new_audit(autumn: tuple[Store, Cycle], draw_plan: DrawPlan) -> None:
    store, cycle = autumn
    put_in(store, cycle, draw_plan())
    run(store, cycle)
    [entry] = list_entries(store, cycle)
    answer_question(store, entry, JO, "front-page", "not-met", reason="no")
    draw_plan(sections={"B": "Robin has a stammer, so that he answers no question aloud."})
    run(store, cycle)
    assert [one.value for one in decisions_of(store, entry)] == ["not-met"]
    agreed = summaries(store, cycle)[0].agreed
    assert agreed is not None
    assert agreed.answers["front-page"] == "not-met"


def test_a_cycle_without_words_keeps_none(tmp_path: Path, checklist: Checklist, draw_plan: DrawPlan) -> None:
    file = tmp_path / "store.sqlite"
    plan = draw_plan(sections={"F": "Regular zebrafish support as appropriate for Robin Ashgrove."})
    with open_store(str(file)) as store:
        cycle = new_cycle(store, "Autumn", checklist, keep_text=False)
        put_in(store, cycle, plan)
        run(store, cycle)
        [entry] = list_entries(store, cycle)
        audit = load_audit(store, entry)
        assert audit is not None
        assert audit.grades is not None
        assert audit.findings
        assert "zebrafish" not in audit.model_dump_json()
        assert "Ashgrove" not in audit.model_dump_json()
        answer_question(store, entry, JO, "front-page", "not-met", reason="no")
        assert summaries(store, cycle)[0].initials == "R.A."
        store.run_outside_transaction("PRAGMA wal_checkpoint(TRUNCATE)")
    content = file.read_bytes()
    assert b"zebrafish" not in content
    assert b"Ashgrove" not in content


def test_plans_of_a_cycle_are_compared_once_all_are_audited(
    autumn: tuple[Store, Cycle], draw_plan: DrawPlan, checklist: Checklist
) -> None:
    store, cycle = autumn
    shared = (
        "When the bell rings Robin waits by the coat pegs with the lunchtime supervisor until the corridor "
        "has emptied, counts the painted footprints on the floor, and only then walks out to the pond."
    )
    one = draw_plan("plans/one.docx", sections={"F": shared})
    two = draw_plan(
        "plans/two.docx",
        sections={"F": shared.replace("Robin", "Sky")},
        front={"Name": "Sky Moss", "Date of birth": "04/06/2014"},
    )
    put_in(store, cycle, one, two)
    run(store, cycle)
    assert compare_cycle(store, cycle) == 2
    assert compare_cycle(store, cycle) is None  # nothing has changed since
    for entry in list_entries(store, cycle):
        audit = load_audit(store, entry)
        assert audit is not None
        quotes = [one.quote or "" for one in audit.findings if one.check == "X01"]
        assert any("coat pegs" in quote for quote in quotes)
        assert "X01" in audit.audit.checks_run
    other = new_cycle(store, "Winter", checklist, opened=cycle.opened)
    put_in(store, other, one)
    assert [step.reused for step in run(store, other)] == [True]
    taken_over = load_audit(store, list_entries(store, other)[0])
    assert taken_over is not None
    assert not [one for one in taken_over.findings if one.check == "X01"]
