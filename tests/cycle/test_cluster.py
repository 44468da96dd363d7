"""The same work on a real Dask cluster of several processes, one of which is killed on the way."""

from __future__ import annotations

import os
import signal
from datetime import date
from pathlib import Path

import pytest
from distributed import Client, LocalCluster

from audit.checklists import Checklist
from audit.cycle.audits import load_audit
from audit.cycle.cluster import on_cluster
from audit.cycle.cycles import new_cycle
from audit.cycle.entries import list_entries
from audit.cycle.gathering import Wanted, gather
from audit.cycle.problems import StoreProblem
from audit.cycle.running import run_cycle
from audit.cycle.servant import Servant
from audit.cycle.store import open_store
from audit.pipeline import audit_plan
from tests.conftest import ROOT, DrawPlan
from tests.cycle.conftest import JO, CopySamples


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_worker_that_is_killed_loses_nothing(
    tmp_path: Path, checklist: Checklist, copy_samples: CopySamples, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    plans = copy_samples(tmp_path / "plans", 16)
    broken = tmp_path / "plans" / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 nothing more")
    with (
        LocalCluster(n_workers=3, threads_per_worker=1, processes=True, dashboard_address=None) as cluster,
        open_store(str(tmp_path / "store.sqlite")) as store,
    ):
        cycle = new_cycle(store, "Autumn", checklist, opened=date(2026, 11, 20))
        gather(store, cycle, Wanted(paths=[str(tmp_path / "plans")]), JO)
        with Client(cluster, set_as_default=False) as client:
            victim = sorted(client.run(os.getpid).values())[0]
        done = []
        for step in run_cycle(store, cycle, auditing=on_cluster(cluster.scheduler_address)):
            done.append(step)
            if len(done) == 4:
                os.kill(victim, signal.SIGKILL)
        assert {step.entry.file_name: step.error for step in done if step.error} == {
            "broken.pdf": "truncated"
        }
        assert sorted(step.entry.path for step in done) == sorted(map(str, [*plans, broken]))
        entry = list_entries(store, cycle)[1]
        assert load_audit(store, entry) == audit_plan(entry.path, checklist, date(2026, 11, 20))


def test_a_cluster_that_is_not_there(checklist: Checklist, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("audit.cycle.cluster._ANSWER_WITHIN", 2)
    with pytest.raises(StoreProblem, match="no scheduler that answers"):
        list(on_cluster("tcp://127.0.0.1:9")([Path("plan.docx")], checklist, date(2026, 11, 20)))


def test_a_servant_that_is_too_slow_or_falls_over_is_replaced(
    draw_plan: DrawPlan, checklist: Checklist, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    servant, text, plan = Servant(), checklist.model_dump_json(by_alias=True), str(draw_plan())
    assert '"code":"timeout"' in servant.audit(plan, text, "2026-11-20", 0.01)
    assert '"error":null' in servant.audit(plan, text, "2026-11-20", 60)
    process = servant._process
    assert process is not None
    process.kill()
    process.wait()
    assert '"code":"crashed"' in servant.audit(plan, text, "2026-11-20", 60)
    assert '"error":null' in servant.audit(plan, text, "2026-11-20", 60)
    servant.end()
