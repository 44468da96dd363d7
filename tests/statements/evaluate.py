"""Measures the checks on labelled statements and, for false alarms, on the sample plans.

python -m tests.statements.evaluate [--misses] [--plans FOLDER] [FILE ...]
"""

from __future__ import annotations

import argparse
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from audit.checks import all_checks, run_checks
from audit.checks.examples import plan_from
from audit.language.slots import fill_slots
from audit.model.findings import Finding
from audit.model.plan import Plan

HERE = Path(__file__).parent
AS_OF = date(2026, 11, 20)

#: Checks that speak of the whole plan have nothing to say about one statement.
BY_STATEMENT = frozenset(
    {f"P{n:02}" for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 14, 15)}
    | {f"O{n:02}" for n in (2, 3, 4, 5, 6, 7, 8, 11)}
    | {f"N{n:02}" for n in (2, 3, 4, 5)}
)
#: A statement stands alone: "by the end of Year 2" is past for no child in particular.
OF_ANY_AGE = {"date_of_birth": None, "year_group": None, "phase": None}
#: Samples written to be good: what is found in their E, F, G and H is a false alarm.
GOOD_PLANS = ("03-", "11-")


def findings_of(case: dict[str, Any]) -> list[Finding]:
    """What the checks find in a labelled statement."""
    item = {"text": case["text"]} | {key: case[key] for key in ("lead", "cells", "label") if case.get(key)}
    plan = fill_slots(plan_from({case["section"]: [item], "details": OF_ANY_AGE}))
    target = next(one.id for one in plan.items if one.section == case["section"])
    known = [code for code in all_checks() if code in BY_STATEMENT]
    checked = run_checks(plan, as_of=AS_OF, codes=known)
    return [finding for finding in checked.findings if finding.item == target]


def found_codes(case: dict[str, Any]) -> set[str]:
    """The codes that the checks give a statement."""
    return {finding.check for finding in findings_of(case)}


def evaluate(files: list[Path], show_misses: bool) -> None:
    """Print precision and recall for each check, and F1 of good against poor by kind of statement."""
    hits: Counter[str] = Counter()
    extra: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    verdicts: dict[str, Counter[str]] = {}
    advisory = {check.code for check in all_checks().values() if check.advisory}
    for file in files:
        for case in yaml.safe_load(file.read_text(encoding="utf-8")):
            found = found_codes(case)
            expected = set(case.get("codes") or ()) & BY_STATEMENT & set(all_checks())
            for code in expected & found:
                hits[code] += 1
            for code in found - expected:
                extra[code] += 1
            for code in expected - found:
                missed[code] += 1
            poor = bool(found - advisory)
            kind = {"E": "outcome", "B": "need", "C": "need", "D": "need"}.get(case["section"], "provision")
            good = case.get("good", not case.get("codes"))
            verdict = ("true" if poor != good else "false") + ("-poor" if poor else "-good")
            verdicts.setdefault(kind, Counter())[verdict] += 1
            if show_misses and file.stem.startswith("tune") and (found != expected):
                print(f"{file.stem} {case['section']} {'good' if good else 'poor'}: {case['text']}")
                print(f"    extra {sorted(found - expected)} missed {sorted(expected - found)}")
    print(f"{'check':6} {'found':>6} {'extra':>6} {'missed':>6} {'precision':>10} {'recall':>8}")
    for code in sorted(hits.keys() | extra.keys() | missed.keys()):
        right, wrong, lost = hits[code], extra[code], missed[code]
        print(
            f"{code:6} {right:6} {wrong:6} {lost:6} {_share(right, right + wrong):>10}"
            f" {_share(right, right + lost):>8}" + ("  advisory" if code in advisory else "")
        )
    for kind, counts in verdicts.items():
        right, wrong, lost = counts["true-poor"], counts["false-poor"], counts["false-good"]
        f1 = 2 * right / (2 * right + wrong + lost) if right else 0.0
        print(
            f"{kind}: {sum(counts.values())} statements, poor found {right} of {right + lost}, "
            f"good left alone {counts['true-good']} of {counts['true-good'] + wrong}, F1 {f1:.3f}"
        )


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f}" if whole else "-"


def plans_in(folder: Path) -> list[tuple[str, Plan]]:
    """The plans of a folder, read as any plan is."""
    from audit.reading.open import read_document
    from audit.sections import split_sections

    found = []
    for file in sorted(folder.glob("*.docx")):
        plan = split_sections(read_document(file))
        if plan.kind == "ehcp":
            found.append((file.stem, fill_slots(plan)))
    return found


def alarms(plans: list[tuple[str, Plan]], show: bool) -> None:
    """Print how many statements of each plan the checks of outcomes and provision speak of."""
    codes = [code for code in all_checks() if code[0] in "OP"]
    for name, plan in plans:
        checked = run_checks(plan, as_of=AS_OF, codes=codes)
        counted = [finding for finding in checked.findings if not finding.advisory]
        statements = {finding.gap for finding in counted}
        statutory = sum(finding.severity == "statutory" for finding in counted)
        tag = " (good)" if name.startswith(GOOD_PLANS) else ""
        print(f"{name}{tag}: {len(statements)} statements, {statutory} statutory findings")
        if show and tag:
            for finding in counted:
                print(f"    {finding.id}: {finding.message} | {(finding.quote or '')[:110]}")


def main() -> None:
    """Read the command line and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument(
        "--misses", action="store_true", help="show what is judged otherwise than labelled in tune files"
    )
    parser.add_argument("--plans", type=Path, help="also count false alarms on the plans of a folder")
    given = parser.parse_args()
    evaluate(given.files or sorted(HERE.glob("*.yaml")), given.misses)
    if given.plans:
        alarms(plans_in(given.plans), given.misses)


if __name__ == "__main__":
    main()
