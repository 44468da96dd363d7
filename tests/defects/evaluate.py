"""Measures the checks on whole plans: seeded defects found, false alarms on clean plans, guards left alone.

python -m tests.defects.evaluate [--part tune|report] [--author NAME] [--format docx|pdf] [--show]

A seeded defect counts as found when a finding of its own code points at its words or, for what is absent,
at its section. What is raised besides is counted by statement: findings of one check and group are one alarm.
Totals are printed for each author of plans as well, since a rule that holds on one writer's words only has
been learnt by heart. `--show` prints what was missed and what was found besides, and is refused for plans
that only measure.
"""

from __future__ import annotations

import argparse
import itertools
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from audit.batch import compare_plans
from audit.checklists import DEFAULT_CHECKLIST, load_checklist
from audit.checks import all_checks
from audit.model.audit import PlanAudit
from audit.model.findings import Finding
from audit.pipeline import audit_plans

HERE = Path(__file__).parent
AS_OF = date(2026, 11, 20)
#: The authors whose plans rules are tried on; all others only measure, and are measured before they come here.
_UNDIVIDED = {"H1", "H2"}
_TUNE = frozenset(
    "agrimony arnica melilot saxifrage betony bracken bugle burdock campion chicory clover comfrey fescue figwort gorse hazel heather jasmine lovage mallow marigold mugwort rowan sanicle sedge sorrel speedwell tansy teasel thistle tormentil valerian vetch woodruff yarrow".split()
)
_READING_LABELS = ".labels.json"  # beside some plans: what reading and the thread should find, no defects
_SHORT = 3  # letters: such a quote may stand anywhere
SURE_ENOUGH = 0.8  # a check whose precision is below this is shown, and never graded


@dataclass(frozen=True)
class Defect:
    """Something that was seeded in a plan, and where."""

    code: str
    section: str | None
    text: str | None


@dataclass(frozen=True)
class Labelled:
    """One plan with what was done to it."""

    name: str
    author: str
    clean: bool
    defects: tuple[Defect, ...]
    guards: tuple[str, ...]


@dataclass(frozen=True)
class Judged:
    """A plan's labels beside what the tool says of it."""

    labels: Labelled
    audit: PlanAudit

    def words_of(self, finding: Finding) -> str:
        """What a finding points at: its item's words, or its quote."""
        item = next((one for one in self.audit.items if one.id == finding.item), None)
        cells = " ".join(item.cells.values()) if item else ""
        return plain(f"{item.text if item else ''} {cells} {finding.quote or ''}")

    def points_at(self, finding: Finding, defect: Defect) -> bool:
        """Whether a finding speaks of a seeded defect."""
        if finding.check != defect.code:
            return False
        if defect.text is None or finding.quote is None:
            if {defect.section, finding.section} <= _UNDIVIDED and finding.check == "S03":
                return True  # of two halves that are not set apart, either is the place
            return defect.section is None or finding.section in (None, defect.section)
        wanted, said = plain(defect.text), self.words_of(finding)
        if wanted in said or _stands_in(finding.quote, defect.text):
            return True
        shared = set(wanted.split()) & set(said.split())
        return len(shared) >= 0.6 * len(set(wanted.split()))


def _stands_in(quote: str, text: str) -> bool:
    """Whether a text holds a quote: an abbreviation as a word of its own, no other that is so short."""
    if quote.isupper() and quote.isalpha():
        return quote in re.findall(r"\w+", text)
    return len(plain(quote)) > _SHORT and plain(quote) in plain(text)


def author_of(path: Path) -> str:
    """Who wrote a plan: each author's plans are in a folder of their own."""
    return path.parent.name


def part_of(path: Path) -> str:
    """Which plans rules may be tried on; the others only measure."""
    return "tune" if author_of(path) in _TUNE else "report"


def read_labels(part: str, author: str = "*") -> Iterator[tuple[Path, Labelled]]:
    """Every labelled plan of a part, of all authors or of one."""
    for path in sorted(HERE.glob(f"{author}/*.json")):
        if part_of(path) != part or path.name.endswith(_READING_LABELS):
            continue
        data = json.loads(path.read_text(encoding="utf-8"))
        defects = tuple(Defect(one["code"], one.get("section"), one.get("text")) for one in data["defects"])
        guards = tuple(plain(one["text"]) for one in data.get("guards", ()))
        yield path, Labelled(path.stem, author_of(path), data["base"], defects, guards)


def judge(part: str, suffix: str, author: str = "*") -> list[Judged]:
    """Audit every plan of a part that exists in a format."""
    known = {
        path.with_suffix(suffix): labels
        for path, labels in read_labels(part, author)
        if path.with_suffix(suffix).exists()
    }
    checklist = load_checklist(DEFAULT_CHECKLIST)
    audits = compare_plans(audit_plans(list(known), as_of=AS_OF, jobs=2, in_order=True), checklist)
    return [Judged(labels, audit) for labels, audit in zip(known.values(), audits, strict=True)]


@dataclass
class Counts:
    """What was seeded and found, and what was raised rightly and besides, by check."""

    seeded: Counter[str]
    found: Counter[str]
    right: Counter[str]
    wrong: Counter[str]


