"""Shows, for each check and confidence, how many of its findings are right: 0.9 should mean nine in ten.

python -m tests.statements.calibrate [FILE ...] [--plans FOLDER ...]

Without files it reads those that may be tuned on, which flatter a rule: the confidences in the checks are set
a step below these shares, by what single statements of writers nobody had tuned on have shown.
"""

from __future__ import annotations

import argparse
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import yaml

from audit.checks import all_checks, run_checks
from tests.statements.evaluate import AS_OF, BY_STATEMENT, HERE, findings_of, plans_in

#: What is said of an item by one of these checks is a judgement of its words.
JUDGED = sorted(code for code in BY_STATEMENT if code[0] in "OP")

Judgement = tuple[str, float, bool]


def on_statements(files: list[Path]) -> Iterator[Judgement]:
    """Each finding on labelled statements: its check, its confidence, and whether the label has it too."""
    for file in files:
        for case in yaml.safe_load(file.read_text(encoding="utf-8")):
            for finding in findings_of(case):
                yield finding.check, finding.confidence or 0.0, finding.check in (case.get("codes") or ())


def on_plans(folders: list[Path]) -> Iterator[Judgement]:
    """Each finding on plans that were judged by eye (`judged.toml` lists the wrong ones)."""
    judged = tomllib.loads((HERE / "judged.toml").read_text(encoding="utf-8"))["wrong"]
    known = [code for code in all_checks() if code in JUDGED]
    for folder in folders:
        for name, plan in plans_in(folder):
            wrong = judged.get(name) or judged.get(f"{folder.name}-{name}") or []
            for finding in run_checks(plan, as_of=AS_OF, codes=known).findings:
                yield finding.check, finding.confidence or 0.0, finding.id not in wrong


def main() -> None:
    """Read the command line and print the shares."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--plans", type=Path, nargs="*", default=[], help="folders of plans judged by eye")
    given = parser.parse_args()
    right: Counter[tuple[str, float]] = Counter()
    of_all: Counter[tuple[str, float]] = Counter()
    files = given.files or sorted(HERE.glob("tune*.yaml"))
    for check, confidence, is_right in [*on_statements(files), *on_plans(given.plans)]:
        for key in ((check, confidence), ("all", confidence)):
            of_all[key] += 1
            right[key] += is_right
    print(f"{'check':6} {'confidence':>10} {'right':>6} {'of':>4} {'share':>6}")
    for (check, confidence), count in sorted(of_all.items()):
        share = right[check, confidence] / count
        print(f"{check:6} {confidence:>10.2f} {right[check, confidence]:>6} {count:>4} {share:>6.2f}")


if __name__ == "__main__":
    main()
