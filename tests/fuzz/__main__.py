"""A recorded run over broken files: `python -m tests.fuzz --files 20000`.

Every file is made from a valid plan, a seed and a number, audited in a worker with the limits that
the program itself keeps to, and thrown away; what ended as it must not is kept under `--keep`.
"""

from __future__ import annotations

import argparse
import os
import platform
import tempfile
import time
from collections import Counter, deque
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from pathlib import Path

from pebble import ProcessPool

from audit.pipeline import MEMORY_LIMIT, TIME_LIMIT, allowed, limit_memory, process_context
from tests.fuzz.examining import MB, Examined, examine, mutated

RECYCLED = 500  # files for one worker: what a long life of a process hides or piles up shows either way
AHEAD = 4
LIMIT = allowed(TIME_LIMIT, 3)  # the excerpts have three pages at most, which may be scans
SLOW = 10.0  # seconds; slower than any small file should be
HEAVY = 400 * MB  # what a worker should stay under, whatever the file


def run(files: int, first: int, seed: int, jobs: int, folder: Path) -> Iterator[Examined]:
    """Examine so many files, each in a worker that can be ended; nothing is lost."""
    numbers = deque(range(first, first + files))
    running: dict[Future[Examined], int] = {}
    with ProcessPool(
        max_workers=jobs,
        max_tasks=RECYCLED,
        initializer=limit_memory,
        initargs=(MEMORY_LIMIT,),
        context=process_context(),
    ) as pool:
        while numbers or running:
            while numbers and len(running) < jobs * AHEAD:
                number = numbers.popleft()
                running[pool.schedule(examine, args=(folder, seed, number), timeout=LIMIT)] = number
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                yield _outcome(future, running.pop(future))


def _outcome(future: Future[Examined], number: int) -> Examined:
    try:
        return future.result()
    except TimeoutError:
        return Examined(number, "", "timeout", LIMIT, 0, 0, "took longer than the limit")
    except BaseException as problem:  # the worker died, or a report could not be written
        return Examined(number, "", "died", 0.0, 0, 0, f"{type(problem).__name__}: {problem}")


def main() -> None:
    """Read the command line, run, and print what was seen."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=int, default=300)
    parser.add_argument("--first", type=int, default=0, help="the number of the first file")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--keep", type=Path, help="where to keep files that ended as they must not")
    given = parser.parse_args()
    print(f"{platform.platform()}, {os.cpu_count()} processors, Python {platform.python_version()}")
    print(
        f"python -m tests.fuzz --files {given.files} --first {given.first} --seed {given.seed} --jobs {given.jobs}"
    )
    began = time.perf_counter()
    seen: list[Examined] = []
    with tempfile.TemporaryDirectory() as folder:
        for each in run(given.files, given.first, given.seed, given.jobs, Path(folder)):
            seen.append(each)
            if each.wrong or each.seconds > SLOW:
                print(
                    f"file {each.number}: {each.outcome}, {each.seconds:.1f} s, {each.wrong or 'slow'}",
                    flush=True,
                )
                if given.keep:
                    keep(given.keep, given.seed, each.number)
            if len(seen) % 1000 == 0:
                print(f"  {len(seen)} files, {time.perf_counter() - began:.0f} s", flush=True)
    report(seen, time.perf_counter() - began)


def keep(folder: Path, seed: int, number: int) -> None:
    """Keeps a file, made again from its numbers."""
    folder.mkdir(parents=True, exist_ok=True)
    name, data = mutated(seed, number)
    (folder / name).write_bytes(data)


def report(seen: list[Examined], seconds: float) -> None:
    """The figures of a run."""
    longest = max(seen, key=lambda each: each.seconds)
    print(f"\n{len(seen)} files in {seconds:.0f} s")
    for outcome, count in Counter(each.outcome for each in seen).most_common():
        print(f"  {outcome:18} {count:7}")
    print(f"  longest            {longest.seconds:7.1f} s (file {longest.number})")
    print(f"  peak of a worker   {max(each.peak for each in seen) / MB:7.0f} MB")
    heaviest = max(seen, key=lambda each: each.peak if each.rose > MB else 0)
    print(
        f"  heaviest           {heaviest.rose / MB:7.0f} MB more (file {heaviest.number}, {heaviest.outcome})"
    )
    print(f"  wrong              {sum(bool(each.wrong) for each in seen):7}")


if __name__ == "__main__":
    main()
