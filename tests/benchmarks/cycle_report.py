"""How long a report on a cycle of 20,000 stored audits takes, and how much memory.

python -m tests.benchmarks.cycle_report [--plans 20000] [--store FILE] [--formats html xlsx docx] [--no-redact]

The audits are those of the samples over and over, their grades shuffled; a fortieth is read by two
auditors. They are put into the store in bulk, which is no part of what is measured.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from audit.checklists import load_checklist
from audit.cycle.audits import _circumstances, _details, _finding, pack
from audit.cycle.cycles import new_cycle
from audit.cycle.figures import figure_columns
from audit.cycle.store import open_store
from audit.cycle.tables import (
    AuditBodyRow,
    AuditRow,
    CycleRow,
    DecisionRow,
    DrawRow,
    EntryRow,
    FindingRow,
    OutcomeRow,
    PlanRow,
    ReadingRow,
)
from audit.model.audit import PlanAudit
from audit.pipeline import audit_plans

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
NAME = "Whole stock"
AT_ONCE = 500  # plans put in by one transaction
GRADES = ("outstanding", "good", "good", "good", "requires-improvement", "requires-improvement", "inadequate")
WRITERS = [f"{first} {last}" for first in ("Alma", "Bede", "Cora") for last in ("Thorne", "Quill", "Marsh")]


def fill(file: Path, plans: int) -> None:
    """Put a cycle of so many audits into a store."""
    paths = sorted(SAMPLES.glob("[01]*.docx"))
    audits = [
        audit for audit in audit_plans(paths, as_of=date(2026, 11, 20), in_order=True) if audit.kind == "ehcp"
    ]
    bodies = [pack(audit) for audit in audits]
    chance = random.Random(7)
    with open_store(str(file)) as store:
        cycle = new_cycle(
            store, NAME, load_checklist("golden-thread"), theme="Everything", opened=date(2026, 11, 1)
        )
        with store.write() as session:
            draw = DrawRow(
                cycle_id=cycle.id,
                drawn_at=datetime.now(UTC),
                method="all",
                seed=None,
                stratify=[],
                register_name=None,
                population=plans,
                sample=plans,
                strata=[],
            )
            session.add(draw)
            session.flush()
            draw_id = draw.id
        numbers = iter(range(1, plans + 1))
        while batch := list(islice(numbers, AT_ONCE)):
            rows: dict[Any, list[dict[str, Any]]] = {}
            with store.write() as session:
                row = session.get_one(CycleRow, cycle.id)
                for number in batch:
                    which = number % len(audits)
                    _plan(rows, number, audits[which], bodies[which], row, draw_id, chance)
                for table, values in rows.items():
                    session.execute(insert(table), values)


def _plan(
    rows: dict[Any, list[dict[str, Any]]],
    number: int,
    audit: PlanAudit,
    body: bytes,
    cycle: CycleRow,
    draw_id: int,
    chance: random.Random,
) -> None:
    """The rows of one plan, by table."""

    def put(table: Any, **values: Any) -> None:
        rows.setdefault(table, []).append(values)

    sha256 = f"{number:064x}"
    put(
        PlanRow,
        id=number,
        sha256=sha256,
        child_name=audit.details.name,
        date_of_birth=audit.details.date_of_birth,
        first_seen_at=datetime.now(UTC),
    )
    register = {"district": f"District {number % 12}", "writer": WRITERS[number % len(WRITERS)]}
    put(
        EntryRow,
        id=number,
        cycle_id=cycle.id,
        draw_id=draw_id,
        path=f"plans/plan-{number}.docx",
        sha256=sha256,
        register=register,
        plan_id=number,
    )
    figures = figure_columns(audit) | {"overall": chance.choice(GRADES)}
    made = AuditRow(id=number, entry_id=number)
    put(
        AuditRow,
        id=number,
        entry_id=number,
        plan_id=number,
        current=True,
        made_at=datetime.now(UTC),
        text_kept=True,
        **_circumstances(audit, cycle),
        **_details(audit, audit),
        **figures,
    )
    put(AuditBodyRow, audit_id=number, body=body)
    for finding in audit.findings:
        put(FindingRow, **_finding(made, finding))
    put(OutcomeRow, entry_id=number, stale=False, provisional=True, differences=0, **figures)
    if number % 40 == 0:
        _judge(put, number, audit, chance)


def _judge(put: Any, number: int, audit: PlanAudit, chance: random.Random) -> None:
    """Two auditors' answers to every question, and what they say to the findings."""
    for turn, (auditor, agency) in enumerate((("Jo Park", "sen"), ("Ada Voss", "education"))):
        reading = number * 2 + turn
        at = datetime.now(UTC)
        put(
            ReadingRow,
            id=reading,
            entry_id=number,
            auditor=auditor,
            agency=agency,
            started_at=at,
            finished_at=at,
        )
        for answer in audit.questions:
            value = answer.answer if chance.random() < 0.8 else "met"
            _decide(put, reading, number, "answer", answer.id, value, {"machine": answer.answer})
        for finding in audit.findings:
            value = "accepted" if chance.random() < 0.8 else "rejected"
            _decide(put, reading, number, "finding", finding.id, value, {"check": finding.check})


def _decide(
    put: Any, reading: int, entry: int, kind: str, target: str, value: str, details: dict[str, Any]
) -> None:
    put(
        DecisionRow,
        reading_id=reading,
        entry_id=entry,
        kind=kind,
        target=target,
        value=value,
        reason="Seen" if value == "rejected" else None,
        comment=None,
        details=details,
        decided_at=datetime.now(UTC),
    )


def measured(file: Path, formats: list[str], redact: bool, folder: Path) -> Iterator[str]:
    """A line for each format: seconds on the clock and of the processor, peak memory, size of the report."""
    for format_name in formats:
        output = folder / f"report.{format_name}"
        command = ["audit", "cycle", "report", NAME, "--format", format_name, "--output", str(output)]
        command += ["--database", str(file), "--redact" if redact else "--no-redact"]
        began = time.perf_counter()
        process = subprocess.Popen([sys.executable, "-m", *command])
        _, status, used = os.wait4(process.pid, 0)
        took = time.perf_counter() - began
        if status:
            raise SystemExit(f"{format_name} ended with {os.waitstatus_to_exitcode(status)}")
        size = output.stat().st_size / 2**20
        processor = used.ru_utime + used.ru_stime
        yield (
            f"{format_name:5} {took:6.1f} s ({processor:.1f} s of the processor), "
            f"{used.ru_maxrss / 1024:.0f} MB, file {size:.1f} MB"
        )


def main() -> None:
    """Fill a store, unless there is one, and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plans", type=int, default=20_000)
    parser.add_argument("--store", type=Path)
    parser.add_argument("--formats", nargs="+", default=["html", "xlsx", "docx", "csv", "json"])
    parser.add_argument("--no-redact", dest="redact", action="store_false")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = chosen.store or Path(folder) / "store.sqlite"
        if not file.exists():
            began = time.perf_counter()
            fill(file, chosen.plans)
            print(f"put in {chosen.plans} audits in {time.perf_counter() - began:.0f} s")
        for line in measured(file, chosen.formats, chosen.redact, Path(folder)):
            print(line, flush=True)


if __name__ == "__main__":
    main()
