"""A cycle from start to finish on two hundred plans, by the commands that a team would type.

The run is killed outright three times at moments nobody chose. What comes of it must be what comes of a
run that nobody disturbed, to the last byte of its report.
"""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from random import Random

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn
from lxml import html
from sqlalchemy import func, select

from audit.checklists import Checklist, load_checklist
from audit.cycle.comparing import compare_cycle
from audit.cycle.cycles import find_cycle, new_cycle
from audit.cycle.gathering import Wanted, content_hash, gather
from audit.cycle.history import history_of
from audit.cycle.running import run_cycle
from audit.cycle.store import open_store
from audit.cycle.tables import AuditRow
from audit.cycle.values import STATES
from audit.model.audit import PlanAudit
from audit.pipeline import audit_plans
from tests.conftest import ROOT, RunCommand
from tests.cycle.conftest import JO, CopySamples

PLANS = 200
ORIGINALS = 14
DRAWN = 60
KILLED = 3
OPENED = date(2026, 11, 20)

Run = Callable[..., str]


def test_a_cycle_from_start_to_finish(
    tmp_path: Path, ehcp_audit: RunCommand, copy_samples: CopySamples, request: pytest.FixtureRequest
) -> None:
    on_server = "EHCP_AUDIT_TEST_POSTGRES" in os.environ
    database = str(request.getfixturevalue("postgresql") if on_server else tmp_path / "store.sqlite")

    def run(*arguments: str) -> str:
        done = ehcp_audit(*arguments, limit=1800, EHCP_AUDIT_DATABASE=database)  # seconds, if it is busy
        assert done.returncode == 0, done.stderr
        return done.stdout + done.stderr

    plans = copy_samples(tmp_path / "plans", PLANS)
    put_in(run, plans)
    kill_three_times(database, tmp_path)
    already = audited_in(database)
    went_on = run("cycle", "run", "Autumn", "--jobs", "2")
    assert f"Audited {PLANS - already} plans; {already} were audited already." in went_on
    assert f"Audited 0 plans; {PLANS} were audited already." in run("cycle", "run", "Autumn")
    nothing_was_done_twice(database)
    undisturbed = str(tmp_path / "undisturbed.sqlite")
    children = run_undisturbed(undisturbed, plans)
    assert as_json(run, database, tmp_path) == as_json(run, undisturbed, tmp_path)

    differ = judge(run, tmp_path)
    moderate_three(run, differ)
    agreement = json.loads(run("cycle", "agreement", "Autumn", "--format", "json"))
    assert agreement["overall"]["units"] == PLANS
    assert agreement["overall"]["percent"] == round(1 - len(differ) / PLANS, 4)
    assert 0 < agreement["overall"]["kappa"] < 1
    run("cycle", "actions", "Autumn", "add", "Ask parents for their views", "--plan", differ[0],
        "--check", "V01", "--due", "2026-12-18")  # fmt: skip
    assert "Ask parents" in run("cycle", "actions", "Autumn")
    status_agrees(run, differ)
    reports_agree(run, tmp_path, ("Jo Park", "Sam Lee", "Ada Finch", differ[0], *children))
    next_cycle_is_compared(run)

    assert "is closed" in run("cycle", "close", "Autumn")
    refused = ehcp_audit(
        "cycle", "judgements", "Autumn", "import", "Jo Park.csv", EHCP_AUDIT_DATABASE=database
    )
    assert refused.returncode == 2
    assert "closed" in refused.stderr


def put_in(run: Run, plans: list[Path]) -> None:
    """Open the cycle, draw a sample from a register, and then put in all of the rest."""
    districts = ("North", "South", "East", "West")
    lines = [f"{plan.name},{districts[number % 4]}" for number, plan in enumerate(plans)]
    register = plans[0].parent / "register.csv"
    register.write_text("\n".join(["path,district", *lines]), encoding="utf-8")
    assert "is open" in run("cycle", "new", "Autumn", "--theme", "health", "--opened", OPENED.isoformat())
    drawn = run("cycle", "add", "Autumn", "--register", str(register), "--sample", str(DRAWN),
                "--stratify", "district", "--seed", "7")  # fmt: skip
    assert f"Drew {DRAWN} of {PLANS}" in drawn
    assert f"North: {PLANS // 4} (25%), {DRAWN // 4} (25%)" in drawn
    rest = run("cycle", "add", "Autumn", "plans", "--register", str(register))
    assert f"Put in {PLANS - DRAWN} plans." in rest
    assert f"{DRAWN} were in the cycle already" in rest