def count(judged: Iterable[Judged], show: bool = False) -> Counts:
    """Hold every label against every finding."""
    counts = Counts(Counter(), Counter(), Counter(), Counter())
    for one in judged:
        for defect in one.labels.defects:
            counts.seeded[defect.code] += 1
            hit = any(one.points_at(finding, defect) for finding in one.audit.findings)
            counts.found[defect.code] += hit
            if show and not hit:
                print(f"{one.labels.name}: missed {defect.code} {defect.section}: {defect.text}")
        meant = {
            (finding.check, finding.gap)
            for finding in one.audit.findings
            if any(one.points_at(finding, defect) for defect in one.labels.defects)
        }
        for code, _ in meant:
            counts.right[code] += 1
        besides = {
            (finding.check, finding.gap): finding
            for finding in one.audit.findings
            if (finding.check, finding.gap) not in meant
        }
        for finding in besides.values():
            counts.wrong[finding.check] += 1
            if show:
                print(f"{one.labels.name}: besides {finding.id}: {finding.message} | {finding.quote}")
    return counts


def report(judged: list[Judged], show: bool) -> None:
    """Print recall and precision by check, alarms by clean plan, guards left alone; then by author."""
    counts = count(judged, show)
    _table(counts)
    raised = counts.right | counts.wrong
    precise = {
        code
        for code in raised
        if counts.right[code] >= SURE_ENOUGH * (counts.right[code] + counts.wrong[code])
    }
    clean = [one for one in judged if one.labels.clean]
    _alarms(clean, precise)
    _guards([one for one in judged if one.labels.guards])
    by_author = sorted(judged, key=lambda one: one.labels.author)
    for author, plans in itertools.groupby(by_author, key=lambda one: one.labels.author):
        _author(author, list(plans))


def _author(author: str, judged: list[Judged]) -> None:
    counts = count(judged)
    graded = statutory = 0
    clean = [one for one in judged if one.labels.clean]
    for one in clean:
        findings = [finding for finding in one.audit.findings if not finding.advisory]
        graded += len({finding.gap for finding in findings})
        statutory += len({f.gap for f in findings if f.severity == "statutory"})
    alone, total = guards_left_alone(judged)
    print(
        f"author {author}: found {counts.found.total()} of {counts.seeded.total()} "
        f"({_share(counts.found.total(), counts.seeded.total())}); graded alarms in {len(clean)} clean plans: "
        f"{graded}, statutory {statutory}; guards left alone: {alone} of {total}"
    )


def _table(counts: Counts) -> None:
    seeded, found, right, wrong = counts.seeded, counts.found, counts.right, counts.wrong
    advisory = {check.code for check in all_checks().values() if check.advisory}
    print(f"{'check':6} {'seeded':>6} {'found':>6} {'recall':>7} {'besides':>8} {'precision':>10}")
    for code in sorted(seeded | right | wrong):
        precision = _share(right[code], right[code] + wrong[code])
        print(
            f"{code:6} {seeded[code]:6} {found[code]:6} {_share(found[code], seeded[code]):>7} {wrong[code]:8} "
            f"{precision:>10}{'  advisory' if code in advisory else ''}"
        )
    low = sorted(code for code in seeded if found[code] < 0.7 * seeded[code])
    print(
        f"seeded defects found: {found.total()} of {seeded.total()}: {_share(found.total(), seeded.total())}"
    )
    print(f"codes below .70: {' '.join(low) or 'none'}")


def _alarms(clean: list[Judged], precise: Iterable[str]) -> None:
    if not clean:
        return
    counts = {"all": 0, "graded": 0, "precise": 0, "statutory": 0}
    for one in clean:
        graded = [finding for finding in one.audit.findings if not finding.advisory]
        statements = {finding.gap for finding in graded}
        counts["all"] += len({finding.gap for finding in one.audit.findings})
        counts["graded"] += len(statements)
        counts["precise"] += len({f.gap for f in graded if f.check in set(precise)})
        counts["statutory"] += len({f.gap for f in graded if f.severity == "statutory"})
        print(f"{one.labels.name}: {len(statements)} alarms: {' '.join(sorted(f.check for f in graded))}")
    print(
        f"clean plans: {len(clean)}; alarms a plan: "
        + ", ".join(f"{name} {count / len(clean):.2f}" for name, count in counts.items())
    )


def guards_left_alone(judged: Iterable[Judged]) -> tuple[int, int]:
    """How many tempting good statements no graded finding points at, of how many."""
    alone = total = 0
    for one in judged:
        graded = [finding for finding in one.audit.findings if not finding.advisory and finding.quote]
        for guard in one.labels.guards:
            total += 1
            alone += not any(
                guard in one.words_of(finding) or plain(finding.quote or "") in guard for finding in graded
            )
    return alone, total


def _guards(judged: list[Judged]) -> None:
    alone, total = guards_left_alone(judged)
    print(f"guards left alone: {alone} of {total}: {_share(alone, total)}")


def plain(text: str) -> str:
    """A text's words in small letters, without what stands between them."""
    return re.sub(r"[^\w%]+", " ", text.casefold()).strip()


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f}" if whole else "-"


def main() -> None:
    """Read the command line and measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--part", choices=("tune", "report"), default="report")
    parser.add_argument("--author", default="*", help="only the plans of one author (a folder's name)")
    parser.add_argument("--format", choices=("docx", "pdf"), default="docx")
    parser.add_argument("--show", action="store_true", help="print each miss and each finding besides")
    given = parser.parse_args()
    if given.show and given.part == "report":
        parser.error("plans that only measure are not looked into")
    report(judge(given.part, f".{given.format}", given.author), given.show)


if __name__ == "__main__":
    main()
