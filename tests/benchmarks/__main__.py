"""One command that measures speed and memory and prints what it measured.

python -m tests.benchmarks [--plans 40] [--jobs 2] [--folder KEEP] [--only compare|stages|growth|start|county]
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pypdfium2

from tests.benchmarks.corpus import make_corpus

TRAINED = "en_core_web_sm"
_COUNTY = 20_000  # plans


@dataclass(frozen=True)
class Cost:
    """What a command took: seconds on the clock, of the processors, and the largest process in MB."""

    wall: float
    processor: float
    peak: float


def run(*arguments: str | Path) -> Cost:
    """Run a command of this Python and see what it and its workers take."""
    began = time.perf_counter()
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            [sys.executable, "-m", *map(str, arguments)], stdout=subprocess.DEVNULL, stderr=said
        )
        _, status, used = os.wait4(process.pid, 0)
        if os.waitstatus_to_exitcode(status) != 0:  # a command that fails at once is not a fast one
            said.seek(0)
            last = said.read().decode(errors="replace").strip().rpartition("\n")[2]
            raise SystemExit(f"{arguments[0]} failed: {last}")
    return Cost(time.perf_counter() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def pages_in(folder: Path) -> int:
    """The pages of a folder's PDFs."""
    return sum(len(pypdfium2.PdfDocument(path)) for path in folder.glob("*.pdf"))


def compare(folder: Path, plans: int, jobs: int) -> None:
    """The program beside the straightforward pipeline, on PDF and on Word."""
    trained = importlib.util.find_spec(TRAINED) is not None
    pipelines = ("blank", TRAINED) if trained else ("blank",)
    print(f"\nCompared on {plans} plans, {jobs} processes; spaCy: {', '.join(pipelines)}")
    print(f"{'':34} {'plans/s':>8} {'s/page':>8} {'peak MB':>8} {'times':>6}")
    for suffix in ("pdf", "docx"):
        part = folder / suffix
        part.mkdir()
        for path in folder.glob(f"*.{suffix}"):
            path.rename(part / path.name)
        count = len(list(part.iterdir()))
        pages = pages_in(part) or 0
        ours = run("audit", "score", part, "--format", "jsonl", "--jobs", str(jobs))
        _line(f"{suffix} ehcp-audit score", ours, count, pages, None)
        for pipeline in pipelines:
            theirs = run(
                "tests.benchmarks.straightforward", part, "--jobs", str(jobs), "--pipeline", pipeline
            )
            _line(f"{suffix} straightforward, {pipeline}", theirs, count, pages, theirs.wall / ours.wall)


def _line(name: str, cost: Cost, plans: int, pages: int, times: float | None) -> None:
    page = f"{cost.processor / pages:8.4f}" if pages else f"{'-':>8}"
    ratio = f"{times:6.1f}" if times else f"{'':6}"
    print(f"{name:34} {plans / cost.wall:8.2f} {page} {cost.peak:8.0f} {ratio}")


def stages(folder: Path) -> None:
    """Where the time goes, in one process, after a first plan that loads everything."""
    from audit.checklists import load_checklist
    from audit.checks import run_checks
    from audit.language.slots import fill_slots
    from audit.pipeline import audit_plan
    from audit.reading.open import read_document
    from audit.sections import split_sections
    from audit.thread import follow_thread

    files = sorted(path for path in folder.rglob("plan-*") if path.is_file())
    audit_plan(files[0])
    spent: dict[str, float] = {}

    def timed(name: str, made: Callable[[], object]) -> object:
        began = time.process_time()
        value = made()
        spent[name] = spent.get(name, 0.0) + time.process_time() - began
        return value

    checklist = load_checklist("golden-thread")
    for path in files:
        document = timed(f"reading {path.suffix}", lambda path=path: read_document(path))
        plan = timed("sections", lambda document=document: split_sections(document))
        plan = timed("slots", lambda plan=plan: fill_slots(plan))
        timed("thread", lambda plan=plan: follow_thread(plan))
        timed(
            "checks",
            lambda plan=plan: run_checks(plan, as_of=date(2026, 11, 20), codes=checklist.checks),
        )
        timed("whole", lambda path=path: audit_plan(path, checklist))
    print(f"\nStage by stage, processor milliseconds a plan over {len(files)} plans")
    for name, seconds in spent.items():
        print(f"  {name:16} {1000 * seconds / len(files):8.1f}")


def growth(workshop: Path, jobs: int) -> None:
    """How cost grows with pages and with plans: times 1, 4 and 16."""
    from audit.pipeline import audit_plan

    print("\nGrowth with pages, one plan each, processor seconds and per page meant")
    for pages in (8, 32, 128):
        folder = workshop / f"pages-{pages}"
        make_corpus(folder, 2, seed=5, pages=(pages, pages))
        for path in sorted(folder.iterdir()):
            audit_plan(path)
            began = time.process_time()
            audit_plan(path)
            spent = time.process_time() - began
            print(f"  {pages:4} pages {path.suffix:6} {spent:8.2f} s {1000 * spent / pages:8.1f} ms a page")
    print("Growth with plans, seconds on the clock and per plan")
    for plans in (8, 32, 128):
        folder = workshop / f"plans-{plans}"
        make_corpus(folder, plans, seed=6, pages=(8, 12))
        cost = run("audit", "score", folder, "--format", "jsonl", "--jobs", str(jobs))
        print(
            f"  {plans:4} plans {cost.wall:8.1f} s {cost.wall / plans:8.3f} s a plan, peak {cost.peak:.0f} MB"
        )


def county(folder: Path, plans: int, jobs: int) -> None:
    """A county's plans, Word and PDF in equal parts, in one go: from 500 on, what 20,000 would take."""
    cost = run("audit", "score", folder, "--format", "jsonl", "--jobs", str(jobs))
    print(f"\n{plans} plans, half of them PDFs, {jobs} processes: {cost.wall:.0f} s, peak {cost.peak:.0f} MB")
    print(f"  {_COUNTY} at this rate: {_COUNTY * cost.wall / plans / 3600:.1f} hours")


def start() -> None:
    """Cold starts: the help text, and one Word plan."""
    plan = next(Path("samples").glob("01-*.docx"))
    for name, arguments in (
        ("--help", ("audit", "--help")),
        ("score, one Word plan", ("audit", "score", plan)),
    ):
        costs = sorted(run(*arguments).wall for _ in range(5))
        print(f"  {name:24} {costs[0]:.2f} s at best, {costs[2]:.2f} s in the middle of five")


def main() -> None:
    """Read the command line and measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--plans", type=int, default=40)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", choices=("compare", "stages", "growth", "start", "county"))
    given = parser.parse_args()
    print(f"{platform.platform()}, {os.cpu_count()} processors, Python {platform.python_version()}")
    print(" ".join(["python -m tests.benchmarks", *sys.argv[1:]]))
    with tempfile.TemporaryDirectory() as name:
        workshop = Path(name)
        if given.only in (None, "start"):
            print("\nCold starts")
            start()
        if given.only in (None, "compare", "stages", "county"):
            make_corpus(workshop / "corpus", given.plans)
        if given.only == "county":  # minutes: asked for by name, with --plans 500
            county(workshop / "corpus", given.plans, given.jobs)
        if given.only in (None, "compare"):
            compare(workshop / "corpus", given.plans, given.jobs)
        if given.only in (None, "stages"):
            stages(workshop / "corpus")
        if given.only in (None, "growth"):
            growth(workshop, given.jobs)


if __name__ == "__main__":
    main()