def kill_three_times(database: str, folder: Path) -> None:
    """Kill the run's process while it audits; each time it has come further, and never to the end."""
    command = [sys.executable, "-m", "audit", "cycle", "run", "Autumn", "--jobs", "2", "--database", database]
    settings = {**os.environ, "PYTHONPATH": str(ROOT)}
    chance = Random(20261122)
    stopped_at = [0]
    for _ in range(KILLED):
        process = subprocess.Popen(command, cwd=folder, env=settings, start_new_session=True)
        deadline = time.monotonic() + 300  # a busy machine takes its time to begin
        while audited_in(database) == stopped_at[-1] and time.monotonic() < deadline:
            time.sleep(0.1)
        time.sleep(chance.uniform(0, 3))
        process.send_signal(signal.SIGKILL)
        process.wait()
        stopped_at.append(audited_in(database))
    assert stopped_at == sorted(set(stopped_at))
    assert stopped_at[-1] < PLANS


def audited_in(database: str) -> int:
    with open_store(database) as store, store.read() as session:
        return session.scalar(select(func.count()).select_from(AuditRow)) or 0


def nothing_was_done_twice(database: str) -> None:
    with open_store(database) as store:
        cycle = find_cycle(store, "Autumn")
        audited = [event.entry_id for event in history_of(store, cycle.id) if event.verb == "audited"]
    assert len(audited) == len(set(audited)) == PLANS
    assert audited_in(database) == PLANS


def run_undisturbed(database: str, plans: list[Path]) -> list[str]:
    """The same cycle in another store; gives back the children's names.

    Each sample is read once, for its copies say the same.
    """
    checklist = load_checklist("golden-thread")
    made = list(audit_plans(plans[:ORIGINALS], checklist=checklist, as_of=OPENED, in_order=True))
    turn = {str(path): number for number, path in enumerate(plans)}

    def auditing(paths: list[Path], _checklist: Checklist, _as_of: date) -> Iterable[PlanAudit]:
        for path in paths:
            audit = made[turn[str(path)] % ORIGINALS]
            said = {"path": str(path), "sha256": content_hash(path)}
            yield audit.model_copy(update={"document": audit.document.model_copy(update=said)})

    register = plans[0].parent / "register.csv"
    with open_store(database) as store:
        cycle = new_cycle(store, "Autumn", checklist, theme="health", opened=OPENED)
        gather(store, cycle, Wanted(register=register, sample=DRAWN, stratify=("district",), seed=7), JO)
        gather(store, cycle, Wanted(paths=[str(register.parent)], register=register), JO)
        for _ in run_cycle(store, cycle, auditing=auditing):
            pass
        compare_cycle(store, cycle)
    return [audit.details.name for audit in made if audit.details.name]


def as_json(run: Run, database: str, folder: Path) -> str:
    """All that a report says of the cycle: figures, plans, findings."""
    run("cycle", "report", "Autumn", "--format", "json", "--output", "all.json", "--no-redact",
        "--database", database)  # fmt: skip
    return (folder / "all.json").read_text(encoding="utf-8")


def judge(run: Run, folder: Path) -> list[str]:
    """Two auditors answer a question of every plan; gives back the plans on which they differ."""
    for name, answers in (
        ("Jo Park", ("met", "met", "not-met")),
        ("Sam Lee", ("met", "partly-met", "not-met")),
    ):
        table = f"{name}.csv"
        run("cycle", "judgements", "Autumn", "export", table, "--blank", name, "--agency", "parents")
        fill_in(folder / table, answers)
        assert f"Took in {PLANS} answers; 0" in run("cycle", "judgements", "Autumn", "import", table)
        again = run("cycle", "judgements", "Autumn", "import", table, "--done")
        assert f"Took in 0 answers; {PLANS}" in again
    listed = run("cycle", "moderate", "Autumn").splitlines()
    differ = [line.split(", ")[0] for line in listed if "Jo Park" in line]
    assert len(differ) == len([number for number in range(PLANS) if number % 3 == 1])
    return differ


def fill_in(table: Path, answers: tuple[str, ...]) -> None:
    """Fill in an auditor's table: one question of each plan, by the plan's turn."""
    rows = list(csv.DictReader(table.open(encoding="utf-8", newline="")))
    turns = {plan: number for number, plan in enumerate(dict.fromkeys(row["plan"] for row in rows))}
    for row in rows:
        row["answer"] = answers[turns[row["plan"]] % len(answers)] if row["question"] == "a-there" else ""
    with table.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)


