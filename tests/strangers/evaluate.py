"""How single checks fare with cases written by strangers to their rules: a command for developers.

    python -m tests.strangers.evaluate [--part report|tune] [--show]

Prints for each check how many faults were found and how many good but tempting plans were accused.
`--show` names the cases that went wrong, of the tune part only.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from audit.checks import run_checks
from audit.checks.examples import plan_from
from audit.language.slots import fill_slots
from audit.model.findings import Finding
from audit.model.plan import LETTERS, Letter, Plan
from audit.sections import split_sections
from tests.sections.building import bullet, document, heading, line

HERE = Path(__file__).parent
AS_OF = date(2026, 11, 20)
#: A check of what the reader sees (template text left in), so that its cases are read as a document.
READ = "S04"


@dataclass
class Count:
    """Faults there were and faults found; good plans there were and good plans accused."""

    faults: int = 0
    found: int = 0
    good: int = 0
    accused: int = 0

    def line(self, name: str) -> str:
        """The figures on a line."""
        return f"{name:5} found {self.found:3} of {self.faults:3}   accused {self.accused:3} of {self.good:3}"


def cases(part: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every case of a part, with a name to find it by."""
    for path in sorted((HERE / part).glob("*.yaml")):
        for number, case in enumerate(yaml.safe_load(path.read_text(encoding="utf-8"))):
            yield f"{path.stem} {number}", case


def findings_of(case: Mapping[str, Any]) -> tuple[Finding, ...]:
    """What the case's check says of the case's plan."""
    plan = plan_from(case["plan"])
    if case["check"] == READ:
        plan = _as_read(plan)
    return run_checks(fill_slots(plan), as_of=AS_OF, codes=[case["check"]]).findings


def _as_read(plan: Plan) -> Plan:
    """The plan as it is read from a document with its words."""
    content = [
        block for letter in LETTERS for block in (heading(f"Section {letter}"), *_blocks(plan, letter))
    ]
    return split_sections(document(*content))


def _blocks(plan: Plan, letter: Letter) -> Iterator[Any]:
    items = plan.items_of(letter)
    if items and letter != "A":
        yield from (bullet(item.text) for item in items)
    else:
        yield from (line(words) for words in plan.sections[letter].text.split("\n") if words.strip())


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--part", choices=("tune", "report"), default="report")
    parser.add_argument("--show", action="store_true", help="what went wrong")
    options = parser.parse_args()
    if options.show and options.part != "tune":
        parser.error("cases that only measure are not looked into")
    counts: dict[str, Count] = defaultdict(Count)
    for name, case in cases(options.part):
        count, found = counts[case["check"]], findings_of(case)
        if case["fault"]:
            count.faults += 1
            count.found += bool(found)
        else:
            count.good += 1
            count.accused += bool(found)
        if options.show and bool(found) != case["fault"]:
            quotes = [finding.quote or finding.message for finding in found]
            print(f"{name}: {case['check']} {'accused' if found else 'missed'} {quotes or case.get('quote')}")
    whole = Count()
    for code, count in sorted(counts.items()):
        print(count.line(code))
        for part in ("faults", "found", "good", "accused"):
            setattr(whole, part, getattr(whole, part) + getattr(count, part))
    print(whole.line("all"))


if __name__ == "__main__":
    main()
