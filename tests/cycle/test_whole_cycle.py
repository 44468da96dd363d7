"""A cycle from start to finish on two hundred plans, by the commands that a team would type."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from audit.cycle.values import STATES
from tests.conftest import RunCommand
from tests.cycle.conftest import CopySamples

PLANS = 200
DRAWN = 60


def answer(table: Path, answers: dict[int, str]) -> None:
    """Fill in an auditor's table: the first question of each plan, by the plan's turn."""
    rows = list(csv.DictReader(table.open(encoding="utf-8", newline="")))
    turns = {plan: number for number, plan in enumerate(dict.fromkeys(row["plan"] for row in rows))}
    for row in rows:
        row["answer"] = answers[turns[row["plan"]] % len(answers)] if row["question"] == "a-there" else ""
    with table.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)


def test_a_cycle_from_start_to_finish(
    tmp_path: Path, ehcp_audit: RunCommand, copy_samples: CopySamples
) -> None:
    def run(*arguments: str) -> str:
        done = ehcp_audit(*arguments, limit=1800)  # seconds; two hundred plans on a busy machine
        assert done.returncode == 0, done.stderr
        return done.stdout + done.stderr

    plans = copy_samples(tmp_path / "plans", PLANS)
    register = tmp_path / "plans" / "register.csv"
    districts = ("North", "South", "East", "West")
    lines = [f"{plan.name},{districts[number % 4]}" for number, plan in enumerate(plans)]
    register.write_text("\n".join(["path,district", *lines]), encoding="utf-8")

    assert "is open" in run("cycle", "new", "Autumn", "--theme", "health", "--opened", "2026-11-20")
    drawn = run("cycle", "add", "Autumn", "--register", str(register), "--sample", str(DRAWN),
                "--stratify", "district", "--seed", "7")  # fmt: skip
    assert f"Drew {DRAWN} of {PLANS}" in drawn
    assert f"North: {PLANS // 4} (25%), {DRAWN // 4} (25%)" in drawn
    rest = run("cycle", "add", "Autumn", "plans")  # and then all of the rest
    assert f"Put in {PLANS - DRAWN} plans." in rest
    assert f"{DRAWN} were in the cycle already" in rest
    assert f"Audited {PLANS} plans; 0 were audited already." in run("cycle", "run", "Autumn", "--jobs", "2")
    assert f"Audited 0 plans; {PLANS} were audited already." in run("cycle", "run", "Autumn")

    for name, answers in (
        ("Jo Park", {0: "met", 1: "met", 2: "not-met"}),
        ("Sam Lee", {0: "met", 1: "partly-met", 2: "not-met"}),
    ):
        table = f"{name}.csv"
        run("cycle", "judgements", "Autumn", "export", table, "--blank", name, "--agency", "parents")
        answer(tmp_path / table, answers)
        assert f"Took in {PLANS} answers; 0" in run("cycle", "judgements", "Autumn", "import", table)
        again = run("cycle", "judgements", "Autumn", "import", table, "--done")
        assert f"Took in 0 answers; {PLANS}" in again

    differ = [
        line.split(", ")[0] for line in run("cycle", "moderate", "Autumn").splitlines() if "Jo Park" in line
    ]
    assert len(differ) == len([number for number in range(PLANS) if number % 3 == 1])
    for plan in differ[:3]:
        run("cycle", "moderate", "Autumn", plan, "--question", "a-there", "--answer", "partly-met",
            "--reason", "The child's views are there, the parents' are not", "--by", "Ada Finch")  # fmt: skip
    assert f"{len(differ) - 3} differences wait" in run("cycle", "moderate", "Autumn")

    agreement = json.loads(run("cycle", "agreement", "Autumn", "--format", "json"))
    assert agreement["overall"]["units"] == PLANS
    assert agreement["overall"]["percent"] == round(1 - len(differ) / PLANS, 4)
    assert 0 < agreement["overall"]["kappa"] < 1

    run("cycle", "actions", "Autumn", "add", "Ask parents for their views", "--plan", differ[0],
        "--due", "2026-12-18")  # fmt: skip
    assert "Ask parents" in run("cycle", "actions", "Autumn")

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

    assert "is closed" in run("cycle", "close", "Autumn")
    refused = ehcp_audit("cycle", "judgements", "Autumn", "import", "Jo Park.csv")
    assert refused.returncode == 2
    assert "closed" in refused.stderr