def moderate_three(run: Run, differ: list[str]) -> None:
    for plan in differ[:3]:
        run("cycle", "moderate", "Autumn", plan, "--question", "a-there", "--answer", "partly-met",
            "--reason", "The child's views are there, the parents' are not", "--by", "Ada Finch")  # fmt: skip
    assert f"{len(differ) - 3} differences wait" in run("cycle", "moderate", "Autumn")


def status_agrees(run: Run, differ: list[str]) -> None:
    status = json.loads(run("cycle", "status", "Autumn", "--format", "json"))
    assert status["plans"] == PLANS
    assert list(status["states"]) == list(STATES)
    assert status["states"]["to-moderate"] == len(differ) - 3
    assert status["states"]["moderated"] == 3
    assert status["states"]["done"] == PLANS - len(differ)
    assert sum(status["grades"]["agreed"].values()) == PLANS
    assert status["differences"] == len(differ) - 3
    assert [(one["auditor"], one["decisions"]) for one in status["auditors"]] == [
        ("Jo Park", PLANS), ("Sam Lee", PLANS)
    ]  # fmt: skip
    assert [(draw["method"], draw["seed"], draw["sample"]) for draw in status["draws"]] == [
        ("stratified", 7, DRAWN), ("all", None, PLANS)
    ]  # fmt: skip


def reports_agree(run: Run, folder: Path, hidden: Iterable[str]) -> None:
    """Every format is there, names nobody, and says what the others say."""
    files = {name: folder / f"autumn.{name}" for name in ("docx", "html", "xlsx", "csv", "json")}
    for name, file in files.items():
        run("cycle", "report", "Autumn", "--format", name, "--output", str(file))
    whole = json.loads(files["json"].read_text(encoding="utf-8"))
    rows = list(csv.DictReader(io.StringIO(files["csv"].read_text(encoding="utf-8-sig"))))
    book = openpyxl.load_workbook(files["xlsx"], read_only=True)
    sheets = {name: list(book[name].values) for name in ("Plans", "Findings", "Judgements")}
    assert whole["figures"]["plans"]["audited"] == PLANS
    assert whole["figures"]["plans"]["read_by_auditors"] == PLANS
    assert len(whole["plans"]["rows"]) == len(sheets["Plans"]) - 1 == PLANS
    assert len(whole["findings"]["rows"]) == len(sheets["Findings"]) - 1 == len(rows) > PLANS
    assert len(whole["judgements"]["rows"]) == len(sheets["Judgements"]) - 1 == 2 * PLANS + 3
    share = f"{round(whole['figures']['overall']['good_or_better'] * 100)}%"
    read = {
        "docx": " ".join(one.text or "" for one in docx.Document(str(files["docx"])).element.iter(qn("w:t"))),
        "html": str(html.document_fromstring(files["html"].read_bytes()).text_content()),
    }
    for said in read.values():
        assert "Audit cycle: Autumn" in said
        assert share in said
        assert "Ask parents for their views" in said
    read["json"] = files["json"].read_text(encoding="utf-8")
    read["csv"] = files["csv"].read_text(encoding="utf-8")
    read["xlsx"] = " ".join(str(cell) for sheet in sheets.values() for row in sheet for cell in row)
    for said in read.values():
        for name in hidden:
            assert name not in said


def next_cycle_is_compared(run: Run) -> None:
    """A second cycle takes unchanged files over without reading them, and is set beside the first."""
    run("cycle", "new", "Winter", "--opened", OPENED.isoformat())
    run("cycle", "add", "Winter", "plans", "--sample", "30", "--seed", "11")
    assert "Audited 0 plans; 30 were audited already." in run("cycle", "run", "Winter")
    run("cycle", "actions", "Winter", "add", "Ask children too", "--check", "V01")
    assert "recurs: also in 1 earlier cycle" in run("cycle", "actions", "Winter", "list")
    compared = json.loads(run("cycle", "compare", "Winter", "Autumn", "--format", "json"))
    points = compared["cycles"]
    assert [(one["name"], one["plans"], one["comparable"]) for one in points] == [
        ("Autumn", PLANS, True), ("Winter", 30, True)
    ]  # fmt: skip
    assert "Winter" in run("cycle", "compare", "Autumn", "Winter")
